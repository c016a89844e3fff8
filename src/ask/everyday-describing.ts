/** Adjectives and adverbs that say nearly the same; one row each. */
export const describingRows = `
able, capable
abroad, overseas
afraid, scared, fear
alone, one-on-one, by themselves, privately
angry, furious, upset, anger
awful, terrible, bad
bad, poor, negative
beautiful, pretty
big, large, huge, major, great
biggest, largest, greatest
brave, courageous
brief, short
broad, wide
busy, occupied
calm, quiet
certain, sure
cheap, inexpensive
clear, obvious, plain
clever, smart, intelligent
close, near
cold, cool
common, frequent, usual, widespread
complete, whole, full, entire
correct, right, accurate
crazy, mad
critical, negative
cruel, brutal
current, present, modern
daily, everyday
dangerous, risky, hazardous
dead, deceased, died
deadly, lethal, fatal
different, distinct, other
difficult, hard
domestic, internal
dry, arid
eager, keen
early, first
easy, simple
eldest, oldest
elderly, old
embarrassing, humiliating, disgraceful, shameful
enormous, huge, vast
entire, whole, all
equal, same
essential, necessary, vital
eventually, finally
exact, precise
excellent, great
expensive, costly
extra, additional, more
false, fake, untrue, wrong
famous, known, renowned, popular
fast, quick, rapid, swift
final, last
first, initial, earliest, original
following, next, subsequent
foreign, overseas, alien
former, previous, ex, past
free, liberated
frequent, common, often
friendly, amicable
full, complete
further, more, additional
future, next, coming
general, overall
global, worldwide, international
good, positive
great, large, big
guilty, convicted
happy, glad, pleased
hard, difficult, tough
harmful, damaging
heavy, weight
high, tall
holy, sacred
honest, truthful
hostile, unfriendly
huge, enormous, large
ill, sick
illegal, unlawful, banned
important, significant, major, crucial
independent, autonomous
innocent, not guilty
international, worldwide
joint, together, shared, common
key, main, important
kind, generous
last, final
late, recent
leading, main, top
legal, lawful
little, small
local, regional
lonely, alone
long, lengthy
lost, missing
loud, noisy
low, small
loyal, faithful
lucky, fortunate
main, major, chief, primary, principal
married, spouse, wife
middle, central
military, army
modern, contemporary, new
morning, breakfast
mostly, largely, mainly
narrow, thin
necessary, needed, required
negative, bad, disapproval
new, recent, modern
next, following, subsequent
normal, usual
obvious, clear
odd, strange
official, formal
old, ancient, former
only, sole, single, lone
open, public
opposite, reverse
ordinary, common, normal
original, first
outdoor, outside
partial, part
past, previous
perfect, ideal
permanent, lasting
personal, private
pleased, happy
polite, courteous
poor, poverty
popular, famous
positive, good
possible, potential
powerful, strong, mighty
pregnant, expecting
present, current
previous, earlier, prior, former, before
primary, main
private, secret, personal
proper, right
proud, pride
quick, fast
quiet, silent, muted
ready, prepared, willing
real, actual, true
recent, new, late
regular, usual
related, connected
religious, holy
remarkable, notable
responsible, blame, behind
rough, approximate
round, circular
royal, king
rude, impolite
rural, countryside
sad, unhappy
safe, secure
same, identical
scared, afraid
secret, hidden
senior, top, high-ranking
separate, apart, different
serious, grave
several, many, multiple
severe, harsh
shared, joint
sharp, steep
short, brief
sick, ill
silent, quiet
similar, alike
simple, easy
single, one, sole
slow, gradual
small, little, tiny
smart, clever
soft, gentle
sole, only
special, particular
specific, particular
steady, constant
strange, weird, odd, bizarre
strict, harsh
strong, powerful
stupid, foolish, stupidity, foolishness
sudden, abrupt
sufficient, enough
supposed, scheduled, planned, meant
sure, certain
tall, high
temporary, short-term
terrible, awful
thick, dense
tiny, small
top, leading, senior
total, whole
traditional, customary
triumphant, victorious
true, correct
typical, usual
ugly, unattractive
unique, only
universal, general
unknown, unidentified
unofficial, informal
unpopular, disliked
unusual, rare, uncommon
urban, city
useful, helpful
usual, normal, common
valuable, precious
various, different
vast, huge
violent, violence
warm, hot
weak, feeble
wealthy, rich
whole, entire
wide, broad
widespread, common
wild, untamed
wise, wisdom
worldwide, global
worried, concerned
worst, bad
wrong, incorrect, mistaken
young, youth
`;
