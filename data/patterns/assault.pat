# ASSAULT: deliberate acts that can do substantial physical harm.
# Blocks go from those with a stated method (mode) to those without; CAMEO 18x, 19x, 20x, 1712, 175.

# ---------------------------------------------------------------- suicide attacks
# "A suicide bomber blew himself up outside the ministry, killing nine."
[ASSAULT/suicide-attack 1831 terrorism]
blow_up|explode|detonate subj:@SUICIDE_BOMBER A at/in/near/outside/inside/among=P against=R
blow_up A obj:himself|herself|themselves|oneself|itself in/at/near/among/outside/inside/on=P
explode A obj:himself|herself|themselves near/at/among/in=P
detonate A obj:@SUICIDE_BOMBER|vest|belt|himself|herself|explosive_vest in/at/near/among/outside/inside=P
detonate A obj:explosive|bomb|explosive_device at/in/near/outside/inside=P
detonate A obj:charge(mod:strapped|hidden) at/in/near/outside/inside=P
ram|drive|crash|plow|plough|slam A obj:@CAR_BOMB into/at/through/against=-
ram|drive|crash|plow|plough|slam A obj:car|truck|vehicle|van|bus|lorry|boat|minibus|motorcycle(mod:explosives-laden|explosive-laden|bomb-laden|booby-trapped|rigged|packed|laden) into/at/through/against=-
crash|fly|slam A obj:plane|airliner|jet|jetliner|airplane|aircraft into:building|tower|skyscraper|pentagon|center|centre|headquarters
attack|strike|target|hit subj:@SUICIDE_BOMBER A R
kill|wound|injure|maim|hurt|murder subj:@SUICIDE_BOMBER A R
kill|wound|injure|maim|hurt|murder subj:@SUICIDE_ATTACK(by=A)=A R
kill|wound|injure|maim|hurt|murder|slay R in/by:@SUICIDE_ATTACK(by=A mod=A poss=A)
die|perish subj=R in/by:@SUICIDE_ATTACK(by=A mod=A poss=A)
strike|rock|hit|target|shake|rip subj:@SUICIDE_ATTACK(by=A)=A R
noun bombing|attack|blast|explosion|assault|raid|bomb|bombers mod:suicide|kamikaze &ATTACK-NOUN
noun suicide_bombing|suicide_attack &ATTACK-NOUN
noun attack|bombing|assault A by:@SUICIDE_BOMBER=A on/against=R in/at/near=P
dispatch|send A obj:@SUICIDE_BOMBER into/to/against=R

# ---------------------------------------------------------------- explosives
# "A car bomb exploded outside the courthouse, wounding four guards."
[ASSAULT/explosives 1832]
explode|detonate|go_off|blow_up subj:@CAR_BOMB at/in/near/outside/inside=P
detonate|explode|set_off|plant|park|leave|trigger|place A obj:@CAR_BOMB at/in/near/outside=P against=R
kill|wound|injure|maim|hurt|strike|rip|rock|hit|target|tear|destroy|damage subj:@CAR_BOMB R
kill|wound|injure|maim|hurt|target A R with/by/in/when:@CAR_BOMB
noun bombing|bomb|blast|explosion|attack mod:car|truck|vehicle|van|motorcycle|vbied|car-bomb|lorry|minibus|bus &ATTACK-NOUN
noun car_bombing|truck_bombing &ATTACK-NOUN

# "Two engineers died when a roadside mine went off under their jeep."
[ASSAULT/explosives 1833]
explode|detonate|go_off|blow_up subj:@ROADSIDE_BOMB under/near/beside/in/at/on/by=P
detonate|set_off|plant|lay|bury|place|trigger A obj:@ROADSIDE_BOMB on/along/near/at/in=P against=R
kill|wound|injure|maim|hurt|strike|rip|rock|hit|target|destroy|damage subj:@ROADSIDE_BOMB R
kill|wound|injure|maim|hurt|target A R with/by/in/to:@ROADSIDE_BOMB
die|perish subj=R with/by/in/to:@ROADSIDE_BOMB
hit|strike subj=R obj:mine|landmine|roadside_bomb|ied|land_mine
noun bombing|bomb|blast|explosion|attack mod:roadside|ied|mine|landmine|land-mine &ATTACK-NOUN

# "Unknown men threw a grenade at the party office."
[ASSAULT/explosives 183]
bomb|firebomb A obj:@BUILDING=R
bomb A R!
bomb A R with:@EXPLOSIVE
bomb A in:#place=P
noun bomber mod:@ASSAILANT -mod:suicide|stealth|fighter
explode|detonate|go_off|blow_up subj:@EXPLOSIVE in/at/near/outside/inside/on/under/aboard/beside=P
explode|detonate|go_off|blow_up subj:@EXPLOSIVE at/near/outside/inside/under/aboard/in_front_of/beside/against:@BUILDING|office|residence|headquarters|embassy|consulate|convoy|patrol|bank|vehicle|car=R
destroy|damage|wreck|shatter|gut obj=R follow/following/by/in/after:explosion|blast|detonation(of:@EXPLOSIVE) PASSIVE
detonate|set_off|plant|place|hurl|lob|throw|toss|trigger|hide|leave|lay|explode A obj:@EXPLOSIVE at/into/on/against/towards/toward/in_front_of/outside/under/aboard/near/inside=R in=P
blow_up|dynamite|mine|blast A obj:@BUILDING=R
blow_up|dynamite A R!
kill|wound|injure|maim|hurt|slay|murder|target subj:@EXPLOSIVE R
kill|wound|injure|maim|hurt A R adv:explode|detonate|go_off(subj:@EXPLOSIVE)
kill|wound|injure|maim|hurt A R adv:blow_up(subj:@SUICIDE_BOMBER)
kill|wound|injure|maim|hurt|slay|murder subj:@BOMB_ATTACK(by=A mod=A poss=A from=A) R
kill|wound|injure|maim|hurt|slay|murder|target|assassinate A R with/by/in/from:@EXPLOSIVE
kill|wound|injure|maim|hurt|slay|murder A R in/by:@BOMB_ATTACK(by=A poss=A)
die|perish subj=R in/by:@BOMB_ATTACK(by=A poss=A)
attack A R with:@EXPLOSIVE
strike|rip|rock|hit|target|shake|tear|shatter|damage|destroy|devastate|wreck|level|gut subj:@EXPLOSIVE|@BOMB_ATTACK R
strike|hit subj:@BOMB_ATTACK|@EXPLOSIVE R!
send|mail A obj:@EXPLOSIVE(mod:parcel|letter|package|mail|pipe) to=R
booby-trap A obj:@BUILDING=R
noun attack|blast|explosion|campaign mod:bomb|grenade|bombing|dynamite|explosives|pipe-bomb|parcel-bomb &ATTACK-NOUN
noun attack A with:@EXPLOSIVE on/against=R by=A
noun bombing|bombings -mod:suicide|car|truck|roadside|aerial|air|carpet|barrel|nato|saturation|strategic|atomic|allied|love|photo &STRIKE-NOUN
noun bomb mod:petrol|nail|pipe|parcel|letter|time|twin|massive in/at/outside/near=P against=R
rip|tear subj:@BLAST|@EXPLOSIVE through:@BUILDING=R
damage|destroy|shatter|hit|strike|rock|target|wreck|gut subj:@BLAST -subj:gas|boiler|accidental|refinery|mine obj:embassy|consulate|police_station|mosque|church|temple|shrine|synagogue|barracks|ministry|checkpoint|convoy|base|courthouse|party_office|pipeline|market|parliament|palace|headquarters|patrol=R
throw|lob|hurl|toss|roll A obj:@EXPLOSIVE into/at/onto/through=-

# "An explosion tore through a bus station, killing six people, police blamed rebels."
[ASSAULT/explosives 183]
kill|wound|injure|maim subj:@BLAST -subj:gas|boiler|coal|mine|refinery|accidental R
noun explosion|blast A mod:bomb|deadly|terrorist|grenade|massive|twin|double in/at/near/outside=P by=A

damage|destroy|shatter|blow_out|wreck|hit|rip|break subj:@BLAST -subj:gas|boiler|accidental|refinery|mine obj:window|facade|front|wall|gate|roof|door|entrance|facing|wing|fence(of:@BUILDING|embassy|consulate|police_station|mosque|church|bank|office|ministry|headquarters|residence|court|courthouse|barracks|party=R)
cause subj:@BLAST|@EXPLOSIVE|@BOMB_ATTACK -subj:gas|boiler|accidental|refinery|mine|coal obj:damage(to:embassy|consulate|police_station|mosque|church|bank|office|ministry|headquarters|residence|court|courthouse|barracks|building|home|house=R) to:embassy|consulate|police_station|mosque|church|bank|office|ministry|headquarters|residence|court|courthouse|barracks|building=R
cause subj:@EXPLOSIVE|@BOMB_ATTACK obj:casualty|death|injury|damage among/to/in=R
noun explosion|blast|detonation A of:@EXPLOSIVE in/at/near/outside/inside=P against=R by=A

