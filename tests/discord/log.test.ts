import { describe, expect, test } from 'vitest';
import { DiscordAPIError } from 'discord.js';
import { describe as describeError, openLog } from '../../src/discord/log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): string[] {
  const lines: string[] = [];
  write(openLog('info', ['s3cret.token'], { write: (line) => void lines.push(line) }));
  return lines;
}

describe('the log', () => {
  test('is one JSON object a line, with the level as a word', () => {
    const [line = ''] = logged((log) => log.info({ passages: 3 }, 'read'));
    expect(JSON.parse(line)).toMatchObject({ level: 'info', passages: 3, msg: 'read' });
  });

  test.each<[string, (log: ReturnType<typeof openLog>) => void]>([
    ['in the text', (log) => log.warn('it was s3cret.token')],
    ['deep in a value', (log) => log.warn({ a: { b: { c: ['s3cret.token'] } } }, 'x')],
    ['in an error', (log) => log.error({ err: new Error('s3cret.token') }, 'x')],
    [
      'in the cause of an error',
      (log) => log.error({ err: new Error('x', { cause: new Error('s3cret.token') }) }, 'x'),
    ],
    ['in a child', (log) => log.child({ token: 's3cret.token' }).error('x')],
  ])('holds no token %s', (_, write) => {
    const [line = ''] = logged(write);
    expect(line).not.toBe('');
    expect(line).not.toContain('s3cret.token');
    expect(() => JSON.parse(line)).not.toThrow();
  });
});

describe('an error in the log', () => {
  test('of Discord keeps code and status, and neither the request nor its address', () => {
    const body = { files: undefined, json: { content: 'my private question' } };
    const error = new DiscordAPIError(
      { code: 10062, message: 'Unknown interaction' },
      10062,
      404,
      'POST',
      'http://x/interactions/1/secret-interaction-token/callback',
      body,
    );
    const line = JSON.stringify(describeError(error));
    expect(line).toContain('Unknown interaction');
    expect(describeError(error)).toMatchObject({ code: 10062, status: 404, method: 'POST' });
    expect(line).not.toContain('private question');
    expect(line).not.toContain('secret-interaction-token');
  });

  test('does not repeat what the member typed', () => {
    const line = JSON.stringify(describeError(new Error('cannot parse who is it (a*b)'), ['who is it (a*b)']));
    expect(line).toContain('cannot parse […]');
    expect(line).not.toContain('who is it');
  });

  test('that is no error is named by its type only', () => expect(describeError('secret')).toEqual({ type: 'string' }));
});
