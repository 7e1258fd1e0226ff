"""Trains models/events.bin, the learned model of events. One command, from the repository:

    python3 train/events.py --shared ../shared --work WORK

1. Sentences are made of the frames in train/events (events_text.py), and natural text is added: Wikinews (CC BY 4.0), the CC0 fact book, the
   training sentences of EWT and GUM, articles of WCXB (CC BY 4.0). Never plv, cameo_manual, cameo_conflibert_news or doc_gold.
2. The example `event_features` of dateline-pipeline parses them and prints what the model will see in use.
3. A network with one hidden layer over word vectors, and hashed features, is trained by Adam; the seed is fixed.
   Labels: what a frame marks; in natural text what a pattern says (with less weight, and half of the time without the features that name the word, so that
   the model judges by arguments and context), else NONE with little weight, since few predicates of a text are events.
4. Weights are rounded to 8 bits and written.

Needs numpy. `--held-out 0.12` leaves out that share of the frames' words and reports how the model does on words that it has never seen.
"""

import argparse
import json
import os
import struct
import subprocess
import time

import numpy as np

import events_text

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSES = [
    "NONE", "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN",
]
SLOTS, WIDTH = 8, 100
CONTEXT = 7


def natural(shared):
    """(source, text) of openly licensed text."""
    with open(f"{shared}/data/time/meantime.jsonl", encoding="utf-8") as f:
        for line in f:
            for s in json.loads(line)["sents"][2:]:
                yield "wikinews", tokens(s)
    with open(f"{shared}/data/text/factbook_sentences.txt", encoding="utf-8") as f:
        for line in f:
            yield "factbook", line.strip()
    # What doc_gold annotates is development data and stays out.
    with open(f"{shared}/data/events/doc_gold.jsonl", encoding="utf-8") as f:
        gold = {json.loads(line)["id"] for line in f}
    for name in ("train-ewt", "train-gumfree"):
        with open(f"{shared}/data/ud/{name}.conllu", encoding="utf-8") as f:
            document = ""
            for line in f:
                if line.startswith("# newdoc id = "):
                    document = line[14:].strip()
                elif line.startswith("# text = ") and document not in gold:
                    yield name, line[9:].strip()
    with open(f"{shared}/data/pages/flat_wcxb.jsonl", encoding="utf-8") as f:
        for line in f:
            d = json.loads(line)
            for text, role in zip(d["lines"], d["role"]):
                if role == "body" and 40 < len(text) < 600:
                    yield "wcxb", text


def tokens(words):
    text = " ".join(words)
    for a, b in ((" ,", ","), (" .", "."), (" 's", "'s"), (" ;", ";"), (" :", ":"), (" )", ")"), ("( ", "("), (" ?", "?"), (" n't", "n't")):
        text = text.replace(a, b)
    return text


def prepare(args):
    """Writes the sentences and has their features printed."""
    os.makedirs(args.work, exist_ok=True)
    marks = {}
    path = f"{args.work}/sentences.jsonl"
    with open(path, "w", encoding="utf-8") as f:
        n = 0
        for text, at, label, key in events_text.sentences(args.seed, args.per_type, args.none):
            marks[f"f{n}"] = (at, label, key)
            f.write(json.dumps({"id": f"f{n}", "text": text}) + "\n")
            n += 1
        for i, (source, text) in enumerate(natural(args.shared)):
            f.write(json.dumps({"id": f"{source}:{i}", "text": text}) + "\n")
    with open(f"{args.work}/marks.json", "w", encoding="utf-8") as f:
        json.dump(marks, f)
    tool = args.tool or "cargo run -q --release -p dateline-pipeline --example event_features --"
    subprocess.run(f"{tool} {path} {args.work}/features.jsonl {args.work}/vectors.bin", shell=True, check=True, cwd=os.path.join(HERE, ".."))
    return marks


def vectors(path):
    out, data, at = {}, open(path, "rb").read(), 0
    while at < len(data):
        n = data[at]
        word = data[at + 1:at + 1 + n].decode("utf-8")
        at += 1 + n
        out[word] = np.frombuffer(data, "<f4", WIDTH, at)
        at += 4 * WIDTH
    return out


