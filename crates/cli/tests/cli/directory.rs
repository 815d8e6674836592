//! The directory and the files of others, by the terminal; what is written is read back by other programs.

use crate::{json, run, told};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

const SHEET: &str = "Nom;Ville;Code postal;Prestations;Site;Description\r\n\
    Les Lucioles de l’Iroise;Brest;29200;Formation | Hébergement;https://lucioles.example.org;Nous aidons les associations.\r\n\
    =cmd|' /C calc'!A0;Quimper;29000;;;\r\n\
    ;Vannes;56000;;;\r\n\
    Les Lucioles de l'Iroise;brest;;;;\r\n";

fn sheet(folder: &Path) -> String {
    let file = folder.join("annuaire.csv");
    fs::write(&file, SHEET).expect("written");
    file.display().to_string()
}

/// Gives a file to a program of Python and returns what it says.
fn python(script: &str, file: &Path) -> String {
    let python = testkit::python::with_modules();
    let output = Command::new(python).arg("-c").arg(script).arg(file).output().expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text").trim().to_owned()
}

#[test]
fn a_sheet_is_checked_taken_in_found_exported_and_taken_back() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let data = data.path();
    let file = sheet(files.path());
    let checked = run(data, &["directory", "check", &file]);
    assert_eq!(checked.status.code(), Some(1), "a row is refused");
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(said.contains("annuaire.csv:4 refusée"), "where and what: {said}");

    let report = files.path().join("compte-rendu.txt");
    let taken = json(data, &["directory", "import", &file, "--report", &report.display().to_string()]);
    assert_eq!((&taken["counts"]["new"], &taken["counts"]["refused"]), (&2.into(), &1.into()), "{taken}");
    assert_eq!(taken["counts"]["duplicates"], 1, "the same name in the same town: {taken}");
    assert!(fs::read_to_string(&report).expect("a report").contains("annuaire.csv:5"));
    let found = json(data, &["directory", "search", "iroise"]);
    assert_eq!(found["rows"][0]["origin"]["kind"], "imported", "{found}");
    let again = json(data, &["directory", "import", &file]);
    assert_eq!((&again["counts"]["same"], &again["import"]), (&2.into(), &Value::Null), "{again}");

    let out = files.path().join("sortie.csv");
    let written = json(data, &["directory", "export", &out.display().to_string()]);
    let rows = python(
        "import csv, sys, json\n\
         rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';'))\n\
         bad = [c for r in rows for c in r.values() if c[:1] in '=+@' and c]\n\
         one = next(r for r in rows if 'Iroise' in r['name'])\n\
         print(json.dumps([len(rows), bad, one['commune'], one['offers']]))",
        &out,
    );
    let rows: Value = serde_json::from_str(&rows).expect("JSON");
    assert_eq!(rows, serde_json::json!([written["listings"], [], "Brest", "training | hosting"]));

    let imports = json(data, &["directory", "imports"]);
    let number = imports[0]["id"].to_string();
    assert_eq!(json(data, &["directory", "undo", &number]), serde_json::json!([]));
    assert_eq!(json(data, &["directory", "search", "iroise"])["rows"], serde_json::json!([]));
}

#[test]
fn a_column_can_be_said_and_is_remembered() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let file = files.path().join("x.csv");
    fs::write(&file, "Qui,Où\nLa Criée des logiciels,Brest\n").expect("written");
    let file = file.display().to_string();
    let refused = run(data.path(), &["directory", "import", &file]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("Aucune colonne"), "{}", told(&refused));
    let args = ["directory", "import", &file, "--map", "Qui=name", "--map", "Où=commune"];
    let taken = json(data.path(), &args);
    assert_eq!(taken["rows"][0]["place"], "Brest", "{taken}");
    let again = json(data.path(), &["directory", "check", &file]);
    assert_eq!((&again["mappingKnown"], &again["counts"]["same"]), (&true.into(), &1.into()), "{again}");
}

