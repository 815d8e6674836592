//! Real sockets: what a player is given, and what anybody else is refused.

use super::serve::{Find, Piecewise, listen};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

struct Film(Vec<u8>);

impl Piecewise for Film {
    fn mime(&self) -> &str {
        "video/webm"
    }

    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_piece(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let from = offset as usize;
        Ok(self.0[from..self.0.len().min(from + length)].to_vec())
    }
}

fn film() -> Vec<u8> {
    (0..700_000_u32).map(|n| (n % 251) as u8).collect()
}

struct Door {
    host: String,
    token: String,
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Door {
    async fn open() -> Self {
        let find: Find =
            Arc::new(|path| (path == "media/film.webm").then(|| Arc::new(Film(film())) as Arc<dyn Piecewise>));
        let base = listen(find).await.expect("a port of the loopback address");
        let (host, token) = base.strip_prefix("http://").and_then(|rest| rest.split_once('/')).expect("an address");
        assert!(host.starts_with("127.0.0.1:"), "nobody else on the network may knock: {host}");
        assert_eq!(token.len(), 32, "128 bits");
        Self { host: host.to_owned(), token: token.to_owned() }
    }

    async fn say(&self, words: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.host).await.expect("the door is open");
        stream.write_all(words.as_bytes()).await.expect("sent");
        stream
    }

    async fn ask(&self, method: &str, path: &str, host: &str, more: &str) -> Answer {
        let words = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n");
        let mut stream = self.say(&words).await;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.expect("an answer");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("the end of the head");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Answer { status: status.expect("a status"), headers, body: bytes[end + 4..].to_vec() }
    }

    async fn get(&self, more: &str) -> Answer {
        self.ask("GET", &self.film(), &self.host, more).await
    }

    fn film(&self) -> String {
        format!("/{}/media/film.webm", self.token)
    }
}

#[tokio::test]
async fn a_film_is_given_whole_or_by_the_bytes_asked_for() {
    let door = Door::open().await;
    let whole = door.get("").await;
    assert_eq!((whole.status, whole.body == film()), (200, true));
    for (name, value) in [
        ("content-type", "video/webm"),
        ("content-length", "700000"),
        ("accept-ranges", "bytes"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(whole.headers.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!whole.headers.contains_key("access-control-allow-origin"), "no page elsewhere may read it");

    for (range, from, to) in [("0-99", 0, 99), ("262100-262200", 262_100, 262_200), ("699990-", 699_990, 699_999)] {
        let part = door.get(&format!("Range: bytes={range}\r\n")).await;
        assert_eq!(part.status, 206);
        assert_eq!(part.headers["content-range"], format!("bytes {from}-{to}/700000"));
        assert!(part.body == film()[from..=to], "{range}: these bytes and no others");
    }
    let tail = door.get("Range: bytes=-10\r\n").await;
    assert!(tail.body == film()[699_990..], "the end of a film holds its index");
}

#[tokio::test]
async fn bytes_that_are_not_there_are_refused_with_the_length() {
    let door = Door::open().await;
    let past = door.get("Range: bytes=700000-\r\n").await;
    assert_eq!((past.status, past.headers["content-range"].as_str()), (416, "bytes */700000"));
    assert!(past.body.is_empty());
}

#[tokio::test]
async fn what_a_part_belongs_to_cannot_be_told() {
    let door = Door::open().await;
    let all = door.get("Range: bytes=0-9\r\nIf-Range: \"x\"\r\n").await;
    assert_eq!((all.status, all.body.len()), (200, 700_000), "a part of another version would be noise");
}

#[tokio::test]
async fn a_head_says_the_same_without_the_film() {
    let door = Door::open().await;
    let head = door.ask("HEAD", &door.film(), &door.host, "").await;
    assert_eq!((head.status, head.headers["content-length"].as_str()), (200, "700000"));
    assert!(head.body.is_empty());
}

#[tokio::test]
async fn who_does_not_know_the_token_or_asks_for_anything_else_finds_nothing() {
    let door = Door::open().await;
    let token = &door.token;
    for path in [
        "/".to_owned(),
        "/media/film.webm".to_owned(),
        format!("/{}/media/film.webm", "0".repeat(32)),
        format!("/{}/media/film.webm", &token[..31]),
        format!("/{token}/"),
        format!("/{token}/media/other.webm"),
        format!("/{token}/media/../../etc/passwd"),
        format!("/{token}//media/film.webm"),
    ] {
        let answer = door.ask("GET", &path, &door.host, "").await;
        assert_eq!((answer.status, answer.body.len()), (404, 0), "{path}");
    }
}

#[tokio::test]
async fn another_host_or_another_method_is_refused() {
    let door = Door::open().await;
    let port = door.host.rsplit(':').next().unwrap_or_default();
    for host in ["example.org".to_owned(), format!("localhost:{port}"), "127.0.0.1".to_owned(), String::new()] {
        let answer = door.ask("GET", &door.film(), &host, "").await;
        assert_eq!(answer.status, 403, "{host:?}: a page that made its name lead here");
    }
    let absolute = format!("http://example.org{}", door.film());
    assert_eq!(door.ask("GET", &absolute, &door.host, "").await.status, 403);
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = door.ask(method, &door.film(), &door.host, "Content-Length: 0\r\n").await;
        assert_eq!((answer.status, answer.headers["allow"].as_str()), (405, "GET, HEAD"), "{method}");
    }
}

#[tokio::test]
async fn two_at_once_and_one_who_never_finishes_asking_disturb_nobody() {
    let door = Door::open().await;
    let _half = door.say("GET /").await;
    // one who asks for everything and reads nothing
    let _deaf = door.say(&format!("GET {} HTTP/1.1\r\nHost: {}\r\n\r\n", door.film(), door.host)).await;
    let (one, two) = tokio::join!(door.get("Range: bytes=0-\r\n"), door.get(""));
    assert!(one.body == film() && two.body == film());
}
