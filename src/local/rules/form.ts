import type { Problem } from '../answers.ts';

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What came of checking a body: the body with its type known, or everything wrong with it. */
export type Checked<Body> =
  { readonly kind: 'good'; readonly body: Body } | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

/** Collects what is wrong below one place of a body. */
export interface Form {
  readonly problems: Problem[];
  readonly path: readonly (string | number)[];
}

interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly required?: boolean;
}

/** Whether a JSON value is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A form at the root of a body. */
export function blankForm(): Form {
  return { problems: [], path: [] };
}

/** The same form, one or more steps deeper. */
export function inside(form: Form, ...steps: readonly (string | number)[]): Form {
  return { problems: form.problems, path: [...form.path, ...steps] };
}

/** Notes that something is wrong at the form's place. */
export function note(form: Form, code: string, message: string): void {
  form.problems.push({ path: form.path, code, message });
}

/** The result of a check: the body gets its type here and nowhere else, once nothing was found wrong with it. */
export function conclude<Body>(form: Form, body: unknown): Checked<Body> {
  if (form.problems.length > 0) return { kind: 'bad', problems: form.problems };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing was found wrong with it
  return { kind: 'good', body: body as Body };
}

/** A value as an object; anything else is a problem. */
export function asFields(form: Form, value: unknown): Fields | undefined {
  if (isFields(value)) return value;
  note(form, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  return undefined;
}

/** A text field; its length is counted in characters (code points). */
export function text(form: Form, fields: Fields, name: string, range: Range = {}): string | undefined {
  const value = present(form, fields, name, range);
  if (value === undefined) return undefined;
  const at = inside(form, name);
  if (typeof value !== 'string') {
    note(at, 'STRING_TYPE_CONVERT', `Could not interpret "${shown(value)}" as string.`);
    return undefined;
  }
  // Characters are at most the units they are written in, and at least half of them: mostly there is nothing to count.
  if (value.length > (range.most ?? Infinity) || value.length / 2 < (range.least ?? 0)) {
    checkLength(at, lengthOf(value), range);
  }
  return value;
}

/** A whole number; Discord also reads one written as a string. */
export function whole(form: Form, fields: Fields, name: string, range: Range = {}): number | undefined {
  const value = present(form, fields, name, range);
  if (value === undefined) return undefined;
  const at = inside(form, name);
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    note(at, 'NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not int.`);
    return undefined;
  }
  const { least = -Infinity, most = Infinity } = range;
  if (number < least) note(at, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${least}.`);
  if (number > most) note(at, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`);
  return number;
}

/** A yes or no; false where it is left out. */
export function yes(form: Form, fields: Fields, name: string): boolean {
  const value = fields[name];
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') note(inside(form, name), 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  return value === true;
}

/** A list; empty where it is left out. */
export function list(form: Form, fields: Fields, name: string, range: Range = {}): readonly unknown[] {
  const value = present(form, fields, name, range);
  if (value === undefined) return [];
  const at = inside(form, name);
  if (!Array.isArray(value)) {
    note(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return [];
  }
  checkLength(at, value.length, range);
  return value;
}

/** One of a few values. */
export function choice(form: Form, value: unknown, among: readonly (string | number)[]): void {
  if (among.some((each) => each === value)) return;
  note(form, 'BASE_TYPE_CHOICES', `Value must be one of {${among.join(', ')}}.`);
}

/** Notes every value that came before; `what` names the rule. */
export function unique(
  form: Form,
  values: readonly (readonly [place: Form, value: string])[],
  code: string,
  words: string,
): void {
  const seen = new Set<string>();
  for (const [place, value] of values) {
    if (seen.has(value)) note({ problems: form.problems, path: place.path }, code, words);
    seen.add(value);
  }
}

/** A link that Discord follows: http, https, or a file of the same message. */
export function link(form: Form, fields: Fields, name: string, schemes: readonly string[], range: Range): void {
  const value = text(form, fields, name, range);
  if (value === undefined) return;
  if (schemes.some((scheme) => value.startsWith(`${scheme}://`)) && URL.canParse(value)) return;
  note(
    inside(form, name),
    'URL_TYPE_INVALID_URL',
    `Not a well formed URL, or its scheme is not one of ${schemes.join(', ')}.`,
  );
}

/** Characters as Discord counts them. */
export function lengthOf(value: string): number {
  let count = value.length;
  // A surrogate pair is one character.
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) count -= 1;
  }
  return count;
}

function present(form: Form, fields: Fields, name: string, range: Range): unknown {
  const value = fields[name];
  if (value !== undefined && value !== null) return value;
  if (range.required) note(inside(form, name), 'BASE_TYPE_REQUIRED', 'This field is required');
  return undefined;
}

function checkLength(form: Form, length: number, { least = 0, most = Infinity }: Range): void {
  if (length >= least && length <= most) return;
  if (least > 0) note(form, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
  else note(form, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
