# AGREE: offers, promises, pledges, plans and consent to cooperate (CAMEO 03xx) whose content is a clause ("promised to send doctors"):
# its code comes from the content through complements.tsv. Offers of a thing named by a noun ("offered talks") are in agree_nouns.pat.

# Agreement in opinion, trade and private life: "Analysts agree that prices will fall." "She agreed to a two-year contract with the club."
[NONE "opinion, business or private promise"]
agree subj:analyst|expert|critic|doctor|scientist|historian|economist|observer|fan|coach|reader|juror|jury|most|everyone|everybody|nobody|voter|poll
agree with:statement|view|opinion|assessment|idea|notion|sentiment|decision|characterisation|characterization|finding|verdict
agree A on/about:fact|point|definition|little
agree A comp:disagree|differ
commit|dedicate|devote A comp:%ASSAULT|COERCE|PROTEST|MOBILIZE
commit|dedicate|devote A comp:carry_out|launch|conduct|mount|wage|stage|continue(obj:%ASSAULT|COERCE|PROTEST)
agree A to:transfer|contract|move|fee|extension|buyout|takeover|merger|interview|plea|plea_bargain
agree A obj:fee|transfer|contract|takeover|merger
agree A comp:buy|acquire|merge|sell(obj:company|stake|unit|share|business|rival|chain|house|division|subsidiary)
agree A comp:plead|marry|testify|play|star|sign|differ|wait
promise A obj:excitement|return|growth|yield|sunshine|thrill|revenge|retaliation|money_back
offer A obj:price|discount|product|service|view|glimpse|insight|advice|prayer|opinion|explanation|course|menu|choice|chance|contract|job|seat|prize|reward|resistance|hope|comment|excuse|thanks|condolence|congratulation|sympathy|resignation|clue|evidence|detail|lesson|bribe|share|bond|stock|yield|salary
offer subj:hotel|shop|store|website|company|airline|restaurant|bank|university|school|museum|app|market|product|programme|program|site|book|phone|car|model|tablet|service|club|team
offer A comp:buy|acquire|purchase
plan A comp:retire|marry|play|run|stand
plan A obj:attack|wedding|bombing|coup|assault|strike|raid|murder|party|holiday|funeral|operation|event|expansion|film|album|tour
propose A obj:toast|marriage|bill|tax|cut|amendment|law|legislation
propose A to:girlfriend|boyfriend|fiancee
expect subj:analyst|economist|market|forecaster|investor|company|trader|bank
guarantee A obj:place|spot|win|victory|success|return|final|qualification|medal
commit A obj:suicide|crime|murder|foul|error|adultery|sin|perjury|fraud|turnover|offence|offense|act
accept A obj:award|prize|responsibility|blame|bribe|fate|defeat|result|nomination|fact|reality|apology|resignation|job|post|position|role|verdict|bet|payment|cash|credit_card|medal
adj ready|willing|prepared|set|due|poised|eager|determined|likely|bound A comp:win|play|lose|race|start
adj open to:public|interpretation|question|visitor|doubt

# Invitations, acceptances and plans to meet: "The king invited the premier to his capital."
[AGREE 036 diplomatic]
invite A! R! to/for:@VISIT_WORD|@TALKS|@MEETING_WORD
invite A R! comp:%CONSULT
invite A R! comp:visit|come|attend|join|meet|address|tour
invite A! R! to/for:#place
accept A obj:@INVITATION_WORD from=R comp=- poss=-
extend|issue|send|renew A obj:@INVITATION_WORD to=R iobj=R
receive|get subj=R obj:@INVITATION_WORD(from/of=A!) from/of=A
noun @INVITATION_WORD A poss=A by/from=A to/for=R comp:visit|attend|meet|address|join|come
noun @INVITATION_WORD A! poss=A by/from=A to=R!
noun invitation to:@OFFICIAL|#person=R A poss=A by/from=A
accept|welcome A obj:offer|proposal|suggestion|call(of/for:@TALKS|@NEGOTIATION_WORD|@MEETING_WORD) from/of/by=R
schedule|plan|arrange|set_up|call|organise|organize|propose|prepare|fix|reschedule A obj:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD|@VISIT_WORD with/to/between=R
call|convene A obj:@MEETING_WORD|emergency_session|emergency_meeting on/about/over=-
seek A obj:@TALKS|dialogue|rapprochement with=R
adj ready|willing|prepared|open|available|keen|eager|happy A for/to:@TALKS|@NEGOTIATION_WORD|dialogue|@MEETING_WORD with=R
express|reiterate|voice|signal|state|declare|reaffirm|show|indicate A obj:readiness|willingness|openness|desire|interest(for/to/in:@TALKS|@NEGOTIATION_WORD|dialogue) with=R

