//! The families of free software, in the order in which an association meets them.

/// The families that the catalogue knows.
pub(super) const FAMILIES: [&str; 25] = [
    "files",
    "office",
    "calendar",
    "survey",
    "forms",
    "video-call",
    "chat",
    "mail",
    "mailing-list",
    "newsletter",
    "membership",
    "accounting",
    "crm",
    "project",
    "events",
    "website",
    "social-network",
    "wiki",
    "maps",
    "design",
    "video-hosting",
    "learning",
    "password",
    "backup",
    "storage",
];

/// Returns the key of a family's words; a family this version does not know has words for it too.
pub(super) fn category_key(category: &str) -> &'static str {
    match category {
        "files" => "resources-category-files",
        "office" => "resources-category-office",
        "calendar" => "resources-category-calendar",
        "forms" => "resources-category-forms",
        "survey" => "resources-category-survey",
        "mail" => "resources-category-mail",
        "mailing-list" => "resources-category-mailing-list",
        "newsletter" => "resources-category-newsletter",
        "chat" => "resources-category-chat",
        "video-call" => "resources-category-video-call",
        "video-hosting" => "resources-category-video-hosting",
        "events" => "resources-category-events",
        "social-network" => "resources-category-social-network",
        "membership" => "resources-category-membership",
        "crm" => "resources-category-crm",
        "accounting" => "resources-category-accounting",
        "project" => "resources-category-project",
        "website" => "resources-category-website",
        "wiki" => "resources-category-wiki",
        "maps" => "resources-category-maps",
        "password" => "resources-category-password",
        "design" => "resources-category-design",
        "learning" => "resources-category-learning",
        "backup" => "resources-category-backup",
        "storage" => "resources-category-storage",
        _ => OTHER,
    }
}

const OTHER: &str = "resources-category-other";

/// Returns where a family stands in the page; unknown ones come last.
pub(super) fn family_order(category: &str) -> usize {
    FAMILIES.iter().position(|known| *known == category).unwrap_or(FAMILIES.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_in_order_has_its_words() {
        for family in FAMILIES {
            assert_ne!(category_key(family), OTHER, "{family} would be shown among the others");
        }
        assert_eq!(category_key("telepathy"), OTHER);
        assert_eq!(family_order("telepathy"), FAMILIES.len());
    }
}
