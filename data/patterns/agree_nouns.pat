# AGREE, by the thing that is offered, promised or agreed (CAMEO 03xx), where a noun names it: "offered talks", "agreed to a truce".
# Promises whose content is a clause are in agree.pat.

# Offer or acceptance of compensation and apology: "The shipping line offered compensation to the families."
[AGREE 035 reparations]
@OFFER_VERB A obj:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages with=R
agree A obj:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages with=R
commit|open|recommit A to:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages

# Offer or acceptance of military aid: "Norland pledged 40 tanks to Kelland."
[AGREE 0332 military]
@OFFER_VERB A obj:@MILITARY_AID|@WEAPONRY to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@MILITARY_AID|@WEAPONRY with=R
agree A obj:@MILITARY_AID|@WEAPONRY with=R
commit|open|recommit A to:@MILITARY_AID|@WEAPONRY with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@MILITARY_AID|@WEAPONRY
@OFFER_VERB A obj:@AID_NOUN(mod:@MILITARY_ADJ) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@AID_NOUN(mod:@MILITARY_ADJ) with=R
agree A obj:@AID_NOUN(mod:@MILITARY_ADJ) with=R
commit|open|recommit A to:@AID_NOUN(mod:@MILITARY_ADJ) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@AID_NOUN(mod:@MILITARY_ADJ)
@OFFER_VERB A obj:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID) with=R
agree A obj:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID) with=R
commit|open|recommit A to:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID)

# Offer or acceptance of asylum: "Norland offered asylum to the general."
[AGREE 0333 asylum]
@OFFER_VERB A obj:asylum|refuge|sanctuary|political_asylum|refugee_status to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:asylum|refuge|sanctuary|political_asylum|refugee_status with=R
agree A obj:asylum|refuge|sanctuary|political_asylum|refugee_status with=R
commit|open|recommit A to:asylum|refuge|sanctuary|political_asylum|refugee_status with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:asylum|refuge|sanctuary|political_asylum|refugee_status

# Offer or acceptance of humanitarian aid: "Norland promised tents and rice for the flooded valley."
[AGREE 0333]
@OFFER_VERB A obj:@HUMANITARIAN_AID|@HUMANITARIAN_THING to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@HUMANITARIAN_AID|@HUMANITARIAN_THING with=R
agree A obj:@HUMANITARIAN_AID|@HUMANITARIAN_THING with=R
commit|open|recommit A to:@HUMANITARIAN_AID|@HUMANITARIAN_THING with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@HUMANITARIAN_AID|@HUMANITARIAN_THING
@OFFER_VERB A obj:@AID_NOUN(mod:@HUMANITARIAN_ADJ) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@AID_NOUN(mod:@HUMANITARIAN_ADJ) with=R
agree A obj:@AID_NOUN(mod:@HUMANITARIAN_ADJ) with=R
commit|open|recommit A to:@AID_NOUN(mod:@HUMANITARIAN_ADJ) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@AID_NOUN(mod:@HUMANITARIAN_ADJ)
@OFFER_VERB A obj:@AID_NOUN(for:@ENDANGERED) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@AID_NOUN(for:@ENDANGERED) with=R
agree A obj:@AID_NOUN(for:@ENDANGERED) with=R
commit|open|recommit A to:@AID_NOUN(for:@ENDANGERED) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@AID_NOUN(for:@ENDANGERED)
@OFFER_VERB A obj:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID) with=R
agree A obj:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID) with=R
commit|open|recommit A to:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID)
@OFFER_VERB A obj:evacuation|rescue|resettlement to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:evacuation|rescue|resettlement with=R
agree A obj:evacuation|rescue|resettlement with=R
commit|open|recommit A to:evacuation|rescue|resettlement with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:evacuation|rescue|resettlement

