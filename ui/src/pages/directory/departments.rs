//! The departments of France: what a person calls them, how one says being there.

use std::collections::HashMap;
use std::sync::LazyLock;

/// How one says « in » a department: French has several ways, the words are in `locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum In {
    /// « en Gironde ».
    En,
    /// « dans le Finistère ».
    Masculine,
    /// « dans la Loire ».
    Feminine,
    /// « dans l’Ain ».
    Elision,
    /// « dans les Landes ».
    Plural,
    /// « à Paris ».
    Town,
}

impl In {
    /// Returns the Fluent key of the words before the name.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::En => "directory-in-en",
            Self::Masculine => "directory-in-masculine",
            Self::Feminine => "directory-in-feminine",
            Self::Elision => "directory-in-elision",
            Self::Plural => "directory-in-plural",
            Self::Town => "directory-in-town",
        }
    }
}

/// A department.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Department {
    /// Its official code, `29` or `2A`.
    pub(crate) code: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
    /// How one says being there.
    pub(crate) locative: In,
    /// Its region.
    pub(crate) region: &'static str,
}

/// Returns the department of this name, whatever its accents, case and apostrophes. « Ville de Paris » is Paris.
pub(crate) fn find_department(name: &str) -> Option<&'static Department> {
    // asked for every name of a directory at each search
    static BY_NAME: LazyLock<HashMap<String, &'static Department>> =
        LazyLock::new(|| DEPARTMENTS.iter().map(|one| (domain::text::fold(one.name), one)).collect());
    let wanted = domain::text::fold(name);
    BY_NAME.get(wanted.strip_prefix("ville de ").unwrap_or(&wanted)).copied()
}

const fn department(code: &'static str, name: &'static str, locative: In, region: &'static str) -> Department {
    Department { code, name, locative, region }
}

