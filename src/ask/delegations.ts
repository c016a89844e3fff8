import type { Delegation } from './library.ts';
import { foldWord } from './stems.ts';

/**
 * The delegation that is called so, by its id, title or another name in any language, or the only one with a name that
 * begins so; undefined where none is.
 */
export function findDelegation(delegations: readonly Delegation[], typed: string): Delegation | undefined {
  const wanted = foldName(typed);
  const [meant, ...others] = wanted === '' ? [] : completeDelegations(delegations, wanted);
  return (
    delegations.find((delegation) => namesOf(delegation).includes(wanted)) ?? (others.length === 0 ? meant : undefined)
  );
}

/** Those with a name that holds a word beginning with what was typed so far, in their order. */
export function completeDelegations(delegations: readonly Delegation[], typed: string): Delegation[] {
  const begun = foldName(typed);
  return delegations.filter((delegation) => namesOf(delegation).some((name) => ` ${name}`.includes(` ${begun}`)));
}

function namesOf({ id, title, aliases }: Delegation): string[] {
  return [id, title, ...aliases].map(foldName);
}

/** Without what differs from keyboard to keyboard: capitals, accents, points, and the kind of dash or blank. */
function foldName(name: string): string {
  return foldWord(name)
    .replace(/[.’'‘`]/g, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
