# ACCUSE: disapproval, criticism and condemnation; accusation, lawsuits and charges; investigations.

# ---------------------------------------------------------------- investigate
# "Prosecutors are investigating two generals over the massacre at the camp, which may be a war crime."
[ACCUSE/investigate 094 human_rights]
investigate|probe|examine|look|inquire|enquire|review|document A obj:@WAR_CRIME(by=R against=- of=-) into=- in=P
investigate|probe A R for/over:@WAR_CRIME
investigate|look|inquire|probe A into:@WAR_CRIME(by=R) in=P
noun @PROBE A mod:war-crimes|war_crime|war-crime|genocide|war|icc by=A poss=A into/of=R against=R in=P
noun @PROBE A into/of:@WAR_CRIME(by=R) by=A poss=A mod=A in=P
noun tribunal|commission mod:war-crimes|genocide|war_crime for/on=R

# "UN experts began to look into reports that police had tortured detainees."
[ACCUSE/investigate 092 human_rights]
investigate|probe|examine|review|document A obj:@HR_ABUSE(by=R of=-) in=P
investigate|probe A R for/over:@HR_ABUSE
investigate|probe|examine|inspect A obj:welfare|condition|fate|treatment|plight|wellbeing|well-being(of=R) of=R
investigate|look|inquire A into:welfare|condition|fate|treatment|plight(of=R)
investigate|look|inquire|probe A into:@HR_ABUSE(by=R of=-) in=P
noun @PROBE A mod:human-rights|rights|abuse|torture by=A poss=A into/of=R against=R in=P
noun @PROBE A into/of:@HR_ABUSE(by=R of=-) by=A poss=A mod=A

# "A board of inquiry is examining the air strike that hit the wedding."
[ACCUSE/investigate 093 military]
investigate|probe|examine|review A obj:@AGGRESSION_N|@VIOLENT_EVENT|airstrike|shooting|incident|downing|sinking(by=R mod=R) in/at=P
investigate|look|inquire|probe A into:@AGGRESSION_N|airstrike|downing|sinking(by=R mod=R)
noun @PROBE A into/of:@AGGRESSION_N|airstrike|downing|sinking(by=R mod=R) by=A poss=A mod=A in=P

# "Police opened an investigation into bribes paid to the former mayor."
[ACCUSE/investigate 091 crime]
investigate|probe A obj:@CRIME_N|murder|death|killing|allegation|crime|theft|case|incident|explosion|blast|bombing|robbery|disappearance|leak|scandal|fire(by=R of=- against=R) in=P
investigate|probe A R for/over/on:@CRIME_N|suspicion
investigate|look|inquire|probe A into:@CRIME_N|death|killing|disappearance|scandal|dealings|finances(by=R of=R poss=R)
question|interrogate|interview|grill|quiz|cross-examine subj:@POLICE|prosecutor|investigator|detective|magistrate|authority|judge|official|agent A R about/over/for=-
question|interrogate|grill R by:@POLICE|prosecutor|investigator|detective|magistrate=A over/about=- PASSIVE
interrogate A R
subpoena A R
place|put A R under:investigation|inquiry
put|place R under:investigation|inquiry|probe in:#state=A PASSIVE
put|place R under:investigation|inquiry|probe|scrutiny by=A for/over=- PASSIVE
suspect subj:@POLICE|prosecutor|investigator|authority|detective A R of=-
noun @PROBE A mod:criminal|corruption|murder|fraud|police|bribery|money-laundering|graft|anti-corruption|tax|homicide|manslaughter|embezzlement by=A poss=A into/of/against/on=R in=P
noun @PROBE A into/of:@CRIME_N|death|killing|disappearance|scandal|affair(by=R of=R) by=A poss=A mod=A
noun interrogation|questioning A of=R by=A poss=R
noun manhunt|man-hunt|dragnet A for=R by=A
hunt|track subj:@POLICE|detective A R
hunt subj:@POLICE|soldier|troop|authority A for:@ASSAILANT|suspect=R

# "A parliamentary commission will investigate the ministry's spending."
[ACCUSE/investigate 090]
investigate|probe|scrutinize|scrutinise A R
investigate A comp:%
investigate|probe|examine A obj:%(by=R of=R on=R against=R in=R)
investigate|probe|examine A obj:activity|conduct|role|death|disappearance|murder|killing|case|claim|report|feasibility|operation|crash|cause|affair|dealings|finances|involvement(by=R of=R in=R poss=R mod=R against=R) in=R

