# REQUEST: appeals (CAMEO 02xx: ask, urge, call on) and demands and orders (CAMEO 10xx: demand, insist, order) whose content is
# a clause. Requests for a thing named by a noun ("called for a truce") are in request_nouns.pat. Where no block names the
# content, the general blocks take mode and code from it through complements.tsv.

# Asking, ordering and calling in private life, trade, courts and sport: "She ordered a coffee."
[NONE "private or commercial request"]
ask A obj:question|price|reporter|journalist|reader|viewer|respondent|audience|customer|god|fan|myself|yourself|himself|herself|themselves|permission
ask A about:*
ask A comp:name|identify|quote
ask A R comp:name|identify|quote|give|use|reveal(obj:name|identity) NEG
ask A R comp:give|use|reveal|publish|disclose(obj:name|identity|full_name|surname)
ask A R ccomp:whether|how|why|what|if
order A obj:food|meal|pizza|drink|beer|coffee|wine|lunch|dinner|takeaway|part|copy|product|item|book|ticket|aircraft|plane|jet|airliner|vehicle|train|ship|dish
call A obj:doctor|ambulance|police|plumber|taxi|cab|witness|shot|penalty|foul|timeout|fire_brigade
call A obj=- xcomp:* -on=- -for=- -xcomp:#person
press A obj:button|key|flesh|trigger|advantage|suit|flower|grape
press A adv:ahead|on
push A obj:button|envelope|limit|boundary|cart|car|door|price|rate|yield|stock|index|wheelchair|oil
demand A obj:attention|respect|skill|concentration|precision|energy|stamina
require A obj:skill|surgery|treatment|hospitalisation|hospitalization|stitch|attention|majority|vote|licence|license
claim A obj:life|victim|victory|title|wicket|medal|benefit|lead|credit|win|responsibility
noun appeal mod:court|federal|legal|criminal|mass|popular|broad|sex|universal|box-office|commercial
appeal A against:ruling|verdict|sentence|decision|conviction|judgment|judgement|order|ban|fine
appeal A obj:ruling|verdict|sentence|decision|conviction|judgment|judgement|case|ban
appeal A to:court|supreme_court|tribunal|high_court|voter|fan|audience|reader|customer|consumer|taste|buyer|sense
noun call mod:wake-up|curtain|roll|close|cold|judgment|bird|margin|robo|anonymous|emergency|911
noun order mod:court|executive|restraining|gag|public|world|new|law|money|batting|social|pecking|religious|standing|tall|export|factory|durable|buy|sell|purchase
noun demand mod:consumer|domestic|global|oil|energy|market|strong|weak|high|growing|customer|export|popular|seasonal|physical|investor|housing|credit
noun demand for:oil|gas|energy|electricity|coal|steel|copper|gold|good|car|product|dollar|housing|credit|labour|labor|worker|ticket|chip|commodity|food|loan|water|fuel
noun request mod:interview|song|freedom-of-information|records
noun press|bid mod:takeover|cash|title|rival|losing|winning|hostile|buyout|opening|highest
bid A for:company|firm|contract|stake|licence|license|asset|share|club|title|player|airline|bank
beg A obj:question|difference|pardon
beg A comp:differ
beg A on:street|corner
push A past:*

# Calls for calm and restraint without a party named in the clause: "The bishop urged restraint on both armies."
[REQUEST/yield 0256 military]
urge|counsel|recommend|preach|advise|advocate|plead|appeal|call|ask|press A obj:@CAUTION on/upon/from/by/to=R
urge|encourage|seek|stress|call A obj:respect|observance|adherence|compliance(for/of/with/to:@TRUCE_WORD by=R) by/from=R
call|appeal|press A for:respect|observance|adherence|compliance(for/of/with/to:@TRUCE_WORD by=R) to/on=R
urge|ask|implore|beg|exhort A R comp:stop|end|halt|cease|refrain|desist|stand_down|back_off|calm|disarm|surrender|withdraw|retreat|de-escalate|avoid
call A on/upon/to/with=R! comp:stop|end|halt|cease|refrain|desist|stand_down|back_off|calm|disarm|surrender|withdraw|retreat|de-escalate|avoid
call_on|call_upon A R! comp:stop|end|halt|cease|refrain|desist|stand_down|back_off|calm|disarm|surrender|withdraw|retreat|de-escalate|avoid
urge|ask|exhort|encourage A R comp:exercise|show|use|observe|maintain|practise|practice|keep|display(obj:@CAUTION|@TRUCE_WORD)
call A on/upon/to/with=R! comp:exercise|show|use|observe|maintain|practise|practice|keep|display(obj:@CAUTION|@TRUCE_WORD)
call_on|call_upon A R! comp:exercise|show|use|observe|maintain|practise|practice|keep|display(obj:@CAUTION|@TRUCE_WORD)
urge|ask|exhort A R comp:lay_down|give_up|put_down|lay|silence|drop(obj:@ARMS_LAID_DOWN)
call A on/upon/to/with=R! comp:lay_down|give_up|put_down|lay|silence|drop(obj:@ARMS_LAID_DOWN)
call_on|call_upon A R! comp:lay_down|give_up|put_down|lay|silence|drop(obj:@ARMS_LAID_DOWN)
noun appeal|call|plea A poss=A mod=A by/from/of=A to=R for:@CAUTION
noun appeal|call|plea mod:peace|ceasefire|truce A poss=A by/from/of=A to=R

