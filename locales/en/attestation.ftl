# The attestation at the end of a module.

attestation-title = Your attestation
attestation-loading = One moment…
attestation-failed = This page does not open.
# $module: title of the module.
attestation-of = Module “{ $module }”
attestation-not-yet = A little way to go
attestation-not-yet-text = The attestation says that you followed the whole module. Here is what is still missing.
# $n: lessons to read.
attestation-lessons-left = { $n ->
    [one] { $n } lesson to read
   *[other] { $n } lessons to read
}
attestation-lessons-done = Every lesson is read
attestation-quiz-left = The quiz to pass
attestation-quiz-done = The quiz is passed
attestation-state-left = To do
attestation-state-done = Done
attestation-back = Back to the outline
attestation-earned = You followed the whole module. Well done!
attestation-states-title = What it says
attestation-states-name = your name, as you write it here
attestation-states-module = the module, the lessons read and the result of the quiz
attestation-states-date = the date, and the edition of the course
attestation-states-limits = It says what you did with this program. It is neither a diploma nor a certificate issued by an organisation.
attestation-private = Nothing leaves this computer: the file is made here, and you decide who sees it.
attestation-name = Name to print
attestation-name-hint = First name and surname, as you want to read them on paper.
attestation-name-missing = Write the name to print first.
attestation-save = Save in my documents
attestation-save-as = Save somewhere else…
attestation-saved = Your attestation is saved
# $path: full path of the file.
attestation-saved-at = It is here: { $path }
attestation-cancelled = Nothing was saved.
