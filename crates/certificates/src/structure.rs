//! What printpdf leaves out: the tags that a screen reader follows, the title, the language, the metadata.

mod tags;

use crate::error::Error;
use crate::face::faces;
use crate::paper::Paper;
use domain::Locale;
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use tags::utf16;

/// The program, as PDF readers show it among the properties of the file. A name, the same in every language.
const CREATOR: &str = "Émancip’Asso desktop";

/// Makes the file of a document with this title and language.
pub(crate) fn finish(paper: Paper, title: &str, language: Locale) -> Result<Vec<u8>, Error> {
    let mut pdf = PdfDocument::new(title);
    // One page is shown whole; several are one below the other.
    let layout = if paper.pages.len() > 1 { "OneColumn" } else { "SinglePage" };
    for face in faces() {
        pdf.resources.fonts.map.insert(face.id(), face.resource());
    }
    let (width, height) = (Mm(paper.size.width), Mm(paper.size.height));
    pdf.with_pages(paper.pages.into_iter().map(|ops| PdfPage::new(width, height, ops)).collect());
    // Its warnings are about fonts that it cannot embed and text outside of sections: our tests see both in the result.
    let mut document = printpdf::serialize::to_lopdf_doc(&pdf, &PdfSaveOptions::default(), &mut Vec::new());
    document.version = "1.7".into();
    document.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
    tags::tag(&mut document, &paper.elements, language.tag())?;
    describe(&mut document, title, language.tag(), layout)?;
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

/// Writes title, language and metadata. No date: the words say when, and the same words give the same bytes.
fn describe(document: &mut Document, title: &str, language: &str, layout: &str) -> Result<(), Error> {
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
        escape(title),
        language,
        escape(CREATOR),
    );
    let metadata = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
    let metadata = document.add_object(metadata.with_compression(false));
    let catalog = document.catalog_mut()?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", layout);
    let info = document.trailer.get(b"Info")?.as_reference()?;
    let facts: Dictionary = dictionary! { "Title" => utf16(title), "Creator" => utf16(CREATOR) };
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

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
