# Roles of the events that the learned model makes where no pattern fires: `?` stands for whatever word it found. The model says the type
# (`data/learned.tsv` how sure it must be), the lines here say who does it to whom. They never fire by themselves.

# Words that mean too much: the model alone makes no event of them.
set COMMON-WORD = put, send, make, take, give, do, have, get, go, come, hold, set, keep, let, turn, bring, run, see, say, leave, find, show, tell, call, use, work, move, lay, pay, play, try, want, need, become, stay, remain, look, seem, add, note, part, way, time, day, thing, one, side, word, step, case, place, post, line, role, member, leader, head, office, man, people

[ACCUSE 110]
? A R of/over/for=-
? A at/against/on=R
noun ? poss=A by=A from=A mod=A of/against/at/on=R

[AGREE 030]
? A R to/for/with=R
noun ? poss=A by=A from=A mod=A to/for/with=R

[AID 070]
? A R
? A to/for/with/among=R
noun ? poss=A by=A from=A mod=A to/for=R

[ASSAULT 190]
? A R
? A on/at/against/into=R
noun ? poss=A by=A mod=A from=A on/against/of=R

[COERCE 170]
? A R
? A on/against/from=R
noun ? poss=A by=A mod=A of/on/against=R

[CONCEDE 080]
? A R
? A to/with/for=R
noun ? poss=A by=A mod=A to/for/of=R

[CONSULT 040]
? A with/to/alongside=A
? A R
noun ? poss=A by=A mod=A between/with/of/among=A

[COOPERATE 060]
? A R
? A with/alongside=R
noun ? poss=A by=A between=A mod=A with=R

[MOBILIZE 150]
? A
? A against/near=R
noun ? poss=A by=A of=A mod=A against=R

[PROTEST 140]
? A R
? A against/at/outside=R
noun ? poss=A by=A of=A mod=A against/over=R

[REJECT 120]
? A R
? A from/by/to/of/with=R
noun ? poss=A by=A mod=A of/to/from=R

[REQUEST 100]
? A R
? A to/on/upon/from/of/with=R
noun ? poss=A by=A from=A mod=A to/for/on=R

[RETREAT 080]
? A R
? A from/to=R
noun ? poss=A by=A of=A mod=A from/to=R

[SANCTION 160]
? A R
? A with/from/of/against=R
noun ? poss=A by=A mod=A of/with/against/on=R

[SUPPORT 050]
? A R
? A for/with/to/on/of=R
noun ? poss=A by=A from=A mod=A for/of/to=R

[THREATEN 130]
? A R
? A at/against/to/with=R
noun ? poss=A by=A from=A mod=A against/to/of=R
