# SUPPORT: diplomatic, verbal support: praise, endorsement, defence in words, recognition, signing (CAMEO 05x). Regret and apology
# are CONCEDE (manual), material help is AID.

# Backing, support and welcome in trade, sport, building and manners: "The column supports the roof."
[NONE "no political support"]
support subj:data|evidence|result|finding|column|pillar|figure|study|research|fact|software|device|system|structure|bridge|market|price|wall|rate|buying|demand|test|phone|hardware|poll|document|theory|growth|economy|fund
support A obj:family|wife|child|habit|price|currency|dollar|yen|euro|growth|economy|weight|roof|team|club|life|theory|claim|format|feature|user|browser|market|rouble|peso|hypothesis|lifestyle
support A obj:himself|herself|themselves|itself|themself
back A obj:car|truck|vehicle|horse|security|asset|winner|loser
back subj:asset|gold|data
welcome obj:visitor|tourist|guest|baby|child|customer|fan|crowd|comment|question|spring|rain|shareholder|viewer
welcome subj:investor|market|analyst|shareholder|trader|fan|critic A obj=- 
welcome A obj:baby|child|son|daughter|customer|spring|rain|summer
praise A obj:god|lord|allah|team|film|book|player|actor|performance|album|goalkeeper|song|teammate
thank A obj:god|fan|family|goodness|heaven|teammate|coach|reader|viewer|wife|mother|father|customer
congratulate A obj:winner|team|couple|player|bride
honour|honor A obj:commitment|debt|contract|bet|cheque|check|obligation|pledge|promise|father|mother
recognise|recognize A obj:face|voice|need|danger|risk|fact|problem|sign|symptom|pattern|man|suspect|photo|importance|value|limit|profit|loss|revenue|talent|reality|challenge|difficulty|speech
recognise|recognize A ccomp:%
defend A obj:title|crown|championship|lead|border|country|territory|homeland|capital|city|town|thesis|goal|position|base|client|medal|record|themselves|himself|village|sovereignty|airspace|interest|hill|bridge
defend subj:lawyer|attorney|counsel|champion|team
sign A obj:player|striker|midfielder|goalkeeper|forward|defender|autograph|petition|book|check|cheque|letter|contract(for/until/with:club|team|year|season|label)
sign|sign_up subj:club|team|player|striker|singer|actor|band|studio|label|manager|coach|customer|user
sign obj:company|firm(subj:company|firm)
sign_off|sign_in|sign_out obj:*
reach A obj:final|semifinal|semi-final|age|peak|summit|goal|target|milestone|record|verdict|high|low|level|shore|settlement(with:company|patient|plaintiff|shareholder|creditor)
strike A obj:chord|pose|balance|note|bargain|blow|oil|gold
reach|strike|sign|make A obj:agreement|deal|contract|settlement|accord with:company|firm|corporation|retailer|airline|developer|supplier|publisher|studio|team|club|label|network|union -subj:#state -subj:@OFFICIAL|ministry|government|military|army
adopt A obj:child|baby|dog|strategy|approach|style|technology|son|daughter|orphan|name|tactic|attitude
pass A obj:test|exam|ball|law|time|gas|sentence|judgment|house|torch|car
pay_tribute A to:victim|actor|singer|star|fan|teammate|legend|writer|musician
noun support mod:technical|customer|life|price|child|popular|fan|peer|emotional|family|key|chart|voter|public|market
noun support at:level|$
noun deal mod:good|great|big|raw|record|transfer|merger|takeover|book|movie|record|plea|buyout|business|new|package|hotel|sponsorship|endorsement|recording|television|tv|film
noun contract mod:rental|recording|labor|labour|employment|future|futures|playing|marriage|social|film|book|two-year|three-year|one-year|four-year|five-year
noun applause|approval|tribute mod:standing|warm|parental|regulatory|board|rating|thunderous
noun recognition mod:face|voice|facial|speech|brand|name|pattern
noun thanks to:*
toast A obj:bread
cheer A obj:team|fan|player
credit subj:bank|account A

