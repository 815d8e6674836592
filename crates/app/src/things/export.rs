//! A space as files that any editor reads: one Markdown file a note, what goes with it beside.

use crate::write_file::write_whole;
use crate::{App, Error, Result};
use contract::ExportedSpace;
use domain::SpaceId;
use domain::mutual_help::{Mark, Target, clean_file_name};
use l10n::Arg;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use storage::{AttachmentRecord, NoteRecord, ReplyRecord};

impl App {
    /// Writes every note of a space into a new folder within `folder`, and returns what was written.
    ///
    /// Hidden texts are left out with the reason; so are those taken away. Files go beside, each in the folder of its note.
    ///
    /// # Errors
    /// When there is no such space, the data cannot be read, or the folder cannot be written.
    pub fn export_space(&self, space: &SpaceId, folder: &Path) -> Result<ExportedSpace> {
        let (spaces, notes) = self.db.with(|db| Ok((db.list_spaces()?, db.list_notes(Some(space), "")?)))?;
        let name = spaces.into_iter().find(|known| known.id == *space).map(|known| known.name);
        let name = name.ok_or_else(|| Error::NotFound { what: "space", id: space.to_string() })?;
        let root = free_folder(folder, &clean_file_name(&name));
        let mut told = ExportedSpace { folder: root.display().to_string(), notes: 0, files: 0, missing: 0 };
        let mut names = BTreeSet::new();
        let mut index = format!("# {}\n\n", one_line(&name));
        let mut rows: Vec<NoteRecord> = notes.into_iter().map(|(note, _)| note).collect();
        rows.sort_by(|a, b| (a.written_at, &a.id).cmp(&(b.written_at, &b.id)));
        for row in rows {
            let Some(note) = self.db.with(|db| db.find_note(&row.id))? else { continue };
            if note.title.is_empty() {
                continue;
            }
            let stem = free_name(&mut names, &format!("{} {}", day(note.written_at), note.title));
            let text = self.write_note_files(&note, &root.join(&stem), &stem, &mut told)?;
            write_whole(&root.join(format!("{stem}.md")), text.as_bytes())?;
            let _ = writeln!(index, "- [{}](<{stem}.md>)", escaped(&note.title));
            told.notes += 1;
        }
        write_whole(&root.join("index.md"), index.as_bytes())?;
        Ok(told)
    }

    fn write_note_files(
        &self,
        note: &NoteRecord,
        beside: &Path,
        stem: &str,
        told: &mut ExportedSpace,
    ) -> Result<String> {
        let (replies, tags, files, facts, marks) = self.db.with(|db| {
            let facts = db.find_mark_facts(&note.id)?.unwrap_or_default();
            let files = db.list_attachments(&note.id)?;
            Ok((db.list_replies(&note.id)?, db.list_note_tags(&note.id)?, files, facts, db.list_marks(&note.id)?))
        })?;
        let words = self.words();
        let hidden = |target: &Target| {
            facts.hidden.contains(target).then(|| {
                let mark = marks.iter().rev().find(|m| m.mark == Mark::Hide && m.set && m.target == *target);
                let reason = mark.map(|mark| mark.reason.clone()).unwrap_or_default();
                words.with("things-export-hidden", &[("reason", Arg::from(one_line(&reason)))])
            })
        };
        let mut text = front_matter(note, &tags);
        let body = hidden(&Target::Note).unwrap_or_else(|| note.body.clone());
        let _ = write!(text, "# {}\n\n{}\n", escaped(&note.title), body.trim_end());
        self.write_files(&mut text, &files, &Target::Note, (beside, stem), facts.hidden.contains(&Target::Note), told)?;
        let shown: Vec<&ReplyRecord> = replies.iter().filter(|reply| !reply.body.is_empty()).collect();
        if !shown.is_empty() {
            let _ = write!(text, "\n## {}\n", words.text("mutual-help-note-replies"));
        }
        for reply in shown {
            let target = Target::Reply(reply.id.clone());
            let who = signed(&reply.author_name, &reply.association);
            let body = hidden(&target).unwrap_or_else(|| reply.body.clone());
            let _ = write!(text, "\n### {who}, {}\n\n{}\n", day(reply.written_at), body.trim_end());
            self.write_files(&mut text, &files, &target, (beside, stem), facts.hidden.contains(&target), told)?;
        }
        Ok(text)
    }

