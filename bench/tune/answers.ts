import { answer } from '../../src/ask/answer.ts';
import { quote } from '../../src/ask/quote.ts';
import { findPassages } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { usualLength } from '../../src/ask/window.ts';
import type { Reading } from './reading.ts';

/** Prints how often the first quote holds an answer, how often it is then withheld, and what is said off topic. */
export function printAnswers({ library, questions, offTopic }: Reading): void {
  let [holds, holdsShort, withheld, length] = [0, 0, 0, 0];
  for (const { question, answers } of questions) {
    const understood = understand(question, library);
    const [hit] = findPassages(library, understood, 1);
    const text = hit ? quote(library, understood, hit).text : '';
    length += text.length;
    if (!answers.some((one) => text.includes(one))) continue;
    holds++;
    if (text.length <= usualLength) holdsShort++;
    if (answer(library, question).kind !== 'answer') withheld++;
  }
  const silent = offTopic.filter((question) => answer(library, question).kind !== 'answer').length;
  console.log(
    `answer@1 ${percent(holds, questions.length)}, in at most 300 characters ${percent(holdsShort, questions.length)}`,
  );
  console.log(`mean length of the quotes ${(length / questions.length).toFixed(0)} characters`);
  console.log(`right first quotes that are withheld ${percent(withheld, holds)}`);
  console.log(`off topic, not answered ${percent(silent, offTopic.length)}`);
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
