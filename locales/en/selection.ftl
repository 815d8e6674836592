## The selection
selection-title = My selection of tools
selection-lead = The free software you recommend, in your own words. Make a page of it to send or to put online.
selection-about = At the top of the page
selection-about-title = Title
# The usual title of the page.
selection-about-title-hint = Without a title, the page is called “Our free tools”.
selection-about-lead = A few words of introduction
selection-about-keep = Keep the top
selection-about-kept = The top is kept.
selection-tools = The tools
selection-empty-title = Nothing recommended yet
selection-empty = Open the page of a piece of free software and choose “Add to my selection”.
selection-empty-go = See the free software
# $name: a piece of software.
selection-sentence-of = Why recommend { $name }
selection-sentence-keep = Keep this sentence
# $name: a piece of software.
selection-sentence-kept = The sentence about { $name } is kept.
selection-earlier = Move up
selection-later = Move down
selection-remove = Remove
# $name: a piece of software.
selection-removed = { $name } is out of your selection.
# $name: a piece of software. $place and $total: numbers.
selection-moved = { $name } is number { $place } of { $total }.
selection-lost = This software is not in the list any more: the page will have its name and your sentence only.
selection-export = Make a web page of it
selection-export-text = A single file that opens in any browser, without scripts and without loading anything from elsewhere. It holds your introduction, your sentences, and what the list says of each tool.
selection-export-as = Save the page
