# What the exchange kept out, said calmly.
alarm-title = The exchange kept something out. Your notes were not touched.
alarm-at = Last time: { $date }.
alarm-dismiss = I have read this
alarm-line = { $kind ->
    [bytes] { $who } sent data that would have damaged a note: it was refused and the link closed for ten minutes ({ $times } times). If it happens again, talk with this person, or remove them from the space.
    [flood] { $who } sends far more than a person writes: the rest is not shown ({ $times } times). If it goes on, remove this member from the space.
    [equivocation] { $who } signed two different texts as the same version ({ $times } times); only the first to arrive is shown. Ask them which one is right: a copy of their data may be in use on two computers.
    [snapshot] A document could not be made more compact ({ $times } times): its earlier form and the journal are kept. There is nothing to do.
    [store] The disk refused to write ({ $times } times): nothing was said to be kept that is not. Check the space left.
   *[other] Something was kept out ({ $times } times), from { $who }.
  }
