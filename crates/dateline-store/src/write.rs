//! The one writer: documents go in whole or not at all.

use crate::entry::{Entry, Key, codes, days, join, names, speakers};
use crate::{Error, Store};
use dateline_wire::{Claim, Entity, Stretch, Toll};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

/// What is handed to the writer, in the order in which it was read.
#[derive(Clone, Debug)]
pub enum Item {
    /// A coded document.
    Document(Box<Entry>),
    /// A document that is in the file already.
    Known(crate::Origin),
    /// What could not be read or coded.
    Failure(Failure),
    /// A source was read to its end: what failed in it before and did not fail now is settled.
    SourceRead(String),
}

/// What could not be read or coded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// Where; position 0 stands for the source as a whole.
    pub origin: crate::Origin,
    /// The document's id, where it was known.
    pub document: Option<String>,
    /// What failed and what to do.
    pub message: String,
}

/// What became of the items written so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Documents that were new.
    pub added: u64,
    /// Their events.
    pub events: u64,
    /// Their facts.
    pub facts: u64,
    /// Documents that were in the file before.
    pub known: u64,
    /// Failures.
    pub failed: u64,
}

/// One run of adding documents.
#[derive(Debug)]
pub struct Writer<'s> {
    store: &'s mut Store,
    run: i64,
    written: Written,
}

impl Store {
    /// Which of the documents are in the file.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn known(&self, keys: &[Key]) -> Result<Vec<bool>, Error> {
        let fault = |e| Error::of(&self.path, e);
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM article WHERE key = ?1")
            .map_err(fault)?;
        keys.iter().map(|k| statement.exists([k.as_str()]).map_err(fault)).collect()
    }

    /// Sources in which something failed when they were last read, in order of name.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn failed_sources(&self) -> Result<Vec<String>, Error> {
        let fault = |e| Error::of(&self.path, e);
        let mut statement = self
            .connection
            .prepare("SELECT DISTINCT source FROM failure ORDER BY source")
            .map_err(fault)?;
        let rows = statement.query_map([], |r| r.get(0)).map_err(fault)?;
        rows.collect::<Result<_, _>>().map_err(fault)
    }

    /// Begins a run. `now` is the time in UTC, `program` and `arguments` say what ran.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn writer(&mut self, now: &str, program: &str, arguments: &str) -> Result<Writer<'_>, Error> {
        self.connection
            .execute(
                "INSERT INTO run (started, program, arguments) VALUES (?1, ?2, ?3)",
                params![now, program, arguments],
            )
            .map_err(|e| Error::of(&self.path, e))?;
        let run = self.connection.last_insert_rowid();
        Ok(Writer {
            store: self,
            run,
            written: Written::default(),
        })
    }
}

impl Writer<'_> {
    /// Writes items in one transaction: after an error, or a kill, none of them is in the file.
    ///
    /// A document that the file cannot take is noted as a failure; the others go in.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write(&mut self, items: Vec<Item>) -> Result<Written, Error> {
        let path = self.store.path.clone();
        let fault = |e| Error::of(&path, e);
        let tx = self
            .store
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(fault)?;
        let mut written = self.written;
        for item in items {
            one(&tx, self.run, item, &mut written).map_err(fault)?;
        }
        tx.execute(
            "UPDATE run SET added = ?2, known = ?3, failed = ?4 WHERE id = ?1",
            params![self.run, written.added, written.known, written.failed],
        )
        .map_err(fault)?;
        tx.commit().map_err(fault)?;
        self.written = written;
        Ok(written)
    }

    /// Ends the run.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn finish(self, now: &str) -> Result<Written, Error> {
        let fault = |e| Error::of(&self.store.path, e);
        let connection = &self.store.connection;
        connection
            .execute("UPDATE run SET ended = ?2 WHERE id = ?1", params![self.run, now])
            .map_err(fault)?;
        connection.execute_batch("PRAGMA optimize").map_err(fault)?;
        Ok(self.written)
    }
}

