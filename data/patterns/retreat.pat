# RETREAT: yielding with an immediate material consequence (CAMEO 084 to 087 and resignations): captives freed, property returned,
# sanctions eased, outsiders let in, arms laid down, truces kept, troops withdrawn.

# Releases, surrenders and withdrawals in trade, culture and sport: "The band released an album." "The seed withdrew with a knee injury."
[NONE "no political yielding"]
release A obj:album|song|film|movie|single|record|book|report|statement|figure|data|video|result|document|tape|photo|picture|version|game|trailer|product|list|study|copy|gas|water|dove|balloon|name|detail|transcript|toll|survey|poll|energy|hormone|chemical|pressure|footage|audio|information|software|player|striker|defender|midfielder|earnings|grip|brake|bond|image|letter|draft|plan|budget|code|update|guideline|schedule|note|minutes|memo|oil|barrel|carbon
free A obj:space|hand|time|resource|memory|mind|motorist|climber|driver|miner|whale|animal|passenger
free|release A R from:wreckage|rubble|car|hospital|contract|zoo|trap|obligation|debt
release A obj:@CAPTIVES from:hospital|contract
withdraw A obj:money|cash|bid|offer|product|application|drug|nomination|statement|remark|saving|candidacy|name|appeal|care|support|funding|deposit|label|book
withdraw subj:player|seed|champion|team|driver|jockey|sponsor|investor|horse|customer|runner|swimmer|candidate|striker|bidder
withdraw|pull_out A from:race|tournament|competition|match|game|cup|championship|squad|final|contest|deal|treaty|agreement|accord|talk|market|account|bank|election|open|organisation|organization|coalition|olympics|negotiation|event|conference
pull_out|leave A of/from:station|driveway|garage
retreat subj:price|stock|share|dollar|glacier|ice|index|market|oil|gold|euro|yen|water|flood|sea|currency
retreat A to:room|bedroom|villa|cabin|wing
return A obj:call|serve|fire|favour|favor|ball|punt|kick|shot|verdict|profit|goods|good|product|phone_call|interest
return A to:form|action|work|field|profit|normal|court|earth|pitch|score
surrender A obj:lead|advantage|serve|goal|run|homer|point|wicket|possession
surrender to:temptation|fate|love|illness
give_up A obj:smoking|drinking|hope|run|goal|hit|search|ghost|seat|job|career|homer|alcohol|sugar|meat|baby|touchdown
quit A obj:smoking|job|school|band|show|game|drug|football|acting|tennis|club|team
quit|resign|step_down|stand_down A as:coach|manager|captain|chief_executive|ceo|host|editor|trainer|conductor|skipper|head_coach|boss|principal
resign subj:coach|manager|trainer|ceo|chief_executive|captain|editor|principal|professor
step_down subj:coach|manager|ceo|chief_executive|captain|host
end|stop subj:war|fight|battle(mod:price|legal|court|bidding|trade)
end|stop|suspend|abandon A obj:campaign(mod:presidential|election|electoral|advertising|re-election|senate|mayoral|vaccination)
end|stop A obj:career|season|drought|streak|run|game|losing_streak|contract|relationship|marriage|shutout|trading|treatment
stop A obj:bleeding|traffic|car|train|play|shot|clock|penalty|ball|spread
cut|reduce A obj:army(of:fan)
disarm A obj:critic|audience|bomb|voter
hold A obj:fire|hydrant
hold subj:record|lead
leave A obj:home|work|school|club|band|hospital|room|job|company|wife|husband|message|note|house|team
evacuate subj:resident|villager|people|family|tourist|worker|guest|staff
evacuate A obj:building|school|hotel|resident|patient|people|tourist|station|airport|terminal|village|town|area
noun release mod:press|news|album|film|video|dvd|oil|gas|record|movie|theatrical|early|time|quick|radioactive|worldwide
noun release of:album|film|report|data|figure|book|movie|video|document|statement|oil|gas|carbon|radiation|song|game|result
noun withdrawal mod:cash|bank|drug|alcohol|nicotine|opioid|opiate
noun withdrawal from:treaty|agreement|accord|race|tournament|account|bank|market|organisation|organization|union|drug|opiate|deal
noun retreat mod:country|weekend|mountain|yoga|spiritual|summer|holiday|presidential|glacier|glacial|party
noun departure mod:flight|airport|delayed|train
noun return mod:tax|investment|annual|punt|kick|stock|box-office
noun exit mod:emergency|early|fire|first-round|group-stage|poll|highway|cup|tournament
noun exit of=- from:cup|tournament|championship|euro|union|open
noun release of:@CAPTIVES from:hospital|contract

