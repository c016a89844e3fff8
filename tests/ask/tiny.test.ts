import { describe, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { knowledgeOf } from './knowledge-of.ts';

/* Among a few passages no word is rare, and what is plainly said is answered all the same. */
const office = ['The office is open from Monday to Friday, from 9 am to 5 pm. It is closed on public holidays.'];
const pool = [
  'The swimming hall opens at 7 am. A ticket costs 5 euros, and children under seven swim for free.',
  'Anna Virtanen manages the hall. She was hired in 2019.',
];
const club = [
  'The garden club meets every Tuesday in the village hall.',
  'Maria Lopez founded the garden club in 1998.',
  'Members pay 20 euros a year, and new members get a bag of seeds.',
  'The spring fair takes place on 12 May at the old mill.',
  'Tools can be borrowed from the shed behind the church.',
];

const libraries = new Map([office, pool, club].map((texts) => [texts.length, buildLibrary(knowledgeOf(texts))]));

function libraryOf(passages: number): Library {
  const library = libraries.get(passages);
  if (!library) throw new Error(`no library of ${passages} passages`);
  return library;
}

describe('a folder of one to five passages', () => {
  test.each<[number, string, string]>([
    [1, 'When is the office open?', '9 am'],
    [1, 'is the office open on public holidays?', 'closed on public holidays'],
    [1, 'office hours', '9 am'],
    [2, 'When does the swimming hall open?', '7 am'],
    [2, 'Who manages the hall?', 'Anna Virtanen'],
    [2, 'when was Anna Virtanen hired?', '2019'],
    [5, 'Who founded the garden club?', 'Maria Lopez'],
    [5, 'How much do members pay?', '20 euros'],
    [5, 'where is the spring fair', 'old mill'],
    // The asker is in it, and nothing else is missing.
    [5, 'Where can I borrow tools?', 'shed'],
  ])('%i: answers “%s” with %s', (passages, question, held) => {
    const said = answer(libraryOf(passages), question);
    expect(said.kind === 'answer' ? said.quotes[0].text : said.kind).toContain(held);
  });

  test.each<[number, string]>([
    [1, 'What is the wifi password?'],
    [1, 'Who is the boss of the office?'],
    [2, 'Is there a sauna?'],
    [5, 'How do I reset my password?'],
    [5, 'Who chairs the city council?'],
  ])('%i: does not answer “%s”', (passages, question) => {
    expect(answer(libraryOf(passages), question).kind).not.toBe('answer');
  });
});
