//! The self-diagnosis of a course: a worksheet, and the plan that its answers call for.

use super::manifest::Manifest;
use super::worksheets::{self, All};
use crate::diagnostic::{Fault, Report};
use crate::library::Library;
use crate::text::{self, excerpt, some_of};
use crate::toml_file::{Found, Section, TomlReader, parse};
use domain::directory::{AssociationSize, Offer};
use domain::learning::{
    Diagnosis, Effort, FieldKind, PlanStep, StepCondition, StepCost, StepPeriod, StepWhen, WorksheetText,
};
use domain::{LessonId, Locale};
use std::collections::{BTreeMap, BTreeSet};

const STEP_KEYS: [&str; 12] =
    ["id", "theme", "period", "effort", "cost", "when", "title", "why", "how", "lessons", "software", "offers"];

/// Returns the self-diagnosis, if the course has one that can be answered; steps that cannot be read are left out.
pub(super) fn read(
    library: &Library<'_>,
    manifest: &Manifest,
    all: &mut All<'_>,
    lessons: &BTreeSet<LessonId>,
    shown: &mut BTreeSet<String>,
    report: &mut Report,
) -> Option<Diagnosis> {
    let name = manifest.diagnosis.as_ref()?;
    let worksheet = worksheets::read_at(library, manifest, &name.value, name.line, all, shown, report)?;
    let path = format!("{}.toml", name.value);
    let Some(bytes) = library.bytes(&path) else {
        report.add(super::manifest::FILE, name.line, Fault::MissingPlan { path });
        return None;
    };
    let source = text::read(report, &path, bytes)?;
    let document = match parse(source, 1) {
        Ok(document) => document,
        Err(at) => {
            report.add(&path, at.line, Fault::TomlUnreadable { excerpt: at.value });
            return None;
        }
    };
    let sheet = worksheet.text.0.values().next()?;
    let reader = TomlReader::new(report, &path, source, 1);
    let one_choice = sheet.fields().map(|(_, field)| field);
    let one_choice = one_choice.filter(|field| matches!(field.kind, FieldKind::One(_) | FieldKind::Scale(_)));
    let one_choice = one_choice.map(|field| field.id.as_str()).collect();
    let mut plan = Plan { reader, fields: fields(sheet), one_choice, sheet, lessons, locales: &manifest.locales };
    let root = plan.reader.root(&document);
    plan.reader.only(root, &["tools", "size", "steps"]);
    let (tools_field, tools) = plan.tools(root).unzip();
    let (size_field, sizes) = plan.sizes(root).unzip();
    let steps = plan.steps(root, &path);
    let (tools, sizes) = (tools.unwrap_or_default(), sizes.unwrap_or_default());
    Some(Diagnosis { tools_field, tools, size_field, sizes, steps, worksheet })
}

/// How many choices each field has that is answered by choices.
fn fields(sheet: &WorksheetText) -> BTreeMap<&str, usize> {
    let choices = sheet.fields().map(|(_, field)| (field.id.as_str(), field.kind.choices().len()));
    choices.filter(|(_, count)| *count > 0).collect()
}

/// Reads the plan, held against its worksheet.
struct Plan<'a, 'r> {
    reader: TomlReader<'r>,
    fields: BTreeMap<&'a str, usize>,
    /// Of these, the ones where one choice is made.
    one_choice: BTreeSet<&'a str>,
    sheet: &'a WorksheetText,
    lessons: &'a BTreeSet<LessonId>,
    locales: &'a [Locale],
}

impl Plan<'_, '_> {
    fn tools(&mut self, root: Section<'_>) -> Option<(String, Vec<Vec<String>>)> {
        let section = self.reader.optional_section(root, "tools")?;
        self.reader.only(section, &["field", "software"]);
        let (field, software) = (self.reader.text(section, "field"), self.reader.text_lists(section, "software"));
        let field = field?;
        let choices = self.choices(&field)?;
        let software = software?;
        if software.value.len() != choices {
            let (count, choices) = (software.value.len().to_string(), choices.to_string());
            self.reader.fault(software.line, Fault::PlanToolsDiffer { count, choices });
        }
        Some((field.value, software.value))
    }

    fn sizes(&mut self, root: Section<'_>) -> Option<(String, Vec<AssociationSize>)> {
        let section = self.reader.optional_section(root, "size")?;
        self.reader.only(section, &["field", "sizes"]);
        let (field, words) = (self.reader.text(section, "field"), self.reader.texts(section, "sizes"));
        let (field, words) = (field?, words?);
        let choices = self.choices(&field)?;
        if words.len() != choices {
            let (count, choices) = (words.len().to_string(), choices.to_string());
            self.reader.fault(section.line(), Fault::PlanSizesDiffer { count, choices });
        }
        let sizes: Vec<Option<AssociationSize>> =
            words.iter().map(|word| self.one_of(word, AssociationSize::ALL, AssociationSize::tag)).collect();
        Some((field.value, sizes.into_iter().collect::<Option<_>>()?))
    }

    fn steps(&mut self, root: Section<'_>, path: &str) -> Vec<PlanStep> {
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        let mut steps = Vec::new();
        for section in self.reader.sections(root, "steps") {
            let line = section.line();
            let Some(step) = self.step(section) else { continue };
            if let Some(first) = taken.get(&step.id) {
                let first = format!("{path}:{first}");
                self.reader.fault(line, Fault::DuplicateId { id: step.id, first });
                continue;
            }
            taken.insert(step.id.clone(), line);
            steps.push(step);
        }
        steps
    }