# Captives freed: "The rebels released two nuns."
[RETREAT/release 0841 legal]
let A R! adv:free|go|loose
release|free|liberate|parole|let_go|turn_loose|set_free A obj:@CAPTIVES|@OFFICIAL=R from=- to=R
release|free|liberate|parole A obj:#person=R from=- to=R
release|free|liberate A R! from:prison|jail|detention|custody|captivity|house_arrest
release|free|liberate R PASSIVE from:prison|jail|detention|custody|captivity|house_arrest(in/of=A mod=A poss=A) in/by=A
release|free|liberate A! R!
order|authorise|authorize|approve|secure A! obj:release|freeing|liberation(of/poss=R) from=-
release A! R! on:bail|parole
release|free|liberate A obj:#num=R from=- to=R
release|free A obj:@QUANTITY(of:@CAPTIVES)=R to=R
set A obj:@CAPTIVES=R xcomp:free
set A obj:#person=R xcomp:free
let A obj:@CAPTIVES=R comp:go|leave
let A obj:@CAPTIVES(mod:free)=R
let A xcomp:free obj:#person=R
let|allow A obj:@CAPTIVES|@OFFICIAL comp:return|leave|go from:jail|prison|detention
hand_over|turn_over|return|hand_back|give_back|repatriate|send_back|send_home|deliver|swap A obj:prisoner|hostage|captive|detainee|pow|prisoner_of_war|captured_soldier|captured_pilot|inmate|abductee|crew|fisherman to/from=R with=R
exchange|swap|trade A obj:prisoner|hostage|captive|detainee|spy|pow|prisoner_of_war with=A between=A for=-
free|release A R PASSIVE from:jail|prison|detention|custody|captivity
walk|emerge subj:#person from/out_of:prison|jail|captivity|detention
grant A obj:bail|parole|early_release to=R iobj=R
repatriate|resettle|return|bring_home A obj:@REFUGEES|prisoner|deportee=R to/from=-
repatriate A! R! to/from=-
return|repatriate subj:@REFUGEES=R to:home|homeland|country|village
empty|close|shut A obj:prison_camp|detention_camp|internment_camp
noun release|freeing|liberation of:@CAPTIVES|@OFFICIAL=R A by/from=A poss=A to=R
noun release|freeing|liberation of:#person=R A by/from=A to=R
noun release poss:@CAPTIVES|@OFFICIAL=R A by/from=A
noun release from:prison|jail|detention|custody|captivity A poss=R of=R by=A
noun release mod:prisoner|hostage|detainee A by=A poss=A of=-
noun prisoner_swap|prisoner_exchange|prisoner_release|hostage_release|hostage_exchange|captive_exchange|prisoner-swap A by=A poss=A between/with=A
noun exchange|swap of:prisoner|hostage|captive|detainee|spy|body|pow between/with=A A by=A
noun repatriation|return of:@REFUGEES|@CAPTIVES to=R by/from=A poss=A

# Compensation paid: "The ministry paid compensation to the fishermen."
[RETREAT 080 reparations]
pay|pay_out|award|disburse A obj:compensation|reparation|damages|indemnity|restitution|indemnification to/for=R iobj=R
compensate|indemnify|recompense A! R! for/with=-
compensate A obj:family|victim|relative|survivor|owner|farmer|widow=R for/with=-

