import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPage } from '../../../src/local/page/start.ts';
import { fakeSeat } from './fake-seat.ts';

const seat = fakeSeat();
let page: Awaited<ReturnType<typeof startPage>>;
beforeAll(async () => {
  page = await startPage({ seats: [seat], port: 0, title: 'Test', banner: 'A test' });
});
afterAll(() => page.close());

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as any program or page could send it, with headers that `fetch` would not allow. */
function ask(path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Reply> {
  const { hostname, port } = new URL(page.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = () => ({ 'content-type': 'application/json', origin: page.url });
const act = (wish: object, headers: Record<string, string> = json(), who = seat.user.id) =>
  ask(`/act/${who}`, { method: 'POST', headers, body: JSON.stringify(wish) });
const write = { act: 'write', channel: '400000000000000001', content: 'hello' };

test('it listens on loopback alone', () => {
  expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('the policy lets nothing in but the page’s own files', async () => {
  const { headers, status } = await ask('/');
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('no file of the page asks anything of another place, or brings a script or style inline', async () => {
  const { text } = await ask('/');
  const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
  expect(files).toContain('app.js');
  expect(text).not.toMatch(/<style|style=|<script>|\bon\w+=/);
  const all = await Promise.all(files.map((name) => ask(`/${name}`)));
  expect(all.map(({ status }) => status)).toEqual(files.map(() => 200));
  expect(all.filter(({ text: body }) => /@import url|url\(|innerHTML|insertAdjacentHTML/.test(body))).toEqual([]);
});

describe('who is answered', () => {
  test.each([
    // A name of an attacker's own that he has pointed at 127.0.0.1 (DNS rebinding).
    ['another host', { host: 'evil.example' }, 403],
    ['a host that only begins so', { host: '127.0.0.1.evil.example' }, 403],
    ['localhost', { host: 'localhost:1234' }, 200],
    // Another site's script, which may not even read.
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['another port on this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a hidden origin', { origin: 'null' }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await ask('/', { headers })).status).toBe(status);
  });

  test.each([
    ['a form of another site', { 'content-type': 'text/plain', origin: 'https://evil.example' }],
    ['a form without an origin', { 'content-type': 'text/plain' }],
    ['JSON without an origin', { 'content-type': 'application/json' }],
    ['a form of the page’s own', { 'content-type': 'application/x-www-form-urlencoded', origin: '' }],
  ])('%s does nothing', async (_, headers) => {
    const before = seat.calls.length;
    const { status } = await act(write, headers);
    expect(status).toBe(403);
    expect(seat.calls).toHaveLength(before);
  });
});

describe('what a person does', () => {
  test('reaches the seat', async () => {
    expect((await act(write)).status).toBe(200);
    expect(seat.calls.at(-1)).toEqual(['write', '400000000000000001', 'hello']);
  });

  test('the language changes what is sent with the next command', async () => {
    await act({ act: 'speak', locale: 'fi' });
    expect(seat.locale).toBe('fi');
  });

  test('a file is handed over, whatever its name', async () => {
    const bytes = Buffer.from('text,source').toString('base64');
    const { status, text } = await act({ act: 'attach', name: '<b>"\n.csv', type: 'text/csv', bytes });
    expect([status, text]).toEqual([200, '{"result":"500000000000000001"}']);
    expect(seat.calls.at(-1)).toEqual(['upload', '<b>"\n.csv', 'text/csv', 'text,source']);
  });

  test.each([
    ['too large', Buffer.alloc(160 * 1024 + 1).toString('base64'), 'at most 160 KB'],
    ['no base64', 'text,source!', 'base64'],
  ])('a file that is %s is refused in words', async (_, bytes, words) => {
    const before = seat.calls.length;
    const { status, text } = await act({ act: 'attach', name: 'x.csv', type: 'text/csv', bytes });
    expect(status).toBe(400);
    expect(text).toContain(words);
    expect(seat.calls).toHaveLength(before);
  });

  test.each([
    ['not JSON', '{'],
    ['an unknown act', JSON.stringify({ act: 'destroy' })],
    ['a language that Discord lacks', JSON.stringify({ act: 'speak', locale: 'tlh' })],
    ['the name of a property', JSON.stringify({ act: 'speak', locale: 'constructor' })],
    ['no channel', JSON.stringify({ act: 'write', content: 'x' })],
    ['an empty path', JSON.stringify({ act: 'use', channel: '1', command: { path: [], options: {} } })],
  ])('%s is refused in words', async (_, body) => {
    const { status, text } = await ask(`/act/${seat.user.id}`, { method: 'POST', headers: json(), body });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ problem: expect.any(String) });
  });

  test('a form that is not open is refused in words', async () => {
    const { status, text } = await act({ act: 'submit', interaction: '1', values: {} });
    expect([status, text]).toEqual([409, '{"problem":"This form is no longer open: use the command again."}']);
  });

  test('nobody else can be played', async () => {
    expect((await act(write, json(), '999')).status).toBe(404);
  });

  test('a huge body is not read', async () => {
    const { status } = await act({ ...write, content: 'x'.repeat(300_000) });
    expect(status).toBe(413);
  });
});

test.each(['/../start.ts', '/..%2fstart.ts', '/%2e%2e/start.ts', '/shape.d.ts', '/nothing.js', '/client/app.js'])(
  '%s is no file of the page',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('a port that is taken is told by the system’s own code', async () => {
  const port = Number(new URL(page.url).port);
  await expect(startPage({ seats: [seat], port, title: '', banner: '' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
