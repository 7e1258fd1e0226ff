# THREATEN: threats, warnings with consequences, ultimatums.

# "The rebels threatened to storm the capital." (kind taken from what is threatened)
[THREATEN 130]
threaten A comp:% R COMP
threaten A! comp!=- obj=- COMP
threaten A comp:strike|walk_out|down COMP
threaten A obj:action|move|step|measure against/in=R
threaten A R with:% COMP
threaten A obj:% against/on=R COMP
warn A comp:%ASSAULT|COERCE|SANCTION|MOBILIZE|PROTEST R subj=- COMP
vow|pledge A! comp:%ASSAULT|COERCE|SANCTION COMP
promise|swear A! comp:%ASSAULT COMP
noun threat|threats A by/from/of=A poss=A mod=A comp:% to/against=R COMP
noun threat|threats A by/from=A poss=A of:% to/against=R COMP
noun vow A by=A poss=A comp:%ASSAULT|COERCE|SANCTION COMP

# ---------------------------------------------------------------- violence
# "The commander threatened to attack the airport if the talks failed."
[THREATEN/violence 1384 military]
threaten A comp:attack|strike|bomb|shell|invade|fire|launch|hit|target|bombard|retaliate|respond|raid|shoot_down|sink|fight|storm|crush|march|intervene(obj=R against/at/on=R)
threaten|vow|pledge|swear|promise|warn A comp:launch|carry_out|mount|unleash|resume|step_up|continue|intensify(obj:@ATTACK_N|war|fighting|strike against/on=R)
threaten A R with:attack|airstrike|air_strike|strike|bombing|invasion|war|offensive|missile|bombardment
threaten A obj:@ATTACK_N|war|retaliation|bombardment|reprisal against/on=R
vow|pledge|swear|promise|determine A comp:attack|strike|bomb|shell|invade|hit|target|bombard|crush|destroy|defeat|wipe_out|eliminate|annihilate|hunt_down|smash|liquidate(obj:*=R)
vow|pledge|swear|promise|determine A comp:fight|retaliate|move|strike(against:*=R)
declare A obj:war on/against=R comp:if|unless
warn A R of/about:@ATTACK_N|strike|airstrike|war|bombing|invasion
noun threat|threats A of/to:attack|strike|invasion|war|bombing|airstrike|missile|retaliation by/from=A poss=A mod=A against/on=R
noun threat|threats A comp:attack|strike|bomb|invade|shell|launch|bombard|fire|retaliate(obj=R against=R) by/from=A poss=A mod=A

# "The premier warned that any incursion would be met with force."
[THREATEN/violence 138 military]
threaten A comp:use|deploy|resort|employ(obj:force|military|violence|weapon|army|troop against=R)
threaten A comp:use|deploy|resort|employ(to:force|arms|violence against=R)
threaten A obj:force|intervention|military_action|response(mod:military) against/in=R
threaten A R with:force|military_action|violence|annihilation|destruction
vow|pledge|swear|promise|threaten A obj:revenge|vengeance|retaliation|reprisal|retribution|payback against/on/for=R
vow|pledge|swear|promise|threaten A comp:retaliate|avenge|revenge|punish|hit_back|strike_back|respond|exact|take(obj=- against=R on=R for=-)
retaliate|strike_back|hit_back A! against=R comp:if|unless
tolerate|stand_for|accept|allow A! obj:rally|protest|demonstration|violence|attack|aggression|provocation|interference|violation|disorder|unrest|incursion|challenge|lawlessness|anarchy|act|rebellion|chaos(by=R of=R from=R) from/by=R NEG
tolerate A! R NEG
tolerate A! R adv:longer|never
tolerate A! obj:rally|protest|demonstration|violence|attack|aggression|provocation|interference|violation|disorder|unrest(by=R of=R from=R) adv:longer|never
warn A comp:retaliate|strike_back|hit_back|respond(against=R)
rattle A obj:saber|sabre at=R
brandish|point|aim|train A obj:@GUN|@MISSILE|weapon|knife|sword|machete at/on=R
rule_out A obj:force|action|strike|intervention|option|use(mod:military of:force) against/in=R NEG
consider|mull|weigh|contemplate A obj:action|strike|intervention|option|airstrike|invasion(mod:military) against/in=R
noun threat|threats A of:force|violence|retaliation|action|revenge|intervention by/from=A poss=A against=R
noun saber-rattling|sabre-rattling|brinkmanship|warmongering|belligerence A by/from=A poss=A against/toward=R
noun warning A of:retaliation|reprisal|war|attack|strike|consequence by/from=A poss=A to=R
noun vow A of:revenge|vengeance|retaliation by=A poss=A against=R

