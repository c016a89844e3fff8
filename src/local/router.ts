import type { Answer } from './answers.ts';
import type { Discord } from './discord.ts';

/** One request, read. */
export interface Call {
  readonly method: string;
  /** Under `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** An endpoint: `/channels/:channel/messages` with what it does. */
export interface Route {
  readonly method: string;
  readonly template: string;
  readonly run: (call: Call, discord: Discord) => Answer;
  /** Whether the bot's token is asked for. Interactions and webhooks carry their own. */
  readonly open?: true;
  /** So many requests in so many milliseconds, for each of its major parameter's values. */
  readonly limit?: readonly [requests: number, ms: number];
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds a route by method and path; `'method'` where the path exists for other methods only. */
export type Router = (method: string, path: string) => Match | 'method' | undefined;

interface Entry {
  readonly route: Route;
  readonly steps: readonly string[];
}

/** A router over a list of routes; fixed steps win over parameters by standing first in the list. */
export function makeRouter(routes: readonly Route[]): Router {
  const byShape = new Map<string, Entry[]>();
  for (const route of routes) {
    const steps = route.template.slice(1).split('/');
    const shape = `${steps[0]} ${steps.length}`;
    byShape.set(shape, [...(byShape.get(shape) ?? []), { route, steps }]);
  }
  return (method, path) => {
    const given = path.slice(1).split('/');
    let other = false;
    for (const { route, steps } of byShape.get(`${given[0]} ${given.length}`) ?? []) {
      const params = matchSteps(steps, given);
      if (!params) continue;
      if (route.method === method) return { route, params };
      other = true;
    }
    return other ? 'method' : undefined;
  };
}

function matchSteps(steps: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, step] of steps.entries()) {
    const value = given[index];
    if (value === undefined) return undefined;
    if (step.startsWith(':')) params[step.slice(1)] = value;
    else if (step !== value) return undefined;
  }
  return params;
}
