import { expect, test } from 'vitest';
import { listContents } from '../../src/ask/contents.ts';
import { passageOf, sampleDocument } from '../discord/small-library.ts';

test('passages stand under their sections, sections under their documents, in the order of the folder', () => {
  const other = { ...sampleDocument, id: 'other', title: 'Other' };
  const empty = { ...sampleDocument, id: 'empty', title: 'Empty' };
  const passages = [
    passageOf('a', 'A.', 'One'),
    passageOf('b', 'B.', 'One'),
    passageOf('c', 'C.', 'Two'),
    // A heading that comes again is another section, and so is one of the same name in another document.
    passageOf('d', 'D.', 'One'),
    { ...passageOf('e', 'E.', 'One'), document: 'other' },
  ];
  const contents = listContents({ documents: [sampleDocument, empty, other], passages });
  expect(
    contents.map(({ document, sections, passages: count }) => [
      document.id,
      count,
      sections.map(({ title, passages: each }) => `${title}: ${each.map(({ id }) => id).join(' ')}`),
    ]),
  ).toEqual([
    ['talks', 4, ['One: a b', 'Two: c', 'One: d']],
    ['other', 1, ['One: e']],
  ]);
});
