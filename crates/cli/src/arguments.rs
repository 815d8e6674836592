//! The words of the command line. Every sentence comes from `locales/*/cli.ftl`.

use clap::{Arg, ArgAction, Command, builder::ValueParser};
use domain::directory::{AssociationSize, HelpLevel, ListingFormat, Offer};
use domain::finder::Budget;
use domain::mutual_help::{NoteKind, NoteShelf};
use l10n::Words;

/// Returns the grammar of the command line in the given language.
pub(crate) fn command(words: &Words) -> Command {
    let t = |key: &str| words.text(key);
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).global(true).help(t("cli-arg-json"));
    Command::new("emancipasso-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .about(t("cli-about"))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(json())
        .arg(
            Arg::new("data-dir")
                .long("data-dir")
                .visible_alias("data")
                .value_name("DIR")
                .value_parser(path())
                .global(true)
                .help(t("cli-arg-data-dir")),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("fr|en")
                .value_parser(["fr", "en"])
                .global(true)
                .help(t("cli-arg-lang")),
        )
        .arg(Arg::new("learner").long("learner").value_name("ID|NAME").global(true).help(t("cli-arg-learner")))
        .arg(Arg::new("loopback").long("loopback").action(ArgAction::SetTrue).global(true).help(t("cli-arg-loopback")))
        .subcommand(
            group("course", t("cli-course"))
                .subcommand(Command::new("list").about(t("cli-course-list")))
                .subcommand(Command::new("show").about(t("cli-course-show")).arg(needed("lesson", t("cli-arg-lesson"))))
                .subcommand(Command::new("search").about(t("cli-course-search")).arg(needed("text", t("cli-arg-text"))))
                .subcommand(Command::new("read").about(t("cli-course-read")).arg(needed("lesson", t("cli-arg-lesson"))))
                .subcommand(
                    Command::new("check").about(t("cli-course-check")).arg(folder("dir", t("cli-arg-course-dir"))),
                ),
        )
        .subcommand(
            group("questions", t("cli-questions")).subcommand(
                Command::new("convert")
                    .about(t("cli-questions-convert"))
                    .arg(folder("file", t("cli-arg-questions-file")))
                    .arg(option("to", t("cli-arg-to")).value_parser(["json", "gift"]).required(true)),
            ),
        )
        .subcommand(
            group("directory", t("cli-directory"))
                .subcommand(
                    Command::new("search")
                        .about(t("cli-directory-search"))
                        .arg(optional("text", t("cli-arg-text")))
                        .arg(option("department", t("cli-arg-department")))
                        .arg(
                            option("offer", t("cli-arg-offer"))
                                .value_parser(Offer::ALL.iter().map(|o| o.tag()).collect::<Vec<_>>()),
                        )
                        .arg(flag("remote", t("cli-arg-remote"))),
                )
                .subcommand(
                    Command::new("show").about(t("cli-directory-show")).arg(needed("listing", t("cli-arg-listing"))),
                )
                .subcommand(wishes(Command::new("find").about(t("cli-directory-find")), words))
                .subcommand(wishes(
                    Command::new("letter")
                        .about(t("cli-directory-letter"))
                        .arg(needed("listing", t("cli-arg-listing"))),
                    words,
                ))
                .subcommand(reading("import", words, "cli-directory-import").arg(report(words)))
                .subcommand(reading("check", words, "cli-directory-check").arg(report(words)))
                .subcommand(Command::new("kept").about(t("cli-directory-kept")))
                .subcommand(Command::new("mistakes").about(t("cli-directory-mistakes")))
                .subcommand(Command::new("imports").about(t("cli-directory-imports")))
                .subcommand(
                    Command::new("undo")
                        .about(t("cli-directory-undo"))
                        .arg(needed("import", t("cli-arg-import")).value_parser(clap::value_parser!(i64))),
                )
                .subcommand(
                    Command::new("export")
                        .about(t("cli-directory-export"))
                        .arg(folder("out", t("cli-arg-out")))
                        .arg(
                            option("format", t("cli-arg-export-format"))
                                .value_parser(ListingFormat::WRITTEN.map(ListingFormat::tag))
                                .default_value(ListingFormat::Csv.tag()),
                        )
                        .arg(flag("with-received", t("cli-arg-with-received"))),
                )
                .subcommand(
                    Command::new("site")
                        .about(t("cli-directory-site"))
                        .arg(folder("out", t("cli-arg-out")))
                        .arg(flag("with-received", t("cli-arg-with-received"))),
                ),
        )
        .subcommand(
            group("software", t("cli-software"))
                .subcommand(
                    Command::new("search")
                        .about(t("cli-software-search"))
                        .arg(optional("text", t("cli-arg-text")))
                        .arg(option("family", t("cli-arg-family")))
                        .arg(option("replaces", t("cli-arg-replaces"))),
                )
                .subcommand(
                    Command::new("show").about(t("cli-software-show")).arg(needed("software", t("cli-arg-software"))),
                )
                .subcommand(
                    Command::new("recommend")
                        .about(t("cli-software-recommend"))
                        .arg(needed("software", t("cli-arg-software")))
                        .arg(optional("sentence", t("cli-arg-sentence"))),
                )
                .subcommand(
                    Command::new("drop").about(t("cli-software-drop")).arg(needed("software", t("cli-arg-software"))),
                )
                .subcommand(Command::new("page").about(t("cli-software-page")).arg(folder("out", t("cli-arg-out")))),
        )
        .subcommand(
            group("notes", t("cli-notes"))
                .subcommand(
                    Command::new("list")
                        .about(t("cli-notes-list"))
                        .arg(optional("text", t("cli-arg-text")))
                        .arg(option("shelf", t("cli-arg-shelf")).value_parser(NoteShelf::ALL.map(NoteShelf::tag)))
                        .arg(option("kind", t("cli-arg-kind")).value_parser(NoteKind::ALL.map(NoteKind::tag)))
                        .arg(option("tag", t("cli-arg-tag")))
                        .arg(option("space", t("cli-arg-space")))
                        .arg(option("limit", t("cli-arg-limit")).value_parser(clap::value_parser!(u64).range(1..))),
                )
                .subcommand(Command::new("show").about(t("cli-notes-show")).arg(needed("note", t("cli-arg-note"))))
                .subcommand(
                    Command::new("import")
                        .about(t("cli-notes-import"))
                        .arg(folder("file", t("cli-arg-topic-file")))
                        .arg(option("source", t("cli-arg-source")).value_name("URL"))
                        .arg(flag("preview", t("cli-arg-preview"))),
                )
                .subcommand(
                    Command::new("write")
                        .about(t("cli-notes-write"))
                        .arg(option("title", t("cli-arg-title")).required_unless_present("reply-to"))
                        .arg(option("body", t("cli-arg-body")).required(true))
                        .arg(option("kind", t("cli-arg-kind")).value_parser(["question", "experience", "how_to"]))
                        .arg(option("space", t("cli-arg-space")))
                        .arg(option("reply-to", t("cli-arg-reply-to")))
                        .arg(option("tag", t("cli-arg-tags")).action(ArgAction::Append))
                        .arg(option("name", t("cli-arg-name")))
                        .arg(option("association", t("cli-arg-association"))),
                )
                .subcommand(
                    Command::new("reply")
                        .about(t("cli-notes-reply"))
                        .arg(needed("note", t("cli-arg-reply-to")))
                        .arg(option("body", t("cli-arg-body")).required(true)),
                )
                .subcommand(
                    Command::new("edit")
                        .about(t("cli-notes-edit"))
                        .arg(needed("note", t("cli-arg-note")))
                        .arg(option("reply", t("cli-arg-reply")))
                        .arg(option("title", t("cli-arg-title")).conflicts_with("reply"))
                        .arg(option("body", t("cli-arg-body")).required_unless_present_any(["title", "tag", "kind"]))
                        .arg(
                            option("kind", t("cli-arg-kind"))
                                .value_parser(NoteKind::ALL.map(NoteKind::tag))
                                .conflicts_with("reply"),
                        )
                        .arg(option("tag", t("cli-arg-tags")).action(ArgAction::Append).conflicts_with("reply")),
                )
                .subcommand(
                    Command::new("delete")
                        .about(t("cli-notes-delete"))
                        .arg(needed("note", t("cli-arg-note")))
                        .arg(option("reply", t("cli-arg-reply"))),
                )
                .subcommand(
                    Command::new("solve")
                        .about(t("cli-notes-solve"))
                        .arg(needed("note", t("cli-arg-note")))
                        .arg(option("reply", t("cli-arg-reply")))
                        .arg(flag("undo", t("cli-arg-undo"))),
                )
                .subcommand(
                    Command::new("me-too")
                        .about(t("cli-notes-me-too"))
                        .arg(needed("note", t("cli-arg-note")))
                        .arg(flag("undo", t("cli-arg-undo"))),
                )
                .subcommand(
                    Command::new("history")
                        .about(t("cli-notes-history"))
                        .arg(needed("note", t("cli-arg-note")))
                        .arg(option("reply", t("cli-arg-reply"))),
                ),
        )
        .subcommand(
            group("spaces", t("cli-spaces"))
                .visible_alias("space")
                .subcommand(
                    Command::new("export")
                        .about(t("cli-spaces-export"))
                        .arg(folder("dir", t("cli-arg-export-dir")))
                        .arg(option("space", t("cli-arg-space"))),
                )
                .subcommand(Command::new("list").about(t("cli-spaces-list")))
                .subcommand(
                    Command::new("create").about(t("cli-spaces-create")).arg(needed("name", t("cli-arg-space-name"))),
                )
                .subcommand(
                    Command::new("invite")
                        .about(t("cli-spaces-invite"))
                        .arg(option("space", t("cli-arg-space")))
                        .arg(seconds("wait", t("cli-arg-wait")))
                        .arg(option("qr", t("cli-arg-qr")).value_name("FILE").value_parser(path()))
                        .arg(option("file", t("cli-arg-invite-out")).value_name("FILE").value_parser(path())),
                )
                .subcommand(
                    Command::new("join")
                        .about(t("cli-spaces-join"))
                        .arg(optional("invite", t("cli-arg-invite")).required_unless_present("file"))
                        .arg(
                            option("file", t("cli-arg-invite-file"))
                                .value_name("FILE")
                                .value_parser(path())
                                .conflicts_with("invite"),
                        )
                        .arg(flag("use-relay", t("cli-arg-use-relay"))),
                )
                .subcommand(
                    Command::new("members").about(t("cli-spaces-members")).arg(option("space", t("cli-arg-space"))),
                )
                .subcommand(
                    Command::new("role")
                        .about(t("cli-spaces-role"))
                        .arg(needed("key", t("cli-arg-key")))
                        .arg(
                            needed("role", t("cli-arg-role"))
                                .value_parser(["member", "admin", "provider", "curator", "trainer", "relay"]),
                        )
                        .arg(option("space", t("cli-arg-space"))),
                )
                .subcommand(
                    Command::new("remove")
                        .about(t("cli-spaces-remove"))
                        .arg(needed("key", t("cli-arg-key")))
                        .arg(option("space", t("cli-arg-space"))),
                )
                .subcommand(
                    Command::new("leave").about(t("cli-spaces-leave")).arg(option("space", t("cli-arg-space"))),
                ),
        )
        .subcommand(
            group("listing", t("cli-listing"))
                .subcommand(Command::new("show").about(t("cli-listing-show")))
                .subcommand(
                    Command::new("publish")
                        .about(t("cli-listing-publish"))
                        .arg(folder("file", t("cli-arg-listing-file"))),
                ),
        )
        .subcommand(
            group("attestation", t("cli-attestation")).subcommand(
                Command::new("issue")
                    .about(t("cli-attestation-issue"))
                    .arg(needed("module", t("cli-arg-module")))
                    .arg(option("name", t("cli-arg-name")).required(true))
                    .arg(option("out", t("cli-arg-out")).value_name("FILE").value_parser(path()).required(true)),
            ),
        )
        .subcommand(
            group("learners", t("cli-learners"))
                .subcommand(Command::new("list").about(t("cli-learners-list")))
                .subcommand(Command::new("add").about(t("cli-learners-add")).arg(needed("name", t("cli-arg-name")))),
        )
        .subcommand(
            group("person", t("cli-person"))
                .subcommand(
                    Command::new("export").about(t("cli-person-export")).arg(folder("file", t("cli-arg-person-file"))),
                )
                .subcommand(
                    Command::new("import")
                        .about(t("cli-person-import"))
                        .arg(folder("file", t("cli-arg-person-file")))
                        .arg(flag("preview", t("cli-arg-preview")))
                        .arg(flag("as-new", t("cli-arg-as-new")).conflicts_with("preview")),
                ),
        )
        .subcommand(
            group("exchange", t("cli-exchange"))
                .subcommand(
                    Command::new("export")
                        .about(t("cli-exchange-export"))
                        .arg(folder("file", t("cli-arg-bundle")))
                        .arg(option("space", t("cli-arg-space"))),
                )
                .subcommand(
                    Command::new("import").about(t("cli-exchange-import")).arg(folder("file", t("cli-arg-bundle"))),
                ),
        )
        .subcommand(Command::new("repair").about(t("cli-repair")))
        .subcommand(Command::new("sync").about(t("cli-sync")).arg(seconds("listen", t("cli-arg-listen"))))
        .subcommand(
            Command::new("peer")
                .about(t("cli-peer"))
                .arg(option("join", t("cli-arg-peer-join")).value_name("FILE|emancip1:…").action(ArgAction::Append))
                .arg(
                    option("listen", t("cli-arg-peer-listen"))
                        .value_name("ADDRESS:PORT")
                        .value_parser(clap::value_parser!(std::net::SocketAddrV4)),
                )
                .arg(option("relay", t("cli-arg-peer-relay")).value_name("URL"))
                .arg(flag("relay-only", t("cli-arg-peer-relay-only")))
                .arg(flag("nearby", t("cli-arg-peer-nearby")))
                .arg(option("max-disk", t("cli-arg-peer-max-disk")).value_name("SIZE").value_parser(size))
                .arg(flag("commands", t("cli-arg-peer-commands"))),
        )
        .subcommand(
            Command::new("bench")
                .hide(true)
                .arg(
                    // how many notes the large space has
                    Arg::new("exchange").long("exchange").value_parser(clap::value_parser!(usize)),
                )
                .arg(
                    // how many listings the large directory has
                    Arg::new("directory").long("directory").value_parser(clap::value_parser!(usize)),
                ),
        )
        .subcommand(
            group("pack", t("cli-pack"))
                .subcommand(
                    Command::new("course")
                        .about(t("cli-pack-course"))
                        .arg(folder("dir", t("cli-arg-course-dir")))
                        .arg(folder("out", t("cli-arg-out"))),
                )
                .subcommand(
                    Command::new("catalogue")
                        .about(t("cli-pack-catalogue"))
                        .arg(folder("dir", t("cli-arg-catalogue-dir")))
                        .arg(folder("out", t("cli-arg-out"))),
                ),
        )
}

