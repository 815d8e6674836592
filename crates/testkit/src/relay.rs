//! A relay of one's own, on the loopback address: iroh's, as an initiative would run it.

use iroh_relay::server::{RelayConfig, Server, ServerConfig};
use std::net::Ipv4Addr;

/// A relay that runs until it is dropped.
pub struct Relay {
    server: Option<Server>,
    runtime: tokio::runtime::Runtime,
}

impl Relay {
    /// Starts a relay at a free port.
    #[must_use]
    pub fn start() -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("threads");
        let mut config = ServerConfig::default();
        config.relay = Some(RelayConfig::new((Ipv4Addr::LOCALHOST, 0)));
        let server = runtime.block_on(Server::spawn(config)).expect("a relay");
        Self { server: Some(server), runtime }
    }

    /// Returns its address.
    #[must_use]
    pub fn url(&self) -> String {
        let address = self.server.as_ref().and_then(Server::http_addr).expect("the relay listens");
        format!("http://{address}/")
    }

    /// Returns how many bytes it carried from one installation to another.
    #[must_use]
    pub fn carried(&self) -> u64 {
        self.server.as_ref().map_or(0, |server| server.metrics().server.bytes_recv.get())
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            let _ = self.runtime.block_on(server.shutdown());
        }
    }
}
