//! The keyboard alone.

use super::Window;
use anyhow::{Result, bail};
use serde_json::json;
use thirtyfour::prelude::*;

impl Window {
    /// Presses keys where the focus is.
    ///
    /// # Errors
    /// When the session is broken.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        self.driver.active_element().await?.send_keys(keys).await?;
        Ok(())
    }

    /// Presses Tab as a keyboard does: keys sent to an element that holds a date would be taken for its value.
    async fn tab(&self) -> Result<()> {
        self.driver.action_chain().send_keys(Key::Tab.value()).perform().await?;
        Ok(())
    }

    /// Returns the accessible words of what has the focus.
    ///
    /// # Errors
    /// When the session is broken.
    pub async fn focused(&self) -> Result<String> {
        let script = "const e = document.activeElement; if (!e || e === document.body) return '';
            const label = e.getAttribute('aria-label') || [...(e.labels || [])].map(l => l.textContent).join(' ')
                || e.textContent || '';
            return label.replace(/\\s+/g, ' ').trim();";
        Ok(self.script(script).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Presses Tab until what has the focus is called `name`, at most 80 times.
    ///
    /// # Errors
    /// When the focus never comes there: it cannot be reached by keyboard.
    pub async fn tab_to(&self, name: &str) -> Result<()> {
        let clean = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let wanted = clean(name);
        let mut met = Vec::new();
        for _ in 0..80 {
            let focused = self.focused().await?;
            if clean(&focused).starts_with(&wanted) {
                return Ok(());
            }
            met.push(focused);
            self.tab().await?;
        }
        bail!("« {name} » cannot be reached with Tab; the focus met {}", json!(met))
    }

    /// Presses Tab until the focus is in the first element that a selector matches, at most 300 times.
    ///
    /// # Errors
    /// When the focus never comes there.
    pub async fn tab_into(&self, selector: &str) -> Result<()> {
        let here = format!("return document.activeElement?.matches({}) ?? false", json!(selector));
        for _ in 0..300 {
            if self.script(&here).await? == json!(true) {
                return Ok(());
            }
            self.tab().await?;
        }
        bail!("{selector} cannot be reached with Tab")
    }

    /// Returns whether the page has an element that a selector matches, now.
    ///
    /// # Errors
    /// When the session is broken.
    pub async fn has_css(&self, selector: &str) -> Result<bool> {
        Ok(self.script(&format!("return !!document.querySelector({})", json!(selector))).await? == json!(true))
    }

    /// Goes to what is called `name` with Tab and presses Enter there.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn enter(&self, name: &str) -> Result<()> {
        self.tab_to(name).await?;
        self.press(Key::Enter).await?;
        self.settle().await
    }
}
