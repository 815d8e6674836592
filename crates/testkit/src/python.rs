//! Python, with the modules of `xtask/python/requirements.txt`: independent readers of what we write.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// Returns a Python that has the modules; they are installed once, in a folder of the build, in the versions written down.
#[must_use]
pub fn with_modules() -> &'static PathBuf {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let root = crate::packs::root();
        let wanted = root.join("xtask/python/requirements.txt");
        let folder = target().join("python");
        let (python, stamp) = (folder.join("bin/python3"), folder.join("installed.txt"));
        let text = std::fs::read_to_string(&wanted).expect("the list of modules");
        // two test programs may come here at once: the second waits
        std::fs::create_dir_all(&folder).expect("a folder");
        let lock = std::fs::File::create(folder.join(".lock")).expect("a lock");
        lock.lock().expect("locked");
        if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == text) {
            return python;
        }
        let run = |command: &mut Command| {
            let output = command.output().expect("Python is installed (Debian: python3-venv)");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        };
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder));
        let args = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
        run(Command::new(&python).args(args).arg(&wanted));
        std::fs::write(&stamp, text).expect("the stamp");
        python
    })
}

/// Returns the folder in which the running test was built.
fn target() -> PathBuf {
    let program = std::env::current_exe().expect("the running test");
    // target/debug/deps/test
    program.ancestors().nth(3).expect("a test lies three folders deep").to_owned()
}
