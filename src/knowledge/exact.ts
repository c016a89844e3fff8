import type { Library } from '../ask/build.ts';
import { findTakenBack } from '../ask/corrections.ts';
import type { Problem, ReadyFact, Saying, TimelineEvent } from '../ask/library.ts';
import { findDangling } from './dangling.ts';
import { isNamed } from './mentions.ts';

/** Whether the fact stands alone, quotes letter for letter, and repeats nothing that was taken back as if it stood. */
export function checkFact(library: Library, fact: ReadyFact): Problem[] {
  const problems: Problem[] = [];
  const say = (what: string): void => {
    problems.push({ where: 'facts.yaml', what: `"${fact.id}" ${what}`, blocks: false });
  };
  judgeRetold(library, fact.text, [fact.passage], say);
  return problems;
}

/** The same of an event of the timeline. */
export function checkEvent(library: Library, event: TimelineEvent): Problem[] {
  const problems: Problem[] = [];
  const say = (what: string): void => {
    problems.push({ where: 'timeline.yaml', what: `the event of ${event.date} ${what}`, blocks: false });
  };
  judgeRetold(library, event.text, event.cite, say);
  return problems;
}

/** Whether the words stand between quotation marks of a passage that names the speaker. */
export function checkSaying(library: Library, saying: Saying): Problem[] {
  const problems: Problem[] = [];
  const say = (what: string): void => {
    problems.push({ where: 'quotes.yaml', what: `"${saying.id}" ${what}`, blocks: false });
  };
  const passage = library.passage(saying.passage)?.text ?? '';
  if (!quotedPieces(passage).some((piece) => piece.includes(saying.words)))
    say(`does not stand between quotation marks in "${saying.passage}": copy the words letter by letter`);
  const person = library.knowledge.people.find(({ id }) => id === saying.person);
  if (person && !isNamed(person, passage)) say(`is from "${saying.passage}", which does not name ${person.name}`);
  return problems;
}

/** What must be true of every text that is shown by itself and rests on these passages. */
function judgeRetold(library: Library, text: string, cite: readonly string[], say: (what: string) => void): void {
  const passages = cite.flatMap((id) => library.passage(id) ?? []);
  for (const piece of quotedPieces(text)) {
    if (!passages.some((passage) => passage.text.includes(piece)))
      say(`quotes "${piece}", which does not stand so in ${cite.join(', ')}: copy it letter by letter`);
  }
  if (text.split('"').length % 2 === 0) say('has a quotation mark that is not closed');
  const pronoun = findDangling(text, library.document(passages[0]?.document ?? '')?.lang);
  if (pronoun) say(`begins with "${pronoun}": name what is meant, because it is shown by itself`);
  const [taken] = findTakenBack(library.knowledge.sayings, text);
  if (taken) say(`repeats "${taken.id}" without its correction "${taken.correctedBy}": quote a word of that too`);
}

/** What stands between straight double quotation marks. */
function quotedPieces(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map(([, piece = '']) => piece);
}
