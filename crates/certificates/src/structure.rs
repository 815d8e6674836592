//! What printpdf leaves out: the tags that a screen reader follows, the title, the language, the metadata.

use crate::canvas::{Content, Element};
use crate::error::Error;
use crate::face::faces;
use domain::Locale;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions};
use std::collections::BTreeMap;

/// The program, as PDF readers show it among the properties of the file. A name, the same in every language.
const CREATOR: &str = "Émancip’Asso desktop";

/// What the file says of itself.
pub(crate) struct About<'t> {
    pub(crate) title: &'t str,
    pub(crate) language: Locale,
    /// Width and height of its pages, in millimetres.
    pub(crate) size: (f32, f32),
}

/// Makes the file of these pages; `elements` is its structure, in the order of reading.
pub(crate) fn finish(pages: Vec<Vec<Op>>, elements: &[Element], about: &About<'_>) -> Result<Vec<u8>, Error> {
    let mut pdf = PdfDocument::new(about.title);
    for face in faces() {
        pdf.resources.fonts.map.insert(face.id(), face.resource());
    }
    let (width, height) = about.size;
    pdf.with_pages(pages.into_iter().map(|ops| PdfPage::new(Mm(width), Mm(height), ops)).collect());
    // Its warnings are about fonts that it cannot embed and text outside of sections: our tests see both in the result.
    let mut document = printpdf::serialize::to_lopdf_doc(&pdf, &PdfSaveOptions::default(), &mut Vec::new());
    document.version = "1.7".into();
    document.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
    tag(&mut document, elements, about.language.tag())?;
    describe(&mut document, about)?;
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
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let root = document.new_object_id();
    let top = document.new_object_id();
    let mut parents = vec![BTreeMap::new(); pages.len()];
    let children = add_elements(document, elements, top, &pages, &mut parents)?;
    document.set_object(
        top,
        dictionary! {
            "Type" => "StructElem", "S" => "Document", "P" => root, "Lang" => Object::string_literal(language), "K" => children,
        },
    );
    // Pieces are numbered from 0 without a gap on each page, so their parents in order are the array the format wants.
    let mut numbers = Vec::new();
    for (number, parents) in parents.into_iter().enumerate() {
        numbers.push(Object::Integer(number as i64));
        numbers.push(Object::Array(parents.into_values().map(Object::Reference).collect()));
    }
    let tree = document.add_object(dictionary! { "Nums" => numbers });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![Object::Reference(top)], "ParentTree" => tree, "ParentTreeNextKey" => pages.len() as i64,
        },
    );
    for (number, page) in pages.into_iter().enumerate() {
        let page = document.get_dictionary_mut(page)?;
        page.set("StructParents", number as i64);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let catalog = document.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn add_elements(
    document: &mut Document,
    elements: &[Element],
    parent: ObjectId,
    pages: &[ObjectId],
    parents: &mut [BTreeMap<i64, ObjectId>],
) -> Result<Vec<Object>, Error> {
    let mut children = Vec::new();
    for element in elements {
        let id = document.new_object_id();
        let missing = || lopdf::Error::PageNumberNotFound(element.page as u32 + 1);
        let page = *pages.get(element.page).ok_or_else(missing)?;
        let content = match &element.content {
            Content::Pieces(pieces) => {
                let on_page = parents.get_mut(element.page).ok_or_else(missing)?;
                on_page.extend(pieces.iter().map(|piece| (*piece, id)));
                pieces.iter().map(|piece| Object::Integer(*piece)).collect()
            }
            Content::Elements(inner) => add_elements(document, inner, id, pages, parents)?,
        };
        let mut node =
            dictionary! { "Type" => "StructElem", "S" => element.role, "P" => parent, "Pg" => page, "K" => content };
        match element.role {
            // The labels are words, not bullets or numbers.
            "L" => node.set("A", dictionary! { "O" => "List", "ListNumbering" => "None" }),
            "TH" => node.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            _ => {}
        }
        document.set_object(id, node);
        children.push(Object::Reference(id));
    }
    Ok(children)
}

/// Writes title, language and metadata. No date: the words say when, and the same words give the same bytes.
fn describe(document: &mut Document, about: &About<'_>) -> Result<(), Error> {
    let language = about.language.tag();
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
        escape(about.title),
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
    let facts: Dictionary = dictionary! { "Title" => utf16(about.title), "Creator" => utf16(CREATOR) };
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