# People and goods given back together, or not said which: "The militia released the crew and its cargo."
[RETREAT/release 084 legal]
release|free|return|hand_over|give_back A obj:crew|passenger|hostage|prisoner|captive|sailor|fisherman=R(with:@SEIZED_PROPERTY) to=R
release|free|return A obj:@SEIZED_PROPERTY(with:crew|passenger|hostage|prisoner|captive|sailor|fisherman) to=R
noun release|return A of:crew|passenger|hostage|prisoner|captive(with:@SEIZED_PROPERTY) by=A to=R

# Property and land given back: "The museum returned two bronzes to Kelland."
[RETREAT 0842 legal]
return|hand_back|give_back|restore|restitute|relinquish|surrender|repatriate|turn_over|hand_over|release|cede|send_back|unfreeze|unblock|yield|transfer A obj:@SEIZED_PROPERTY to=R iobj=R
unfreeze|release|unblock A obj:asset|account|fund|money|@MONEY(of=R mod=R) to/of=R
return|hand_back|give_back|repatriate|send_back A! OBJREQ to=R!
return|hand_back|give_back|repatriate A! R! to:wild|home|habitat
release A obj:ship|vessel|boat|tanker|trawler|aircraft|plane|cargo(mod=R of=R) of=R
hand|give A obj:@SEIZED_PROPERTY adv:back|over to=R
evacuate|dismantle|vacate A obj:settlement|outpost|colony|camp(in/from=R) in/from=R
noun return|restitution|handover|restoration|hand-over|release of:@SEIZED_PROPERTY to=R by/from=A poss=A
noun unfreezing of:asset|account|fund by=A

# Sanctions, boycotts and tariffs eased: "The bloc lifted its embargo on Kelland."
[RETREAT 085 economic]
fail|decline A! comp:renew|extend|prolong(obj:@SANCTION_WORD(on/against=R))
let A! obj:@SANCTION_WORD(on/against=R) comp:expire|lapse|run_out
expire|lapse|run_out subj:@SANCTION_WORD(on/against=R by/of/poss=A mod=A)
@EASE_VERB A obj:@SANCTION_WORD(on/against/from/of/to=R mod=R) on/against/from/for=R
@EASE_VERB obj:@SANCTION_WORD(on/against/from/of=R! mod=A poss=A) on/against=R PASSIVE
@EASE_VERB A obj:@SANCTION_WORD(on/against/from/of=R! poss=- mod=-)
@EASE_VERB A obj:ban|restriction|curb|limit|control(on/of:import|export|trade|sale|shipment|beef|meat|product|good|investment|grain|wheat|rice|oil|gas|fuel|chip) on/from/to=R
@EASE_VERB A obj:ban|restriction(mod:import|export|trade|beef|grain|oil|arms)
resume|restore|reopen A obj:import|export|trade|sale|shipment|oil_export|grain_export|gas_supply|supply|delivery|purchase of/from/to/with=R
end A obj:boycott of=R
delist|de-list A! R from=-
remove|drop|delete|strike|take A! R from/off:blacklist|list|terror_list|sanctions_list|terrorism_list
grant|give A obj:waiver|exemption|sanctions_waiver|tariff_exemption to/for=R iobj=R
expire|lapse subj:sanction|embargo against/on=R
noun lifting|easing|removal|relaxation|end|suspension|abolition to/of/on:@SANCTION_WORD(on/against=R mod=R) by=A on/against=R
noun sanction_relief|sanctions_relief A by/from=A for=R