inquire|enquire|delve A into!=R
look|check A into:allegation|claim|report|complaint|case|conduct|activity|matter|affair|cause|circumstance|possibility|involvement(of=R by=R poss=R against=R)
examine A obj:allegation|claim|evidence|complaint|conduct(against=R by=R of=R poss=R)
inspect subj:inspector|iaea|inspection_team|un A obj:site|facility|plant|reactor|laboratory=- in=P
launch|open|order|begin|start|set_up|establish|conduct|announce|pursue|lead A obj:@PROBE into/of/against/on=R
launch|open|order|begin|start|set_up|establish|conduct|announce|pursue|lead A obj:@PROBE(into/of/over/on:%(by=R of=R on=R against=R in=R))
launch|open|order|begin|start|set_up|establish|conduct|announce A obj:commission(mod:inquiry|fact-finding|truth) into/of/against/on=R
hold A obj:hearing on/into=R
audit A R!
find|conclude|establish subj:commission|inquiry|investigation|investigator|panel|report|mission|expert|probe A ccomp:%(subj=R)
find subj:commission|inquiry|investigation|investigator|panel|report A ccomp:%
conclude subj:commission|inquiry|investigation|investigator|panel|probe A ccomp:%
noun investigation|probe|inquiry|enquiry|inquest A by=A poss=A mod=A into/of/on=R against=R in=P
noun investigation|probe|inquiry A against=R! by=A
noun hearing A mod:congressional|senate|parliamentary|house|committee|senatorial on/into=R by=A
noun commission A mod:inquiry|truth|fact-finding|investigative on/into=R by=A
noun mission A mod:fact-finding to/in=R by=A poss=A
noun commission A of:inquiry on/into=R by=A
send A obj:mission|team(mod:fact-finding|investigative) to=R
send|dispatch|despatch|deploy|fly A! obj=- to/into!=R comp:investigate|probe|examine|assess|verify(obj=-)
send|dispatch|despatch|deploy|fly A! obj:expert|team|investigator|inspector|official|personnel|mission|commission|delegation|detective|agent=- to/into!=R comp:investigate|probe|examine|verify(obj=-)
reopen A! obj:case|investigation|inquiry against/into=R

# ---------------------------------------------------------------- allege: war crimes
# "The rights body accused both armies of war crimes in the valley."
[ACCUSE/allege 1124 human_rights]
accuse|suspect|charge|blame|indict|denounce|prosecute|try|arraign A R of/with/for/on:@WAR_CRIME|crime(against=- of=- by=-)
accuse A R of:commit|perpetrate(obj:@WAR_CRIME|atrocity)
indict|prosecute|try A R for/on:@WAR_CRIME
charge A R with:genocide
charge A R with:crime(mod:war)
noun accusation|allegation|charge|indictment|count A of:@WAR_CRIME by=A against=R
noun allegation|charge|accusation A mod:war-crimes|war_crime|genocide by=A against=R

# "Amnesty accused the government of torturing suspected rebels."
[ACCUSE/allege 1122 human_rights]
accuse|blame|charge|denounce|criticize|suspect A R of/for/with:@HR_ABUSE(of=- by=- against=-)
accuse A R of:torture|rape|abuse|persecute|oppress|enslave|discriminate|mistreat|harass|silence|repress|detain|jail|imprison|intimidate|violate
accuse A R of:violate(obj:right|human_right)
report|document|allege|expose|detail|catalogue A obj:@HR_ABUSE(by=R against=- of=-)
noun accusation|allegation|charge|claim|complaint A of:@HR_ABUSE(by=R) by=A against=R
noun report A of:@HR_ABUSE(by!=R) by=A
noun allegation|accusation A mod:abuse|torture|human-rights|rape|harassment|racism by=A against=R

# "Kampala accused its neighbour of sending troops across the border."
[ACCUSE/allege 1123 military]
accuse|blame|charge|suspect A R of/for/with:@AGGRESSION_N(on=- of=- against=-)
accuse|suspect A R of:attack|shell|bomb|invade|kill|fire|strike|massacre|shoot|send|violate|break|launch|arm|back|support|harbor|harbour|supply|fund|finance|sponsor|train|shelter|assist|aid|occupy|raid|plan|prepare|mass|deploy|carry_out|stage|provoke|escalate|start|foment|incite|instigate|destabilize|destabilise|meddle|interfere|target|use|orchestrate|mastermind|abduct|kidnap|assassinate|murder|commit|block|blockade|destroy|harbouring|direct|engineer|intrude|cross|breach|plant
blame A obj:@AGGRESSION_N|@VIOLENT_EVENT|death|killing|murder|violence=- on:#actor=R
blame|hold A R for:@AGGRESSION_N|@VIOLENT_EVENT|death|violence|killing|unrest|crisis|conflict|tension
hold A R xcomp:responsible
noun accusation|allegation|charge|claim A of:@AGGRESSION_N(by=R) by=A against=R
noun blame for:@AGGRESSION_N|@VIOLENT_EVENT on=R

