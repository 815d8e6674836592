### The attestation, as a PDF.

print-attestation-heading = Attestation of completion
# The document's title, read by screen readers; $module: the module's title; $name: the person's name
print-attestation-document-title = Attestation of completion: { $module }, { $name }
# Followed by the person's name, alone on its line
print-attestation-intro = Émancip’Asso desktop attests that
# Followed by the module's title, alone on its line
print-attestation-statement = has followed in full and passed the module
# Under the module's title; $course: the course's title
print-attestation-course = of the course “{ $course }”
print-attestation-result-label = Final quiz
# $percent: 0 to 100
print-attestation-result = { $percent }% correct
print-attestation-lessons-label = Lessons followed
print-attestation-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
print-attestation-minutes-label = Expected time
print-attestation-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
print-attestation-edition-label = Edition of the course
print-attestation-mode-label = Form
print-attestation-mode = At a distance, self-paced
# $date: the date in words
print-attestation-issued-on = Issued on { $date }
print-attestation-code-label = Attestation code
print-attestation-disclaimer = This attestation is issued by the program, on the person’s own computer. It is not a professional certification.
# The file’s name, without extension or slash
print-attestation-file-name = Attestation - { $module } - { $name }

## The document of a worksheet

# $date: today’s date.
print-sheet-date = Made on { $date }
# $worksheet: title of the worksheet. $course: title of the course.
print-sheet-footer = Worksheet “{ $worksheet }” of the course “{ $course }”
# $page: page. $pages: pages in all.
print-sheet-page = page { $page } of { $pages }
print-sheet-empty = Not filled in yet
