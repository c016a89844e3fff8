import { existsSync, readFileSync } from 'node:fs';
import { string, array, constantFrom, oneof, asyncProperty, assert } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../src/ask/sentences.ts';
import { draft, type Draft } from '../../../src/knowledge/import/draft.ts';
import { sayDraft } from '../../../src/knowledge/import/report.ts';
import { readKnowledge } from '../../../src/knowledge/read.ts';
import { checkKnowledge } from '../../../src/knowledge/check.ts';
import { makeFolder } from '../folder.ts';
import { makeDocx, makePdf, makeZip } from './files.ts';

const known = {
  kind: 'article',
  lang: 'en',
  source: 'A page',
  url: 'https://example.org/a',
  license: 'CC0-1.0',
  retrieved: '2026-11-25',
};

async function importAs(name: string, bytes: Buffer | string, given: object = known): Promise<Draft> {
  const made = await draft(name, Buffer.from(bytes), given);
  if (made.kind === 'refused') throw new Error(made.why);
  return made;
}

async function refusal(name: string, bytes: Buffer | string): Promise<string> {
  const made = await draft(name, Buffer.from(bytes), {});
  return made.kind === 'refused' ? made.why : `not refused: ${made.text}`;
}

/** The passages that the bot reads in a document that was imported, under their headings. */
async function readBack({ id, text }: Draft): Promise<string[]> {
  const knowledge = await readKnowledge(makeFolder({ [`documents/${id}.md`]: text }));
  expect(knowledge.problems.filter(({ blocks }) => blocks)).toEqual([]);
  return knowledge.passages.map((passage) => passage.text);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const article = '../shared/source/helsinki-2018-article.txt';

describe.skipIf(!existsSync(article))(
  `the article of the Helsinki summit (skipped where ${article} is missing)`,
  () => {
    test('every sentence of it is in the document, or in the report as dropped, with a reason', async () => {
      const source = readFileSync(article, 'utf8');
      const made = await importAs(article, source);
      const passages = await readBack(made);
      const document = squeeze([...passages, made.text].join(' '));
      const dropped = squeeze(made.dropped.map(({ text }) => text).join(' '));
      const lines = source.split('\n').map((line) => line.replace(/^\s*•\s*/, '').trim());
      const missing = lines
        .flatMap((line) => readSentences(line).map(({ start, end }) => squeeze(line.slice(start, end))))
        .filter((sentence) => !document.includes(sentence) && !dropped.includes(sentence));
      expect(missing).toEqual([]);
      expect(made.dropped.every(({ why }) => why !== '')).toBe(true);
      // What was dropped is the page's furniture and the two events that are about something else.
      expect(made.dropped.map(({ text }) => text.slice(0, 25))).toEqual([
        'Add an event picture!',
        'Additional information',
        'Related events',
        '13 civilians killed, 10 w',
        '2A huge explosion has rip',
        'No places assigned',
        'No persons assigned',
      ]);
      const report = sayDraft(made);
      for (const word of [
        '"Lavrovand" looks like "Lavrov and"',
        '"TimesTime"',
        '"McConnellreaffirmed"',
        'interro" breaks off',
      ])
        expect(report).toContain(word);
      expect(passages.filter((text) => text.length > 900)).toEqual([]);
      expect(made.pieces.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toContain(
        'Topics discussed',
      );
    });
  },
);

test('what nobody can know is left empty, and the check of the folder says so', async () => {
  const made = await importAs('a.txt', 'A title\n\nThe tea was served in blue cups.\n', {});
  expect(made.open).toEqual(['kind', 'lang', 'source.title', 'source.url', 'source.license', 'source.retrieved']);
  const { problems } = await readKnowledge(makeFolder({ 'documents/a.md': made.text }));
  const whats = problems.map(({ what }) => what).join('\n');
  for (const field of made.open) expect(whats).toContain(`"${field}" is empty: write a value`);
  const filled = await importAs('a.txt', 'A title\n\nThe tea was served in blue cups.\n');
  const knowledge = await readKnowledge(makeFolder({ 'documents/a.md': filled.text }));
  expect([...knowledge.problems, ...checkKnowledge(knowledge)]).toEqual([]);
  expect(knowledge.documents).toMatchObject([{ id: 'a-title', title: 'A title' }]);
});

test('plain text: lines are joined, words divided at line ends too, lists and headings are found', async () => {
  const made = await importAs(
    'a.txt',
    [
      'The summit in Helsinki',
      '',
      'The two presidents met at the palace in the middle of the town and the inter-',
      'preters came along with them, as they had done in the years before, in all wea-',
      'thers. It was a long meeting.',
      '',
      'WHO CAME',
      '',
      '* Aino of the kitchen',
      '* Eino of the cellar and of all that was in it for a very long time before the',
      '  summit had begun',
    ].join('\n'),
  );
  expect(await readBack(made)).toEqual([
    'The two presidents met at the palace in the middle of the town and the interpreters came along with them, as they had done in the years before, in all weathers. It was a long meeting.',
    '- Aino of the kitchen\n- Eino of the cellar and of all that was in it for a very long time before the summit had begun',
  ]);
  expect(made.text).toContain('\n## WHO CAME\n');
  expect(sayDraft(made)).toContain('"inter-" and "preters" are joined to "interpreters"');
  expect(sayDraft(made)).toContain('line 3 to line 5 (3): a paragraph');
});

test.each([
  ['"meetingThe" ', 'They ended the meetingThe next came.', '"meetingThe" looks like "meeting The"'],
  ['a lost blank', 'The summit ended.The guests left.', 'a blank is missing after "."'],
  ['"summitin"', 'The summit was long. The summitin Helsinki ended.', '"summitin" looks like "summit in"'],
])('glued words are reported and left: %s', async (_, text, expected) => {
  const made = await importAs('a.txt', `Title\n\n${text}\n`);
  expect(sayDraft(made)).toContain(expected);
  expect(made.text).toContain(text);
});

test('marks of notes and edit links are taken out and named; words in brackets that were put in stay', async () => {
  const text = 'He said[12] that "[Putin] will come".[citation needed] "[a]s ever," she said.[a]';
  const made = await importAs('a.txt', `Title[edit]\n\n${text}\n`);
  expect(await readBack(made)).toEqual(['He said that "[Putin] will come". "[a]s ever," she said.']);
  expect(sayDraft(made)).toContain('line 3: [12] [citation needed] [a]');
  expect(sayDraft(made)).toContain('line 1: [edit]');
});

test('a PDF: lines, hyphens, running heads and page numbers', async () => {
  const pdf = makePdf([
    [
      'The Helsinki Gazette 2018',
      '',
      'The great summit',
      '',
      'The presidents met in the Gothic Hall and their inter-',
      'preters sat between them while the town was waiting',
      '',
      '1',
    ],
    [
      'The Helsinki Gazette 2018',
      '',
      'for an end of it. Then they had lunch together.',
      '',
      'Salmon soup was served.',
      '',
      '2',
    ],
  ]);
  const made = await importAs('a.pdf', pdf);
  expect(await readBack(made)).toEqual([
    'The presidents met in the Gothic Hall and their interpreters sat between them while the town was waiting for an end of it. Then they had lunch together.',
    'Salmon soup was served.',
  ]);
  expect(made.dropped.map(({ where, text, why }) => `${where}: ${why}: ${text}`)).toEqual([
    'page 1, line 1: head or foot of each page: The Helsinki Gazette 2018',
    'page 1, line 5: page number: 1',
    'page 2, line 1: head or foot of each page: The Helsinki Gazette 2018',
    'page 2, line 4: page number: 2',
  ]);
});

test('a Word document: headings are headings', async () => {
  const docx = makeDocx([
    ['Heading1', 'The summit'],
    ['', 'They met *once* in Helsinki &amp; had tea_time.'],
    ['Heading2', 'The lunch'],
    ['', 'Salmon soup was served.'],
  ]);
  const made = await importAs('a.docx', docx);
  expect(made.text).toContain('title: "The summit"');
  expect(made.text).toContain('\n## The lunch\n');
  expect(await readBack(made)).toEqual(['They met *once* in Helsinki & had tea_time.', 'Salmon soup was served.']);
});

test('a web page: its text without what stands around it, which is named; its title, language and address are known', async () => {
  const made = await importAs(
    'a.html',
    `<!doctype html><html lang="en"><head><title>Summit &amp; tea</title><link rel="canonical" href="https://example.org/tea"><script>x()</script></head>
    <body class="has-sidebar"><nav><a href="/">Front door</a></nav><div class="cookie-banner">We use cookies. <button>Accept</button></div>
    <main><h1>The summit</h1><p>They met in <a href="/h">Helsinki</a>.<sup class="reference"><a href="#1">[1]</a></sup></p>
    <h2>Lunch<span class="mw-editsection">[edit]</span></h2><ul><li>Soup</li><li>Bread</li></ul>
    <table><tr><th>Who</th><th>What</th></tr><tr><td>Aino</td><td>Soup</td></tr></table><img src="x.png" alt="x"></main>
    <footer>All rights reserved</footer><script>y()</script></body></html>`,
    {},
  );
  expect(made.open).toEqual(['kind', 'source.license', 'source.retrieved']);
  expect(made.text).toContain('title: "Summit & tea"');
  expect(made.pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'heading: The summit',
    'text: They met in Helsinki.',
    'heading: Lunch',
    'list: - Soup\n- Bread',
    'text: Who | What',
    'text: Aino | Soup',
  ]);
  const dropped = made.dropped.map(({ text, why }) => `${why}: ${text}`);
  expect(dropped).toEqual(
    expect.arrayContaining([
      'menu of the page: Front door',
      'cookie notice: We use cookies. Accept',
      'edit link: [edit]',
      'foot of the page: All rights reserved',
      'no words: the image "x.png" is left out: say in words what it shows',
    ]),
  );
  expect(dropped).toHaveLength(5);
  // The image is none of them.
  expect(made.remarks).toContain('1 link is its words now: addresses are left out');
});

test('Markdown: what its front matter says is kept, and no tag or code in it is run', async () => {
  const front = 'title: Tea\nlang: fi\ntags: [a, b]\nsource:\n  url: https://example.org/tea';
  const made = await importAs('a.md', `---\n${front}\n---\n\n# Tea\n\nBlue [cups](https://example.org).\n`, {});
  expect(made.text).toMatch(/title: "Tea"\nkind: # FILL IN[^\n]*\nlang: "fi"/);
  expect(made.text).toContain('url: "https://example.org/tea"');
  expect(made.dropped).toMatchObject([{ text: 'tags: ["a","b"]' }]);
  expect(await readBack(await importAs('a.md', '# Tea\n\nBlue [cups](https://example.org).\n'))).toEqual([
    'Blue cups.',
  ]);
  for (const bad of ['---js\n{ a: process.exit(1) }\n---\n', '---\ntitle: !!js/function "x"\n---\n']) {
    const tagged = await importAs('a.md', `${bad}\nBlue cups.\n`);
    expect(tagged.dropped[0]?.text).toBe(bad.trim());
    expect(tagged.text).not.toContain('!!js');
  }
});

test.each([
  ['Latin-1', Buffer.from('Caf\xe9 in Mäntyniemi.', 'latin1'), 'Café in Mäntyniemi.', 'a guess'],
  ['UTF-8 with a mark', Buffer.from('\ufeffCafé in Mäntyniemi.'), 'Café in Mäntyniemi.', ''],
  ['UTF-16', Buffer.from('\ufeffCafé in Mäntyniemi.', 'utf16le'), 'Café in Mäntyniemi.', ''],
  ['UTF-16, the other way', Buffer.from('\ufeffCafé in Mäntyniemi.', 'utf16le').swap16(), 'Café in Mäntyniemi.', ''],
  ['UTF-16 without a mark', Buffer.from('Tea in Helsinki.', 'utf16le'), 'Tea in Helsinki.', 'a guess'],
])('text in %s', async (_, bytes, expected, remark) => {
  const made = await importAs('a.txt', bytes);
  expect(await readBack(made)).toEqual([expected]);
  expect(made.remarks.join()).toContain(remark);
});

test.each([
  ['empty.txt', '', 'is empty'],
  ['blank.txt', ' \n\n', 'nothing but blanks'],
  ['furniture.txt', 'Skip to content\n', 'no text beside'],
  ['a.exe', 'MZ', 'ends with ".exe", which is not read: known are .txt'],
  ['noending', 'x', 'has no ending'],
  ['binary.txt', Buffer.from([1, 2, 0, 3, 0, 0, 9, 9]), 'is not text'],
  ['a.pdf', 'Hello', 'is no PDF'],
  ['broken.pdf', '%PDF-1.4\nnonsense', 'is a broken PDF'],
  ['scan.pdf', makePdf([[]]), 'holds no text, only pictures'],
  ['a.docx', 'Hello, this is no archive at all.', 'is no Word document (no archive)'],
  ['zip.docx', makeZip({ 'a.txt': 'x' }), 'no Word document (word/document.xml is not in it)'],
  ['old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is encrypted, or of a Word before 2007'],
  ['broken.docx', makeZip({ 'word/document.xml': 'x' }), 'is a broken Word document'],
  ['large.txt', Buffer.alloc(20_000_001, 97), 'has 21 MB: at most 20 MB'],
])('%s is refused with a clear line', async (name, bytes, expected) => {
  const why = await refusal(name, bytes);
  expect(why).toContain(expected);
  expect(why).not.toContain('\n');
});

test('a PDF that is encrypted is refused as such', async () => {
  const keys = `/O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -44`;
  const pdf = makePdf([['Secret']], `/Encrypt << /Filter /Standard /V 1 /R 2 ${keys} >> /ID [<00> <00>]`);
  expect(await refusal('a.pdf', pdf)).toContain('is encrypted: open it with its password');
});

/** What Markdown, HTML or the importer might take for something. */
const odd = constantFrom(
  ...'* ** _x_ # {#id} <b> <p> </p> <table><tr><td> <nav> <li> <h1>T</h1> `c` [d](e) ![d](e) [x]: ! | \\ &amp; > === é ✓ [1] --- ``` <!-- --> a- end.'.split(
    ' ',
  ),
  ...'## a,  - b,1. b,- a,| a |\n|---|,Page 3,    code,a\tb,\u00ad'.split(','),
);
const breaks = constantFrom('\n', '\n\n', '\f', '  \n');
const parts = array(oneof(odd, constantFrom('tea'), string({ unit: 'binary', maxLength: 5 }), breaks), {
  maxLength: 40,
});

test.each(['a.txt', 'a.md', 'a.html'])('whatever %s holds, the document is one that the bot reads', async (name) => {
  await assert(
    asyncProperty(parts, async (all) => {
      const made = await draft(name, Buffer.from(`Here is a sentence to begin with.\n\n${all.join(' ')}`), known);
      if (made.kind === 'draft') await readBack(made);
    }),
    { numRuns: 100 },
  );
});

const count = (text: string): number => text.split('tea').length - 1;

test('whatever a plain text holds, each of its words is in the document or was dropped', async () => {
  await assert(
    asyncProperty(parts, async (all) => {
      const source = `Here is a sentence to begin with.\n\n${all.join(' ')}`;
      const made = await draft('a.txt', Buffer.from(source), known);
      if (made.kind === 'refused') return;
      const kept = made.pieces.map(({ text }) => count(text));
      const dropped = made.dropped.map(({ text }) => count(text));
      expect([...kept, ...dropped].reduce((sum, one) => sum + one, 0)).toBe(count(source));
    }),
    { numRuns: 300 },
  );
});
