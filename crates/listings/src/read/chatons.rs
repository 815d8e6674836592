//! `.properties` files of the CHATONS: an organisation, and the services that it lists.

use super::{FileFault, Input, Item, Options, Refused, Shape, Sink, letters};
use crate::fill::Filling;
use domain::directory::{ListingField as F, ListingFileFault, ListingFormat, TextEncoding};
use std::collections::{BTreeMap, BTreeSet};

const LINES_MAX: usize = 5_000;
const LINE_MAX: usize = 20_000;
const FILES_MAX: usize = 5_000;

/// One file: its keys in small letters, each with its value and line.
struct Properties<'i> {
    input: &'i Input,
    values: BTreeMap<String, (String, u64)>,
}

impl Properties<'_> {
    fn get(&self, key: &str) -> &str {
        self.values.get(key).map_or("", |(value, _)| value.as_str())
    }

    fn is_organization(&self) -> bool {
        !self.get("organization.name").is_empty() || self.values.keys().any(|key| key.starts_with("subs."))
    }

    fn is_service(&self) -> bool {
        !self.get("service.name").is_empty() || !self.get("software.name").is_empty()
    }

    /// Returns the folder of the file.
    fn folder(&self) -> &str {
        self.input.name.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    fn file(&self) -> &str {
        self.input.name.rsplit('/').next().unwrap_or_default()
    }
}

pub(crate) fn read(inputs: &[Input], options: &Options, sink: &mut Sink) -> Result<Shape, FileFault> {
    let fault = |fault, input: &Input, line| FileFault { fault, file: input.name.clone(), line };
    let mut encoding = TextEncoding::Utf8;
    let mut files = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        if at >= FILES_MAX || input.is_cut {
            return Err(fault(ListingFileFault::Large, input, 0));
        }
        let text = letters::decode(input, options.encoding)?;
        encoding = text.encoding;
        files.push(parse(input, &text.text)?);
    }
    let organizations: Vec<&Properties> = files.iter().filter(|file| file.is_organization()).collect();
    if organizations.is_empty() {
        let first = inputs.first().map_or_else(String::new, |input| input.name.clone());
        return Err(FileFault { fault: ListingFileFault::Other, file: first, line: 0 });
    }
    for organization in &organizations {
        let alone = organizations.iter().filter(|other| other.folder() == organization.folder()).count() == 1;
        let services = services_of(organization, &files, alone);
        if sink(listing(organization, &services)).is_break() {
            break;
        }
    }
    let (headers, mapping) = (Vec::new(), Vec::new());
    Ok(Shape { format: ListingFormat::ChatonsInfos, encoding, delimiter: None, headers, mapping })
}

/// Finds the services of an organisation: those that it names by the end of their address; when it is alone in its
/// folder, those beside it and below too.
fn services_of<'f, 'i>(organization: &Properties, files: &'f [Properties<'i>], alone: bool) -> Vec<&'f Properties<'i>> {
    let addresses = organization.values.iter().filter(|(key, _)| key.starts_with("subs."));
    let named: BTreeSet<&str> =
        addresses.filter_map(|(_, (address, _))| address.split(['?', '#']).next()?.rsplit('/').next()).collect();
    let folder = organization.folder();
    let near = |file: &Properties| {
        folder.is_empty()
            || file.folder().strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let belongs = |file: &&Properties| {
        file.is_service() && !file.is_organization() && near(file) && (alone || named.contains(file.file()))
    };
    files.iter().filter(belongs).collect()
}

fn listing(organization: &Properties, services: &[&Properties]) -> Item {
    let line = organization.values.get("organization.name").map_or(1, |(_, line)| *line);
    let mut filling = Filling::new(&organization.input.name, line);
    let get = |key: &str| organization.get(&format!("organization.{key}"));
    for (key, field) in [
        ("name", F::Name),
        ("description", F::Description),
        ("type", F::LegalForm),
        ("website", F::Website),
        ("contact.email", F::Email),
        ("country.name", F::Country),
        ("geolocation.latitude", F::Latitude),
        ("geolocation.longitude", F::Longitude),
    ] {
        filling.put(field, get(key));
    }
    if let Some((code, commune)) = town(get("geolocation.address")) {
        filling.put(F::PostalCode, &code);
        filling.put(F::Commune, &commune);
    }
    filling.put(F::Id, get("website"));
    let has_left = !get("memberof.chatons.enddate").is_empty();
    let is_member = organization.values.keys().any(|key| key.starts_with("organization.memberof.chatons."));
    if is_member {
        filling.put(F::Chatons, if has_left { "no" } else { "yes" });
    }
    let day = organization.get("file.datetime");
    filling.put(F::AsOf, day.get(..10).unwrap_or(day));
    let mut loads = Vec::new();
    for service in services {
        filling.put(F::Offers, "hosting");
        let software = service.get("software.name");
        filling.put(
            F::Software,
            &format!(
                "{} |",
                if software.is_empty() { service.get("service.name") } else { software }.replace('|', " ")
            ),
        );
        loads.push(service.get("service.registration.load").to_uppercase());
    }
    let open = loads.iter().any(|load| load == "OPEN");
    if open || loads.iter().any(|load| load == "FULL") {
        filling.put(F::Capacity, if open { "OPEN" } else { "FULL" });
    }
    match filling.finish() {
        Ok(found) => Item::Found(Box::new(found)),
        Err((fault, value)) => Item::Refused(Refused { file: organization.input.name.clone(), line, fault, value }),
    }
}

/// Reads « 12 rue X, 29200 Brest, France ».
fn town(address: &str) -> Option<(String, String)> {
    let part = address.split([',', '\n']).map(str::trim).find(|part| {
        part.get(..5).is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_digit())) && part.get(5..6) == Some(" ")
    })?;
    Some((part[..5].to_owned(), part[6..].trim().to_owned()))
}

fn parse<'i>(input: &'i Input, text: &str) -> Result<Properties<'i>, FileFault> {
    let fault = |fault, line| FileFault { fault, file: input.name.clone(), line };
    let (mut values, mut section) = (BTreeMap::new(), String::new());
    for (number, line) in (1..).zip(text.lines()) {
        if number as usize > LINES_MAX || line.len() > LINE_MAX {
            return Err(fault(ListingFileFault::Large, number));
        }
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', '!']) {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name.trim().to_lowercase();
            continue;
        }
        // a line that is neither a key nor a remark says nothing
        let Some(at) = line.find(['=', ':']) else { continue };
        let key = line[..at].trim().to_lowercase();
        let known = ["file.", "organization.", "federation.", "subs.", "service.", "software.", "host.", "metrics."];
        let key = match key.as_str() {
            key if known.iter().any(|start| key.starts_with(start)) || section.is_empty() => key.to_owned(),
            key => format!("{section}.{key}"),
        };
        values.entry(key).or_insert_with(|| (unquoted(line[at + 1..].trim()), number));
    }
    Ok(Properties { input, values })
}

/// Takes off quotation marks, and reads the letters that Java writes as numbers.
fn unquoted(value: &str) -> String {
    let inner = ['"', '\''].iter().find_map(|mark| value.strip_prefix(*mark)?.strip_suffix(*mark)).unwrap_or(value);
    let mut parts = inner.split("\\u");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let letter = part.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        match letter {
            Some(letter) => {
                text.push(letter);
                text.push_str(&part[4..]);
            }
            None => {
                text.push_str("\\u");
                text.push_str(part);
            }
        }
    }
    text
}
