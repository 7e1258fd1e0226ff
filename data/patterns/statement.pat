# Plain statements, CAMEO 01: printed only on demand; a more exact type always wins over them.

# "The spokesman declined to comment on the arrests."
[STATEMENT 011]
decline|refuse A comp:comment|elaborate|discuss|answer|speculate|say|confirm|give|provide|identify|name|disclose|reveal|speak|respond on/about/to=R
comment|elaborate A on/about=R NEG
make A obj:comment on/about=R NEG
give|provide|offer|disclose|reveal A obj:detail|reason|name|comment|explanation|figure|further NEG
confirm|deny A ccomp=- obj=- NEG
reach|contact|available R for:comment NEG
sidestep|dodge|duck|evade|deflect|parry A obj:question|query about/on=R
noun refusal comp:comment poss=A by=A of=A

# "The central bank governor said the outlook had darkened."
[STATEMENT 012]
despair|bemoan|fear|worry|dread|fret|forebode A for/about/over=R
fear|worry A ccomp=-
doubt A ccomp=-
express|voice|show A obj:pessimism|doubt|fear|skepticism|scepticism|gloom|despair|uncertainty|worry about/over/on=R
adj pessimistic|gloomy|skeptical|sceptical|doubtful|downbeat|bleak|hopeless|discouraged|resigned subj=A about/over/on=R ccomp=-
rule_out A obj:chance|possibility|breakthrough|hope|prospect of=-
predict|forecast|foresee A obj:failure|collapse|disaster|crisis|recession|defeat|war
give_up|lose A obj:hope of/for=R
say|warn|believe A ccomp:bleak|hopeless|worsen|deteriorate|fail|collapse|impossible
noun pessimism|gloom|despair by/of=A poss=A about/over=R
paint A obj:picture(mod:bleak|gloomy|grim|dark) of=R

# "The mediator said he was hopeful of a breakthrough."
[STATEMENT 013]
hope|expect|trust|anticipate A ccomp=- for=R
hope A comp=-
reassure|assure A R ccomp=- of=-
express|voice A obj:hope|optimism|confidence|belief|faith|assurance|conviction about/in/over/of=R
look_forward A to=-
adj optimistic|hopeful|confident|upbeat|sanguine|bullish|encouraged|positive|convinced|sure|certain subj=A about/of/over=R ccomp=-
predict|forecast|foresee A obj:victory|success|breakthrough|growth|recovery|progress|win
say|believe A ccomp:hopeful|confident|optimistic|progress|improve|succeed
noun optimism|hope|confidence|hopefulness of/by=A poss=A about/in/over=R
see A obj:light|sign(mod:encouraging|hopeful) at=-

# "The cabinet is considering a ban on night flights."
[STATEMENT 014]
consider|study|mull|mull_over|weigh|contemplate|ponder|deliberate|assess|evaluate|review|explore|reflect|think_over|rethink|reconsider|look|debate|eye|toy|flirt A obj=- comp=- on/over/into/with/at=-
consider|contemplate|weigh|mull|study|explore A comp=-
mull|weigh|ponder A obj:option|response|move|plan|proposal|possibility|measure|step|retaliation
take A obj:look at=-
reserve A obj:right comp=-
review A obj:policy|strategy|situation|relationship|case|tie on/towards/with=R
noun consideration|review|reassessment|rethink|deliberation of/by=A poss=A on=-

# "A little-known group claimed responsibility for the blast."
[STATEMENT 015]
claim|admit|accept|acknowledge|assume|take A obj:responsibility|credit|blame for=-
admit|confess|acknowledge|concede|own_up|fess_up A comp=- to=- obj=-
admit|confess|acknowledge|concede A ccomp=-
admit|acknowledge A obj:mistake|error|wrongdoing|fault|role|guilt|failure|failing|involvement|defeat|lapse
retract|withdraw|take_back|recant A obj:statement|remark|comment|claim|allegation|accusation|report
claim A comp:carry_out|kill|attack|shoot_down|stage
noun claim of:responsibility by=A poss=A for=-
noun admission|confession|acknowledgement|acknowledgment|retraction by/of=A poss=A of=-

