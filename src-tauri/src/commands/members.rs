//! Who belongs to a space, and what the exchange kept out.

use super::call;
use crate::shell::Core;
use contract::{MemberRole, MembersView, UiError};
use domain::SpaceId;
use tauri::State;

#[tauri::command]
pub(crate) async fn list_members(core: State<'_, Core>, space: SpaceId) -> Result<MembersView, UiError> {
    call(core, move |app| app.list_members(&space)).await
}

#[tauri::command]
pub(crate) async fn change_role(
    core: State<'_, Core>,
    space: SpaceId,
    key: String,
    role: MemberRole,
) -> Result<MembersView, UiError> {
    call(core, move |app| app.change_role(&space, &key, role)).await
}

#[tauri::command]
pub(crate) async fn remove_member(core: State<'_, Core>, space: SpaceId, key: String) -> Result<MembersView, UiError> {
    call(core, move |app| app.remove_member(&space, &key)).await
}

#[tauri::command]
pub(crate) async fn leave_space(core: State<'_, Core>, space: SpaceId) -> Result<(), UiError> {
    call(core, move |app| app.leave_space(&space)).await
}

#[tauri::command]
pub(crate) async fn dismiss_alarms(core: State<'_, Core>) -> Result<(), UiError> {
    call(core, app::App::dismiss_alarms).await
}
