//! What the context makes of a code: the thing agreed or asked refines it, the future turns acts into promises and threats.

use crate::coder::Coder;
use crate::matcher::{Matched, Matcher};
use crate::modality::Modality;
use crate::pattern::Meaning;
use dateline_core::{Auxiliary, Event, Str};

/// The code of a match while it is being refined.
pub(crate) struct Code {
    pub(crate) event: Str,
    pub(crate) mode: Str,
    pub(crate) cameo: Str,
    pub(crate) contexts: Vec<Str>,
}

impl Coder {
    pub(crate) fn refine(&self, code: &mut Code, m: &Matched, matcher: &mut Matcher<'_>) {
        let matrix = match (code.event.as_str(), code.cameo.as_str()) {
            ("REQUEST", c) if c.starts_with("02") => "REQUEST-appeal",
            ("REQUEST", _) => "REQUEST-demand",
            (other, _) => other,
        }
        .to_owned();
        let mut queue: Vec<usize> = m.content.clone();
        let mut k = 0;
        while k < queue.len() && queue.len() < 12 {
            let c = queue[k];
            k += 1;
            if let Some(inner) = matcher.best(c)
                && let Meaning::Event { event, mode, cameo, .. } = &*self.patterns.patterns[inner.pattern].meaning
            {
                let row = self.complements.find(&matrix, event, mode, cameo).or_else(|| {
                    matches!(matrix.as_str(), "SANCTION" | "RETREAT")
                        .then(|| self.complements.find("STOP", event, mode, cameo))
                        .flatten()
                });
                if let Some(r) = row {
                    if let Some(e) = &r.event {
                        code.event = e.clone();
                    }
                    code.mode = r.mode.clone();
                    if !r.cameo.is_empty() {
                        code.cameo = r.cameo.clone();
                    }
                    for c in &r.contexts {
                        if !code.contexts.contains(c) {
                            code.contexts.push(c.clone());
                        }
                    }
                    return;
                }
            }
            // The event may stand one step lower: "agreed to begin talks", "asked for help in fighting".
            let tree = &matcher.tree;
            queue.extend(
                tree.children(c)
                    .iter()
                    .copied()
                    .filter(|&d| matches!(tree.rel(d), "obj" | "xcomp" | "conj" | "nmod" | "obl" | "acl")),
            );
        }
    }

    pub(crate) fn apply_modality(
        &self,
        event: &mut Event,
        code: &mut Code,
        m: &Matched,
        md: Modality,
        by_itself: bool,
        unnamed: bool,
    ) -> Result<(), String> {
        if m.negated || md.negated {
            event.auxiliary.push(Auxiliary::Negation);
        }
        let cooperative = matches!(
            code.event.as_str(),
            "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "RETREAT" | "CONCEDE"
        );
        if md.future && event.auxiliary.is_empty() {
            if cooperative {
                // A future cooperative act is an agreement or intent to do it (CONVENTIONS 10 to 12).
                match self.complements.find("AGREE", &code.event, &code.mode, &code.cameo) {
                    Some(r) => {
                        code.cameo = if r.cameo.is_empty() { "030".into() } else { r.cameo.clone() };
                        code.contexts.extend(
                            r.contexts
                                .iter()
                                .filter(|c| !code.contexts.contains(c))
                                .cloned()
                                .collect::<Vec<_>>(),
                        );
                    }
                    None => code.cameo = "030".into(),
                }
                code.event = "AGREE".into();
                code.mode = Str::default();
            } else if by_itself
                // Troops that will move threaten nobody unless somebody is named.
                && (code.event != "MOBILIZE" || event.recipient.iter().any(|e| !e.code.is_empty()))
                && matches!(code.event.as_str(), "SANCTION" | "COERCE" | "PROTEST" | "ASSAULT" | "MOBILIZE")
                && let Some(r) = self.complements.find("THREATEN", &code.event, &code.mode, &code.cameo)
            {
                // Who announces a hostile act of his own threatens it.
                code.event = "THREATEN".into();
                code.mode = r.mode.clone();
                code.cameo = if r.cameo.is_empty() { "130".into() } else { r.cameo.clone() };
            } else if code.event != "AGREE" {
                event.auxiliary.push(Auxiliary::Future);
            }
        } else if (md.wanted || md.obligation && code.event != "REQUEST") && event.auxiliary.is_empty() {
            return Err("only wanted, feared, tried or asked for".into());
        } else if md.hypothetical && event.auxiliary.is_empty() {
            event.auxiliary.push(Auxiliary::Hypothetical);
        }
        let unreal = event
            .auxiliary
            .iter()
            .any(|a| matches!(a, Auxiliary::Hypothetical | Auxiliary::Negation | Auxiliary::Future));
        // What a named party is to do is told also where whom it concerns is in no table.
        let announced = event.auxiliary == [Auxiliary::Future]
            && event.actor.iter().any(|e| !e.code.is_empty())
            && (unnamed || !event.recipient.is_empty() || code.event == "MOBILIZE")
            && matches!(
                code.event.as_str(),
                "ACCUSE" | "SANCTION" | "COERCE" | "MOBILIZE" | "REQUEST" | "REJECT"
            );
        let both = event.actor.iter().any(|e| !e.code.is_empty()) && event.recipient.iter().any(|e| !e.code.is_empty());
        if unreal && !both && !announced {
            return Err(format!(
                "said as {} only, and not of two known parties",
                event.auxiliary[0].as_str()
            ));
        }
        Ok(())
    }
}

/// "French and Egyptian warships held war games": forces of several states that exercise or patrol together cooperate.
pub(crate) fn together(matcher: &Matcher<'_>, m: &Matched, code: &mut Code, event: &mut Event) {
    let t = &matcher.tree;
    let is = |set: &str, i: usize| {
        matcher
            .patterns()
            .set(set)
            .is_some_and(|s| s.single.contains(t.lemma(i).to_lowercase().as_str()))
    };
    let states: std::collections::BTreeSet<&str> = event.actor.iter().map(|a| a.code.as_str()).filter(|c| !c.is_empty()).collect();
    if code.event != "MOBILIZE" || states.len() < 2 || !event.recipient.is_empty() {
        return;
    }
    let exercise = std::iter::once(m.trigger)
        .chain(m.met.iter().map(|x| x.1))
        .any(|i| is("EXERCISE", i));
    let joint = exercise
        || t.children(m.trigger)
            .iter()
            .any(|&c| matches!(t.lemma(c), "together" | "jointly" | "joint"));
    if joint {
        code.event = "COOPERATE".into();
        code.mode = Str::default();
        code.cameo = "062".into();
        // The first-named party is the actor (CONVENTIONS 12).
        event.recipient = event.actor.split_off(1);
    }
}
