# CONCEDE: verbal concessions: lifting of bans and curfews, ending of protests, reforms, pardons, regret, announced ceasefires
# and withdrawals (CAMEO 08x and 055). What has an immediate material consequence (releases, troops leaving) is RETREAT.

# Bans lifted in sport and trade, and excuses of manners: "Excuse me, I am sorry."
[NONE "no concession"]
apologise|apologize A for:inconvenience|delay|late|mess|interruption|error|typo|noise|quality|length
regret A obj:inconvenience|choice|tattoo|thing|nothing|lack|absence
adj sorry A for:self|himself|herself|themselves|you|them|him|her
concede A obj:goal|penalty|run|point|set|game|corner|try|free-kick|free_kick|foul|touchdown|hit|set
concede A! ccomp:% -to:*
yield obj:result|percent|crop|profit|fruit|clue|gain|harvest|return|benefit|dividend|information
yield subj:bond|note|treasury|bill|search|investigation|crop|stock|gilt
bow|kneel A in:prayer
bow_out A of:cup|tournament|competition|race
lift A obj:trophy|cup|title|weight|lid|hat|spirit|hand|finger|curtain|veil|mood|price|rate|share|profit|sale|bar|forecast|stock
lift A obj:ban|suspension on:player|athlete|team|coach|driver|striker|runner
ease A obj:pain|pressure|monetary_policy|policy|rate|burden|fear|concern|stress|congestion|symptom
drop A obj:ball|bomb|catch|point|price|pass|hint|anchor|song|album|guard
clear A obj:air|hurdle|throat|area|land|rubble|snow|table|bar|deck|building
relax A obj:muscle|rule(in:game)
commute A to:work|city|office
commute A from:*
cut|reduce|raise|increase A obj:rate|interest_rate|forecast|cost|emission|output|production|stake
return A to:form|action|work(after:injury|illness|surgery|leave|holiday|vacation)
reverse subj:trend|price|market|car
sack|fire|dismiss A obj:coach|manager|trainer|worker|employee|staff|batsman
sack subj:club|company|firm
form A obj:partnership|company|queue|line|band|team
noun pardon|acquittal mod:beg
noun clearance mod:lightning
noun reversal mod:role|fortune|trend

# Giving way: "The junta bowed to pressure from the street."
[CONCEDE 080]
yield|bow|concede|cave_in|cave|give_in|accede|submit|relent|capitulate|succumb|defer|acquiesce|kowtow A! to:@DEMANDS_WORD|pressure|threat|will|protest|outcry|criticism(of/from/by=R)
yield|bow|cave_in|cave|give_in|give_way|submit|capitulate|defer|accede|back_down A! to=R!
back_down|relent|climb_down|give_ground|backtrack|back-pedal|backpedal|back_away A! from/on/over=-
meet|accept|grant|satisfy|heed|fulfil|fulfill|concede|honour|honor A obj:demand|request|call|condition|grievance|plea|appeal|wish(of/by/from/poss=R)
agree|consent|assent A! to:demand|condition|ultimatum(of/by/from/poss=R)
drop|withdraw|abandon|waive|scrap|retract|renounce|relinquish|shelve|forgo|give_up A obj:demand|claim|objection|condition|precondition|opposition|insistence|request|threat|charge|lawsuit|complaint|suit|case|veto(against/to/on/for/of=R) against/to=R
make|offer|grant A obj:concession|gesture|compromise to/with=R on=-
make A obj:concession
soften|moderate|relax|ease|tone_down|water_down|change|reverse|modify A obj:stance|position|stand|line|tone|rhetoric|attitude|policy on/towards/toward/against=R
swallow A obj:demand|pride
compromise A! with=R! on/over=-
concede A! to=R!
concede A obj:defeat|power|election|control|autonomy|point|right|independence to=R
admit|acknowledge|accept|concede A obj:defeat to=R
lose|surrender|cede|relinquish A obj:@RIGHTS_WORD|control|privilege|claim to=R
retract|recant|disavow|take_back A obj:statement|remark|accusation|allegation|comment|charge|confession
noun concession A! by/from=A to=R poss=A
noun concession by/from=A! to=R
noun capitulation|climbdown|climb-down|u-turn|backdown|about-face|volte-face|reversal|turnabout|turnaround A! by=A poss=A to/on/over=-
noun reversal|u-turn|climbdown mod=A! on/over=-
noun withdrawal|dropping of:demand|claim|objection|charge|lawsuit|complaint by=A poss=A against=R

