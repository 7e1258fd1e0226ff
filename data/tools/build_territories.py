"""Builds territories.tsv from src/territories.txt (several places on one line are joined by `+`).

usage: python3 data/tools/build_territories.py
"""

from actorlib import DATE, NONSTATE, SECTORS, fold, lines, read, unique, write


def main():
    codes = {r["code"] for r in read("countries.tsv")} | NONSTATE | {""}
    rows, seen = [], {}
    for number, line in lines("territories.txt"):
        cells = line.split(";")
        if len(cells) != 6:
            raise SystemExit(f"territories.txt:{number}: {len(cells)} cells")
        names, demonyms, code, sector, start, end = cells
        places = [unique(n.split("|")) for n in names.split("+")]
        places = [unique(p + [fold(n) for n in p]) for p in places]
        if code not in codes or (sector and sector not in SECTORS) or not DATE.match(start) or not DATE.match(end):
            raise SystemExit(f"territories.txt:{number}: {cells}")
        for name in sum(places, []) + unique(demonyms.split("|")):
            if name in seen and seen[name] != number:
                raise SystemExit(f"territories.txt:{number}: {name} is also in line {seen[name]}")
            seen[name] = number
        demonyms = unique(demonyms.split("|") + [fold(d) for d in demonyms.split("|")])
        for names in places:  # only the first of several places on a line takes the demonyms
            rows.append({"name": names[0], "aliases": "|".join(names[1:]), "demonyms": "|".join(demonyms),
                         "code": code, "sector": sector, "from": start, "to": end, "source": "hand"})
            demonyms = []
    write("territories.tsv", sorted(rows, key=lambda r: (r["name"], r["from"])))


if __name__ == "__main__":
    main()
