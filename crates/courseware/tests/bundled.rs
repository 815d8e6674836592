//! The course that ships with the program.

use std::path::Path;

#[test]
fn the_bundled_course_can_be_published() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../courses");
    let checked = courseware::check(&courseware::read_folder(&root).expect("the bundled course"));
    let tell =
        |found: &courseware::Diagnostic| format!("{}:{} {} {:?}", found.file, found.line, found.key(), found.args());
    let (blocking, remarks): (Vec<_>, Vec<_>) = checked.diagnostics.iter().partition(|found| found.is_blocking());
    for remark in &remarks {
        println!("remark: {}", tell(remark));
    }
    let blocking: Vec<_> = blocking.into_iter().map(tell).collect();
    assert!(blocking.is_empty(), "to mend before shipping:\n{}", blocking.join("\n"));
    let course = checked.course.expect("course.toml is readable");
    assert!(course.lessons().count() >= 4, "the first module is written");
    for (_, lesson) in course.lessons() {
        assert_eq!(lesson.text.0.len(), course.locales.len(), "{} exists in every language", lesson.id);
    }
    let quiz = course.modules.iter().find_map(|module| module.quiz.as_ref()).expect("a quiz");
    for questions in quiz.questions.0.values() {
        assert!(questions.iter().all(|question| question.lesson.is_some()), "each question says what to read again");
    }
}
