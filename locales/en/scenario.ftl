# Branching stories: a scene, a choice, the next scene.

scenario-loading = Opening the story…
scenario-failed = This story does not open.
scenario-kind = Branching story
scenario-ask = What do you do?
scenario-again = Live it again
scenario-one-back = Go back to the last choice
# $n: scenes lived already.
scenario-trail = { $n ->
    [one] The scene before
   *[other] The { $n } scenes before
}
# $how: how the story ends (good, mixed, hard).
scenario-ending = { $how ->
    [good] A happy ending
    [mixed] A mixed ending
   *[hard] A hard ending
}
scenario-endings = The endings of this story
# $n: endings found already. $total: endings in all.
scenario-endings-count = { $n ->
    [0] { $total } endings to discover
    [one] One ending found of { $total }
   *[other] { $n } endings found of { $total }
}
