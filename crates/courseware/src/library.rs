//! What a lesson may point at: the other lessons, their headings, the pictures, the videos and their credits. Read when asked for.

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::files::CourseFiles;
use crate::toml_file::{TomlReader, parse};
use crate::video::{self, Film};
use crate::{front_matter, html, markdown, picture, text};
use domain::learning::VideoSource;
use domain::{LessonId, Locale};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// The credits of pictures and videos.
pub(crate) const MEDIA_FILE: &str = "media/media.toml";

/// The files of a course, seen from one lesson. What was read once is kept; lessons read at the same time share it.
pub(crate) struct Library<'f> {
    files: &'f CourseFiles,
    /// The lessons that course.toml names, as `folder/name`; none when it could not be read.
    listed: Option<BTreeSet<String>>,
    credits: OnceLock<Credits>,
    ids: Mutex<BTreeMap<String, LessonTarget>>,
    anchors: Mutex<BTreeMap<String, Arc<[String]>>>,
    pictures: Mutex<BTreeMap<String, Arc<Picture>>>,
}

/// What media.toml says.
#[derive(Default)]
struct Credits {
    of: BTreeMap<String, Credit>,
    films: BTreeMap<String, Film>,
    diagnostics: Vec<Diagnostic>,
}

/// Who made a picture or a video, under which licence.
#[derive(Debug, Clone)]
pub(crate) struct Credit {
    pub(crate) author: String,
    pub(crate) licence: String,
}

/// What a link to a lesson leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LessonTarget {
    /// This lesson.
    Found(LessonId),
    /// A lesson whose id cannot be read.
    Broken,
    /// Nothing.
    Absent,
}

/// A picture file and what is wrong with it.
pub(crate) struct Picture {
    /// Its type, when it may be shown.
    pub(crate) mime: Option<&'static str>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl<'f> Library<'f> {
    pub(crate) const fn new(files: &'f CourseFiles, listed: Option<BTreeSet<String>>) -> Self {
        Self {
            files,
            listed,
            credits: OnceLock::new(),
            ids: Mutex::new(BTreeMap::new()),
            anchors: Mutex::new(BTreeMap::new()),
            pictures: Mutex::new(BTreeMap::new()),
        }
    }

    /// Returns the lesson named `folder/name`, in whatever language it exists.
    pub(crate) fn lesson(&self, name: &str) -> LessonTarget {
        if self.listed.as_ref().is_some_and(|listed| !listed.contains(name)) {
            return LessonTarget::Absent;
        }
        if let Some(known) = held(&self.ids).get(name) {
            return known.clone();
        }
        let mut target = LessonTarget::Absent;
        for (_, source) in self.sources(name) {
            match source.and_then(front_matter::peek_id) {
                Some(id) => {
                    target = LessonTarget::Found(id);
                    break;
                }
                None => target = LessonTarget::Broken,
            }
        }
        held(&self.ids).insert(name.to_owned(), target.clone());
        target
    }

    /// Returns the anchors of the lesson `folder/name`, in `locale` if it exists, else in another language.
    pub(crate) fn anchors(&self, name: &str, locale: Option<Locale>) -> Arc<[String]> {
        let mut sources: Vec<_> = self.sources(name).filter_map(|(of, source)| Some((of, source?))).collect();
        sources.sort_by_key(|(of, _)| Some(*of) != locale);
        let Some((of, source)) = sources.first() else { return Arc::new([]) };
        let key = lesson_path(name, *of);
        if let Some(known) = held(&self.anchors).get(&key) {
            return Arc::clone(known);
        }
        let body = front_matter::split(source).map_or(*source, |parts| parts.body);
        let anchors: Arc<[String]> = markdown::list_anchors(body).into();
        held(&self.anchors).insert(key, Arc::clone(&anchors));
        anchors
    }

    /// Returns the picture at `path`, if the course has that file.
    pub(crate) fn picture(&self, path: &str) -> Option<Arc<Picture>> {
        let bytes = self.files.get(path)?;
        if let Some(known) = held(&self.pictures).get(path) {
            return Some(Arc::clone(known));
        }
        let mut report = Report::default();
        let mime = if html::is_media_path(path) {
            picture::check(&mut report, path, bytes)
        } else {
            report.add(path, 0, Fault::BadName { name: text::excerpt(path) });
            None
        };
        let picture = Arc::new(Picture { mime, diagnostics: report.finish() });
        held(&self.pictures).insert(path.to_owned(), Arc::clone(&picture));
        Some(picture)
    }