# "The militia said it had no hand in the shooting."
[STATEMENT 016]
deny|disclaim A obj:responsibility for=- to=R
say A ccomp:responsible|involved NEG
adj responsible|involved|guilty subj=A for/in/of=- NEG
have A obj:hand|part|role|involvement|knowledge|connection|link in/of/with/to=- NEG
protest|maintain|insist|assert A obj:innocence
wash A obj:hand of=-
noun denial of:responsibility by=A poss=A

# "The three presidents laid wreaths at the memorial."
[STATEMENT 017]
lay A obj:wreath|flower|stone at/on/for/in=R
attend A obj:funeral|memorial|memorial_service|burial|commemoration|vigil|wedding|ceremony|coronation|prayer|mass of/for=R
observe|hold|mark A obj:silence|minute|moment|vigil|anniversary|mourning|ceremony for/of/in=R
light A obj:candle|torch for/in=R
commemorate|memorialize|memorialise|honor|honour|mourn|bury|celebrate|remember A R
mark|celebrate|commemorate A obj:anniversary|birthday|independence|day|centenary|jubilee|liberation|victory of=R
fly|lower|hoist|raise A obj:flag to/at/over=-
declare|order|proclaim A obj:mourning|day(of:mourning) for=R
pay A obj:tribute|respect|homage to=R
unveil|inaugurate|dedicate A obj:monument|memorial|statue|plaque to/of=R
pray A for=R
name|rename A obj:street|square|airport after=R
noun funeral|burial|commemoration|wreath-laying|memorial_service|mourning of/for=R by=A

# "The queen sent her condolences to the victims' families."
[STATEMENT 018]
sympathize|sympathise|empathize|empathise|commiserate|condole|console|comfort A with=R
express|offer|send|convey|extend|voice A obj:condolence|sympathy|sorrow|grief|sadness|condolences|understanding|compassion|regret|thought to/for/over/with=R
understand|appreciate A obj:concern|fear|frustration|feeling|anger|suffering|pain of=R
adj sad|saddened|heartbroken|sorry|grieved|sympathetic|shocked subj=A for/by/at/to=R
wish A R obj:recovery|well|luck|health
wish A iobj=R obj:recovery|luck|health|success
share A obj:grief|pain|sorrow of/with=R
noun condolence|condolences|sympathy|sorrow of/by/from=A poss=A to/for=R

# "Both ministers agreed that the crisis was serious."
[STATEMENT 019]
agree|concur A on/with=A ccomp=-
agree A with=A ccomp=-
share|hold A obj:view|opinion|concern|position|understanding|assessment(mod:same|common|similar|identical) with=A on=-
see A obj:eye with=A
reach|arrive A at/obj:understanding|consensus with=A on=-
express A obj:accord|agreement|consensus|view(mod:identical|similar|common) with=A on=-
noun consensus|convergence between/among=A on=-
echo A obj:view|call|sentiment|remark|concern of=A

# "The minister said the harvest would be late."
[STATEMENT 010]
say|tell|state|announce|declare|note|add|remark|comment|explain|report|inform|observe|mention|describe|stress|emphasize|emphasise|underline|underscore|assert|affirm|reaffirm|argue|maintain|insist|contend|claim|confirm|repeat|reiterate|recall|conclude|respond|reply|answer|quip|point_out|indicate|disclose|reveal|clarify|write|tweet|post|publish|testify|speak|talk|address|caution|suggest|hint|imply|signal|opine|estimate|predict|forecast|believe|think|feel|pronounce|proclaim|profess|declaim|lecture|brief|broadcast|outline|detail|spell_out|elaborate|hold_forth|read_out|recount|relate|narrate|allude|refer|muse|speculate|characterize|characterise|depict|portray|depict|weigh_in|chime_in|interject|boast|joke|exclaim|reckon|calculate|figure|remind|notify|relay|convey|communicate|voice|utter|whisper|shout|cry|scream A R to/about/on/of=R ccomp=- comp=-
issue|release|make|read|give|deliver|publish|put_out|sign A obj:statement|speech|address|communique|communiqué|announcement|declaration|remark|comment|press_release|report|message|press_conference|interview|lecture|sermon|briefing|tweet|post|broadcast to/on/about=R
hold|give A obj:press_conference|news_conference|briefing|interview|press_briefing on/about=-
make A obj:case|point|clear|reference for/about=-
noun statement|remark|comment|announcement|declaration|speech|address|tweet|interview|sermon|lecture|report by/from=A poss=A on/about/to=R
