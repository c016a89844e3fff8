import { answer } from '../../src/ask/answer.ts';
import type { Library } from '../../src/ask/build.ts';
import { quote } from '../../src/ask/quote.ts';
import { findPassages } from '../../src/ask/search.ts';
import { understand, type Question } from '../../src/ask/understand.ts';
import { usualLength } from '../../src/ask/window.ts';
import type { Reading } from './reading.ts';

/** Prints how often the first quote holds an answer, how often it is then withheld, and what is said off topic. */
export function printAnswers({ library, questions, offTopic }: Reading): void {
  let [holds, holdsShort, withheld, length, given, long, short] = [0, 0, 0, 0, 0, 0, 0];
  for (const { question, passage, answers } of questions) {
    const understood = understand(question, library);
    const [hit] = findPassages(library, understood, 1);
    const text = hit ? quote(library, understood, hit).text : '';
    length += text.length;
    if (text.length > usualLength) long++;
    if (text.length < 60) short++;
    const window = quoteFrom(library, understood, passage);
    if (answers.some((one) => window.includes(one))) given++;
    if (!answers.some((one) => text.includes(one))) continue;
    holds++;
    if (text.length <= usualLength) holdsShort++;
    if (answer(library, question).kind !== 'answer') withheld++;
  }
  const silent = offTopic.filter((question) => answer(library, question).kind !== 'answer').length;
  console.log(
    `answer@1 ${percent(holds, questions.length)}, in at most 300 characters ${percent(holdsShort, questions.length)}`,
  );
  console.log(`with the right passage given ${percent(given, questions.length)}`);
  console.log(`quotes over ${usualLength} characters: ${long} of ${questions.length}; under 60: ${short}`);
  console.log(`mean length of the quotes ${(length / questions.length).toFixed(0)} characters`);
  console.log(`right first quotes that are withheld ${percent(withheld, holds)}`);
  console.log(`off topic, not answered ${percent(silent, offTopic.length)}`);
}

/* What is quoted from this passage, whichever is found first. */
function quoteFrom(library: Library, question: Question, id: string): string {
  const number = library.knowledge.passages.findIndex((passage) => passage.id === id);
  const passage = library.knowledge.passages[number];
  return passage ? quote(library, question, { passage, number, score: 0, words: 0, reasons: [] }).text : '';
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
