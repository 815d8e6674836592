# The command line program, emancipasso-cli.
cli-about = Émancip’Asso without a window: the course, the directory, mutual help and attestations, from a terminal.
cli-arg-json = Print the result as JSON
cli-arg-data-dir = Folder of your data
cli-arg-lang = Language: fr or en
cli-arg-loopback = Only meet installations on this computer
cli-arg-lesson = The lesson’s identifier, for example m1-paysage
cli-arg-text = Words to look for
cli-arg-course-dir = Folder of the course’s sources
cli-arg-catalogue-dir = Folder of the directory’s sources
cli-arg-department = Department, for example Finistère
cli-arg-offer = Help looked for: hosting, training, diagnosis, tool_choice, migration, support, website or development
cli-arg-remote = With a department: also help from afar
cli-arg-plan = The letter tells the first steps of the self-diagnosis’s plan
cli-arg-listing = The listing’s identifier
cli-arg-note = The note’s identifier
cli-arg-title = Title of the note
cli-arg-body = Text, in Markdown
cli-arg-kind = Kind of note: question, experience or how_to
cli-arg-space = The space’s identifier, if there are several
cli-arg-reply-to = Identifier of the note to reply to
cli-arg-name = The person’s name
cli-arg-association = The association’s name
cli-arg-space-name = Name of the space
cli-arg-invite = The text of the invite, emancip1:…
cli-arg-wait = Keep listening for this many seconds
cli-arg-listen = After the exchange, keep listening for this many seconds
cli-arg-listing-file = JSON file of the listing
cli-arg-module = The module’s identifier, for example m1
cli-arg-out = File to write
cli-course = The course
cli-course-list = The course’s outline and your progress
cli-course-show = Read a lesson
cli-course-search = Search the lessons
cli-course-read = Declare a lesson read
cli-course-check = Check the sources of a course
cli-directory = The directory
cli-directory-search = Search the directory
cli-directory-show = Read a listing
cli-notes = Mutual help: notes and replies
cli-notes-list = The notes of your spaces
cli-notes-reply = Reply to a note
cli-notes-edit = Edit a note or reply that you wrote
cli-notes-delete = Delete a note or reply that you wrote
cli-notes-solve = Say that a note is solved
cli-notes-me-too = Say “me too”
cli-notes-history = The versions of a note or reply, and what changed
cli-notes-solved = solved
cli-notes-answer = the reply that solved it
cli-notes-deleted = The person who wrote this text deleted it.
# $count: unread texts.
cli-notes-unread =
    { $count ->
        [one] one unread text
       *[other] { $count } unread texts
    }
# $count: versions.
cli-notes-versions =
    { $count ->
        [0] No version to read.
        [one] A single version.
       *[other] { $count } versions.
    }
cli-arg-shelf = Which ones: all, unread, mentions, followed, mine, open or solved
cli-arg-tag = Only this tag
cli-arg-tags = A tag; repeat it, eight at most
cli-arg-limit = How many at most
cli-arg-reply = Id of a reply, instead of the note
cli-arg-undo = Take the mark back
cli-notes-show = Read a note and its replies
cli-notes-write = Write a note or a reply
cli-spaces = The spaces of mutual help
cli-spaces-list = Your spaces
cli-spaces-create = Create a space
cli-spaces-invite = Invite an installation to a space
cli-spaces-join = Join a space with an invite
cli-listing = Your organisation’s listing
cli-listing-show = See your listing
cli-listing-publish = Sign your listing and send it to your spaces
cli-attestation = Attestations
cli-attestation-issue = Write the attestation of a completed module
cli-sync = Exchange now with the known peers
cli-pack = Build the packs that ship with the program
cli-pack-course = Build the course’s pack
cli-pack-catalogue = Build the directory’s pack
cli-level-blocking = To be mended:
cli-level-remark = Remark:
cli-found =
    { $count ->
        [0] Nothing found.
        [one] { $count } result:
       *[other] { $count } results:
    }