# Orders to stop: "The council demanded that both armies stop at the river."
[REQUEST/yield 1056 military]
demand A ccomp:stop|end|halt|cease|refrain|desist|stand_down|disarm|surrender|withdraw|retreat|pull_out|pull_back|de-escalate|leave(subj=R)
order|tell|command|instruct|direct A R! comp:stop|halt|cease|refrain|desist|stand_down|disarm|surrender|withdraw|retreat|pull_out|pull_back
order|tell|warn|demand A R comp:lay_down|give_up|put_down|lay|hand_over|surrender(obj:@ARMS_LAID_DOWN)

# Calls to give up an office: "Two parties urged the minister to step down."
[REQUEST/change 0241 political_institutions]
urge|ask|press|implore|pressure|lobby|push|advise|exhort A R comp:resign|quit|step_down|stand_down|step_aside|abdicate|relinquish|go|leave|bow_out
call A on/upon/to/with=R! comp:resign|quit|step_down|stand_down|step_aside|abdicate|relinquish|go|leave|bow_out
call_on|call_upon A R! comp:resign|quit|step_down|stand_down|step_aside|abdicate|relinquish|go|leave|bow_out
noun call|appeal|plea|pressure A poss=A by/from/of=A on/to=R comp:resign|quit|step_down|stand_down|step_aside|abdicate|go
urge|ask|press A R comp:hold|organise|organize|schedule|call|respect|postpone|allow(obj:@ELECTION_WORD)
call A on/upon/to/with=R! comp:hold|organise|organize|schedule|call|respect|postpone|allow(obj:@ELECTION_WORD)
call_on|call_upon A R! comp:hold|organise|organize|schedule|call|respect|postpone|allow(obj:@ELECTION_WORD)
call|press|push|campaign A for:resignation|ouster|removal|dismissal|sacking|impeachment|departure|replacement|overthrow(poss=R of=R)