# ---------------------------------------------------------------- drones
# "Rebel drones hit an oil depot near the port overnight."
[ASSAULT/drone 195 military]
attack|strike|hit|target|bomb|pound|destroy|damage subj:@DRONE(from=A)=A R
attack|strike|hit|target|pound|kill|wound|injure subj:@DRONE(from=A)=A R!
kill|wound|injure|hurt|slay subj:@DRONE|@DRONE_STRIKE(by=A from=A)=A R
attack|strike|hit|target|bomb|pound|destroy|kill|wound|injure|assassinate|damage A R with/in/by/using/via/from:@DRONE|@DRONE_STRIKE
attack|strike|hit|target|bomb|pound|destroy|kill|wound|injure|assassinate|damage A obj:@BUILDING=R with/in/by/using/via/from:@DRONE|@DRONE_STRIKE
die|perish subj=R in:@DRONE_STRIKE(by=A mod=A poss=A)
launch|fire|fly|send|unleash|use|deploy A obj:@DRONE at/on/against/into/toward/towards/over=R
launch|fire|unleash|send A obj:drone|uav|swarm(mod:attack|explosive|kamikaze|suicide|shahed|armed) at/on/against/into=R
strike|rock|hit|target subj:@DRONE_STRIKE(by=A from=A)=A R
noun strike|attack|raid|assault|barrage|swarm|bombing|hit mod:drone|uav|predator|unmanned|quadcopter|drones &STRIKE-NOUN
noun strike|attack|raid|assault A by/with/from:@DRONE(of=A poss=A mod=A) on/against=R in=P
noun drone_strike|drone_attack &STRIKE-NOUN

# ---------------------------------------------------------------- aerial
# "Government jets bombed two villages held by the rebels."
[ASSAULT/aerial 195 military]
bomb|strafe|bombard|pound|blast|rocket|attack|hit|strike|target|raid|blitz|shell subj:@MILITARY_AIRCRAFT(from=A by=A)=A R
bomb|strafe|bombard|pound|blast|rocket|attack|hit|strike|target|raid|blitz subj:@MILITARY_AIRCRAFT(from=A)=A obj:@BUILDING=R
kill|wound|injure|hurt subj:@MILITARY_AIRCRAFT|@AIRSTRIKE|@AIR_BOMB(by=A from=A)=A R
destroy|damage|level|flatten|demolish|rock|shake|devastate subj:@AIRSTRIKE|@AIR_BOMB|@MILITARY_AIRCRAFT(by=A from=A)=A R
strike|hit|target|pound|rock|shake|batter|pummel subj:@AIRSTRIKE(by=A from=A)=A R
kill|wound|injure|hurt|destroy|target|hit|pound|strike|attack|damage|level|flatten|bomb|bombard A R in/with/by/from/during:@AIRSTRIKE|@AIR_BOMB
kill|wound|injure|hurt|destroy|target|hit|pound|strike|attack|damage|level|flatten|bomb A obj:@BUILDING=R in/with/by/from/using:@AIRSTRIKE|@AIR_BOMB|@MILITARY_AIRCRAFT
kill|wound|injure|target|attack|strike A R with/by/using/from:@MILITARY_AIRCRAFT
bomb|strafe A R from:air|sky
die|perish subj=R in:@AIRSTRIKE(poss=A mod=A by=A)
drop A obj:@AIR_BOMB|bomb|explosive|ordnance|munition on/over/onto/in=R
strafe A R
bombard A R from:air
carpet-bomb|dive-bomb A R
bomb subj:air_force|nato|coalition|alliance A R
bomb A obj:@BUILDING=R subj:air_force|nato|coalition|israel|russia|alliance
use A obj:@MILITARY_AIRCRAFT|@AIR_BOMB against/to=R
shoot_down|intercept subj:@AIRCRAFT A obj:@AIRCRAFT=-
fly A obj:mission|sortie(mod:bombing|combat|strike) over/against=R
noun airstrike|airstrikes|airraid &STRIKE-NOUN
noun @AIRSTRIKE &STRIKE-NOUN
noun strike|raid|attack|assault|bombardment|offensive|campaign|bombing|blitz|onslaught|sortie mod:air|aerial|air-to-ground|helicopter|jet|plane|warplane|nato|bombing|carpet|saturation|b-52 &STRIKE-NOUN
noun bombing mod:carpet|barrel|aerial|nato|allied|strategic|air|saturation|cluster &STRIKE-NOUN
noun strike|raid|attack|bombing A by/from/with:@MILITARY_AIRCRAFT(of=A poss=A mod=A) on/against/of=R in=P
noun raid mod:bombing &STRIKE-NOUN
noun bombing A by:air_force|nato|coalition=A of/on=R in=P
noun strafing &STRIKE-NOUN

# ---------------------------------------------------------------- chemical, biological, nuclear
# "Aid workers said the army dropped chlorine on the besieged suburb."
[ASSAULT/unconventional 2041 cbrn]
gas A R!
gas|poison A obj:@PEOPLE|@PROTESTER|village|population=R
poison A obj:@VIP|dissident|spy|agent|defector|opponent|family=R with/by/using=-
poison A obj:well|water|reservoir|supply=- of=R
drop|use|deploy|fire|unleash|release|spray|employ|launch A obj:@CHEMICAL against/on/at/in/over/upon=R
attack|kill|bomb|shell|strike|target|poison|assassinate A R with/using/by:@CHEMICAL
kill|injure|sicken|wound|poison|asphyxiate subj:@CHEMICAL R
noun attack|strike|assault|bombing|shelling|warfare mod:chemical|gas|chlorine|sarin|biological|nerve-gas|poison|anthrax|germ|bioterror|bioterrorist|radiological|novichok|mustard|toxic|nerve|poison-gas|ricin|phosphorus &STRIKE-NOUN
noun attack A with/using:@CHEMICAL by=A on/against=R in=P
noun use A of:@CHEMICAL by=A poss=A against/on=R in=P
noun gassing A of=R by=A poss=A
noun poisoning A of:@VIP|dissident|spy|agent|defector|politician=R by=A
noun poisoning A poss:#person=R by=A
bomb A obj:@BUILDING=R with:@CHEMICAL
expose A R to:@CHEMICAL

# "The army used weapons of mass destruction on the valley."
[ASSAULT/unconventional 204 cbrn]
use|deploy|employ|fire|launch|unleash A obj:weapon(of:destruction) against/on/upon/in=R
use|deploy|employ|fire|launch|unleash A obj:weapon(mod:unconventional|non-conventional|nonconventional|banned|prohibited) against/on/upon=R
attack|strike|bomb A R with/using:weapon(of:destruction)
attack|strike|bomb A R with/using:weapon(mod:unconventional|non-conventional|banned)
noun use A of:weapon(of:destruction) by=A poss=A against/on=R
noun attack|strike A mod:unconventional|wmd by=A on/against=R

# "The bomber dropped an atomic bomb on the city in the closing days of the war."
[ASSAULT/unconventional 2042 cbrn]
drop|use|detonate|launch A obj:@NUCLEAR_WEAPON on/against/over=R
noun bombing|attack|strike A mod:atomic|nuclear|atom|a-bomb|hydrogen on/against/of=R by=A in=P

