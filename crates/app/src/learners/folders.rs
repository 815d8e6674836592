//! Where each learner's data lies: the data folder itself is the first learner's, `learners/<id>` another's.

use super::list::{Known, List};
use crate::{Error, Result, random_text, settings};
use contract::{LearnerView, RemovedLearner, Settings};
use domain::identity::PersonName;
use std::fs;
use std::path::{Path, PathBuf};
use storage::UserDb;

/// The id of the learner whose folder is the data folder itself.
pub(crate) const FIRST: &str = "first";
const OTHERS: &str = "learners";
const REMOVED: &str = "removed";
/// How long the folder of a learner who was taken off is kept, in seconds.
const KEPT: i64 = 30 * 24 * 3600;
/// In a folder put aside: when it was first seen that its time is over, in seconds since 1970 (UTC).
const EXPIRED: &str = "expired";

/// The learners' folders of this computer.
#[derive(Debug, Clone)]
pub struct LearnerFolders {
    root: PathBuf,
}

impl LearnerFolders {
    /// Looks into a data folder; nothing is read yet.
    #[must_use]
    pub const fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// Returns everyone, the last who used the program first.
    #[must_use]
    pub fn list_learners(&self) -> Vec<LearnerView> {
        let list = List::read(&self.root);
        let view = |id: String| {
            let known = list.learners.get(&id).cloned();
            let known = known.unwrap_or_else(|| Known { name: name_in(&self.folder(&id)), used_at: None });
            LearnerView { name: known.name, used_at: known.used_at, current: false, id }
        };
        let mut learners: Vec<LearnerView> = self.ids().into_iter().map(view).collect();
        // the first learner comes first among those who never used it since there are several
        learners.sort_by_key(|learner| (std::cmp::Reverse(learner.used_at), learner.id != FIRST, learner.id.clone()));
        learners
    }

    /// Makes a learner of this name, who has done nothing yet.
    ///
    /// # Errors
    /// When the name is unusable or the folder cannot be written.
    pub fn add_learner(&self, name: &str, now: i64) -> Result<LearnerView> {
        let name = PersonName::new(name)?;
        let settings = Settings { name: name.as_str().to_owned(), ..Settings::default() };
        let (id, ()) = self.make(now, |db| keep_settings(db, &settings))?;
        // the folder has the name too: a list that cannot be written takes nobody away
        if let Err(error) = self.note(&id, name.as_str(), None) {
            tracing::warn!(%error, "the list of learners could not be written");
        }
        Ok(LearnerView { id, name: name.as_str().to_owned(), current: false, used_at: None })
    }

    /// Makes the folder of a new learner and lets `fill` write in it; nothing of it stays when that fails.
    pub(crate) fn make<T>(&self, now: i64, fill: impl FnOnce(&UserDb) -> Result<T>) -> Result<(String, T)> {
        let id = random_text(7)?.chars().take(10).collect::<String>();
        let folder = self.folder(&id);
        let filled = UserDb::open(&folder, now).map_err(Error::from).and_then(|opened| fill(&opened.db));
        match filled {
            Ok(filled) => Ok((id, filled)),
            Err(error) => {
                // begun just now, for this one thing
                let _ = fs::remove_dir_all(&folder);
                Err(error)
            }
        }
    }

    /// Gives another name to a learner whose folder nobody has open.
    pub(crate) fn rename(&self, id: &str, name: &PersonName, now: i64) -> Result<()> {
        let db = open_with_notice(&self.find(id)?, now)?;
        let mut settings = settings_in(&db)?;
        settings.name = name.as_str().to_owned();
        keep_settings(&db, &settings)?;
        self.note(id, name.as_str(), None)
    }

    /// Keeps beside the packs which edition the first learner showed: it is content, and stays for the others.
    fn note_edition(&self, db: &UserDb) -> Result<()> {
        let packs = crate::course::edition_folder(&self.root);
        let Some(file) = db.find_value(crate::course::EDITION_KEY)?.filter(|_| packs.is_dir()) else { return Ok(()) };
        let place = packs.join(crate::course::SHOWN);
        fs::write(&place, file).map_err(|source| failed(&place, source))
    }

