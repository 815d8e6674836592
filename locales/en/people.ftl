# Several people on one computer; everything of a person in one file.

people-title = Who uses this program?
people-lead = Several people can learn on this computer. Each has their own path, answers, settings and mutual help spaces, apart from the others.
people-open = See and add people
people-no-password = There is no password: whoever opens this session of the computer can open each person’s profile.
people-list = The people
people-current = This is you now
# $day: day, in words.
people-used = Last time: { $day }
people-nameless = No name
people-who = Who are you?
# $name: the person's name.
people-menu = { $name }: switch to someone else
people-switch-title = Switch to…
people-all = Everyone on this computer
# $name: the person's name.
people-switch = Switch to { $name }

people-name = Name
people-name-hint = As it will be written on their attestations and under their notes.
people-add = Add a person
people-add-text = They start from scratch, at the three doors of the first page. Your own data does not change.
people-add-button = Add and switch to them

# $name: the person's name.
people-rename = Rename { $name }
people-rename-title = Change the name
people-rename-keep = Keep this name
# $name: the person's name.
people-remove = Remove { $name }
# $name: the person's name.
people-remove-title = Remove { $name } from this computer?
people-remove-text = Their progress, attempts, attestations, worksheets, drafts, settings and place in the mutual help spaces leave the program. The folder is kept for thirty days, during which this page can restore them; then it is deleted for good.
people-remove-export = To keep a copy longer, first switch to this person and export their data in the settings.
people-remove-confirm = Remove
people-remove-cancel = Change nothing
people-removed-said = The person is removed. You can still restore them.
people-removed = People removed
# $name: the person's name. $date: date.
people-kept = { $name }, folder kept until { $date }
# $name: the person's name.
people-restore = Restore { $name }

people-file = Take your data along
people-file-text = One file holds everything of yours: settings, lessons read, attempts, attestations, stories, worksheets, annotations, revisions, drafts. Another computer imports it, without deleting anything it has. Keep it in a safe place: it is not encrypted.
people-file-spaces = Mutual help spaces do not travel: ask for a new invitation on the other computer. The notes you wrote are in the file, as texts to keep.
people-export = Export my data…
people-exported = Your data is in this file
people-exported-text = Copy it to a stick or to the other computer, then choose “Import a file” there.
people-import = Import a file…
people-import-current = Add to my data
people-import-new = Import as a new person
people-import-cancel = Import nothing

# $name: the person's name. $date: date.
people-report-of = Data of { $name }, exported on { $date }.
people-report-would = What this file would bring to your data
people-report-did = Done
people-report-nothing = Everything was already there
# $count: number.
people-report-new = { $count } new
# $count: number.
people-report-present = { $count } already there
# $count: number.
people-report-replaced = { $count } to replace with a more recent version
# $count: number.
people-report-kept = { $count } different, kept as here
people-report-titles = More recent version:
# $count: number of notes.
people-report-texts = { $count ->
    [one] One note written in mutual help is in the file, to be read; it is not put back in a space.
   *[other] { $count } notes written in mutual help are in the file, to be read; they are not put back in a space.
}
# $count: number of parts.
people-report-unknown = { $count ->
    [one] One part of the file is not known to this version of the program: it was left out.
   *[other] { $count } parts of the file are not known to this version of the program: they were left out.
}
# $part: table.
people-part = { $part ->
    [settings] Settings and provider’s listing
    [lessons] Lessons
    [attempts] Attempts at quizzes
    [attestations] Attestations
    [walks] Stories under way
    [endings] Endings of stories
    [sheet_values] Answers in worksheets
    [drafts] Drafts
    [lesson_sources] Lessons rewritten
    [study_time] Time spent
    [cards] Revision cards
    [recalls] Revisions done
    [annotations] Annotations
   *[other] Revision and follow-up
}
people-new-here = I am new here
