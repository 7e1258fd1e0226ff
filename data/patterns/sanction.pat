# SANCTION: cuts in existing relations; convictions; expulsions of diplomats, missions and members; aid stopped.

# ---------------------------------------------------------------- expel
# "Moscow expelled four diplomats in reply."
[SANCTION/expel 161 diplomatic]
expel|throw_out|kick_out|oust|eject|boot_out|evict|send_home|order|remove|turf_out A obj:@DIPLOMAT(mod=R of=R poss=R from=R) from/out_of/out=-
expel|throw_out|kick_out|oust|eject|send_home A obj:@DIPLOMAT=R from=-
expel A R! from=-
declare A obj=R xcomp:persona
declare A obj:@DIPLOMAT=R xcomp:non
declare A R as:persona
order A obj:@DIPLOMAT=R comp:leave
order A obj=- comp:leave(obj:country) R
give A iobj:@DIPLOMAT=R obj:hour|day comp:leave
close|shut|shut_down|order A obj:embassy|consulate|mission(mod=R of=R poss=R) of=R
noun expulsion|ouster|ejection A of:@DIPLOMAT(mod=R from=R) by=A poss=A mod=A
noun expulsion A mod:diplomatic|tit-for-tat of=R by=A poss=A
noun closure|closing A of:embassy|consulate(mod=R of=R poss=R) by=A in=P

# "Khartoum expelled the UN force from the border zone."
[SANCTION/expel 1661 military]
expel|throw_out|kick_out|oust|eject|evict|order|remove A obj:@PEACEKEEPER=R from/out_of/out=-
order A obj:@PEACEKEEPER=R comp:leave
noun expulsion|ouster A of:@PEACEKEEPER=R by=A
terminate|end A obj:mandate of:@PEACEKEEPER=R

# "The regime threw out the weapons inspectors."
[SANCTION/expel 1662 diplomatic]
expel|throw_out|kick_out|oust|eject|evict|order|remove|evict A obj:@OBSERVER=R from/out_of/out=-
order A obj:@OBSERVER=R comp:leave
noun expulsion|ouster A of:@OBSERVER=R by=A

# "The government expelled three relief agencies."
[SANCTION/expel 1663 human_security]
expel|throw_out|kick_out|oust|eject|evict|order|close|shut|shut_down A obj:@AID_AGENCY=R from/out_of/out=-
order A obj:@AID_AGENCY=R comp:leave|stop|close
noun expulsion|ouster A of:@AID_AGENCY=R by=A

# "The bloc suspended the country after the coup."
[SANCTION/expel 166 diplomatic]
expel|suspend|eject|exclude|oust|kick_out|throw_out|remove|disqualify|evict|drop|dismiss A R! from:union|bloc|organization|organisation|group|alliance|council|club|party|league|coalition|commonwealth|assembly|parliament|committee|community|un|membership|post|caucus|federation|government|g8|au|ecowas|oas|mercosur|congress|bench|panel|movement|body|forum
suspend|revoke|freeze|terminate A obj:membership|voting_right|seat|accreditation|credential(of=R poss=R) in/of=-
expel|suspend subj:party|union|bloc|league|council|coalition|parliament A R
oust|vote_out|strip|remove A R! from:office|power|post|presidency|leadership|seat|rank
force_out|drive_out A! obj:@AID_AGENCY|agency|mission|company|firm=R of/from=-
force|drive|throw|kick|boot A! obj:@AID_AGENCY|@OBSERVER|@PEACEKEEPER|agency|mission|company|firm|organization|organisation|charity|staff|journalist|delegation=R out/out_of:country|nation|territory|region|area|province
strip A R! of:membership|title|post|rank|citizenship|immunity|nationality|portfolio|command|voting_right
excommunicate|defrock|blackball|purge|ostracise|disbar|cashier A R
purge A obj:official|officer|rival|opponent|ally|judge|general|civil_servant|rank=R from=-
noun expulsion|suspension|exclusion|purge A -mod:car|bike|front|rear|air|trade of=R by=A poss=A from:union|bloc|organization|organisation|group|alliance|council|party|league|parliament|commonwealth|committee|community
noun purge|purges A of:official|officer|opponent|rival|judge|military|army|party|civil_servant=R by=A poss=A

