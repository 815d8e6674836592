//! automerge-repo's own websocket links, behind the same seam as ours: for the test against its npm packages. They
//! prove no key, so nothing of this is in a program.

use futures::future::BoxFuture;
use futures::{FutureExt, SinkExt, StreamExt, future};
use samod::{DialError, Dialer, Transport};
use std::convert::Infallible;
use std::net::SocketAddr;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, accept_async_with_config, client_async_with_config};

const FRAME_MAX: usize = 32 << 20;

/// Calls a websocket server at this address.
pub(crate) struct WebSocketDialer(pub(crate) SocketAddr);

fn config() -> WebSocketConfig {
    WebSocketConfig::default().max_message_size(Some(FRAME_MAX)).max_frame_size(Some(FRAME_MAX))
}

/// Answers a websocket client.
pub(crate) async fn answer(stream: TcpStream) -> Result<Transport, Error> {
    stream.set_nodelay(true)?;
    Ok(transport(accept_async_with_config(stream, Some(config())).await?))
}

async fn call(address: SocketAddr) -> Result<Transport, Error> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (socket, _) = client_async_with_config(format!("ws://{address}/"), stream, Some(config())).await?;
    Ok(transport(socket))
}

// One binary message is one message of the protocol; pings are answered by the library.
fn transport(socket: WebSocketStream<TcpStream>) -> Transport {
    let (sink, stream) = socket.split();
    let incoming = stream.filter_map(|message| {
        future::ready(match message {
            Ok(Message::Binary(bytes)) => Some(Ok(bytes.to_vec())),
            Ok(_) => None,
            Err(error) => Some(Err(error)),
        })
    });
    let outgoing = sink.with(|bytes: Vec<u8>| future::ready(Ok::<_, Error>(Message::binary(bytes))));
    Transport::new(Box::pin(incoming), Box::pin(outgoing))
}

impl Dialer for WebSocketDialer {
    type Error = Infallible;

    fn url(&self) -> url::Url {
        format!("ws://{}/", self.0).parse().expect("an address makes a URL")
    }

    fn connect(&self) -> BoxFuture<'static, Result<Transport, DialError<Infallible>>> {
        let address = self.0;
        async move { call(address).await.map_err(DialError::transient) }.boxed()
    }
}
