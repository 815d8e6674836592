# The self-diagnosis: the check-up, the picture of practices, the transition plan.

## The door “We need help”
diagnosis-need-title = We need help
diagnosis-need-lead = Three ways to begin. Take the one that feels like yours; you can always move to another.
diagnosis-need-check-above = We do not know where to begin
diagnosis-need-find-above = We know what we need
diagnosis-need-find = Find somebody who supports associations
diagnosis-need-find-text = A few questions about your need, your place and your means, then a short list with the reasons and a letter ready to send.
diagnosis-need-find-go = Search with us
diagnosis-need-browse-above = We want to look around by ourselves
diagnosis-need-browse = Browse the directory
diagnosis-need-browse-text = All the providers, by place, by kind of help or by software. The directory of free software is next door, in the resources.
diagnosis-need-browse-go = Open the directory
diagnosis-need-ask = You can also ask other associations.
diagnosis-need-ask-go = Go to mutual help

# $minutes: time announced.
diagnosis-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
diagnosis-begin = Take stock
diagnosis-go-on = Go on taking stock
# $answered: answers given. $fields: questions.
diagnosis-answered = { $answered ->
    [0] { $fields } plain questions
    [one] { $answered } answer out of { $fields }
   *[other] { $answered } answers out of { $fields }
}
diagnosis-see = See our picture and our plan
diagnosis-back-need = Back to the ways to begin
diagnosis-back-answers = Back to our answers
diagnosis-kind = Self-diagnosis
diagnosis-finish = What now?
diagnosis-finish-text = Your answers are kept. You can look at what they show right away, even if some are missing.

## The result
diagnosis-result-title = Our digital life today
# $date: date.
diagnosis-result-title-kept = Our digital life on { $date }
diagnosis-result-lead = A snapshot to look at together. It follows your answers, and questions left blank do not count.
diagnosis-loading = Getting your check-up ready…
diagnosis-failed = The check-up could not be opened
diagnosis-empty = There is no answer yet. Answer a few questions, and the picture will appear here.
diagnosis-empty-go = Answer the questions
diagnosis-picture = The picture of our practices
diagnosis-picture-text = The longer the bar, the more at ease and the safer you are on this theme.
# $score: 0 to 100.
diagnosis-score = { $score } out of 100
diagnosis-score-none = no answer yet
# $earlier: 0 to 100, the time before.
diagnosis-score-only-earlier = no answer yet ({ $earlier } before)
# $score: 0 to 100. $earlier: 0 to 100, the time before.
diagnosis-score-earlier = { $score } out of 100 ({ $earlier } before)
# $date: date of the check-up it is compared with.
diagnosis-compared = The line marks the check-up of { $date }.
# $answered: answers. $asked: questions.
diagnosis-table-answered = { $answered } out of { $asked }
diagnosis-table = Read the picture as a table
diagnosis-table-theme = Theme
diagnosis-table-now = This check-up
# $date: date.
diagnosis-table-earlier = On { $date }
diagnosis-table-answers = Answers
diagnosis-strengths = What is going well
# $extent: “none” without any answer that counts, “some” when some are missing, “all” otherwise.
diagnosis-strengths-none = { $extent ->
    [none] Answer a few questions, and what is going well will appear here.
    [some] Nothing stands out yet. Answer a few more questions, or look at the plan first.
   *[all] Nothing stands out yet. The plan says where to begin.
}
diagnosis-risks = What needs attention
# $extent: as above.
diagnosis-risks-none = { $extent ->
    [none] Answer a few questions, and what needs attention will appear here.
    [some] Nothing worrying in your answers so far.
   *[all] Nothing in your answers is worrying.
}
diagnosis-own-words = In our own words
diagnosis-tools = What can replace your tools
diagnosis-tools-text = Nothing says you must change everything. Choose one tool, and try it with two or three people.
diagnosis-tools-today = Today
diagnosis-tools-free = To try

## The plan
diagnosis-plan = Our transition plan
diagnosis-plan-text-past = The plan that these answers asked for. What is done since is ticked in today’s plan.
diagnosis-plan-text = In order, from the most pressing to the longest. Tick what is done, leave what does not suit you.
# $done: steps done. $total: steps.
diagnosis-plan-done = { $done ->
    [0] { $total ->
        [one] { $total } step proposed
       *[other] { $total } steps proposed
    }
    [one] { $done } step done out of { $total }
   *[other] { $done } steps done out of { $total }
}
diagnosis-period-now = This month
diagnosis-period-soon = Within three months
diagnosis-period-later = Within the year
diagnosis-effort-little = An evening
diagnosis-effort-some = A few days
diagnosis-effort-much = A real project
diagnosis-cost-none = Free of charge
diagnosis-cost-little = A small budget
diagnosis-cost-some = To put in the budget
# $title: the step.
diagnosis-step-done-name = Done: { $title }
# $date: date.
diagnosis-step-done-at = Done on { $date }
diagnosis-step-lessons = To read
diagnosis-step-software = To try
diagnosis-step-offers = Help to look for
diagnosis-find = Find who can help us
diagnosis-find-text = The search will start from what your plan asks for, and the letter can mention your first steps.

## Keeping and comparing
diagnosis-keep-part = Keep this check-up
diagnosis-keep-text = Keep it with its date. In six months, take stock again: you will see how far you have come.
diagnosis-keep = Keep today’s check-up
# $date: date and time.
diagnosis-kept-now = The check-up of { $date } is kept.
diagnosis-deleted = The check-up is deleted.
diagnosis-list-now = Today’s answers
diagnosis-shown = Check-up shown
diagnosis-compare = Compare with
# $date: date and time.
diagnosis-kept-option = Check-up of { $date }
diagnosis-delete = Delete this kept check-up
diagnosis-delete-title = Delete this check-up?
diagnosis-delete-text = The check-up kept on this date will disappear. Today’s answers stay.
diagnosis-delete-confirm = Delete the check-up
diagnosis-delete-cancel = Keep it
diagnosis-export = The document for the board
diagnosis-export-text = The picture, what needs attention and the plan, to print or send.
diagnosis-export-pdf = Save as PDF
diagnosis-export-markdown = Save as text (Markdown)

## The document
diagnosis-document-title = Our digital life today, and our plan
# $date: date.
diagnosis-document-date = Check-up made on { $date }
# $date: date.
diagnosis-document-compared = Compared with the check-up of { $date }
# $title: title of the self-diagnosis. $course: title of the course.
diagnosis-document-footer = Self-diagnosis “{ $title }” of the course “{ $course }”
diagnosis-document-facts = { $effort } · { $cost }
# $items: list.
diagnosis-document-lessons = To read: { $items }
diagnosis-document-software = To try: { $items }
diagnosis-document-offers = Help to look for: { $items }
# $title: the step.
# $date: date.
diagnosis-document-done = { $title } (done on { $date })
diagnosis-document-answer = { $question } { $answer }
