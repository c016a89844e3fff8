/**
 * What of a page is no text of its own: buttons, menus, marks. Each rule says why, because everything that is dropped is
 * named to whoever imports.
 */

/** A line with nothing but this. */
const lines: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /^\[?\s*(?:edit|edit source|view source|muokkaa(?: wikitekstiä)?|править|bearbeiten)(?:\s*\|\s*edit source)?\s*\]?$/i,
    'edit link',
  ],
  [/^add (?:an? )?(?:event )?(?:picture|photo|image)s?!?$/i, 'button of the page'],
  [
    /^(?:share(?: (?:this|on .{1,20}))?|tweet|print(?: this page)?|e-?mail|copy link|save|follow us|subscribe(?: now)?|sign (?:in|up)|log (?:in|out)|register|donate)!?$/i,
    'button of the page',
  ],
  [
    /^(?:skip to (?:main )?content|jump to (?:navigation|search|content)|back to top|home|menu|search|navigation(?: menu)?|main page|next(?: page)?|previous(?: page)?|read more\.{0,3}|show more|comments?(?: \(\d+\))?)$/i,
    'menu of the page',
  ],
  [/^(?:table of )?contents(?:\s*\[hide\])?$/i, 'menu of the page'],
  [
    /^(?:additional information|no (?:places?|persons?|people|events?) assigned|advertisement|sponsored|trending(?: now)?)$/i,
    'label of the page',
  ],
  [
    /^(?:this page was last (?:edited|modified).*|text is available under .*|from wikipedia, the free encyclopedia|retrieved from ".*|categories?: .*|(?:©|copyright ©|\(c\)).{0,120}|all rights reserved\.?|privacy policy|terms of (?:use|service)|about (?:us|wikipedia)|contact us|disclaimers?)$/i,
    'foot of the page',
  ],
  [/^page \d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i, 'page number'],
];

const cookies = /\b(?:cookies?|cookie policy|GDPR)\b/i;
const consent = /\b(?:accept|agree|consent|use|uses|settings|preferences|continue|policy)\b/i;
/** A longer text about cookies may be what the page is about. */
const longestConsent = 300;

/** From here on a page leads to other pages, up to its next heading. */
const elsewhere =
  /^(?:related (?:events?|articles?|stories|pages|news|links)|you (?:may|might) also like|more (?:on this(?: story)?|from .{1,40})|read (?:also|next)|recommended(?: for you)?|external links)$/i;

/** Why a line or paragraph is no text of the page, or undefined where it may be. */
export function judgeFurniture(text: string): string | undefined {
  const trimmed = text.trim();
  const found = lines.find(([pattern]) => pattern.test(trimmed));
  if (found) return found[1];
  if (trimmed.length <= longestConsent && cookies.test(trimmed) && consent.test(trimmed)) return 'cookie notice';
  return undefined;
}

/** Whether what follows this heading leads to other pages. */
export function leadsElsewhere(text: string): boolean {
  return elsewhere.test(text.trim());
}

/** Marks of notes in brackets, edit links behind headings. An "[a]" before a letter is a word that was changed in a quote. */
const marks =
  /(?:\[(?:\d{1,3}|note \d{1,3}|nb \d{1,3}|citation needed|clarification needed|who\?|when\?|edit)\]|(?<=[^\s[(])\[[a-z]\](?![\p{L}\p{N}]))/giu;

/** The text without marks of notes, and those marks. */
export function takeMarks(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const found = text.match(marks);
  if (!found) return { text, marks: [] };
  return {
    text: text
      .replace(marks, '')
      .replace(/ {1,3}([.,;:!?])/g, '$1')
      .replace(/ {2,}/g, ' ')
      .trim(),
    marks: found,
  };
}
