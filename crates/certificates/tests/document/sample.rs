//! A worksheet as an association might fill it in, with every kind of answer. The association is invented.

use certificates::{DocumentBar, DocumentContent, DocumentItem, DocumentSection, DocumentText};
use domain::Locale;

/// « Grille de diagnostic numérique », filled in.
pub(crate) fn grid() -> DocumentText {
    DocumentText {
        language: Locale::Fr,
        document_title: "Grille de diagnostic numérique – Zoé Lefèvre".into(),
        heading: "Grille de diagnostic numérique".into(),
        lead: texts(&[
            "Remplie par Zoé Lefèvre pour l’association Les Jardins d’à côté, le 22 novembre 2026",
            "Cours « Développer une offre de services pour accompagner les associations »",
        ]),
        sections: vec![association(), uses(), tools(), result()],
        footer: "Grille de diagnostic numérique · réponses de Zoé Lefèvre, conservées sur son ordinateur".into(),
        page_label: "page {page} sur {pages}".into(),
    }
}

fn association() -> DocumentSection {
    section(
        "L’association",
        vec![
            item("Nom de l’association", paragraphs(&["Les Jardins d’à côté"])),
            item(
                "En quelques phrases, que fait-elle et pour qui ?",
                paragraphs(&[
                    "L’association cultive trois jardins partagés dans les quartiers nord, avec une soixantaine de familles. Elle organise des ateliers de cuisine, un compost collectif et, l’été, des repas de rue.",
                    "Elle emploie une coordinatrice à mi-temps, Mme Nguyễn, et repose pour le reste sur quarante bénévoles : des personnes retraitées surtout, peu à l’aise avec l’écran, et quelques étudiantes qui « débloquent tout le monde » le samedi matin.",
                ]),
            ),
            item("Combien de personnes y sont actives ?", choice(&["Moins de 10", "De 10 à 50", "Plus de 50"], 1)),
            item(
                "Qui s’occupe aujourd’hui du numérique ?",
                choice(
                    &[
                        "Personne en particulier : chacun se débrouille avec ses propres outils et son propre compte",
                        "Une ou deux personnes bénévoles, sans que ce soit écrit quelque part",
                        "Une personne salariée, parmi ses autres tâches",
                        "Un prestataire",
                    ],
                    1,
                ),
            ),
            item("Un lien vers votre site", DocumentContent::Empty("Sans réponse".into())),
        ],
    )
}

fn uses() -> DocumentSection {
    section(
        "Les usages",
        vec![
            item(
                "Ce que l’association fait avec des outils numériques",
                list(&[
                    "écrire aux adhérents : une lettre par mois, et les annonces de dernière minute quand il pleut ;",
                    "tenir le planning des permanences dans un tableur partagé ;",
                    "garder les comptes et les reçus ;",
                    "décider : un sondage pour les dates, un document à plusieurs pour l’ordre du jour de chaque conseil d’administration, que la secrétaire imprime ensuite parce que trois personnes ne veulent pas lire à l’écran.",
                ]),
            ),
            item(
                "Ce qui ne va pas",
                paragraphs(&[
                    "Le tableur partagé appartient au compte personnel d’une bénévole qui a déménagé. Personne n’ose y toucher, de peur de tout perdre. Le mot de passe de la boîte commune est écrit sur un papier dans le cabanon du jardin – tout le monde le sait.",
                    "La lettre part d’une adresse personnelle ; une fois sur deux elle arrive dans les indésirables. Nous avons perdu des inscriptions à l’atelier d’octobre à cause de cela, environ 12 000 € de budget annuel dépendent pourtant de ces ateliers.",
                    "Enfin, nous ne savons pas où sont les données des familles : https://tableur.exemple.org/partage/feuilles/2024/familles-et-enfants/permanences-du-samedi?vue=complete&onglet=3 est le lien qui circule, et il s’ouvre sans mot de passe.",
                ]),
            ),
            item(
                "Ce que l’association voudrait garder tel quel",
                paragraphs(&["Le téléphone, l’affichage au cabanon, le carnet des récoltes."]),
            ),
        ],
    )
}

