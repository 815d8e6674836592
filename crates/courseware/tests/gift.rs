//! GIFT as Moodle reads it, construct by construct, and what is said of what cannot be read.

use courseware::gift::parse;
use domain::learning::{Answer, Choice, Question, QuestionKind, grade};

fn one(body: &str) -> Question {
    let (mut questions, faults) = parse("q.gift", &format!("// [id:q1]\n{body}"));
    assert!(faults.is_empty(), "{body}: {faults:?}");
    assert_eq!(questions.len(), 1, "{body}");
    questions.remove(0)
}

fn points(question: &Question, answer: Answer) -> f64 {
    grade(&question.kind, &answer).fraction
}

fn faults(text: &str) -> Vec<(usize, &'static str)> {
    parse("q.gift", text).1.iter().map(|found| (found.line, found.key())).collect()
}

#[test]
fn a_single_choice_keeps_order_feedback_and_partial_credit() {
    let q = one("::Titre:: Qui ? {\n~%50%presque#Pas loin.\n=lui#Oui\\: lui.\n~elle\n####En tout cas.\n}");
    assert_eq!((q.title.as_str(), q.stem_html.as_str()), ("Titre", "Qui ?"));
    assert_eq!(q.general_feedback_html.as_deref(), Some("En tout cas."));
    let choice = |text: &str, weight, feedback: Option<&str>| Choice {
        text_html: text.into(),
        weight,
        feedback_html: feedback.map(str::to_owned),
    };
    assert_eq!(
        q.kind,
        QuestionKind::Choice {
            single: true,
            choices: vec![
                choice("presque", 50.0, Some("Pas loin.")),
                choice("lui", 100.0, Some("Oui: lui.")),
                choice("elle", 0.0, None)
            ]
        }
    );
}

#[test]
fn choices_without_an_equals_sign_may_be_ticked_together() {
    let q = one("Lesquelles ? {~%33,33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}");
    assert!(points(&q, Answer::Choices(vec![0, 1, 2])) > 0.999);
    assert_eq!(points(&q, Answer::Choices(vec![0, 1, 2, 3])), 0.0);
    assert!(matches!(q.kind, QuestionKind::Choice { single: false, .. }));
}

#[test]
fn true_and_false_take_moodles_order_of_feedback() {
    for (text, right) in [("{T}", true), ("{TRUE}", true), ("{F}", false), ("{FALSE}", false), ("{ true }", true)] {
        assert_eq!(points(&one(&format!("Vrai ? {text}")), Answer::Boolean(right)), 1.0, "{text}");
    }
    let q = one("Vrai ? {FALSE\n#raté\n#bravo\n####fin}");
    let QuestionKind::TrueFalse { answer, right_feedback_html, wrong_feedback_html } = q.kind else { panic!("{q:?}") };
    assert!(!answer);
    assert_eq!(wrong_feedback_html.as_deref(), Some("raté"), "the first is for those who are wrong");
    assert_eq!(right_feedback_html.as_deref(), Some("bravo"));
    assert_eq!(q.general_feedback_html.as_deref(), Some("fin"));
}

#[test]
fn short_texts_accept_several_answers_with_weights() {
    let q = one("Quel collectif ? {=CHATONS#Oui =%50%chat* =%0%*#Non}");
    assert_eq!(points(&q, Answer::Text("chatons".into())), 1.0);
    assert_eq!(points(&q, Answer::Text("Chaton".into())), 0.5);
    let other = grade(&q.kind, &Answer::Text("Framasoft".into()));
    assert_eq!((other.fraction, other.feedback_html), (0.0, vec!["Non".to_owned()]));
    assert_eq!(points(&one("Dites oui {oui}"), Answer::Text("Oui".into())), 1.0, "one answer may do without its sign");
    assert_eq!(points(&one("2+2 ? {=x\\=4}"), Answer::Text("x=4".into())), 1.0);
}

