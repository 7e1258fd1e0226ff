//! Composition: "the" + "Somali" + "army", "spokesman" + "for the Kenyan police", "rebels" + "in eastern Congo".

use crate::draft::Class;
use crate::homes::Home;
use crate::noun::Noun;
use crate::reader::Reader;

use crate::words;
use dateline_core::{Entity, Str};
use std::ops::Range;

/// What title, noun and modifiers say together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Description {
    pub(crate) code: Str,
    pub(crate) sector: Str,
    pub(crate) noun: Option<Noun>,
    pub(crate) former: bool,
    /// "coalition forces": of the armed coalition that the article speaks of.
    pub(crate) coalition: bool,
    /// The other states of "U.S. and Russian negotiators", "the leaders of Poland, Austria and Hungary".
    pub(crate) partners: Vec<Entity>,
    /// Name of the group or body whose members they are.
    pub(crate) of_name: Str,
    /// The words after the head that belong to it reach up to here.
    pub(crate) end: usize,
    pub(crate) rule: String,
}

impl Reader<'_> {
    /// What the words `words` before and around head `h` say: title or agent noun, country, group.
    pub(crate) fn describe(&mut self, si: usize, words: Range<usize>, h: usize, noun: Option<Noun>, depth: usize) -> Description {
        let mut d = Description {
            end: words.end,
            ..Description::default()
        };
        d.coalition = self.armed_coalition
            && words
                .clone()
                .any(|i| self.trees[si].token(i).lemma.eq_ignore_ascii_case("coalition"));
        d.former = words.clone().any(|i| words::is_former(&self.trees[si].token(i).form));
        let noun_start = noun.as_ref().map_or(words.end, |n| n.tokens.start);
        let homes = self.homes(si, &words, noun.as_ref(), h, depth);
        // A place says where a nameless agent is from, but not where a named person is.
        let placed = noun
            .as_ref()
            .is_some_and(|n| n.tokens.contains(&h) && self.row(n.row).sector.as_str() != "REF")
            // "world leaders in London", "international donors in Geneva" are from elsewhere
            && !words.clone().any(|i| {
                let lemma = self.trees[si].token(i).lemma.to_lowercase();
                i < h && matches!(lemma.as_str(), "world" | "international" | "foreign" | "global" | "western" | "overseas")
            });
        let coded = homes.iter().filter(|m| !m.entity.code.is_empty() && (placed || !m.place));
        let best = coded.min_by_key(|m| std::cmp::Reverse(m.priority));
        let joint = best
            .filter(|m| m.priority == 6 && Self::state(&m.entity.code))
            .map(|m| m.entity.code.clone());
        if let Some(code) = joint {
            for o in homes
                .iter()
                .filter(|o| o.priority == 6 && o.coordinated && Self::state(&o.entity.code))
            {
                if o.entity.code != code && !d.partners.iter().any(|p| p.code == o.entity.code) {
                    d.partners.push(o.entity.clone());
                }
            }
        } else if let Some(m) = best.filter(|m| !m.place) {
            d.partners.clone_from(&m.others);
        }
        let bodily = |m: &&Home| !m.place && (m.class == Class::Body || (m.class == Class::People && m.priority < 6));
        let group = homes.iter().filter(bodily).max_by_key(|m| m.priority);
        let (mut sector, mut kind) = (Str::default(), "");
        let mut lemma = Str::default();
        let mut noted = None;
        if let Some(n) = &noun {
            let row = self.row(n.row);
            sector = row.sector.as_str().into();
            kind = row.kind;
            noted = self.noted_code(n);
            lemma = self.trees[si].token(n.tokens.end - 1).lemma.to_lowercase();
        }
        let generic = words::is_generic_agent(&lemma) || matches!(kind, "force" | "spokesperson");
        // "police spokesman", "rebel commander", "opposition leader"
        if noun.is_some()
            && generic
            && noun_start > words.start
            && let Some(inner) = self.noun_within(si, words.start..noun_start)
        {
            let s = self.row(inner.row).sector.as_str();
            let weak = s.is_empty() || (s == "GOV" && !sector.is_empty()) || s == "CVL" && !sector.is_empty();
            if !weak {
                sector = s.into();
            }
        }
        if let Some(m) = best {
            d.code = m.entity.code.clone();
            d.rule = if m.place { "agent+place".into() } else { "agent+modifier".into() };
            if m.end > d.end {
                d.end = m.end;
            }
            if m.entity.sector == "PRE"
                && (m.place || matches!(sector.as_str(), "" | "GOV" | "REB" | "MIL" | "PRM" | "UAF"))
                && !matches!(sector.as_str(), "CVL" | "JRN" | "REF")
            {
                sector = "PRE".into();
            }
            if m.class == Class::Person && noun.is_some() && sector.is_empty() {
                sector = m.entity.sector.clone();
            }
        }
        if let Some(m) = group {
            let s = m.entity.sector.as_str();
            let forces = kind == "force" || sector == "MIL";
            if !Self::state(&d.code) || m.entity.code == d.code {
                if !m.entity.code.is_empty() {
                    d.code = m.entity.code.clone();
                }
                if !s.is_empty()
                    && noun.is_some()
                    && (generic || sector.is_empty() || sector == "GOV")
                    && !(forces && s == "GOV")
                    && !(kind == "spokesperson" && s == "MIL" && m.kind != "force")
                {
                    sector = s.into();
                }
                if m.end > d.end {
                    d.end = m.end;
                }
            }
            if matches!(kind, "force" | "people" | "group")
                || matches!(lemma.as_str(), "member" | "fighter" | "militant" | "soldier" | "supporter")
            {
                d.of_name = m.entity.name.clone();
            }
        }
        if let Some((code, s)) = noted.filter(|(code, _)| *code != "NGO" || d.code.is_empty()) {
            d.code = code.into();
            d.rule = "agent".into();
            if !s.is_empty() {
                sector = s.into();
            }
        }
        if sector.is_empty() && matches!(lemma.as_str(), "force" | "forces") && Self::state(&d.code) {
            sector = "MIL".into();
        }
        match d.code.as_str() {
            "UNO" | "IGO" | "EUR" if noun.is_some() => {
                let leaders = matches!(kind, "head_of_state" | "head_of_government" | "minister")
                    || matches!(lemma.as_str(), "leader" | "minister" | "official");
                sector = match sector.as_str() {
                    "MIL" => "MIL".into(),
                    "GOV" if leaders && d.code != "UNO" => "GOV".into(),
                    "GOV" | "LEG" | "CVL" | "PTY" => Str::default(),
                    _ => sector,
                };
            }
            _ => {}
        }
        if d.former
            && matches!(sector.as_str(), "GOV" | "LEG" | "MIL" | "JUD" | "COP" | "SPY")
            && !matches!(kind, "force" | "body" | "group")
        {
            sector = "ELI".into();
        }
        d.sector = sector;
        d.noun = noun;
        d
    }
}
