/** Nouns that say nearly the same, and the adjectives that belong to them where these have another stem; one row each. */
export const nounRows = `
ability, capability, capacity, power, skill
abroad, overseas, foreign
accident, crash, collision
account, report, description, story
advantage, benefit, merit
affair, matter
age, era, period, epoch
agency, bureau, organisation, organization
agreement, deal, accord, pact, treaty, contract
aide, assistant, adviser, staff
aircraft, plane, airplane, aeroplane, jet
alliance, bloc, league, coalition
ally, friend, partner
ambassador, envoy, diplomat
ancestor, forefather
animal, creature, beast
annual, yearly, year
area, region, zone, territory, district
argument, dispute, debate, quarrel
arms, weapons, armament, weaponry
army, troops, forces, military, soldiers
arrest, detention, detain
artist, painter
assembly, parliament, legislature
attitude, stance, position, view
audience, viewers, spectators
ball, football
ban, prohibition
bank, shore
baby, infant
basis, foundation, base
battle, fight, combat
beginning, start, origin, outset
belief, faith, religion
birth, born
blood, bleed
boat, ship, vessel
body, organisation, organization
book, volume, work, publication
border, boundary, frontier, limit
boss, leader, head, chief
boy, son, male
branch, arm, division
brother, sibling
building, structure, edifice
business, company, firm, enterprise, corporation
businessman, entrepreneur
campaign, drive
candidate, nominee, contender
capital, city
captain, commander
career, profession
category, class, type, group
cause, reason, origin
centre, center, middle, heart
century, hundred years
chance, opportunity, possibility
change, shift, alteration
charge, accusation, allegation, count
chairman, head, chair, president
child, kid, youth, young
church, ecclesiastical, religious
citizen, national, people, inhabitant
city, town, urban, municipal
clergy, priest, minister
climate, weather
clothing, clothes, garment, dress
coast, shore, seaside
colleague, counterpart, peer
collection, set
colony, settlement
colour, color, hue
commander, general, leader
committee, panel, commission, council
communication, message
community, society
competitor, rival, opponent
complaint, objection
component, part, element, ingredient
concept, idea, notion
concern, worry, care
condition, state, requirement, term
conference, meeting, convention
conflict, war, dispute, fight
congress, parliament, legislature
congressman, representative, lawmaker, congresswoman
consequence, result, effect, outcome
constitution, basic law
contact, touch
contest, competition, match
conversation, talk, dialogue, discussion, chat
correspondent, reporter, journalist
cost, price, expense, expenditure
country, nation, state, land
couple, pair, two
course, path, class
court, tribunal
creation, making, formation
creator, inventor, maker, founder
crew, team
crime, offence, offense
criminal, offender, convict
crisis, emergency
critic, opponent
criticism, blame, disapproval, condemnation, attack
crowd, audience, mass, people
custom, tradition, practice
danger, risk, threat, hazard
date, day, when
daughter, child
deal, agreement, pact
death, die, dead, demise, deceased
decade, ten years
decline, fall, decrease
decision, choice, ruling
degree, diploma
delegation, team, party, entourage
demonstrator, protester, protestor, marcher
denial, deny
department, ministry, office
depth, deep
description, account
device, machine, instrument, tool
devil, satan
dialogue, conversation, talks
difference, distinction
difficulty, problem, trouble
dinner, supper, banquet
diplomat, ambassador, envoy
director, head, manager, chief
disadvantage, drawback
disaster, catastrophe
discovery, find
disease, illness, sickness, disorder
distance, far
doctor, physician, medical
document, paper, record
dominance, supremacy
drug, medicine, medication
duty, task, responsibility, obligation
earth, world, globe
east, eastern
economy, economic
edition, version
education, schooling, school
effect, impact, influence, consequence
effort, attempt
egypt, egyptian
election, vote, poll, ballot
element, component
emperor, ruler, empire, imperial
employee, worker, staff
employer, boss, company
empire, realm
end, finish, conclusion, close
enemy, foe, adversary, opponent, rival
energy, power
england, english
enterprise, business
environment, surroundings
equipment, gear
error, mistake
europe, european
event, occasion, incident, happening
evidence, proof
exam, examination, test
example, instance
exit, departure
expense, cost
expert, specialist
explanation, reason
explosion, blast
extent, range, scope
factor, reason
factory, plant, mill
fame, famous, renown
family, relatives, household
farming, agriculture, agricultural, farm
father, dad, paternal
fault, blame, error
fee, charge, payment
feeling, emotion
festival, celebration
fight, struggle
film, movie, picture
finding, result, conclusion
fire, blaze, burn
fleet, navy, ships
flood, deluge
food, nutrition, diet
foot, feet
force, power, strength
foreigner, alien
forest, wood, woodland
founder, establish, creator, start
france, french
friend, ally
fuel, petrol, gas, gasoline
function, role, purpose, job
future, later, coming, upcoming
game, match
germany, german
girl, daughter, female
goal, aim, objective, purpose, target
god, deity, divine
gold, golden
government, administration, cabinet, regime
governor, ruler
grave, tomb, burial
greece, greek
ground, soil, land
group, band, organisation, organization, team
growth, increase, expansion
guard, protection
guest, visitor
gun, weapon, firearm
habitat, home, environment
half, fifty percent
harm, damage, injury
head, leader, chief, boss
headquarters, base, seat
health, medical
heat, hot, warm, warmth
height, tall, high, altitude
help, aid, assistance, support
hero, protagonist
hill, mountain
history, past, historical
holiday, vacation
home, house, residence
homeland, native
horse, cavalry
hospital, clinic
hostility, enmity, hatred
hotel, inn
house, home, dwelling
human, person, people, mankind
hundred, 100
husband, spouse, wife
idea, concept, thought, notion
illness, disease, sick
image, picture, imagery, depiction
importance, significance, important
income, earnings, revenue
increase, rise, growth
independence, freedom, autonomy
india, indian
individual, person
industry, sector
influence, effect, impact
informant, source
information, data, details
inhabitant, resident, population
injury, wound
innovation, invention
instance, example
institution, establishment, organisation, organization
instrument, tool
intelligence, espionage, spying
interest, concern
interference, meddling, intervention
internet, online, web
interpretation, meaning, understanding
interview, conversation
invasion, attack
inventor, creator, discover
ireland, irish
island, isle
italy, italian
jail, prison
japan, japanese
jew, jewish
job, work, task, occupation, profession
journalist, reporter, correspondent, press
judge, court, justice
king, monarch, ruler, royal
kingdom, realm
knowledge, know
labour, labor, work
lady, woman
language, tongue, linguistic
law, legislation, act, legal, statute, rule
lawmaker, politician, legislator, representative, senator
lawyer, attorney, legal
leader, head, chief, ruler
leadership, lead
legislator, lawmaker
length, long
letter, message, correspondence
liberty, freedom
life, live
location, place, site, position, situated
loss, lose, defeat
love, affection
lunch, luncheon, meal
magazine, journal, periodical
majority, most
man, male, men
manner, way
manufacturer, maker, producer
march, demonstration
mark, sign
market, sell
marriage, wedding, marry
massacre, killing, slaughter
master, lord
match, game
material, substance
mayor, city
meal, food, lunch, dinner, breakfast
meaning, sense, definition
means, method, way
measurement, size
media, press, news, journalists
medicine, drug, medical
member, part of, belong
memory, remember
merchant, trader
message, letter, note
metal, iron
method, way, technique, procedure, approach
middle, centre, center
minister, secretary
minority, few
mission, task
mistake, error, blunder, fault
money, funds, cash, financial, currency
monk, monastery
month, monthly
moon, lunar
mother, mom, maternal
motive, reason, motivation
mountain, peak, mount
movement, campaign
museum, gallery
music, song, musical
muslim, islam, islamic
name, title, call
nation, country, state
nature, natural
navy, naval, fleet
neighbour, neighbor, adjacent
network, broadcaster, channel
news, report
newspaper, paper, press, daily
night, evening
north, northern
note, record
novel, book
nuclear, atomic
number, amount, figure, quantity, total
obstacle, barrier
occasion, event, time
occupation, job
occurrence, event
ocean, sea
offence, offense, crime
office, post, position
officer, official, agent
opening, start
opinion, view, belief, judgment, judgement
opponent, rival, enemy
opportunity, chance
opposition, resistance
organisation, organization, group, body
origin, source, beginning
outcome, result
outrage, uproar, anger, outcry, furore
owner, own, proprietor
page, sheet
pain, ache
painting, picture, paint
parliament, legislature, assembly
part, portion, section, piece
participant, attendee, member
partner, ally, counterpart
party, side
passage, way
payment, pay
peace, peaceful
peasant, farmer
people, population, persons
percentage, percent, proportion, share
performance, show
period, era, time, age
person, individual, human
philosophy, thought
photo, photograph, picture, image
phrase, expression, words
picture, image
place, location, spot, site, venue
plague, epidemic, black death
plan, scheme, project, programme, program
plane, aircraft
plant, factory
player, athlete
plot, scheme, conspiracy
poem, poetry, verse
poet, writer
poison, toxic
police, officers
policy, strategy
politician, lawmaker, statesman
pollution, contamination
pope, papal, papacy
portion, part, share
position, post, role, job, office
possibility, chance
poverty, poor
power, strength, force, authority
practice, custom
prayer, pray
presence, present
president, leader, head of state
press, media, journalists
pressure, force
prestige, reputation
prey, hunt
price, cost
priest, clergy
prince, royal
principle, rule
prison, jail
prisoner, captive, inmate
prize, award
problem, issue, difficulty, trouble
procedure, process, method
product, goods
profession, job, career, occupation
professor, teacher, academic
profit, gain, earnings
programme, program, show, schedule
progress, advance
project, plan
proof, evidence
property, possession
proportion, share, ratio, percentage
proposal, suggestion, offer, plan
prosecutor, attorney
protection, defence, defense
protest, demonstration, rally, march
public, people
publication, book, magazine
punishment, penalty, sentence
purpose, aim, goal, reason, objective
quality, characteristic
quantity, amount, number
queen, monarch
race, ethnicity, ethnic
railway, railroad, rail, train
rain, rainfall, precipitation
range, extent
rank, position
rate, speed
reaction, response
reader, audience
rebel, insurgent, revolt
rebellion, revolt, uprising
reception, welcome
record, document
reduction, decrease
reference, mention
reform, change
region, area, territory
relation, relationship, ties, connection, link
release, publication
religion, faith, belief, religious
remains, ruins
remark, comment, statement, words
report, account
reporter, journalist
representative, delegate, congressman
reputation, name
research, study
researcher, scientist
resident, inhabitant, live
resistance, opposition
response, reaction, answer, reply
responsibility, duty
restaurant, cafe
restriction, limit
result, outcome, effect
retirement, retire
revenue, income
revolution, uprising, revolt
reward, prize
rich, wealth, wealthy
right, entitlement
rise, increase
risk, danger
rival, opponent, competitor
river, stream
road, street, highway, route
rock, stone
role, part, function, job
room, hall, chamber
rule, law, regulation
ruler, king, emperor, leader
rumour, rumor, gossip
russia, russian, moscow, kremlin
sailor, seaman
saint, holy
salary, wage, pay
scale, size
scandal, uproar
scholar, academic, researcher
school, educational
schedule, timetable, programme, agenda, plan
science, scientific
scientist, researcher
scotland, scottish
sea, ocean, marine, maritime
season, year
secretary, minister
security, safety
senator, lawmaker
sentence, phrase
series, sequence
servant, slave
service, duty
session, meeting
settlement, colony, town
settler, colonist
shape, form
share, part, portion
ship, vessel, boat
shop, store
shore, coast
side, party
sign, symbol, signal
significance, importance
similarity, resemblance
singer, musician
site, place, location
situation, condition, state
size, big, large
skill, ability
soccer, football
society, community
soldier, troop, military
solution, answer
son, child
song, music
sound, noise
source, origin
south, southern
spain, spanish
specialist, expert
species, kind
spectator, viewer
speech, address, lecture, talk
speed, fast, rate, velocity
spending, cost
spokesperson, spokesman, spokeswoman
sport, athletic
staff, employees, aides, personnel, team
stage, phase
standard, norm
star, stellar
statement, announcement, declaration, remark
statue, sculpture, monument
status, position, rank
step, stage
stone, rock
store, shop
storm, hurricane
story, tale
strategy, plan
street, road
strength, strong, power
strike, walkout
structure, building
struggle, fight
student, pupil
study, research
style, manner
subject, topic, theme, matter, issue
success, succeed, win
suggestion, proposal, idea
sum, total, amount
summit, meeting
sun, solar
supporter, fan, follower, backer, ally
surface, top
surname, name
surprise, astonish
survey, poll
symbol, sign, emblem
system, organisation
talent, skill
talks, meeting, negotiations, discussion, conversation
target, goal
task, job, duty
tax, taxation, levy
teacher, instructor, professor
team, squad, group, staff
technique, method
technology, technical
telephone, phone
temperature, degrees, hot, warm
term, word
territory, land, area
terrorism, terror, terrorist
text, writing
theatre, theater
theory, hypothesis
thousand, 1000
threat, danger
ties, relations, links
time, period
title, name
tool, instrument
topic, subject, issue, theme
total, sum, whole
tourism, tourist, visitor
tournament, competition, championship, cup
town, city
trade, commerce, business
tradition, custom
training, education
traitor, treason
transportation, transport
treatment, therapy, cure
treaty, agreement, pact
tree, wood
trial, court
tribe, people
trip, journey, visit
troops, soldiers, forces
trouble, problem
truth, true
type, kind, sort
uncle, relative
understanding, agreement
uniform, clothing
university, college
usage, use
user, use
value, worth
variety, range, diversity
vehicle, car
version, edition
victim, casualty
victory, win, triumph
view, opinion
village, town
violence, violent
visitor, guest, tourist
voice, vocal
voter, electorate
voyage, journey
war, conflict
warrior, fighter, soldier
water, aquatic
way, method, route
weakness, weak
wealth, riches, rich
weapon, arms
weather, climate
website, site, web
week, weekly
weight, heavy, weigh
west, western
wife, spouse, husband, married
winner, win, champion, victor
witness, testify
woman, female, women
wood, timber
word, term
worker, employee, labourer, laborer
world, global, earth, international
worship, pray
writer, author
writing, work
year, annual
youth, young, teenager
zone, area
`;
