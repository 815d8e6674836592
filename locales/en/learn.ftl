# Learn: the outline of the course and the reading of a lesson.

## The outline

learn-title = Learn
learn-empty-title = The course is empty
learn-empty-text = No module is installed on this computer. Install the program again, or go back to the bundled course from the studio.
# $version: number of the edition. $licence: identifier of the licence. $authors: names separated by commas.
learn-colophon = Edition { $version }, by { $authors }. Licence { $licence }.
learn-own-edition = You are reading the edition published on this computer from the studio.
learn-continue = Continue
learn-begin = Begin
# $done: lessons read. $total: lessons written.
learn-progress = { $done ->
    [one] { $done } lesson read out of { $total }
   *[other] { $done } lessons read out of { $total }
}
learn-progress-none = Nothing read yet: it all starts here
learn-progress-all = Every lesson written so far is read
learn-modules = The modules
# $n: rank of the module in the course.
learn-module-number = Module { $n }
learn-module-soon = Being written
learn-module-soon-text = The lessons of the modules being written will come with a later edition of the course.
learn-module-complete = Finished
learn-lesson-new = To read
learn-lesson-begun = Begun
learn-lesson-done = Read
# $n: minutes of reading announced.
learn-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
learn-quiz = The quiz
# $n: number of questions. $mark: pass mark in per cent.
learn-quiz-about = { $n ->
    [one] { $n } question; { $mark }% to pass
   *[other] { $n } questions; { $mark }% to pass
}
learn-quiz-new = To do
# $best: best result in per cent.
learn-quiz-tried = To try again, { $best }% so far
# $best: best result in per cent.
learn-quiz-passed = Passed, { $best }%
learn-attestation = Your attestation
learn-attestation-about = All read and passed: it can be printed
learn-attestation-ready = Ready
learn-attestation-get = Get it

## Searching the course

learn-search = Search the course
learn-search-hint = A word or two, for example “hosting”
# $n: number of lessons found. $text: what was searched for.
learn-search-found = { $n ->
    [one] { $n } passage about “{ $text }”
   *[other] { $n } passages about “{ $text }”
}
# $text: what was searched for.
learn-search-none = No lesson mentions “{ $text }”. Try a shorter word, or another one.
# $text: what was searched for.
learn-search-close = Nothing under “{ $text }”. These titles are spelt almost the same:
learn-search-term = Word of the course
learn-search-annotation = Your annotation
learn-search-bookmark = Your bookmark
learn-search-failed = The search did not work. The course can still be read below.

## A lesson

learn-lesson-loading = Opening the lesson…
learn-lesson-failed = This lesson does not open.
learn-back-to-course = Back to the outline
learn-guide = Practical guide
learn-back-to-resources = Back to the resources
learn-lesson-go-resources = Go back to the resources
# $language: language of the text, for example “French”.
learn-lesson-other-language = This lesson is not translated yet: you are reading it in { $language }.
learn-language-fr = French
learn-language-en = English
learn-lesson-path = The lessons of the module
# $n: rank of the lesson. $total: number of lessons in the module.
learn-lesson-rank = Lesson { $n } of { $total }
learn-lesson-headings = In this lesson
learn-lesson-resumed = You are back where you stopped.
learn-lesson-to-top = Go back to the start
learn-lesson-end = End of the lesson
learn-lesson-next-lesson = I have read this lesson: next
learn-lesson-next-quiz = I have read this lesson: to the quiz
learn-lesson-next-course = I have read this lesson: back to the outline
learn-lesson-go-next = Next lesson
learn-lesson-go-quiz = Go to the quiz
learn-lesson-go-course = Back to the outline
# $title: title of the lesson that follows.
learn-lesson-then = Then: { $title }
learn-lesson-previous = Previous lesson

## Stories and worksheets

learn-scenario-new = To live
# $n: endings found. $total: endings in all.
learn-scenario-reached = { $n ->
    [one] One ending found of { $total }
   *[other] { $n } endings found of { $total }
}
# $n: minutes.
learn-scenario-minutes = { $n ->
    [one] Story, { $n } minute
   *[other] Story, { $n } minutes
}
learn-worksheet-new = To fill in
# $n: fields filled in. $total: fields in all.
learn-worksheet-answered = { $n ->
    [one] One field filled in of { $total }
   *[other] { $n } fields filled in of { $total }
}
# $n: minutes.
learn-worksheet-minutes = { $n ->
    [one] Worksheet, { $n } minute
   *[other] Worksheet, { $n } minutes
}

## Time

# $minutes: minutes, fewer than sixty.
learn-time-minutes = { $minutes } min
# $hours: whole hours.
learn-time-hours = { $hours } h
# $hours: hours. $minutes: minutes, in two digits.
learn-time-both = { $hours } h { $minutes }
# $time: a time, for example “1 h 05”.
learn-time-about = About { $time }
# $time: time for the whole course.
learn-time-course = About { $time } in all
# $time: a time.
learn-time-spent = you spent { $time }
# $time: a time.
learn-time-left = about { $time } left
learn-time-between = ,{" "}

## What a new edition changed

learn-changes-title = The course has changed
# $from, $to: numbers of the editions.
learn-changes-lead = You had edition { $from }; this is edition { $to }. Your progress is kept.
learn-changes-same = Some texts changed since your last visit. Your progress is kept.
learn-changes-added = new
learn-changes-reworded = text revised
learn-changes-reworded-done = text revised since you did it
learn-changes-removed = removed
learn-changes-removed-done = removed; what you did there is kept
learn-changes-scenario = (the story)
learn-changes-worksheet = (the worksheet)
learn-changes-quiz = (the quiz)
learn-changes-seen = I have seen it
learn-lesson-changed = Read, revised since
learn-lesson-changed-text = This lesson was revised since you read it. At the foot of the page you can say that you have read it again.

## Reading at ease

learn-comfort = Reading comfort
learn-figure-enlarge = Enlarge the figure
# $button: the words of the button; $figure: the beginning of the description of the figure
learn-figure-enlarge-of = { $button }: { $figure }
learn-figure-large = The figure, enlarged
learn-print = Print the lesson