fn one(tx: &Transaction<'_>, run: i64, item: Item, written: &mut Written) -> rusqlite::Result<()> {
    match item {
        Item::Document(entry) => {
            // A document that breaks a rule of the file is taken back alone.
            tx.execute_batch("SAVEPOINT document")?;
            match document(tx, run, &entry) {
                Ok(true) => {
                    written.added += 1;
                    written.events += entry.events.len() as u64;
                    written.facts += entry.facts.len() as u64;
                    settle(tx, &entry.origin)?;
                }
                Ok(false) => {
                    written.known += 1;
                    settle(tx, &entry.origin)?;
                }
                Err(e) if is_of_the_document(&e) => {
                    tx.execute_batch("ROLLBACK TO document")?;
                    written.failed += 1;
                    let failed = Failure {
                        origin: entry.origin.clone(),
                        document: Some(entry.document.id.clone()),
                        message: format!("cannot be stored: {}", crate::error::said(&e)),
                    };
                    failure(tx, run, &failed)?;
                }
                Err(e) => return Err(e),
            }
            tx.execute_batch("RELEASE document")
        }
        Item::Known(origin) => {
            written.known += 1;
            settle(tx, &origin)
        }
        Item::Failure(f) => {
            written.failed += 1;
            failure(tx, run, &f)
        }
        Item::SourceRead(source) => tx
            .prepare_cached("DELETE FROM failure WHERE source = ?1 AND run <> ?2")?
            .execute(params![source, run])
            .map(|_| ()),
    }
}

fn is_of_the_document(e: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode as Code;
    matches!(
        e.sqlite_error_code(),
        Some(Code::ConstraintViolation | Code::TooBig | Code::TypeMismatch | Code::ParameterOutOfRange)
    ) || matches!(
        e,
        rusqlite::Error::ToSqlConversionFailure(_) | rusqlite::Error::IntegralValueOutOfRange(..)
    )
}

/// What failed here before has now been read.
fn settle(tx: &Connection, origin: &crate::Origin) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM failure WHERE source = ?1 AND position = ?2")?
        .execute(params![origin.source, origin.position])
        .map(|_| ())
}

fn failure(tx: &Connection, run: i64, f: &Failure) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO failure (source, position, document, message, run) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (source, position) DO UPDATE SET document = excluded.document, message = excluded.message, run = excluded.run",
    )?
    .execute(params![f.origin.source, f.origin.position, f.document, f.message, run])
    .map(|_| ())
}

/// Writes a document; false if the file has it.
fn document(tx: &Connection, run: i64, entry: &Entry) -> rusqlite::Result<bool> {
    let known = tx
        .prepare_cached("SELECT 1 FROM article WHERE key = ?1")?
        .query_row([entry.key.as_str()], |_| Ok(()))
        .optional()?;
    if known.is_some() {
        return Ok(false);
    }
    let a = &entry.document.article;
    tx.prepare_cached(
        "INSERT INTO article (key, document, text_hash, url, headline, dateline, byline, published, published_from, publisher, agency, language, coder,
           source, position, run)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        entry.key.as_str(),
        entry.document.id,
        entry.text_hash,
        a.url,
        a.headline,
        a.dateline.as_ref().map(|d| &d.place),
        join(a.byline.iter().map(String::as_str), "; "),
        a.published,
        a.published_from,
        a.publisher,
        a.agency,
        a.language,
        entry.coder,
        entry.origin.source,
        entry.origin.position,
        run,
    ])?;
    let article = tx.last_insert_rowid();
    tx.prepare_cached("INSERT INTO page (article, text, captured, json) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![article, entry.text, entry.stated, entry.json])?;
    tx.prepare_cached("INSERT INTO article_search (rowid, headline, body) VALUES (?1, ?2, ?3)")?
        .execute(params![article, entry.search.0, entry.search.1])?;
    events(tx, article, entry)?;
    facts(tx, article, entry)?;
    attributions(tx, article, entry)?;
    quotations(tx, article, entry)?;
    Ok(true)
}

