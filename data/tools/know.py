"""Readers for the lists under the know folder: REIGN leaders, the World Factbook's leaders, the United States executive."""

import csv
import html
import json
import re

from actorlib import cow_iso, lines

MONTHS = {m[:3].lower(): i for i, m in enumerate(
    "January February March April May June July August September October November December".split(), 1)}

# Factbook (GEC, once FIPS 10-4) codes that no row of country-codes.csv has, or has otherwise.
GEC = {"kv": "XKX", "we": "", "gz": "", "od": "SSD", "ri": "SRB", "mj": "MNE", "bm": "MMR", "tt": "TLS", "nh": "VUT"}


def gec_iso(know):
    """Factbook code -> ISO alpha-3, for states that PLOVER keeps apart."""
    out = {}
    with open(know / "country-codes.csv", encoding="utf-8") as f:
        for r in csv.DictReader(f):
            for code in r["FIPS"].replace(",", " ").split():
                out[code.lower()] = r["ISO3166-1-Alpha-3"]
    out.update(GEC)
    return out


def explained():
    """(iso, name, from) of a list's spell -> why the table says otherwise; from src/explained.tsv."""
    return {tuple(line.split("\t")[:3]): line.split("\t")[3] for _, line in lines("explained.tsv")}


def reign(know):
    """Spells of effective leaders: (iso, name, from, to), dates to the month at the end, open at the list's end."""
    iso = cow_iso()
    out = []
    with open(know / "reign_leaderlist_3_21.csv", encoding="utf-8", errors="replace") as f:
        for r in csv.DictReader(f):
            code = iso.get(r["stateabb"].strip())
            if not code:
                continue
            start = "%04d-%02d-%02d" % (int(r["syear"]), int(r["smonth"]), int(r["sdate"]))
            end = "%04d-%02d" % (int(r["eyear"]), int(r["emonth"])) if r["eyear"].strip().isdigit() else ""
            name = re.sub(r"\((?:f|\d\w\w time|acting)\)", "", r["leader"])  # San Marino's list counts terms and marks women
            out.append((code, " ".join(name.split()), start, end))
    return out


def factbook(know):
    """(iso, which, title, name, since) of the heads of state and government in January 2026."""
    iso = gec_iso(know)
    out = []
    for entry in json.load(open(know / "factbook_leaders.json", encoding="utf-8")):
        code = iso.get(entry["code"], "")
        for which in ("chief_of_state", "head_of_government"):
            text = html.unescape(entry.get(which) or "").replace("’", "'")
            for part in re.split(r"; (?!represented)", text.split(", represented")[0].split("; represented")[0]):
                found = re.match(r"^(.*?) ?\((?:\w+ )*?since (.*?)[;,)]", part + ")")
                if not found:
                    continue
                name, since = found.groups()
                day = re.match(r"(?:(\d+) )?([A-Z][a-z]+)? ?(\d{4})", since.strip())
                if not day:
                    continue
                d, m, y = day.groups()
                date = y + (f"-{MONTHS[m[:3].lower()]:02d}" if m else "") + (f"-{int(d):02d}" if d and m else "")
                out.append((code, which, name.strip(), date))
    return out


def executive(know):
    """(name, office, from, to, party) of presidents and vice presidents of the United States."""
    text = (know / "us_executive.yaml").read_text(encoding="utf-8")
    out = []
    for block in re.split(r"^- id:\n", text, flags=re.M)[1:]:
        first = re.search(r"^    first: (.*)$", block, re.M).group(1).strip()
        last = re.search(r"^    last: (.*)$", block, re.M).group(1).strip()
        for kind, start, end in re.findall(
                r"- type: (\w+)\n\s+start: '?([\d-]+)'?\n\s+end: '?([\d-]+)'?", block):
            out.append((f"{first} {last}", "President" if kind == "prez" else "Vice President", start, end))
    return out