# "The group threatened to kill the hostages within a day."
[THREATEN/violence 1383]
threaten A comp:kill|behead|execute|murder|assassinate|abduct|kidnap|blow_up|bomb|explode|detonate|torture|harm|rape|hijack|shoot|burn|stab|hang|slaughter|massacre|hurt|beat|lynch|eliminate|destroy|sabotage(obj=R)
threaten|vow|swear|warn A comp:kill|behead|execute|murder|assassinate|blow_up|slaughter|massacre(obj=R)
threaten A R with:death|violence|murder|execution|assassination|rape|gun|knife|pistol|weapon|machete|rifle
threaten A R at/with:gunpoint|knifepoint
threaten A comp:resume|carry_out|launch|commit|stage|continue|escalate|mount|step_up(obj:activity|act|campaign|attack|operation|bombing(mod:terrorist|terror|suicide|guerrilla|bomb) against/in/on=R)
receive|get subj=R obj:threat(mod:death|bomb|kidnap from=A by=A) from=A
send|issue|make A obj:threat(mod:death|bomb|kidnap|terror|terrorist) against/to=R
put|place A obj:price|bounty on:head(of=R poss=R)
issue A obj:fatwa|fatwah against/on=R
call A for:death|assassination|killing|jihad|holy_war|annihilation(of=R against=R)
incite A obj:violence|hatred|murder against=R
incite A R to:violence|murder
urge|exhort A obj=- comp:kill|attack|murder(obj=R)
call A -obj:* comp:kill|attack|murder(obj=R)
plan|plot|conspire|intend A comp:attack|bomb|kill|murder|blow_up|abduct|kidnap|assassinate(obj=R)
plan|plot|hatch A obj:attack|bombing|massacre|strike|suicide_attack(mod:terrorist|terror|suicide|bomb) on/against=R
noun threat|threats A mod:death|bomb|terrorist|terror|kidnap|suicide|assassination by/from=A against/to=R
noun plot A mod:terror|terrorist|bomb|bombing|attack|kidnap against=R by=A
noun plot A comp:bomb|attack|blow_up|kidnap|abduct(obj=R) by=A poss=A
noun incitement A to:violence|hatred|murder by=A against=R
noun fatwa A against=R by=A
noun intimidation A of=R by=A
intimidate|menace|blackmail|browbeat|cow|bully A R

# "Pyongyang threatened a nuclear strike on the islands."
[THREATEN/violence 1385 cbrn]
threaten A comp:use|launch|fire|detonate|drop|deploy|employ(obj:@NUCLEAR_WEAPON|@CHEMICAL|nuclear_missile against/on=R)
threaten A comp:nuke|obliterate|vaporize|annihilate|exterminate(obj=R)
threaten A R with:@NUCLEAR_WEAPON|@CHEMICAL|annihilation|holocaust|genocide|destruction
threaten A obj:@NUCLEAR_WEAPON against/on=R
threaten A obj:strike|attack|war(mod:nuclear|chemical|atomic|biological) against/on=R
noun threat|threats A mod:nuclear|atomic|chemical by/from=A poss=A against=R
noun threat|threats A of:@NUCLEAR_WEAPON by/from=A against=R
noun threat|threats A of:war(mod:nuclear) by/from=A against=R
noun blackmail A mod:nuclear by=A poss=A against=R

# "The interior minister threatened to crush the protests."
[THREATEN/violence 137 repression]
threaten|warn|vow|pledge|promise A comp:crush|suppress|disperse|crack_down|quell|shoot|put_down|smash|break_up(obj:@PROTESTER|@PROTEST_N|strike|dissent|opposition=R on=R)
threaten|vow|warn|promise|pledge A obj:crackdown on/against=R
threaten A R with:crackdown|repression|bullet

