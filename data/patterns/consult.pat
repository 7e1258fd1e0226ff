# CONSULT: meetings, visits, calls, talks and mediation (CAMEO 04x). Equals are all actors; a visitor is the actor and the host
# the recipient. Planned meetings are AGREE: the engine makes them so from the future tense.

# Meetings and visits that are none of politics: "The team met its match." "The market met analysts' expectations."
[NONE "no political meeting"]
meet A obj:@PRACTICAL_NEED
meet with:@PRACTICAL_NEED
meet A obj:@OPPONENT_TEAM
meet A obj=- in/at:@OPPONENT_TEAM
meet A obj=- in:round|school|college|bar|club|church
meet subj:river|road|line|demand|supply|price|result|sale|profit|earnings|eye|product|building|school
meet A PASSIVE by:@PRACTICAL_NEED
visit A obj:@SIGHT
visit subj:tourist|pilgrim|fan|customer|shopper|traveller|traveler|team|student|patient|family|holidaymaker|vacationer|club|side|reader|user
visit A obj:relative|family|friend|parent|girlfriend
arrive subj:@CROWD
arrive at:conclusion|decision|figure|verdict|agreement|estimate|crossroads|solution|hospital|scene|school|crossroad
arrive subj:time|moment|day|season|spring|summer|winter|train|bus|mail|letter|news|storm|product|result|order|baby
travel|fly|go|head|come|leave subj:@CROWD to/for=- -on:strike|hunger_strike|rampage|march|slowdown
travel subj:tourist|team|fan|train|car|bus|light|news|wave|sound|plane|bullet|business
host A obj:game|match|tournament|olympics|cup|world_cup|race|show|event|website|exhibition|festival|concert|championship|party|final|programme|program|episode|podcast|series|contest|eurovision|refugee
receive A obj:tourist|refugee|patient|migrant|immigrant|customer
receive A obj:letter|money|award|prize|medal|treatment|vote|fund|injury|sentence|ball|pass|bid|offer|request|gift|information|payment|dividend|degree
call A obj:doctor|police|ambulance|taxi|cab|election|strike|meeting|witness|foul|penalty|bluff|shot|conference|vote|halt
talk A about:sex|life|movie|film|book|album|game|season|weather|feeling
speak|talk|chat|lie A to:reporter|journalist|media|press|newsman|crowd|audience|supporter|student|fan|viewer|voter|camera|correspondent|newspaper|magazine|television|radio|interviewer
speak A obj:language|english|french|german|arabic|spanish|russian|chinese|truth|mind
speak A at:funeral|rally|commencement|ceremony|news_conference|press_conference|church
noun meeting mod:annual|shareholder|shareholders|board|staff|team|prayer|town|track|race|general|athletics|racing|parent|company|creditor|federal_reserve|opec|mass|chance
noun conference mod:news|press|parent-teacher|eastern|western|earnings|call|basketball|football
noun press_conference|news_conference
noun visit mod:hospital|home|doctor|site|prison|school|family|conjugal|office|web|website|field
noun trip mod:shopping|fishing|camping|school|business|family|boat|road|bus|field|hunting|skiing|honeymoon|guilt|day|ego
noun tour mod:concert|world|bus|guided|walking|book|pga|european|golf|tennis|farewell|rugby|cricket|package|virtual|victory
noun talk mod:small|tough|trash|straight|pep|pillow|trade|street|girl|sweet|talk
noun talk of:@HARSH_MEASURE|recession|war|retirement|merger|trade|coup|rate|transfer|marriage|divorce
noun round of:applause|golf|drink|layoff|layoffs|ammunition|cut|draft
tour A obj:band|album|museum|factory|school|plant|hospital|site|ruin
consult A obj:doctor|lawyer|map|dictionary|book|physician|horoscope|oracle|record|website
bargain A for:*
contact A obj:police|doctor|reporter|family|lawyer|bank|hotline|office