# ---------------------------------------------------------------- heavy weapons
# "Artillery units shelled positions on the opposite bank for six hours."
[ASSAULT/heavy-weapons 194 military]
shell|bombard|rocket|mortar|cannonade A R in/near=P
shell|bombard A obj:@BUILDING=R
shell|bombard A in/near:#place=P
pound|blast|rake|pepper|hammer|batter|pummel|rain subj:@HEAVY(from=A)=A R
pound|blast|pummel|hammer|batter|hit|attack|strike|target|destroy|rake A R with/by/using:@HEAVY|@HEAVY_ATTACK
pound|blast|pummel|hammer|batter|hit|attack|strike|target|destroy|damage A obj:@BUILDING=R with/by/using/from:@HEAVY|@HEAVY_ATTACK
pound A R!
pound A obj:@BUILDING=R
fire|lob|launch|rain|shoot|unleash|hurl|send|pour|loose|direct A obj:@SHELL|@MISSILE at/on/into/against/toward/towards/across/over/onto=R
fire|lob|launch|rain|unleash|pour A obj:@SHELL|@MISSILE(mod:mortar|artillery|katyusha|grad|qassam|anti-tank|tank) at/on/into/against/toward/towards=R from=P
rain subj:@SHELL|@MISSILE|bomb on/upon/down/onto=R
fire A obj:artillery|mortar|cannon|tank_gun|heavy_gun|tank at/on/into=R
open_up A with:@HEAVY on/at=R
fire subj:tank|gunboat|warship|battery|artillery|howitzer|frigate on/at/into/upon=R
open subj:tank|gunboat|warship|battery|artillery obj:fire on/at=R
land|slam|crash|fall|hit|strike|explode|impact subj:@SHELL|@MISSILE(from=A by=A)=A on/in/into/near=P R
attack|hit|strike|target|pound|damage|destroy|level|wreck|set subj:@MISSILE|@SHELL|@HEAVY_ATTACK(from=A by=A)=A R
kill|wound|injure|maim|hurt subj:@HEAVY|@HEAVY_ATTACK(by=A from=A)=A R
kill|wound|injure|maim|hurt A R in/with/by/from/during:@HEAVY|@HEAVY_ATTACK(by=A mod=A poss=A from=A)
die|perish subj=R in/with/by/from/during:@HEAVY|@HEAVY_ATTACK(by=A mod=A poss=A from=A)
attack A R with:@HEAVY
exchange|trade A obj:artillery_fire|mortar_fire|rocket_fire|shelling|artillery|shell|missile|rocket|cross-border_fire with=A across=P
shoot_down|down|bring_down A obj:@AIRCRAFT|@DRONE|spy_plane|balloon=- over/near=P
shoot_down|down A obj:@MISSILE=-
shoot_down A R
intercept|shoot_down A obj:@DRONE|@MISSILE=- from=R over=P
sink|torpedo A obj:ship|vessel|boat|warship|frigate|destroyer|submarine|gunboat|trawler|tanker|freighter|patrol_boat|landing_craft|flagship=-
torpedo A obj:ship|vessel|warship|tanker|freighter|liner=-
use|deploy|turn A obj:artillery|tank|heavy_artillery|heavy_weapon|heavy_weaponry|rocket_launcher|helicopter_gunship against/on=R
send A obj:tank against/into=R
noun downing|shoot-down|shootdown|shooting-down A of:@AIRCRAFT|@DRONE=- by=A poss=A over=P
noun sinking A of:ship|vessel|warship|frigate|destroyer|submarine by:#actor=A
noun shelling|bombardment|cannonade|rocketing|mortaring &STRIKE-NOUN
noun bombardment mod:heavy|artillery|naval|naval|indiscriminate|relentless &STRIKE-NOUN
noun attack|strike|fire|barrage|assault|salvo|duel|bombardment|volley|exchange|shelling|offensive mod:artillery|mortar|rocket|missile|tank|shell|katyusha|grad|heavy-weapons|naval|armored|armoured|ballistic|rocket-propelled|grenade-launcher|scud|qassam &STRIKE-NOUN
noun barrage|salvo|volley A of:@MISSILE|@SHELL on/at/against/into=R by/from=A
noun attack|strike|raid A with/by/using:@HEAVY(mod=A poss=A of=A) on/against=R by=A in=P
noun launching|firing|launch A of:@MISSILE|@SHELL at/on/into/against/toward=R by=A poss=A
noun fire A mod:artillery|mortar|rocket|tank|shell|cannon|missile|anti-aircraft|naval from/by=A on/at/against=R
noun shellfire|rocketfire A from/by=A on=R
roll|thrust|smash subj:tank into/through=R

# ---------------------------------------------------------------- crowd control
# "Riot police fired tear gas at students outside the parliament."
[ASSAULT/crowd-control 175 repression]
fire|use|shoot|lob|burst|explode|deploy|launch|employ|throw|hurl|spray|turn|unleash|discharge|release|resort|wield A obj:@CROWD_WEAPON at/on/against/into/toward/towards/upon/to=R in/near=P
use|fire A obj:force|bullet(mod:rubber|plastic) against/at/on=R
resort A to:@CROWD_WEAPON against=R
disperse|scatter|break_up|push_back|repel|beat_back|drive_back|clear|attack|hit|strike|douse|beat|confront|pelt|injure|wound|kill|hurt|chase|evict|stop|quell|meet|respond A R with/using/by:@CROWD_WEAPON
disperse|scatter|break_up|clear A obj:@PROTESTER=R with/using/by:@CROWD_WEAPON
disperse|break_up|quell A obj:@PROTEST_N|@RIOT_N(of=R by=R) with/using/by:@CROWD_WEAPON
respond A with:@CROWD_WEAPON
teargas|tear-gas|pepper-spray|taser|lathi-charge|baton-charge|water-cannon A R
fire A into/in:air -obj:missile|rocket|artillery
shoot A into/in:air
fire A obj:shot|bullet|round|weapon|gun|volley|gunshot|ammunition into/in:air
fire A obj:shot|round|burst|salvo(mod:warning) at/over/to=R
charge A obj:@PROTESTER=R with=- -comp:* -ccomp:*
charge subj:@POLICE A R
charge A at/into:@PROTESTER|crowd=R
noun baton-charge|baton_charge|lathi-charge|lathicharge|lathi_charge A by=A on/against=R
noun charge A mod:baton|lathi|cavalry|cane by=A on/against=R
noun use A of:@CROWD_WEAPON by=A against/on=R
noun firing A of:@CROWD_WEAPON by=A at/on=R
noun shot A mod:warning at/over=R by=A

# ---------------------------------------------------------------- firearms
# "Gunmen opened fire on a minibus, killing three labourers."
[ASSAULT/firearms 193]
shoot A R!
shoot A obj:@PEOPLE|@PROTESTER|@POLICE=R with/in/through/from=-
shoot A obj:#num=R
shoot A R xcomp:dead
shoot A R to:death
shoot A R in/through:head|chest|leg|back|neck|stomach|foot|arm|face|abdomen|thigh|shoulder|heart|knee|temple
shoot A at/on/into/upon:#actor=R
shoot A at/on/into/upon:@PROTESTER|@PEOPLE|@BUILDING=R
shoot_dead|shoot_up|gun_down|mow_down|cut_down|machine-gun|machinegun|riddle|snipe A R
gun_down A R
find R adv:dead(with:wound|bullet_wound|gunshot_wound|bullet|gunshot) PASSIVE
find R with:bullet_wound|gunshot_wound adv:dead PASSIVE
find obj:body|corpse(of=R) with/bearing:bullet_wound|gunshot_wound|bullet|gunshot
mow_down A R with/by:@GUN
riddle A obj=R with:bullet
spray A R with:bullet|gunfire|machine-gun|fire|shot
rake|pepper|spray A R with:@GUN
rake subj:@GUN R
open A obj:fire on/upon/at/against/into=R with=- in/near=P
return A obj:fire at/on=R
exchange|trade A obj:fire|gunfire|shot|shooting|small-arms_fire with=A across=P
draw A obj:fire from=R
come subj:@TROOP|@POLICE|@MILITIA|@COMBATANT|@BUILDING|@MILITARY_AIRCRAFT|@AIRCRAFT|convoy|patrol|peacekeeper|vehicle|ship|boat|car|village|town|city|position|base|camp|civilian|crowd|protester|journalist|worker|ambulance|border|post=R under:fire(from=A by=A)
come subj:#place=R under:fire(from=A by=A)
come subj=R under:fire from:@TROOP|@POLICE|@MILITIA|@COMBATANT|@ASSAILANT|position|tank|rooftop|side|building=A
come subj=R under:gunfire|sniper_fire|small-arms_fire|machine-gun_fire|gun_attack(from=A by=A)
fire A on/upon/at/into/toward/towards:#actor=R
fire A on/upon/at/into/toward/towards:@PROTESTER|@PEOPLE|@BUILDING|convoy|crowd|boat|position|patrol=R
fire A obj:@GUN|pistol|burst at/on/into/against/toward/towards=R
fire|shoot A adv:indiscriminately at/on/into=R
attack|kill|wound|injure|hit|strike|slay|murder|execute|assassinate|hurt|ambush|target|massacre|spray|rob A R with/by/from/in:@GUN|@GUN_ATTACK(by=A)
kill|wound|injure|hit|strike|hurt|fell|graze subj:@GUN|@GUN_ATTACK(from=A of=A by=A mod=A) R
die|perish subj=R in/from/of/to/due_to:@GUN|@GUN_ATTACK|gunshot_wound(by=A)
leave subj:@GUN_ATTACK|firing|encounter|shootout|gunfight(by=A mod=A poss=A from=A between=-) obj:#num|@PEOPLE=R xcomp:dead|injured|wounded
leave subj:@POLICE|@TROOP=A obj:#num=R xcomp:dead|injured|wounded
die|perish|fall|succumb subj=R in/to:@POLICE|police|army=A adv:fire
die|perish|fall|succumb subj=R in/to:@GUN_ATTACK|bullet(mod:@POLICE|police|army|military=A)
kill|injure|wound R in/by:@POLICE|police|army=A adv:fire PASSIVE
die|perish|fall|succumb subj=R in/to/from/of:@POLICE|army|troop=A(comp:fire|shoot)
kill|injure|wound|hit|hurt|maim R in/by/during:@POLICE|army|troop=A(comp:fire|shoot) PASSIVE
kill|injure|wound|hit|hurt|maim R in/by:firing|shooting(by:@POLICE|@TROOP|army|force=A)
kill|injure|wound R in/by:firing|bullet|encounter|shootout(mod:@POLICE|police|army|military=A) PASSIVE
kill|wound|injure|hurt subj:sniper|gunman|marksman|rifleman|shooter A R
ambush|attack|storm subj:gunman|sniper|shooter|rifleman A R
snipe A at=R
noun shooting|shootings -mod:film|photo|video|sport|trap|skeet|clay|three-point|free-throw|duck|trouble|target &STRIKE-NOUN
noun shooting|gunning-down A of=R by=A
noun firing A mod:@POLICE|@TROOP|police|army|security_force|cross-border|unprovoked|indiscriminate by=A at/on/upon=R mod=A in=P
noun firing A by:@POLICE|@TROOP|@ASSAILANT=A at/on/upon=R in=P
fire subj:@POLICE|@TROOP|@ASSAILANT|security_personnel A obj:round|shot|bullet|gunshot|burst|volley(-mod:blank|warning) at/on/upon/into=R
fire A obj:round|shot|bullet|gunshot|burst(-mod:blank|warning) at/on/upon/into:#actor=R
resort A to:firing at/on=R
fire R by:@POLICE|@TROOP=A PASSIVE
noun shooting A poss=R by=A
noun shooting A mod:@POLICE=A of=R
noun shootout|shoot-out|gunfight|gunbattle|firefight -mod:penalty between/among=A with=A mod=A in/near=P
noun battle|fight|duel mod:gun between/among=A with=A in/near=P
noun gunfire|sniping|fusillade|machine-gunning A from/by=A at/on/against=R
noun fire A mod:sniper|gun|machine-gun|machinegun|small-arms|automatic|rifle|automatic-weapons|hostile|enemy|friendly from/by=A at/on/against=R
noun attack|ambush|assault|raid mod:gun|sniper|armed|shooting|gunmen &ATTACK-NOUN
noun exchange of:fire|gunfire|shot between=A with=A
noun massacre|rampage|spree A mod:shooting|gun|school_shooting by=A of=R in=P
noun fire A -mod:forest|wild|house|hotel|brush|bush|factory|kitchen|camp from:@ASSAILANT=A at/on=R

