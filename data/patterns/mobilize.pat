# MOBILIZE: moves of forces, weapons, police and militias that stop short of force.

# ---------------------------------------------------------------- troops
# "Ankara put its army on high alert along the frontier."
[MOBILIZE/troops 152 military]
put|place A obj:@TROOP|military|army|navy|air_force|force|system|missile|missile_system|battery|fleet|jet|warship|aircraft|submarine|squadron|unit|defence|defense=- on:alert|standby|footing|readiness|war_footing against/along=R
put|place A obj=- on:alert(mod:high|full|maximum|combat|military|red|heightened|war)
be|go|remain|stay subj:@TROOP|military|army|navy|air_force|force A on:alert|standby|footing|readiness against/along=R
raise|heighten|step_up|increase|upgrade A obj:alert|alert_level|readiness|combat_readiness|alert_status|defcon|preparedness(mod:military|combat|war) of=- against=R
declare|order|issue A obj:alert(mod:military|high|full|maximum|general|war|combat|red) against/in=R
brace|prepare|ready|gird|steel subj:@TROOP|army|military|navy A for:@ATTACK_N|war|battle|invasion|fight
alert A obj:@TROOP=-
noun alert A mod:military|high|maximum|full|war|red|combat|army by=A in/along=P against=R
noun readiness A mod:combat|military|battle|war of/by=A poss=A

# "The ministry sent 3,000 more soldiers to the disputed border."
[MOBILIZE/troops 154 military]
deploy|redeploy|station|position|mass|amass|assemble|concentrate|muster|marshal|dispatch|send|move|rush|airlift|fly|transfer|shift|order|post|garrison|base|land|field|rotate|pour|commit|ship|drop|place|parachute|surge|despatch A obj:@TROOP(mod=-) to/in/into/along/near/on/around/at/across/toward/towards/inside=P against=R
deploy|redeploy|mass|amass|muster|marshal|concentrate A obj:@TROOP=-
# Whose troops were deployed, where nobody else is said to have sent them.
deploy|redeploy|station|position|mass|amass|muster|mobilize|mobilise|dispatch|send|move obj:@TROOP=A -by:#actor PASSIVE to/in/into/along/near/at/on/across=P
deploy|mass|amass|arrive|land|gather|assemble|move|advance|head|roll|enter|pour|march|concentrate|cross|fan_out subj:@TROOP A in/into/to/along/near/at/on/toward/towards/across=P against=R
take_up|hold|reinforce|strengthen|consolidate subj:@TROOP A obj:position|defense|defence|line|post(-mod:monopoly|duopoly|market|dominant|leading|financial|cash|equity|top|bargaining|senior) along/in/near/around=P
mobilize|mobilise|activate|call_up|conscript|draft|enlist|recruit|remobilize|call_out|raise|federalize A obj:@TROOP|reservist|reserve|conscript|men|recruit|volunteer|army|national_guard|military for/against=R
mobilize|mobilise|ready|prepare|assemble|muster|gather A obj:@TROOP|@MILITIA|reservist|reserve|army=- against=R for:war|offensive|fight|invasion|attack|assault|confrontation|battle(against/with/on/of=R)
mobilize|mobilise A obj=- against=R for:war|offensive|fight|invasion|attack(against/with/on/of=R)
mobilize|mobilise subj:army|military|state|government|country A against=R
reinforce|strengthen|beef_up|bolster|boost|build_up|augment|increase|expand|step_up|double|enlarge|fortify|bulk_up|intensify|raise A obj:@TROOP|garrison|military|troop_level|troop_strength|military_force|troop_number|contingent in/along/near/on/at=P against=R
reinforce|strengthen|beef_up|bolster|boost|build_up|augment|increase|expand|step_up|double|enlarge|fortify|bulk_up A obj:presence|defense|defence|deployment|border|position|strength|footprint(mod:military|troop|naval|border) in/along/near/on/at=P against=R
send|rush|dispatch|order|fly|bring_in|pour_in A obj:reinforcement to/into=P
call_in|call_out A obj:army|troop|national_guard|military|soldier
patrol subj:@TROOP A obj=P in/along=P
encircle|surround|ring subj:@TROOP A obj:#place=P
encircle|surround|ring subj:@TROOP A obj:embassy|palace|city=P
flex A obj:muscle against/toward=R
order A obj:mobilization|mobilisation|deployment|call-up|conscription of=-
order|announce|declare|decree A obj:mobilization|mobilisation(mod:general|full|partial) against=R
beef_up|tighten|strengthen A obj:security(mod:border|military) along/at/on=P
ship|fly|airlift|rush|bring A obj:@TROOP|soldier|marine=- in/into/to=P
hold|stage|conduct|carry_out|begin|start|launch|kick_off|mount|perform|run|plan|order|announce A obj:@EXERCISE_N -with=- near/off/in/along=P
rehearse|practise|practice|simulate A obj:@ATTACK_N|invasion|landing|defense|strike
parade subj:@TROOP A through/in=P
exercise|drill|train subj:@TROOP|navy|army|military A near/off/in=P
noun mobilization|mobilisation|remobilization|call-up|conscription A -mod:resource|social|community|popular|fund by=A poss=A mod=A of=- against=R in/along=P
noun deployment|redeployment|buildup|build-up|massing|concentration|reinforcement|reinforcements|dispatch|movement|surge|stationing|positioning A of:@TROOP=- by=A poss=A mod=A in/to/near/along/on=P against=R
noun buildup|build-up|deployment|reinforcement|concentration|movement|surge A mod:military|troop|troops|army|naval|force|arms|border by=A poss=A mod=A in/to/near/along/on=P against=R
noun exercise|drill|manoeuvre|maneuver|wargame|war-game|manoeuvres|maneuvers A mod:military|naval|live-fire|army|air-force|air|war|amphibious|combat|large-scale|defensive|winter|snap|missile|artillery -mod:joint by=A poss=A mod=A in/near/off/along=P
noun game|games A mod:war -mod:joint by=A poss=A mod=A in/near/off=P
noun patrol A mod:naval|military|navigation|freedom-of-navigation|combat|air|carrier by=A poss=A in/near/off/through=P
noun show|display|demonstration A of:force|strength|might by=A poss=A mod=A against=R
noun parade A mod:military|victory by=A in=P
noun arrival A of:@TROOP|reinforcement=A in/at=P
noun posturing|muscle-flexing|flexing A by=A poss=A against=R
noun overflight|flyover|sortie A by:@MILITARY_AIRCRAFT=- by=A over/near=P

