"""Word features. `crates/dateline-nlp/src/features.rs` computes the same numbers: change both together."""

NORM_ROWS, GRAM_ROWS, AFFIX_ROWS, SHAPE_ROWS = 16384, 32768, 8192, 1024
MAX_CHARS = 40
MAX_GRAMS = 48

_FOLD = {
    "\u2018": "'", "\u2019": "'", "\u201b": "'", "`": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2026": ".", "\u00a0": " ",
}
MASK = (1 << 64) - 1


def fold(form):
    """The form's first `MAX_CHARS` characters with quotes and dashes made plain."""
    return "".join(_FOLD.get(c, c) for c in form[:MAX_CHARS])


def lower(c):
    """Lower case of one character where that is one character."""
    l = c.lower()
    return l if len(l) == 1 else c


def hash64(prefix, text):
    """FNV-1a over a prefix byte and the UTF-8 bytes, then mixed."""
    h = 0xCBF29CE484222325
    h = ((h ^ prefix) * 0x100000001B3) & MASK
    for b in text.encode("utf-8", "surrogatepass"):
        h = ((h ^ b) * 0x100000001B3) & MASK
    h ^= h >> 33
    h = (h * 0xFF51AFD7ED558CCD) & MASK
    return h ^ (h >> 33)


def shape(text):
    """Case and kind of the characters, runs cut at four: `Xxxxx`, `XXX`, `dddd`, `x-x`."""
    out, run, last = [], 0, ""
    for c in text:
        if c.isascii():
            s = "d" if c.isdigit() else "X" if c.isupper() else "x" if c.islower() else c
        else:
            s = "X" if c.isupper() else "x" if c.islower() else "o"
        run = run + 1 if s == last else 1
        last = s
        if run <= 4:
            out.append(s)
    return "".join(out)


def glove_key(form):
    """The word as it is looked up among the word vectors."""
    return "".join(lower(c) for c in fold(form))


def features(form):
    """Rows of the four tables: two for the word, then n-grams, affixes and one shape."""
    text = fold(form)
    low = "".join(lower(c) for c in text)
    norm = "".join("0" if "0" <= c <= "9" else c for c in low)
    h = hash64(1, norm)
    norms = [h % NORM_ROWS, (h >> 32) % NORM_ROWS]
    grams = []
    padded = "^" + norm + "$"
    for n in (3, 4, 5):
        for i in range(len(padded) - n + 1):
            if len(grams) < MAX_GRAMS:
                grams.append(hash64(2, padded[i:i + n]) % GRAM_ROWS)
    affixes = []
    for n in (1, 2, 3, 4):
        if len(norm) >= n:
            affixes.append(hash64(2 + n, norm[-n:]) % AFFIX_ROWS)
    for n in (1, 2, 3):
        if len(text) >= n:
            affixes.append(hash64(6 + n, text[:n]) % AFFIX_ROWS)
    return norms, grams, affixes, hash64(10, shape(text)) % SHAPE_ROWS


def casing(forms):
    """How a sentence is written: 0 plain, 1 upper case, 2 lower case, 3 capitalised throughout."""
    words = upper = lower_ = title = long_ = 0
    for f in forms:
        letters = [c for c in f if c.isalpha()]
        if not letters:
            continue
        words += 1
        up = sum(c.isupper() for c in letters)
        if up == len(letters):
            upper += 1
        if up == 0:
            lower_ += 1
        if len(letters) > 3:
            long_ += 1
            if letters[0].isupper():
                title += 1
    if words >= 2 and upper * 10 >= words * 8:
        return 1
    if words >= 4 and lower_ == words:
        return 2
    if long_ >= 3 and title * 10 >= long_ * 8:
        return 3
    return 0
