# COERCE: arrests, seizures, restrictions, bans, curfews, deportations, embargoes, repression short of violence.

# ---------------------------------------------------------------- arrest
# "Police arrested 20 protesters near the cathedral."
[COERCE/arrest 173 legal]
arrest|re-arrest|rearrest|imprison|incarcerate|intern|handcuff|nab|jail A R for/on/in/over=- in/at/near=P
arrest A R
order subj:@COURT A R! comp:jail|imprison|detain|arrest|remand|hold|lock_up|intern|incarcerate
order subj:@COURT A obj:arrest|detention|imprisonment|jailing|custody of=R
arrest obj=R in:connection
lock_up|round_up|bust|collar A R! for/on/in=-
round_up|lock_up|bust subj:@POLICE|@TROOP|authority|agent A R
apprehend A R! for/on/in/over=- in/at/near=P
apprehend subj:@POLICE|@TROOP|authority|agent A R in=P
apprehend A obj:#num=R in=P
hold subj:@POLICE|authority|agent|border_guard|coast_guard|security_force|security_service|intelligence A R! -obj:@TALKS_N|@PROTEST_N|parade|consultation|march
remand A R to/in/into=- for=-
pick_up A R! for/in:questioning|interrogation|case|connection|raid|sweep|suspicion|involvement
book subj:@POLICE A R under=- for=-
book A R under:law|act|section|code|ordinance|legislation|statute|provision|charge PASSIVE
book A R for/on:murder|riot|rioting|arson|assault|violence|fraud|rape|theft|sedition|treason|crime|offence|offense|conspiracy|possession|charge|attack|killing|trespass PASSIVE
pick_up|round_up|whisk_away|take_away|haul_away R PASSIVE
hold|catch R on/for/over/in:charge|suspicion|connection|murder|riot|rioting|theft|fraud|sedition|crime|offence|offense|violence|conspiracy|attack PASSIVE
take A R into/in/to:police_custody|preventive_custody|protective_custody|lock-up|lockup
lodge|confine R in:jail|prison|cell|lock-up|lockup|police_station PASSIVE
court R obj:arrest
detain|seize|capture|pick_up|catch|take_away|nab|corral|whisk_away|haul_away|haul_off|lead_away|intercept|remand -obj:@PROPERTY subj:@POLICE|authority|agent|border_guard|coast_guard|official|security_force|security_service|government|intelligence|troop|soldier A R for/on/in/over=-
detain|hold A R for/on/over:charge|suspicion|questioning|possession|involvement|link|spying|espionage|murder|terrorism|violation|interrogation
detain A R in/at/near=P
detain R PASSIVE
arrest|re-arrest|detain|jail|imprison|apprehend|nab|incarcerate|intern R in/at:#state=A -by:#actor for/on/over/after=- PASSIVE
hold|detain|keep A R as:witness|suspect|spy|prisoner|detainee
detain A obj=R without:charge|trial
hold|stop|detain|keep obj:@HIJACKABLE|lorry|convoy|truck|ship|shipment|cargo=R at:checkpoint|border|port|crossing|customs(mod=A of=A) PASSIVE
hold A R in:custody|detention|jail|prison|cell|remand|solitary_confinement
hold A R without:charge|trial
hold A R xcomp:incommunicado
keep|place|put|hold|remand A R in/under/into:arrest|custody|detention|house_arrest|jail|prison|cell|house-arrest|bars
place|put A R under:arrest|house_arrest|detention|house-arrest
take|remand|lead|bundle A R into/in:custody|detention|police_van|van
subject A R to:detention|arrest|imprisonment|house_arrest|disappearance|harassment|intimidation|interrogation
throw|send|put|lock|confine|commit|clap|toss A R in/into/to/behind/up:jail|prison|cell|bar|camp(-mod:same|opposite|different|other|rival|opposing)|labor_camp|labour_camp|gulag|dungeon|bars|concentration_camp|prison_camp
sentence|condemn A R to:prison|year|month|imprisonment|jail|term|life|day|labor|labour|detention
give A iobj=R obj:term|sentence|year|life_sentence|jail_term|prison_term(mod:prison|jail|life)
jail A R for/over=-
capture|catch|nab|seize|track_down subj:@POLICE|authority|agent|detective A obj:suspect|fugitive|criminal|leader|terrorist|drug_lord|boss|killer|trafficker|man|gunman|hijacker|bomber=R in=P
capture|catch|arrest A obj:fugitive|drug_lord|drug_baron|kingpin|mafia_boss|war_crime_suspect|suspect|crime_boss=R in=P
make A obj:arrest
break_up|smash|dismantle|bust|crack|uncover|foil|crush subj:@POLICE|authority|security_force|government|agent|intelligence|ministry A obj:ring|network|gang|cell|plot|syndicate|cartel|spy_ring|group=R
stop|board|detain|intercept subj:navy|coast_guard|police|patrol_boat|marine A obj:fishing_boat|trawler|vessel|crew|fisherman|boat=R off/in=P
sweep|round_up subj:@POLICE|@TROOP|security_force A obj:suspect|dissident|opponent|activist|migrant=R
noun arrest|arrests|detention|detentions|imprisonment|apprehension|incarceration|internment|jailing|re-arrest|round-up|roundup|rounding-up|capture A -mod:cardiac of:@PEOPLE|suspect|protester|fugitive|activist|journalist|leader|opponent=R by=A poss=A mod=A in/at/near=P on/for=-
noun arrest|arrests|detention|detentions|imprisonment|apprehension|incarceration|internment|jailing|re-arrest|round-up|roundup|rounding-up|capture A -mod:cardiac of:#num=R by=A poss=A mod=A in/at/near=P on/for=-
noun arrest|arrests|detention|detentions|imprisonment|apprehension|incarceration|internment|jailing|re-arrest|round-up|roundup|rounding-up|capture A -mod:cardiac of:#person=R by=A poss=A mod=A in/at/near=P on/for=-
noun arrest|arrests|detention|imprisonment|incarceration|jailing A -mod:cardiac of=R by=A mod=A in/at=P on/for=-
noun apprehension A of=R! by=A mod=A in/at=P
noun arrest|detention|imprisonment|incarceration|jailing A -mod:cardiac poss=R by=A in/at=P on/for=-
noun arrest|arrests|detention|detentions A mod:mass|arbitrary|illegal|house|administrative|preventive|political|widespread of=R by=A in=P
noun custody mod:@POLICE=A of=R!
noun custody mod:police|military of=R! by=A
noun roundup|round-up|dragnet|sweep A mod:police|mass|security of=R by=A in=P
noun term mod:prison|jail for/of=R

