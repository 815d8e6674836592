# What goes with notes: files, how-to notes written together, moderation, export, conversations of other forums.

## Files
things-files = Attached files
things-files-add = Attach a file
things-files-hint = Five files at most, of 5 MB each. You can also paste them into this page. They go with the text, to the same people.
# $name: the file's name.
things-files-remove = Take { $name } out
things-files-runs = This file may hold a program. Others will be warned before they save it.
# $size: size with its unit.
things-file-size = { $size }
# $size: number.
things-size-bytes = { $size } bytes
things-size-kilobytes = { $size } kB
things-size-megabytes = { $size } MB
# $percent: how much is here.
things-file-arriving = on its way: { $percent }% here
things-file-whole = whole, checked
things-file-damaged = damaged: this is not what its author signed. Ask them to attach it again.
things-file-no-room = not asked for yet: the files of this space already take all the room they may
# $name: the file's name.
things-file-save = Save { $name }
# $path: where it is.
things-file-saved = Saved: { $path }
# $name: the file's name.
things-file-picture = Attached picture: { $name }
things-file-warning-title = This file may hold a program
# $name: the file's name.
things-file-warning = { $name } may do something on your computer when it is opened. Save it only if you know who sent it and were expecting it.
things-file-warning-save = Save it anyway
things-cancel = Cancel

## Written together
things-together = Write together
things-together-open = Edit together
things-together-is = This how-to is written together: every member of the space can change it.
things-together-can = This how-to can be written by several people. The first text stays readable in the history.
things-together-text = The shared text
things-together-hint = What you write is kept by itself. What others write appears here as it comes. The text is in Markdown.
things-together-kept = Kept on this computer, and sent to the others as soon as they can be reached.
things-together-keeping = Working…
things-together-failed = Not kept yet: your text stays here, and the program tries again at the next letter.
things-together-news = Somebody has just changed the text.
things-together-history = Who wrote what
things-together-history-none = Nobody has changed the text yet.
things-together-trust = The names are those each installation signed. Inside a shared text people trust one another: a member who tampers with the program could write under another name.
things-together-unknown = somebody whose name has not arrived yet
# $who: name. $date: date and time.
things-passage = { $who }, { $date }
# $added, $removed: numbers of letters.
things-passage-count = { $added } characters added, { $removed } removed
things-passage-show = Read this version
things-passage-hide = Close
# $who, $date: of this version.
things-passage-version = Version by { $who }, { $date }
things-together-back = Back to the note

## Moderation
things-pin = Pin
things-unpin = Unpin
things-pinned = Pinned
things-report = Report
things-reported = You reported this text. The moderators of the space will see it.
things-report-title = Report this text
things-report-who = Your name and your reasons will be read by the moderators, and travel with the note to every member.
things-hide = Hide
things-hide-title = Hide this text
things-hide-who = Members will see that you hid it, and why. Its author can still read it.
things-show = Show again
things-show-title = Show this text again
things-reason = Why?
things-reason-hint = One sentence is enough. It is signed with your name.
things-reason-empty = Write why: the person concerned will read it.
# $who: name. $reason: reason. $date: date.
things-hidden = Hidden by { $who } on { $date }. Reason: { $reason }
things-hidden-own = You wrote this text: only you and the moderators can still read it.
things-hidden-read = Read the hidden text
things-cases = Moderation
things-cases-lead = The texts reported in the spaces you administer, and what was decided.
things-cases-none-title = Nothing to look at
things-cases-none = No text was reported or hidden.
things-cases-open = To look at
things-cases-closed = Decided
things-case-note = Note “{ $title }”
things-case-reply = Reply to “{ $title }”
# $who, $reason, $date.
things-case-report = { $who } on { $date }: { $reason }
things-case-reports = Reports
things-case-decisions = Decisions
# $who, $reason, $date.
things-case-hides = Hidden by { $who } on { $date }: { $reason }
things-case-keeps = Left visible by { $who } on { $date }: { $reason }
things-case-written = Written by { $who }, in { $space }
things-case-keep = Leave visible
things-case-keep-title = Leave this text visible
things-case-go = See it in the note

## Export
things-export = Export the space
# $space: name.
things-export-button = Export “{ $space }” as Markdown
things-export-more = One file per note, attached files beside: readable anywhere, without this program.
# $notes, $files, $missing: numbers. $folder: folder.
things-exported = { $notes ->
    [one] One note written
   *[other] { $notes } notes written
  } into { $folder }, with { $files ->
    [0] no attached file
    [one] one attached file
   *[other] { $files } attached files
  }.{ $missing ->
    [0] {""}
    [one] {" "}One file has not arrived whole yet: it is missing.
   *[other] {" "}{ $missing } files have not arrived whole yet: they are missing.
  }
# $reason: reason.
things-export-hidden = (Text hidden by the moderators. Reason: { $reason })

## Conversations of another forum
things-imported = Taken in from a forum
things-imported-lead = Conversations saved from a Discourse forum. They stay on this computer: nobody else sees them.
things-imported-link = Conversations taken in from a forum
things-import-title = Take conversations in
things-import-how = On the forum, add “.json” to the address of a conversation (for example …/t/title/12.json) and save the page. You can choose several, and the file of a category.
things-import-source = Address of the forum
things-import-source-hint = For example https://forum.example.org. It keeps the link to where it was; you can leave it empty.
things-import-files = Saved files
things-import-go = Take in here
# $count: conversations. $texts: texts.
things-import-would = { $count ->
    [0] No conversation with its texts in these files.
    [one] One conversation, { $texts ->
        [one] one text
       *[other] { $texts } texts
      }.
   *[other] { $count } conversations, { $texts } texts.
  }
# $count: number.
things-import-known = { $count ->
    [one] One is here already: it will be replaced.
   *[other] { $count } are here already: they will be replaced.
  }
things-import-without = These conversations are named without their texts. Save them too:
# $count: number.
things-import-missing = { $count ->
    [one] One text is not in the files, or was left out: too long, without words, or hidden there.
   *[other] { $count } texts are not in the files, or were left out: too long, without words, or hidden there.
  }
things-import-pictures = The forum’s pictures are not taken in.
things-import-done = Taken in. These conversations are now in the list.
things-imported-list = Conversations
things-imported-none = No conversation taken in yet.
# $count: texts. $date: date.
things-imported-line = { $count ->
    [one] one text
   *[other] { $count } texts
  }, { $date }
things-imported-date-unknown = unknown date
# $date: date.
things-imported-mark = Taken in from a forum on { $date }, read-only, on this computer only.
things-imported-source = Where it was:
things-imported-back = All conversations taken in
# $author: name. $date: date.
things-imported-post = { $author }, { $date }
things-imported-unnamed = Somebody
things-imported-remove = Forget this conversation
