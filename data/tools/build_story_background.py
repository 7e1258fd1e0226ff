#!/usr/bin/env python3
"""Counts in how many pieces of ordinary text each word stands: data/story/background.tsv.

    python3 data/tools/build_story_background.py ../shared/data > data/story/background.tsv

Reads the English treebanks (EWT, GUM without its non-commercial genres) and the factbook sentences, cuts each into pieces of
300 words, and prints every word (lower case, no proper nouns) that stands in at least four pieces. Only counts leave the texts.
"""
import collections
import re
import sys

PIECE = 300


def words(root):
    for name in ("train-ewt", "train-gumfree"):
        for line in open(f"{root}/ud/{name}.conllu", encoding="utf-8"):
            cells = line.split("\t")
            if len(cells) == 10 and cells[0].isdigit() and cells[3] != "PROPN":
                yield cells[1].lower().replace("\u2019", "'")
    for line in open(f"{root}/text/factbook_sentences.txt", encoding="utf-8"):
        for k, w in enumerate(re.findall(r"\w+(?:['\u2019]\w+)?", line)):
            if k == 0 or w[0].islower():
                yield w.lower().replace("\u2019", "'")


def main():
    counts, piece, pieces, held = collections.Counter(), set(), 0, 0
    for w in words(sys.argv[1]):
        if not w[0].isalpha():
            continue
        piece.add(w)
        held += 1
        if held == PIECE:
            counts.update(piece)
            piece, held, pieces = set(), 0, pieces + 1
    print("# In how many pieces of 300 words of ordinary English text a word stands.")
    print("# Source: counts over UD English EWT and GUM (CC BY-SA 4.0) and factbook sentences (CC0); build_story_background.py made it.")
    print(f"@pieces\t{pieces}")
    for w, n in sorted(counts.items()):
        if n >= 4 and re.fullmatch(r"[a-z][a-z'-]+", w):
            print(f"{w}\t{n}")


main()
