# The members of a space, and what the exchange kept out.
members-title = The members of “{ $space }”
members-lead = Each member is a computer. An association may have several.
members-see = See the members
members-unnamed = A member who has signed nothing yet
members-own = this computer
members-founder = This computer opened the space.
members-since = Member since { $date }, key { $key }.
members-role = { $role ->
    [admin] Administers the space
    [provider] Also keeps a listing
    [curator] Also reviews listings
    [trainer] Also countersigns results
    [relay] Carries everything, always on
   *[other] Reads and writes
  }
members-role-of = Role of { $name }
members-role-changed = The role of { $name } is changed.
members-remove = Remove
members-remove-sure = Remove { $name } from the space?
members-remove-does = Their computer will receive nothing more of this space, and what it signs from now on will not be shown. Earlier texts stay.
members-remove-cannot = What it has already received cannot be taken back. The other members will learn of it at their next exchange. Coming back takes a new invite.
members-remove-go = Remove this member
members-removed = { $name } no longer belongs to the space.
members-leave = Leave this space
members-leave-more = You will receive nothing more of this space, and will not write in it any more.
members-leave-alone = You are alone in it: nobody will keep a copy.
members-leave-ask = Leave the space
members-leave-sure = Leave this space?
members-leave-does = Its notes will no longer be shown on this computer. Coming back takes a new invite.
members-leave-cannot = What you wrote in it stays with the other members.
members-leave-go = Leave now
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