# Regret and apology: "The premier apologised to the islanders."
[CONCEDE 055 diplomatic]
call|phone|telephone|ring|write A! R! comp:apologise|apologize
visit|meet A! R! comp:apologise|apologize
apologise|apologize|atone A to=R for/over=-
express|voice|convey|offer|show|extend|issue|make|send|deliver|tender|present A obj:@REGRET(to=R for/over/at/about=-) to=R for/over=-
regret A obj:@FIGHTING|loss|death|incident|mistake|action|remark|deed|error|past|killing|suffering|role|attack|shooting|decision|policy
regret A ccomp:%
say|ask|beg A obj:sorry|forgiveness|pardon from/to=R
adj sorry|apologetic|remorseful|contrite|repentant|ashamed|regretful A! for/about/over=-
own_up A! to=-
beg A! for:forgiveness|pardon
repent A! of/for=-
kneel|bow A! before/at:memorial|grave|victim|monument
make|make_up A obj:amends to/with=R for=-
noun apology|regret|remorse|contrition A! by/from/of=A poss=A to=R for/over=-
noun apology poss=A! to=R for=-
noun apology by/from=A! to=R for=-
noun apology to=R! A poss=A for=-
noun mea_culpa A! poss=A by=A

# Pardons, amnesties, acquittals: "The king pardoned 300 prisoners."
[CONCEDE 0841 legal]
pardon|amnesty|reprieve|acquit|exonerate|absolve|exculpate A R
clear A! R of/over:charge|crime|murder|conspiracy|wrongdoing|corruption|treason|fraud|sedition|blasphemy
grant|give|issue|declare|announce|proclaim|offer|extend|award|approve A obj:pardon|amnesty|clemency|reprieve|commutation|immunity|remission to/for=R iobj=R
commute|quash|overturn|remit|set_aside|annul|reduce|suspend|cut|reverse|waive|lift A obj:sentence|conviction|death_sentence|death_penalty|verdict|jail_term|prison_term|term(of/against/on=R poss=R) of/against=R
drop|dismiss|withdraw|throw_out|quash A obj:charge|case|indictment|prosecution|lawsuit|arrest_warrant|warrant|proceedings(against/of=R) against=R
spare A obj:life(of=R poss=R)
find|declare|rule A R xcomp:innocent
find A R comp:innocent
noun pardon|amnesty|clemency|reprieve|acquittal|exoneration|commutation A by=A poss=A of/for/to=R
noun acquittal|exoneration|pardon poss=R! by=A
noun amnesty mod:general|political|partial|royal|presidential|blanket|mass|prisoner A by=A for=R

# Lifting of bans and other curbs: "The court lifted the ban on the island's newspaper."
[CONCEDE 081 legal]
@EASE_VERB A obj:@RESTRICTION(on/against/of/for=R) on/against/for=R
@EASE_VERB A obj:visa|visa_requirement|travel_restriction|travel_ban|restriction on/for=R
allow|permit|authorise|authorize A R! comp:resume|reopen|publish|operate|return|travel|work|import|export|broadcast|fly|vote|leave|open|run|contest|stand|compete|emigrate|trade|practise|practice|build|own|drive|marry|wear
legalise|legalize|decriminalise|decriminalize|deregulate|unban|unblock|reinstate|readmit|reauthorise|reauthorize|relicense A R
legalise|legalize|decriminalise|decriminalize A obj:abortion|divorce|drug|cannabis|marijuana|homosexuality|gambling|marriage|union|possession
grant|issue|give|approve|award|restore|reinstate A obj:visa|work_permit|permit|licence|license|passport|residency|residence_permit|citizenship|accreditation to=R! iobj=R
reopen|open|re-open A obj:border|crossing|frontier|airport|airspace|school|university|road|newspaper|office|checkpoint|border_crossing|port|mosque|church to/with/for=R
shorten|reduce|cut_short|cut|trim|scale_down|narrow A obj:@CURFEW_WORD on/in/across/over=R in=P
waive A obj:visa|fee|requirement|immunity|rule|sanction for=R
rule A! in:favour|favor of=R
clear A obj:way for=R
recognise|recognize A obj:religion|faith|church|marriage|union|title
noun lifting|easing|relaxation|removal|end|scrapping|loosening|repeal|suspension to/of/in/on:@RESTRICTION|travel_ban|visa_requirement|restriction(on/against/for=R) by=A on/for=R
noun legalisation|legalization|decriminalisation|decriminalization|unbanning of=R by=A
noun opening|reopening of:border|crossing|frontier|airport|airspace by=A
give|grant|issue A obj:permission|authorisation|authorization|consent|leave|green_light|go-ahead|clearance(to/for=R) to/for=R iobj=R

