# What is wrong in a course, and how to mend it. One sentence a key (crates/courseware/src/diagnostic/fault.rs).
# The words in braces come from the course: file names, beginnings of sentences, addresses.

## Any file
course-check-not-utf8 = This file is not saved in UTF-8: a character on this line cannot be read. In your editor, choose “Save as”, then the UTF-8 encoding.
course-check-text-too-long = This file holds more than one megabyte of text: it was not read. Share it out between several files.
course-check-more-faults = This file has other faults that are not all shown here. Mend those in the list first, then check again.
course-check-more-remarks = There are other remarks about this file that are not all shown here. Look at those in the list first, then check again.
course-check-toml-unreadable = This line cannot be read: { $excerpt }. Each line is written key = value, each key only once, and texts stand between straight quotes, as in title = "Hello".
course-check-missing-key = “{ $key }” is missing. Add a line { $key } = … here.
course-check-not-a-text = “{ $key }” must be a text. Put it between straight quotes, as in { $key } = "…".
course-check-not-a-number = “{ $key }” must be a whole number. Write it without quotes, as in { $key } = 10.
course-check-not-a-list = “{ $key }” must be a list. Write { $key } = ["…", "…"], or [[{ $key }]] before each element.
course-check-not-a-table = “{ $key }” must hold several keys. Write { $key } = {"{"} … = …, … = … {"}"}.
course-check-not-localised = “{ $key }” must be given for each language. Write { $key } = {"{"} fr = "…", en = "…" {"}"}.
course-check-unknown-key = “{ $key }” means nothing here: the line is ignored. The words expected are: { $known }. Correct the spelling or remove the line.
course-check-empty-text = “{ $key }” is empty. Write a few words between the quotes.
course-check-bad-id = “{ $id }” cannot be an identifier. Take 1 to 80 characters among a-z, 0-9, the hyphen and the dot, with no space or accent, as in m1-practices.
course-check-duplicate-id = The identifier “{ $id }” is already used in { $first }. Give this one another: it is left out in the meantime.
course-check-bad-name = “{ $name }” cannot be the name of a folder or file. Rename it with unaccented letters, digits, hyphens or dots and no space, as in 1-understand.

## course.toml
course-check-no-manifest = This folder has no course.toml file: it is not a course. Choose the folder that holds it, or create it.
course-check-version-zero = The version must be 1 or more. Write version = 1; it will grow at each publication.
course-check-no-module = The course has no module. Add one, beginning with the line [[modules]].
course-check-unknown-locale = “{ $tag }” is not a language of the program. The languages are fr and en.
course-check-missing-text = “{ $key }” does not exist yet in the language { $locale }: the other language will be shown. Add { $locale } = "…" here.
course-check-pass-mark-too-high = The pass mark is { $mark }, but it is counted in per cent. Choose a number from 0 to 100, as in pass_mark = 60.
course-check-missing-lesson = The lesson { $path } is announced here, but the file does not exist. Create it, correct its name, or remove it from the list.
course-check-missing-translation = { $path } does not exist yet: the text will be shown in another language. Translate it when you can, or remove this language from “locales”.
course-check-lesson-listed-twice = The lesson “{ $name }” is twice in the list of this module. Remove one of them.
course-check-unlisted-file = This file is announced nowhere in course.toml: nobody will see it. Add its name to “lessons”, “quiz”, “scenario” or “worksheet”, and its language to “locales”.

