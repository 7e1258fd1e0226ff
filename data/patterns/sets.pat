# Sets that the engine itself asks for. Other sets stand beside the patterns that use them.

# Verbs that only carry the meaning of their object: "held talks", "launched an attack", "imposed sanctions".
set LIGHT = have, make, take, give, hold, launch, carry_out, conduct, stage, mount, commit, do, perform, undertake, pay, issue, deliver, offer, put, begin, start, open, wage, lead, organize, organise, order, resume, continue, step_up, sign, reach, conclude, seal, strike, announce, declare, unleash, impose, place, slap, file, bring, level, lodge, voice, express, convey, extend, provide, send, convene, host, attend, plan, complete, finish, agree, secure, negotiate, broker, execute, intensify, renew, plot, mastermind, claim, initiate, pursue, set_up, set_out, enter, join
# Verbs that carry the meaning of a noun behind a preposition: "engaged in talks", "came under fire", "went on strike".
set LIGHT-OBLIQUE = engage, enter, participate, take_part, come, go, be, embark, join, involve, begin, meet, gather, arrive, resort

# Nouns that stand before what is meant: "a series of attacks", "dozens of soldiers".
set MEASURE = series, round, number, wave, spate, string, day, hour, week, month, kind, type, form, sort, group, couple, pair, handful, majority, minority, dozen, dozens, hundred, hundreds, thousand, thousands, million, millions, ten, tens, score, scores, lot, bunch, rest, part, half, most, some, many, several, all, one, member, convoy, column, contingent, unit, barrage, volley, hail, act, act, rash, flurry, campaign, pack, crowd, band, batch, set, spell, dose, bout, package, scores

# Nouns that say that a demonym before them means the military: "Israeli jets", "a U.S. strike".
set MILITARY-NOUN = jet, warplane, plane, aircraft, helicopter, gunship, tank, warship, ship, vessel, frigate, destroyer, submarine, missile, rocket, shell, artillery, mortar, bomb, bomber, drone, strike, airstrike, raid, shelling, bombardment, bombing, barrage, offensive, incursion, invasion, advance, assault, attack, fire, gunfire, convoy, patrol, base, position, outpost, post, checkpoint, garrison, troop, troops, soldier, force, forces, army, navy, marine, marines, paratrooper, commando, gunner, sniper, pilot, blockade, air_force, fighter, armor, armour, infantry, battalion, brigade, regiment, platoon, general, commander, operation, bulldozer

# What makes an event unreal, by the word that governs it: "failed to meet", "prevented an attack".
set NEGATING = deter, counter, discourage, fail, avoid, prevent, avert, thwart, foil, refuse, decline, forget, neglect, abstain, refrain, abandon, cancel, call_off, deny, block, forbid, prohibit
# "plans to visit", "is expected to sign": it is to happen.
set PROSPECTIVE = plan, intend, expect, schedule, prepare, set, slate, due, aim, agree, decide, vow, pledge, promise, going, poise, ready, arrange, commit, determined, resolve, prepared
# "wants to attack", "fears of war", "threat of sanctions": it may happen.
set IRREALIS = want, hope, wish, seek, fear, threaten, consider, mull, propose, suggest, urge, call, demand, ask, request, advocate, favor, favour, oppose, warn, risk, possibility, prospect, chance, likelihood, danger, threat, option, idea, proposal, hope, desire, call, bid, effort, need, ability, capability, right, able, unable, likely, unlikely, possible, potential, imminent, would-be, want, allow, authorize, authorise, permit, enable, encourage, tempt, discuss, debate, preparation, strategy, policy, law, bill, case, event, opportunity, alternative
# Words of saying, whose "would" is the past of "will".
set SPEECH = say, tell, announce, state, declare, report, add, claim, insist, argue, believe, think, note, stress, reiterate, confirm, promise, pledge, vow, warn, write, tweet, indicate, reveal, disclose, hear, understand, know
# "Ruritania insisted that ...": an answer that contradicts what another has said.
set COUNTERING = insist, maintain, counter, contend, retort, respond, argue, deny, dismiss, reject, dispute, refute, rebut

