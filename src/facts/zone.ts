import { piecesOf, share } from './likeness.ts';

/** Names that moved since the runtime's list was made (IANA, file `backward`), so that people are offered today's. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** What people write for a zone, and the places they may mean, the likeliest first. None of them knows daylight saving. */
const abbreviations: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ACST: ['Australia/Adelaide', 'Australia/Darwin'],
  ADT: ['America/Halifax'],
  AEDT: ['Australia/Sydney', 'Australia/Melbourne'],
  AEST: ['Australia/Sydney', 'Australia/Brisbane'],
  AKST: ['America/Anchorage'],
  AST: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh'],
  AWST: ['Australia/Perth'],
  BRT: ['America/Sao_Paulo'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  CDT: ['America/Chicago', 'America/Havana'],
  CEST: ['Europe/Berlin', 'Europe/Paris'],
  CET: ['Europe/Berlin', 'Europe/Paris'],
  CST: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  EDT: ['America/New_York', 'America/Toronto'],
  EEST: ['Europe/Helsinki', 'Europe/Kyiv'],
  EET: ['Europe/Helsinki', 'Europe/Kyiv'],
  EST: ['America/New_York', 'America/Toronto', 'America/Panama'],
  GMT: ['UTC', 'Europe/London'],
  HKT: ['Asia/Hong_Kong'],
  HST: ['Pacific/Honolulu'],
  IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
  JST: ['Asia/Tokyo'],
  KST: ['Asia/Seoul'],
  MDT: ['America/Denver'],
  MET: ['Europe/Berlin', 'Europe/Paris'],
  MSK: ['Europe/Moscow'],
  MST: ['America/Denver', 'America/Phoenix'],
  NST: ['America/St_Johns'],
  NZDT: ['Pacific/Auckland'],
  NZST: ['Pacific/Auckland'],
  PDT: ['America/Los_Angeles', 'America/Vancouver'],
  PKT: ['Asia/Karachi'],
  PST: ['America/Los_Angeles', 'Asia/Manila'],
  SAST: ['Africa/Johannesburg'],
  SGT: ['Asia/Singapore'],
  TRT: ['Europe/Istanbul'],
  WEST: ['Europe/Lisbon'],
  WET: ['Europe/Lisbon'],
  Z: ['UTC'],
};

export type JudgedZone =
  /** As IANA writes it: `Europe/Kyiv`. */
  | { readonly kind: 'zone'; readonly zone: string }
  /** An abbreviation: ambiguous, or silent about daylight saving. */
  | { readonly kind: 'abbreviation'; readonly suggestions: readonly string[] }
  /** `+02:00`: right for half of the year at most. */
  | { readonly kind: 'offset'; readonly suggestions: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** The zones on offer. Listing and taking them apart costs some milliseconds, so each is done once, when it is needed. */
export interface Zones {
  readonly names: () => readonly string[];
  readonly spelt: () => readonly Spelt[];
}

/** A zone with what typed words are compared with. */
interface Spelt {
  readonly zone: string;
  readonly plain: string;
  /** Of the whole name, and of its place alone. */
  readonly pieces: readonly ReadonlySet<string>[];
}

/** All zones of the runtime, for `judgeZone` and `completeZone`. */
export function openZones(): Zones {
  let names: readonly string[] | undefined;
  let spelt: readonly Spelt[] | undefined;
  const list = () => (names ??= listZones());
  return { names: list, spelt: () => (spelt ??= list().map(spell)) };
}

/** All zones of the runtime under today's names, in the order of the alphabet, with UTC first. */
export function listZones(): string[] {
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone);
  return [...new Set(['UTC', ...zones.toSorted()])];
}

/**
 * Whether the words name a time zone: an IANA name with a place (or UTC), in any case. Everything else is refused
 * with what may be meant, at most five.
 */
export function judgeZone(words: string, zones: Zones = openZones()): JudgedZone {
  const typed = words.trim().replaceAll(/\s+/g, '_');
  const listed = zones.names().find((zone) => zone.toLowerCase() === typed.toLowerCase());
  if (listed) return { kind: 'zone', zone: listed };
  const short = abbreviations[typed.toUpperCase()];
  if (short) return { kind: 'abbreviation', suggestions: short };
  if (/^(utc|gmt)?[+-]\d/i.test(typed)) return { kind: 'offset', suggestions: ['UTC'] };
  const known = canonical(typed);
  // `US/Eastern` and `Etc/GMT+5` are names as well; `Japan` and `EST5EDT` are refused with the place they mean.
  if (known && typed.includes('/')) return { kind: 'zone', zone: known };
  if (known) return { kind: 'unknown', suggestions: [known] };
  return { kind: 'unknown', suggestions: completeZone(words, zones, 5) };
}

/** Whether this runtime still knows a zone that was stored. */
export function isZone(zone: string): boolean {
  return canonical(zone) !== undefined;
}

/** Zones less alike than this are not what was meant. */
const least = 0.4;

/** Zones for type-ahead: those whose words begin as typed, then those that contain it, then those spelt alike. */
export function completeZone(typed: string, zones: Zones, limit: number): string[] {
  const wanted = plain(typed);
  if (wanted === '') return zones.names().slice(0, limit);
  const short = abbreviations[typed.trim().toUpperCase()] ?? [];
  const spelt = zones.spelt();
  const begins = spelt.filter((each) => ` ${each.plain}`.includes(` ${wanted}`));
  const contains = spelt.filter((each) => each.plain.includes(wanted));
  const typedPieces = piecesOf(wanted);
  const alike = spelt
    .map((each) => ({ ...each, likeness: Math.max(...each.pieces.map((own) => share(own, typedPieces, least))) }))
    .filter((each) => each.likeness >= least)
    .toSorted((a, b) => b.likeness - a.likeness);
  return [...new Set([...short, ...[...begins, ...contains, ...alike].map(({ zone }) => zone)])].slice(0, limit);
}

/** Today's name of the zone that the runtime takes this for, or undefined where it takes it for none. */
function canonical(name: string): string | undefined {
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return renamed[zone] ?? zone;
  } catch {
    return undefined;
  }
}

/** Lower case, without diacritics, with spaces between words. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[/_\s-]+/g, ' ')
    .trim();
}

function spell(zone: string): Spelt {
  const place = zone.slice(zone.lastIndexOf('/') + 1);
  return { zone, plain: plain(zone), pieces: [zone, place].map((name) => piecesOf(plain(name))) };
}