fn tools() -> DocumentSection {
    let rows = [
        [
            "Lettre aux adhérents",
            "Adresse personnelle",
            "0 €",
            "Arrive souvent dans les indésirables ; la liste est tenue à la main par deux personnes.",
        ],
        ["Planning", "Tableur en ligne d’un grand éditeur", "0 €", "Compte d’une personne partie."],
        [
            "Comptabilité",
            "Tableur sur l’ordinateur de la trésorière",
            "0 €",
            "Une copie sur une clé USB, le premier de chaque mois.",
        ],
        ["Site", "Hébergeur associatif", "45 €", "À jour."],
        ["Visioconférence", "Service d’une association voisine", "0 €", "Deux fois par an."],
        ["Stockage de photos", "Téléphones des bénévoles", "", "Aucune autorisation écrite des familles."],
        [
            "Adhésions en ligne",
            "Plateforme de paiement",
            "1 260 €",
            "Les pourboires demandés aux adhérents gênent le bureau.",
        ],
    ];
    section(
        "Les outils",
        vec![
            item(
                "Outils employés aujourd’hui",
                DocumentContent::Table {
                    head: texts(&["Usage", "Outil", "Coût par an", "Remarques"]),
                    rows: rows.iter().map(|row| texts(row)).collect(),
                },
            ),
            item(
                "Avez-vous une sauvegarde que vous avez déjà essayé de relire ?",
                choice(&["Oui", "Non", "Je ne sais pas"], 2),
            ),
            item(
                "Trois choses à faire d’abord",
                list(&[
                    "reprendre la main sur le tableur des permanences ;",
                    "une adresse de l’association, chez un hébergeur du collectif ;",
                    "une page écrite : qui a quel mot de passe, et qui le remplace.",
                ]),
            ),
        ],
    )
}

fn result() -> DocumentSection {
    section(
        "Le résultat",
        vec![
            item("Autonomie numérique", DocumentContent::Figure {
                value: "62 sur 100".into(),
                note: "Des bases solides, et deux fragilités : les comptes tenus par une seule personne, et des données que personne n’a sauvegardées. Ce nombre aide à parler, il ne juge pas.".into(),
            }),
            item("L’image de nos pratiques", DocumentContent::Bars(vec![
                bar("Nos outils", Some(62), "62 sur 100 (45 avant)"),
                bar("Nos savoir-faire et nos habitudes de travail", Some(0), "0 sur 100"),
                bar("Nos valeurs", None, "pas encore de réponse"),
            ])),
            item("Temps à prévoir", DocumentContent::Figure { value: "Trois demi-journées, sur deux mois".into(), note: String::new() }),
            item("Ce que nous en retenons", paragraphs(&["On commence par le tableur. Le reste attendra le printemps."])),
        ],
    )
}

/// A part of a document.
pub(crate) fn section(title: &str, items: Vec<DocumentItem>) -> DocumentSection {
    DocumentSection { title: title.into(), items }
}

/// A question and its answer.
fn bar(label: &str, filled: Option<u8>, words: &str) -> DocumentBar {
    DocumentBar { label: label.into(), filled, words: words.into() }
}

pub(crate) fn item(label: &str, content: DocumentContent) -> DocumentItem {
    DocumentItem { label: label.into(), content }
}

/// Running text.
pub(crate) fn paragraphs(all: &[&str]) -> DocumentContent {
    DocumentContent::Paragraphs(texts(all))
}

fn list(all: &[&str]) -> DocumentContent {
    DocumentContent::List(texts(all))
}

fn choice(options: &[&str], chosen: usize) -> DocumentContent {
    DocumentContent::Choice { options: texts(options), chosen }
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}
