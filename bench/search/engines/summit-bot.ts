import { answer } from '../../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../../src/ask/build.ts';
import { findCandidates } from '../../../src/ask/candidates.ts';
import type { Knowledge } from '../../../src/ask/library.ts';
import { findPassages, weighTerms } from '../../../src/ask/search.ts';
import { understand } from '../../../src/ask/understand.ts';
import type { Engine } from '../engine.ts';
import type { BenchPassage } from '../generate.ts';

/** This bot as members meet it: from the words typed to the quotes, and whether they are presented as an answer. */
export const summitBot: Engine = {
  name: 'summit-bot',
  about: 'this bot, the whole of answer(): understand, first stage, re-rank, quote, judge',
  async build(passages) {
    const library = buildLibrary(knowledgeOf(passages));
    return {
      search: (words) => quotesOf(library, words).map(({ passage }) => passage.id),
      judge(words, limit) {
        const said = answer(library, words);
        const hits = findPassages(library, said.question, limit);
        const quote = quotesOf(library, words)[0]?.text;
        return { passages: hits.map(({ passage }) => passage.id), quote, answered: said.kind === 'answer' };
      },
      close: () => {},
    };
  },
};

/** Its first stage alone: understand, and minisearch's formula over frozen postings. */
export const summitFirst: Engine = {
  name: 'summit-first',
  about: 'this bot without re-ranking: understand, then the first stage (frozen postings)',
  async build(passages) {
    const library = buildLibrary(knowledgeOf(passages));
    return {
      search(words, limit) {
        const terms = weighTerms(understand(words, library));
        const found = findCandidates(library.index, library.scores, terms, limit);
        return found.flatMap(({ passage }) => passages[passage]?.id ?? []);
      },
      close: () => {},
    };
  },
};

function quotesOf(library: Library, words: string) {
  const said = answer(library, words);
  return said.kind === 'answer' || said.kind === 'closest' ? said.quotes : [];
}

const source = { title: 'text for measuring', url: 'https://example.org/', license: 'none', retrieved: '2018-07-16' };

/** The passages as a knowledge folder of plain documents would give them: no people, no glossary, no golden questions. */
export function knowledgeOf(passages: readonly BenchPassage[]): Knowledge {
  const titles = new Map(passages.map(({ document, title }) => [document, title]));
  return {
    documents: Array.from(titles, ([id, title]) => {
      return { id, title, kind: 'article', lang: 'en', source, changes: undefined };
    }),
    passages: passages.map(({ id, text, document, title }) => ({ id, text, document, section: title })),
    people: [],
    delegations: [],
    glossary: [],
    questions: [],
    facts: [],
    sayings: [],
    timeline: [],
    disputes: [],
    problems: [],
  };
}
