//! Every fault a course may have, its severity and its Fluent key, in one table.

faults! {
    // --- any file ---
    /// The file is not UTF-8; the line is that of the first wrong byte.
    blocking NotUtf8 = "course-check-not-utf8";
    /// More than one megabyte of text.
    blocking TextTooLong = "course-check-text-too-long";
    /// More faults in this file than are shown, some of them blocking.
    blocking MoreFaults = "course-check-more-faults";
    /// More remarks in this file than are shown.
    remark MoreRemarks = "course-check-more-remarks";
    /// A TOML file that cannot be read.
    blocking TomlUnreadable {
        /// The line that cannot be read.
        excerpt } = "course-check-toml-unreadable";
    /// A key that must be there.
    blocking MissingKey {
        /// The key.
        key } = "course-check-missing-key";
    /// A key whose value must be a text.
    blocking NotAText {
        /// The key.
        key } = "course-check-not-a-text";
    /// A key whose value must be a whole number that is not negative.
    blocking NotANumber {
        /// The key.
        key } = "course-check-not-a-number";
    /// A key whose value must be a list.
    blocking NotAList {
        /// The key.
        key } = "course-check-not-a-list";
    /// A key whose value must be a table of keys.
    blocking NotATable {
        /// The key.
        key } = "course-check-not-a-table";
    /// A key whose value must be one text for each language.
    blocking NotLocalised {
        /// The key.
        key } = "course-check-not-localised";
    /// A key that means nothing here.
    remark UnknownKey {
        /// The key.
        key,
        /// The keys that mean something, separated by commas.
        known } = "course-check-unknown-key";
    /// A text that must not be empty.
    blocking EmptyText {
        /// The key.
        key } = "course-check-empty-text";
    /// An id of the wrong form.
    blocking BadId {
        /// The id.
        id } = "course-check-bad-id";
    /// An id already taken.
    blocking DuplicateId {
        /// The id.
        id,
        /// Where it was first: a file, or a file and a line.
        first } = "course-check-duplicate-id";
    /// A name of a folder or a file that would not be safe in a path.
    blocking BadName {
        /// The name.
        name } = "course-check-bad-name";

    // --- course.toml ---
    /// There is no course.toml.
    blocking NoManifest = "course-check-no-manifest";
    /// The version must be 1 or more.
    blocking VersionZero = "course-check-version-zero";
    /// The course has no module.
    blocking NoModule = "course-check-no-module";
    /// A language the program does not speak.
    blocking UnknownLocale {
        /// The tag written.
        tag } = "course-check-unknown-locale";
    /// A text that is missing in one of the course's languages.
    remark MissingText {
        /// The key.
        key,
        /// The language's tag.
        locale } = "course-check-missing-text";
    /// A pass mark over 100.
    blocking PassMarkTooHigh {
        /// The mark written.
        mark } = "course-check-pass-mark-too-high";
    /// A lesson listed in course.toml that has no file.
    blocking MissingLesson {
        /// The file that should be there.
        path } = "course-check-missing-lesson";
    /// A lesson or an activity that exists in another language only.
    remark MissingTranslation {
        /// The file that should be there.
        path } = "course-check-missing-translation";
    /// The same lesson twice in a module.
    blocking LessonListedTwice {
        /// The lesson's file name, without language.
        name } = "course-check-lesson-listed-twice";
    /// A file that no module uses.
    remark UnlistedFile = "course-check-unlisted-file";

    // --- a lesson; most also in stories and worksheets ---
    /// No `+++` on the first line.
    blocking FrontMatterMissing = "course-check-front-matter-missing";
    /// No closing `+++`.
    blocking FrontMatterUnclosed = "course-check-front-matter-unclosed";
    /// Lines between the `+++` that cannot be read.
    blocking FrontMatterUnreadable {
        /// The line that cannot be read.
        excerpt } = "course-check-front-matter-unreadable";
    /// A text of no minute.
    blocking MinutesZero = "course-check-minutes-zero";
    /// Two languages announce different times.
    remark MinutesDiffer {
        /// The minutes here.
        minutes,
        /// The minutes there.
        expected,
        /// The other file.
        other } = "course-check-minutes-differ";
    /// Two languages give the same text different ids.
    blocking IdDiffers {
        /// The id here.
        id,
        /// The id there.
        expected,
        /// The other file.
        other } = "course-check-id-differs";
    /// Nothing after the front matter.
    blocking EmptyLesson = "course-check-empty-lesson";
    /// HTML in the text: its tags are left out, its words stay.
    remark RawHtml {
        /// How it begins.
        excerpt } = "course-check-raw-html";
    /// Lists, quotes or emphasis nested too deep.
    remark NestedTooDeep = "course-check-nested-too-deep";
    /// A heading of the first level.
    blocking HeadingLevelOne {
        /// Its words.
        heading } = "course-check-heading-level-one";
    /// A heading more than one level under the one before.
    remark HeadingLevelSkipped {
        /// Its words.
        heading,
        /// Its marks, for example `####`.
        marks,
        /// The marks expected, for example `###`.
        expected } = "course-check-heading-level-skipped";
    /// A heading without words.
    blocking EmptyHeading = "course-check-empty-heading";
    /// `javascript:`, `data:` or any other address that is neither https nor mailto.
    blocking UnsafeLink {
        /// The address.
        address } = "course-check-unsafe-link";
    /// An `http:` address.
    blocking HttpLink {
        /// The address.
        address } = "course-check-http-link";
    /// An address that is neither a lesson, nor https, nor mailto.
    blocking BrokenLink {
        /// The address.
        address } = "course-check-broken-link";
    /// A link to a lesson that the course does not have.
    blocking LessonNotFound {
        /// The address.
        address } = "course-check-lesson-not-found";
    /// A link to a lesson that cannot be read.
    blocking LinkToBrokenLesson {
        /// The address.
        address } = "course-check-link-to-broken-lesson";
    /// A link to a heading that is not there.
    blocking AnchorNotFound {
        /// The anchor.
        anchor,
        /// Anchors that exist, separated by commas.
        known } = "course-check-anchor-not-found";
    /// A link with no words to click.
    blocking LinkWithoutText {
        /// The address.
        address } = "course-check-link-without-text";
    /// `[words][reference]` whose reference is defined nowhere.
    blocking ReferenceMissing {
        /// The reference.
        reference } = "course-check-reference-missing";
    /// A footnote called and never written.
    blocking FootnoteUndefined {
        /// Its label.
        label } = "course-check-footnote-undefined";
    /// A footnote written twice.
    blocking FootnoteTwice {
        /// Its label.
        label } = "course-check-footnote-twice";
    /// A footnote written and never called.
    remark FootnoteUnused {
        /// Its label.
        label } = "course-check-footnote-unused";
    /// A straight apostrophe in French.
    remark StraightApostrophe {
        /// The words around it.
        excerpt } = "course-check-straight-apostrophe";
    /// A French mark without its no-break space.
    remark NoBreakSpaceMissing {
        /// The mark.
        mark,
        /// The words around it.
        excerpt } = "course-check-no-break-space-missing";

    // --- pictures ---
    /// A picture on the network or inside the address itself.
    blocking RemoteImage {
        /// The address.
        address } = "course-check-remote-image";
    /// A picture that is not in the course.
    blocking ImageNotFound {
        /// Its path.
        path } = "course-check-image-not-found";
    /// A picture without words for those who do not see it.
    blocking ImageWithoutAlternative {
        /// Its path.
        path } = "course-check-image-without-alternative";
    /// A picture whose author and licence media.toml does not give.
    blocking ImageWithoutCredit {
        /// Its path.
        path } = "course-check-image-without-credit";
    /// An entry of media.toml whose file is not there.
    remark MediaFileMissing {
        /// Its path.
        path } = "course-check-media-file-missing";
    /// A picture of more than 2 MB.
    blocking ImageTooLarge {
        /// Its size in kilobytes.
        kilobytes } = "course-check-image-too-large";
    /// A picture of more pixels than a window can hold in memory in comfort.
    blocking ImageTooManyPixels {
        /// Its width in pixels.
        width,
        /// Its height in pixels.
        height } = "course-check-image-too-many-pixels";
    /// A picture that is neither SVG, PNG, JPEG nor WebP, or is not what its name says.
    blocking ImageNotSupported = "course-check-image-not-supported";
    /// A drawing that is not well formed.
    blocking SvgUnreadable = "course-check-svg-unreadable";
    /// A drawing that carries a program.
    blocking SvgScript = "course-check-svg-script";
    /// A drawing that reacts to events.
    blocking SvgEventHandler {
        /// The attribute.
        attribute } = "course-check-svg-event-handler";
    /// A drawing that embeds something else.
    blocking SvgForeignContent {
        /// The element.
        element } = "course-check-svg-foreign-content";
    /// A drawing that fetches something.
    blocking SvgExternalReference {
        /// The address.
        address } = "course-check-svg-external-reference";

    // --- videos ---
    /// A video that is not in the course.
    blocking VideoNotFound {
        /// Its address.
        path } = "course-check-video-not-found";
    /// A video elsewhere than in a lesson.
    blocking VideoOutsideLesson = "course-check-video-outside-lesson";
    /// A video that is not alone in its paragraph.
    blocking VideoNotAlone {
        /// Its path.
        path } = "course-check-video-not-alone";
    /// A video without words for those who do not see it.
    blocking VideoWithoutAlternative {
        /// Its path.
        path } = "course-check-video-without-alternative";
    /// A video whose author and licence media.toml does not give.
    blocking VideoWithoutCredit {
        /// Its path.
        path } = "course-check-video-without-credit";
    /// A video without captions.
    blocking VideoWithoutCaptions {
        /// Its path.
        path } = "course-check-video-without-captions";
    /// A video whose captions lack one of the course's languages.
    blocking VideoCaptionsMissing {
        /// Its path.
        path,
        /// The language.
        locale } = "course-check-video-captions-missing";
    /// A file that belongs to a video and is not there.
    blocking VideoPartMissing {
        /// Its path.
        path } = "course-check-video-part-missing";
    /// A video of more than 200 MB.
    blocking VideoTooLarge {
        /// Its size in megabytes.
        megabytes } = "course-check-video-too-large";
    /// A video that is neither WebM nor MP4, or is not what its name says.
    blocking VideoNotSupported = "course-check-video-not-supported";
    /// A measure of the previews that is zero.
    blocking PreviewsZero {
        /// The key.
        key } = "course-check-previews-zero";
    /// A file of captions or chapters that does not begin with WEBVTT.
    blocking VttHeaderMissing = "course-check-vtt-header-missing";
    /// Captions or chapters without their moments, or with moments that cannot be read.
    blocking VttTimingUnreadable {
        /// What is written.
        excerpt } = "course-check-vtt-timing-unreadable";
    /// Words that end before they begin.
    blocking VttEndBeforeStart {
        /// What is written.
        excerpt } = "course-check-vtt-end-before-start";
    /// Words that begin before those above them end.
    blocking VttOverlap {
        /// What is written.
        excerpt } = "course-check-vtt-overlap";
    /// Moments without words.
    blocking VttTextMissing = "course-check-vtt-text-missing";
    /// A file of captions or chapters in which nothing is said.
    blocking VttEmpty = "course-check-vtt-empty";

    // --- stories and worksheets ---
    /// A story named in course.toml that has no file.
    blocking MissingScenario {
        /// The file that should be there.
        path } = "course-check-missing-scenario";
    /// A worksheet named in course.toml that has no file.
    blocking MissingWorksheet {
        /// The file that should be there.
        path } = "course-check-missing-worksheet";

    // --- the plan of the self-diagnosis ---
    /// A self-diagnosis whose plan has no file.
    blocking MissingPlan {
        /// The file that should be there.
        path } = "course-check-missing-plan";
    /// A plan that names what its worksheet does not have: a section, or a field that is answered by choices.
    blocking PlanPartUnknown {
        /// What is named.
        id,
        /// Some of those that exist.
        known } = "course-check-plan-part-unknown";
    /// A choice that its field does not have.
    blocking PlanChoiceUnknown {
        /// The field.
        field,
        /// The choice, counted from 1.
        choice,
        /// How many choices the field has.
        count } = "course-check-plan-choice-unknown";
    /// A condition that says neither `at_most` nor `any`.
    blocking PlanConditionEmpty {
        /// The field.
        field } = "course-check-plan-condition-empty";
    /// A condition that never or always holds, or that asks for two things.
    blocking PlanConditionUnsound {
        /// The field.
        field } = "course-check-plan-condition-unsound";
    /// A word that is none of its list.
    blocking PlanWordUnknown {
        /// What was written.
        word,
        /// The words of the list.
        known } = "course-check-plan-word-unknown";
    /// A lesson that the course does not have.
    blocking PlanLessonUnknown {
        /// What was written.
        lesson } = "course-check-plan-lesson-unknown";
    /// Not one list of software for each choice.
    blocking PlanToolsDiffer {
        /// Lists written.
        count,
        /// Choices of the field.
        choices } = "course-check-plan-tools-differ";
    /// Not one size of association for each choice.
    blocking PlanSizesDiffer {
        /// Sizes written.
        count,
        /// Choices of the field.
        choices } = "course-check-plan-sizes-differ";

    // --- the resources ---
    /// A lesson to read that the course does not have.
    blocking ResourceLessonUnknown {
        /// What was written.
        lesson } = "course-check-resource-lesson-unknown";
    /// A theme that course.toml does not have.
    blocking ResourceThemeUnknown {
        /// What was written.
        theme,
        /// Some of those that exist.
        known } = "course-check-resource-theme-unknown";
    /// An address that is not one of the web.
    blocking ResourceAddress {
        /// What was written.
        url } = "course-check-resource-address";
    /// A scene, a section or a field whose heading has no `{#id}`.
    blocking HeadingWithoutId {
        /// Its words.
        heading } = "course-check-heading-without-id";
    /// Something between the braces of a heading that means nothing there.
    remark HeadingMarkUnknown {
        /// What is written.
        mark } = "course-check-heading-mark-unknown";
    /// A scene, a section or a field that another language has.
    blocking PartMissing {
        /// Its id.
        id,
        /// The file that has it.
        other } = "course-check-part-missing";

    // --- stories ---
    /// A story without any scene.
    blocking ScenarioEmpty = "course-check-scenario-empty";
    /// Text before the first scene, which nobody would see.
    blocking TextBeforeStep = "course-check-text-before-step";
    /// A scene that offers nothing to do and is not marked as an ending.
    blocking StepWithoutChoice {
        /// Its title.
        step } = "course-check-step-without-choice";
    /// A choice that leads to no scene.
    blocking StepTargetUnknown {
        /// The scene it names.
        target,
        /// Scenes that exist, separated by commas.
        known } = "course-check-step-target-unknown";
    /// A link to a scene that is not one of a scene's choices.
    blocking StepLinkInText {
        /// The scene.
        step } = "course-check-step-link-in-text";
    /// A scene to which nothing leads.
    blocking StepUnreachable {
        /// Its title.
        step } = "course-check-step-unreachable";
    /// A scene from which no ending can be reached.
    blocking StepWithoutWayOut {
        /// Its title.
        step } = "course-check-step-without-way-out";
    /// A mark of a scene that is none of the three endings.
    blocking EndingUnknown {
        /// What is written.
        word } = "course-check-ending-unknown";
    /// A scene marked as two endings.
    blocking TwoEndings {
        /// Its title.
        step } = "course-check-two-endings";
    /// An ending that offers something to do.
    blocking EndingWithChoices {
        /// Its title.
        step } = "course-check-ending-with-choices";
    /// A story that never ends.
    blocking NoEnding = "course-check-no-ending";
    /// A story that begins with another scene in another language.
    blocking FirstStepDiffers {
        /// The scene here.
        id,
        /// The scene there.
        expected,
        /// The other file.
        other } = "course-check-first-step-differs";
    /// A scene that leads elsewhere, or ends otherwise, in another language.
    blocking StepDiffers {
        /// Its id.
        id,
        /// The other file.
        other } = "course-check-step-differs";

    // --- worksheets ---
    /// A worksheet that asks nothing.
    blocking WorksheetEmpty = "course-check-worksheet-empty";
    /// A section of a worksheet that asks nothing.
    remark SectionEmpty {
        /// Its title.
        section } = "course-check-section-empty";
    /// A field that stands before the first section.
    blocking FieldOutsideSection {
        /// Its title.
        field } = "course-check-field-outside-section";
    /// A field of which nothing says how it is answered.
    blocking FieldWithoutKind {
        /// Its title.
        field } = "course-check-field-without-kind";
    /// A kind of field that does not exist.
    blocking FieldKindUnknown {
        /// What is written.
        word } = "course-check-field-kind-unknown";
    /// A field of two kinds.
    blocking FieldTwoKinds {
        /// Its title.
        field } = "course-check-field-two-kinds";
    /// A field to choose from with fewer than two choices.
    blocking FieldChoicesMissing {
        /// Its title.
        field } = "course-check-field-choices-missing";
    /// A choice of a field without words.
    blocking FieldChoiceEmpty = "course-check-field-choice-empty";
    /// Two equal choices of a field.
    blocking FieldChoiceTwice {
        /// The choice.
        choice } = "course-check-field-choice-twice";
    /// A field to fill in rows without the heads of its columns.
    blocking FieldTableMissing {
        /// Its title.
        field } = "course-check-field-table-missing";
    /// A column without a head.
    blocking FieldColumnEmpty = "course-check-field-column-empty";
    /// Rows written under the heads of columns: those who answer add their own.
    remark FieldRowsIgnored = "course-check-field-rows-ignored";
    /// A result without its formula.
    blocking FormulaMissing {
        /// The title of the field.
        field } = "course-check-formula-missing";
    /// A result with two formulas.
    blocking FormulaTwice {
        /// The title of the field.
        field } = "course-check-formula-twice";
    /// A formula that cannot be read.
    blocking FormulaUnreadable {
        /// What stands where reading stopped.
        at } = "course-check-formula-unreadable";
    /// A formula that stops before its end.
    blocking FormulaUnfinished {
        /// The formula.
        formula } = "course-check-formula-unfinished";
    /// A name in a formula that is neither a number nor a result above it.
    blocking FormulaFieldUnknown {
        /// The name.
        name,
        /// Names that could stand there, separated by commas.
        known } = "course-check-formula-field-unknown";
    /// A field built differently in another language.
    blocking FieldDiffers {
        /// Its id.
        id,
        /// The other file.
        other } = "course-check-field-differs";

    // --- glossary ---
    /// A glossary term of a lesson that the course does not have.
    blocking GlossaryLessonUnknown {
        /// The lesson's id.
        lesson } = "course-check-glossary-lesson-unknown";
    /// A glossary term missing in one language.
    remark GlossaryTermMissing {
        /// The term's id.
        id,
        /// The file that has it.
        other } = "course-check-glossary-term-missing";

    // --- synonyms ---
    /// A group of synonyms of fewer than two words.
    blocking SynonymAlone {
        /// Its only word, if it has one.
        word } = "course-check-synonym-alone";
    /// A word that is in two groups of synonyms, or twice in one.
    blocking SynonymTwice {
        /// The word.
        word,
        /// Where it was first: a file and a line.
        first } = "course-check-synonym-twice";
    /// A synonym of signs only.
    blocking SynonymWithoutWord {
        /// What is written.
        word } = "course-check-synonym-without-word";

    // --- quizzes ---
    /// A quiz named in course.toml that has no file.
    blocking MissingQuiz {
        /// The file that should be there.
        path } = "course-check-missing-quiz";
    /// A quiz in which no question can be asked.
    blocking QuizEmpty = "course-check-quiz-empty";
    /// A question without `// [id:…]`.
    blocking QuestionWithoutId {
        /// How it begins.
        excerpt } = "course-check-question-without-id";
    /// A question whose answers never reach full marks.
    blocking NoRightAnswer {
        /// How it begins.
        excerpt } = "course-check-no-right-answer";
    /// `{` without its `}`.
    blocking BraceUnclosed = "course-check-brace-unclosed";
    /// `}` without its `{`.
    blocking BraceUnexpected = "course-check-brace-unexpected";
    /// Two pairs of braces in one question.
    blocking TwoAnswerBlocks = "course-check-two-answer-blocks";
    /// A title opened by `::` and not closed.
    blocking TitleUnclosed = "course-check-title-unclosed";
    /// A question that asks nothing.
    blocking StemEmpty = "course-check-stem-empty";
    /// Answers that begin with neither `=` nor `~`.
    blocking AnswersUnreadable {
        /// How they begin.
        excerpt } = "course-check-answers-unreadable";
    /// Vrai or Faux where GIFT wants T or F.
    blocking TrueFalseWord {
        /// The word written.
        word } = "course-check-true-false-word";
    /// An answer without words.
    blocking AnswerEmpty = "course-check-answer-empty";
    /// A choice or a matching with fewer than two answers.
    blocking TooFewAnswers = "course-check-too-few-answers";
    /// A weight between `%` that is not a number.
    blocking WeightUnreadable {
        /// What is written.
        excerpt } = "course-check-weight-unreadable";
    /// A weight under -100 or over 100.
    blocking WeightOutOfRange {
        /// What is written.
        weight } = "course-check-weight-out-of-range";
    /// Right choices that do not add up to 100 %.
    remark WeightsNotHundred {
        /// What they add up to.
        total } = "course-check-weights-not-hundred";
    /// A numeric answer that is not a number.
    blocking NumberUnreadable {
        /// What is written.
        excerpt } = "course-check-number-unreadable";
    /// A range whose first bound is the larger.
    blocking RangeReversed {
        /// What is written.
        excerpt } = "course-check-range-reversed";
    /// A pair to match without its arrow.
    blocking PairWithoutArrow {
        /// What is written.
        excerpt } = "course-check-pair-without-arrow";
    /// The head of an ordering question that cannot be read.
    blocking OrderHeadUnreadable {
        /// What is written.
        excerpt } = "course-check-order-head-unreadable";
    /// An ordering question with fewer than two items.
    blocking OrderTooShort {
        /// How it begins.
        excerpt } = "course-check-order-too-short";
    /// An item to put in order without words.
    blocking OrderItemEmpty = "course-check-order-item-empty";
    /// Two equal items to put in order.
    blocking OrderItemTwice {
        /// The item.
        item } = "course-check-order-item-twice";
    /// A hint without words, or whose bracket is not closed on its line.
    remark HintUnreadable {
        /// How it begins.
        excerpt } = "course-check-hint-unreadable";
    /// A free text, which no program can grade.
    remark EssayLeftOut {
        /// How it begins.
        excerpt } = "course-check-essay-left-out";
    /// A text without answers.
    remark DescriptionLeftOut {
        /// How it begins.
        excerpt } = "course-check-description-left-out";
    /// A question about a lesson that the course does not have.
    blocking QuestionLessonUnknown {
        /// The lesson's id.
        lesson } = "course-check-question-lesson-unknown";
    /// A question missing in one language.
    blocking QuestionMissing {
        /// Its id.
        id,
        /// The file that has it.
        other } = "course-check-question-missing";
    /// A question built differently in two languages.
    blocking QuestionDiffers {
        /// Its id.
        id,
        /// The other file.
        other } = "course-check-question-differs";
}