/// The 101 departments in alphabetical order.
#[rustfmt::skip]
pub(crate) static DEPARTMENTS: [Department; 101] = [
    department("01", "Ain", In::Elision, "Auvergne-Rhône-Alpes"),
    department("02", "Aisne", In::Elision, "Hauts-de-France"),
    department("03", "Allier", In::Elision, "Auvergne-Rhône-Alpes"),
    department("04", "Alpes-de-Haute-Provence", In::Plural, "Provence-Alpes-Côte d’Azur"),
    department("06", "Alpes-Maritimes", In::Plural, "Provence-Alpes-Côte d’Azur"),
    department("07", "Ardèche", In::En, "Auvergne-Rhône-Alpes"),
    department("08", "Ardennes", In::Plural, "Grand Est"),
    department("09", "Ariège", In::En, "Occitanie"),
    department("10", "Aube", In::Elision, "Grand Est"),
    department("11", "Aude", In::Elision, "Occitanie"),
    department("12", "Aveyron", In::En, "Occitanie"),
    department("67", "Bas-Rhin", In::Masculine, "Grand Est"),
    department("13", "Bouches-du-Rhône", In::Plural, "Provence-Alpes-Côte d’Azur"),
    department("14", "Calvados", In::Masculine, "Normandie"),
    department("15", "Cantal", In::Masculine, "Auvergne-Rhône-Alpes"),
    department("16", "Charente", In::En, "Nouvelle-Aquitaine"),
    department("17", "Charente-Maritime", In::En, "Nouvelle-Aquitaine"),
    department("18", "Cher", In::Masculine, "Centre-Val de Loire"),
    department("19", "Corrèze", In::En, "Nouvelle-Aquitaine"),
    department("2A", "Corse-du-Sud", In::En, "Corse"),
    department("21", "Côte-d’Or", In::En, "Bourgogne-Franche-Comté"),
    department("22", "Côtes-d’Armor", In::Plural, "Bretagne"),
    department("23", "Creuse", In::En, "Nouvelle-Aquitaine"),
    department("79", "Deux-Sèvres", In::Plural, "Nouvelle-Aquitaine"),
    department("24", "Dordogne", In::En, "Nouvelle-Aquitaine"),
    department("25", "Doubs", In::Masculine, "Bourgogne-Franche-Comté"),
    department("26", "Drôme", In::Feminine, "Auvergne-Rhône-Alpes"),
    department("91", "Essonne", In::En, "Île-de-France"),
    department("27", "Eure", In::Elision, "Normandie"),
    department("28", "Eure-et-Loir", In::En, "Centre-Val de Loire"),
    department("29", "Finistère", In::Masculine, "Bretagne"),
    department("30", "Gard", In::Masculine, "Occitanie"),
    department("32", "Gers", In::Masculine, "Occitanie"),
    department("33", "Gironde", In::En, "Nouvelle-Aquitaine"),
    department("971", "Guadeloupe", In::En, "Guadeloupe"),
    department("973", "Guyane", In::En, "Guyane"),
    department("68", "Haut-Rhin", In::Masculine, "Grand Est"),
    department("2B", "Haute-Corse", In::En, "Corse"),
    department("31", "Haute-Garonne", In::En, "Occitanie"),
    department("43", "Haute-Loire", In::En, "Auvergne-Rhône-Alpes"),
    department("52", "Haute-Marne", In::En, "Grand Est"),
    department("70", "Haute-Saône", In::En, "Bourgogne-Franche-Comté"),
    department("74", "Haute-Savoie", In::En, "Auvergne-Rhône-Alpes"),
    department("87", "Haute-Vienne", In::En, "Nouvelle-Aquitaine"),
    department("05", "Hautes-Alpes", In::Plural, "Provence-Alpes-Côte d’Azur"),
    department("65", "Hautes-Pyrénées", In::Plural, "Occitanie"),
    department("92", "Hauts-de-Seine", In::Plural, "Île-de-France"),
    department("34", "Hérault", In::Elision, "Occitanie"),
    department("35", "Ille-et-Vilaine", In::En, "Bretagne"),
    department("36", "Indre", In::Elision, "Centre-Val de Loire"),
    department("37", "Indre-et-Loire", In::En, "Centre-Val de Loire"),
    department("38", "Isère", In::En, "Auvergne-Rhône-Alpes"),
    department("39", "Jura", In::Masculine, "Bourgogne-Franche-Comté"),
    department("974", "La Réunion", In::Town, "La Réunion"),
    department("40", "Landes", In::Plural, "Nouvelle-Aquitaine"),
    department("41", "Loir-et-Cher", In::Masculine, "Centre-Val de Loire"),
    department("42", "Loire", In::Feminine, "Auvergne-Rhône-Alpes"),
    department("44", "Loire-Atlantique", In::En, "Pays de la Loire"),
    department("45", "Loiret", In::Masculine, "Centre-Val de Loire"),
    department("46", "Lot", In::Masculine, "Occitanie"),
    department("47", "Lot-et-Garonne", In::Masculine, "Nouvelle-Aquitaine"),
    department("48", "Lozère", In::En, "Occitanie"),
    department("49", "Maine-et-Loire", In::Masculine, "Pays de la Loire"),
    department("50", "Manche", In::Feminine, "Normandie"),
    department("51", "Marne", In::Feminine, "Grand Est"),
    department("972", "Martinique", In::En, "Martinique"),
    department("53", "Mayenne", In::En, "Pays de la Loire"),
    department("976", "Mayotte", In::Town, "Mayotte"),
    department("54", "Meurthe-et-Moselle", In::En, "Grand Est"),
    department("55", "Meuse", In::Feminine, "Grand Est"),
    department("56", "Morbihan", In::Masculine, "Bretagne"),
    department("57", "Moselle", In::En, "Grand Est"),
    department("58", "Nièvre", In::Feminine, "Bourgogne-Franche-Comté"),
    department("59", "Nord", In::Masculine, "Hauts-de-France"),
    department("60", "Oise", In::Elision, "Hauts-de-France"),
    department("61", "Orne", In::Elision, "Normandie"),
    department("75", "Paris", In::Town, "Île-de-France"),
    department("62", "Pas-de-Calais", In::Masculine, "Hauts-de-France"),
    department("63", "Puy-de-Dôme", In::Masculine, "Auvergne-Rhône-Alpes"),
    department("64", "Pyrénées-Atlantiques", In::Plural, "Nouvelle-Aquitaine"),
    department("66", "Pyrénées-Orientales", In::Plural, "Occitanie"),
    department("69", "Rhône", In::Masculine, "Auvergne-Rhône-Alpes"),
    department("71", "Saône-et-Loire", In::En, "Bourgogne-Franche-Comté"),
    department("72", "Sarthe", In::Feminine, "Pays de la Loire"),
    department("73", "Savoie", In::En, "Auvergne-Rhône-Alpes"),
    department("77", "Seine-et-Marne", In::En, "Île-de-France"),
    department("76", "Seine-Maritime", In::En, "Normandie"),
    department("93", "Seine-Saint-Denis", In::En, "Île-de-France"),
    department("80", "Somme", In::Feminine, "Hauts-de-France"),
    department("81", "Tarn", In::Masculine, "Occitanie"),
    department("82", "Tarn-et-Garonne", In::Masculine, "Occitanie"),
    department("90", "Territoire de Belfort", In::Masculine, "Bourgogne-Franche-Comté"),
    department("95", "Val-d’Oise", In::Masculine, "Île-de-France"),
    department("94", "Val-de-Marne", In::Masculine, "Île-de-France"),
    department("83", "Var", In::Masculine, "Provence-Alpes-Côte d’Azur"),
    department("84", "Vaucluse", In::Masculine, "Provence-Alpes-Côte d’Azur"),
    department("85", "Vendée", In::En, "Pays de la Loire"),
    department("86", "Vienne", In::Feminine, "Nouvelle-Aquitaine"),
    department("88", "Vosges", In::Plural, "Grand Est"),
    department("89", "Yonne", In::Elision, "Bourgogne-Franche-Comté"),
    department("78", "Yvelines", In::Plural, "Île-de-France"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_people_and_files_write_them() {
        let name = |text: &str| find_department(text).map(|found| found.name);
        assert_eq!(name("val-d'oise"), Some("Val-d’Oise"), "files write a straight apostrophe");
        assert_eq!(name("Ville de Paris"), Some("Paris"), "the catalogue says it so");
        assert_eq!(name("Bruxelles"), None);
    }
}
