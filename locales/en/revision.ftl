# Revision: what comes back, a little each day.

revision-title = Revise
revision-lead = A few cards a day: questions you missed and words of the course, coming back just before you would forget them.
# $n: rank of the card. $total: cards of the day.
revision-progress = Card { $n } of { $total } today
revision-kind-question = A question you had missed
revision-kind-term = A word of the course
revision-ask = What does this word mean? Say it to yourself, then turn the card over.
revision-turn = Turn the card over
revision-turn-keys = By keyboard, from the card: Space or Enter.
revision-rate = Did you remember?
revision-rate-keys = By keyboard, from the card: 1 to 4.
revision-again = Again
revision-again-hint = no
revision-hard = Hard
revision-hard-hint = in part
revision-good = Good
revision-good-hint = yes
revision-easy = Easy
revision-easy-hint = at once
# $n: days.
revision-back = { $n ->
    [1] This card will come back tomorrow.
   *[other] This card will come back in { $n } days.
}
# $title: title of the lesson.
revision-lesson = Read the lesson again: { $title }
revision-next = Next card
revision-finish = Finish
revision-retire = Do not show me this one again
revision-kept = Every answer is kept: you can stop whenever you like.

## The end, or nothing to do

revision-done-title = That is all for today
# $n: cards done today.
revision-done-text = { $n ->
    [one] { $n } card revised.
   *[other] { $n } cards revised.
}
revision-nothing-title = Nothing to revise today
revision-nothing-text = Your cards are waiting for their day.
# $n: days.
revision-next-in = { $n ->
    [1] The next ones will come tomorrow, if you pass by.
   *[other] The next ones will come in { $n } days, if you pass by.
}
revision-next-none = No more card is planned.
revision-empty-title = No card yet
revision-empty-text = They come by themselves: a question missed in a quiz, the words of a lesson you have read. The day after, they are here.
revision-empty-go = Go to the course
revision-off-title = Revision is switched off
revision-off-text = You chose no card a day. Nothing is lost: your cards will come back if you want some again.

## Cards put away

# $n: cards put away.
revision-retired = { $n ->
    [one] { $n } card put away
   *[other] { $n } cards put away
}
revision-restore = Show it again
revision-put-away = The card is put away; you will find it further down this page.
revision-restored = The card is back among the others.

## Elsewhere

# $n: cards to revise today.
revision-line = { $n ->
    [one] { $n } card to revise, about a minute
   *[other] { $n } cards to revise, a few minutes
}
revision-to-settings = Choose how many cards a day
revision-settings-text = Questions you missed and words of lessons you read come back, a little each day. The program never sends reminders.
revision-settings-a-day = Cards a day, at most
revision-settings-none = None
# $n: cards.
revision-settings-cards = { $n } cards
revision-settings-tell = Mention it on Home and in the course
revision-settings-tell-hint = One line, only on days when there is something to revise.
revision-settings-open = Open revision
