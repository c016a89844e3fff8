import { mark } from './marks.ts';
import type { Token } from './tokens.ts';

/** Kinds of answer a question can ask for. */
export const kinds = [
  'person',
  'date',
  'time',
  'duration',
  'money',
  'number',
  'place',
  'reason',
  'quotation',
  'list',
  'yes-no',
  'thing',
] as const;

/** What kind of answer is asked for; `thing` where the words do not tell. */
export type Kind = (typeof kinds)[number];

/* The first row that matches decides; the words are folded and without wrappers. */
const rows: readonly (readonly [RegExp, Kind])[] = [
  [
    /\bhow long\b|\b(?:what|which) (?:length|duration)\b|\bhow many (?:seconds|minutes|hours|days|weeks|months|years)\b/,
    'duration',
  ],
  [
    /\bhow (?:much (?:money|did .* (?:cost|pay|spend))|expensive)\b|\b(?:what|which) (?:price|cost|amount of money)\b|\bwhat did .* cost\b/,
    'money',
  ],
  [
    /\bhow (?:many|much|old|far|tall|large|big|high|often|fast|wide|deep)\b|\b(?:what|which) (?:number|percentage|percent|share|amount|size|population|age)\b|\bwhat (?:is|was|were|are) (?:the|its) (?:\w+ )?(?:number|percentage|population|amount|size|age|height|length|total)\b/,
    'number',
  ],
  [/\b(?:what|which|at what) (?:time|hour)\b|\bwhat (?:is|was) the (?:\w+ )?time of\b/, 'time'],
  [
    /^(?:(?!\b(?:what|which|who|whose|how|where|why)\b).)*\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century)\b|\bwhat (?:is|was) the (?:\w+ )?(?:date|year|day)\b/,
    'date',
  ],
  [
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|place|room|hall|building|palace|location|venue|town|state|street|square|region|continent|hotel)\b|\bwhat (?:is|was) the (?:\w+ )?(?:place|location|venue|site|city|capital)\b/,
    'place',
  ],
  [/\bwhy\b|\b(?:what|which) (?:was the |is the |were the )?(?:reasons?|cause)\b|\bhow come\b|\bwhat for\b/, 'reason'],
  [
    /\bwho (?:were|all|are|else)\b|^(?:list|name) (?:the|all|every|some|two|three|four|five)\b|\blist$|^(?:list|name|which)\b.*\b(?:members|people|officials|senators|countries|topics|signers|names|agreements|identities)\b|\bwhat (?:were|are) the\b|\bnames? of the\b/,
    'list',
  ],
  [
    /\b(?:who|whom|whose)\b|\b(?:what|which) (?:\w+ ){0,3}?(?:person|man|woman|president|minister|senator|leader|official|officer|journalist|reporter|chief|advisor|adviser|secretary|ambassador|author|actor|artist|king|queen|general|spokes\w+|politician|signer|member)\b/,
    'person',
  ],
  [
    /\bwhat (?:exactly )?(?:did|was|were|has|had) .*\b(?:say|said|saying|tweet|tweeted|write|wrote|call|called|answer|reply|respond|words?|quote|statement|comment|reaction|view|opinion)\b|\bhow did .*\b(?:call|describe|respond|react|put it|answer|comment)\b|\bquotes?\b|\breactions? (?:of|by|from)\b/,
    'quotation',
  ],
  [/^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/, 'yes-no'],
];

/** What kind of answer these words ask for; a question word with a capital inside the question is a name ("Doctor Who"). */
export function readKind(tokens: readonly Token[]): Kind {
  const words = tokens.map(({ word, shape }, at) => (at > 0 && shape === 'capital' && asking.test(word) ? '–' : word));
  const line = words.join(' ');
  return rows.find(([pattern]) => pattern.test(line))?.[1] ?? 'thing';
}

const asking = /^(?:who|what|when|where|why|how|which|whom|whose)$/;

/** Marks of words that can be an answer of this kind; 0 where any word can. */
export function wantedMarks(kind: Kind): number {
  return wanted[kind];
}

const wanted: Readonly<Record<Kind, number>> = {
  person: mark.fullName | mark.name,
  date: mark.calendar | mark.year,
  time: mark.clock | mark.number,
  duration: mark.duration,
  money: mark.money | mark.number,
  number: mark.number | mark.percent | mark.money,
  place: mark.name | mark.place,
  reason: mark.reason,
  list: mark.name,
  quotation: 0,
  'yes-no': 0,
  thing: 0,
};

/**
 * How well a piece of text can be an answer of this kind, from 0 to 1, judged by the marks of its words that the
 * question does not hold itself ("Which day in July?" is not answered by another "July").
 */
export function fitsKind(kind: Kind, fresh: number, all: number): number {
  if (kind === 'person') return Math.max(has(fresh, mark.fullName), has(fresh, mark.name) / 2);
  // A year or an hour answers "when" as well, but a day tells more.
  if (kind === 'date') {
    return Math.max(has(fresh, mark.calendar), has(fresh, mark.year | mark.clock) / 2, has(fresh, mark.number) / 4);
  }
  if (kind === 'duration') return has(fresh, mark.duration) * has(fresh, mark.number);
  if (kind === 'time') return Math.max(has(fresh, mark.clock), has(fresh, mark.number) / 2);
  if (kind === 'money') return Math.max(has(fresh, mark.money), has(fresh, mark.number) / 2);
  if (kind === 'quotation') return has(all, mark.quoted);
  if (kind === 'list') return Math.max(has(all, mark.list), has(fresh, mark.name) / 2);
  return has(fresh, wanted[kind]);
}

function has(marks: number, sought: number): 0 | 1 {
  return (marks & sought) === 0 ? 0 : 1;
}