# ---------------------------------------------------------------- withdraw
# "Cairo recalled its ambassador for consultations."
[SANCTION/withdraw 161 diplomatic]
recall|withdraw|pull_out|call_back|bring_home|pull A obj:@DIPLOMAT=- from/to=R for/over=-
recall A obj:ambassador|envoy from=R in=R to=R
cut|break|sever|break_off|cut_off|suspend|freeze|terminate|end|rupture|discontinue|dissolve|annul A obj:tie|ties|relation|relations|link|diplomatic_tie|diplomatic_relation|diplomatic_link(with=R) with/to=R
cut|break|sever|break_off|cut_off|suspend|freeze|terminate|end|rupture|discontinue|dissolve|annul A obj:contact|relationship(mod:diplomatic|consular|official|all with=R) with/to=R
downgrade|scale_down|reduce|lower|scale_back A obj:@RELATIONS|representation|diplomatic_presence with/in=R
downgrade|scale_down|reduce|lower|scale_back A obj:presence(mod:diplomatic) with/in=R
close|shut|evacuate|shutter|vacate|abandon|shut_down A obj:embassy|consulate|mission|legation(poss=- mod=-) in=R
withdraw A obj:recognition of/from=R
withdraw|recall A obj:staff|delegation|delegate|representative|athlete|team(mod:diplomatic|embassy) from=R
walk_out|storm_out A out/of/from/during:speech|assembly|chamber|parliament|ceremony
noun recall|withdrawal A of:@DIPLOMAT(poss=A) by=A from=R
noun severing|severance|rupture|break|breaking|cutting|suspension A of:@RELATIONS with=R by=A
noun rupture|break mod:diplomatic with=R by/between=A
noun downgrading A of:@RELATIONS with=R by=A
noun closure A of:embassy(poss=A) in=R

# "The guerrillas walked out of the peace talks."
[SANCTION/withdraw 164 diplomatic]
walk_out|pull_out|storm_out|withdraw|drop_out|back_out|quit|bolt|stalk_out|pull_back A out/of/from:@TALKS_N|table|dialogue|process|negotiation(with=R) with=R
walk_out|pull_out|storm_out|withdraw|drop_out|back_out|quit|bolt|stalk_out|pull_back A out/of/from:round(with=R mod:peace) with=R
walk_out A! on:#actor=R
quit|abandon|leave|exit A obj:@TALKS_N|table|peace_process|peace_talk(with=R)
break_off|suspend|halt|terminate|end|freeze|discontinue|cut_off|interrupt|stop|break|stall|scuttle|torpedo|derail A obj:@TALKS_N|peace_process(with=R) with/between=R
break_off|suspend|halt|terminate|end|freeze|discontinue|cut_off|interrupt|stop|break|stall|scuttle|torpedo|derail A obj:process(with=R mod:peace) with/between=R
collapse|fail|break_down|stall|founder|break_up|fall_through|falter|unravel|deadlock subj:@TALKS_N(between=A with=A among=A mod=A) over=-
end subj:@TALKS_N(between=A with=A among=A) in:failure|deadlock|stalemate|acrimony|impasse
end subj:@TALKS_N(between=A with=A among=A) without:agreement|deal|result|breakthrough|accord|progress

reach A obj:impasse|deadlock|stalemate with=A
noun collapse|breakdown|failure|suspension|breakup of:@TALKS_N|peace_process(between=A with=A) between=A by=A with=R
noun walkout|walk-out|withdrawal A from/of:@TALKS_N|table by=A poss=A
noun walkout A mod:delegation|opposition|parliamentary by=A

# "The envoy gave up his mediation after a year."
[SANCTION/withdraw 165 diplomatic]
end|halt|suspend|abandon|stop|break_off|give_up|terminate|quit A obj:@MEDIATION_N|mediation between/in=R
end|halt|suspend|abandon|stop|break_off|give_up|terminate|quit A obj:mission(mod:mediation|peace|good-offices) between/in=R
withdraw|pull_out A from/as:@MEDIATION_N|mediator|mediation|facilitator
fail|collapse subj:@MEDIATION_N(by=A of=A)
fail|collapse subj:mission(mod:peace|mediation by=A of=A)
noun collapse|failure|end|suspension A of:@MEDIATION_N by=A