# Demands to give up an office: "The strikers demanded that the mayor quit."
[REQUEST/change 1041 political_institutions]
demand A ccomp:resign|quit|step_down|stand_down|step_aside|abdicate|relinquish|go|leave(subj=R)
order|tell|command A R! comp:resign|quit|step_down|stand_down|abdicate
demand A obj:resignation|ouster|removal|dismissal|sacking|impeachment|departure|replacement|overthrow|head|scalp(poss=R of=R)
demand A obj:removal|departure|ouster|dismissal(of=R poss=R) from:@POST
demand A obj:removal|departure|ouster|dismissal(of:#person=R)
noun demand A poss=A by/from/of=A for:resignation|ouster|removal|dismissal|sacking|departure(poss=R of=R)

# Calls on others to help somebody, or to back a side: "She asked the League to stand behind the new cabinet."
[REQUEST/assist 022 diplomatic]
urge|ask|press|implore|exhort|lobby|encourage A R comp:back|endorse|recognise|recognize|condemn|ratify|sign|approve|adopt|unite|stand_by|vote|accede|admit|restore|normalise|normalize
call A on/upon/to/with=R! comp:back|endorse|recognise|recognize|condemn|ratify|sign|approve|adopt|unite|stand_by|vote|accede|admit|restore|normalise|normalize
call_on|call_upon A R! comp:back|endorse|recognise|recognize|condemn|ratify|sign|approve|adopt|unite|stand_by|vote|accede|admit|restore|normalise|normalize
ask|request|apply|bid A for:membership|admission|accession(of/to/in=R) to=R
apply A to=R comp:join
apply A comp:join(obj=R)
noun bid|application|request A poss=A mod=A by/from/of=A for/of:membership|accession(of/to/in=R)
noun bid|application A poss=A mod=A by/from/of=A comp:join(obj=R)
rally|mobilise|mobilize|drum_up|marshal|seek|enlist|solicit|canvass|court|woo A obj:support|backing|vote from/of/among=R

# Requests for help: "Kelland turned to the bank for help."
[REQUEST/assist 023]
noun appeal|call|plea|request A poss=A mod=A by/from/of=A to/on=R comp:help|assist|aid|contribute|donate|intervene
noun request|appeal|plea|call mod:aid|assistance A poss=A by/from/of=A to=R
noun request|appeal|plea mod:help A poss=A by/from/of=A to=R
seek|solicit|request A obj:@AID_NOUN from/of=R
turn|look A to=R for:@AID_NOUN

# Appeals for relief as one noun: "The U.N. launched a flash appeal for Kelland."
[REQUEST/assist 0233]
noun appeal mod:humanitarian|relief|emergency|flash|famine|flood|food|drought|disaster|donor A poss=A by/from/of=A to=R
noun request|application|claim|bid mod:asylum A poss=A by/from/of=A in/to=R
noun call|request|appeal mod:distress|sos|evacuation A poss=A by/from/of=A to=R
seek A obj:asylum|refuge|sanctuary|shelter|protection in/from/with=R
apply|ask|plead|petition A for:asylum|refugee_status|visa in/from/to=R
ask|urge|implore|beg A R comp:accept|admit|resettle|shelter|evacuate|rescue|feed|take_in|let_in(obj:@ENDANGERED)
call|appeal A on/upon/to/with=R! comp:accept|admit|resettle|shelter|evacuate|rescue|feed|take_in|let_in(obj:@ENDANGERED)
call_on|call_upon A R! comp:accept|admit|resettle|shelter|evacuate|rescue|feed|take_in|let_in(obj:@ENDANGERED)

# Requests for loans and debt relief in a clause: "Kelland asked its creditors to forgive old debts."
[REQUEST/assist 0231 economic]
ask|urge|press|implore A R comp:finance|fund|lend|invest|bail_out|subsidise|subsidize|bankroll|reschedule|restructure|forgive|write_off|cancel|waive
call|appeal A on/upon/to/with=R! comp:finance|fund|lend|invest|bail_out|subsidise|subsidize|bankroll|reschedule|restructure|forgive|write_off|cancel|waive
call_on|call_upon A R! comp:finance|fund|lend|invest|bail_out|subsidise|subsidize|bankroll|reschedule|restructure|forgive|write_off|cancel|waive
noun request|appeal|call|application mod:loan|funding|budget|bailout|credit A poss=A by/from/of=A to=R

# Requests for arms in a clause: "The rebels asked Norland to arm them."
[REQUEST/assist 0232 military]
ask|urge|press|implore|lobby A R comp:arm|train|equip|rearm|reinforce
call|appeal A on/upon/to/with=R! comp:arm|train|equip|rearm|reinforce
call_on|call_upon A R! comp:arm|train|equip|rearm|reinforce
noun request|appeal|wish_list|plea mod:arms|weapons|weapon|military A poss=A by/from/of=A to=R

# Requests for soldiers who keep the peace: "Mayors asked the Union to send peacekeepers."
[REQUEST/assist 0234 peacekeeping]
ask|urge|press|implore|request|lobby A R comp:protect|guard|police|patrol|safeguard|intervene|extend(obj:@MANDATE)
call|appeal A on/upon/to/with=R! comp:protect|guard|police|patrol|safeguard|intervene|extend(obj:@MANDATE)
call_on|call_upon A R! comp:protect|guard|police|patrol|safeguard|intervene|extend(obj:@MANDATE)
ask|urge|press|implore|request|lobby A R comp:send|deploy|contribute|provide|dispatch|keep|maintain(obj:@PEACEKEEPERS|@FORCES)
call|appeal A on/upon/to/with=R! comp:send|deploy|contribute|provide|dispatch|keep|maintain(obj:@PEACEKEEPERS|@FORCES)
call_on|call_upon A R! comp:send|deploy|contribute|provide|dispatch|keep|maintain(obj:@PEACEKEEPERS|@FORCES)

# Requests to hand over the wanted: "Norland asked Kelland to extradite the banker."
[REQUEST/assist 0213 legal]
ask|urge|press|request|petition A R comp:extradite|hand_over|arrest|prosecute|try|surrender|detain|deport|indict|investigate|probe|punish|bring(obj:@SUSPECTS)
call|appeal A on/upon/to/with=R! comp:extradite|hand_over|arrest|prosecute|try|surrender|detain|deport|indict|investigate|probe|punish|bring(obj:@SUSPECTS)
call_on|call_upon A R! comp:extradite|hand_over|arrest|prosecute|try|surrender|detain|deport|indict|investigate|probe|punish|bring(obj:@SUSPECTS)
ask|urge|press|request|petition A R comp:investigate|probe|prosecute|extradite|arrest|inquire|enquire
call|appeal A on/upon/to/with=R! comp:investigate|probe|prosecute|extradite|arrest|inquire|enquire
call_on|call_upon A R! comp:investigate|probe|prosecute|extradite|arrest|inquire|enquire
noun request|appeal mod:extradition|arrest|deportation A poss=A by/from/of=A to=R for/of=-
seek|request A obj:extradition|arrest|deportation|prosecution|handover of=- from=R
noun appeal|request|call|plea|demand A poss=A mod=A by/from/of=A to/on=R comp:extradite|hand_over|arrest|surrender|deport|prosecute|investigate|probe
renew|reiterate|repeat|issue|make|launch|lodge|file A obj:appeal|request|call|plea(to/on=R!) comp:extradite|hand_over|arrest|surrender|deport|prosecute|investigate|probe to/on=R

# Demands to hand over the wanted, and summonses of a court: "A judge ordered the former minister to testify."
[REQUEST/assist 1013 legal]
order|demand|require|command A R comp:extradite|hand_over|arrest|prosecute|surrender|detain|testify|appear|cooperate|co-operate|comply|investigate
subpoena A R
summon|summons A R for:questioning|interrogation|hearing|trial|testimony comp:testify|appear|answer
summon|summons|subpoena A R comp:testify|appear|answer|explain|give
demand A ccomp:extradite|hand_over|prosecute|investigate|surrender(subj=R)
noun subpoena|summons A poss=A by/from/of=A to/for=R

# Requests to share what is known: "Kelland asked its ally to hand over satellite pictures."
[REQUEST/assist 0214 intelligence]
ask|urge|press|request A R comp:share|disclose|reveal|exchange|release|publish|provide|give|hand_over(obj:@INTELLIGENCE_THING)
call A on/upon/to/with=R! comp:share|disclose|reveal|exchange|release|publish|provide|give|hand_over(obj:@INTELLIGENCE_THING)
call_on|call_upon A R! comp:share|disclose|reveal|exchange|release|publish|provide|give|hand_over(obj:@INTELLIGENCE_THING)
noun request mod:information|intelligence A poss=A by/from/of=A to=R

# Demands for what is known: "The commission ordered the bank to disclose its accounts."
[REQUEST/assist 1014 intelligence]
order|demand|require|compel|command A R comp:share|disclose|reveal|release|publish|provide|give|hand_over(obj:@INTELLIGENCE_THING)
demand A obj:explanation|answer|clarification|information|detail|evidence|proof|account from/of=R
demand A comp:know
demand A ccomp:share|disclose|reveal|explain|clarify|publish(subj=R)

# Requests to free people or give things back: "The pope asked the rebels to free two nuns."
[REQUEST/yield 0253 legal]
ask|urge|press|implore|beg|petition|request|lobby A R comp:free|release|pardon|liberate|spare|repatriate|set(obj:@CAPTIVES)
call|appeal|plead A on/upon/to/with=R! comp:free|release|pardon|liberate|spare|repatriate|set(obj:@CAPTIVES)
call_on|call_upon A R! comp:free|release|pardon|liberate|spare|repatriate|set(obj:@CAPTIVES)
ask|urge|press|petition|request A R comp:return|hand_back|give_back|restore|relinquish|repatriate|cede
call|appeal A on/upon/to/with=R! comp:return|hand_back|give_back|restore|relinquish|repatriate|cede
call_on|call_upon A R! comp:return|hand_back|give_back|restore|relinquish|repatriate|cede
campaign|lobby|plead|appeal A for:freedom|life|release|clemency|liberty(poss=- of=-) to/with=R

# Demands to free people or give things back: "The kidnappers demanded that the army free their comrades."
[REQUEST/yield 1053 legal]
order|demand|tell|command A R comp:free|release|pardon|liberate|repatriate|set(obj:@CAPTIVES)
demand A ccomp:free|release|pardon|liberate|return|repatriate|hand_back|give_back|relinquish(subj=R)
demand A obj:release|freedom|return|freeing|liberation|handover|extradition|repatriation(of=- poss=-) from/by=R
demand|order A obj:ransom|return from=R
noun ransom_demand|demand mod:ransom A poss=A by/from/of=A

# Requests to lift bans, curbs and emergency rule: "Editors urged the junta to end censorship."
[REQUEST/yield 0251]
ask|urge|press|implore|petition|request|lobby A R comp:@EASE_VERB(obj:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE)
call|appeal A on/upon/to/with=R! comp:@EASE_VERB(obj:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE)
call_on|call_upon A R! comp:@EASE_VERB(obj:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE)
ask|urge|press A R comp:legalise|legalize|reopen|unban|reinstate|unblock|readmit|decriminalise|decriminalize
call|appeal A on/upon/to/with=R! comp:legalise|legalize|reopen|unban|reinstate|unblock|readmit|decriminalise|decriminalize
call_on|call_upon A R! comp:legalise|legalize|reopen|unban|reinstate|unblock|readmit|decriminalise|decriminalize
ask|urge|press|implore|petition|appeal|call|beg A R to/on/upon/with=R comp:let|allow|permit(comp:publish|resume|reopen|broadcast|operate|work|speak|march|protest|demonstrate|vote|return|worship)
call_on|call_upon A R! comp:let|allow|permit(comp:publish|resume|reopen|broadcast|operate|work|speak|march|protest|demonstrate|vote|return|worship)

# Demands to lift bans, curbs and emergency rule: "The union demanded that the junta end censorship."
[REQUEST/yield 1051]
order|demand A R comp:@EASE_VERB(obj:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE)
demand A ccomp:@EASE_VERB|legalise|legalize|reopen|unban|reinstate|unblock(subj=R obj:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE)
demand A ccomp:legalise|legalize|reopen|unban|reinstate|unblock(subj=R)

# Requests to lift sanctions and tariffs: "Kelland urged the bloc to drop the embargo."
[REQUEST/yield 0254 economic]
ask|urge|press|implore|petition|request|lobby A R comp:@EASE_VERB(obj:@SANCTION_WORD)
call|appeal A on/upon/to/with=R! comp:@EASE_VERB(obj:@SANCTION_WORD)
call_on|call_upon A R! comp:@EASE_VERB(obj:@SANCTION_WORD)

# Demands to lift sanctions and tariffs: "Kelland demanded that the bloc drop the embargo."
[REQUEST/yield 1054 economic]
order|demand A R comp:@EASE_VERB(obj:@SANCTION_WORD)
demand A ccomp:@EASE_VERB(subj=R obj:@SANCTION_WORD)

# Requests to stop protesting: "The premier asked the teachers to return to work."
[REQUEST/yield 0252]
ask|urge|press|implore|request|beg A R comp:@STOP_VERB(obj:@DISSENT)
call|appeal A on/upon/to/with=R! comp:@STOP_VERB(obj:@DISSENT)
call_on|call_upon A R! comp:@STOP_VERB(obj:@DISSENT)
ask|urge|implore A R comp:return|go_back|go(to:work|home|class)
call|appeal A on/upon/to/with=R! comp:return|go_back|go(to:work|home|class)
call_on|call_upon A R! comp:return|go_back|go(to:work|home|class)
ask|urge|beg|implore A R comp:disperse|go_home|leave
call|appeal A on/upon/to/with=R! comp:disperse|go_home|leave
call_on|call_upon A R! comp:disperse|go_home|leave

# Demands to stop protesting: "A court ordered the dockers back to work."
[REQUEST/yield 1052]
order|demand|command|tell|instruct A R comp:@STOP_VERB(obj:@DISSENT)
order|tell|command|instruct|direct A R comp:return|go_back(to:work)
order|tell|command A obj:crowd|protester|demonstrator|student|striker|picket|marcher=R comp:disperse|leave|go
order A obj:worker|striker|teacher|doctor|docker|miner|nurse|employee|pilot|driver=R to:work

# Requests to let outsiders in: "Relief agencies urged the junta to open the valley to convoys."
[REQUEST/yield 0255 diplomatic]
ask|urge|press|implore|request A R comp:allow|let|permit|admit|grant|give|open|reopen|facilitate|accept|ensure|guarantee|receive(obj:@OUTSIDERS|@ACCESS_WORD|@AID_ACCESS_THING|border|gate|airport)
call|appeal A on/upon/to/with=R! comp:allow|let|permit|admit|grant|give|open|reopen|facilitate|accept|ensure|guarantee|receive(obj:@OUTSIDERS|@ACCESS_WORD|@AID_ACCESS_THING|border|gate|airport)
call_on|call_upon A R! comp:allow|let|permit|admit|grant|give|open|reopen|facilitate|accept|ensure|guarantee|receive(obj:@OUTSIDERS|@ACCESS_WORD|@AID_ACCESS_THING|border|gate|airport)
ask|urge|press A R comp:allow|let(comp:enter|visit|inspect|reach|pass|deliver|return|leave)
call|appeal A on/upon/to/with=R! comp:allow|let(comp:enter|visit|inspect|reach|pass|deliver|return|leave)
call_on|call_upon A R! comp:allow|let(comp:enter|visit|inspect|reach|pass|deliver|return|leave)
ask|urge|press|implore|petition|appeal|call|beg A R to/on/upon/with=R comp:@EASE_VERB|reconsider|review|stop(obj:@RESTRICTION|block|obstruction(on/of:@AID_ACCESS_THING|flight|convoy|aid|access|visit|inspection|inspector|delivery|entry|journalist|aid_worker))
call_on|call_upon A R! comp:@EASE_VERB|reconsider|review|stop(obj:@RESTRICTION|block|obstruction(on/of:@AID_ACCESS_THING|flight|convoy|aid|access|visit|inspection|inspector|delivery|entry|journalist|aid_worker))

# Demands to let outsiders in: "The council demanded that the junta admit inspectors."
[REQUEST/yield 1055 diplomatic]
order|demand|tell A R comp:allow|let|permit|admit|grant|give|open|reopen|facilitate|accept|receive(obj:@OUTSIDERS|@ACCESS_WORD|@AID_ACCESS_THING)
demand A ccomp:allow|let|permit|admit|grant|give|open|reopen|facilitate|receive(subj=R)

# Calls on others to talk: "The bloc urged both sides to return to the table."
[REQUEST/meet 026 diplomatic]
ask|urge|press|implore|encourage|exhort|push|advise A R comp:meet|talk|negotiate|confer|discuss|engage|sit_down|consult|parley|debate|reconvene
call|appeal A on/upon/to/with=R! comp:meet|talk|negotiate|confer|discuss|engage|sit_down|consult|parley|debate|reconvene
call_on|call_upon A R! comp:meet|talk|negotiate|confer|discuss|engage|sit_down|consult|parley|debate|reconvene
ask|urge|press|implore|encourage|exhort|push A R comp:hold|open|resume|start|begin|join|attend|enter|restart|continue|convene|reopen|pursue|launch(obj:@TALKS|@NEGOTIATION_WORD|@MEETING_WORD)
call|appeal A on/upon/to/with=R! comp:hold|open|resume|start|begin|join|attend|enter|restart|continue|convene|reopen|pursue|launch(obj:@TALKS|@NEGOTIATION_WORD|@MEETING_WORD)
call_on|call_upon A R! comp:hold|open|resume|start|begin|join|attend|enter|restart|continue|convene|reopen|pursue|launch(obj:@TALKS|@NEGOTIATION_WORD|@MEETING_WORD)
ask|urge|press|implore|encourage|exhort|push A R comp:return|come|go|get|sit(to/around/at/down_at:table|negotiating_table|conference_table|@NEGOTIATION_WORD)
invite|call|summon A R to/back_to:table|negotiating_table|conference_table|@TALKS|@NEGOTIATION_WORD
call|appeal A on/upon/to/with=R! comp:return|come|go|get|sit(to/around/at/down_at:table|negotiating_table|conference_table|@NEGOTIATION_WORD)
call_on|call_upon A R! comp:return|come|go|get|sit(to/around/at/down_at:table|negotiating_table|conference_table|@NEGOTIATION_WORD)
request|seek|ask|call A obj:audience|appointment|@MEETING_WORD with=R
ask|request|seek A comp:meet|see|speak|talk(obj=R with/to=R)
ask|urge A R comp:convene|call|host|organise|organize

# Demands to talk: "The rebels demanded to meet the premier."
[REQUEST/meet 106 diplomatic]
demand|insist A R comp:meet|see|speak|talk|negotiate(obj=R with/to=R)
demand A ccomp:meet|talk|negotiate|resume|open|convene|sit_down|return(subj=R)
order|tell|command A R comp:meet|talk|negotiate|resume

# Calls on others to settle: "She urged the tribes to make peace."
[REQUEST/meet 027 diplomatic]
ask|urge|press|implore|encourage|exhort|push A R comp:settle|resolve|reconcile|solve|compromise|make_peace|mend|iron_out|overcome|bury|reach|conclude|finalise|finalize|sign
call|appeal A on/upon/to/with=R! comp:settle|resolve|reconcile|solve|compromise|make_peace|mend|iron_out|overcome|bury|reach|conclude|finalise|finalize|sign
call_on|call_upon A R! comp:settle|resolve|reconcile|solve|compromise|make_peace|mend|iron_out|overcome|bury|reach|conclude|finalise|finalize|sign
ask|urge|press|implore|encourage|exhort A R comp:make|seek|forge|find|reach|negotiate(obj:@SETTLEMENT_WORD)
call|appeal A on/upon/to/with=R! comp:make|seek|forge|find|reach|negotiate(obj:@SETTLEMENT_WORD)
call_on|call_upon A R! comp:make|seek|forge|find|reach|negotiate(obj:@SETTLEMENT_WORD)
ask|urge|press|implore A R comp:accept|implement|respect|honour|honor|observe|uphold(obj:@ACCORD|@SETTLEMENT_WORD)
call A on/upon/to/with=R! comp:accept|implement|respect|honour|honor|observe|uphold(obj:@ACCORD|@SETTLEMENT_WORD)
call_on|call_upon A R! comp:accept|implement|respect|honour|honor|observe|uphold(obj:@ACCORD|@SETTLEMENT_WORD)

# Demands to settle: "The council told both sides to reach an accord."
[REQUEST/meet 107 diplomatic]
order|demand|tell|command A R comp:settle|resolve|reconcile|solve|reach|sign|conclude|implement|accept
demand A ccomp:settle|resolve|reconcile|reach|sign|conclude|implement(subj=R)

# Calls for a mediator: "The opposition asked the bishops to mediate."
[REQUEST/meet 028 diplomatic]
ask|urge|press|implore|request|invite|encourage A R comp:mediate|arbitrate|broker|intercede|facilitate|conciliate
call|appeal A on/upon/to/with=R! comp:mediate|arbitrate|broker|intercede|facilitate|conciliate
call_on|call_upon A R! comp:mediate|arbitrate|broker|intercede|facilitate|conciliate
noun request|appeal|call mod:mediation A poss=A by/from/of=A to=R

# Demands for a mediator: "Kelland insisted that the Union mediate."
[REQUEST/meet 108 diplomatic]
demand A ccomp:mediate|arbitrate|broker|intercede(subj=R)
order|tell A R comp:mediate|arbitrate|broker

# Calls for reform in a clause: "Lenders urged Kelland to reform its banks."
[REQUEST/change 024 political_institutions]
ask|urge|press|implore|encourage|lobby|advise|exhort A R comp:reform|overhaul|modernise|modernize|restructure|change|democratise|democratize|introduce|implement
call|appeal A on/upon/to/with=R! comp:reform|overhaul|modernise|modernize|restructure|change|democratise|democratize|introduce|implement
call_on|call_upon A R! comp:reform|overhaul|modernise|modernize|restructure|change|democratise|democratize|introduce|implement
ask|urge|press|encourage|push A R comp:implement|enact|carry_out|introduce|undertake|adopt|speed_up|pursue|launch|push(obj:@REFORM_WORD)
call A on/upon/to/with=R! comp:implement|enact|carry_out|introduce|undertake|adopt|speed_up|pursue|launch|push(obj:@REFORM_WORD)
call_on|call_upon A R! comp:implement|enact|carry_out|introduce|undertake|adopt|speed_up|pursue|launch|push(obj:@REFORM_WORD)

# Calls for another policy in a clause: "Farmers urged the cabinet to rethink the water tax."
[REQUEST/change 0242]
ask|urge|press|implore|encourage|lobby|advise|petition|exhort A R comp:abandon|reconsider|rethink|review|drop|scrap|revise|amend|repeal|reverse|cut|raise|increase|reduce|adopt|pass|reject|postpone|delay|withdraw|impose|tighten|toughen|ban|outlaw|curb|limit|regulate
call|appeal A on/upon/to/with=R! comp:abandon|reconsider|rethink|review|drop|scrap|revise|amend|repeal|reverse|cut|raise|increase|reduce|adopt|pass|reject|postpone|delay|withdraw|impose|tighten|toughen|ban|outlaw|curb|limit|regulate
call_on|call_upon A R! comp:abandon|reconsider|rethink|review|drop|scrap|revise|amend|repeal|reverse|cut|raise|increase|reduce|adopt|pass|reject|postpone|delay|withdraw|impose|tighten|toughen|ban|outlaw|curb|limit|regulate
ask|urge|press|encourage|lobby|exhort A R comp:impose|tighten|apply|enforce|adopt|maintain|toughen(obj:@HARSH_MEASURE|@SANCTION_WORD)
call A on/upon/to/with=R! comp:impose|tighten|apply|enforce|adopt|maintain|toughen(obj:@HARSH_MEASURE|@SANCTION_WORD)
call_on|call_upon A R! comp:impose|tighten|apply|enforce|adopt|maintain|toughen(obj:@HARSH_MEASURE|@SANCTION_WORD)
ask|urge|press A R comp:cut|sever|break|downgrade(obj:@TIES)
call A on/upon/to/with=R! comp:cut|sever|break|downgrade(obj:@TIES)
call_on|call_upon A R! comp:cut|sever|break|downgrade(obj:@TIES)

# Demands for another policy in a clause: "Farmers demanded that the cabinet scrap the water tax."
[REQUEST/change 1042]
demand A ccomp:abandon|reconsider|rethink|review|drop|scrap|revise|amend|repeal|reverse|cut|raise|increase|reduce|adopt|pass|postpone|impose|tighten|ban|enact|change(subj=R)
order|direct A R xcomp:abandon|reconsider|review|drop|scrap|revise|amend|repeal|reverse|cut|raise|increase|reduce|adopt|impose|change|pay

# Calls to keep rights in a clause: "The envoy urged Kelland to respect the rights of herders."
[REQUEST/change 0243 rights_freedoms]
ask|urge|press|implore|encourage|exhort|remind A R comp:respect|protect|guarantee|honour|honor|uphold|grant|recognise|recognize|ensure|safeguard|observe|restore(obj:@RIGHTS_WORD)
call|appeal A on/upon/to/with=R! comp:respect|protect|guarantee|honour|honor|uphold|grant|recognise|recognize|ensure|safeguard|observe|restore(obj:@RIGHTS_WORD)
call_on|call_upon A R! comp:respect|protect|guarantee|honour|honor|uphold|grant|recognise|recognize|ensure|safeguard|observe|restore(obj:@RIGHTS_WORD)

# Demands for rights in a clause: "Herders demanded that Kelland respect their rights."
[REQUEST/change 1043 rights_freedoms]
demand A ccomp:respect|protect|guarantee|honour|honor|uphold|grant|recognise|recognize|ensure|restore(subj=R obj:@RIGHTS_WORD)

# Calls for another constitution in a clause: "She asked congress to change the electoral law."
[REQUEST/change 0244 political_institutions]
ask|urge|press|implore|encourage|petition A R comp:amend|change|rewrite|revise|restore|draft|reform|adopt|abolish(obj:constitution|system|democracy|charter|electoral_law|election_law|monarchy|civilian_rule)
call|appeal A on/upon/to/with=R! comp:amend|change|rewrite|revise|restore|draft|reform|adopt|abolish(obj:constitution|system|democracy|charter|electoral_law|election_law|monarchy|civilian_rule)
call_on|call_upon A R! comp:amend|change|rewrite|revise|restore|draft|reform|adopt|abolish(obj:constitution|system|democracy|charter|electoral_law|election_law|monarchy|civilian_rule)

# Appeals whose content is itself an event: "She urged Norland to send doctors."
[REQUEST 020]
@URGE_VERB A R xcomp:@COMP_HOST(obj:%) COMP
@URGE_VERB A R xcomp:@COMP_HOST(in/into/to/on:%) COMP
call|appeal|plead A on/upon/to/with=R! comp:@COMP_HOST(obj:%) COMP
call_on|call_upon A R! comp:@COMP_HOST(obj:%) COMP
@URGE_VERB A R comp:% COMP
urge|ask|appeal|plead|press|request|prevail|lean|beg|petition A to/on/upon/with=R comp:% COMP
call A to/on/upon/with=R! comp:% COMP
call A obj=- on/upon/to=R comp:% COMP
call_on|call_upon A R! comp:% COMP
@ASK_FOR_VERB A R to/on/upon/with=R for:% COMP
@SEEK_VERB A obj:% on/upon/from=R COMP
urge|ask|plead|recommend|propose|request|advise A ccomp:%(subj=R) COMP
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R comp:% COMP
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:% COMP
push|prod|pressure|pressurise|pressurize|coax|cajole|nudge A R into:% COMP
stress|emphasise|emphasize|underline|underscore|highlight A obj:need|necessity|importance|urgency(comp:%) COMP
stress|emphasise|emphasize|underline|underscore|highlight A obj:need|necessity|importance|urgency(for/of:%) COMP
reiterate|repeat|renew|echo|sound|join A obj:@APPEAL_NOUN(comp:%) to=R COMP
reiterate|repeat|renew|echo|sound|join A obj:@APPEAL_NOUN(for:%) to=R COMP
want A R! xcomp:% COMP
want A R! xcomp:@COMP_HOST(obj:%) COMP
renew|reiterate|repeat|issue|make|launch|lodge|voice A obj:@APPEAL_NOUN(to/on=R!) comp:% COMP
renew|reiterate|repeat|issue|make|launch|lodge|voice A obj:@APPEAL_NOUN(to/on=R!) comp:*

# Appeals whose content is not known to be an event: "The pope urged the nation to pray for rain."
[REQUEST 020]
urge|implore|beseech|exhort|entreat|petition|pressure|press|lobby|prod|encourage A R!
urge|ask|appeal|call|plead A to/on/upon/with=R!
ask|beg|request A R!
urge|exhort|implore A R! for=-
call|press|push|appeal A! for:action|effort|measure|step|response|intervention|pressure|commitment|vigilance|dialogue|commission|vote on/to/upon/from/by=R
urge|request|seek|solicit|advocate A obj:action|effort|measure|step|response|permission|approval|consent|authorisation|authorization|clarification|assurance|guarantee from/on=R
appeal A! to=R!
petition A R!
plead A! with=R!
noun appeal|plea|entreaty|exhortation A! poss=A by/from=A to=R!
noun request|call A! poss=A by/from=A to/on=R!

# Demands whose content is itself an event: "Norland demanded that Kelland withdraw its troops."
[REQUEST 100]
demand|order|decree|require|stipulate A ccomp:%(subj=R) COMP
demand|insist A obj:% from/of=R COMP
insist A on/upon:% COMP
demand A ccomp:@COMP_HOST(subj=R obj:%) COMP
order|command|instruct|direct|oblige|enjoin|require|mandate A R comp:@COMP_HOST(obj:%) COMP
order|command|instruct|direct|oblige|enjoin|require|mandate A R comp:% COMP
tell|instruct|compel|force A R! xcomp:% COMP
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R comp:% COMP
noun demand|insistence A poss=A mod=A by/from/of=A to/on=R for/on:% COMP
reiterate|repeat|renew|voice|echo|press A obj:@DEMAND_NOUN(comp:%(subj=R)) to=R COMP
reiterate|repeat|renew|voice|echo|press A obj:@DEMAND_NOUN(for:%) to=R COMP
reiterate|repeat|renew A obj:@DEMAND_NOUN comp:%(subj=R) COMP
insist A on:@DEMAND_NOUN(comp:%(subj=R)) COMP
insist A on:@DEMAND_NOUN comp:%(subj=R) COMP
stress|emphasise|emphasize|underline|underscore|highlight|recall|reiterate A obj:obligation|duty|responsibility(of:*=R) comp:% COMP
stress|emphasise|emphasize|underline|underscore|highlight A obj:obligation|duty|responsibility(of:*=R)

# Demands whose content is not known to be an event: "A court ordered the airline to open its books."
[REQUEST 100]
demand A ccomp:*(subj=R)
insist A! on/upon:@DEMAND_NOUN(comp:*(subj=R) on/to=R)
insist A! on/upon:@DEMAND_NOUN
order|command|instruct|direct|enjoin|compel A! R!
demand A obj:action|effort|measure|step|response|answer|assurance|guarantee|respect|compliance|satisfaction|payment|share|justice from/of=R
set|set_out|lay_down|impose|spell_out|present|submit|put_forward|hand|make|list|issue A! obj:demand|condition|precondition to/for/on=R
noun demand A! poss=A by/from=A on/to=R!

# Appeals to parties that are not told: "We call on more countries to take in those who fled."
[REQUEST 020]
call_on|call_upon|urge|implore|press|encourage A obj:@ADDRESSEE=R comp:* DEFAULT
appeal A to:@ADDRESSEE=R comp:* DEFAULT
