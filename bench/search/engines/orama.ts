import { create, insertMultiple, search } from '@orama/orama';
import { stemWord } from '../../../src/ask/stems.ts';
import { readTokens } from '../../../src/ask/tokens.ts';
import { isStopWord } from '../../../src/ask/vocabulary.ts';
import type { Engine } from '../engine.ts';

/**
 * orama at its best. It takes every word of a question as a beginning, and `exact` asks for the whole question in one
 * piece; a sign at the end of every word makes whole words of them and ranks far better.
 */
export const orama: Engine = {
  name: 'orama',
  about: "orama, fields title and text, with this bot's words: stop words left out, porter2 stems, whole words only",
  async build(passages) {
    const index = create({
      schema: { title: 'string', text: 'string' },
      components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: closeWords } },
    });
    const rows = passages.map(({ id, title, text }) => ({ id, title, text }));
    await insertMultiple(index, rows, 1000);
    return {
      async search(words, limit) {
        const found = await search(index, { term: words, limit, threshold: 1 });
        return found.hits.map(({ id }) => id);
      },
      close: () => {},
    };
  },
};

function closeWords(text: string): string[] {
  return readTokens(text)
    .filter((token) => !isStopWord(token))
    .map(({ word }) => `${stemWord(word)}|`);
}
