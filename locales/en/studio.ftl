# The studio: the copy of the course one may change, its checks, its publication.

## The door of the studio

studio-title = Studio
studio-about = Here you work on your own copy of the course. Until you publish, nobody sees your changes: the “Learn” page stays as it is.
studio-lessons = Lessons and worksheets
studio-outside = Outside the modules
studio-empty = This course has no text to change.
studio-lesson-open-fr = in French
studio-lesson-open-en = in English
# $title: title of the lesson or worksheet. $language: “in French” or “in English”.
studio-lesson-open-label = Edit “{ $title }” { $language }
studio-changed = Changed
studio-publish-title = Publish
# $n: texts changed since the last publication; each lesson or worksheet has one in each language.
studio-changes = { $n ->
    [0] No change since the last publication.
    [one] { $n } text changed since the last publication.
   *[other] { $n } texts changed since the last publication.
}
# $version: number of the edition.
studio-shown-own = Readers of this computer see your edition { $version }.
# $version: number of the edition.
studio-shown-bundled = Readers of this computer see edition { $version }, the one bundled with the program.
# $version: number of the person’s edition.
studio-older-edition = Your edition { $version } is older than the course bundled with this version of the program, so readers see the bundled one. Your edition stays on this computer. Publish again to start from today’s course.
studio-publish = Publish my edition
studio-publish-blocked = Before publishing, mend what is marked “to mend”.
studio-publish-nothing = You will be able to publish as soon as a text has changed.
# $version: number of the published edition.
studio-published = Edition { $version } is published on this computer.
# $path: path of the file.
studio-published-at = Its file, to pass it on to others: { $path }
studio-bundled = Go back to the bundled course…
studio-bundled-title = Go back to the bundled course?
studio-bundled-text = The “Learn” page will show the course bundled with the program again. Your copy stays in the studio, and everyone’s progress is kept.
studio-bundled-confirm = Go back to the bundled course
studio-bundled-cancel = Keep my edition
studio-bundled-done = The “Learn” page shows the bundled course again.

## The checks

studio-checks = Checks
studio-checks-failed = The course could not be checked.
studio-checks-none = Nothing to mend: all is in order.
# $n: faults that prevent publishing.
studio-checks-blocking = { $n ->
    [one] { $n } thing to mend before publishing.
   *[other] { $n } things to mend before publishing.
}
# $n: remarks.
studio-checks-remarks = { $n ->
    [one] { $n } remark, which does not prevent publishing.
   *[other] { $n } remarks, which do not prevent publishing.
}
studio-checks-again = Check again
studio-check-blocking = To mend
studio-check-remark = Remark
# $line: line number. $file: file, relative to the course.
studio-check-place = { $file }, line { $line }
# $line: line number.
studio-check-line = Line { $line }
studio-check-whole = The whole file

## A text

studio-lesson-loading = Opening the text…
studio-lesson-failed = This text does not open in the studio.
studio-back = Back to the studio
# $path: file, relative to the course.
studio-lesson-file = File { $path }
studio-source = Text to change
studio-source-hint = In Markdown. The lines between “+++”, at the start, carry the title, the reading time and the summary.
studio-preview = Preview
studio-preview-untitled = Text without a title
studio-tab-write = Write
studio-tab-preview = Preview
studio-tabs = Write or read back
studio-saved = Saved
studio-typing = Saving in a moment…
studio-saving = Saving…
studio-save-failed = Not saved. Your text is still on the screen.
studio-save-again = Save now
studio-preview-failed = The preview could not be brought up to date.
studio-diagnostics = What to look at
studio-diagnostics-none = Nothing to mend in this text.
studio-diagnostics-hint = Each line leads to the place in the text.
studio-reset = Go back to the published text…
studio-reset-title = Go back to the published text?
studio-reset-text = Your changes in this text, in this language, will be erased. The other texts do not move.
studio-reset-confirm = Erase my changes
studio-reset-cancel = Keep my changes
studio-reset-done = The published text is back.
studio-unchanged = Same as the published text
studio-differs = Different from the published text