# ---------------------------------------------------------------- weapons
# "The navy moved two destroyers into the strait."
[MOBILIZE/weapons 154 military]
deploy|redeploy|station|position|send|move|dispatch|mass|install|place|transfer|shift|order|rush|sail|base|fly|set_up|field|arm|despatch|bring|target|point|aim|activate|ready|roll_out A obj:@WEAPON_SYSTEM to/in/into/along/near/on/off/around/at/across/toward/towards/outside=P against=R
deploy|redeploy|station|mass|activate A obj:@WEAPON_SYSTEM=-
sail|steam|head|cruise|enter|transit|patrol|approach|shadow|pass subj:@WARSHIP A in/into/through/toward/towards/off/near/to/for=P obj=R
fly|overfly|buzz|circle|patrol|scramble|roar|cross|enter subj:@MILITARY_AIRCRAFT(of=A poss=A mod=A) over/near/along/through/into=P obj=R
scramble A obj:@MILITARY_AIRCRAFT|jet|fighter|plane|interceptor=- against=R over=P
overfly|buzz A obj=R
fly A obj:@MILITARY_AIRCRAFT|bomber|sortie over/near=P
intercept|shadow|tail subj:@MILITARY_AIRCRAFT|@WARSHIP|navy|air_force A obj:@AIRCRAFT|@WARSHIP(of=R mod=R poss=R) over/near/off=P
point|aim|train|target|lock A obj:@MISSILE|radar|gun|artillery at/on/against=R
roll|rumble|line_up|move subj:tank|armored_vehicle|armoured_vehicle|convoy|armor|column(of=A poss=A mod=A) into/through/toward/towards/to=P
rearm|re-arm|stockpile|upgrade|arm|equip A obj:itself|themselves|arsenal|weapon|missile|warhead|nuclear_weapon|armament|plutonium|nuclear_arsenal against=R
rearm A
produce|manufacture|develop|build|assemble|make|acquire|commission|procure|upgrade|weaponize|stockpile A obj:@NUCLEAR_WEAPON|@TEST_MISSILE|plutonium|warhead|@CHEMICAL|ballistic_missile
produce|manufacture|develop|build|assemble|make|acquire|commission|procure|upgrade|weaponize|stockpile A obj:bomb(mod:nuclear|atomic)
enrich A obj:uranium
resume|restart|begin|step_up|expand|accelerate A obj:enrichment|reprocessing|uranium_enrichment|weapons_program|nuclear_program|missile_program|nuclear_activity
noun deployment|stationing|installation|positioning|redeployment A of:@WEAPON_SYSTEM|@NUCLEAR_WEAPON=- by=A poss=A mod=A in/on/near/along=P against=R
noun deployment|patrol A mod:missile|naval|nuclear|tank|warship|bomber|submarine|weapons|carrier by=A poss=A in/on/near/off=P
noun race mod:arms between=A with=A
noun enrichment A mod:uranium by=A
noun overflight A by=A poss=A of=R

