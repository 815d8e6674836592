# Exchanging a space by USB stick or e-mail: a file that only its members can read.

bundles-title = Exchange by USB stick
bundles-lead = Without a network, a space fits in a file: put it on a USB stick or attach it to an e-mail. Only the members of the space can read it; a lost stick tells nobody anything.
bundles-space = The space to take along
# $count: installations that can read, this one included.
bundles-readers = { $count ->
    [one] You are alone in this space: only this installation will be able to read the file.
   *[other] { $count } installations will be able to read this file, yours included: the members of the space today.
}
bundles-write = Write a file…
bundles-take = Take in a file…
bundles-written = File written and read back
# $count: number of notes. $space: name of the space. $size: kilobytes.
bundles-written-text = { $count ->
    [0] It holds the space “{ $space }”, which has no note yet ({ $size } KB).
    [one] It holds the note of the space “{ $space }” and its replies ({ $size } KB).
   *[other] It holds the { $count } notes of the space “{ $space }” and their replies ({ $size } KB).
}
bundles-eject = Eject the stick before you pull it out.
bundles-taken-word = File taken in
# $space: name of the space. $count: new texts.
bundles-taken = { $count ->
    [0] Space “{ $space }”: no new text.
    [one] Space “{ $space }”: one new text.
   *[other] Space “{ $space }”: { $count } new texts.
}
# $name: name of the person, or the beginning of their key. $date: date and time.
bundles-from = File written by { $name }, { $date }.
bundles-own = This file comes from this installation.
bundles-nothing-new = Everything in it was already here: nothing has changed.
bundles-older = A later file of the same person had already been taken in: this one erased nothing.
# $count: parts left aside. $why: reason.
bundles-refused = { $why ->
    [elsewhere] Left aside, because it does not belong to this space: { $count }. The rest was taken in.
    [incomplete] Left aside, because what comes before is missing: { $count }. Ask the person for a new file; the rest was taken in.
   *[other] Left aside, because it would damage a note: { $count }. The rest was taken in. Tell the person who wrote the file.
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

cli-exchange = Exchanges a space through a file, on a USB stick or by e-mail
cli-exchange-export = Writes a space into a file that only its members can read
cli-exchange-import = Takes in such a file; the same one a second time changes nothing
cli-arg-bundle = File (.emancip-paquet)
# $path: file. $space: name of the space. $notes: number of notes. $readers: installations that can read.
cli-bundle-written = Written and read back: { $path }. Space “{ $space }”, notes: { $notes }, installations that can read: { $readers }.

# What arrives from others and the disk refuses.
bundles-failing = The disk is full or refuses to be written: what your peers send is not kept here yet. Everything that was kept is safe, and nothing is lost on their side. Free some space: the rest happens by itself.
bundles-failing-short = Disk full or blocked: what arrives is not kept yet.
