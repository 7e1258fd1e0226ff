# REJECT: refusals and rejections, vetoes, defiance, denials of accusations.

# ---------------------------------------------------------------- refusals with a clause: take the kind from what is refused
# "The junta refused to release the opposition leader."
[REJECT 120]
refuse|decline|disdain A comp:% COMP
refuse A! comp!=- COMP
decline A! xcomp!=- COMP
rule_out|preclude|reject|oppose A! comp:% COMP
rule_out A obj:% COMP
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|spurn|ignore|resist|shrug_off|defy|brush_aside|oppose A obj:@DEMAND_N(comp:% by=R from=R of=R poss=R mod=R) COMP
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|spurn|ignore|resist|shrug_off|defy|brush_aside|oppose A obj:@DEMAND_N(for:% by=R from=R of=R poss=R mod=R) COMP
balk|baulk A! at!=-
vow|pledge|swear|promise|resolve|determine A comp:%(mod:never) COMP
rule_out A obj=-
adj unwilling|reluctant|loath|averse|unprepared|disinclined subj=A! comp:%CONCEDE|RETREAT|CONSULT|COOPERATE|AID|AGREE|SUPPORT COMP
adj willing|ready|prepared|able|inclined subj=A comp:%AGREE|CONCEDE|RETREAT|CONSULT|COOPERATE|AID NEG COMP
agree|consent|accept A! comp:%CONCEDE|RETREAT|CONSULT|COOPERATE|AID|AGREE COMP NEG
noun refusal|unwillingness|reluctance A poss=A by=A of=A comp:% COMP
noun refusal|unwillingness A poss=A by=A of=A comp=-
fail A! comp:%CONCEDE|RETREAT|AID|COOPERATE COMP
stop|end|cease|abandon A comp:%ASSAULT|PROTEST|COERCE|MOBILIZE|SANCTION NEG

# ---------------------------------------------------------------- meetings, mediation, peace plans
# "The rebels rejected an offer of direct talks."
[REJECT/meet 125 diplomatic]
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|scorn|snub|shun|oppose|shrug_off|eschew A obj:@TALKS_N(with=R to=R) by/from/with=R
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|snub|oppose|shrug_off A obj:@DEMAND_N(for:@TALKS_N by=R from=R of=R poss=R mod=R)
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|snub A obj:@DEMAND_N(comp:meet|talk|negotiate|discuss|attend|visit|hold by=R from=R poss=R mod=R)
refuse|decline A comp:meet|negotiate|talk|speak|attend|discuss|sit|see|receive|participate|join|visit|engage|bargain|confer|consult(with=R obj=R to=R)
refuse|decline A comp:hold|enter|resume|begin|start|open|take|continue(obj:@TALKS_N with=R)
refuse|decline A comp:enter|return|go|sit|come|engage|take(into/to/in:@TALKS_N|table|part with=R)
meet|negotiate|talk|attend|sit|speak A with=R comp:until|unless NEG
adj willing|ready|prepared subj=A comp:meet|negotiate|talk|speak|attend|discuss|sit(with=R to=R) NEG
cancel|call_off|scrap|postpone|put_off|shelve|abort|abandon|scuttle A obj:@TALKS_N|visit|trip|meeting|summit|appearance(with/to=R)
stay_away|pull_out|withdraw|back_out A out/from/of:@TALKS_N|summit|meeting|conference
skip|miss|snub|stay_away A obj:summit|meeting|talks|conference|ceremony|funeral|dinner|session(with=R) from=-
noun cancellation|postponement A of:@TALKS_N|visit by=A with=R
noun rejection|refusal A of:@TALKS_N by=A poss=A with=R
noun refusal A comp:meet|negotiate|talk|attend|speak|sit|discuss(with=R to=R obj=R) poss=A by=A of=A

# "Jakarta turned down an offer by the envoy to mediate."
[REJECT/meet 126 diplomatic]
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|oppose|shrug_off A obj:@MEDIATION_N(by=R of=R from=R mod=R poss=R)
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out A obj:@DEMAND_N(comp:mediate|arbitrate|intercede|broker by=R from=R poss=R mod=R)
reject|refuse|decline|spurn|rebuff|dismiss|turn_down A obj:offer|proposal|bid|role(mod:mediation|third-party|brokering by=R from=R poss=R mod=R)
noun rejection|refusal A of:@MEDIATION_N by=A poss=A
adj opposed|hostile subj=A! to:@MEDIATION_N(by=R of=R mod=R)