    /// Puts the folder of a learner aside for thirty days.
    pub(crate) fn remove(&self, id: &str, now: i64) -> Result<()> {
        let folder = self.find(id)?;
        // another program of ours may have it open: then nothing moves
        let db = open_with_notice(&folder, now)?;
        if id == FIRST {
            self.note_edition(&db)?;
        }
        drop(db);
        let aside = self.root.join(REMOVED);
        fs::create_dir_all(&aside).map_err(|source| failed(&aside, source))?;
        let place = aside.join(format!("{id}-{now}"));
        if id == FIRST { self.move_own(&self.root, &place) } else { rename(&folder, &place) }
    }

    /// Returns those who were put aside and can come back.
    #[must_use]
    pub fn list_removed(&self) -> Vec<RemovedLearner> {
        let removed = self.removed().into_iter().map(|(folder, _, at)| RemovedLearner {
            name: name_in(&self.root.join(REMOVED).join(&folder)),
            kept_until: at.saturating_add(KEPT),
            folder,
        });
        removed.collect()
    }

    /// Puts a learner back.
    pub(crate) fn restore(&self, folder: &str) -> Result<()> {
        let missing = || Error::NotFound { what: "learner", id: folder.to_owned() };
        let (_, id, _) = self.removed().into_iter().find(|(name, ..)| name == folder).ok_or_else(missing)?;
        let aside = self.root.join(REMOVED).join(folder);
        let place = self.folder(&id);
        // what was to be deleted is not, and a later removal begins anew
        match fs::remove_file(aside.join(EXPIRED)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(&aside, error)),
            _ => {}
        }
        if id != FIRST {
            return rename(&aside, &place);
        }
        if self.has_first() {
            return Err(Error::LearnerInUse);
        }
        self.move_own(&aside, &self.root)?;
        // empty now
        let _ = fs::remove_dir(&aside);
        Ok(())
    }

    /// Deletes what was put aside more than thirty days ago.
    pub(crate) fn forget_removed(&self, now: i64) {
        for (folder, _, at) in self.removed().into_iter().filter(|(_, _, at)| at.saturating_add(KEPT) < now) {
            let place = self.root.join(REMOVED).join(&folder);
            let mark = place.join(EXPIRED);
            let seen = fs::read_to_string(&mark).ok().and_then(|text| text.trim().parse::<i64>().ok());
            // a clock that is wrong once must not delete anything: two starts, as far apart again, agree on it
            let done = match seen {
                Some(seen) if seen.saturating_add(KEPT) < now => fs::remove_dir_all(&place),
                Some(_) => Ok(()),
                None => fs::write(&mark, now.to_string()),
            };
            if let Err(error) = done {
                tracing::warn!(%error, folder, at, "a folder put aside could not be deleted");
            }
        }
    }

    /// Returns the id of the learner of this id or name.
    ///
    /// # Errors
    /// When there is none, or several have that name.
    pub fn find_learner(&self, asked: &str) -> Result<String> {
        let learners = self.list_learners();
        if let Some(found) = learners.iter().find(|learner| learner.id == asked) {
            return Ok(found.id.clone());
        }
        let same = |name: &str| domain::text::fold(name) == domain::text::fold(asked.trim());
        let named: Vec<&LearnerView> = learners.iter().filter(|learner| same(&learner.name)).collect();
        match named.as_slice() {
            [one] => Ok(one.id.clone()),
            [] => Err(Error::NotFound { what: "learner", id: asked.to_owned() }),
            several => Err(which(several.iter().copied())),
        }
    }

    /// Returns the only learner.
    ///
    /// # Errors
    /// When there are several: what is done must not be done as somebody else.
    pub fn only_learner(&self) -> Result<String> {
        match self.list_learners().as_slice() {
            [one] => Ok(one.id.clone()),
            several => Err(which(several.iter())),
        }
    }

    /// Returns the folder of a learner.
    #[must_use]
    pub fn folder(&self, id: &str) -> PathBuf {
        if id == FIRST { self.root.clone() } else { self.root.join(OTHERS).join(id) }
    }

    /// Returns the folder of the first learner, for another than them.
    #[must_use]
    pub fn first_for(&self, id: &str) -> Option<PathBuf> {
        (id != FIRST).then(|| self.root.clone())
    }

    /// Writes down a learner's name and, if they begin to use the program now, when. Alone on their computer, nobody
    /// needs a list.
    pub(crate) fn note(&self, id: &str, name: &str, used_at: Option<i64>) -> Result<()> {
        if self.ids().len() < 2 {
            return Ok(());
        }
        let mut list = List::read(&self.root);
        list.learners.retain(|id, _| self.ids().contains(id));
        let known = list.learners.entry(id.to_owned()).or_default();
        name.clone_into(&mut known.name);
        known.used_at = used_at.or(known.used_at);
        list.write(&self.root)
    }

    fn find(&self, id: &str) -> Result<PathBuf> {
        let known = self.ids().iter().any(|known| known == id);
        known.then(|| self.folder(id)).ok_or_else(|| Error::NotFound { what: "learner", id: id.to_owned() })
    }

    /// Returns whose folders there are. The folders decide, not the list.
    fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = folders_in(&self.root.join(OTHERS)).filter(|name| is_id(name)).collect();
        ids.sort();
        if ids.is_empty() || self.has_first() {
            ids.insert(0, FIRST.to_owned());
        }
        ids
    }

    fn has_first(&self) -> bool {
        self.root.join("emancipasso.sqlite").exists()
    }

    /// Returns what was put aside: the folder, the learner's id, when.
    fn removed(&self) -> Vec<(String, String, i64)> {
        let read = |folder: String| {
            let (id, at) = folder.rsplit_once('-')?;
            let (id, at) = (id.to_owned(), at.parse().ok()?);
            (id == FIRST || is_id(&id)).then_some((folder, id, at))
        };
        let mut removed: Vec<_> = folders_in(&self.root.join(REMOVED)).filter_map(read).collect();
        removed.sort();
        removed
    }

    /// Moves what is the first learner's own, one by one: their folder holds the others'.
    fn move_own(&self, from: &Path, to: &Path) -> Result<()> {
        fs::create_dir_all(to).map_err(|source| failed(to, source))?;
        let names = fs::read_dir(from).map_err(|source| failed(from, source))?.flatten().map(|entry| entry.file_name());
        // the data folder may be any folder: what is not known to be ours stays where it is
        let mut names: Vec<_> = names.filter(|name| name.to_str().is_some_and(is_own)).collect();
        // the database goes last: as long as it is there, so is the learner
        names.sort_by_key(|name| name == "emancipasso.sqlite");
        names.into_iter().try_for_each(|name| rename(&from.join(&name), &to.join(&name)))
    }
}