/// A command that reads files of listings.
fn reading(name: &'static str, words: &Words, about: &str) -> Command {
    Command::new(name)
        .about(words.text(about))
        .arg(folder("file", words.text("cli-arg-listings-file")))
        .arg(
            option("format", words.text("cli-arg-import-format"))
                .value_parser(ListingFormat::ALL.iter().map(|format| format.tag()).collect::<Vec<_>>()),
        )
        .arg(option("map", words.text("cli-arg-map")).action(ArgAction::Append))
        .arg(flag("with-duplicates", words.text("cli-arg-with-duplicates")))
}

fn report(words: &Words) -> Arg {
    option("report", words.text("cli-arg-report")).value_name("FILE").value_parser(path())
}

fn group(name: &'static str, about: String) -> Command {
    Command::new(name).about(about).subcommand_required(true).arg_required_else_help(true)
}

/// Adds what an association can wish of a provider.
fn wishes(command: Command, words: &Words) -> Command {
    let t = |key: &str| words.text(key);
    let tags = |all: Vec<&'static str>| clap::builder::PossibleValuesParser::new(all);
    command
        .arg(
            option("need", t("cli-arg-need"))
                .action(ArgAction::Append)
                .value_parser(tags(Offer::ALL.iter().map(|o| o.tag()).collect())),
        )
        .arg(option("software", t("cli-arg-software")).action(ArgAction::Append))
        .arg(option("department", t("cli-arg-department")))
        .arg(option("region", t("cli-arg-region")))
        .arg(flag("plan", t("cli-arg-plan")))
        .arg(flag("remote", t("cli-arg-remote")))
        .arg(
            option("size", t("cli-arg-size"))
                .value_parser(tags(AssociationSize::ALL.iter().map(|size| size.tag()).collect())),
        )
        .arg(
            option("budget", t("cli-arg-budget"))
                .value_parser(tags(Budget::ALL.iter().map(|budget| budget.tag()).collect())),
        )
        .arg(
            option("level", t("cli-arg-level"))
                .value_parser(tags(HelpLevel::ALL.iter().map(|level| level.tag()).collect())),
        )
}