# ---------------------------------------------------------------- primitive weapons and fire
# "A man with a machete hacked two farmers to death."
[ASSAULT/primitive 180]
stab|knife|slash|axe|spear|bayonet|lance|gore|skewer|machete|cleave -subj:@ANIMAL -obj:price|cost|budget|job|rate|tax|spending|output|dividend|forecast|funding|aid|deficit|tariff|workforce|emission|interest_rate A R
slice A! R! with:@BLADE
stab|hack|slash|spear A R to:death
hack|slash A R with:@BLADE
hack A R into:piece
attack|kill|wound|injure|assault|strike|murder|hurt|hit|slay|massacre|butcher A R with/by/using:@PRIMITIVE
throw|hurl|lob|pelt|toss|fling|sling A obj:@STONE|object at/on/against/into/toward/towards=R
pelt|shower|bombard|stone|pepper|hit A R with:@STONE|object|egg|tomato
stone A R!
stone A R to:death
throw|hurl A obj:acid at/on/in/over=R
douse A R with:acid|petrol|gasoline|kerosene|fuel
burn A R xcomp:alive
burn A R to:death
light|set A R xcomp:alight|ablaze
light|set A obj:#person=R on:fire
immolate A obj:@PEOPLE=R
torch A obj:@PEOPLE=R
run_over|run_down|plow|plough|mow_down|ram|drive A R into/over:crowd|pedestrian|people|protester|shopper|checkpoint
drive|ram|plow|plough A obj:car|truck|vehicle|van|bus|lorry|jeep|bulldozer into/through:crowd|people|pedestrian|protester|soldier|shopper|market|police|checkpoint|parade|gathering|group=R
plow|plough subj:car|truck|van|vehicle|lorry into:crowd|people|pedestrian|shopper=R
strangle|suffocate|smother|throttle|choke|drown A R!
throw A R! from/off/out_of/out/into/down:roof|building|window|cliff|balcony|helicopter|plane|tower|bridge|well|train|river
noun stabbing|knifing|slashing|stoning|immolation|strangling|strangulation A of=R by=A poss=R in/at/near=P
noun attack|assault|rampage|murder|spree mod:knife|machete|axe|stabbing|sword|acid|arson|stone-throwing|vehicle|ramming|car-ramming|vehicle-ramming|truck|van|firebomb|petrol-bomb|fire-bomb|scissors|knife-wielding|hammer|screwdriver|rock &ATTACK-NOUN
noun stone-throwing|rock-throwing|stonethrowing|stone-pelting|brickbatting|pelting A by=A at/against/on=R
noun throwing A of:@STONE by=A at=R
noun attack A with:@PRIMITIVE by=A on/against=R
firebomb|fire-bomb|petrol-bomb A R
noun firebombing|fire-bombing|arson_attack &STRIKE-NOUN

# ---------------------------------------------------------------- beating
# "Officers beat two reporters outside the court."
[ASSAULT/beat 182]
beat_up|rough_up|manhandle|flog|horsewhip|bludgeon|cudgel|brutalize|brutalise|pistol-whip|whip|cane|lash A R
punch|kick|slap|club|bash|maul|headbutt|shove|knock_down|thump|jostle|thrash|pummel|batter -subj:@SPORTSMAN -obj:@SPORT|ball|habit|tyre|tire A! R!
beat subj:@POLICE|@TROOP|@ASSAILANT|mob|guard|crowd|settler|hooligan|thug|skinhead A R!
beat subj:@POLICE|constable|guard|interrogator|jailer|prison_guard|gendarme A R
ram|sideswipe|broadside A! obj:ship|vessel|boat|cutter|patrol_boat|trawler|fishing_boat|car|vehicle|checkpoint|gate|barricade|warship=R
ram A! R! -into=-
noun ramming A of=R by=A
beat A R! in:custody|detention|prison|jail|cell|street|police_station
beat R! by:@POLICE|@TROOP|@ASSAILANT|mob|guard|crowd|settler|hooligan|thug=A PASSIVE
beat A obj:@PROTESTER|@PEOPLE|journalist|reporter|activist|detainee|prisoner|photographer|cameraman|driver|motorist|guard=R with=-
beat A R with/by:@CLUB|fist|baton|truncheon|belt
beat A R adv:severely|badly|savagely|brutally|unconscious
beat A R xcomp:unconscious|senseless
beat|kick|punch|club|bludgeon|stomp|batter|pummel A R to:death
attack|assault|hit|strike|injure|kill|wound|hurt A R with/by:@CLUB|fist
mistreat|ill-treat|maltreat A R!
assault A R!
assault A obj:@PEOPLE|@PROTESTER|journalist|reporter=R
noun beating|thrashing|flogging|caning|lashing|whipping|bludgeoning|manhandling A of=R by=A poss=R in/at=P
noun beating A at:hand(of=A)
noun assault|attack A mod:physical on/against=R by=A poss=A
noun brutality|violence A mod:police against/towards/toward=R by=A
noun mistreatment|ill-treatment|maltreatment A of=R by=A
inflict A obj:beating|blow|lash|injury on/upon=R
brawl|scuffle|tussle A with=A
grapple A with:@PEOPLE|@POLICE|@TROOP|@ASSAILANT|@PROTESTER|guard|officer|driver|passenger=A
noun brawl|scuffle|fistfight|fist-fight|melee|fisticuffs|punch-up|altercation between/among=A with=A involving=A in/at=P
noun mob_attack &ATTACK-NOUN
set_upon|set_on A R!
attack subj:mob|hooligan|thug|crowd|vigilante|skinhead A R!
scuffle A with=A

# "Villagers lynched two men they took for cattle thieves."
[ASSAULT/targeted 1823]
lynch A R
noun lynching A of=R by=A poss=R in/at=P
noun killing A mod:mob|lynch of=R by=A

# ---------------------------------------------------------------- torture and sexual violence
# "Guards tortured the detained union leader for three days."
[ASSAULT/torture 1822 human_rights]
torture|waterboard|electrocute A R
torture A R to:death
die|perish subj=R after/from/of/under/during/following/because_of/due_to:torture|beating|abuse(by=A) in:@POLICE|custody|detention=A
die|perish subj=R after/from/of/under/during/following/because_of/due_to:torture|beating(by=A) in=P
die|perish subj=R after/from/of/under/during/following/because_of/due_to:abuse(-mod:drug|alcohol|substance|tobacco|narcotics|cocaine|heroin|opioid by=A) in=P
die|perish subj=R as:result(of:torture|beating|abuse(by=A)) in=P
die|perish subj=R as:result(of:torture|beating|abuse) adv:custody|detention|prison|captivity(mod=A poss=A of=A)
die|perish subj=R from/of/after/under:torture|beating|abuse adv:custody|detention|prison|captivity(mod=A poss=A of=A)
die|perish subj=R from/of/after/under:torture|beating|abuse in:custody|detention|prison|captivity(mod=A poss=A of=A)
die|perish subj=R as:result(of:torture|beating|abuse) in:custody|detention|prison|captivity(mod=A poss=A of=A)
torture A in:prison|custody|cell
beat|torture|abuse|kill R in:custody|detention|captivity|jail(poss=A mod=A of=A) PASSIVE
die|perish subj=R in:custody|captivity(poss=A mod=A of=A)
subject A R to:torture|abuse|electric_shock|ill-treatment|mistreatment|cruelty|waterboarding|beating
inflict A obj:torture on/upon=R
submit A R to:torture
mutilate|castrate|disfigure|scalp A R!
noun torture|torturing|waterboarding|mutilation A of=R by=A poss=A in/at=P
noun torture A against=R by=A
noun session A mod:torture of=R by=A
noun electrocution A of=R by:#actor=A
noun use A of:torture by=A against/on=R