# "Guerrilla leaders rejected the peace plan as a trap."
[REJECT/meet 127 diplomatic]
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|oppose|repudiate|renounce|disown|scorn|shrug_off|discard|torpedo|scuttle A obj:@PEACE_PLAN(with=R by=R from=R mod=R) by/from=R
refuse|decline A comp:sign|accept|endorse|ratify|initial|honour|honor(obj:@PEACE_PLAN with=R)
noun rejection|repudiation|refusal A of:@PEACE_PLAN by=A poss=A
fail A comp:reach|agree(obj:agreement|deal|compromise|accord|consensus|settlement|understanding with=A) with=A
sign|accept|ratify|endorse A obj:@PEACE_PLAN with=R NEG

# ---------------------------------------------------------------- yielding
# "The general refused to accept a truce."
[REJECT/yield 1246 military]
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|oppose|shrug_off|scorn A obj:@TRUCE_N(by=R with=R from=R mod=R) by/from/with=R
reject|refuse|spurn|rebuff|dismiss|turn_down|ignore|defy|shrug_off A obj:@DEMAND_N(for:@TRUCE_N by=R from=R of=R poss=R mod=R)
reject|refuse|spurn|rebuff|dismiss|turn_down|ignore|defy A obj:@DEMAND_N(comp:withdraw|disarm|surrender|stop|halt|cease|end|pull_out|leave|lay_down|retreat|demobilize by=R from=R poss=R mod=R)
refuse|decline A comp:withdraw|disarm|surrender|retreat|leave|disband|demobilize|demobilise|stand_down|de-escalate|pull_out|pull_back|lay_down|capitulate|give_up|stop|halt|cease|end|demilitarize|dismantle|abandon(from=P obj=-)
withdraw|disarm|surrender|lay_down|pull_out|retreat|capitulate|stand_down A from=P obj:weapon|arm|troop|force NEG
withdraw|disarm|surrender A comp=- until/unless=- NEG
adj willing|ready|prepared subj=A comp:withdraw|disarm|surrender|retreat|lay_down|pull_out NEG
noun refusal A comp:withdraw|disarm|surrender|retreat|pull_out|lay_down|leave poss=A by=A of=A
noun rejection A of:@TRUCE_N by=A poss=A
vow|pledge|swear|promise|determine A comp:continue|fight|resist|press(obj:war|fight|struggle|attack|offensive with=- against=R on=-)
reject|refuse|ignore|defy A obj:ultimatum|deadline(by=R from=R) from=R

# "The kidnappers refused to free the two nurses."
[REJECT/yield 1243 legal]
reject|refuse|decline|spurn|rebuff|dismiss|turn_down|rule_out|deny|oppose A obj:@RELEASE_N(of=- to=R by=R) of=-
refuse|decline A comp:release|free|return|extradite|hand_over|turn_over|deliver|repatriate|swap|surrender|give_back|pardon|parole|liberate(obj=- to=R)
reject|refuse|dismiss|turn_down|deny A obj:@DEMAND_N(for:@RELEASE_N by=R from=R poss=R mod=R)
deny|refuse subj:@COURT A obj:bail|parole|appeal|clemency|extradition|pardon|petition|asylum to=R iobj=R
deny subj:@COURT A iobj=R obj:bail|parole|clemency|freedom
release|free|extradite|hand_over|return|pardon A! obj:@CAPTIVES|@SEIZED_PROPERTY=- to=R NEG
noun refusal A comp:release|free|return|extradite|hand_over poss=A by=A of=A

