-- Listings that the person keeps at hand, and mistakes of listings that the person noted. Neither leaves this computer.

CREATE TABLE favourite_listings (
    listing  TEXT PRIMARY KEY,
    name     TEXT NOT NULL, -- as it was: it is still told when the listing is gone
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE listing_mistakes (
    listing  TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    reason   TEXT NOT NULL, -- the tag of domain::directory::MistakeReason
    words    TEXT NOT NULL,
    noted_at INTEGER NOT NULL
) STRICT;
