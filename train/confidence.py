"""Fits the weights of data/confidence.tsv: how likely a coded event is right.

    python3 train/confidence.py gold.jsonl coded.jsonl [gold.jsonl coded.jsonl ...] > data/confidence.tsv

Each pair is a gold file of documents or sentences and what `dateline code --to jsonl --tables FOLDER` printed for it, where FOLDER holds an
empty `confidence.tsv`, so that `confidence` is the pattern's own score. An event is right if gold has its type in the sentence of a mention
(in the record, where gold has no offsets); what gold holds for marginal (`core` false) is left out, and so are sentences with one marked event
unless it is known that nothing else is in them. So that there are events enough that the learned model made, the same files may be given twice, the second
time coded with a quarter of the patterns' words taken away. Logistic regression with a small penalty, by Newton's method; no library needed.
"""

import json
import math
import sys

FEATURES = ["bias", "pattern", "known_actor", "known_recipient", "mode", "repeated", "claimed", "unreal", "dated", "disagrees", "by_model"]
PENALTY = 1.0


def read(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def kind(e):
    k = e.get("plover_event") or e.get("event")
    return k[0] if isinstance(k, list) and k else k


def near(text, gold, event):
    if gold.get("start") is None:
        return True
    spots = [gold["start"]] + [a["start"] for a in gold.get("also") or [] if a.get("start") is not None]
    for at in spots:
        left = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at))
        right = text.find(". ", at)
        right = len(text) if right < 0 else right
        if event["text_info"]["start"] <= right and event["text_info"]["end"] >= left:
            return True
    return False


def features(e):
    known = lambda parties: any(p.get("code") for p in parties)
    m = e.get("model") or {}
    return [
        1.0,
        e["confidence"],
        float(known(e["actor"])),
        float(known(e["recipient"]) or len(e["actor"]) > 1),
        float(bool(e["mode"])),
        float(any(m["kind"] == "repeat" for m in e["mentions"])),
        float(e["standing"] != "reported"),
        float(bool(e["auxiliary"])),
        float(bool(e["date"]) and e["date_precision"] != "unknown"),
        float(bool(m) and m["agrees"] < 0.1),
        float(e.get("coded_by") == "model"),
    ]


def rows(gold, coded):
    by = {d["id"]: d for d in read(coded)}
    for g in read(gold):
        events = g.get("events", [])
        for e in by.get(g["id"], {"events": []})["events"]:
            if not e["event"] or (not events and g.get("relevant") is not False):
                continue
            fits = [
                x
                for x in events
                if e["event"][0] in [kind(x)] + [a.split("/")[0] for a in x.get("alt") or []] and near(g["text"], x, e)
            ]
            if fits and not any(x.get("core", True) for x in fits):
                continue
            yield features(e), float(bool(fits))


def solve(a, b):
    n = len(b)
    m = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(n):
            if r != i and m[r][i]:
                f = m[r][i] / m[i][i]
                m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


def fit(data):
    n = len(FEATURES)
    w = [0.0] * n
    for _ in range(30):
        gradient = [-PENALTY * w[i] if i else 0.0 for i in range(n)]
        hessian = [[(PENALTY if i else 1e-6) if i == j else 0.0 for j in range(n)] for i in range(n)]
        for x, y in data:
            p = 1 / (1 + math.exp(-sum(a * b for a, b in zip(w, x))))
            for i in range(n):
                gradient[i] += (y - p) * x[i]
                for j in range(n):
                    hessian[i][j] += p * (1 - p) * x[i] * x[j]
        w = [a + b for a, b in zip(w, solve(hessian, gradient))]
    return w


def main():
    paths = sys.argv[1:]
    data = [r for g, c in zip(paths[::2], paths[1::2]) for r in rows(g, c)]
    w = fit(data)
    right = sum(y for _, y in data)
    print("# How likely a coded event is right: weights of a logistic model, made by train/confidence.py.")
    print(f"# {len(data)} events of development gold, {int(right)} of them right.")
    print("feature\tweight")
    for name, x in zip(FEATURES, w):
        print(f"{name}\t{x:.3f}")


main()
