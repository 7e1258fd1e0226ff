# REQUEST, by the thing that is asked for: appeals (CAMEO 02xx: ask, call for, urge) and demands and orders (CAMEO 10xx: demand, insist).
# A block for each kind of thing, named by a noun; requests whose content is a clause are in request.pat.

# Appeal for compensation and apology: "Families of the sailors asked Marenia for compensation."
[REQUEST/yield 025 reparations]
@ASK_FOR_VERB A R to/on/upon/with=R for:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R)
@SEEK_VERB A obj:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R)

# Demand for compensation and apology: "The rebels insisted on it."
[REQUEST/yield 105 reparations]
@DEMAND_VERB A obj:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R) from=R
insist A on/upon:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:compensation|reparation|reparations|restitution|apology|amends|indemnity|damages(from/by=R)

# Appeal for military aid: "Marenia asked its ally for anti-tank missiles."
[REQUEST/assist 0232 military]
@ASK_FOR_VERB A R to/on/upon/with=R for:@MILITARY_AID|@WEAPONRY(from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@MILITARY_AID|@WEAPONRY(from=R)
@SEEK_VERB A obj:@MILITARY_AID|@WEAPONRY(from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@MILITARY_AID|@WEAPONRY(from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@AID_NOUN(mod:@MILITARY_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@AID_NOUN(mod:@MILITARY_ADJ)
@SEEK_VERB A obj:@AID_NOUN(mod:@MILITARY_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@AID_NOUN(mod:@MILITARY_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID)
@SEEK_VERB A obj:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID)

# Demand for military aid: "The rebels insisted on it."
[REQUEST/assist 1032 military]
@DEMAND_VERB A obj:@MILITARY_AID|@WEAPONRY(from=R) from=R
insist A on/upon:@MILITARY_AID|@WEAPONRY(from=R)
@DEMAND_VERB A obj:@AID_NOUN(mod:@MILITARY_ADJ) from=R
insist A on/upon:@AID_NOUN(mod:@MILITARY_ADJ)
@DEMAND_VERB A obj:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID) from=R
insist A on/upon:@QUANTITY|@MONEY(of/in/worth:@WEAPONRY|@MILITARY_AID)

# Appeal for asylum: "Two Marenian pilots asked Norland for asylum."
[REQUEST/assist 0233 asylum]
@ASK_FOR_VERB A R to/on/upon/with=R for:asylum|refuge|sanctuary|political_asylum|refugee_status(from/in=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:asylum|refuge|sanctuary|political_asylum|refugee_status(from/in=R)
@SEEK_VERB A obj:asylum|refuge|sanctuary|political_asylum|refugee_status(from/in=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:asylum|refuge|sanctuary|political_asylum|refugee_status(from/in=R)

# Demand for asylum: "The rebels insisted on it."
[REQUEST/assist 1033 asylum]
@DEMAND_VERB A obj:asylum|refuge|sanctuary|political_asylum|refugee_status(from/in=R) from=R
insist A on/upon:asylum|refuge|sanctuary|political_asylum|refugee_status(from/in=R)

# Appeal for humanitarian aid: "Flooded Kelland appealed to donors for tents and rice."
[REQUEST/assist 0233]
@ASK_FOR_VERB A R to/on/upon/with=R for:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from/by=R)
@SEEK_VERB A obj:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@AID_NOUN(mod:@HUMANITARIAN_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@AID_NOUN(mod:@HUMANITARIAN_ADJ)
@SEEK_VERB A obj:@AID_NOUN(mod:@HUMANITARIAN_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@AID_NOUN(mod:@HUMANITARIAN_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:@AID_NOUN(for:@ENDANGERED)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@AID_NOUN(for:@ENDANGERED)
@SEEK_VERB A obj:@AID_NOUN(for:@ENDANGERED) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@AID_NOUN(for:@ENDANGERED)
@ASK_FOR_VERB A R to/on/upon/with=R for:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID)
@SEEK_VERB A obj:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID)
@ASK_FOR_VERB A R to/on/upon/with=R for:evacuation|rescue|resettlement(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:evacuation|rescue|resettlement(from/by=R)
@SEEK_VERB A obj:evacuation|rescue|resettlement(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:evacuation|rescue|resettlement(from/by=R)

# Demand for humanitarian aid: "The rebels insisted on it."
[REQUEST/assist 1033]
@DEMAND_VERB A obj:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from/by=R) from=R
insist A on/upon:@HUMANITARIAN_AID|@HUMANITARIAN_THING(from/by=R)
@DEMAND_VERB A obj:@AID_NOUN(mod:@HUMANITARIAN_ADJ) from=R
insist A on/upon:@AID_NOUN(mod:@HUMANITARIAN_ADJ)
@DEMAND_VERB A obj:@AID_NOUN(for:@ENDANGERED) from=R
insist A on/upon:@AID_NOUN(for:@ENDANGERED)
@DEMAND_VERB A obj:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID) from=R
insist A on/upon:@QUANTITY|@MONEY(of/in:@HUMANITARIAN_THING|@HUMANITARIAN_AID)
@DEMAND_VERB A obj:evacuation|rescue|resettlement(from/by=R) from=R
insist A on/upon:evacuation|rescue|resettlement(from/by=R)

# Appeal for peacekeepers and protection: "Bishops called for U.N. peacekeepers in Kelland."
[REQUEST/assist 0234 peacekeeping]
@ASK_FOR_VERB A R to/on/upon/with=R for:@PEACEKEEPERS(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@PEACEKEEPERS(from/by=R)
@SEEK_VERB A obj:@PEACEKEEPERS(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@PEACEKEEPERS(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:protection|military_protection|security_guarantee(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:protection|military_protection|security_guarantee(from/by=R)
@SEEK_VERB A obj:protection|military_protection|security_guarantee(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:protection|military_protection|security_guarantee(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE)
@ASK_FOR_VERB A to/on/upon/with:*=R for:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE)
@SEEK_VERB A obj:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE)
@ASK_FOR_VERB A R to/on/upon/with=R for:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ)
@SEEK_VERB A obj:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:intervention|military_intervention(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:intervention|military_intervention(from/by=R)
@SEEK_VERB A obj:intervention|military_intervention(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:intervention|military_intervention(from/by=R)

# Demand for peacekeepers and protection: "Bishops demanded U.N. peacekeepers in Kelland."
[REQUEST/assist 1034 peacekeeping]
@DEMAND_VERB A obj:@PEACEKEEPERS(from/by=R) from=R
insist A on/upon:@PEACEKEEPERS(from/by=R)
@DEMAND_VERB A obj:protection|military_protection|security_guarantee(from/by=R) from=R
insist A on/upon:protection|military_protection|security_guarantee(from/by=R)
@DEMAND_VERB A obj:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE) from=R
insist A on/upon:deployment|dispatch|extension|sending|renewal|return|presence(of:@PEACEKEEPERS|@FORCES|@MANDATE)
@DEMAND_VERB A obj:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ) from=R
insist A on/upon:force|mission|troop|operation(mod:@PEACEKEEPING_ADJ)
@DEMAND_VERB A obj:intervention|military_intervention(from/by=R) from=R
insist A on/upon:intervention|military_intervention(from/by=R)

# Appeal for economic aid: "Kelland asked the lenders for a new loan."
[REQUEST/assist 0231 economic]
@ASK_FOR_VERB A R to/on/upon/with=R for:@ECONOMIC_AID|@FUNDS(from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@ECONOMIC_AID|@FUNDS(from=R)
@SEEK_VERB A obj:@ECONOMIC_AID|@FUNDS(from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@ECONOMIC_AID|@FUNDS(from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@AID_NOUN(mod:@ECONOMIC_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@AID_NOUN(mod:@ECONOMIC_ADJ)
@SEEK_VERB A obj:@AID_NOUN(mod:@ECONOMIC_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@AID_NOUN(mod:@ECONOMIC_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT)
@ASK_FOR_VERB A to/on/upon/with:*=R for:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT)
@SEEK_VERB A obj:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT)
@ASK_FOR_VERB A R to/on/upon/with=R for:@MONEY(from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@MONEY(from=R)
@SEEK_VERB A obj:@MONEY(from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@MONEY(from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:debt_rescheduling|debt_restructuring|moratorium(from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:debt_rescheduling|debt_restructuring|moratorium(from=R)
@SEEK_VERB A obj:debt_rescheduling|debt_restructuring|moratorium(from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:debt_rescheduling|debt_restructuring|moratorium(from=R)

# Demand for economic aid: "The rebels insisted on it."
[REQUEST/assist 1031 economic]
@DEMAND_VERB A obj:@ECONOMIC_AID|@FUNDS(from=R) from=R
insist A on/upon:@ECONOMIC_AID|@FUNDS(from=R)
@DEMAND_VERB A obj:@AID_NOUN(mod:@ECONOMIC_ADJ) from=R
insist A on/upon:@AID_NOUN(mod:@ECONOMIC_ADJ)
@DEMAND_VERB A obj:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT) from=R
insist A on/upon:rescheduling|cancellation|write-off|relief|forgiveness|restructuring(of:@DEBT)
@DEMAND_VERB A obj:@MONEY(from=R) from=R
insist A on/upon:@MONEY(from=R)
@DEMAND_VERB A obj:debt_rescheduling|debt_restructuring|moratorium(from=R) from=R
insist A on/upon:debt_rescheduling|debt_restructuring|moratorium(from=R)

# Appeal for aid of any kind: "The islanders asked the capital for help."
[REQUEST/assist 023]
@ASK_FOR_VERB A R to/on/upon/with=R for:aid|assistance|help|relief|subsidy|sponsorship(from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:aid|assistance|help|relief|subsidy|sponsorship(from=R)
@SEEK_VERB A obj:aid|assistance|help|relief|subsidy|sponsorship(from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:aid|assistance|help|relief|subsidy|sponsorship(from=R)

# Demand for aid of any kind: "The rebels insisted on it."
[REQUEST/assist 103]
@DEMAND_VERB A obj:aid|assistance|help|relief|subsidy|sponsorship(from=R) from=R
insist A on/upon:aid|assistance|help|relief|subsidy|sponsorship(from=R)

# Appeal for diplomatic support: "Marenia sought Norland's support in the Council."
[REQUEST/assist 022 diplomatic]
@ASK_FOR_VERB A R to/on/upon/with=R for:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R)
@SEEK_VERB A obj:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good)
@SEEK_VERB A obj:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good)
@ASK_FOR_VERB A R to/on/upon/with=R for:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES)
@ASK_FOR_VERB A to/on/upon/with:*=R for:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES)
@SEEK_VERB A obj:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES)

# Demand for diplomatic support: "The rebels insisted on it."
[REQUEST/assist 102 diplomatic]
@DEMAND_VERB A obj:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R) from=R
insist A on/upon:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:support|backing|solidarity|endorsement|recognition|vote|unity|condemnation|accession|membership|veto|admission|approval(from/of=R)
@DEMAND_VERB A obj:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good) from=R
insist A on/upon:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TIES(mod:@DIPLOMATIC_ADJ|closer|better|normal|friendly|good)
@DEMAND_VERB A obj:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES) from=R
insist A on/upon:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:normalisation|normalization|restoration|improvement|establishment|resumption|strengthening(of/in:@TIES)

# Appeal for joint exercises and military ties: "The admiral called for joint patrols with Norland."
[REQUEST/assist 0212 military]
@ASK_FOR_VERB A R to/on/upon/with=R for:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R)
@SEEK_VERB A obj:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ)
@SEEK_VERB A obj:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:@JOINT_EXERCISE(mod:@JOINT_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@JOINT_EXERCISE(mod:@JOINT_ADJ)
@SEEK_VERB A obj:@JOINT_EXERCISE(mod:@JOINT_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@JOINT_EXERCISE(mod:@JOINT_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:@JOINT_EXERCISE(with=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@JOINT_EXERCISE(with=R)
@SEEK_VERB A obj:@JOINT_EXERCISE(with=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@JOINT_EXERCISE(with=R)

# Demand for joint exercises and military ties: "The admiral demanded joint patrols with Norland."
[REQUEST/assist 1012 military]
@DEMAND_VERB A obj:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R) from=R
insist A on/upon:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@MILITARY_TIES|joint_exercise|joint_patrol|joint_manoeuvre|joint_operation|joint_training|war_game(with=R)
@DEMAND_VERB A obj:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ) from=R
insist A on/upon:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|@TIES|exchange(mod:@MILITARY_ADJ)
@DEMAND_VERB A obj:@JOINT_EXERCISE(mod:@JOINT_ADJ) from=R
insist A on/upon:@JOINT_EXERCISE(mod:@JOINT_ADJ)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@JOINT_EXERCISE(mod:@JOINT_ADJ)
@DEMAND_VERB A obj:@JOINT_EXERCISE(with=R) from=R
insist A on/upon:@JOINT_EXERCISE(with=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@JOINT_EXERCISE(with=R)

# Appeal for extradition, arrests and trials: "The prosecutor asked Norland for the banker's extradition."
[REQUEST/assist 0213 legal]
@ASK_FOR_VERB A R to/on/upon/with=R for:extradition|surrender(of:@SUSPECTS)
@ASK_FOR_VERB A to/on/upon/with:*=R for:extradition|surrender(of:@SUSPECTS)
@SEEK_VERB A obj:extradition|surrender(of:@SUSPECTS) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:extradition|surrender(of:@SUSPECTS)
@ASK_FOR_VERB A R to/on/upon/with=R for:extradition|legal_assistance|prosecution|indictment(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:extradition|legal_assistance|prosecution|indictment(from/by=R)
@SEEK_VERB A obj:extradition|legal_assistance|prosecution|indictment(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:extradition|legal_assistance|prosecution|indictment(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS)
@ASK_FOR_VERB A to/on/upon/with:*=R for:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS)
@SEEK_VERB A obj:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS)
@ASK_FOR_VERB A R to/on/upon/with=R for:@COOPERATION_WORD(mod:@JUDICIAL_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@COOPERATION_WORD(mod:@JUDICIAL_ADJ)
@SEEK_VERB A obj:@COOPERATION_WORD(mod:@JUDICIAL_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD(mod:@JUDICIAL_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:@INQUIRY(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@INQUIRY(from/by=R)
@SEEK_VERB A obj:@INQUIRY(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@INQUIRY(from/by=R)

# Demand for extradition, arrests and trials: "The rebels insisted on it."
[REQUEST/assist 1013 legal]
@DEMAND_VERB A obj:extradition|surrender(of:@SUSPECTS) from=R
insist A on/upon:extradition|surrender(of:@SUSPECTS)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:extradition|surrender(of:@SUSPECTS)
@DEMAND_VERB A obj:extradition|legal_assistance|prosecution|indictment(from/by=R) from=R
insist A on/upon:extradition|legal_assistance|prosecution|indictment(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:extradition|legal_assistance|prosecution|indictment(from/by=R)
@DEMAND_VERB A obj:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS) from=R
insist A on/upon:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:arrest|trial|handover|transfer|hand-over|questioning(of:@SUSPECTS)
@DEMAND_VERB A obj:@COOPERATION_WORD(mod:@JUDICIAL_ADJ) from=R
insist A on/upon:@COOPERATION_WORD(mod:@JUDICIAL_ADJ)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD(mod:@JUDICIAL_ADJ)
@DEMAND_VERB A obj:@INQUIRY(from/by=R) from=R
insist A on/upon:@INQUIRY(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@INQUIRY(from/by=R)

# Appeal for intelligence and information: "Investigators asked Norland for evidence on the sinking."
[REQUEST/assist 0214 intelligence]
@ASK_FOR_VERB A R to/on/upon/with=R for:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ)
@SEEK_VERB A obj:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:sharing|exchange|handover(of:@INTELLIGENCE_THING)
@ASK_FOR_VERB A to/on/upon/with:*=R for:sharing|exchange|handover(of:@INTELLIGENCE_THING)
@SEEK_VERB A obj:sharing|exchange|handover(of:@INTELLIGENCE_THING) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:sharing|exchange|handover(of:@INTELLIGENCE_THING)
@ASK_FOR_VERB A R to/on/upon/with=R for:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R)
@SEEK_VERB A obj:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R)

# Demand for intelligence and information: "The rebels insisted on it."
[REQUEST/assist 1014 intelligence]
@DEMAND_VERB A obj:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ) from=R
insist A on/upon:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|sharing|exchange(mod:@INTELLIGENCE_ADJ)
@DEMAND_VERB A obj:sharing|exchange|handover(of:@INTELLIGENCE_THING) from=R
insist A on/upon:sharing|exchange|handover(of:@INTELLIGENCE_THING)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:sharing|exchange|handover(of:@INTELLIGENCE_THING)
@DEMAND_VERB A obj:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R) from=R
insist A on/upon:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:intelligence|evidence|satellite_imagery|clarification|explanation(from/on=R)

# Appeal for trade and economic cooperation: "Traders called for more investment from Norland."
[REQUEST/assist 0211 economic]
@ASK_FOR_VERB A R to/on/upon/with=R for:@TRADE_WORD|free_trade|trade_deal(with/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@TRADE_WORD|free_trade|trade_deal(with/from=R)
@SEEK_VERB A obj:@TRADE_WORD|free_trade|trade_deal(with/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TRADE_WORD|free_trade|trade_deal(with/from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ)
@SEEK_VERB A obj:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ)
@ASK_FOR_VERB A R to/on/upon/with=R for:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free)
@SEEK_VERB A obj:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free)
@ASK_FOR_VERB A R to/on/upon/with=R for:@PROJECT(with/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@PROJECT(with/from=R)
@SEEK_VERB A obj:@PROJECT(with/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@PROJECT(with/from=R)

# Demand for trade and economic cooperation: "Traders demanded more investment from Norland."
[REQUEST/assist 1011 economic]
@DEMAND_VERB A obj:@TRADE_WORD|free_trade|trade_deal(with/from=R) from=R
insist A on/upon:@TRADE_WORD|free_trade|trade_deal(with/from=R)
@DEMAND_VERB A obj:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ) from=R
insist A on/upon:@COOPERATION_WORD|@TIES|exchange(mod:@ECONOMIC_ADJ)
@DEMAND_VERB A obj:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free) from=R
insist A on/upon:@ACCORD(mod:@ECONOMIC_ADJ|free-trade|free)
@DEMAND_VERB A obj:@PROJECT(with/from=R) from=R
insist A on/upon:@PROJECT(with/from=R)

# Appeal for cooperation of any kind: "Kelland appealed for closer cooperation."
[REQUEST/assist 021]
@ASK_FOR_VERB A R to/on/upon/with=R for:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R)
@SEEK_VERB A obj:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R)

# Demand for cooperation of any kind: "Kelland demanded closer cooperation."
[REQUEST/assist 101]
@DEMAND_VERB A obj:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R) from=R
insist A on/upon:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@COOPERATION_WORD|participation|involvement|contribution|joint_action(with/from=R)

# Appeal for mediation: "The opposition asked the bishops for mediation."
[REQUEST/meet 028 diplomatic]
@ASK_FOR_VERB A R to/on/upon/with=R for:@MEDIATION(by/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@MEDIATION(by/from=R)
@SEEK_VERB A obj:@MEDIATION(by/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@MEDIATION(by/from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:mediation|intervention|involvement|help|role(in:@DISPUTANTS)
@ASK_FOR_VERB A to/on/upon/with:*=R for:mediation|intervention|involvement|help|role(in:@DISPUTANTS)
@SEEK_VERB A obj:mediation|intervention|involvement|help|role(in:@DISPUTANTS) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:mediation|intervention|involvement|help|role(in:@DISPUTANTS)

# Demand for mediation: "The rebels insisted on it."
[REQUEST/meet 108 diplomatic]
@DEMAND_VERB A obj:@MEDIATION(by/from=R) from=R
insist A on/upon:@MEDIATION(by/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@MEDIATION(by/from=R)
@DEMAND_VERB A obj:mediation|intervention|involvement|help|role(in:@DISPUTANTS) from=R
insist A on/upon:mediation|intervention|involvement|help|role(in:@DISPUTANTS)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:mediation|intervention|involvement|help|role(in:@DISPUTANTS)

# Appeal for a truce, withdrawal or end of fighting: "The Council called for an immediate truce in Kelland."
[REQUEST/yield 0256 military]
@ASK_FOR_VERB A R to/on/upon/with=R for:@TRUCE_WORD(by/of/from/between/with/poss=R mod=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@TRUCE_WORD(by/of/from/between/with/poss=R mod=R)
@SEEK_VERB A obj:@TRUCE_WORD(by/of/from/between/with/poss=R mod=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TRUCE_WORD(by/of/from/between/with/poss=R mod=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R)
@SEEK_VERB A obj:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@CAUTION(by/of/from/between/poss=R mod=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@CAUTION(by/of/from/between/poss=R mod=R)
@SEEK_VERB A obj:@CAUTION(by/of/from/between/poss=R mod=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@CAUTION(by/of/from/between/poss=R mod=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING)
@ASK_FOR_VERB A to/on/upon/with:*=R for:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING)
@SEEK_VERB A obj:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING)
@ASK_FOR_VERB A R to/on/upon/with=R for:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R)
@SEEK_VERB A obj:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R)
stress|emphasise|emphasize|underline|underscore|highlight|reiterate|reaffirm A obj:need|necessity|importance|urgency(for/of:@TRUCE_WORD|@WITHDRAWAL_WORD|@CAUTION|end|halt|de-escalation|disarmament)

# Demand for a truce, withdrawal or end of fighting: "The Council demanded an immediate truce in Kelland."
[REQUEST/yield 1056 military]
@DEMAND_VERB A obj:@TRUCE_WORD(by/of/from/between/with/poss=R mod=R) from/with=R
insist A on/upon:@TRUCE_WORD(by/of/from/between/poss=R mod=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TRUCE_WORD(by/of/from/between/with/poss=R mod=R)
@DEMAND_VERB A obj:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R) from=R
insist A on/upon:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@WITHDRAWAL_WORD(by/of/from/between/poss=R mod=R)
@DEMAND_VERB A obj:@CAUTION(by/of/from/between/poss=R mod=R) from=R
insist A on/upon:@CAUTION(by/of/from/between/poss=R mod=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@CAUTION(by/of/from/between/poss=R mod=R)
@DEMAND_VERB A obj:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING) from=R
insist A on/upon:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|halt|cessation|stop|pause|reduction|conclusion|freeze|stoppage|suspension|restraint(to/of/in/on:@FIGHTING)
@DEMAND_VERB A obj:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R) from=R
insist A on/upon:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:de-escalation|deescalation|disarmament|demobilisation|demobilization|demilitarisation|demilitarization(by/of/from/between/poss=R mod=R)

# Appeal for release and return: "Editors called for the release of two reporters."
[REQUEST/yield 0253 legal]
@ASK_FOR_VERB A R to/on/upon/with=R for:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R)
@SEEK_VERB A obj:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY)
@ASK_FOR_VERB A to/on/upon/with:*=R for:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY)
@SEEK_VERB A obj:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY)

# Demand for release and return: "Editors demanded the release of two reporters."
[REQUEST/yield 1053 legal]
@DEMAND_VERB A obj:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R) from=R
insist A on/upon:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:release|freeing|liberation|repatriation|pardon|amnesty|clemency|commutation|prisoner_swap|prisoner_exchange(by/from=R)
@DEMAND_VERB A obj:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY) from=R
insist A on/upon:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:return|handover|hand-over|exchange|restitution(of:@CAPTIVES|@SEIZED_PROPERTY)

# Appeal for easing of economic sanctions: "Kelland asked for the lifting of sanctions."
[REQUEST/yield 0254 economic]
@ASK_FOR_VERB A R to/on/upon/with=R for:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD)
@ASK_FOR_VERB A to/on/upon/with:*=R for:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD)
@SEEK_VERB A obj:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD)
@ASK_FOR_VERB A R to/on/upon/with=R for:sanction_relief|relief(from:@SANCTION_WORD)
@ASK_FOR_VERB A to/on/upon/with:*=R for:sanction_relief|relief(from:@SANCTION_WORD)
@SEEK_VERB A obj:sanction_relief|relief(from:@SANCTION_WORD) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:sanction_relief|relief(from:@SANCTION_WORD)
@ASK_FOR_VERB A R to/on/upon/with=R for:relief(mod:sanction|sanctions)
@ASK_FOR_VERB A to/on/upon/with:*=R for:relief(mod:sanction|sanctions)
@SEEK_VERB A obj:relief(mod:sanction|sanctions) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:relief(mod:sanction|sanctions)