#[test]
fn numbers_have_tolerances_ranges_and_weights() {
    for (text, given, fraction) in [
        ("{#76}", "76", 1.0),
        ("{#76:2}", "74,5", 1.0),
        ("{#76:2}", "73", 0.0),
        ("{#1..5}", "5", 1.0),
        ("{#=3,5:0,1#Oui}", "3.4", 1.0),
        ("{#\n=1822:0#exact\n=%50%1822:2#presque\n~#faux\n}", "1823", 0.5),
        ("{#-5..-1}", "-3", 1.0),
    ] {
        assert_eq!(
            points(&one(&format!("Combien ? {text}")), Answer::Number(given.into())),
            fraction,
            "{text} / {given}"
        );
    }
    let wrong = grade(&one("Combien ? {#=76:2#oui ~#C’était 76.}").kind, &Answer::Number("3".into()));
    assert_eq!((wrong.fraction, wrong.feedback_html), (0.0, vec!["C’était 76.".to_owned()]));
}

#[test]
fn pairs_may_have_decoys() {
    let q = one("Reliez {\n=un -> 1\n= -> 4\n=deux -> 2\n=<b>trois</b> -> 3\n}");
    let QuestionKind::Matching { left_html, right } = &q.kind else { panic!("{q:?}") };
    assert_eq!(left_html, &["un", "deux", "&lt;b&gt;trois&lt;/b&gt;"]);
    assert_eq!(right, &["1", "2", "3", "4"], "partners first, decoys after");
    assert_eq!(points(&q, Answer::Pairs(vec![Some(0), Some(1), Some(2)])), 1.0);
}

#[test]
fn items_are_put_in_order_whatever_moodle_says_of_their_grading() {
    for head in [">3 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST", "> 3", ">2 RANDOM H ABSOLUTE_POSITION SHOW abc"] {
        let q = one(&format!(
            "Rangez. {{{head}\nun <b>\n// remarque\n  deux = 2 : oui \n[html]<em>trois</em>\n####Voilà.\n}}"
        ));
        let QuestionKind::Ordering { items_html } = &q.kind else { panic!("{q:?}") };
        assert_eq!(items_html, &["un &lt;b&gt;", "deux = 2 : oui", "<em>trois</em>"], "{head}");
        assert_eq!(q.general_feedback_html.as_deref(), Some("Voilà."));
        assert_eq!(points(&q, Answer::Order(vec![0, 1, 2])), 1.0);
        assert_eq!(points(&q, Answer::Order(vec![2, 0, 1])), 0.5);
    }
}

#[test]
fn a_hint_is_written_in_the_format_of_its_question() {
    let hint = |text: &str| parse("q.gift", text).0.remove(0).hint_html;
    assert_eq!(hint("// [id:q][hint:Relisez\\: a <b>.]\nVrai ? {T}").as_deref(), Some("Relisez: a &lt;b&gt;."));
    assert_eq!(hint("// [id:q]\n// [hint:<b>a</b>]\n[html]Vrai ? {T}").as_deref(), Some("<b>a</b>"));
    assert_eq!(hint("// [id:q]\n// [hint:[html]<script>x</script><b>a</b>]\nVrai ? {T}").as_deref(), Some("<b>a</b>"));
    assert_eq!(hint("// [hint:Le premier.]\n\n// [id:q]\nVrai ? {T}").as_deref(), Some("Le premier."));
    assert_eq!(hint("// [id:q]\nVrai ? {T}"), None);
}

#[test]
fn a_lost_hint_is_told_and_hides_no_question() {
    let text = "// [id:q1]\n// [hint:sans fin\nVrai ? {T}\n\n// [hint:]\n// [id:q2]\nVrai ? {T}\n";
    assert_eq!(parse("q.gift", text).0.len(), 2);
    assert_eq!(faults(text), [(2, "course-check-hint-unreadable"), (5, "course-check-hint-unreadable")]);
}

#[test]
fn a_missing_word_leaves_its_place_in_the_sentence() {
    assert_eq!(one("Un {=logiciel ~gâteau} libre.").stem_html, "Un _____ libre.");
    assert_eq!(one("Un logiciel {=libre ~cuit}").stem_html, "Un logiciel");
}

#[test]
fn formats_are_read_for_the_question_and_its_parts() {
    let q = one("[html]Un <em>mot</em><script>x</script> {=<b>a</b>#<i>oui</i> ~[plain]<b>b</b>}");
    assert_eq!(q.stem_html, "Un <em>mot</em>");
    let QuestionKind::Choice { choices, .. } = q.kind else { panic!("a choice") };
    assert_eq!(choices[0].text_html, "<b>a</b>");
    assert_eq!(choices[1].text_html, "&lt;b&gt;b&lt;/b&gt;");
    assert_eq!(one("[markdown]Un *mot* {T}").stem_html, "Un <em>mot</em>");
    assert_eq!(one("Ligne\\nsuivante <b> {T}").stem_html, "Ligne<br>suivante &lt;b&gt;");
}

