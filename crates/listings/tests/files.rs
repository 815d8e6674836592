//! Files as other programs write them, our own read again, and hostile ones.

use domain::ListingId;
use domain::directory::{
    AssociationSize, Capacity, CellDelimiter, HelpLevel, HelpMode, IMPORT_ROWS_MAX, LegalForm, Listing, ListingEntry,
    ListingField as F, ListingFileFault, ListingFormat, Offer, OfferTerms, Position, Price, RowFault, TextEncoding,
};
use listings::{FileFault, Found, Input, Item, Options, Refused, Shape, Written, read, write};
use proptest::prelude::*;
use std::ops::ControlFlow;

fn input(name: &str, bytes: impl Into<Vec<u8>>) -> Input {
    Input { name: name.into(), bytes: bytes.into(), is_cut: false }
}

fn all(inputs: &[Input], options: &Options) -> Result<(Shape, Vec<Found>, Vec<Refused>), FileFault> {
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    let shape = read(inputs, options, &mut |item| {
        match item {
            Item::Found(one) => found.push(*one),
            Item::Refused(one) => refused.push(one),
        }
        ControlFlow::Continue(())
    })?;
    Ok((shape, found, refused))
}

fn one(name: &str, text: &str) -> (Shape, Vec<Found>, Vec<Refused>) {
    all(&[input(name, text)], &Options::default()).expect("a file that is read")
}

fn full() -> Listing {
    Listing {
        id: ListingId::new("i-lucioles").expect("an id"),
        entry: ListingEntry {
            name: "=Les Lucioles; \"fictif\"".into(),
            legal_form: Some(LegalForm::Association),
            website: "https://lucioles.example.org".into(),
            description: "+33 n’est pas une formule.\nDeux lignes ; une virgule, et plus.".into(),
            commune: "Brest".into(),
            postal_code: "29200".into(),
            department: "Finistère".into(),
            region: "Bretagne".into(),
            country: "France".into(),
            help_levels: vec![HelpLevel::Inform, HelpLevel::Accompany],
            modes: vec![HelpMode::Remote],
            offers: vec![Offer::Hosting, Offer::Training],
            software: vec!["Nextcloud, complet".into(), "a|b".into()],
            price: Some(Price::Conditional),
            price_note: "selon, la taille".into(),
            chatons_member: Some(true),
            languages: vec!["fr".into(), "br".into()],
            email: "contact@lucioles.example.org".into(),
            position: Position::new(48.39, -4.486),
            areas: vec!["Bretagne".into()],
            networks: vec!["Réseau; des, lucioles".into()],
            terms: vec![
                OfferTerms {
                    offer: Offer::Training,
                    price: Some(Price::Paid),
                    note: "400 € : la journée, à deux".into(),
                },
                OfferTerms { offer: Offer::Hosting, price: None, note: String::new() },
            ],
            capacity: Some(Capacity::Open),
            sizes: vec![AssociationSize::Small],
        },
        sources: vec!["https://lucioles.example.org/a;b,c".into()],
        as_of: "2026".into(),
        checked_on: "2026-11-03".into(),
        checked_by: "Zoé".into(),
    }
}

fn again(format: ListingFormat, listings: &[Listing]) -> Vec<Found> {
    let inputs = match write(listings, format).expect("a format that is written") {
        Written::File(bytes) => vec![input(&format!("x.{}", format.extension()), bytes)],
        Written::Folder(files) => files.into_iter().map(|(name, bytes)| input(&name, bytes)).collect(),
    };
    let (_, found, refused) = all(&inputs, &Options::default()).expect("our own file");
    assert_eq!(refused, [], "{format:?}");
    found
}

