import type { Knowledge } from '../../src/ask/library.ts';

/** The knowledge of one plain document with these passages. */
export function knowledgeOf(texts: readonly string[], rest: Partial<Knowledge> = {}): Knowledge {
  const source = { title: 'A source', url: 'https://example.org/', license: 'none', retrieved: '2018-07-16' };
  return {
    documents: [{ id: 'page', title: 'A page', kind: 'article', lang: 'en', source, changes: undefined }],
    passages: texts.map((text, at) => ({ id: `page-${at + 1}`, text, document: 'page', section: 'A page' })),
    people: [],
    delegations: [],
    glossary: [],
    questions: [],
    facts: [],
    sayings: [],
    timeline: [],
    disputes: [],
    problems: [],
    ...rest,
  };
}