# Consent to settle, and plans for peace: "Both sides accepted the peace plan."
[AGREE 037 diplomatic]
accept|approve|endorse A obj:peace_plan|peace_proposal|peace_deal|peace_agreement|peace_initiative|peace_formula|roadmap|road_map|settlement|formula|compromise|cease-fire_plan|draft|proposal|plan of/from/by=R
put_forward|present|unveil|outline|submit|table|offer|advance|float|propose|announce|launch|draft A obj:peace_plan|peace_proposal|peace_initiative|peace_formula|roadmap|road_map|plan|proposal|formula|initiative(for:peace|@SETTLEMENT_WORD) to/with=R
agree A comp:settle|resolve|reconcile|compromise|bury|end|normalise|normalize with=A
agree A! on/to:formula|compromise|settlement|term|principle|framework|solution|end|roadmap|draft|timetable|agenda with=A
noun peace_offer|peace_overture|peace_proposal|olive_branch A! poss=A by/from=A to=R

# Promises to give up power or call elections: "The general announced elections for May."
[AGREE 0341 political_institutions]
call|announce|schedule|set|promise|plan A obj:@ELECTION_WORD for/in=-
set|fix|announce A! obj:date|timetable(for:@ELECTION_WORD|transition|civilian_rule)
agree|promise|pledge|offer|vow|plan|intend A comp:resign|quit|step|retire|hand|abdicate|relinquish|leave|hold(obj:@ELECTION_WORD|power|@POST)
agree|promise|pledge|offer|vow|plan|intend|announce A comp:resign|quit|abdicate|retire|step
noun plan|pledge|promise|offer A! poss=A comp:resign|quit|step|retire|abdicate

# Promises to stop or put off a protest: "The union agreed to suspend its strike."
[AGREE 0352]
agree|promise|offer|decide|pledge A comp:@STOP_VERB|cancel|postpone|delay|put(obj:@DISSENT|march)
noun agreement|decision|promise A poss=A by=A comp:end|suspend|postpone|cancel|call(obj:@DISSENT)

