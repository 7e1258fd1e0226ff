"""Sentences for the learned model of events, made of the frames in train/events/*.txt and the actors of data/actors.

Each sentence comes with marks: where a predicate stands and which PLOVER type it is, or NONE. The same seed makes the same sentences.
"""

import os
import random
import re

HERE = os.path.dirname(os.path.abspath(__file__))
FRAMES = os.path.join(HERE, "events")
DATA = os.path.join(HERE, "..", "data")
OPEN, CLOSE = "\ue000", "\ue001"

IRREGULAR = {
    "be": ("is", "was", "been", "being"), "have": ("has", "had", "had", "having"), "do": ("does", "did", "done", "doing"),
    "go": ("goes", "went", "gone", "going"), "shall": ("shall", "should", "should", "shall"), "will": ("will", "would", "would", "will"),
    "tie": ("ties", "tied", "tied", "tying"), "lie": ("lies", "lay", "lain", "lying"), "die": ("dies", "died", "died", "dying"),
}
for row in """sit sat sat|flee fled fled|fight fought fought|shoot shot shot|beat beat beaten|slay slew slain|seek sought sought|hold held held
take took taken|give gave given|break broke broken|throw threw thrown|tear tore torn|send sent sent|bring brought brought|withdraw withdrew withdrawn
draw drew drawn|drive drove driven|ride rode ridden|rise rose risen|fall fell fallen|fly flew flown|blow blew blown|grow grew grown|know knew known
lay laid laid|pay paid paid|say said said|lend lent lent|spend spent spent|sell sold sold|tell told told|feel felt felt|find found found|bind bound bound
burn burned burned|keep kept kept|sweep swept swept|sleep slept slept|weep wept wept|meet met met|lead led led|feed fed fed|lose lost lost|win won won
sink sank sunk|begin began begun|ring rang rung|sing sang sung|drink drank drunk|swim swam swum|run ran run|come came come|become became become
overcome overcame overcome|overrun overran overrun|overthrow overthrew overthrown|oversee oversaw overseen|see saw seen|eat ate eaten|forget forgot forgotten
get got got|set set set|put put put|cut cut cut|hit hit hit|shut shut shut|hurt hurt hurt|let let let|cast cast cast|rid rid rid|quit quit quit|bid bade bidden
read read read|spread spread spread|stand stood stood|withstand withstood withstood|understand understood understood|withhold withheld withheld|uphold upheld upheld
leave left left|buy bought bought|teach taught taught|catch caught caught|think thought thought|strike struck struck|stick stuck stuck|hang hung hung
swear swore sworn|wear wore worn|bear bore borne|write wrote written|rewrite rewrote rewritten|choose chose chosen|freeze froze frozen|steal stole stolen|speak spoke spoken
forgive forgave forgiven|forbid forbade forbidden|rebuild rebuilt rebuilt|build built built|make made made|mow mowed mown|hear heard heard|wind wound wound
lean leaned leaned|learn learned learned|shake shook shaken|undertake undertook undertaken|retake retook retaken|mistake mistook mistaken|shed shed shed|sew sewed sewn
dig dug dug|swing swung swung|fling flung flung|wring wrung wrung|flay flayed flayed|undo undid undone|outgun outgunned outgunned|wrest wrested wrested
abet abetted abetted|commit committed committed|admit admitted admitted|permit permitted permitted|submit submitted submitted|transfer transferred transferred
defer deferred deferred|refer referred referred|confer conferred conferred|deter deterred deterred|rebut rebutted rebutted|expel expelled expelled|compel compelled compelled
repel repelled repelled|cancel cancelled cancelled|shovel shovelled shovelled|travel travelled travelled|signal signalled signalled|label labelled labelled|kidnap kidnapped kidnapped
worship worshipped worshipped|program programmed programmed|bail bailed bailed|entreat entreated entreated|beseech besought besought|redo redid redone|re-equip re-equipped re-equipped
equip equipped equipped|enrol enrolled enrolled|tip tipped tipped|rap rapped rapped|abut abutted abutted|debrief debriefed debriefed|inherit inherited inherited|visit visited visited
offer offered offered|order ordered ordered|gather gathered gathered|enter entered entered|suffer suffered suffered|differ differed differed|batter battered battered|hammer hammered hammered
pummel pummelled pummelled|shutter shuttered shuttered|scupper scuppered scuppered|murder murdered murdered|deliver delivered delivered|consider considered considered|develop developed developed
target targeted targeted|limit limited limited|exhibit exhibited exhibited|edit edited edited|credit credited credited|prohibit prohibited prohibited|solicit solicited solicited|benefit benefited benefited
picket picketed picketed|rocket rocketed rocketed|blanket blanketed blanketed|market marketed marketed|happen happened happened|open opened opened|reopen reopened reopened|weaken weakened weakened
strengthen strengthened strengthened|deepen deepened deepened|loosen loosened loosened|soften softened softened|tighten tightened tightened|threaten threatened threatened|worsen worsened worsened
listen listened listened|summon summoned summoned|poison poisoned poisoned|imprison imprisoned imprisoned|pardon pardoned pardoned|abandon abandoned abandoned|cordon cordoned cordoned|prod prodded prodded
reason reasoned reasoned|mention mentioned mentioned|question questioned questioned|station stationed stationed|caution cautioned cautioned|position positioned positioned|petition petitioned petitioned
pinpoint pinpointed pinpointed|join joined joined|rain rained rained|train trained trained|maintain maintained maintained|explain explained explained|complain complained complained|detain detained detained
retain retained retained|gain gained gained|obtain obtained obtained|rein reined reined|loan loaned loaned|mean meant meant|clean cleaned cleaned|campaign campaigned campaigned|sign signed signed
assign assigned assigned|resign resigned resigned|design designed designed|turn turned turned|return returned returned|warn warned warned|mourn mourned mourned|govern governed governed|intern interned interned
overturn overturned overturned|own owned owned|down downed downed|drown drowned drowned|crown crowned crowned|storm stormed stormed|arm armed armed|rearm rearmed rearmed|disarm disarmed disarmed|harm harmed harmed
help helped helped|jump jumped jumped|camp camped camped|dump dumped dumped|ramp ramped ramped|swamp swamped swamped|slump slumped slumped|pump pumped pumped|develop developed developed""".replace("\n", "|").split("|"):
    base, past, part = row.split()
    ing = base
    if past.endswith("ed") and len(past) > len(base) + 2 and not base.endswith("e") and past != base + "ed":
        ing = base + base[-1] if past == base + base[-1] + "ed" else base
    elif base in {"sit", "get", "set", "put", "cut", "hit", "shut", "let", "rid", "quit", "bid", "forget", "win", "begin", "run", "overrun", "swim", "dig", "shed", "forbid"}:
        ing = base + base[-1]
    elif base.endswith("e") and not base.endswith("ee"):
        ing = base[:-1]
    IRREGULAR[base] = (base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"), past, part, ing + "ing")

VOWELS = "aeiou"


def forms(verb):
    """Third person, past, participle, gerund."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    if verb.endswith("e"):
        ing = verb + "ing" if verb.endswith("ee") or verb.endswith("oe") else verb[:-1] + "ing"
        return verb + "s", verb + "d", verb + "d", ing
    s = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    last = verb.split("-")[-1]
    double = re.fullmatch(r"(?:[^aeiou]*)[aeiou][bdgklmnprt]", last) and not last.endswith("x")
    stem = verb + verb[-1] if double else verb
    return s, stem + "ed", stem + "ed", stem + "ing"


class World:
    """Who and where: from the actor tables, so that names are as various as they are in the news."""

    def __init__(self, rng):
        self.rng = rng
        self.countries = [r for r in self.table("countries.tsv") if r["demonyms"] and not r["to"]]
        self.people = [r for r in self.table("people.tsv") if r["code"] and r["office"]]
        self.groups = [r for r in self.table("groups.tsv") if r["code"] and r["sector"] in ("REB", "PRM", "PRE", "CRM")]
        orgs = self.table("organizations.tsv")
        self.igos = [r for r in orgs if r["code"] in ("IGO", "UNO", "EUR")]
        self.ngos = [r for r in orgs if r["sector"] in ("SOC", "LAB")]
        self.firms = [r for r in orgs if r["sector"] == "BUS" or r["code"] == "MNC"]

    @staticmethod
    def table(name):
        with open(os.path.join(DATA, "actors", name), encoding="utf-8") as f:
            head = None
            rows = []
            for line in f:
                cells = line.rstrip("\n").split("\t")
                if head is None:
                    head = cells
                elif line.strip() and not line.startswith("#"):
                    rows.append(dict(zip(head, cells + [""] * (len(head) - len(cells)))))
        return rows

    def country(self):
        famous = "United States|Russia|China|Israel|Iran|Turkey|France|India|Pakistan|Syria|Iraq|Ukraine|Egypt|Nigeria|Kenya|Sudan|Colombia|Mexico|Brazil|Germany"
        if self.rng.random() < 0.35:
            name = self.rng.choice(famous.split("|"))
            for r in self.countries:
                if r["name"] == name:
                    return r
        return self.rng.choice(self.countries)

    def demonym(self):
        return self.country()["demonyms"].split("|")[0]

    def place(self):
        if self.rng.random() < 0.45:
            c = self.country()
            return (c["capitals"] or c["names"]).split("|")[0] or c["name"]
        return self.rng.choice(PLACES)

    def surname(self):
        return self.rng.choice(SURNAMES)

    def party(self, kind):
        c, r, d = self.rng.choice, self.rng.random(), self.demonym()
        n = self.country()["name"]
        n = "the " + n if re.match(r"United|Netherlands|Philippines|Central African|Maldives|Gambia|Czech Rep", n) and self.rng.random() < 0.9 else n
        if kind == "state":
            if r < 0.45:
                return n
            if r < 0.55:
                return c([f"the {d} government", f"the government of {n}", f"{d} officials", f"the {d} authorities", f"{d} diplomats", "the government", "the authorities"])
            if r < 0.7:
                t = c(["President", "Prime Minister", "Foreign Minister", "Defence Minister", "Defense Secretary", "Interior Minister", "Chancellor"])
                return c([f"{t} {self.surname()}", f"{d} {t} {self.surname()}", f"the {d} {t.lower()}", f"{d} {t} {c(FIRST)} {self.surname()}"])
            if r < 0.85:
                return c(self.people)["name"]
            if r < 0.93:
                return c([f"the {d} foreign ministry", f"the {d} president", f"the {d} prime minister", f"the {d} parliament", f"the {d} leadership", "the Kremlin", "the White House", "the Pentagon", "the State Department"])
            return self.country()["capitals"].split("|")[0] or n
        if kind == "igo":
            return c(["the United Nations", "the European Union", "the African Union", "NATO", "the Arab League", "the UN Security Council", "ECOWAS", "the World Bank", "the UN", c(self.igos)["name"]])
        if kind == "forces":
            return c([f"{d} troops", f"{d} forces", f"the {d} army", f"{d} soldiers", f"the {d} navy", f"{d} warplanes", "government forces", "government troops", "the army", "soldiers", "coalition forces", f"{d} marines", f"{d} commandos", "the military", f"{d} border guards", "peacekeepers"])
        if kind == "armed":
            return c([c(self.groups)["name"], c(self.groups)["name"], "rebels", "gunmen", "militants", "insurgents", "the rebels", f"{d} rebels", f"{d} militants", "Islamist fighters", "a militia", "separatists", f"{d} separatists", "masked men", "an armed gang", "guerrillas", "the guerrillas"])
        if kind == "police":
            return c(["police", "security forces", f"{d} police", "riot police", f"{d} security forces", "intelligence agents", "the secret police", f"police in {self.place()}", "officers", "the coast guard"])
        if kind == "court":
            return c([f"a {d} court", f"the {d} supreme court", "a military court", "a judge", f"a court in {self.place()}", "prosecutors", f"{d} prosecutors", "a tribunal", "the constitutional court", "the International Criminal Court"])
        if kind == "opp":
            return c(["the opposition", f"the {d} opposition", f"opposition leader {self.surname()}", "opposition parties", f"{d} opposition leaders", "dissidents", f"{d} dissidents", f"opposition leader {c(FIRST)} {self.surname()}", "opposition lawmakers"])
        if kind == "crowd":
            return c(["protesters", "demonstrators", f"thousands of {c(CROWD)}", f"hundreds of {c(CROWD)}", c(CROWD), f"{d} {c(CROWD)}", f"some {self.number()} {c(CROWD)}", "a crowd", "activists", f"{c(CROWD)} in {self.place()}"])
        if kind == "soc":
            return c(["Amnesty International", "Human Rights Watch", "the Red Cross", "rights groups", f"{d} rights groups", "a teachers' union", f"the {d} trade unions", "church leaders", f"{d} activists", "aid agencies", "journalists", c(self.ngos)["name"]])
        if kind == "bus":
            return c([c(self.firms)["name"], f"a {d} bank", f"the {d} oil company", f"{d} firms", "the airline", "the company", f"a {d} carmaker", "investors"])
        if kind == "civ":
            return c([c(CIV), f"{d} {c(CIV)}", f"{self.number()} {c(CIV)}"])
        if kind == "person":
            return c([c(self.people)["name"], f"{c(FIRST)} {self.surname()}", f"{c(FIRST)} {self.surname()}", f"a {d} {c(JOBS)}", f"the {c(JOBS)}", f"a {c(JOBS)}", f"Mr. {self.surname()}"])
        if kind == "body":
            return c(["parliament", f"the {d} parliament", "lawmakers", "the senate", "the ruling party", "the cabinet", f"the ruling party of {n}", f"{d} lawmakers", "the electoral commission", "the central bank", "the US Congress", "the council"])
        if kind == "team":
            return c([n, f"the {d} side", f"the {d} team", f"{self.place()} United", f"{self.place()}", f"the {d} champions", f"a {d} club"])
        if kind == "thing":
            return c(["a car", "a bus", "a truck", "a ferry", "a plane", "a train", "a bridge", "a boiler", "a factory", "a helicopter"])
        if kind == "nature":
            return c(["a storm", "floods", "an earthquake", "a typhoon", "heavy rain", "a hurricane", "a cyclone", "a landslide", "a heatwave", "a drought", "a tornado", "strong winds", "a wildfire"])
        raise ValueError(kind)

    def number(self):
        return self.rng.choice(["two", "three", "four", "five", "six", "seven", "nine", "12", "15", "18", "20", "25", "40", "60", "150", "200", "3,000", "dozens of", "scores of", "hundreds of"])


PLACES = "Aleppo|Mosul|Kidal|Goma|Kandahar|Donetsk|Marib|Maiduguri|Port Sudan|Cali|Medellin|Oaxaca|Cebu|Mindanao|Srinagar|Peshawar|Karachi|Chittagong|Jaffna|Lhasa|Osaka|Marseille|Naples|Hamburg|Seville|Gdansk|Odessa|Kharkiv|Grozny|Tbilisi|Stepanakert|Diyarbakir|Basra|Aden|Taiz|Benghazi|Sirte|Sfax|Oran|Agadez|Gao|Kano|Lagos|Douala|Bunia|Mombasa|Garissa|Kismayo|Harar|Durban|Bulawayo|Beira|Cusco|Arequipa|Cochabamba|Rosario|Recife|Maracaibo|Monterrey|Ohio|Texas|Detroit|Quebec|Belfast|Glasgow|Hebron|Gaza|Rafah|Haifa|Tripoli|Sidon|Homs|Idlib|Tikrit|Kirkuk|Tabriz|Herat|Kunduz|Quetta|Imphal|Kolkata|Mandalay|Sittwe|Aceh|Papua".split("|")
SURNAMES = "Okafor|Mensah|Nyambi|Delgado|Herrera|Ibarra|Petrov|Ivanchuk|Kovalenko|Novak|Lindqvist|Haddad|Mansouri|Rahimi|Qureshi|Sharma|Banerjee|Nguyen|Tanaka|Sato|Kim|Chen|Wong|Silva|Moreira|Duarte|Rossi|Bianchi|Keller|Baumann|Dubois|Lefevre|O'Brien|Walker|Johnson|Bennett|Yilmaz|Demir|Abdi|Warsame|Tesfaye|Bekele|Diallo|Traore|Kone|Mutasa|Banda|Mwangi|Otieno".split("|")
FIRST = "Ahmed|Maria|John|Elena|Samuel|Grace|Ivan|Olga|Carlos|Ana|Rafael|Yusuf|Fatima|Amina|Wei|Hiroshi|Anders|Ingrid|Paul|Claire|Luca|Giulia|Peter|Susan|David|Miriam|Joseph|Esther|Viktor|Nadia".split("|")
CROWD = "students|farmers|workers|teachers|miners|doctors|nurses|lawyers|women|supporters of the opposition|taxi drivers|protesters|demonstrators|villagers|residents|monks|truckers|pensioners|civil servants|fishermen".split("|")
CIV = "civilians|villagers|refugees|farmers|aid workers|journalists|students|worshippers|migrants|children|women|traders|miners|pilgrims|fishermen|activists|shopkeepers|nurses|bus passengers|protesters|prisoners".split("|")
JOBS = "singer|writer|teacher|farmer|doctor|painter|footballer|engineer|lawyer|actor|scientist|student|priest|nurse|tourist|businessman|retired officer|professor".split("|")
WHEN = ["on Monday", "on Tuesday", "on Friday", "last week", "on Sunday night", "early on Thursday", "late on Saturday", "this week", "yesterday", "in March", "overnight", "", "", "", "", ""]
SAID = ["officials said", "witnesses said", "state media reported", "a spokesman said", "local radio reported", "police said", "residents said", "according to the ministry", "a statement said", "the agency reported"]
LEADS = ["", "", "", "", "Meanwhile, ", "Earlier, ", "In a separate development, ", "Hours later, ", "At the same time, ", "On Monday, ", "Amid rising tension, ", "After weeks of debate, ", "Despite the rain, "]


class Frame:
    """One line of a frame file, its verbs or nouns told apart."""

    def __init__(self, kind, label, words, rest, a, r):
        self.kind, self.label, self.words, self.rest, self.a, self.r = kind, label, words, rest, a, r


def frames():
    out = []
    for name in sorted(os.listdir(FRAMES)):
        if not name.endswith(".txt"):
            continue
        label = name[:-4].upper()
        a, r = ["state"], ["state"]
        with open(os.path.join(FRAMES, name), encoding="utf-8") as f:
            for line in f:
                line = line.strip()
                if not line or line.startswith("#"):
                    continue
                kind, rest = line.split(" ", 1)
                if kind == "A":
                    a = rest.split()
                elif kind == "R":
                    r = rest.split()
                elif kind == "s":
                    out.append(Frame("s", label, [rest], "", a, r))
                elif kind == "v":
                    head, _, tail = rest.partition(" ")
                    out.append(Frame("v", label, head.split("|"), tail, a, r))
                elif kind == "n":
                    # The last noun carries the prepositional rest of the line.
                    parts = rest.split("|")
                    m = re.match(r"(.*?)\s+(on|of|with|against|to|for|in|near|into|from|between|at|over)\b(.*)", parts[-1])
                    tail = f"{m[2]}{m[3]}" if m else ""
                    head = parts[:-1] + [m[1] if m else parts[-1]]
                    joined = "|".join(head)
                    # A choice in brackets belongs to the rest.
                    if "(" in joined:
                        i = rest.index("(")
                        m = re.match(r"(.*?)\s+(on|of|with|against|to|for|in|near|into|from|between|at|over)\s*$", rest[:i].split("|")[-1])
                        head = rest[:i].split("|")[:-1] + [m[1] if m else rest[:i].split("|")[-1].strip()]
                        tail = (m[2] + " " if m else "") + rest[i:]
                    out.append(Frame("n", label, [h.strip() for h in head], tail, a, r))
    return out


def choose(text, rng):
    """Resolves the innermost choices until none is left."""
    while True:
        m = re.search(r"\(([^()]*)\)", text)
        if not m:
            return re.sub(r"\s+", " ", text).strip()
        text = text[: m.start()] + rng.choice(m[1].split("|")) + text[m.end():]


def fill(text, world, f, actor):
    def one(m):
        key = m[1]
        own = key.endswith("'s")
        key = key[:-2] if own else key
        if key == "A":
            s = actor
        elif key == "R":
            s = world.party(world.rng.choice(f.r))
        elif key == "P":
            s = world.place()
        elif key == "N":
            s = world.number()
        elif key == "civ":
            s = world.rng.choice(CIV)
        else:
            s = world.party(key)
        return s + ("'" if s.endswith("s") else "'s") if own else s

    return re.sub(r"\{([A-Za-z]+(?:'s)?)\}", one, text)


def mark(word):
    return OPEN + word + CLOSE


def sentence(f, word, world):
    rng = world.rng
    actor = world.party(rng.choice(f.a))
    if f.kind == "s":
        text = word
        text = re.sub(r"\*([^*]+)\*", lambda m: mark(m[1]), text)
        text = fill(text, world, f, actor)
        text = choose(text, rng)
        return finish(text, rng, f)
    rest = choose(f.rest, rng)
    if f.kind == "n":
        rest = fill(rest, world, f, actor)
        parts = word.split()
        noun = " ".join(parts[:-1] + [mark(parts[-1])])
        own = actor + ("'" if actor.endswith("s") else "'s")
        art = "an" if parts[0][0] in VOWELS else "a"
        c = rng.random()
        v = rng.choice
        if c < 0.3:
            text = f"{own} {noun} {rest} {v(['drew criticism abroad', 'came as a surprise', 'lasted for hours', 'made headlines', 'was reported by state media', 'continued on Tuesday', 'followed months of tension', 'ended on Sunday', 'surprised observers'])}"
        elif c < 0.55 and f.label != "NONE":
            light = {"ASSAULT": "launched|carried out|mounted", "CONSULT": "held|had|began", "PROTEST": "staged|held|called", "AID": "announced|sent|began", "REQUEST": "made|issued|repeated", "ACCUSE": "issued|renewed|voiced", "AGREE": "made|gave|repeated", "THREATEN": "issued|made|repeated", "REJECT": "repeated|announced|issued", "SUPPORT": "offered|gave|voiced", "COERCE": "ordered|imposed|carried out", "SANCTION": "announced|ordered", "MOBILIZE": "ordered|began|announced", "COOPERATE": "began|held|agreed on", "CONCEDE": "announced|made|offered", "RETREAT": "began|announced|completed"}[f.label]
            text = f"{actor} {v(light.split('|'))} {v([art, 'a new', 'another'])} {noun} {rest}"
        elif c < 0.7:
            text = f"{v(['the', 'the latest', 'a new', art])} {noun} {rest} by {actor} {v(['drew criticism', 'was reported', 'went on for hours', 'took place in ' + world.place(), 'was condemned', 'was welcomed'])}"
        elif c < 0.85:
            text = f"{own} {noun} {rest}"
        else:
            text = f"{v(SAID)} of {own} {noun} {rest}".replace("according to the ministry", "news came")
        return finish(text + " " + rng.choice(WHEN), rng, f)
    # A verb.
    pieces = word.split("_")
    verb, tail = pieces[0], " ".join(pieces[1:])
    s3, past, part, ing = forms(verb)
    m = re.match(r"\[(.*)\]\s*(.*)$", rest)
    obj, after = (m[1], m[2]) if m else (None, rest)
    plural = actor.endswith("s") or actor in ("police", "riot police", "gunmen", "masked men")
    give = lambda x: mark(x) + (" " + tail if tail else "")
    body = fill(rest.replace("[", "").replace("]", ""), world, f, actor)
    when = rng.choice(WHEN)
    c = rng.random()
    passive = obj is not None and f.label not in ("CONSULT",)
    if passive and c < 0.2:
        o = fill(obj, world, f, actor)
        a2 = fill(after, world, f, actor)
        aux = rng.choice(["were", "have been"] if re.search(r"s\b(?! of)|men|children", o.split(" of ")[0].split(" in ")[0]) else ["was", "has been", "was"])
        c2 = rng.random()
        if c2 < 0.55:
            text = f"{o} {aux} {give(part)} by {actor} {a2} {when}"
        elif c2 < 0.8:
            text = f"{o} {aux} {give(part)} {a2} {when}"
        else:
            text = f"{o}, {give(part)} by {actor} {a2}, {rng.choice(['made headlines', 'was in the news again', 'has not been seen since', 'drew attention abroad'])}"
    elif c < 0.5:
        text = f"{actor} {give(past)} {body} {when}"
    elif c < 0.6:
        text = f"{actor} {'have' if plural else 'has'} {give(part)} {body}"
    elif c < 0.66:
        text = f"{actor} {give(verb if plural else s3)} {body}"
    elif c < 0.72:
        text = f"{actor} {'are' if plural else 'is'} {give(ing)} {body}"
    elif c < 0.77:
        text = f"{actor}, {rng.choice(['who', 'which'])} {give(past)} {body}, {rng.choice(['made no comment', 'gave no details', 'has been in the news', 'declined interviews'])}"
    elif c < 0.82:
        text = f"{rng.choice(['officials', 'a spokesman', 'the newspaper', 'state radio', 'witnesses'])} said that {actor} had {give(part)} {body}"
    elif c < 0.86:
        text = f"{actor} entered the week in a new mood, {give(ing)} {body}"
    elif c < 0.9:
        text = f"{actor} {rng.choice(['moved', 'began', 'went on', 'acted quickly', 'used the occasion'])} to {give(verb)} {body} {when}"
    elif c < 0.95:
        text = f"{body_first(actor)} {rng.choice(['spoke on television', 'met the press', 'waited for days'])} and {give(past)} {body}"
    else:
        text = f"{actor} {rng.choice(['will', 'may', 'is to', 'could'])} {give(verb)} {body}, {rng.choice(SAID)}"
    return finish(text, rng, f)


def body_first(actor):
    return actor


def finish(text, rng, f):
    """Register: plain wire copy, attribution, headline, capitals, a post without capitals."""
    text = re.sub(r"\s+", " ", text).strip(" ,.")
    quote = text.endswith(('"', "?"))
    c = rng.random()
    if f.kind != "s" and c < 0.3:
        lead = rng.choice(LEADS)
        text = lead + text
    if c > 0.85 and not quote and f.kind != "s":
        text = text + ", " + rng.choice(SAID)
    first = text.lstrip(OPEN)
    k = len(text) - len(first)
    text = text[:k] + first[:1].upper() + first[1:]
    style = rng.random()
    if style < 0.04:
        text = re.sub(r"\b(the|a|an) ", "", text, flags=re.I)
        return text
    if style < 0.06:
        return text.upper()
    if style < 0.08:
        return text.lower()
    return text + ("" if quote else ".")


def unmark(text):
    """The plain text, and where its marks stand in bytes."""
    out, marks, start, n = [], [], None, 0
    for ch in text:
        if ch == OPEN:
            start = n
        elif ch == CLOSE:
            marks.append((start, n))
        else:
            out.append(ch)
            n += len(ch.encode("utf-8"))
    return "".join(out), marks


def sentences(seed, per_type, none):
    """Yields (text, marks, label, key): the key names the frame's word, so that words can be held out."""
    rng = random.Random(seed)
    world = World(rng)
    by = {}
    for f in frames():
        by.setdefault(f.label, []).append(f)
    for label in sorted(by):
        # Every word of every line gets its share; whole sentences count threefold.
        units = [(f, w) for f in by[label] for w in f.words] + [(f, f.words[0]) for f in by[label] if f.kind == "s"] * 2
        want = none if label == "NONE" else per_type
        for i in range(want):
            if i % len(units) == 0:
                rng.shuffle(units)
            f, w = units[i % len(units)]
            text, marks = unmark(sentence(f, w, world))
            if marks:
                yield text, marks, label, f"{f.kind}:{w}"