# Two sides meet, place not told: "The two presidents met on Friday."
[CONSULT 040 diplomatic]
meet A! obj=A! in/at=P
meet A! with=A! in/at=P
meet A! in/at=P RECIP
meet_up A! with=A!
confer|consult|huddle A! with=A! about/on/over=-
consult A! R!
sit_down A! with=A!
get_together A! with=A!
come_together A! RECIP
hobnob|rub A! with=A!
see A! obj:@OFFICIAL=A! in/at=P for:@TALKS
speak|talk|chat|converse|communicate A! with=A! about/on/over=-
speak|talk A! to=A! about/on/over=-
compare A! obj:note with=A!
exchange|share A! obj:view|opinion|message|letter|idea|greeting with=A
exchange A! obj:visit|delegation|mission with=A
liaise A! with=A!
touch_base A! with=A!
contact A! R!
be A! in:touch|contact|consultation|communication with=A!
stay|keep|remain A! in:touch|contact with=A!
reach_out A! to=R!
sound_out A! R!
brief|debrief A! R! on/about=-
discuss|review|debate A! with=A! OBJREQ
discuss A! obj:@DISPUTANTS|@TIES|@TRADE_WORD|way|issue|cooperation|matter|situation|plan|possibility|war with=A
address A! obj:parliament|congress|assembly|council|summit|conference|general_assembly|session=R
attend A! obj:@MEETING_WORD|assembly|talk in/at=P
participate|take_part A! in:@TALKS|@MEETING_WORD with=A
join A! obj:@TALKS|@MEETING_WORD with=A
noun @MEETING_WORD A! with=A! of/between/among=A in/at=P
noun @MEETING_WORD between/among/of=A! with=A in/at=P
noun @MEETING_WORD poss=A! with=A in/at=P
noun @MEETING_WORD mod=A! with=A! in/at=P
noun @MEETING_WORD with=A! poss=A mod=A
noun consultation|contact|conversation|encounter A! with=A! between=A
noun consultation|contact|conversation|encounter between/among=A! with=A
noun consultation|contact|conversation|encounter poss=A! mod=A with=A!
noun handshake between/with=A! poss=A
noun exchange between=A! of:view|letter|message|visit

# Leaders of many states meet in a body: "Ministers of the League met in the capital."
[CONSULT/multilateral 040 diplomatic]
meet|gather|convene|assemble|huddle A! at/during:summit|conference|forum|assembly|session|meeting|congress RECIP
meet A! obj=A! on:sideline|margin
meet|confer|talk|speak A! with=A! on:sideline|margin
meet A! on:sideline|margin RECIP
meet|confer|talk A! obj=A! with=A at/during:summit|conference|forum|general_assembly|session|assembly
meet subj:council|assembly|summit|league|parliament|g7|g8|g20|g-7|g-8|g-20|opec|nato|union|committee|commission|cabinet|quartet|conference|alliance|bloc|minister=A -obj:* -with:* RECIP in/at=P
open|begin|start|conclude|end|close|convene subj:summit|conference|forum|assembly(of/between/among=A) -comp:* -ccomp:*
noun summit|conference|forum of/between/among=A! with=A in/at=P
noun summit mod=A! in/at=P
noun session of=A! in/at=P
deliberate A! on/over/about=-
gather A! for:@TALKS|@MEETING_WORD in/at=P

# The sides meet on the ground of a third: "The two envoys met in Geneva under Norland's chairmanship."
[CONSULT/third-party 044 diplomatic]
meet A! obj=A! on:ground|territory(mod:neutral)
meet A! with=A! on:ground|territory(mod:neutral)
meet A! in:country|venue|city|location|ground(mod:third|neutral) RECIP with=A
noun talk|meeting|negotiation between=A! in:country|venue|location(mod:third|neutral)
bring_together|gather A! obj:side|party|rival|enemy|foe|leader|faction=R
hold A! obj:@TALKS(with=A between=A) on:territory|ground(mod:neutral)

# A call: "The premier telephoned his counterpart."
[CONSULT/phone 041 diplomatic]
telephone|phone|ring|phone_up|ring_up|cable|telegraph|text|e-mail|email|videoconference A! obj=A!
call A! obj=A! by/on/over:@PHONE_WORD
call A! obj:#person=A about/to=- on=- -iobj:* -obj:army|force|government|regime|police|mission|troop|group|they|he|she|it|we|you|i|who|himself|herself|themselves
call A! obj:@OFFICIAL=A about/to=- on=- -iobj:* -obj:mission|team|party|head|leader
speak|talk|confer|converse|consult|discuss|meet|negotiate|chat A! with/to=A by/on/over/via/through:@PHONE_WORD
discuss|review A! with=A in/by/on/over/via/during:@PHONE_WORD
speak|talk|confer A! by/on/over/via/through:@PHONE_WORD RECIP
tell|inform|assure|urge A! obj=A! by/on/over/in/during:@PHONE_WORD -obj:afp|reuters|ap|press|bbc|cnn|xinhua|tass|reporter|journalist|agency|newspaper|television|radio|station|channel|times|post|correspondent
noun phone_call|telephone_call|telephone_conversation|phone_conversation|video_call|conference_call|video_conference|videoconference|teleconference|phone_talk|telephone_talk between/with/to/from=A! poss=A A
noun call|conversation mod:phone|telephone|video|conference between/with/to/from=A poss=A A
noun call with=A! poss=A A
noun call between=A!
noun call to=A! poss=A! from=A
noun hotline between=A!
call A! xcomp:#person=A comp:discuss|explain|express|convey|talk|ask|thank|congratulate|apologise|apologize|brief|inform|offer|condole