# Promises whose content is itself a cooperative event: "Norland agreed to send doctors to Kelland."
[AGREE 030]
@AGREE_VERB A comp:@COMP_HOST(obj:%CONSULT|SUPPORT|COOPERATE|AID|RETREAT|CONCEDE) with=R COMP
@AGREE_VERB A comp:@COMP_HOST(in/into/to/on:%CONSULT|SUPPORT|COOPERATE|AID|RETREAT|CONCEDE) with=A COMP
pledge|promise|offer|vow|undertake|volunteer|plan|intend|decide|propose|resolve|swear|guarantee|opt|choose|arrange|prepare|elect|determine|commit A comp:@COMP_HOST(obj:%CONSULT|SUPPORT|COOPERATE|AID|RETREAT|CONCEDE) COMP
adj ready|willing|prepared|committed|set|due|scheduled|poised|eager|keen|determined|likely|expected A comp:@COMP_HOST(obj:%CONSULT|SUPPORT|COOPERATE|AID|RETREAT|CONCEDE) COMP
prepare|commit|dedicate|resolve|determine|dispose|incline|oblige|bind|pledge obj=A comp:@COMP_HOST(obj:%CONSULT|SUPPORT|COOPERATE|AID|RETREAT|CONCEDE) PASSIVE COMP
prepare|commit|dedicate|resolve|determine|dispose|incline|oblige|bind|pledge obj=A comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT PASSIVE COMP
prepare|commit|dedicate|resolve|determine|dispose|pledge obj=A to/for:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT PASSIVE COMP
commit|dedicate|pledge obj=A! to=R! PASSIVE
schedule|expect|slate|plan obj=A comp:@COMP_HOST(obj:%CONSULT|COOPERATE|AID) PASSIVE COMP
@AGREE_VERB A comp:%AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT with=A COMP
@AGREE_VERB A to/on/upon:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT with=A COMP
agree A obj:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT with=A COMP
pledge|promise|offer|vow|undertake|volunteer|plan|intend|decide|propose|resolve|swear|guarantee|opt|choose|arrange|prepare|contract|elect|aim|mean|determine|commit A comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT COMP
pledge|promise|offer|vow|propose|guarantee|plan A obj:%CONSULT|COOPERATE|AID|RETREAT|CONCEDE to/for=R iobj=R COMP
promise|assure|guarantee|pledge A iobj=R obj=R ccomp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT COMP
commit|pledge|recommit|oblige|bind A to:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT COMP
commit|recommit|pledge A comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT to=R COMP
adj ready|willing|prepared|committed|set|due|scheduled|poised|eager|keen|determined|likely|expected|bound|inclined|open|available|happy|resolved|pledged A comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT COMP
adj ready|willing|prepared|committed|open A to/for:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT COMP
schedule|expect|slate|commit|authorise|authorize|due|plan obj=A comp:%CONSULT|COOPERATE|AID PASSIVE COMP
authorise|authorize|approve|back|okay A obj:%AID|COOPERATE to/for=R COMP
announce|unveil|outline|reveal|disclose|confirm|draw_up|approve|present|submit A obj:plan|intention|decision|proposal|programme|program|initiative(comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT) COMP
express|reiterate|reaffirm|voice|signal|state|declare|stress|underline|underscore|restate|repeat|show|indicate|demonstrate|affirm|pledge|make|renew|confirm|emphasise|emphasize A obj:readiness|willingness|commitment|intention|determination|desire|resolve|interest|pledge|promise|offer|vow|preparedness|will(comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT) to=R COMP
noun pledge|promise|offer|vow|commitment|undertaking|guarantee|proposal|decision|readiness|willingness|plan|intention|agreement|bid|assurance A poss=A mod=A by/from/of/between=A to=R comp:%CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT COMP
noun pledge|promise|offer|commitment|proposal|decision A poss=A mod=A by/from=A to=R for/of/to:%CONSULT|SUPPORT|COOPERATE|AID|RETREAT COMP
accept|approve A obj:%CONSULT|COOPERATE|RETREAT|AID from=R COMP

# Pledges as one noun: "Norland repeated its aid pledge." "Donors honoured the loan offer."
[AGREE 033]
noun pledge|offer|commitment|promise mod:aid|assistance|relief A poss=A by/from=A to/for=R
noun pledging_conference by=A for=R
pledge|promise|commit|offer|earmark|set_aside A obj:@QUANTITY to/for/towards/toward=R iobj=R

# Pledges of money: "Norland pledged 20 million euros for Kelland's schools."
[AGREE 0331 economic]
pledge|promise|offer|commit A obj:@MONEY to/for/in/towards/toward=R iobj=R
pledge|promise|offer|commit A obj:@MONEY(in/of:@ECONOMIC_AID|@FUNDS|investment) to/for=R iobj=R
pledge|promise A comp:finance|fund|lend|invest|bail|subsidise|subsidize|reschedule|forgive
noun loan_offer|aid_offer|loan_pledge|funding_pledge A poss=A by/from=A to/for=R

