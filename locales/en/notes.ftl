# Notes as one reads, sorts and revises them: shelves, marks, versions.

## The list
notes-shelves = Which notes
notes-shelf-all = All
notes-shelf-unread = Unread
notes-shelf-mentions = Naming you
notes-shelf-followed = Followed
notes-shelf-mine = Yours
notes-shelf-open = Unsolved
notes-shelf-solved = Solved
notes-kind = Kind of note
notes-kind-all = all
notes-kind-questions = Questions
notes-kind-experiences = Experience reports
notes-kind-how-tos = How-tos
notes-tag = Tag
notes-tag-all = all
# $choice: a kind or tag; $count: notes.
notes-choice-count = { $choice } ({ $count })
# $count: a number alone, in a badge.
notes-number = { $count }
notes-count = { $count ->
    [0] No notes.
    [one] One note.
   *[other] { $count } notes.
  }
notes-more = { $count ->
    [one] Show the next note
   *[other] Show the next { $count } notes
  }
notes-left = { $count ->
    [one] One is left.
   *[other] { $count } are left.
  }
notes-read-all = Mark all as read
notes-none-title = Nothing here
notes-none = No note matches these choices.
notes-show-all = Show all notes
notes-tags = Tags
notes-tag-only = { $tag }, show these notes
notes-pinned = Pinned
notes-solved = Solved
notes-names-you = Names you
notes-new = New
notes-unread = { $count ->
    [one] one unread text
   *[other] { $count } unread texts
  }
notes-me-too-count = { $count ->
    [one] one person says “me too”
   *[other] { $count } people say “me too”
  }
notes-followed = followed
notes-unread-menu = { $count ->
    [one] one note to read
   *[other] { $count } notes to read
  }
notes-unread-menu-named = { $count ->
    [one] one note to read, which names you
   *[other] { $count } notes to read, some name you
  }

## A note
notes-deleted-title = Deleted note
notes-deleted = The person who wrote this text deleted it.
notes-deleted-copies = Other members may have kept a copy.
notes-edited = Edited on { $date }
notes-answer = The reply that solved the question
notes-me-too = Me too
notes-mark-solved = Solved
notes-follow = Follow
notes-is-answer = This is the solution
notes-me-too-people = { $count ->
    [one] One person has the same case.
   *[other] { $count } people have the same case.
  }
notes-told-solved = The question is marked as solved.
notes-told-open = The question is open again.
notes-told-me-too = Your “me too” is noted.
notes-told-me-too-back = Your “me too” is taken back.
notes-own-solved = Your “solved” mark
notes-own-open = Your taking back of “solved”
notes-own-me-too = Your “me too”
notes-own-me-too-back = The taking back of your “me too”
notes-own-mark = { $count ->
    [0] { $what }: on this computer, waiting to meet somebody.
    [one] { $what }: with one peer.
   *[other] { $what }: with { $count } peers.
  }
notes-edit = Edit the note
notes-edit-reply = Edit the reply
notes-history = What changed
notes-history-reply = What changed in this reply
notes-delete = Delete the note
notes-delete-reply = Delete the reply
notes-delete-title = Delete this note?
notes-delete-reply-title = Delete this reply?
notes-delete-what = The text and its versions will leave this screen, then those of the other members as their computers learn of it. There is no way back.
notes-delete-copies = We cannot take back what others have already copied or printed, and the journals of their computers keep it.
notes-delete-do = Delete for everybody
notes-delete-keep = Keep

## Writing and editing
notes-edit-title = Edit your note
notes-edit-reply-title = Edit your reply
notes-edit-what = Members of the space will still be able to read the earlier versions.
notes-edit-send = Sign and replace
notes-back-to-note = Back to the note
notes-tags-field = Tags
notes-tags-hint = Optional: a few words, separated by commas, eight at most. For example: calendar, free software
notes-tags-read = The note will carry: { $tags }.
notes-tags-proposed = In use in this space:
notes-tags-add = Add { $tag }
notes-link = Add a link
notes-link-title = A link to a lesson or a listing
notes-link-more = The link will work for everybody who has this program.
notes-link-search = Search for a lesson or an organisation
notes-link-none = Nothing under these words.
notes-link-lesson = Lesson
notes-link-listing = Listing of the directory
notes-name-somebody = Name somebody
notes-name-title = Name a member
notes-name-more = This person will see that you name them. You can also write @ and their name.

## Versions
notes-history-page = What changed
notes-history-of = What changed in “{ $title }”
notes-history-none = There is no version to read: the text was deleted, or has not arrived yet.
notes-history-one = This text has only one version: nothing changed since it was written.
notes-version = Version { $number }, { $date }
notes-versions = All versions
notes-compare = Compare two versions
notes-compare-one = Version
notes-compare-other = with version
notes-compare-all = Also show what did not change
notes-compare-caption = { $count ->
    [one] One passage changed
   *[other] { $count } passages changed
  }
notes-compare-part = Part
notes-compare-same = These two versions say the same.
notes-compare-nothing = nothing
notes-part-title = Title
notes-part-tags = Tags
notes-part-text = Text
notes-removed = removed:
notes-removed-end = end of what was removed
notes-added = added:
notes-added-end = end of what was added

## First use: who sees what
notes-first-what = What is seen, and by whom
notes-first-texts = Your notes, your replies and their versions
notes-first-texts-who = All members of the space, those who join later among them.
notes-first-name = Your name, your association, the date
notes-first-name-who = The same people, with each text. The key of this computer proves that it is you.
notes-first-marks = “Me too”, “solved”
notes-first-marks-who = The same people, with your name.
notes-first-drafts = Your drafts, what you have read, what you follow
notes-first-drafts-who = Nobody but you: none of it leaves this computer.
notes-first-deleted = What you delete
notes-first-deleted-who = Nobody on screen any more, but copies may stay with members who received it.