# Outsiders let in, kind not told: "Kelland allowed the envoys into the valley."
[RETREAT/access 086 diplomatic]
allow|let|admit|permit|accept|receive|invite|welcome A obj:@OUTSIDERS=R into/in/inside/to/through:country|territory|area|region|camp|valley|zone|border
allow|permit|let A obj:@OUTSIDERS=R comp:enter|visit|reach|cross|travel|deploy|land|return|operate|stay|inspect|observe|monitor|pass|access|meet|interview
grant|give|allow|permit|offer A obj:@ACCESS_WORD(to/for/by=R) to/for=R iobj=R
open|reopen|throw_open A obj:door|country|territory|border|area|camp|site|facility|prison(to=R!) to=R!
grant|give|issue A obj:visa|entry|permission|accreditation to:@OUTSIDERS=R
accept|agree_to|allow|permit A obj:presence|deployment|involvement|return|dispatch|visit|entry|arrival(of/by:@OUTSIDERS|@INSPECTORS=R)
noun access A! to/for/by=R by=A

# Peacekeepers received: "The first peacekeepers landed in Kelland."
[RETREAT/access 0861 peacekeeping]
allow|permit|let|accept|admit|receive|welcome A obj:@PEACEKEEPERS=R in/into/on=P
allow|permit|let A obj:@PEACEKEEPERS=R comp:deploy|enter|land|patrol|operate|return
allow|permit|accept A obj:deployment|presence|arrival|return(of:@PEACEKEEPERS)
arrive|land|disembark|deploy subj:@PEACEKEEPERS=R in/at/on/to:*=A -against:*
arrive|land|disembark|deploy subj:@PEACEKEEPERS=R in/at/on/to:#place=A
arrive|land|disembark|deploy subj:@PEACEKEEPERS=R in/at/on/to=A ACTIVE
arrive|land|deploy subj:troop|contingent|soldier|battalion(mod:@PEACEKEEPING_ADJ)=R in/at/on=A
arrive|land|disembark|deploy subj:@QUANTITY|group|batch|contingent|patch|tranche|vanguard|rest|unit|element|advance_party|advance_team|team|wave|member|convoy|detachment|company|number(of:@PEACEKEEPERS)=R in/at/on/to=A
arrive|land|disembark|deploy subj:@QUANTITY|group|batch|contingent|patch|tranche|vanguard|rest|unit|element|advance_party|advance_team|team|wave|member|convoy|detachment|company|number(of:@FORCES(mod:@PEACEKEEPING_ADJ))=R in/at/on/to=A
arrive|land|disembark subj:@FORCES=R in/at/on=A comp:keep|monitor|supervise|police|enforce(obj:peace|@TRUCE_WORD|order)
open|reopen|re-open A obj:border|frontier|territory|airspace|port|base to/for:@PEACEKEEPERS=R
noun arrival|deployment of:@PEACEKEEPERS=R in/to/on=A

# Inspectors and observers received: "Inspectors arrived at the reactor."
[RETREAT/access 0862 diplomatic]
allow|permit|let|accept|admit|receive|invite|readmit A obj:@INSPECTORS=R into/in/to/at=P
allow|permit|let A obj:@INSPECTORS=R comp:enter|visit|inspect|return|work|search|examine|resume|observe|monitor|operate
allow|permit|accept|agree_to A obj:inspection|verification|monitoring|supervision(by/of=R) by/of=R
arrive|land|return|enter|begin|resume subj:inspector|weapons_inspector|arms_inspector|observer|election_observer|inspection_team|nuclear_inspector=R in/at/to=A
open A obj:site|reactor|plant|facility|laboratory|polling_station to:@INSPECTORS|inspection=R
noun arrival|return|deployment|admission of:@INSPECTORS=R in/to/at=A
noun inspection of=- by:@INSPECTORS=R

