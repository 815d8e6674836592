//! The window's interface: pages in Leptos, built for wasm, that call the application through [`ipc`].
//!
//! A page reads like the person's task: [`pages`] hold the screens, [`components`] the accessible pieces they are
//! made of, [`shell`] the frame around them. [`state`] says how a page loads what it shows and runs a command;
//! [`i18n`] finds every word. Nothing here knows a rule: limits come from `domain`, views from `contract`.

#![allow(unreachable_pub, reason = "the component macro writes a public builder beside each private component")]

pub mod app;
pub mod components;
pub mod i18n;
pub mod ipc;
pub mod pages;
pub mod shell;
pub mod state;

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the interface; called by `boot.js` once the module is ready.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::App);
}
