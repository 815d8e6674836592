//! The self-diagnosis: the picture of an association's practices, its transition plan, and what was kept of earlier days.

mod document;

use crate::course::ShownCourse;
use crate::learn::lesson_link;
use crate::scenario::other_language;
use crate::worksheet::{extension, text_of};
use crate::write_file::{free_path, write_whole};
use crate::{App, Error, Result};
use contract::{
    DiagnosisStart, DiagnosisView, PlanStepView, SavedFile, SheetFormat, SoftwareLink, ThemeView, ToolView,
};
use domain::Locale;
use domain::directory::Offer;
use domain::learning::{Diagnosis, FieldValue, KeptDiagnosis, PlanStep, ThemeScore, Told, WorksheetText};
use std::collections::BTreeMap;
use std::path::Path;

/// Steps that a letter tells of.
const STEPS_TOLD: usize = 3;
/// In seconds.
const DAY: i64 = 86_400;

impl App {
    /// Returns the self-diagnosis of the course with what was answered; nothing when the course has none.
    ///
    /// # Errors
    /// When the person's data cannot be read.
    pub fn get_diagnosis_start(&self) -> Result<Option<DiagnosisStart>> {
        let shown = self.course();
        let Some(diagnosis) = &shown.course.diagnosis else { return Ok(None) };
        let found = &diagnosis.worksheet;
        let text = text_of(found, self.locale())?;
        let kept = self.db.with(|db| db.list_diagnoses(&found.id))?;
        Ok(Some(DiagnosisStart {
            worksheet: found.id.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            minutes: found.minutes,
            answered: self.sheet_values(&found.id, text)?.len(),
            fields: text.count_asked(),
            kept: kept.len(),
        }))
    }

    /// Returns what the answers show: those of now, or those kept at `kept_at`, compared with those kept at `compared`,
    /// or else with the latest kept before. Answers that were just kept are not compared with themselves.
    ///
    /// # Errors
    /// When the course has no self-diagnosis, nothing was kept then, `compared` is not before `kept_at`, or the data
    /// cannot be read.
    pub fn get_diagnosis(&self, kept_at: Option<i64>, compared: Option<i64>) -> Result<DiagnosisView> {
        let shown = self.course();
        let read = self.read_diagnosis(&shown, kept_at)?;
        let Read { diagnosis, text, answers, scores, told, kept } = &read;
        let mut before = kept.iter().filter(|one| kept_at.is_none_or(|at| one.kept_at < at));
        let earlier = match compared {
            Some(at) => Some(before.find(|one| one.kept_at == at).ok_or_else(|| not_kept(at))?),
            None => before.find(|one| kept_at.is_some() || one.answers != *answers),
        };
        let earlier_score = |theme: &str| earlier?.scores.iter().find(|one| one.theme == theme)?.score;
        let title_of = |theme: &str| section_title(text, theme);
        let themes = scores.iter().map(|one| ThemeView {
            id: one.theme.clone(),
            title: title_of(&one.theme),
            score: one.score,
            earlier: earlier_score(&one.theme),
            answered: one.answered,
            asked: one.asked,
        });
        let names = self.software_names()?;
        // what is done is known of now only
        let done = match kept_at {
            None => self.db.with(|db| db.steps_done(&diagnosis.worksheet.id))?,
            Some(_) => BTreeMap::new(),
        };
        let locale = self.locale();
        let tools_field = diagnosis.tools_field.as_ref().and_then(|field| text.find_field(field));
        let tool_names = tools_field.map(|field| field.kind.choices()).unwrap_or_default();
        let tools = diagnosis.tools_used(answers).filter_map(|(at, slugs)| {
            Some(ToolView { name: tool_names.get(at)?.clone(), software: links(&names, slugs) })
        });
        let steps = diagnosis.plan(answers).map(|step| PlanStepView {
            done_at: done.get(&step.id).copied(),
            lessons: step.lessons.iter().filter_map(|lesson| lesson_link(&shown, lesson, locale)).collect(),
            software: links(&names, &step.software),
            ..step_view(step, title_of(&step.theme), locale)
        });
        Ok(DiagnosisView {
            title: text.title.clone(),
            other_language: other_language(&diagnosis.worksheet.text, locale),
            kept_at,
            compared: earlier.map(|one| one.kept_at),
            answered: answers.len(),
            fields: text.count_asked(),
            themes: themes.collect(),
            told: told.clone(),
            size: diagnosis.size(answers),
            tools: tools.collect(),
            steps: steps.collect(),
            kept: kept.iter().map(|one| one.kept_at).collect(),
        })
    }

    /// Keeps the answers of now with what they count and say, so that later ones can be compared with them, and returns
    /// when they were kept, in seconds since 1970: that names them. The very answers kept less than a day ago are not
    /// kept twice.
    ///
    /// # Errors
    /// When the course has no self-diagnosis, nothing was answered, or it cannot be written.
    pub fn keep_diagnosis(&self) -> Result<i64> {
        let shown = self.course();
        let read = self.read_diagnosis(&shown, None)?;
        if read.answers.is_empty() {
            return Err(Error::Text(domain::mutual_help::InvalidText::Empty));
        }
        let now = self.now();
        let same = |one: &&KeptDiagnosis| one.answers == read.answers && now - one.kept_at < DAY;
        if let Some(kept) = read.kept.first().filter(same) {
            return Ok(kept.kept_at);
        }
        let Read { diagnosis, answers, scores, told, .. } = read;
        let kept = KeptDiagnosis { kept_at: now, answers, scores, told: Some(told) };
        self.db.with(|db| db.put_diagnosis(&diagnosis.worksheet.id, &kept))?;
        Ok(kept.kept_at)
    }