# "Two diplomats were charged with spying for a foreign power."
[ACCUSE/allege 1125 legal]
accuse|suspect|charge|indict|denounce|try|arraign|prosecute|impeach A R of/with/for/on:@TREASON_N(against=-)
accuse|suspect A R of:spy|betray|plot|conspire|collude|collaborate|eavesdrop|subvert|defect|leak|overthrow|undermine|wiretap|infiltrate
noun accusation|allegation|charge|count A of:@TREASON_N by=A against=R
noun charge A mod:treason|espionage|spying|sedition|spy|conspiracy by=A against=R
brand|label|call A obj=R xcomp:traitor|spy

# "The finance minister was accused of taking bribes."
[ACCUSE/allege 1121 crime]
accuse|suspect|blame A R of/for/with:@CRIME_N
accuse|suspect A R of:steal|bribe|embezzle|rig|cheat|smuggle|launder|traffic|extort|rob|defraud|murder|misuse|falsify|evade|loot|plunder|forge|divert|siphon|misappropriate|pocket|fix|abuse|mismanage|hack|counterfeit|poach|tamper|enrich|stuff|buy|manipulate|profit
charge A R! with/over/in!=-
charge A R with:@CRIME_N|offence|offense|count|assault|murder|treason|possession|incitement|violation|libel|slander|sedition|insulting|membership|attempt|obstruction|kidnapping|killing
charge R! with/over/in!=- PASSIVE
charge subj:prosecutor|police|court|authority|magistrate|attorney|grand_jury|state A R
indict|arraign|impeach|court-martial A R for/on/with/over=-
prosecute A R for=-
put A R on:trial
bring A R to:trial|justice|court
commit|send A R for:trial
try A R! for/on/in=-
stand|face subj=R obj:trial|charge|prosecution|indictment|court-martial|count|impeachment(of=- on=- for=-) for/on/over/before=-
face subj=R obj:allegation|accusation|charge of=- from=A
go|appear subj=R on:trial|charge for=-
bring|file|press|lay|level|prefer A obj:charge|indictment|accusation against=R
book subj:@POLICE A R for/on=-
noun indictment|prosecution|arraignment|impeachment|trial A -mod:clinical|drug|vaccine|field|time|medical|flight|human|sea|olympic of/against=R! by=A poss=A for/on=-
noun indictment|prosecution|arraignment|impeachment|trial A -mod:clinical|drug|vaccine|field|time|medical|flight|human|sea|olympic poss=R! by=A for/on=-
noun charge A of:@CRIME_N|murder|assault against=R by=A
begin|open|start|resume|continue|end subj:trial(of=R poss=R) in/at/before:*=A
noun trial A of!=R -mod:clinical|drug|vaccine|field|time|medical|flight|human|sea in:#state=A
go subj=R on:trial in/before:*=A for=-
charge|indict|arraign|prosecute|try|investigate|accuse|sue R in:#state=A with/for/over/of=- PASSIVE
noun charge|charges A mod:criminal|corruption|murder|fraud|bribery|terrorism|drug|rape|conspiracy|libel|contempt|felony|weapons|trumped-up|graft|blasphemy|terror|manslaughter|assault against=R by=A
noun charge A against:#actor=R by=A
charge|indict R! for/with/over/on:%ASSAULT|COERCE|PROTEST|SANCTION|@CRIME_N|treason|sedition|terrorism|espionage|spying|corruption|graft|bribery|genocide PASSIVE
noun accusation|allegation A of:@CRIME_N|wrongdoing|misconduct by=A against=R
noun accusation|allegation A mod:corruption|fraud|bribery|doping|rape|graft by=A against=R
noun case A mod:criminal|corruption|murder|court against=R by=A
noun proceedings A mod:criminal|legal|disciplinary|impeachment against=R by=A
seek A obj:impeachment|indictment|prosecution of=R
refer A R to:prosecutor|court|trial|icc|tribunal|hague
open A obj:case|proceedings|trial against=R
arraign A R
indict A R
prosecute A R
impeach A R

