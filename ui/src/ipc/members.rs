//! Who belongs to a space, and what the exchange kept out.

use super::{NoArgs, invoke};
use contract::{MemberRole, MembersView, UiError};
use domain::SpaceId;
use serde::Serialize;

/// Returns the members of a space.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_members(space: SpaceId) -> Result<MembersView, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
    }
    invoke("list_members", &Args { space }).await
}

/// Gives a member another role.
///
/// # Errors
/// The application's failure, as its code.
pub async fn change_role((space, key, role): (SpaceId, String, MemberRole)) -> Result<MembersView, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
        key: String,
        role: MemberRole,
    }
    invoke("change_role", &Args { space, key, role }).await
}

/// Removes a member.
///
/// # Errors
/// The application's failure, as its code.
pub async fn remove_member((space, key): (SpaceId, String)) -> Result<MembersView, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
        key: String,
    }
    invoke("remove_member", &Args { space, key }).await
}

/// Leaves a space.
///
/// # Errors
/// The application's failure, as its code.
pub async fn leave_space(space: SpaceId) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
    }
    invoke("leave_space", &Args { space }).await
}

/// Dismisses what was kept out.
///
/// # Errors
/// The application's failure, as its code.
pub async fn dismiss_alarms() -> Result<(), UiError> {
    invoke("dismiss_alarms", &NoArgs {}).await
}
