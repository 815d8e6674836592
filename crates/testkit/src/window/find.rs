//! Finding things as a person does: by what they are and what they are called.

use super::Window;
use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::prelude::*;

/// Finds the visible element of a role whose name, or first words, are `arguments[1]`.
const FIND: &str = r#"
const [role, name] = arguments;
const clean = text => (text || '').replace(/\s+/g, ' ').trim().toLowerCase();
const wanted = clean(name);
const kinds = {
  button: 'button, [role=button], summary', link: 'a[href]', radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]', field: 'input:not([type=radio]):not([type=checkbox]), textarea', choice: 'select',
};
const label = e => {
  const by = e.getAttribute('aria-labelledby');
  if (by) return by.split(' ').map(id => document.getElementById(id)?.textContent).join(' ');
  if (e.getAttribute('aria-label')) return e.getAttribute('aria-label');
  if (e.labels && e.labels.length) return [...e.labels].map(l => l.textContent).join(' ');
  return e.textContent || e.getAttribute('placeholder');
};
const all = [...document.querySelectorAll(kinds[role])].filter(e => e.getClientRects().length || e.labels?.length);
const names = all.map(e => clean(label(e)));
let at = names.findIndex(n => n === wanted);
if (at < 0) at = names.findIndex(n => n.startsWith(wanted));
if (at < 0) at = names.findIndex(n => n.includes(wanted));
return at < 0 ? null : all[at];
"#;

impl Window {
    /// Waits until the page has an element that a selector matches.
    ///
    /// # Errors
    /// When it has none within twenty seconds.
    pub async fn wait_for_css(&self, selector: &str) -> Result<()> {
        self.until(&format!("an element {selector}"), &format!("return !!document.querySelector({})", json!(selector)))
            .await
    }

    /// Waits for a `button`, `link`, `radio`, `checkbox`, `field` or `choice` by its accessible name.
    ///
    /// # Errors
    /// When there is none within twenty seconds.
    pub async fn find(&self, role: &str, name: &str) -> Result<WebElement> {
        let script = format!("return !!(function() {{ {FIND} }})({}, {})", json!(role), json!(name));
        self.until(&format!("a {role} named « {name} »"), &script).await?;
        let found = self.driver.execute(FIND, vec![json!(role), json!(name)]).await?;
        found.element().with_context(|| format!("the {role} « {name} » went away"))
    }

    /// Chooses a button, link, radio or checkbox with the mouse, then waits for the page.
    ///
    /// # Errors
    /// When there is none, or it cannot be reached.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        let element = self.find(role, name).await?;
        let _ = element.scroll_into_view().await;
        if element.click().await.is_err() {
            // a styled radio hides its own circle: its label is what a person clicks
            self.driver.execute("arguments[0].click()", vec![element.to_json()?]).await?;
        }
        self.settle().await
    }

    /// Returns whether the page has such a thing now.
    ///
    /// # Errors
    /// When the session is broken.
    pub async fn has(&self, role: &str, name: &str) -> Result<bool> {
        let script = format!("return !!(function() {{ {FIND} }})({}, {})", json!(role), json!(name));
        Ok(self.script(&script).await? == json!(true))
    }

    /// Chooses the `at`th element (from 0) that a selector matches.
    ///
    /// # Errors
    /// When there are fewer.
    pub async fn click_nth(&self, selector: &str, at: usize) -> Result<()> {
        let place = format!("document.querySelectorAll({})[{at}]", json!(selector));
        self.until(&format!("element {at} of {selector}"), &format!("return !!{place}")).await?;
        self.script(&format!("{place}.click()")).await?;
        self.settle().await
    }

    /// Chooses in the `at`th list (from 0) that a selector matches the option of this value.
    ///
    /// # Errors
    /// When there is no such list.
    pub async fn choose_nth(&self, selector: &str, at: usize, value: &str) -> Result<()> {
        let place = format!("document.querySelectorAll({})[{at}]", json!(selector));
        self.until(&format!("list {at} of {selector}"), &format!("return !!{place}")).await?;
        let value = json!(value);
        let script =
            format!("const s = {place}; s.value = {value}; s.dispatchEvent(new Event('change', {{ bubbles: true }}));");
        self.script(&script).await?;
        self.settle().await
    }

    /// Replaces the words of a field.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn write(&self, name: &str, words: &str) -> Result<()> {
        let field = self.find("field", name).await?;
        field.clear().await?;
        field.send_keys(words).await?;
        Ok(())
    }

    /// Chooses an option of a list by its words.
    ///
    /// # Errors
    /// When there is no such list or option.
    pub async fn choose(&self, list: &str, option: &str) -> Result<()> {
        let select = self.find("choice", list).await?;
        thirtyfour::components::SelectElement::new(&select).await?.select_by_partial_text(option).await?;
        self.settle().await
    }
}
