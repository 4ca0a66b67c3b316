-- The cards that a person keeps, archived ones too.

CREATE TABLE card (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,                              -- in the person's order
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  name TEXT NOT NULL,
  occupation TEXT,                                     -- SOC code
  state TEXT,                                          -- area code
  offer_cents INTEGER CHECK (offer_cents >= 0),
  offer_basis TEXT CHECK (offer_basis IN ('hourly', 'annual')),
  pay_points REAL,
  pay_worst INTEGER,                                   -- cents per hour
  pay_best INTEGER,
  seed INTEGER NOT NULL,
  vintage INTEGER NOT NULL
) STRICT;

-- One round of answering a card. The last of a card is the present one, and alone was not replaced.
CREATE TABLE scoring (
  card TEXT NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  replaced TEXT,                                       -- ISO 8601, UTC
  grouped INTEGER NOT NULL CHECK (grouped IN (0, 1)),
  PRIMARY KEY (card, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_group (
  card TEXT NOT NULL,
  scoring INTEGER NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  points REAL,                                         -- NULL: not answered
  PRIMARY KEY (card, scoring, place),
  FOREIGN KEY (card, scoring) REFERENCES scoring (card, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
  card TEXT NOT NULL,
  scoring INTEGER NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  predefined TEXT,                                     -- the key of a text of Mizan's, or
  own_text TEXT,                                       -- the person's own
  side TEXT NOT NULL CHECK (side IN ('pro', 'con')),
  points REAL,                                         -- NULL: not answered
  low REAL,                                            -- applicability; NULL: not answered
  likely REAL,
  high REAL,
  certainty TEXT NOT NULL CHECK (certainty IN ('sure', 'fairly', 'unsure')),
  relevant INTEGER NOT NULL CHECK (relevant IN (0, 1)),
  note TEXT NOT NULL,
  item_group TEXT,
  PRIMARY KEY (card, scoring, place),
  FOREIGN KEY (card, scoring) REFERENCES scoring (card, number) ON DELETE CASCADE,
  CHECK ((predefined IS NULL) <> (own_text IS NULL))
) STRICT, WITHOUT ROWID;

-- What a file of a newer program said besides, kept as it stood.
CREATE TABLE unknown_field (
  card TEXT NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  scoring INTEGER NOT NULL,                            -- -1: the card itself
  kind TEXT NOT NULL CHECK (kind IN ('card', 'scoring', 'group', 'item')),
  owner TEXT NOT NULL,                                 -- the id of the group or item; empty for the others
  name TEXT NOT NULL,
  value TEXT NOT NULL,                                 -- JSON
  PRIMARY KEY (card, scoring, kind, owner, name)
) STRICT, WITHOUT ROWID;
