//! A PDF on disk, as poppler and qpdf see it.

use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A PDF on disk, for the tools.
pub(crate) struct Pdf {
    folder: TempDir,
}

impl Pdf {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("a.pdf"), bytes).expect("it can be written");
        Self { folder }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("a.pdf")
    }

    /// Runs a tool with the PDF after its options, and gives what it says.
    pub(crate) fn ask(&self, tool: &str, options: &[&str], after: &[&str]) -> String {
        let output = Command::new(tool).args(options).arg(self.path()).args(after).output().unwrap_or_else(|cause| {
            panic!("{tool} cannot be started ({cause}): install the packages poppler-utils and qpdf (apt-get install)")
        });
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{tool} refuses the PDF: {said}");
        said
    }

    /// Asserts that a strict reader has nothing to say.
    pub(crate) fn assert_sound(&self) {
        let said = self.ask("qpdf", &["--check"], &[]);
        assert!(!said.to_lowercase().contains("warning"), "a strict reader would complain: {said}");
    }

    /// Returns the box of each word of each page, from the top left corner, in points.
    pub(crate) fn boxes(&self) -> Vec<Vec<[f32; 4]>> {
        let mut pages = Vec::new();
        for line in self.ask("pdftotext", &["-bbox"], &["-"]).lines() {
            if line.contains("<page ") {
                pages.push(Vec::new());
            } else if line.contains("<word ") {
                pages.last_mut().expect("words are on pages").push(["xMin", "yMin", "xMax", "yMax"].map(|name| {
                    let value = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
                    value.and_then(|value| value.parse().ok()).expect("poppler writes numbers")
                }));
            }
        }
        pages
    }

    /// Asserts that no two words of a page are one on the other.
    pub(crate) fn assert_apart(&self, name: &str) {
        for boxes in self.boxes() {
            for (index, a) in boxes.iter().enumerate() {
                for b in &boxes[index + 1..] {
                    let across = a[2].min(b[2]) - a[0].max(b[0]);
                    // Boxes have the height of the font, more than its letters: touching boxes are fine.
                    let down = a[3].min(b[3]) - a[1].max(b[1]);
                    let least = (a[3] - a[1]).min(b[3] - b[1]);
                    assert!(across <= 0.5 || down <= least * 0.35, "{name}: {a:?} and {b:?} are one on the other");
                }
            }
        }
    }
}