# Freedom of speech, press and assembly: "The council scrapped press censorship."
[CONCEDE 0811 pro_democracy]
take A! obj:step|measure|action(comp:enhance|expand|restore|improve|widen|guarantee|protect(obj:freedom|liberty|press_freedom|free_speech|political_freedom|civil_liberty))
enhance|expand|widen|restore|broaden A! obj:freedom|liberty|press_freedom|free_speech|political_freedom|civil_liberty for/of=R in=-
@EASE_VERB A obj:@FREEDOM_RESTRICTION on/of=R
@EASE_VERB A obj:@RESTRICTION(on/against/of:press|media|newspaper|protest|demonstration|rally|journalist|speech|assembly|broadcast|broadcaster|radio|television|internet|publication|language|book|film|website|gathering|march) on=R
allow|permit|authorise|authorize A obj:rally|march|demonstration|protest|newspaper|broadcast|gathering|free_speech|dissent|criticism
allow|permit|authorise|authorize|let A R comp:demonstrate|march|rally|protest|gather|speak|criticise|criticize|assemble|broadcast|hold(obj:@DISSENT)
grant|give A obj:permission|permit|approval for:rally|march|demonstration|protest to=R iobj=R
guarantee|restore|enhance|expand|improve|widen A obj:freedom|press_freedom|political_freedom|civil_liberty|free_speech(of/for=R)
@EASE_VERB A obj:@RESTRICTION(on/of:use|teaching|study(of:language|tongue|script|symbol|emblem|name))
lift|ease|end|relax A obj:restriction|curb|ban|censorship on:press|media|speech|assembly|rally|protest|journalist
allow|permit|let|authorise|authorize A R comp:hold|stage|organise|organize|lead|bring_out|conduct|mount|join|attend|address(obj:rally|march|demonstration|protest|gathering|procession|vigil|sit-in)

# Parties and politicians let back in: "The junta lifted its ban on the Farmers' Party."
[CONCEDE 0812 pro_democracy]
@EASE_VERB A obj:ban|restriction|house_arrest|suspension(on/against/of:@PARTY_WORD) on/against/of=R
@EASE_VERB A obj:house_arrest(of/on=R)
legalise|legalize|unban|reinstate|recognise|recognize|register|readmit A obj:@PARTY_WORD=R
allow|permit|let A R comp:run|contest|stand|register|campaign|participate|compete|form(obj:@PARTY_WORD|@ELECTION_WORD)
allow|permit|let A R comp:run|contest|stand|register|campaign|participate|compete(in/for:@ELECTION_WORD|presidency|office)
introduce|allow|permit|adopt A obj:multi-party_system|multiparty_politics|opposition_party|political_party
noun legalisation|legalization|unbanning|registration of:@PARTY_WORD=R by=A

# Curfews: "The governor shortened the night curfew."
[CONCEDE 0813 legal]
@EASE_VERB A obj:@CURFEW_WORD(in/on=P) in/on=R
noun lifting|easing|relaxation|end|suspension to/of:@CURFEW_WORD by=A in=P

# Emergency rule: "The president ended the state of emergency."
[CONCEDE 0814 legal]
@EASE_VERB A obj:@EMERGENCY_RULE in/on=R
@EASE_VERB A obj:state(of:emergency|siege|alert|exception) in/on=R
noun lifting|easing|end|suspension|repeal to/of:@EMERGENCY_RULE by=A in=P