# "The North fired two ballistic missiles into the sea."
[MOBILIZE/weapons 150 military]
test|test-fire|test-launch|testfire|flight-test|trial|test_fire A obj:@MISSILE|@TEST_MISSILE|@NUCLEAR_WEAPON|weapon|warhead|missile_system|rocket|engine|bomb|weapon_system|anti-satellite_weapon in/into/off=P
fire|launch|shoot|lob|send A obj:@TEST_MISSILE|@MISSILE into/toward/towards/off/over/in:sea|water|ocean|coast|waters|pacific
fire|launch|shoot|fly|lob A obj:@TEST_MISSILE -at=- -against=- over/from=P
fire|launch|lob A obj:missile -at=- -against=- -on=- over/from=P
fire|launch|lob A obj:rocket(mod:test|ballistic|long-range|short-range|medium-range|intermediate-range|intercontinental|hypersonic|cruise|submarine-launched) -at=- -against=- -on=- over/from=P
launch|fire A obj:satellite|spy_satellite(mod:spy|military|reconnaissance)
conduct|carry_out|hold|stage|perform A obj:test|test_launch|test-firing|test-launch|launch|firing|nuclear_test|missile_test(mod:nuclear|missile|missiles|weapons|atomic|rocket|ballistic|underground|hydrogen|anti-satellite)
explode|detonate A obj:device|nuclear_device in/at=P
explode|detonate A obj:bomb|hydrogen_bomb(mod:nuclear|atomic|thermonuclear|hydrogen) in/at=P
noun test|tests|testing|test-firing|test-launch|trial|test-fire A mod:nuclear|missile|rocket|atomic|ballistic|weapons|icbm|missiles|hydrogen|bomb|anti-satellite|underground -mod:ban by=A poss=A mod=A in/at/off=P
noun test|test-firing|test-launch|launch|firing|detonation A of:@TEST_MISSILE|@MISSILE|@NUCLEAR_WEAPON|nuclear_device=- by=A poss=A mod=A
noun launch|launching|firing|launches A mod:missile|rocket|ballistic|ballistic-missile|icbm by=A poss=A mod=A into/over/toward=P

