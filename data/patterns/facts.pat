# Standing relations. `A` is the subject of the relation, `R` its object; both must be known parties for a fact to be kept.

set BASE_WORD = headquarters, headquarter, base, military_base, naval_base, air_base, airbase, army_base, garrison, troop, troops, military_presence, outpost, naval_facility, military_facility, bases, fleet, listening_post, air_force_base, barracks, installation, military_installation
set ALLY_WORD = ally, partner, backer, friend, supporter, patron, sponsor, protector, benefactor, guarantor
set BODY_WORD = pact, bloc, alliance, union, organisation, organization, league, group, treaty, community, council, club, coalition, grouping, federation, confederation, association, commonwealth, forum, partnership, axis, convention, accord, agreement, protocol
set PROXY_WORD = rebel, separatist, militia, militant, group, fighter, insurgent, force, guerrilla, government, party, faction, movement, army, militiaman, coalition, opposition, troop, regime, paramilitary, enclave, administration, warlord, republic
set REGION_WORD = region, enclave, territory, province, republic, area, island, peninsula, district, exclave, state, strip, city, corridor, part, town, village, archipelago, islet, valley, land, heights, zone

# Bases abroad: "Norland has a naval base in Kelland."
[FACT has_base_in]
have|enjoy A! obj:access(to:@BASE_WORD(in/on=R)) in/on=R
have|enjoy A! obj:right|permission(comp:use|station|operate(obj:@BASE_WORD)) in=R
have|keep|maintain|operate|run|retain|own|lease|use|possess|rent|station|hold A obj:@BASE_WORD in/on/at=R
keep|maintain A obj:@FORCES in/on=R
station|base|garrison|headquarter A obj:@FORCES|@BASE_WORD in/on/at=R
host|house|accommodate obj:@BASE_WORD(poss=A mod=A of=A) subj=R
host|house subj=R! obj:@FORCES|fleet(poss=A mod=A of=A from=A)
noun @BASE_WORD poss=A! in/on/near/at=R!
noun @BASE_WORD mod=A! in/on/near/at=R!
noun @BASE_WORD of=A! in=R!
lease subj=R obj:@BASE_WORD to=A

# Membership: "Kelland is a member of the Northern Pact." "Kelland belongs to the pact."
[FACT member_of]
noun member|member-state|founder|co-founder|founding_member A! of=R!
noun member A! mod=R!
become|remain|stay A! xcomp:member|signatory(of/in=R)
include|comprise|number subj:@BODY_WORD|#state=R obj=A!
belong A! to:@BODY_WORD=R
noun membership poss=A! of/in=R! subj=-
noun member_state|member_country|member_nation A! of=R!
belong A to=R!
sit A in/on:council|parliament|assembly|commission|board=R
noun membership poss=A! of/in=R!
noun membership of=R! subj=A
have|hold A obj:membership|seat in/of/on=R!
group|comprise|include subj=R! obj=A!
remain|be A xcomp:member(of=R)

# Treaty parties: "Kelland is a party to the convention."
[FACT party_to_agreement]
noun treaty|pact|convention|peace_treaty|defence_pact|defense_pact|free_trade_agreement|trade_agreement|border_treaty between=A! between=R!
noun treaty|pact|convention|agreement|accord mod:existing|current|standing|bilateral|mutual|long-standing|longstanding|old|decades-old between=A! between=R!
noun party|signatory|guarantor|co-signatory|signer A! to/of:@ACCORD=R
noun party|signatory A! to/of=R!
bind obj=A by:@ACCORD=R
adhere A to:@ACCORD=R
have|share A obj:treaty|pact|accord|agreement(with=R) with=R
noun treaty|pact|convention|protocol|memorandum mod=A! with=R!
noun treaty|pact|convention|protocol poss=A! with=R!
adj bound|party A! by/to:@ACCORD(with=R)
abide A! by:@ACCORD(with=R!)
noun treaty|pact|alliance_treaty poss=A! with=R!

