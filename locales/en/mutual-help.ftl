# Mutual help: spaces, notes as letters, replies, invites.
mutual-help-title = Mutual help
mutual-help-lead = Associations write to one another as one writes letters: a question, a story, a how-to.

## First use: before joining a space
mutual-help-first-title = Who will see what you write?
mutual-help-first-members = Only the members of your space. A space is a circle of associations who invited one another.
mutual-help-first-nothing = As long as you belong to no space, nothing leaves this computer.
mutual-help-first-direct = Notes go from one computer to another, encrypted. No server keeps them for you.
mutual-help-first-forever = What others have received cannot be taken back: do not write what you would not say in a meeting.
mutual-help-first-choice = Two ways to begin
mutual-help-create-title = Open a space
mutual-help-create-more = You are the first: give it a name, then invite one association, then another.
mutual-help-create-name = Name of the space
mutual-help-create-name-hint = For example: Associations around Brest
mutual-help-create-button = Open this space
mutual-help-create-another = Open another space
mutual-help-join-title = Join a space
mutual-help-join-more = Someone gave you an invite: all you need is to paste it.
mutual-help-join-button = I have an invite

## The spaces
mutual-help-spaces = Your spaces
mutual-help-space-label = Space
mutual-help-space-all = all your spaces
mutual-help-space-members = { $count ->
    [one] only you so far
   *[other] { $count } members
  }
mutual-help-space-notes = { $count ->
    [0] no note
    [one] one note
   *[other] { $count } notes
  }
mutual-help-space-line = { $members }, { $notes }
mutual-help-invite = Invite an association
mutual-help-invite-title = Invite to “{ $space }”
mutual-help-invite-text = The text of the invite
mutual-help-invite-once = It works once, for one person: make one for each association.
mutual-help-invite-how = Hand it to someone you know: by mail, by message, or on a USB stick. They paste it in “Join a space”.
mutual-help-invite-stay = Keep this program open and this computer online: it is the one that opens the door.
mutual-help-invite-expires = It can be used until { $date }.
mutual-help-copy = Copy the invite
mutual-help-copied = Copied. You can paste it in a mail or a message.
mutual-help-copy-failed = Copying did not work: the text is selected, press Ctrl + C.
mutual-help-invite-close = Close the invite

## The exchange
mutual-help-exchange = Exchange with others
mutual-help-exchange-alone = Nobody else is in your spaces yet. Invite an association: the exchange will begin with them.
mutual-help-exchange-never = You have not met anyone yet. The exchange happens when two computers are on at the same time.
mutual-help-exchange-connected = { $count ->
    [one] You are connected to one peer right now.
   *[other] You are connected to { $count } peers right now.
  }
mutual-help-exchange-last = Last exchange: { $date }. Nobody can be reached right now.
mutual-help-exchange-stopped = The exchange is stopped on this computer.
mutual-help-exchange-known = { $count ->
    [0] A peer is another member’s computer.
    [one] A peer is another member’s computer. You have met one in all.
   *[other] A peer is another member’s computer. You have met { $count } in all.
  }
mutual-help-exchange-now = Exchange now
mutual-help-exchange-running = Calling the others…
mutual-help-exchange-done = The exchange is over.
mutual-help-exchange-nobody = Nobody answered. Nothing is lost: everything will leave at the next meeting.

## The list of notes
mutual-help-notes = Notes
mutual-help-search = Search the notes
mutual-help-search-placeholder = A word, an association, a name…
mutual-help-write = Write a note
mutual-help-empty-title = No letter yet
mutual-help-empty = This space is waiting for its first note. A simple question is a good start: “Who has left Google Calendar already?”
mutual-help-empty-search-title = Nothing under these words
mutual-help-empty-search = Try a shorter word, or ask the question yourself.
mutual-help-kind-question = Question
mutual-help-kind-experience = Story
mutual-help-kind-how-to = How-to
mutual-help-kind-question-more = You are looking, someone may know.
mutual-help-kind-experience-more = You tell what worked, or did not.
mutual-help-kind-how-to-more = You explain, step by step, how it is done.
mutual-help-row-line = Written by { $author } on { $date }.
mutual-help-row-line-day = Written by { $author } { $date }.
mutual-help-unnamed = someone
mutual-help-row-from = { $author }, { $association }
mutual-help-row-you = you
mutual-help-row-in = In “{ $space }”.
mutual-help-replies = { $count ->
    [0] no reply yet
    [one] one reply
   *[other] { $count } replies
  }