#[test]
fn what_we_write_loses_nothing_when_it_is_read_again() {
    let listing = full();
    for format in [ListingFormat::Csv, ListingFormat::Json, ListingFormat::GeoJson] {
        let found = again(format, std::slice::from_ref(&listing)).remove(0);
        assert_eq!(found.entry, listing.entry, "{format:?}");
        assert_eq!((found.key.as_str(), &found.sources), (listing.id.as_str(), &listing.sources), "{format:?}");
        assert_eq!(
            (&found.as_of, &found.checked_on, &found.checked_by),
            (&listing.as_of, &listing.checked_on, &listing.checked_by)
        );
        assert_eq!(found.remarks, [], "{format:?}");
    }
}

#[test]
fn chatonsinfos_keep_what_they_have_a_key_for() {
    let found = again(ListingFormat::ChatonsInfos, &[full()]).remove(0);
    let (was, entry) = (full().entry, found.entry);
    assert_eq!((&entry.name, &entry.website, &entry.email), (&was.name, &was.website, &was.email));
    assert_eq!(
        (entry.position, entry.chatons_member, entry.capacity),
        (was.position, Some(true), Some(Capacity::Open))
    );
    assert_eq!((entry.postal_code, entry.commune, entry.legal_form), (was.postal_code, was.commune, was.legal_form));
    assert_eq!(entry.software.len(), 2, "one service each: {:?}", entry.software);
}

#[test]
fn a_spreadsheet_of_somebody_else_is_understood() {
    let text = "sep=;\r\nNom de la structure;Ville;CP;Prestations;Site web;Remarque\r\n\
                Les Lucioles;Brest;29200;Formation, dépannage;lucioles.example.org;=2+2\r\n\
                ;Quimper;29000;;;\r\n";
    let (shape, found, refused) = one("annuaire.csv", text);
    assert_eq!((shape.delimiter, shape.encoding), (Some(CellDelimiter::Semicolon), TextEncoding::Utf8));
    assert_eq!(shape.mapping[0], Some(F::Name));
    assert_eq!(shape.mapping[5], None, "a column that nobody knows is not guessed");
    assert_eq!((found.len(), found[0].line), (1, 3));
    assert_eq!(found[0].entry.offers, [Offer::Training, Offer::Support]);
    assert_eq!(found[0].entry.department, "Finistère");
    assert_eq!((refused[0].line, refused[0].fault), (4, RowFault::Name), "the line is that of the file");
}

#[test]
fn the_person_says_what_a_column_is() {
    let file = input("x.csv", "A|B\nBrest|Les Lucioles\n");
    let (shape, found, _) = all(std::slice::from_ref(&file), &Options::default()).expect("looked at");
    assert!(found.is_empty(), "no column is the name: {shape:?}");
    let mapping = Some(vec![Some(F::Commune), Some(F::Name)]);
    let options = Options { mapping, delimiter: Some(CellDelimiter::Bar), ..Options::default() };
    let (_, found, _) = all(&[file], &options).expect("read");
    assert_eq!((found[0].entry.name.as_str(), found[0].entry.commune.as_str()), ("Les Lucioles", "Brest"));
}

#[test]
fn gogocarto_is_read_full_and_compact() {
    let full = r#"{"licence": "x", "ontology": "gogofull", "data": [
        {"id": "7a", "name": "Les Lucioles", "geo": {"latitude": 48.39, "longitude": -4.48},
         "address": {"streetAddress": "1 quai", "addressLocality": "Brest", "postalCode": "29200", "addressCountry": "FR"},
         "categories": ["Formation", "Jardinage"], "abstract": "Nous aidons.", "updatedAt": "03/11/2026"},
        {"id": "8b"},
        12
    ]}"#;
    let (shape, found, refused) = one("carte.json", full);
    assert_eq!(shape.format, ListingFormat::GoGoCarto);
    assert_eq!((found[0].line, found[0].key.as_str()), (2, "7a"));
    assert_eq!((found[0].entry.commune.as_str(), found[0].entry.country.as_str()), ("Brest", "France"));
    assert_eq!(found[0].entry.offers, [Offer::Training]);
    assert_eq!(found[0].remarks[0].value, "Jardinage");
    let told: Vec<_> = refused.iter().map(|r| (r.line, r.fault)).collect();
    assert_eq!(told, [(5, RowFault::Name), (6, RowFault::Shape)]);

    let (_, found, refused) =
        one("c.json", r#"{"ontology":"gogocompact","data":[["7a","Les Lucioles",48.39,-4.48,[12,3]]]}"#);
    assert_eq!((found[0].entry.name.as_str(), refused.len()), ("Les Lucioles", 0));
    assert_eq!(found[0].entry.position, Position::new(48.39, -4.48));
}

