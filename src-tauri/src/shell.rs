//! The window's life: opening, a second start, closing.

use crate::arguments::{Arguments, system_locale};
use crate::media::MediaServer;
use crate::{commands, failure};
use app::{App, AppConfig, Learners};
use contract::SavedFile;
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tauri::{AppHandle, Emitter, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};

/// The learners of this computer, as the commands get them; `call` hands a use case the application of the one in use.
pub(crate) type Core = Arc<Learners>;

/// When the program began; the bench and `cargo xtask run` wait for the first usable page.
pub(crate) struct Begun(pub(crate) Instant);

/// The files this run of the program wrote for the person: the only ones the window may have opened.
#[derive(Default)]
pub(crate) struct Written(Mutex<BTreeSet<String>>);

impl Written {
    /// Remembers a file just written.
    pub(crate) fn add(&self, file: &SavedFile) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(file.path.clone());
    }

    /// Forgets every file: they were somebody else's.
    pub(crate) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Returns whether this run wrote the file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }
}

/// Opens the window and runs until it is closed.
pub(crate) fn run(arguments: Arguments) -> ExitCode {
    let begun = Instant::now();
    if arguments.safe_graphics && std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        return restart_with_safe_graphics();
    }
    let data_dir = arguments.data_dir.unwrap_or_else(app::default_data_dir);
    let mut config = AppConfig::new(data_dir, app::resources_dir());
    config.system_locale = system_locale();
    config.loopback_only = std::env::var_os("EMANCIPASSO_LOOPBACK").is_some();

    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(commands::handler())
        .setup(move |handle| {
            match Learners::open(config) {
                Ok(core) => open_window(handle.handle(), Arc::new(core), begun)?,
                Err(error) => failure::tell(handle.handle(), &error.into()),
            }
            Ok(())
        });
    let built = with_single_instance(builder).build(tauri::generate_context!());
    match built {
        Ok(program) => {
            program.run(|handle, event| {
                if matches!(event, RunEvent::Exit)
                    && let Some(core) = handle.try_state::<Core>()
                {
                    core.close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A second start in the same session shows the first window; tests run several at once, each with its own data.
fn with_single_instance(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    if std::env::var_os("EMANCIPASSO_SEVERAL").is_some() {
        return builder;
    }
    builder.plugin(tauri_plugin_single_instance::init(|handle, _, _| {
        if let Some(window) = handle.get_webview_window("main") {
            let _ = window.unminimize();
            let _ = window.set_focus();
        }
    }))
}

fn open_window(handle: &AppHandle, core: Core, begun: Instant) -> tauri::Result<()> {
    let emitter = handle.clone();
    core.on_changed(move |changed| {
        if let Err(error) = emitter.emit("changed", changed) {
            tracing::warn!(%error, "the window was not told of a change");
        }
    });
    // nothing is said in the name of somebody who is perhaps not there
    let background = (!core.is_asking()).then(|| core.app());
    handle.manage(core);
    handle.manage(Begun(begun));
    handle.manage(Written::default());
    handle.manage(commands::Chosen::default());
    handle.manage(MediaServer::default());
    WebviewWindowBuilder::new(handle, "main", WebviewUrl::default())
        .title("Émancip’Asso")
        .inner_size(1180.0, 800.0)
        .min_inner_size(360.0, 480.0)
        // the window shows the program and nothing else, whatever a menu of WebKit offers
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()?;
    if let Some(app) = background {
        work_after_start(app);
    }
    Ok(())
}

/// Makes the daily backup and starts the exchange, without anybody waiting for it.
pub(crate) fn work_after_start(app: Arc<App>) {
    let spawned = std::thread::Builder::new().name("after-start".to_owned()).spawn(move || {
        if let Err(error) = app.backup_daily() {
            tracing::warn!(%error, "no backup could be made");
        }
        // without a space this opens no socket
        if let Err(error) = app.start_exchange() {
            tracing::warn!(%error, "the exchange with peers could not start");
        }
    });
    if let Err(error) = spawned {
        tracing::warn!(%error, "no background work");
    }
}

/// WebKit reads its switches from the environment when it loads: the program starts itself again with them.
fn restart_with_safe_graphics() -> ExitCode {
    let program = std::env::current_exe().and_then(|program| {
        std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .status()
    });
    match program {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
