//! Listings of files taken into the directory: looked at, told row by row, written all or none, and taken back.

use super::known::{Directory, Known};
use crate::{App, Error, Result};
use contract::{
    Changed, ListingColumn, ListingFileReport, ListingFileRow, ListingImportChoices, ListingImportProgress,
    ListingImportRow, ListingRowCounts, ListingRowRemark, ListingRowState,
};
use domain::ListingId;
use domain::directory::{IMPORT_BYTES_MAX, Listing, ListingEntry, ListingField, ListingFileFault};
use listings::{Found, Input, Item, Options, Refused, Shape};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use storage::ListingFilter;

/// Rows of a report that are shown and kept; of each state but the refused, at most a fifth of it.
const ROWS_MAX: usize = 500;
/// Where what columns are is kept, by the digest of the headers.
const MAPPING_KEY: &str = "columns:";

/// The files that the person chose last, and how far their import is.
#[derive(Debug, Default)]
pub(crate) struct Waiting {
    inputs: std::sync::Mutex<Vec<Input>>,
    done: AtomicUsize,
    total: AtomicUsize,
    stop: AtomicBool,
}

/// What a reading of the files gave.
struct Reading {
    shape: Shape,
    mapping_known: bool,
    counts: ListingRowCounts,
    rows: Vec<ListingFileRow>,
    taken: Vec<(Listing, String)>,
}

impl App {
    /// Takes files to look at, in the place of those before.
    ///
    /// # Errors
    /// When they are larger together than may be read.
    pub fn open_listing_files(&self, files: Vec<(String, Vec<u8>)>) -> Result<()> {
        if files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > IMPORT_BYTES_MAX {
            let file = files.into_iter().next().map(|(name, _)| name).unwrap_or_default();
            return Err(Error::ListingFile { path: file, fault: ListingFileFault::Large, line: 0 });
        }
        let inputs = files.into_iter().map(|(name, bytes)| Input { name, bytes, is_cut: false });
        *self.waiting.inputs.lock().unwrap_or_else(PoisonError::into_inner) = inputs.collect();
        Ok(())
    }

