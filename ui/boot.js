// Starts the interface. The addresses are taken from this file's own, so that a deep address can be opened directly.
import init from "./ui.js";

init({ module_or_path: new URL("./ui_bg.wasm", import.meta.url) });