# A guest goes to a host: "The foreign minister arrived in Norland on Monday for a three-day visit."
[CONSULT/visit 042 diplomatic]
visit A! R! -obj:@SIGHT -subj:@CROWD
visit A! obj:#place=R -subj:@CROWD
visit subj:@OFFICIAL=A R -obj:@SIGHT
visit subj:#person=A obj:#place=R -subj:@CROWD|@FORCES
visit A! with=- obj:capital|country|headquarters|region|border|palace=R
arrive subj:@OFFICIAL=A in/at=R
arrive subj:#person=A in=R on/for:@VISIT_WORD|@TALKS|@MEETING_WORD -subj:@CROWD|@FORCES
arrive A! in/at=R on/for:@VISIT_WORD|@TALKS|@MEETING_WORD|negotiation
arrive subj:#person=A in:#place=R -subj:@CROWD|@FORCES
travel|fly|go|head|journey|jet|set_off|depart|rush|shuttle|drive|sail subj:@OFFICIAL=A to/for/into:#place=R
return|come|leave subj:@OFFICIAL=A to/for:#place=R for/on:@VISIT_WORD|@TALKS|@NEGOTIATION_WORD|@MEETING_WORD
travel|fly|go|head|journey|jet|leave|depart|come|return|rush|drive subj:#person=A to/for:#place=R for/on:@VISIT_WORD|@TALKS|@MEETING_WORD -subj:@CROWD|@FORCES
travel|fly|go|head|journey|jet|leave|depart|come|rush A! to/for:#place=R for/on:@VISIT_WORD|@TALKS|@MEETING_WORD
travel|fly|go|head|come A! to:#place=R comp:%CONSULT
travel|fly|jet|head subj:#person=A to/into:#place=R -subj:@CROWD|@FORCES
tour subj:@OFFICIAL=A R
tour subj:#person=A obj:#place=R -subj:@CROWD|@FORCES
tour A! obj:#place=R
embark|set_off|set_out|leave A! on:@VISIT_WORD|tour(of/to/in=R) for=R
drop_in A! on=R!
land|touch_down subj:@OFFICIAL=A in/at:#place=R
stop|stop_over subj:@OFFICIAL=A in:#place=R
lead A! obj:delegation|mission to=R!
send|dispatch A! obj:envoy|delegation|emissary|minister|ambassador|negotiator|peace_mission|trade_mission to=R!
meet A! obj:host=R
meet A! R! in:capital|palace|office|headquarters|residence(poss=R)
be subj:@OFFICIAL=A on:@VISIT_WORD in/to=R
noun visit|trip A! to/in:*=R by/of/from=A
join A! obj=A! for:@TALKS|@MEETING_WORD
noun visit|trip|tour|stopover|mission poss=A! to/in/of=R
noun visit|trip|tour mod=A! to/in/of=R!
noun visit|trip|tour by/from/of=A! to/in=R
noun visit to=R! by/of/from=A!
noun visit|trip to/in:#place=R mod:state|official|working|historic|landmark|first|surprise|unannounced|one-day|two-day|three-day|four-day|five-day|goodwill|private|brief|weeklong|secret A poss=A by=A
noun tour of:#place=R mod:official|state|diplomatic|regional|three-nation|four-nation|two-nation|five-nation|goodwill A poss=A by=A
noun arrival of:@OFFICIAL=A in=R
noun arrival poss=A! in:#place=R
noun shuttle_diplomacy A! by=A between=R

# The host's side of a visit: "The king received the envoy at his palace."
[CONSULT/visit 043 diplomatic]
host A! R!
host A! obj:@MEETING_WORD|@TALKS|@VISIT_WORD|delegation|@OFFICIAL(with/between/of/for=R) with/for=R
receive A! obj:@OFFICIAL=R -from=-
receive A! obj:#person=R -from=-
receive A! obj:delegation|visitor|guest|visit=R from=R
welcome|greet A! obj:@OFFICIAL|#person=R in/at/to/on:airport|palace|house|capital|city|ministry|residence|office|tarmac|headquarters|ceremony|arrival
welcome|greet A! obj:#person=R at/on/to:airport|palace|house|capital|city|ministry|residence|office|tarmac|headquarters|arrival
welcome A! obj:visitor|guest|delegation=R to/at/in=-
entertain|fête|fete|feast A! obj:@OFFICIAL|guest|delegation=R
entertain A! obj:#person=R at:dinner|banquet|lunch|palace
roll_out A! obj:carpet for=R
play|act A! obj:host to=R!
give|hold|throw|host A! obj:banquet|dinner|reception|luncheon|lunch for/in_honour_of/in_honor_of=R
grant A! obj:audience to=R iobj=R
hold|give A! obj:audience with/to=R
invite|usher A! R! into/to:office|palace|residence