# ---------------------------------------------------------------- deport
# "Riyadh deported 300 foreign workers."
[COERCE/deport 174 legal]
deport|extradite|banish|exile|deports|refoul A R from=- to=-
expel -obj:@DIPLOMAT|@PEACEKEEPER|@OBSERVER|@AID_AGENCY A obj:@PEOPLE|refugee|migrant|journalist|reporter|immigrant|worker|correspondent|foreigner|missionary|tourist|national|citizen|student|dissident|asylum_seeker|asylum-seeker|family|imam|cleric|priest|settler|illegal|businessman|lawyer|correspondent|gypsy|roma|minority|resident|villager|fisherman|professor|bishop|teacher=R from/to=-
expel|deport|remove|send_back|send_home|return|eject|fly_home|ship_back|throw_out|kick_out A obj:migrant|refugee|immigrant|asylum_seeker|asylum-seeker|illegal_immigrant|alien|foreigner|undocumented|boat_people|journalist|missionary=R from/to=-
repatriate|return|send_back A obj:refugee|migrant=R adv:forcibly to=-
force|drive|send A R into:exile
order A R comp:leave(obj:country|territory)
order A obj:deportation|expulsion|removal of=R
relocate|resettle|transfer|evict|remove|move A R adv:forcibly from/to=-
relocate|resettle|herd|march A obj:@PEOPLE|villager|resident|family|minority|population|prisoner=R to/into:camp|desert|village|zone|reservation|settlement
strip A R! of:citizenship|nationality|residency
evict|turf_out A R! from=-
evict A obj:family|resident|squatter|settler|tenant|villager|people|farmer|protester=R from=-
hand_over|render|extradite A obj:suspect|fugitive=R to=-
noun deportation|deportations|banishment|refoulement|forced_return A of=R by=A poss=A mod=A from/to=-
noun deportation|expulsion|eviction A poss=R by=A
noun expulsion A of:@PEOPLE|migrant|refugee|journalist|foreigner|immigrant|worker|reporter|missionary=R by=A poss=A from=-
noun eviction|relocation|resettlement|repatriation|transfer A mod:forced|forcible|mass|compulsory of=R by=A from=P
noun eviction A of=R by=A from=P

# ---------------------------------------------------------------- seize: territory
# "Troops occupied the northern half of the island."
[COERCE/seize 192 military territory]
occupy|annex|reoccupy|colonize|colonise|usurp A obj:@TAKEABLE_PLACE|territory=P of=R
occupy|annex|reoccupy|colonize|colonise|usurp A obj:#place=P of=R
occupy|annex A R -subj:@PROTESTER|@STRIKER
occupy subj:@TROOP|@MILITIA A obj=P
encroach|intrude|trespass|enter|cross|push|thrust|penetrate|march|advance|move|roll|infiltrate|pour subj:@TROOP A into/on/upon/across:territory|soil|land|border|frontier|water|airspace(of=R mod=R poss=R)
cross A obj:border|frontier|boundary into=R
make|stage|mount|launch|carry_out|conduct A obj:incursion|intrusion|foray into=R
establish|build|expand A obj:settlement|outpost in/on/at:territory|land|bank|area=P
plant A obj:flag on/in=P
seize|grab|capture|take|take_over|wrest A obj:power|government|control of/from/in=R
take|seize|assume|wrest A obj:power|control from/in=R in/by:coup|putsch
seize|capture|take_over|grab A obj:island|land|strip|territory|reef|shoal|oilfield|islet=- from=R
noun occupation|annexation|reoccupation|incursion|colonization|colonisation|encroachment|land-grab A -mod:hostile of/into/on=R by=A poss=A mod=A
noun incursion|intrusion|foray|encroachment A into/in/on/across=R by=A poss=A mod=A
noun incursion A mod:military|ground|border|armed|cross-border|israeli|army|troop into=R by=A poss=A
noun occupation A mod:military|illegal|foreign of=R by=A poss=A
noun takeover A mod:military|armed|rebel|forcible of=R by=A in=P
noun seizure A of:power|control|territory|island|land=- by=A from=R
noun advance A by:@TROOP|@MILITIA|army|rebel=A on/into/toward/towards=P