    /// Forgets the diagnosis that was kept at `kept_at`; the answers of now stay.
    ///
    /// # Errors
    /// When the course has no self-diagnosis, or the data cannot be written.
    pub fn delete_diagnosis(&self, kept_at: i64) -> Result<()> {
        let worksheet = diagnosis_of(&self.course())?.worksheet.id.clone();
        self.db.with(|db| db.remove_diagnosis(&worksheet, kept_at))
    }

    /// Marks a step of the plan as done, or as still to do.
    ///
    /// # Errors
    /// When there is no such step, or the data cannot be written.
    pub fn mark_plan_step(&self, step: &str, done: bool) -> Result<()> {
        let shown = self.course();
        let diagnosis = diagnosis_of(&shown)?;
        if !diagnosis.steps.iter().any(|one| one.id == step) {
            return Err(Error::NotFound { what: "step", id: step.to_owned() });
        }
        self.db.with(|db| db.mark_step(&diagnosis.worksheet.id, step, done, self.now()))
    }

    /// Writes the document for the board into `folder`, under a name no file has yet.
    ///
    /// # Errors
    /// As [`App::render_diagnosis`], and when the file cannot be written.
    pub fn export_diagnosis(
        &self,
        kept_at: Option<i64>,
        compared: Option<i64>,
        format: SheetFormat,
        folder: &Path,
    ) -> Result<SavedFile> {
        let (bytes, name) = self.render_diagnosis(kept_at, compared, format)?;
        let path = free_path(folder, &name, extension(format));
        write_whole(&path, &bytes)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Returns the bytes of the document for the board, and the file name it should have (without extension).
    ///
    /// # Errors
    /// As [`App::get_diagnosis`], and when letters are not in the font of the PDF.
    pub fn render_diagnosis(
        &self,
        kept_at: Option<i64>,
        compared: Option<i64>,
        format: SheetFormat,
    ) -> Result<(Vec<u8>, String)> {
        let view = self.get_diagnosis(kept_at, compared)?;
        document::render(self, &view, format)
    }

    /// Returns the first steps still to do for which `offers` help, in words: whoever cannot help is told nothing.
    pub(crate) fn steps_for_letter(&self, offers: &[Offer]) -> Result<Vec<String>> {
        if self.course().course.diagnosis.is_none() {
            return Ok(Vec::new());
        }
        let view = self.get_diagnosis(None, None)?;
        if view.answered == 0 {
            return Ok(Vec::new());
        }
        let helped = |step: &&PlanStepView| step.offers.iter().any(|offer| offers.contains(offer));
        let told = view.steps.iter().filter(|step| step.done_at.is_none()).filter(helped).take(STEPS_TOLD);
        Ok(told.map(|step| step.title.clone()).collect())
    }

    fn read_diagnosis<'c>(&self, shown: &'c ShownCourse, kept_at: Option<i64>) -> Result<Read<'c>> {
        let diagnosis = diagnosis_of(shown)?;
        let found = &diagnosis.worksheet;
        let text = text_of(found, self.locale())?;
        let kept = self.db.with(|db| db.list_diagnoses(&found.id))?;
        let (answers, scores, told) = match kept_at {
            None => {
                let answers = self.sheet_values(&found.id, text)?;
                let (scores, told) = (text.theme_scores(&answers), text.tell(&answers));
                (answers, scores, told)
            }
            Some(at) => {
                let one = kept.iter().find(|one| one.kept_at == at).ok_or_else(|| not_kept(at))?;
                let mut answers = one.answers.clone();
                // the questions may have changed since; what was counted then stays
                answers.retain(|id, value| text.find_field(id).is_some_and(|field| field.kind.takes(value)));
                let told = one.told.clone().unwrap_or_else(|| text.tell(&answers));
                (answers, one.scores.clone(), told)
            }
        };
        Ok(Read { diagnosis, text, answers, scores, told, kept })
    }

    fn software_names(&self) -> Result<BTreeMap<String, String>> {
        let all = self.catalogue.list_alternatives("")?;
        Ok(all.into_iter().map(|one| (one.slug, one.name)).collect())
    }
}

/// A self-diagnosis read.
struct Read<'c> {
    diagnosis: &'c Diagnosis,
    text: &'c WorksheetText,
    answers: BTreeMap<String, FieldValue>,
    scores: Vec<ThemeScore>,
    told: Told,
    kept: Vec<KeptDiagnosis>,
}

fn diagnosis_of(shown: &ShownCourse) -> Result<&Diagnosis> {
    shown.course.diagnosis.as_ref().ok_or_else(|| Error::NotFound { what: "diagnosis", id: String::new() })
}

fn not_kept(at: i64) -> Error {
    Error::NotFound { what: "diagnosis", id: at.to_string() }
}

/// A theme that the worksheet of today no longer has is called by its id.
fn section_title(text: &WorksheetText, theme: &str) -> String {
    let section = text.sections.iter().find(|section| section.id == theme);
    section.map_or_else(|| theme.to_owned(), |section| section.title.clone())
}

fn step_view(step: &PlanStep, theme: String, locale: Locale) -> PlanStepView {
    PlanStepView {
        id: step.id.clone(),
        theme,
        period: step.period,
        effort: step.effort,
        cost: step.cost,
        title: step.title.text(locale).to_owned(),
        why: step.why.text(locale).to_owned(),
        how: step.how.text(locale).to_owned(),
        lessons: Vec::new(),
        software: Vec::new(),
        offers: step.offers.clone(),
        done_at: None,
    }
}

/// Software that the catalogue does not have is left out.
fn links(names: &BTreeMap<String, String>, slugs: &[String]) -> Vec<SoftwareLink> {
    let link = |slug: &String| Some(SoftwareLink { slug: slug.clone(), name: names.get(slug)?.clone() });
    slugs.iter().filter_map(link).collect()
}
