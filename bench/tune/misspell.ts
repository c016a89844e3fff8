/** The question with one error in its longest small word; `seed` tells which and where. */
export function misspell(question: string, seed: number): string | undefined {
  const word = (question.match(/\b[a-z]{5,}\b/g) ?? []).toSorted((a, b) => b.length - a.length)[0];
  return word && question.replace(word, spoil(word, seed));
}

/** The word with one error behind its first letter, by turns a letter less, two exchanged, one more, or another one. */
export function spoil(word: string, seed: number): string {
  const at = 1 + (Math.floor(seed / 4) % Math.max(1, word.length - 2));
  const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  const other = letters.charAt((letters.indexOf(letter) + 7) % letters.length);
  if (seed % 4 === 0) return before + word.slice(at + 1);
  if (seed % 4 === 1 && letter !== next) return before + next + letter + word.slice(at + 2);
  return before + other + word.slice(seed % 4 === 2 ? at : at + 1);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