# Offer or acceptance of peacekeepers and protection: "Norland pledged 300 troops to the peacekeeping mission."
[AGREE 0334 peacekeeping]
@OFFER_VERB A obj:@PEACEKEEPERS to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@PEACEKEEPERS with=R
agree A obj:@PEACEKEEPERS with=R
commit|open|recommit A to:@PEACEKEEPERS with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@PEACEKEEPERS
@OFFER_VERB A obj:protection|military_protection|security_guarantee to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:protection|military_protection|security_guarantee with=R
agree A obj:protection|military_protection|security_guarantee with=R
commit|open|recommit A to:protection|military_protection|security_guarantee with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:protection|military_protection|security_guarantee
@OFFER_VERB A obj:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE(in/for:*=R) in/to=R) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE(in/for:*=R) in/to=R) with=R
agree A obj:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE(in/for:*=R) in/to=R) with=R
commit|open|recommit A to:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE(in/for:*=R) in/to=R) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE(in/for:*=R) in/to=R)
@OFFER_VERB A obj:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ) with=R
agree A obj:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ) with=R
commit|open|recommit A to:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ)
@OFFER_VERB A obj:intervention|military_intervention to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:intervention|military_intervention with=R
agree A obj:intervention|military_intervention with=R
commit|open|recommit A to:intervention|military_intervention with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:intervention|military_intervention

# Offer or acceptance of economic aid: "The bank offered Kelland a loan."
[AGREE 0331 economic]
@OFFER_VERB A obj:@ECONOMIC_AID|@FUNDS to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@ECONOMIC_AID|@FUNDS with=R
agree A obj:@ECONOMIC_AID|@FUNDS with=R
commit|open|recommit A to:@ECONOMIC_AID|@FUNDS with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@ECONOMIC_AID|@FUNDS
@OFFER_VERB A obj:@AID_NOUN(mod:@ECONOMIC_ADJ) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@AID_NOUN(mod:@ECONOMIC_ADJ) with=R
agree A obj:@AID_NOUN(mod:@ECONOMIC_ADJ) with=R
commit|open|recommit A to:@AID_NOUN(mod:@ECONOMIC_ADJ) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@AID_NOUN(mod:@ECONOMIC_ADJ)
@OFFER_VERB A obj:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT) with=R
agree A obj:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT) with=R
commit|open|recommit A to:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT)
@OFFER_VERB A obj:@MONEY to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@MONEY with=R
agree A obj:@MONEY with=R
commit|open|recommit A to:@MONEY with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@MONEY
@OFFER_VERB A obj:debt_rescheduling|debt_restructuring|moratorium to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:debt_rescheduling|debt_restructuring|moratorium with=R
agree A obj:debt_rescheduling|debt_restructuring|moratorium with=R
commit|open|recommit A to:debt_rescheduling|debt_restructuring|moratorium with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:debt_rescheduling|debt_restructuring|moratorium

# Offer or acceptance of aid of any kind: "Norland promised help to its neighbour."
[AGREE 033]
@OFFER_VERB A obj:aid|assistance|help|relief|subsidy|sponsorship to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:aid|assistance|help|relief|subsidy|sponsorship with=R
agree A obj:aid|assistance|help|relief|subsidy|sponsorship with=R
commit|open|recommit A to:aid|assistance|help|relief|subsidy|sponsorship with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:aid|assistance|help|relief|subsidy|sponsorship

# Offer or acceptance of diplomatic support: "Norland promised its support to the new cabinet."
[AGREE 032 diplomatic]
@OFFER_VERB|@PROPOSE_VERB A obj:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval with=R
agree A obj:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval with=R
commit|open|recommit A to:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval
@OFFER_VERB|@PROPOSE_VERB A obj:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good) with=R
agree A obj:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good) with=R
commit|open|recommit A to:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good)
@OFFER_VERB|@PROPOSE_VERB A obj:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES) with=R
agree A obj:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES) with=R
commit|open|recommit A to:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES)