## Joining
mutual-help-join-page = Join a space
mutual-help-join-lead = An invite is a text that begins with “emancip1:”. The person who invites you must have their program open.
mutual-help-join-invite = The invite
mutual-help-join-invite-hint = Paste it whole. Extra blanks and line breaks do no harm.
mutual-help-join-name = Your name
mutual-help-join-name-hint = It will sign your notes in this space; only its members will see it.
mutual-help-join-association = Your association
mutual-help-join-association-hint = Optional.
mutual-help-join-go = Join
mutual-help-join-running = Knocking at the door of the space… This may take a minute.
mutual-help-join-done-title = Welcome to “{ $space }”
mutual-help-join-done = The notes already written are arriving, one after another.
mutual-help-join-done-link = Read the notes
mutual-help-join-empty = Paste the invite first.
mutual-help-join-form = This text is not an invite: an invite begins with “emancip1:”.
mutual-help-name-empty = Give a name: it is what signs.
mutual-help-space-name-empty = Give the space a name.
mutual-help-back = Back to mutual help

## Writing
mutual-help-write-title = Write a note
mutual-help-write-none = To write to others, you first need to belong to a space.
mutual-help-write-kind = What would you like to write?
mutual-help-write-space = In which space?
mutual-help-write-who = { $count ->
    [one] Nobody else will read it for now: you are the only person in “{ $space }”.
   *[other] The { $count } members of “{ $space }” will be able to read it, you included.
  }
mutual-help-write-subject = Title
mutual-help-write-subject-hint-question = One sentence is enough: “How do we invite everyone to a poll?”
mutual-help-write-subject-hint-experience = One sentence is enough: “We left Doodle in a week”
mutual-help-write-subject-hint-how-to = One sentence is enough: “Sharing a calendar with Nextcloud”
mutual-help-write-text = Text
mutual-help-write-text-hint = An empty line separates two paragraphs. **Two stars** make bold, a dash at the beginning of a line makes a list.
mutual-help-write-preview = See it as a reader
mutual-help-write-edit = Back to the text
mutual-help-write-preview-empty = There is no text to show yet.
mutual-help-write-signature = Signature
mutual-help-write-signed = You sign: { $name }.
mutual-help-write-signed-from = You sign: { $name }, { $association }.
mutual-help-write-signed-change = Change in the settings
mutual-help-write-send = Sign and send
mutual-help-write-title-empty = Give your note a title.
mutual-help-write-text-empty = Write a few words.
mutual-help-write-too-many = { $count ->
    [one] One character too many.
   *[other] { $count } characters too many.
  }
mutual-help-draft-kept = Draft kept on this computer.
mutual-help-draft-keeping = Keeping the draft…
mutual-help-draft-failed = The draft could not be kept: copy your text before you leave.
mutual-help-draft-found = Here is the draft you had begun.

## Reading a note
mutual-help-note-loading = Opening the note…
mutual-help-note-written = Written on { $date }
mutual-help-note-in = in “{ $space }”
mutual-help-note-key = Signed by the key { $key }
mutual-help-note-replies = Replies
mutual-help-note-no-reply = Nobody has replied yet. Even two lines help.
mutual-help-note-own-no-reply = No reply yet. It will come once another member has met this computer.
mutual-help-delivery-received = Received
mutual-help-delivery-written = Written here, not gone out yet
mutual-help-delivery-sent = { $count ->
    [one] With one peer
   *[other] With { $count } peers
  }
mutual-help-reply-title = Reply
mutual-help-reply-label = Your reply
mutual-help-reply-send = Sign and reply
mutual-help-reply-sent = Your reply is written on this computer; it will leave at the next exchange.
mutual-help-reply-from = { $author } replies
mutual-help-reply-yours = Your reply
mutual-help-note-new = A new reply has arrived.
