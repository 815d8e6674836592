//! The ways to peers, and invites as pictures and files.

use super::{NoArgs, invoke};
use contract::{ExchangeChoices, ExchangeDetails, InviteForm, InviteSummary, SavedFile, UiError};
use serde::Serialize;

/// Returns the ways to peers, and how each peer stands.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_exchange() -> Result<ExchangeDetails, UiError> {
    invoke("get_exchange", &NoArgs {}).await
}

/// Keeps the ways to peers and goes on by them.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_exchange_choices(choices: ExchangeChoices) -> Result<ExchangeDetails, UiError> {
    #[derive(Serialize)]
    struct Args {
        choices: ExchangeChoices,
    }
    invoke("save_exchange_choices", &Args { choices }).await
}

/// Calls the member who answers at an address.
///
/// # Errors
/// The application's failure, as its code.
pub async fn call_address(address: String) -> Result<ExchangeDetails, UiError> {
    #[derive(Serialize)]
    struct Args {
        address: String,
    }
    invoke("call_address", &Args { address }).await
}

/// Forgets where a peer was reached.
///
/// # Errors
/// The application's failure, as its code.
pub async fn forget_peer(key: String) -> Result<ExchangeDetails, UiError> {
    #[derive(Serialize)]
    struct Args {
        key: String,
    }
    invoke("forget_peer", &Args { key }).await
}

/// Reads an invite without calling anybody.
///
/// # Errors
/// The application's failure, as its code.
pub async fn look_at_invite(invite: String) -> Result<InviteSummary, UiError> {
    #[derive(Serialize)]
    struct Args {
        invite: String,
    }
    invoke("look_at_invite", &Args { invite }).await
}

/// Asks where to write an invite; `None` when the person gives up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_invite_as(invite: String, space: String, form: InviteForm) -> Result<Option<SavedFile>, UiError> {
    #[derive(Serialize)]
    struct Args {
        invite: String,
        space: String,
        form: InviteForm,
    }
    invoke("save_invite_as", &Args { invite, space, form }).await
}

/// Asks which file to read an invite from; `None` when the person gives up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_invite_file() -> Result<Option<InviteSummary>, UiError> {
    invoke("open_invite_file", &NoArgs {}).await
}