# Protest called off: "The nurses suspended their strike."
[CONCEDE 082]
@STOP_VERB A obj:@DISSENT after/following:@TALKS|@NEGOTIATION_WORD|@MEETING_WORD|deliberation|consultation|agreement|deal|assurance|promise|pledge|intervention|appeal|concession(with/from/by/of=R)
@STOP_VERB A obj:@DISSENT against/at/in=R
cancel|postpone|put_off|delay|shelve|defer|call_off A obj:strike|protest|demonstration|rally|march|walkout|boycott|hunger_strike|stoppage|general_strike
return|go_back subj:worker|striker|teacher|doctor|nurse|miner|driver|student|union|employee|pilot|docker|judge=A to:work|class|job|school
disband|dismantle|clear|abandon|remove A obj:camp|encampment|barricade|roadblock|sit-in|tent_city|picket
disperse subj:crowd|protester|demonstrator|marcher|student|mob=A ACTIVE
break|end A obj:fast|hunger_strike
end|finish|collapse|fizzle_out subj:strike|hunger_strike|general_strike|boycott|walkout|sit-in|stoppage|occupation(by/of=A) with=-
noun suspension|end|cancellation|postponement|halt to/of:strike|protest|demonstration|rally|walkout|boycott|hunger_strike by=A

# Political reform: "The king accepted the reforms that the street had asked for."
[CONCEDE 083 political_institutions]
@REFORM_VERB A obj:@REFORM_WORD(mod:political|democratic|sweeping|social|institutional|far-reaching|long-awaited) for/in=R
announce|introduce|enact|implement|launch|undertake|institute|carry_out|push_through|initiate|accept|decree|approve|unveil A obj:@REFORM_WORD in=P
accept A obj:demand(for:@REFORM_WORD from/of/by=R)
accept|meet|grant A obj:demand|call(comp:initiate|introduce|implement|launch|undertake|carry_out|enact|begin|start from/of/by=R) from=R
reform|liberalise|liberalize|democratise|democratize|modernise|modernize|overhaul|restructure A obj:politics|government|administration|party|parliament|state|police|army|judiciary|security_force|cabinet
take A obj:step(to/towards/toward:@REFORM_WORD|democracy)
take A obj:step(comp:%CONCEDE)
noun introduction|implementation|enactment of:@REFORM_WORD by=A

# Power given up or shared: "The general handed power to a civilian council."
[CONCEDE 0831 political_institutions]
return|hand_back|give_back A! obj:mandate to=R!
hand|hand_over|relinquish|transfer|cede|surrender|yield|turn_over|give_up|pass|devolve|delegate|abandon|renounce|share|relinquish|return A obj:@POWER_WORD(to/with=R) to/with=R
form|appoint|name|install|swear_in|create A obj:unity_government|coalition_government|interim_government|transitional_government|caretaker_government|national_unity_government|transitional_council|coalition with=R
concede A obj:defeat|election|victory|race to=R
give|grant|hand|entrust A obj:mandate(to=R) to=R iobj=R

call|order|decree|announce|set|agree A obj:early_election|snap_election|fresh_election|new_election
bring_forward A obj:@ELECTION_WORD
noun transfer|handover of:power|authority|sovereignty to=R by/from=A

# Demanded policies put in place: "The cabinet scrapped the fuel tax."
[CONCEDE 0832 executive]
scrap|drop|abandon|withdraw|shelve|repeal|rescind|reverse|cancel|suspend|postpone|delay|revoke|freeze|retract|annul|abolish|roll_back|ditch|axe|jettison|water_down|put_off|overturn A obj:plan|bill|law|tax|decree|decision|proposal|increase|hike|price_rise|price_increase|fuel_tax|austerity_measure|pension_reform|policy|measure|charge|levy|fee|reform|price_hike|tax_increase|subsidy_cut|cut|amendment|draft|project|scheme|legislation|order
raise|increase|boost A obj:minimum_wage|wage|salary|pension|pay|subsidy of/for=R
grant|award|give|approve A obj:pay_rise|wage_increase|pay_increase|raise|wage_rise|salary_increase|subsidy to=R iobj=R
reverse A obj:course
reverse A obj:itself
cut|reduce|lower|slash A obj:fuel_price|bread_price|food_price|petrol_price|price|tax|fuel_tax|working_hour for=R
introduce|adopt|set|establish|bring_in A obj:minimum_wage|wage_floor|living_wage|subsidy|price_control|tax_cut|measure for=R
introduce|adopt|set|establish|bring_in A obj:minimum|rate|floor(of:pay|wage) for=R
open_up|liberalise|liberalize A obj:economy|market|sector -to:#actor
noun reversal|reconsideration|abandonment|withdrawal of:policy|decision|law|tax|plan|measure(mod=A poss=A of/by=A)
rule A! ccomp:legal|lawful|constitutional|permissible|permit|allow|entitle

