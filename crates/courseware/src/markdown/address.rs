//! Addresses of links: where they lead, and whether a lesson may go there.

/// What a link leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A page of the web, or a mail address; ready for `href`.
    Outside(String),
    /// A heading of the same text.
    Here(String),
    /// A lesson, as `folder/name` without language, and perhaps one of its headings.
    Lesson { name: String, anchor: Option<String> },
    /// A page of the web without protection.
    Http,
    /// A scheme that is neither https nor mailto.
    Unsafe,
    /// Anything else.
    Unknown,
}

/// Reads an address written in the file at `path`.
pub(super) fn read(address: &str, path: &str) -> Address {
    // browsers drop these before they read the scheme, and so must we
    let address: String = address.chars().filter(|c| !c.is_control()).collect();
    let address = address.trim();
    if let Some(anchor) = address.strip_prefix('#') {
        return if anchor.is_empty() { Address::Unknown } else { Address::Here(anchor.to_owned()) };
    }
    if let Some(scheme) = scheme(address) {
        let rest = &address[scheme.len() + 1..];
        return match scheme.to_ascii_lowercase().as_str() {
            "https" => match rest.strip_prefix("//") {
                Some(host)
                    if host.starts_with(|c: char| c.is_alphanumeric()) && !host.contains(char::is_whitespace) =>
                {
                    Address::Outside(format!("https://{host}"))
                }
                _ => Address::Unknown,
            },
            "mailto" if rest.contains('@') => Address::Outside(format!("mailto:{rest}")),
            "mailto" => Address::Unknown,
            "http" => Address::Http,
            _ => Address::Unsafe,
        };
    }
    let (file, anchor) = address.split_once('#').map_or((address, None), |(file, anchor)| (file, Some(anchor)));
    let Some(name) = file.strip_suffix(".md") else { return Address::Unknown };
    let name = domain::Locale::ALL
        .into_iter()
        .find_map(|locale| name.strip_suffix(locale.tag())?.strip_suffix('.'))
        .unwrap_or(name);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    match resolve(folder, name) {
        Some(name) => Address::Lesson { name, anchor: anchor.filter(|anchor| !anchor.is_empty()).map(str::to_owned) },
        None => Address::Unknown,
    }
}

/// Returns the scheme of an address: what stands before a `:` that no `/`, `?` or `#` precedes.
fn scheme(address: &str) -> Option<&str> {
    let end = address.find([':', '/', '?', '#'])?;
    address[end..].starts_with(':').then(|| &address[..end])
}

/// Returns `relative`, seen from `folder`, as a path from the course's root; nothing when it leaves the course.
pub(super) fn resolve(folder: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    if relative.starts_with('/') || relative.contains('\\') {
        return None;
    }
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(name: &str, anchor: Option<&str>) -> Address {
        Address::Lesson { name: name.into(), anchor: anchor.map(str::to_owned) }
    }

    #[test]
    fn lessons_are_found_from_the_file_that_names_them() {
        let from = |address| read(address, "1-a/1-x.fr.md");
        assert_eq!(from("2-y.md"), lesson("1-a/2-y", None));
        assert_eq!(from("2-y.fr.md#s"), lesson("1-a/2-y", Some("s")), "a file copied with its language works too");
        assert_eq!(from("../2-b/./1-z.md"), lesson("2-b/1-z", None));
        assert_eq!(from("../../secret.md"), Address::Unknown, "nothing outside the course");
        assert_eq!(from("/2-y.md"), Address::Unknown);
        assert_eq!(from("#ici"), Address::Here("ici".into()));
    }

    #[test]
    fn only_https_and_mail_lead_outside() {
        let from = |address| read(address, "1-a/1-x.fr.md");
        assert_eq!(from("HTTPS://example.org/a:b"), Address::Outside("https://example.org/a:b".into()));
        assert_eq!(from("mailto:a@b.org"), Address::Outside("mailto:a@b.org".into()));
        assert_eq!(from("http://example.org"), Address::Http);
        for unsafe_one in
            ["javascript:alert(1)", "JaVa\tScript:alert(1)", " data:text/html,x", "vbscript:x", "file:///x"]
        {
            assert_eq!(from(unsafe_one), Address::Unsafe, "{unsafe_one:?}");
        }
        for unknown in ["", "#", "//example.org", "https:/x", "https://", "www.example.org", "photo.png"] {
            assert_eq!(from(unknown), Address::Unknown, "{unknown:?}");
        }
    }
}
