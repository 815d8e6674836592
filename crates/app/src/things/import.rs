//! Conversations of another forum, taken in from saved files: kept here, marked as such, never shared by themselves.

use super::discourse::{self, Post, Topic, Unreadable};
use crate::{App, Error, Result, TopicFileFault};
use contract::{ImportedPostView, ImportedRow, ImportedView, TopicFile, TopicsReport};
use std::collections::BTreeMap;
use std::path::Path;
use storage::{ImportedPost, ImportedTopic};

/// The most bytes of one such file.
pub const TOPIC_FILE_MAX: usize = 32 << 20;
const TOPICS_MAX: usize = 2_000;
const POSTS_MAX: usize = 20_000;
/// The longest text, as HTML.
const HTML_MAX: usize = 200_000;

impl App {
    /// Returns what files of another forum would bring. `source` is the forum's address, when the person gave it.
    ///
    /// # Errors
    /// When one of them is not what such a forum gives: which, where, and why.
    pub fn preview_topics(&self, files: &[TopicFile], source: &str) -> Result<TopicsReport> {
        Ok(self.read_topics(files, source)?.1)
    }

    /// Takes conversations in: all of them or, when one file cannot be read, none.
    ///
    /// # Errors
    /// As [`App::preview_topics`], when no conversation has a text, and when it cannot be written.
    pub fn import_topics(&self, files: &[TopicFile], source: &str) -> Result<TopicsReport> {
        let (topics, report) = self.read_topics(files, source)?;
        if topics.is_empty() {
            return Err(fault(
                &files.first().map(|file| file.name.clone()).unwrap_or_default(),
                TopicFileFault::Nothing,
            ));
        }
        self.db.with(|db| db.put_imported(&topics))?;
        self.exchange.tell(contract::Changed::Notes);
        Ok(report)
    }

    /// Returns the conversations taken in, the latest first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_imported(&self) -> Result<Vec<ImportedRow>> {
        let topics = self.db.with(storage::UserDb::list_imported)?;
        Ok(topics.into_iter().map(|(topic, posts)| row(&topic, posts)).collect())
    }

    /// Returns the conversations taken in where these words are, in titles, names or texts; the best first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn search_imported(&self, text: &str, limit: usize) -> Result<Vec<ImportedRow>> {
        let topics = self.db.with(|db| db.search_imported(text, limit))?;
        Ok(topics.into_iter().map(|(topic, posts)| row(&topic, posts)).collect())
    }

    /// Returns a conversation taken in.
    ///
    /// # Errors
    /// When there is none of this id, or the data cannot be read.
    pub fn get_imported(&self, topic: &str) -> Result<ImportedView> {
        let found = self.db.with(|db| db.find_imported(topic))?;
        let found = found.ok_or_else(|| Error::NotFound { what: "topic", id: topic.to_owned() })?;
        let posts = found.posts.iter().map(|post| ImportedPostView {
            author: post.author.clone(),
            written_at: post.written_at,
            // cleaned again: a database may have been made by an older program
            html: courseware::clean_note(&post.html),
        });
        Ok(ImportedView { row: row(&found, found.posts.len()), imported_at: found.imported_at, posts: posts.collect() })
    }

    /// Forgets a conversation taken in.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn remove_imported(&self, topic: &str) -> Result<()> {
        self.db.with(|db| db.remove_imported(topic))?;
        self.exchange.tell(contract::Changed::Notes);
        Ok(())
    }

    fn read_topics(&self, files: &[TopicFile], source: &str) -> Result<(Vec<ImportedTopic>, TopicsReport)> {
        let base = forum_address(source);
        let (mut found, mut report) = (BTreeMap::new(), TopicsReport::default());
        let mut without: BTreeMap<u64, String> = BTreeMap::new();
        let mut posts = 0;
        for file in files {
            if file.text.len() > TOPIC_FILE_MAX {
                return Err(fault(&file.name, TopicFileFault::Large));
            }
            let topics = discourse::read(&file.text).map_err(|unreadable| match unreadable {
                Unreadable::Json { line, column } => fault(&file.name, TopicFileFault::Json { line, column }),
                Unreadable::Other => fault(&file.name, TopicFileFault::Other),
            })?;
            for topic in topics {
                let title = plain(topic.title.as_deref().unwrap_or_default(), 300);
                if topic.post_stream.is_none() {
                    without.insert(topic.id.unwrap_or_default(), title);
                    continue;
                }
                let id = topic.id;
                let taken = self.taken_in(topic, title, &base, &mut report);
                posts += taken.posts.len();
                if found.len() >= TOPICS_MAX || posts > POSTS_MAX {
                    return Err(fault(&file.name, TopicFileFault::Large));
                }
                if !taken.posts.is_empty() {
                    without.remove(&id.unwrap_or_default());
                    found.insert(taken.id.clone(), (id, taken));
                }
            }
        }
        without.retain(|id, _| !found.values().any(|(known, _)| *known == Some(*id)));
        let known = self.db.with(storage::UserDb::list_imported)?;
        report.known = known.iter().filter(|(topic, _)| found.contains_key(&topic.id)).count();
        report.without_texts = without.into_values().collect();
        let topics: Vec<ImportedTopic> = found.into_values().map(|(_, topic)| topic).collect();
        report.topics = topics.iter().map(|topic| (topic.title.clone(), topic.posts.len())).collect();
        Ok((topics, report))
    }

    fn taken_in(&self, topic: Topic, title: String, base: &str, report: &mut TopicsReport) -> ImportedTopic {
        let stream = topic.post_stream.unwrap_or_default();
        let all = topic.posts_count.unwrap_or(0).max(stream.stream.len());
        report.missing_texts += all.saturating_sub(stream.posts.len()).min(1_000_000);
        let mut posts = Vec::new();
        for post in stream.posts {
            // what the forum itself says, and what was hidden or taken away there
            if post.post_type.unwrap_or(1) != 1 || post.hidden || post.user_deleted {
                continue;
            }
            match text_of(&post, base) {
                Some(html) => posts.push(ImportedPost {
                    author: author_of(&post),
                    written_at: seconds(post.created_at.as_deref()),
                    html,
                }),
                None => report.left_out += 1,
            }
        }
        let began = posts.first().map_or(0, |post| post.written_at);
        let slug: String = topic
            .slug
            .unwrap_or_default()
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .take(200)
            .collect();
        let source = match topic.id {
            Some(id) if !base.is_empty() => format!("{base}/t/{}/{id}", if slug.is_empty() { "-" } else { &slug }),
            _ => String::new(),
        };
        let name =
            format!("{base}\n{}\n{}", topic.id.unwrap_or_default(), if topic.id.is_some() { "" } else { &title });
        ImportedTopic {
            id: blake3::hash(name.as_bytes()).to_hex()[..24].to_owned(),
            title,
            source,
            written_at: if topic.created_at.is_some() { seconds(topic.created_at.as_deref()) } else { began },
            imported_at: self.now(),
            posts,
        }
    }
}