# Rights granted: "The assembly gave the islanders home rule."
[CONCEDE 0833 rights_freedoms]
sign|issue|approve|adopt A obj:decree|order|law|bill|ukase|edict(comp:grant|restore|extend|give|guarantee(obj:citizenship|nationality|asylum|residency|vote|@RIGHTS_WORD to=R))
grant|give|concede|accord|extend|restore|guarantee|award|recognise|recognize|provide|enshrine A obj:@RIGHTS_WORD(to/of/for=R) to=R iobj=R -obj:protection|representation|independence
grant|give|concede A obj:independence|autonomy|self-rule|home_rule|self-determination|citizenship|nationality|statehood|voting_right|vote|amnesty to=R iobj=R
allow|permit|let A R comp:return|repatriate|resettle|go_home
allow|permit A obj:return|repatriation|resettlement of:refugee|exile|@REFUGEES
emancipate|enfranchise|naturalise|naturalize A R
let A R! comp:leave|emigrate|vote|worship|work|travel|attend|study
noun recognition of:right(of/poss=R) by=A

# A new constitution or system: "Parliament ended one-party rule."
[CONCEDE 0834 political_institutions]
adopt|approve|introduce|restore|promulgate|enact|accept|establish|reinstate|ratify|embrace|announce A obj:constitution|democracy|multiparty_democracy|multi-party_system|multiparty_system|parliamentary_system|federal_system|federalism|electoral_law|election_law|civilian_rule|constitutional_reform|constitutional_amendment|electoral_reform|power-sharing|constitutional_change|new_constitution|bicameral_system
abolish|end|renounce|scrap|abandon A obj:one-party_rule|one-party_system|monarchy|apartheid|dictatorship|communism|monopoly|leading_role|single-party_rule|military_rule|serfdom|slavery|feudalism
amend|rewrite|change|revise|redraft|reform A obj:constitution|electoral_law|election_law|charter|electoral_system|political_system|basic_law|electoral_code
lift|end|give_up A obj:monopoly(on/of:power)
democratise|democratize A R
noun transition|return to:democracy|civilian_rule|multiparty_democracy|constitutional_rule by=A

# Truce declared or agreed: "The rebels declared a three-day truce."
[CONCEDE 0871 military]
declare|announce|proclaim|call|order|offer|grant|sign|conclude|reach|accept|approve|negotiate|secure|seal|strike|work_out|arrange|extend|renew|prolong A obj:@TRUCE_WORD with/between/against=R in/on=P
declare|announce A obj:@TRUCE_WORD with=R
announce|declare|proclaim|order A obj:cessation|end|halt|suspension|stop|pause(of/to/in:@FIGHTING|hostility) against/with=R
announce|declare A ccomp:cease|halt|suspend|stop|pause|end|observe(obj:fire|fighting|hostility|hostilities|attack|offensive|shelling|bombing|bombardment|airstrike|air_strike|war|military_operation|rocket_fire|@TRUCE_WORD)
agree A obj:@TRUCE_WORD|@TRUCE_WORD with/between=A
noun @TRUCE_WORD A! poss=A by=A between/with=A with/against=R in/on=P
noun @TRUCE_WORD between=A! in/on=P -mod:existing|fragile|shaky|uneasy|current|tenuous|year-old|month-old
noun @TRUCE_WORD comp:announce|declare|proclaim(subj=A!)
noun declaration|announcement|proclamation of:@TRUCE_WORD by=A poss=A

# Withdrawals and handovers that are only announced: "The president announced the withdrawal of the garrison."
[CONCEDE 0874 military]
announce|order|declare|approve|plan|propose|promise|decree A obj:@WITHDRAWAL_WORD(of/by/poss=- from=R) from=R
announce A obj:decision|plan|intention(comp:withdraw|pull_out|evacuate|leave|demobilise|demobilize|disarm)
announce|declare A ccomp:withdraw|pull_out|leave|disarm|evacuate(subj=- -unless:*)
