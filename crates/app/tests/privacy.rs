//! Nothing leaves the computer before a person joined a space.

use testkit::desk::Desk;

#[test]
fn without_a_space_no_socket_is_opened() {
    let desk = Desk::new("Zoé");
    let before = sockets();
    desk.app().start_exchange().expect("nothing to start");
    desk.app().get_mutual_help().expect("spaces");
    assert_eq!(sockets(), before, "a socket without a space would be a call nobody asked for");
    assert!(!desk.app().get_mutual_help().expect("spaces").exchange.running);
    // nor does choosing the ways open one: they are for a space to come
    let relay = "https://relais.example.org/".to_owned();
    let chosen = contract::ExchangeChoices { nearby: true, relay, relay_only: false };
    let kept = desk.app().save_exchange_choices(&chosen).expect("kept");
    desk.app().start_exchange().expect("nothing to start");
    assert_eq!((sockets(), kept.running, kept.looks_nearby), (before, false, false));
    assert!(desk.app().call_address("127.0.0.1:4455").is_err(), "nobody is called without a space");
    assert_eq!(sockets(), before);
}

/// Returns the internet sockets of this process.
fn sockets() -> usize {
    let inodes: Vec<String> = ["tcp", "tcp6", "udp", "udp6"]
        .iter()
        .flat_map(|table| {
            let text = std::fs::read_to_string(format!("/proc/self/net/{table}")).unwrap_or_default();
            text.lines()
                .skip(1)
                .filter_map(|line| line.split_whitespace().nth(9).map(str::to_owned))
                .collect::<Vec<_>>()
        })
        .collect();
    let open = std::fs::read_dir("/proc/self/fd").into_iter().flatten().filter_map(Result::ok);
    let links = open.filter_map(|entry| std::fs::read_link(entry.path()).ok());
    links.filter(|link| inodes.iter().any(|inode| link.to_string_lossy() == format!("socket:[{inode}]"))).count()
}
