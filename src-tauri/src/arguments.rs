//! The few words the window program understands on its command line.

use domain::Locale;
use l10n::{Arg, Words};
use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked on the command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The folder of the person's data, when another than the usual one is asked.
    pub(crate) data_dir: Option<PathBuf>,
    /// Whether to draw without the graphics card, for computers whose driver leaves the window white.
    pub(crate) safe_graphics: bool,
}

/// Reads the arguments; an unknown one gets a sentence.
pub(crate) fn read(args: impl IntoIterator<Item = OsString>) -> Result<Arguments, String> {
    let mut read = Arguments::default();
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--data-dir") => match args.next() {
                Some(folder) => read.data_dir = Some(folder.into()),
                None => return Err(words().text("desktop-argument-data-dir")),
            },
            Some("--safe-graphics") => read.safe_graphics = true,
            _ => {
                let shown = arg.to_string_lossy();
                return Err(words().with("desktop-argument-unknown", &[("argument", Arg::from(shown.as_ref()))]));
            }
        }
    }
    Ok(read)
}

/// Returns the system's language, if it is ours.
pub(crate) fn system_locale() -> Option<Locale> {
    let tags = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    tags.filter(|tag| !tag.is_empty()).find_map(|tag| Locale::from_tag(&tag))
}

/// Returns the words of the system's language, for what is said before the person's settings are read.
pub(crate) fn words() -> Words {
    Words::new(system_locale().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_argument_is_told_and_not_ignored() {
        let read = |args: &[&str]| read(args.iter().map(OsString::from));
        let asked = Arguments { data_dir: Some("d".into()), safe_graphics: true };
        assert_eq!(read(&["--data-dir", "d", "--safe-graphics"]), Ok(asked));
        assert!(read(&["--data-dri", "d"]).is_err_and(|sentence| sentence.contains("--data-dri")));
        assert!(read(&["--data-dir"]).is_err());
    }
}
