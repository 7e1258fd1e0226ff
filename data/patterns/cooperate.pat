# COOPERATE: material cooperation from which both sides gain (CAMEO 06x). One-sided help is AID. The first-named party is
# the actor, the other the recipient.

# Shares, shops, artists and teams working together: "The two stars collaborated on an album."
[NONE "no political cooperation"]
collaborate|team_up|work A with:director|singer|musician|rapper|artist|producer|actor|designer|writer|band|orchestra|coach|player on=-
collaborate|work A on:album|song|film|movie|book|record|project(with:band|singer|artist)
partner subj:company|firm|startup with:company|firm|startup
trade obj:share|stock|contract|place|insult|barb|accusation|punch|jibe|player|card
trade A obj:share|stock|bond|currency|option|player|barb|insult|place|punch|accusation
trade subj:share|stock|dollar|euro|yen|currency|gold|oil|bond|contract|index at/above/below/near=-
buy|sell A obj:share|stock|stake|company|house|home|car|ticket|product|bond|business|club|unit|player
buy|sell subj:investor|customer|consumer|shopper|shop|retailer|trader|fund
share A obj:story|experience|photo|video|picture|post|title|lead|prize|stage|record|profit|bed|room|house|meal|memory|secret|blame|feeling|concern|view|platform|screen
share A obj:picture|photo|video|image|post on:facebook|twitter|instagram|social_media
exchange A obj:word|insult|gift|vow|ring|punch|number|recrimination|threat
exercise A obj:right|power|option|control|restraint|caution|authority|influence|veto
exercise subj:doctor|patient
train subj:team|player|athlete|squad
invest in:share|stock|bond|fund|company|property|education|training|yourself
noun partnership mod:civil|business|striking|opening|batting|wicket
noun exchange mod:stock|foreign|currency|telephone|gene|student|securities|cryptocurrency|heated|prisoner
noun trade mod:drug|slave|sex|fur|retail|stock|share|wildlife|ivory
noun training mod:job|vocational|spring|weight|teacher|fitness
noun operation mod:rescue|surgical|heart|mining|daily|day-to-day|drilling|salvage|sting|business

# Working together, kind not told: "Norland and Kelland work together in the strait."
[COOPERATE 060]
cooperate|co-operate|collaborate|liaise|interact|team_up|team|partner|coordinate|co-ordinate|join_forces A! with=R! in/on/over=-
cooperate|co-operate|collaborate|partner|coordinate|co-ordinate A! in/on/against=- RECIP
work A! with/alongside=R! -comp:%ASSAULT|COERCE
work A! adv:together|closely|jointly with/alongside=R
work A! in:partnership|conjunction|tandem|concert|coordination|cooperation|collaboration|unison|harmony with=R
join A obj:force|hand with=R
pool A obj:resource|effort|strength|expertise with=R
coordinate|co-ordinate|harmonise|harmonize|synchronise|synchronize A obj:effort|policy|action|response|position|activity|measure|stance|work with=R
expand|boost|strengthen|deepen|step_up|enhance|increase|intensify|broaden|develop|resume|renew|extend|widen|restore|begin|start|bolster|further|promote A obj:@COOPERATION_WORD|cooperation with/between=R
set_up|establish|form|create|launch A! obj:joint_commission|joint_committee|working_group|task_force|joint_body|joint_venture|joint_project|joint_team with=R
act A! in:concert|unison|coordination with=R
act A! adv:jointly with=R!
have|enjoy A obj:cooperation|co-operation|collaboration with=R!
exchange A obj:visit|student|delegation|scholar|technology|expert|teacher with=R
noun @COOPERATION_WORD A! with=R between=A of=-
noun @COOPERATION_WORD between=A! with=R
noun @COOPERATION_WORD poss=A! with=R!
noun @COOPERATION_WORD mod=A! with=R!
noun @COOPERATION_WORD with=R! poss=A mod=A
noun joint_venture|joint_project|joint_programme|joint_program between/with=A! A

