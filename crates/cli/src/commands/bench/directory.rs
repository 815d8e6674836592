//! `bench --directory`: a directory of many generated listings, taken in from a file, searched, sorted and matched.

use super::Times;
use crate::Failure;
use crate::place::Opened;
use crate::print::Out;
use contract::{DirectoryQuery, ErrorCode, ListingImportChoices, UiError};
use domain::directory::{HelpMode, Offer};
use domain::finder::{Budget, Wishes};
use domain::listing_facets::ListingFacet;
use serde::Serialize;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The same listings each time.
const SEED: u64 = 20_000;
/// Rows that the screen asks for at a time.
const PAGE: usize = 50;
/// How often each thing is measured, after ten that do not count.
const ROUNDS: usize = 300;

/// What is measured: times in milliseconds, but `Times` in microseconds.
#[derive(Serialize)]
struct Report {
    /// Listings generated, the seed aside.
    listings: usize,
    /// Bytes of the file.
    bytes: usize,
    /// Reading the file and telling new rows from known ones.
    preview: f64,
    /// Taking the whole file in, to the disk.
    import: f64,
    /// Different states of progress seen meanwhile, each 20 ms.
    progress_seen: usize,
    /// From asking to stop an import half way until it has stopped.
    stop: f64,
    /// The first search after the import: the index is made.
    first_search: f64,
    /// Words alone.
    words: Times,
    /// Every value of every facet, one at a time.
    facets: Times,
    /// Words with one or two choices, remote or not.
    both: Times,
    /// The search of the palette.
    everywhere: Times,
    /// The guided finder.
    finder: Times,
    /// The page of a piece of software, with who handles it.
    software: Times,
    /// The slowest request of all of the above searches, in words.
    slowest: String,
}

pub(super) fn run(app: &Opened, many: usize, out: &Out) -> Result<(), Failure> {
    if !app.list_listing_imports()?.is_empty() || !app.get_boot()?.first_start {
        return Err(Failure::Refused(UiError::new(ErrorCode::ReadOnly).with("path", app.data_dir().display())));
    }
    let text = sheet(many);
    let file = app.data_dir().join("bench.csv");
    std::fs::write(&file, &text).map_err(|error| unexpected(&error))?;
    app.open_listing_path(&file)?;
    let choices = ListingImportChoices::default();
    let begun = Instant::now();
    app.preview_listing_import(&choices)?;
    let preview = millis(begun);
    let stop = stopped(app, &choices)?;
    let (import, progress_seen) = imported(app, &choices)?;
    let begun = Instant::now();
    let first = app.search_directory(&DirectoryQuery { limit: Some(PAGE), ..DirectoryQuery::default() })?;
    let first_search = millis(begun);
    if first.total < many {
        return Err(unexpected(&format!("{} listings of {many} came in", first.total)));
    }
    let values: Vec<(ListingFacet, String)> = first
        .facets
        .into_iter()
        .flat_map(|(facet, values)| values.into_iter().map(move |value| (facet, value.value)))
        .collect();
    let mut chance = Chance(SEED);
    let mut slowest = (0.0, String::new());
    let mut search = |query: DirectoryQuery| {
        let begun = Instant::now();
        app.search_directory(&query)?;
        let took = begun.elapsed().as_secs_f64() * 1e6;
        if took > slowest.0 {
            slowest = (took, format!("{:.1} ms: {:?} {:?}", took / 1e3, query.text, query.choices));
        }
        Ok::<f64, Failure>(took)
    };
    let page = || DirectoryQuery { limit: Some(PAGE), ..DirectoryQuery::default() };
    let mut words = Vec::new();
    for round in 0..ROUNDS {
        words.push(search(DirectoryQuery { text: ASKED[round % ASKED.len()].to_owned(), ..page() })?);
    }
    let mut facets = Vec::new();
    for (facet, value) in values.iter().take(ROUNDS) {
        facets.push(search(DirectoryQuery { choices: vec![(*facet, vec![value.clone()])], ..page() })?);
    }
    let mut both = Vec::new();
    for round in 0..ROUNDS {
        let mut chosen: Vec<(ListingFacet, Vec<String>)> = Vec::new();
        for _ in 0..=round % 2 {
            let (facet, value) = chance.of(&values).clone();
            chosen.push((facet, vec![value]));
        }
        let text = if round % 3 == 0 { String::new() } else { (*chance.of(&ASKED)).to_owned() };
        both.push(search(DirectoryQuery { text, choices: chosen, remote: round % 4 == 0, ..page() })?);
    }
    let mut asked = ASKED.iter().cycle();
    let everywhere = super::measure(|| app.search_everywhere(asked.next().unwrap_or(&"")).map(drop))?;
    let finder = super::measure(|| app.find_helpers(&wishes(&mut chance)).map(drop))?;
    let software = super::measure(|| app.get_software("nextcloud").map(drop))?;
    let report = Report {
        listings: many,
        bytes: text.len(),
        preview,
        import,
        progress_seen,
        stop,
        first_search,
        words: Times::of(words),
        facets: Times::of(facets),
        both: Times::of(both),
        everywhere,
        finder,
        software,
        slowest: slowest.1,
    };
    out.show(&report, |report, _| serde_json::to_string_pretty(report).unwrap_or_default());
    Ok(())
}