# "Washington ruled out easing the embargo."
[REJECT/yield 1244 economic]
lift|ease|remove|end|relax|suspend|drop A obj:@SANCTION_N|boycott|ban|blockade(on/against/of=R) on/against=R NEG
refuse|decline A comp:lift|ease|remove|end|relax|suspend|drop|waive(obj:@SANCTION_N|boycott|embargo on/against=R)
reject|oppose|rule_out|dismiss|turn_down A obj:lifting|easing|removal|relaxation|end(of:@SANCTION_N on/against=R)
reject|dismiss|turn_down|rebuff|rule_out A obj:@DEMAND_N(comp:lift|ease|end|remove by=R from=R)
adj question subj:lifting|removal|easing(of:@SANCTION_N)

# "The interior ministry refused to end the curfew."
[REJECT/yield 1241 executive]
lift|ease|remove|end|relax|suspend|revoke A obj:@RESTRICTION_N on/against=R NEG
lift|ease|remove|end|relax|suspend|revoke A obj:state(of:emergency) on/against=R NEG
refuse|decline A comp:lift|ease|remove|end|relax|suspend|revoke(obj:@RESTRICTION_N on/against=R)

# "Organisers refused to call off the march."
[REJECT/yield 1242]
refuse|decline A comp:call_off|cancel|end|disperse|suspend|stop|postpone(obj:@PROTEST_N|strike|boycott|protest)
call_off|end|cancel|suspend|stop|abandon|lift|withdraw A obj:@PROTEST_N|strike|boycott|walkout|blockade|sit-in|hunger_strike|stir|agitation|bandh NEG against/over/with=R
vow|pledge|promise|swear|determine A comp:continue|press(obj:@PROTEST_N|strike|boycott)
vow|pledge|promise|swear|determine A comp:continue|press(with:@PROTEST_N|strike)

# "The regime barred UN monitors from the province."
[REJECT/yield 1245 diplomatic]
bar|ban|block|prevent|stop|exclude|keep_out|lock_out A obj:@AID_AGENCY|@OBSERVER|@PEACEKEEPER|journalist|reporter|media|diplomat|lawyer=R from/xcomp=-
refuse|deny|decline|reject|oppose|rule_out A obj:@ACCESS_N(to=R by=R for=R of=R) to/by/for=R
refuse|deny A iobj=R obj:@ACCESS_N|admittance|entry|permission|visa|admission|clearance|passage|landing to=-
give|grant A iobj=R obj:@ACCESS_N|access|entry|permission|clearance|visa|admission NEG to=-
refuse|deny A obj:access|entry|permission|visa|admission|admittance|clearance|entrance|passage|asylum to/for=R
refuse|deny|decline A R! obj:admittance|access|entry|permission|visa|admission
refuse|decline A comp:admit|allow|accept|let|permit|receive|cooperate|co-operate|grant(obj:@ACCESS_N|@OBSERVER|@PEACEKEEPER|@AID_AGENCY|access=R with=R)
allow|let|permit|admit A obj:@ACCESS_N|@OBSERVER|@PEACEKEEPER|@AID_AGENCY=R into/to/in=-  NEG
allow|let|permit A R! xcomp:enter|visit|inspect|cross|land|dock|deploy|return|leave|pass|come(obj=- into=-) NEG
turn_away|turn_back|send_back A obj:@OBSERVER|@PEACEKEEPER|@AID_AGENCY|refugee|migrant|asylum_seeker|asylum-seeker|convoy|boat|ship|reporter|journalist|immigrant|boat_people=R at/from/to=-
turn_away|turn_back A R! at/from:border|airport|port|checkpoint|frontier
push_back A obj:refugee|migrant|boat|asylum_seeker|asylum-seeker=R
block|obstruct|hinder|bar|impede|delay|hold_up|thwart A obj:inspection|inspector|investigation|observer|probe|access|deployment=R
bar|ban|block|prevent A R! from:enter|visit|land|deploy
bar|refuse|deny A obj:entry|admission|admittance to=R
noun denial|refusal A of:access|entry|permission|visa to/for=R by=A
noun ban A mod:entry by=A on=R
close|shut|seal A obj:border|frontier|airspace|port to:refugee|migrant|aid|ship|plane=R
close|shut|seal A obj:border|frontier|airspace|port to:#actor=R

