import { hash } from 'node:crypto';
import { z } from 'zod';
import { likeness } from './likeness.ts';

/** Longest text of a fact, in characters as Discord counts them (UTF-16). */
export const longestFact = 300;

/** What a fact rests on: a passage as it was when somebody approved the fact, or an https page. */
export const factSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passage'), passage: z.string().min(1), hash: z.string().min(1) }),
  z.object({ kind: z.literal('link'), url: z.string().startsWith('https://') }),
]);
export type FactSource = z.infer<typeof factSource>;

/** Something true about the summit that can be posted by itself. */
export interface Fact {
  /** Unique in a guild: `own-7` where moderators added it, otherwise as in the knowledge folder. */
  readonly id: string;
  readonly text: string;
  readonly source: FactSource;
  /** `MM-DD`: to be posted on this day of the year only. */
  readonly day: string | undefined;
  /** Who suggested it, where they wished to be named. */
  readonly credit: string | undefined;
}

/** Begins the ids of the facts that moderators add; no fact of the knowledge folder may begin so. */
export const ownPrefix = 'own-';

/** Changes when the words of a passage change. */
export function hashPassage(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

export type FactProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'no-source' }
  /** Neither a passage that there is nor an https address. */
  | { readonly kind: 'bad-source'; readonly source: string }
  | { readonly kind: 'bad-day'; readonly day: string };

export type JudgedFact =
  | { readonly kind: 'ok'; readonly fact: Omit<Fact, 'id'>; readonly like: readonly Alike[] }
  | { readonly kind: 'problems'; readonly problems: readonly FactProblem[] };

/** A fact that says much the same, from 0 to 1. */
export interface Alike {
  readonly id: string;
  readonly likeness: number;
}

/** From here on two facts look like the same one told twice; a warning, never a refusal. */
export const alike = 0.6;

/** A fact as somebody typed it: the source is a passage id or an https address, the day `MM-DD`. */
export interface TypedFact {
  readonly text: string;
  readonly source: string;
  readonly day?: string | undefined;
  readonly credit?: string | undefined;
}

/** Whether it can be queued, with every problem at once, and the facts that it resembles, the likest first. */
export function judgeFact(
  typed: TypedFact,
  passage: (id: string) => string | undefined,
  others: readonly Pick<Fact, 'id' | 'text'>[],
): JudgedFact {
  const text = typed.text.trim().replaceAll(/\s+/g, ' ');
  const source = readSource(typed.source.trim(), passage);
  const day = readDay(typed.day?.trim() ?? '');
  const problems: FactProblem[] = [
    ...(text === '' ? [{ kind: 'empty' } as const] : []),
    ...(text.length > longestFact ? [{ kind: 'too-long', length: text.length } as const] : []),
    ...('problem' in source ? [source.problem] : []),
    ...('problem' in day ? [day.problem] : []),
  ];
  if (problems.length > 0 || 'problem' in source || 'problem' in day) return { kind: 'problems', problems };
  const like = others
    .map((other) => ({ id: other.id, likeness: likeness(text, other.text) }))
    .filter((other) => other.likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness);
  return { kind: 'ok', fact: { text, source, day: day.day, credit: typed.credit?.trim() || undefined }, like };
}

function readSource(
  source: string,
  passage: (id: string) => string | undefined,
): FactSource | { readonly problem: FactProblem } {
  if (source === '') return { problem: { kind: 'no-source' } };
  const text = passage(source);
  if (text !== undefined) return { kind: 'passage', passage: source, hash: hashPassage(text) };
  const url = URL.parse(source);
  // A name and password in an address are somebody's secret, and a lure: https://discord.com@elsewhere.
  if (url?.protocol === 'https:' && !url.username && !url.password && !/\s/.test(source))
    return { kind: 'link', url: url.href };
  return { problem: { kind: 'bad-source', source } };
}

/** `MM-DD`, or `M-D`; 29 February is a day too, as in 2024. */
function readDay(day: string): { readonly day: string | undefined } | { readonly problem: FactProblem } {
  if (day === '') return { day: undefined };
  const [, month = '', date = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(day) ?? [];
  const [m, d] = [Number(month), Number(date)];
  const longest = new Date(Date.UTC(2024, m, 0)).getUTCDate();
  if (m < 1 || m > 12 || d < 1 || d > longest) return { problem: { kind: 'bad-day', day } };
  return { day: `${month.padStart(2, '0')}-${date.padStart(2, '0')}` };
}