# ---------------------------------------------------------------- seize: property
# "Soldiers searched and wrecked the printing house": taken or broken, the words do not tell which alone.
[COERCE/seize 171]
ransack|pillage|plunder|despoil|trash A! obj:@BUILDING|office|headquarters|home|house|shop|store|farm|church|archive(of=R poss=R) of=R in=P
ransack|pillage|plunder|loot subj:@POLICE|@TROOP|@MILITIA|agent|authority|security_force A obj:@BUILDING|office|headquarters|home|house|shop|store|village|farm=R in=P
noun ransacking|pillage|pillaging|plundering|looting A of=R by:@POLICE|@TROOP|@MILITIA|authority=A in=P

# "Customs officers confiscated two tons of ivory."
[COERCE/seize 1711]
confiscate|impound|expropriate|requisition|nationalize|nationalise|sequester|sequestrate|appropriate|forfeit|repossess A obj=- from/of=R in=P
seize|capture|loot A! obj:tank|hardware|weaponry|equipment|stockpile|arsenal|ammunition|armored_vehicle|humvee|military_vehicle=- from/of=R in/at=P
seize|intercept A obj:@PROPERTY from/of=R in/at=P
take|take_away|strip A obj:@PROPERTY from:#actor=R in/at=P
take_away A obj:passport|weapon|land|property|phone|livestock from=R
seize subj:@POLICE|authority|agent|government|customs|coast_guard|state|court A obj:@PROPERTY|@HIJACKABLE from/of=R in/at/off=P
seize A obj:@HIJACKABLE|embassy|station|broadcasting_station|television_station|office=- of/from=R
seize A! R! from/in/at=P
freeze|block|lock A obj:asset|account|bank_account|fund|property|reserve|holdings(of=R poss=R in=-) of=R
raid|search|ransack|storm|comb subj:@POLICE|agent|authority|security_force|inspector|investigator|prosecutor|official|detective|fbi|police_officer A obj:@BUILDING|newspaper|headquarters|home|office|apartment|property|bank|company|mosque|club|newsroom|church|university(of=R poss=R) in=P
raid|storm subj:@POLICE|authority|agent|security_force A R
raid|search obj:home|office|headquarters|house|apartment|newsroom|premise(of=R poss=R) by=A PASSIVE
search A obj:home|house|office|premise|vehicle|ship|bag|car|apartment(of=R poss=R) for=-
swoop A on=R
loot|plunder|pillage|ransack|rob|rustle|burglarize|burgle A! R from/of=R
loot|plunder|pillage|ransack|rob A R!
steal A! obj=- from:#actor=R
loot|plunder|pillage|ransack|rob A obj:@BUILDING|bank|store|shop|warehouse|property|museum|convoy|supply|food|jewelry_store=- of=R
steal|rustle A obj:@PROPERTY|@AID_SUPPLY|car|cattle=- from=R
board|search|inspect|divert subj:navy|marine|coast_guard|commando|patrol|warship|inspector A obj:@HIJACKABLE|ship|vessel|freighter=R in/off=P
grab A obj:land from=R
take_over|take A obj:control of:company|bank|channel|media|factory|charity|union|broadcaster|business=R
divert|siphon_off|cut_off|hijack A obj:aid|shipment|water|supply=- from=R
tow|detain|hold A obj:ship|vessel|trawler|tanker|boat|plane|aircraft|cargo=- of=R
noun confiscation|expropriation|nationalization|nationalisation|requisition|sequestration|impoundment|forfeiture A of=- by=A poss=A from=R
noun seizure|seizures A -mod:epileptic of:@PROPERTY|@HIJACKABLE|land|embassy=- by=A poss=A mod=A from=R
noun freeze|freezing A of/on:asset|account|fund(of=R) by=A
noun freeze A mod:asset|assets by=A on/against=R
noun raid|search|swoop|sweep A mod:police|drug|immigration|security|house-to-house|anti-drug|tax|fbi|customs|house on/of/at/against=R by=A poss=A in=P
noun raid A by:@POLICE|agent|authority=A on/of/at/against=R in=P
noun robbery|heist|burglary|theft|looting|pillaging|plunder|pillage|ransacking|hold-up|holdup|mugging|cattle-rustling|rustling|cattle_raid A of/at/from=R by=A in=P
noun grab A mod:land|power by=A in=P of=-