# ---------------------------------------------------------------- allege: complaint, lawsuit
# "Beirut lodged a complaint with the Security Council over the overflights."
[ACCUSE/disapprove 114 diplomatic]
complain A! about/against/over!=R to=-
complain A! about/over/at/of:%(by=R poss=R mod=R of=-) to=-
complain A! to!=R about/over/of=-
complain A! to=- over/about/at/of:%ASSAULT|COERCE|SANCTION|THREATEN|MOBILIZE(mod=R! by=R poss=R)
protest A! to=- over/about/at/against:%ASSAULT|COERCE|SANCTION|THREATEN|MOBILIZE(mod=R! by=R poss=R)
complain A to:#actor=- comp:%
lodge|file|submit|make|register|send|deliver|present|hand|table A obj:complaint|protest|protest_note|objection|demarche|grievance|petition with/to=R against/over/about=-
lodge|file|deliver|register|make A obj:protest|complaint(mod:formal|official|strong|diplomatic|stern|written) with/to=R
lodge|file|submit A obj:complaint against=R with/to=-
petition A R against/over=-
hand|deliver A obj:note(mod:protest) to=R
hand A obj:note(of:protest) to=R
summon|call_in|summons A obj:@DIPLOMAT=R to/over/for/in=-
summon A obj:@DIPLOMAT(mod=R of=R poss=R from=R)
summon A obj:@DIPLOMAT=R comp:protest|complain|express|demand|explain|condemn
call_in|haul_in|carpet A obj:@DIPLOMAT=R
noun complaint A mod:formal|official|diplomatic|written|legal to/with=- by/from=A poss=A against/about/over=R
noun complaint A against=R by/from=A poss=A
noun protest A mod:diplomatic|formal|official|strong|stern|written|note|vigorous|verbal to/with/against=R by/from=A poss=A
noun note|letter A of:protest|complaint to=R from/by=A
noun petition|recall A against/of=R by=A
noun demarche A to=R by=A

# "The fishermen's union sued the oil company for damages."
[ACCUSE/allege 115 legal]
sue|countersue|counter-sue A R for/over/in=-
sue A for:damage|libel|defamation|compensation against=R
file|bring|launch|lodge|initiate|mount|institute|start|commence|begin|submit|pursue A obj:@LEGAL_CASE against=R in/at/before/with=-
take A R to:court|tribunal|hague|arbitration
take|seek|bring|pursue A obj:legal_action against=R
take|seek|bring|pursue A obj:action(mod:legal|court|class) against=R
haul|drag A R before/into/to:court
seek A obj:injunction|damages against=R
noun lawsuit|suit|litigation|legal_action|law_suit|class-action A -mod:space|business|wet|strong|diving|trouser against=R by=A poss=A
noun case|claim|action A mod:court|libel|legal|class|defamation against=R by=A

# ---------------------------------------------------------------- allege: other
# "Opposition leaders accuse the ruling party of delaying the census."
[ACCUSE/allege 112]
accuse|incriminate|impugn A R of=-
accuse A R comp:%
accuse A R
allege|claim|charge|contend A! ccomp:%ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN(subj=R)
allege A ccomp:%(subj=R)
receive|cite|document|compile|publish|gather|collect A! obj:report|allegation|testimony|complaint|evidence|account of:@HR_ABUSE|@WAR_CRIME|@AGGRESSION_N|atrocity|abuse|crime|rape|looting(comp:commit|perpetrate|carry_out(subj=R))
receive|cite|document|compile|publish|gather|collect A! obj:report|allegation|testimony|complaint|evidence|account(of:@HR_ABUSE|@WAR_CRIME|@AGGRESSION_N|atrocity|abuse|crime|rape|looting(by=R)) of:@HR_ABUSE|@WAR_CRIME|@AGGRESSION_N|atrocity|abuse|rape|looting
allege A ccomp:%
allege A ccomp:*(subj=R)
allege A obj=- ACTIVE
blame A R for=-
blame A R!
blame A obj=- on:#actor=R
fault|finger|implicate A R for/in/over=-
lay|put|pin|place A obj:blame|responsibility on/at/upon=R for=-
lay A obj:blame at:door(of=R)
hold A R to:account
hold A obj=R xcomp:accountable|responsible|liable
suspect A R! of/in=-
point A obj:finger at=R
level|hurl|trade|exchange|swap|make A obj:accusation|allegation|charge|blame against/at/with/over=R
link|tie|connect A! R! to/with:@VIOLENT_EVENT|@AGGRESSION_N|al-qaeda|murder|killing|scandal
claim A! ccomp:%ASSAULT|COERCE
insinuate A! ccomp:%ASSAULT|COERCE
name|identify A R as:suspect|mastermind|perpetrator|culprit|killer|attacker|bomber
portray|depict|paint A R as:terrorist|aggressor|extremist|threat|criminal
accuse A
noun accusation|allegation|insinuation|innuendo|imputation A against/about=R by/from=A poss=A
noun allegation|accusation A by=A poss=A mod=A
noun recrimination|finger-pointing between=A by=A against=R