# Relief let through: "The army let an aid convoy into the besieged town."
[RETREAT/access 0863]
allow|permit|let|admit A obj:@AID_ACCESS_THING=R into/in/through/to/across=P
allow|permit|let A obj:@AID_ACCESS_THING=R comp:enter|pass|reach|cross|through|deliver|distribute|in|leave|operate|go|work
allow|permit|accept A obj:delivery|passage|distribution|entry|flow|shipment|transit|airlift(of:@AID_ACCESS_THING|@HUMANITARIAN_THING) to/into=P
open|reopen|establish|set_up|create A obj:corridor|humanitarian_corridor|aid_corridor|relief_corridor|safe_corridor|safe_passage|evacuation_corridor|aid_route|supply_route to/for/in/into=R
open|reopen A obj:border|crossing|border_crossing|port|airport|road|gate to/for:@AID_ACCESS_THING=R
grant|give|allow|guarantee|offer A obj:humanitarian_access|safe_passage|unfettered_access|safe_conduct to/for=R iobj=R
allow|permit|let A obj:evacuation of/from=- by=R
allow|permit|let A obj:civilian|resident|patient|wounded|woman|child|family|villager|people=R comp:leave|flee|evacuate|cross|go|escape
enter|reach|arrive|roll|pass subj:aid_convoy|relief_convoy|convoy|aid_truck|humanitarian_convoy|relief_flight in/into/at/to/through=P obj=P
noun humanitarian_access|safe_passage A by=A to/for/in=R
noun humanitarian_corridor|evacuation_corridor A by=A to/for/from/in=P

# Fighting ended or eased: "The two armies ended the war."
[RETREAT 087 military]
stop|end|halt|cease|suspend|discontinue|abandon|renounce|scale_down|scale_back|wind_down|call_off|pause|reduce|break_off|curtail|forswear|freeze|interrupt|limit A obj:@FIGHTING against/on/in/with=R
stop|cease|quit|end|halt A comp:%ASSAULT
stop|end|halt|cease|suspend A obj:%ASSAULT
renounce|reject|foreswear|forswear|disavow|abandon A obj:violence|terrorism|armed_struggle|violent_method|war|terror
end|stop|cease|die_down|subside|ebb|abate|halt subj:war|fighting|hostility|hostilities|shelling|conflict|violence|civil_war|clash|bombardment|bombing|siege|battle|standoff|attack
de-escalate|deescalate|defuse|ease|calm|lower|reduce|cool|dampen|soothe A obj:tension|crisis|situation|conflict|hostility|violence|confrontation with/between=R
exercise|show|observe A obj:restraint towards/toward=R
stand_down A obj:force|alert|army
end|lift|lower|cancel|relax|reduce A obj:alert|military_alert|mobilisation|mobilization|readiness|state_of_alert
hold A obj:fire against/on=R
hold_back|refrain A! from:%ASSAULT
refrain A! from:attack|violence|shelling|strike|retaliation|bombing|firing
cancel|call_off|postpone|suspend A obj:exercise|war_game|manoeuvre|maneuver|drill|missile_test|nuclear_test|attack|offensive|raid|strike|launch|military_exercise|joint_exercise with=R
freeze|halt|suspend|stop|give_up|abandon|dismantle|end|shut_down|scrap|mothball|renounce|disable|close|curb|cap|limit|roll_back A obj:nuclear_programme|nuclear_program|missile_programme|missile_program|weapons_programme|weapons_program|nuclear_test|missile_test|uranium_enrichment|enrichment|chemical_weapons_programme|arms_programme|nuclear_activity|reactor|test
noun de-escalation|deescalation|cessation|end|halt|suspension|stop of/to/in:@FIGHTING|hostility|tension by/between=A with=R

# A truce kept: "Both armies observed the truce."
[RETREAT/ceasefire 0871 military]
observe|respect|honour|honor|keep|uphold|maintain|implement|obey|enforce|adhere|abide|stick|comply A obj:@TRUCE_WORD with=R
adhere|abide|stick|comply A! to/by/with:@TRUCE_WORD with=R
hold|prevail|take_hold|last|stay|survive|remain subj:@TRUCE_WORD(between/with=A) in/on/along=P
take_effect|begin|start subj:@TRUCE_WORD(between/with=A) in/on=P
come|go|enter subj:@TRUCE_WORD into:effect|force between=A in/on=P
be subj:@TRUCE_WORD in:place|effect|force between=A
cease A obj:fire
cease|hold A obj:fire RECIP
lay_down|put_down|drop A obj:hostility