# Praise, approval and thanks: "Norland praised the new president of Kelland."
[SUPPORT 051 diplomatic]
praise|laud|commend|applaud|salute|compliment|extol|eulogise|eulogize|acclaim|glorify|admire|thank|congratulate|felicitate|cheer|toast|lionise|lionize A! R!
praise|laud|commend|applaud|salute|compliment|extol|thank|congratulate|credit|acclaim|admire A! R! for/on=-
praise|laud|hail|commend|applaud|salute|extol|acclaim|cheer|welcome|endorse|back|support|favour|favor|champion|uphold|second|echo|bless|approve|embrace|backs A obj:@PROPOSAL(by/of/from/between/poss=R mod=R)
hail A! R! as=-
want|wish|like A! comp:thank|congratulate|commend|praise|salute|applaud(obj=R!)
adj grateful|thankful|appreciative A! to=R! for=-
adj grateful|thankful|appreciative A! for:support|help|aid|assistance|contribution|effort|cooperation|hospitality(comp:provide|give|offer|extend|lend(subj=R!))
adj grateful|thankful|appreciative A! for:support|help|aid|assistance|contribution|effort|cooperation|hospitality(by/from/of=R! poss=R!)
welcome|hail|praise|applaud|commend A obj:@ACCORD(comp:reach|sign|conclude|announce|strike|seal(between=R by=R)) on=-
welcome|hail|praise|applaud|commend A obj:@ACCORD(between=R) on=-
hail A! R!
laud|commend|praise|applaud|hail|salute A obj:effort|role|courage|leadership|decision|contribution|bravery|work|restraint|progress|cooperation|step|achievement|sacrifice|professionalism|resilience|performance|generosity|commitment|support|determination|move|stance(of/by/poss=R mod=R)
welcome A obj:effort|decision|move|step|announcement|progress|role|news|news|contribution|presence|support|agreement|statement|commitment|assurance|breakthrough|outcome|result|release|withdrawal(of/by/from/between/poss=R mod=R)
welcome A ccomp:%(subj=R)
welcome A obj:%(subj=R poss=R)
endorse|back|support|second A obj:candidacy|candidate|bid|nomination|re-election|reelection|campaign|claim(of/for/poss=R mod=R)
endorse A! R!
back A! R! -with=-
support A! R! -with=-
support A obj:@PROPOSAL
support A obj:people|government|opposition|leader|party|president|regime|authority|movement=R
support A obj:cause|struggle|side|independence|sovereignty|integrity|unity|movement(of/poss=R mod=R)
support A ccomp:%(subj=R)
favour|favor A obj:@PROPOSAL|@TALKS|@SETTLEMENT_WORD
advocate A obj:@PROPOSAL|right|cause(of/poss=R)
stand|side|align|ally|sympathise|sympathize|agree A! with/alongside=R! -in=-
stand A! by/behind/beside=R!
rally A! behind/around/round/to=R!
come_out|speak_out A! in:favour|favor|support(of=R)
swing|throw|lend|put A obj:weight|support|backing|voice behind/to=R
line_up A! behind=R!
look_up A! to=R!
pay A obj:tribute|homage|respects|compliment to=R!
give|lend|offer|throw A obj:support|backing|endorsement|blessing|approval|nod|vote|thumbs-up to/behind=R iobj=R
offer|extend|pledge A obj:thanks|thank|praise|appreciation|gratitude|solidarity|sympathy|respect|tribute|congratulation|compliment|allegiance|loyalty|friendship to/for/with=R iobj=R
give|express|voice|declare|reaffirm|reiterate|announce|convey|proclaim|restate|underscore|underline|show|confirm|renew|signal|stress|state|register|demonstrate|emphasise|emphasize A obj:@PRAISEWORTHY(for/to/with/in/of/at=R) for/to/with/in=R
express|voice A obj:gratitude|appreciation|thanks|admiration|satisfaction|confidence|trust to/in/for/with/at=R
express A obj:support|solidarity|sympathy with/for=R
declare|proclaim A obj:solidarity|allegiance with/to=R
cast A obj:vote|ballot in:favour|favor(of=R)
vote A! for:@LEGISLATION|@PROPOSAL
vote A! in:favour|favor
vote A comp:adopt|pass|approve|endorse|support|recognise|recognize|admit|ratify|accept|welcome
win|gain|secure|earn|receive|get|draw|enjoy|attract R! obj:@PRAISEWORTHY(from/of=A) from/of=A
win|earn|draw|receive R! obj:support|backing|praise|approval|endorsement|vote|blessing(from/of=A!)
credit A! R! with/for=-
honour|honor|decorate A obj:#person=R with/for=-
award|confer|bestow|present A obj:medal|order|honour|honor|decoration to/on/upon=R iobj=R
adj grateful|thankful|appreciative|supportive|proud|indebted|sympathetic A! to/of/for/with=R!
adj supportive|appreciative A! of:@PROPOSAL
adj glad|pleased|happy|delighted|satisfied|encouraged|heartened A! with/by/at:decision|announcement|progress|outcome|result|cooperation|support(of/by/from/poss=R mod=R)
noun praise|applause|commendation|acclaim|tribute|plaudit|accolade|congratulation|endorsement|approval|gratitude|appreciation|solidarity A! from/by/of=A to/for/with/of=R
noun praise|tribute|endorsement|solidarity|congratulation|gratitude poss=A! from/by/of=A to/for/of/with=R!
noun praise|applause|acclaim|endorsement from/by=A! for/of/to=R
noun support|backing A! for/of=R! from/by=A
noun support|backing poss=A! for/of=R!
noun support|backing from/by=A! for/of=R
noun support|backing mod=A! for/of=R!
noun support|backing of=A! for=R!
noun message|letter|telegram|gesture|statement|word of/in:support|solidarity|congratulation|thanks|encouragement|praise|appreciation A poss=A from/by=A to=R
noun thanks to=R! A! poss=A
call|telephone|phone|ring A R comp:express|convey|offer|pledge|reiterate|voice|reaffirm|declare(obj:@PRAISEWORTHY)
call|telephone|phone|ring A xcomp:#person=R comp:express|convey|offer|pledge|reiterate|voice|reaffirm|declare(obj:@PRAISEWORTHY)
call|telephone|phone|ring A R comp:congratulate|thank|praise
pledge|promise|offer|vow|guarantee A obj:support|backing(for:effort|struggle|fight|initiative|process|drive|campaign|cause|stance|position|bid|candidacy|decision(of=R poss=R mod=R)) for:effort|struggle|fight|initiative|process|drive|campaign|cause|stance|position|bid|candidacy|decision(of=R poss=R mod=R)
pledge|vow|swear A obj:support|backing|solidarity|loyalty|allegiance|fealty(to/for/behind=R -mod:@MILITARY_ADJ -mod:@ECONOMIC_ADJ -mod:@HUMANITARIAN_ADJ) to/for/behind=R!
adj welcome subj:@PROPOSAL|news A -to=-
have|enjoy R! obj:support|backing(of=A! poss=- from=A) -to:*

