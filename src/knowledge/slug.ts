/** The longest slug; with the document's id before it and a number behind, an id still fits into a Discord button. */
const maxSlugLength = 36;

/**
 * A heading as it stands in a passage id: lower case, Latin letters without accents, words joined by hyphens.
 * Letters of other scripts stay as they are; a heading without letters or digits becomes "section".
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  let joined = '';
  for (const word of words ?? []) {
    const longer = joined === '' ? word : `${joined}-${word}`;
    if (longer.length > maxSlugLength) break;
    joined = longer;
  }
  return joined || words?.[0]?.slice(0, maxSlugLength) || 'section';
}

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,63}$/u;

/** Why this cannot be the id of a document, passage or person, or undefined where it can. */
export function judgeId(id: string): string | undefined {
  if (idPattern.test(id)) return undefined;
  return `the id "${id.slice(0, 80)}" needs 1 to 64 letters, digits, ".", "_" or "-", and no spaces: use "${slug(id)}"`;
}
