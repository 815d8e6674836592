//! `spaces members | role | remove | leave` and `repair`.

use super::notes::space;
use crate::Failure;
use crate::place::{Opened, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::{ErrorCode, MemberRole, MembersView, UiError};
use l10n::{Arg, Words};

/// Runs the subcommands of `spaces` that concern members; false for any other.
pub(crate) fn run(name: &str, matches: &ArgMatches, app: &Opened, out: &Out) -> Result<bool, Failure> {
    match name {
        "members" => out.show(&app.list_members(&space(matches, app)?)?, lines),
        "role" => {
            let space = space(matches, app)?;
            let key = whole_key(&app.list_members(&space)?, text(matches, "key"))?;
            let role = MemberRole::from_tag(text(matches, "role")).unwrap_or(MemberRole::Member);
            out.show(&app.change_role(&space, &key, role)?, lines);
        }
        "remove" => {
            let space = space(matches, app)?;
            let key = whole_key(&app.list_members(&space)?, text(matches, "key"))?;
            out.show(&app.remove_member(&space, &key)?, lines);
        }
        "leave" => {
            app.leave_space(&space(matches, app)?)?;
            out.say("cli-left", &[]);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Makes everything shared again from the journal.
pub(crate) fn repair(app: &Opened, out: &Out) -> Result<(), Failure> {
    out.show(&app.repair()?, |report, words| {
        let args = [
            ("documents", Arg::from(report.documents)),
            ("changes", Arg::from(report.changes)),
            ("unreadable", Arg::from(report.unreadable)),
        ];
        words.with("cli-repaired", &args)
    });
    Ok(())
}

fn lines(view: &MembersView, words: &Words) -> String {
    let line = |member: &contract::MemberView| {
        let name = if member.name.is_empty() { words.text("members-unnamed") } else { member.name.clone() };
        let key: String = member.key.chars().take(8).collect();
        let role = words.with("members-role", &[("role", Arg::from(member.role.tag()))]);
        let own = if member.own { format!("  ({})", words.text("members-own")) } else { String::new() };
        format!("{key}  {name}  {role}{own}")
    };
    view.members.iter().map(line).collect::<Vec<_>>().join("\n")
}

// The beginning of a key is enough when only one member's begins so.
fn whole_key(view: &MembersView, given: &str) -> Result<String, Failure> {
    let given = given.trim().to_lowercase();
    let mut found = view.members.iter().filter(|member| member.key.starts_with(&given) && given.len() >= 8);
    match (found.next(), found.next()) {
        (Some(member), None) => Ok(member.key.clone()),
        _ => Err(Failure::Refused(UiError::new(ErrorCode::NotFound).with("id", given))),
    }
}