# ---------------------------------------------------------------- restrict: sanctions and embargoes
# "The council imposed an arms embargo on the warring parties."
[COERCE/restrict 163 diplomatic]
impose|slap|place|put|clamp|levy|tighten|reimpose|re-impose|adopt|enforce|approve|expand|extend|widen|renew|toughen|introduce|announce|order|maintain|apply|strengthen|prolong|institute|enact|implement|keep|retain|declare|sign|roll_over|stiffen|snap_back|reinstate|invoke A obj:@SANCTION_N(on=R against=R) on/against/upon/over/for=R
sanction|embargo|blacklist|debar A R!
sanction|blacklist A obj:official|company|bank|individual|entity|firm|leader|businessman|oligarch|regime|government|group|organization=R over/for=-
boycott|embargo subj:state|country|government|bloc|league A obj:good|product|import|export|oil|trade=- from/of=R
ban|prohibit|bar|restrict|curb|outlaw|limit|forbid|block A obj:import|export|trade|sale|shipment|flight|transaction|investment|arms_sale|oil_import|beef_import|purchase|poultry|transit|delivery|oil|gas(of=- from=R to=R by=R with=R) from/to/of/with/by=R
hit|punish|target|penalize|penalise|slap A R with/by:@SANCTION_N
slap A iobj=R obj:@SANCTION_N
isolate|squeeze|strangle|punish A R! with/through/by:@SANCTION_N
place|put|add A R on/to:blacklist
place|put|add A R on/to:list(mod:sanctions|terror|black|terrorist|entity|watch|no-fly)
designate|list|blacklist|brand|classify|proscribe A R as:terrorist|organization|organisation|group|sponsor|entity|supporter
declare|designate A R xcomp:organization|organisation|sponsor|group
bar|ban A R! from:travel|trade|enter|do|sell|buy|airspace|market|import|export|union|banking_system|swift
raise|increase|double|hike A obj:tariff|duty|import_duty on/against=R
noun sanction|sanctions|embargo|embargoes|tariff|blacklisting -mod:possible &LIMIT-NOUN
noun ban|restriction|restrictions|curb|freeze|controls mod:trade|travel|import|export|oil|arms|visa|flight|economic|investment|beef|poultry|food|airspace|gas|financial|banking|technology &LIMIT-NOUN
noun ban A on:import|export|sale|trade|investment|flight|shipment|travel(from=R to=R of=- by=R) by=A
noun designation A of=R as=- by=A
noun war mod:trade|tariff between=A with=A against=R
noun measure A mod:punitive|restrictive|retaliatory against/on=R by=A

# ---------------------------------------------------------------- restrict: blockade, siege, obstruction
# "Government forces besieged the rebel enclave for two months."
[COERCE/restrict 191 military]
besiege|blockade|encircle|surround|cordon_off|seal_off|seal|ring|hem_in|trap|pin_down|isolate|strangle|cut_off|choke_off|bottle_up A obj:@TAKEABLE_PLACE|@BUILDING|border|area|district|camp=P of=R
besiege|blockade|encircle|surround|cordon_off|seal_off|seal|ring|hem_in|trap|pin_down|isolate|strangle|cut_off|choke_off|bottle_up A obj:#place=P of=R
besiege|blockade|encircle A R!
surround|trap|pin_down|hem_in|corner subj:@TROOP|@POLICE|@MILITIA|@ASSAILANT A R!

