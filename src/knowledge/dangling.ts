const dangling =
  /^(?:(?:he|she|it|they|him|them|his|her|hers|its|their|theirs)\b|(?:this|these)\b|(?:that|those)\s+(?:is|was|were|are|had|has|have|will|would|did|does|do|came|made|led|meant|means|left|gave)\b|the\s+(?:latter|former)\b)/i;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])\s+/;

/**
 * A word at the beginning of the text that points back to something which nobody will see beside it; only English is
 * judged (`lang` is a BCP 47 code).
 */
export function findDangling(text: string, lang = ''): string | undefined {
  if (!/^en\b/i.test(lang)) return undefined;
  return dangling.exec(text.replace(listMarker, ''))?.[0];
}
