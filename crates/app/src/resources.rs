//! Resources: guides, lessons and links by theme, ways to find money.

use crate::learn::lesson_link;
use crate::{App, Result};
use contract::{FundingView, GuideRow, LinkView, ResourceTheme, ResourcesView};
use domain::learning::Theme;

impl App {
    /// Returns what the course offers beside its modules.
    ///
    /// # Errors
    /// None today; the face is told of failures as everywhere.
    pub fn get_resources(&self) -> Result<ResourcesView> {
        let shown = self.course();
        let locale = self.locale();
        let theme = |theme: &Theme| {
            let guides = theme.guides.lessons.iter().filter_map(|guide| {
                let text = guide.text.get(locale)?;
                let (title, summary) = (text.title.clone(), text.summary.clone());
                Some(GuideRow { id: guide.id.clone(), title, summary, minutes: guide.minutes })
            });
            let lessons = theme.lessons.iter().filter_map(|id| lesson_link(&shown, id, locale));
            let links = theme.links.iter().map(|link| LinkView {
                title: link.title.text(locale).to_owned(),
                about: link.about.text(locale).to_owned(),
                url: link.url.clone(),
                language: link.language.clone(),
                as_of: link.as_of.clone(),
            });
            ResourceTheme {
                id: theme.guides.id.clone(),
                title: theme.guides.title.text(locale).to_owned(),
                summary: theme.guides.summary.text(locale).to_owned(),
                guides: guides.collect(),
                lessons: lessons.collect(),
                links: links.collect(),
            }
        };
        let resources = &shown.course.resources;
        let funding = resources.funding.iter().map(|one| FundingView {
            id: one.id.clone(),
            title: one.title.text(locale).to_owned(),
            gives: one.gives.text(locale).to_owned(),
            pays: one.pays.text(locale).to_owned(),
            how: one.how.text(locale).to_owned(),
            url: one.url.clone(),
            as_of: one.as_of.clone(),
            source: one.source.text(locale).to_owned(),
        });
        Ok(ResourcesView { themes: resources.themes.iter().map(theme).collect(), funding: funding.collect() })
    }
}
