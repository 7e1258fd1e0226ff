"""Trains the entity layers of a finished model anew, everything below them kept. Minutes, where the whole would take an hour.

python names_head.py --shared ../../shared --model run/best.pt --out run-names [--epochs 6]
"""
import argparse
import os
import random

import torch
import torch.nn.functional as F

import accurate
import data as D
import distil
import fast
from encoder import Accurate
from net import ner_nll


@torch.no_grad()
def states(model, forms):
    """What the hidden layer sees of each word, by sentence."""
    net, lex, _ = model
    kept = []
    hook = net.hidden.register_forward_pre_hook(lambda m, x: kept.append(x[0]))
    out = [None] * len(forms)
    order = sorted(range(len(forms)), key=lambda i: len(forms[i]))
    k = 0
    while k < len(order):
        n = max(1, 2500 // len(forms[order[min(k + 40, len(order) - 1)]]))
        ids = order[k:k + n]
        k += n
        kept.clear()
        if isinstance(net, Accurate):
            with torch.autocast(accurate.DEVICE, dtype=torch.bfloat16):
                net.encode(accurate.tensors([forms[i] for i in ids], lex))
            x = kept[0]
        else:
            net.encode(*fast.tensors([forms[i] for i in ids], lex)[:4])
            x = kept[0].transpose(0, 1)
        for j, i in enumerate(ids):
            out[i] = x[j, :len(forms[i])].half()
    hook.remove()
    return out


class Head(torch.nn.Module):
    def __init__(self, net):
        super().__init__()
        n = net.cfg["ner"]
        self.low = torch.nn.Linear(net.hidden.in_features, n)
        self.out = torch.nn.Linear(n, net.labels["ner"])
        with torch.no_grad():
            self.low.weight.copy_(net.hidden.weight[-n:])
            self.low.bias.copy_(net.hidden.bias[-n:])
            self.out.weight.copy_(net.ner_out.weight)
            self.out.bias.copy_(net.ner_out.bias)
        self.ner_trans = torch.nn.Parameter(net.ner_trans.detach().clone())

    def forward(self, x, drop):
        x = F.dropout(x, drop, self.training)
        return self.out(F.dropout(F.relu(self.low(x)), drop, self.training))


def f1(head, rows, xs, kinds=("PER", "ORG", "LOC")):
    tp = g = p = 0
    with torch.no_grad():
        for tags, x in zip(rows, xs):
            a = {s for s in fast.spans([max(v, 0) for v in tags]) if s[2] in kinds}
            b = {s for s in fast.spans(accurate.viterbi(head(x.float(), 0), head.ner_trans)) if s[2] in kinds}
            tp, g, p = tp + len(a & b), g + len(a), p + len(b)
    return round(200 * tp / max(1, g + p), 2)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--shared", default="../../shared")
    a.add_argument("--model", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--epochs", type=int, default=6)
    a.add_argument("--lr", type=float, default=5e-4)
    a.add_argument("--drop", type=float, default=.3)
    a.add_argument("--swaps", type=int, default=1, help="copies of each sentence with other names in their places")
    o = a.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    rng = random.Random(1)
    model = distil.load(o.model)
    net = model[0]
    ewt, gum, ner = D.load_training(o.shared)
    train = [s for s in ewt + gum + ner if s.ner is not None and 1 <= len(s.forms) <= 100]
    for _ in range(o.swaps):
        train += [D.Sent(f, ner=s.ner) for s in list(train) if any(s.ner) and (f := D.POOL.swap(s, rng)) != s.forms]
    dev = D.read_bio(f"{o.shared}/data/ner/uner_ewt_dev.conll")
    dev_x, dev_y = states(model, [f for f, _ in dev]), [D.tags_to_ids(t) for _, t in dev]
    head = Head(net)
    head.eval()
    print(f"{len(train)} sentences; before: {f1(head, dev_y, dev_x)}", flush=True)
    xs = states(model, [s.forms for s in train])
    print("states are there", flush=True)
    opt = torch.optim.AdamW(head.parameters(), lr=o.lr, weight_decay=.01)
    order = sorted(range(len(train)), key=lambda i: len(train[i].forms))
    groups = [order[i:i + 64] for i in range(0, len(order), 64)]
    total, step = o.epochs * len(groups), 0
    for epoch in range(o.epochs):
        head.train()
        rng.shuffle(groups)
        for ids in groups:
            t = max(len(train[i].forms) for i in ids)
            x = torch.zeros(len(ids), t, xs[ids[0]].shape[1])
            y = torch.full((len(ids), t), -100)
            mask = torch.zeros(len(ids), t, dtype=torch.bool)
            for j, i in enumerate(ids):
                n = len(train[i].forms)
                x[j, :n], y[j, :n], mask[j, :n] = xs[i].float(), torch.tensor(train[i].ner), True
            loss = ner_nll(head, head(x, o.drop), y, mask) / mask.sum()
            for g in opt.param_groups:
                g["lr"] = o.lr * (1 - step / total)
            opt.zero_grad()
            loss.backward()
            opt.step()
            step += 1
        head.eval()
        print(f"epoch {epoch + 1}: loss {float(loss.detach()):.4f}, F1 {f1(head, dev_y, dev_x)}", flush=True)
    ck = torch.load(o.model, weights_only=False)
    n = net.cfg["ner"]
    with torch.no_grad():
        ck["net"]["hidden.weight"][-n:] = head.low.weight
        ck["net"]["hidden.bias"][-n:] = head.low.bias
    ck["net"]["ner_out.weight"], ck["net"]["ner_out.bias"] = head.out.weight.detach(), head.out.bias.detach()
    ck["net"]["ner_trans"] = head.ner_trans.detach()
    os.makedirs(o.out, exist_ok=True)
    torch.save({k: ck[k] for k in ck if k not in ("opt",)}, f"{o.out}/best.pt")


if __name__ == "__main__":
    main()