# Offer or acceptance of joint exercises and military ties: "The two navies planned joint exercises."
[AGREE 0312 military]
@OFFER_VERB|@PROPOSE_VERB A obj:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game with=A
agree A obj:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game with=A
commit|open|recommit A to:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game
@OFFER_VERB|@PROPOSE_VERB A obj:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ) with=A
agree A obj:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ) with=A
commit|open|recommit A to:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ)
@OFFER_VERB|@PROPOSE_VERB A obj:@JOINT_EXERCISE(mod:@JOINT_ADJ) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@JOINT_EXERCISE(mod:@JOINT_ADJ) with=A
agree A obj:@JOINT_EXERCISE(mod:@JOINT_ADJ) with=A
commit|open|recommit A to:@JOINT_EXERCISE(mod:@JOINT_ADJ) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@JOINT_EXERCISE(mod:@JOINT_ADJ)
@OFFER_VERB|@PROPOSE_VERB A obj:@JOINT_EXERCISE(with=A) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@JOINT_EXERCISE(with=A) with=A
agree A obj:@JOINT_EXERCISE(with=A) with=A
commit|open|recommit A to:@JOINT_EXERCISE(with=A) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@JOINT_EXERCISE(with=A)

# Offer or acceptance of extradition, arrests and trials: "Kelland agreed to the extradition of the banker."
[AGREE 0313 legal]
@OFFER_VERB|@PROPOSE_VERB A obj:extradition|surrender(of:@SUSPECTS) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:extradition|surrender(of:@SUSPECTS) with=R
agree A obj:extradition|surrender(of:@SUSPECTS) with=R
commit|open|recommit A to:extradition|surrender(of:@SUSPECTS) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:extradition|surrender(of:@SUSPECTS)
@OFFER_VERB|@PROPOSE_VERB A obj:extradition|legal_assistance|prosecution|indictment to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:extradition|legal_assistance|prosecution|indictment with=R
agree A obj:extradition|legal_assistance|prosecution|indictment with=R
commit|open|recommit A to:extradition|legal_assistance|prosecution|indictment with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:extradition|legal_assistance|prosecution|indictment
@OFFER_VERB|@PROPOSE_VERB A obj:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS) with=R
agree A obj:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS) with=R
commit|open|recommit A to:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS)
@OFFER_VERB|@PROPOSE_VERB A obj:@COOPERATION_WORD(mod:@JUDICIAL_ADJ) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@COOPERATION_WORD(mod:@JUDICIAL_ADJ) with=R
agree A obj:@COOPERATION_WORD(mod:@JUDICIAL_ADJ) with=R
commit|open|recommit A to:@COOPERATION_WORD(mod:@JUDICIAL_ADJ) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@COOPERATION_WORD(mod:@JUDICIAL_ADJ)
@OFFER_VERB|@PROPOSE_VERB A obj:@INQUIRY to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@INQUIRY with=R
agree A obj:@INQUIRY with=R
commit|open|recommit A to:@INQUIRY with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@INQUIRY

# Offer or acceptance of intelligence and information: "Norland offered satellite imagery to its ally."
[AGREE 0314 intelligence]
@OFFER_VERB A obj:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ) with=R
agree A obj:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ) with=R
commit|open|recommit A to:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ)
@OFFER_VERB A obj:sharing|exchange|handover(of:@INTELLIGENCE_THING) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:sharing|exchange|handover(of:@INTELLIGENCE_THING) with=R
agree A obj:sharing|exchange|handover(of:@INTELLIGENCE_THING) with=R
commit|open|recommit A to:sharing|exchange|handover(of:@INTELLIGENCE_THING) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:sharing|exchange|handover(of:@INTELLIGENCE_THING)
@OFFER_VERB A obj:intelligence|evidence|satellite_imagery|clarification|explanation to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:intelligence|evidence|satellite_imagery|clarification|explanation with=R
agree A obj:intelligence|evidence|satellite_imagery|clarification|explanation with=R
commit|open|recommit A to:intelligence|evidence|satellite_imagery|clarification|explanation with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:intelligence|evidence|satellite_imagery|clarification|explanation

# Offer or acceptance of trade and economic cooperation: "The two presidents agreed on a free-trade zone."
[AGREE 0311 economic]
@OFFER_VERB|@PROPOSE_VERB A obj:@TRADE_WORD|free_trade|trade_deal to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@TRADE_WORD|free_trade|trade_deal with=A
agree A obj:@TRADE_WORD|free_trade|trade_deal with=A
commit|open|recommit A to:@TRADE_WORD|free_trade|trade_deal with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@TRADE_WORD|free_trade|trade_deal
@OFFER_VERB|@PROPOSE_VERB A obj:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ) with=A
agree A obj:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ) with=A
commit|open|recommit A to:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ)
@OFFER_VERB|@PROPOSE_VERB A obj:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free) with=A
commit|open|recommit A to:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free)
@OFFER_VERB|@PROPOSE_VERB A obj:@PROJECT to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@PROJECT with=A
agree A obj:@PROJECT with=A
commit|open|recommit A to:@PROJECT with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@PROJECT