/// Returns whether a name in the data folder is of the first learner's own things.
fn is_own(name: &str) -> bool {
    ["emancipasso.sqlite", "emancipasso.lock", "damaged-", "replaced-"].iter().any(|start| name.starts_with(start))
        || matches!(name, "backups" | "device.key")
}

/// Opens the database of a learner nobody has open. What happened to a damaged one is told when they come back.
fn open_with_notice(folder: &Path, now: i64) -> Result<UserDb> {
    let opened = UserDb::open(folder, now)?;
    if let Some(notice) = opened.notice {
        crate::settings::keep_notice(&opened.db, notice)?;
    }
    Ok(opened.db)
}

/// Returns whether a folder's name is one that [`LearnerFolders::make`] gives.
fn is_id(name: &str) -> bool {
    name.len() == 10 && name.bytes().all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b))
}

fn folders_in(folder: &Path) -> impl Iterator<Item = String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    // a link could lead to anybody's files
    entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter_map(|e| e.file_name().into_string().ok())
}

fn which<'l>(learners: impl Iterator<Item = &'l LearnerView>) -> Error {
    let learners: Vec<String> = learners.map(|learner| format!("{} ({})", learner.id, learner.name)).collect();
    Error::WhichLearner { learners: learners.join(", ") }
}

fn name_in(folder: &Path) -> String {
    let settings = storage::peek_value(folder, settings::KEY).and_then(|json| serde_json::from_str(&json).ok());
    settings.map(|settings: Settings| settings.name).unwrap_or_default()
}

pub(crate) fn settings_in(db: &UserDb) -> Result<Settings> {
    Ok(db.find_value(settings::KEY)?.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

pub(crate) fn keep_settings(db: &UserDb, settings: &Settings) -> Result<()> {
    let json = serde_json::to_string(settings).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
    Ok(db.put_value(settings::KEY, &json)?)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| failed(from, source))
}

fn failed(path: &Path, source: std::io::Error) -> Error {
    Error::Write { path: path.display().to_string(), source }
}