# Tolls.
set DEAD = kill, massacred, massacring, slaughtered, butcher, gun_down, die, murder, slay, massacre, execute, behead, assassinate, perish, dead, death, fatality, killing, slaughter, slain, drown, martyr, toll
set DYING = die, perish, drown
set INJURED = injure, wound, hurt, maim, injured, wounded, injury, hospitalize, hospitalise
set ARRESTED = arrest, detain, capture, imprison, jail, apprehend, round_up, detained, arrested, arrest, detention

# Titles that say that the person named with them holds an office.
set OFFICE = president, premier, minister, chancellor, secretary, king, queen, emir, sultan, prince, pope, governor, mayor, ambassador, envoy, representative, spokesman, spokeswoman, spokesperson, commissioner, commander, general, chief, chairman, chairwoman, chair, speaker, senator, lawmaker, judge, justice, prosecutor, director, secretary-general, director-general, leader, undersecretary, deputy, attorney, ombudsman, coordinator, rapporteur, taoiseach, sheikh, ayatollah, head, congressman, congresswoman, councillor, admiral, colonel, marshal, ruler

# Words of places. SITE ends and SITE-BEFORE begins the name of a place that no gazetteer needs to know; the others are what
# "in the city", "on the island" may mean.
set SITE = island, shoal, reef, bridge, airport, airfield, airbase, castle, palace, square, river, strait, canal, dam, port, harbour, harbor, valley, mountain, mountains, hill, hills, lake, bay, gulf, plain, forest, desert, crossing, checkpoint, camp, base, heights, highway, stadium, hospital, mosque, church, cathedral, temple, hotel, refinery, mine, prison, barracks, peninsula, corridor, zone, strip, sea, ocean, oasis
set SITE-BEFORE = camp, lake, mount, fort, port, cape
set TOWN = city, town, village, suburb, settlement, hamlet, municipality, township, neighbourhood, neighborhood
set PROVINCE = province, region, district, state, governorate, prefecture, county, oblast, department
set COUNTRY = country, nation, republic, kingdom
set SCENE = area, scene, site, zone
set WATER = river, lake, sea, canal, strait, bay, gulf
set LANDFORM = island, mountain, peninsula, valley, shoal, reef

# "condemned the move": what points back to an act told before.
set DEED = measure, move, decision, step, action, law, ruling, verdict, sentence, order, operation, act
# A ship, vehicle or post of a state besides those of MILITARY-NOUN.
set POST = boat, checkpoint, post, outpost, patrol, base, barracks, vessel, position, headquarters, embassy, station
# Who faces or suffers an act undergoes it.
set UNDERGO = face, suffer, endure, undergo, experience, survive, sustain
# Forces of several states that do this do it together.
set EXERCISE = exercise, game, drill, manoeuvre, maneuver, patrol, wargame
# "in defiance of the government": what a protest is done in.
set DEFIANCE = defiance, protest, opposition, anger, outrage, response, reaction
# What speaks for the body that issued it.
set DOCUMENT = resolution, statement, communique, communiqué, report, declaration, letter, document, motion
# "call on more countries to help": whom an appeal may be put to that names nobody.
set ADDRESSEE = country, nation, partner, donor, ally, state, side, party, government, faction, group, leader, authority
# What only the police do: whoever arrests without being named is the police.
set POLICE-ACT = arrest, re-arrest, rearrest, detain, nab, apprehend, book, handcuff, take, round_up, round, pick, pick_up, lock, collar, bust, custody, arrests, round-up, roundup, detention, apprehension, catch, capture, make, place, put, hold

# Standing relations that a party answers when it "denies this".
set CONTESTABLE = controls, backs, has_base_in, at_war_with, allied_with, claims_territory, friendly_ties

# "told reporters that they will leave": verbs whose whole clause is told, where an infinitive is asked.
set STATING = tell, inform, notify, remind, assure