cli-course-checked =
    { $blocking ->
        [0] The course can be published ({ $texts } texts read, { $remarks } remarks).
        [one] The course cannot be published yet: { $blocking } point to mend ({ $texts } texts read, { $remarks } remarks).
       *[other] The course cannot be published yet: { $blocking } points to mend ({ $texts } texts read, { $remarks } remarks).
    }
cli-module-in-preparation = (in preparation)
cli-lesson-new = to read
cli-lesson-begun = begun
cli-lesson-read = read
cli-quiz =
    { $count ->
        [one] Quiz: { $count } question
       *[other] Quiz: { $count } questions
    }
cli-listing-sample = Sample, to be confirmed by the organisation
cli-listing-not-approved = not yet approved
cli-listing-sent = “{ $name }”, version { $seq }, signed and sent to your spaces
cli-listing-not-sent = Your listing was not sent yet.
cli-replies =
    { $count ->
        [0] no reply yet
        [one] { $count } reply
       *[other] { $count } replies
    }
cli-space-line = ({ $members } installations, { $notes } notes)
cli-joined = You joined the space “{ $space }”.
cli-synced = Exchange done: peers met: { $peers }, texts received: { $received }, texts sent: { $sent }.
cli-listening = Listening for { $seconds } seconds…
cli-saved = Saved: { $path }
cli-packed = Built: { $path }
cli-wrong-missing = Something is missing: { $value }
cli-wrong-unknown = Unknown word: { $value }
cli-wrong-value = Impossible value: { $value }
cli-see-help = To see what is possible, add --help.
cli-catalogue-unknown-word = “{ $value }” is not a known word of this column: see docs/glossary.md, then mend the line.
cli-catalogue-unreadable-row = the line cannot be read ({ $value }): check the quotes and the number of columns.
cli-catalogue-duplicate = “{ $value }” is already taken by a line above: give another identifier.
cli-catalogue-bad-id = “{ $value }” is not an identifier: use only plain letters, digits and hyphens.
cli-catalogue-no-name = the line “{ $value }” has no name or no identifier: add it.
cli-catalogue-no-source = “{ $value }” has no source: say where this was read.

cli-questions = The questions of a quiz
cli-questions-convert = Reads a GIFT file and writes it another way
cli-arg-questions-file = File of questions (.gift)
cli-arg-to = Form wanted: json or gift

cli-learners = The people who learn on this computer
cli-learners-list = Tells who they are
cli-learners-add = Adds a person, who begins from nothing
cli-person = Everything of a person, in one file
cli-person-export = Writes this file
cli-person-import = Takes such a file in, without deleting anything that is here
cli-arg-learner = The person whose data is used, by id or name; needed when there are several
cli-arg-person-file = A person’s file (.emancipasso)
cli-arg-preview = Tells what the file would bring, without changing anything
cli-arg-as-new = Takes the file in as a new person
# $part: what it is about. $counts: how many.
cli-import-line = { $part }: { $counts }
cli-spaces-export = Write a space as Markdown files into a folder
cli-arg-export-dir = Folder to write into
cli-notes-import = Take in conversations of a Discourse forum, read-only
cli-arg-topic-file = JSON file of a conversation or category, or a folder of them
cli-arg-source = Address of the forum, to keep the link to where it was
# $notes, $files, $missing: numbers. $folder: folder.
cli-exported = Notes written: { $notes }. Attached files: { $files }. Files not here yet: { $missing }. Folder: { $folder }
# $count: conversations. $texts: texts. $missing: texts absent or left out.
cli-import-would = Would bring { $count } conversations and { $texts } texts; texts absent or left out: { $missing }.
cli-imported = Taken in: { $count } conversations, { $texts } texts; texts absent or left out: { $missing }.
cli-exchange = Exchanges a space through a file, on a USB stick or by e-mail
cli-exchange-export = Writes a space into a file that only its members can read
cli-exchange-import = Takes in such a file; the same one a second time changes nothing
cli-arg-bundle = File (.emancip-paquet)
# $path: file. $space: name of the space. $notes: number of notes. $readers: installations that can read.
cli-bundle-written = Written and read back: { $path }. Space “{ $space }”, notes: { $notes }, installations that can read: { $readers }.
cli-spaces-members = The members of a space
cli-spaces-role = Give a member another role
cli-spaces-remove = Remove a member from a space
cli-spaces-leave = Leave a space
cli-arg-key = Key of the member, or its first eight characters
cli-arg-role = The role
cli-left = You left the space. What you wrote there stays with the others.
cli-repair = Make all shared documents again from the journal
cli-repaired = Made again from the journal: documents: { $documents }, changes: { $changes }, unreadable rows: { $unreadable }.

