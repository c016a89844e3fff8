import type { Problem } from '../answers.ts';

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What came of checking a body: the body with its type known, or everything wrong with it. */
export type Checked<Body> =
  { readonly kind: 'good'; readonly body: Body } | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

/** Collects what is wrong, with paths relative to where the form stands. */
export interface Form {
  readonly problems: Problem[];
  readonly path: readonly (string | number)[];
}

/** A form at the root of a body. */
export function blankForm(): Form {
  return { problems: [], path: [] };
}

/** The same form, one or more steps deeper. */
export function inside(form: Form, ...steps: readonly (string | number)[]): Form {
  return { problems: form.problems, path: [...form.path, ...steps] };
}

/** Notes that something is wrong at the form's place or below it. */
export function note(form: Form, steps: readonly (string | number)[], code: string, message: string): void {
  form.problems.push({ path: [...form.path, ...steps], code, message });
}
