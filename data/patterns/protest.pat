# PROTEST: demonstrations, riots, strikes, hunger strikes, boycotts, road blocks, symbolic damage.

# ---------------------------------------------------------------- hunger strikes
# "Forty prisoners began a hunger strike to demand a retrial."
[PROTEST/hunger 1421]
noun strike|fast A mod:hunger for:@LEADER_CHANGE by=A poss=A against=R
noun strike|fast A mod:hunger comp:demand(obj:@LEADER_CHANGE) by=A poss=A against=R

# "The farmers began a hunger strike to demand the repeal of the law."
[PROTEST/hunger 1422]
noun strike|fast A mod:hunger against/over:@POLICY(of=R by=R poss=R) by=A poss=A
noun strike|fast A mod:hunger comp:protest|oppose|demand|force by=A poss=A
noun strike|fast A mod:hunger comp:protest|demand|press|force|oppose(obj:@POLICY of=R) by=A poss=A against=R

# "Detainees are on hunger strike against torture in the jail."
[PROTEST/hunger 1423 rights_freedoms]
noun strike|fast A mod:hunger for/against/over:@RIGHTS by=A poss=A
noun strike|fast A mod:hunger comp:demand(obj:@RIGHTS) by=A poss=A
noun strike|fast A mod:hunger comp:protest|demand(obj:@RIGHTS|release|treatment) by=A poss=A against=R

# "Kurdish exiles started a hunger strike for autonomy."
[PROTEST/hunger 1424 political_institutions]
noun strike|fast A mod:hunger for:@REGIME_CHANGE by=A poss=A
noun strike|fast A mod:hunger comp:demand(obj:@REGIME_CHANGE) by=A poss=A

# "Two jailed activists refused food for a third week."
[PROTEST/hunger 142]
noun strike|protest|fast A mod:hunger in:protest(of=R against=R over=R at=R) by=A
noun strike|protest|fast A mod:hunger by=A poss=A mod=A against=R in/at/outside=P
noun hunger-strike|hunger_strike|hunger-striker A by=A poss=A mod=A against=R in/at=P
go|embark A on:hunger_strike|hunger-strike|fast against/over=R
go|be A on:strike(mod:hunger) against=R
begin|start|stage|launch|go|continue|hold|declare|undertake|end A obj:strike|hunger_strike|fast|hunger-strike(mod:hunger) comp:protest|oppose|denounce|condemn(obj=R against/at/over=R)
refuse A obj:food|meal|meals
fast A in:protest
fast A comp:protest|demand
starve A obj:himself|herself|themselves
stop A obj=- comp:eat comp:protest
sew A obj:lip

# ---------------------------------------------------------------- strikes
# "Dockers walked off the job to force the minister out."
[PROTEST/strike 1431]
strike|walk_out A comp:demand|force|press(obj:@LEADER_CHANGE of=R)
noun strike|walkout|stoppage A mod:@STRIKE_KIND comp:demand|force(obj:@LEADER_CHANGE of=R) by=A poss=A against=R
noun strike|walkout A for:@LEADER_CHANGE(of=R) by=A poss=A
noun strike|walkout A comp:demand|force(obj:@LEADER_CHANGE of=R) by=A poss=A

# "Nurses went on strike over planned hospital closures."
[PROTEST/strike 1432]
strike A against/over:@POLICY(of=R by=R poss=R)
walk_out|stop A over/against:@POLICY(of=R by=R poss=R)
strike A comp:protest|oppose(obj:@POLICY of=R)
go A on:strike against/over/at:@POLICY(of=R by=R poss=R)
noun strike|walkout|stoppage A against/over:@POLICY(of=R by=R poss=R) by=A poss=A mod=A
noun strike|walkout|stoppage A comp:protest|oppose|demand|force(obj:@POLICY of=R) by=A poss=A against=R