# Demand for easing of economic sanctions: "Kelland demanded the lifting of sanctions."
[REQUEST/yield 1054 economic]
@DEMAND_VERB A obj:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD) from=R
insist A on/upon:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|lifting|easing|removal|relaxation|suspension|abolition|reduction|waiver(to/of/on/in:@SANCTION_WORD)
@DEMAND_VERB A obj:sanction_relief|relief(from:@SANCTION_WORD) from=R
insist A on/upon:sanction_relief|relief(from:@SANCTION_WORD)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:sanction_relief|relief(from:@SANCTION_WORD)
@DEMAND_VERB A obj:relief(mod:sanction|sanctions) from=R
insist A on/upon:relief(mod:sanction|sanctions)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:relief(mod:sanction|sanctions)

# Appeal for lifting of bans, curfews and emergency rule: "Publishers asked for an end to press curbs."
[REQUEST/yield 0251]
@ASK_FOR_VERB A R to/on/upon/with=R for:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD)
@ASK_FOR_VERB A to/on/upon/with:*=R for:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD)
@SEEK_VERB A obj:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD)

# Demand for lifting of bans, curfews and emergency rule: "Publishers demanded an end to press curbs."
[REQUEST/yield 1051]
@DEMAND_VERB A obj:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD) from=R
insist A on/upon:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|lifting|easing|removal|relaxation|repeal|suspension|abolition(to/of/on/in:@RESTRICTION|@CURFEW_WORD|@EMERGENCY_RULE|@BLOCKADE_WORD)