## A lesson
course-check-front-matter-missing = This file must begin with a line +++, then id, title, minutes and summary (and document for a worksheet), then another line +++. Add these lines at the very top.
course-check-front-matter-unclosed = The header opened by +++ is never closed. Add a line +++ after its last line.
course-check-front-matter-unreadable = This line of the header cannot be read: { $excerpt }. Each line is written key = value, each key only once, and texts stand between straight quotes, as in title = "Hello".
course-check-minutes-zero = It takes at least one minute. Write the time to allow, as in minutes = 10.
course-check-minutes-differ = This text announces { $minutes } min, but { $other } announces { $expected }. The program shows { $expected }: write the same number in both files.
course-check-id-differs = This text bears the identifier “{ $id }”, but { $other } bears “{ $expected }”. It is the same text: write the same identifier in every language.
course-check-empty-lesson = The lesson has no text. Write it under the second line +++.
course-check-raw-html = HTML is not kept: { $excerpt }. The tags are removed and the words stay. Write in Markdown instead: **bold**, *italic*, > quotation.
course-check-nested-too-deep = Too many lists, quotations or emphases are nested here: what follows is shown without nesting. Simplify the structure.
course-check-heading-level-one = “{ $heading }” is a first-level heading, kept for the title that stands in the header. Begin it with ## rather than a single #.
course-check-heading-level-skipped = “{ $heading }” skips a heading level. Begin it with { $expected } rather than { $marks }, so that people can move through the text by keyboard or by ear.
course-check-empty-heading = This heading has no words. Write it, or remove the # signs.
course-check-unsafe-link = This link cannot be kept, it might be dangerous: { $address }. Put an address that begins with https:// or mailto:, or the name of a lesson.
course-check-http-link = This link is not protected: { $address }. Replace http:// with https:// and make sure that the page opens.
course-check-broken-link = This link leads nowhere: { $address }. Put a complete address, beginning with https://, or the file of a lesson, as in [lesson 2](2-practices.md).
course-check-lesson-not-found = The course does not have this lesson: { $address }. Check the file name, without the language, and that course.toml announces this lesson.
course-check-link-to-broken-lesson = This link leads to a lesson that cannot be read: { $address }. Mend the header of that lesson first.
course-check-anchor-not-found = No heading matches #{ $anchor }. Choose among those that exist: { $known }.
course-check-link-without-text = This link has no words to click on: { $address }. Write them between the square brackets, as in [the guide](https://…).
course-check-reference-missing = This link refers to “{ $reference }”, which is defined nowhere. Write the address in round brackets, as in [the guide](https://…).
course-check-footnote-undefined = The footnote [^{ $label }] is called here, but it is written nowhere. At the end of the lesson, the scene or the question, add a line [^{ $label }]: followed by its text.
course-check-footnote-twice = The footnote [^{ $label }] is written twice: only the first is kept. Give this one another number.
course-check-footnote-unused = The footnote [^{ $label }] is called nowhere: it will not be shown. Put [^{ $label }] in the text, or remove it.
course-check-straight-apostrophe = A straight apostrophe has slipped in here: { $excerpt }. Prefer the curved one: ’.
course-check-no-break-space-missing = A no-break space is missing near “{ $mark }”: { $excerpt }. Without it, the mark may end up alone on a line.

## Pictures
course-check-remote-image = This picture is not in the course: { $address }. The course is read without a network: copy the picture into the media folder and write ![description](media/name.png).
course-check-image-not-found = The picture { $path } does not exist in the course. Check its name, and that it is in the media folder.
course-check-image-without-alternative = The picture { $path } is not described. Between the square brackets, write what it shows, for people who do not see it: ![description](media/…).
course-check-image-without-credit = Nobody knows who made the picture { $path }, nor under which licence. In media/media.toml, add a [[media]] block with file, author and licence.
course-check-media-file-missing = media.toml names { $path }, which does not exist. Correct the name, add the picture, or remove this block.
# $width, $height: pixels.
course-check-image-too-many-pixels = This picture has { $width } × { $height } pixels: decompressed, it would fill the memory. Reduce it to at most 6000 pixels a side and 24 million pixels.
course-check-image-too-large = This picture weighs { $kilobytes } kB, while the limit is 2048 kB. Reduce its dimensions or its quality.
course-check-image-not-supported = This picture is not an SVG, a PNG, a JPEG or a WebP, or its name announces another type than its own. Save it again in one of these formats.
course-check-svg-unreadable = This SVG drawing is not well formed near this line. Save it again from your drawing software, as “plain SVG”.
course-check-svg-script = This SVG drawing holds a program (script), which is refused. Save it again as “plain SVG”, or remove this element.
course-check-svg-event-handler = This SVG drawing reacts to events ({ $attribute }), which is refused. Remove this attribute.
course-check-svg-foreign-content = This SVG drawing holds a foreign element ({ $element }), which is refused. Turn its texts into SVG texts, then save it as “plain SVG”.
course-check-svg-external-reference = This SVG drawing fetches something from elsewhere, which is refused: { $address }. Embed that content in the drawing, or remove it.

## Videos
course-check-video-not-found = The video { $path } does not exist in the course, which is read without a network. Copy it into the media folder, and check its name.
course-check-video-outside-lesson = A video goes into a lesson, and nowhere else. Put it in a lesson, then link to that lesson.
course-check-video-not-alone = The video { $path } shares its paragraph with something else. Leave a blank line before and after it.
course-check-video-without-alternative = The video { $path } is not described. Between the square brackets, write what it shows, for people who do not see it: ![description](media/…).
course-check-video-without-credit = Nobody knows who made the video { $path }, nor under which licence. In media/media.toml, add a [[media]] block with file, author and licence.
course-check-video-without-captions = The video { $path } has no captions: nobody can follow it without its sound. Write them in a .vtt file for each language, and name them in media/media.toml with the key captions.
course-check-video-captions-missing = The video { $path } has no captions in the language { $locale }. Translate them, and name their file in captions.
course-check-video-part-missing = { $path }, which goes with this video, does not exist. Correct the name, add the file, or remove this key.
course-check-video-too-large = This video weighs { $megabytes } MB, while the limit is 200 MB. Reduce its dimensions, or cut it into several.
course-check-video-not-supported = This video is neither a WebM nor an MP4, or its name announces another type than its own. Save it again, as WebM (VP9 and Opus) if you can.
course-check-previews-zero = “{ $key }” is zero: the previews cannot be cut out. Write a number of 1 or more.
course-check-vtt-header-missing = This file does not begin with WEBVTT. Write that word, alone, on the first line.
course-check-vtt-timing-unreadable = This line should say from when to when: { $excerpt }. Write it as 00:01.000 --> 00:04.000, and leave a blank line between two captions.
course-check-vtt-end-before-start = These words end before they begin: { $excerpt }. Correct one of the two moments.
course-check-vtt-overlap = These words begin before those above end: { $excerpt }. Move the beginning, or put the two together.
course-check-vtt-text-missing = This moment has no words. Write them under this line, with no blank line between, or remove it.
course-check-vtt-empty = This file says nothing. Add at least one moment and its words.

## Stories and worksheets
course-check-missing-scenario = The story { $path } is announced here, but the file does not exist. Create it, correct its name, or remove the “scenario” line.
course-check-missing-worksheet = The worksheet { $path } is announced here, but the file does not exist. Create it, correct its name, or remove the “worksheet” line.
course-check-heading-without-id = This heading has no identifier: { $heading }. Write it in braces at the end of the line, as in ## The call {"{"}#call{"}"}.
course-check-heading-mark-unknown = “{ $mark }” means nothing in the braces of this heading: it is ignored. Correct it, or remove it.
course-check-part-missing = “{ $id }” exists in { $other }, but not here: the two languages cannot go together. Add this part to this file, with the same identifier.

## The plan of the self-diagnosis
course-check-missing-plan = The self-diagnosis is announced here, but its plan { $path } does not exist. Create this file, or remove the “diagnosis” line.
course-check-plan-part-unknown = “{ $id }” is not in the worksheet of the self-diagnosis, which has: { $known }. Correct the name here or in the worksheet.
course-check-plan-choice-unknown = “{ $field }” has no choice number { $choice }: there are { $count }, and the first one is number 1. Correct the number.
course-check-plan-condition-empty = This condition does not say what must be chosen in “{ $field }”. Add “at_most = 2” (this choice or an earlier one) or “any = [1, 3]” (one of these choices).
course-check-plan-condition-unsound = This condition on “{ $field }” would always hold, never hold, or asks for two things. “at_most” goes with a question of one choice, and names a choice before the last; “any” names at least one choice; one or the other, not both.
course-check-plan-sizes-differ = There are { $count } sizes for { $choices } choices. Write one size for each choice, in the same order: “small”, “medium” or “large”.
course-check-plan-word-unknown = “{ $word }” means nothing here. Write one of these words: { $known }.
course-check-plan-lesson-unknown = No lesson of the course has the id “{ $lesson }”. Correct it, or remove it from the list.
course-check-plan-tools-differ = There are { $count } lists of software for { $choices } choices. Write one list for each choice, in the same order; it may be empty.

## The resources
course-check-resource-lesson-unknown = No lesson of the course has the id “{ $lesson }”. Correct it, or remove it from the “read” list.
course-check-resource-theme-unknown = The theme “{ $theme }” is not in course.toml, which has: { $known }. Correct the name.
course-check-resource-address = “{ $url }” is not an address of the web. Write it in full, with https:// at the beginning.

## Stories
course-check-scenario-empty = This story has no scene. Begin one with a heading, as in ## The call {"{"}#call{"}"}.
course-check-text-before-step = This text stands before the first scene: nobody would see it. Put it under the heading of the first scene.
course-check-step-without-choice = The scene “{ $step }” offers nothing to do and is not an ending. Close it with a list of which each line is only a link, as in - [You call back.](#call-back), or add .good, .mixed or .hard to its heading.
course-check-step-target-unknown = No scene is called “{ $target }”: this choice leads nowhere. Choose among those that exist: { $known }.
course-check-step-link-in-text = This link to the scene “{ $step }” is not a choice. The choices are the last list of the scene, and each line of that list is only a link: move it into that list, or remove what surrounds it.
course-check-step-unreachable = No choice leads to the scene “{ $step }”, directly or not. Add a choice that leads to it, or remove it.
course-check-step-without-way-out = From the scene “{ $step }”, one goes round in circles and never comes to an ending. Add a choice that leads towards an ending.
course-check-ending-unknown = “.{ $word }” is not a kind of ending. Write .good, .mixed or .hard.
course-check-two-endings = The scene “{ $step }” is marked as several kinds of ending. Keep a single word among .good, .mixed and .hard.
course-check-ending-with-choices = The scene “{ $step }” is marked as an ending, but it still offers choices. Remove the list of choices, or the word .good, .mixed or .hard.
course-check-no-ending = This story has no ending. Mark at least one scene without choices as an ending, with .good, .mixed or .hard in the braces of its heading.
course-check-first-step-differs = The story begins here with “{ $id }”, but with “{ $expected }” in { $other }. Put the same scene first in every language.
course-check-step-differs = The scene “{ $id }” does not lead to the same scenes, or does not end alike, here and in { $other }. Keep the same choices in the same order, and the same kind of ending.

## Worksheets
course-check-worksheet-empty = This worksheet asks nothing. Add a section beginning with ##, then a question, as in ### Your name {"{"}#name .line{"}"}.
course-check-section-empty = The section “{ $section }” asks nothing. Add a question beginning with ###, or join this section to another.
course-check-field-outside-section = The question “{ $field }” stands before the first section. Above it, write the heading of a section, as in ## The association {"{"}#association{"}"}.
course-check-field-without-kind = Nothing says how to answer “{ $field }”. In the braces of its heading, add .line, .text, .number, .date, .one, .several, .scale, .table or .result.
course-check-field-kind-unknown = “.{ $word }” is not a kind of question. Write .line, .text, .number, .date, .one, .several, .scale, .table or .result.
course-check-field-two-kinds = The question “{ $field }” is of several kinds at once. Keep a single word, for example .line.
course-check-field-choices-missing = The question “{ $field }” asks people to choose, and does not offer at least two choices. Write them as a list under its heading, one a line, as in - The board.
course-check-field-choice-empty = This choice has no text. Write it, or remove the line.
course-check-field-choice-twice = This choice is twice in the list: { $choice }. Change one of them, or remove it.
course-check-field-table-missing = The question “{ $field }” is filled in row by row, but its columns have no names. Under its heading, write the head of a table, as in | Tool | Use |, then |---|---| on the next line.
course-check-field-column-empty = A column of this table has no name. Write it between the | signs, or remove the column.
course-check-field-rows-ignored = The rows written under the head of this table are not shown: those who answer add their own. Remove them, and give an example in the help of the question instead.
course-check-formula-missing = The result “{ $field }” has no formula. Write it alone in its paragraph, between two backticks, as in `days * day_price`.
course-check-formula-twice = The result “{ $field }” has a second formula here. Keep only one, or add another .result question.
course-check-formula-unreadable = This formula can no longer be read from here: { $at }. It takes numbers (with a point), identifiers of questions, + - * / and parentheses.
course-check-formula-unfinished = This formula is not finished: { $formula }. Add what is missing at the end, for example a closing parenthesis.
course-check-formula-field-unknown = “{ $name }” is neither a .number question of this worksheet nor a .result above. Choose among those that exist, whose names are made of letters, digits and _: { $known }.
course-check-field-differs = “{ $id }” is not built alike here and in { $other }. Keep the same section, the same kind, the same number of choices or columns, and the same formula.

## Glossary
course-check-glossary-lesson-unknown = This word refers to the lesson “{ $lesson }”, which the course does not have. Put the identifier of a lesson (its id line), or remove this line.
course-check-glossary-term-missing = The word “{ $id }” is explained in { $other }, but not here. Add it to this glossary, with the same identifier.

## Synonyms

course-check-synonym-alone = This group of synonyms does not have two words (“{ $word }”). Add one, or remove the group.
course-check-synonym-twice = The word “{ $word }” is already in { $first }. Join the two groups, or remove it from one.
course-check-synonym-without-word = “{ $word }” has neither letter nor digit. Write a word or a phrase.

## Quizzes
course-check-missing-quiz = The quiz { $path } is announced here, but the file does not exist. Create it, correct its name, or remove the “quiz” line.
course-check-quiz-empty = No question of this quiz can be asked. Add one, or mend those that are reported.
course-check-question-without-id = This question has no identifier: { $excerpt }. Just above it, write a line // [id:m1-q1], with a number that was never used.
course-check-no-right-answer = No answer gives all the points: { $excerpt }. Mark the right one with =, or give 100% to the right answers together, as in ~%50%.
course-check-brace-unclosed = The brace {"{"} opened here is not closed before the end of the question. Add {"}"} after the last answer, and make sure that no blank line cuts the question.
course-check-brace-unexpected = A brace {"}"} here closes answers that nothing opened. Add {"{"} before the first answer; to write a brace in the text, put \{"}"}.
course-check-two-answer-blocks = This question has two groups of answers in braces. If there are two questions, separate them with a blank line; to write a brace in the text, put \ before it.
course-check-title-unclosed = The title opened by :: is not closed. Write ::Title:: before the question.
course-check-stem-empty = This question asks nothing. Write it before the brace {"{"}.
course-check-answers-unreadable = These answers cannot be read: { $excerpt }. Begin each with = (right) or ~ (wrong), or write T or F for a true or false; an = sign in the text is written \=.
course-check-true-false-word = “{ $word }” would be read as a word to type. For a true or false, write {"{"}T{"}"} if it is true, {"{"}F{"}"} if it is false.
course-check-answer-empty = An answer has no text. Write it after its = or ~ sign, or remove the sign.
course-check-too-few-answers = This question has only one possible answer. Add at least another one.
course-check-weight-unreadable = This number of points cannot be read: { $excerpt }. Write it between two % signs, as in ~%50%.
course-check-weight-out-of-range = { $weight } is not a possible number of points. Choose from -100 to 100.
course-check-weights-not-hundred = Together, the right answers are worth { $total }% of the points instead of 100%. Share 100% between them, for example ~%50% and ~%50%.
course-check-number-unreadable = “{ $excerpt }” is not a number. Write for example 76, 76:2 (give or take 2) or 70..80 (from 70 to 80).
course-check-range-reversed = In “{ $excerpt }”, the first number is larger than the second. Swap them.
course-check-pair-without-arrow = The arrow is missing in this pair: { $excerpt }. Write = left -> right.
course-check-order-head-unreadable = This beginning of a question to put in order cannot be read: { $excerpt }. After the brace, write the number of items and then Moodle’s words, as in >5 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST, and one item a line below it.
course-check-order-too-short = There is nothing to put in order here: { $excerpt }. Write at least two items, one a line, in the right order.
course-check-order-item-empty = This item has no text. Write it, or remove the line.
course-check-order-item-twice = This item is twice in the list to put in order: { $item }. Nobody could tell the two apart: change one of them, or remove it.
course-check-hint-unreadable = This hint is not shown: { $excerpt }. Write it on a single line, between [hint: and ]; a lone square bracket in the text is written \[ or \].
course-check-essay-left-out = This free-text question is left out: no program can grade it. { $excerpt }. Ask it in the lesson, or give answers between the braces.
course-check-description-left-out = This text without answers is not a question: it is left out. { $excerpt }. If it is one, add its answers in braces.
course-check-question-lesson-unknown = This question refers to the lesson “{ $lesson }”, which the course does not have. Put the identifier of a lesson (its id line).
course-check-question-missing = The question “{ $id }” exists in { $other }, but not here: it is asked in no language. Add it to this file, with the same identifier.
course-check-question-differs = The question “{ $id }” does not have the same answers here and in { $other }. Keep the same kind, the same number of answers, the same order and the same points.
