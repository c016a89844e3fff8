/**
 * Text of others inside Discord's markdown. A backslash before a punctuation mark shows that mark and nothing else,
 * so people read exactly the words that stand in the passage, and no mention, link, heading or list comes of them.
 */

/** Marks that begin something wherever they stand: emphasis, code, spoiler, mention, emoji, timestamp, link, heading. */
const anywhere = /[\\*_~`|<>[\]@#]/g;
/** A bare address becomes a link by its scheme's colon. */
const scheme = /:(?=\/\/)/g;
/**
 * A line becomes a list by a dash, or by a number with a point. The white space before it holds none of the marks after
 * which `^` sees a line begin: thousands of them would each be read to the end of all.
 */
const lineStart = /^([^\S\n\r\u2028\u2029]*)(-|\d+(?=\.))/gm;

/** The text so that Discord shows it to the letter; `revealed` is the way back. */
export function escaped(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(scheme, '\\:')
    .replace(lineStart, (_, space: string, mark: string) => (mark === '-' ? `${space}\\-` : `${space}${mark}\\`));
}

/** What a person reads where this escaped text stands. */
export function revealed(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** A block quote of text that is markdown already; each line is one of the quote. */
export function blockQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Bold, line by line: in a list or a quote emphasis may not run over the end of a line. */
export function bold(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/, '$1**$2**$3'))
    .join('\n');
}

/** A link that brings no preview; without an http(s) address, the words alone. `href` holds no angle brackets (URL Standard). */
export function link(words: string, address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return escaped(words);
  return `[${escaped(words)}](<${url.href}>)`;
}

/** Small print. One line: what follows a line break would be of ordinary size. */
export function small(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.trim());
  return `-# ${lines.filter((line) => line !== '').join(' ')}`;
}

/** An id or a code, to be copied. A backtick in it would end it, so it is shown as an apostrophe. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll(/[\r\n]+/g, ' ')}\``;
}
