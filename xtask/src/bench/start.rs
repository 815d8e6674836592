//! How long the window takes to be usable, and how much memory its processes share between them.

use crate::cmd;
use crate::display::VirtualScreen;
use crate::place::{self, Build};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Instant;

/// What was measured.
pub(crate) struct Start {
    milliseconds: Vec<u128>,
    megabytes: f64,
    processes: usize,
}

impl Start {
    pub(crate) fn times(&self) -> String {
        let n = self.milliseconds.len();
        format!("{} ms ({}, {})", self.milliseconds[n / 2], self.milliseconds[0], self.milliseconds[n - 1])
    }

    pub(crate) fn memory(&self) -> String {
        format!("{:.0} MB in {} processes", self.megabytes, self.processes)
    }
}

/// Opens a program once on a virtual screen and returns after how many milliseconds its first page was usable.
pub(crate) fn until_usable(program: &Path, data: &Path) -> Result<u128> {
    let screen = VirtualScreen::start()?;
    Ok(Open::start(program, data, &screen)?.taken)
}

/// An open window; it ends with this value.
struct Open {
    child: Child,
    taken: u128,
}

impl Open {
    /// Opens the window and waits for its first usable page, half a minute at most.
    fn start(program: &Path, data: &Path, screen: &VirtualScreen) -> Result<Self> {
        let mut command = cmd::command("timeout");
        command.args(["--foreground", "30", "dbus-run-session", "--"]).arg(program).arg("--data-dir").arg(data);
        command.env("EMANCIPASSO_SAY_READY", "1").env("EMANCIPASSO_SEVERAL", "1");
        command.stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        let begun = Instant::now();
        let mut child = screen.show(&mut command).spawn().context("cannot start the release program")?;
        let lines = BufReader::new(child.stdout.take().context("no output")?).lines();
        let ready = lines.map_while(Result::ok).any(|line| line.starts_with("ready"));
        let open = Self { child, taken: begun.elapsed().as_millis() };
        if ready { Ok(open) } else { bail!("the window of {} showed no usable page", program.display()) }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        cmd::succeeds(cmd::command("kill").args(["-TERM", "--", &group]));
        let _ = self.child.wait();
    }
}

/// Opens the release program `times` times on the same data, after one warm-up that makes it.
pub(crate) fn measure(times: usize) -> Result<Start> {
    let screen = VirtualScreen::start()?;
    let data = place::target().join("bench-data");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let program = place::programs(Build::Release).join("emancipasso");
    let mut milliseconds = Vec::new();
    let (mut megabytes, mut processes) = (0.0, 0);
    for round in 0..=times {
        let open = Open::start(&program, &data, &screen)?;
        if round == times {
            (megabytes, processes) = memory_of_family(open.child.id());
        }
        if round > 0 {
            milliseconds.push(open.taken);
        }
    }
    milliseconds.sort_unstable();
    Ok(Start { milliseconds, megabytes, processes })
}

/// Returns the proportional set size of a process and its descendants, in megabytes, and how many they are.
fn memory_of_family(root: u32) -> (f64, usize) {
    let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let id: u32 = entry.ok()?.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
            // the name in parentheses may hold blanks: the parent is the second word after it
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((id, parent))
        })
        .collect();
    let mut family = BTreeSet::from([root]);
    loop {
        let before = family.len();
        family.extend(
            parents.iter().filter(|(_, parent)| family.contains(parent)).map(|(id, _)| *id).collect::<Vec<_>>(),
        );
        if family.len() == before {
            break;
        }
    }
    let named = |id: &u32| {
        let name = std::fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        !name.starts_with("dbus")
    };
    let kilobytes = |id: &u32| -> f64 {
        let rollup = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0.0)
    };
    let ours: Vec<&u32> = family.iter().filter(|id| named(id)).collect();
    (ours.iter().map(|id| kilobytes(id)).sum::<f64>() / 1000.0, ours.len())
}