# "Militiamen raped dozens of women after they took the town."
[ASSAULT/sexual 1821]
rape|gang-rape|gangrape|sodomize|sodomise|molest|defile A R
assault|abuse|attack|harass|violate|exploit A R adv:sexually
grope|fondle A R
enslave A obj:woman|girl|wife=R
noun rape|gang-rape|gangrape|gang_rape|sodomy|molestation -mod:statutory|oilseed &DEED-OF
noun rape A poss=R by=A
noun assault|abuse|violence|attack|exploitation|slavery|harassment|misconduct A mod:sexual|sex|gender-based of/against/on=R by=A poss=A in=P
noun enslavement A mod:sexual of=R by=A

# ---------------------------------------------------------------- abduction, hostages, hijacks, captured fighters
# "Armed men kidnapped a priest and his driver on the highway."
[ASSAULT/abduct 181]
kidnap|abduct|snatch|spirit_away|bundle_off|shanghai -obj:victory|purse|bag|medal|wicket|win|lead|draw|title|point|vote|defeat A R
snatch A R!
snatch A obj:@PEOPLE=R from=P
kidnap|abduct|seize|capture A R for:ransom
hijack|commandeer|skyjack|carjack A obj:@HIJACKABLE=- from=R
hijack|commandeer A R
take A R xcomp:hostage|captive|prisoner
take A obj:hostage|captive
take A obj:hostage|captive|prisoner(mod=R of=R)
take A obj=R as:hostage|captive|prisoner
hold A R xcomp:hostage|captive
hold A obj:hostage|captive
hold A obj:hostage(mod=R)
hold A R as:hostage|captive
hold A R for:ransom
hold A R at:gunpoint|knifepoint
hold_hostage|take_hostage A R
hold_up A R at:gunpoint
take_prisoner|take_captive A R
seize A obj:hostage|@PEOPLE=R in/from/at=P
seize A R as:hostage
capture|catch A obj:@COMBATANT=R in/near/during=P
capture|seize|take A obj:@COMBATANT=R subj:@COMBATANT|rebel|insurgent|army|force
capture A! R!
capture R! in/near:#place=P PASSIVE
seize|board|capture|storm subj:pirate A obj:@HIJACKABLE=-
hijack|seize|board subj:pirate|hijacker|gunman A obj:@HIJACKABLE=-
abduct A R from/in/at=P
disappear A R!
drag|take A obj:@PEOPLE=R from:home|house|bus|car|village|dormitory at:gunpoint
press-gang A R into=-
recruit A obj:child|child_soldier|minor=R adv:forcibly
enslave A R
use A R as:hostage
ransom A R
noun abduction|kidnapping|kidnap|kidnaping|snatching|capture A of=R by=A mod=- in/near=P
noun abduction|kidnapping|capture A poss=R by=A in=P
noun hijacking|hijack|skyjacking|commandeering|carjacking A of=- by=A in/near=P
noun hostage-taking|hostage_taking|hostage_drama|hostage_crisis A by=A of=R in/at=P
noun taking A of:hostage|prisoner by=A
noun seizure|taking|capture A of:hostage|crew|sailor|soldier=R by=A
noun captivity A at:hand(of=A)
noun disappearance A mod:enforced|forced of=R by=A
noun attack|piracy|raid A mod:pirate on/against=R by=A in/off/near=P

# "The militia forced villagers to walk ahead of its convoy as human shields."
[ASSAULT/abduct 184]
use|hold|keep|take A R as:shield|human_shield|buffer
use A obj:shield(mod:human)
use A obj=R as:shield(mod:human)
noun use A of=R as:shield by=A

# ---------------------------------------------------------------- targeted killing
# "Two men on a motorcycle assassinated the deputy mayor."
[ASSAULT/targeted 186]
assassinate A R
murder A obj:@VIP=R in/at/near=P
kill|slay|murder A obj:@VIP=R in/by:assassination|targeted_killing|target_killing|execution
noun assassination|assassinations A -mod:character of=R by=A poss=R in/near=P
noun assassination A by=A of=R
noun killing|killings A mod:targeted|extrajudicial|extra-judicial|contract|political|targetted of=R by=A in=P
noun hit A mod:contract on=R by=A
liquidate A obj:@VIP|@COMBATANT|@PEOPLE=R
noun liquidation A of:@VIP|@COMBATANT|leader=R by=A

# "The opposition leader escaped an assassination attempt when a bomb was found under his car."
[ASSAULT/targeted 185]
survive|escape subj=R obj:attempt|plot(mod:assassination|murder)
survive|escape subj=R obj:attempt(on:life)
survive|escape subj=R! obj:@VIOLENT_EVENT|@AIRSTRIKE|@BOMB_ATTACK|explosion|blast(-mod:political|heart|verbal|personal|partisan|negative|media|legal|cancer|asthma by=A mod=A)
escape|survive subj=R obj:bid(mod:assassination|murder)
foil obj:plot|attempt(mod:assassination) against/on=R by=A
try|attempt|seek|conspire|plot|plan A xcomp:assassinate|murder(obj=R)
noun attempt A mod:assassination|murder|assassin on/against/upon=R by=A poss=A
noun attempt A on:life(of=R poss=R) by=A
noun attempt A comp:assassinate|kill|murder(obj=R) by=A poss=A
noun plot A mod:assassination|murder against/on=R by=A
noun plot A comp:assassinate|kill|murder(obj=R) by=A poss=A

# "The group executed nine captured policemen and posted the footage."
[ASSAULT/targeted 180]
execute A R!
execute A obj:@PEOPLE=R
execute A obj:#num=R
behead|decapitate|crucify|garrotte|guillotine|disembowel|impale A R
dismember A R -obj:#state
behead|hang|execute|crucify|kill A R adv:publicly
hang A R!
hang A obj:prisoner|convict|murderer|spy|man|woman|dissident|collaborator|activist=R for=-
put A R to:death
kill|murder|slay|shoot|burn|slaughter A obj:@DEFENCELESS(mod:captured|captive|unarmed|defenceless|defenseless|innocent|kidnapped|abducted|bound|blindfolded|helpless|sleeping)=R
kill|murder|slay|shoot|execute|slaughter A obj:hostage|captive|prisoner|detainee|abductee=R
slit A obj:throat(of=R poss=R)
cut A obj:throat(of=R poss=R)
murder subj:@ASSAILANT A R!
noun execution|beheading|decapitation|hanging|crucifixion A -mod:budget|project|order of=R by=A poss=R in/at/near=P
noun execution|killing|execution-style A mod:summary|public|mass|extrajudicial|arbitrary|execution-style of=R by=A in=P
noun killing|murder A of:hostage|captive|prisoner|detainee|pow=R by=A
noun killing|murder|slaying A of:@DEFENCELESS(mod:unarmed|innocent|defenceless|captured)=R by=A

# "The junta unleashed mass violence on the highlands": mass violence whose form is not told.
[ASSAULT/targeted 200]
unleash|commit|perpetrate|inflict A obj:violence|atrocity|atrocities|crime|carnage(mod:mass|systematic|widespread|wholesale|unspeakable) on/against/upon=R in=P
noun violence|atrocity|atrocities A mod:mass|systematic|wholesale against/on=R by=A in=P

# "Witnesses said soldiers massacred the inhabitants of three hamlets."
[ASSAULT/targeted 202]
massacre|slaughter|butcher|exterminate A R!
massacre|slaughter|butcher|exterminate A obj:@PEOPLE|@PROTESTER|inhabitant|population|minority|community=R
massacre|exterminate A R
noun massacre|mass-murder|extermination|bloodbath|pogrom|butchery|mass_killing &DEED-OF
noun massacre|atrocity|atrocities A against=R by=A
noun killing|murder|slaughter|execution A mod:mass|wholesale|indiscriminate|large-scale of=R by=A in=P
noun slaughter A -mod:animal|pig|chicken|cattle|ritual|halal of=R by=A in=P
noun pogrom A against=R by=A in=P

# "The report describes how the army set out to destroy the minority in a genocide."
[ASSAULT/targeted 203 religion_ethnicity]
cleanse A R of=-
commit|perpetrate|carry_out A obj:genocide|ethnic_cleansing|cleansing against/of/on=R
noun genocide|cleansing A -mod:cultural of/against=R by=A in=P
noun cleansing A mod:ethnic|sectarian of/against=R by=A in=P
wipe_out A obj:population|minority|tribe|village|people|community=R

