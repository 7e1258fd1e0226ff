# AID: one-sided material help: money, arms, relief, protection, asylum (CAMEO 07x), rescues of hostages included (manual).
# Exchange that serves both sides is COOPERATE; promised aid is AGREE. Giving verbs need an object that is aid.

frame AID-NOUN = A poss=A mod=A by/from=A

# Giving, helping and saving in trade, sport, family and speech: "He gave his wife a ring." "The keeper saved a penalty."
[NONE "no public aid"]
give|lend A obj:credence|weight|rise|birth|way|notice|evidence|testimony|interview|speech|lecture|impression|reason|chance|look|hint|detail|lead|name|ear|voice|advice|lift|thanks|reading|account|concert|performance|hug|kiss|smile|address
provide A obj:insight|detail|evidence|information|entertainment|clue|opportunity|answer|update|glimpse|explanation|example|alternative|background|cover|incentive|excuse|comfort|distraction|proof|reason
provide|give|offer|lend A obj:support(for/to:share|price|market|dollar|theory|claim|currency|stock|argument|idea|hypothesis)
deliver A obj:speech|blow|verdict|baby|lecture|message|address|goal|performance|result|profit|growth|pizza|mail|sermon|ruling|sentence|return|promise
send A obj:message|letter|shiver|signal|price|stock|share|e-mail|email|text|ball|shockwave|ripple|photo|picture|card|flower|child|fan|tweet|invitation|market|car|passenger
pay A obj:attention|price|dividend|fine|tax|bill|rent|heed|lip_service|salary|wage|ransom|bribe|bond
bring A obj:charge|case|action|end|total|lawsuit|suit|number|child|wife|memory|joy|luck|pressure|toll|rain
raise A obj:price|rate|interest_rate|tax|hand|eyebrow|stake|child|forecast|flag|glass|wage
make A obj:money|profit|film|movie|fortune|mistake|dollar|contribution(to:society|science|literature|culture)
make A obj:deposit|payment|donation -to=- -for=-
help|aid|assist subj:drug|diet|exercise|weather|rain|rate|demand|growth|goal|website|software|app|tool|device|win|oil|gain|factor|change|pill|data|study|measure|rise
help A comp:win|score|beat|lift|boost|explain|push|drive|finish|sell|offset|keep|lose|make|create
help A obj:himself|herself|themselves|yourself|it
assist|help A obj:suicide
assist subj:player|striker|midfielder|winger
save A obj:penalty|shot|money|time|job|face|point|game|match|data|file|energy|date|space|world|planet|day|season
save|rescue subj:goal|goalkeeper|keeper|striker|goalie
rescue A obj:point|draw|cat|dog|whale|company|bank|climber|skier|hiker|animal|turtle|bid|deal
train|coach A obj:dog|horse|player|team|athlete|eye|child|teacher|worker|student|swimmer|boxer|model|network
train|coach subj:coach|athlete|team|player
treat A obj:cancer|disease|patient|wound|wood|water|illness|hiv|depression|symptom|infection
host A obj:match|game|event|party|olympics|show
sponsor|fund A obj:bill|team|event|tournament|amendment|legislation|match|show|concert|takeover|acquisition|expansion|film|movie|purchase|buyback
sponsor|fund|finance subj:company|firm|brewer|brand|airline
send|fly|bring A obj:goods|product|parcel|package
noun aid mod:first|hearing|visual|teaching|legal|student|navigation|band|walking|sleep|marital|kool
noun help mod:domestic|self|hired|household
noun assistance mod:directory|public|housing|roadside|tuition
noun relief mod:tax|comic|bas|pain|visible|great|huge|injunctive|high|low
noun relief at:*
noun loan mod:student|car|home|mortgage|bad|subprime|bank|non-performing|payday|season-long
noun grant mod:research|student|land
noun donation mod:blood|organ|campaign|political|sperm|kidney|egg|corporate
noun contribution mod:campaign|pension|political|social|employer|employee|tax
noun contribution to:society|science|literature|win|victory|debate|music|art|growth|gdp
noun subsidy mod:farm|fuel|export|agricultural|energy|food|fishing|bread
noun funding|financing mod:campaign|venture|terrorist|terror|terrorism|party|startup|round
noun asylum mod:lunatic|mental|insane
noun rescue mod:mine|cave|mountain
arm subj:bomb|device
arm A obj:himself|herself|themselves|bomb|missile|device|alarm
equip A obj:car|phone|vehicle|home|model|kitchen|office
contribute A to:problem|decline|growth|accident|crash|cause|death|rise|fall|increase|shortage|success|victory|win|loss|warming|global_warming|delay|inflation|debate|stability|newspaper|report|story|magazine
contribute subj:correspondent|reporter|writer|factor|weather|speed|alcohol

