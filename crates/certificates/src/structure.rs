//! What printpdf leaves out: the tags that a screen reader follows, the title, the language, the metadata.

use crate::attestation::AttestationText;
use crate::canvas::{Content, Element, HEIGHT, WIDTH};
use crate::error::Error;
use crate::face::faces;
use crate::page::Page;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use std::collections::BTreeMap;

/// The program, as PDF readers show it among the properties of the file. A name, the same in every language.
const CREATOR: &str = "Émancip’Asso desktop";

/// Makes the file.
pub(crate) fn finish(page: Page, text: &AttestationText) -> Result<Vec<u8>, Error> {
    let mut pdf = PdfDocument::new(&text.document_title);
    for face in faces() {
        pdf.resources.fonts.map.insert(face.id(), face.resource());
    }
    pdf.with_pages(vec![PdfPage::new(Mm(WIDTH), Mm(HEIGHT), page.ops)]);
    // Its warnings are about fonts that it cannot embed and text outside of sections: our tests see both in the result.
    let mut document = printpdf::serialize::to_lopdf_doc(&pdf, &PdfSaveOptions::default(), &mut Vec::new());
    document.version = "1.7".into();
    document.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
    tag(&mut document, &page.elements, text.language.tag())?;
    describe(&mut document, text)?;
    let metadata = document.catalog()?.get(b"Metadata")?.as_reference()?;
    for (id, object) in &mut document.objects {
        // Metadata stays readable by programs that do not know PDF.
        if let Object::Stream(stream) = object
            && *id != metadata
        {
            stream.compress()?;
        }
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Builds the tree of tags, and links each numbered piece of the page to its node.
fn tag(document: &mut Document, elements: &[Element], language: &str) -> Result<(), Error> {
    let page = document.page_iter().next().ok_or(lopdf::Error::PageNumberNotFound(1))?;
    let root = document.new_object_id();
    let top = document.new_object_id();
    let mut parents = BTreeMap::new();
    let children = add_elements(document, elements, top, page, &mut parents);
    document.set_object(
        top,
        dictionary! {
            "Type" => "StructElem", "S" => "Document", "P" => root, "Lang" => Object::string_literal(language), "K" => children,
        },
    );
    // Pieces are numbered from 0 without a gap, so their parents in order are the array that the format wants.
    let parents: Vec<Object> = parents.into_values().map(Object::Reference).collect();
    let tree = document.add_object(dictionary! { "Nums" => vec![0.into(), Object::Array(parents)] });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![Object::Reference(top)], "ParentTree" => tree, "ParentTreeNextKey" => 1,
        },
    );
    let page = document.get_dictionary_mut(page)?;
    page.set("StructParents", 0);
    page.set("Tabs", "S");
    page.remove(b"Annots");
    let catalog = document.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn add_elements(
    document: &mut Document,
    elements: &[Element],
    parent: ObjectId,
    page: ObjectId,
    parents: &mut BTreeMap<i64, ObjectId>,
) -> Vec<Object> {
    let mut children = Vec::new();
    for element in elements {
        let id = document.new_object_id();
        let content = match &element.content {
            Content::Pieces(pieces) => {
                parents.extend(pieces.iter().map(|piece| (*piece, id)));
                pieces.iter().map(|piece| Object::Integer(*piece)).collect()
            }
            Content::Elements(inner) => add_elements(document, inner, id, page, parents),
        };
        let mut node =
            dictionary! { "Type" => "StructElem", "S" => element.role, "P" => parent, "Pg" => page, "K" => content };
        if element.role == "L" {
            // The labels are words, not bullets or numbers.
            node.set("A", dictionary! { "O" => "List", "ListNumbering" => "None" });
        }
        document.set_object(id, node);
        children.push(Object::Reference(id));
    }
    children
}

/// Writes title, language and metadata. No date: the words say when, and the same words give the same bytes.
fn describe(document: &mut Document, text: &AttestationText) -> Result<(), Error> {
    let language = text.language.tag();
    let xmp = format!(
        concat!(
            r#"<?xpacket begin="{}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">"#,
            r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">"#,
            r#"<dc:format>application/pdf</dc:format>"#,
            r#"<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>"#,
            r#"<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>{}</xmp:CreatorTool>"#,
            r#"</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"#,
        ),
        '\u{feff}',
        escape(&text.document_title),
        language,
        escape(CREATOR),
    );
    let metadata = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
    let metadata = document.add_object(metadata.with_compression(false));
    let catalog = document.catalog_mut()?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", "SinglePage");
    let info = document.trailer.get(b"Info")?.as_reference()?;
    let facts: Dictionary = dictionary! { "Title" => utf16(&text.document_title), "Creator" => utf16(CREATOR) };
    document.set_object(info, facts);
    let id = Object::String(fingerprint(document), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// Sixteen bytes that follow from the content, where printpdf puts bytes drawn by chance.
fn fingerprint(document: &Document) -> Vec<u8> {
    let hash = |start: u64| {
        let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
        let bytes = streams.flat_map(|stream| &stream.content);
        // FNV-1a: an identity, not a protection.
        bytes.fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    };
    [hash(0xcbf2_9ce4_8422_2325), hash(0x8422_2325_cbf2_9ce4)].into_iter().flat_map(u64::to_be_bytes).collect()
}

fn utf16(text: &str) -> Object {
    let bytes = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