# "The appeals court ruled that the ministry was liable for the spill."
[ACCUSE/disapprove 113]
call|campaign|appeal|push|press|lobby|urge|agitate A for:@SANCTION_N|isolation|prosecution|punishment|condemnation|trial(against/on/of=R)
rally|mobilize|mobilise|unite|galvanize|galvanise A obj:opposition|support|opinion|country|ally|world|nation|public against=R
campaign|agitate|crusade A against!=R
lobby A against=R
urge A obj=- xcomp:condemn|isolate|boycott|oppose|reject|punish(obj=R)
noun campaign|crusade|drive A mod:smear|hate|propaganda|anti-government|media|vilification|slander against=R by=A poss=A
call|urge|exhort|appeal A on/upon=- comp:mobilize|mobilise|unite|rally|rise|fight|resist|oppose|stand_up|struggle|boycott(against=R obj=- in/to=-)
urge|exhort|call A obj=- comp:mobilize|mobilise|unite|rally|rise|fight|resist|stand_up|struggle(against!=R)
seek|demand A obj:sentence|jail_sentence|prison_sentence|death_penalty|death_sentence|prison_term|jail_term|conviction|punishment|life_sentence|prosecution for/against/of=R
noun call A for:sanction|boycott|prosecution|punishment|isolation(against/on/of=R) by/from=A