# "Parliament defied the court order and swore in the premier."
[REJECT/yield 128 legal]
defy|flout|disobey|disregard|ignore|contravene|violate|breach|break|infringe|transgress|circumvent|evade|skirt|sidestep|bypass|disrespect|trample|subvert|spurn|resist|thwart A obj:@NORM_N|ruling|order|ban|resolution|rule|curfew|deadline|warning|call|demand|pressure|convention|court|subpoena|summons(of=R by=R on=R from=R)
defy A R!
defy|challenge|resist A obj:authority|government|police|army|court|pressure(of=R poss=R from=R)
fail|refuse A comp:comply|abide|obey|conform|heed|observe|respect|implement|honour|honor|recognize|recognise|adhere(with=- by=- to=- obj=-)
refuse|decline A comp:recognize|recognise|acknowledge|accept(obj=R)
comply|abide|obey|heed|cooperate|conform A with/by/to:@NORM_N|order|demand|resolution=- NEG
recognize|recognise A! R! NEG
recognize|recognise|accept A! obj:independence|sovereignty|statehood|legitimacy|government|result|verdict|ruling|annexation(of=R poss=R) NEG
trespass A in/on/into=R
thumb A obj:nose at=R
renege|backtrack|go_back A on:@NORM_N|promise|commitment|word|agreement|pledge|deal
noun violation|breach|infringement|contravention|defiance|flouting|disregard|transgression|non-compliance|noncompliance A -mod:ceasefire|truce|rights|human|traffic|data|security|doping of/with/for:@NORM_N=- by=A poss=A
noun violation|breach A mod:sanctions|treaty|embargo|airspace|law|airspace by=A of=- poss=A
noun defiance A of=R by=A poss=A
noun disobedience A mod:civil by=A against=R in=P
noun intrusion A into:airspace|water|air_space=- by=A poss=A
violate|intrude|penetrate|infringe A obj:airspace|air_space|territorial_water|water(of=R poss=R mod=R)
intrude|stray A into:airspace|water|air_space|territory(of=R poss=R mod=R)
noun violation A of:airspace|air_space|territorial_water|sovereignty(of=R poss=R mod=R) by=A poss=A
noun violation A mod:airspace|border by=A poss=A of=R

# "Moscow vetoed the draft resolution on the massacre."
[REJECT/yield 129 diplomatic]
veto A R
veto A obj:@POLICY|resolution|draft|bill|measure|motion|text|statement=- by/of=R
use|cast|exercise|wield|employ A obj:veto|veto_power against/on/over=R
block|defeat|kill|stall|scuttle|torpedo|filibuster|derail|reject|vote_down|throw_out|quash|shoot_down|strike_down|sink|overturn|thwart A obj:resolution|bill|legislation|motion|amendment|draft|nomination|budget|law|statement|treaty|measure|appointment|referendum|initiative|vote|aid_package|confirmation|nominee=- by/of=R
vote A against:resolution|bill|proposal|motion|plan|deal|amendment|measure|budget|law|treaty|independence|constitution=R
vote A against:#actor=R
vote_down|vote_out A R
noun veto A poss=A by=A mod=A of/on/against/over=R
noun vote A against:bill|resolution|proposal|treaty=R by=A
noun vote A against:#actor=R by=A
abstain A from/in/on:vote|voting|resolution

# ---------------------------------------------------------------- assistance and cooperation
# "The ministry turned down a request for weapons."
[REJECT/assist 1222 military]
reject|refuse|decline|rebuff|dismiss|turn_down|rule_out|deny|oppose|spurn A obj:@DEMAND_N(for:@MIL_AID by=R from=R of=R poss=R mod=R)
reject|refuse|decline|rebuff|rule_out|deny|oppose|spurn A obj:@MIL_AID to/for=R
refuse|decline A comp:sell|supply|provide|deliver|send|give|export|arm|equip|train|transfer|lend(obj:@MIL_AID to=R)
refuse|decline A comp:arm|equip(obj=R)
sell|supply|provide|deliver|send|give|export A obj:@MIL_AID to=R iobj=R NEG
noun rejection|refusal A of:@MIL_AID by=A to=R

