# The members of a space.
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
