import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { blankForm, isFields, note } from './form.ts';
import type { Checked } from './form.ts';

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody & { readonly id?: string };

/** Checks the definition of one command. */
export function checkCommand(body: unknown): Checked<CommandBody> {
  const form = blankForm();
  if (!isFields(body)) note(form, [], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  return form.problems.length > 0
    ? { kind: 'bad', problems: form.problems }
    : { kind: 'good', body: body as unknown as CommandBody };
}

/** Checks a whole list, as PUT sends it. */
export function checkCommands(body: unknown): Checked<readonly CommandBody[]> {
  if (!Array.isArray(body)) {
    return {
      kind: 'bad',
      problems: [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }],
    };
  }
  const checked = body.map(checkCommand);
  const problems = checked.flatMap((each, index) =>
    each.kind === 'bad' ? each.problems.map((problem) => ({ ...problem, path: [index, ...problem.path] })) : [],
  );
  return problems.length > 0 ? { kind: 'bad', problems } : { kind: 'good', body: body as CommandBody[] };
}
