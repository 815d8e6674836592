-- What the exchange kept out, as a person is told of it. One row a kind, a key and a subject, however often it comes.
CREATE TABLE alarms (
    kind      TEXT NOT NULL,
    peer      TEXT NOT NULL, -- the key it came from, empty when it concerns this computer
    subject   TEXT NOT NULL,
    times     INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,
    dismissed INTEGER NOT NULL,
    PRIMARY KEY (kind, peer, subject)
) STRICT, WITHOUT ROWID;
