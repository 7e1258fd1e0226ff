-- Version 1: documents with their events, facts and claims, failures and runs.
-- Tables are named in the singular and may change with a version; the views, named in the plural, are what users rely on.

-- One call of `dateline add`.
CREATE TABLE run (
  id        INTEGER PRIMARY KEY,
  started   TEXT NOT NULL,               -- UTC
  ended     TEXT,                        -- NULL while it runs, and for ever if it was killed
  program   TEXT NOT NULL,               -- "dateline 0.1.0"
  arguments TEXT NOT NULL,
  added     INTEGER NOT NULL DEFAULT 0,
  known     INTEGER NOT NULL DEFAULT 0,  -- documents that were in the file before
  failed    INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE article (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,   -- hash of the document's id, url and text: what it is known by
  document       TEXT NOT NULL,          -- the document's own id
  text_hash      TEXT NOT NULL,          -- the same for the same text under another id or url
  url            TEXT,
  headline       TEXT,
  dateline       TEXT,
  byline         TEXT,                   -- names, "; " between them
  published      TEXT,
  published_from TEXT,                   -- how the day is known
  publisher      TEXT,
  agency         TEXT,
  language       TEXT,
  coder          TEXT NOT NULL,          -- the program that coded it
  source         TEXT NOT NULL,          -- file it was read from
  position       INTEGER NOT NULL,       -- line or record in that file, from 1
  run            INTEGER NOT NULL REFERENCES run (id)
);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_text_hash ON article (text_hash);
CREATE INDEX article_document ON article (document);

-- What an article was coded from, and its JSON without the events and facts, which stand in `event` and `fact`.
CREATE TABLE page (
  article  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text     TEXT NOT NULL,
  captured TEXT NOT NULL,                -- JSON: what the capture stated
  json     TEXT NOT NULL
);

CREATE TABLE event (
  id              INTEGER PRIMARY KEY,
  article         INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  n               INTEGER NOT NULL,      -- from 0, in the document's order
  name            TEXT NOT NULL,         -- the event's id in its document
  date            TEXT,                  -- as precise as known: 2021-05-14, 2021-05, 2021
  enddate         TEXT,
  date_precision  TEXT NOT NULL,
  first_day       TEXT,                  -- `date` and `enddate` as whole days
  last_day        TEXT,
  type            TEXT,                  -- PLOVER; NULL for a plain statement
  mode            TEXT,
  context         TEXT,                  -- ";" between them
  auxiliary       TEXT,                  -- NULL for what happened
  cameo           TEXT,
  quad_code       INTEGER,
  event_scale     REAL,
  goldstein       REAL,
  event_text      TEXT,                  -- the word that tells of it
  actor           TEXT,                  -- codes, ";" between them
  actor_text      TEXT,
  recipient       TEXT,
  recipient_text  TEXT,
  place           TEXT,
  extracted_place TEXT,
  district        TEXT,
  province        TEXT,
  country         TEXT,
  geonameid       INTEGER,
  lat             REAL,
  lon             REAL,
  resolution      INTEGER,               -- 5 below a city ... 1 country
  dead_low INTEGER, dead INTEGER, dead_high INTEGER,
  injured_low INTEGER, injured INTEGER, injured_high INTEGER,
  arrested_low INTEGER, arrested INTEGER, arrested_high INTEGER,
  standing        TEXT NOT NULL,
  factuality      REAL NOT NULL,         -- -3 certainly not ... +3 certainly
  speaker         TEXT,                  -- who says so, "; " between them
  sequence        INTEGER NOT NULL,      -- sentence in the article
  start           INTEGER NOT NULL,      -- characters of the text
  end             INTEGER NOT NULL,
  text            TEXT NOT NULL,         -- its words
  rule            TEXT NOT NULL,
  confidence      REAL NOT NULL,
  json            TEXT NOT NULL,         -- the whole event
  UNIQUE (article, n)
);
CREATE INDEX event_day ON event (first_day);
CREATE INDEX event_type ON event (type, first_day);
CREATE INDEX event_country ON event (country, first_day);

-- Actors and recipients.
CREATE TABLE party (
  event    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  role     TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  n        INTEGER NOT NULL,
  code     TEXT,
  sector   TEXT,
  text     TEXT NOT NULL,
  wikidata TEXT,
  name     TEXT,
  office   TEXT,
  start    INTEGER,
  end      INTEGER,
  PRIMARY KEY (event, role, n)
) WITHOUT ROWID;
CREATE INDEX party_code ON party (code, role);
CREATE INDEX party_wikidata ON party (wikidata) WHERE wikidata IS NOT NULL;

-- Words that an event rests on.
CREATE TABLE mention (
  event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  n     INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  start INTEGER NOT NULL,
  end   INTEGER NOT NULL,
  PRIMARY KEY (event, n)
) WITHOUT ROWID;

-- Standing relations.
CREATE TABLE fact (
  id       INTEGER PRIMARY KEY,
  article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  n        INTEGER NOT NULL,
  fact     TEXT NOT NULL,
  subject_code TEXT, subject_sector TEXT, subject_text TEXT NOT NULL, subject_wikidata TEXT, subject_name TEXT, subject_office TEXT,
  object_code TEXT, object_sector TEXT, object_text TEXT NOT NULL, object_wikidata TEXT, object_name TEXT, object_office TEXT,
  since    TEXT,
  until    TEXT,
  as_of    TEXT,
  speaker  TEXT,
  sequence INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL,
  text     TEXT NOT NULL,
  rule     TEXT NOT NULL,
  confidence REAL NOT NULL,
  json     TEXT NOT NULL,
  UNIQUE (article, n)
);
CREATE INDEX fact_kind ON fact (fact, subject_code);

-- Who says so: of an event or of a fact.
CREATE TABLE claim (
  id      INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  event   INTEGER REFERENCES event (id) ON DELETE CASCADE,
  fact    INTEGER REFERENCES fact (id) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  stance  TEXT NOT NULL,
  cue     TEXT NOT NULL,
  speaker_code TEXT, speaker_sector TEXT, speaker_text TEXT, speaker_wikidata TEXT, speaker_name TEXT, speaker_office TEXT,
  outlet_code TEXT, outlet_sector TEXT, outlet_text TEXT, outlet_wikidata TEXT, outlet_name TEXT,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  CHECK ((event IS NULL) <> (fact IS NULL))
);
CREATE INDEX claim_article ON claim (article);
CREATE INDEX claim_event ON claim (event) WHERE event IS NOT NULL;
CREATE INDEX claim_fact ON claim (fact) WHERE fact IS NOT NULL;
CREATE INDEX claim_speaker ON claim (speaker_code);

-- What could not be read or coded when its source was last read.
CREATE TABLE failure (
  id       INTEGER PRIMARY KEY,
  source   TEXT NOT NULL,
  position INTEGER NOT NULL,             -- line or record, from 1; 0 for the source as a whole
  document TEXT,
  message  TEXT NOT NULL,
  run      INTEGER NOT NULL REFERENCES run (id),
  UNIQUE (source, position)
);

-- Full text of headline and body; rowid is the article's id. Only the index is kept: the text itself is in `page`.
CREATE VIRTUAL TABLE article_search USING fts5 (headline, body, content = '', tokenize = 'porter unicode61 remove_diacritics 2');

-- Pins of events, for questions of where; a country is no pin.
CREATE VIRTUAL TABLE event_place USING rtree (event, south, north, west, east);
