/* oxlint-disable unicorn/no-thenable -- "if, then, else" are words of JSON schema */

// oxlint-disable-next-line typescript/no-explicit-any -- a JSON schema can hold anything anywhere
export type Schema = Record<string, any>;

/**
 * The description, rewritten so that its errors can be read and that it accepts what Discord accepts.
 *
 * A union whose members differ by their field `type` becomes "if the type is …, then …": one set of errors instead of
 * one for each member. Integers may also come as strings of digits, as Discord reads them.
 */
export function branchByType(document: Schema): Schema {
  const seen = new Map<unknown, unknown>();
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (typeof node !== 'object' || node === null) return node;
    const known = seen.get(node);
    if (known !== undefined) return known;
    const copy: Schema = {};
    seen.set(node, copy);
    for (const [key, value] of Object.entries(node)) copy[key] = rewrite(value);
    loosenInteger(copy);
    branch(copy, document);
    return copy;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object stays an object
  return rewrite(document) as Schema;
}

function loosenInteger(schema: Schema): void {
  const types: unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  if (!types.includes('integer') || types.includes('string')) return;
  if (schema['enum'] || schema['oneOf'] || schema['anyOf'] || schema['allOf']) return;
  schema['type'] = [...types, 'string'];
  schema['pattern'] = '^-?[0-9]+$';
}

function branch(schema: Schema, document: Schema): void {
  const key = schema['oneOf'] ? 'oneOf' : 'anyOf';
  const union: unknown = schema[key];
  if (!Array.isArray(union) || union.some((each: Schema) => 'const' in each)) return;
  const members: Schema[] = union;
  delete schema[key];
  const isNull = (each: Schema): boolean => each['type'] === 'null';
  const others = members.filter((each) => !isNull(each));
  const inner = byType(others, document) ?? (others.length === 1 ? others[0] : { anyOf: others });
  if (members.some(isNull)) Object.assign(schema, { if: { type: 'null' }, then: true, else: inner });
  else Object.assign(schema, { allOf: [...(schema['allOf'] ?? []), inner] });
}

/** The union as a chain of conditions, where every member says which types it is for. */
function byType(members: readonly Schema[], document: Schema): Schema | undefined {
  const typed = members.map((member) => ({ member, types: typesOf(member, document) }));
  if (members.length < 2 || typed.some(({ types }) => types === undefined)) return undefined;
  const all = typed.flatMap(({ types }) => types ?? []);
  if (new Set(all).size < all.length) return undefined;
  return {
    type: 'object',
    ...when(all),
    allOf: typed.map(({ member, types }) => ({ if: when(types ?? []), then: member })),
  };
}

function typesOf(member: Schema, document: Schema): readonly unknown[] | undefined {
  const reference: unknown = member['$ref'];
  const target =
    typeof reference === 'string' ? document['components'].schemas[reference.split('/').at(-1) ?? ''] : member;
  return target?.properties?.type?.enum;
}

function when(types: readonly unknown[]): Schema {
  return { properties: { type: { enum: types } }, required: ['type'] };
}