# Appeal for end of protest: "The mayor appealed for an end to the transport strike."
[REQUEST/yield 0252]
@ASK_FOR_VERB A R to/on/upon/with=R for:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT)
@ASK_FOR_VERB A to/on/upon/with:*=R for:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT)
@SEEK_VERB A obj:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT)

# Demand for end of protest: "The mayor demanded an end to the transport strike."
[REQUEST/yield 1052]
@DEMAND_VERB A obj:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT) from=R
insist A on/upon:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|halt|suspension|stop|postponement|cancellation(to/of/in:@DISSENT)

# Appeal for access for outsiders: "Relief workers asked both armies for safe passage."
[REQUEST/yield 0255 diplomatic]
@ASK_FOR_VERB A R to/on/upon/with=R for:@INSPECTORS(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@INSPECTORS(from/by=R)
@SEEK_VERB A obj:@INSPECTORS(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@INSPECTORS(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED)
@ASK_FOR_VERB A to/on/upon/with:*=R for:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED)
@SEEK_VERB A obj:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED)
@ASK_FOR_VERB A R to/on/upon/with=R for:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R)
@SEEK_VERB A obj:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R)

# Demand for access for outsiders: "The rebels insisted on it."
[REQUEST/yield 1055 diplomatic]
@DEMAND_VERB A obj:@INSPECTORS(from/by=R) from=R
insist A on/upon:@INSPECTORS(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@INSPECTORS(from/by=R)
@DEMAND_VERB A obj:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED) from/across/throughout/inside/into=R
insist A on/upon:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:access|entry|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access|free_passage|passage|overflight|safe_conduct|corridor|admission(for/to/by/of:@OUTSIDERS|@AID_ACCESS_THING|@ENDANGERED)
@DEMAND_VERB A obj:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R) from=R
insist A on/upon:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:access|humanitarian_access|safe_passage|humanitarian_corridor|unfettered_access(from/by=R)