# "Dublin pulled its peacekeepers out of the mission."
[SANCTION/withdraw 1661 peacekeeping]
withdraw|pull_out|recall|remove|pull|evacuate|bring_home A obj:@PEACEKEEPER=- from/out_of/out=R
ship|ship_out|fly|fly_out|move|move_out|pull|pull_out|withdraw|evacuate|remove obj:@PEACEKEEPER|@OBSERVER|@AID_AGENCY=A out/out_of/from=R PASSIVE
end|terminate A obj:mission|participation(mod:peacekeeping) in=R
noun withdrawal|pullout|recall A of:@PEACEKEEPER=- by=A from=R

# "Observers left the country after the shooting."
[SANCTION/withdraw 1662 diplomatic]
withdraw|pull_out|recall|remove|pull|evacuate A obj:@OBSERVER=- from/out_of/out=R
withdraw|pull_out|leave|depart subj:@OBSERVER A from=R obj=R
noun withdrawal|pullout|recall|departure A of:@OBSERVER=A by=A from=R

# "The medical charity pulled out of the province after the attack."
[SANCTION/withdraw 1663 human_security]
withdraw|pull_out|evacuate|recall|remove|pull A obj:@AID_AGENCY=- from/out_of/out=R
withdraw|pull_out|leave|quit|depart|flee subj:@AID_AGENCY A obj:#place=R
withdraw|pull_out|depart|flee|evacuate subj:@AID_AGENCY A from/out_of/out!=R
withdraw|pull_out|depart|leave|quit subj:@AID_AGENCY A from/out_of/out:area|region|country|province|town|camp|city=R
leave|quit|flee subj:@AID_AGENCY A obj:area|region|country|province|town|camp|city=R
suspend|halt|stop|end|cease|close subj:@AID_AGENCY|un A obj:operation|activity|work|program|programme|mission|service in=R
noun withdrawal|pullout|departure A of:@AID_AGENCY=A by=A from=R

# "London gave notice that it would leave the bloc."
[SANCTION/withdraw 166 diplomatic]
withdraw|pull_out|secede|quit|exit|leave|bow_out|opt_out|drop_out|back_out|break_away|split|defect|disengage|disaffiliate|bolt A from/out_of/out/of:union|bloc|organization|organisation|group|alliance|council|league|coalition|commonwealth|government|treaty|pact|agreement|accord|deal|court|convention|federation|party|nato|un|eu|icc|unesco|who|opec|community|programme|program|project
quit|leave|exit|abandon|renounce|repudiate|abrogate|tear_up|scrap|pull_out|terminate|rescind|annul|suspend|dump|jettison|ditch|cancel|void|nullify|withdraw A obj:union|bloc|treaty|pact|agreement|accord|deal|alliance|coalition|organization|organisation|convention|nato|eu|commonwealth|protocol|league|contract(with=R) with=R
quit|leave|bolt A obj:party|coalition|government|alliance over=-
secede A from=R
withdraw A obj:support|backing|endorsement|cooperation from/for=R
withdraw|pull_out A obj:delegation|team|participation from=R
noun withdrawal|secession|exit|pullout|departure A from:union|bloc|treaty|pact|agreement|alliance|coalition|organization|organisation|accord|deal|government|nato|eu|un by/of=A poss=A mod=A
noun abrogation|repudiation|termination|scrapping|annulment A of:treaty|pact|agreement|accord|deal|contract|protocol by=A poss=A with=R
noun secession A of/by=A from=R
noun defection A of/by=A from=R to=-
defect A from=R to=-

# ---------------------------------------------------------------- discontinue
# "Washington suspended arms deliveries to the junta."
[SANCTION/discontinue 1622 military]
cut|cut_off|suspend|halt|stop|freeze|end|withhold|reduce|slash|terminate|cancel|block|discontinue|withdraw|scale_back|pause|trim|curtail|axe|shelve A obj:@MIL_AID|military_cooperation(to=R for=R) to/for/with=R
cut|cut_off|suspend|halt|stop|freeze|end|withhold|reduce|slash|terminate|cancel|block|discontinue|withdraw|scale_back|pause|trim|curtail|axe|shelve A obj:cooperation(mod:military|security|defense|defence to=R for=R) to/for/with=R
noun suspension|cut|cutoff|halt|freeze|reduction|cancellation|withdrawal|termination|withholding A of/in/to:@MIL_AID(to=R) by=A to=R