# Trade and other economic exchange: "Norland began to import gas from Kelland."
[COOPERATE 061 economic]
trade|barter A! with=R! in=-
do A obj:business|trade with=R
buy|purchase|import|order|procure|obtain A obj:@TRADE_GOODS from=R!
buy|purchase|import|order A obj:@QUANTITY(of:@TRADE_GOODS|@HUMANITARIAN_THING) from=R!
sell|export|ship|supply|deliver A obj:@TRADE_GOODS to=R!
supply|provide A! R! with:oil|gas|natural_gas|crude|electricity|power|coal|uranium
sell A obj:@QUANTITY(of:@TRADE_GOODS) to=R!
export|import A! OBJREQ to/from=R!
exchange|swap A obj:oil|gas|rice|good|commodity|currency|product for=- with=R
invest A! in:#place=R
invest A obj:@MONEY in=R
build|construct|develop|operate|launch|open|inaugurate|finance|complete|lay A obj:@PROJECT with=R!
build|construct|develop|launch|open|inaugurate|finance A obj:@PROJECT in:#place=R
build|construct|develop A! adv:jointly|together with=R!
open|resume|start|launch|restore|begin A obj:flight|air_link|air_service|rail_link|ferry_service|border_trade|postal_service|shipping_service|bus_service|train_service with/to/between=R
expand|boost|increase|deepen|strengthen|resume|develop|promote|restore|liberalise|liberalize|step_up|broaden|open_up|normalise|normalize|diversify|facilitate A obj:@TRADE_WORD with/between=R
open|open_up A obj:market|economy to:#actor=R
grant|give|extend|accord|restore|award A obj:trade_status|nation_status|preference|market_access|concession(mod:most-favoured|most-favored|favoured|favored|trade|tariff) to=R iobj=R
award|give|grant|win|land|secure A obj:contract|concession|exploration_right|licence|license|oil_contract|order(to=R from=R) to/from=R
share A obj:river|water|resource|oil|revenue|technology|market|electricity with=R
exempt A! R! from:duty|tariff|tax|visa
lease A obj:land|port|airport|base|island|territory to/from=R
launch|orbit A obj:satellite for=R!
join A obj:customs_union|free-trade_area|currency_union|monetary_union|eurozone|single_market=R
noun trade between/with=A! A of=-
noun trade between=A!
noun trade_fair|trade_mission|investment in:#place=R by/from=A! poss=A
noun flow|outflow mod:investment|trade|capital|export|fdi mod=A! from/poss=A to/into/in=R!
rise|grow|increase|jump|soar|surge|climb|double|triple|expand subj:trade|export|investment|tourism|commerce|investment_flow(between/with/from=A! poss=A mod=A to/in/into=R) with/to/in=R
noun investment poss=A! in=R!
noun investment mod=A! in=R!
noun export|import of:@TRADE_GOODS to/from=R! poss=A mod=A by=A
noun export|sale|shipment|supply|delivery of:oil|gas|electricity|grain|uranium|crude to=R! from/by=A! poss=A

# Armies together: "Norland and Kelland held naval exercises in the strait."
[COOPERATE 062 military]
join A! R! in:@JOINT_EXERCISE|exercise|drill|manoeuvre|maneuver|patrol|wargame|war_game
hold|stage|conduct|begin|launch|start|carry_out|open|finish|conclude|complete|end|perform|kick_off|host|mount A obj:@JOINT_EXERCISE(mod:@JOINT_ADJ) with=R in/off/near=P
hold|stage|conduct|begin|launch|start|carry_out|open|finish|conclude|perform|kick_off|mount A obj:@JOINT_EXERCISE with=R! in/off/near=P
hold|stage|conduct|begin|launch|start|carry_out|open|finish|conclude|perform|kick_off|mount A obj:@JOINT_EXERCISE adv:together|jointly with=R in/off/near=P
hold|stage|conduct|begin|launch|start|carry_out|perform A obj:joint_exercise|joint_manoeuvre|joint_maneuver|joint_drill|joint_patrol|joint_operation|joint_training with=R RECIP in/off/near=P
take_part|participate|join A! in:exercise|manoeuvre|maneuver|drill|war_game|wargame|patrol|operation(with=R mod:@JOINT_ADJ) with=R
join A obj:exercise|manoeuvre|maneuver|drill|war_game|coalition|patrol|operation|campaign|force|alliance|mission with=R
exercise|train|drill|patrol A! with/alongside=R! adv:jointly|together
exercise|drill|patrol|train A! adv:jointly|together RECIP
coordinate|co-ordinate|plan|conduct|launch|carry_out A obj:operation|strike|raid|patrol|attack(mod:joint|combined|bilateral) with=R! against=-
launch|conduct|carry_out|begin|start A obj:patrol|operation(mod:joint|bilateral|trilateral) with=R against=-
fight A! alongside=R! against=-
station|base|deploy|preposition A obj:@FORCES|@WEAPONRY in/at=R! with:consent|approval|permission|agreement
open|allow|grant|give|lease|offer A obj:base|airbase|air_base|airspace|port|military_base|airfield|facility|overflight(to/for=R) to/for=R iobj=R
sell A obj:@WEAPONRY|arms to=R! for=-
buy|purchase|order|acquire|procure|import A obj:@WEAPONRY|arms from=R!
sell A R! obj:@WEAPONRY iobj=R
expand|boost|strengthen|deepen|step_up|enhance|resume|intensify|upgrade|forge|restore A obj:@MILITARY_TIES with/between=R
expand|boost|strengthen|deepen|step_up|enhance|resume|forge A obj:@TIES|@COOPERATION_WORD(mod:@MILITARY_ADJ) with/between=R
cooperate|co-operate|collaborate|coordinate|co-ordinate A! in/on/against:defence|defense|security|terrorism|fight|war|operation|patrol|militant|insurgent|piracy with=R
develop|build|produce|test|co-produce A obj:@WEAPONRY|fighter|missile adv:jointly|together with=R!
noun exercise|manoeuvre|maneuver|drill|war_game|wargame|patrol|training|operation mod:@JOINT_ADJ between/by/with/of/involving=A A poss=A in/off/near=P
noun exercise|manoeuvre|maneuver|drill|war_game|wargame between/with/involving=A! A mod=A in/off/near=P
noun @COOPERATION_WORD mod:@MILITARY_ADJ between=A with=R A poss=A
noun military_cooperation|defence_cooperation|defense_cooperation|security_cooperation A poss=A between=A with=R
noun arms_sale|weapons_sale|arms_deal|arms_trade A by/from=A poss=A mod=A between=A to=R!

