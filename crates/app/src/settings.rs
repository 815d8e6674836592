//! What the window needs when it opens; settings; backups.

use crate::course::ShownCourse;
use crate::{App, Database, Error, Result};
use contract::{BackupView, BootView, Changed, DataNotice, Settings};
use std::path::Path;
use std::sync::{Arc, PoisonError};

/// Where the settings are kept.
pub(crate) const KEY: &str = "settings";

impl App {
    /// Returns what the window needs to draw its first page.
    ///
    /// # Errors
    /// None today; kept fallible as every use case.
    pub fn get_boot(&self) -> Result<BootView> {
        let settings = self.settings().clone();
        Ok(BootView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            locale: self.locale(),
            first_start: settings.door.is_none(),
            settings,
            data_notice: self.notice.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            data_dir: self.config.data_dir.display().to_string(),
        })
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When they cannot be written; the old ones stay then.
    pub fn update_settings(&self, settings: Settings) -> Result<BootView> {
        let json = serde_json::to_string(&settings).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(KEY, &json))?;
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        self.get_boot()
    }

    /// Forgets the notice about the person's data: it was read.
    ///
    /// # Errors
    /// When it cannot be forgotten on the disk.
    pub fn dismiss_data_notice(&self) -> Result<()> {
        self.db.with(|db| db.remove_value(NOTICE_KEY))?;
        *self.notice.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }

    /// Puts a backup back in the place of the current data, which is kept aside.
    ///
    /// # Errors
    /// When there is no such backup or it does not open; the current data stays then.
    pub fn restore_backup(&self, file: &str) -> Result<BootView> {
        // a command that asks for the exchange meanwhile must not open it on the data that is going away
        self.exchange.while_closed(|| {
            let mut slot = self.db.0.write();
            let current = slot.take().ok_or(Error::DataClosed)?;
            match current.restore_backup(file, self.now()) {
                Ok(opened) => *slot = Some(opened.db),
                Err(error) => {
                    *slot = Some(storage::UserDb::open(&self.config.data_dir, self.now())?.db);
                    return Err(error.into());
                }
            }
            Ok::<_, Error>(())
        })?;
        self.reload_settings()?;
        // they were removed from the data that went away
        self.removed_annotations.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let course = ShownCourse::open(&self.config, &self.db)?;
        *self.course.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(course);
        *self.notice.lock().unwrap_or_else(PoisonError::into_inner) = Some(DataNotice::Restored);
        if let Err(error) = self.exchange.start() {
            tracing::warn!(%error, "the exchange did not start again");
        }
        for changed in [Changed::Course, Changed::Answers, Changed::Notes, Changed::Spaces, Changed::Submissions] {
            self.exchange.tell(changed);
        }
        self.get_boot()
    }

    /// Makes a backup of the person's data if the newest is older than a day.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn backup_daily(&self) -> Result<()> {
        let now = self.now();
        if matches!(*self.notice.lock().unwrap_or_else(PoisonError::into_inner), Some(DataNotice::SetAside { .. })) {
            // as long as the offer stands, new backups of the new data must not push out the one offered
            return Ok(());
        }
        self.backup_if_older_than(24 * 3600, now)
    }

    /// Makes a backup when the program is closed, if the newest is older than five minutes: what was written on the
    /// first day must not wait for the second to be safe.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn backup_on_close(&self) -> Result<()> {
        if matches!(*self.notice.lock().unwrap_or_else(PoisonError::into_inner), Some(DataNotice::SetAside { .. })) {
            return Ok(());
        }
        self.backup_if_older_than(5 * 60, self.now())
    }

    /// Stops the exchange, makes the closing backup and lets the folder go; whatever is asked afterwards is refused.
    pub fn close(&self) {
        // nothing of this learner reaches the window any more
        *self.on_changed.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.exchange.while_closed(|| {
            if let Err(error) = self.backup_on_close() {
                tracing::warn!(%error, "no backup could be made on closing");
            }
            self.db.0.write().take();
        });
    }

    /// Reads the settings again from the database.
    pub(crate) fn reload_settings(&self) -> Result<()> {
        let settings = match self.db.with(|db| db.find_value(KEY))? {
            Some(json) => serde_json::from_str(&json).unwrap_or_default(),
            None => Settings::default(),
        };
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        Ok(())
    }

    fn backup_if_older_than(&self, seconds: i64, now: i64) -> Result<()> {
        self.db.with(|db| {
            let newest = db.list_backups().first().map_or(i64::MIN, |backup| backup.made_at);
            // one dated in the future was made by a clock that was wrong: it must not stop the others
            if newest.saturating_add(seconds) <= now || newest > now {
                db.backup(now)?;
            }
            Ok(())
        })
    }

    /// Returns whether a web or mail address may be handed to the system.
    ///
    /// # Errors
    /// [`Error::AddressRefused`] for anything but `https:`, `http:` and `mailto:`.
    pub fn check_address(&self, address: &str) -> Result<()> {
        let allowed = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
        // a mail address from a peer must not bring an attachment or hidden copies along
        let bare = !address.starts_with("mailto:") || !address.contains('?');
        if allowed && bare && !address.chars().any(|c| c.is_whitespace() || c.is_control()) {
            Ok(())
        } else {
            Err(Error::AddressRefused { address: address.to_owned() })
        }
    }
}

/// Where the notice about damaged data is kept until it is answered.
pub(crate) const NOTICE_KEY: &str = "notice";

/// Returns what to say about the person's data: what happened now, else what happened before and was not answered yet.
pub(crate) fn data_notice(db: &Database, happened: Option<storage::SetAside>) -> Result<Option<DataNotice>> {
    if let Some(notice) = happened.map(set_aside_notice) {
        if let Ok(json) = serde_json::to_string(&notice) {
            db.with(|db| db.put_value(NOTICE_KEY, &json))?;
        }
        return Ok(Some(notice));
    }
    let kept = db.with(|db| db.find_value(NOTICE_KEY))?;
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()))
}

/// Keeps what happened to a database that was opened for another purpose than to be shown.
pub(crate) fn keep_notice(db: &storage::UserDb, happened: storage::SetAside) -> Result<()> {
    let json = serde_json::to_string(&set_aside_notice(happened));
    let json = json.map_err(|e| Error::Unexpected { detail: e.to_string() })?;
    Ok(db.put_value(NOTICE_KEY, &json)?)
}

fn set_aside_notice(notice: storage::SetAside) -> DataNotice {
    DataNotice::SetAside {
        kept_at: shown(&notice.kept_at),
        backup: notice.backup.map(|backup| BackupView { file: backup.file, made_at: backup.made_at }),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
