import { en, type Words } from '../../src/discord/words/en.ts';

/** One thing that a language says: where it stands, and the words, made from the same samples in every language. */
export interface Said {
  readonly path: string;
  readonly words: string;
  /** What went into the sentence, as it must come out. */
  readonly given: readonly string[];
}

/** Numbers that no sentence holds by itself. */
const numbers = [131, 257, 389, 467, 523];

/** Everything that a language says in its own words; names of commands and options are not among it. */
export function* listSaid(words: Words): Generator<Said> {
  const { names: _names, ...english } = en;
  yield* walk(english, words, '');
}

function* walk(english: unknown, other: unknown, path: string): Generator<Said> {
  if (typeof english === 'string') yield { path, words: String(other), given: [] };
  else if (typeof english === 'function') yield* call(english, other, path);
  else if (typeof english === 'object' && english !== null)
    for (const [key, part] of Object.entries(english))
      yield* walk(part, partOf(other, key), path === '' ? key : `${path}.${key}`);
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

/** A sentence with a 1 and with other numbers; what English says of the numbers, every language has to say. */
function* call(english: Function, other: unknown, path: string): Generator<Said> {
  if (typeof other !== 'function') throw new Error(`${path} is no sentence with something in it`);
  for (const samples of samplesFor(english, path)) {
    const spoken = String(english(...samples));
    const given = samples.map(String).filter((sample) => /^\d{3}$/.test(sample) && spoken.includes(sample));
    yield { path, words: String(other(...samples)), given };
  }
}

function samplesFor(english: Function, path: string): unknown[][] {
  if (path === 'schedule.dayList')
    return [[['mon', 'sun']], [['mon', 'tue', 'wed', 'thu', 'fri']], [['1', '2', '3', '4', '5', '6', '7']]];
  if (path === 'status.counts') return [[{ left: 131, queued: 257, dated: 389, used: 467, held: 523, removed: 619 }]];
  const named = /^\(?([^)=]*)\)?\s*=>/.exec(String(english))?.[1]?.split(',') ?? [];
  const samples = named.map((name, index) => sampleFor(name.trim(), index));
  return [samples, samples.map((sample) => (typeof sample === 'number' ? 1 : sample))];
}

function sampleFor(name: string, index: number): unknown {
  if (/^(?:day|date|until)\b/.test(name)) return '2026-07-16';
  return numbers[index];
}