# "Teachers struck for higher pay."
[PROTEST/strike 1433 rights_freedoms]
strike A for:@RIGHTS|increase|rise|raise|hike|arrears|money|contract
strike A comp:demand|press|seek|win(obj:@RIGHTS|increase|raise|rise|payment)
go A on:strike for/over:@RIGHTS|increase|rise|raise
noun strike|walkout|stoppage A for/over:@RIGHTS|increase|rise|raise by=A poss=A mod=A
noun strike|walkout|stoppage A comp:demand|press|seek(obj:@RIGHTS|increase|rise|raise|payment) by=A poss=A mod=A against=R

# "Truckers across the country stopped work on Monday."
[PROTEST/strike 143]
strike subj:@STRIKER A -obj=- against=R
strike A in:protest against=R
strike subj:@STRIKER A
go|come_out|walk|stay|remain|be subj:@STRIKER|thousand|hundred|dozen|million|prisoner|inmate|detainee|resident|public A on:strike against/at/over=R
go|come_out|walk|stay|remain|be A on:strike against/at/over=R
begin|start|stage|launch|call|hold|declare|observe|continue|resume|organize|organise A obj:strike|walkout|stoppage|shutdown|bandh|hartal|agitation|stir|go-slow(-mod:hunger) comp:protest|demand|oppose|force|press(obj=R against=R)
go|come_out A on:strike comp:protest|demand|oppose|force|press(obj=R against=R)
go|take A into:strike
join|stage|begin|start|hold|observe|resume|continue|declare|extend subj:@STRIKER A obj:strike(-mod:hunger|air|missile|drone|military) against/over/at=R
join|stage|begin|start|hold|observe|call|resume|continue|declare|extend A obj:walkout|work_stoppage|stoppage|go-slow|slowdown|work-to-rule|sickout|general_strike|stayaway|bandh|hartal|paro|industrial_action against/over/at=R
walk_out|walk A out/off/of:job|work|classroom|class|post|mine|factory over=-
walk_off|walk_out subj:@STRIKER A out/of/from=- over=-
down|lay_down A obj:tool|tools
stop|halt|refuse|shun A! obj:work
stop|halt|refuse|shun|down|abstain A! obj:work comp:protest|demand|oppose(obj=R at/against=R)
stop|refuse subj:@STRIKER A comp:work
withdraw|withhold A obj:labour|labor
stay A from/off:work|job
paralyze|paralyse|cripple|disrupt|ground|hit subj:strike|walkout|stoppage|industrial_action(by=A of=A mod=A)
noun strike A mod:@STRIKE_KIND|@STRIKER by=A poss=A at/in/on=P against=R
noun strike A by/of:@STRIKER=A at/in=P against=R
noun strike A poss:@STRIKER=A
noun strike A over/for:pay|wage|wages|salary|condition|job|pension|benefit by=A poss=A
noun walkout|walk-out|stoppage|work-stoppage|go-slow|stayaway|stay-away|sickout|sick-out|bandh|hartal|work-to-rule|strikers A -of:@TALKS_N -mod:diplomatic|delegation by=A poss=A mod=A in/at=P against=R
noun action A mod:industrial|strike|job by=A poss=A against=R
noun stoppage A mod:work|labor|labour by=A poss=A

# ---------------------------------------------------------------- boycotts
# "Opposition parties boycotted the assembly to force the president out."
[PROTEST/boycott 1431]
boycott A obj=- comp:demand|force(obj:@LEADER_CHANGE of=R)

# "Dock workers struck to demand a new constitution."
[PROTEST/strike 1434 political_institutions]
strike|walk_out|stop_work|down_tools A for:@REGIME_CHANGE in=P
strike|walk_out A comp:demand|force|seek|press(obj:@REGIME_CHANGE)
strike|walk_out A comp:press|push|call(for:@REGIME_CHANGE)
go A on:strike for:@REGIME_CHANGE
go A on:strike comp:demand|force|seek(obj:@REGIME_CHANGE)
hold|stage|call|begin|launch A obj:strike|general_strike|walkout for:@REGIME_CHANGE in=P
hold|stage|call|begin|launch A obj:strike|general_strike|walkout comp:demand|force|seek(obj:@REGIME_CHANGE)
noun strike|walkout|stoppage A for:@REGIME_CHANGE by=A poss=A
noun strike|walkout|stoppage A comp:demand|force|seek(obj:@REGIME_CHANGE) by=A poss=A