# Defending in words: "The premier defended his minister."
[SUPPORT 052 diplomatic]
defend A! R! against/from/over:criticism|charge|accusation|claim|allegation|critic|attack
defend A obj:@PROPOSAL|@POLICY_WORD|record|right|handling|conduct|use|remark|choice|government|leader|behaviour|behavior|method|honour|honor|reputation|integrity|integrity|name(of/by/to/poss=R mod=R)
defend A obj:#person=R
defend A obj:@OFFICIAL=R
justify|vindicate|excuse|rationalise|rationalize|vouch|exonerate|whitewash A obj:@PROPOSAL|@POLICY_WORD|@FIGHTING|killing|arrest|action|behaviour|behavior|conduct|use|crackdown|raid(of/by/poss=R mod=R)
vouch|stick_up|stand_up|speak_up|speak_out A! for=R!
come|leap|rush|spring A! to:defence|defense(of=R poss=R)
speak|argue|say A! in:defence|defense(of=R poss=R)
absolve|exonerate A! R! of/from=-
shrug_off|play_down|dismiss A obj:criticism|fear|concern of=R about=R against=R
defend A! obj:*(poss=R!)

# Calling on others to help a third: "She rallied the League behind Kelland."
[SUPPORT 053 diplomatic]
rally|mobilise|mobilize|drum_up|marshal|muster|lobby|canvass|solicit|round_up|whip_up|build A obj:support|backing|sympathy|vote|aid|coalition|opinion for/behind=R!
urge|ask|call|press|appeal|exhort|encourage A obj=- on/upon/to=- comp:support|back|help|recognise|recognize|endorse|aid|rally|unite|stand(obj=R! behind/with/by=R)
call|appeal A for:support|solidarity|backing(for/with=R!)
campaign|stump|lobby A! for/on_behalf_of=R!
speak A! on_behalf_of=R!