# Arms, training, air cover: "Norland supplied the rebels with mortars."
[AID 072 military]
receive|get|obtain|secure|acquire subj=R obj:@MILITARY_AID|@WEAPONRY(from=A) from=A!
receive|get|obtain subj=R obj:@AID_NOUN(mod:@MILITARY_ADJ from=A) from=A
@GIVE_VERB A obj:@MILITARY_AID|@WEAPONRY to/for=R iobj=R
@GIVE_VERB A obj:@AID_NOUN(mod:@MILITARY_ADJ) to/for=R iobj=R
@GIVE_VERB A obj:@QUANTITY|@MONEY(of/in/worth/for:@WEAPONRY|@MILITARY_AID) to/for=R iobj=R
@GIVE_VERB A obj:@MONEY in/for:@AID_NOUN(mod:@MILITARY_ADJ) to=R iobj=R
@GIVE_VERB A obj:training|advice|equipment|expertise|guidance|instruction(mod:@MILITARY_ADJ) to/for=R iobj=R
provide|supply|equip|furnish|arm|outfit|reinforce|support|help|assist|back|stock|resupply A! R! with:@WEAPONRY|@MILITARY_AID
provide|supply|equip|furnish|arm|support|help|assist|back A! R! with:@AID_NOUN|training|advice|equipment|intelligence(mod:@MILITARY_ADJ)
arm|rearm|re-arm|train|equip A obj:@PROXY_WORD=R with=- in=P
arm|rearm|re-arm A! R!
equip|resupply|reinforce A! R! -with:tool|computer|skill
train|instruct|drill A obj:@FORCES|police|policeman|army|militia|guard|officer|pilot|recruit|peshmerga|unit|commando|cadet=R in=-
train A obj:@FORCES=R
@GIVE_VERB A obj:training|instruction to/for:@FORCES|police|army|officer|peacekeeper|military=R
@GIVE_VERB A obj:training(mod:military|combat|peacekeeping|police|security|weapons|pilot) to/for:*=R
advise|mentor A obj:@FORCES|army|military|government=R
send|dispatch|deploy|commit|lend|second A obj:military_adviser|military_advisor|military_trainer|instructor|trainer|adviser|advisor|special_force|volunteer|mercenary to/for/in=R
send|dispatch|deploy|commit A obj:@FORCES comp:help|support|back|train|assist|aid|defend|reinforce|bolster|advise(obj=R)
send|dispatch|deploy A obj:@FORCES to:aid|help|defence|defense|rescue|support(of=R poss=R)
send|lend|commit A obj:@FORCES|fighter|volunteer in:support(of=R)
support|back|help|assist|aid|reinforce A! R! adv:militarily
support|back|help|assist|aid A obj:@FORCES|army|rebel|militia|guerrilla|fighter|insurgent|troop|ground_force|peshmerga=R with/by:air_strike|airstrike|strike|weapon|training|advice|helicopter|jet|drone|artillery|bombing|air_power|logistics|intelligence|trainer|money
support|back|help|assist|aid A obj:offensive|operation|advance|assault|campaign|defence|defense(mod=R of/by/poss=R) with/by:air_strike|airstrike|strike|weapon|training|advice|helicopter|jet|drone|artillery|bombing|air_power|logistics|intelligence|trainer|money
prop_up|shore_up|bolster A! R! with:@FORCES|@WEAPONRY
fly|carry_out A obj:mission|sortie in:support(of=R)
help A R! comp:fight|defeat|repel|defend|resist|train|arm|retake|recapture|combat|oust|liberate|clear|secure
fight A! on:side|behalf(of=R poss=R)
come|go|rush A! to:aid|rescue|assistance|help|defence|defense|defense(of=R poss=R)
smuggle|run|ship|funnel|channel A obj:@WEAPONRY|arms to:*=R
extend|provide|lend A obj:nuclear_umbrella|security_umbrella to/over=R
noun @AID_NOUN|training|support mod:@MILITARY_ADJ &AID-NOUN to/for:*=R
noun military_aid|military_assistance|security_assistance|military_support|military_training|arms_supply|arms_delivery|arms_shipment|weapons_delivery|weapons_shipment|air_support|lethal_aid &AID-NOUN to/for:*=R
noun military_aid|military_assistance|security_assistance|military_support|arms_supply|arms_delivery|arms_shipment|weapons_delivery|weapons_shipment from/by=A! to/for=R
noun military_aid|military_assistance|military_support poss=A! to/for=R
noun delivery|supply|shipment|transfer|provision|donation of:@WEAPONRY|arms|@MILITARY_AID|@AID_NOUN to/for:*=R &AID-NOUN
noun shipment|delivery|transfer mod:arms|weapons|missile|tank to/for=R &AID-NOUN

