//! The device key: one Ed25519 key per installation, its name on the network and the proof of what it signs.

use crate::error::Error;
use data_encoding::HEXLOWER;
use domain::identity::PeerKey;
use ed25519_dalek::{Signer, SigningKey};
use std::io::Write;
use std::path::Path;

const HEADER: &str = "emancip device key 1";

/// A device key. It never leaves the installation; only [`Identity::key`] does.
#[derive(Clone)]
pub struct Identity {
    secret: SigningKey,
}

impl Identity {
    /// Draws a new key, kept nowhere: for tests and for [`Identity::load_or_create`].
    ///
    /// # Errors
    /// [`Error::Stopped`] when the system gives no random bytes.
    pub fn generate() -> Result<Self, Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| Error::Stopped)?;
        Ok(Self { secret: SigningKey::from_bytes(&seed) })
    }

    /// Reads the key kept at `path`, or makes one there, readable by its owner only.
    ///
    /// # Errors
    /// [`Error::DamagedIdentity`] when the file is not a whole key (it is left as it is), [`Error::Identity`] when the
    /// disk refuses.
    pub fn load_or_create(path: &Path) -> Result<Self, Error> {
        let failed = |source| Error::Identity { path: path.to_owned(), source };
        match std::fs::read_to_string(path) {
            Ok(text) => {
                let identity = Self::parse(&text).ok_or_else(|| Error::DamagedIdentity { path: path.to_owned() })?;
                close_to_others(path).map_err(failed)?;
                Ok(identity)
            }
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let identity = Self::generate()?;
                identity.write(path).map_err(failed)?;
                Ok(identity)
            }
            Err(e) if e.kind() == std::io::ErrorKind::InvalidData => {
                Err(Error::DamagedIdentity { path: path.to_owned() })
            }
            Err(e) => Err(failed(e)),
        }
    }

    /// Returns the public half.
    #[must_use]
    pub fn key(&self) -> PeerKey {
        PeerKey(self.secret.verifying_key().to_bytes())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.secret.sign(message).to_bytes()
    }

    /// Returns the X25519 secret of the device key: what is sealed for its public half opens with it.
    pub(crate) fn exchange_secret(&self) -> [u8; 32] {
        self.secret.to_scalar_bytes()
    }

    pub(crate) fn endpoint_key(&self) -> iroh::SecretKey {
        iroh::SecretKey::from_bytes(self.secret.as_bytes())
    }

    // The public half is written too: it tells a damaged secret from a whole one.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (header, secret, public) = (lines.next()?, lines.next()?, lines.next()?);
        let seed: [u8; 32] = HEXLOWER.decode(secret.as_bytes()).ok()?.try_into().ok()?;
        let identity = Self { secret: SigningKey::from_bytes(&seed) };
        (header == HEADER && lines.next().is_none() && identity.key().to_string() == public).then_some(identity)
    }

    // Written aside, flushed, then renamed: a crash leaves no half-written key.
    fn write(&self, path: &Path) -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let aside = path.with_extension("new");
        match std::fs::remove_file(&aside) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&aside)?;
        write!(file, "{HEADER}\n{}\n{}\n", HEXLOWER.encode(self.secret.as_bytes()), self.key())?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&aside, path)?;
        #[cfg(unix)]
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

#[cfg(unix)]
fn close_to_others(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = std::fs::metadata(path)?.permissions();
    if permissions.mode() & 0o077 == 0 {
        return Ok(());
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> std::io::Result<()> {
    Ok(())
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identity({})", self.key().short())
    }
}
