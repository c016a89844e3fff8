import lunrModule from 'lunr';
import type { Engine } from '../engine.ts';

/** lunr as it comes: its own trimmer, stop words and stemmer, BM25 over two fields. */
export const lunr: Engine = {
  name: 'lunr',
  about: 'lunr as it comes (it stops and stems by itself): fields title and text, any word may match',
  async build(passages) {
    const index = lunrModule((builder) => {
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      for (const passage of passages) builder.add(passage);
    });
    return {
      // Not `search`, whose syntax would read a question's signs as operators, and which keeps the "?" on its last word.
      search: (words, limit) =>
        index
          .query((query) => query.term(lunrModule.tokenizer(words).map(trim), {}))
          .slice(0, limit)
          .map(({ ref }) => ref),
      close: () => {},
    };
  },
};

function trim(token: lunrModule.Token): lunrModule.Token {
  return token.update((word) => word.replace(/^\W+|\W+$/g, ''));
}