# Offer or acceptance of cooperation of any kind: "Kelland offered closer cooperation."
[AGREE 031]
@OFFER_VERB|@PROPOSE_VERB A obj:@COOPERATION_WORD|participation|involvement|contribution|joint_action to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@COOPERATION_WORD|participation|involvement|contribution|joint_action with=A
agree A obj:@COOPERATION_WORD|participation|involvement|contribution|joint_action with=A
commit|open|recommit A to:@COOPERATION_WORD|participation|involvement|contribution|joint_action with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@COOPERATION_WORD|participation|involvement|contribution|joint_action

# Offer or acceptance of mediation: "Both parties accepted the mediation of the bishops."
[AGREE 038 diplomatic]
@AGREE_VERB A to/on/upon:@MEDIATION by/from/of=R
accept|welcome|approve|seek|want A obj:@MEDIATION by/from/of=R
noun acceptance|approval A poss=A mod=A by=A of:@MEDIATION
@AGREE_VERB A to/on/upon:mediation|intervention|involvement|help|role(in:@DISPUTANTS) by/from/of=R
accept|welcome|approve|seek|want A obj:mediation|intervention|involvement|help|role(in:@DISPUTANTS) by/from/of=R
noun acceptance|approval A poss=A mod=A by=A of:mediation|intervention|involvement|help|role(in:@DISPUTANTS)

# Offer to mediate: "Norland offered its good offices in the border dispute."
[AGREE 039 diplomatic]
@OFFER_VERB A obj:@MEDIATION to/for/with/between/in=R iobj=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for:@MEDIATION
@OFFER_VERB A obj:mediation|intervention|involvement|help|role(in:@DISPUTANTS) to/for/with/between/in=R iobj=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for:mediation|intervention|involvement|help|role(in:@DISPUTANTS)
@OFFER_VERB A obj:help|assistance|service(in/for:mediate|broker|resolve|solve|settle) to/for/with/between/in=R iobj=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for:help|assistance|service(in/for:mediate|broker|resolve|solve|settle)
noun offer|proposal|bid|readiness|willingness mod:mediation A poss=A mod=A by/from=A to/between=R

# Offer or acceptance of a truce, withdrawal or end of fighting: "The rebels offered a truce."
[AGREE 0356 military]
@OFFER_VERB|@PROPOSE_VERB A obj:@TRUCE_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@TRUCE_WORD with=R
agree A obj:@TRUCE_WORD with=R
commit|open|recommit A to:@TRUCE_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@TRUCE_WORD
accept|approve A obj:@TRUCE_WORD from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:@WITHDRAWAL_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@WITHDRAWAL_WORD with=R
agree A obj:@WITHDRAWAL_WORD with=R
commit|open|recommit A to:@WITHDRAWAL_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@WITHDRAWAL_WORD
accept|approve A obj:@WITHDRAWAL_WORD from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:@CAUTION to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@CAUTION with=R
agree A obj:@CAUTION with=R
commit|open|recommit A to:@CAUTION with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@CAUTION
accept|approve A obj:@CAUTION from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) with=R
agree A obj:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) with=R
commit|open|recommit A to:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING)
accept|approve A obj:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization with=R
agree A obj:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization with=R
commit|open|recommit A to:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization
accept|approve A obj:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization from=R with=R

# Offer or acceptance of release and return: "The rebels offered the release of ten soldiers."
[AGREE 0353 legal]
@OFFER_VERB|@PROPOSE_VERB A obj:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange with=R
agree A obj:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange with=R
commit|open|recommit A to:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange
accept|approve A obj:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) with=R
agree A obj:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) with=R
commit|open|recommit A to:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY)
accept|approve A obj:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) from=R with=R