def fnv(text):
    h = 0x811C9DC5
    for b in text.encode("utf-8") + b"\t":
        h = ((h ^ b) * 0x01000193) & 0xFFFFFFFF
    return h ^ (h >> 15)


class Data:
    """Examples as arrays: slot vectors, feature hashes (padded with -1) and whether they name the word, label, weight, group."""

    def __init__(self, args, marks):
        vec = vectors(f"{args.work}/vectors.bin")
        cache = {}
        index = {w: i for i, w in enumerate(vec)}
        self.table = np.stack([vec[w] for w in index] + [np.zeros(WIDTH, "f4")]).astype("f4")
        zero = len(index)
        words, hashes, lexical, labels, weights, keys, distant = [], [], [], [], [], [], []
        met = {}
        without = set(open(args.without, encoding="utf-8").read().split()) if args.without else set()
        for line in open(f"{args.work}/features.jsonl", encoding="utf-8"):
            d = json.loads(line)
            mark = marks.get(d["id"])
            pattern = d["pattern"]
            if d["lemma"].lower() in without:
                continue
            if mark:
                hit = next((k for k, (a, b) in enumerate(mark[0]) if a <= d["start"] < b), None)
                if hit is not None:
                    label, weight, key, far = mark[1], 1.0, mark[2], False
                    met[d["id"]] = True
                elif mark[1] == "NONE" and not pattern:
                    label, weight, key, far = "NONE", 0.3, mark[2], False
                else:
                    continue
            elif pattern in CLASSES:
                label, weight, key, far = pattern, 1.0 if pattern == "NONE" else args.distant, "", True
            elif not pattern:
                label, weight, key, far = "NONE", args.unlabelled, "", False
            else:
                continue
            slots = [[] for _ in range(SLOTS)]
            for k, w in d["words"]:
                slots[k].append(index.get(w, zero))
            words.append(slots)
            row, lex = [], []
            for group, flag in ((d["features"], 0), (d["lexical"], 1)):
                for f in group:
                    if f not in cache:
                        cache[f] = fnv(f)
                    row.append(cache[f])
                    lex.append(flag)
            hashes.append(row[:48])
            lexical.append(lex[:48])
            labels.append(CLASSES.index(label))
            weights.append(weight)
            keys.append(key)
            distant.append(far)
        n, width = len(labels), max(map(len, hashes))
        self.hash = np.full((n, width), -1, "i8")
        self.lex = np.zeros((n, width), bool)
        for i, (h, x) in enumerate(zip(hashes, lexical)):
            self.hash[i, :len(h)] = h
            self.lex[i, :len(x)] = np.array(x, bool)
        self.dense = np.zeros((n, SLOTS * WIDTH), "f4")
        for i, slots in enumerate(words):
            for k, ids in enumerate(slots):
                ids = [j for j in ids if j != zero]
                if ids:
                    self.dense[i, k * WIDTH:(k + 1) * WIDTH] = self.table[ids].mean(0)
        self.y = np.array(labels)
        self.w = np.array(weights, "f4")
        self.keys = np.array(keys)
        self.far = np.array(distant)
        print(f"{n} predicates; {len(met)} of {len(marks)} frame sentences with the marked word seen; by class:", flush=True)
        print("  " + " ".join(f"{c} {(self.y == k).sum()}" for k, c in enumerate(CLASSES)))