lay A obj:siege to=R
impose|reimpose|re-impose|enforce|maintain|tighten|establish|mount|declare|set_up|lay|order|keep|extend|place|clamp|intensify A obj:blockade|siege|cordon|no-fly_zone|naval_blockade|closure|encirclement on/of/around/against/over/in=R
impose|enforce|maintain|tighten|establish|mount|declare|set_up|lay|order|keep|extend|place|clamp A obj:zone(mod:no-fly|exclusion) on/of/around/against/over=R
close|seal|seal_off|shut|shut_down|cut|block|cut_off|reseal|barricade|mine A obj:border|frontier|crossing|border_crossing|airspace|port|strait|canal|road|highway|airport|supply_route|supply_line|route|waterway|bridge|territory|gate|corridor|checkpoint|entrance|passage(with=R to=R of=R) to/with/for/between/into=R in/near=P
block|obstruct|hinder|impede|prevent|stop|hold_up|halt|delay|intercept|turn_back|disrupt|hamper|bar|restrict|hold|deny|interdict|choke|divert A obj:@AID_SUPPLY=- to/from/into/for=R
block|prevent|stop|bar|keep|obstruct A obj:@AID_AGENCY|convoy|ambulance|relief_worker|civilian|resident|villager|medic|rescuer|fishing_boat|ship|vessel|truck=R from:reach|enter|leave|deliver|pass|flee|get|evacuate|cross
prevent|stop|bar|block|forbid|keep|ban A R! from:leave|travel|enter|cross|move|flee|return|reach|attend
prevent|stop|bar|block|keep A obj:@PEOPLE|@PROTESTER|resident|villager|worker=R from:leave|travel|enter|cross|move|flee|return|reach|attend|gather|march|protest|vote
starve A obj:population|town|city|people|resident=R
starve_out A R
push_back|hold_back|keep_back|contain|pen|kettle|clear|remove|evict|drag_away|chase_away|drive_back|drive_off subj:@POLICE|@TROOP|security_force A obj:@PROTESTER|squatter|crowd=R from=P
restrict|limit|curb|curtail|control|hamper A obj:movement|travel|access|entry|passage|transit|navigation(of=R by=R to=- for=R) of/for/by=R
confine|restrict|limit A R! to:home|barracks|quarters|camp|base|house|hotel|compound|city|capital|area|premises|embassy
cordon_off|seal_off|lock_down|close_off|rope_off A obj=P
set_up A obj:checkpoint|cordon|roadblock subj:@POLICE|@TROOP in/on/along=P
trap A obj:@PEOPLE|thousand|civilian|resident|family=R in=P subj:@VIOLENT_EVENT|siege

noun blockade|siege|encirclement|besiegement|besieging|sealing|cordon A -mod:@PROTESTER of/on/against/around/in=R by=A poss=A mod=A
noun blockade|siege A mod:naval|military|air|economic|land|army|sea|total of/on/against=R by=A poss=A mod=A
noun closure|closing|sealing|shutdown A of:border|frontier|crossing|airspace|port|strait|territory|road|airport(with=R to=-) by=A poss=A to=R
noun closure A mod:border of=- by=A with=R
noun blocking|obstruction|hindrance|hampering|denial A of:@AID_SUPPLY|access|entry=- by=A to=R
noun restriction|restrictions A mod:movement|travel on=R by=A
noun restriction|restrictions|limit A on:movement|travel|access(of=R by=R to=-) by=A

# ---------------------------------------------------------------- restrict: politics, rights
# "The ministry outlawed two opposition parties."
[COERCE/restrict 1722 pro_autocracy]
ban|outlaw|proscribe|dissolve|disband|suspend|abolish|deregister|de-register|prohibit|disqualify|bar|illegalize|criminalize|criminalise|shut_down|exclude A obj:party|opposition|candidate|movement|political_party|organization|organisation|group|politician|union|trade_union|front|association|candidacy|opponent|ngo|foundation|lawmaker|church|sect|leader|charity=R from/in=-
disqualify|bar|ban|exclude|block A R! from:election|vote|run|race|ballot|office|stand|contest|politics|hold|poll|presidency|politics|parliament|participate|register
ban|outlaw|proscribe|disband A! R! -from=-
bar|ban|exclude|prohibit A obj:candidate|party|politician|opponent=R from=-
dissolve|suspend|disband|prorogue|dismiss|shut|abolish|sack|close A obj:parliament|assembly|legislature|national_assembly|congress|senate|constitution|council|supreme_court|judiciary in=P
reject|annul|invalidate|disallow|bar|nullify subj:commission|electoral_commission|authority|@COURT A obj:candidacy|candidate|registration|nomination(of=R poss=R)
cancel|annul|postpone|nullify|scrap|invalidate|call_off|put_off|delay A obj:election|referendum|vote|poll|election_result|runoff in=P
noun ban|banning|outlawing|dissolution|proscription|disqualification|suspension|disbanding A of/on:party|opposition|movement|candidate|organization|organisation|group|politician|parliament|union=R by=A poss=A
noun dissolution|suspension A of:parliament|assembly|constitution|congress=- by=A
noun ban A mod:party|political on/against=R by=A

