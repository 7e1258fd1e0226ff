-- Version 4: who says what, and what is quoted, as rows.

-- Source, cue and content of what is said, believed, wanted or praised.
CREATE TABLE attribution (
  id      INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  n       INTEGER NOT NULL,              -- from 0, in the document's order
  kind    TEXT NOT NULL,                 -- direct, mixed, indirect, scare
  form    TEXT NOT NULL,                 -- the shape of the cue: verb, passive, according ...
  class   TEXT NOT NULL,                 -- speech, belief, attitude ...
  stance  TEXT NOT NULL,
  source  TEXT,                          -- the words that name the speaker
  cue     TEXT,
  content TEXT NOT NULL,                 -- parts with … between them
  speaker_code TEXT, speaker_sector TEXT, speaker_text TEXT, speaker_wikidata TEXT, speaker_name TEXT, speaker_office TEXT,
  outlet_code TEXT, outlet_sector TEXT, outlet_text TEXT, outlet_wikidata TEXT, outlet_name TEXT,
  within  INTEGER,                       -- n of the attribution in whose content it stands
  start   INTEGER NOT NULL,              -- characters of the text, from its first word to its last
  end     INTEGER NOT NULL,
  UNIQUE (article, n)
);
CREATE INDEX attribution_speaker ON attribution (speaker_code);

-- Words in quotation marks.
CREATE TABLE quotation (
  id          INTEGER PRIMARY KEY,
  article     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  n           INTEGER NOT NULL,
  words       TEXT NOT NULL,
  speaker_code TEXT, speaker_sector TEXT, speaker_text TEXT, speaker_wikidata TEXT, speaker_name TEXT, speaker_office TEXT,
  to_code TEXT, to_sector TEXT, to_text TEXT, to_wikidata TEXT, to_name TEXT,
  setting     TEXT,                      -- where or when it was said
  attribution INTEGER,                   -- n of the attribution that it is the content of
  start       INTEGER NOT NULL,
  end         INTEGER NOT NULL,
  UNIQUE (article, n)
);
CREATE INDEX quotation_speaker ON quotation (speaker_code);

-- What was coded before stands in the documents' JSON.
INSERT INTO attribution (article, n, kind, form, class, stance, source, cue, content, speaker_code, speaker_sector, speaker_text, speaker_wikidata,
  speaker_name, speaker_office, outlet_code, outlet_sector, outlet_text, outlet_wikidata, outlet_name, within, start, end)
SELECT p.article, a.key, a.value ->> '$.kind', a.value ->> '$.form', a.value ->> '$.class', a.value ->> '$.stance',
  replace(substr(p.text, (a.value ->> '$.source.start') + 1, (a.value ->> '$.source.end') - (a.value ->> '$.source.start')), char(10), ' '),
  replace(substr(p.text, (a.value ->> '$.cue.start') + 1, (a.value ->> '$.cue.end') - (a.value ->> '$.cue.start')), char(10), ' '),
  coalesce((SELECT group_concat(replace(substr(p.text, (c.value ->> '$.start') + 1, (c.value ->> '$.end') - (c.value ->> '$.start')), char(10), ' '), ' … ')
     FROM json_each(a.value, '$.content') c), ''),
  a.value ->> '$.speaker.code', a.value ->> '$.speaker.sector', a.value ->> '$.speaker.entity_text', a.value ->> '$.speaker.identifier_id', a.value ->> '$.speaker.identifier_text', a.value ->> '$.speaker.office',
  a.value ->> '$.outlet.code', a.value ->> '$.outlet.sector', a.value ->> '$.outlet.entity_text', a.value ->> '$.outlet.identifier_id', a.value ->> '$.outlet.identifier_text',
  a.value ->> '$.within',
  coalesce((SELECT min(x.value ->> '$.start') FROM (SELECT value FROM json_each(a.value, '$.content') UNION ALL SELECT a.value -> '$.source' UNION ALL SELECT a.value -> '$.cue') x), 0),
  coalesce((SELECT max(x.value ->> '$.end') FROM (SELECT value FROM json_each(a.value, '$.content') UNION ALL SELECT a.value -> '$.source' UNION ALL SELECT a.value -> '$.cue') x), 0)
FROM page p, json_each(p.json, '$.attributions') a ORDER BY p.article, a.key;

INSERT INTO quotation (article, n, words, speaker_code, speaker_sector, speaker_text, speaker_wikidata, speaker_name, speaker_office,
  to_code, to_sector, to_text, to_wikidata, to_name, setting, attribution, start, end)
SELECT p.article, a.key, coalesce((SELECT group_concat(replace(substr(p.text, (c.value ->> '$.start') + 1, (c.value ->> '$.end') - (c.value ->> '$.start')), char(10), ' '), ' … ')
     FROM json_each(a.value, '$.words') c), ''),
  a.value ->> '$.speaker.code', a.value ->> '$.speaker.sector', a.value ->> '$.speaker.entity_text', a.value ->> '$.speaker.identifier_id', a.value ->> '$.speaker.identifier_text', a.value ->> '$.speaker.office',
  a.value ->> '$.to.code', a.value ->> '$.to.sector', a.value ->> '$.to.entity_text', a.value ->> '$.to.identifier_id', a.value ->> '$.to.identifier_text',
  replace(substr(p.text, (a.value ->> '$.setting.start') + 1, (a.value ->> '$.setting.end') - (a.value ->> '$.setting.start')), char(10), ' '),
  a.value ->> '$.attribution',
  coalesce((SELECT min(c.value ->> '$.start') FROM json_each(a.value, '$.words') c), 0),
  coalesce((SELECT max(c.value ->> '$.end') FROM json_each(a.value, '$.words') c), 0)
FROM page p, json_each(p.json, '$.quotations') a ORDER BY p.article, a.key;