# Recognition and diplomatic relations: "Norland recognised the island republic."
[SUPPORT 054 diplomatic]
recognise|recognize A! R! -as:threat|voice|man|face
recognise|recognize A obj:government|state|republic|regime|council|authority|administration|opposition|movement=R
recognise|recognize A obj:independence|government|state|sovereignty|statehood|republic|authority|regime|council|border|presidency|passport|claim|annexation(of/poss=R mod=R)
recognise|recognize A! R as:president|government|state|leader|representative|republic|country|nation|capital|ruler
grant|give|accord|extend|offer A obj:recognition(mod:diplomatic|official|formal|full|de_facto) to=R iobj=R
grant|extend|accord A obj:recognition to=R
establish|forge|open A obj:@TIES(mod:diplomatic|formal|official|consular|full with=A between=A) with=A
establish|open|set_up A obj:@EMBASSY_WORD in=R
exchange|appoint|accredit|name A obj:ambassador|envoy|charge_d'affaires to/with=R
noun recognition of=R! by=A poss=A A
noun recognition mod:diplomatic|international|official|formal A poss=A by/from=A of/for=R
noun establishment|opening of:@TIES|@EMBASSY_WORD(with=A between=A in=R mod:diplomatic) by/between=A
admit|readmit|accept A! R! to/into/as:bloc|union|alliance|league|organisation|organization|council|club|membership|member|fold|nato|commonwealth
grant|award|give A obj:membership|observer_status|status|candidate_status|accreditation|seat to=R iobj=R

# Better relations and other diplomatic cooperation: "The two neighbours restored relations."
[SUPPORT 050 diplomatic]
restore|resume|normalise|normalize|renew|mend|improve|repair|upgrade|strengthen|deepen|expand|boost|enhance|rebuild|re-establish|reestablish|warm|cement|develop|elevate|consolidate|thaw|promote|further|reset|patch_up|reinforce|tighten A obj:@TIES with=A between=A
restore|resume|normalise|normalize|re-establish|reestablish|upgrade A obj:@TIES(mod:diplomatic|full|normal|consular with=A between=A) with=A
reopen A obj:@EMBASSY_WORD in=R
return|send_back|reinstate A obj:ambassador|envoy|diplomat to=R
present A obj:credential to=R
accept A obj:credential of/from=R
reconcile|make_up|make_peace A! with=A!
reconcile A! R RECIP
bury A obj:hatchet with=A
reach_out A! to=R
extend A obj:hand(of:friendship|peace) to=R
ally|align A with=A! obj:-
form|join|forge|build|create|found|launch|establish A obj:alliance|coalition|bloc|front|grouping|confederation|union with=A against=-
join|accede A obj:organisation|organization|union|alliance|league|treaty|pact|convention|bloc|commonwealth|accord=R to:treaty|convention|union|pact|organisation|organization
join A obj:nato|eu|un|u.n.|wto|asean|opec|g7|g8|commonwealth|schengen|eurozone|csto|ecowas|mercosur=R
twin|pair A! with=A!
lower|cross|bridge A obj:difference with=A
adopt|pass|approve A obj:resolution|declaration|statement|communique|draft|motion|charter in=-
noun normalisation|normalization|restoration|resumption|improvement|upgrading|strengthening of/in:@TIES(with=A between=A) by/between=A
noun rapprochement|reconciliation|détente|detente|thaw between/with=A! A
lay A obj:wreath in/for=-
send|convey A obj:greeting|congratulation|thanks to=R
forge|build|create|develop A! obj:@TIES|trust|confidence|bridge|friendship with=A!
forge|build A! obj:@TIES(of:*) with=A

