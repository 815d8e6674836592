# Invites as pictures and files.
invite-picture-title = Invite to a mutual-help space
invite-picture-about = This square holds the text of the invite, to be read with the camera of a phone or a computer. It can be used once.
invite-picture-alt = The text of the invite as a square to photograph. The same text is in the field beside it.
invite-save-file = Save as a file
invite-save-picture = Save the picture
invite-saved = Saved: { $path }
invite-file-name = Invite { $space }
invite-file-head = This is an invite to a mutual-help space of Émancip’Asso. In the program: Mutual help, Join a space, Open a file. It can be used once.
invite-open-file = Open an invite file
invite-opened = Invite read. It remains to join the space.
invite-relay = This invite comes from a computer that uses the relay { $relay }.
invite-use-relay = Use this relay
invite-use-relay-hint = Without it, you can only join the space if the two computers can reach each other directly. The relay reads nothing, but sees which keys and which internet addresses talk to each other. You can take it out again later.
