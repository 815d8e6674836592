//! Which language, which folders.

use app::{App, AppConfig, Learners};
use clap::ArgMatches;
use domain::Locale;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The application of one learner; the exchange is stopped in order when it goes.
pub(crate) struct Opened {
    learners: Learners,
    app: Arc<App>,
}

impl Opened {
    /// Opens what the learner named has, or the only learner.
    pub(crate) fn open(config: AppConfig, learner: Option<&str>) -> app::Result<Self> {
        let learners = Learners::open_named(config, learner)?;
        Ok(Self { app: learners.app(), learners })
    }

    /// Returns the learners of this computer.
    pub(crate) const fn learners(&self) -> &Learners {
        &self.learners
    }
}

impl std::ops::Deref for Opened {
    type Target = App;
    fn deref(&self) -> &App {
        &self.app
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.app.stop_exchange();
    }
}

/// Returns the language for help and errors, before the arguments are read: `--lang`, else the system's, else French.
pub(crate) fn language_of_arguments() -> Locale {
    let mut args = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned());
    let asked = args.find_map(|arg| arg.strip_prefix("--lang").map(str::to_owned));
    let asked = asked.and_then(|rest| rest.strip_prefix('=').map(str::to_owned).or_else(|| args.next()));
    asked.and_then(|tag| Locale::from_tag(&tag)).or_else(system_locale).unwrap_or_default()
}

fn system_locale() -> Option<Locale> {
    let tags = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    tags.filter(|tag| !tag.is_empty()).find_map(|tag| Locale::from_tag(&tag))
}

/// Returns how to open the application.
pub(crate) fn configuration(matches: &ArgMatches, locale: Option<Locale>) -> AppConfig {
    let data_dir = matches.get_one::<PathBuf>("data-dir").cloned().unwrap_or_else(app::default_data_dir);
    let mut config = AppConfig::new(data_dir, app::resources_dir());
    config.system_locale = system_locale();
    config.locale = locale;
    config.loopback_only = matches.get_flag("loopback");
    if let Some(("peer", peer)) = matches.subcommand() {
        config.listen = peer.get_one("listen").copied();
        config.max_disk = peer.get_one("max-disk").copied();
    }
    config
}

/// Returns a path argument that the parser guarantees.
pub(crate) fn path<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    matches.get_one::<PathBuf>(name).map_or_else(|| Path::new("."), PathBuf::as_path)
}

/// Returns a text argument, empty when it was not given.
pub(crate) fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}
