-- A situation file of version 1, as SQL: what the program then wrote, two documents in it. Never changed again: it proves that files of
-- that version keep being brought up.

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

INSERT INTO run (id, started, ended, program, arguments, added, known, failed) VALUES (1, '2024-03-16T08:00:00Z', '2024-03-16T08:00:00Z', 'dateline test', 'add', 2, 0, 0);
INSERT INTO article (id, key, document, text_hash, url, headline, dateline, byline, published, published_from, publisher, agency, language, coder, source, position, run) VALUES (1, 'd8fa56bebc1da3b286e2a832fae413a9', 'doc-1', '8f8ea33adc81a5243dab099af081a74d', 'https://example.org/1', 'Kraków envoys', NULL, 'Mira Tolan; Idris Wale', '2024-03-15', 'stated by the capture', 'Ridge Wire', 'Reuters', 'en', 'dateline test', '/captures/day.jsonl', 1, 1);
INSERT INTO article (id, key, document, text_hash, url, headline, dateline, byline, published, published_from, publisher, agency, language, coder, source, position, run) VALUES (2, '3d1671612c4757badda629466470f127', 'doc-2', '25dc69332a941f22e62db1c858f1fe88', 'https://example.org/2', 'Kraków envoys', NULL, 'Mira Tolan; Idris Wale', '2024-03-15', 'stated by the capture', 'Ridge Wire', 'Reuters', 'en', 'dateline test', '/captures/day.jsonl', 2, 1);
INSERT INTO page (article, text, captured, json) VALUES (1, 'Kraków envoys
Gunmen killed 1 soldiers near Gao, the army said. Mali asked Niger for help. Peru is an ally of Chile.', '{"title":"Kraków envoys","url":"https://example.org/1","published":"2024-03-15","publisher":"Ridge Wire","language":"en"}', '{"id":"doc-1","article":{"headline":"Kraków envoys","dateline":null,"byline":["Mira Tolan","Idris Wale"],"published":"2024-03-15","published_from":"stated by the capture","publisher":"Ridge Wire","agency":"Reuters","language":"en","url":"https://example.org/1","paragraphs":[{"kind":"headline","start":0,"end":13},{"kind":"body","start":14,"end":116}]},"events":[],"facts":[],"attributions":[],"quotations":[],"not_coded":[],"diagnostics":[]}');
INSERT INTO page (article, text, captured, json) VALUES (2, 'Kraków envoys
Gunmen killed 2 soldiers near Gao, the army said. Mali asked Niger for help. Peru is an ally of Chile.', '{"title":"Kraków envoys","url":"https://example.org/2","published":"2024-03-15","publisher":"Ridge Wire","language":"en"}', '{"id":"doc-2","article":{"headline":"Kraków envoys","dateline":null,"byline":["Mira Tolan","Idris Wale"],"published":"2024-03-15","published_from":"stated by the capture","publisher":"Ridge Wire","agency":"Reuters","language":"en","url":"https://example.org/2","paragraphs":[{"kind":"headline","start":0,"end":13},{"kind":"body","start":14,"end":116}]},"events":[],"facts":[],"attributions":[],"quotations":[],"not_coded":[],"diagnostics":[]}');
INSERT INTO event (id, article, n, name, date, enddate, date_precision, first_day, last_day, type, mode, context, auxiliary, cameo, quad_code, event_scale, goldstein, event_text, actor, actor_text, recipient, recipient_text, place, extracted_place, district, province, country, geonameid, lat, lon, resolution, dead_low, dead, dead_high, injured_low, injured, injured_high, arrested_low, arrested, arrested_high, standing, factuality, speaker, sequence, start, end, text, rule, confidence, json) VALUES (1, 1, 0, 'e1', '2024-03-15', NULL, 'day', '2024-03-15', '2024-03-15', 'ASSAULT', 'firearms', 'military;terrorism', NULL, '190', 4, -8.0, -10.0, 'killed', NULL, 'Gunmen', 'MLI', 'soldiers', 'Gao', 'Gao', NULL, 'Gao', 'MLI', 2457163, 16.27, -0.04, 4, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'claimed', 3.0, 'the army', 1, 21, 27, 'killed', 'assault:1', 0.8, '{"id":"e1","date":"2024-03-15","enddate":null,"date_precision":"day","actor":[{"code":null,"sector":"UAF","entity_text":"Gunmen"}],"recipient":[{"code":"MLI","sector":"MIL","entity_text":"soldiers"}],"event":["ASSAULT"],"mode":["firearms"],"context":["military","terrorism"],"auxiliary":[],"factuality":3.0,"cameo":"190","quad_code":4,"event_scale":-8.0,"goldstein":-10.0,"event_text":["killed"],"event_loc":{"extracted_place":"Gao","resolved_place":"Gao","geonameid":2457163,"lat":16.27,"lon":-0.04,"district":null,"province":"Gao","country_code":"MLI","feature_class":"P","feature_code":null,"resolution":4,"start":44,"end":47},"size":{"dead":{"low":null,"best":1,"high":null}},"standing":"claimed","claims":[{"speaker":{"code":"MLI","sector":"MIL","entity_text":"the army"},"stance":"asserts","cue":"said","outlet":null,"start":49,"end":62}],"text_info":{"sequence":1,"start":21,"end":27},"mentions":[{"start":21,"end":27,"kind":"trigger"}],"rule":"assault:1","confidence":0.8,"cite_info":{"language":"en","coder":"dateline test","codebook":"plover-2.0"}}');
INSERT INTO event (id, article, n, name, date, enddate, date_precision, first_day, last_day, type, mode, context, auxiliary, cameo, quad_code, event_scale, goldstein, event_text, actor, actor_text, recipient, recipient_text, place, extracted_place, district, province, country, geonameid, lat, lon, resolution, dead_low, dead, dead_high, injured_low, injured, injured_high, arrested_low, arrested, arrested_high, standing, factuality, speaker, sequence, start, end, text, rule, confidence, json) VALUES (2, 1, 1, 'e2', '2024-03', NULL, 'month', '2024-03-01', '2024-03-31', 'REQUEST', NULL, NULL, 'historical', NULL, 3, NULL, NULL, 'asked', 'MLI', 'Mali', 'NER', 'Niger', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'reported', 3.0, NULL, 1, 69, 89, 'asked Niger for help', 'request:2', 0.8, '{"id":"e2","date":"2024-03","enddate":null,"date_precision":"month","actor":[{"code":"MLI","sector":"GOV","entity_text":"Mali"}],"recipient":[{"code":"NER","sector":"GOV","entity_text":"Niger"}],"event":["REQUEST"],"mode":[],"context":[],"auxiliary":["historical"],"factuality":3.0,"cameo":null,"quad_code":3,"event_scale":null,"goldstein":null,"event_text":["asked"],"event_loc":null,"size":{},"standing":"reported","claims":[],"text_info":{"sequence":1,"start":69,"end":89},"mentions":[{"start":69,"end":74,"kind":"trigger"}],"rule":"request:2","confidence":0.8,"cite_info":{"language":"en","coder":"dateline test","codebook":"plover-2.0"}}');
INSERT INTO event (id, article, n, name, date, enddate, date_precision, first_day, last_day, type, mode, context, auxiliary, cameo, quad_code, event_scale, goldstein, event_text, actor, actor_text, recipient, recipient_text, place, extracted_place, district, province, country, geonameid, lat, lon, resolution, dead_low, dead, dead_high, injured_low, injured, injured_high, arrested_low, arrested, arrested_high, standing, factuality, speaker, sequence, start, end, text, rule, confidence, json) VALUES (3, 2, 0, 'e1', '2024-03-15', NULL, 'day', '2024-03-15', '2024-03-15', 'ASSAULT', 'firearms', 'military;terrorism', NULL, '190', 4, -8.0, -10.0, 'killed', NULL, 'Gunmen', 'MLI', 'soldiers', 'Gao', 'Gao', NULL, 'Gao', 'MLI', 2457163, 16.27, -0.04, 4, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'claimed', 3.0, 'the army', 1, 21, 27, 'killed', 'assault:1', 0.8, '{"id":"e1","date":"2024-03-15","enddate":null,"date_precision":"day","actor":[{"code":null,"sector":"UAF","entity_text":"Gunmen"}],"recipient":[{"code":"MLI","sector":"MIL","entity_text":"soldiers"}],"event":["ASSAULT"],"mode":["firearms"],"context":["military","terrorism"],"auxiliary":[],"factuality":3.0,"cameo":"190","quad_code":4,"event_scale":-8.0,"goldstein":-10.0,"event_text":["killed"],"event_loc":{"extracted_place":"Gao","resolved_place":"Gao","geonameid":2457163,"lat":16.27,"lon":-0.04,"district":null,"province":"Gao","country_code":"MLI","feature_class":"P","feature_code":null,"resolution":4,"start":44,"end":47},"size":{"dead":{"low":null,"best":2,"high":null}},"standing":"claimed","claims":[{"speaker":{"code":"MLI","sector":"MIL","entity_text":"the army"},"stance":"asserts","cue":"said","outlet":null,"start":49,"end":62}],"text_info":{"sequence":1,"start":21,"end":27},"mentions":[{"start":21,"end":27,"kind":"trigger"}],"rule":"assault:1","confidence":0.8,"cite_info":{"language":"en","coder":"dateline test","codebook":"plover-2.0"}}');
INSERT INTO event (id, article, n, name, date, enddate, date_precision, first_day, last_day, type, mode, context, auxiliary, cameo, quad_code, event_scale, goldstein, event_text, actor, actor_text, recipient, recipient_text, place, extracted_place, district, province, country, geonameid, lat, lon, resolution, dead_low, dead, dead_high, injured_low, injured, injured_high, arrested_low, arrested, arrested_high, standing, factuality, speaker, sequence, start, end, text, rule, confidence, json) VALUES (4, 2, 1, 'e2', '2024-03', NULL, 'month', '2024-03-01', '2024-03-31', 'REQUEST', NULL, NULL, 'historical', NULL, 3, NULL, NULL, 'asked', 'MLI', 'Mali', 'NER', 'Niger', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'reported', 3.0, NULL, 1, 69, 89, 'asked Niger for help', 'request:2', 0.8, '{"id":"e2","date":"2024-03","enddate":null,"date_precision":"month","actor":[{"code":"MLI","sector":"GOV","entity_text":"Mali"}],"recipient":[{"code":"NER","sector":"GOV","entity_text":"Niger"}],"event":["REQUEST"],"mode":[],"context":[],"auxiliary":["historical"],"factuality":3.0,"cameo":null,"quad_code":3,"event_scale":null,"goldstein":null,"event_text":["asked"],"event_loc":null,"size":{},"standing":"reported","claims":[],"text_info":{"sequence":1,"start":69,"end":89},"mentions":[{"start":69,"end":74,"kind":"trigger"}],"rule":"request:2","confidence":0.8,"cite_info":{"language":"en","coder":"dateline test","codebook":"plover-2.0"}}');
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (1, 'actor', 0, NULL, 'UAF', 'Gunmen', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (1, 'recipient', 0, 'MLI', 'MIL', 'soldiers', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (2, 'actor', 0, 'MLI', 'GOV', 'Mali', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (2, 'recipient', 0, 'NER', 'GOV', 'Niger', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (3, 'actor', 0, NULL, 'UAF', 'Gunmen', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (3, 'recipient', 0, 'MLI', 'MIL', 'soldiers', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (4, 'actor', 0, 'MLI', 'GOV', 'Mali', NULL, NULL, NULL, NULL, NULL);
INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end) VALUES (4, 'recipient', 0, 'NER', 'GOV', 'Niger', NULL, NULL, NULL, NULL, NULL);
INSERT INTO mention (event, n, kind, start, end) VALUES (1, 0, 'trigger', 21, 27);
INSERT INTO mention (event, n, kind, start, end) VALUES (2, 0, 'trigger', 69, 74);
INSERT INTO mention (event, n, kind, start, end) VALUES (3, 0, 'trigger', 21, 27);
INSERT INTO mention (event, n, kind, start, end) VALUES (4, 0, 'trigger', 69, 74);
INSERT INTO fact (id, article, n, fact, subject_code, subject_sector, subject_text, subject_wikidata, subject_name, subject_office, object_code, object_sector, object_text, object_wikidata, object_name, object_office, since, until, as_of, speaker, sequence, start, end, text, rule, confidence, json) VALUES (1, 1, 0, 'allied_with', 'PER', NULL, 'Peru', NULL, NULL, NULL, 'CHL', NULL, 'Chile', NULL, NULL, NULL, '2001', NULL, '2024-03-15', NULL, 1, 91, 115, 'Peru is an ally of Chile', 'facts:3', 0.7, '{"fact":"allied_with","subject":{"code":"PER","sector":null,"entity_text":"Peru"},"object":{"code":"CHL","sector":null,"entity_text":"Chile"},"since":"2001","until":null,"as_of":"2024-03-15","claims":[],"text_info":{"sequence":1,"start":91,"end":115},"rule":"facts:3","confidence":0.7}');
INSERT INTO fact (id, article, n, fact, subject_code, subject_sector, subject_text, subject_wikidata, subject_name, subject_office, object_code, object_sector, object_text, object_wikidata, object_name, object_office, since, until, as_of, speaker, sequence, start, end, text, rule, confidence, json) VALUES (2, 2, 0, 'allied_with', 'PER', NULL, 'Peru', NULL, NULL, NULL, 'CHL', NULL, 'Chile', NULL, NULL, NULL, '2001', NULL, '2024-03-15', NULL, 1, 91, 115, 'Peru is an ally of Chile', 'facts:3', 0.7, '{"fact":"allied_with","subject":{"code":"PER","sector":null,"entity_text":"Peru"},"object":{"code":"CHL","sector":null,"entity_text":"Chile"},"since":"2001","until":null,"as_of":"2024-03-15","claims":[],"text_info":{"sequence":1,"start":91,"end":115},"rule":"facts:3","confidence":0.7}');
INSERT INTO claim (id, article, event, fact, n, stance, cue, speaker_code, speaker_sector, speaker_text, speaker_wikidata, speaker_name, speaker_office, outlet_code, outlet_sector, outlet_text, outlet_wikidata, outlet_name, start, end) VALUES (1, 1, 1, NULL, 0, 'asserts', 'said', 'MLI', 'MIL', 'the army', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 49, 62);
INSERT INTO claim (id, article, event, fact, n, stance, cue, speaker_code, speaker_sector, speaker_text, speaker_wikidata, speaker_name, speaker_office, outlet_code, outlet_sector, outlet_text, outlet_wikidata, outlet_name, start, end) VALUES (2, 2, 3, NULL, 0, 'asserts', 'said', 'MLI', 'MIL', 'the army', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 49, 62);
INSERT INTO article_search (rowid, headline, body) VALUES (1, 'Kraków envoys', 'Gunmen killed 1 soldiers near Gao, the army said. Mali asked Niger for help. Peru is an ally of Chile.');
INSERT INTO article_search (rowid, headline, body) VALUES (2, 'Kraków envoys', 'Gunmen killed 2 soldiers near Gao, the army said. Mali asked Niger for help. Peru is an ally of Chile.');
INSERT INTO event_place (event, south, north, west, east) VALUES (1, 16.26999855041504, 16.270000457763672, -0.04000000283122063, -0.03999999910593033);
INSERT INTO event_place (event, south, north, west, east) VALUES (3, 16.26999855041504, 16.270000457763672, -0.04000000283122063, -0.03999999910593033);
PRAGMA application_id = 1145851461;
PRAGMA user_version = 1;