# Appeal for institutions and constitution: "Students called for a new constitution."
[REQUEST/change 0244 political_institutions]
@ASK_FOR_VERB A R to/on/upon/with=R for:@INSTITUTION_WORD(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@INSTITUTION_WORD(from/by=R)
@SEEK_VERB A obj:@INSTITUTION_WORD(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@INSTITUTION_WORD(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional)
@ASK_FOR_VERB A to/on/upon/with:*=R for:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional)
@SEEK_VERB A obj:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional)
@ASK_FOR_VERB A R to/on/upon/with=R for:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter)
@ASK_FOR_VERB A to/on/upon/with:*=R for:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter)
@SEEK_VERB A obj:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter)

# Demand for institutions and constitution: "Students demanded a new constitution."
[REQUEST/change 1044 political_institutions]
@DEMAND_VERB A obj:@INSTITUTION_WORD(from/by=R) from=R
insist A on/upon:@INSTITUTION_WORD(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@INSTITUTION_WORD(from/by=R)
@DEMAND_VERB A obj:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional) from=R
insist A on/upon:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:reform|change|amendment|overhaul(mod:constitutional|electoral|democratic|institutional)
@DEMAND_VERB A obj:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter) from=R
insist A on/upon:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:change|amendment|reform(to/of/in:constitution|electoral_law|election_law|system|charter)

