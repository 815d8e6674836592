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

# What arrives from others and the disk refuses.
bundles-failing = The disk is full or refuses to be written: what your peers send is not kept here yet. Everything that was kept is safe, and nothing is lost on their side. Free some space: the rest happens by itself.
bundles-failing-short = Disk full or blocked: what arrives is not kept yet.
