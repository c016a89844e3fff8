import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { refuse } from './answers.ts';
import type { Answer } from './answers.ts';
import { befall, limited, losing } from './befall.ts';
import { readBody } from './body.ts';
import type { Body } from './body.ts';
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
/** Where files are that people and the bot attached: `/attachments/ID/NAME`. */
const UPLOADS = '/attachments/';

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

/** A request on its way through the server. */
interface Turn {
  readonly options: RestOptions;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly record: Recorded;
  /** Under `/api/v10`; undefined where the request went elsewhere. */
  readonly path: string | undefined;
  readonly query: string;
  readonly found: Match | 'method' | undefined;
  readonly body: Body;
}

async function serve(options: RestOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = performance.now();
  const method = request.method ?? 'GET';
  const [whole = '/', query = ''] = (request.url ?? '/').split('?', 2);
  if (whole.startsWith(UPLOADS)) return sendUpload(options.discord, whole, response);
  const path = whole.startsWith(PREFIX) ? decode(whole.slice(PREFIX.length)) : undefined;
  const found = path === undefined ? undefined : options.router(method, path);
  const template = typeof found === 'object' ? found.route.template : (path ?? whole);
  const record = blankRecord(at, method, path ?? whole, `${method} ${template}`);
  options.traffic.record(record);
  const body = await readBody(request);
  record.body = body.kind === 'read' ? body.body : undefined;
  const fault = options.strike(method, template);
  record.fault = fault?.kind;
  await answer({ options, request, response, record, path, query, found, body }, fault);
}

/** Answers as a fault has it, or as the route does; with a lost answer the route runs all the same. */
async function answer(turn: Turn, fault: RestFault | undefined): Promise<void> {
  const instead = fault ? await befall(fault) : undefined;
  const said = instead ?? decide(turn);
  const shown = fault?.kind === 'lost' ? losing(fault.by) : said;
  if (shown === 'silent') return;
  if (shown === 'cut') turn.request.socket.destroy();
  else write(turn, shown);
}

function decide({ options, request, record, path, query, found, body }: Turn): Answer {
  if (found === 'method') return refuse('methodNotAllowed');
  if (!found || path === undefined) {
    options.discord.report({ kind: 'unbuilt', route: record.route });
    return refuse('notFound');
  }
  const { route, params } = found;
  if (!route.open && request.headers.authorization !== `Bot ${options.token}`) return refuse('unauthorized');
  const verdict = options.limits?.(route, majorOf(found));
  if (verdict && !verdict.passed) return limited(verdict.retryAfter, verdict.global, verdict.headers);
  if (body.kind === 'broken') return refuse('invalidJson');
  const call = {
    method: record.method,
    path,
    params,
    query: new URLSearchParams(query),
    body: body.body,
    files: body.files,
  };
  for (const message of options.judge?.(call) ?? []) {
    options.discord.report({ kind: 'schema', route: record.route, message });
  }
  const said = route.run(call, options.discord);
  return verdict ? { ...said, headers: { ...verdict.headers, ...said.headers } } : said;
}

function write({ record, response }: Turn, said: Answer): void {
  record.ms = performance.now() - record.at;
  record.status = said.status;
  record.answer = said.body;
  if (said.status >= 400 && isRefusal(said.body)) record.code = said.body.code;
  if (said.body === undefined) {
    response.writeHead(said.status, said.headers).end();
    return;
  }
  const text = Buffer.from(JSON.stringify(said.body));
  const headers = { 'Content-Type': 'application/json', 'Content-Length': text.length, ...said.headers };
  response.writeHead(said.status, headers).end(text);
}

/** A file that somebody attached, at the address that was given; to be kept, never to be shown as a page. */
function sendUpload(discord: Discord, path: string, response: ServerResponse): void {
  const upload = discord.world.uploads.get(path.split('/')[2] ?? '');
  if (!upload) return void response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': upload.contentType,
    'Content-Length': upload.bytes.length,
    'Content-Disposition': 'attachment',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(upload.bytes);
}

function blankRecord(at: number, method: string, path: string, route: string): Recorded {
  const open = { ms: undefined, body: undefined, answer: undefined, status: undefined, code: undefined };
  return { at, method, path, route, ...open, fault: undefined };
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
