//! The door itself: who may ask what, and the answer, a piece at a time.

use super::range::{self, Wanted};
use bytes::Bytes;
use futures::stream;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Empty, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HOST, HeaderMap, HeaderValue,
    IF_RANGE, RANGE, X_CONTENT_TYPE_OPTIONS,
};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::io;
use std::net::Ipv4Addr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// A file that is read a piece at a time.
pub(super) trait Piecewise: Send + Sync {
    /// Returns its type.
    fn mime(&self) -> &str;
    /// Returns how many bytes it has.
    fn length(&self) -> u64;
    /// Reads at most `length` bytes from `offset`; may block.
    fn read_piece(&self, offset: u64, length: usize) -> io::Result<Vec<u8>>;
}

/// Finds a file by its path; may block.
pub(super) type Find = Arc<dyn Fn(&str) -> Option<Arc<dyn Piecewise>> + Send + Sync>;

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// Bytes read and sent at once.
const PIECE: usize = 256 * 1024;
/// Connections at once; a player opens a few.
const CONNECTIONS: usize = 32;
/// How long a request may take to be asked.
const ASKING: Duration = Duration::from_secs(10);

/// What is asked of every request.
struct Door {
    /// `127.0.0.1:PORT`: a page elsewhere that made its own name lead here sends that name instead.
    host: String,
    /// Not to be guessed by other programs of this computer; new at each start.
    token: String,
    find: Find,
}

/// Opens a door on the loopback address and returns what the addresses of its files begin with.
pub(super) async fn listen(find: Find) -> io::Result<String> {
    let mut secret = [0; 16];
    getrandom::fill(&mut secret).map_err(io::Error::other)?;
    let token = data_encoding::HEXLOWER.encode(&secret);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let host = listener.local_addr()?.to_string();
    let base = format!("http://{host}/{token}");
    tokio::spawn(welcome(listener, Arc::new(Door { host, token, find })));
    Ok(base)
}

async fn welcome(listener: TcpListener, door: Arc<Door>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    // the semaphore is never closed
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::warn!(%error, "a player could not be let in");
                // out of file handles, most likely: asking again at once would only burn the processor
                tokio::time::sleep(Duration::from_millis(200)).await;
                continue;
            }
        };
        let door = Arc::clone(&door);
        tokio::spawn(async move {
            serve(stream, &door).await;
            drop(place);
        });
    }
}

async fn serve(stream: TcpStream, door: &Arc<Door>) {
    let answer = service_fn(|request| async { Ok::<_, Infallible>(answer(request, door).await) });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(ASKING)
        .serve_connection(TokioIo::new(stream), answer);
    if let Err(error) = connection.await {
        // a player that seeks hangs up in the middle of an answer
        tracing::debug!(%error, "a player hung up");
    }
}

async fn answer(request: Request<Incoming>, door: &Arc<Door>) -> Response<Body> {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let elsewhere = request.uri().authority().is_some_and(|authority| authority.as_str() != door.host);
    if host != Some(door.host.as_str()) || elsewhere {
        return plain(StatusCode::FORBIDDEN);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refusal = plain(StatusCode::METHOD_NOT_ALLOWED);
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refusal;
    }
    let path = request.uri().path().strip_prefix('/').and_then(|path| path.split_once('/'));
    let Some((_, path)) = path.filter(|(token, _)| is_same(token, &door.token)) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let (path, find) = (path.to_owned(), Arc::clone(&door.find));
    let found = tokio::task::spawn_blocking(move || find(&path)).await;
    match found {
        Ok(Some(file)) => send(file, request.method(), request.headers()),
        Ok(None) => plain(StatusCode::NOT_FOUND),
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// Returns whether two texts are the same, in a time that does not tell where they differ.
fn is_same(given: &str, expected: &str) -> bool {
    let differences = given.bytes().zip(expected.bytes()).fold(0, |all, (a, b)| all | (a ^ b));
    given.len() == expected.len() && differences == 0
}

fn send(file: Arc<dyn Piecewise>, method: &Method, headers: &HeaderMap) -> Response<Body> {
    let length = file.length();
    // nothing here tells one version of a file from another: a part of « the same file » is not to be had
    let asked = headers.get(RANGE).filter(|_| *method == Method::GET && !headers.contains_key(IF_RANGE));
    let wanted = asked.and_then(|range| range.to_str().ok()).map_or(Wanted::All, |range| range::read(range, length));
    let (status, bytes) = match wanted {
        Wanted::All => (StatusCode::OK, (length > 0).then(|| 0..=length - 1)),
        Wanted::Part(bytes) => (StatusCode::PARTIAL_CONTENT, Some(bytes)),
        Wanted::Nothing => {
            let mut refusal = plain(StatusCode::RANGE_NOT_SATISFIABLE);
            insert(refusal.headers_mut(), CONTENT_RANGE, format!("bytes */{length}"));
            return refusal;
        }
    };
    let mut answer = plain(status);
    let headers = answer.headers_mut();
    insert(headers, CONTENT_TYPE, file.mime().to_owned());
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let count = bytes.as_ref().map_or(0, |bytes| bytes.end() - bytes.start() + 1);
    insert(headers, CONTENT_LENGTH, count.to_string());
    if let (StatusCode::PARTIAL_CONTENT, Some(bytes)) = (status, &bytes) {
        insert(headers, CONTENT_RANGE, format!("bytes {}-{}/{length}", bytes.start(), bytes.end()));
    }
    if let (&Method::GET, Some(bytes)) = (method, bytes) {
        *answer.body_mut() = pieces(file, bytes);
    }
    answer
}

/// Reads the bytes as the player takes them: no more than a piece of a film is ever in memory.
fn pieces(file: Arc<dyn Piecewise>, bytes: RangeInclusive<u64>) -> Body {
    let (first, last) = bytes.into_inner();
    let body = stream::unfold(Some(first), move |at| {
        let file = Arc::clone(&file);
        async move {
            let at = at.filter(|at| *at <= last)?;
            let length = usize::try_from(last - at + 1).unwrap_or(PIECE).min(PIECE);
            let read = tokio::task::spawn_blocking(move || file.read_piece(at, length)).await;
            let piece = read.map_err(io::Error::other).and_then(|piece| piece);
            match piece {
                Ok(piece) if !piece.is_empty() => {
                    let next = at + piece.len() as u64;
                    Some((Ok(Frame::data(Bytes::from(piece))), Some(next)))
                }
                Ok(_) => Some((Err(io::ErrorKind::UnexpectedEof.into()), None)),
                Err(error) => Some((Err(error), None)),
            }
        }
    });
    StreamBody::new(body).boxed_unsync()
}

/// Returns an answer without content. It is kept nowhere, and is what it says.
fn plain(status: StatusCode) -> Response<Body> {
    let mut answer = Response::new(Empty::new().map_err(|never| match never {}).boxed_unsync());
    *answer.status_mut() = status;
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers_mut().insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

fn insert(headers: &mut HeaderMap, name: hyper::header::HeaderName, value: String) {
    // numbers and types of our own: nothing that a header refuses
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(name, value);
    }
}