# ---------------------------------------------------------------- destruction of property
# "Soldiers bulldozed the homes of two suspects' families."
[ASSAULT/destroy 1712]
demolish|bulldoze|raze|flatten|level|wreck|torch|burn_down|burn|gut|incinerate -subj:fire|blaze|flood|storm|earthquake|quake|hurricane|tornado|tsunami|wildfire|avalanche|bushfire|landslide|cyclone|typhoon|lava A obj:@BUILDING=R of=R
destroy|damage|sabotage|smash|trash|ruin|devastate|desecrate|ravage A! obj:@BUILDING=R of=R
destroy A! obj:@BUILDING|@WEAPON_SYSTEM|bridge|stockpile|cache|fleet|crop|livestock|reactor|heritage|artifact|antiquity=R
destroy|raze|burn|level|flatten subj:@ASSAILANT A obj=-
sabotage A obj:@BUILDING|line|cable|railway_line|gas_pipeline|track|power_line|rail_line|equipment=- of=R
light|set A obj:fire to:@BUILDING|police_car|ballot_box|field|camp|stall|tyre|tire=R
light|set A obj:@BUILDING=R on:fire
light|set A obj:@BUILDING=R xcomp:ablaze|alight
set_fire|set_alight A R
raze A obj:@BUILDING=R to:ground
burn A obj:@BUILDING=R to:ground
blow_up A obj:power_line|line|pylon|tower|cable|pipeline|bridge|dam|statue|monument|tower|railway|shrine|temple|mosque|church|tunnel=R
uproot A obj:tree|olive_tree|crop|orchard|olive_grove=- of=R
desecrate A obj:grave|cemetery|tomb|mosque|church|temple|shrine|synagogue|corpse=-
noun demolition|razing|bulldozing|levelling|leveling A of:@BUILDING|home=R by=A poss=A
noun demolition A mod:house|home by=A of=-
noun destruction|burning|looting|smashing A of:heritage|site|shrine|temple|monument|antiquity|artifact|artefact|statue|tomb|culture=- by=A poss=A
noun destruction|burning|torching|wrecking|desecration|sabotage A of:@BUILDING=R by=A poss=A
noun sabotage A against/of/on=R by=A
noun attack mod:arson|sabotage &ATTACK-NOUN
noun arson A by=A against=R
noun destruction A of:@BUILDING|pipeline=R by:#actor=A

# ---------------------------------------------------------------- ceasefire violations
# "Each army accused the other of breaking the truce along the river."
[ASSAULT 196]
violate|break|breach|flout|infringe|ignore|shatter|defy|rupture|contravene A obj:@CEASEFIRE_N(with=R) against=R
break|violate A obj:ceasefire|truce|cease-fire|armistice
noun violation|breach|infringement|breaking|infraction|rupture A of:@CEASEFIRE_N by=A poss=A against=R
noun violation|breach A mod:ceasefire|cease-fire|truce|armistice by=A poss=A of=- against=R
end|resume A obj:truce|ceasefire|fighting|hostility|bombing|shelling|attack|offensive against=R with=R

# ---------------------------------------------------------------- territory taken in fighting
# "Rebels captured the border town after a night of fighting."
[ASSAULT 190 military territory]
capture|recapture|retake|liberate|clear|seize|reclaim A! obj:kilometer|kilometre|mile|hectare|neighborhood|neighbourhood|swath|percent(of:territory|land|ground)=- from=R
retake|recapture|liberate|reclaim A! obj:kilometer|kilometre|mile|hectare|territory|ground|land|neighborhood|neighbourhood=- from=R
capture|recapture|retake|overrun|reconquer|conquer|liberate|seize|wrest|regain|reoccupy|win_back|take_back|recover A obj:@TAKEABLE_PLACE=- from!=R
capture|recapture|retake|reconquer|liberate|free|wrest|regain|win_back|take_back|recover A obj:@TAKEABLE_PLACE=- from:control|grip|rule|hand|clutch|occupation|domination(mod=R poss=R of=R)
capture|recapture|retake|reconquer|liberate|free|wrest|regain|win_back|take_back|recover A obj:#place=P from:control|grip|rule|hand|clutch|occupation|domination(mod=R poss=R of=R)
capture|recapture|retake|overrun|reconquer|conquer|liberate|seize|wrest|regain|reoccupy|win_back|take_back|recover A obj:@TAKEABLE_PLACE=R from=-
capture|recapture|retake|overrun|reconquer|conquer|liberate|seize|reoccupy subj:@TROOP|@MILITIA|@COMBATANT|army|rebel|force A obj:@TAKEABLE_PLACE|@BUILDING=R from=-
capture|recapture|retake|overrun|liberate|conquer|seize|reconquer A obj:#place=P from!=R
capture|recapture|retake|overrun|liberate|conquer|seize|reconquer A obj:#place=R from=-
recapture|retake|reconquer A R from!=R
overrun A R!
take|retake|seize|gain|regain|wrest|win|capture|assume|establish A obj:control of/over:@TAKEABLE_PLACE=- from=R
take|retake|seize|gain|regain|wrest|win|capture A obj:control of/over:#place=P from=R
take|take_over|seize subj:@COMBATANT|@MILITIA|@TROOP A obj:@TAKEABLE_PLACE=- from!=R
take|take_over|seize subj:@COMBATANT|@MILITIA|@TROOP A obj:@TAKEABLE_PLACE=R from=-
take|take_over|seize subj:@COMBATANT|@MILITIA|@TROOP A obj:#place=P from!=R
take|take_over|seize subj:@COMBATANT|@MILITIA|@TROOP A obj:#place=R from=-
seize subj:@COMBATANT|@MILITIA|army|rebel A obj:control of=-
fall subj:@TAKEABLE_PLACE to:#actor=A
fall subj:#place=P to:@COMBATANT|@MILITIA|army|force|rebel=A
fall subj:#place=P into:hand(of=A)
gain A obj:ground|territory|foothold against/in/from=R
advance subj:@TROOP|@MILITIA A on/against/into/towards/toward=R
push|drive_back|drive|dislodge|expel|flush_out|oust|evict|rout|eject|clear|chase|chase_out|force_out|repulse subj:@TROOP|@MILITIA|army|force A obj:@MILITIA|@TROOP|@COMBATANT=R from/out_of/out/back=-
drive_out|rout|dislodge|flush_out|clear|oust A obj:@MILITIA|@TROOP|@COMBATANT|islamic_state=R from/out_of/out=-
clear A obj:@TAKEABLE_PLACE=- of:@COMBATANT|@MILITIA=R
storm A obj:@TAKEABLE_PLACE|@BUILDING=- of=R
noun capture|recapture|liberation|conquest|overrunning|retaking|fall|reconquest|storming A of:@TAKEABLE_PLACE=- by=A from=R
noun capture|recapture|liberation|conquest|retaking|reconquest|fall A of:#place=P by=A from=R
noun capture|recapture|liberation|conquest|retaking|storming A of:#place=P poss=A

