import type { Checked } from '../../../src/local/rules/form.ts';

/** What a check says, short: `good`, `empty`, or each problem as `path: CODE`. */
export function verdict(checked: Checked<unknown> | { readonly kind: 'empty' }): string[] {
  if (checked.kind !== 'bad') return [checked.kind];
  return checked.problems.map((each) => `${each.path.join('.')}: ${each.code}`);
}