#[test]
fn digital_mediation_is_read_as_csv_and_as_json() {
    let csv = "id,pivot,nom,commune,code_postal,latitude,longitude,courriels,site_web,date_maj,presentation_resume,presentation_detail,typologie,frais_a_charge,modalites_accompagnement,services\n\
        abc,12345678901234,Maison des lucioles,Brest,29200,48.39,-4.48,a@lucioles.example.org|b@lucioles.example.org,https://lucioles.example.org,2026-10-01,Bref.,Long.,ASSO,Gratuit,À distance|En autonomie,Maîtrise des outils numériques du quotidien|Aides aux démarches administratives\n";
    let json = r#"[{"id": "abc", "nom": "Maison des lucioles", "commune": "Brest", "code_postal": "29200",
        "latitude": 48.39, "longitude": -4.48, "courriels": ["a@lucioles.example.org", "b@lucioles.example.org"],
        "site_web": "https://lucioles.example.org", "date_maj": "2026-10-01", "presentation_resume": "Bref.",
        "presentation_detail": "Long.", "typologie": ["ASSO"], "frais_a_charge": ["Gratuit"],
        "modalites_accompagnement": ["À distance", "En autonomie"],
        "services": ["Maîtrise des outils numériques du quotidien", "Aides aux démarches administratives"]}]"#;
    for (name, text) in [("m.csv", csv), ("m.json", json)] {
        let (_, found, _) = one(name, text);
        let entry = &found[0].entry;
        assert_eq!(
            (entry.name.as_str(), entry.email.as_str()),
            ("Maison des lucioles", "a@lucioles.example.org"),
            "{name}"
        );
        assert_eq!(
            (entry.price, &entry.modes[..]),
            (Some(Price::Free), &[HelpMode::Remote, HelpMode::SelfService][..])
        );
        assert_eq!(
            (entry.legal_form, &entry.offers[..]),
            (Some(LegalForm::Association), &[Offer::Training][..]),
            "{name}"
        );
        assert_eq!(entry.description, "Bref.\nLong.");
        assert_eq!(found[0].as_of, "2026-10-01");
    }
}

#[test]
fn an_organisation_of_the_chatons_comes_with_its_services() {
    let organization = "# fictif\n[File]\nfile.datetime = 2026-10-01T10:00:00\n[Organization]\nname = \"Les Lucioles\"\n\
        organization.type = ASSOCIATION\norganization.website = https://lucioles.example.org\n\
        organization.geolocation.latitude = 48,39\norganization.geolocation.longitude = -4,48\n\
        organization.memberof.chatons.startdate = 01/01/2020\n[Subs]\n\
        subs.nuage = 'https://lucioles.example.org/.well_known/chatonsinfos/nuage.properties'\n";
    let cloud = "service.name = Nuage\nsoftware.name = Nextcloud\nservice.registration.load = FULL\n";
    for well_known in [".well-known", ".well_known"] {
        let folder = |file: &str| format!("lucioles/{well_known}/chatonsinfos/{file}");
        let inputs = [
            input(&folder("nuage.properties"), cloud),
            input(&folder("organization.properties"), organization),
            input("autre/organization.properties", "organization.name = Autre\n"),
            input("autre/visio.properties", "service.name = Visio\nsoftware.name = Jitsi Meet\n"),
        ];
        let (shape, found, _) = all(&inputs, &Options::default()).expect("read");
        assert_eq!(shape.format, ListingFormat::ChatonsInfos);
        assert_eq!(found.len(), 2);
        let entry = &found[0].entry;
        assert_eq!(
            (entry.name.as_str(), entry.position),
            ("Les Lucioles", Position::new(48.39, -4.48)),
            "decimal commas"
        );
        assert_eq!((&entry.software[..], entry.capacity), (&["Nextcloud".to_owned()][..], Some(Capacity::Full)));
        assert_eq!((entry.chatons_member, found[0].as_of.as_str()), (Some(true), "2026-10-01"));
        assert_eq!(found[1].entry.software, ["Jitsi Meet"], "each keeps its own services");
    }
}