# ---------------------------------------------------------------- disapprove
# "The three ministers condemned the bombing of the hospital."
[ACCUSE/disapprove 111]
condemn|denounce|decry|deplore|deprecate|censure|castigate|lambast|lambaste|berate|excoriate|vilify|revile|rebuke|reprimand|reprove|reproach|admonish|upbraid|chastise|chide|scold|pillory|slam|blast|savage|lash|deride|ridicule|mock|belittle|disparage|denigrate|malign|smear|slander|libel|defame|besmirch|criticize|criticise|bash|pan|flay|fault|decry|slate|rubbish|scorn|disdain|lampoon|satirize|heckle|boo|jeer|taunt|insult|offend|ostracize|condemns|repudiate|abhor|demonize|demonise|tongue-lash|rail|inveigh|fulminate|rant A R for/over/as=-
condemn|denounce|deplore|criticize|criticise|slam|blast|censure|decry|lambast|lambaste|blame|fault|rebuke|castigate|berate A obj:%(by=R poss=R mod=R of=-)
condemn|denounce|deplore|decry|censure A obj:@VIOLENT_EVENT|murder|killing|assassination|slaying|slaughter|execution|beheading|kidnapping|abduction|hostage-taking|lynching|@AGGRESSION_N|@HR_ABUSE|@WAR_CRIME(by=R mod=R poss=R on=- against=- of=-)
condemn|denounce|deplore|criticize|criticise|slam|blast|censure|decry|lambast|lambaste|rebuke|berate|bemoan|lament|pan|flay|question|challenge|decry|protest|regret A obj:@POLICY_VERBAL|@POLICY(of=R poss=R by=R mod=R)
attack|assail A R for/over:%
attack|assail|hammer A! R! over:* -subj:@TROOP|@MILITIA|@COMBATANT|@ASSAILANT|@MILITARY_AIRCRAFT|force -by:@ASSAILANT
attack|assail|hammer A! R! in:speech|interview|debate|ad|tweet|advertisement|editorial|column|commercial|broadcast|article|op-ed|rally|campaign_speech|remark|letter|memoir|essay -subj:@TROOP|@MILITIA|@COMBATANT|@ASSAILANT -by:@ASSAILANT
attack|assail|hammer A! R! on:trade|immigration|economy|tax|issue|gun|abortion|health_care|foreign_policy|record|ethics|character|twitter|television|radio|air|stump|trail|campaign_trail|airwave|social_media|facebook -subj:@TROOP|@MILITIA|@COMBATANT|@ASSAILANT -by:@ASSAILANT
attack|assail A R for:fail|allow|refuse|support|back|violate
attack|assail A obj:@POLICY_VERBAL(of=R poss=R) as/for=-
attack|assail A obj:@POLICY_VERBAL(of=R poss=R)
attack|assail A R adv:verbally|personally|rhetorically|politically
attack|assail A! R! as:@INSULT|hypocrite|phony|soft|insider|liberal|conservative|racist|elitist|extremist|flip-flopper|socialist|dishonest
lash_out|hit_out|rail|inveigh|fulminate|speak_out|rage|hit_back|fire_back|snipe|sneer|scoff|jibe|jeer|rant A! at/against/over!=R
hit_out|lash_out|strike_out A at=R
speak_out|come_out|preach A against!=R
take A R to:task
take A obj:aim|swipe|jab|dig|shot|potshot at!=R -obj:photo
call_out|dress_down|run_down|put_down|tell_off|tear_into|lay_into|lash_into|rip_into|slap_down|shout_down A R!
brand|label|describe|call|dub|term|characterize|characterise|denounce|dismiss|portray|decry|condemn|slam|criticize|criticise A R as:murderer|terrorist|dictator|barbaric|illegal|unacceptable|criminal|sham|shameful|provocation|act|disgrace|farce|cowardly|traitor|liar|aggression|brutal|outrageous|hypocrite|racist|fascist|tyrant|butcher|thug|threat|unlawful|illegitimate|inhuman|inhumane|despicable|immoral|genocide|massacre|violation|irresponsible|hypocritical|undemocratic|unconstitutional|mistake|atrocity|crime
call|brand|label|dub|term|declare|pronounce A R xcomp:@INSULT|murderer|terrorist|dictator|barbaric|illegal|unacceptable|criminal|sham|shameful|provocation|disgrace|farce|cowardly|traitor|liar|brutal|outrageous|hypocrite|racist|fascist|tyrant|butcher|thug|unlawful|illegitimate|despicable|immoral|irresponsible|hypocritical|disgraceful|deplorable|reprehensible|abhorrent|unjustified|disappointing|regrettable|deplorable|puppet|clown|idiot|imbecile|lunatic|madman|monster|coward|provocative
call|brand|label|dub|term|declare A! R! xcomp:man|woman|person|guy|fellow|leader|president|country|nation|state|regime|government(mod:@INSULT|terrorist|criminal|corrupt|brutal|racist|evil|failed|bad|terrible)
liken|compare A R to:hitler|nazi|dictator|fascist|stalin|mafia|apartheid|terrorist|mussolini
pour|heap A obj:scorn|criticism|blame|abuse|vitriol|condemnation on/upon=R
draw|provoke|spark|attract|trigger|elicit|incur|earn|arouse subj=R obj:criticism|condemnation|ire|rebuke|fury|outrage|anger|wrath|outcry|denunciation|censure from/of/by=A
come|be subj=R under:criticism|scrutiny(from=A for=-)
come under:criticism|scrutiny subj=R from=A for/over=-
come subj=R under:fire|attack(from=A) for/over:* -subj:@TROOP|@MILITIA|@COMBATANT|@BUILDING -from:@TROOP|@MILITIA|@COMBATANT|@ASSAILANT from=A
come subj=R under:fire from:#person=A -subj:@TROOP|@MILITIA|@COMBATANT|@BUILDING|@POLICE|convoy|patrol
come subj=R under:fire|attack from:candidate|rival|critic|senator|lawmaker|opposition|democrat|republican|campaigner|group|media|press|union|opponent|politician|activist|mp|congress|parliament|watchdog|minister=A -subj:@TROOP|@MILITIA|@COMBATANT|@BUILDING
face subj=R obj:criticism|condemnation|backlash|outcry|censure from=A over/for=-
issue|publish|release A obj:statement|report|communique|letter|declaration(adv:critical|scathing|damning|condemnatory(of=R))
issue|publish|release|adopt|approve|pass|sign A obj:statement|report|communique|letter|declaration|resolution comp:condemn|denounce|censure|criticize|criticise|deplore|slam|accuse|blame(obj=R)
issue|publish|release|adopt|approve|pass A obj:statement|report|communique|letter|declaration|resolution comp:condemn|denounce|censure|criticize|criticise|deplore|slam(obj:%(by=R of=R poss=R in=R))
issue|express|voice|deliver|level A obj:condemnation|criticism|outrage|rebuke|indignation|disgust|denunciation|revulsion|censure of/at/against/over=R
express|voice A obj:anger|outrage|indignation|disgust|disapproval|displeasure|dismay|disappointment|dissatisfaction|frustration|objection|revulsion|contempt|discontent at/over/with/about/against=R
criticise|criticize|condemn A for:%
adj critical|scathing|contemptuous|dismissive|disdainful|scornful|condemnatory subj=A! of/about!=R
adj concerned|alarmed|worried|dismayed|appalled|shocked|outraged|angered|disturbed|horrified subj=A! by/about/over/at:report|news|allegation(of:%(by=R of=R against=-))
adj unacceptable|illegal|barbaric|shameful|outrageous|despicable|deplorable|reprehensible|disgraceful|abhorrent|unjustifiable|inexcusable|indefensible|unconscionable|appalling|repugnant|heinous|intolerable|atrocious|cowardly|horrific|inhumane subj:@VIOLENT_EVENT|@AGGRESSION_N|@POLICY(by=R poss=R mod=R of=R)
adj guilty subj=R of:@WAR_CRIME|@HR_ABUSE|@AGGRESSION_N -by:@COURT
noun condemnation|criticism|denunciation|censure|rebuke|reproach|vilification|castigation|reprimand|disapproval|denouncement|tirade|diatribe|outburst|broadside|tongue-lashing|dressing-down|invective|vitriol|slur|admonishment|admonition|repudiation|outcry|backlash|fury|outrage|indignation -mod:literary|film|art|textual|constructive &WORD-AGAINST
noun attack A poss:he|she|his|her=A on/against/upon=R
noun attack|assault|onslaught A on/against/upon:candidate|rival|opponent|nominee|campaign|front-runner|senator|governor|congressman|congresswoman|running_mate|foundation|critic|frontrunner|front-runner|democrat|republican|tory|billionaire|banker|immigration|elite|establishment=R by=A poss=A
attack|assail A obj:critic|rival|opponent|candidate|nominee|media|press|establishment|predecessor|successor|congress|elite|record|legacy|character|integrity|credibility=R -with:* -by:@ASSAILANT -subj:@ASSAILANT
noun attack A mod:verbal|public|partisan|negative|unfair|racist|nasty|ugly|baseless|televised|twitter|extraordinary|outspoken|furious|astonishing|blunt|thinly-veiled|scathing|blistering|stinging|personal|withering|veiled|vitriolic|thinly-veiled|rhetorical|savage|stinging|angry|outspoken|sharp|media on/against/upon=R by/from=A poss=A mod=A
noun attack A on:proceedings|press|media|judiciary|record|legacy(of=R poss=R mod=R) by=A poss=A
noun attack|attacks A from/by:candidate|critic|democrat|republican|nominee|senator|congressman|governor|opponent|lawmaker|tory|conservative|liberal|columnist|pundit=A on/against=R -mod:physical|armed|deadly
noun attack|attacks A on/against:scandal|credential|judgment|past|wealth|business|tenure|qualification|ethics|temperament|motive|supporter|wife|husband(of=R poss=R mod=R) poss:#person=A by/from=A -mod:physical|armed|deadly|knife|gun|bomb|acid
noun attack A on:@POLICY_VERBAL(of=R poss=R) -mod:cyber|hacker|hacking|terror|military|ransomware by=A poss=A
noun criticism|condemnation|rebuke|censure A by/from=A of/over/against=R mod=A poss=A
noun resolution A mod:condemning|censure by=A of/against=R
noun vote A of:censure|no-confidence in/against=R by=A
noun motion A of:censure|no-confidence against/in=R by=A
noun motion|vote A mod:censure|no-confidence against/in=R by=A
pass A obj:vote|motion(mod:no-confidence|censure) against/in=R
stigmatize|scapegoat A R
burst|react|respond|reply|answer A adv:angrily to=R
adopt|pass|approve A obj:resolution(mod:condemning|critical) against=R
adopt|pass|approve A obj:resolution xcomp:condemn|denounce|censure|criticize|deplore(obj=R)