# Offer or acceptance of easing of economic sanctions: "Norland proposed a suspension of the tariffs."
[AGREE 0354 economic]
@OFFER_VERB|@PROPOSE_VERB A obj:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) with=R
agree A obj:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) with=R
commit|open|recommit A to:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD)
accept|approve A obj:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:sanction_relief|relief(from:@SANCTION_WORD) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:sanction_relief|relief(from:@SANCTION_WORD) with=R
agree A obj:sanction_relief|relief(from:@SANCTION_WORD) with=R
commit|open|recommit A to:sanction_relief|relief(from:@SANCTION_WORD) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:sanction_relief|relief(from:@SANCTION_WORD)
accept|approve A obj:sanction_relief|relief(from:@SANCTION_WORD) from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:relief(mod:sanction|sanctions) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:relief(mod:sanction|sanctions) with=R
agree A obj:relief(mod:sanction|sanctions) with=R
commit|open|recommit A to:relief(mod:sanction|sanctions) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:relief(mod:sanction|sanctions)
accept|approve A obj:relief(mod:sanction|sanctions) from=R with=R

# Offer or acceptance of lifting of bans, curfews and emergency rule: "The governor promised the lifting of the curfew."
[AGREE 0351]
@OFFER_VERB|@PROPOSE_VERB A obj:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) with=R
agree A obj:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) with=R
commit|open|recommit A to:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD)
accept|approve A obj:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) from=R with=R

# Offer or acceptance of end of protest: "The union agreed to a suspension of the strike."
[AGREE 0352]
@OFFER_VERB|@PROPOSE_VERB A obj:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) with=R
agree A obj:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) with=R
commit|open|recommit A to:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT)
accept|approve A obj:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) from=R with=R

# Offer or acceptance of access for outsiders: "Kelland accepted U.N. inspectors."
[AGREE 0355 diplomatic]
@OFFER_VERB|@PROPOSE_VERB A obj:@INSPECTORS to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@INSPECTORS with=R
agree A obj:@INSPECTORS with=R
commit|open|recommit A to:@INSPECTORS with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@INSPECTORS
accept|approve A obj:@INSPECTORS from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) with=R
agree A obj:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) with=R
commit|open|recommit A to:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED)
accept|approve A obj:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) from=R with=R
@OFFER_VERB|@PROPOSE_VERB A obj:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access with=R
agree A obj:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access with=R
commit|open|recommit A to:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access
accept|approve A obj:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access from=R with=R

# Offer or acceptance of institutions and constitution: "The general promised a new constitution."
[AGREE 0344 political_institutions]
@OFFER_VERB|@PROPOSE_VERB A obj:@INSTITUTION_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@INSTITUTION_WORD with=R
agree A obj:@INSTITUTION_WORD with=R
commit|open|recommit A to:@INSTITUTION_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@INSTITUTION_WORD
@OFFER_VERB|@PROPOSE_VERB A obj:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional) with=R
agree A obj:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional) with=R
commit|open|recommit A to:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional)
@OFFER_VERB|@PROPOSE_VERB A obj:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter) with=R
agree A obj:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter) with=R
commit|open|recommit A to:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter)

# Offer or acceptance of leadership and elections: "The general promised elections."
[AGREE 0341 political_institutions]
@OFFER_VERB|@PROPOSE_VERB A obj:@LEADERSHIP_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@LEADERSHIP_WORD with=R
agree A obj:@LEADERSHIP_WORD with=R
commit|open|recommit A to:@LEADERSHIP_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@LEADERSHIP_WORD
@OFFER_VERB|@PROPOSE_VERB A obj:@ELECTION_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@ELECTION_WORD with=R
agree A obj:@ELECTION_WORD with=R
commit|open|recommit A to:@ELECTION_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@ELECTION_WORD