# Relief: "Norland flew tents and rice to the flooded valley."
[AID 073]
receive|get|obtain subj=R obj:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from=A) from=A!
receive|get|obtain subj=R obj:@AID_NOUN(mod:@HUMANITARIAN_ADJ from=A) from=A
@GIVE_VERB A obj:team|group(of:doctor|expert|nurse|medic|rescuer|engineer|firefighter|volunteer|@HUMANITARIAN_THING) to/in=R -comp:investigate|probe|examine|inspect|monitor|observe|verify
@GIVE_VERB A obj:team|group|expert|brigade(mod:medical|rescue|search|relief|aid|emergency|disaster|humanitarian) to/in=R
@GIVE_VERB A obj:@HUMANITARIAN_AID|@HUMANITARIAN_THING to/for/among/in=R iobj=R
@GIVE_VERB A obj:@AID_NOUN(mod:@HUMANITARIAN_ADJ) to/for/among/in=R iobj=R
@GIVE_VERB A obj:@AID_NOUN(for:@ENDANGERED=R)
@GIVE_VERB A obj:@AID_NOUN to/for:@ENDANGERED=R iobj=R
@GIVE_VERB A obj:@QUANTITY|@MONEY(of/in/worth/for:@HUMANITARIAN_THING|@HUMANITARIAN_AID) to/for/in=R iobj=R
@GIVE_VERB A obj:@MONEY in/for/towards/toward:@AID_NOUN(mod:@HUMANITARIAN_ADJ) to=R iobj=R
@GIVE_VERB A obj:@MONEY to/for:refugee|victim|survivor|relief_effort|earthquake_victim|flood_victim|displaced|famine_victim|humanitarian_effort|relief=R
provide|supply|furnish|help|assist|support|equip A! R! with:@HUMANITARIAN_AID|@HUMANITARIAN_THING
provide|supply|help|assist A! R! with:@AID_NOUN|care(mod:@HUMANITARIAN_ADJ)
feed|shelter|house|clothe|vaccinate|inoculate|immunise|immunize|resettle|nurse|lodge|accommodate A obj:@NEEDY=R
evacuate|airlift|rescue|ferry|pluck|extricate|fly_out|bring_out|fly_home|save|pull|relocate|winch A obj:@ENDANGERED|stranded=R from/to/off=-
rescue|save A obj:hostage|captive|abductee|kidnap_victim|schoolgirl|kidnapped|trafficking_victim|slave|migrant|crew=R from=-
free|liberate A obj:hostage|captive|slave|victim|abductee=R in/during:operation|raid|assault|rescue
accept|take_in|admit|host|shelter|receive|harbour|harbor|absorb|resettle|welcome|house A obj:@REFUGEES|displaced|evacuee=R from=-
accept|take_in|admit|host|shelter|receive|resettle A obj:@QUANTITY(of:@REFUGEES) from=-
accept|admit|take_in|resettle A obj:people|family|orphan|person from=-
increase|raise|double|expand|lift A obj:number|quota|cap|intake|ceiling|total|limit(of/on/for:@REFUGEES=R)
open|reopen|re-open A obj:border|door|frontier to/for:@REFUGEES|person|people|national|citizen|exile=R
open|reopen|re-open A obj:border|door|frontier to/for:*(mod:displaced|refugee|fleeing|homeless|stranded)=R
open|reopen|re-open A obj:border|door|frontier comp:displace|flee|escape
open|reopen|re-open A obj:border|door|frontier to/for:#actor=R ACTIVE
open|reopen A obj:border|door|gate|frontier|home|arm|territory to/for:@REFUGEES|displaced|fleeing|civilian|@ENDANGERED=R
give|provide|grant A obj:refuge|shelter|sanctuary|haven|safe_haven|medical_care to/for=R iobj=R
airdrop|air-drop|parachute|drop|airlift|distribute A obj:@AID_NOUN|leaflet|supply|food|parcel|package|bundle to/in/over/into/among=R
rush|send|dispatch|fly|mobilise|mobilize|deploy A obj:doctor|nurse|medic|rescuer|rescue_team|search_team|relief_worker|aid_worker|medical_team|field_hospital|hospital_ship|firefighter|sniffer_dog|expert|engineer|ambulance|fire_engine to/in=R
send|deploy|mobilise|mobilize|dispatch A obj:@FORCES|soldier|army|troop|helicopter comp:help|rescue|evacuate|distribute|assist|deliver|fill|clear|search|fight(obj:fire|flood|blaze|@ENDANGERED|@HUMANITARIAN_THING|rubble|aid|wildfire|sandbag)
aid|assist|help|relieve A obj:victim|survivor|refugee|displaced|evacuee|earthquake_victim|flood_victim|homeless|wounded|civilian=R
help A R! comp:rebuild|recover|cope|survive|rehabilitate
set_up|open|establish|run|build|operate A! obj:field_hospital|camp|refugee_camp|shelter|clinic|soup_kitchen|feeding_centre|feeding_center|relief_camp|tent_city|evacuation_centre for/in=R
restore|repair A obj:water|electricity|power|road|bridge for/to/in=R
deliver|truck_in|bring_in|bring|carry|take A obj:@AID_NOUN|supply|convoy to/into/in=R
reach A obj:survivor|victim|@ENDANGERED|village with:@AID_NOUN|food|medicine
noun @HUMANITARIAN_AID|relief_operation|relief_convoy|aid_delivery|aid_shipment|food_shipment|aid_convoy|relief_shipment &AID-NOUN to/for/in:*=R
noun @HUMANITARIAN_AID|aid_delivery|aid_shipment from/by=A! to/for/in=R
noun delivery|distribution|provision|supply|shipment|airlift|donation|consignment of:@HUMANITARIAN_THING|@HUMANITARIAN_AID &AID-NOUN to/for/in/among=R
noun delivery|distribution|provision|supply|shipment|airlift|donation|consignment of:@AID_NOUN(mod:@HUMANITARIAN_ADJ) &AID-NOUN to/for/in/among=R
noun airlift|airdrop|evacuation of:@ENDANGERED|@HUMANITARIAN_THING|@AID_NOUN=R A by=A poss=A from/to=-
noun evacuation of:@ENDANGERED=R A by=A from=P
noun rescue of:@ENDANGERED|hostage|captive|migrant|crew|miner=R A by=A
noun @AID_NOUN mod:@HUMANITARIAN_ADJ &AID-NOUN to/for:*=R
noun vaccination|inoculation|resettlement of:@ENDANGERED=R by=A
make A obj:@HUMANITARIAN_THING|@HUMANITARIAN_AID|@AID_NOUN|expert|ambulance xcomp:available to/for/in=R
make A obj:@HUMANITARIAN_THING|@HUMANITARIAN_AID|@AID_NOUN|expert|ambulance(mod:available) to/for/in=R
noun package|consignment mod:aid|assistance|relief|food &AID-NOUN to/for:*=R