fn needed(name: &'static str, help: String) -> Arg {
    optional(name, help).required(true)
}

fn optional(name: &'static str, help: String) -> Arg {
    Arg::new(name).value_name(name.to_uppercase()).help(help)
}

fn option(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(name.to_uppercase()).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn seconds(name: &'static str, help: String) -> Arg {
    option(name, help).value_name("SECONDS").value_parser(clap::value_parser!(u64).range(1..=86_400))
}

fn folder(name: &'static str, help: String) -> Arg {
    needed(name, help).value_parser(path())
}

/// Reads a size: a number of bytes, or one followed by K, M or G (of 1024).
fn size(text: &str) -> Result<u64, String> {
    let (digits, factor) = match text.to_ascii_uppercase().chars().last() {
        Some('K') => (&text[..text.len() - 1], 1 << 10),
        Some('M') => (&text[..text.len() - 1], 1 << 20),
        Some('G') => (&text[..text.len() - 1], 1 << 30),
        _ => (text, 1),
    };
    let bytes = digits.parse::<u64>().ok().and_then(|number| number.checked_mul(factor));
    // below that, not even an empty space fits
    bytes.filter(|bytes| *bytes >= 1 << 20).ok_or_else(|| text.to_owned())
}

fn path() -> ValueParser {
    clap::value_parser!(std::path::PathBuf)
}