/// Reads files from the disk as [`App::import_topics`] takes them: of a folder, every `.json` in it.
///
/// # Errors
/// [`Error::UnreadableFile`] for one that cannot be read, [`Error::TopicFile`] for one that is too large or no text.
pub fn read_topic_files(path: &Path) -> Result<Vec<TopicFile>> {
    let unreadable =
        |error: std::io::Error| Error::UnreadableFile { path: path.display().to_string(), detail: error.to_string() };
    let mut paths = vec![path.to_owned()];
    if path.is_dir() {
        paths = std::fs::read_dir(path).map_err(unreadable)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")));
        paths.sort();
    }
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let large = std::fs::metadata(&path).map_err(unreadable)?.len() > TOPIC_FILE_MAX as u64;
        if large {
            return Err(fault(&name, TopicFileFault::Large));
        }
        let bytes = std::fs::read(&path).map_err(unreadable)?;
        let text = String::from_utf8(bytes).map_err(|_| fault(&name, TopicFileFault::Other))?;
        Ok(TopicFile { name, text })
    };
    paths.into_iter().map(read).collect()
}

fn text_of(post: &Post, base: &str) -> Option<String> {
    let html = match (post.cooked.as_deref().filter(|html| !html.trim().is_empty()), post.raw.as_deref()) {
        (Some(cooked), _) if cooked.len() <= HTML_MAX => courseware::clean_note(&with_base(cooked, base)),
        (None, Some(raw)) if raw.len() <= HTML_MAX => courseware::render_note(raw),
        _ => return None,
    };
    let has_words = html.split('<').any(|piece| !piece.rsplit('>').next().unwrap_or_default().trim().is_empty());
    has_words.then_some(html)
}

/// Makes links within the forum whole; the gate drops what is not.
fn with_base(html: &str, base: &str) -> String {
    if base.is_empty() { html.to_owned() } else { html.replace("href=\"/", &format!("href=\"{base}/")) }
}

fn author_of(post: &Post) -> String {
    let name = post.name.as_deref().map(|name| plain(name, 120)).filter(|name| !name.is_empty());
    name.or_else(|| post.username.as_deref().map(|name| plain(name, 120))).unwrap_or_default()
}

/// Returns words in one line, without letters that hide or turn others.
fn plain(text: &str, max: usize) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let invisible = |c: &char| {
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
    };
    words.chars().filter(|c| !invisible(c)).take(max).collect()
}

fn seconds(date: Option<&str>) -> i64 {
    let time = date.and_then(|date| date.parse::<jiff::Timestamp>().ok());
    time.map_or(0, |time| time.as_second().clamp(0, 253_402_300_799))
}

/// Returns the address of a forum without its path; empty when it is none that is opened.
fn forum_address(source: &str) -> String {
    let host = source.trim().strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let good = |host: &&str| !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:".contains(c));
    host.filter(good).map(|host| format!("https://{host}")).unwrap_or_default()
}

fn row(topic: &ImportedTopic, posts: usize) -> ImportedRow {
    ImportedRow {
        id: topic.id.clone(),
        title: topic.title.clone(),
        source: topic.source.clone(),
        written_at: topic.written_at,
        posts,
    }
}

fn fault(path: &str, fault: TopicFileFault) -> Error {
    Error::TopicFile { path: path.to_owned(), fault }
}