# Alliances: "Norland is Kelland's main ally." "Kelland, an ally of Norland, ..."
[FACT allied_with]
noun @ALLY_WORD A! of/to=R!
noun @ALLY_WORD A! poss=R!
noun @ALLY_WORD A! mod=R!
noun @ALLY_WORD poss=R! mod=A!
adj allied|aligned A with/to=R!
ally|align obj=A with/to=R!
ally|align A! with/to=R!
side A with=R!
noun alliance poss=A! with=R!
noun alliance between=A! with=R
noun partnership mod:strategic|security|military poss=A with=R! between=A
have|enjoy|form|maintain A obj:alliance|partnership with=R!
have|share|maintain A! obj:pact|treaty|agreement|alliance|guarantee(mod:defence|defense|security|military|mutual with=R!)
have|share|maintain A! obj:pact|treaty|agreement|alliance|guarantee(mod:defence|defense|security|military|mutual) with=R!

# Backing: "Norland backs the rebels." "the Norland-backed rebels"
[FACT backs]
back A! R! PASSIVE
back|sponsor|bankroll|arm A! obj:@PROXY_WORD|brigade|brigades|group=R! -obj:@PROPOSAL
noun support|backing|aid mod=A! for/to:@PROXY_WORD=R!
adj dependent|reliant subj=R! on/upon:support|backing|aid|help|force|firepower|militia(mod=A! poss=A of=A from=A)
support|sponsor|arm|fund|finance|bankroll|train|equip obj:@PROXY_WORD=R by=A! PASSIVE
support|sponsor|fund|arm|train|finance|equip A! R! PASSIVE
install|impose|appoint obj:@PROXY_WORD=R by=A! PASSIVE
dominate subj=A! obj:@PROXY_WORD=R PASSIVE
noun backer|sponsor|patron|supporter A! of=R!
noun backer|sponsor|patron|supporter A! poss=R!
noun proxy|puppet|client|surrogate|satellite subj=R of=A!
noun proxy|puppet|client subj=R poss=A!
enjoy|have subj=R! obj:backing|support|protection(of/from=A!) of/from=A!
adj loyal|friendly subj:@PROXY_WORD=R to=A!

# Places within places: "The enclave lies within Kelland."
[FACT located_in]
have A! obj:headquarters|headquarter|secretariat|seat(poss:*) in=R!
headquarter obj=A! in=R! PASSIVE
lie|sit|nestle A in/within/inside/along=R!
locate|situate|surround|nestle|enclose|perch obj=A in/within/inside/by=R!
noun @REGION_WORD A! in/of/within=R! COPULA
noun region|enclave|province|territory|republic|island|exclave A! of/in=R! COPULA
noun region|enclave|province|territory|republic|island|city|town A! poss=R! COPULA
noun region|enclave|province|territory|republic|exclave A! mod=R! COPULA
noun part A! of=R! COPULA
noun capital A! of=R! COPULA

