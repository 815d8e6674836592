use super::village::{Dice, NOON};
use domain::SpaceId;
use domain::identity::PeerKey;
use sync::{Identity, Role, Roster, RosterChange, RosterEntry, space_id};

struct Books {
    root: Identity,
    space: SpaceId,
    sealed: Vec<Vec<u8>>,
}

fn key() -> Identity {
    Identity::generate().expect("a key")
}

impl Books {
    fn open() -> Self {
        let root = key();
        let nonce = "00112233445566778899aabbccddeeff".to_owned();
        let space = space_id(&root.key(), &nonce);
        let mut books = Self { root, space, sealed: vec![] };
        let root = books.root.clone();
        books.write(&root, &[], RosterChange::Found { name: "Entraide en Bretagne".into(), nonce });
        books
    }

    fn write(&mut self, by: &Identity, prev: &[&str], change: RosterChange) -> String {
        let mut prev: Vec<String> = prev.iter().map(ToString::to_string).collect();
        prev.sort();
        let entry = RosterEntry { space: self.space.clone(), prev, change, by: by.key(), at: NOON };
        let bytes = entry.seal(by);
        let hash = blake3::hash(&bytes).to_hex().to_string();
        self.sealed.push(bytes);
        hash
    }

    // Writes upon everything that counts so far.
    fn go_on(&mut self, by: &Identity, change: RosterChange) -> String {
        let heads = self.roster().heads;
        self.write(by, &heads.iter().map(String::as_str).collect::<Vec<_>>(), change)
    }

    fn roster(&self) -> Roster {
        self.find().expect("a founded space")
    }

    fn find(&self) -> Option<Roster> {
        Roster::resolve(&self.space, &self.root.key(), self.sealed.iter().map(|bytes| &**bytes))
    }
}

fn add(who: &Identity, role: Role) -> RosterChange {
    RosterChange::Add { key: who.key(), role }
}

fn remove(key: PeerKey) -> RosterChange {
    RosterChange::Remove { key }
}

#[test]
fn the_founder_and_those_they_add_belong() {
    let mut books = Books::open();
    let (zoe, root) = (key(), books.root.clone());
    books.go_on(&root, add(&zoe, Role::Member));
    let roster = books.roster();
    assert_eq!(roster.name, "Entraide en Bretagne");
    assert_eq!(roster.find_role(&root.key()), Some(Role::Admin));
    assert_eq!(roster.find_role(&zoe.key()), Some(Role::Member));
    assert_eq!(roster.find_role(&key().key()), None);
}

#[test]
fn a_member_adds_nobody_and_promotes_nobody() {
    let mut books = Books::open();
    let (zoe, mallory, root) = (key(), key(), books.root.clone());
    books.go_on(&root, add(&zoe, Role::Member));
    books.go_on(&zoe, add(&mallory, Role::Member));
    books.go_on(&zoe, RosterChange::Role { key: zoe.key(), role: Role::Admin });
    books.go_on(&zoe, remove(root.key()));
    assert_eq!(books.roster().entries.len(), 2, "only an administrator's entries count");
    assert_eq!(books.roster().find_role(&zoe.key()), Some(Role::Member));
}

#[test]
fn an_administrator_that_was_added_may_add_in_turn() {
    let mut books = Books::open();
    let (zoe, amir, root) = (key(), key(), books.root.clone());
    let added = books.go_on(&root, add(&zoe, Role::Admin));
    books.write(&zoe, &[&added], add(&amir, Role::Curator));
    assert_eq!(books.roster().find_role(&amir.key()), Some(Role::Curator));
}

#[test]
fn a_removal_wins_over_an_addition_written_without_knowing_it() {
    let mut books = Books::open();
    let (zoe, amir, root) = (key(), key(), books.root.clone());
    let first = books.go_on(&root, add(&amir, Role::Admin));
    let second = books.write(&root, &[&first], add(&zoe, Role::Member));
    let removal = books.write(&root, &[&second], remove(zoe.key()));
    let aside = books.write(&amir, &[&second], add(&zoe, Role::Member));
    assert_eq!(books.roster().find_role(&zoe.key()), None, "whoever was removed stays out");
    books.write(&amir, &[&removal, &aside], add(&zoe, Role::Member));
    assert_eq!(books.roster().find_role(&zoe.key()), Some(Role::Member), "added again by someone who knew");
}

#[test]
fn what_a_removed_administrator_added_counts_only_if_one_who_stays_built_upon_it() {
    let mut books = Books::open();
    let (mallory, eve, zoe, root) = (key(), key(), key(), books.root.clone());
    let first = books.go_on(&root, add(&mallory, Role::Admin));
    let seen = books.write(&mallory, &[&first], add(&zoe, Role::Member));
    let known = books.write(&root, &[&seen], RosterChange::Role { key: zoe.key(), role: Role::Curator });
    books.write(&mallory, &[&known], add(&eve, Role::Admin));
    assert_eq!(books.roster().find_role(&eve.key()), Some(Role::Admin), "as long as Mallory administers");
    books.write(&root, &[&known], remove(mallory.key()));
    assert_eq!(books.roster().find_role(&mallory.key()), None);
    assert_eq!(books.roster().find_role(&eve.key()), None, "or whoever is removed could leave a friend behind");
    assert_eq!(books.roster().find_role(&zoe.key()), Some(Role::Curator), "the founder had built upon her addition");
}

#[test]
fn the_order_in_which_entries_arrive_changes_nothing() {
    let seed = 20_261_122;
    println!("seed {seed}");
    let mut dice = Dice(seed);
    let mut books = Books::open();
    let root = books.root.clone();
    let people: Vec<Identity> = (0..6).map(|_| key()).collect();
    for (at, person) in people.iter().enumerate() {
        books.go_on(&root, add(person, if at % 2 == 0 { Role::Admin } else { Role::Member }));
    }
    let base = books.roster().heads;
    let base: Vec<&str> = base.iter().map(String::as_str).collect();
    books.write(&people[0], &base, remove(people[1].key()));
    books.write(&people[2], &base, add(&people[1], Role::Trainer));
    books.write(&people[2], &base, RosterChange::Role { key: people[3].key(), role: Role::Curator });
    let expected = books.roster();
    for round in 0..50 {
        for at in (1..books.sealed.len()).rev() {
            books.sealed.swap(at, dice.roll(at + 1));
        }
        assert_eq!(books.roster(), expected, "round {round}: two peers would disagree on who belongs");
    }
}

#[test]
fn forged_and_foreign_entries_do_not_count() {
    let mut books = Books::open();
    let (zoe, mallory, root) = (key(), key(), books.root.clone());
    let found = books.roster().heads[0].clone();
    let elsewhere = Books::open();
    books.sealed.extend(elsewhere.sealed.clone());
    // Mallory writes in the root's name.
    let entry = RosterEntry {
        space: books.space.clone(),
        prev: vec![found.clone()],
        change: add(&mallory, Role::Admin),
        by: root.key(),
        at: NOON,
    };
    books.sealed.push(entry.seal(&mallory));
    // An entry that points to nothing known, and plain noise.
    books.write(&root, &["0".repeat(64).as_str()], add(&zoe, Role::Member));
    books.sealed.push(b"noise".to_vec());
    assert_eq!(books.roster().entries.len(), 1, "only the founding entry counts");
    let other_root = Roster::resolve(&books.space, &mallory.key(), books.sealed.iter().map(|bytes| &**bytes));
    assert_eq!(other_root, None, "the invite pins the root: another founder is nobody");
    books.sealed.remove(0);
    assert_eq!(books.find(), None, "without its founding entry a roster is nothing");
}
