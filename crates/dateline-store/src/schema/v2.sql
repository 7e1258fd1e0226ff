-- Version 2: stories, independent origins, events of different reports joined, and what was decided by hand.

-- Articles about one thing that happened.
CREATE TABLE story (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  headline        TEXT,
  first_published TEXT,
  last_published  TEXT,
  articles        INTEGER NOT NULL DEFAULT 0,
  origins         INTEGER NOT NULL DEFAULT 0,
  json            TEXT NOT NULL DEFAULT '{}'  -- tolls by source, corrections in time order
);

CREATE TABLE story_member (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  story   INTEGER NOT NULL REFERENCES story (id),
  origin  INTEGER NOT NULL,                   -- the first article of all copies of one text
  copy_of INTEGER,                            -- the article that it was found to copy
  score   REAL,
  reasons TEXT NOT NULL DEFAULT '[]',         -- JSON: why it is in this story, and why a copy
  by_hand INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX story_member_story ON story_member (story, article);

-- One event, joined over the reports of it.
CREATE TABLE happening (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  story     INTEGER REFERENCES story (id),
  type      TEXT,
  first_day TEXT,
  last_day  TEXT,
  reports   INTEGER NOT NULL DEFAULT 0,
  origins   INTEGER NOT NULL DEFAULT 0,
  json      TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX happening_story ON happening (story);

CREATE TABLE happening_member (
  event     INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  happening INTEGER NOT NULL REFERENCES happening (id),
  score     REAL,
  reasons   TEXT NOT NULL DEFAULT '[]',
  by_hand   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX happening_member_happening ON happening_member (happening, event);

-- By what a new article finds those that may be copies (kind 0: samples of shingles) or of its story (kind 1: names and stems).
CREATE TABLE story_key (
  kind    INTEGER NOT NULL,
  key     INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, key, article)
) WITHOUT ROWID;
-- What of an article is compared.
CREATE TABLE story_card (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  card    TEXT NOT NULL
);
-- In how many articles a stem or name stands.
CREATE TABLE story_term (
  term     TEXT PRIMARY KEY,
  articles INTEGER NOT NULL
) WITHOUT ROWID;

-- Decisions made by hand, kept through re-runs: they name documents by key, not by row.
CREATE TABLE decision (
  id     INTEGER PRIMARY KEY,
  made   TEXT NOT NULL,                       -- UTC
  action TEXT NOT NULL CHECK (action IN ('join', 'part')),
  what   TEXT NOT NULL CHECK (what IN ('article', 'event')),
  a      TEXT NOT NULL,                       -- an article's key; for an event "KEY#n"
  b      TEXT NOT NULL,
  note   TEXT NOT NULL DEFAULT '',
  undone TEXT                                 -- UTC, where it was taken back
);
CREATE INDEX decision_a ON decision (a);
CREATE INDEX decision_b ON decision (b);
