/** The question with one error in its longest small word: by turns a letter less, or two exchanged; `seed` tells where. */
export function misspell(question: string, seed: number): string | undefined {
  const word = (question.match(/\b[a-z]{5,}\b/g) ?? []).toSorted((a, b) => b.length - a.length)[0];
  if (!word) return undefined;
  const at = 1 + (seed % (word.length - 2));
  const typo =
    seed % 2 === 0
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return question.replace(word, typo);
}
