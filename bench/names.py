#!/usr/bin/env python3
"""Entity F1 (exact spans and kinds) of `dateline parse` on a file of words and BIO tags, one word a line.

    python3 bench/names.py GOLD.conll [--model accurate] [--binary target/release/dateline] [--kinds PER,ORG,LOC]
"""
import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def read(path):
    out, words = [], []
    for line in list(open(path, encoding="utf-8")) + [""]:
        cells = line.rstrip("\n").split("\t" if "\t" in line else " ")
        if line.strip():
            words.append((cells[0], cells[1]))
        elif words:
            out.append(words)
            words = []
    return out


def spans(tags):
    out, start, kind = set(), None, None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and tag != f"I-{kind}":
            out.add((start, i, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return out


def parsed(gold, command):
    words = "".join("".join(f"{i}\t{w}\t_\t_\t_\t_\t0\t_\t_\t_\n" for i, (w, _) in enumerate(s, 1)) + "\n" for s in gold)
    done = subprocess.run(command, input=words, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()}")
    out, tags = [], []
    for line in done.stdout.split("\n"):
        cells = line.split("\t")
        if cells[0].isdigit():
            marks = dict(m.split("=", 1) for m in cells[9].split("|") if "=" in m)
            tags.append(marks.get("NER", "O"))
        elif not line and tags:
            out.append(tags)
            tags = []
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("gold")
    a.add_argument("--model", default="fast")
    a.add_argument("--binary", default=os.path.join(HERE, "../target/release/dateline"))
    a.add_argument("--kinds", default="PER,ORG,LOC")
    o = a.parse_args()
    gold = read(o.gold)
    ours = parsed(gold, [o.binary, "parse", "--model", o.model, "--from", "conllu", "--to", "conllu"])
    if [len(s) for s in gold] != [len(s) for s in ours]:
        sys.exit("the parse has other sentences than the gold file")
    hit, wanted, found = {}, {}, {}
    for s, tags in zip(gold, ours):
        g, p = spans([t for _, t in s]), spans(tags)
        for counts, group in ((hit, g & p), (wanted, g), (found, p)):
            for _, _, k in group:
                counts[k] = counts.get(k, 0) + 1
    kinds = o.kinds.split(",")
    for name, group in [(k, [k]) for k in kinds] + [("all", kinds)]:
        h, w, f = (sum(c.get(k, 0) for k in group) for c in (hit, wanted, found))
        print(f"{name:5} precision {h / max(f, 1):.3f}  recall {h / max(w, 1):.3f}  F1 {2 * h / max(w + f, 1):.3f}")


if __name__ == "__main__":
    main()
