import { describingRows } from './everyday-describing.ts';
import { nounRows } from './everyday-nouns.ts';
import { verbRows } from './everyday-verbs.ts';
import type { GlossaryRow } from './library.ts';

/* English words that say nearly the same in questions and documents of any subject, one row each. */
const rows = `
begin, start, commence, launch, open
end, finish, conclude, stop, cease
hold, take place, occur, happen
buy, purchase, acquire
build, construct, erect
found, establish, set up, create
say, state, tell, declare
speak, talk
show, display, exhibit
help, aid, assist
make, produce, manufacture
big, large
small, little
main, chief, principal, primary
movie, film
kill, murder, assassinate
die, pass away, death
win, victory
beat, defeat
choose, select, pick
ask, inquire
answer, reply, respond, response
allow, permit, let
forbid, ban, prohibit
need, require
try, attempt
job, occupation, profession, role, post
boss, chief, head, leader
car, automobile
author, writer, write
gift, present
near, close to
get, receive, obtain
give, hand over, present
keep, retain
leave, depart
live, reside, dwell
come, arrive
join, accompany
travel, journey, trip
test, exam
part, portion
error, mistake
wrong, incorrect
fast, quick, rapid
rich, wealthy
sick, ill
war, conflict
fight, battle
law, legislation, statute
doctor, physician
teacher, instructor
kid, child
people, population, inhabitants
money, funds
cost, price, expense
salary, wage, pay
amount, quantity
rise, increase, grow
fall, decrease, decline, drop
change, alter, modify
fix, repair
old, ancient
famous, well-known, renowned
often, frequently
about, approximately
whole, entire
enough, sufficient
hard, difficult
idea, concept
aim, goal, purpose, objective
opinion, view
meeting, talks, gathering, summit, encounter, get-together
earlier, previous, prior, before
later, afterwards, after
leader, president, head of state
online, internet, web
fake, false, bogus, phoney
identity, persona
refugee, displaced
hope, wish, want
location, venue, place, site
welcome, receive, greet
host, organise, organize
visit, come
accompany, travel with, come with, escort
advise, counsel
adviser, advisor, counsellor, consultant
interpreter, translator
letter, note
accuse, charge, indict
charge, count
evidence, proof
secret, hidden, private
public, open
official, civil servant
soldier, troops, military
army, military, armed forces
border, frontier
treaty, pact, agreement, accord, deal
sanction, penalty
vote, ballot
elect, election
poll, survey
referendum, vote
lie, untruth
apologise, apologize, sorry
correct, rectify
mock, ridicule, make fun of
cartoon, animation, comic
cover, front page
magazine, periodical
television, TV
speech, address
spokesman, spokeswoman, spokesperson
wife, spouse, husband
child, son, daughter
breakfast, meal
lunch, meal
dinner, meal
alone, one-on-one, in private
discuss, talk about, debate
topic, subject, theme, issue
negotiate, bargain
last, take
duration, length
schedule, plan, programme, program
trip, visit
disgraceful, shameful
bizarre, strange, weird, odd
weak, feeble
strong, powerful
immediately, at once
similar, alike
dangerous, risky
important, significant
mostly, mainly, largely
nearly, almost
protest, demonstration, rally
criticise, condemn, denounce
praise, laud
meddling, interference, meddle, interfere
pictures, images, photographs
newspaper, paper
reporter, journalist
angry, furious
pick, choose
name, call
suggest, propose
claim, allege
agree, accept
deny, refuse, reject
lawmaker, legislator
`;

/* Other names of states and unions. */
const states = `
United States, US, USA, America, American
United Kingdom, UK, Britain, Great Britain, British
European Union, EU
United Nations, UN
Soviet Union, USSR, Soviet
`;

const readRows = (lines: string): GlossaryRow[] =>
  lines
    .trim()
    .split('\n')
    .map((row) => {
      const [term = '', ...synonyms] = row.split(', ');
      return { term, synonyms, lang: undefined };
    });

/** Rows as a glossary has them, for all subjects; the library adds them to those of the documents. */
export const everyday: readonly GlossaryRow[] = [rows, verbRows, nounRows, describingRows].flatMap(readRows);

/** Rows of names that mean the same: they stand for one another as a glossary's do. */
export const names: readonly GlossaryRow[] = readRows(states);

/** Words of these rows that stand alone, as they are written: in capitals they are names ("START"). */
export const everydayWords: ReadonlySet<string> = new Set(
  everyday.flatMap(({ term, synonyms }) => [term, ...synonyms]).filter((word) => /^[a-z]+$/.test(word)),
);
