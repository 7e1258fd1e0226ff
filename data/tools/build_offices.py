"""Builds offices.tsv from src/offices.txt, and refuses a title that two offices claim.

usage: python3 data/tools/build_offices.py
"""

from actorlib import SECTORS, lines, unique, write

RANKS = ("head_of_state head_of_government minister deputy legislator judge envoy commander spokesperson party_head "
         "governor mayor king religious other").split()


def main():
    rows, seen = [], {}
    for number, line in lines("offices.txt"):
        names, sector, rank = line.split(";")
        names = unique(names.split("|"))
        if rank not in RANKS or (sector and sector not in SECTORS):
            raise SystemExit(f"offices.txt:{number}: {sector} {rank}")
        for name in names:
            if name.lower() in seen:
                raise SystemExit(f"offices.txt:{number}: {name} is also in line {seen[name.lower()]}")
            seen[name.lower()] = number
        rows.append({"title": names[0], "aliases": "|".join(names[1:]), "sector": sector, "rank": rank})
    write("offices.tsv", sorted(rows, key=lambda r: r["title"].lower()))


if __name__ == "__main__":
    main()
