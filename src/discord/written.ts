import type { Scene } from './cite.ts';

/** Texts of passages that are remembered at most, some hundred characters each. */
const most = 5_000;

/**
 * What is the same each time a passage is shown, written once for a library and a language. `what` names all else that
 * it is made of: never anything of a member.
 */
export function once({ library: { written }, words }: Scene, what: string, write: () => string): string {
  const key = `${words.language} ${what}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = write();
  const [oldest] = written.keys();
  if (written.size >= most && oldest !== undefined) written.delete(oldest);
  written.set(key, text);
  return text;
}