# "The fund rejected the country's request for a new loan."
[REJECT/assist 1221 economic]
reject|refuse|decline|rebuff|dismiss|turn_down|rule_out|deny|oppose|spurn A obj:@DEMAND_N(for:@ECON_AID by=R from=R of=R poss=R mod=R)
reject|refuse|decline|rebuff|rule_out|deny|oppose|spurn A obj:@ECON_AID|bailout|debt_relief to/for=R
refuse|decline A comp:lend|pay|finance|fund|bail_out|forgive|cancel|write_off|grant|disburse|reschedule|subsidize|compensate(obj=- to=R)
lend|finance|fund|bail_out A R NEG
noun rejection|refusal A of:@ECON_AID by=A to=R

# "Island authorities refused to take in the rescued migrants."
[REJECT/assist 1223]
reject|refuse|decline|rebuff|dismiss|turn_down|rule_out|deny|oppose|spurn A obj:@DEMAND_N(for:@HUM_AID|asylum|refuge by=R from=R of=R poss=R mod=R)
reject|refuse|decline|rebuff|turn_down|deny A obj:@HUM_AID|asylum|refuge|refugee_status|asylum_request|asylum_application|asylum_claim|asylum_bid(of=R by=R) to/for/from/by=R
refuse|deny A iobj=R obj:asylum|refuge|shelter|citizenship|refugee_status
refuse|decline A comp:accept|take|take_in|shelter|feed|admit|accommodate|house|harbor|harbour|rescue|evacuate|resettle(obj:refugee|migrant|asylum_seeker|asylum-seeker|displaced|exile=R)
take|accept|admit A obj:refugee|migrant|asylum_seeker|asylum-seeker=R NEG

# "Oslo declined to send peacekeepers to the enclave."
[REJECT/assist 1224 peacekeeping]
refuse|decline A comp:send|deploy|contribute|provide|commit(obj:@PEACEKEEPER|troop|force|soldier to/in=R)
send|deploy|contribute A obj:@PEACEKEEPER|troop|soldier to/in=R NEG
reject|refuse|decline|rebuff|turn_down|rule_out|oppose A obj:@DEMAND_N(for:@PEACEKEEPER|troop|protection|intervention by=R from=R of=R poss=R mod=R)
rule_out|reject A obj:intervention|sending|deployment(mod:military in/to=R) in=R
rule_out|reject A obj:intervention|sending|deployment(of:troop|force|@PEACEKEEPER in/to=R) in=R

# "The cartel's suspect will not be extradited, the court said."
[REJECT/assist 1213 legal]
refuse|decline A comp:extradite|testify|cooperate(with:prosecutor|investigator|court|investigation|inquiry|tribunal|police|probe=R obj=- to=R)
reject|refuse|decline|deny|turn_down|block|bar|oppose|rule_out A obj:extradition|extradition_request(of=- by=R from=R to=R) to/by/from=R
extradite A! obj=- to=R NEG

# "Tehran refused to trade with the new government."
[REJECT/assist 1211 economic]
refuse|decline A comp:trade|buy|invest|import|export|sell|purchase|open(with/from/in/to=R)
reject|refuse|decline|rebuff|turn_down|rule_out|spurn A obj:trade|trade_deal|investment|trade_agreement|free-trade_deal|trade_pact|bid(with=R by=R from=R)

# "The army chief ruled out joint patrols."
[REJECT/assist 1212 military]
reject|refuse|decline|rebuff|turn_down|rule_out|spurn A obj:cooperation|alliance|exercise|patrol|base|pact|manoeuvre|maneuver(mod:military|joint|defense|defence|security with=R)

# "The aid group turned down help from the ministry."
[REJECT/assist 122]
reject|refuse|decline|rebuff|turn_down|spurn|deny|dismiss|rule_out A obj:@AID_N(from=R by=R to=R of=R) from/by/to=R
refuse|decline A comp:help|assist|aid|support|back|endorse|provide|cooperate|co-operate|join|participate|collaborate|contribute(obj=R with=R to=R)
refuse|deny A iobj=R obj:@AID_N
reject|refuse|decline|rebuff|turn_down|spurn A obj:@COOP_N|partnership|membership|invitation(with=R by=R from=R)
support|back|endorse A! obj:@POLICY|@DEMAND_N(by=R of=R poss=R from=R) NEG
noun refusal A comp:help|assist|cooperate|support|back|join poss=A by=A of=A
noun rejection A of:@AID_N by=A poss=A from=R

