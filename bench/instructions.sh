#!/usr/bin/env bash
# Counts the instructions that `dateline parse` needs for bench/text.txt and fails if they are more than the committed ceiling.
# The count does not depend on the machine's load; valgrind shows every processor the same instructions (AVX2).
#
# usage: bench/instructions.sh [BINARY]      (default target/release/dateline)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
binary=${1:-$here/../target/release/dateline}
if ! command -v valgrind >/dev/null; then
    echo "instructions.sh: skipped, valgrind is not installed" >&2
    exit 0
fi
if [ ! -x "$binary" ]; then
    echo "instructions.sh: $binary is not there; build it with: cargo build --release" >&2
    exit 2
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
count() { # the instructions of one run over standard input
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" parse --to conllu >/dev/null 2>"$log" || { cat "$log" >&2; exit 1; }
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$log"
}
start=$(printf 'One.\n' | count)
all=$(count <"$here/text.txt")
words=$("$binary" parse <"$here/text.txt" | grep -c '^[0-9][0-9]*	')
each=$(((all - start) / words))
ceiling=$(cat "$here/ceiling.txt")
echo "start: $start instructions; $words words, $each instructions a word; ceiling $ceiling"
if [ "$each" -gt "$ceiling" ]; then
    echo "instructions.sh: more than the ceiling; make it faster again, or raise bench/ceiling.txt with a reason in the commit" >&2
    exit 1
fi
