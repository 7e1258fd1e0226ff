-- The views that users rely on; docs/situation.md names every column.

CREATE VIEW articles AS
SELECT a.id, a.key, a.document, a.headline, a.url, a.published, a.published_from, a.publisher, a.agency, a.byline, a.dateline, a.language,
       (SELECT count(*) FROM event e WHERE e.article = a.id) AS events,
       (SELECT count(*) FROM fact f WHERE f.article = a.id) AS facts,
       m.story, m.origin, a.source, a.position, r.started AS added, a.coder
FROM article a JOIN run r ON r.id = a.run LEFT JOIN story_member m ON m.article = a.id;

CREATE VIEW texts AS SELECT article, text FROM page;

CREATE VIEW events AS
SELECT e.id, e.article, m.story, i.happening, e.date, e.enddate, e.date_precision, e.type, e.mode, e.context, e.auxiliary, e.cameo, e.quad_code,
       e.event_scale, e.goldstein, e.event_text, e.actor, e.actor_text, e.recipient, e.recipient_text, e.place, e.province, e.country, e.lat, e.lon,
       e.resolution, e.dead_low, e.dead, e.dead_high, e.injured_low, e.injured, e.injured_high, e.arrested_low, e.arrested, e.arrested_high,
       e.standing, e.factuality, e.speaker,
       e.text, e.confidence, e.rule, a.headline, a.publisher, a.agency, a.published, a.published_from, a.url, a.document, e.name AS event, e.sequence, e.start, e.end,
       e.first_day, e.last_day
FROM event e JOIN article a ON a.id = e.article
LEFT JOIN story_member m ON m.article = e.article LEFT JOIN happening_member i ON i.event = e.id;

CREATE VIEW parties AS
SELECT event, role, n, code, sector, text, name, wikidata, office, start, end FROM party;

CREATE VIEW facts AS
SELECT f.id, f.article, m.story, f.fact,
       f.subject_code AS subject, coalesce(f.subject_name, f.subject_text) AS subject_name, f.subject_sector, f.subject_office, f.subject_wikidata,
       f.object_code AS object, coalesce(f.object_name, f.object_text) AS object_name, f.object_sector, f.object_office, f.object_wikidata,
       f.since, f.until, f.as_of,
       f.speaker,
       f.text, f.confidence, f.rule, a.headline, a.publisher, a.published, a.published_from, a.url, a.document, f.sequence, f.start, f.end
FROM fact f JOIN article a ON a.id = f.article LEFT JOIN story_member m ON m.article = f.article;

CREATE VIEW claims AS
SELECT c.id, c.article, m.story, c.event, c.fact, coalesce(e.type, f.fact) AS about, c.stance, c.cue,
       c.speaker_code AS speaker, coalesce(c.speaker_name, c.speaker_text) AS speaker_name, c.speaker_sector, c.speaker_office, c.speaker_wikidata,
       c.outlet_code AS outlet, coalesce(c.outlet_name, c.outlet_text) AS outlet_name,
       coalesce(e.text, f.text) AS text, e.standing, e.date, a.published, a.published_from, a.publisher, a.headline, a.url, a.document, c.start, c.end
FROM claim c JOIN article a ON a.id = c.article LEFT JOIN event e ON e.id = c.event LEFT JOIN fact f ON f.id = c.fact
LEFT JOIN story_member m ON m.article = c.article;

CREATE VIEW attributions AS
SELECT c.id, c.article, m.story, c.kind, c.form, c.class, c.stance, c.source, c.cue, c.content,
       c.speaker_code AS speaker, coalesce(c.speaker_name, c.speaker_text) AS speaker_name, c.speaker_sector, c.speaker_office, c.speaker_wikidata,
       c.outlet_code AS outlet, coalesce(c.outlet_name, c.outlet_text) AS outlet_name, w.id AS within,
       a.published, a.published_from, a.publisher, a.headline, a.url, a.document, c.n, c.start, c.end
FROM attribution c JOIN article a ON a.id = c.article
LEFT JOIN attribution w ON w.article = c.article AND w.n = c.within LEFT JOIN story_member m ON m.article = c.article;

