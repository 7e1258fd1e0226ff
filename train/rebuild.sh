#!/usr/bin/env bash
# Rebuilds models/accurate.bin and models/fast.bin from the gold data. Every step goes on where an earlier call stopped.
#
# usage: train/rebuild.sh SHARED VECTORS.tgz ENCODER [WORK]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
shared=$(realpath "$1")
vectors=$(realpath "$2")
encoder=$(realpath "$3")
mkdir -p "${4:-$here/work}"
work=$(realpath "${4:-$here/work}")
python=${PYTHON:-python3}
cd "$here"

train() { # NAME EPOCHS ARGUMENTS...
    local name=$1 epochs=$2
    shift 2
    [ -e "$work/$name.done" ] && return
    "$python" fast.py --shared "$shared" --vectors "$vectors" --out "$work/$name" --epochs "$epochs" "$@"
    touch "$work/$name.done"
}

if [ ! -e "$work/accurate.done" ]; then
    "$python" accurate.py --shared "$shared" --encoder "$encoder" --out "$work/accurate" --epochs 6
    "$python" export_accurate.py "$work/accurate/best.pt" "$shared" ../models/accurate.bin ../crates/dateline-nlp/tests/exact_accurate.tsv
    touch "$work/accurate.done"
fi
train first 17 --d 192 --layers crrcrr --seed 1
train second 15 --d 224 --layers crrrrr --seed 2
if [ ! -e "$work/soft.pkl" ]; then
    "$python" export.py "$work/second/best.pt" "$shared" "$work/second.bin"
    # Sentences of the CC0 fact book, as our own tokeniser cuts them.
    sed 's/$/\n/' "$shared/data/text/factbook_sentences.txt" |
        (cd .. && cargo run --release -q -p dateline-nlp --example parse -- "$work/second.bin") >"$work/more.conllu"
    "$python" distil.py --shared "$shared" --models "$work/first/best.pt" "$work/second/best.pt" --text "$work/more.conllu" --out "$work/soft.pkl.tmp"
    mv "$work/soft.pkl.tmp" "$work/soft.pkl"
fi
train final 16 --d 224 --layers crrrrr --seed 3 --lr 1.3e-3 --soft "$work/soft.pkl" --init "$work/second/best.pt"
"$python" export.py "$work/final/best.pt" "$shared" ../models/fast.bin ../crates/dateline-nlp/tests/exact.tsv
