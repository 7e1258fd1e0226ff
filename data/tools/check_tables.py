"""Checks the actor tables: columns, order, codes, sectors, kinds, dates, and names that two rows claim.

usage: python3 data/tools/check_tables.py     exit status 1 if something is wrong
"""

import sys

from actorlib import ACTORS, DATE, HEADS, NONSTATE, SECTORS, read

KINDS = {
    "people.tsv": set("head_of_state head_of_government foreign_minister defence_minister organisation_head rebel_leader "
                      "opposition former other".split()),
    "institutions.tsv": set("seat branch agency force court party".split()),
}


def main():
    wrong = []
    codes = {r["code"] for r in read("countries.tsv")} | NONSTATE | {""}
    for name, head in HEADS.items():
        lines = (ACTORS / name).read_text(encoding="utf-8").split("\n")
        if lines[0].split("\t") != head.split():
            wrong.append(f"{name}: first line is {lines[0]!r}")
        width = len(head.split())
        for number, line in enumerate(lines[1:-1], 2):
            if line.count("\t") != width - 1:
                wrong.append(f"{name}:{number}: {line.count(chr(9)) + 1} columns, not {width}")
        if lines[-1] != "" or len(set(lines)) != len(lines):
            wrong.append(f"{name}: no end of line at its end, or a line twice")
        owners = {}
        for number, row in enumerate(read(name), 2):
            where = f"{name}:{number}"
            if row.get("code", "") not in codes:
                wrong.append(f"{where}: code {row['code']}")
            if row.get("sector") and row["sector"] not in SECTORS:
                wrong.append(f"{where}: sector {row['sector']}")
            if name in KINDS and row["kind"] not in KINDS[name]:
                wrong.append(f"{where}: kind {row['kind']}")
            start, end = row.get("from", ""), row.get("to", "")
            if not DATE.match(start) or not DATE.match(end) or (start and end and start > end):
                wrong.append(f"{where}: dates {start} {end}")
            for column in ("aliases", "names", "demonyms", "capitals"):
                names = row.get(column, "").split("|") if row.get(column) else []
                if any(n != n.strip() or not n.strip("?") for n in names) or len(set(names)) != len(names):
                    wrong.append(f"{where}: {column} {row[column]}")
            if name in ("territories.tsv", "institutions.tsv"):
                for alias in [row["name"], *row["aliases"].split("|")]:
                    if alias and not alias.startswith("?"):
                        if alias in owners and owners[alias] != row["code"]:
                            wrong.append(f"{where}: {alias} is also a name in {owners[alias]}")
                        owners[alias] = row["code"]
    print("\n".join(wrong) or "no fault found")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