CREATE VIEW quotations AS
SELECT c.id, c.article, m.story, c.words,
       c.speaker_code AS speaker, coalesce(c.speaker_name, c.speaker_text) AS speaker_name, c.speaker_sector, c.speaker_office, c.speaker_wikidata,
       c.to_code AS addressee, coalesce(c.to_name, c.to_text) AS addressee_name, c.setting, w.id AS attribution, w.cue,
       a.published, a.published_from, a.publisher, a.headline, a.url, a.document, c.n, c.start, c.end
FROM quotation c JOIN article a ON a.id = c.article
LEFT JOIN attribution w ON w.article = c.article AND w.n = c.attribution LEFT JOIN story_member m ON m.article = c.article;

-- Who to whom, one row an event and pair of parties. Where an event has several actors and no recipient (a meeting, a clash),
-- every two of them are a pair, in both directions.
CREATE VIEW dyads AS
SELECT e.id AS event, e.article, coalesce(m.story, -e.article) AS story, coalesce(m.origin, e.article) AS origin, coalesce(i.happening, -e.id) AS happening,
       e.type, e.quad_code, e.event_scale, e.goldstein, e.auxiliary, e.standing, e.date_precision, e.first_day, e.last_day, p.actor, p.recipient
FROM (
  SELECT DISTINCT x.event, x.code AS actor, y.code AS recipient
  FROM party x LEFT JOIN party y ON y.event = x.event AND y.role = 'recipient'
  WHERE x.role = 'actor' AND (y.event IS NOT NULL OR NOT EXISTS (SELECT 1 FROM party z WHERE z.event = x.event AND z.n <> x.n))
  UNION
  SELECT x.event, x.code, y.code
  FROM party x JOIN party y ON y.event = x.event AND y.role = 'actor' AND y.n <> x.n
  WHERE x.role = 'actor' AND NOT EXISTS (SELECT 1 FROM party z WHERE z.event = x.event AND z.role = 'recipient')
  UNION
  SELECT y.event, NULL, y.code
  FROM party y WHERE y.role = 'recipient' AND NOT EXISTS (SELECT 1 FROM party z WHERE z.event = y.event AND z.role = 'actor')
) p
JOIN event e ON e.id = p.event
LEFT JOIN story_member m ON m.article = e.article LEFT JOIN happening_member i ON i.event = e.id;

-- What happened between two parties in a week (from its Monday), and how much of all that week's news that is.
CREATE VIEW dyads_by_week AS
WITH weekly AS (
  SELECT date(d.first_day, 'weekday 0', '-6 days') AS week, d.*
  FROM dyads d
  WHERE d.date_precision IN ('day', 'week') AND d.type IS NOT NULL AND (d.auxiliary IS NULL OR d.auxiliary = 'historical') AND d.standing <> 'denied'
), volume AS (
  SELECT date(e.first_day, 'weekday 0', '-6 days') AS week, count(*) AS reports
  FROM event e
  WHERE e.date_precision IN ('day', 'week') AND e.type IS NOT NULL AND (e.auxiliary IS NULL OR e.auxiliary = 'historical') AND e.standing <> 'denied'
  GROUP BY 1
)
SELECT w.week, w.actor, w.recipient, count(DISTINCT w.event) AS reports, count(DISTINCT w.happening) AS events, count(DISTINCT w.story) AS stories,
       count(DISTINCT w.origin) AS origins,
       count(DISTINCT CASE WHEN w.quad_code <= 2 THEN w.happening END) AS cooperation, count(DISTINCT CASE WHEN w.quad_code >= 3 THEN w.happening END) AS conflict,
       round(avg(w.goldstein), 2) AS goldstein, v.reports AS volume, round(1000.0 * count(DISTINCT w.event) / v.reports, 2) AS per_1000
FROM weekly w JOIN volume v ON v.week = w.week
GROUP BY w.week, w.actor, w.recipient;

CREATE VIEW stories AS
SELECT s.id, s.headline, s.first_published, s.last_published, s.articles, s.origins,
       (SELECT count(*) FROM story_member m JOIN event e ON e.article = m.article WHERE m.story = s.id) AS reports,
       (SELECT count(*) FROM happening h WHERE h.story = s.id) AS events,
       (SELECT max(m.by_hand) FROM story_member m WHERE m.story = s.id) AS by_hand, s.json
FROM story s;

CREATE VIEW failures AS
SELECT f.source, f.position, f.document, f.message, r.started AS tried FROM failure f JOIN run r ON r.id = f.run;

CREATE VIEW runs AS SELECT id, started, ended, program, arguments, added, known, failed FROM run;
