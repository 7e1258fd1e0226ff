# What looks like an event and is none. These compete with the other patterns by specificity.

# "Two climbers were killed in an avalanche."
[NONE "accident or disaster"]
kill|injure|wound|hurt|die|perish|burn|crush|trap|drown|maim|bury|claim|strand|displace|destroy|damage|strike|hit|wreck|sweep R in/by/from/during/of/under/with:@ACCIDENT(-of:violence|fighting|hostility|hostilities|clash|unrest|rioting|riot|attack|shooting|bloodshed|killing|communal_violence) A
kill|injure|wound|hurt|die|perish|crush|trap|drown|bury|strand|displace adv:crash|plunge|overturn|collide|collapse|derail|capsize|sink|skid|topple|veer|slip|slam|slide|burst A R
kill|injure|wound|hurt|die|perish|crush|trap|drown|bury|strand|displace adv:hit|lash|strike|slam|sweep|batter|rip|tear|rock|devastate|catch|topple|ravage|spread(subj:@ACCIDENT) A R
kill|injure|wound|hurt|die|perish|crush|trap|drown|bury|strand|displace adv:lash|ravage|inundate|barrel|rear-end|jackknife|swerve|somersault|crash-land A R
kill|injure|wound|hurt|die|perish|drown|bury|strand|displace|miss adv:hit|lash|strike|slam|sweep|batter|rip|tear|rock|devastate|barrel|make(subj:*(mod:@ACCIDENT)) A R
kill|injure|wound|hurt|claim|destroy|hit|strike|devastate|batter|ravage|damage|rock|shake|displace|threaten|attack|pound|lash|kill_off|paralyze|force|leave|level|flatten|wreck|sweep|cripple|uproot|trap|bury|drive|isolate|cut_off|strand|close|disrupt|block|burn|gut|demolish|grip|engulf|invade|target|paralyse|assault|besiege|blanket|raze|wipe_out|trigger|hammer|sink|pummel|swamp|slam|inundate subj:@ACCIDENT=A R
kill|injure|wound|hurt|maul|attack|bite|gore|maim|threaten|terrorize|invade|snatch|trample|charge|sting subj:@ANIMAL=A R
attack|kill|maul|bite|trample|gore by:@ANIMAL PASSIVE A R
noun death|killing|crash|incident mod:hit-and-run|drunk-driving|drink-driving|drunken-driving|vehicular|traffic|road|crib|cot
kill|injure|hurt|hit|strike|crush R in/by/during:hit-and-run|hit-and-run_crash|drunk_driver|drunken_driver|pile-up|motorist|driver|cyclist|snowplow|ambulance|streetcar PASSIVE A
kill|injure|hurt|hit|strike|run_over|crush|damage|destroy subj:car|truck|bus|train|vehicle|motorist|lorry|tractor|taxi|van|driver|tram|rock|boulder|tree|wall|roof|crane|wave|branch|lightning|fire|blaze|flame|smoke|wind|snow|rain|ice|asteroid|meteorite|comet=A -into=- R
kill|injure|hit|strike by:car|truck|bus|train|vehicle|motorist|lorry|lightning|tram A R
crash|collide|plunge|derail|capsize|overturn|skid|sink|collapse|veer|ditch|careen subj:@AIRCRAFT|@HIJACKABLE|bus|car|train|truck|ferry|boat|helicopter|bridge|roof|ship|satellite|vehicle=A into/in/with/on/off=- R
crash -obj:@CAR_BOMB into/in/near/with/on=- A
explode subj:boiler|gas_cylinder|volcano|stove|firework|heater|gas|tanker_truck|transformer|engine|battery|star|generator|gas_tank|gas_pipe=A R
erupt subj:volcano|fire|applause|laughter|mount|debate|row|controversy=A R
noun explosion|blast mod:gas|boiler|coal|mine|pit|refinery|methane|accidental|volcanic|nuclear_plant|pipeline|chemical_plant|fireworks|factory|grain|steam|population|horn|cold|propane|tanker|coal-mine|arctic|baby
noun fire|blaze mod:forest|brush|wild|house|hotel|nightclub|bush|factory|kitchen|grass|warehouse|camp|apartment|oil
noun death|deaths|killing|injury from/in/of/by:@ACCIDENT
noun attack mod:heart|panic|asthma|shark|dog|bear|anxiety|crocodile|animal|bee|tiger|wolf|epileptic|migraine|snake
noun stroke|seizure mod:heat|epileptic|brain
noun killing mod:road|roadkill
noun crash|accident|collision|derailment|capsizing|wreck mod:plane|car|train|bus|road|air|traffic|helicopter|boat|ferry|motorcycle
noun crash mod:market|stock|computer
shoot|fire|kill|wound|injure A R adv:accidentally|inadvertently
shoot A obj:himself|herself|themselves|yourself=R
hang|drown|poison|kill|stab|hurt|injure|wound A obj:himself|herself|themselves|itself=R
commit A obj:suicide=R
noun suicide mod:assisted|apparent