# "The league boycotted the vote to demand independence."
[PROTEST/boycott 1434 political_institutions]
boycott A R comp:demand|force|seek(obj:@REGIME_CHANGE)
boycott A R for:@REGIME_CHANGE

# "Shoppers boycotted the firm's products over its treatment of workers."
[PROTEST/boycott 143]
boycott|shun A obj:@ELECTION_N=R of/by=R
boycott A R
boycott A
stay_away|abstain A from:@ELECTION_N|poll|voting|class|school|inauguration
keep A obj:child|student from:school
stage|launch|organize|organise|begin|join|declare|announce|call|mount|lead A obj:boycott of/against=R
call A for:boycott(of=R against=R)
refuse A comp:pay(obj:tax|rent|toll|bill|fee|fare|electricity_bill)
withhold A obj:tax|rent|vote|ballot
spoil A obj:ballot
turn A obj:back(poss=-) on=R in:protest
noun boycott|boycotts A of/against=R by=A poss=A mod=A in=P
noun campaign A mod:boycott|disobedience against=R by=A
noun disobedience A mod:civil by=A against=R
noun campaign A of:disobedience|boycott against=R by=A

# ---------------------------------------------------------------- obstruction
# "Peasants blocked the highway to demand the governor's resignation."
[PROTEST/obstruct 1441]
block|barricade|obstruct|occupy|blockade A obj:@ROUTE|@BUILDING=- comp:demand(obj:@LEADER_CHANGE of=R)

# "Coca growers blocked roads in protest at the eradication plan."
[PROTEST/obstruct 1442]
block|barricade|obstruct|occupy|blockade|close|shut_down subj:@PROTESTER|@STRIKER A obj:@ROUTE|@BUILDING=- over/against/at:@POLICY(of=R by=R) comp:protest(obj:@POLICY of=R)
block|barricade|obstruct|occupy|blockade A obj:@ROUTE=- comp:protest|oppose(obj=R)

# "Residents blocked the bridge to demand water and power."
[PROTEST/obstruct 1443]
block|barricade|obstruct|occupy|blockade A obj:@ROUTE|@BUILDING=- comp:demand(obj:@RIGHTS|water|electricity|power)

# "Separatists blocked the rail line to demand statehood."
[PROTEST/obstruct 1444 political_institutions]
block|barricade|obstruct|occupy|blockade|picket|close|shut_down A obj:@ROUTE|@BUILDING|parliament|square=- comp:demand|seek|force|press(obj:@REGIME_CHANGE) in=P
block|barricade|obstruct|occupy|blockade|picket A obj:@ROUTE|@BUILDING|parliament|square=- for:@REGIME_CHANGE in=P
noun blockade|sit-in|occupation|barricade A comp:demand|seek|force(obj:@REGIME_CHANGE) by=A
noun blockade|sit-in|occupation|barricade A for:@REGIME_CHANGE by=A

# "Villagers blocked traffic on the coastal road."
[PROTEST/obstruct 144]
block|barricade|obstruct|picket|blockade|cut|clog|choke|halt|stop|disrupt|paralyze|paralyse|close|shut_down|occupy|besiege|snarl|jam|cut_off|close_off|hold_up subj:@PROTESTER|@STRIKER|rebel|demonstrator A obj:@ROUTE|traffic|transport|train=- in=P
block|barricade A! obj:@ROUTE=- with:tire|tyre|boulder|log|tractor|truck|stone|barricade|tree|bus|vehicle|debris
block|obstruct|blockade|barricade|occupy A obj:@ROUTE|@BUILDING=- in:protest|defiance(of=R against=R at=R over=R)
erect|set_up|build|man|put_up|mount|throw_up|raise|install|maintain A obj:barricade|roadblock|road_block|blockade|picket_line|human_chain|barrier(-to:ballot|box|entry|trade|progress|peace|growth|vote|voting|participation|education|access|investment|competition) -subj:@POLICE|@TROOP|@MILITIA|government|#state in/on/across=P
form A obj:chain(mod:human) around/along=P
chain A obj:themselves|himself|herself to=-
occupy|take_over|storm|invade|besiege|picket|surround|enter|break_into subj:@PROTESTER|@STRIKER A obj:@BUILDING|parliament|ministry|campus|square|palace|congress|consulate|embassy|university|office|airport|land=- of=R
storm|besiege|picket|occupy|invade|surround subj:protester|demonstrator|student|crowd|activist|mob A R
picket A R
squat|camp_out A in/on/at/outside=P
stage|hold A obj:sit-in|occupation|sit-down at/in/outside=P
noun blockade|roadblock|barricade|blocking|obstruction|occupation|sit-in|picket|picketing A by:@PROTESTER|@STRIKER=A of=- on=P
noun blockade|roadblock|barricade|picket|sit-in|occupation poss:@PROTESTER|@STRIKER=A of=- on=P
noun blockade A mod:road|highway|farmers|truckers|student|rail by=A of=- in=P
noun sit-in|sit-down|picket A by=A at/in/outside=P against=R