# Signing, ratifying, concluding: "The two neighbours signed a border treaty."
[SUPPORT 057 diplomatic]
sign|initial|ratify|conclude|seal|ink|finalise|finalize|countersign|clinch|cement|formalise|formalize|execute A obj:@ACCORD with/between=A on=-
sign A obj:@ACCORD RECIP on=-
sign|initial A obj:@TRUCE_WORD|peace with=A
sign A! with=A!
sign|sign_up A! to/on:@ACCORD with=A
sign A obj:contract|deal|memorandum(with=A!)
sign A obj:contract|deal|memorandum(mod=-) with=A!
ratify|approve|endorse A obj:@ACCORD|amendment|membership|accession|constitution with=A
reach|strike|cut|forge|hammer_out|work_out|close|make|negotiate|secure|come_to|achieve|hatch|broker A! obj:@ACCORD|understanding|consensus|settlement|compromise|accommodation with/between=A on=-
reach|strike|cut|forge|hammer_out|work_out|close|make|negotiate|secure|come_to|achieve|hatch|broker obj:@ACCORD|understanding|consensus|settlement|compromise|accommodation between/among/by=A! on=-
reach|strike|cut|forge|hammer_out|work_out|close|make|negotiate|secure|come_to|achieve|hatch|broker obj:@ACCORD|understanding|consensus|settlement|compromise|accommodation(between/among=A!)
come|arrive A! to/at:agreement|understanding|compromise|settlement|accord with=A
agree|agree_on|agree_upon A obj:@ACCORD|@ACCORD_NOUN(with/between=A) with=A
agree A! on/upon:text|term|draft|wording|detail(of:@ACCORD|@ACCORD_NOUN) with=A
agree A! on/upon:@ACCORD_NOUN with=A
enter A! into:@ACCORD|partnership with=A
join A obj:@ACCORD=R
adopt|pass|approve|enact A obj:resolution|declaration|convention|treaty|charter
renew|extend|prolong|revise|update|revive|upgrade A obj:@ACCORD with=A
implement A obj:@ACCORD with=A
put A obj:signature|name to:@ACCORD
exchange A obj:instrument|document|ratification with=A
reach|sign|conclude|strike subj:@ACCORD between/among/by=A! -obj:* on=-
noun @ACCORD_NOUN A! between/among=A with=A by=A on=-
noun signing|ratification|conclusion|initialling|initialing|signature of:@ACCORD|@TRUCE_WORD(between/with=A) by/between=A poss=A

# Wars end by treaty: "Norland and Kelland made peace."
[SUPPORT 057 diplomatic]
make|conclude|sign A obj:peace with=A!
settle|resolve|end|solve|patch_up A! obj:@DISPUTANTS|difference|dispute|feud|quarrel|war|row(with=A) with=A
settle A! with=A! RECIP
bury|iron_out|overcome|resolve|put_aside|set_aside A obj:difference|hatchet|dispute|enmity with=A

# Forgiveness: "The bishop forgave his kidnappers."
[SUPPORT 056 diplomatic]
forgive|absolve A! R! for=-
forgive A obj:enemy|attacker|killer|sinner|kidnapper=R
accept A obj:apology of/from=R
noun forgiveness of/for/to=R! A! poss=A by/from=A