# Talks and bargaining: "Kelland and the rebels held talks on the border."
[CONSULT 046 diplomatic]
negotiate|parley|bargain|haggle|renegotiate|dicker A! with=A! over/on/about=-
negotiate A! obj:@ACCORD|@TRUCE_WORD|@RELEASE_WORD|@WITHDRAWAL_WORD|term|end|border|settlement|@SETTLEMENT_WORD with=A
negotiate|bargain|haggle A! RECIP
engage A! with=A!
return|come|go|get|sit|sit_down A! to/at/around:negotiating_table|table|@NEGOTIATION_WORD with=A
adjourn|restart|reopen|wrap_up A! obj:@NEGOTIATION_WORD(with=A between=A) with=A
hammer_out|thrash_out|work_out A! obj:@ACCORD|detail|term|compromise|difference|draft with=A
noun @NEGOTIATION_WORD A! with=A between/among=A on/over/about=-
noun @NEGOTIATION_WORD between/among=A! with=A in/at=P
noun @NEGOTIATION_WORD with=A! poss=A mod=A in/at=P
noun @NEGOTIATION_WORD poss=A! mod=A with=A in/at=P
noun @NEGOTIATION_WORD mod=A! with=A in/at=P
noun @NEGOTIATION_WORD involving=A! with=A in/at=P
noun round|session|series|day of:@NEGOTIATION_WORD between/with=A!
noun peace_process|peace_conference between/with/of=A! mod=A
take obj:place subj:@NEGOTIATION_WORD(with/between/among/of=A poss=A mod=A) with/between/among=A! in/at=P
take obj:place subj:@MEETING_WORD|@VISIT_WORD(with/between/among/of=A poss=A mod=A) with/between/among=A! in/at=P
begin|start|open|resume|end|conclude|continue|close|collapse|restart|proceed subj:@NEGOTIATION_WORD(between/with/among/of=A!) between/with/among=A in/at=P

# A third party brings sides together: "Two bishops mediated between the government and the miners."
[CONSULT 045 diplomatic]
visit|tour A! R! comp:mediate|arbitrate|broker|reconcile
visit|tour A! obj:#place=R comp:mediate|arbitrate|broker|reconcile
launch|mount|begin|undertake|start|lead A! obj:mediation|mediation_effort|mediation_bid|peace_effort|shuttle_diplomacy|peace_mission|effort|bid(mod:mediation|mediating|peace) between/in=R
launch|mount|begin|undertake|start|lead A! obj:effort|mission|bid|initiative(comp:mediate|broker|reconcile(between/in=R))
travel|fly|go|head|arrive|come A! to/in=R comp:mediate|arbitrate|broker
mediate|arbitrate|intercede|conciliate A! between/among/with=R in=-
mediate|arbitrate|moderate A! obj:@DISPUTANTS|@NEGOTIATION_WORD|@TRUCE_WORD|@ACCORD|peace(between/among/with/in=R) between/among/with=R
mediate|arbitrate|intercede A! in:@DISPUTANTS|@NEGOTIATION_WORD|talk(between/among=R)
broker A! obj:@ACCORD|@TRUCE_WORD|@SETTLEMENT_WORD|@NEGOTIATION_WORD|end|release|peace|@RELEASE_WORD|@WITHDRAWAL_WORD|deal|swap(between/among/with=R of=-) between/among=R
facilitate|sponsor|oversee|chair|moderate|preside_over|convene A! obj:@NEGOTIATION_WORD|peace_conference|dialogue|mediation(between/among/with=R) between/among=R
preside A! over:@NEGOTIATION_WORD|@MEETING_WORD between=R
act|serve A! as:mediator|intermediary|go-between|facilitator|broker|arbitrator|peacemaker|honest_broker between/in/for=R
play A! obj:role(mod:mediating|mediation|peacemaking) between/in=R
step_in A! as:mediator between/in=R
intervene A! in:@DISPUTANTS comp:mediate|broker|resolve|settle|calm
shuttle A! between=R!
help A! comp:mediate|broker|negotiate(obj:@ACCORD|@TRUCE_WORD|@SETTLEMENT_WORD between=R)
use|lend|provide A! obj:good_office|good_offices between/in=R
try|seek|attempt A! comp:mediate|reconcile|broker(between=R obj=R)
bring A! R! to:table|negotiating_table|conference_table
bring_together A! obj=R!
noun mediation A! by/of=A poss=A mod=A between/among/in=R
noun mediation by/of=A! between=R
noun mediation poss=A! between/in=R
noun mediation mod=A! between/in=R
noun mediation_effort|mediation_bid|mediation_mission|peace_mission|shuttle_diplomacy A! by/of=A poss=A mod=A between/in=R
noun mediator|go-between|intermediary between/in=R! poss=A mod=A
