#!/usr/bin/env python3
"""Writes invented articles as JSON lines, to try a situation file at size.

    python3 bench/articles.py 100000 > articles.jsonl
    python3 bench/articles.py 100000 --with ../shared/data/events/doc_gold.jsonl > articles.jsonl

The same number and seed give the same bytes. One article in five is another paper's copy of an earlier one (a new headline, a sentence
cut or added, another credit), one in 200 is broken (empty, or a line cut off), so that copies, stories and failures are all there.
`--with FILE.jsonl` mixes in real documents (`{"id", "text"}` a line), each once. Standard library only.
"""
import argparse
import datetime
import json
import random

STATES = {
    "Kenya": ["Nairobi", "Mombasa", "Garissa"], "Sudan": ["Khartoum", "Port Sudan", "Kassala"], "Chad": ["N'Djamena", "Abeche"],
    "Peru": ["Lima", "Cusco", "Arequipa"], "Bolivia": ["La Paz", "Potosi", "Oruro"], "Chile": ["Santiago", "Valparaiso"],
    "India": ["New Delhi", "Srinagar", "Imphal"], "Pakistan": ["Islamabad", "Quetta", "Peshawar"], "Nepal": ["Kathmandu", "Pokhara"],
    "Serbia": ["Belgrade", "Nis"], "Croatia": ["Zagreb", "Vukovar"], "Poland": ["Warsaw", "Lublin"], "Georgia": ["Tbilisi", "Gori"],
    "Turkey": ["Ankara", "Diyarbakir"], "Iraq": ["Baghdad", "Mosul", "Basra"], "Jordan": ["Amman", "Irbid"], "Egypt": ["Cairo", "Aswan"],
    "Nigeria": ["Abuja", "Maiduguri", "Lagos"], "Niger": ["Niamey", "Agadez"], "Mali": ["Bamako", "Gao"], "Colombia": ["Bogota", "Cali"],
    "Ecuador": ["Quito", "Guayaquil"], "Vietnam": ["Hanoi", "Hue"], "Myanmar": ["Yangon", "Mandalay"], "Japan": ["Tokyo", "Naha"],
}
PAPERS = ["Northern Wire", "The Lowland Post", "Daily Ferry", "Harbour Times", "Continental Press", "The Ridge", "Evening Ledger", "Radio Delta"]
GIVEN = "Samuel Lucia Amir Ana Chikondi Marek Rosa Tariq Elena Joseph Nadia Pavel Grace Omar Ines Viktor".split()
FAMILY = "Okoro Andrade Haddad Kovac Banda Nowak Mamani Rahman Petrova Mwangi Saleh Horvat Acheampong Farouk Duarte Ilic".split()
LEADS = [
    "{A} expelled {n} diplomats of {B} on {day} after a dispute over {thing}.",
    "Gunmen killed at least {n} people in an attack on a market in {p}, police in {A} said on {day}.",
    "Thousands of {trade} marched through {p} on {day} to demand {thing}.",
    "{A} and {B} signed an agreement on {thing} in {p} on {day}.",
    "The foreign minister of {A} met the foreign minister of {B} in {p} on {day} to discuss {thing}.",
    "Police in {p} arrested {n} {trade} on {day} during a strike over {thing}.",
    "{A} accused {B} on {day} of arming rebels near {p}.",
    "{A} sent {n} soldiers to {p} on {day} after clashes over {thing}.",
    "Rebels released {n} hostages outside {p} on {day}, the Red Cross said.",
    "The government of {A} pledged {n} million dollars on {day} for {thing} in {p}.",
    "{A} imposed sanctions on {n} officials of {B} on {day} over {thing}.",
    "An air strike hit a convoy near {p} on {day} and wounded {n} people, residents said.",
]
MORE = [
    "{name}, a spokesman for the government of {A}, said the talks would go on next week.",
    "{B} denied that its army had shelled villages near {p}.",
    "\"We want {thing}, nothing else,\" said {name}, one of the {trade}.",
    "The United Nations urged both governments to show restraint.",
    "Shops in {p} stayed closed and the road to {q} was blocked.",
    "The two countries have argued about {thing} since {year}.",
    "{name}, who heads the regional council, called the decision a mistake.",
    "Hospitals in {p} asked for blood and for {thing}.",
    "In {year} a similar dispute ended after {n} days.",
    "The opposition in {A} condemned the move and promised protests.",
]
THINGS = ["fishing rights", "water from the river", "unpaid wages", "the price of bread", "a border crossing", "a new mining law", "grain exports",
          "a pipeline", "school meals", "land for herders", "customs duties", "the release of prisoners", "fuel subsidies", "a disputed vote"]
TRADES = ["teachers", "miners", "nurses", "farmers", "students", "dockers", "drivers", "villagers"]


def article(rng, i, start):
    a, b = rng.sample(sorted(STATES), 2)
    day = start + datetime.timedelta(days=rng.randrange(366))
    p = rng.choice(STATES[a])
    fill = lambda s: s.format(A=a, B=b, p=p, q=rng.choice(STATES[b]), n=rng.randint(2, 60), day=day.strftime("%A"), thing=rng.choice(THINGS),
                              trade=rng.choice(TRADES), year=rng.randint(1990, day.year - 1), name=f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}")
    lead = fill(rng.choice(LEADS))
    body = [lead] + [fill(s) for s in rng.sample(MORE, rng.randint(2, 6))]
    return {"id": f"a{i}", "title": lead.split(" on " + day.strftime("%A"))[0], "paper": rng.choice(PAPERS), "place": p.upper(), "day": day, "body": body}


def written(x):
    half = max(1, len(x["body"]) // 2)
    text = f"{x['place']} ({x['paper']}) - " + " ".join(x["body"][:half]) + "\n\n" + " ".join(x["body"][half:])
    return {"id": x["id"], "title": x["title"], "text": text.strip(), "published": x["day"].isoformat(), "publisher": x["paper"],
            "url": f"https://news.example/{x['id']}", "lang": "en"}


def main():
    args = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    args.add_argument("number", type=int)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--with", dest="real", metavar="FILE.jsonl", action="append", default=[])
    args = args.parse_args()
    rng, start, recent = random.Random(args.seed), datetime.date(2024, 1, 1), []
    real = [json.loads(line) for f in args.real for line in open(f, encoding="utf-8")]
    for i in range(args.number):
        if i < len(real):
            print(json.dumps({"id": f"r{i}-{real[i]['id']}", "text": real[i]["text"]}, ensure_ascii=False))
        elif i % 200 == 199:
            print('{"id": "cut off in the mid' if i % 400 == 399 else json.dumps({"id": f"a{i}", "text": ""}))
        elif recent and i % 5 == 4:
            x = dict(rng.choice(recent), id=f"a{i}", paper=rng.choice(PAPERS))
            x["body"] = x["body"][:-1] if rng.random() < 0.5 else x["body"] + ["This report was first published elsewhere."]
            print(json.dumps(written(x), ensure_ascii=False))
        else:
            x = article(rng, i, start)
            recent = (recent + [x])[-400:]
            print(json.dumps(written(x), ensure_ascii=False))


if __name__ == "__main__":
    main()