cli-arg-qr = Also write the invite as a picture to photograph (.svg or .png)
cli-arg-invite-out = Also write the invite to a file (.emancip-invite)
cli-arg-invite-file = File of an invite
cli-arg-use-relay = Use the relay that the invite names, if it names one
cli-peer = Always-on peer without a screen: carries the notes of the spaces it was invited to
cli-arg-peer-join = Invite to use at the start, text or file; can be repeated
cli-arg-peer-listen = Address and port to listen on, for instance 0.0.0.0:4455
cli-arg-peer-relay = Address of the initiative’s relay, https://…
cli-arg-peer-relay-only = Go through the relay only
cli-arg-peer-nearby = Announce itself and look for members on the local network
cli-arg-peer-max-disk = Size the database will not exceed, for instance 500M or 2G
cli-arg-peer-commands = Read orders on the standard input, one JSON object a line
cli-peer-name = Always-on peer
cli-peer-no-space = This peer belongs to no space: give it an invite with --join.
# $addresses: where it listens; the rest are numbers.
cli-peer-status = Listening: { $addresses }. Spaces: { $spaces }, notes: { $notes }, members linked: { $linked } of { $members }.
cli-peer-written = Written: { $title }
cli-peer-stopped = Stopped: everything is written.

## The directory and files
cli-directory-import = Take the listings of a file into the directory (CSV, JSON, ChatonsInfos, GoGoCarto)
cli-directory-check = Say what this file would bring, row by row
cli-directory-export = Write the directory into a file
cli-directory-kept = The listings kept at hand
cli-directory-mistakes = The mistakes reported in listings
cli-directory-mistakes-none = No mistake was reported.
cli-directory-imports = The imports, latest first
cli-directory-undo = Take an import back
cli-directory-site = Write the directory as a website, ready to be put online
cli-arg-listings-file = The file, or a folder of .properties files
cli-arg-with-duplicates = Take in duplicates too
cli-arg-with-received = With the listings received from spaces, which nobody approved yet
cli-arg-map = What a column says: HEADER=field, or HEADER= to leave it out
cli-arg-report = Write the report into this file
cli-arg-import = The number of the import
cli-arg-export-format = The format of the file written
cli-arg-import-format = The format of the file read, if it is not recognised
cli-directory-exported = { $count ->
    [one] One listing written to { $path }
   *[other] { $count } listings written to { $path }
  }
cli-directory-import-line = { $id }  { $file }  { $date }  { $count ->
    [one] one listing
   *[other] { $count } listings
  }
cli-listing-imported = Taken from the file { $file }, not confirmed by the organisation
cli-directory-find = Propose the providers that fit best, with the reasons
cli-directory-letter = Write a letter of request to a provider
cli-arg-need = What is needed, several times if necessary
cli-arg-software = A particular piece of software, several times if necessary
cli-arg-region = The region
cli-arg-size = The association’s size
cli-arg-budget = What one can pay
cli-arg-level = How far one wants to be helped
## In the terminal
cli-software = Free software and the selection one recommends
cli-software-search = Find free software, or what replaces a product
cli-software-show = Show a piece of software, who handles it and what could do as well
cli-software-recommend = Add a piece of software to the selection, with a sentence
cli-software-drop = Take a piece of software out of the selection
cli-software-page = Write the selection as one web page
cli-arg-sentence = A sentence of one’s own
cli-arg-family = A need, for example “files”
cli-arg-replaces = What it must replace, for example “Google Docs”