    /// Takes a file, or every `.properties` of a folder, to look at.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn open_listing_path(&self, path: &Path) -> Result<()> {
        let inputs = read_inputs(path)?;
        *self.waiting.inputs.lock().unwrap_or_else(PoisonError::into_inner) = inputs;
        Ok(())
    }

    /// Says what the files would bring, row by row.
    ///
    /// # Errors
    /// When they are none of the formats, or something in them stops the reading: which file, which line, why.
    pub fn preview_listing_import(&self, choices: &ListingImportChoices) -> Result<ListingFileReport> {
        self.waiting.begin(0);
        self.read_listing_files(choices).map(|reading| reading.report(None))
    }

    /// Takes the listings in: all of them or, when something stops it, none. What columns are is kept for files with the
    /// same headers.
    ///
    /// # Errors
    /// As [`App::preview_listing_import`], when the person stopped it, and when it cannot be written.
    pub fn import_listing_files(&self, choices: &ListingImportChoices) -> Result<ListingFileReport> {
        self.waiting.begin(0);
        let reading = self.read_listing_files(choices)?;
        if !reading.shape.headers.is_empty() {
            if !reading.shape.mapping.contains(&Some(ListingField::Name)) {
                return Err(Error::ListingFile { path: self.waiting.name(), fault: ListingFileFault::NoName, line: 0 });
            }
            self.keep_mapping(&reading.shape)?;
        }
        if reading.taken.is_empty() {
            return Ok(reading.report(None));
        }
        self.waiting.total.store(reading.taken.len(), Ordering::Relaxed);
        let report =
            serde_json::to_string(&reading.report(None)).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        let file = self.waiting.name();
        let import = self.db.with(|db| {
            db.import_listings((&file, self.now(), &report), &reading.taken, &mut |done| self.waiting.go_on(done))
        })?;
        let import = import.ok_or(Error::Stopped)?;
        self.exchange.tell(Changed::Submissions);
        Ok(reading.report(Some(import)))
    }

    /// Returns how far the import is.
    #[must_use]
    pub fn get_listing_import_progress(&self) -> ListingImportProgress {
        let get = |number: &AtomicUsize| number.load(Ordering::Relaxed);
        ListingImportProgress { done: get(&self.waiting.done), total: get(&self.waiting.total) }
    }

    /// Stops the reading or the import that goes on; nothing of it is kept.
    pub fn stop_listing_import(&self) {
        self.waiting.stop.store(true, Ordering::Relaxed);
    }

    /// Returns the imports, the latest first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_listing_imports(&self) -> Result<Vec<ListingImportRow>> {
        let imports = self.db.with(storage::UserDb::list_listing_imports)?;
        let row = |import: storage::ListingImport| ListingImportRow {
            id: import.id,
            file: import.file,
            imported_at: import.imported_at,
            listings: import.listings,
        };
        Ok(imports.into_iter().map(row).collect())
    }

    /// Returns what was told of an import.
    ///
    /// # Errors
    /// When there is no such import, or it cannot be read.
    pub fn get_listing_import_report(&self, import: i64) -> Result<ListingFileReport> {
        let imports = self.db.with(storage::UserDb::list_listing_imports)?;
        let found = imports.into_iter().find(|known| known.id == import);
        let found = found.ok_or_else(|| Error::NotFound { what: "import", id: import.to_string() })?;
        let report: ListingFileReport =
            serde_json::from_str(&found.report).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        Ok(ListingFileReport { import: Some(import), ..report })
    }

    /// Takes an import back: what it brought goes, what it changed is as before.
    ///
    /// # Errors
    /// When there is no such import, or it cannot be written.
    pub fn undo_listing_import(&self, import: i64) -> Result<Vec<ListingImportRow>> {
        self.db.with(|db| db.undo_listing_import(import))?;
        self.exchange.tell(Changed::Submissions);
        self.list_listing_imports()
    }

    fn read_listing_files(&self, choices: &ListingImportChoices) -> Result<Reading> {
        let inputs = self.waiting.inputs.lock().unwrap_or_else(PoisonError::into_inner);
        let mut options = Options {
            format: choices.format,
            encoding: choices.encoding,
            delimiter: choices.delimiter,
            mapping: choices.mapping.clone(),
        };
        let mut mapping_known = false;
        if options.mapping.is_none() {
            let shape = listings::look(&inputs, &options).map_err(fault)?;
            options.mapping = self.find_mapping(&shape)?;
            mapping_known = options.mapping.is_some();
        }
        let mut gathering = Gathering::new(self.known_listings()?, choices.with_duplicates);
        let shape = listings::read(&inputs, &options, &mut |item| {
            gathering.take(item);
            if self.waiting.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .map_err(fault)?;
        if self.waiting.stop.load(Ordering::Relaxed) {
            return Err(Error::Stopped);
        }
        let (counts, rows, taken) = gathering.end();
        Ok(Reading { shape, mapping_known, counts, rows, taken })
    }

    /// Gathers what the directory has already.
    fn known_listings(&self) -> Result<Directory> {
        let (mut known, all) = (Directory::default(), ListingFilter::default());
        for listing in self.catalogue.search(&all)? {
            known.add(Known { listing, key: String::new(), imported: false });
        }
        let (sent, imported) =
            self.db.with(|db| Ok((db.list_submissions("", &all)?, db.list_imported_listings(&all)?)))?;
        for record in sent {
            let listing = bare(record.listing, record.entry);
            known.add(Known { listing, key: String::new(), imported: false });
        }
        for found in imported {
            known.add(Known { listing: found.listing, key: found.key, imported: true });
        }
        Ok(known)
    }

    fn find_mapping(&self, shape: &Shape) -> Result<Option<Vec<Option<ListingField>>>> {
        if shape.headers.is_empty() {
            return Ok(None);
        }
        let kept = self.db.with(|db| db.find_value(&mapping_key(&shape.headers)))?;
        let kept: Option<BTreeMap<String, Option<ListingField>>> =
            kept.and_then(|json| serde_json::from_str(&json).ok());
        Ok(kept.map(|kept| {
            let field = |header: &String| kept.get(header).copied().unwrap_or_else(|| listings::guess(header));
            shape.headers.iter().map(field).collect()
        }))
    }

    fn keep_mapping(&self, shape: &Shape) -> Result<()> {
        let kept: BTreeMap<_, _> = shape.headers.iter().zip(&shape.mapping).collect();
        let json = serde_json::to_string(&kept).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(&mapping_key(&shape.headers), &json))
    }
}