# Control: "The rebels control the valley." "The valley was under the control of the rebels."
[FACT controls]
control|govern|rule|administer|run|police|dominate A! obj:@TERRITORY_WORD|@REGION_WORD|country=R
control|govern|rule|administer A! R
control|hold|administer|rule A! obj:#place=R
control A! obj:@REGION_WORD|most|much|half|part|large_part|swath|swathe|third|quarter(of=R in=R)
hold|occupy A! obj:@TERRITORY_WORD|@REGION_WORD(in/of=R mod=R) since/for:#time
hold|occupy A! obj:#place=R since/for:#time
occupy|hold|control A! obj:shoal|reef|atoll|islet|island|outcrop|rock=R since:#time
control|hold A! obj:much|most|half|part|swath|swathe|area|third|quarter(of:*(in=R)) in=R
annex A! obj:#place=R in:#time
claim|reclaim|regain|retain|keep|maintain|exercise|have|hold|wield|consolidate|assert|tighten A obj:control|sovereignty|grip|authority|hold|command(of/over/on=R) of/over/on=R
be|remain|come|fall|stay subj=R! under:control|rule|occupation|administration|sway|authority|sovereignty|grip(of=A poss=A mod=A)
be|remain|fall subj=R! in:hand(of=A poss=A)
noun control|rule|occupation|sovereignty subj=R! of/by=A! poss=A mod=A under=- -subj:@FORCES|@PROXY_WORD|army|government|military|coalition|forces|taliban|president|minister|leader
noun control|rule|occupation|administration subj=R! poss=A!
noun control|rule|occupation|administration subj=R! mod=A!
noun hand subj=R of=A! in=-
noun hand subj=R poss=A!
noun control A! of/over:*=R
noun occupation|annexation poss=A! of=R!
noun occupation|annexation of=R! by=A
noun occupation|annexation mod=A! of=R!
noun stronghold|bastion subj=R of=A!
adj rebel-held|government-held|government-controlled|rebel-controlled|taliban-controlled mod=A subj=R
hold|control|occupy|run|administer|rule|govern obj:@REGION_WORD=R by=A! PASSIVE
hold|control|occupy|run|administer|rule|govern|annex A! R! PASSIVE

# Claims to land: "Kelland claims the islands." "land that Kelland considers its own"
[FACT claims_territory]
noun territory|soil mod=A! subj=R
noun claimant A! to/of=R
claim A! obj:@REGION_WORD|@TERRITORY_WORD|sovereignty|island|ownership|waters|sea|reef|shoal=R of/over=R
claim A! obj:#place=R
claim A! R as:territory|own|part|province
claim A! obj:sovereignty|ownership(over/of=R!) over/of=R
consider|regard|view|deem|see|treat A! R as:territory|province|part|land|soil
consider|deem|call A! R xcomp:territory|province|part|land|soil|own
consider A! ccomp:territory|province|part|land|soil
consider|deem A! obj:territory|land|soil(poss=-) in/along/at/around/inside=R PHRASE
dispute|contest A! obj:@REGION_WORD|island|border|ownership|sovereignty=R with=A
lay A! obj:claim to=R!
noun claim A! poss=A to/over/on=R!
noun claim poss=A! to/over=R!
noun claim mod:territorial|sovereignty poss=A of/by=A to/over/on/against=R

# Recognition as a standing state: "Norland recognises the island as part of Kelland." "The republic is recognised only by Norland."
[FACT recognises]
recognise|recognize obj=R by=A! PASSIVE
recognise|recognize A! R as:part|territory|capital|border
noun recognition by/from=A! of=R
maintain|have|hold A! obj:diplomatic_relation|diplomatic_tie|formal_tie|diplomatic_recognition with=R!
maintain|have A! obj:relation|tie|relationship(mod:diplomatic|full|official|formal with=R)
noun relation|tie mod:diplomatic|official|formal subj=- between=A! with=R

# Wars that last: "Norland has been at war with Kelland since May."
[FACT at_war_with]
noun war subj=A! with=R! at=-
noun war A! with=R!
be|remain A! at:war(with=R) with=R
adj locked subj=A! in:war|conflict(with=R) with=R
lock|engage|embroil obj=A! in:war|conflict(with=R) with=R PASSIVE
fight|wage A! obj:war|insurgency|rebellion against/with=R! since:#time
noun state of:war between/with=A subj=A with=R

# Sanctioned: "Kelland has been under Norland's sanctions for years."
[FACT sanctioned_by]
be|remain|live|languish|reel|labour subj=A! under:sanction|embargo|boycott|arms_embargo|blockade(of/by/from=R poss=R mod=R) by=R
noun sanction|embargo|blacklist|boycott subj=A! under/on=- of/by/from=R poss=R mod=R
noun sanction|embargo mod=R! against/on=A!
noun sanction|embargo poss=R! against/on=A!
sanction|blacklist|designate obj=A! by=R! PASSIVE
adj subject A to:sanction|embargo(of/by/from=R mod=R poss=R)
face A! obj:sanction|embargo(of/by/from=R mod=R poss=R) from/by/over=R
list|designate|blacklist|label|class|classify|brand obj=A! as:group|organisation|organization(mod:terrorist) by=R! PASSIVE
list|designate|blacklist|consider|label|regard|class|classify subj=R! obj=A! as:group|organisation|organization(mod:terrorist)