# Offer or acceptance of rights: "The premier promised more autonomy for the islands."
[AGREE 0343 rights_freedoms]
@OFFER_VERB|@PROPOSE_VERB A obj:@RIGHTS_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@RIGHTS_WORD with=R
agree A obj:@RIGHTS_WORD with=R
commit|open|recommit A to:@RIGHTS_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@RIGHTS_WORD
@OFFER_VERB|@PROPOSE_VERB A obj:recognition|respect|protection|observance(of/for:@RIGHTS_WORD) to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:recognition|respect|protection|observance(of/for:@RIGHTS_WORD) with=R
agree A obj:recognition|respect|protection|observance(of/for:@RIGHTS_WORD) with=R
commit|open|recommit A to:recognition|respect|protection|observance(of/for:@RIGHTS_WORD) with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:recognition|respect|protection|observance(of/for:@RIGHTS_WORD)

# Offer or acceptance of reform: "The premier promised reforms."
[AGREE 034 political_institutions]
@OFFER_VERB|@PROPOSE_VERB A obj:@REFORM_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@REFORM_WORD with=R
agree A obj:@REFORM_WORD with=R
commit|open|recommit A to:@REFORM_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@REFORM_WORD

# Offer or acceptance of talks: "Kelland proposed talks with the rebels."
[AGREE 036 diplomatic]
@OFFER_VERB|@PROPOSE_VERB A obj:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD with=A
agree A obj:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD with=A
commit|open|recommit A to:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD
accept|approve A obj:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD from=R with=A
@OFFER_VERB|@PROPOSE_VERB A obj:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) with=A
agree A obj:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) with=A
commit|open|recommit A to:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD)
accept|approve A obj:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) from=R with=A
@OFFER_VERB|@PROPOSE_VERB A obj:round|session|series(of:@TALKS) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:round|session|series(of:@TALKS) with=A
agree A obj:round|session|series(of:@TALKS) with=A
commit|open|recommit A to:round|session|series(of:@TALKS) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:round|session|series(of:@TALKS)
accept|approve A obj:round|session|series(of:@TALKS) from=R with=A

# Offer or acceptance of a settlement: "Kelland proposed a peace plan."
[AGREE 037 diplomatic]
@OFFER_VERB|@PROPOSE_VERB A obj:@SETTLEMENT_WORD to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:@SETTLEMENT_WORD with=A
agree A obj:@SETTLEMENT_WORD with=A
commit|open|recommit A to:@SETTLEMENT_WORD with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@SETTLEMENT_WORD
accept|approve A obj:@SETTLEMENT_WORD from=R with=A
@OFFER_VERB|@PROPOSE_VERB A obj:accord|treaty|pact|deal|agreement|settlement|compromise|understanding to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:accord|treaty|pact|deal|agreement|settlement|compromise|understanding with=A
agree A obj:accord|treaty|pact|deal|agreement|settlement|compromise|understanding with=A
commit|open|recommit A to:accord|treaty|pact|deal|agreement|settlement|compromise|understanding with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:accord|treaty|pact|deal|agreement|settlement|compromise|understanding
accept|approve A obj:accord|treaty|pact|deal|agreement|settlement|compromise|understanding from=R with=A
@OFFER_VERB|@PROPOSE_VERB A obj:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) to/for=R iobj=R with=A
@AGREE_VERB A to/on/upon/in:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) with=A
agree A obj:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) with=A
commit|open|recommit A to:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) with=A
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS)
accept|approve A obj:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) from=R with=A

# Offer or acceptance of concessions: "The government offered concessions to the miners."
[AGREE 035]
@OFFER_VERB A obj:@CONCESSION_WORD to/for=R iobj=R with=R
@AGREE_VERB A to/on/upon/in:@CONCESSION_WORD with=R
agree A obj:@CONCESSION_WORD with=R
commit|open|recommit A to:@CONCESSION_WORD with=R
noun @OFFER_NOUN A poss=A mod=A by/from=A to=R of/for/on:@CONCESSION_WORD

# Offer or acceptance of policies and measures: "The premier promised tax cuts."
[AGREE 0342 executive]
offer|pledge|promise|vow|propose|guarantee A obj:@POLICY_WORD to/for=R iobj=R
noun pledge|promise|commitment|vow A! poss=A mod=A by/from=A to=R of/for/on:@POLICY_WORD

