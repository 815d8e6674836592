//! The JSON that a Discourse forum gives of a topic (`/t/ID.json`) or category (`/c/….json`), read without believing it.

use serde::Deserialize;

/// A conversation in such a file.
#[derive(Debug, Deserialize)]
pub(super) struct Topic {
    pub(super) id: Option<u64>,
    pub(super) title: Option<String>,
    pub(super) slug: Option<String>,
    pub(super) created_at: Option<String>,
    pub(super) posts_count: Option<usize>,
    pub(super) post_stream: Option<PostStream>,
}

/// Its texts: those of the first page, and the ids of all.
#[derive(Debug, Default, Deserialize)]
pub(super) struct PostStream {
    #[serde(default)]
    pub(super) posts: Vec<Post>,
    #[serde(default)]
    pub(super) stream: Vec<u64>,
}

/// A text. `post_type` 1 is a person's; others are the forum's own words (« closed this topic »).
#[derive(Debug, Deserialize)]
pub(super) struct Post {
    pub(super) name: Option<String>,
    pub(super) username: Option<String>,
    pub(super) created_at: Option<String>,
    pub(super) cooked: Option<String>,
    pub(super) raw: Option<String>,
    pub(super) post_type: Option<u64>,
    #[serde(default)]
    pub(super) hidden: bool,
    #[serde(default)]
    pub(super) user_deleted: bool,
}

#[derive(Debug, Deserialize)]
struct TopicList {
    #[serde(default)]
    topics: Vec<Topic>,
}

#[derive(Debug, Deserialize)]
struct Category {
    topic_list: TopicList,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum File {
    Topic(Box<Topic>),
    Several(Vec<Topic>),
}

/// Why a file is not one of these.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is no JSON, from there on.
    Json {
        /// Line and column.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// It is JSON, of something else.
    Other,
}

/// Reads the conversations of a file: one topic, several in a list, or those of a category, mostly without their texts.
pub(super) fn read(text: &str) -> Result<Vec<Topic>, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| Unreadable::Json { line: error.line(), column: error.column() })?;
    if value.get("topic_list").is_some() {
        let category: Category = serde_json::from_value(value).map_err(|_| Unreadable::Other)?;
        return Ok(category.topic_list.topics);
    }
    let topics = match serde_json::from_value(value).map_err(|_| Unreadable::Other)? {
        File::Topic(topic) => vec![*topic],
        File::Several(topics) => topics,
    };
    let is_one = |topic: &Topic| topic.title.is_some() && topic.post_stream.is_some();
    if topics.is_empty() || !topics.iter().all(is_one) { Err(Unreadable::Other) } else { Ok(topics) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_topic_says_where_or_that_it_is_something_else() {
        assert_eq!(read("{\n  \"title\": oops").expect_err("no JSON"), Unreadable::Json { line: 2, column: 12 });
        for other in [
            "{}",
            "[]",
            "3",
            "null",
            "{\"title\": \"x\"}",
            "{\"topic_list\": 3}",
            "[[[]]]",
            "{\"title\": 3, \"post_stream\": {}}",
        ] {
            assert_eq!(read(other).map(|_| ()), Err(Unreadable::Other), "{other}");
        }
        let deep = "[".repeat(100_000);
        assert!(matches!(read(&deep), Err(Unreadable::Json { .. })), "no stack is that deep");
    }

    #[test]
    fn a_topic_and_a_category_are_read() {
        let topic = r#"{"id": 12, "title": "Quitter", "slug": "quitter", "post_stream": {"posts": [{"cooked": "<p>x</p>"}], "stream": [1, 2]}, "tags": []}"#;
        assert_eq!(read(topic).expect("a topic")[0].id, Some(12));
        let category = r#"{"users": [], "topic_list": {"topics": [{"id": 12, "title": "Quitter"}, {"id": 13, "title": "Rester"}]}}"#;
        assert_eq!(read(category).expect("a category").len(), 2);
    }
}