# ---------------------------------------------------------------- arrest
# "The state prosecutor threatened to arrest striking doctors."
[THREATEN/arrest 137]
threaten|warn|vow|pledge|promise A comp:arrest|jail|imprison|detain|prosecute|charge|court-martial|sue|lock_up|indict|punish(obj=R)
threaten A R with:arrest|imprisonment|jail|prosecution|detention|prison|lawsuit|legal_action|punishment|trial
threaten A obj:arrest|prosecution|legal_action|lawsuit against=R
threaten A obj:action(mod:legal|disciplinary) against=R
issue A obj:warrant|arrest_warrant for/against=R
issue A obj:order(mod:arrest|international) for/against=R
issue A obj:warrant for:arrest(of=R poss=R)
issue A obj:notice(mod:red|wanted|interpol) for/against=R
seek A obj:arrest|warrant|arrest_warrant(of=R for=R poss=R) for/of=R
noun warrant A mod:arrest|international|icc|interpol|detention for/against=R by/from=A poss=A mod=A
noun warrant A for:arrest(of=R poss=R) by/from=A
noun threat|threats A of:arrest|prosecution|imprisonment|jail by=A against=R
noun threat|threats A comp:arrest|prosecute|jail|sue|imprison(obj=R) by/from=A poss=A

# ---------------------------------------------------------------- relations
# "Ankara threatened to break off relations over the vote."
[THREATEN/relations 1313 diplomatic]
threaten|warn|vow A comp:sever|cut|break|break_off|downgrade|suspend|freeze|end|reduce|review|cut_off|reconsider(obj:@RELATIONS with=R)
threaten A comp:withdraw|recall|pull_out|quit|leave|secede|resign|walk_out|step_down|close(obj:@DIPLOMAT|embassy|government|coalition|union|alliance|organization|treaty from=R)
threaten A comp:declare|proclaim(obj:independence|secession)
threaten A comp:secede|separate|break_away|split|break(from=R)
threaten A comp:withdraw|quit|pull_out|leave|abandon|tear_up|scrap(obj:treaty|agreement|accord|pact|deal|npt|organization)
threaten A comp:withdraw|quit|pull_out|leave|abandon|tear_up|scrap(from:treaty|agreement|accord|pact|deal|npt)
threaten A obj:resignation|withdrawal|secession|walkout
noun threat|threats A comp:sever|cut|withdraw|quit|leave|pull_out|resign|secede|break_off(obj=- from=R with=R) by/from=A poss=A
noun threat|threats A of:resignation|withdrawal|secession|rupture by/from=A poss=A

# "Congress threatened to cut aid to the regime."
[THREATEN/relations 1311]
threaten|warn|vow A comp:cut|cut_off|stop|suspend|withhold|halt|freeze|reduce|withdraw|end|slash|review|block|deny(obj:@AID_N|@ECON_AID|@MIL_AID|@HUM_AID to/for=R from=R)
threaten A obj:cut|suspension|halt|cutoff|end to/of/in:@AID_N|@ECON_AID|@MIL_AID|@HUM_AID
threaten A R with:cut|suspension|loss(of:@AID_N)
threaten A R with:cut|suspension|loss(in:@AID_N)
noun threat|threats A comp:cut|cut_off|suspend|withhold|stop(obj:@AID_N|@ECON_AID|@MIL_AID to=R) by/from=A poss=A

# "Teachers threatened to go on strike over unpaid wages."
[THREATEN/restrict 133]
threaten|warn|vow|pledge|plan|intend|decide|promise A comp:strike|protest|demonstrate|march|rally|picket|walk_out|occupy|riot|paralyse|paralyze(against=R over=-)
threaten|warn|vow|plan|intend|decide A comp:go|stage|hold|launch|call|organize|organise|mount|begin|start|resume|continue(obj:@PROTEST_N|strike|hunger_strike|boycott|walkout against=R)
threaten|warn|vow|plan|intend|decide A comp:go|stage|hold|launch|call|organize|organise|mount|begin|start|resume|continue(on:strike|hunger_strike against=R)
threaten A obj:@PROTEST_N|strike|walkout|hunger_strike|action|stoppage|unrest against/over=R
threaten A obj:disobedience(mod:industrial|general|civil) against/over=R
threaten A R with:strike|protest|demonstration|walkout|boycott|unrest|hunger_strike
threaten|vow|warn|plan A comp:block|blockade|barricade|shut_down(obj:@ROUTE)
call|schedule A obj:strike(mod:general|national) for/against=R
noun threat|threats A of:strike|protest|walkout|demonstration|unrest by/from=A against=R
noun threat|threats A mod:strike by/from=A against=R
noun threat A comp:strike|walk_out|protest by/from=A poss=A

