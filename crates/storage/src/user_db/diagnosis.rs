//! Self-diagnoses kept day by day, and the steps that are done.

use super::UserDb;
use crate::error::Result;
use crate::rows::{from_json, to_json};
use domain::WorksheetId;
use domain::learning::KeptDiagnosis;
use rusqlite::params;
use std::collections::BTreeMap;

impl UserDb {
    /// Keeps a diagnosis as it is now; one kept in the same second takes its place.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_diagnosis(&self, worksheet: &WorksheetId, kept: &KeptDiagnosis) -> Result<()> {
        let (answers, scores) = (to_json("answers", &kept.answers)?, to_json("scores", &kept.scores)?);
        let told = to_json("told", &kept.told)?;
        self.write(|tx| {
            tx.execute(
                "INSERT OR REPLACE INTO kept_diagnoses (worksheet, kept_at, answers, scores, told) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![worksheet.as_str(), kept.kept_at, answers, scores, told],
            )?;
            Ok(())
        })
    }

    /// Returns the diagnoses kept, the latest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_diagnoses(&self, worksheet: &WorksheetId) -> Result<Vec<KeptDiagnosis>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT kept_at, answers, scores, told FROM kept_diagnoses WHERE worksheet = ?1 ORDER BY kept_at DESC",
            )?;
            let rows = statement
                .query_map([worksheet.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
            rows.map(|row| {
                let (kept_at, answers, scores, told): (i64, String, String, String) = row?;
                Ok(KeptDiagnosis {
                    kept_at,
                    answers: from_json("answers", &answers)?,
                    scores: from_json("scores", &scores)?,
                    told: from_json("told", &told)?,
                })
            })
            .collect()
        })
    }

    /// Forgets a diagnosis that was kept.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_diagnosis(&self, worksheet: &WorksheetId, kept_at: i64) -> Result<()> {
        self.write(|tx| {
            let key = params![worksheet.as_str(), kept_at];
            tx.execute("DELETE FROM kept_diagnoses WHERE worksheet = ?1 AND kept_at = ?2", key)?;
            Ok(())
        })
    }

    /// Marks a step of the plan as done, or as still to do.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn mark_step(&self, worksheet: &WorksheetId, step: &str, done: bool, at: i64) -> Result<()> {
        self.write(|tx| {
            if done {
                tx.execute(
                    "INSERT OR IGNORE INTO steps_done (worksheet, step, done_at) VALUES (?1, ?2, ?3)",
                    params![worksheet.as_str(), step, at],
                )?;
            } else {
                let key = params![worksheet.as_str(), step];
                tx.execute("DELETE FROM steps_done WHERE worksheet = ?1 AND step = ?2", key)?;
            }
            Ok(())
        })
    }

    /// Returns the steps that are done, each with when it was, in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn steps_done(&self, worksheet: &WorksheetId) -> Result<BTreeMap<String, i64>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT step, done_at FROM steps_done WHERE worksheet = ?1")?;
            let rows = statement.query_map([worksheet.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::learning::{FieldValue, ThemeScore, Told};

    #[test]
    fn diagnoses_are_kept_apart_and_found_latest_first() {
        let db = UserDb::in_memory().expect("a database");
        let (ours, theirs) = (WorksheetId::new("diagnosis").expect("an id"), WorksheetId::new("other").expect("an id"));
        let one = |kept_at| KeptDiagnosis {
            kept_at,
            answers: [("copies".to_owned(), FieldValue::Chosen(vec![2]))].into(),
            scores: vec![ThemeScore { theme: "data".into(), score: Some(67), answered: 1, asked: 3 }],
            told: Some(Told::default()),
        };
        for at in [10, 30, 20] {
            db.put_diagnosis(&ours, &one(at)).expect("kept");
        }
        db.put_diagnosis(&theirs, &one(40)).expect("kept");
        db.remove_diagnosis(&ours, 20).expect("removed");
        assert_eq!(db.list_diagnoses(&ours).expect("a list"), [one(30), one(10)]);

        db.mark_step(&ours, "copies", true, 1).expect("marked");
        db.mark_step(&ours, "keys", true, 1).expect("marked");
        db.mark_step(&ours, "keys", false, 2).expect("marked");
        assert_eq!(db.steps_done(&ours).expect("steps"), [("copies".to_owned(), 1)].into());
        assert!(db.steps_done(&theirs).expect("steps").is_empty());
    }
}
