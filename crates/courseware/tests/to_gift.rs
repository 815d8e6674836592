//! Questions written as GIFT and read back are the same questions.

use courseware::gift::{parse, to_gift};
use domain::learning::{Choice, Question, QuestionKind, RangeAnswer, TextAnswer};
use domain::{LessonId, QuestionId};
use proptest::collection::vec;
use proptest::prelude::*;

/// Words with every sign that means something to GIFT, to comments, to formats or to HTML.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-zéÀ0-9’«» \u{a0}\u{202f}]{1,8}",
        2 => prop::sample::select(vec![
            "~", "=", "#", "{", "}", ":", "::", "####", "\\", "\\n", "->", "-\\>", "%", "%50%", "[", "]", "[html]",
            "[plain]", "//", "$CATEGORY: x", "[id:z]", "<", ">", "&", "&amp;", "\"", "'", "_____", "*", "T", "vrai", "{#3}",
            "\r", "\t", "\u{85}", "🫧", "|", "`",
        ])
        .prop_map(str::to_owned),
    ];
    vec(piece, 1..5).prop_map(|pieces| pieces.concat().trim().to_owned()).prop_filter("words", |text| !text.is_empty())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Safe HTML as the crate writes it: from words, line by line, or through its gate.
fn html() -> impl Strategy<Value = String> {
    let lines = vec(words(), 1..4)
        .prop_map(|lines| lines.iter().map(|l| escape(l).replace('"', "&quot;")).collect::<Vec<_>>().join("<br>"));
    // as a gate leaves it: no tab turned into an entity, no-break spaces as entities
    let gated = |text: String| escape(&text).replace('\u{a0}', "&nbsp;").replace('\r', "");
    let inline = (words(), words()).prop_map(move |(a, b)| format!("<em>{}</em> <b>{}</b>", gated(a), gated(b)));
    let list = vec(words(), 1..3).prop_map(move |items| {
        let items: String = items.into_iter().map(|item| format!("<li>{}</li>\n", gated(item))).collect();
        format!("<ul>\n{items}</ul>")
    });
    let link = words().prop_map(move |text| {
        format!("<p>Voir <a href=\"https://example.org/?a=b#c\" rel=\"noopener noreferrer\">{}</a></p>", gated(text))
    });
    let table = words()
        .prop_map(move |text| format!("<table><thead><tr><th scope=\"col\">{}</th></tr></thead></table>", gated(text)));
    prop_oneof![5 => lines, 1 => inline, 1 => list, 1 => link, 1 => table]
}

fn some_html() -> impl Strategy<Value = Option<String>> {
    prop::option::of(html())
}

fn weight(least: i32) -> impl Strategy<Value = f64> {
    prop_oneof![(least..=100).prop_map(f64::from), Just(33.33333), Just(0.0), Just(100.0)]
}

fn choice() -> impl Strategy<Value = QuestionKind> {
    let one = (html(), weight(-100), some_html());
    (any::<bool>(), vec(one, 1..5), html()).prop_map(|(single, others, right)| {
        let others = others.into_iter();
        let mut choices: Vec<_> =
            others.map(|(text_html, weight, feedback_html)| Choice { text_html, weight, feedback_html }).collect();
        choices.push(Choice { text_html: right, weight: 100.0, feedback_html: None });
        QuestionKind::Choice { single, choices }
    })
}

fn short_text() -> impl Strategy<Value = QuestionKind> {
    vec((words(), weight(0), some_html()), 0..3).prop_flat_map(|others| {
        words().prop_map(move |right| {
            let others = others.iter().cloned();
            let others = others.map(|(text, weight, feedback_html)| TextAnswer { text, weight, feedback_html });
            let right = TextAnswer { text: right, weight: 100.0, feedback_html: None };
            QuestionKind::ShortText { accepted: others.chain([right]).collect() }
        })
    })
}