# Pledges of relief money: "Norland pledged 20 million euros in food aid."
[AGREE 0333]
pledge|promise|offer|commit A obj:@MONEY|@QUANTITY(in/of/for/worth:@HUMANITARIAN_AID|@HUMANITARIAN_THING|@REFUGEES) to/for=R iobj=R
pledge|promise|offer|commit A obj:@MONEY in/for:@AID_NOUN(mod:@HUMANITARIAN_ADJ) to=R
pledge|promise|offer|agree A comp:accept|take|resettle|admit|shelter|evacuate|host(obj:@REFUGEES|@ENDANGERED)

# Pledges of arms money: "Norland pledged 20 million euros in military aid."
[AGREE 0332 military]
pledge|promise|offer|commit A obj:@MONEY|@QUANTITY(in/of/for/worth:@MILITARY_AID|@WEAPONRY) to/for=R iobj=R
pledge|promise|offer|commit A obj:@MONEY in/for:@AID_NOUN(mod:@MILITARY_ADJ) to=R
agree|promise|pledge|offer|vow|plan A comp:arm|train|equip|rearm|reinforce|sell(obj=R to=R)
noun security_guarantee|defence_guarantee|defense_guarantee from/by=A to/for=R poss=A

# Promises to share or to act together: "The four armies agreed to pool their aircraft."
[AGREE 031]
agree|decide|pledge|promise|plan|vow|intend A comp:cooperate|co-operate|collaborate|pool|coordinate|co-ordinate|unite(with=A)
agree|decide|plan|vow A comp:set|found|launch|establish|create|build|develop(obj:@PROJECT|committee|commission|team|force|body|working_group|joint_commission) with=A
agree A! on:cooperation|measure|step|programme|program|plan|project|set_up|creation|establishment|coordination|approach with=A

# Promises of support and ties: "Norland vowed to stand by its ally."
[AGREE 032 diplomatic]
agree|promise|pledge|vow|offer|plan|decide|intend A comp:back|recognise|recognize|endorse|stand(obj=R by/with/behind=R)
agree|decide|plan|pledge A comp:restore|normalise|normalize|resume|improve|establish|upgrade|reopen|open|exchange(obj:@TIES|@EMBASSY_WORD|ambassador with=A) with=A
agree A! on:normalisation|normalization|restoration|resumption|establishment(of:@TIES) with=A
reaffirm|reiterate|underline|underscore|stress|renew|restate|express|pledge|declare|voice|affirm|confirm A obj:commitment to=R
commit|recommit|dedicate|pledge A! to:alliance|partnership|friendship|security|unity|sovereignty|independence|stability|peace|treaty|relationship|defence|defense|success|democracy(of=R poss=R mod=R)
adj committed A! to:alliance|partnership|friendship|security|unity|sovereignty|independence|stability|peace|treaty|relationship|defence|defense|success|democracy(of=R poss=R mod=R)
adj committed A! to=R!
noun commitment A! poss=A mod=A of/by=A to=R!

# Promises to cooperate that name no more: "Norland and Kelland agreed to work together."
[AGREE 030]
agree A! with=A! on/over:*
agree A! to:* with=A
agree A! on/upon:* with=A
promise|pledge A! iobj=R!
consent|assent|accede|acquiesce A! to:*
agree A! to/on/upon:proposal|plan|term|condition|request|demand|principle|need|measure|timetable|agenda|procedure|guideline|package|step|text|draft with=A
pledge|promise|vow|offer A obj:cooperation|co-operation|action|best|effort|everything|all|commitment|loyalty|partnership|measure to/with/for=R
express|signal|voice|state|indicate|show|declare A obj:readiness|willingness|preparedness|openness comp=- to=R
accept A obj:offer|proposal|plan|suggestion|recommendation|deal|term|condition|bid|idea|principle|compromise|package|request|responsibility of/from/by=R
agree|consent A! comp:* -ccomp:* ACTIVE COMP

noun pledge|vow|undertaking A! poss=A by/from=A to=R