# ---------------------------------------------------------------- riots
# "Rioters burned tyres to demand the president's resignation."
[PROTEST/riot 1451]
riot|rampage A comp:demand(obj:@LEADER_CHANGE of=R)
noun @RIOT_N A comp:demand(obj:@LEADER_CHANGE of=R) by=A

# "Youths rioted to demand autonomy for the valley."
[PROTEST/riot 1454 political_institutions]
riot|rampage A comp:demand|seek|force(obj:@REGIME_CHANGE)
riot|rampage A for:@REGIME_CHANGE in=P
noun @RIOT_N A for:@REGIME_CHANGE by=A mod=A in=P
noun @RIOT_N A comp:demand|seek|force(obj:@REGIME_CHANGE) by=A
noun @RIOT_N mod:pro-independence|separatist|secessionist|pro-democracy|independence by=A in=P

# "Riots broke out over the rise in bread prices."
[PROTEST/riot 1452]
riot A over/against:@POLICY(of=R by=R)
noun @RIOT_N A against/over:@POLICY(of=R by=R) by=A in=P

# "Youths rioted against police brutality."
[PROTEST/riot 1453 rights_freedoms]
riot A over/against:@RIGHTS(of=R by=R)
noun riot A over/against:@RIGHTS by=A in=P

# "Students threw stones at police and burned buses."
[PROTEST/riot 145]
riot|run_riot|rampage A in/through=P against=R
riot subj:prisoner|inmate|student|youth|crowd|mob|villager A in/at=P
go A on:rampage in/through=P
turn|become|grow subj:@PROTEST_N(by=A of=A) xcomp:violent
turn|descend|degenerate|erupt|escalate subj:@PROTEST_N(by=A of=A) into:riot|violence|clash
throw|hurl|lob|pelt|fling|toss subj:@PROTESTER A obj:@STONE|object at/on/toward=R
pelt|attack subj:protester|demonstrator|rioter|crowd|mob|student|youth A R with:@STONE
clash|battle|fight|scuffle|skirmish|grapple subj:protester|demonstrator|rioter|student|crowd|mob|youth|fan|striker|activist|worker|farmer|supporter A with/against:@POLICE|@TROOP|guard|supporter|army=R in=P
clash subj:@POLICE A with:protester|demonstrator|rioter|student|crowd|youth|striker|activist|farmer|supporter=A
burn|torch|set|smash|loot|attack|ransack|trash|vandalize|vandalise|overturn|stone|destroy|wreck|damage|ravage|storm subj:protester|demonstrator|rioter|looter|mob|crowd A obj:@BUILDING|tyre|tire|window|shop|vehicle|bus|car|office|barricade|property|store=R on:fire
light|set subj:protester|demonstrator|rioter|mob|crowd A obj:fire to:@BUILDING|tyre|tire|car|bus=R
light|set subj:protester|demonstrator|rioter|mob|crowd A obj:@BUILDING|tyre|tire=R on:fire
burn subj:protester|demonstrator|mob|crowd A obj:flag|effigy|portrait|tyre|tire(of=R mod=R)
loot subj:rioter|looter|mob|crowd|resident A
noun riot|riots|rioting|disturbance|disturbances|disorders|looting A -mod:laugh by=A mod=A in/at/near=P against=R
noun unrest A -mod:civil_war by=A in=P against=R
noun clash|clashes between/with:protester|demonstrator|student|rioter|striker|youth|activist|crowd|supporter|marcher=A in/near=P
noun clash|clashes A mod:student|protest|street|protester by=A with=R in=P
noun violence A mod:street|mob|post-election|election|football|protest by=A in=P
noun demonstration|protest|rally|march A mod:violent by=A poss=A against=R in=P

