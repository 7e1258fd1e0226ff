# What a speaker says that a named party must do is a request to it (CONVENTIONS 14).
# "The envoy said Ruritania must open its prisons."
[REQUEST 100]
must speaker=A! subj=R! COMP
[REQUEST 020]
should|ought speaker=A! subj=R! COMP
# "The envoy said Ruritania needs to reform its courts." Only where the content is an act that another asks for.
[REQUEST 020]
need speaker=A! subj=R! comp:%AGREE|CONSULT|CONCEDE|RETREAT|AID|COOPERATE COMP