# ---------------------------------------------------------------- force without stated means
# "The rebels ambushed an army patrol in the hills."
[ASSAULT 190 military]
ambush|waylay A R
send|dispatch|order|deploy|scramble|use A obj:@MILITARY_AIRCRAFT|@TROOP|@MILITIA|@DRONE|@ASSAILANT|commando|agent=- comp:destroy|bomb|attack|strike|kill|assassinate|raid|storm|shell|hit|invade|massacre|crush(obj=R)
attack A R! -subj:hacker|malware|virus|cyberattack|worm
attack A obj:@BUILDING|@TROOP|@MILITIA|@PEOPLE|@TAKEABLE_PLACE|@POLICE=R -subj:hacker|malware|virus|cyberattack|worm
attack A obj:@BUILDING=R of=R -subj:hacker|malware|virus|cyberattack|worm
attack A R from:air|land|sea|direction
attack subj:@ASSAILANT A R
attack R by:@ASSAILANT=A PASSIVE
assail subj:@TROOP|@MILITIA A R
storm A R!
storm subj:@TROOP|@POLICE|@ASSAILANT A obj:@BUILDING=R of=R
raid subj:@TROOP|@MILITIA|@ASSAILANT A R -obj:@PROPERTY
raid A obj:village|town|camp|settlement|island|outpost|convoy|base=R
invade A R -obj:privacy|market|space|pitch|court|field|personal
invade A obj:#place=R
overwhelm|rout|annihilate|decimate|vanquish|subdue|crush A obj:@MILITIA|@TROOP|@COMBATANT|rebellion|uprising|insurgency|revolt|mutiny=R
put_down|suppress|quell|crush|quash|smash A obj:rebellion|uprising|insurgency|revolt|mutiny|insurrection|coup|coup_attempt|rebel=R
repel|repulse|beat_back|fight_off|fend_off|drive_back|push_back|ward_off|thwart A obj:@ATTACK_N|@MILITIA|@TROOP|invader|invasion(by=R of=R from=R mod=R)
counterattack|counter-attack A R against=R
retaliate A against=R with:@ATTACK_N|airstrike|strike|rocket|missile|shelling
strike A! R! -subj:@ACCIDENT
strike obj:#state=R PASSIVE -by:@ACCIDENT
strike A obj:@BUILDING|@TROOP|@MILITIA|@TAKEABLE_PLACE|target=R
strike A at/against:#actor=R
strike_back|hit_back A at/against=R with:@ATTACK_N|@MISSILE|airstrike|strike
hit subj:@TROOP|@ASSAILANT|coalition|israel|navy|air_force A obj:target|position|@BUILDING|@MILITIA|@COMBATANT=R
hit|strike|target subj:strike|raid|attack|airstrike|bombardment(-mod:cyber|injection|drive-by|hacker|phishing|malware|ransomware|heart|panic|ddos|spam mod=A by=A poss=A from=A) R
target A obj:@MILITIA|@TROOP|@COMBATANT|position|hideout|convoy|base|camp|civilian=R in/with:@ATTACK_N
target subj:@ATTACK_N|raid|strike|assault R
fight A! R! for/over:control|territory|city|town|village|land|island|supremacy|power|border|region|oil|water|enclave|province|peninsula|#place
fight A R! -for:* -in:court|round|ring|bout|election|primary|runoff|poll|by-election -over:* -obj:@SPORTSMAN
fight A obj:@MILITIA|@TROOP|@COMBATANT|government|regime|insurgency|rebellion|invader|occupation|jihadist=R
fight A against:#actor=R
fight A against:@MILITIA|@TROOP|@COMBATANT|rule|occupation|government|regime=R
fight A with:#actor=A -alongside=-
fight A obj:war|battle|insurgency|campaign|conflict with/against=A
fight subj:@TROOP|@MILITIA|@COMBATANT|@ASSAILANT|force|army|rebel|volunteer|foreigner|mercenary A in:#place=P
kill|die|wound|injure|perish R in:fight PASSIVE
wage A obj:war|insurgency|campaign|offensive|jihad against/on/with=R
wage A obj:battle|rebellion|guerrilla_war|holy_war|struggle(mod:armed|guerrilla|military|bloody|bombing) against/on/with=R
wage A obj:war|insurgency|guerrilla_war|rebellion|jihad|conflict against/on/with=R in=P
make A obj:war on/against=R
go A to:war with/against=R over=-
declare A obj:war on/against/upon=R
battle A R! -for:title|cup
battle A with:#actor=A
battle A against:@MILITIA|@TROOP|@COMBATANT|@PROTESTER=R
battle A obj:@MILITIA|@TROOP|@COMBATANT|insurgency|rebellion|militant|police=R
clash A with=A! in/near/over=P
clash A with:@TROOP|@MILITIA|@COMBATANT=A
clash subj:@TROOP|@MILITIA|@COMBATANT|force A in/near/on/at/along/over/across=P
erupt|break_out|flare|flare_up|rage|intensify|resume|continue|escalate|ensue|occur|begin subj:fighting|clash|clashes|battle|gunfight|hostility|hostilities|violence|skirmish|firefight|war between/among!=A with=A in/near=P
erupt|break_out|flare|flare_up|rage|intensify|resume|continue|escalate|ensue|occur|begin subj:fighting|clash|clashes|battle|gunfight|hostility|hostilities|skirmish|firefight(between=A with=A) in/near=P
skirmish A with=A
engage A R! in:battle|combat|firefight|fighting|fight
engage A obj:@MILITIA|@TROOP|@COMBATANT|enemy=R
engage A in:combat|battle|fighting|hostility|clash|firefight with/against=A
do A obj:battle with=A
lock A in:battle|combat|fighting with=A
come subj=R under:attack|assault|bombardment|shelling|raid(from=A by=A of=A)
come subj=R under:attack|assault|bombardment|airstrike by/from=A
suffer|sustain|absorb subj=R obj:attack|raid|bombardment(-mod:heart|panic|anxiety|asthma|epileptic|cyber|hacker|nerve|verbal|personal|political from=A by=A)
take_up A obj:arm|weapon against=R
rise_up|revolt|rebel|mutiny A against=R
rise A in:revolt|rebellion|arms against=R
spill|shed A obj:blood of=R
exact A obj:revenge|vengeance|reprisal on/against=R by:kill|attack
carry|take A obj:war|fight to=R
march subj:@TROOP|@MILITIA|army|force A on/into:#place=R
overpower|outgun A R!
rampage subj:@ASSAILANT|@TROOP A through/in=P
terrorize|terrorise A R!

noun attack|assault|onslaught|offensive|blitz|blitzkrieg|foray|counterattack|counter-attack|counteroffensive|counter-offensive|storming -poss:he|she|his|her -mod:public|partisan|negative|unfair|racist|nasty|ugly|baseless|televised|ad_hominem|twitter|heart|panic|asthma|verbal|extraordinary|outspoken|furious|astonishing|blunt|thinly-veiled|rhetorical|scathing|blistering|stinging|personal|cyber|hacker|hacking|ransomware|phishing|malware|injection|drive-by|denial-of-service|ddos|zero-day|exploit|spam|targeted-email|email|ad|shark|dog|bear|cyberattack|charm|media|diplomatic|peace|speculative|legal|publicity|political|angry|withering|veiled|sharp|terrorist|terror &ATTACK-NOUN
noun attack|assault|offensive|onslaught A poss:he|she|his|her=A on/upon/against:@BUILDING|@TROOP|@MILITIA|@PEOPLE|@POLICE|@TAKEABLE_PLACE=R in/at/near=P
noun attack|assault|offensive|onslaught A poss:he|she|his|her=A on/upon/against:#place=R
noun attack|assault|raid|offensive|strike mod:military|armed|ground|guerrilla|rebel|insurgent|militant|deadly|fatal|bloody|cross-border|surprise|retaliatory|reprisal|revenge|fresh|major|dawn|overnight|pre-dawn|predawn|night|coordinated|border|naval|seaborne|amphibious|hit-and-run|preemptive|pre-emptive|punitive|retaliation|commando|land|combat|army &ATTACK-NOUN
noun raid A mod:@TROOP|@MILITIA|israeli|commando|guerrilla|rebel|cross-border|cattle|military|army|coalition on/against/into=R by=A poss=A in/at/near=P
noun raid A on/into/against:#actor=R by=A poss=A mod=A
noun raid A on/into/against:village|town|camp|settlement|outpost|base=R by=A poss=A mod=A
noun strike|strikes A mod:#actor=A on/against/in=R in=P -mod:air|aerial|drone|missile|rocket|artillery|mortar|hunger|naval|helicopter|general
noun strike|strikes A on/against:#actor=R by=A poss=A mod=A in=P -mod:air|aerial|drone|missile|rocket|artillery|mortar|hunger|naval|helicopter|general
noun strike|strikes A on/against:@BUILDING|@TAKEABLE_PLACE|@MILITIA|@TROOP|target=R by=A poss=A mod=A in=P -mod:air|aerial|drone|missile|rocket|artillery|mortar|hunger|naval|helicopter|general
noun strike|strikes A on/against:#place=R by=A poss=A mod=A -mod:air|aerial|drone|missile|rocket|artillery|mortar|hunger|naval|helicopter|general
noun strike mod:military|retaliatory|precision|preemptive|pre-emptive|surgical|night|overnight|coalition|nato|decapitation|punitive|cross-border|deadly|joint|limited &STRIKE-NOUN
noun ambush|ambushes A by=A of/on/against=R poss=A mod=A in/near=P
noun invasion|conquest A -mod:pitch|home|privacy|alien|species of=R by=A poss=A mod=A
noun fighting between/among=A with=A mod=A against=R by=A in/near/around=P
noun combat|warfare between/among!=A with=A in/near/around=P
noun combat|warfare with/against!=R A in/near/around=P
noun combat|warfare mod:heavy|fierce|fresh|renewed|bloody|intense|sporadic|street|house-to-house|hand-to-hand|ethnic|tribal|sectarian|open|all-out|trench between/among=A with=A in/near/around=P
noun hostilities|hostility between/among!=A with=A mod=A in/near/around=P
noun fighting mod:heavy|fierce|fresh|renewed|bloody|intense|factional|sporadic|street|house-to-house|hand-to-hand|inter-clan|ethnic|tribal between/among=A with=A in/near/around=P
noun battle -mod:@LEGAL_FIGHT between/among:@TROOP|@MILITIA|@COMBATANT|@POLICE|force|army|rebel|tribe|clan|gang|militant=A with=A in/near/around=P
noun battle -mod:@LEGAL_FIGHT with/against:@TROOP|@MILITIA|@COMBATANT|@POLICE|force|army|rebel|tribe|clan|gang|militant=R subj=A poss=A in/near/around=P
noun battle -mod:@LEGAL_FIGHT for:#place=P between/among=A with=A against=R
noun battle -mod:@LEGAL_FIGHT A for:@TAKEABLE_PLACE=P between/among=A with=A against=R
noun battle -mod:@LEGAL_FIGHT in/near/around:#place=P between/among=A with=A against=R
noun battle mod:pitched|street|bloody|fierce|running|gun|naval|tank|house-to-house between/among=A with=A against=R in/near/around=P
noun clash|clashes|skirmish|skirmishes|shoot-outs -mod:@LEGAL_FIGHT|cup|league|personality|title|semi-final|quarter-final|champions|group|weekend|premier|schedule &CLASH-NOUN
noun clash mod:armed|bloody|deadly|violent|border|fierce|ethnic|sectarian|factional|tribal|communal|inter-clan|fresh|heavy|sporadic &CLASH-NOUN
noun confrontation mod:armed|violent|military|bloody|street|deadly|gun between/among=A with=A in/near=P
noun confrontation between/among/involving:@POLICE|@TROOP|@MILITIA|@COMBATANT|@PROTESTER|@ASSAILANT=A with=A in/near=P
noun confrontation with:@POLICE|@TROOP|@MILITIA|@COMBATANT|@PROTESTER|@ASSAILANT=A A in/near=P
noun hostility|hostilities mod:armed|active|open between/among=A with=A against=R
noun campaign|operation|sweep|raid A mod:military|security|counterterror|counter-terror|counter-terrorism|antiterror|anti-terror|antiterrorist|joint|combat|special|bombing|police|army|force|paramilitary|offensive|ground|counterinsurgency|counter-insurgency|counterterrorism|insurgent|guerrilla|anti-guerrilla|anti-insurgency|anti-terrorist|mopping-up|clearing|search-and-destroy|anti-rebel|punitive|clearance against/on=R by=A poss=A mod=A in=P
noun offensive mod:military|ground|spring|winter|rebel|army|government|summer|major|fresh|lightning &ATTACK-NOUN
noun insurgency|rebellion|insurrection|revolt|mutiny|aggression A against/on!=R by=A poss=A mod=A in=P
noun jihad A against=R! by=A
noun reprisal|retaliation|reprisals A mod:military|armed|bloody against=R by=A
noun bloodshed|hostilities between=A by=A against=R
noun violence|attacks mod:sectarian|ethnic|communal|tribal|xenophobic|mob|anti-immigrant|settler|intercommunal|inter-ethnic|interethnic|intercommunal against=R by/between=A in=P
noun violence A against:#actor=R by=A poss=A mod=A in=P
noun persecution A of=R by=A poss=A
noun crushing|suppression|quelling A of:rebellion|uprising|revolt|insurgency|mutiny=R by=A
noun onslaught|assault A against/on=R -mod:verbal|rhetorical|political|media|legal|personal|public|ad|advertising by=A poss=A mod=A
subject|expose A R to:@ATTACK_N|attack|killing|shelling|bombardment|bombing|violence|execution|massacre|airstrike
adj responsible subj=A! for:killing|massacre|attack|murder|death|bombing|atrocity|shelling|assassination|shooting|explosion|blast|rape|abduction|kidnapping|ambush|raid|slaughter|genocide|violence|torture|bloodshed|strike|airstrike|downing(of=R on=R against=R in=P by=-)
noun death|killing|murder|torture|suffering A at:hand(of=A poss=A) of=R poss=R

