# Free software: sorting it out, a page each, and the selection one recommends.

software-to-selection = See my selection of tools
software-family = The need
software-family-any = Every need
software-replaced = What it replaces
software-replaced-any = Anything
# $name: a need or a product. $count: how many would be left.
software-option = { $name } ({ $count })
software-tags = Only
software-tag-online = Online, nothing to install
software-tag-hostable = To be hosted
software-tag-on-computer = On a computer
software-tag-known-licence = Known licence
# $count: how many would be left.
software-tag-count = ({ $count })
software-filters = Narrow down
software-recommended = In my selection

## The page of a piece of software
software-loading = Free software
software-back = Back to the resources
software-facts = In short
software-need = Used to
software-replaces = Replaces
software-replaces-unknown = We do not know what it replaces.
software-licence = Licence
software-licence-unknown = To be checked: we have not read it.
software-use = To use it
software-site = Website
software-site-unknown = No known website.
software-providers = Who handles it
# $count: listings of the directory. $name: the software.
software-providers-count = { $count ->
    [0] No listing of the directory says that it handles { $name }. A provider may do so without having written it: ask.
    [one] One provider of the directory says that it handles { $name }.
   *[other] { $count } providers of the directory say that they handle { $name }.
  }
software-providers-all = Look for them in the directory
software-alike = To replace the same thing
# $names: products.
software-alike-replaces = also replaces { $names }
software-sources = Where we read it
software-sources-none = No source is noted: to be checked.

## Recommending
software-recommend = Recommend it
software-recommend-about = Add it to your selection, with a sentence of your own: what it does for you, what has changed, whom to ask. Your selection stays on this computer as long as you do not make a page of it.
software-sentence = Your sentence
software-sentence-hint = Optional. For example: “Our minutes are in one place at last.”
software-recommend-go = Add to my selection
software-recommend-again = Keep this sentence
software-recommend-stop = Remove from my selection
software-recommend-kept = It is in your selection.
software-recommend-gone = It is out of your selection.
software-see-selection = See my selection

## The web page
software-page-title = Our free tools
software-page-file-name = Our free tools
# $date: that of the catalogue.
software-page-made = Page written with Émancip’Asso. The descriptions come from its catalogue ({ $date }); the recommendations, from whoever made the page. It counts nobody.