# "Authorities banned the rally and restricted the press."
[COERCE/restrict 1721 rights_freedoms]
ban|outlaw|prohibit|forbid|block|restrict|cancel|disallow|bar|prevent|curb|limit|halt|stop|suspend -subj:organizer|organiser A! obj:@PROTEST_N|protest|rally|demonstration|march|gathering|assembly|strike|parade|public_gathering|meeting|procession|vigil|religious_service|prayer|worship|festival(by=R of=R) by/of/in=R
ban|outlaw|prohibit|forbid A obj:headscarf|veil|burqa|hijab|abortion|language|teaching|worship|niqab|burka|homosexuality|contraception|practice|religion|gay_marriage|minaret|beard in=P
restrict|curb|curtail|limit|suppress|stifle|suspend|violate|muzzle|abridge|repress|trample|erode|undermine|crush|silence|gag A obj:freedom|liberty|right|dissent|civil_liberty|expression|speech|press_freedom|opposition|civil_society|criticism|human_right|religious_freedom|debate(of=R) of/by=R
silence|gag|muzzle|suppress|stifle A R!
stop|halt|block|suspend|hinder|obstruct|disrupt|restrict|impede -subj:@STRIKER A obj:work|activity|operation(of!=R)
deny|refuse A obj:permit|permission to=R for:@PROTEST_N|rally|march
deny A R! obj:right|permit
impose|place|introduce|tighten|enforce|slap A obj:restriction|ban|curb|limit|control|gag_order(on=R) on/against/upon=R
spy|eavesdrop|snoop A on=R
tap|bug|intercept|monitor|wiretap A obj:phone|telephone|call|communication|conversation|email(of=R poss=R) of=R
break_up|disperse|clear|scatter subj:@POLICE|@TROOP|authority|government|security_force|army|regime A obj:@PROTESTER|crowd|mob=R in/at=P
break_up|disperse|suppress|quash|stop|quell|crush|clear subj:@POLICE|@TROOP|authority|government|security_force|army|regime A obj:@PROTEST_N|@PROTESTER|rally|gathering|meeting|crowd|camp|strike|unrest|blockade|roadblock|barricade|picket|picket_line(by=R of=R poss=R) in/at=P
disperse A obj:@PROTESTER|@PROTEST_N|crowd=R
crack_down|clamp_down A on/against=R
noun ban|prohibition A on:@PROTEST_N|protest|rally|demonstration|gathering|assembly|march|headscarf|veil|abortion|strike(by=R of=R) by=A in=P
noun ban|restriction|restrictions|curb|limits|curbs A mod:protest|press|media|religious|political|speech on/of=R by=A
noun restriction|restrictions|curb|curbs|limit|gag A on:freedom|press|media|speech|expression|right|opposition|liberty|dissent|assembly|religion|civil_society|ngo by=A
noun wiretapping|eavesdropping|surveillance|spying|phone-tapping|bugging A of/on=R by=A poss=A

# "The junta launched a crackdown on dissent."
[COERCE/restrict 175 repression]
crack_down|clamp_down A on/against:@PROTESTER|dissent|opposition|dissident|opponent|media|critic|unrest|protest|activist|journalist|rebel|separatist|minority|strike|demonstration=R
launch|mount|conduct|order|stage|intensify|step_up|wage|unleash|begin|continue A obj:crackdown|clampdown|repression|purge|witch-hunt|dragnet against/on=R
launch|mount|conduct|order|stage|intensify|step_up|wage|unleash|begin|continue A obj:campaign(mod:repressive) against/on=R
repress|oppress|subjugate|persecute|harass|victimize|victimise|suppress|hound|tyrannize|subdue|pacify A R!
persecute|harass|oppress|repress A R
use A obj:force(mod:excessive|brute|disproportionate|deadly|lethal) against=R comp=-
quell|crush|put_down|suppress|smother|quash|stamp_out A obj:@PROTEST_N|@RIOT_N|unrest|dissent|opposition|strike|riot|uprising|protest(by=R of=R) in=P
noun crackdown|clampdown|repression|suppression|persecution|oppression|harassment|subjugation|pacification|witch-hunt A -mod:sexual|tax on/of/against=R by=A poss=A mod=A in=P
noun crackdown A mod:military|government|police|brutal|bloody|violent|security|army on/against=R by=A poss=A in=P
noun suppression|crushing A of:@PROTEST_N|dissent|uprising|revolt|@PROTESTER|movement|right=R by=A
noun use A of:force(mod:excessive|lethal|deadly|disproportionate) against=R by=A

# "The decree bars foreigners from owning land."
[COERCE/restrict 172]
impose|introduce|enact|decree|issue|pass|adopt|approve|order|sign A obj:decree|law|edict|rule|regulation|ban|tax|restriction|quota|levy|measure(mod:emergency|draconian|discriminatory|repressive|anti-terror|security|travel|restrictive) on/against/for=R
ban|bar|prohibit|forbid|disallow|outlaw|proscribe -subj:club|referee|league|uefa|fifa|fa A R! from!=-
ban|bar|prohibit|forbid A obj:@PEOPLE|foreigner|immigrant|citizen|woman|official|minister|worker|ngo|company|firm|journalist=R from/comp=-
ban|forbid|outlaw|prohibit A! obj:@MEDIA|@CIVIC_GROUP|practice|use|organization=R
fine|tax|penalize|penalise subj:government|regulator|authority|ministry|police|commission A R for/over=-
revoke|suspend|cancel|withdraw|annul A obj:license|licence|permit|passport|citizenship|accreditation|registration|visa|credential(of=R poss=R) of/from=R
sack|dismiss|fire|suspend|purge|remove subj:government|president|junta|king|regime|ministry|minister|governor|emir A obj:judge|teacher|civil_servant|worker|official|journalist|professor|governor|mayor|general|police_chief|minister|premier|prime_minister|cabinet|army_chief|chief|commander|officer|prosecutor|rector|editor|staff|employee=R from=-
suspend A obj:teacher|official|officer|judge|clerk|policeman|civil_servant|mayor=R from=-
force|coerce|compel|pressure|oblige|pressurize|pressurise|strong-arm|bully|intimidate A! R! xcomp:sign|resign|confess|work|accept|vote|marry|convert|join|quit|close|leave
coerce|blackmail|extort A R into=-
extort A obj:money|ransom|tax|payment from=R
discriminate A against=R
segregate|disenfranchise|disfranchise|marginalize|marginalise|dispossess A R
noun ban|prohibition|restriction A on/against=R! -mod:lockdown|coronavirus|covid|covid-19|pandemic|quarantine|health|smoking by=A poss=A
noun discrimination A against=R by=A
noun extortion|coercion|intimidation A of=R by=A
noun dismissal|sacking|suspension A of:judge|teacher|official|governor|mayor|general|minister|prime_minister|army_chief|police_chief=R by=A