fn numeric() -> impl Strategy<Value = QuestionKind> {
    let bounds = prop_oneof![
        (-1e6..1e6, 0.0..1e3).prop_map(|(low, width): (f64, f64)| (low, low + width)),
        (-1000..1000i32).prop_map(|n| (f64::from(n), f64::from(n))),
        Just((f64::MIN, f64::MAX)),
        Just((-1e300, 2e300)),
    ];
    vec((bounds, weight(0), some_html()), 0..3).prop_map(|others| {
        let others = others.into_iter();
        let others =
            others.map(|((low, high), weight, feedback_html)| RangeAnswer { low, high, weight, feedback_html });
        let right = RangeAnswer { low: 76.0, high: 76.5, weight: 100.0, feedback_html: None };
        QuestionKind::Numeric { accepted: others.chain([right]).collect() }
    })
}

fn kind() -> impl Strategy<Value = QuestionKind> {
    let true_false = (any::<bool>(), some_html(), some_html()).prop_map(|(answer, right, wrong)| {
        QuestionKind::TrueFalse { answer, right_feedback_html: right, wrong_feedback_html: wrong }
    });
    let matching = (vec((html(), words()), 2..4), vec(words(), 0..2)).prop_map(|(pairs, decoys)| {
        let (left_html, mut right): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        right.extend(decoys);
        QuestionKind::Matching { left_html, right }
    });
    let ordering = prop::collection::btree_set(html(), 2..6)
        .prop_map(|items| QuestionKind::Ordering { items_html: items.into_iter().rev().collect() });
    prop_oneof![choice(), true_false, short_text(), numeric(), matching, ordering]
}

fn question() -> impl Strategy<Value = Question> {
    (words(), html(), kind(), some_html(), some_html(), any::<bool>()).prop_map(
        |(title, stem_html, kind, general_feedback_html, hint_html, lesson)| Question {
            id: QuestionId::new("q").expect("an id"),
            title,
            stem_html,
            kind,
            general_feedback_html,
            hint_html,
            lesson: lesson.then(|| LessonId::new("m1-x").expect("an id")),
        },
    )
}

proptest! {
    // what fails is printed, and becomes a test of its own
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_questions_survive_the_way_there_and_back(mut questions in vec(question(), 0..4)) {
        for (at, question) in questions.iter_mut().enumerate() {
            question.id = QuestionId::new(format!("q{at}")).expect("an id");
        }
        let written = to_gift(&questions);
        let (read, found) = parse("q.gift", &written);
        prop_assert!(found.iter().all(|found| !found.is_blocking()), "{written}\n{found:?}");
        prop_assert_eq!(&read, &questions, "{}", written);
        prop_assert_eq!(to_gift(&read), written);
    }

    #[test]
    fn whatever_could_be_read_is_written_back(text in "(// \\[id:a\\]\n)?(::a::)?(\\[html\\]|\\[markdown\\])?[a<>b&;\\\\*|\n -]{1,30}\\{[=~#%>a-z0-9\\\\\n -]{1,30}\\}") {
        let (questions, _) = parse("q.gift", &text);
        let (read, _) = parse("q.gift", &to_gift(&questions));
        prop_assert_eq!(read, questions);
    }
}

#[test]
fn what_is_written_is_what_a_trainer_would_write() {
    let source = "\
// [id:m1-q1]
// [lesson:m1-x]
// [hint:Relisez la fin [du tableau].]
::Un mot::Un {
=logiciel#Oui\\: c’est lui.
~%-50%gâteau
~[html]<em>rien</em>
####[plain]5 < 6
} libre.

// [id:m1-q2]
::Dans l’ordre::Rangez. {>3 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST
Un = 1 : le premier
Deux
[plain]// trois
}

// [id:m1-q3]
::Flèches::[html]<p>Que fait a-&gt;b ?</p> {
=a-\\>b#Oui
=%50%[plain][sic] a*
}

// [id:m1-q4]
::Combien::Combien ? {#
=76
=%50%70..80#Presque.
=%0%*#Non.
}

// [id:m1-q5]
::Vrai::Vrai ? {
FALSE
#
#Bravo.
}

// [id:m1-q6]
::Reliez::Reliez. {
=un -> 1
=deux -> 2
= -> 3
}
";
    let (questions, found) = parse("q.gift", source);
    assert_eq!(found, []);
    assert_eq!(questions.len(), 6);
    let written = to_gift(&questions);
    // spelled out where nothing needed it
    let expected = source.replace("[plain][sic]", "[sic]");
    assert_eq!(written, expected);
}
