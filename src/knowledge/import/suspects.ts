import type { Piece } from './model.ts';

/** Words that end up at the end of another when a blank is lost. */
const small = [
  'and',
  'the',
  'that',
  'with',
  'from',
  'for',
  'was',
  'were',
  'in',
  'on',
  'of',
  'to',
  'at',
  'by',
  'is',
  'as',
];
/** Names that are written with a capital inside. */
const inner = /^(?:Mc|Mac|De|Di|Le|La|Van|Fitz|O['’])\p{Lu}\p{Ll}+$/u;
const lostStop = /[\p{Ll}\d)”"](?<!\.\p{L})[.!?;,:](?=\p{Lu}\p{Ll})/gu;
const address = /(?:https?:\/\/|www\.|[@#])\S*|(?<!\S)\S{1,100}\.(?:com|org|net|fi|ru|gov|io|info|txt|pdf)\b\S*/giu;

/** Longer runs of letters are no words that a blank would divide. */
const longestWord = 60;

/** What looks wrong in a piece, each with the words: nothing of it is changed, because only a reader can tell. */
export function findSuspects(pieces: readonly Piece[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of pieces)
    for (const word of wordsOf(text)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return pieces.flatMap((piece) => {
    const where = piece.from[0] ?? '';
    const clean = piece.text.replace(address, ' ');
    const glued = [...new Set(wordsOf(clean))].flatMap((word) => divideGlued(word, counts));
    const marked = [...clean.matchAll(/\p{L}[✓✔☑►]\p{L}/gu)].map(
      ({ index }) => `"${around(clean, index + 1)}" holds a mark of the page`,
    );
    const stops = [...clean.matchAll(lostStop)].map(
      ({ index }) => `"${around(clean, index)}": a blank is missing after "${clean[index + 1]}"`,
    );
    const broken = isBrokenOff(piece) ? [`"… ${piece.text.slice(-30)}" breaks off without an end of a sentence`] : [];
    return [...glued, ...marked, ...stops, ...broken].map((what) => `${where}: ${what}`);
  });
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 15), at + 12).trim();
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

/** A word that is two: a capital inside it, or two words of this text of which the whole is none. */
function divideGlued(word: string, counts: ReadonlyMap<string, number>): string[] {
  const say = (at: number): string[] => [`"${word}" looks like "${word.slice(0, at)} ${word.slice(at)}"`];
  const known = (part: string): number => counts.get(part.toLowerCase()) ?? 0;
  const capital = /(?<=\p{Ll}\p{Ll})\p{Lu}(?=\p{Ll})/u.exec(word);
  if (capital && !inner.test(word)) return say(capital.index);
  if (known(word) > 1 || word.length < 6 || word.length > longestWord) return [];
  for (const end of small) {
    const at = word.length - end.length;
    if (at >= 4 && word.endsWith(end) && known(word.slice(0, at)) > 0 && /\p{L}$/u.test(word.slice(0, at))) {
      // "Wash-in", "log-on" and such are one word where the first is an ordinary verb: a name or a longer word is not.
      if (at >= 6 || /^\p{Lu}/u.test(word)) return say(at);
    }
  }
  // "McConnellreaffirmed": a name that has a capital inside and goes on too long.
  const name = /^(?:Mc|Mac)\p{Lu}\p{Ll}{9,}$/u.exec(word);
  if (name) return [`"${word}" is long for a name: is a blank missing in it?`];
  for (let at = 4; at <= word.length - 4; at++) {
    if (known(word.slice(0, at)) > 1 && known(word.slice(at)) > 1) return say(at);
  }
  return [];
}

function isBrokenOff({ kind, text }: Piece): boolean {
  return kind === 'text' && text.length > 80 && !/[.!?:…"”’')\]]$/u.test(text);
}