class Net:
    def __init__(self, args, rng):
        h, c = args.hidden, len(CLASSES)
        self.p = {
            "dense": rng.normal(0, 0.03, (SLOTS * WIDTH, h)).astype("f4"),
            "inputs": np.zeros((args.small, h), "f4"),
            "bias": np.zeros(h, "f4"),
            "out": rng.normal(0, 0.1, (h, c)).astype("f4"),
            "direct": np.zeros((args.large, c), "f4"),
            "out_bias": np.zeros(c, "f4"),
        }
        self.m = {k: np.zeros_like(v) for k, v in self.p.items()}
        self.v = {k: np.zeros_like(v) for k, v in self.p.items()}
        self.t = 0
        self.args = args

    def forward(self, dense, small, large, drop=None):
        p = self.p
        pad = lambda table, ids: np.vstack([table, np.zeros((1, table.shape[1]), "f4")])[ids].sum(1)
        a = dense @ p["dense"] + pad(p["inputs"], small) + p["bias"]
        h = np.maximum(a, 0)
        if drop is not None:
            h = h * drop
        z = h @ p["out"] + pad(p["direct"], large) + p["out_bias"]
        z -= z.max(1, keepdims=True)
        e = np.exp(z)
        return h, e / e.sum(1, keepdims=True)

    def step(self, dense, small, large, target, weight, rng, rate):
        keep = 1 - self.args.dropout
        drop = (rng.random((len(target), self.args.hidden)) < keep).astype("f4") / keep
        h, q = self.forward(dense, small, large, drop)
        n = len(target)
        g = q - target
        g *= (weight / max(weight.sum(), 1e-6))[:, None]
        dh = (g @ self.p["out"].T) * (h > 0) * drop
        grads = {"out": h.T @ g, "out_bias": g.sum(0), "dense": dense.T @ dh, "bias": dh.sum(0)}
        for name, ids, d in (("inputs", small, dh), ("direct", large, g)):
            table = np.zeros((len(self.p[name]) + 1, d.shape[1]), "f4")
            for k in range(ids.shape[1]):
                rows = ids[:, k]
                used = rows < len(self.p[name])
                if used.any():
                    np.add.at(table, rows[used], d[used])
            grads[name] = table[:-1]
        self.t += 1
        for k, g in grads.items():
            decay = self.args.decay * (4 if k == "direct" else 1)
            m, v = self.m[k], self.v[k]
            m += 0.1 * (g - m)
            v += 0.01 * (g * g - v)
            update = (m / (1 - 0.9 ** self.t)) / (np.sqrt(v / (1 - 0.99 ** self.t)) + 1e-6)
            self.p[k] -= rate * (update + decay * self.p[k])


def ids(data, rows, small, large, hide):
    """Table rows of the features; `hide` drops those that name the word."""
    h, lex = data.hash[rows], data.lex[rows]
    gone = (h < 0) | (lex & hide[:, None])
    return np.where(gone | lex, small, h % small), np.where(gone, large, h % large)


def train(args, data, rows, seed):
    rng = np.random.default_rng(seed)
    net = Net(args, rng)
    began = time.time()
    for epoch in range(args.epochs):
        order = rng.permutation(rows)
        rate = args.rate * (1 - epoch / args.epochs) ** 1.0 + 2e-5
        for at in range(0, len(order), args.batch):
            b = order[at:at + args.batch]
            # Half of the distant labels, and some of the others, are seen without the word.
            chance = np.where(data.far[b], args.hide_far, args.hide)
            hide = rng.random(len(b)) < chance
            dense = data.dense[b].copy()
            blind = hide & data.far[b] & (rng.random(len(b)) < 0.5)
            dense[blind, :WIDTH] = 0
            dense[rng.random(len(b)) < 0.3, CONTEXT * WIDTH:] = 0
            small, large = ids(data, b, args.small, args.large, hide)
            # Single features are dropped, so that none of them decides alone.
            lost = rng.random(small.shape) < args.lose
            small, large = np.where(lost, args.small, small), np.where(lost, args.large, large)
            y = np.full((len(b), len(CLASSES)), args.smooth / len(CLASSES), "f4")
            y[np.arange(len(b)), data.y[b]] += 1 - args.smooth
            net.step(dense, small, large, y, data.w[b], rng, rate)
        print(f"epoch {epoch + 1} {time.time() - began:.0f} s", flush=True)
    return net


def predict(args, net, data, rows):
    out = []
    for at in range(0, len(rows), 2048):
        b = rows[at:at + 2048]
        small, large = ids(data, b, args.small, args.large, np.zeros(len(b), bool))
        out.append(net.forward(data.dense[b], small, large)[1])
    return np.concatenate(out)