# Appeal for leadership and elections: "The Free Union called for the premier's resignation."
[REQUEST/change 0241 political_institutions]
@ASK_FOR_VERB A R to/on/upon/with=R for:@LEADERSHIP_WORD(of/poss=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@LEADERSHIP_WORD(of/poss=R)
@SEEK_VERB A obj:@LEADERSHIP_WORD(of/poss=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@LEADERSHIP_WORD(of/poss=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@ELECTION_WORD(poss/of/from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@ELECTION_WORD(poss/of/from/by=R)
@SEEK_VERB A obj:@ELECTION_WORD(poss/of/from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@ELECTION_WORD(poss/of/from/by=R)

# Demand for leadership and elections: "The Free Union demanded the premier's resignation."
[REQUEST/change 1041 political_institutions]
@DEMAND_VERB A obj:@LEADERSHIP_WORD(of/poss=R) from=R
insist A on/upon:@LEADERSHIP_WORD(of/poss=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@LEADERSHIP_WORD(of/poss=R)
@DEMAND_VERB A obj:@ELECTION_WORD(poss/of/from/by=R) from=R
insist A on/upon:@ELECTION_WORD(poss/of/from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@ELECTION_WORD(poss/of/from/by=R)

# Appeal for rights: "Herders asked for land rights."
[REQUEST/change 0243 rights_freedoms]
@ASK_FOR_VERB A R to/on/upon/with=R for:@RIGHTS_WORD(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@RIGHTS_WORD(from/by=R)
@SEEK_VERB A obj:@RIGHTS_WORD(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@RIGHTS_WORD(from/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:recognition|respect|protection|observance(of/for:@RIGHTS_WORD)
@ASK_FOR_VERB A to/on/upon/with:*=R for:recognition|respect|protection|observance(of/for:@RIGHTS_WORD)
@SEEK_VERB A obj:recognition|respect|protection|observance(of/for:@RIGHTS_WORD) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:recognition|respect|protection|observance(of/for:@RIGHTS_WORD)

# Demand for rights: "Herders demanded land rights."
[REQUEST/change 1043 rights_freedoms]
@DEMAND_VERB A obj:@RIGHTS_WORD(from/by=R) from=R
insist A on/upon:@RIGHTS_WORD(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@RIGHTS_WORD(from/by=R)
@DEMAND_VERB A obj:recognition|respect|protection|observance(of/for:@RIGHTS_WORD) from=R
insist A on/upon:recognition|respect|protection|observance(of/for:@RIGHTS_WORD)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:recognition|respect|protection|observance(of/for:@RIGHTS_WORD)

# Appeal for reform: "Lenders called for reforms in Kelland."
[REQUEST/change 024 political_institutions]
@ASK_FOR_VERB A R to/on/upon/with=R for:@REFORM_WORD(from/by/in=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@REFORM_WORD(from/by/in=R)
@SEEK_VERB A obj:@REFORM_WORD(from/by/in=R) on/upon/from=R iobj=R
submit|present|hand|hand_over|deliver|send|address|circulate A obj:petition|appeal|memorandum|letter(mod:reform to=R) to=R
submit|present|hand|hand_over|deliver|send|address A obj:petition|appeal|memorandum|letter(for:@REFORM_WORD to=R) to=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@REFORM_WORD(from/by/in=R)

# Demand for reform: "Lenders demanded reforms in Kelland."
[REQUEST/change 104 political_institutions]
@DEMAND_VERB A obj:@REFORM_WORD(from/by/in=R) from=R
issue|publish|release|sign|adopt|circulate|send|write A! obj:statement|declaration|petition|letter|manifesto|communique|open_letter|resolution|memorandum(comp:demand(obj:@REFORM_WORD(in=R))) to=R
insist A on/upon:@REFORM_WORD(from/by/in=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@REFORM_WORD(from/by/in=R)

# Appeal for talks: "The bloc urged both sides to hold talks."
[REQUEST/meet 026 diplomatic]
@ASK_FOR_VERB A R to/on/upon/with=R for:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R)
@SEEK_VERB A obj:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD)
@ASK_FOR_VERB A to/on/upon/with:*=R for:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD)
@SEEK_VERB A obj:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD)
@ASK_FOR_VERB A R to/on/upon/with=R for:round|session|series(of:@TALKS)
@ASK_FOR_VERB A to/on/upon/with:*=R for:round|session|series(of:@TALKS)
@SEEK_VERB A obj:round|session|series(of:@TALKS) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:round|session|series(of:@TALKS)
stress|emphasise|emphasize|underline|underscore|highlight|reiterate|reaffirm A obj:need|necessity|importance|urgency(for/of:@NEGOTIATION_WORD)

# Demand for talks: "The rebels insisted on it."
[REQUEST/meet 106 diplomatic]
@DEMAND_VERB A obj:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R) from=R
insist A on/upon:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@TALKS|@MEETING_WORD|@VISIT_WORD|@NEGOTIATION_WORD(between/with/by=R)
@DEMAND_VERB A obj:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD) from=R
insist A on/upon:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:resumption|start|opening|continuation|convening|return(of/to:@TALKS|@MEETING_WORD|@NEGOTIATION_WORD)
@DEMAND_VERB A obj:round|session|series(of:@TALKS) from=R
insist A on/upon:round|session|series(of:@TALKS)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:round|session|series(of:@TALKS)

# Appeal for a settlement: "The bishops called for a political settlement."
[REQUEST/meet 027 diplomatic]
@ASK_FOR_VERB A R to/on/upon/with=R for:@SETTLEMENT_WORD(between/with/by/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@SETTLEMENT_WORD(between/with/by/from=R)
@SEEK_VERB A obj:@SETTLEMENT_WORD(between/with/by/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@SETTLEMENT_WORD(between/with/by/from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R)
@SEEK_VERB A obj:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS)
@ASK_FOR_VERB A to/on/upon/with:*=R for:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS)
@SEEK_VERB A obj:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS)
stress|emphasise|emphasize|underline|underscore|highlight|reiterate|reaffirm A obj:need|necessity|importance|urgency(for/of:@SETTLEMENT_WORD)

# Demand for a settlement: "The bishops demanded a political settlement."
[REQUEST/meet 107 diplomatic]
@DEMAND_VERB A obj:@SETTLEMENT_WORD(between/with/by/from=R) from=R
insist A on/upon:@SETTLEMENT_WORD(between/with/by/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@SETTLEMENT_WORD(between/with/by/from=R)
@DEMAND_VERB A obj:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R) from=R
insist A on/upon:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:accord|treaty|pact|deal|agreement|settlement|compromise|understanding(between/with/by/from=R)
@DEMAND_VERB A obj:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS) from=R
insist A on/upon:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:end|solution|resolution|settlement|conclusion(to/of:@DISPUTANTS)

# Appeal for concessions: "Kelland called for concessions from the rebels."
[REQUEST/yield 025]
@ASK_FOR_VERB A R to/on/upon/with=R for:@CONCESSION_WORD(from/by=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@CONCESSION_WORD(from/by=R)
@SEEK_VERB A obj:@CONCESSION_WORD(from/by=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@CONCESSION_WORD(from/by=R)

# Demand for concessions: "Kelland demanded concessions from the rebels."
[REQUEST/yield 105]
@DEMAND_VERB A obj:@CONCESSION_WORD(from/by=R) from=R
insist A on/upon:@CONCESSION_WORD(from/by=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@CONCESSION_WORD(from/by=R)

# Appeal for policies and measures: "Unions called for a higher minimum wage."
[REQUEST/change 0242]
@ASK_FOR_VERB A R to/on/upon/with=R for:@POLICY_WORD(by/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@POLICY_WORD(by/from=R)
@SEEK_VERB A obj:@POLICY_WORD(by/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@POLICY_WORD(by/from=R)
@ASK_FOR_VERB A R to/on/upon/with=R for:@HARSH_MEASURE(against/on/upon=-)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@HARSH_MEASURE(against/on/upon=-)
@SEEK_VERB A obj:@HARSH_MEASURE(against/on/upon=-) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@HARSH_MEASURE(against/on/upon=-)
@ASK_FOR_VERB A R to/on/upon/with=R for:@HARSH_MEASURE(by/from=R)
@ASK_FOR_VERB A to/on/upon/with:*=R for:@HARSH_MEASURE(by/from=R)
@SEEK_VERB A obj:@HARSH_MEASURE(by/from=R) on/upon/from=R iobj=R
noun @APPEAL_NOUN A poss=A mod=A by/from/of=A to/on=R for:@HARSH_MEASURE(by/from=R)

# Demand for policies and measures: "Unions demanded a higher minimum wage."
[REQUEST/change 1042]
@DEMAND_VERB A obj:@POLICY_WORD(by/from=R) from=R
insist A on/upon:@POLICY_WORD(by/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@POLICY_WORD(by/from=R)
@DEMAND_VERB A obj:@HARSH_MEASURE(against/on/upon=-) from=R
insist A on/upon:@HARSH_MEASURE(against/on/upon=-)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@HARSH_MEASURE(against/on/upon=-)
@DEMAND_VERB A obj:@HARSH_MEASURE(by/from=R) from=R
insist A on/upon:@HARSH_MEASURE(by/from=R)
noun @DEMAND_NOUN A poss=A mod=A by/from/of=A to/on=R for:@HARSH_MEASURE(by/from=R)