#[test]
fn comments_categories_and_marks_of_moodle_are_no_question() {
    let text = "// titre\n$CATEGORY: $course$/m1\n\n// [id:q1] [lesson:m1-usages] [tag:facile]\nUn ? {T}\n// fin\n";
    let (questions, found) = parse("q.gift", text);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(questions[0].lesson.as_ref().map(domain::LessonId::as_str), Some("m1-usages"));
    assert_eq!(questions[0].title, "Un ?", "without a title, the first words are one");
}

#[test]
fn escapes_are_letters_everywhere() {
    let q = one("::a\\:\\:b::x \\{y\\} \\~ {=\\=a \\# b#c\\#d ~e}");
    assert_eq!((q.title.as_str(), q.stem_html.as_str()), ("a::b", "x {y} ~"));
    let QuestionKind::Choice { choices, .. } = q.kind else { panic!("a choice") };
    assert_eq!((choices[0].text_html.as_str(), choices[0].feedback_html.as_deref()), ("=a # b", Some("c#d")));
}

#[test]
fn a_broken_question_is_located_and_hides_no_other() {
    for (broken, line, key) in [
        ("Ouverte {=a\n~b", 4, "course-check-brace-unclosed"),
        ("Ouverte {=a ~b\n// [id:q9]\nSuivante {T}", 4, "course-check-brace-unclosed"),
        ("Fermée\n=a}", 5, "course-check-brace-unexpected"),
        ("À l’envers } {", 4, "course-check-brace-unexpected"),
        ("Deux {T}\nfois {T}", 5, "course-check-two-answer-blocks"),
        ("::Titre {T}", 4, "course-check-title-unclosed"),
        ("Mêlées {a =b}", 4, "course-check-answers-unreadable"),
        ("Vide {=}", 4, "course-check-answer-empty"),
        ("Sans poids plein {=%50%a =%20%b}", 4, "course-check-no-right-answer"),
        ("Paire {=a -> b\n=c ->\n}", 5, "course-check-answer-empty"),
        ("Paire {=a -> b = -> c}", 4, "course-check-too-few-answers"),
        ("Nombre {#\n=3\n=x}", 6, "course-check-number-unreadable"),
        ("Nombre {#}", 4, "course-check-no-right-answer"),
        ("Nombre {#%50%3}", 4, "course-check-no-right-answer"),
        ("[html]<img> {T}", 4, "course-check-stem-empty"),
        ("Ordre {>3 TOUT\na\nb\n}", 4, "course-check-order-head-unreadable"),
        ("Ordre\n{\n>\na\nb\n}", 6, "course-check-order-head-unreadable"),
        ("Ordre {>1\na\n}", 4, "course-check-order-too-short"),
        ("Ordre {>3\na\n[html]<i></i>\nb\n}", 6, "course-check-order-item-empty"),
        ("Ordre {>3\na\nb\n a \n}", 7, "course-check-order-item-twice"),
    ] {
        let text = format!("Vrai ? {{T}}\n\n// [id:q1]\n{broken}\n\n// [id:q2]\nVrai aussi ? {{T}}\n");
        let (questions, _) = parse("q.gift", &text);
        let ids: Vec<_> = questions.iter().map(|question| question.id.as_str()).collect();
        assert_eq!(ids, ["q2"], "the question after is still asked: {broken}");
        assert_eq!(faults(&text), [(1, "course-check-question-without-id"), (line, key)], "{broken}");
    }
}

#[test]
fn what_no_program_can_grade_is_left_out_with_a_remark() {
    let text = "// [id:q1]\nRacontez. {}\n\nSimple texte.\n\n// [id:q2]\nRacontez. {####Merci.}\n";
    let (questions, found) = parse("q.gift", text);
    assert!(questions.is_empty());
    assert!(found.iter().all(|found| !found.is_blocking()), "a trainer may keep them for Moodle");
    assert_eq!(
        faults(text),
        [
            (2, "course-check-essay-left-out"),
            (4, "course-check-description-left-out"),
            (7, "course-check-essay-left-out")
        ]
    );
}