# ---------------------------------------------------------------- police
# "Hundreds of riot police were deployed around the stadium."
[MOBILIZE/police 153]
deploy|station|position|mobilize|mobilise|dispatch|send|mass|order|post|reinforce|rush|move|draft_in|call_in|call_out|place|field|pour|amass A obj:@POLICE|police_unit|police_reinforcement|security_personnel|agent|policemen to/in/into/around/at/along/outside/near/on/across=P against=R
deploy|mobilize|mobilise|call_out A obj:@POLICE=-
deploy|patrol|fan_out|mass|ring|surround|encircle|guard|gather|flood|line|take subj:@POLICE A obj:street|square|building|parliament|area|city|town|embassy|position|headquarters|campus=P in/around/along/outside/through=P
beef_up|tighten|step_up|increase|strengthen|heighten|boost|reinforce|bolster|intensify subj:@POLICE|@TROOP|authority|government|official|ministry|mayor|army|state|administration|president|minister A obj:security|patrol|police_presence|security_measure|security_presence|surveillance|policing at/in/around/along/across=P
beef_up|tighten|step_up|increase|strengthen|heighten|boost|reinforce|bolster|intensify subj:#state A obj:security|patrol|police_presence|security_measure|security_presence|surveillance|policing at/in/around/along/across=P
beef_up|tighten|step_up|increase|strengthen|heighten|boost|reinforce|bolster|intensify A obj:presence(mod:police) at/in/around/along/across=P
take A obj:position subj:@POLICE in/around=P
stand A obj:guard subj:@POLICE|@TROOP at/outside/in/over=P
noun deployment|mobilization|mobilisation|reinforcement A of:@POLICE=- by=A in/around/at=P
noun presence|deployment A mod:police|security|heavy by=A in/around/at=P
noun patrol A mod:police|security by:@POLICE|@TROOP|security_force|army|military=A by=- in=P
noun patrol A by:@POLICE=A in=P
order A obj:patrol by:@POLICE=- in/on=P

# "Police across the region were put on high alert before the vote."
[MOBILIZE/police 151]
put|place A obj:@POLICE|security_service|security_agency=- on:alert|standby|footing
be|go|remain|stay subj:@POLICE|security_service A on:alert|standby
raise|heighten|step_up|increase A obj:alert|threat_level|alert_level|terror_alert|security_alert|terrorism_alert
raise|heighten|step_up|increase A obj:vigilance(mod:security|terror|terrorism|threat|police)
raise|heighten A obj:level(mod:threat|alert|security|terror|terrorist) in=P
noun alert A mod:security|police|terror|terrorism|terrorist by=A in=P

# ---------------------------------------------------------------- militia
# "The warlord mobilised hundreds of fighters in the hills."
[MOBILIZE/militia 154]
mobilize|mobilise|mass|amass|deploy|assemble|gather|rally|muster|recruit|train|arm|send|dispatch|marshal|raise|station|redeploy|enlist|summon|regroup|move|reinforce A obj:@MILITIA|tribesman|jihadist|fighter|volunteer|private_army in/to/at/near/for/along=P against=R
mobilize|mobilise|mass|regroup|rearm|assemble|gather|deploy|advance|move|head|infiltrate|cross|enter|arrive|converge subj:@MILITIA -subj:gunman|gang|faction|volunteer A in/into/at/near/along/to/toward/towards/on/around=P against=R
mobilize|mobilise|mass|recruit|arm|deploy subj:@MILITIA A obj=- in/near/at=P
patrol|parade|march subj:@MILITIA A in/through/on=P
call A obj:follower|supporter|tribesman to:arms
take_up A obj:arm|weapon
set_up|man|establish|erect subj:@MILITIA|@TROOP|@POLICE A obj:checkpoint|roadblock|road_block|barricade|position in/on/along/at=P
infiltrate A obj=R into/across=P
form|create|set_up|establish A obj:militia|self-defense_group|vigilante_group|paramilitary_group|self-defence_group|death_squad|armed_wing against=R
noun mobilization|mobilisation|massing|deployment|recruitment|regrouping|infiltration A of:@MILITIA=- by=A in/near/at=P against=R
noun infiltration A by:@MILITIA|militant=A into/across=P

# ---------------------------------------------------------------- other posture
# "The two fleets faced each other off the reef."
[MOBILIZE 150 military]
confront|face_off|face_down|challenge|square_off subj:@WARSHIP|@TROOP|@MILITARY_AIRCRAFT A R with=A
prepare|ready|gear_up|brace A for:war|invasion|offensive|battle|showdown against/with=R
noun standoff|stand-off|face-off|confrontation mod:military|armed|naval|border between=A with=A in/at/off=P
noun militarization|militarisation|rearmament|remilitarization A of=P by=A poss=A
militarize|militarise|fortify|mine A obj:border|frontier|island|coast|zone|region|reef|waterway|strait|area=P
