# Annotations and bookmarks: what one keeps for oneself beside the lessons.

annotations-title = My annotations
annotations-lead = Your annotations and bookmarks, lesson by lesson. They stay on this computer and are shown to nobody.
annotations-file-name = My annotations
annotations-lesson-gone = Lesson taken out of the course
annotations-changed = Passage changed since: here it is as it was.
# $date: a date in words.
annotations-export-written = Annotated on { $date }
# $date: a date in words.
annotations-export-bookmark = Bookmark, { $date }

## In the lesson

annotations-begin = Annotate a passage
# $n: annotations and bookmarks in the lesson.
annotations-here = { $n ->
    [0] {""}
    [one] One mark in this lesson
   *[other] { $n } marks in this lesson
}
annotations-this = Annotate this passage
annotations-form = Your annotation on this passage
annotations-body = Your annotation
annotations-body-hint = For you only. What is begun is kept, even if you leave the page.
annotations-bookmark = Bookmark
annotations-bookmark-hint = To find this passage again, with or without writing anything.
annotations-keep = Keep
annotations-remove = Remove
# $words: the beginning of the passage.
annotations-remove-which = the mark on “{ $words }”
annotations-nothing-written = Write a few words, or tick the bookmark.
# $max: number of characters.
annotations-too-long = This annotation is longer than { $max } characters. Shorten it to keep it.
annotations-kept = Kept.
annotations-bookmark-kept = Bookmark added.
annotations-bookmark-removed = Bookmark removed.
annotations-removed = Removed.
annotations-put-back = Restored.
annotations-undo = Undo
annotations-mark-note = Your annotation on this passage
annotations-mark-bookmark = Your bookmark on this passage
annotations-mark-both = Your annotation and your bookmark on this passage
annotations-walk = Choose a passage to annotate
# $n: rank of the passage. $total: number of passages.
annotations-walk-place = Passage { $n } of { $total }
# $n: rank of the passage. $total: number of passages. $words: the beginning of its words.
annotations-walk-said = Passage { $n } of { $total }: { $words }
annotations-walk-before = Previous
annotations-walk-after = Next
annotations-walk-end = Finish
annotations-walk-keys = Up and down arrows: another passage. Escape: finish.
annotations-elsewhere = Your marks on passages that are not in this text
annotations-changed-title = Passages that changed
annotations-changed-about = A new edition rewrote or took out these passages. Here they are as they were, with what you had written.
annotations-other-language-title = In the other language
annotations-other-language-about = These marks are in the text of the other language. Change the language to find them there.
annotations-other-language = In the text of the other language

## The page

annotations-search = Search your annotations
annotations-only = Show
annotations-only-all = Everything
annotations-only-annotations = Annotations
annotations-only-bookmarks = Bookmarks
# $n: number of marks.
annotations-count = { $n ->
    [0] No mark.
    [one] One mark.
   *[other] { $n } marks.
}
annotations-none = Nothing here under these words. Try a shorter word, or show everything.
annotations-empty-title = Nothing noted yet
annotations-empty = In a lesson, point at a paragraph or choose “Annotate a passage”: what you write there is found again here.
annotations-kind-note = Annotation
annotations-open = Read the passage
# $date: a date in words.
annotations-date = Noted on { $date }
annotations-export = Make a document of it
annotations-export-text = All your annotations and bookmarks in a Markdown file, to open with a word processor or a notepad.
annotations-export-as = Save the document…
