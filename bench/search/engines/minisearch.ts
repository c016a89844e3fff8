import MiniSearch from 'minisearch';
import { stemWord } from '../../../src/ask/stems.ts';
import { readTokens } from '../../../src/ask/tokens.ts';
import { isStopWord } from '../../../src/ask/vocabulary.ts';
import type { Engine } from '../engine.ts';
import type { BenchPassage } from '../generate.ts';

/** minisearch as it comes. */
export const minisearch: Engine = {
  name: 'minisearch',
  about: 'minisearch as it comes: fields title and text, no other option',
  async build(passages) {
    return ask(new MiniSearch<BenchPassage>({ fields: ['title', 'text'] }), passages);
  },
};

/** minisearch over the same stemmed words, without the same stop words, as this bot's own index. */
export const minisearchStems: Engine = {
  name: 'minisearch-stems',
  about: "minisearch, fields title and text, with this bot's words: stop words left out, porter2 stems",
  async build(passages) {
    const index = new MiniSearch<BenchPassage>({
      fields: ['title', 'text'],
      tokenize: (text) =>
        readTokens(text)
          .filter((token) => !isStopWord(token))
          .map(({ word }) => word),
      processTerm: stemWord,
    });
    return ask(index, passages);
  },
};

function ask(index: MiniSearch<BenchPassage>, passages: readonly BenchPassage[]) {
  index.addAll(passages);
  return {
    search: (words: string, limit: number) =>
      index
        .search(words)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    close: () => {},
  };
}