    fn write_files(
        &self,
        text: &mut String,
        files: &[AttachmentRecord],
        target: &Target,
        (beside, stem): (&Path, &str),
        is_hidden: bool,
        told: &mut ExportedSpace,
    ) -> Result<()> {
        for known in files.iter().filter(|file| file.target == *target && !is_hidden) {
            let Ok((file, bytes)) = self.file(&known.note, &known.hash) else {
                told.missing += 1;
                continue;
            };
            let path = free_file(beside, &file.name);
            write_whole(&path, &bytes)?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let sign = if domain::mutual_help::FileType::of(&bytes).is_picture() { "!" } else { "" };
            let _ = write!(text, "\n{sign}[{}](<{stem}/{name}>)\n", escaped(&name));
            told.files += 1;
        }
        Ok(())
    }
}

fn front_matter(note: &NoteRecord, tags: &[String]) -> String {
    // a JSON string is a YAML string, whatever a title holds
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let tags: Vec<String> = tags.iter().map(|tag| quoted(tag)).collect();
    format!(
        "---\ntitle: {}\nkind: {}\nauthor: {}\nassociation: {}\ndate: {}\ntags: [{}]\nid: {}\n---\n\n",
        quoted(&note.title),
        note.kind.tag(),
        quoted(&note.author_name),
        quoted(&note.association),
        quoted(&day(note.written_at)),
        tags.join(", "),
        quoted(note.id.as_str()),
    )
}

fn signed(name: &str, association: &str) -> String {
    let who = if association.is_empty() { name.to_owned() } else { format!("{name} ({association})") };
    escaped(&who)
}

/// Returns words that Markdown leaves as they are.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        if "\\`*_[]<>#|~".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn day(at: i64) -> String {
    let time = jiff::Timestamp::from_second(at).unwrap_or_default();
    time.to_string().chars().take(10).collect()
}

/// Returns a name that no other file of this export has, also where capitals do not count.
fn free_name(names: &mut BTreeSet<String>, wanted: &str) -> String {
    let name = clean_file_name(&wanted.replace(['/', '\\', '.'], " "));
    let name: String = name.chars().take(80).collect();
    let name = name.trim_end().to_owned();
    let free = (1..).map(|n| if n == 1 { name.clone() } else { format!("{name} ({n})") });
    let mut free = free.filter(|name| !names.contains(&name.to_lowercase()));
    let name = free.next().unwrap_or(name.clone());
    names.insert(name.to_lowercase());
    name
}

fn free_folder(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(name);
    if !first.exists() {
        return first;
    }
    (2..).map(|n| folder.join(format!("{name} ({n})"))).find(|path| !path.exists()).unwrap_or(first)
}

fn free_file(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(name);
    if !first.exists() {
        return first;
    }
    let (stem, ending) = name.rsplit_once('.').map_or((name, String::new()), |(s, e)| (s, format!(".{e}")));
    (2..).map(|n| folder.join(format!("{stem} ({n}){ending}"))).find(|path| !path.exists()).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_notes_of_one_title_are_two_files_and_no_title_leads_out_of_the_folder() {
        let mut names = BTreeSet::new();
        assert_eq!(free_name(&mut names, "2026-11-22 Été"), "2026-11-22 Été");
        assert_eq!(free_name(&mut names, "2026-11-22 ÉTÉ"), "2026-11-22 ÉTÉ (2)", "Windows tells no capitals");
        let out = free_name(&mut names, "2026-11-22 ../../etc/passwd");
        assert!(!out.contains('/') && !out.contains(".."), "{out}");
        assert_eq!(escaped("[x](javascript:1) # <b>"), "\\[x\\](javascript:1) \\# \\<b\\>");
    }
}