# ---------------------------------------------------------------- vandalism as a symbol
# "Climate activists splashed paint on the ministry's facade."
[PROTEST/vandalize 145]
vandalize|vandalise|deface|daub|spray-paint|desecrate|splash|spray|smear A obj:monument|statue|painting|memorial|wall|embassy|building|facade|artwork|tomb|grave|ministry|church|mosque|office|headquarters|bust|mural=- with:paint|soup|graffiti of=R
vandalize|vandalise|deface A obj=-
throw|hurl|splash|pour A obj:paint|soup|pie|ink|cake|blood on/at/over=-
topple|pull_down|tear_down|knock_down subj:@PROTESTER|crowd A obj:statue|monument|bust(of=R)
burn|trample|tear|rip|stamp|spit A obj:flag|effigy|portrait|koran|quran|bible|picture|passport|draft_card(of=R mod=R poss=R)
glue A obj:themselves|himself|herself|hand to=-
throw A obj:shoe|egg|tomato at=R
noun burning|tearing A of:flag|effigy|koran|quran|portrait(of=R) by=A
noun vandalism|defacement A of/against=- by=A

# ---------------------------------------------------------------- demonstrations
# "Thousands rallied in the capital to demand the premier's resignation."
[PROTEST/demo 1411]
demonstrate|protest|rally|march|gather|assemble|turn_out|chant|take|pour A for/against:@LEADER_CHANGE(of=R)
demonstrate|protest|rally|march|gather|assemble|turn_out|chant|take|pour A comp:demand(obj:@LEADER_CHANGE of=R)
demonstrate|protest|rally|march|gather|assemble|converge|turn_out|chant|take|pour|hold|stage A comp:demand|urge|call|force|oust(obj:@LEADER_CHANGE(of=R poss=R) for:@LEADER_CHANGE)
demonstrate|protest|rally|march|gather A comp:demand(comp:resign|step_down|quit|leave)
noun @PROTEST_N A for:@LEADER_CHANGE by=A poss=A against=R in=P
noun @PROTEST_N A comp:demand|force|call(obj:@LEADER_CHANGE) by=A poss=A against=R in=P
noun @PROTEST_N A comp:demand|force|call(for:@LEADER_CHANGE) by=A poss=A against=R in=P
chant|shout A obj:slogan|down against=R

# "Pensioners demonstrated against cuts in benefits."
[PROTEST/demo 1412]
demonstrate|rally|march|gather|assemble|converge|turn_out|protest|picket|parade|chant A against/over:@POLICY(of=R by=R poss=R) in/at/outside/through=P
protest subj:@PROTESTER A obj:@POLICY(of=R by=R poss=R mod=R) in/outside=P
demonstrate|rally|march|gather|assemble|converge|turn_out|take|pour A comp:protest|oppose|denounce|condemn|demand|decry(obj:@POLICY of=R by=R)
take A to:street over/against:@POLICY(of=R by=R)
take A to:street comp:protest|denounce|oppose|demand(obj=-)
noun @PROTEST_N A against/over/at:@POLICY(of=R by=R poss=R mod=R) by=A poss=A mod=A in/at/outside=P
noun @PROTEST_N A comp:protest|oppose|denounce|condemn|demand(obj:@POLICY of=R) by=A poss=A in=P
noun @PROTEST_N mod:anti-war|antiwar|anti-austerity|anti-nuclear|anti-tax|anti-globalization|anti-globalisation|anti-corruption|anti-immigration|anti-lockdown|anti-vaccine|climate|environmental|fuel|tax|anti-abortion|antinuclear &PROTEST-NOUN

