import type { Document, Knowledge, Passage } from './library.ts';

/** Passages that stand one after the other under one heading; at least one. */
export interface Section {
  readonly title: string;
  readonly document: string;
  readonly passages: readonly [Passage, ...Passage[]];
}

/** A document as its table of contents has it; at least one section. */
export interface Contents {
  readonly document: Document;
  readonly sections: readonly [Section, ...Section[]];
  /** Passages of all sections together. */
  readonly passages: number;
}

/** The table of contents: every document that holds a passage, in the order of the folder. */
export function listContents({ documents, passages }: Pick<Knowledge, 'documents' | 'passages'>): Contents[] {
  const sections = Map.groupBy(listSections(passages), ({ document }) => document);
  return documents.flatMap((document) => {
    const [first, ...others] = sections.get(document.id) ?? [];
    if (!first) return [];
    const all = [first, ...others] as const;
    return { document, sections: all, passages: all.reduce((sum, each) => sum + each.passages.length, 0) };
  });
}

function listSections(passages: readonly Passage[]): Section[] {
  const sections: { title: string; document: string; passages: [Passage, ...Passage[]] }[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last?.document === passage.document && last.title === passage.section) last.passages.push(passage);
    else sections.push({ title: passage.section, document: passage.document, passages: [passage] });
  }
  return sections;
}