# Money: "The bank lent Kelland 200 million dollars."
[AID 071 economic]
receive|get|obtain|secure|win subj=R obj:@ECONOMIC_AID|@FUNDS(from=A) from=A!
receive|get|obtain subj=R obj:@AID_NOUN(mod:@ECONOMIC_ADJ from=A) from=A
receive|get|obtain|secure|win subj=R obj:@MONEY(in/of:@FUNDS|@AID_NOUN|@ECONOMIC_AID) from=A
@GIVE_VERB A obj:@ECONOMIC_AID to/for=R iobj=R
@GIVE_VERB A obj:@FUNDS to/for:*=R
@GIVE_VERB A obj:@FUNDS iobj=R!
@GIVE_VERB A obj:@AID_NOUN(mod:@ECONOMIC_ADJ) to/for=R iobj=R
@GIVE_VERB A obj:@MONEY to/for/towards/toward:*=R iobj=R
@GIVE_VERB A obj:@MONEY|@FUNDS comp:support|promote|help|finance|fund|build|boost|improve|fight|rebuild|develop|strengthen|repair|train|restore|combat(obj=R in/for=R)
@GIVE_VERB A iobj=R! obj:@MONEY
@GIVE_VERB A obj:@MONEY(in/of/as:@FUNDS|@ECONOMIC_AID|@AID_NOUN to/for=R) to/for=R iobj=R
@GIVE_VERB A obj:@MONEY(in/of/as:@FUNDS|@ECONOMIC_AID|@AID_NOUN(to/for=R))
@GIVE_VERB A obj:@MONEY in/as:@FUNDS|@ECONOMIC_AID|@AID_NOUN to/for=R iobj=R
provide|supply|help|support|assist A! R! with:@FUNDS|@ECONOMIC_AID|@MONEY
fund|finance|bankroll|subsidise|subsidize|sponsor|underwrite|bail_out|endow|co-finance A! R!
@GIVE_VERB A obj:@MONEY|@FUNDS comp:pay(for:@AID_NOUN|@HUMANITARIAN_AID|@HUMANITARIAN_THING(for/to/in=R) in=R) in=R
contribute|donate|give|allocate|commit A! obj:@MONEY -to:* in/since/during/for=-
fund|finance|bankroll|subsidise|subsidize|sponsor|underwrite|endow|co-finance A obj:@PROJECT|programme|program|school|reconstruction|construction|rebuilding|campaign|government|deficit|study|training|salary|effort|infrastructure|election|development(in/of/for=R) in/for=R
forgive|cancel|write_off|reschedule|restructure|waive|reduce|wipe_out|roll_over|relieve|scrap|refinance|slash A obj:@DEBT|interest_payment(of/by/from/poss=R mod=R) for/of=R
rescue|save|prop_up|shore_up|bail A obj:economy|bank|currency|government(of/poss=R mod=R)
raise|collect A obj:@MONEY|money|fund for:*=R
guarantee|insure A obj:loan|debt|bond|deposit(of/to/for=R) to/for=R
restore|resume|increase|double|triple|raise|boost|step_up|renew|expand|release|unfreeze|unblock|disburse A obj:@AID_NOUN|@FUNDS|@ECONOMIC_AID to/for:*=R
build|rebuild|construct|donate|equip A obj:school|hospital|road|bridge|clinic|well|stadium|home|house|university for:*=R
announce|approve|sign|grant|extend A obj:loan|grant|credit|bailout|rescue_package|aid_package|debt_relief|financing|tranche|bail-out(for:*(in=R)) to=R
announce|approve|sign|grant|extend A obj:loan|grant|credit|bailout|rescue_package|aid_package|debt_relief|financing|tranche|bail-out to/for=R
noun loan|grant|bailout|credit|donation|subsidy|bail-out|financing|funding|debt_relief|budget_support &AID-NOUN to/for:*=R
noun loan|grant|bailout|donation|funding from/by=A! to/for=R
noun @ECONOMIC_AID &AID-NOUN to/for:*=R
noun @ECONOMIC_AID from/by=A! to/for=R
noun @AID_NOUN mod:@ECONOMIC_ADJ &AID-NOUN to/for:*=R
noun forgiveness|cancellation|write-off|rescheduling|restructuring|relief of:@DEBT by=A poss=A for=R

