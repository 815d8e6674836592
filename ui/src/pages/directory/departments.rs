//! The departments of France: what a person calls them, how one says being there, where their bubble lies.

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
    /// Where its bubble lies on a sheet of [`SHEET`], eased apart so that no two touch.
    pub(crate) at: (u16, u16),
}

/// Width and height of the map's sheet.
pub(crate) const SHEET: (u16, u16) = (360, 360);

/// Returns the department of this name, whatever its accents, case and apostrophes. « Ville de Paris » is Paris.
pub(crate) fn find_department(name: &str) -> Option<&'static Department> {
    let wanted = domain::text::fold(name);
    let wanted = wanted.strip_prefix("ville de ").unwrap_or(&wanted);
    DEPARTMENTS.iter().find(|department| domain::text::fold(department.name) == wanted)
}

const fn department(
    code: &'static str,
    name: &'static str,
    locative: In,
    region: &'static str,
    x: u16,
    y: u16,
) -> Department {
    Department { code, name, locative, region, at: (x, y) }
}

/// The 101 departments in alphabetical order.
#[rustfmt::skip]
pub(crate) const DEPARTMENTS: [Department; 101] = [
    department("01", "Ain", In::Elision, "Auvergne-Rhône-Alpes", 251, 183),
    department("02", "Aisne", In::Elision, "Hauts-de-France", 209, 45),
    department("03", "Allier", In::Elision, "Auvergne-Rhône-Alpes", 195, 172),
    department("04", "Alpes-de-Haute-Provence", In::Plural, "Provence-Alpes-Côte d’Azur", 270, 256),
    department("06", "Alpes-Maritimes", In::Plural, "Provence-Alpes-Côte d’Azur", 294, 263),
    department("07", "Ardèche", In::En, "Auvergne-Rhône-Alpes", 226, 232),
    department("08", "Ardennes", In::Plural, "Grand Est", 232, 55),
    department("09", "Ariège", In::En, "Occitanie", 157, 304),
    department("10", "Aube", In::Elision, "Grand Est", 227, 108),
    department("11", "Aude", In::Elision, "Occitanie", 179, 291),
    department("12", "Aveyron", In::En, "Occitanie", 179, 247),
    department("67", "Bas-Rhin", In::Masculine, "Grand Est", 304, 89),
    department("13", "Bouches-du-Rhône", In::Plural, "Provence-Alpes-Côte d’Azur", 242, 284),
    department("14", "Calvados", In::Masculine, "Normandie", 100, 75),
    department("15", "Cantal", In::Masculine, "Auvergne-Rhône-Alpes", 183, 222),
    department("16", "Charente", In::En, "Nouvelle-Aquitaine", 122, 198),
    department("17", "Charente-Maritime", In::En, "Nouvelle-Aquitaine", 97, 196),
    department("18", "Cher", In::Masculine, "Centre-Val de Loire", 178, 154),
    department("19", "Corrèze", In::En, "Nouvelle-Aquitaine", 162, 210),
    department("2A", "Corse-du-Sud", In::En, "Corse", 338, 339),
    department("21", "Côte-d’Or", In::En, "Bourgogne-Franche-Comté", 235, 137),
    department("22", "Côtes-d’Armor", In::Plural, "Bretagne", 46, 97),
    department("23", "Creuse", In::En, "Nouvelle-Aquitaine", 170, 183),
    department("79", "Deux-Sèvres", In::Plural, "Nouvelle-Aquitaine", 105, 168),
    department("24", "Dordogne", In::En, "Nouvelle-Aquitaine", 135, 220),
    department("25", "Doubs", In::Masculine, "Bourgogne-Franche-Comté", 276, 155),
    department("26", "Drôme", In::Feminine, "Auvergne-Rhône-Alpes", 251, 235),
    department("91", "Essonne", In::En, "Île-de-France", 161, 116),
    department("27", "Eure", In::Elision, "Normandie", 121, 62),
    department("28", "Eure-et-Loir", In::En, "Centre-Val de Loire", 140, 103),
    department("29", "Finistère", In::Masculine, "Bretagne", 16, 106),
    department("30", "Gard", In::Masculine, "Occitanie", 220, 260),
    department("32", "Gers", In::Masculine, "Occitanie", 124, 269),
    department("33", "Gironde", In::En, "Nouvelle-Aquitaine", 103, 229),
    department("971", "Guadeloupe", In::En, "Guadeloupe", 22, 343),
    department("973", "Guyane", In::En, "Guyane", 76, 343),
    department("68", "Haut-Rhin", In::Masculine, "Grand Est", 304, 114),
    department("2B", "Haute-Corse", In::En, "Corse", 345, 315),
    department("31", "Haute-Garonne", In::En, "Occitanie", 146, 282),
    department("43", "Haute-Loire", In::En, "Auvergne-Rhône-Alpes", 208, 216),
    department("52", "Haute-Marne", In::En, "Grand Est", 252, 111),
    department("70", "Haute-Saône", In::En, "Bourgogne-Franche-Comté", 265, 132),
    department("74", "Haute-Savoie", In::En, "Auvergne-Rhône-Alpes", 276, 183),
    department("87", "Haute-Vienne", In::En, "Nouvelle-Aquitaine", 146, 191),
    department("05", "Hautes-Alpes", In::Plural, "Provence-Alpes-Côte d’Azur", 276, 232),
    department("65", "Hautes-Pyrénées", In::Plural, "Occitanie", 121, 294),
    department("92", "Hauts-de-Seine", In::Plural, "Île-de-France", 162, 91),
    department("34", "Hérault", In::Elision, "Occitanie", 200, 274),
    department("35", "Ille-et-Vilaine", In::En, "Bretagne", 73, 110),
    department("36", "Indre", In::Elision, "Centre-Val de Loire", 155, 163),
    department("37", "Indre-et-Loire", In::En, "Centre-Val de Loire", 126, 144),
    department("38", "Isère", In::En, "Auvergne-Rhône-Alpes", 258, 211),
    department("39", "Jura", In::Masculine, "Bourgogne-Franche-Comté", 251, 158),
    department("974", "La Réunion", In::Town, "La Réunion", 103, 343),
    department("40", "Landes", In::Plural, "Nouvelle-Aquitaine", 97, 259),
    department("41", "Loir-et-Cher", In::Masculine, "Centre-Val de Loire", 150, 139),
    department("42", "Loire", In::Feminine, "Auvergne-Rhône-Alpes", 213, 190),
    department("44", "Loire-Atlantique", In::En, "Pays de la Loire", 75, 138),
    department("45", "Loiret", In::Masculine, "Centre-Val de Loire", 182, 130),
    department("46", "Lot", In::Masculine, "Occitanie", 157, 234),
    department("47", "Lot-et-Garonne", In::Masculine, "Nouvelle-Aquitaine", 124, 244),
    department("48", "Lozère", In::En, "Occitanie", 203, 241),
    department("49", "Maine-et-Loire", In::Masculine, "Pays de la Loire", 102, 137),
    department("50", "Manche", In::Feminine, "Normandie", 75, 78),
    department("51", "Marne", In::Feminine, "Grand Est", 228, 83),
    department("972", "Martinique", In::En, "Martinique", 49, 343),
    department("53", "Mayenne", In::En, "Pays de la Loire", 98, 110),
    department("976", "Mayotte", In::Town, "Mayotte", 130, 343),
    department("54", "Meurthe-et-Moselle", In::En, "Grand Est", 269, 89),
    department("55", "Meuse", In::Feminine, "Grand Est", 251, 72),
    department("56", "Morbihan", In::Masculine, "Bretagne", 47, 122),
    department("57", "Moselle", In::En, "Grand Est", 286, 72),
    department("58", "Nièvre", In::Feminine, "Bourgogne-Franche-Comté", 203, 148),
    department("59", "Nord", In::Masculine, "Hauts-de-France", 196, 24),
    department("60", "Oise", In::Elision, "Hauts-de-France", 186, 55),
    department("61", "Orne", In::Elision, "Normandie", 117, 94),
    department("75", "Paris", In::Town, "Île-de-France", 207, 70),
    department("62", "Pas-de-Calais", In::Masculine, "Hauts-de-France", 173, 16),
    department("63", "Puy-de-Dôme", In::Masculine, "Auvergne-Rhône-Alpes", 190, 198),
    department("64", "Pyrénées-Atlantiques", In::Plural, "Nouvelle-Aquitaine", 97, 286),
    department("66", "Pyrénées-Orientales", In::Plural, "Occitanie", 179, 316),
    department("69", "Rhône", In::Masculine, "Auvergne-Rhône-Alpes", 235, 202),
    department("71", "Saône-et-Loire", In::En, "Bourgogne-Franche-Comté", 227, 164),
    department("72", "Sarthe", In::Feminine, "Pays de la Loire", 121, 120),
    department("73", "Savoie", In::En, "Auvergne-Rhône-Alpes", 283, 207),
    department("77", "Seine-et-Marne", In::En, "Île-de-France", 206, 95),
    department("76", "Seine-Maritime", In::En, "Normandie", 143, 51),
    department("93", "Seine-Saint-Denis", In::En, "Île-de-France", 184, 80),
    department("80", "Somme", In::Feminine, "Hauts-de-France", 166, 40),
    department("81", "Tarn", In::Masculine, "Occitanie", 167, 269),
    department("82", "Tarn-et-Garonne", In::Masculine, "Occitanie", 146, 256),
    department("90", "Territoire de Belfort", In::Masculine, "Bourgogne-Franche-Comté", 290, 135),
    department("95", "Val-d’Oise", In::Masculine, "Île-de-France", 163, 66),
    department("94", "Val-de-Marne", In::Masculine, "Île-de-France", 183, 105),
    department("83", "Var", In::Masculine, "Provence-Alpes-Côte d’Azur", 270, 281),
    department("84", "Vaucluse", In::Masculine, "Provence-Alpes-Côte d’Azur", 245, 259),
    department("85", "Vendée", In::En, "Pays de la Loire", 81, 162),
    department("86", "Vienne", In::Feminine, "Nouvelle-Aquitaine", 130, 169),
    department("88", "Vosges", In::Plural, "Grand Est", 279, 112),
    department("89", "Yonne", In::Elision, "Bourgogne-Franche-Comté", 206, 122),
    department("78", "Yvelines", In::Plural, "Île-de-France", 141, 78),
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

    #[test]
    fn bubbles_lie_on_the_sheet_and_apart() {
        for (at, one) in DEPARTMENTS.iter().enumerate() {
            assert!(one.at.0 < SHEET.0 && one.at.1 < SHEET.1, "{} would be cut", one.name);
            for other in &DEPARTMENTS[..at] {
                let (dx, dy) =
                    (f64::from(one.at.0) - f64::from(other.at.0), f64::from(one.at.1) - f64::from(other.at.1));
                assert!(dx.hypot(dy) > 20.0, "{} would hide {}", one.name, other.name);
            }
        }
    }
}