fn events(tx: &Connection, article: i64, entry: &Entry) -> rusqlite::Result<()> {
    for (n, (e, extra)) in entry.events.iter().enumerate() {
        let (first, last) = days(e.date.as_deref(), e.enddate.as_deref());
        let text = |v: &[String]| join(v.iter().map(String::as_str), ";");
        let toll = |t: Option<Toll>| t.map_or((None, None, None), |t| (t.low, t.best, t.high));
        let (dead, injured, arrested) = (toll(e.size.dead), toll(e.size.injured), toll(e.size.arrested));
        let place = e.event_loc.as_ref();
        tx.prepare_cached(
            "INSERT INTO event (article, n, name, date, enddate, date_precision, first_day, last_day, type, mode, context, auxiliary, cameo, quad_code,
               event_scale, goldstein, event_text, actor, actor_text, recipient, recipient_text, place, extracted_place, district, province, country,
               geonameid, lat, lon, resolution, dead_low, dead, dead_high, injured_low, injured, injured_high, arrested_low, arrested, arrested_high,
               standing, factuality, speaker, sequence, start, end, text, rule, confidence, json)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29,
               ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47, ?48, ?49)",
        )?
        .execute(params![
            article,
            n,
            e.id,
            e.date,
            e.enddate,
            e.date_precision.as_ref(),
            first,
            last,
            text(&e.event),
            text(&e.mode),
            text(&e.context),
            join(e.auxiliary.iter().map(AsRef::as_ref), ";"),
            e.cameo,
            e.quad_code,
            e.event_scale,
            e.goldstein,
            join(e.event_text.iter().map(String::as_str), "; "),
            codes(&e.actor),
            names(&e.actor),
            codes(&e.recipient),
            names(&e.recipient),
            place.map(|p| &p.resolved_place),
            place.map(|p| &p.extracted_place),
            place.and_then(|p| p.district.as_ref()),
            place.and_then(|p| p.province.as_ref()),
            place.and_then(|p| p.country_code.as_ref()),
            place.and_then(|p| p.geonameid),
            place.and_then(|p| p.lat),
            place.and_then(|p| p.lon),
            place.map(|p| p.resolution),
            dead.0,
            dead.1,
            dead.2,
            injured.0,
            injured.1,
            injured.2,
            arrested.0,
            arrested.1,
            arrested.2,
            e.standing.as_ref(),
            e.factuality,
            speakers(&e.claims),
            e.text_info.sequence,
            e.text_info.start,
            e.text_info.end,
            extra.text,
            e.rule,
            e.confidence,
            extra.json,
        ])?;
        let id = tx.last_insert_rowid();
        if let Some((lat, lon)) = place.and_then(|p| Some((p.lat?, p.lon?))) {
            tx.prepare_cached("INSERT INTO event_place (event, south, north, west, east) VALUES (?1, ?2, ?2, ?3, ?3)")?
                .execute(params![id, lat, lon])?;
        }
        for (role, parties) in [("actor", &e.actor), ("recipient", &e.recipient)] {
            for (n, p) in parties.iter().enumerate() {
                tx.prepare_cached(
                    "INSERT INTO party (event, role, n, code, sector, text, wikidata, name, office, start, end)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                )?
                .execute(params![
                    id,
                    role,
                    n,
                    p.code,
                    p.sector,
                    p.entity_text,
                    p.identifier_id,
                    p.identifier_text,
                    p.office,
                    p.start,
                    p.end
                ])?;
            }
        }
        for (n, m) in e.mentions.iter().enumerate() {
            tx.prepare_cached("INSERT INTO mention (event, n, kind, start, end) VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![id, n, m.kind, m.start, m.end])?;
        }
        claims(tx, article, Some(id), None, &e.claims)?;
    }
    Ok(())
}

fn facts(tx: &Connection, article: i64, entry: &Entry) -> rusqlite::Result<()> {
    for (n, (f, extra)) in entry.facts.iter().enumerate() {
        let (s, o) = (&f.subject, &f.object);
        tx.prepare_cached(
            "INSERT INTO fact (article, n, fact, subject_code, subject_sector, subject_text, subject_wikidata, subject_name, subject_office,
               object_code, object_sector, object_text, object_wikidata, object_name, object_office, since, until, as_of, speaker, sequence, start, end,
               text, rule, confidence, json)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)",
        )?
        .execute(params![
            article,
            n,
            f.fact,
            s.code,
            s.sector,
            s.entity_text,
            s.identifier_id,
            s.identifier_text,
            s.office,
            o.code,
            o.sector,
            o.entity_text,
            o.identifier_id,
            o.identifier_text,
            o.office,
            f.since,
            f.until,
            f.as_of,
            speakers(&f.claims),
            f.text_info.sequence,
            f.text_info.start,
            f.text_info.end,
            extra.text,
            f.rule,
            f.confidence,
            extra.json,
        ])?;
        let id = tx.last_insert_rowid();
        claims(tx, article, None, Some(id), &f.claims)?;
    }
    Ok(())
}

