# The quiz of a module, then its result.

## Answering

quiz-title = Quiz
quiz-loading = Opening the quiz…
quiz-failed = The quiz does not open.
quiz-empty-title = No question yet
quiz-empty-text = This quiz is not written yet. What you have read is noted all the same.
# $n: rank of the question. $total: number of questions.
quiz-progress = Question { $n } of { $total }
# $mark: pass mark in per cent.
quiz-pass-mark = { $mark }% to pass. You may try again as often as you like.
# $n: number of questions already answered.
quiz-resumed = { $n ->
    [one] You are going on with your attempt: { $n } answer is already kept.
   *[other] You are going on with your attempt: { $n } answers are already kept.
}
quiz-hint-single = Choose one answer.
quiz-hint-multiple = Tick everything that seems right to you.
quiz-hint-matching = For each line, choose what goes with it.
quiz-true = True
quiz-false = False
quiz-text-label = Your answer
quiz-text-hint = A word or two will do. Capitals and accents do not matter.
quiz-number-label = Your number
quiz-number-hint = In figures, for example 12 or 7.5.
quiz-pair-choose = Choose…
quiz-answer = Answer
quiz-need-single = Choose an answer first.
quiz-need-multiple = Tick at least one answer first.
quiz-need-text = Write your answer first.
quiz-need-number = Write a number first, in figures.
# $n: lines without an answer.
quiz-need-pairs = { $n ->
    [one] { $n } line is still to be filled in.
   *[other] { $n } lines are still to be filled in.
}
quiz-your-answer = Your answer
quiz-verdict-right = That is right
quiz-verdict-partly = That is right in part
quiz-verdict-wrong = That is not it
quiz-verdict-wrong-more = You will find this question and its answer in the result.
quiz-next = Next question
quiz-finish = See my result
quiz-all-answered = You have answered everything
quiz-all-answered-text = Your answers are kept. Only the result is left to see.
quiz-leave = Take a break
quiz-leave-hint = Every answer you gave is kept.

## The result

quiz-review-title = Your result
quiz-review-loading = Opening the result…
quiz-review-failed = The result does not open.
quiz-review-none-title = No result yet
quiz-review-none-text = You have not finished this quiz on this computer yet.
# Said after a line of the answer given, for those who do not see the sign.
quiz-line-right = (in its place)
quiz-line-wrong = (to look at again)
quiz-review-start = Take the quiz
quiz-review-passed = You passed
quiz-review-not-yet = Not yet, but nothing is lost
# $result: result. $mark: pass mark. Both in per cent.
quiz-review-passed-text = Your result is { $result }%; { $mark }% was needed.
# $result: result. $mark: pass mark. Both in per cent.
quiz-review-not-yet-text = Your result is { $result }%; { $mark }% is needed. Read again what follows, then start over whenever you like.
# $result: result in per cent.
quiz-review-per-cent = { $result }%
# $n: right answers. $total: number of questions.
quiz-review-count = { $n ->
    [one] { $n } right answer out of { $total }
   *[other] { $n } right answers out of { $total }
}
# $date: date and time in words.
quiz-review-date = Handed in on { $date }.
quiz-review-complete = The module is finished: your attestation is ready.
quiz-review-read-again = To read again
quiz-review-read-again-text = The questions you missed come from these lessons.
quiz-review-details = Question by question
quiz-review-given = Your answer
quiz-review-right = The right answer
quiz-review-nothing = No answer
quiz-review-attestation = Get my attestation
quiz-review-again = Take the quiz again
quiz-review-back = Back to the outline

## Putting in order, asking for a hint

quiz-hint-ordering = Put the lines in order, with the arrows.
quiz-order-list = The lines to order
# $n: rank of the line.
quiz-order-up = Move line { $n } up
# $n: rank of the line.
quiz-order-down = Move line { $n } down
# $n: new rank. $total: lines in all.
quiz-order-moved = Now { $n } of { $total }
quiz-nudge = A hint?

## Attempts

quiz-attempts = Your attempts
quiz-attempts-text = An attempt handed in no longer changes. You can look back on each of them.
# $rank: rank of the attempt. $date: date and time. $result: result in per cent.
quiz-attempts-row = Attempt { $rank }, { $date }: { $result }%
quiz-attempts-passed = passed
quiz-attempts-not-yet = not passed yet
# $version: number of the edition.
quiz-review-other-version = This attempt was made with edition { $version } of the course. The questions are shown as they are today.
# $n: number of questions.
quiz-review-questions-gone = { $n ->
    [one] One question of this attempt is no longer in the course.
   *[other] { $n } questions of this attempt are no longer in the course.
}
# $n: number of questions.
quiz-review-partly = { $n ->
    [one] One more is partly right
   *[other] { $n } more are partly right
}