# "Women marched through the old town for equal rights."
[PROTEST/demo 1413 rights_freedoms]
demonstrate|rally|march|gather|assemble|protest|converge|turn_out|parade A for/against/over:@RIGHTS in/through/outside=P
demonstrate|rally|march|gather|protest|converge A comp:demand|protest|seek|press(obj:@RIGHTS of=- for=- against=-)
protest subj:@PROTESTER A obj:@RIGHTS(of=- by=R against=-) in=P
demonstrate|rally|march|gather|assemble|converge|turn_out A for:@PROTEST_N comp:protest|demand|denounce|condemn(obj:@RIGHTS|violation|abuse(by=R of=R)) by=R
noun @PROTEST_N A for/against/over:@RIGHTS(by=R) by=A poss=A in/outside=P
noun @PROTEST_N mod:civil-rights|women|rights|gay|racial|anti-racism|antiracism|lgbt|pride|labor|labour|abortion &PROTEST-NOUN
noun @PROTEST_N A comp:demand|protest(obj:@RIGHTS) by=A poss=A in=P

# "Half a million people marched for independence."
[PROTEST/demo 1414 political_institutions]
demonstrate|rally|march|gather|assemble|protest|converge|turn_out A for:@REGIME_CHANGE in/through=P
demonstrate|rally|march|gather|protest A comp:demand|seek|press(obj:@REGIME_CHANGE)
demonstrate|rally|march|gather|protest A comp:demand|seek|press(for:@REGIME_CHANGE)
noun @PROTEST_N A for:@REGIME_CHANGE by=A poss=A in=P
noun @PROTEST_N mod:pro-democracy|pro-independence|independence|democracy|separatist|secessionist|anti-monarchy|republican &PROTEST-NOUN
noun uprising|revolt|revolution A mod:popular|pro-democracy|velvet by=A against=R in=P