# "The foreign ministry protested the incursion into its waters."
[ACCUSE/disapprove 111 diplomatic]
protest subj:#state=A obj=R to/with=R against/over/about=-
protest subj:state|government|ministry|minister|embassy|foreign_ministry|ambassador|official|state_department|spokesman|spokeswoman|president|premier|kremlin|foreign_minister A obj=- to=R over/against/about=-
protest subj:#actor A to:#actor=R over/against/about=-
protest subj:#actor A obj:@AGGRESSION_N|visit|remark|decision|arrest|detention|expulsion|sale|incursion|intrusion|treatment|violation|test|launch|overflight|claim|move(by=R poss=R mod=R of=-)
protest A adv:strongly to/against=R
remonstrate|expostulate A with=R over/about=-
object|demur|grumble|gripe|grouse|moan|carp|whine|bristle|bridle|fume|seethe A! to/about/over/at/against!=R
take|raise A obj:exception|umbrage|objection|offense|offence to/at/against=R
raise|lodge|file|voice|register A obj:objection|protest|concern(mod:strong|serious|formal) to/with/against/over/about=R

# "Neighbouring states voiced concern over the military build-up."
[ACCUSE/disapprove 110]
disapprove|disagree|dissent|differ|quarrel|bicker|squabble|feud|spar|wrangle A! with/of/over!=R
oppose|resent A! R!
oppose|resist A obj:@POLICY(by=R of=- poss=R) -obj:@OPPOSABLE
oppose|resist A obj:%(by=R of=- poss=R) -obj:@OPPOSABLE
express|voice|raise|state|register|convey A obj:concern|alarm|worry|unease|anxiety|doubt|reservation|misgiving|skepticism|scepticism|consternation|apprehension|disquiet|opposition|fear about/over/at/with/to/on=R
share A obj:concern about/over=R

