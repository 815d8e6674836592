//! The pictures of the course.

use crate::diagnostic::Report;
use crate::library::{Library, MEDIA_FILE};
use domain::learning::Media;
use std::collections::{BTreeMap, BTreeSet};

/// Checks every file under `media/`; returns those that may be shown, with the credits given for them.
///
/// A picture that no lesson shows and that media.toml does not name is left out without a word: a draft, perhaps.
pub(super) fn read(library: &Library<'_>, shown: &BTreeSet<String>, report: &mut Report) -> BTreeMap<String, Media> {
    report.extend(library.media_diagnostics().iter().cloned());
    let mut media = BTreeMap::new();
    for path in library.paths_under("media/").filter(|path| *path != MEDIA_FILE) {
        let credit = library.credit(path);
        if credit.is_none() && !shown.contains(path) {
            continue;
        }
        let (Some(picture), Some(bytes)) = (library.picture(path), library.bytes(path)) else { continue };
        report.extend(picture.diagnostics.iter().cloned());
        if let Some(mime) = picture.mime {
            let credit = credit.cloned();
            let (author, licence) = credit.map(|credit| (credit.author, credit.licence)).unwrap_or_default();
            media.insert(path.to_owned(), Media { mime: mime.to_owned(), author, licence, bytes: bytes.to_vec() });
        }
    }
    media
}
