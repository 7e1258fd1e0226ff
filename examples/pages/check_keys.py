#!/usr/bin/env python3
"""Check the keys (`NAME.gold.jsonl`) of the example pages (`NAME.txt`). Python 3 standard library only.

    check_keys.py          every offset slices its words, every label is PLOVER's, every part stands on the page
    check_keys.py --mend   after a page was edited: take its text anew and move offsets to the nearest like words

Offsets count Unicode characters. Exit status 1 if anything is wrong.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence", "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue", "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}
CONTEXTS = set(
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations "
    "human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping "
    "health asylum migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime corruption "
    "illegal_drugs trafficking".split())
FACTS = set("holds_office member_of party_to_agreement allied_with backs has_base_in located_in controls claims_territory recognises "
            "at_war_with sanctioned_by border_not_demarcated friendly_ties".split())
CLAIMS = {"asserted", "claimed", "denied", "disputed"}


def spans(key):
    """Everything that has offsets, with the words they must slice (facts keep theirs in the old text)."""
    for event in key["events"]:
        yield event, event["trigger"]
        for other in event["also"]:
            yield other, other["text"]
    for fact in key["facts"]:
        yield fact, key["text"][fact["start"]:fact["end"]]


def nearest(text, words, at):
    """Where `words` stand in `text`, nearest to `at`; None if nowhere."""
    found, best = text.find(words), None
    while found >= 0:
        if best is None or abs(found - at) < abs(best - at):
            best = found
        found = text.find(words, found + 1)
    return best


def mend(key, text):
    """Move every offset onto `text`. Words that are gone are reported by `check` afterwards."""
    for thing, words in list(spans(key)):
        at = nearest(text, words, thing["start"])
        if at is not None:
            thing["start"], thing["end"] = at, at + len(words)
    key["text"] = text


def check(key, text):
    """Yield what is wrong with a key, in words."""
    if key["text"] != text:
        yield "its text is not the page's (run with --mend)"
    text, lines, art = key["text"], key["text"].split("\n"), key["article"]
    if key["title"] not in lines or art["headline"] != key["title"]:
        yield "the headline is no line of the page"
    for line in art["chrome"]:
        if line not in lines:
            yield f"chrome line {line!r} is no line of the page"
    for part in art["credits"] + art["byline"] + ([art["dateline"]["place"]] if art["dateline"] else []):
        if part not in text:
            yield f"article part {part!r} is not on the page"
    for event in key["events"]:
        name = f"{event['event']} {event['trigger']!r} at {event['start']}"
        if text[event["start"]:event["end"]] != event["trigger"] or not event["trigger"]:
            yield f"{name}: the offsets slice {text[event['start']:event['end']]!r}"
        for other in event["also"]:
            if text[other["start"]:other["end"]] != other["text"]:
                yield f"{name}: 'also' {other['text']!r} slices {text[other['start']:other['end']]!r}"
        if event["event"] not in MODES or event["mode"] and event["mode"] not in MODES[event["event"]].split():
            yield f"{name}: no such type or mode: {event['event']}/{event['mode']}"
        for context in set(event["contexts"]) - CONTEXTS:
            yield f"{name}: no such context: {context}"
        if event["claim"] not in CLAIMS:
            yield f"{name}: no such claim: {event['claim']}"
        if event["claim"] in ("claimed", "denied", "disputed") and not event["attribution"]:
            yield f"{name}: {event['claim']}, but by nobody"
        for entity in event["actor"] + event["recipient"] + event["attribution"]:
            if entity["text"] and entity["text"] not in text:
                yield f"{name}: entity {entity['text']!r} is not on the page"
    for fact in key["facts"]:
        if fact["fact"] not in FACTS:
            yield f"no such fact: {fact['fact']}"
        if not 0 <= fact["start"] < fact["end"] <= len(text):
            yield f"{fact['fact']}: offsets outside the text"
    for other in key["not_events"]:
        if text.count(other["text"]) != 1:
            yield f"not an event: {other['text']!r} stands {text.count(other['text'])} times on the page"


def main():
    wrong = 0
    for page in sorted(HERE.glob("*.txt")):
        path = page.with_suffix(".gold.jsonl")
        text = page.read_text(encoding="utf-8")
        key = json.loads(path.read_text(encoding="utf-8"))
        if "--mend" in sys.argv[1:]:
            mend(key, text)
            path.write_text(json.dumps(key, ensure_ascii=False) + "\n", encoding="utf-8")
        problems = list(check(key, text))
        wrong += len(problems)
        for problem in problems:
            print(f"{path.name}: {problem}", file=sys.stderr)
        print(f"{path.name}: {len(key['events'])} events, {len(key['facts'])} facts, {len(problems)} problems")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