    fn step(&mut self, section: Section<'_>) -> Option<PlanStep> {
        self.reader.only(section, &STEP_KEYS);
        // everything is read before anything is given up, so that one mending shows no second fault
        let id = self.reader.text(section, "id");
        let theme = self.reader.text(section, "theme");
        let period = self.word(section, "period", StepPeriod::ALL, StepPeriod::tag);
        let effort = self.word(section, "effort", Effort::ALL, Effort::tag);
        let cost = self.word(section, "cost", StepCost::ALL, StepCost::tag);
        let mut when = Vec::new();
        let mut sound = true;
        self.reader.present(section, "when");
        for condition in self.reader.sections(section, "when") {
            let read = self.condition(condition);
            sound &= read.is_some();
            when.extend(read);
        }
        let [title, why, how] = ["title", "why", "how"].map(|key| self.reader.localised(section, key, self.locales));
        let lessons = self.list(section, "lessons").into_iter().filter_map(|lesson| self.lesson(&lesson)).collect();
        let software = self.list(section, "software").into_iter().map(|slug| slug.value).collect();
        let offers = self.list(section, "offers");
        let offers = offers.iter().filter_map(|offer| self.one_of(offer, Offer::ALL, Offer::tag)).collect();
        let id = id.filter(|id| {
            let right = domain::id::is_identifier(&id.value);
            if !right {
                self.reader.fault(id.line, Fault::BadId { id: excerpt(&id.value) });
            }
            right
        });
        let theme = theme.filter(|theme| {
            let known = self.sheet.sections.iter().any(|section| section.id == theme.value);
            if !known {
                let known = some_of(self.sheet.sections.iter().map(|section| section.id.as_str()));
                self.reader.fault(theme.line, Fault::PlanPartUnknown { id: excerpt(&theme.value), known });
            }
            known
        });
        let (id, theme, period, effort, cost) = (id?.value, theme?.value, period?, effort?, cost?);
        // a step whose condition cannot be read would be in every plan
        sound.then_some(PlanStep { id, theme, period, effort, cost, when, title, why, how, lessons, software, offers })
    }

    fn condition(&mut self, section: Section<'_>) -> Option<StepCondition> {
        self.reader.only(section, &["field", "at_most", "any"]);
        let field = self.reader.text(section, "field");
        let at_most = self.reader.optional_number(section, "at_most");
        let any = self.reader.optional_numbers(section, "any");
        let field = field?;
        let count = self.choices(&field)?;
        let mut place = |choice: Found<u32>| {
            let at = (choice.value as usize).checked_sub(1).filter(|at| *at < count);
            if at.is_none() {
                let (choice_words, count) = (choice.value.to_string(), count.to_string());
                let fault = Fault::PlanChoiceUnknown { field: field.value.clone(), choice: choice_words, count };
                self.reader.fault(choice.line, fault);
            }
            at
        };
        let one_choice = self.one_choice.contains(field.value.as_str());
        let chosen = match (at_most, any) {
            (Some(last), None) if one_choice && last.value as usize != count => StepWhen::AtMost(place(last)?),
            (None, Some(any)) if !any.is_empty() => {
                let places: Vec<Option<usize>> = any.into_iter().map(place).collect();
                StepWhen::Any(places.into_iter().collect::<Option<_>>()?)
            }
            (None, None) => {
                self.reader.fault(field.line, Fault::PlanConditionEmpty { field: excerpt(&field.value) });
                return None;
            }
            _ => {
                self.reader.fault(field.line, Fault::PlanConditionUnsound { field: excerpt(&field.value) });
                return None;
            }
        };
        Some(StepCondition { field: field.value, chosen })
    }

    /// Returns how many choices a field has; reports one that is not answered by choices.
    fn choices(&mut self, field: &Found<String>) -> Option<usize> {
        let count = self.fields.get(field.value.as_str()).copied();
        if count.is_none() {
            let known = some_of(self.fields.keys().copied());
            self.reader.fault(field.line, Fault::PlanPartUnknown { id: excerpt(&field.value), known });
        }
        count
    }

    fn lesson(&mut self, lesson: &Found<String>) -> Option<LessonId> {
        let id = LessonId::new(lesson.value.as_str()).ok().filter(|id| self.lessons.contains(id));
        if id.is_none() {
            self.reader.fault(lesson.line, Fault::PlanLessonUnknown { lesson: excerpt(&lesson.value) });
        }
        id
    }

    fn list(&mut self, section: Section<'_>, key: &str) -> Vec<Found<String>> {
        self.reader.texts(section, key).unwrap_or_default()
    }

    fn word<T: Copy>(
        &mut self,
        section: Section<'_>,
        key: &str,
        all: &[T],
        tag: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = self.reader.text(section, key)?;
        self.one_of(&found, all, tag)
    }

    fn one_of<T: Copy>(&mut self, found: &Found<String>, all: &[T], tag: impl Fn(T) -> &'static str) -> Option<T> {
        let value = all.iter().copied().find(|one| tag(*one) == found.value);
        if value.is_none() {
            let known = all.iter().map(|one| tag(*one)).collect::<Vec<_>>().join(", ");
            self.reader.fault(found.line, Fault::PlanWordUnknown { word: excerpt(&found.value), known });
        }
        value
    }
}