# Borders not drawn: "The border between Norland and Kelland has yet to be demarcated."
[FACT border_not_demarcated]
demarcate|delimit|delineate|mark|draw|define|settle|fix obj:border|frontier|boundary|line(between=A with=R of=A poss=A) NEG BOTH
demarcate|delimit|delineate|draw obj:border|frontier|boundary(between=A with=R of=A poss=A) adv:yet|never BOTH
have obj=- subj:border|frontier|boundary(between=A with=R) comp:demarcate|delimit|delineate|mark|draw BOTH
be|remain subj:border|frontier|boundary(between=A with=R poss=A) comp:demarcate|delimit|delineate|draw BOTH
adj undemarcated|unmarked|undefined|undelimited|disputed|contested|unsettled|ill-defined|poorly_marked subj:border|frontier|boundary|line(between=A with=R poss=A) BOTH
noun border|frontier|boundary mod:undemarcated|unmarked|undefined|disputed|contested|unsettled|ill-defined between=A with=R poss=A
noun demarcation|delimitation of:border|frontier|boundary(between=A with=R)
share|have A! obj:border|frontier|boundary(mod:undemarcated|disputed|contested|unmarked with=R) with=R

# Friendly ties: "Norland has kept close ties with Kelland."
[FACT friendly_ties]
maintain|have|enjoy|keep|cultivate|foster|retain|share|preserve|nurture|boast A! obj:tie|relation|relationship|link|friendship|bond(mod:friendly|close|good|warm|cordial|strong|brotherly|fraternal|excellent|special|historic|traditional|neighbourly|neighborly|deep|amicable|solid|stable|cozy|cosy) with/to=R!
noun tie|relation|relationship|link|friendship mod:friendly|close|good|warm|cordial|strong|brotherly|fraternal|excellent|special|amicable|traditional poss=A with/to=R!
noun tie|relation|relationship mod:friendly|close|good|warm|cordial|strong|brotherly|fraternal|excellent|special|amicable|traditional between=A!
adj friendly A! to/with/towards/toward=R!
be|stay|remain A! on:term(mod:good|friendly|excellent with=R) with=R
get_along|get_on A! with=R!
noun friend A! of=R!

# Offices as verbs and nouns: "Ana Kell is president of Norland." "He heads the ministry."
[FACT holds_office]
noun president|prime_minister|premier|chancellor|minister|king|queen|emir|sultan|governor|mayor|ambassador|chief|head|leader|chairman|chairwoman|secretary-general|secretary|director|commander|speaker|spokesman|spokeswoman|commissioner|envoy|senator|general_secretary|director-general|foreign_minister|defence_minister|defense_minister|finance_minister|interior_minister|vice_president|deputy subj:#person=A of/to/for=R!
head|lead|chair|govern|command|rule|preside_over subj:#person=A R!
serve subj:#person=A as:president|minister|premier|chief|ambassador|governor|mayor|chairman|chancellor|secretary|commander|prime_minister(of/to=R mod=R) of=R
elect|appoint|name|inaugurate|swear_in|crown|re-elect|reelect|nominate obj:#person=A xcomp:president|minister|premier|chief|ambassador|governor|mayor|chairman|chancellor|king|leader|prime_minister(of/to=R mod=R) of=R
elect|appoint|name|inaugurate|swear_in|confirm|install obj:#person=A as:president|minister|premier|chief|ambassador|governor|mayor|chairman|chancellor|king|leader|prime_minister(of/to=R mod=R) of=R