# "The bank froze its loans to the new government."
[SANCTION/discontinue 1621 economic]
cut|cut_off|suspend|halt|stop|freeze|end|withhold|reduce|slash|terminate|cancel|block|discontinue|withdraw|scale_back|pause|trim|curtail|axe A obj:@ECON_AID(to=R for=R) to/for/from=R
noun suspension|cut|cutoff|halt|freeze|reduction|cancellation|withdrawal|termination|withholding A of/in/to:@ECON_AID(to=R) by=A to=R

# "The agency halted food deliveries after the looting."
[SANCTION/discontinue 1623]
cut|cut_off|suspend|halt|stop|freeze|end|withhold|reduce|slash|terminate|cancel|discontinue|scale_back|pause|curtail|interrupt A obj:@HUM_AID(to=R for=R) to/for/in=R
noun suspension|cut|cutoff|halt|freeze|reduction|cancellation|withdrawal|termination|withholding A of/in/to:@HUM_AID(to=R) by=A to/in=R

# "Donors cut aid to the island by half."
[SANCTION/discontinue 162 human_security]
cut|cut_off|suspend|halt|stop|freeze|end|withhold|reduce|slash|terminate|cancel|discontinue|withdraw|scale_back|curtail|pull|prohibit|ban|forbid|bar|deny A obj:aid|aid_delivery|aid_shipment|assistance|support|help|aid_program|aid_programme|backing|subsidy(to=R for=R) to/for/from=R
cut_off|defund A R from:aid|funding
defund A R
noun suspension|cut|cutoff|halt|freeze|reduction|cancellation|withdrawal|termination|withholding A of/in/to:aid|assistance|support(to=R) by=A to=R
noun freeze|suspension|cut A mod:aid by=A on/to=R

# "The two capitals froze their trade talks and stopped flights between them."
[SANCTION/discontinue 160]
cut|cut_off|suspend|freeze|halt|stop|end|discontinue|curtail|reduce A! obj:flow|transit|pumping|supply|food_supply|flight|delivery|shipment|export|service|air_service|gas_supply|oil_supply|import|food|fuel to/from/with!=R
cut|sever|suspend|freeze|halt|stop|end|break|break_off|discontinue|curtail|reduce|terminate|cut_off|scale_back|interrupt|restrict|limit|downgrade A obj:cooperation|exchange|trade|contact|partnership|commerce|collaboration|dealings|business|flight|air_link|air_service|rail_link|transport_link|trade_tie|trade_relation|economic_tie|intelligence-sharing|sharing|coordination|military_tie|defense_tie|relation|tie|alliance|exchange_program|visa_service|delivery|supply|export|import|shipment|sale|purchase|gas_supply|oil_supply|oil_export|gas_export|contract(with=R to=R from=R) with/to/from/between=R
cool|sour|worsen|deteriorate|chill|fray subj:@RELATIONS(between=A with=A)
cancel|rescind|revoke|withdraw|void A obj:visa|license|licence|contract|order|trade_privilege|privilege|invitation|exequatur(of=R for=R to=R) of/for/to/from=R
revoke|suspend|cancel A obj:status|preference|privilege|trading_status(mod:trade|most-favored-nation|trading|tariff) of/for=R
ostracize|ostracise|isolate|shun|spurn|cold-shoulder|freeze_out A R!
issue|raise|update|upgrade|extend|renew A obj:travel_warning|travel_advisory|travel_alert|warning|advisory(mod:travel for/against/to/on=R) for/against/to/on=R
warn|advise A obj:citizen|national|traveler|traveller|tourist=- against/from:travel|visit|go(to/in=R)
noun suspension|severance|halt|cutoff|curtailment A of:cooperation|trade|flight|exchange|contact|partnership|export|import(with=R to=R) by=A with=R
noun freeze A mod:diplomatic|trade in=- with=R by=A
noun isolation A mod:diplomatic|international|economic of=R by=A

