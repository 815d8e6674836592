//! The packs of the real course and catalogue.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Returns the root of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("testkit lies two folders deep").to_owned()
}

/// Returns a folder with `course.pack` and `catalogue.pack`, built from the sources once for this process.
pub fn resources() -> &'static Path {
    static RESOURCES: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = RESOURCES.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let check = app::build_course_pack(&root().join("courses"), &folder.path().join("course.pack"));
        let check = check.expect("the bundled course can be read");
        assert_eq!(check.blocking(), 0, "the bundled course has no blocking fault: {:?}", check.diagnostics);
        let sources = root().join("src-tauri/resources/catalogue");
        let faults = app::build_catalogue_pack(&sources, &folder.path().join("catalogue.pack"))
            .expect("the bundled catalogue can be read");
        assert_eq!(faults, [], "every row of the bundled catalogue is taken");
        folder
    });
    folder.path()
}