# ---------------------------------------------------------------- censor
# "The regulator took the station off the air."
[COERCE/censor 1721 rights_freedoms]
censor|gag|muzzle|redact|expurgate A! obj=R
jam|black_out A! obj:@MEDIA|signal|broadcast|communication|frequency=R of/in=R
ban|block|shut_down|close|close_down|suspend|shut|outlaw|restrict|silence|raid|prohibit|shutter|filter|blacklist A! obj:@MEDIA(of=R mod=R) in/of/from=R
pull|remove|take_down|cut_off|seize subj:government|authority|police|regulator|court|state|ministry|army|regime|junta|censor A obj:@MEDIA(of=R mod=R) in/of/from=R
block|restrict|cut|cut_off|limit|shut_off A obj:access to:@MEDIA|site|internet|facebook|twitter|website|service in/for=R
take|knock|pull A R off:air
bar|ban|prevent|stop|forbid|prohibit A obj:journalist|reporter|media|press|newspaper|correspondent|photographer|station|broadcaster|channel=R from/comp:report|cover|publish|broadcast|air|print|attend|film|photograph
forbid|ban|prohibit A obj:publication|broadcast|broadcasting|sale|distribution|screening|reporting|coverage|showing of/on/about=R
revoke|suspend|cancel|withdraw|pull A obj:license|licence|accreditation|credential(of:@MEDIA|journalist|reporter of=R poss=R)
ban|burn A obj:book|novel|film|song|play|movie|magazine|cartoon|edition=- by=R
gag A R!
noun censorship|jamming|blackout|gagging|censoring A of/on/over=R by=A poss=A mod=A
noun ban|closure|shutdown|suspension|blocking|closing|banning A of/on:@MEDIA=R by=A poss=A
noun blackout A mod:media|news|information by=A on/of=R
noun shutdown|blackout A mod:internet|communications|social-media by=A in=P

# ---------------------------------------------------------------- curfew
# "The army imposed a night curfew on the port."
[COERCE/curfew 1723]
institute|impose|declare|order|clamp|extend|announce|enforce|reimpose|re-impose|slap|introduce|tighten|place|institute|set|maintain|decree|proclaim|put|renew A obj:curfew|curfew_order|night_curfew|lockdown on/in/across/over/throughout=R
place|put A R under:curfew
clamp|slap|put A obj=R under:curfew
noun curfew A -mod:bar|teenage|teen by=A poss=A on/in/across=R

# ---------------------------------------------------------------- martial law, emergency
# "The president declared a state of emergency after the riots."
[COERCE/martial-law 1724 pro_autocracy]
impose|declare|proclaim|order|extend|announce|enforce|reimpose|invoke|decree|introduce|institute|renew|prolong|place|enact A obj:martial_law|emergency|emergency_rule|emergency_power|emergency_law|military_rule|emergency_decree|emergency_measure|direct_rule in/on/over/across/throughout=R
impose|declare|proclaim|order|extend|announce|enforce|reimpose|invoke|decree|introduce|institute|renew|prolong|place|enact A obj:state(of:emergency|siege|exception|alert|war) in/on/over/across/throughout=R
place|put A R under:martial_law|emergency_rule|military_rule|state|military_control
suspend A obj:constitution|civil_liberty|civil_right|habeas_corpus|constitutional_guarantee|constitutional_right in=P
noun law A mod:martial by=A in/on=R
noun state A of:emergency|siege|exception by=A in/on=R
noun declaration|imposition A of:martial_law|emergency|state by=A in/on=R

