//! A file of a course read in one language, with what the other languages are compared with.

use crate::check::manifest;
use crate::diagnostic::{Diagnostic, Report};
use crate::files::CourseFiles;
use crate::library::Library;
use crate::toml_file::Found;
use crate::video;
use std::collections::BTreeSet;

/// A lesson, a story or a worksheet read in one language.
pub(crate) struct Draft<I, T> {
    pub(crate) id: Found<I>,
    /// The minutes announced, when they can be read.
    pub(crate) minutes: Option<Found<u32>>,
    pub(crate) text: T,
    /// The pictures and the videos it shows.
    pub(crate) pictures: BTreeSet<String>,
}

/// Reads one file as it is being written, with everything that is wrong in it and in its pictures.
pub(crate) fn alone<I, T>(
    files: &CourseFiles,
    read: impl FnOnce(&mut Report, &Library<'_>) -> Option<Draft<I, T>>,
) -> (Option<T>, Vec<Diagnostic>) {
    let listed = manifest::read(files, &mut Report::default()).map(|manifest| manifest.lesson_names());
    let library = Library::new(files, listed);
    let mut report = Report::default();
    let draft = read(&mut report, &library);
    for picture in draft.iter().flat_map(|draft| &draft.pictures) {
        if video::is_video(picture) {
            library.check_video(picture, &mut report);
        } else {
            report.extend(library.picture(picture).iter().flat_map(|picture| picture.diagnostics.clone()));
        }
    }
    (draft.map(|draft| draft.text), report.finish())
}
