//! Free software: search by tags, a page each, and the selection that this person recommends.

mod page;

use crate::write_file::write_whole;
use crate::{App, Error, Result};
use contract::{AlikeSoftware, SavedFile, SelectedSoftware, SelectionView, SoftwarePage, SoftwareQuery, SoftwareView};
use domain::directory::Alternative;
use domain::listing_facets::{ListingChoices, ListingFacet};
use domain::mutual_help::checked_optional_text;
use domain::software::{SELECTION_LEAD_MAX, SELECTION_TITLE_MAX, SENTENCE_MAX, SoftwareChoices, SoftwareTag};
use domain::text::fold;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use storage::{BrowseFilter, SelectedRecord};

/// The key of what stands above the selection.
const ABOUT: &str = "selection";
/// Providers shown on a page.
const PROVIDERS: usize = 12;

/// What stands above the selection.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct About {
    title: String,
    lead: String,
}

impl App {
    /// Returns the free software that answers, with what each further choice would leave.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn search_software(&self, query: &SoftwareQuery) -> Result<SoftwareView> {
        let mut rows = self.catalogue.list_alternatives(&query.text)?;
        let everything = self.catalogue.list_alternatives("")?;
        let choices = &query.choices;
        let left = |choices: &SoftwareChoices| rows.iter().filter(|one| choices.accept(one)).count();
        let mut products: BTreeMap<String, &String> = BTreeMap::new();
        for product in everything.iter().flat_map(|one| &one.replaces) {
            products.entry(fold(product)).or_insert(product);
        }
        let replaced = products
            .into_values()
            .map(|product| (product.clone(), left(&SoftwareChoices { replaces: product.clone(), ..choices.clone() })));
        let families: BTreeSet<&String> = everything.iter().map(|one| &one.category).collect();
        let families = families
            .into_iter()
            .map(|family| (family.clone(), left(&SoftwareChoices { family: family.clone(), ..choices.clone() })));
        let tags = SoftwareTag::ALL.into_iter().map(|tag| {
            let mut with = choices.clone();
            with.tags.insert(tag);
            (tag, left(&with))
        });
        let (replaced, families, tags) = (replaced.collect(), families.collect(), tags.collect());
        rows.retain(|one| choices.accept(one));
        let recommended = self.db.with(|db| db.list_selected_software())?.into_iter().map(|one| one.slug).collect();
        Ok(SoftwareView { rows, total: everything.len(), families, replaced, tags, recommended })
    }

    /// Returns a piece of software with who handles it and what could do instead.
    ///
    /// # Errors
    /// When there is no such software, or the catalogue or the person's data cannot be read.
    pub fn get_software(&self, slug: &str) -> Result<SoftwarePage> {
        let everything = self.catalogue.list_alternatives("")?;
        let software = find(&everything, slug)?.clone();
        let index = self.listing_index()?;
        let choices = ListingChoices::from([(ListingFacet::Software, BTreeSet::from([fold(&software.name)]))]);
        let found = index.search(&BrowseFilter { choices, ..BrowseFilter::default() });
        let (own, spaces) = (self.own_listing_id()?, self.space_names()?);
        let providers = found.iter().take(PROVIDERS).map(|(listing, known)| {
            crate::directory::row(listing, crate::directory::origin(known, &spaces, own.as_ref()))
        });
        let alike = everything.iter().filter(|one| one.slug != software.slug).filter_map(|one| {
            let shared: Vec<String> =
                one.replaces.iter().filter(|product| software.replaces.contains(product)).cloned().collect();
            let alike = AlikeSoftware { slug: one.slug.clone(), name: one.name.clone(), replaces: shared };
            (!alike.replaces.is_empty()).then_some(alike)
        });
        let selected = self.db.with(|db| db.list_selected_software())?;
        Ok(SoftwarePage {
            tags: SoftwareTag::ALL.into_iter().filter(|tag| tag.is_of(&software)).collect(),
            providers: providers.collect(),
            providers_found: found.len(),
            alike: alike.collect(),
            sentence: selected.into_iter().find(|one| one.slug == slug).map(|one| one.sentence),
            software,
        })
    }

    /// Returns the software that this person recommends.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn get_selection(&self) -> Result<SelectionView> {
        let everything = self.catalogue.list_alternatives("")?;
        let (about, records) = self.db.with(|db| Ok((db.find_value(ABOUT)?, db.list_selected_software()?)))?;
        let about: About = about.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        let items = records.into_iter().map(|record| {
            let software = everything.iter().find(|one| one.slug == record.slug).cloned();
            let name = software.as_ref().map_or(record.name, |one| one.name.clone());
            SelectedSoftware { slug: record.slug, name, sentence: record.sentence, software }
        });
        Ok(SelectionView { title: about.title, lead: about.lead, items: items.collect() })
    }

    /// Recommends a piece of software, with a sentence that may be empty; one that is recommended already keeps its place.
    ///
    /// # Errors
    /// When there is no such software, the sentence is too long, or it cannot be written.
    pub fn recommend_software(&self, slug: &str, sentence: &str) -> Result<SelectionView> {
        let sentence = checked_optional_text(sentence, SENTENCE_MAX)?;
        // one that the catalogue has lost may still be reworded
        let known = self.db.with(|db| db.list_selected_software())?.into_iter().find(|one| one.slug == slug);
        let name = match find(&self.catalogue.list_alternatives("")?, slug) {
            Ok(software) => software.name.clone(),
            Err(lost) => known.ok_or(lost)?.name,
        };
        let record = SelectedRecord { slug: slug.to_owned(), name, sentence, changed_at: self.now() };
        self.db.with(|db| db.put_selected_software(&record))?;
        self.get_selection()
    }

    /// Takes a piece of software out of the selection; its absence is fine.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn stop_recommending(&self, slug: &str) -> Result<SelectionView> {
        self.db.with(|db| db.remove_selected_software(slug))?;
        self.get_selection()
    }

    /// Puts a recommended piece of software one place earlier or later.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn move_recommended(&self, slug: &str, earlier: bool) -> Result<SelectionView> {
        self.db.with(|db| db.move_selected_software(slug, if earlier { -1 } else { 1 }))?;
        self.get_selection()
    }

    /// Keeps what stands above the selection; an empty title is the usual one.
    ///
    /// # Errors
    /// When a text is too long or cannot be written.
    pub fn describe_selection(&self, title: &str, lead: &str) -> Result<SelectionView> {
        let about = About {
            title: checked_optional_text(title, SELECTION_TITLE_MAX)?,
            lead: checked_optional_text(lead, SELECTION_LEAD_MAX)?,
        };
        let json = serde_json::to_string(&about).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(ABOUT, &json))?;
        self.get_selection()
    }

    /// Returns the selection as one page of the web that needs nothing else, and the file name it should have (without
    /// extension).
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn render_selection(&self) -> Result<(String, String)> {
        let words = self.words();
        let page = page::page(&self.get_selection()?, &words, &self.catalogue.date()?);
        Ok((page, words.text("software-page-file-name")))
    }

    /// Writes the selection as a page of the web to exactly `path`, as chosen by the person.
    ///
    /// # Errors
    /// When the data cannot be read or the file cannot be written.
    pub fn export_selection_as(&self, path: &Path) -> Result<SavedFile> {
        let (page, _) = self.render_selection()?;
        write_whole(path, page.as_bytes())?;
        Ok(SavedFile { path: path.display().to_string() })
    }
}

fn find<'a>(everything: &'a [Alternative], slug: &str) -> Result<&'a Alternative> {
    let found = everything.iter().find(|one| one.slug == slug);
    found.ok_or_else(|| Error::NotFound { what: "software", id: slug.to_owned() })
}
