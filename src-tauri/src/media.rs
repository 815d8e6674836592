//! The films of the lessons, given to the window over this computer's own loopback address: WebKitGTK plays no video
//! from the program's own scheme, nor large ones from memory. Why and how: docs/decisions/0016.

mod range;
mod serve;
#[cfg(test)]
mod tests;

use crate::shell::Core;
use contract::VideoView;
use serve::{Find, Piecewise};
use std::sync::Arc;
use tokio::sync::OnceCell;

/// Opens its door with the first lesson that has a video; until then there is no socket.
#[derive(Default)]
pub(crate) struct MediaServer {
    base: OnceCell<String>,
}

impl MediaServer {
    /// Turns the paths of the videos into addresses for the player. Without a door they have none: the player says so,
    /// and what is said in the video can still be read.
    pub(crate) async fn give_addresses(&self, core: &Core, videos: &mut [VideoView]) {
        let base = self.base.get_or_try_init(|| serve::listen(films_of(Arc::clone(core)))).await;
        for video in videos {
            match &base {
                Ok(base) => {
                    for source in &mut video.sources {
                        source.address = format!("{base}/{}", source.address);
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "videos cannot be played");
                    video.sources.clear();
                }
            }
        }
    }
}

/// Finds what the shown course has, and nothing else.
fn films_of(core: Core) -> Find {
    Arc::new(move |path| match core.app().find_video_file(path) {
        Ok(file) => file.map(|file| Arc::new(file) as Arc<dyn Piecewise>),
        Err(error) => {
            tracing::warn!(%error, "a video cannot be read");
            None
        }
    })
}

impl Piecewise for app::VideoFile {
    fn mime(&self) -> &str {
        self.mime()
    }

    fn length(&self) -> u64 {
        self.length()
    }

    fn read_piece(&self, offset: u64, length: usize) -> std::io::Result<Vec<u8>> {
        self.read_piece(offset, length).map_err(std::io::Error::other)
    }
}
