import * as fc from 'fast-check';

/** What people paste, misuse or mistype, piece by piece. */
const pieces = [
  'Who translated for Trump?',
  'What was agreed in Helsinki?',
  'Putin gave Trump a football.',
  'Кто переводил для Путина?',
  'Kuka tuli Putinin kanssa?',
  'מי תרגם עבור טראמפ?',
  'من ترجم لترامب؟',
  'Helsinki 2018-07-16',
  '2025',
  '@everyone',
  '<@1018000000000000401>',
  '<@&1018000000000000300>',
  '<#1018000000000000200>',
  '<t:0:R>',
  '</summit ask:1018000000000000001>',
  '<:cat:123456789012345678>',
  '[press me](https://evil.example)',
  'https://evil.example/a_b*c',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '# ',
  '> ',
  '-# ',
  '- ',
  '1. ',
  '* ',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u2028',
  '\r\n',
  '\n\n',
  '\t',
  '\uD83D',
  '😀👩‍👩‍👧🇫🇮',
  'é̂̃̄',
  '%',
  ':',
  '::',
  'Asked: ',
  "'; DROP TABLE passages; --",
  'constructor',
  '__proto__',
  '(((((a+)+)+$',
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const short = fc.array(piece, { maxLength: 12 }).map((some) => some.join(' '));
/** One piece again and again, up to the longest message of all. */
const long = fc
  .tuple(piece, fc.integer({ min: 100, max: 6000 }))
  .map(([unit, length]) => (unit || 'a').repeat(length).slice(0, length));

/** So many hostile inputs, the same ones every time. */
export function sampleInputs(count: number): string[] {
  return fc.sample(fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: long }), {
    numRuns: count,
    seed: 2018,
  });
}
