# The plain meaning of the commonest verbs of agreeing, asking, refusing, threatening and accusing, for when nothing more exact is said.
# Every pattern in the other files that names what is agreed, asked or refused is more specific and wins.

# "The ministers pledged to reform the fund."
[AGREE 030]
pledge|promise|vow|undertake|agree|consent|offer|commit|volunteer A! comp:* -comp:%ASSAULT|COERCE|SANCTION|MOBILIZE|PROTEST|REJECT -comp:carry_out|launch|conduct|mount|wage|stage|continue(obj:%ASSAULT|COERCE|SANCTION|PROTEST) COMP DEFAULT
pledge|promise|offer A! obj:support|help|assistance|cooperation|co-operation|concession|reform to/for=R DEFAULT

# "Norland delivered three mobile bridges to Kelland."
[AID 070]
deliver|donate|supply|hand_over|gift|airlift|ship|send|give|provide A! OBJREQ to:#state=R -obj:#person -obj:@OFFICIAL -obj:@FORCES -obj:message|letter|signal|ambassador|delegation|condolence|note|list|speech|address|report|petition|proposal|demand DEFAULT

# "The envoy urged both governments to listen."
[REQUEST 020]
urge|ask|beg|implore|entreat|beseech|encourage|exhort|press|pressure|lobby|push|invite|petition|advise A! R! comp:* COMP DEFAULT
call|appeal|prevail A! on/upon/to=R! comp:* COMP DEFAULT
call_on|call_upon A! R! comp:* COMP DEFAULT
press|push|call|appeal|plead|lobby|campaign A! for=R! comp:* COMP DEFAULT
press|push A! for:* on=R DEFAULT
urge|call|appeal A! ccomp:*(subj=R!) COMP DEFAULT
want A! R! xcomp:* COMP DEFAULT

# "The court ordered the ministry to pay."
[REQUEST 100]
demand|insist|require|command|order A! ccomp:*(subj=R!) COMP DEFAULT
demand|insist A! obj:* from/of=R! COMP DEFAULT
insist A! on:* COMP DEFAULT
order|command|instruct|direct|require A! R! comp:* COMP DEFAULT
tell|warn A! R! xcomp:* COMP DEFAULT

# "The premier refused to comment on the plan of the rebels." and "The party rejected the offer."
[REJECT 120]
refuse|decline A! comp:* COMP DEFAULT
reject|rebuff|spurn|repudiate|rule_out A! obj:offer|proposal|demand|request|call|plan|appeal|overture|suggestion|bid|ultimatum|invitation|initiative|deal|condition|term(from/by/of=R poss=R mod=R) DEFAULT
reject|rebuff|spurn A! obj:* DEFAULT

# "The faction threatened to leave the coalition."
[THREATEN 130]
threaten A! comp:* COMP DEFAULT
threaten A! R! with:* COMP DEFAULT

# "Officials accused the militia."
[ACCUSE/allege 112]
accuse A! R! DEFAULT
blame A! R! for:* DEFAULT
charge A! R! with:* DEFAULT
blame A! obj:* on=R! DEFAULT

# "The league called for lower fares." Nobody is named who should do it.
[REQUEST 020]
call|appeal|plead A! for:* -on=- -for:#person DEFAULT