fn claims(tx: &Connection, article: i64, event: Option<i64>, fact: Option<i64>, claims: &[Claim]) -> rusqlite::Result<()> {
    let nobody = Entity::default();
    for (n, c) in claims.iter().enumerate() {
        let (s, o) = (c.speaker.as_ref().unwrap_or(&nobody), c.outlet.as_ref().unwrap_or(&nobody));
        tx.prepare_cached(
            "INSERT INTO claim (article, event, fact, n, stance, cue, speaker_code, speaker_sector, speaker_text, speaker_wikidata, speaker_name,
               speaker_office, outlet_code, outlet_sector, outlet_text, outlet_wikidata, outlet_name, start, end)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
        )?
        .execute(params![
            article,
            event,
            fact,
            n,
            c.stance.as_ref(),
            c.cue,
            s.code,
            s.sector,
            words(s),
            s.identifier_id,
            s.identifier_text,
            s.office,
            o.code,
            o.sector,
            words(o),
            o.identifier_id,
            o.identifier_text,
            c.start,
            c.end,
        ])?;
    }
    Ok(())
}

/// The words of somebody, where there are any.
fn words(e: &Entity) -> Option<&str> {
    Some(e.entity_text.as_str()).filter(|t| !t.is_empty())
}

/// From the first character to behind the last.
fn extent<'s>(stretches: impl Iterator<Item = &'s Stretch> + Clone) -> (usize, usize) {
    let start = stretches.clone().map(|s| s.start).min().unwrap_or(0);
    (start, stretches.map(|s| s.end).max().unwrap_or(start))
}

fn attributions(tx: &Connection, article: i64, entry: &Entry) -> rusqlite::Result<()> {
    let nobody = Entity::default();
    for (n, (a, said)) in entry.document.attributions.iter().zip(&entry.said).enumerate() {
        let (s, o) = (a.speaker.as_ref().unwrap_or(&nobody), a.outlet.as_ref().unwrap_or(&nobody));
        let (start, end) = extent(a.content.iter().chain(&a.source).chain(&a.cue));
        tx.prepare_cached(
            "INSERT INTO attribution (article, n, kind, form, class, stance, source, cue, content, speaker_code, speaker_sector, speaker_text,
               speaker_wikidata, speaker_name, speaker_office, outlet_code, outlet_sector, outlet_text, outlet_wikidata, outlet_name, within, start, end)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)",
        )?
        .execute(params![
            article,
            n,
            a.kind.as_ref(),
            a.form.as_ref(),
            a.class,
            a.stance.as_ref(),
            said[0],
            said[1],
            said[2],
            s.code,
            s.sector,
            words(s),
            s.identifier_id,
            s.identifier_text,
            s.office,
            o.code,
            o.sector,
            words(o),
            o.identifier_id,
            o.identifier_text,
            a.within,
            start,
            end,
        ])?;
    }
    Ok(())
}

fn quotations(tx: &Connection, article: i64, entry: &Entry) -> rusqlite::Result<()> {
    let nobody = Entity::default();
    for (n, (q, quoted)) in entry.document.quotations.iter().zip(&entry.quoted).enumerate() {
        let (s, to) = (q.speaker.as_ref().unwrap_or(&nobody), q.to.as_ref().unwrap_or(&nobody));
        let (start, end) = extent(q.words.iter());
        tx.prepare_cached(
            "INSERT INTO quotation (article, n, words, speaker_code, speaker_sector, speaker_text, speaker_wikidata, speaker_name, speaker_office,
               to_code, to_sector, to_text, to_wikidata, to_name, setting, attribution, start, end)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
        )?
        .execute(params![
            article,
            n,
            quoted[0],
            s.code,
            s.sector,
            words(s),
            s.identifier_id,
            s.identifier_text,
            s.office,
            to.code,
            to.sector,
            words(to),
            to.identifier_id,
            to.identifier_text,
            quoted[1],
            q.attribution,
            start,
            end,
        ])?;
    }
    Ok(())
}