# Sieges and blockades eased: "The army lifted the siege of the port."
[RETREAT/withdraw 0872 military]
lift|ease|end|break_off|relax|raise|loosen|abandon|remove|dismantle|suspend|drop|cancel|relieve A obj:@BLOCKADE_WORD(of/on/against/around/in=R) of/on/against/around=R
reopen|unblock|open A obj:road|highway|strait|port|canal|border|crossing|bridge|airport|airspace|railway|waterway to/for/in=R
dismantle|remove|clear A obj:roadblock|checkpoint|barricade|barrier|cordon|obstacle|fence
withdraw A obj:blockade|cordon|naval_force
noun lifting|easing|end|relaxation of/to:@BLOCKADE_WORD by=A of/on=R

# Arms laid down, armies reduced: "Two hundred fighters handed in their rifles."
[RETREAT/disarm 0873 military]
disarm|demobilise|demobilize|disband|demilitarise|demilitarize|denuclearise|denuclearize|decommission|deactivate A to=R
disarm|demobilise|demobilize|disband obj:@QUANTITY|third|quarter|half|part|rest(of:@FORCES|militia|guerrilla|fighter|paramilitary|combatant=A) PASSIVE -subj:*
disarm|demobilise|demobilize|disband obj:@FORCES|militia|guerrilla|fighter|paramilitary|combatant=A PASSIVE -subj:*
disarm|demobilise|demobilize|disband|discharge|decommission|dissolve|deactivate A obj:@FORCES|militia|army|guerrilla|unit|fighter|paramilitary|battalion|reservist|conscript
lay_down|hand_in|hand_over|surrender|give_up|turn_in|turn_over|put_down|lay_aside|relinquish|destroy|scrap|dismantle|decommission|eliminate|deposit|deliver|bury|down|silence|ground|yield A obj:@ARMS_LAID_DOWN to=R
lay A obj:@ARMS_LAID_DOWN adv:down|aside
destroy|dismantle|scrap|eliminate|remove|withdraw|cut|reduce|surrender|decommission|give_up|deactivate A obj:missile|warhead|chemical_weapon|nuclear_weapon|nuclear_arsenal|stockpile|landmine|cluster_bomb|launcher|heavy_weapon|arsenal|chemical_arsenal|weapons_stockpile
cut|reduce|slash|shrink|downsize|trim A obj:army|armed_force|troop|troop_level|defence_budget|defense_budget|military_spending|defence_spending|garrison by=-
clear|remove|defuse A obj:mine|landmine|minefield
release|discharge|send_home A obj:conscript|reservist|recruit
noun disarmament|demobilisation|demobilization|decommissioning|disbandment|demilitarisation|demilitarization|denuclearisation|denuclearization|disarming of/by=A poss=A mod=A
noun destruction|surrender|handover|elimination|removal|dismantling of:@ARMS_LAID_DOWN|missile|warhead by/of=A poss=A to=R