# "Some 5,000 students demonstrated outside parliament."
[PROTEST/demo 141]
demonstrate -obj=- -ccomp=- A! in/outside/at/near/through/on:@BUILDING|street|square|city|town|capital|embassy|parliament=P against=R
demonstrate -obj=- -ccomp=- A! against!=R
demonstrate -obj=- -ccomp=- A! in/outside/at/near/through:#place=P
demonstrate -obj=- A! for/over/against!=- in/outside/at=P
demonstrate subj:@PROTESTER A in/outside/at/near=P
protest subj:@PROTESTER|@STRIKER A against/over/at=R in/outside/near/through=P
protest A in/outside/at/near:#place=P against=R
protest A in/outside/at/near:street|square|embassy|parliament|city|capital|headquarters=P against=R
protest obj=- by=A PASSIVE
erupt|break_out|flare|flare_up|spread|take_place|continue subj:@PROTEST_N|@RIOT_N(by=A against=R over=R) against/over=R in/across=P
protest A against/about=R
protest A obj=R
rally A against=R in/outside/at=P -obj:*
rally subj:protester|demonstrator|student|worker|thousand|hundred|activist|people|crowd|opponent|opposition A in/at/outside=P
march subj:protester|demonstrator|student|worker|thousand|hundred|activist|people|crowd|teacher|farmer|union|monk|woman|opposition|nurse|doctor|lawyer|judge|journalist|resident|villager|miner|trader|driver|employee|staff|pensioner|veteran|youth|refugee|migrant|mother|family|relative|parent|lecturer|tribesman|supporter|striker|dozen|score|citizen|indigenous|peasant|fisherman|nun|priest|mourner A through/in/on/to/towards=P against=R
march A in:protest against/at/over=R
march A to:parliament|embassy|palace|ministry|headquarters|congress|consulate|square|office|city_hall|town_hall|courthouse|police_station|state_house|residence against=R
gather|assemble|mass|congregate|converge|throng subj:protester|demonstrator|opponent|activist A in/outside/at/near/on=P against=R
gather|assemble|congregate|converge A comp:protest|demonstrate|denounce|condemn(against=R obj=R)
gather|rally|assemble A in:protest against/at/over=R
take|pour|return|spill A to/into/onto:street comp:protest|demand|denounce against/over=R
take|pour|spill subj:protester|demonstrator|student|thousand|crowd|hundred|people|worker|opposition A to/into/onto:street against/over=R
hit A obj:street against/over=R
fill|throng|flood|pack subj:protester|demonstrator|crowd A obj:street|square=P
stage|hold|organize|organise|lead|mount|attend|join|launch|call -obj:rally|parade|gathering|procession|motorcade|caravan|encampment|revolt|uprising A obj:@PROTEST_N|protest|demonstration|march|sit-in|vigil|picket against=R in/at/outside=P
stage|hold|organize|organise|lead|mount|attend|join|launch|call A obj:rally|parade|gathering|procession|motorcade|caravan(mod:protest|mass|huge|massive|anti-government|opposition|peace|solidarity|street|antiwar|anti-war|violent|peaceful) against=R in/at/outside=P
stage|hold|organize|organise|lead|mount|attend|join|launch|call A obj:rally|gathering|procession|motorcade|caravan|uprising|revolt against!=R in/at/outside=P
stage|hold|organize|organise|lead|mount|attend|join|launch|call A obj:rally|gathering|procession|motorcade|caravan over/against=R comp:protest|demand|oppose|denounce|condemn(obj=R)
stage|hold|organize|organise|lead|mount|attend|join|launch|call subj:@PROTESTER|protester|demonstrator|thousand|hundred A obj:rally|gathering|procession|motorcade|caravan against/for=R in/at/outside=P
chant|shout|wave|carry|brandish|hold subj:protester|demonstrator|crowd|student A obj:slogan|placard|banner|sign against=R
voice|register A obj:dissent|anger in:street
carry A obj:banner|placard against=R
occupy subj:protester|demonstrator|student A obj:square|park|street|campus=P
mobilize|mobilise|rally A obj:supporter|student|worker|member comp:demonstrate|protest
picket A obj:embassy|parliament|ministry|court=- against=R
burn A obj:himself|herself in:protest
immolate|set A obj:himself|herself|themselves on:fire
self-immolate A
rise_up|revolt|rise subj:protester|student|people|citizen|worker|population|peasant A against=R
collect|gather A obj:signature against/for=R
noun demonstration|protest|protests|demonstrations|protestor -mod:product|technology|flight|cooking|practical|live|diplomatic|formal|official|note|stern|verbal|customer &PROTEST-NOUN
noun demonstration|protest|rally|march|vigil|sit-in|gathering mod:peaceful|mass|large|anti-government|antigovernment|opposition|student|street|huge|massive|nationwide|silent|angry|daily|pro-palestinian|candlelight|nonviolent|non-violent|anti-american|anti-us|anti-israel|anti-regime|unauthorized|illegal|counter|solidarity|mammoth|unsanctioned|spontaneous &PROTEST-NOUN
noun rally|march|parade A against!=R by=A poss=A mod=A in/at/outside=P
noun march|rally|procession A in:protest by=A against/at=R
noun march mod:protest|silent|gay-rights|solidarity|torchlight &PROTEST-NOUN
noun rally mod:protest|opposition &PROTEST-NOUN
noun sit-in|vigil|picket|die-in|encampment|dharna|cacerolazo|counter-demonstration|counter-protest|counterprotest|teach-in -mod:prayer &PROTEST-NOUN
noun movement A mod:protest|mass against=R by=A
noun self-immolation A by/of=A in=P
noun uprising mod:popular|mass|youth against=R in=P

# "Villagers collected signatures against the dam."
[PROTEST/demo 140]
collect|gather|deliver|hand_in A obj:signature|petition against/for/comp=-
sign A! obj:petition against/for=-

# "Dissidents kept up their campaign against the junta."
[PROTEST 140]
dissent A from/against=R

campaign|agitate A! against:#actor=R
campaign|agitate A! against:@POLICY(of=R by=R poss=R)
noun intifada|dissent|agitation A against=R by=A in=P
noun movement|campaign A mod:resistance|disobedience|non-violent|nonviolent|dissident against=R by=A
noun uprising|revolt|intifada|revolution A -mod:industrial|digital|green|sexual|cultural|armed by=A against=R in=P
