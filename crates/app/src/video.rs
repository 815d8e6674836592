//! Videos of the lessons: what the player needs, and the bytes of a video piece by piece.

use crate::course::ShownCourse;
use crate::{App, Error, Result};
use contract::{CaptionsView, PlayerSettings, SourceView, VideoView};
use domain::Locale;
use domain::learning::{Previews, Video};
use std::sync::Arc;

/// Where the way of showing videos is kept.
const PLAYER_KEY: &str = "player";

/// A file of a video of the shown course. It stays readable when another edition of the course is shown meanwhile.
pub struct VideoFile {
    shown: Arc<ShownCourse>,
    path: String,
    mime: String,
    length: u64,
}

impl VideoFile {
    /// Returns its type.
    #[must_use]
    pub fn mime(&self) -> &str {
        &self.mime
    }

    /// Returns how many bytes it has.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.length
    }

    /// Reads at most `length` bytes from `offset`.
    ///
    /// # Errors
    /// When the pack cannot be read.
    pub fn read_piece(&self, offset: u64, length: usize) -> Result<Vec<u8>> {
        Ok(self.shown.pack.read_piece(&self.path, offset, length)?)
    }
}

impl std::fmt::Debug for VideoFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VideoFile").field("path", &self.path).field("length", &self.length).finish_non_exhaustive()
    }
}

impl App {
    /// Finds a file of a video of the shown course, by its path relative to it; no other file is found.
    ///
    /// # Errors
    /// When the pack cannot be read.
    pub fn find_video_file(&self, path: &str) -> Result<Option<VideoFile>> {
        let shown = self.course();
        let mut sources = shown.course.videos.values().flat_map(|video| &video.sources);
        let Some(source) = sources.find(|source| source.path == path) else { return Ok(None) };
        let (path, mime) = (source.path.clone(), source.mime.clone());
        let length = shown.pack.find_length(&path)?;
        Ok(length.map(|length| VideoFile { shown, path, mime, length }))
    }

    /// Keeps how the person likes videos to be shown.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_player_settings(&self, settings: PlayerSettings) -> Result<()> {
        let json =
            serde_json::to_string(&settings.bounded()).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(PLAYER_KEY, &json))
    }

    pub(crate) fn player_settings(&self) -> PlayerSettings {
        // a lesson is shown whatever happened to what was kept
        let kept = self.db.with(|db| db.find_value(PLAYER_KEY)).ok().flatten();
        kept.and_then(|json| serde_json::from_str::<PlayerSettings>(&json).ok()).unwrap_or_default().bounded()
    }
}

/// Returns the videos whose place stands in a lesson's HTML, in the order in which they are met.
pub(crate) fn videos_in(html: &str, shown: &ShownCourse, locale: Locale) -> Result<Vec<VideoView>> {
    let mut views: Vec<VideoView> = Vec::new();
    // the HTML is our own writer's: an attribute is always spelt like this
    for place in html.split(" data-video=\"").skip(1) {
        let path = place.split('"').next().unwrap_or_default();
        if views.iter().all(|view| view.id != path)
            && let Some(video) = shown.course.videos.get(path)
        {
            views.push(video_view(path, video, shown, locale)?);
        }
    }
    Ok(views)
}

fn video_view(path: &str, video: &Video, shown: &ShownCourse, locale: Locale) -> Result<VideoView> {
    let mut captions: Vec<_> = video.captions.0.iter().map(|(of, cues)| (*of, cues.clone())).collect();
    captions.sort_by_key(|(of, _)| *of != locale);
    let previews = match &video.previews {
        Some(previews) => picture(&previews.path, shown)?.map(|path| Previews { path, ..previews.clone() }),
        None => None,
    };
    let poster = match &video.poster {
        Some(path) => picture(path, shown)?,
        None => None,
    };
    let source =
        |source: &domain::learning::VideoSource| SourceView { address: source.path.clone(), mime: source.mime.clone() };
    Ok(VideoView {
        id: path.to_owned(),
        sources: video.sources.iter().map(source).collect(),
        author: video.author.clone(),
        licence: video.licence.clone(),
        captions: captions.into_iter().map(|(locale, cues)| CaptionsView { locale, cues }).collect(),
        chapters: video.chapters.get(locale).cloned().unwrap_or_default(),
        poster,
        previews,
    })
}

/// Returns a picture of the course as a `data:` address.
fn picture(path: &str, shown: &ShownCourse) -> Result<Option<String>> {
    let media = shown.pack.find_media(path)?;
    Ok(media.map(|media| format!("data:{};base64,{}", media.mime, data_encoding::BASE64.encode(&media.bytes))))
}