# ---------------------------------------------------------------- political change
# "The president rejected calls for his resignation."
[REJECT/change 1231 executive]
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|ignore|spurn|resist|shrug_off|defy|brush_aside A obj:@DEMAND_N(for:@LEADER_CHANGE by=R from=R of=R poss=R mod=R)
reject|refuse|dismiss|rebuff|turn_down|rule_out|ignore|resist|shrug_off A obj:@DEMAND_N(comp:resign|step_down|quit|leave|step_aside|abdicate|go by=R from=R poss=R mod=R)
refuse|decline A comp:resign|step_down|quit|step_aside|abdicate|go|stand_down|relinquish|cede|hand_over|leave|concede|bow_out(obj:power|office|post|presidency|control)
resign|step_down|quit|abdicate|step_aside A NEG
reject|refuse|dismiss|rule_out|oppose|block A obj:@LEADER_CHANGE|handover(of=- by=R) by=R
noun refusal A comp:resign|step_down|quit|leave|hand_over|concede poss=A by=A of=A
cling|hang A to/onto:power|office

# "The cabinet turned down the unions' demand that it scrap the tax."
[REJECT/change 1232 executive]
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|ignore|spurn|resist|shrug_off A obj:@DEMAND_N(comp:change|amend|scrap|repeal|reverse|revise|alter|reduce|cut|raise|increase|drop|withdraw by=R from=R poss=R mod=R)
refuse|decline A comp:change|amend|scrap|repeal|reverse|revise|alter|reconsider|modify|back_down|budge|compromise|bow|yield|bend|give_in|give_way|relent|concede|backtrack|climb_down(obj=- to=R on=-)
change|amend|reverse|reconsider A! obj:policy|law|decision|position|course|stance on/to=- NEG
budge|back_down|relent|give_in|capitulate|compromise A! on/to=- NEG
noun refusal A comp:change|compromise|budge|back_down|yield poss=A by=A of=A

# "The king rejected demands for an elected parliament."
[REJECT/change 1234 political_institutions]
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|ignore|spurn|resist|shrug_off|oppose A obj:@DEMAND_N(for:@REGIME_CHANGE by=R from=R of=R poss=R mod=R)
reject|refuse|dismiss|rebuff|turn_down|rule_out|oppose A obj:@REGIME_CHANGE(for=R by=R of=R)
refuse|decline A comp:democratize|democratise|federalize|secede|grant(obj:independence|autonomy|statehood to=R)
noun rejection A of:@REGIME_CHANGE|referendum by=A poss=A

# "The ministry refused to grant the minority language rights."
[REJECT/change 1233 rights_freedoms]
reject|refuse|decline|dismiss|rebuff|turn_down|ignore|deny A obj:@DEMAND_N(for:@RIGHTS by=R from=R of=R poss=R mod=R)
deny|refuse A iobj=R obj:@RIGHTS
deny A obj:@RIGHTS to=R
refuse|decline A comp:grant|recognize|give|respect(obj:@RIGHTS to=R iobj=R)

# "Lawmakers rejected the reform package."
[REJECT/change 123 political_institutions]
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|ignore|resist|spurn|defy A obj:@DEMAND_N(comp:adopt|accept|implement|introduce|carry_out|embrace|undertake|make(obj:@REFORM_N|un_reform) by=R from=R of=R poss=R mod=R)
reject|refuse|decline|dismiss|rebuff|turn_down|rule_out|ignore|resist|oppose|throw_out A obj:@REFORM_N|@DEMAND_N(for:@REFORM_N by=R from=R of=R poss=R)
refuse|decline A comp:reform
noun rejection A of:@REFORM_N by=A poss=A