/// Stops an import half way; returns how long that took, once nothing of it is kept.
fn stopped(app: &Opened, choices: &ListingImportChoices) -> Result<f64, Failure> {
    std::thread::scope(|scope| {
        let import = scope.spawn(|| app.import_listing_files(choices));
        let begun = Instant::now();
        while !import.is_finished() && begun.elapsed() < Duration::from_secs(600) {
            let progress = app.get_listing_import_progress();
            if progress.total > 0 && progress.done * 2 > progress.total {
                break;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        let asked = Instant::now();
        app.stop_listing_import();
        let ended = import.join().map_err(|_| unexpected(&"the import panicked"))?;
        let took = millis(asked);
        match ended {
            Err(app::Error::Stopped) if app.list_listing_imports()?.is_empty() => Ok(took),
            Err(app::Error::Stopped) => Err(unexpected(&"something of a stopped import is kept")),
            Ok(_) => Err(unexpected(&"the import did not stop")),
            Err(error) => Err(error.into()),
        }
    })
}

/// Takes the file in; returns how long that took, and how many states of progress were seen.
fn imported(app: &Opened, choices: &ListingImportChoices) -> Result<(f64, usize), Failure> {
    std::thread::scope(|scope| {
        let begun = Instant::now();
        let import = scope.spawn(move || (app.import_listing_files(choices), begun.elapsed()));
        let mut seen = std::collections::BTreeSet::new();
        while !import.is_finished() {
            seen.insert(app.get_listing_import_progress().done);
            std::thread::sleep(Duration::from_millis(20));
        }
        let (ended, took) = import.join().map_err(|_| unexpected(&"the import panicked"))?;
        ended?;
        Ok((took.as_secs_f64() * 1e3, seen.len()))
    })
}

fn millis(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}

fn unexpected(detail: &dyn std::fmt::Display) -> Failure {
    Failure::Refused(UiError::new(ErrorCode::Unexpected).with("detail", detail))
}

const ASKED: [&str; 16] = [
    "nextcloud",
    "formation bretagne",
    "association",
    "libre",
    "hebergement",
    "brest",
    "œuvre",
    "a",
    "numérique",
    "accompagner les associations",
    "lucioles",
    "rgpd visio",
    "site web paris",
    "mail",
    "hebergeemnt",
    "structure 1234",
];
const NAMES: [&str; 12] = [
    "Les Lucioles",
    "Atelier du Libre",
    "Œuvre numérique",
    "La Fabrique",
    "Collectif des Communs",
    "Coopérative Iroise",
    "Réseau Sud",
    "Maison des Associations",
    "Le Pas de Côté",
    "Nuage Local",
    "Entraide Informatique",
    "Point Clic",
];
const TOWNS: [(&str, &str, &str, &str); 12] = [
    ("Brest", "29200", "Finistère", "Bretagne"),
    ("Rennes", "35000", "Ille-et-Vilaine", "Bretagne"),
    ("Lyon", "69003", "Rhône", "Auvergne-Rhône-Alpes"),
    ("Grenoble", "38000", "Isère", "Auvergne-Rhône-Alpes"),
    ("Lille", "59000", "Nord", "Hauts-de-France"),
    ("Paris", "75011", "Paris", "Île-de-France"),
    ("Montreuil", "93100", "Seine-Saint-Denis", "Île-de-France"),
    ("Marseille", "13001", "Bouches-du-Rhône", "Provence-Alpes-Côte d'Azur"),
    ("Toulouse", "31000", "Haute-Garonne", "Occitanie"),
    ("Bordeaux", "33000", "Gironde", "Nouvelle-Aquitaine"),
    ("Strasbourg", "67000", "Bas-Rhin", "Grand Est"),
    ("Saint-Denis", "97400", "La Réunion", "La Réunion"),
];
const SOFTWARE: [&str; 14] = [
    "Nextcloud",
    "CryptPad",
    "Etherpad",
    "Grist",
    "Galette",
    "Paheko",
    "Discourse",
    "BigBlueButton",
    "PeerTube",
    "Mobilizon",
    "WordPress",
    "Dolibarr",
    "Matrix",
    "LibreOffice",
];
const SENTENCES: [&str; 8] = [
    "Nous accompagnons les associations qui veulent quitter les géants du web, pas à pas.",
    "Hébergement de fichiers et d’agendas, avec une personne qui répond au téléphone.",
    "Formations courtes pour bénévoles : visio, courriel, protection des données (RGPD).",
    "Un diagnostic des usages numériques, puis un plan avec les membres du bureau.",
    "Migration des données, reprise des contacts et des archives, sauvegardes vérifiées.",
    "Création de sites web sobres, faciles à tenir à jour par une équipe bénévole.",
    "Permanences deux fois par semaine dans notre local ; sur rendez-vous le reste du temps.",
    "Notre œuvre : rendre le numérique libre accessible aux petites structures.",
];

/// Returns a sheet of so many listings, the same each time.
fn sheet(many: usize) -> String {
    let mut chance = Chance(SEED);
    let mut text = String::from(
        "id;name;website;email;description;postal_code;commune;department;region;country;offers;modes;help_levels;software;price;legal_form;networks;languages;as_of\r\n",
    );
    for number in 0..many {
        let (town, code, department, region) = *chance.of(&TOWNS);
        let name = *chance.of(&NAMES);
        let description: Vec<&str> = (0..4).map(|_| *chance.of(&SENTENCES)).collect();
        let offers = chance.some(&Offer::ALL.iter().map(|offer| offer.tag()).collect::<Vec<_>>(), 3);
        let modes = chance.some(&HelpMode::ALL.iter().map(|mode| mode.tag()).collect::<Vec<_>>(), 2);
        let level = *chance.of(&["inform", "orient", "accompany"]);
        let software = chance.some(&SOFTWARE, 4);
        let price = *chance.of(&["free", "conditional", "paid", "unknown"]);
        let form = *chance.of(&["association", "company", "cooperative", ""]);
        let network = *chance.of(&["CHATONS", "RADiCAL", "Le Mouvement associatif", ""]);
        let year = chance.of(&["2026-05", "2025-11", "2024-02"]);
        // writing to a String cannot fail
        let _ = write!(
            text,
            "g-{number};{name} {number};https://structure-{number}.example.org;contact@structure-{number}.example.org;\
             \"{}\";{code};{town};{department};{region};France;\"{offers}\";\"{modes}\";{level};\"{software}\";{price};{form};\
             {network};fr;{year}\r\n",
            description.join(" "),
        );
    }
    text
}

fn wishes(chance: &mut Chance) -> Wishes {
    let (_, _, department, region) = *chance.of(&TOWNS);
    Wishes {
        needs: vec![*chance.of(Offer::ALL), *chance.of(Offer::ALL)],
        software: vec![(*chance.of(&SOFTWARE)).to_owned()],
        department: department.to_owned(),
        region: region.to_owned(),
        remote: chance.next().is_multiple_of(2),
        budget: Some(Budget::Little),
        ..Wishes::default()
    }
}

/// Chance that is the same each time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[(self.next() % all.len() as u64) as usize]
    }

    /// Returns one to `most` of them, each once.
    fn some(&mut self, all: &[&str], most: u64) -> String {
        let mut chosen: Vec<&str> = Vec::new();
        for _ in 0..=self.next() % most {
            let one = *self.of(all);
            if !chosen.contains(&one) {
                chosen.push(one);
            }
        }
        chosen.join(", ")
    }
}
