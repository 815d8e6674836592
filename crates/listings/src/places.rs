//! Departments and regions of France, by number, as the bundled directory writes them.

use domain::text::fold;

const ARA: &str = "Auvergne-Rhône-Alpes";
const BFC: &str = "Bourgogne-Franche-Comté";
const BRE: &str = "Bretagne";
const CVL: &str = "Centre-Val de Loire";
const COR: &str = "Corse";
const GES: &str = "Grand Est";
const GUA: &str = "Guadeloupe";
const GUF: &str = "Guyane";
const HDF: &str = "Hauts-de-France";
const IDF: &str = "Île-de-France";
const LRE: &str = "La Réunion";
const MAY: &str = "Mayotte";
const MTQ: &str = "Martinique";
const NAQ: &str = "Nouvelle-Aquitaine";
const NOR: &str = "Normandie";
const OCC: &str = "Occitanie";
const PAC: &str = "Provence-Alpes-Côte d’Azur";
const PDL: &str = "Pays de la Loire";

/// Number, name, region.
const DEPARTMENTS: &[(&str, &str, &str)] = &[
    ("01", "Ain", ARA),
    ("02", "Aisne", HDF),
    ("03", "Allier", ARA),
    ("04", "Alpes-de-Haute-Provence", PAC),
    ("05", "Hautes-Alpes", PAC),
    ("06", "Alpes-Maritimes", PAC),
    ("07", "Ardèche", ARA),
    ("08", "Ardennes", GES),
    ("09", "Ariège", OCC),
    ("10", "Aube", GES),
    ("11", "Aude", OCC),
    ("12", "Aveyron", OCC),
    ("13", "Bouches-du-Rhône", PAC),
    ("14", "Calvados", NOR),
    ("15", "Cantal", ARA),
    ("16", "Charente", NAQ),
    ("17", "Charente-Maritime", NAQ),
    ("18", "Cher", CVL),
    ("19", "Corrèze", NAQ),
    ("2A", "Corse-du-Sud", COR),
    ("2B", "Haute-Corse", COR),
    ("21", "Côte-d’Or", BFC),
    ("22", "Côtes-d’Armor", BRE),
    ("23", "Creuse", NAQ),
    ("24", "Dordogne", NAQ),
    ("25", "Doubs", BFC),
    ("26", "Drôme", ARA),
    ("27", "Eure", NOR),
    ("28", "Eure-et-Loir", CVL),
    ("29", "Finistère", BRE),
    ("30", "Gard", OCC),
    ("31", "Haute-Garonne", OCC),
    ("32", "Gers", OCC),
    ("33", "Gironde", NAQ),
    ("34", "Hérault", OCC),
    ("35", "Ille-et-Vilaine", BRE),
    ("36", "Indre", CVL),
    ("37", "Indre-et-Loire", CVL),
    ("38", "Isère", ARA),
    ("39", "Jura", BFC),
    ("40", "Landes", NAQ),
    ("41", "Loir-et-Cher", CVL),
    ("42", "Loire", ARA),
    ("43", "Haute-Loire", ARA),
    ("44", "Loire-Atlantique", PDL),
    ("45", "Loiret", CVL),
    ("46", "Lot", OCC),
    ("47", "Lot-et-Garonne", NAQ),
    ("48", "Lozère", OCC),
    ("49", "Maine-et-Loire", PDL),
    ("50", "Manche", NOR),
    ("51", "Marne", GES),
    ("52", "Haute-Marne", GES),
    ("53", "Mayenne", PDL),
    ("54", "Meurthe-et-Moselle", GES),
    ("55", "Meuse", GES),
    ("56", "Morbihan", BRE),
    ("57", "Moselle", GES),
    ("58", "Nièvre", BFC),
    ("59", "Nord", HDF),
    ("60", "Oise", HDF),
    ("61", "Orne", NOR),
    ("62", "Pas-de-Calais", HDF),
    ("63", "Puy-de-Dôme", ARA),
    ("64", "Pyrénées-Atlantiques", NAQ),
    ("65", "Hautes-Pyrénées", OCC),
    ("66", "Pyrénées-Orientales", OCC),
    ("67", "Bas-Rhin", GES),
    ("68", "Haut-Rhin", GES),
    ("69", "Rhône", ARA),
    ("70", "Haute-Saône", BFC),
    ("71", "Saône-et-Loire", BFC),
    ("72", "Sarthe", PDL),
    ("73", "Savoie", ARA),
    ("74", "Haute-Savoie", ARA),
    ("75", "Paris", IDF),
    ("76", "Seine-Maritime", NOR),
    ("77", "Seine-et-Marne", IDF),
    ("78", "Yvelines", IDF),
    ("79", "Deux-Sèvres", NAQ),
    ("80", "Somme", HDF),
    ("81", "Tarn", OCC),
    ("82", "Tarn-et-Garonne", OCC),
    ("83", "Var", PAC),
    ("84", "Vaucluse", PAC),
    ("85", "Vendée", PDL),
    ("86", "Vienne", NAQ),
    ("87", "Haute-Vienne", NAQ),
    ("88", "Vosges", GES),
    ("89", "Yonne", BFC),
    ("90", "Territoire de Belfort", BFC),
    ("91", "Essonne", IDF),
    ("92", "Hauts-de-Seine", IDF),
    ("93", "Seine-Saint-Denis", IDF),
    ("94", "Val-de-Marne", IDF),
    ("95", "Val-d’Oise", IDF),
    ("971", "Guadeloupe", GUA),
    ("972", "Martinique", MTQ),
    ("973", "Guyane", GUF),
    ("974", "La Réunion", LRE),
    ("976", "Mayotte", MAY),
];

/// A department: its name and its region.
pub(crate) type Department = (&'static str, &'static str);

/// Finds a department by its number or its name.
pub(crate) fn department(text: &str) -> Option<Department> {
    let wanted = fold(text);
    let number = format!("{wanted:0>2}");
    let found = DEPARTMENTS.iter().find(|(code, name, _)| fold(name) == wanted || fold(code) == number);
    found.map(|(_, name, region)| (*name, *region))
}

/// Finds the department of a French postal code.
pub(crate) fn department_of_postal_code(code: &str) -> Option<Department> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    // a spreadsheet takes the first zero away
    let code = format!("{digits:0>5}");
    if code.len() != 5 || digits.len() < 4 {
        return None;
    }
    let number = match &code[..3] {
        "200" | "201" => "2A",
        "202" | "206" => "2B",
        overseas if overseas.starts_with("97") => overseas,
        _ => &code[..2],
    };
    DEPARTMENTS.iter().find(|(known, ..)| *known == number).map(|(_, name, region)| (*name, *region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_department_is_found_by_number_name_or_postal_code() {
        assert_eq!(department("29"), Some(("Finistère", BRE)));
        assert_eq!(department("1"), Some(("Ain", ARA)));
        assert_eq!(department("cotes-d’armor"), Some(("Côtes-d’Armor", BRE)), "whatever the apostrophe");
        assert_eq!(department_of_postal_code("29200"), Some(("Finistère", BRE)));
        assert_eq!(department_of_postal_code("1000"), Some(("Ain", ARA)));
        assert_eq!(department_of_postal_code("20200"), Some(("Haute-Corse", COR)));
        assert_eq!(department_of_postal_code("97400"), Some(("La Réunion", LRE)));
        assert_eq!(department_of_postal_code("Brest"), None);
        assert_eq!(DEPARTMENTS.len(), 101);
    }
}