# ---------------------------------------------------------------- denials
# "The governor denied the allegations of bribery."
[REJECT 120]
deny|refute|rebut|reject|dismiss|repudiate|dispute|contest|rubbish|scoff|brush_off|shrug_off|disavow|gainsay|disclaim|counter|contradict|pooh-pooh|disown|discount|debunk A obj:@ALLEGATION(by=R from=R of=- poss=R mod=R) by/from=R
dismiss|reject A obj:@ALLEGATION|report|claim=- as:baseless|false|absurd|nonsense|lie|groundless|fabrication|propaganda|unfounded|ridiculous|rubbish
deny A comp:%
deny A ccomp:%
deny A obj:%
deny A obj:charge|allegation|involvement|wrongdoing|role|accusation|responsibility
plead A xcomp:innocent
plead|protest|maintain A obj:innocence
plead A xcomp:guilty NEG
scoff A at:@ALLEGATION|suggestion|claim
disclaim|deny A obj:responsibility|involvement for/in=-
noun denial|refutation|rebuttal|repudiation A of:@ALLEGATION|involvement|responsibility by/from=A poss=A mod=A
noun denial A by/from=A poss=A of=-

# ---------------------------------------------------------------- other rejections
# "The rebels rejected the government's offer."
[REJECT 120]
reject|rebuff|spurn|dismiss|turn_down|rule_out|repudiate|decline|refuse|brush_aside|brush_off|shrug_off|scorn|disdain|disregard|laugh_off|snub|overrule|discard|throw_out|scoff|sniff|turn_up|nix|pooh-pooh|renounce|oppose|balk|baulk|wave_off|wave_aside|slap_down|toss_out|stonewall|override A obj:@DEMAND_N|@POLICY|claim|draft|call|offer(by=R from=R of=R poss=R mod=R to=R) by/from=R
reject|rebuff|spurn|dismiss|turn_down|repudiate A R!
reject|rebuff|spurn|turn_down|rule_out A R
quash|overturn|overrule|set_aside|strike_down|nullify|annul|suspend|stay|block|halt|freeze subj:@COURT A obj:order|directive|decision|ruling|decree|ban|injunction|law|plan|policy|notification|detention|executive_order|verdict|appointment(by=R of=R poss=R from=R mod=R) by/from=R
reject subj:@COURT A obj:appeal|petition|plea|case|bid|request|suit|challenge|motion|claim(by=R from=R of=R poss=R) by/from=R
dismiss|throw_out|deny subj:@COURT A obj:appeal|petition|plea|case|bid|request|suit|lawsuit|challenge|motion|claim|application(by=R from=R of=R poss=R) by/from=R
refuse A obj:request|offer|permission|demand|order=- by/from/to=R
refuse A! R!
oppose|resist A obj:@OPPOSABLE(by=R of=R from=R poss=R mod=R) by/from/in=R
oppose A! to:@OPPOSABLE(by=R of=R poss=R mod=R)
oppose obj=A! to:@OPPOSABLE(by=R of=R poss=R mod=R) PASSIVE
adj opposed subj=A! to:@OPPOSABLE(by=R of=R from=R poss=R mod=R)
adj out_of_the_question subj=-
refuse|decline|fail A! comp:respond|reply|react|answer|accede|yield|bow|submit|agree|listen|comply|consent(to/with:@DEMAND_N|order|summons|subpoena|ultimatum|letter|question(from=R by=R of=R poss=R mod=R) from/by=R)
refuse|decline A! comp:answer|honor|honour|meet|heed|obey|entertain|grant(obj:@DEMAND_N|order|summons|subpoena|ultimatum|letter|question(from=R by=R of=R poss=R mod=R))
accept|endorse|approve|tolerate|countenance|recognize|recognise A obj:@DEMAND_N|@POLICY|result|condition|offer|legitimacy|outcome(by=R from=R of=R poss=R) NEG
give A obj:ground|inch NEG
say|answer A obj:no to=R
ignore|disregard|rebuff|defy|brush_aside|flout A obj:warning|appeal|call|plea|demand|threat|pressure|protest|criticism|advice(by=R from=R of=R poss=R mod=R)
turn A obj:ear(mod:deaf) to=R
scrap|shelve|ditch|cancel|call_off A! obj:deal|agreement|contract|project|plan with!=R
noun rejection|rebuff|spurning|snub|renunciation A of/to=R by=A poss=A mod=A
noun rejection A of:@DEMAND_N|@POLICY(by=R from=R poss=R) by=A poss=A mod=A