# Peacekeepers sent or kept: "Norland sent 300 peacekeepers to Kelland."
[AID 074 peacekeeping]
deploy|send|dispatch|station obj:@PEACEKEEPERS=A PASSIVE to/in/into/along/across=R
send|dispatch|deploy|station obj:@FORCES=A PASSIVE as:@PEACEKEEPERS in/to/along=R
contribute A to:@PEACEKEEPERS=R
contribute A to:operation|mission|force(mod:@PEACEKEEPING_ADJ)=R
send|dispatch|deploy|contribute|provide|commit|station|fly|airlift|supply|lend|rush|land A obj:@PEACEKEEPERS=- to/in/into/for=R
send|dispatch|deploy|contribute|commit|provide A obj:@FORCES|battalion|contingent|soldier(mod:@PEACEKEEPING_ADJ)=- to/in/into/for=R
send|dispatch|deploy|contribute|commit|provide A obj:@FORCES=- to:@PEACEKEEPERS in/for=R
send|dispatch|deploy|contribute|commit|provide|join A obj:@FORCES|mission|force as/for:@PEACEKEEPERS|peacekeeping|peacekeeping_duty in=R
send|deploy|dispatch A obj:@FORCES comp:keep|restore|enforce|maintain|monitor|protect|preserve|police|supervise|stabilise|stabilize(obj:peace|order|@TRUCE_WORD|stability|civilian|election|calm|border|buffer_zone) to/in=R
extend|renew|prolong|expand|authorise|authorize|approve|establish|create|beef_up|strengthen A obj:@MANDATE|@PEACEKEEPERS|presence(of:@PEACEKEEPERS) in/for/of=R
extend|renew|prolong A obj:mandate(of/for=R) of/for/in=R
protect|guard|escort|shield|defend|safeguard A obj:civilian|convoy|aid_convoy|refugee|minority|relief_convoy|ship|shipping|tanker|enclave|border|election|aid_worker|resident|worshipper|pilgrim=R from/against=-
keep|enforce|maintain|restore|preserve A obj:peace|no-fly_zone|buffer_zone in/between/over=R
patrol|monitor|police|supervise A obj:@TRUCE_WORD|buffer_zone|demilitarised_zone|demilitarized_zone|border|ceasefire_line|no-fly_zone between/in/along=R
monitor|observe|supervise|oversee A obj:@ELECTION_WORD|@WITHDRAWAL_WORD|disarmament in=R
send|dispatch|deploy|provide A obj:election_observer|election_monitor|observer|poll_observer|vote_monitor to/in/for=R
serve A! as/with/in:@PEACEKEEPERS|peacekeeping_mission in=R
deploy subj:@PEACEKEEPERS=A in/to/along/across=R
noun deployment|dispatch|sending of:@PEACEKEEPERS by=A to/in=R
noun extension|renewal of:@MANDATE by=A for/in=R
noun @PEACEKEEPERS from/of=A! in/to=R! for=-

