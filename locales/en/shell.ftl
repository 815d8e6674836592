# The window’s frame: navigation, status line, search.

shell-name = Émancip’Asso
shell-brand = Émancip’Asso, go to the home page
# $title: the page’s title.
shell-window-title = { $title } — Émancip’Asso
shell-skip = Skip to content
shell-navigation = Navigation
shell-own-places = Your tools
shell-home = Home
shell-learn = Learn
shell-directory = Directory
shell-mutual-help = Mutual help
shell-resources = Resources
shell-studio = Studio
shell-my-listing = My listing
shell-settings = Settings
shell-more = More
shell-language = Language
shell-language-fr = Français
shell-language-en = English
shell-language-failed = The language could not be kept. The settings say why.

## The status line: where what was written stands

shell-status-here = Everything is written on this computer. Nothing leaves it.
# $peers: peers connected now.
shell-status-connected = { $peers ->
    [one] Written here. Exchanging with one peer now.
   *[other] Written here. Exchanging with { $peers } peers now.
}
# $when: “yesterday at 18:10”. $peers: peers met in all.
shell-status-last-met = { $peers ->
    [one] Written here. Last exchange with a peer: { $when }.
   *[other] Written here. Last exchange with one of your { $peers } peers: { $when }.
}
shell-status-nobody = Written here. No peer met so far.

## The search

shell-search = Search
shell-search-keys = Ctrl K
shell-search-keys-mac = ⌘ K
shell-search-title = Search or go to
shell-search-label = Words to look for, page to go to or thing to do
shell-search-placeholder = A word, a page, a town…
shell-search-hint = Type a word or two: we look everywhere in the program, on this computer. Nothing you look for is remembered.
shell-search-none = Nothing under these words. Try a shorter word, or a close one.
# $count: results shown.
shell-search-count = { $count ->
    [0] No result.
    [one] One result.
   *[other] { $count } results.
}

## An address that leads nowhere

shell-not-found = There is no such page
shell-not-found-title = The path ends here
shell-not-found-text = The link you followed leads nowhere any more. Nothing is lost: all that you wrote is in its place.
shell-not-found-home = Back to the home page
