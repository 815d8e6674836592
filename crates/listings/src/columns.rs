//! What the header of a column says of it.

use ListingField as F;
use domain::directory::ListingField;
use domain::text::fold;

/// Headers met in the files of others, folded to letters and digits; their source is in `docs/directory-format.md`.
const KNOWN: &[(F, &[&str])] = &[
    (F::Id, &["slug", "identifiant", "ref", "reference", "uuid", "idstructure"]),
    (
        F::Name,
        &[
            "nom",
            "title",
            "titre",
            "structure",
            "nomdelastructure",
            "organisation",
            "organization",
            "raisonsociale",
            "denomination",
            "association",
            "nomstructure",
            "fn",
        ],
    ),
    (F::LegalForm, &["formejuridique", "statutjuridique", "statut", "typologie", "type", "typedestructure"]),
    (F::Website, &["siteweb", "site", "url", "siteinternet", "web", "lien", "homepage", "adresseweb", "www"]),
    (
        F::Email,
        &[
            "mail",
            "courriel",
            "courriels",
            "contact",
            "adressemail",
            "emailcontact",
            "contactemail",
            "adresseemail",
            "adresseelectronique",
            "mel",
        ],
    ),
    (
        F::Description,
        &[
            "descriptionfr",
            "presentation",
            "presentationresume",
            "presentationdetail",
            "resume",
            "abstract",
            "texte",
            "descriptif",
            "objet",
            "about",
            "descriptionmore",
        ],
    ),
    (F::Commune, &["ville", "city", "town", "addresslocality", "localite", "nomcommune"]),
    (F::PostalCode, &["codepostal", "cp", "zip", "zipcode", "postcode"]),
    (F::Department, &["departement", "dept", "dep", "numerodepartement", "codedepartement"]),
    (F::Region, &["nomregion"]),
    (F::Country, &["pays", "addresscountry", "countryname"]),
    (F::Latitude, &["lat", "y", "geolatitude"]),
    (F::Longitude, &["lng", "lon", "long", "x", "geolongitude"]),
    (
        F::Areas,
        &[
            "area",
            "zone",
            "zones",
            "zonedintervention",
            "territoire",
            "territoires",
            "perimetre",
            "secteur",
            "zonegeographique",
            "areaserved",
        ],
    ),
    (F::HelpLevels, &["niveau", "niveaux", "niveaudaide", "helplevel"]),
    (F::Modes, &["mode", "modalites", "modalitesaccompagnement", "modalitesdaccompagnement"]),
    (
        F::Offers,
        &[
            "offer",
            "offre",
            "offres",
            "services",
            "service",
            "prestations",
            "prestation",
            "taxonomy",
            "categories",
            "categorie",
            "propose",
            "activites",
        ],
    ),
    (F::Software, &["logiciel", "logiciels", "outils", "outil", "tools", "logicielslibres", "softwares"]),
    (F::Price, &["prix", "tarif", "tarifs", "fraisacharge", "cout"]),
    (F::PriceNote, &["conditions", "conditionstarifaires", "precisionstarif", "pricetext"]),
    (F::Terms, &["offerterms"]),
    (F::Chatons, &["chatons", "membrechatons", "ischatons"]),
    (
        F::Networks,
        &["reseau", "reseaux", "chartes", "charte", "labels", "label", "formationslabels", "network", "stamps"],
    ),
    (F::Languages, &["langue", "langues", "language", "lang"]),
    (F::Capacity, &["capacite", "disponibilite", "availability"]),
    (F::Sizes, &["taille", "tailles", "size"]),
    (F::Sources, &["source", "sourceurls", "sourceurl", "owner"]),
    (F::AsOf, &["datemaj", "updatedat", "misajour", "miseajour", "date", "lastupdate", "datedemiseajour"]),
    (F::CheckedOn, &["verifiele", "verifiedat", "dateverification"]),
    (F::CheckedBy, &["verifiepar", "verifiedby"]),
];

/// Returns what a column most likely is; nothing when its header says nothing known.
#[must_use]
pub fn guess(header: &str) -> Option<ListingField> {
    let folded = letters(header);
    if folded.is_empty() {
        return None;
    }
    let own = F::ALL.iter().copied().find(|field| letters(field.tag()) == folded);
    own.or_else(|| KNOWN.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(field, _)| *field))
}

/// Returns a text that is the same for the same set of headers, whatever their order, accents and case.
#[must_use]
pub fn signature(headers: &[String]) -> String {
    let mut folded: Vec<String> = headers.iter().map(|header| letters(header)).collect();
    folded.sort();
    folded.join("\n")
}

fn letters(text: &str) -> String {
    // a header as long as a page names nothing
    let start: String = text.chars().take(120).collect();
    fold(&start).chars().filter(|c| c.is_ascii_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_both_languages_and_as_other_programs_write_them() {
        for (header, field) in [
            ("Nom de la structure", F::Name),
            ("Code postal", F::PostalCode),
            ("frais_a_charge", F::Price),
            ("addressLocality", F::Commune),
            ("checked_on", F::CheckedOn),
            ("DÉPARTEMENT", F::Department),
        ] {
            assert_eq!(guess(header), Some(field), "{header}");
        }
        assert_eq!(guess("Téléphone de la nièce"), None);
        assert_eq!(guess("  "), None);
    }

    #[test]
    fn no_header_is_known_twice() {
        let mut seen = std::collections::BTreeSet::new();
        let own = F::ALL.iter().map(|field| letters(field.tag()));
        for name in own.chain(KNOWN.iter().flat_map(|(_, names)| names.iter().map(ToString::to_string))) {
            assert!(seen.insert(name.clone()), "{name} would be read as the first alone");
        }
    }

    #[test]
    fn the_order_of_columns_changes_no_mapping() {
        let a = ["Nom".to_owned(), "Ville".to_owned()];
        let b = ["ville".to_owned(), "NOM".to_owned()];
        assert_eq!(signature(&a), signature(&b));
    }
}