# "The rebels threatened to walk out of the peace talks."
[THREATEN/relations 134 diplomatic]
threaten|warn A comp:walk_out|withdraw|pull_out|quit|leave|abandon|break_off|suspend|halt|boycott|end|cancel|scuttle|stop|derail(from/of/in:@TALKS_N with=R)
threaten|warn A comp:walk_out|withdraw|pull_out|quit|leave|abandon|break_off|suspend|halt|boycott|end|cancel|scuttle|stop|derail(obj:@TALKS_N|process with=R)
threaten A obj:cancellation|suspension|boycott of:@TALKS_N|summit
noun threat A comp:walk_out|boycott|quit|abandon|leave(of:@TALKS_N) by/from=A poss=A
noun threat A comp:walk_out|boycott|quit|abandon|leave(obj:@TALKS_N) by/from=A poss=A

# "The mediators warned that they would end their mission."
[THREATEN/relations 135 diplomatic]
threaten|warn A comp:end|stop|abandon|halt|suspend|withdraw|give_up(obj:@MEDIATION_N|mediation)
threaten|warn A comp:end|stop|abandon|halt|suspend|withdraw|give_up(from:@MEDIATION_N)

# "The army gave the gunmen an ultimatum to leave the town by noon."
[THREATEN 139 diplomatic]
give|issue|deliver|set|present|hand|send|serve A obj:ultimatum to=R iobj=R for/of=- comp=-
give|issue|deliver|set|present|hand|send|serve A obj:warning(mod:final|last) to=R iobj=R for/of=- comp=-
give A iobj!=R obj:hour|day|week|deadline comp!=-
give A obj:hour|day|week|deadline to!=R comp=-
give|set A obj:deadline for:#actor=R comp=-
give A iobj=R obj:ultimatum
issue|set A obj:ultimatum|deadline to/for=R comp=-
noun ultimatum A to/for/against=R by/from=A poss=A mod=A comp=-

# ---------------------------------------------------------------- restrict
# "Brussels threatened sanctions if the vote was not repeated."
[THREATEN/restrict 1312 economic]
threaten|warn|vow|pledge A comp:impose|slap|place|tighten|expand|reimpose|introduce|apply|adopt|strengthen|levy(obj:@SANCTION_N|measure|boycott|penalty on/upon/against=R)
threaten|vow|warn|plan|intend A comp:sanction|embargo|blacklist|boycott|penalize|penalise(obj=R)
threaten A R with:@SANCTION_N|boycott|measure|penalty|duty|isolation
threaten A obj:@SANCTION_N|boycott|trade_war|penalty|measure against/on=R
warn A R of:@SANCTION_N|boycott|isolation|consequence
call A obj:boycott against/of=R
threaten A comp:cut|cut_off|stop|halt|block|ban|suspend|restrict(obj:supply|export|import|trade|oil|gas|shipment|delivery|water|electricity|sale to=R from=R)
consider|mull|weigh|discuss|debate|contemplate|prepare|draft|propose|seek A obj:@SANCTION_N against/on/for=R
noun threat|threats A of:@SANCTION_N|boycott|embargo by/from=A poss=A against/on=R
noun threat|threats A mod:sanctions|tariff|boycott|embargo by/from=A poss=A against/on=R
noun threat|threats A comp:impose|sanction|boycott|levy(obj=- on=R against=R) by/from=A poss=A
noun bill|proposal|legislation A comp:sanction|blacklist(obj=R) by=A

# "Commanders threatened to blockade the port."
[THREATEN/restrict 1381 military]
threaten|warn|vow A comp:blockade|besiege|seal|seal_off|close|encircle|mine|cut_off|shut|close_down|surround(obj:@ROUTE|@TAKEABLE_PLACE|border|strait|waterway|airspace=R)
threaten A obj:blockade|siege|closure of/against=R
noun threat A comp:blockade|close|seal|besiege|shut(obj=-) by/from=A poss=A

# "The governor threatened to impose a curfew."
[THREATEN/restrict 1323]
threaten|warn|vow A comp:impose|institute|introduce|declare|reimpose|extend|order(obj:curfew in/on=R)
threaten A obj:curfew in/on=R

# "The president threatened to declare martial law."
[THREATEN/restrict 1324 pro_autocracy]
threaten|warn|vow A comp:impose|declare|proclaim|reimpose|extend(obj:martial_law|emergency|emergency_rule|state in=R)
threaten A obj:martial_law|emergency_rule in=R
threaten A obj:state(of:emergency) in=R
threaten A comp:dissolve|suspend(obj:parliament|constitution|assembly|legislature)

