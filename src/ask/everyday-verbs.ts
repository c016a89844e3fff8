/** Verbs that say nearly the same, with the nouns made of them where these have another stem; one row each. */
export const verbRows = `
accept, agree, embrace, adopt
accomplish, achieve, attain, fulfil, fulfill
accuse, blame, charge
achieve, reach, succeed, success
add, append, supplement
advise, counsel, urge, recommend, advice
affect, influence, impact
aim, intend, plan, seek
announce, declare, proclaim, publicise, publicize
appear, emerge, show up
appoint, name, nominate, choose, designate
argue, contend, claim, maintain
arrive, reach, come, arrival
assemble, gather, convene, congregate
attack, assault, strike, raid
attempt, try, seek, effort
attend, go to, participate, take part
avoid, prevent, evade
award, grant, bestow, prize, honour, honor
back, support, endorse, favour, favor
become, turn into
believe, think, hold, belief
belong, part of, member
bring, carry, transport
build, erect, construct, construction
buy, purchase, acquire, acquisition
call, name, term, dub, label, title
capture, seize, conquer, take over, occupy
carry out, perform, conduct, execute, do
cause, lead to, result in, bring about, trigger
celebrate, commemorate, mark
change, alter, modify, transform, convert
check, examine, inspect, verify
close, shut, end
combine, merge, unite, join, blend, mix
command, order, direct
compare, liken, equate
compete, contend, rival, competition
complain, object, protest
comprise, consist, make up, composed, include, contain
conceal, hide, secret
conclude, end, finish, close
condemn, denounce, criticise, criticize, decry
confirm, verify, corroborate
consider, regard, view, deem, think
contain, hold, include
continue, go on, carry on, proceed, persist
control, rule, govern, dominate
cook, prepare
cover, report
create, establish, set up, form, found, make
cross, traverse
damage, harm, hurt, destroy, injure
deal with, handle, address, treat
decide, determine, decision, resolve
decrease, reduce, lower, diminish, lessen, decline
defeat, beat, overcome, vanquish, win
defend, protect, guard, defence, defense
demand, call for, insist, require
demonstrate, show, prove
depart, leave, go away, departure
depict, portray, show, represent, picture
describe, characterise, characterize, portray
design, plan, devise
destroy, demolish, ruin, wreck, destruction
develop, evolve, grow
devise, invent, create, come up with
differ, vary, difference, distinct
dig, excavate
direct, lead, manage, run
disagree, differ, dispute, object
disclose, reveal, make public, publish, expose
discover, find, detect, uncover
dismiss, fire, remove, sack, oust
divide, split, separate
dominate, prevail
draw, attract, pull
drive, propel, power
earn, gain, make, income
eat, consume, dine, feed
elect, vote, choose, election
employ, hire, use, recruit
enable, allow, permit
encounter, meet, run into, face
encourage, urge, promote
enjoy, like, love
enlarge, expand, extend, increase, grow
enter, go into, join, entry
erupt, break out, start
escape, flee, get away
examine, study, investigate, inspect
exceed, surpass
exchange, trade, swap
exist, live
expect, anticipate, predict
expire, run out, end, lapse
explain, account for, clarify
express, voice, state
fail, failure, unsuccessful
fear, afraid, worry
fight, battle, combat, struggle
fill, occupy
finance, fund, pay for
fix, repair, mend
flee, escape, run away
follow, come after, succeed
forbid, ban, prohibit, outlaw, bar
force, compel, make, oblige
forgive, pardon
form, shape, create, make up
free, release, liberate
gather, collect, assemble
get rid, abolish, remove, eliminate
give, provide, supply, offer, grant, donate
give up, abandon, quit, surrender, relinquish
greet, welcome, receive
grow, increase, rise, growth, expand
guard, protect, watch
guess, estimate
happen, occur, take place
head, lead, run, chair
help, assist, aid, support
hit, strike
hold, host, conduct, stage, organise, organize
hurt, injure, wound
imprison, jail, detain, incarcerate
improve, better, enhance
include, contain, cover, involve
inform, tell, notify
inhabit, live, reside, dwell, settle
inherit, succeed
injure, hurt, wound
inspire, motivate, influence
insist, demand, maintain
interrogate, question, interview
introduce, bring in, launch
invade, attack, invasion
invent, devise, create
investigate, look into, examine, probe, inquiry
invite, ask, invitation
issue, publish, release
join, enter, become a member, unite
jump, leap
keep, retain, preserve, maintain
know, aware, knowledge
lack, miss, without
last, continue, take
laugh, chuckle
launch, start, begin, introduce
learn, find out, discover
leave, depart, exit, quit
lie, locate, situate
like, enjoy, prefer
limit, restrict, constrain
link, connect, join
live, reside, inhabit
look for, search, seek
lose, loss, defeat
maintain, keep, preserve
manage, run, direct, administer
marry, wed, wedding, marriage
mean, signify, meaning
measure, gauge
meet, encounter, get together
mention, name, refer, cite
merge, combine, unite
move, relocate, shift, transfer
obey, comply, follow
object, oppose, protest
observe, watch, see, notice
obtain, get, receive, gain, acquire
occupy, hold, take over
offer, propose, proposal, suggest
open, inaugurate
operate, run, work
oppose, resist, against, object, opponent
order, command, instruct
organise, organize, arrange, stage, put on
originate, come from, begin, origin
oversee, supervise, manage
own, possess, have
participate, take part, involved
pass, approve, adopt, enact
pay, spend
perform, play, act, carry out
permit, allow, let
persuade, convince
pick, choose, select
play, perform
point out, note, indicate
possess, own, have
praise, laud, commend
predict, forecast, foresee
prefer, favour, favor
prepare, get ready, plan, preparation
preserve, keep, protect, conserve
prevent, stop, avoid, keep from
print, publish
produce, make, create, generate, manufacture
prohibit, ban, forbid
promise, pledge, vow, commit
promote, advance, encourage
propose, suggest, put forward, proposal
protect, guard, defend, shield
provide, supply, give, offer
publish, release, print, issue
punish, penalise, penalize, sentence
push, press, urge
put off, delay, postpone
question, ask, query
raise, lift, increase
reach, arrive, get to
realise, realize, recognise, recognize
receive, get, obtain
recommend, advise, suggest
record, document, register
recover, regain, restore
refuse, decline, reject, turn down, deny
reject, refuse, turn down, dismiss
release, free, publish
rely, depend
remain, stay, be left
remember, recall
remove, take away, eliminate, withdraw
rename, name
replace, substitute, supplant, succeed
reply, answer, respond
report, say, state, tell
represent, stand for, symbolise, symbolize
request, ask, demand
require, need, demand
rescue, save
resign, step down, quit, leave
resist, oppose
respond, react, reply, answer, response
restore, rebuild, renovate
restrict, limit
result, outcome, consequence, effect
return, come back, go back
reveal, disclose, show
rise, increase, grow, climb, go up
rule, govern, reign
run, operate, manage
save, rescue, preserve
say, state, claim, mention, remark, comment
scatter, spread, disperse
see, view, watch, observe
seek, look for, try
sell, sale, market
send, dispatch, ship
separate, divide, split, apart
serve, work, act
settle, resolve, live
share, split
ship, transport
shrink, decrease
sign, agree to, ratify, signature
slow, delay
speak, talk, speech, address
split, divide
spread, expand, disseminate
stage, hold, put on
start, begin, commence, open, kick off, originate
stay, remain
steal, rob, theft
stop, halt, end, cease
strengthen, reinforce, bolster
study, research, learn
suffer, experience
suggest, propose, hint, imply
support, back, help, defend, aid
suppose, assume
surround, encircle
survive, live, last
suspect, doubt
teach, instruct, educate
tell, inform, say
testify, give evidence, witness
think, believe, opinion, thought
threaten, endanger, threat
throw, cast, hurl
trade, commerce, exchange
train, teach, educate
transport, carry, move
travel, journey, go, trip
treat, handle
try, attempt, seek
turn, become, convert
uncover, discover, reveal
unite, join, merge
urge, advise, press, push, call on
use, employ, utilise, utilize, make use
vary, differ, range
visit, go to, come to
vote, elect, ballot
wait, delay
walk, stroll, march
warn, caution, alert
watch, view, observe
weaken, undermine
wear, dress
win, gain, triumph, victory
withdraw, pull out, leave, retreat
work, job, labor, labour
worry, concern, fear
write, compose, author, pen
`;