#[test]
fn hostile_files_are_refused_with_their_line() {
    let fault = |name: &str, text: String| all(&[input(name, text)], &Options::default()).expect_err("refused");
    let many = format!("nom\n{}", "A\n".repeat(IMPORT_ROWS_MAX + 5));
    let refused = fault("x.csv", many);
    assert_eq!((refused.fault, refused.line), (ListingFileFault::Rows, IMPORT_ROWS_MAX as u64 + 2));
    let deep = format!("{{\"data\":[\n{}1{}]}}", "[".repeat(100_000), "]".repeat(100_000));
    let (_, found, refused) = one("x.json", &deep);
    assert_eq!((found.len(), refused[0].line, refused[0].fault), (0, 2, RowFault::Shape), "nested, it ends no stack");
    let broken = fault("x.json", "{\"data\": [\n{\"name\": \"A\"},\n oops]}".into());
    assert_eq!((broken.fault, broken.line), (ListingFileFault::Json, 3));
    assert_eq!(
        fault("x.properties", format!("organization.name = {}", "x".repeat(90_000))).fault,
        ListingFileFault::Large
    );
    assert_eq!(fault("x.json", "{\"data\": 3}".into()).fault, ListingFileFault::Other);
    assert_eq!(fault("x.csv", " \n ".into()).fault, ListingFileFault::Empty);
    let cut = Input { is_cut: true, ..input("x.csv", "nom\nA\nB\n") };
    let refused = all(&[cut], &Options::default()).expect_err("more than may be read");
    assert_eq!((refused.fault, refused.line), (ListingFileFault::Large, 3));

    let (_, found, refused) = one("x.csv", &format!("nom,texte\nA,\"{}\nB,b\nC,c\n", "mot ".repeat(9000)));
    assert!(found.is_empty());
    assert_eq!((refused[0].line, refused[0].fault), (2, RowFault::HugeCell), "a quotation mark never closed");
    let (_, found, refused) = one("x.csv", &format!("nom\nA{}\nB\n", ",x".repeat(400)));
    assert_eq!((found.len(), refused[0].fault), (1, RowFault::Columns));
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_their_end(bytes in prop::collection::vec(any::<u8>(), 0..600), which in 0..3_usize) {
        let name = ["x.csv", "x.json", "x.properties"][which];
        let _ = all(&[input(name, bytes)], &Options::default());
    }

    #[test]
    fn any_rows_are_taken_or_refused_and_what_is_taken_may_be_shown(text in "(nom|site|email|latitude|[;,\"\n=a-zé0-9]){0,80}") {
        if let Ok((_, found, _)) = all(&[input("x.csv", format!("nom;site web;email;lat;long\n{text}"))], &Options::default()) {
            for one in found {
                prop_assert_eq!(one.entry.import_faults(), []);
            }
        }
    }

    #[test]
    fn any_listing_is_the_same_after_a_spreadsheet(name in "[^\\s\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{206f}\u{feff}]{1,20}", note in "[=+@'a-z;,|\"\\\\]{0,20}") {
        let mut listing = full();
        listing.entry.name = name.clone();
        listing.entry.networks = vec![format!("x{note}")];
        listing.entry.price_note = note.trim().to_owned();
        let found = again(ListingFormat::Csv, std::slice::from_ref(&listing)).remove(0);
        prop_assert_eq!(found.entry, listing.entry);
    }
}