# "The commission threatened to bar the party from the election."
[THREATEN/restrict 1322 pro_autocracy]
threaten|warn|vow A comp:ban|outlaw|disqualify|bar|dissolve|proscribe|deregister|disband|suspend(obj:party|candidate|movement|organization|organisation|politician|opposition|group|union|lawmaker=R)

# "Officials threatened to shut the newspaper."
[THREATEN/restrict 1321 rights_freedoms]
threaten|warn|vow A comp:close|shut|shut_down|ban|block|censor|suspend|silence|restrict(obj:@MEDIA|newspaper|protest|rally|demonstration|internet=R)
threaten A comp:revoke|cancel(obj:license|licence|accreditation|visa|permit of=R)

# "The ministry threatened to fine shops that stay open."
[THREATEN/restrict 132]
threaten|warn|vow A comp:fine|ban|evict|dismiss|sack|expropriate|nationalize|nationalise|confiscate|seize|tax|punish|demolish|fire(obj=R)
threaten A R with:dismissal|fine|ban|eviction|expropriation|disqualification|suspension|closure

# ---------------------------------------------------------------- expel
# "Kigali threatened to expel the aid groups."
[THREATEN/expel 136 diplomatic]
threaten|warn|vow A comp:expel|throw_out|deport|kick_out|oust|evict|eject|withdraw|pull_out(obj:@DIPLOMAT|@AID_AGENCY|@PEACEKEEPER|@OBSERVER|mission|ambassador|refugee|migrant=R from=-)
threaten|vow|warn A comp:expel|deport|kick_out|throw_out|suspend|eject|repatriate(obj=R from=-)
threaten A R with:expulsion|deportation|eviction
threaten A obj:expulsion|deportation of=R
noun threat A comp:expel|deport|withdraw|kick_out(obj=R) by/from=A poss=A

# ---------------------------------------------------------------- territory
# "The general threatened to seize the disputed strip."
[THREATEN/territory 1382 territory]
threaten|warn|vow|pledge A comp:occupy|annex|seize|capture|retake|take_over|conquer|recapture|overrun|reclaim|liberate|reoccupy(obj=R from=R)
threaten A comp:take(obj:control of=R)
threaten A obj:annexation|occupation|takeover|seizure of=R
noun threat A comp:annex|occupy|seize|retake(obj=R) by/from=A poss=A

# ---------------------------------------------------------------- other threats
# "The foreign minister warned Oslo of serious consequences."
[THREATEN 131]
threaten A R with:consequence|retaliation|reprisal|action|measure|punishment|isolation|loss
warn A R of/about:consequence|retaliation|response|action|repercussion|reprisal|retribution|measure|price
warn A ccomp:pay|face|suffer|regret|respond|tolerate|retaliate|lead(obj:consequence|price|cost) R
warn A of:consequence|repercussion|retaliation|retribution(for=R)
threaten A obj:action|consequence|measure|retaliation|countermeasure|reprisal|punishment|response against/for=R
vow|promise|pledge A obj:consequence|response|retaliation|action|punishment against/for=R

tolerate A obj:aggression|provocation|interference|violation|incursion|attack(by=R) NEG
issue|deliver|send|give|sound A obj:threat|warning to/against!=R
cross subj=R obj:line(mod:red)
play A with:fire
hold A R to:ransom

# "The militia threatened local officials."
[THREATEN 130]
threaten A R!
threaten A obj:@PEOPLE|@VIP|journalist|witness|voter|judge=R
warn A R! against:%
warn A R! against=-
warn A R! comp:not|against|interfere|attack|provoke|cross|meddle|intervene|violate
warn A R! ccomp:%
warn A to/against:#actor=R
caution A R! against=-
warn A ccomp:%ASSAULT|COERCE|SANCTION|THREATEN
noun threat|threats|menace A -mod:cyber|security|health|climate|environmental|existential|growing|serious|major|bigger|hurricane|tsunami|frost|nuclear-proliferation against=R! by/from=A poss=A mod=A
noun threat|threats A by/from:#actor=A against/to=R
noun threat|threats A poss=A comp:% against/to=R
noun threat|threats A poss=A comp:leave against/to=R
noun warning A to:#actor=R by/from=A poss=A mod=A
noun warning A by/from=A poss=A to=R! against=-
