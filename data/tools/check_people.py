"""Compares people.tsv with REIGN, the Factbook and the United States executive, and prints every difference.

A difference is a spell of a list that the table lacks, or whose first or last day the table has otherwise by more
than a month. The last column says why: a rule below, or a line of src/explained.tsv. Exit status 1 if one is not
explained.

usage: python3 data/tools/check_people.py KNOW_FOLDER
"""

import datetime
import sys
from pathlib import Path

import know as lists
from actorlib import DATE, read
from build_people import close

SLACK = 45  # days that two lists may differ: the vote, the oath, the hand-over
SAME = {"SRB": ("SRB", "YUG", "SCG"), "RUS": ("RUS", "SUN"), "DEU": ("DEU", "DDR"), "CZE": ("CZE", "CSK")}


def day(text, last):
    """A date of any precision as an ordinal: its first day, or its last."""
    if not text:
        return datetime.date(2026, 12, 31).toordinal() if last else datetime.date(1900, 1, 1).toordinal()
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 3:
        return datetime.date(*parts).toordinal()
    if not last:
        return datetime.date(parts[0], parts[1] if len(parts) > 1 else 1, 1).toordinal()
    year, month = (parts[0], parts[1] + 1) if len(parts) > 1 else (parts[0] + 1, 1)
    return datetime.date(year + (month > 12), 1 if month > 12 else month, 1).toordinal() - 1


def stretches(rows):
    """The spells of one person in leading offices, those that follow on each other joined."""
    out = []
    for a, b in sorted((day(r["from"], False), day(r["to"], True)) for r in rows):
        if out and a <= out[-1][1] + SLACK:
            out[-1][1] = max(out[-1][1], b)
        else:
            out.append([a, b])
    return out


def as_rows(table):
    """The rows with their names taken apart, grouped by state and person."""
    people = {}
    for r in table:
        aliases = [a.lstrip("?") for a in r["aliases"].split("|") if a]
        r = dict(r, aliases=aliases, last=r["name"].split()[-1])
        home = next((c for c, own in SAME.items() if r["code"] in own), r["code"])
        people.setdefault((home, r["name"]), []).append(r)
    return people


def compare(people, code, name, start, end, offices):
    """What the table has otherwise, and the rule that explains it; None if nothing."""
    best = None
    for (own, person), rows in people.items():
        if own != next((c for c, all_ in SAME.items() if code in all_), code) or not close(name, rows[0]):
            continue
        rows = [r for r in rows if r["kind"] in offices]
        for a, b in stretches(rows):
            first, last = day(start, False), day(end, True)
            if b < first - SLACK or a > last + SLACK:
                continue
            off = (a - first if a > day(start, True) or a < first else 0, b - last if end else 0)
            size = abs(off[0]) + abs(off[1])
            rank = (size > 2 * SLACK and (off[0] > SLACK or off[1] < -SLACK), size)
            if best is None or rank < best[-1]:
                best = (off, person, a, b, rank)
    if best is None:
        return "missing", ""
    (early, late), person, a, b, _ = best
    if abs(early) <= SLACK and abs(late) <= SLACK:
        return None
    shown = " ".join(str(datetime.date.fromordinal(x)) for x in (a, b))
    why = ""
    if early <= SLACK and late >= -SLACK:
        why = "the table's offices of this person reach further: the list counts only the time as first in the state, or the last term"
    return f"{person}: {shown}", why


def main(know):
    table = read("people.tsv")
    people, explained = as_rows(table), lists.explained()
    heads = ("head_of_state", "head_of_government", "other", "rebel_leader")
    spells = [("REIGN", *s) for s in lists.reign(know) if (s[3] or "9") >= "1990"]
    codes = {r["code"] for r in table}
    spells += [("Factbook", code, text, since, "") for code, _, text, since in lists.factbook(know)
               if code in codes and "represented" not in text and "King CHARLES III" not in text]
    spells += [("us_executive", "USA", name, start, "" if end > "2026" else end)
               for name, _, start, end in lists.executive(know) if start >= "1977"]
    counts = {}
    for source, code, name, start, end in spells:
        found = compare(people, code, name, start, end, heads)
        if found is None:
            counts[source, "same"] = counts.get((source, "same"), 0) + 1
            continue
        what, rule = found
        why = explained.get((code, name, start), "") or rule
        key = "not explained" if not why else "explained by hand" if (code, name, start) in explained else "explained by rule"
        counts[source, key] = counts.get((source, key), 0) + 1
        if not rule or "-v" in sys.argv:
            print("\t".join((source, code, name, start, end, what, why or "NOT EXPLAINED")))
    for r in table:
        if not (DATE.match(r["from"]) and DATE.match(r["to"])) or (r["from"] and r["to"] and r["from"] > r["to"]):
            print("bad dates", r)
    print("source\t" + "\t".join(("same", "explained by rule", "explained by hand", "not explained")))
    for source in ("REIGN", "Factbook", "us_executive"):
        print(source + "\t" + "\t".join(str(counts.get((source, k), 0)) for k in
                                        ("same", "explained by rule", "explained by hand", "not explained")))
    return 1 if any(k == "not explained" for _, k in counts) else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