# Courts and police together: "Kelland extradited the banker to Norland."
[COOPERATE 063 legal]
extradite A obj=- from=- to=R
extradite A obj:@SUSPECTS=- from=- to=R
extradite A obj:#person=- from=- to=R
extradite A! obj=- to:#place=R from=-
hand_over|turn_over|surrender|transfer|deliver|render|send|return|deport|hand|give_up|ship A obj:@SUSPECTS to:court|tribunal|police|prosecutor|authority|justice|interpol|fbi|hague=R
hand_over|turn_over|surrender|transfer|deliver|render A obj:@SUSPECTS to=R!
hand_over|turn_over|surrender A R obj:#person to=R!
cooperate|co-operate|collaborate A! with=R! in/on:investigation|inquiry|probe|case|prosecution|trial|extradition|arrest
cooperate|co-operate|collaborate A! with:tribunal|court|investigator|prosecutor|police|inquiry|investigation|probe|commission|justice=R
arrest|detain|seize|hold A obj=- at:request(of=R poss=R)
arrest|detain A obj=- on:warrant(from/by=R mod:international|interpol|extradition)
assist|help A! R! in/with:investigation|inquiry|probe|prosecution|extradition|manhunt
approve|order|authorise|authorize|grant|allow A obj:extradition|surrender(of=- to=R) to=R
join A obj:interpol|court|icc|tribunal=R
noun extradition of=- from=A to=R! by=A poss=-
noun extradition|handover|transfer|surrender of:@SUSPECTS to=R from/by=A
noun extradition to=R! poss=- from=A
noun @COOPERATION_WORD mod:@JUDICIAL_ADJ A poss=A between=A with=R
noun investigation|probe|operation|raid mod:joint between/by/with=A! A poss=A

# Knowledge shared: "Norland shared satellite pictures with its ally."
[COOPERATE 064 intelligence]
share|exchange|swap|pool|trade A obj:@INTELLIGENCE_THING with/between=R on/about=-
share|exchange|swap A obj:@INTELLIGENCE_THING RECIP
provide|supply|give|pass|pass_on|hand_over|turn_over|transmit|send|deliver|relay|forward|furnish|communicate A obj:intelligence|information|evidence|intelligence_data|satellite_image|satellite_imagery|dossier|tip|intelligence_report|fingerprint to=R iobj=R
hand_over|turn_over|provide|transmit A obj:file|document|list|data|transcript to=R!
provide|supply|furnish A! R! with:intelligence|information|evidence|satellite_image|data|intelligence_report|dossier
brief A! R! about:threat|plot|finding|intelligence
tip_off|alert A! R! about/to:plot|threat|attack|plan
transfer|share|provide|sell|export A obj:technology|know-how|expertise|blueprint|nuclear_technology to/with=R!
cooperate|co-operate|collaborate A! in/on:intelligence|intelligence-sharing|spying with=R
noun exchange|sharing|swap|transfer of:@INTELLIGENCE_THING between=A with=R A by=A to=R
noun intelligence_sharing|information_sharing|intelligence-sharing|information-sharing|intelligence_exchange|data_sharing between=A with=R A poss=A by=A
noun intelligence_cooperation|intelligence_co-operation between=A with=R A poss=A
noun @COOPERATION_WORD mod:@INTELLIGENCE_ADJ A poss=A between=A with=R