# "Three extremists attacked a resort, in what the government called terrorism."
[ASSAULT 180 terrorism]
attack|strike|hit subj:terrorist|extremist A R
noun attack|strike|outrage|atrocity|assault|incident|act mod:terrorist|terror|jihadist|jihadi|islamist|lone-wolf|extremist|terrorism &ATTACK-NOUN
noun attack A by:terrorist|extremist|jihadist=A on/against=R in/at/near=P
noun terrorism A against=R! by=A
commit|perpetrate|carry_out A obj:terrorism|atrocity|outrage against=R

# ---------------------------------------------------------------- killed and wounded, means not stated
# "Four people were killed in overnight clashes between rival clans."
[ASSAULT 190]
kill|slay|slaughter|massacre|murder|butcher|exterminate A R in/during:@VIOLENT_EVENT(by=A poss=A mod=A between=- with=A)
wound|injure|maim|hurt|cripple A R in/during/by:@VIOLENT_EVENT(by=A poss=A mod=A between=-)
die|perish subj=R in/during:@VIOLENT_EVENT(by=A poss=A mod=A between=-)
die|perish subj=R in/during:@VIOLENT_EVENT
kill|wound|injure|maim subj:@VIOLENT_EVENT(by=A mod=A poss=A from=A between=- of=-) R
claim|cost|take|cut_short subj:@VIOLENT_EVENT(by=A mod=A between=-) obj:life(of=R poss=R)
claim|cost|take|leave subj:@VIOLENT_EVENT(by=A mod=A between=-) obj:life|dead|casualty|victim
leave subj:@VIOLENT_EVENT(by=A mod=A between=-) R xcomp:dead|wounded|injured
leave subj:@VIOLENT_EVENT(by=A mod=A) obj:@PEOPLE|@COMBATANT|dead|casualty=R
kill A R! -subj:@ACCIDENT
kill R -subj:@ACCIDENT|@ANIMAL A
kill A obj:#num=R -subj:@ACCIDENT|@ANIMAL
kill subj:@ASSAILANT A R
kill_off A R!
slay A R -obj:dragon|giant|demon
murder A R!
murder A R
murder A obj:#num=R
wipe_out|eliminate|neutralize|neutralise|annihilate|liquidate A obj:@MILITIA|@TROOP|@COMBATANT|terrorist|militant|commander|cell=R
take_out A obj:@MILITIA|@COMBATANT|commander|militant|terrorist|leader=R in/with:@ATTACK_N|strike|raid|airstrike
bump_off|do_away A! R!
martyr A R
inflict A obj:casualty|loss|damage|toll|heavy_casualty on/upon/among=R
wound A R -obj:pride|feeling|ego|economy
wound A R! -subj:@ACCIDENT|@ANIMAL
wound A obj:#num=R
injure|hurt|maim|cripple A R in/during:@VIOLENT_EVENT
injure subj:@ASSAILANT A R!
injure A! R! -subj:@ACCIDENT|@ANIMAL -in:@ACCIDENT
injure A! obj:#num=R -in:@ACCIDENT
maim A R!
lose subj=R obj:life in/during:@VIOLENT_EVENT(by=A)
die|perish subj=R in:@VIOLENT_EVENT
noun killing|killings|slaying|slayings|murder|murders|homicide A -mod:mercy|targeted|mass|extrajudicial|euthanasia of=R! by=A poss=A mod=A in/at/near=P
noun killing|killings|slaying|murder A poss!=R by=A in/at/near=P
noun killing|slaying|murder A of!=R by=A in=P
noun killing|killings A against!=R by=A in=P
noun killings|slayings A of=R by=A in=P
noun killing|slaying A mod:sectarian|ethnic|tit-for-tat|revenge|reprisal|retaliatory|random|gangland|honor|honour by=A of=R in=P
noun death A of:@PEOPLE|@COMBATANT|@VIP=R in/during:@VIOLENT_EVENT(by=A)
noun wounding|maiming A of=R by=A poss=R
noun slaughter A of:@PEOPLE|@COMBATANT=R by=A
take A! obj:life(of:#actor=R)

# ---------------------------------------------------------------- coups and uprisings by force
# "Mutinous officers toppled the president in a bloodless coup."
[ASSAULT 190 political_institutions]
overthrow|topple|oust|depose|unseat|bring_down subj:coup|putsch|military_coup|uprising|rebellion|mutiny|takeover(by=A mod=A) R
overthrow|topple|oust|depose|unseat|bring_down subj:@TROOP|@MILITIA|junta|officer|army|military|mutineer|general|rebel A R
overthrow|topple|oust|depose|remove A R in/by:coup|putsch|military_coup|uprising|invasion|rebellion|takeover
stage|mount|launch|lead|attempt|carry_out|execute A obj:coup|putsch|military_coup|coup_attempt|takeover|revolt|mutiny against=R in=P
noun coup|putsch A -mod:diplomatic|publicity|boardroom against=R by=A in=P
noun overthrow|ouster|toppling|deposing A of=R by:@TROOP|@MILITIA|junta|army|military|rebel=A
noun attempt A mod:coup|putsch|overthrow against=R by=A in=P

# "The militia drove thousands of families from the valley."
[ASSAULT 201 migration]
drive_out|force_out|chase_out|push_out A obj:community|population|minority|family|people|villager|resident|refugee|civilian|inhabitant|thousand=R from=P
drive_out|force_out|chase_out|push_out A obj:#num=R from=P
drive|force|expel A obj:family|people|villager|resident|community|minority|civilian|thousand|population=R from/out_of/out:home|house|village|land|area
force A obj:thousand|hundred|people|family=R xcomp:flee(obj=-)
noun expulsion A mod:mass|forced|forcible of=R by=A from=P