#[test]
fn each_format_is_read_by_another_program() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    json(data.path(), &["directory", "import", &sheet(files.path())]);
    let export = |format: &str, name: &str| {
        let out = files.path().join(name);
        let told = json(data.path(), &["directory", "export", &out.display().to_string(), "--format", format]);
        (out, told["listings"].as_u64().expect("a count").to_string())
    };
    let (cards, count) = export("vcard", "x.vcf");
    let read = python(
        "import sys, vobject\n\
         cards = list(vobject.readComponents(open(sys.argv[1], encoding='utf-8', newline='').read()))\n\
         names = [c.fn.value for c in cards]\n\
         assert all(c.version.value == '4.0' and c.kind.value == 'org' for c in cards)\n\
         assert 'Les Lucioles de l’Iroise' in names, names\n\
         print(len(cards))",
        &cards,
    );
    assert_eq!(read, count);
    let (map, count) = export("geojson", "x.geojson");
    let script = "import sys, json\n\
         from marshmallow_geojson import GeoJSONSchema\n\
         map = GeoJSONSchema().load(json.load(open(sys.argv[1], encoding='utf-8')))\n\
         print(len(map['features']))";
    assert_eq!(python(script, &map), count);
    let (linked, count) = export("jsonld", "x.jsonld");
    let script = "import sys, json\n\
         graph = json.load(open(sys.argv[1], encoding='utf-8'))\n\
         assert graph['@context'] == 'https://schema.org'\n\
         assert all(one['@type'] and one['name'] for one in graph['@graph'])\n\
         print(len(graph['@graph']))";
    assert_eq!(python(script, &linked), count);
    let (ours, count) = export("json", "x.json");
    let script = "import sys, json; print(len(json.load(open(sys.argv[1], encoding='utf-8'))['listings']))";
    assert_eq!(python(script, &ours), count);
    let (folder, count) = export("chatonsinfos", "chatons");
    let script = "import sys, pathlib, configparser
n = 0
for file in pathlib.Path(sys.argv[1]).glob('*/organization.properties'):
    parsed = configparser.ConfigParser(interpolation=None, strict=True)
    parsed.read_string(file.read_text(encoding='utf-8'))
    n += bool(parsed['Organization']['organization.name'])
print(n)";
    assert_eq!(python(script, &folder), count);

    // another installation reads them too; all of the sample is known there already
    let other = tempfile::tempdir().expect("a folder");
    for file in [&map, &ours, &folder] {
        let seen = json(other.path(), &["directory", "import", &file.display().to_string()]);
        let name = file.display();
        assert!(seen["counts"]["duplicates"].as_u64() > Some(40), "{name}: {}", seen["counts"]);
        let number = seen["import"].to_string();
        json(other.path(), &["directory", "undo", &number]);
    }
}

#[test]
fn a_shortlist_explains_itself_and_a_letter_asks_what_is_not_known() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let data = data.path();
    json(data, &["directory", "import", &sheet(files.path())]);
    let asked = ["--need", "training", "--department", "Finistère", "--budget", "little"];
    let found = json(data, &[&["directory", "find"], &asked[..]].concat());
    let rows = found["rows"].as_array().expect("rows");
    let first = rows.iter().find(|row| row["row"]["name"] == "Les Lucioles de l’Iroise");
    let first = first.unwrap_or_else(|| panic!("who trains in the department is proposed: {found}"));
    assert_eq!(first["findings"][2], serde_json::json!({"about": "price", "price": null, "fit": "unknown"}), "{first}");
    let printed = |args: &[&str]| String::from_utf8_lossy(&run(data, args).stdout).into_owned();
    let said = printed(&[&["directory", "find"], &asked[..]].concat());
    let because = "Parce qu’elle propose des formations et est dans votre département (Finistère).";
    assert!(said.contains(because), "{said}");
    assert!(said.contains("? Sa fiche ne dit pas le prix."), "{said}");
    let id = first["row"]["id"].as_str().expect("an id");
    let letter = printed(&[&["directory", "letter", id], &asked[..]].concat());
    assert!(letter.contains("– ce que cela coûterait, et à quelles conditions"), "{letter}");
}

#[test]
fn nothing_kept_and_nothing_reported_are_empty_lists_for_programs() {
    let data = tempfile::tempdir().expect("a folder");
    assert_eq!(json(data.path(), &["directory", "kept"])["rows"], serde_json::json!([]));
    assert_eq!(json(data.path(), &["directory", "mistakes"]), serde_json::json!([]));
}
