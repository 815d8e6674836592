//! The directory, resources, and the provider's own listing.

use super::call;
use crate::shell::Core;
use contract::{AlternativesView, DirectoryQuery, DirectoryView, ListingView, MyListingView, UiError};
use domain::ListingId;
use domain::directory::ListingEntry;
use tauri::State;

#[tauri::command]
pub(crate) async fn search_directory(core: State<'_, Core>, query: DirectoryQuery) -> Result<DirectoryView, UiError> {
    call(core, move |app| app.search_directory(&query)).await
}

#[tauri::command]
pub(crate) async fn get_listing(core: State<'_, Core>, listing: ListingId) -> Result<ListingView, UiError> {
    call(core, move |app| app.get_listing(&listing)).await
}

#[tauri::command]
pub(crate) async fn list_alternatives(core: State<'_, Core>, text: String) -> Result<AlternativesView, UiError> {
    call(core, move |app| app.list_alternatives(&text)).await
}

#[tauri::command]
pub(crate) async fn get_my_listing(core: State<'_, Core>) -> Result<MyListingView, UiError> {
    call(core, app::App::get_my_listing).await
}

#[tauri::command]
pub(crate) async fn save_my_listing(core: State<'_, Core>, entry: ListingEntry) -> Result<MyListingView, UiError> {
    call(core, move |app| app.save_my_listing(entry)).await
}

#[tauri::command]
pub(crate) async fn publish_my_listing(core: State<'_, Core>) -> Result<MyListingView, UiError> {
    call(core, app::App::publish_my_listing).await
}
