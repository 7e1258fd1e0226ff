"""Builds institutions.tsv from src/institutions.txt (several bodies on one line are joined by `+`).

usage: python3 data/tools/build_institutions.py
"""

from actorlib import DATE, NONSTATE, SECTORS, fold, lines, read, unique, write

KINDS = "seat branch agency force court party".split()


def main():
    codes = {r["code"] for r in read("countries.tsv")} | NONSTATE
    rows, seen, code = [], {}, ""
    for number, line in lines("institutions.txt"):
        if line.startswith("@"):
            code = line[1:].strip()
            if code not in codes:
                raise SystemExit(f"institutions.txt:{number}: {code}")
            continue
        cells = line.split(";") + ["", ""]
        names, sector, kind, start, end = cells[:5]
        if kind not in KINDS or (sector and sector not in SECTORS) or not DATE.match(start) or not DATE.match(end):
            raise SystemExit(f"institutions.txt:{number}: {cells}")
        bodies = [unique(n.split("|")) for n in names.split("+")]
        bodies = [unique(b + [fold(n) for n in b]) for b in bodies]
        for name in sum(bodies, []):
            if name.lstrip("?") in seen:
                print(f"institutions.txt:{number}: {name} is also in line {seen[name.lstrip('?')]}")
            seen[name.lstrip("?")] = number
        for names in bodies:
            rows.append({"name": names[0], "aliases": "|".join(names[1:]), "code": code, "sector": sector,
                         "from": start, "to": end, "kind": kind, "source": "hand"})
    write("institutions.tsv", sorted(rows, key=lambda r: (r["code"], r["name"])))


if __name__ == "__main__":
    main()
