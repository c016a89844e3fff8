import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Judge } from '../../src/local/http.ts';
import { branchByType } from './schema.ts';
import type { Schema } from './schema.ts';

/** Discord's own description of its interface. It is no part of this repository; without it nothing is judged. */
const FILE = new URL('../../../shared/discord/openapi.json', import.meta.url);

/** Judges requests, and answers, by Discord's OpenAPI description. */
export interface Description {
  readonly request: Judge;
  /** What is wrong with an answer of the local Discord itself. */
  answer(method: string, path: string, status: number, body: unknown): readonly string[];
}

interface Operation {
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>>; readonly $ref?: string }>
  >;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The description, or undefined (said plainly, once a file) where it is not there. */
export function openDescription(): Description | undefined {
  if (existsSync(FILE)) return makeDescription(readFileSync(FILE, 'utf8'));
  console.log(
    'Skipped: ../shared/discord/openapi.json is not here, so requests are judged by the built-in rules alone.',
  );
  return undefined;
}

function makeDescription(text: string): Description {
  const document: Schema & { readonly paths: Paths } = JSON.parse(text);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ ...branchByType(document), $id: 'discord' });
  const compiled = new Map<string, ValidateFunction>();
  const validatorFor = (steps: readonly string[]): ValidateFunction => {
    const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#/${encodeURI(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };
  const judge = (steps: readonly string[], value: unknown): string[] => {
    const validate = validatorFor(steps);
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter((each) => each.keyword !== 'if');
    return [...new Set(errors.map((each) => `${each.instancePath} ${each.message ?? each.keyword}`.trim()))];
  };
  const templates = Object.keys(document.paths).map((template) => ({ template, steps: template.split('/') }));
  // A path may fit several templates; the one with the most fixed steps is meant.
  templates.sort((a, b) => braces(a.template) - braces(b.template));
  const find = (path: string): string | undefined => {
    const given = path.split('/');
    return templates.find(
      ({ steps }) =>
        steps.length === given.length && steps.every((step, index) => step.startsWith('{') || step === given[index]),
    )?.template;
  };

  return {
    request({ method, path, query, body }) {
      const template = find(path);
      const verb = method.toLowerCase();
      const operation = template === undefined ? undefined : document.paths[template]?.[verb];
      if (template === undefined || !operation) return [`${method} ${path} is not in Discord's description`];
      const wrong = wrongQuery(operation, query);
      if (!operation.requestBody?.content['application/json']) return wrong;
      return [
        ...wrong,
        ...judge(['paths', template, verb, 'requestBody', 'content', 'application/json', 'schema'], body ?? {}),
      ];
    },
    answer(method, path, status, body) {
      const template = find(path);
      const verb = method.toLowerCase();
      if (template === undefined) return [`${path} is not described`];
      const responses = document.paths[template]?.[verb]?.responses ?? {};
      const key = [String(status), `${String(status)[0]}XX`].find((each) => responses[each]);
      if (key === undefined) return [`${method} ${template} does not answer ${status}`];
      const shared = responses[key]?.['$ref']?.split('/').slice(1);
      const steps = shared ?? ['paths', template, verb, 'responses', key];
      const described = shared ? document['components'].responses[shared.at(-1) ?? ''] : responses[key];
      if (!described?.content?.['application/json']) return body === undefined ? [] : ['there should be no body'];
      return judge([...steps, 'content', 'application/json', 'schema'], body);
    },
  };
}

function braces(template: string): number {
  return template.split('{').length;
}

/** Query parameters that are not described, or not of the described type. */
function wrongQuery(operation: Operation, query: URLSearchParams): string[] {
  const described = new Map((operation.parameters ?? []).map((each) => [each['name'], each]));
  return [...query].flatMap(([name, value]) => {
    const parameter = described.get(name);
    if (!parameter) return [`query ${name} is not described`];
    const type = parameter['schema']?.['type'];
    if (type === 'integer' && !/^-?\d+$/.test(value)) return [`query ${name} is not a whole number: ${value}`];
    if (type === 'boolean' && !/^(true|false)$/i.test(value)) return [`query ${name} is not true or false: ${value}`];
    return [];
  });
}