# ---------------------------------------------------------------- withhold
# "The occupying force cut off water and power to the town."
[COERCE/withhold 172 human_security]
cut|cut_off|shut_off|shut_down|switch_off|turn_off|withhold|suspend|block|stop|sever|deny|disrupt|throttle|interrupt|disable|disconnect|restrict A! obj:@UTILITY(to=R in=R for=R) to/in/for/across/from=R
cut_off|deprive A R! from/of:@UTILITY|food|medicine|water|care|treatment
deny A iobj=R obj:food|water|medicine|medical_care|treatment|medical_treatment|sleep|family_visit|lawyer|access
deny A obj:food|water|medicine|medical_care|treatment to=R
withhold A obj:salary|wage|tax_revenue|payment|food|medicine|ration|tax|customs_revenue|ballot_paper from/to=R
ration A obj:water|food|fuel|electricity
black_out A obj:city|town|area|region=P
noun shutdown|cutoff|cut-off|blackout|withholding|suspension A of/in:@UTILITY(to=R) by=A in/to=R
noun shutdown|cutoff|cut A mod:internet|power|water|gas|electricity|telephone|phone by:#actor=A in/to=R

# ---------------------------------------------------------------- misinformation
# "State channels spread false reports about the opposition candidate."
[COERCE/misinformation 170 misinformation]
spread|disseminate|circulate|broadcast|publish|peddle|plant|fabricate|push|sow|propagate|post|amplify|distribute|promote A obj:disinformation|misinformation|propaganda|fake_news|lie|rumor|rumour|falsehood|false_report|hoax|fake_video|false_information|conspiracy_theory|deepfake|smear about/against/on=R
spread|disseminate|circulate|broadcast|publish|peddle|plant|fabricate|push|sow|propagate|post|amplify|distribute|promote A obj:information(mod:false|misleading|fake) about/against/on=R
meddle|interfere|intervene A in:election|vote|campaign|referendum|politics|affair(of=R mod=R poss=R)
rig|steal|manipulate|falsify|fix|doctor|tamper A obj:election|vote|poll|result|referendum|ballot|count in=P
stuff A obj:ballot_box|ballot|box
deceive|mislead|dupe|hoodwink|brainwash|indoctrinate A! R! subj:government|regime|state|media|party|official|president|minister
forge|fabricate|falsify A obj:document|evidence|report|charge|passport|record against=R
noun disinformation|misinformation|propaganda A by=A poss=A mod=A against/about=R
noun campaign|operation A mod:disinformation|misinformation|propaganda|influence|troll by=A poss=A mod=A against/in=R
noun meddling|interference A in:election|vote|campaign|affair|politics|referendum(of=R mod=R poss=R) by=A poss=A mod=A
noun rigging|fraud|manipulation A mod:vote|election|electoral|ballot by=A in=P

# ---------------------------------------------------------------- cyber
# "Hackers broke into the ministry's network and stole files."
[COERCE/cyber 170 cyber]
hack|hack_into|breach|infect|deface|disable|compromise|infiltrate|penetrate|cripple|knock_out|crash|disrupt|attack|target|take_down|paralyse|paralyze|overload subj:hacker|hacking_group|malware|virus|ransomware|cyberattack|worm|cyber_attack|cybercriminal|cyber_attacker|spyware A obj=R
hack A R
hack|break A into:computer|network|system|email|server|account|database|website|site|phone|mail(of=R poss=R mod=R)
hack A into=R
breach|compromise|penetrate|deface|infect A obj:network|computer|server|system|website|site|database|email|account|web_site|computer_system(of=R poss=R mod=R) of=R
steal A obj:data|password|email|file|information|secret|identity|record from=R
launch|carry_out|conduct|mount|stage A obj:cyberattack|cyber_attack|cyber-attack|denial-of-service_attack|hacking_attack|ddos_attack|ransomware_attack against/on=R
jam|spoof A obj:gps|signal|radar|communication|satellite in/of=R
noun cyberattack|cyber-attack|cyberwarfare|cyberassault|cyberespionage|cyber-espionage|hack|hacking|ransomware|cybercrime|phishing A by=A poss=A mod=A on/against/of/into=R
noun attack|assault|espionage|intrusion|breach|warfare|strike|operation A mod:cyber|hacker|hacking|computer|ransomware|denial-of-service|ddos|malware|phishing|online|data|internet|network|virus by=A poss=A mod=A on/against/of/into=R
noun breach A mod:data of/at=R by=A

# ---------------------------------------------------------------- other coercion
# "The governor used the army to coerce the strikers."
[COERCE 170]
coerce|browbeat|subjugate|strong-arm A R

enslave A R
abuse|violate A obj:@RIGHTS|human_right|right(of=R) of=R
violate|abuse A obj:right of=R by=-
oppress A R
noun violation|abuse|violations|abuses A mod:human-rights|rights|human by=A poss=A against/of=R in=P
noun violation|abuse A of:human_right|right=- by=A against=R in=P
topple|overthrow|oust|depose|unseat -subj:scandal|revelation|report|crisis|affair|vote|election|voter|landslide|book|story A obj:government|president|leader|regime|king|monarch|ruler|dictator|prime_minister|premier=R in/by=-
overthrow A R
noun overthrow|ouster|toppling A of:government|president|leader|regime|king|monarch|dictator=R by=A
noun slavery|enslavement|servitude|forced_labor A of=R by=A
