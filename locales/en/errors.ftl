# A sentence for each failure: what happened, what is safe, what to do.

error-not-found = What you are looking for (“{ $id }”) is no longer there. Nothing else has moved: go back and choose it from the list again.
# $found: version found. $supported: version known.
error-newer-database = Your data was written by a newer version of the program (format { $found }; this one reads up to { $supported }). It is intact: nothing was touched. Install the latest version to open it.
error-disk-full = The disk is full: this change was not kept. Everything written before is safe. Free some space, then try again.
# $path: folder or file.
error-read-only = The program may not write in { $path }. What is already written is safe. Make this folder writable, or ask whoever looks after this computer, then try again.
# $path: data folder.
error-already-running = The program is already open with this data ({ $path }). Nothing was touched. Go back to the other window, or close it and try again.
# $path: file of the course or directory.
error-bad-pack = A file that comes with the program is missing or damaged: { $path }. Your own data is safe. Install the program again to replace it.
# $path: file. $detail: the system’s answer.
error-disk = The disk answered with an error on { $path } ({ $detail }). This change may not be kept; what was written before is safe. Try again; if the error comes back, copy your data elsewhere.
# $max: number of characters.
error-bad-name = This name is empty, too long, or holds a character that cannot be printed. Nothing has changed. Give a name of { $max } characters at most.
error-empty-text = Nothing is written yet. Add a few words, then try again.
# $max: number of characters.
error-text-too-long = This text is longer than { $max } characters. It is still there: shorten it, then try again.
# $fields: fields to mend.
error-bad-listing = The listing is not ready to leave. It is kept on this computer: complete the fields that are pointed out, then send it.
# $module: the module’s title.
error-module-not-complete = The module is not complete yet: there are lessons left to read, or the quiz to pass. What you did is kept; the attestation comes next.
error-attempt-submitted = This attempt is over and no longer changes. Its result is kept. Begin a new attempt to answer differently.
error-already-answered = You have already answered this question in this attempt. Your answer is kept: go on to the next one.
# $count: questions without answer.
error-questions-unanswered = { $count ->
    [one] One question has no answer yet. The others are kept: answer it, then finish.
   *[other] { $count } questions have no answer yet. The others are kept: answer them, then finish.
}
# $characters: missing characters.
error-missing-glyphs = The document’s fonts cannot write { $characters }. Nothing was misprinted: write this text another way, for example in Latin letters.
# $count: faults.
error-course-has-faults = { $count ->
    [one] The course has one fault to mend before it can be published. Your copy is kept; the list of checks says where.
   *[other] The course has { $count } faults to mend before it can be published. Your copy is kept; the list of checks says where.
}
error-bad-invite = This invite cannot be read: a piece may be missing. Copy it again in full, from “emancip1:” to the end.
# $reason: why (unknown, used, expired, trouble).
error-invite-refused = { $reason ->
    [used] This invite was used already. Nothing changed here: ask the person who invites you for a new one.
    [expired] The time of this invite is over. Nothing changed here: ask the person who invites you for a new one.
    [trouble] The computer that invites you could not write down your arrival. The invite is still good: try again in a moment.
   *[unknown] The computer that invites you does not know this invite, or withdrew it. Ask for a new one.
}
# $spaces: spaces, with their ids.
error-which-space = You belong to several spaces: say which with --space. Nothing was sent. The spaces: { $spaces }.
error-not-administrator = Only a person who administers this space can do this. Nothing changed: ask them.
error-not-author = Only the person who wrote this text can change or delete it. Nothing changed: reply instead.
error-peer-unreachable = The computer that invited you does not answer. Nothing is lost: ask that person to open the program, check your connection, then try again.
error-last-administrator = Nobody else administers this space: nobody could be invited or removed any more. Nothing changed. First give this role to another member.
error-no-space = You must first belong to a mutual help space. What you wrote is kept: join a space, or open one.
# $address: address refused.
error-address-refused = The program does not open this address: { $address }. Only web and e-mail addresses open from here.
# $path: file.
error-cannot-open = No program on this computer could open { $path }. The file is there: open it from your file manager.
# $path: file.
error-unreadable-file = The file { $path } cannot be read. Nothing was changed. Check that it is still there and whole.
# $path: file. $reason: why (other, damaged, newer, large, row). $place: where in the file.
error-bad-person-file = { $reason ->
    [damaged] The file { $path } is damaged, or was changed since it was exported. Nothing was taken in, your data did not move. Copy it again, or export it again on the other computer.
    [newer] The file { $path } comes from a later version of the program. Nothing was taken in, your data did not move. Install the latest version here, then try again.
    [large] The file { $path } is too large to be a person’s. Nothing was taken in, your data did not move. Check that it is the right file.
    [row] The file { $path } holds something the program does not understand ({ $place }). Nothing was taken in, your data did not move. Export it again on the other computer.
   *[other] The file { $path } was not exported by this program. Nothing was taken in, your data did not move. Choose a file whose name ends with .emancipasso.
}
# $reason: reason. $path: file. $space: name of the space. $detail: the system’s answer.
error-bad-bundle = { $reason ->
    [damaged] This file is incomplete or damaged: the stick may have been pulled out too early. Nothing of it was taken in, your notes did not move. Ask for it to be written again.
    [newer] This file comes from a later version of the program. Nothing of it was taken in, your notes did not move. Install the latest version, then try again.
    [large] This is more than 64 MB, the largest size of such a file. Nothing has changed, your notes did not move. Exchange over the network instead.
    [foreign] This file was not written for this installation: it was not a member of the space when the file was made. Nothing of it was taken in. Ask for an invite, or for a newer file.
    [unknown_space] This file is that of another space, “{ $space }”, to which this installation does not belong. Nothing of it was taken in. Join that space with an invite, then try again.
    [outsider] This file was written by an installation that does not belong, or no longer, to the space “{ $space }”. Nothing of it was taken in, your notes did not move.
    [full] There is not enough room left to write { $path }. Your notes are safe, and a file of the same name that was there is intact. Free some space or take another stick, then try again.
    [read_only] The program may not write or read { $path }: the stick may be locked. Your notes are safe. Unlock it or take another one, then try again.
    [gone] { $path } cannot be written or read ({ $detail }): the stick may have been pulled out. Your notes are safe. Put it back, then try again.
   *[other] This file was not written by this program to exchange a space. Nothing has changed. Choose a file whose name ends with .emancip-paquet.
}
# $learners: people, with their ids.
error-which-learner = Several people use this program: say which one with --learner. Nothing was done. The people: { $learners }.
error-learner-in-use = This person is using the program at the moment. Nothing was removed or moved: switch to someone else first.
# $reason: why (empty, large, many, room, picture).
error-file-refused = { $reason ->
    [empty] This file is empty. Nothing was attached. Check that it is the right one, then choose it again.
    [large] This file is larger than 5 MB. Nothing was attached. Make it smaller, or give a link in your text instead.
    [many] A text takes five files at most. Those attached stay. Take one out to attach this one.
    [room] The files of this space already take all the room they may. Your text is written, and the file waits with your draft. Give a link instead.
   *[picture] This picture cannot be read, or is far too big. Nothing was lost. Save it as PNG or JPEG at the size of a screen, then attach it again.
}
# $path: file. $reason: why (json, other, large, none). $line, $column: place.
error-bad-topic-file = { $reason ->
    [json] The file { $path } cannot be read from line { $line }, character { $column } on. Nothing was taken in. Save the forum’s page again, as it is.
    [large] The file { $path } holds more than this program takes in at once. Nothing was taken in. Choose fewer conversations at a time.
    [none] These files name conversations without their texts. Nothing was taken in. Save each conversation too.
   *[other] The file { $path } is neither a conversation nor a category of a Discourse forum. Nothing was taken in. On the forum, add “.json” to the conversation’s address and save that page.
}
# $path: the file; $line: the line, 0 for the whole file.
error-bad-listing-file = { $reason ->
    [empty] The file { $path } is empty. Nothing was taken in.
    [no_name] No column of { $path } gives the names of organisations. Nothing was taken in. Say which one does.
    [letters] The file { $path } is no longer text from line { $line } on. Nothing was taken in. Save it from your spreadsheet as CSV.
    [rows] The file { $path } has more than 50,000 rows: reading stopped at line { $line }. Nothing was taken in. Split it into several files.
    [large] The file { $path } is too large: reading stopped at line { $line }. Nothing was taken in. Split it into several files.
    [json] The file { $path } cannot be read from line { $line } on: it is not whole JSON. Nothing was taken in. Download it again.
   *[other] The file { $path } is neither a CSV table, nor a known JSON directory, nor a ChatonsInfos file. Nothing was taken in. Save it as CSV.
}
# $path: the folder.
error-folder-not-empty = The folder { $path } holds something else. Nothing was written: choose an empty folder, or that of a site already written by this program.
error-stopped = You stopped this. Nothing was changed.
# $address: what was written.
error-bad-relay = “{ $address }” is not the address of a relay. Nothing changed: write it whole, beginning with https://, or leave the field empty.
error-bad-peer-address = “{ $address }” is not an address that can be called. Nothing changed: it takes four numbers, a colon and a port, for instance 192.168.1.12:4455.
error-nobody-to-call = Nobody else is in your spaces yet: there is nobody to call. Invite an association first.
# $detail: technical detail.
error-unexpected = Something unforeseen happened. What was saved is safe. Try again; if it comes back, pass this detail on: { $detail }