    /// Returns the bytes of a file.
    pub(crate) fn bytes(&self, path: &str) -> Option<&'f [u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Returns the paths under a folder, which ends with `/`.
    pub(crate) fn paths_under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files.range(folder.to_owned()..).map(|(path, _)| path.as_str()).take_while(move |p| p.starts_with(folder))
    }

    /// Returns the credit of a picture or a video.
    pub(crate) fn credit(&self, path: &str) -> Option<&Credit> {
        self.credits().of.get(path)
    }

    /// Returns what media.toml says of a video.
    pub(crate) fn film(&self, path: &str) -> Option<&Film> {
        self.credits().films.get(path)
    }

    /// Returns whether a file is a video that can be played; what is wrong with it is said by [`Self::check_video`].
    pub(crate) fn is_playable(&self, path: &str) -> bool {
        self.check_file(path, &mut Report::default()).is_some()
    }

    /// Reports what is wrong with the files of a video and returns those that can be played, the best first.
    pub(crate) fn check_video(&self, path: &str, report: &mut Report) -> Vec<VideoSource> {
        let film = self.film(path);
        report.extend(film.iter().flat_map(|film| film.diagnostics.clone()));
        let twin = film.and_then(|film| film.also.as_deref());
        let sources = std::iter::once(path).chain(twin).filter_map(|path| {
            let mime = self.check_file(path, report)?;
            Some(VideoSource { path: path.to_owned(), mime: mime.to_owned() })
        });
        sources.collect()
    }

    fn check_file(&self, path: &str, report: &mut Report) -> Option<&'static str> {
        let bytes = self.bytes(path)?;
        if !html::is_media_path(path) {
            report.add(path, 0, Fault::BadName { name: text::excerpt(path) });
            return None;
        }
        video::check(report, path, bytes)
    }

    /// Returns what is wrong in media.toml.
    pub(crate) fn media_diagnostics(&self) -> &[Diagnostic] {
        &self.credits().diagnostics
    }

    fn credits(&self) -> &Credits {
        self.credits.get_or_init(|| {
            let mut report = Report::default();
            let mut credits = self
                .files
                .get(MEDIA_FILE)
                .map(|bytes| read_credits(&mut report, bytes, self.files))
                .unwrap_or_default();
            credits.diagnostics = report.finish();
            credits
        })
    }

    fn sources<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (Locale, Option<&'f str>)> + 'a {
        Locale::ALL.into_iter().filter_map(move |locale| {
            let bytes = self.files.get(&lesson_path(name, locale))?;
            Some((locale, text::read(&mut Report::default(), "", bytes)))
        })
    }
}

/// What is kept was whole before it was put there, even if its reader panicked since.
fn held<T>(kept: &Mutex<T>) -> MutexGuard<'_, T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the file of the lesson `folder/name` in a language.
pub(crate) fn lesson_path(name: &str, locale: Locale) -> String {
    format!("{name}.{}.md", locale.tag())
}

fn read_credits(report: &mut Report, bytes: &[u8], files: &CourseFiles) -> Credits {
    const KEYS: [&str; 4] = ["file", "author", "licence", "source"];
    let mut credits = Credits::default();
    let Some(source) = text::read(report, MEDIA_FILE, bytes) else { return credits };
    let document = match parse(source, 1) {
        Ok(document) => document,
        Err(at) => {
            report.add(MEDIA_FILE, at.line, Fault::TomlUnreadable { excerpt: at.value });
            return credits;
        }
    };
    let mut reader = TomlReader::new(report, MEDIA_FILE, source, 1);
    let root = reader.root(&document);
    reader.only(root, &["media"]);
    for entry in reader.sections(root, "media") {
        let (file, author) = (reader.text(entry, "file"), reader.text(entry, "author"));
        let licence = reader.text(entry, "licence");
        let path = file.as_ref().map(|file| video::media_path(&file.value));
        let film = path.as_deref().filter(|path| video::is_video(path)).map(|_| Film::read(&mut reader, entry, files));
        let keys: Vec<_> = KEYS.into_iter().chain(film.iter().flat_map(|_| video::KEYS)).collect();
        reader.only(entry, &keys);
        let (Some(file), Some(path)) = (file, path) else { continue };
        if !files.contains_key(&path) {
            reader.fault(file.line, Fault::MediaFileMissing { path: text::excerpt(&path) });
        }
        let credit =
            author.zip(licence).map(|(author, licence)| Credit { author: author.value, licence: licence.value });
        if let (Some(film), Some(credit)) = (&film, &credit) {
            // the pictures of a video are its author's, unless the file says otherwise
            for picture in film.pictures() {
                credits.of.entry(picture.to_owned()).or_insert_with(|| credit.clone());
            }
        }
        credits.films.extend(film.map(|film| (path.clone(), film)));
        credits.of.extend(credit.map(|credit| (path, credit)));
    }
    credits
}
