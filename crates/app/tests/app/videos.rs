//! Videos of the lessons through the use cases.

use contract::PlayerSettings;
use domain::{LessonId, Locale};
use testkit::desk::Desk;

fn lesson() -> LessonId {
    LessonId::new("m1-dependances").expect("an id")
}

#[test]
fn a_lesson_brings_what_its_player_needs_and_no_byte_of_the_video() {
    let desk = Desk::new("Zoé");
    let view = desk.app().get_lesson(&lesson()).expect("the lesson opens");
    let [video] = view.videos.as_slice() else { panic!("one video: {:?}", view.videos.len()) };
    assert!(view.html.contains(&format!("data-video=\"{}\"", video.id)), "its place is in the text");
    assert_eq!(video.captions.iter().map(|captions| captions.locale).collect::<Vec<_>>(), [Locale::Fr, Locale::En]);
    assert_eq!((video.captions[0].cues.len(), video.chapters.len()), (7, 4));
    assert!(video.poster.as_ref().is_some_and(|poster| poster.starts_with("data:image/jpeg;base64,")));
    assert!(video.previews.as_ref().is_some_and(|previews| previews.path.starts_with("data:image/jpeg;base64,")));
    let found = desk.app().search_course("dessus votre épaule").expect("a search");
    assert_eq!(found.first().and_then(|hit| hit.lesson.clone()), Some(lesson()), "what is said in a video is found");
}

#[test]
fn only_the_files_of_videos_are_played_and_they_stay_readable_when_the_course_changes() {
    let desk = Desk::new("Zoé");
    for path in ["course.toml", "media/agenda.jpg", "media/agenda.fr.vtt", "media/../media/agenda.webm", ""] {
        assert!(desk.app().find_video_file(path).expect("a look").is_none(), "{path:?} is not for the player");
    }
    let film = desk.app().find_video_file("media/agenda.webm").expect("a look").expect("the video");
    let original = std::fs::read(testkit::packs::root().join("courses/media/agenda.webm")).expect("the source");
    assert_eq!((film.mime(), film.length()), ("video/webm", original.len() as u64));
    let source = desk.app().get_course_text(&(&lesson()).into(), Locale::Fr).expect("a source").source;
    desk.app().save_course_text(&(&lesson()).into(), Locale::Fr, &format!("{source}\nUn mot.\n")).expect("kept");
    desk.app().publish_course().expect("published, its video with it");
    assert_eq!(film.read_piece(1000, 50).expect("still there"), original[1000..1050], "a player is not cut off");
    let again = desk.app().find_video_file("media/agenda.webm").expect("a look").expect("in the new edition too");
    assert_eq!(again.read_piece(0, original.len()).expect("read"), original, "the edition has all of it");
    let preview = desk.app().preview_course_text(&(&lesson()).into(), Locale::Fr, &source).expect("a preview");
    assert!(preview.diagnostics.is_empty(), "the first bytes are enough to check it: {:?}", preview.diagnostics);
}

#[test]
fn how_one_likes_videos_is_kept_between_starts() {
    let mut desk = Desk::new("Zoé");
    let liked = PlayerSettings { audio_only: true, speed: 1.5, captions: false, ..PlayerSettings::default() };
    desk.app().save_player_settings(PlayerSettings { speed: 99.0, ..liked }).expect("kept");
    desk.app().save_player_settings(liked).expect("kept");
    desk.close();
    desk.open();
    assert_eq!(desk.app().get_lesson(&lesson()).expect("the lesson opens").player, liked);
}