# Asylum granted: "Norland granted asylum to the general."
[AID 075 asylum]
grant|give|offer|extend|provide|accord|award|approve A obj:asylum|political_asylum|refugee_status|exile|diplomatic_asylum|citizenship|residency|temporary_protection|refuge to/for=R iobj=R
receive|get|obtain|win|gain|secure R obj:asylum|political_asylum|refugee_status in/from=A
recognise|recognize A! R! as:refugee
shelter|harbour|harbor A obj:fugitive|dissident|defector|activist|opponent|general|leader=R in:embassy|consulate|mission
noun asylum|political_asylum|refugee_status &AID-NOUN to/for:*=R in=-
noun granting of:asylum|refugee_status|citizenship by=A to=R

# Help of a kind not told: "Norland helps its neighbour."
[AID 070]
@GIVE_VERB A obj:aid|assistance|relief|funding|equipment|subsidy|resource|supplies to/for/in=R iobj=R
@GIVE_VERB A obj:help|support|backing|supply|vehicle|expert|staff|engineer|personnel|computer|truck to/for:*=R iobj=R
receive|get|obtain|secure|win subj=R obj:aid|assistance|help|support|relief|funding|backing(from=A) from=A
give|provide|lend|send|extend|grant|offer|render A iobj=R! obj:aid|assistance|help|support|relief|backing|equipment
provide|supply A! R! with:aid|assistance|help|support|relief|supply|equipment
aid|assist A! R! in/with=-
help A! R! with/in=-
help A R! comp:%
help_out A! R!
donate|contribute A! OBJREQ to:*=R
donate|contribute A! to:*=R -to:@MONEY|growth|problem|decline|crash|rise|fall
contribute A! to:@MONEY
deliver|distribute A obj:aid|assistance|relief|donation to/in/among=R
noun aid|assistance &AID-NOUN to/for:*=R
noun aid|assistance|help from/by=A! to/for=R
noun aid_package|aid_programme|aid_program|rescue_package &AID-NOUN to/for:*=R
noun donation|contribution &AID-NOUN to:*=R
noun donor A! to/of=R!
spend A! obj:@MONEY on/for:aid|relief|refugee|assistance|help(to/for/in=R) to/for/in=R
spend A! obj:@MONEY comp:help|assist|support|feed|house|shelter(obj=R)
noun delivery|distribution|provision|supply|shipment|airlift|donation|consignment of:@AID_NOUN &AID-NOUN to/for/in/among=R