impl Waiting {
    fn begin(&self, total: usize) {
        self.stop.store(false, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    fn go_on(&self, done: usize) -> ControlFlow<()> {
        self.done.store(done, Ordering::Relaxed);
        if self.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn name(&self) -> String {
        let inputs = self.inputs.lock().unwrap_or_else(PoisonError::into_inner);
        let name = inputs.first().map(|input| input.name.as_str()).unwrap_or_default();
        // of a folder, the folder
        name.split('/').next().unwrap_or_default().chars().take(200).collect()
    }
}

impl Reading {
    fn report(&self, import: Option<i64>) -> ListingFileReport {
        let columns = self.shape.headers.iter().zip(&self.shape.mapping);
        let column = |(header, field): (&String, &Option<_>)| ListingColumn { header: header.clone(), field: *field };
        ListingFileReport {
            file: self.rows.first().map(|row| row.file.clone()).unwrap_or_default(),
            format: self.shape.format,
            encoding: self.shape.encoding,
            delimiter: self.shape.delimiter,
            columns: columns.map(column).collect(),
            mapping_known: self.mapping_known,
            counts: self.counts,
            rows: self.rows.clone(),
            import,
        }
    }
}

/// Sorts rows into what becomes of them.
struct Gathering {
    known: Directory,
    with_duplicates: bool,
    counts: ListingRowCounts,
    rows: Vec<ListingFileRow>,
    taken: Vec<(Listing, String)>,
    own: std::collections::HashSet<String>,
}

impl Gathering {
    fn new(known: Directory, with_duplicates: bool) -> Self {
        let (rows, taken, own) = (Vec::new(), Vec::new(), std::collections::HashSet::new());
        Self { known, with_duplicates, counts: ListingRowCounts::default(), rows, taken, own }
    }

    fn take(&mut self, item: Item) {
        match item {
            Item::Refused(refused) => {
                self.counts.refused += 1;
                self.show(refused_row(refused));
            }
            Item::Found(found) => self.found(*found),
        }
    }

    fn found(&mut self, found: Found) {
        let known = self.known.find(&found.key, &found.entry).cloned();
        let (state, of) = match &known {
            None => (ListingRowState::New, String::new()),
            Some(known) => {
                let id = known.listing.id.to_string();
                let can_change = known.imported && !self.own.contains(&id);
                let state = match can_change {
                    true if says_the_same(&known.listing, &found) => ListingRowState::Same,
                    true => ListingRowState::Changed,
                    false => ListingRowState::Duplicate,
                };
                (state, known.listing.entry.name.clone())
            }
        };
        let slot = match state {
            ListingRowState::New => &mut self.counts.new,
            ListingRowState::Changed => &mut self.counts.changed,
            ListingRowState::Same => &mut self.counts.same,
            ListingRowState::Duplicate => &mut self.counts.duplicates,
            ListingRowState::Refused => &mut self.counts.refused,
        };
        *slot += 1;
        self.counts.remarks += usize::from(!found.remarks.is_empty());
        self.show(found_row(&found, state, of));
        if let (ListingRowState::Same, Some(known)) = (state, &known) {
            self.own.insert(known.listing.id.to_string());
        }
        let id = match state {
            ListingRowState::Changed => known.map(|known| known.listing.id),
            ListingRowState::New => self.new_id(&found),
            ListingRowState::Duplicate if self.with_duplicates => self.new_id(&found),
            _ => None,
        };
        let Some(id) = id else { return };
        let key = found.key.clone();
        let listing = Listing {
            id,
            entry: found.entry,
            sources: found.sources,
            as_of: found.as_of,
            checked_on: found.checked_on,
            checked_by: found.checked_by,
        };
        self.own.insert(listing.id.to_string());
        self.known.add(Known { listing: listing.clone(), key: key.clone(), imported: true });
        self.taken.push((listing, key));
    }

    /// Returns an id that nothing has: that of our own file, else one made from what the row says.
    fn new_id(&self, found: &Found) -> Option<ListingId> {
        let own = Some(&found.key).filter(|key| key.starts_with("i-") && !self.known.has_id(key));
        if let Some(id) = own.and_then(|key| ListingId::new(key.clone()).ok()) {
            return Some(id);
        }
        let says = format!("{}\n{}\n{}\n{}", found.key, found.entry.name, found.entry.website, found.entry.commune);
        let tries = (0..1000).map(|n| {
            let digest = blake3::hash(format!("{n}\n{says}").as_bytes());
            format!("i-{}", data_encoding::BASE32_NOPAD.encode(&digest.as_bytes()[..10]).to_lowercase())
        });
        tries.filter(|id| !self.known.has_id(id)).find_map(|id| ListingId::new(id).ok())
    }

    fn show(&mut self, row: ListingFileRow) {
        let share = if row.state == ListingRowState::Refused { ROWS_MAX } else { ROWS_MAX / 5 };
        let alike = self.rows.iter().filter(|known| known.state == row.state).count();
        if alike < share && (row.state != ListingRowState::Same || !row.remarks.is_empty()) {
            self.rows.push(row);
        }
    }

    fn end(mut self) -> (ListingRowCounts, Vec<ListingFileRow>, Vec<(Listing, String)>) {
        // the sort keeps the order of the file within each
        self.rows.sort_by_key(|row| row.state);
        self.rows.truncate(ROWS_MAX);
        (self.counts, self.rows, self.taken)
    }
}

fn says_the_same(known: &Listing, found: &Found) -> bool {
    known.entry == found.entry
        && known.sources == found.sources
        && (&known.as_of, &known.checked_on, &known.checked_by) == (&found.as_of, &found.checked_on, &found.checked_by)
}

fn refused_row(refused: Refused) -> ListingFileRow {
    ListingFileRow {
        file: refused.file,
        line: refused.line,
        name: String::new(),
        place: String::new(),
        state: ListingRowState::Refused,
        of: String::new(),
        fault: Some(refused.fault),
        value: refused.value,
        remarks: Vec::new(),
    }
}

fn found_row(found: &Found, state: ListingRowState, of: String) -> ListingFileRow {
    let entry = &found.entry;
    let place = if entry.commune.is_empty() { &entry.department } else { &entry.commune };
    let remark = |remark: &listings::Remark| ListingRowRemark {
        field: remark.field,
        what: remark.what,
        value: remark.value.clone(),
    };
    ListingFileRow {
        file: found.file.clone(),
        line: found.line,
        name: entry.name.clone(),
        place: place.clone(),
        state,
        of,
        fault: None,
        value: String::new(),
        remarks: found.remarks.iter().map(remark).collect(),
    }
}

fn mapping_key(headers: &[String]) -> String {
    format!("{MAPPING_KEY}{}", &blake3::hash(listings::signature(headers).as_bytes()).to_hex()[..24])
}

fn fault(fault: listings::FileFault) -> Error {
    Error::ListingFile { path: fault.file, fault: fault.fault, line: fault.line }
}

/// Makes a listing of an entry that somebody signed.
pub(super) fn bare(id: ListingId, entry: ListingEntry) -> Listing {
    let (as_of, checked_on, checked_by) = (String::new(), String::new(), String::new());
    Listing { id, entry, sources: Vec::new(), as_of, checked_on, checked_by }
}

/// Reads a file, or every `.properties` below a folder, as much as may be read of them together.
fn read_inputs(path: &Path) -> Result<Vec<Input>> {
    use std::io::Read;
    let unreadable = |path: &Path, error: &std::io::Error| Error::UnreadableFile {
        path: path.display().to_string(),
        detail: error.to_string(),
    };
    let mut paths = vec![path.to_owned()];
    if path.is_dir() {
        paths.clear();
        gather(path, &mut paths, 0).map_err(|error| unreadable(path, &error))?;
        paths.sort();
    }
    let root = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    let (mut inputs, mut room) = (Vec::new(), IMPORT_BYTES_MAX);
    for file in paths {
        let (mut bytes, most) = (Vec::new(), room as u64 + 1);
        let opened = std::fs::File::open(&file).and_then(|opened| opened.take(most).read_to_end(&mut bytes));
        opened.map_err(|error| unreadable(&file, &error))?;
        let is_cut = bytes.len() > room;
        bytes.truncate(room);
        room -= bytes.len();
        let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        inputs.push(Input { name, bytes, is_cut });
    }
    Ok(inputs)
}

/// Gathers the `.properties` of a folder and of those below it; what is linked from elsewhere stays out.
fn gather(folder: &Path, paths: &mut Vec<PathBuf>, depth: usize) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let (kind, path) = (entry.file_type()?, entry.path());
        if kind.is_dir() && depth < 6 {
            gather(&path, paths, depth + 1)?;
        } else if kind.is_file() && path.extension().is_some_and(|end| end.eq_ignore_ascii_case("properties")) {
            paths.push(path);
        }
    }
    Ok(())
}
