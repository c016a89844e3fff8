import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openRest } from '../../src/discord/poster.ts';
import { judgeError, type JudgedError } from '../../src/discord/refused.ts';

/** What becomes of a request that this server answers so. */
async function judged(listener: RequestListener): Promise<JudgedError> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return judgedAt(`http://127.0.0.1:${port}/api`);
}

async function judgedAt(apiUrl: string, signal = AbortSignal.timeout(300)): Promise<JudgedError> {
  try {
    await openRest('a.b.c', apiUrl).post('/channels/1018000000000000200/messages', { body: {}, signal });
  } catch (error) {
    return judgeError(error);
  }
  throw new Error('the request did not fail');
}

function answer(status: number, code?: number): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(code === undefined ? {} : { code, message: 'words of Discord' }));
  };
}

describe('a request that failed', () => {
  test.each<[string, RequestListener, JudgedError]>([
    [
      '403 Missing Access',
      answer(403, 50001),
      { kind: 'refused', why: { kind: 'permission', missing: ['ViewChannel'] } },
    ],
    ['403 Missing Permissions', answer(403, 50013), { kind: 'refused', why: { kind: 'permission', missing: [] } }],
    ['403 of some other kind', answer(403, 1), { kind: 'refused', why: { kind: 'permission', missing: [] } }],
    ['404 Unknown Channel', answer(404, 10003), { kind: 'refused', why: { kind: 'no-channel' } }],
    ['404 Unknown Guild', answer(404, 10004), { kind: 'refused', why: { kind: 'removed' } }],
    ['an archived thread', answer(400, 50083), { kind: 'refused', why: { kind: 'archived' } }],
    ['a locked thread', answer(400, 160005), { kind: 'refused', why: { kind: 'archived' } }],
    ['a forum', answer(400, 50024), { kind: 'refused', why: { kind: 'wrong-channel' } }],
    [
      'anything else that Discord refuses',
      answer(400, 50035),
      { kind: 'refused', why: { kind: 'other', status: 400, code: 50035, words: 'words of Discord' } },
    ],
    // The effect may have taken place.
    ['500', answer(500), { kind: 'unclear', words: 'status 500' }],
    ['502', answer(502), { kind: 'unclear', words: 'status 502' }],
    ['no answer', () => {}, { kind: 'unclear', words: 'no answer' }],
    ['a socket that is closed', (request) => request.socket.destroy(), { kind: 'unclear', words: 'UND_ERR_SOCKET' }],
  ])('%s', async (_, listener, expected) => expect(await judged(listener)).toEqual(expected));

  test('that found nobody listening was certainly not sent', async () => {
    expect(await judgedAt('http://127.0.0.1:9/api')).toEqual({ kind: 'unsent', words: 'ECONNREFUSED' });
  });

  test('is tried once only, since a try that is repeated hides what became of the first', async () => {
    let tries = 0;
    await judged((request, response) => {
      tries += 1;
      answer(500)(request, response);
    });
    expect(tries).toBe(1);
  });

  test('for a reason that is no answer and no network is a bug, and thrown on', () => {
    expect(() => judgeError(new TypeError('x is not a function'))).toThrow(TypeError);
  });
});
