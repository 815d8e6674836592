//! Drawings: nothing that runs, reacts, embeds or fetches.
//!
//! The reader is strict on purpose: what it does not understand is refused, so that no other reader can understand
//! it differently.

mod markup;

use crate::diagnostic::Fault;
use crate::text::{Lines, excerpt};
use markup::{Attribute, Piece};

/// The deepest nesting accepted.
const DEPTH_MAX: usize = 200;

/// Elements that run something or embed something else.
const SCRIPTS: [&str; 3] = ["script", "handler", "listener"];
const FOREIGN: [&str; 8] = ["foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "link"];

/// Returns the first thing for which a drawing is refused, with its line.
pub(crate) fn find_fault(text: &str) -> Option<(usize, Fault)> {
    inspect(text).err().map(|(at, fault)| (Lines::new(text, 1).at(at), fault))
}

fn inspect(text: &str) -> Result<(), (usize, Fault)> {
    let mut open: Vec<&str> = Vec::new();
    let mut roots = 0;
    for piece in markup::pieces(text) {
        match piece.map_err(|at| (at, Fault::SvgUnreadable))? {
            Piece::Open { at, name, attributes, closed } => {
                if open.is_empty() {
                    roots += 1;
                    if local(name) != "svg" || roots > 1 {
                        return Err((at, Fault::SvgUnreadable));
                    }
                }
                element(at, name)?;
                for attribute in &attributes {
                    inspect_attribute(name, attribute)?;
                }
                if !closed {
                    open.push(name);
                }
                if open.len() > DEPTH_MAX {
                    return Err((at, Fault::SvgUnreadable));
                }
            }
            Piece::Close { at, name } => {
                if open.pop() != Some(name) {
                    return Err((at, Fault::SvgUnreadable));
                }
            }
            Piece::Text { at, text } => {
                if open.last().is_some_and(|name| local(name) == "style") {
                    style(at, &text)?;
                } else if open.is_empty() && !text.trim().is_empty() {
                    return Err((at, Fault::SvgUnreadable));
                }
            }
            Piece::Instruction { at, name } => {
                if name != "xml" {
                    return Err((at, Fault::SvgExternalReference { address: excerpt(name) }));
                }
            }
        }
    }
    if roots == 1 && open.is_empty() { Ok(()) } else { Err((text.len(), Fault::SvgUnreadable)) }
}

fn element(at: usize, name: &str) -> Result<(), (usize, Fault)> {
    let local = local(name);
    if SCRIPTS.contains(&local.as_str()) {
        Err((at, Fault::SvgScript))
    } else if FOREIGN.contains(&local.as_str()) {
        Err((at, Fault::SvgForeignContent { element: excerpt(name) }))
    } else {
        Ok(())
    }
}

fn inspect_attribute(element: &str, attribute: &Attribute<'_>) -> Result<(), (usize, Fault)> {
    let (name, value) = (local(attribute.name), attribute.value.trim());
    let handler = |name: &str| (attribute.at, Fault::SvgEventHandler { attribute: excerpt(name) });
    let external = || Err((attribute.at, Fault::SvgExternalReference { address: excerpt(value) }));
    if name.starts_with("on") {
        return Err(handler(attribute.name));
    }
    // an animation may set what could not be written
    if name == "attributename" && (local(value).starts_with("on") || local(value) == "href") {
        return Err(handler(value));
    }
    if attribute.name == "xmlns" || attribute.name.starts_with("xmlns:") {
        return Ok(());
    }
    if matches!(name.as_str(), "href" | "src") && !is_inside(value, local(element) == "image") {
        return external();
    }
    if name == "base" || compact(value).contains("javascript:") {
        return external();
    }
    if name == "style" || value.contains('(') {
        return style(attribute.at, value);
    }
    Ok(())
}

/// Accepts what stays in the file: `#id`, and pixels written in the file itself for `<image>`.
fn is_inside(address: &str, image: bool) -> bool {
    let pixels = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,"];
    address.starts_with('#') || (image && pixels.iter().any(|start| address.starts_with(start)))
}

fn style(at: usize, css: &str) -> Result<(), (usize, Fault)> {
    let compact = compact(css);
    let external = |address: &str| Err((at, Fault::SvgExternalReference { address: excerpt(address) }));
    // escapes would let `url(` be spelt in a way that this reader does not see
    if compact.contains('\\') {
        return external(css);
    }
    for forbidden in ["@import", "@font-face", "image-set(", "expression(", "javascript:", "-moz-binding"] {
        if compact.contains(forbidden) {
            return external(forbidden);
        }
    }
    for after in compact.split("url(").skip(1) {
        let address = after.trim_start_matches(['"', '\'']);
        if !address.starts_with('#') {
            return external(address.split(')').next().unwrap_or_default());
        }
    }
    Ok(())
}

/// Returns the name without its prefix, in lower case.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase()
}

fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(inside: &str) -> Option<(usize, &'static str)> {
        let svg = format!(
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n{inside}\n</svg>\n"
        );
        find_fault(&svg).map(|(line, fault)| (line, fault.key()))
    }

    #[test]
    fn ordinary_drawings_pass() {
        for good in [
            "<title>Été &amp; hiver</title><rect width=\"1\" height=\"1\" fill=\"url(#a)\"/>",
            "<!-- a > remark --><use href=\"#b\" xlink:href='#b'/>",
            "<style>.a { fill: url(#g); } </style><text class=\"a\">x &lt; y</text>",
            "<style><![CDATA[ .a > .b { fill: red } ]]></style>",
            "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
            "<path transform=\"rotate(3)\" d=\"M0 0\"/>",
        ] {
            assert_eq!(key(good), None, "{good}");
        }
    }

    #[test]
    fn what_runs_reacts_embeds_or_fetches_is_refused() {
        let (script, event, foreign, external, unreadable) = (
            "course-check-svg-script",
            "course-check-svg-event-handler",
            "course-check-svg-foreign-content",
            "course-check-svg-external-reference",
            "course-check-svg-unreadable",
        );
        for (bad, expected) in [
            ("<script>x</script>", script),
            ("<s:Script xmlns:s=\"http://www.w3.org/2000/svg\"/>", script),
            ("<rect onclick=\"x\"/>", event),
            ("<rect\nONLOAD='x'/>", event),
            ("<set attributeName=\"onclick\" to=\"x\"/>", event),
            ("<animate attributeName=\"xlink:href\" to=\"x\"/>", event),
            ("<foreignObject><p>x</p></foreignObject>", foreign),
            ("<image href=\"https://x.org/a.png\"/>", external),
            ("<image href=\"data:image/svg+xml,x\"/>", external),
            ("<use href=\"other.svg#a\"/>", external),
            ("<a href=\"java&#x73;cript:alert(1)\"/>", external),
            ("<rect fill=\"url(https://x.org/a)\"/>", external),
            ("<rect style=\"fill: url( 'http://x' )\"/>", external),
            ("<style>@import 'x.css';</style>", external),
            ("<style>.a{fill:u\\72l(x)}</style>", external),
            ("<?xml-stylesheet href=\"x\"?>", external),
            ("<!DOCTYPE svg [<!ENTITY a \"b\">]>", unreadable),
            ("<text>&unknown;</text>", unreadable),
            ("<rect a=1/>", unreadable),
            ("<g><rect></g>", unreadable),
            ("<rect", unreadable),
            ("</svg><svg>", unreadable),
        ] {
            let found = key(bad);
            assert_eq!(found.map(|(_, key)| key), Some(expected), "{bad}");
            assert!(found.is_some_and(|(line, _)| (3..=6).contains(&line)), "{bad} is located: {found:?}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_rather_than_followed() {
        let deep = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
        assert_eq!(key(&deep).map(|(_, key)| key), Some("course-check-svg-unreadable"));
    }
}
