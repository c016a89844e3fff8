import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { Seat } from '../seat.ts';
import { act, readWish, type OpenModals } from './act.ts';
import { scene, type Setting } from './scene.ts';

export type Files = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

/** Nothing from anywhere else, nothing inline: the page is drawn by its own files alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The longest thing a person can send is a modal of a few paragraphs of 4,000 characters. */
const LARGEST_BODY = 256 * 1024;

/** How often an idle stream says something, in milliseconds, so that a dead one is noticed. */
const STREAM_PULSE = 20_000;

/** What the page's server answers: its files, the live stream of a seat, and what a seat does. */
export function routes(setting: Setting, files: Files, stop: AbortSignal): Hono {
  const app = new Hono();
  const open: OpenModals = new Map();
  app.use(async (context, next) => {
    if (!isOurs(context.req.raw)) return context.text('This page answers only to itself, on this machine.\n', 403);
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cache-Control', 'no-store');
    return undefined;
  });

  app.get('/live/:seat', (context) => {
    const seat = setting.seats.find(({ user }) => user.id === context.req.param('seat')) ?? setting.seats[0];
    if (seat === undefined) return context.text('Nobody sits here.\n', 404);
    return streamSSE(context, (stream) => watchSeat(setting, seat, stop, stream));
  });
  app.post('/act/:seat', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const seat = setting.seats.find(({ user }) => user.id === context.req.param('seat'));
    if (seat === undefined) return context.json({ problem: 'Nobody sits here.' }, 404);
    const read = readWish(await context.req.text());
    if (read.kind === 'unreadable') return context.json({ problem: read.problem }, 400);
    try {
      return context.json({ result: (await act(seat, open, read.wish)) ?? null });
    } catch (error) {
      // The seat refuses what this person may not do; the page says so where the person tried it.
      return context.json({ problem: error instanceof Error ? error.message : String(error) }, 409);
    }
  });
  app.get('/:name?', (context) => {
    const file = files.get(context.req.param('name') ?? 'index.html');
    if (file === undefined) return context.text('There is no such file.\n', 404);
    return context.body(file.text, 200, { 'Content-Type': file.type });
  });
  return app;
}

/**
 * Whether a request comes from this page itself. Another site's page may reach loopback through the reader's browser:
 * under a name of its own (the Host gives it away) or by a form or script (the Origin, or the fetch metadata, does).
 */
function isOurs(request: Request): boolean {
  const host = request.headers.get('host') ?? '';
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host)) return false;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `http://${host}`) return false;
  if (request.method === 'GET') return true;
  const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
  return isJson && origin !== null;
}

interface Stream {
  writeSSE(message: { event: string; data: string }): Promise<void>;
  onAbort(listener: () => void): void;
}

/** Sends the whole scene, then each change, until the browser leaves or the page closes. */
async function watchSeat(setting: Setting, seat: Seat, stop: AbortSignal, stream: Stream): Promise<void> {
  const send = (event: string, body: unknown) => void stream.writeSSE({ event, data: JSON.stringify(body) });
  const stopWatching = seat.watch((event) => {
    if (event.kind === 'commands' || event.kind === 'channels') send('scene', scene(setting, seat));
    else send('change', event);
  });
  send('scene', scene(setting, seat));
  const pulse = setInterval(() => send('pulse', {}), STREAM_PULSE);
  await new Promise<void>((resolve) => {
    stream.onAbort(resolve);
    stop.addEventListener('abort', () => resolve(), { once: true });
    if (stop.aborted) resolve();
  });
  clearInterval(pulse);
  stopWatching();
}