# ---------------------------------------------------------------- convict
# "A military court convicted the colonel of plotting a coup."
[SANCTION/convict 116 legal]
convict subj:@COURT A R of/for/in=-
convict A R of/for/on/in=-
sentence A R to/for=-
condemn|sentence A R to:death|hanging|gallows|fine|lash|community_service|flogging
condemn A R to:prison|imprisonment|life|year|jail|month
find subj:@COURT A R xcomp:guilty|liable
find A R adv:guilty of=-
find subj:@COURT A obj:guilty(mod=R poss=R) of=-
find subj:@COURT A R! xcomp:guilty|liable of/for=-
find A R xcomp:guilty of=-
rule|declare|hold|find|deem subj:@COURT A obj=R xcomp:unconstitutional|illegal|unlawful|void|liable|invalid|guilty
rule|declare subj:@COURT A ccomp:unconstitutional|illegal|violate|guilty|liable|unlawful|breach
strike_down|overturn|annul|invalidate|quash|nullify|void|throw_out subj:@COURT A obj:law|decree|ban|election|result|act|ruling|policy|amendment|verdict|measure|decision=- of/by=R
fine|penalize|penalise subj:@COURT|regulator|commission|authority|judge A R for/over=-
order subj:@COURT A R comp:pay|compensate|return|repay|hand_over(obj:damages|compensation|fine|million|reparation)
award subj:@COURT A obj:damages|compensation to=- against=R
uphold|confirm subj:@COURT A obj:conviction|sentence|verdict|death_sentence|guilty_verdict(of=R against=R for=R poss=R) of/against/for=R
hand_down|pronounce|deliver|impose|pass|hand_out|return A obj:sentence|verdict|conviction|death_sentence|death_penalty|life_sentence|fine|penalty|jail_term(against=R for=R on=R) against/on/to/for=R
receive|get|draw subj=R obj:sentence|death_sentence|fine|penalty|life_sentence|jail_term|prison_term from=A for=-
plead subj=R xcomp:guilty to=-
convict A R
disbar|disqualify subj:@COURT A R from=-
noun conviction|sentencing A -mod:religious|deep|strong|firm|personal|moral of=R by=A for/on=-
noun conviction|sentence A poss=R for/on=- by=A
noun sentence|verdict|penalty A mod:death|life|guilty|prison|jail|suspended against/of/for/on=R by=A
noun ruling|verdict|judgment|judgement A mod:court|guilty against=R by=A poss=A
noun fine A on/against=R by=A for=-

# ---------------------------------------------------------------- people driven out
# "Fighting forced thousands of villagers from their homes."
[SANCTION/expel 166 migration]
flee|escape subj=R obj:@VIOLENT_EVENT|persecution|repression|offensive|advance|rule(by=A in=P of=A from=A mod:#actor=A) from=P to/into=-
flee|escape subj=R obj:@VIOLENT_EVENT|persecution|repression|offensive|advance|violence|war|regime|rule(by=A in=P of=A from=A) from=P to/into=-
flee subj:@PEOPLE|refugee|thousand|hundred|resident|villager|civilian|family|hundred|ten|million|dozens=R obj=P from/to/into/across=P
flee subj:@PEOPLE|refugee|thousand|hundred|resident|million|family|ten=R obj:home|country|village|town|city|area|province|region
displace|uproot|dislodge -subj:@ACCIDENT A R by:@VIOLENT_EVENT
displace|uproot -subj:@ACCIDENT|dam|project|development A obj:@PEOPLE|family|thousand|population|hundred|million=R from=P
displace|uproot -subj:@ACCIDENT|dam|project|development A obj:#num=R from=P
force|drive|send A obj:@PEOPLE|thousand|hundred|resident|family|million=R from/out_of/out:home|house|village|country
force A R xcomp:flee(obj=-)
noun displacement|exodus|flight A -mod:air|bombing|charter|test|airline|commercial|direct|maiden|space of:@PEOPLE|resident|refugee|population|family|thousand|community|minority=R by=A from=P
noun exodus|displacement A mod:mass|internal|forced of=R from=P by=A
