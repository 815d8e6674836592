//! Listings kept at hand, compared and reported.

use super::call;
use crate::shell::Core;
use contract::{FavouritesView, ListingView, MistakeView, UiError};
use domain::ListingId;
use domain::directory::MistakeReason;
use tauri::State;

#[tauri::command]
pub(crate) async fn list_favourites(core: State<'_, Core>) -> Result<FavouritesView, UiError> {
    call(core, app::App::list_favourites).await
}

#[tauri::command]
pub(crate) async fn set_favourite(
    core: State<'_, Core>,
    listing: ListingId,
    on: bool,
) -> Result<FavouritesView, UiError> {
    call(core, move |app| app.set_favourite(&listing, on)).await
}

#[tauri::command]
pub(crate) async fn compare_listings(
    core: State<'_, Core>,
    listings: Vec<ListingId>,
) -> Result<Vec<ListingView>, UiError> {
    call(core, move |app| app.compare_listings(&listings)).await
}

#[tauri::command]
pub(crate) async fn note_mistake(
    core: State<'_, Core>,
    listing: ListingId,
    reason: MistakeReason,
    words: String,
) -> Result<Vec<MistakeView>, UiError> {
    call(core, move |app| app.note_mistake(&listing, reason, &words)).await
}

#[tauri::command]
pub(crate) async fn take_back_mistake(core: State<'_, Core>, listing: ListingId) -> Result<Vec<MistakeView>, UiError> {
    call(core, move |app| app.take_back_mistake(&listing)).await
}

#[tauri::command]
pub(crate) async fn list_mistakes(core: State<'_, Core>) -> Result<Vec<MistakeView>, UiError> {
    call(core, app::App::list_mistakes).await
}
