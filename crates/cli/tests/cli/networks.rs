//! Two computers on a network with no internet and no default route: network namespaces joined by a wire.

use crate::json;
use crate::village::Peer;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A computer on the wire: its network lives as long as this process.
struct Computer(Child);

impl Drop for Computer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Computer {
    fn start(mut command: Command) -> Self {
        let computer = Self(command.args(["sleep", "600"]).spawn().expect("started"));
        let program = || std::fs::read_to_string(format!("/proc/{}/comm", computer.0.id()));
        let until = Instant::now() + Duration::from_secs(10);
        // `unshare` says nothing when it is done: its last deed is to become the program it was asked to run
        while !program().is_ok_and(|name| name.trim() == "sleep") {
            assert!(Instant::now() < until, "no network of its own");
            std::thread::sleep(Duration::from_millis(10));
        }
        computer
    }

    /// Returns a command run there.
    fn run(&self, program: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["-t", &self.0.id().to_string(), "-U", "-n", "--preserve-credentials", program]);
        command
    }

    fn ip(&self, words: &str) {
        let done = self.run("ip").args(words.split(' ')).status().expect("ip");
        assert!(done.success(), "ip {words}");
    }

    fn peer(&self, data: &Path, args: &[&str]) -> Peer {
        let mut command = self.run(env!("CARGO_BIN_EXE_emancipasso-cli"));
        command
            .env("EMANCIPASSO_RESOURCES", testkit::packs::resources())
            .env("LANG", "fr_FR.UTF-8")
            .env_remove("LC_ALL");
        command.arg("--data-dir").arg(data).args(["peer", "--commands"]).args(args);
        Peer::spawn(command)
    }
}

/// Returns two computers on one wire, or none where the system does not permit it.
fn wire() -> Option<(Computer, Computer)> {
    let permitted =
        Command::new("unshare").args(["-rn", "ip", "link"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !permitted.is_ok_and(|status| status.success()) {
        println!("network namespaces are not permitted here: the tests on the loopback address stand for this one");
        return None;
    }
    let mut first = Command::new("unshare");
    first.arg("-rn");
    let first = Computer::start(first);
    let mut second = first.run("unshare");
    second.arg("-n");
    let second = Computer::start(second);
    first.ip(&format!("link add va type veth peer name vb netns {}", second.0.id()));
    for (computer, link, address) in [(&first, "va", "10.77.0.1/24"), (&second, "vb", "10.77.0.2/24")] {
        computer.ip("link set lo up");
        computer.ip(&format!("addr add {address} dev {link}"));
        computer.ip(&format!("link set {link} up"));
    }
    Some((first, second))
}

#[test]
fn neighbours_meet_without_internet_and_without_a_default_route() {
    let Some((here, there)) = wire() else { return };
    let (a, b) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    json(a.path(), &["spaces", "create", "Salle des fêtes"]);
    let mut ana = here.peer(a.path(), &["--nearby"]);
    let invite = ana.invite();
    let ben = there.peer(b.path(), &["--join", &invite]);
    assert!(ben.terminate().success());
    assert!(ana.terminate().success());
    // on other ports, and each at an address it never had: only the announcements can bring them together
    for (computer, link, address) in [(&here, "va", "10.77.1.7/24"), (&there, "vb", "10.77.1.8/24")] {
        computer.ip(&format!("addr flush dev {link}"));
        computer.ip(&format!("addr add {address} dev {link}"));
    }
    let mut ben = there.peer(b.path(), &["--nearby", "--listen", "0.0.0.0:4599"]);
    let mut ana = here.peer(a.path(), &["--nearby", "--listen", "0.0.0.0:4598"]);
    let begun = Instant::now();
    ana.write("Sans internet");
    ben.wait_for_notes(1);
    println!("the note crossed {} ms after both were there", begun.elapsed().as_millis());
}

#[test]
fn an_address_told_by_word_of_mouth_is_enough_on_a_bare_wire() {
    let Some((here, there)) = wire() else { return };
    let (a, b) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    json(a.path(), &["spaces", "create", "Salle des fêtes"]);
    let mut ana = here.peer(a.path(), &[]);
    let invite = ana.invite();
    let ben = there.peer(b.path(), &["--join", &invite]);
    assert!(ben.terminate().success());
    assert!(ana.terminate().success());
    here.ip("addr flush dev va");
    here.ip("addr add 10.77.0.9/24 dev va");
    let mut ana = here.peer(a.path(), &["--listen", "10.77.0.9:4455"]);
    // Ben comes back elsewhere too, so that Ana cannot call him
    there.ip("addr flush dev vb");
    there.ip("addr add 10.77.0.10/24 dev vb");
    let mut ben = there.peer(b.path(), &["--listen", "10.77.0.10:4456"]);
    ana.write("À la main");
    assert!(ben.order(&serde_json::json!({ "call": { "address": "10.77.0.9:4455" } })));
    ben.wait_for_notes(1);
}