def report(q, y, w, title):
    best = q.argmax(1)
    print(f"{title}: {len(y)} predicates, right {np.average(best == y):.3f}; events typed right {np.mean(best[y > 0] == y[y > 0]):.3f}; no event taken for one {np.mean(best[y == 0] > 0):.3f}")
    for t in (0.5, 0.7, 0.8, 0.9):
        sure = (q.max(1) >= t) & (best > 0)
        print(f"  from {t}: coded {sure.mean():.3f}, precision {np.mean(best[sure] == y[sure]):.3f}, recall {np.sum(sure & (best == y)) / max(1, (y > 0).sum()):.3f}")
    for k, c in enumerate(CLASSES):
        if (y == k).any():
            wrong = np.bincount(best[y == k], minlength=len(CLASSES))
            wrong[k] = 0
            print(f"  {c:10} {np.mean(best[y == k] == k):.3f} of {(y == k).sum():6}  most taken for {CLASSES[wrong.argmax()]} {wrong.max()}")


def quantise(m):
    scale = np.abs(m).max(1) / 127
    scale[scale == 0] = 1e-8
    return scale.astype("<f4"), np.rint(m / scale[:, None]).clip(-127, 127).astype("i1")


def write(args, net, path):
    names = "\n".join(CLASSES).encode()
    with open(path, "wb") as f:
        f.write(b"DLEVENT1" + struct.pack("<7I", WIDTH, SLOTS, args.hidden, args.small, args.large, len(CLASSES), len(names)) + names)
        for name in ("dense", "inputs", "bias", "out", "direct", "out_bias"):
            m = net.p[name]
            if m.ndim == 1:
                f.write(m.astype("<f4").tobytes())
            else:
                for part in quantise(m):
                    f.write(part.tobytes())
    print(f"{path}: {os.path.getsize(path)} bytes")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../shared")
    a.add_argument("--work", default="events_work")
    a.add_argument("--out", default=os.path.join(HERE, "..", "models", "events.bin"))
    a.add_argument("--tool", default="", help="the compiled example event_features, where cargo should not run it")
    a.add_argument("--prepared", action="store_true", help="keep the features printed before")
    a.add_argument("--held-out", type=float, default=0.0)
    a.add_argument("--without", default="", help="a file of lemmas that training must not see, to measure what it makes of new words")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--per-type", type=int, default=2600)
    a.add_argument("--none", type=int, default=16000)
    a.add_argument("--epochs", type=int, default=10)
    a.add_argument("--batch", type=int, default=256)
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--decay", type=float, default=0.02)
    a.add_argument("--dropout", type=float, default=0.3)
    a.add_argument("--hidden", type=int, default=64)
    a.add_argument("--small", type=int, default=2048)
    a.add_argument("--large", type=int, default=8192)
    a.add_argument("--hide", type=float, default=0.3)
    a.add_argument("--hide-far", type=float, default=0.6)
    a.add_argument("--lose", type=float, default=0.15)
    a.add_argument("--smooth", type=float, default=0.05)
    a.add_argument("--distant", type=float, default=0.7)
    a.add_argument("--unlabelled", type=float, default=0.35)
    args = a.parse_args()
    if args.prepared:
        marks = json.load(open(f"{args.work}/marks.json", encoding="utf-8"))
    else:
        marks = prepare(args)
    data = Data(args, marks)
    everything = np.arange(len(data.y))
    if args.held_out:
        part = np.array([bool(k) and fnv(k) % 1000 < args.held_out * 1000 for k in data.keys])
        net = train(args, data, everything[~part], args.seed)
        rows = everything[part & (data.w >= 1)]
        report(predict(args, net, data, rows), data.y[rows], data.w[rows], "words never seen")
        rng = np.random.default_rng(1)
        rows = rng.permutation(everything[(data.keys == "") & ~data.far])[:20000]
        q = predict(args, net, data, rows)
        for t in (0.5, 0.7, 0.8, 0.9):
            sure = (q.argmax(1) > 0) & (q.max(1) >= t)
            print(f"natural text: taken for an event from {t} on: {sure.mean():.4f}")
    else:
        net = train(args, data, everything, args.seed)
    write(args, net, args.out)


main()
