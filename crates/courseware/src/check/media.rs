//! The pictures and the videos of the course.

use crate::diagnostic::{Fault, Report};
use crate::library::{Library, MEDIA_FILE};
use crate::text::excerpt;
use crate::video;
use domain::Locale;
use domain::learning::{Media, Video};
use std::collections::{BTreeMap, BTreeSet};

/// Checks every file under `media/`; returns those that may be shown, with the credits given for them.
///
/// A file that no lesson shows and that media.toml does not name is left out without a word: a draft, perhaps.
pub(super) fn read(
    library: &Library<'_>,
    locales: &[Locale],
    shown: &BTreeSet<String>,
    report: &mut Report,
) -> (BTreeMap<String, Media>, BTreeMap<String, Video>) {
    report.extend(library.media_diagnostics().iter().cloned());
    let (mut media, mut videos) = (BTreeMap::new(), BTreeMap::new());
    for path in library.paths_under("media/").filter(|path| *path != MEDIA_FILE) {
        let credit = library.credit(path).cloned();
        if credit.is_none() && !shown.contains(path) {
            continue;
        }
        let (author, licence) = credit.map(|credit| (credit.author, credit.licence)).unwrap_or_default();
        if video::is_video(path) {
            // a video that says nothing at all is told where it is shown
            let silent = shown.contains(path) && library.film(path).is_some_and(|film| film.captions_named.is_empty());
            let video = read_video(library, path, if silent { &[] } else { locales }, report);
            videos.extend(video.map(|video| (path.to_owned(), Video { author, licence, ..video })));
            continue;
        }
        let (Some(picture), Some(bytes)) = (library.picture(path), library.bytes(path)) else { continue };
        report.extend(picture.diagnostics.iter().cloned());
        if let Some(mime) = picture.mime {
            media.insert(path.to_owned(), Media { mime: mime.to_owned(), author, licence, bytes: bytes.to_vec() });
        }
    }
    (media, videos)
}

/// Checks a video; what media.toml does not say of it is missing already where a lesson shows it.
fn read_video(library: &Library<'_>, path: &str, locales: &[Locale], report: &mut Report) -> Option<Video> {
    let sources = library.check_video(path, report);
    let film = library.film(path)?;
    for locale in locales.iter().filter(|locale| !film.captions_named.contains(locale)) {
        let locale = locale.tag().to_owned();
        report.add(MEDIA_FILE, film.line, Fault::VideoCaptionsMissing { path: excerpt(path), locale });
    }
    if !film.chapters.0.is_empty() {
        for locale in locales.iter().filter(|locale| film.chapters.exact(**locale).is_none()) {
            let (key, locale) = ("chapters".to_owned(), locale.tag().to_owned());
            report.add(MEDIA_FILE, film.line, Fault::MissingText { key, locale });
        }
    }
    sources.first().filter(|source| source.path == path)?;
    Some(Video {
        sources,
        author: String::new(),
        licence: String::new(),
        captions: film.captions.clone(),
        chapters: film.chapters.clone(),
        poster: film.poster.clone(),
        previews: film.previews.clone(),
    })
}
