import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { refuse } from './answers.ts';
import type { Answer } from './answers.ts';
import { readBody } from './body.ts';
import type { Discord } from './discord.ts';
import type { RestFault, Strike } from './faults.ts';
import type { Limits } from './limits.ts';
import type { Match, Router } from './router.ts';
import type { Recorded, Recorder } from './traffic.ts';

/** Judges a request by a description of Discord's interface; each line is something wrong. */
export type Judge = (request: Judged) => readonly string[];

export interface Judged {
  readonly method: string;
  /** The path under `/api/v10`, with the ids in it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface RestOptions {
  readonly discord: Discord;
  readonly router: Router;
  readonly token: string;
  readonly limits: Limits | undefined;
  readonly strike: Strike;
  readonly traffic: Recorder;
  readonly judge: Judge | undefined;
}

const PREFIX = '/api/v10';

/** Discord's REST side as an HTTP server that does not listen yet. */
export function makeRestServer(options: RestOptions): Server {
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      // A bug of this server: show it to whoever runs the tests, and do not leave the client waiting.
      console.error('The local Discord failed on', request.method, request.url, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function serve(options: RestOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = performance.now();
  const method = request.method ?? 'GET';
  const [rawPath = '/', rawQuery = ''] = (request.url ?? '/').split('?', 2);
  const path = rawPath.startsWith(PREFIX) ? decode(rawPath.slice(PREFIX.length)) : undefined;
  const match = path === undefined ? undefined : options.router(method, path);
  const found = typeof match === 'object' ? match : undefined;
  const record: Recorded = {
    at,
    ms: undefined,
    method,
    path: path ?? rawPath,
    route: found ? `${method} ${found.route.template}` : `${method} ${path ?? rawPath}`,
    body: undefined,
    answer: undefined,
    status: undefined,
    code: undefined,
    fault: undefined,
  };
  options.traffic.record(record);
  const read = await readBody(request);
  record.body = read.kind === 'read' ? read.body : undefined;
  const fault = options.strike(method, found?.route.template ?? path ?? rawPath);
  record.fault = fault?.kind;
  const lost = fault ? await befall(fault) : undefined;

  if (lost === 'silent') return;
  if (lost === 'cut') return void request.socket.destroy();
  const answer = lost ?? decide();
  if (fault?.kind === 'lost' && fault.by === 'silent') return;
  if (fault?.kind === 'lost' && fault.by === 'cut') return void request.socket.destroy();
  write(fault?.kind === 'lost' ? plainFault(Number(fault.by), undefined, undefined) : answer);

  function decide(): Answer {
    if (match === 'method') return refuse('methodNotAllowed');
    if (!found || path === undefined) {
      options.discord.report({ kind: 'unbuilt', route: `${method} ${path ?? rawPath}` });
      return refuse('notFound');
    }
    if (!found.route.open && request.headers.authorization !== `Bot ${options.token}`) return refuse('unauthorized');
    const verdict = options.limits?.(found.route, majorOf(found));
    if (verdict && !verdict.passed) return limited(verdict.retryAfter, verdict.global, verdict.headers);
    if (read.kind === 'broken') return refuse('invalidJson');
    const query = new URLSearchParams(rawQuery);
    for (const message of options.judge?.({ method, path, query, body: read.body }) ?? []) {
      options.discord.report({ kind: 'schema', route: record.route, message });
    }
    const call = { method, path, params: found.params, query, body: read.body, files: read.files };
    const said = found.route.run(call, options.discord);
    return verdict ? { ...said, headers: { ...verdict.headers, ...said.headers } } : said;
  }

  function write(said: Answer): void {
    record.ms = performance.now() - at;
    record.status = said.status;
    record.answer = said.body;
    if (said.status >= 400 && isRefusal(said.body)) record.code = said.body.code;
    if (said.body === undefined) {
      response.writeHead(said.status, said.headers).end();
      return;
    }
    const text = Buffer.from(JSON.stringify(said.body));
    response.writeHead(said.status, {
      'Content-Type': 'application/json',
      'Content-Length': text.length,
      ...said.headers,
    });
    response.end(text);
  }
}

/** What happens before any effect: an answer of its own, silence, a cut; or nothing (undefined). */
async function befall(fault: RestFault): Promise<Answer | 'silent' | 'cut' | undefined> {
  switch (fault.kind) {
    case 'limited':
      return limited(fault.seconds, fault.global ?? false, {});
    case 'status':
      return plainFault(fault.status, fault.code, fault.message);
    case 'silent':
    case 'cut':
      return fault.kind;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return undefined;
    case 'lost':
      return undefined;
  }
}

function plainFault(status: number, code = 0, message = `${status}: on demand`): Answer {
  return { status, body: { message, code } };
}

function limited(seconds: number, global: boolean, headers: Readonly<Record<string, string>>): Answer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      ...headers,
      'Retry-After': seconds.toFixed(3),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
      Via: '1.1 local',
    },
  };
}

/** The id that splits an endpoint's bucket: its channel, guild or webhook token. */
function majorOf(match: Match): string {
  const { channel = '', guild = '', token = '' } = match.params;
  return channel || guild || token;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isRefusal(body: unknown): body is { code: number } {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'number';
}