complain A ccomp:%
complain A ccomp=-
regret|deplore|rue|lament A obj:%(by=R poss=R)
regret|deplore A ccomp:%(subj=R!)
worry|concern|alarm|dismay|anger|infuriate|enrage|outrage|irk|upset|annoy|irritate|rile|incense|displease|disappoint|frustrate|antagonize|antagonise|shock|appall|horrify|gall|exasperate subj:%=R obj:#actor=A
adj concerned|alarmed|dismayed|disappointed|angry|furious|outraged|upset|appalled|horrified|disturbed|indignant|incensed|unhappy|displeased|disgusted|troubled|frustrated|irritated|dissatisfied|livid|irate subj=A! about/over/at/by/with:%=R
adj concerned|alarmed|dismayed|disappointed|angry|furious|outraged|upset|appalled|horrified|disturbed|indignant|incensed|unhappy|displeased|disgusted|troubled|frustrated|irritated|dissatisfied|livid|irate subj=A! about/over/at/by/with:#actor=R
adj concerned|alarmed|dismayed|disappointed|angry|furious|outraged|upset|appalled|horrified|disturbed|indignant|incensed|unhappy|displeased|disgusted|troubled|frustrated|dissatisfied subj=A! about/over/at/by/with:@POLICY(of=R by=R poss=R mod=R)
adj opposed|hostile|antagonistic|averse|inimical subj=A! to!=R
adj skeptical|sceptical|wary|distrustful|mistrustful|suspicious subj=A! of/about:#actor=R
doubt|question|challenge|contest|dispute|query|mistrust|distrust A! R! -subj:@POLICE
question|challenge|contest|dispute|doubt|query|refute A obj:@POLICY|remark|comment|statement|assertion|legitimacy|result|legality|validity|authority|motive|sincerity|credibility|fairness|sovereignty|outcome|claim|intention|commitment|wisdom|right|mandate(of=R poss=R by=R) in=-
distance|dissociate A obj:itself|himself|herself|themselves from=R
disavow|disown|shun|snub A R!
turn A obj:back on=R
mark A obj:displeasure
noun concern|alarm|unease|anxiety|opposition|displeasure|dissatisfaction|anger|objection|disapproval|discontent|dismay|resentment|antipathy A about/over/at/to/with:%=R by/from=A poss=A mod=A
noun concern|alarm|unease|opposition|displeasure|dissatisfaction|anger|objection|disapproval|discontent|dismay|resentment|antipathy A about/over/at/to/with:#actor=R by/from=A poss=A mod=A
noun opposition|objection|displeasure|dissatisfaction|anger A to/over/about/at/with:@POLICY(of=R by=R poss=R mod=R) by/from=A poss=A mod=A
noun objection|opposition A to/against=R! by/from=A poss=A mod=A
noun row|dispute|quarrel|spat|feud|rift|wrangle|squabble|tiff between:#actor=A with=A
noun complaint A about/over=R by/from=A poss=A

# "A tribunal held the company liable for the deaths of nine workers."
[ACCUSE/disapprove 116 legal]
rule|decide|find|hold subj:@COURT A against!=R
hold subj:@COURT A R xcomp:liable|responsible
noun ruling|verdict|judgment|judgement|decision A mod:court against=R by=A
noun ruling|verdict|judgment|judgement A against=R by=A