# "The defending champion beat her rival in straight sets."
[NONE "sport"]
beat|defeat|crush|rout|thrash|edge|upset|down|outclass|overpower|overwhelm|hammer|stun|trounce|blank|shut_out|drub|whip|clobber|demolish|dismantle|maul|sink|pip|topple|oust|eliminate|dispatch|hold|fight_off|fend_off|overcome|subdue|humble|humiliate|dump|dethrone|knock_out|bowl_out|batter|punish|pummel|slaughter|massacre|annihilate|destroy|slay|kill_off|repel|repulse|smash|blitz|bury|outgun|steamroll|blow_out|ambush|shock|sweep|whitewash|bomb_out R in/at/by/to/for:@SPORT|goal|point|run|wicket|shot|stroke|score|length A
beat|defeat|crush|edge|thrash|down|stun|rout|eliminate|oust|attack|clash|fight|battle|shoot|hit|strike|fire|bomb|punish|threaten|protest|retreat|seize|capture|claim|snatch|hammer|demolish|overpower|destroy|ambush|raid|blast|torpedo|rally|march|storm|snipe|kill subj:@SPORTSMAN=A R
beat|defeat|crush|thrash|edge|stun|rout|oust|eliminate|face|battle|host|sign|swap|trade|outplay|relegate obj:@SPORTSMAN=R in/at/for=- A
beat|crush|thrash|edge|rout|upset|down|blank|stun R by/with/to:score|margin|goal A
beat|crush|thrash|edge|rout|upset|down|blank|stun R by/with/to:#num A
beat|shoot|hit|strike|score|kick|smash|head|blast|slot|drill|pound obj:@SPORT|ball|shot|homer|home_run|penalty|putt|birdie|eagle|par|bogey|ace|winner|equalizer|equaliser|header|freekick|free_kick|serve|forehand|backhand|four|six|century|net|post|crossbar|basket|three-pointer|jumper|touchdown|67|65|66|68|69|70|71|64|63|62=R A
fire obj:goal|ball|header|penalty|putt|birdie|eagle|par|bogey|ace|winner|equalizer|equaliser|free_kick|serve|forehand|backhand|four|six|67|65|66|68|69|70|71|64|63|62=R A
fire obj:round(of:#num)=R A
shoot obj:#num=R -in=- -with=- A
beat|clash|battle|fight|duel|collide|contest|face|meet in/for/at:@SPORT A R
fight|battle|clash A for:title|championship|belt|crown|place|promotion|spot|survival|medal|point|ball|berth|cup R
storm|charge|march|cruise|sail|ease|power|surge|sweep|battle|fight|advance|romp|rally|roar into/to/through/past:@SPORT|victory|win|lead|triumph A R
seize|capture|claim|snatch|grab|take|win|retain|regain|steal|clinch|secure|recapture|retake|defend obj:title|crown|medal|gold|silver|bronze|championship|cup|victory|lead|pole|point|trophy|win|draw|set|pennant|award|prize|seat|oscar|gold_medal|wicket|pole_position|jersey=R A
hijack|ambush|torpedo|kidnap obj:title|lead|race|season=R A
retire|withdraw|pull_out|drop_out from/of/with:@SPORT|injury|tour|race|hamstring|knee|marathon|squad A R
suspend|ban|fine|disqualify|penalize|sanction|warn|eject|dismiss|book subj:fifa|uefa|fia|iaaf|referee|umpire|nba|nfl|nhl|league|baseball|fa|wada|ioc|stewards|commissioner=A R
suspend|ban|fine|disqualify obj:@SPORTSMAN|cyclist|footballer|boxer|club=R for:doping|match|game|drug_test A
violate obj:rule(mod:doping|offside|salary)=R A
noun attack|shot|strike|shooting|defense|defence|offense|clash|battle|fight|draw|retreat|win|defeat|victory|beating|drubbing|rout|walkout|protest|campaign|offensive|threat|penalty|raid|fire mod:@SPORT|football|soccer|cricket|rugby|tennis|basketball|counter-attacking|penalty|free-throw|three-point|league|world-cup|bowling|pace|spin|batting|title|quarter-final|semi-final|group-stage
noun attack|strike|defence|defense|shooting|campaign of:@SPORTSMAN
noun shooting mod:clay|trap|skeet|target|pistol|rifle|free-throw|field-goal in/at=-
noun clash|battle|fight|showdown|duel|encounter in/at:@SPORT
noun rally mod:monte|car|motor|dakar|baseline|ninth-inning|late|world|stock|market|relief|bond|wall_street|dollar|acropolis|safari|price|year-end|share
noun draw mod:world-cup|lottery|group|goalless|prize

# "The orchestra opened its season with a concert about the siege."
[NONE "arts and private life"]
shoot|film|direct|star|produce|capture|screen|premiere obj:film|movie|video|scene|documentary|series|picture|photo|photograph|commercial|episode|footage|clip|selfie|portrait|portrait|image|look|glance|album=R A
shoot subj:director|filmmaker|photographer|film-maker|cinematographer|studio=A R
shoot in:film|movie|location A R
capture|seize|catch|grab obj:imagination|attention|moment|mood|spirit|essence|heart|image|headline|spotlight|limelight|eye|fancy|glimpse|public|video|footage|carbon|bird|animal|market_share|share|market=R A
kill|murder|shoot|stab|rape|kidnap|beat|attack in:film|movie|novel|play|book|scene|episode|series|video_game|game|opera|drama|fiction A R
kill|murder|marry|divorce|sue obj:wife|husband|girlfriend|boyfriend|spouse|ex-wife|ex-husband|lover|stepfather|mother-in-law=R -subj:@ASSAILANT|@TROOP|@POLICE A
shoot|stab|strangle|smother|poison|suffocate|drown|bludgeon|hack|slay|slaughter|execute obj:wife|husband|girlfriend|boyfriend|spouse|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|fiancee|fiance|lover|stepfather|stepmother|mother-in-law|father-in-law|mum|mom|mother|father|sister|brother|parent|grandmother=R -subj:@TROOP|@POLICE|@COMBATANT|@MILITIA|bandit|robber|kidnapper|rebel|terrorist|attacker|sniper A
noun murder|killing|slaying|shooting|stabbing|death|strangling|beating|homicide of:wife|husband|girlfriend|boyfriend|spouse|ex-wife|ex-husband|ex-girlfriend|fiancee|fiance|mum|mom|mother|father|sister|parent|stepdaughter|stepson|roommate|classmate|neighbor|neighbour=R -by:@TROOP|@POLICE|@COMBATANT|@MILITIA A
noun attack|assault|onslaught|war|offensive|aggression|crime on/upon/against:peace|order|freedom|democracy|liberty|dignity|credibility|integrity|reputation|value|way|life|humanity|civilization|civilisation|rule|constitution|right|independence|truth|science|reason|character|living_standard|wage|union|pension|welfare|tradition|family_value|faith|religion|conscience|morality|privacy|institution|nationhood|identity|obesity|waste|plan|proposal|bill|budget|idea|theory|book -in:#place=R A
kill subj:husband|wife|mother|father|girlfriend|boyfriend|lover|son|stepfather|teenager|ex-husband|drunk=A obj:wife|husband|mother|father|child|daughter|girlfriend|boyfriend|baby|family|himself|herself|son=R
kill obj:time|bill|deal|plan|project|cancer_cell|virus|bacterium|insect|pain|engine|appetite|demand|job|measure|amendment|animal|elephant|whale|seal|cow|fish|bird|chicken|pig|cattle|rhino|dog|cat|germ|weed|mosquito|momentum|idea|fish|crop|tree|light|mood|joke|conversation|legislation|program=R A
murder obj:song|language=R A
shoot obj:animal|elephant|lion|bear|deer|duck|bird|dog|wolf|pheasant|arrow|glance|rapid|basket|pool|breeze|line|rhino|buffalo|boar=R A
hunt|poach|trap|cull|slaughter|vaccinate obj:animal|elephant|whale|rhino|deer|fox|seal|cattle|chicken|poultry|pig|sheep|cow|bird|goat|duck|turkey|mink=R A
slaughter|butcher obj:sheep|goat|cattle|lamb|camel|animal|pig|chicken|cow=R A
noun battle|fight|war|struggle|campaign against/with:@ILLNESS_N
noun battle|fight|war|dispute|row mod:custody|divorce|inheritance|celebrity|bidding|ratings|takeover|price|format|star|twitter
noun film|novel|play|book|series about:@VIOLENT_EVENT
noun murder mod:mystery
star|appear|feature in:@MEDIA A R

# "Shares tumbled as the strike in the euro's favour faded."
[NONE "markets and business"]
hit|strike|beat|attack|pound|batter|hammer|punish|threaten|slam|crush|hurt|wound|cripple|damage|rock|shake|fight|combat|kill|raid|invade|capture|seize|dominate|storm|target|retreat|rally|surrender|fall|slump|plunge|gain|retaliate|recover|bomb|sink|tumble|tank|slide|drop|rise|soar|jump|surge|climb|advance|edge|steady|rebound subj:@MARKET_N=A R
hit|beat|miss|target|threaten|strike|pound|attack|hammer|batter|hurt|cripple|crush|shake|rock obj:@MARKET_N|estimate|forecast|expectation|record|consensus|low|high|milestone|mark|peak|bottom|deadline|headline|snag|obstacle|setback|roadblock|resistance|road|trail|market|ground|bestseller=R A
hit|strike|shake|rock|batter|cripple|hurt|devastate subj:recession|crisis|slump|inflation|downturn|scandal|shortage|tariff|cost|price|sanction|austerity|boycott|uncertainty|worry|concern|fear|rumor|report|news|decline=A R
strike obj:deal|agreement|accord|bargain|balance|pose|chord|tone|note|blow|oil|gold|gas|pact|compromise|partnership|alliance|friendship|match|terror|fear|rich|optimism|gong=R A
strike subj:disaster|tragedy|lightning|clock|idea|storm|thought|quake|illness|tornado|earthquake|hurricane|asteroid|drought|fire=A R

strike_out|strike_up|strike_off obj=- A
fire subj:company|firm|club|team|network|owner|manager|employer|university|board=A R
fire obj:@SPORTSMAN|manager|employee|worker|coach|staff|executive|engine|imagination|starting_gun|ceo|chief_executive|head_coach|thruster|booster|enthusiasm=R A
seize|grasp|take|grab obj:@SEIZE_ABSTRACT=R A
seize_on|seize_upon R A
capture|win|take|raise|hold|gain obj:share|percent|stake|vote|seat|contract|order|market|customer=R A
raid subj:company|firm|investor|speculator|club=A R
invade|storm|target|attack|penetrate|conquer obj:market|sector|segment|customer|audience|consumer|voter|chart|world_market|best-seller_list|problem|issue|inflation|deficit|spending|growth=R A
withdraw|pull|recall subj:bank|investor|customer|company|manufacturer|automaker|firm|carmaker|maker|depositor|retailer=A obj:money|fund|deposit|cash|product|drug|car|vehicle|offer|bid|item|toy|battery|advert|investment=R
recall obj:car|vehicle|product|toy|model|battery|food|meat|item|drug|unit=R A
recall A ccomp=- R
recall obj:memory|day|year|time|moment|event|incident|conversation|childhood|player=R A
recall comp=- A R
withdraw obj:remark|bid|money|cash|nomination|application|candidacy|motion|statement|bill=R A
sanction obj:use|marriage|event|sale|plan|fight|payment|project=R A
approve|sanction obj:project|development|drug=R A
charge obj:@MARKET_N|fee|price|interest|rate|fare|toll|commission|battery|phone|premium|rent|customer=R A
charge A with:task|duty|implement|oversee|ensure|responsibility|mission R
release obj:report|statement|figure|album|film|data|song|book|result|study|video|list|record|document|product|update=R A
shell_out|shell obj:peanut|money|egg|cash|pea=R A
bomb subj:film|show|play|movie|joke|product=A R
bomb -obj=- at:box_office A
blow_up subj:scandal|row|dispute|bubble=A R
explode subj:population|demand|cost|debt|scandal|row|sale|use|popularity|anger|price|number|controversy|growth|interest|market=A R
fall subj:@MARKET_N|temperature|number|rate|snow|rain|night=A R
crash subj:market|computer|system|server|economy|website|share=A R
reject|dismiss|turn_down|spurn|rebuff subj:shareholder|board|company|bidder|firm|investor=A obj:bid|offer|takeover|merger|proposal=R by/from=-
refuse obj:delivery|credit=R subj:company=A
block|hurt|clear obj:merger|takeover|acquisition|shot|artery|number=R A
raise|impose|charge obj:capital|price|fee|charge|cost|question|issue|awareness|stake|child|profile|prospect|hope|possibility|eyebrow|fund|money=R -against=- A
order obj:food|drink|pizza|coffee|plane|aircraft|copy|product|truck|jet=R from=- A
mobilize|mobilise|marshal|muster|raise|rally obj:resource|fund|support|capital|vote|voter|saving|investment|courage|strength|awareness|evidence|donation|aid|public_opinion=R A
deploy obj:technology|resource|system|software|parachute|fund|airbag|capital|strategy|satellite|tactic|argument|solar_panel=R A
station|base -obj:@TROOP|@WEAPON_SYSTEM|@POLICE A in=-
exercise|drill obj:right|option|power|control|influence|restraint|caution|well|hole|authority|leadership|patience|franchise|judgment|judgement=R A
drill for:oil|gas|water A R
noun drill|drilling|exercise mod:fire|oil|offshore|physical|breathing|earthquake|academic|public-relations|budget|evacuation|safety|pr|balancing|aerobic|rescue|electric|routine|mapping|cost-cutting
noun strike mod:lightning|oil|gold|first|three|two|bird|third
noun strike|strikes of:luck
noun shot mod:gold|long|jump|flu|vaccine|booster|mug|penalty|covid|free|slap|screen|drop|parting|tequila|cheap
noun shooting mod:film|photo|location|video|movie
noun bomb mod:time|demographic|debt|stink|photo|sex|logic
noun bombshell|blockbuster
noun offensive mod:charm|diplomatic|peace|pr|media|marketing|price|public-relations|sales|product|smile
noun campaign mod:election|electoral|presidential|advertising|ad|re-election|reelection|marketing|fundraising|vaccination|awareness|literacy|sales|sanitation|immunization|senate|congressional|mayoral|referendum|gubernatorial|hygiene|primary|health|fund-raising|recruitment
noun invasion mod:pitch|home|alien|locust|privacy|rabbit|species
noun war mod:price|turf|cola|bidding|cold|word|ratings|culture|star
noun storm|hurricane|drought|flood|quake|earthquake|typhoon|cyclone|tornado mod=-
noun ban mod:smoking|plastic|burn|hosepipe|doping|one-match|two-match|lifetime|four-year|test|fur|bag|three-match|fishing|ivory|pesticide|touchline
noun fire|firing mod:rapid|spark|hiring|engine|camp|hire
noun hit|raid mod:box-office|chart|corporate|smash|number-one|bear
noun seizure mod:epileptic|brain|grand_mal
noun mob mod:flash
noun occupation mod:professional|hotel|dangerous|favorite|skilled|chosen|manual
occupy obj:seat|post|position|throne|office|mind|time|room|floor|place|presidency|chair|space=R A
noun movement|rally mod:price|market|bowel|currency|eye|share
noun capture mod:carbon|motion|image|data|screen|market
noun execution of:plan|project|budget|order|contract|strategy|policy|work|task|trade|will|duty
execute obj:plan|project|order|strategy|contract|program|programme|budget|agreement|move|play|decision|will|trade|maneuver|search_warrant|warrant|task=R A
noun trial mod:clinical|drug|vaccine|field|time|medical|sea|olympic|free|test|human

try obj:luck|food|method|recipe|product|drug|tactic|approach=R A
hang obj:picture|flag|banner|poster|painting|curtain|sign|laundry|hat|wallpaper|medal=R A
hang -obj=- in/over/on/from=- A
hang_on|hang_up|hang_out R A
kill|slaughter|shoot|massacre|butcher|poison|hunt obj:@ANIMAL|animal|cattle|sheep|goat|pig|chicken|deer|rhino|wildlife|fish|livestock|poultry|wild_boar|seal|turkey=R A
arrest|jail|charge|book|convict R for/on/of/with:dui|dwi|driving|drunk_driving|speeding|shoplifting|intoxication|prostitution A
arrest|jail|charge|book|convict R on/of:suspicion(of:dui|driving|drunk_driving|shoplifting) A
rally obj:*=R A -against=- -for=-
hijack obj:site|website|browser|computer|account|domain|debate|agenda|process|network=R A
refuse|decline comp:get|eat|drink|wear|sleep|marry|date|undress|kiss|dance|buy|drive|play|eat|move|smile A R
torch|light obj:candle|olympic=R A
noun torch mod:olympic
march subj:time|soldier=A in:parade R
march into:history|final A R
raid obj:fridge|savings|reserve|treasury|pension=R A
spark|fuel|trigger|ignite obj=- A
blast subj:music|siren|horn|radio|whistle=A R
blast_off R A
launch obj:website|product|service|book|satellite|app|album|career|project|programme|program|initiative|company|magazine|scheme|station|shuttle|spacecraft|brand|fund|party|bid|currency|tour|system=R -against=- -at=- A
block obj:sun|view|light|shot|number|pass|drug|enzyme|protein|caller|toilet=R A
cut obj:ribbon|cake|cost|job|price|tax|rate|interest_rate|emission|staff|output|production|spending|deficit|budget|hair|workforce|expenditure|waste|tree|grass|deal|dividend|risk|expense|stake|time|forecast=R -to=- A
suspend|halt|stop subj:exchange|bourse|company|airline|operator=A obj:trading|production|operation|service|flight|dividend|output|listing=R
close subj:market|share|exchange|stock|index|factory|dollar|store=A R
close obj:gap|deal|loophole|door|season|plant|factory|store|eye|branch|account|book|meeting|chapter|session|case=R -to=- A
end|conclude|finish|wind_up|wrap_up obj:meeting|visit|summit|conference|session|round|tour|trip|encounter|speech|interview=R A with=R -by=-
end obj:day|week|year|career|season|life|speech|month|session=R -by=- A

# "She fought cancer for ten years."
[NONE "struggle in a figure of speech"]
fight|battle|combat|attack|conquer|beat|defeat|tackle|wage|kill|wipe_out|eradicate|eliminate|stamp_out|overcome|target|contain|confront|war obj:@ILLNESS_N=R A
fight|battle|struggle|campaign|war against/with/for:@ILLNESS_N|life|survival|justice|equality|change|job A R
fight A for:right|freedom|justice|equality|democracy|breath|vote R
fight|battle|contest obj:way|back|off|tear|urge|sleep|election|seat|by-election|case|charge|conviction|ticket|fine|eviction|closure|law|ruling|bill|decision=R in=- A
fight|battle in:court A R
wage obj:campaign|battle|fight|war(mod:legal|court|political|election|pr|media)=R A
wage obj:campaign|battle|war=R against/on/for:@ILLNESS_N A
declare obj:war=R on:@ILLNESS_N A
invade|attack subj:cell|virus|bacterium|cancer|species|weed|tourist=A R
torture|haunt|plague|torment|dog|bedevil|beset|wrack subj:doubt|memory|pain|question|scandal|problem|guilt|fear|injury|thought=A R
besiege|bombard|mob|swamp|flood|inundate|deluge|overwhelm|pepper obj=- with/by:question|request|call|letter|complaint|reporter|fan|journalist|email|message|caller|demand|offer|tourist|photographer|order|inquiry A
bombard with:question|message|neutron|ray A R
shoot subj:price|star|temperature|pain=A R
shoot_up|rocket|soar|skyrocket subj:@MARKET_N|temperature|number|popularity=A R
explode|erupt|burst into/in/with:laughter|tears|song|applause|anger|rage|joy|cheer|flame A R
burst obj:bubble|bank|dam|pipe=R A
noun explosion of:joy|color|anger|interest|laughter|growth|creativity|emotion|colour
noun flood|wave|storm|barrage|torrent|hail|avalanche|chorus|deluge of:criticism|protest|complaint|question|letter|call|request|demand|ad|email|abuse
noun threat|danger|risk to/of:health|life|environment|security|stability|economy|peace|species|flood|disease|rain|tsunami|wildlife|democracy|growth|avalanche|recession|inflation|climate|eruption|thunderstorm|fire|infection|famine|collapse
adj threatened|endangered|threatening subj=-
threaten subj:storm|drought|crisis|flood|fire|disease|dispute|strike|shortage|rain|hurricane|move|row|scandal|problem|erosion|pollution|development|recession|cost|rift|decision|conflict|violence|unrest|war|virus|lava|wildfire|famine|warming|deadlock|scheme|delay|economy=A R
threaten comp:undermine|derail|overshadow|engulf|spread|become|overwhelm|split|disrupt|destabilize|turn|plunge|spill|erupt|worsen|destroy|spoil|wreck|delay|jeopardize|unravel|collapse|drag|boil|hurt|damage|topple A R
warn A of/about:risk|danger|flood|storm|weather|rain|shortage|famine|recession|crisis|disease|outbreak|delay|pollution|catastrophe|disaster|inflation|effect|impact|epidemic|collapse|heat|avalanche|slowdown|drought|scam|problem|difficulty|side_effect|tsunami|eruption|hunger|aftershock|starvation R
warn subj:scientist|economist|expert|forecaster|doctor|meteorologist|researcher|study|weather_service|analyst|bank|imf|fao|geologist|seismologist|meteorological_office|report|who|environmentalist|unicef|company|airline|analyst=A R
urge|warn obj:driver|motorist|consumer|patient|traveler|traveller|tourist|investor|resident|shopper|parent|fisherman|swimmer=R -of:attack A

# "The country marked the tenth anniversary of the uprising."
[NONE "anniversary, memory, topic"]
mark|commemorate|celebrate|remember|recall|honour|honor|observe|memorialize|mourn obj:anniversary|birthday|centenary|day|victory|independence|end|memory|@VIOLENT_EVENT|death|dead|victim|founding|liberation|uprising|revolution=R A
noun anniversary|commemoration|centenary|memorial|remembrance|birthday of:%
noun anniversary|victim|survivor|veteran|aftermath|wake|history|memory|scene|legacy|end|prospect|possibility|danger|risk|fear|eve|site of:@VIOLENT_EVENT
noun war|conflict mod:cold|world|civil|korean|vietnam|gulf|falklands|great|spanish|revolutionary|six-day|iran-iraq|boer|crimean|balkan|trojan -between=-
noun veteran|crime|criminal|hero|memorial|film|zone|chest|widow|reporter|correspondent|game_console mod:war
noun prisoner mod:war
noun minister|ministry|secretary|department|chief|spokesman|system|budget|industry|policy|contractor|lawyer|counsel mod:defence|defense|war
noun fighter mod:freedom|fire|prize|bull|street
noun killer|attacker|assassin|kidnapper|bomber|rioter|striker|murderer|hijacker|rapist|looter|arsonist|torturer|besieger|occupier|invader|accuser mod=-
noun weapon|station|dog|academy|car|record|force|stop mod:police

# "The ruling party won the election with 52 percent."
[NONE "elections and appointments"]
win|lose|contest|sweep|capture|secure|retain|concede|hold|fight|carry obj:election|vote|poll|seat|majority|referendum|primary|presidency|race|mandate|parliament|runoff|by-election|landslide|nomination|percent|district|state|primary_election|ballot|term=R A
win|lose|defeat|beat|oust|topple|unseat|trounce|edge|overcome|upset|rout|crush|outpoll|trail|lead|face|challenge R in/at:election|vote|poll|runoff|primary|by-election|ballot|race|landslide|referendum|contest|leadership_contest|nomination A
defeat|beat|oust|unseat|challenge obj:incumbent|rival|candidate|challenger|nominee|democrat|republican|governor|senator=R A
elect|re-elect|reelect|appoint|name|nominate|swear_in|inaugurate|crown|promote|designate|anoint|install|choose|select|pick|vote_in|hire|succeed|replace R as/to=- A
run|stand|campaign for/in:election|office|president|presidency|seat|governor|mayor|re-election|parliament|senate|congress|reelection|vote A R
vote|cast|poll -against=- for/in/on=- A R
hold|conduct|stage|schedule obj:election|referendum|vote|poll|primary|runoff|census|by-election=R A
noun election|vote|poll|campaign|victory|win|defeat|inauguration|appointment|nomination|runoff|rally mod:presidential|parliamentary|general|local|municipal|electoral|campaign|legislative|primary|gubernatorial|landslide|election|senate
noun rally mod:campaign|election|pre-election|victory|pro-government|party|congress|trump|republican|democratic|evangelical|scout|prayer|religious|fundraising|get-out-the-vote
rally subj:supporter|fan|voter|party=A around/behind/for=- R
noun race|battle|fight|contest mod:presidential|election|leadership|senate|electoral|primary|mayoral
noun rebellion|revolt|mutiny|coup mod:backbench|tory|party|shareholder|boardroom|leadership|taxpayer|labour|taxpayers|publicity|diplomatic|ratings|voter|voters|palace

# "The tenant went to investigate a smell of gas."
[NONE "private inquiry or doubt"]
investigate|probe|explore obj:odor|odour|smell|noise|sound|way|option|mystery|phenomenon|effect|gene|technique|method|species|star|topic|theory=R A -by:@POLICE -subj:@POLICE|@COURT|government|#state
recognize|recognise obj:man|woman|face|voice|him|her|it|me|song|tune|name|handwriting|word|picture|photo|need|importance|danger|risk|sign|symptom|problem|value|fact=R A NEG

# "The survey found that 40 percent of women had been assaulted."
[NONE "statistics and general statements"]
kill|injure|murder|die|claim|affect|infect R adv:annually|yearly A
kill|claim|injure|affect|infect subj:smoking|cancer|aids|disease|malaria|tobacco|obesity|hunger|pollution|alcohol|drug|poverty|tuberculosis|overdose|heat|smog|measles|diabetes|asbestos=A R
rise|fall|drop|increase|decrease|decline|climb|double subj:crime|murder|homicide|killing|arrest|attack|suicide|crime_rate|robbery|abduction|incident|kidnapping|shooting|rape|violence=A by/to/from=- R
noun rate|number|statistic|figure|percentage|level|risk of/in:murder|homicide|killing|crime|suicide|arrest|attack|rape|robbery|death|kidnapping
noun rate|statistic|figure mod:murder|crime|suicide|homicide|death|arrest|divorce|mortality|abortion|kidnapping
noun survey|study|poll|statistic on/about/of:%
define|classify R as=- A

# "He expressed his condolences to the families."
[NONE "condolence, hope, courtesy"]
express|offer|send|convey|extend obj:condolence|condolences|sympathy|hope|optimism|confidence|congratulation|wish|gratitude|grief|sorrow|sadness|optimism|pleasure|best_wish|greeting=R A
hope|wish|pray|long|dream|yearn comp=- ccomp=- for=- A R
adj sad|saddened|hopeful|optimistic|confident|proud|grateful|happy|pleased|glad|delighted|sorry|relieved subj=- comp=- ccomp=- about/by=-
mourn|grieve R for=- A
noun condolence|condolences|sympathy|hope|grief|sorrow|mourning for/to/of=-

# Crosses, questions and charms: "The keeper was bombarded with shots." "The prince surrendered to the charms of the island."
[NONE "figurative or sport"]
bombard|pepper|pelt with:cross|shot|question|e-mail|email|message|call|complaint|request|advert|advertisement|query|corner|ball|pass|offer|letter|tweet|text R A
surrender|yield|succumb A to:charm|temptation|lure|sleep|despair|fatigue|sentiment|passion|beauty|delight|fate
visit|tour A obj:show|flower_show|museum|exhibition|gallery|zoo|fair|theme_park|garden|castle|palace|temple|monument|bakery|shop|market_stall
noun war on/against:malaria|cancer|disease|obesity|waste|plastic|litter|virus|hunger|poverty|smoking|drug|flab|weed|rat|mosquito
declare|wage|fight A obj:war(on/against:gardener|malaria|cancer|disease|obesity|waste|plastic|litter|virus|hunger|poverty|smoking|drug|weed) on/against:malaria|cancer|disease|obesity|waste|plastic|litter|virus|hunger|poverty|smoking
open A obj:bridge|road|port|airport|railway(mod:new|second|first|rebuilt|modern)

# "Observers were sent to oversee the ceasefire between the two states." What is watched over was agreed before.
[NONE "a truce that stands already"]
oversee|monitor|supervise|police|verify|patrol|watch A obj:@TRUCE_WORD(between=- with=- in=-)

# "Pilgrims performed the stoning of the devil." A rite harms nobody.
[NONE "rite or ceremony"]
noun stoning|slaughter|sacrifice of:devil|satan|pillar|lamb|goat|sheep|cow|ram|bull|animal|cattle|pig|chicken
stone|slaughter|sacrifice obj:devil|satan|pillar|lamb|goat|sheep|cow|ram|bull|animal|cattle|pig|chicken A

# "The ministry offered two million dollars for information on the killers."
[NONE "a reward for information"]
offer|pay|put_up|post|announce|promise|pledge A obj:@MONEY|reward|bounty for:information|capture|arrest|tip|clue|return|whereabouts|head
noun reward|bounty for:information|capture|arrest|tip|clue|return|whereabouts|head

# "his alleged role in the plot": the word doubts, and accuses nobody.
[NONE "a word of doubt"]
adj alleged|purported|supposed|so-called|ostensible