# Withdrawal and surrender: "The brigade withdrew from the pass."
[RETREAT/withdraw 0874 military]
withdraw|pull_out|pull_back|retreat|redeploy|fall_back|disengage|back_off|move_out|evacuate|clear_out|decamp|leave subj:@FORCES=A from/of=R to/across/behind=-
leave|quit|vacate|exit|depart subj:@FORCES=A obj:#place=R
withdraw|pull_out|pull_back|retreat|fall_back|disengage A! from:#place=R
withdraw|pull_out|pull_back|retreat|fall_back|disengage A! from=R!
withdraw|pull_out|pull_back|remove|bring_home|evacuate|call_back|redeploy|recall|pull|move_out|extricate|draw_down|send_home|repatriate|ship_home A obj:@FORCES|advisor|adviser|@WEAPONRY|settler from=R
bring|send|call|order A obj:@FORCES adv:home|back
leave|quit|vacate|evacuate|abandon|exit subj:@FORCES=A obj:@TERRITORY_WORD|country|position=R
leave|quit|vacate|evacuate|abandon|relinquish|desert A obj:position|outpost|post|base|military_base|stronghold|garrison|trench|camp|front|hilltop|occupied_territory|checkpoint
cede|surrender|relinquish|yield|give_up|hand_over|turn_over|return|hand_back|abandon|transfer A obj:@TERRITORY_WORD|control(of=- to=R) to=R!
surrender|capitulate|give_up A! to=R
surrender subj:@FORCES|commander|leader|militant|fighter|gunman|rebel=A to=R
give_up A obj:himself|themselves|herself to=R
give A obj:himself|themselves|herself adv:up to=R
turn|turn_in A obj:himself|themselves|herself to=R
lay_down A obj:arm|weapon|arms to=R
raise|wave|show|hoist A obj:flag(mod:white)
end|wind_down|terminate|complete|close|scale_back A obj:occupation|mission|deployment|military_presence|operation|withdrawal|combat_mission|peacekeeping_mission|intervention(of/in=R) in/of=R
hand|hand_over|transfer A obj:security|responsibility|command|control(of/for=- to=R) to=R!
close|shut|shut_down|dismantle|vacate A obj:base|military_base|air_base|naval_base|garrison|bunker in=R
leave subj:soldier|troop|force|contingent|marine|battalion=A from/for=-
noun withdrawal|pullout|pull-out|pullback|pull-back|retreat|evacuation|redeployment|departure|drawdown|exit of/by:@FORCES=A from=R poss=A mod=A
noun withdrawal|pullout|pull-out|pullback|pull-back|retreat|drawdown|disengagement poss=A! from=R of=-
noun withdrawal|pullout|pull-out|pullback|pull-back|retreat|drawdown|disengagement mod=A! from=R of=-
noun withdrawal|pullout|pull-out|pullback|pull-back|retreat|disengagement of/by=A! from=R
noun withdrawal|pullout|pullback|retreat|disengagement from=R! A
noun troop_withdrawal|troop_pullout|troop_pullback|troop_reduction|troop_cut|troop_drawdown A by/of=A poss=A mod=A from=R
noun surrender of/by=A! to=R poss=A
noun surrender poss=A! to=R
noun handover of:territory|city|town|base|command|control to=R by/from=A

# Officials give up office because others ask it: "The premier quit under pressure from the streets."
[RETREAT/resign 0831 political_institutions]
resign|abdicate|quit|step_down|stand_down|step_aside A! amid/under/following/after:pressure|protest|demonstration|demand|call|unrest|uprising|riot|outcry|strike|revolt|rally|mutiny|ultimatum|march|turmoil(from/by/of=R) from/as=-
resign|abdicate|quit|step_down|stand_down|step_aside A! in_the_face_of/because_of/due_to/in_response_to:pressure|protest|demonstration|demand|call|unrest|uprising|riot|outcry|strike|revolt|rally|mutiny
bow|yield|give_in A! to:pressure|demand|protest comp:resign|quit|step_down
force|compel|oblige obj=A! comp:resign|quit|abdicate|step_down by=R PASSIVE

# Officials give up office: "The justice minister resigned."
[RETREAT/resign - political_institutions]
resign|abdicate|step_down|stand_down|step_aside|bow_out A! as/from/over=- -as:coach|manager|captain|ceo
resign|quit|step_down|stand_down|step_aside subj:@OFFICIAL=A as/from/over=-
resign A! from:@POST over/after=-
quit|leave|vacate|relinquish|give_up|surrender A obj:@POST over/after=-
step_down|stand_down|resign|quit|retire subj:#person=A as/from:@POST
quit A! as:@POST
submit|tender|offer|hand_in|announce|give|present|hand|deliver|send A obj:resignation to=R
hand A obj:resignation in=- to=R
leave A obj:office|power|cabinet|government|presidency|party|coalition
renounce|relinquish A obj:throne|crown|presidency|office
retire subj:#person from:politics|presidency|army|parliament|senate|office
noun resignation poss=A! as/from=- to=-
noun resignation of=A! as/from=-
noun abdication of=A! poss=A
noun abdication poss=A!
