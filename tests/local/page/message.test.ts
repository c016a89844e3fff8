import { describe, expect, test } from 'vitest';
import { showMessage } from '../../../src/local/page/client/message.js';
import type { Message } from '../../../src/local/page/client/shape.d.ts';
import { textOf } from '../../../src/local/page/client/tree.js';
import { HOSTILE, hostileMessages } from './hostile.ts';
import { allPieces, around, find } from './outline.ts';

const bot = { id: '200000000000000001', username: 'summit-bot', global_name: 'Summit bot', bot: true };
const mira = { id: '300000000000000001', username: 'mira', global_name: 'Mira' };

function message(part: Partial<Message>): Message {
  return { id: '1', channel_id: '2', author: bot, content: '', timestamp: '2018-07-16T12:05:00Z', ...part };
}

test('a private message says that only this person sees it, and can be dismissed', () => {
  const tree = showMessage(message({ content: 'Hello', flags: 64 }), around);
  expect(textOf(tree)).toContain('Only you can see this · Dismiss message');
  expect(find([tree], (piece) => piece.attributes['data-action'] === 'dismiss')).toBeDefined();
  expect(textOf(showMessage(message({ content: 'Hello' }), around))).not.toContain('Only you');
});

test('an answer names who used which command; a menu command has no slash', () => {
  const slash = message({ interaction: { type: 2, name: 'summit ask', user: mira } });
  expect(textOf(showMessage(slash, around))).toContain('Mira used /summit ask');
  const menu = message({ interaction: { type: 2, name: 'Find sources', user: mira } });
  expect(textOf(showMessage(menu, around))).toContain('Mira used Find sources');
});

test('an app has a badge, a person has none', () => {
  expect(textOf(showMessage(message({}), around))).toContain('App');
  expect(textOf(showMessage(message({ author: mira }), around))).not.toContain('App');
});

test('a deferred answer is thinking until it is edited', () => {
  expect(textOf(showMessage(message({ flags: 128 }), around))).toContain('Summit bot is thinking…');
  const edited = message({ content: 'Done', edited_timestamp: '2018-07-16T12:06:00Z' });
  expect(textOf(showMessage(edited, around))).toMatch(/Done\(edited\)/);
});

test('after fifteen minutes of thinking the app has not responded', () => {
  const late = { ...around, now: Date.parse('2018-07-16T12:20:01Z') };
  expect(textOf(showMessage(message({ flags: 128 }), late))).toContain('The application did not respond');
});

test('a reply shows what it replies to', () => {
  const original = message({ id: '9', author: mira, content: 'Who was **there**?' });
  const reply = message({ id: '10', message_reference: { message_id: '9' } });
  expect(textOf(showMessage(reply, around, { original }))).toContain('Mira Who was there?');
});

describe('messages of one author stand under one name', () => {
  const before = message({ author: mira });
  test.each<[string, Partial<Message>, boolean]>([
    ['soon after', { author: mira, timestamp: '2018-07-16T12:08:00Z' }, true],
    // Ten minutes are a new turn.
    ['later', { author: mira, timestamp: '2018-07-16T12:15:00Z' }, false],
    ['by another', { author: bot }, false],
    // What only one person sees must never look like a part of what all see.
    ['private', { author: mira, flags: 64 }, false],
    ['as an answer', { author: mira, interaction: { type: 2, name: 'ask', user: mira } }, false],
  ])('%s', (_, part, together) => {
    const tree = showMessage(message({ id: '2', ...part }), around, { before });
    expect(String(tree.attributes['class']).includes('headless')).toBe(together);
  });
});

/** What the markdown reads as its own signs is not shown; the rest must be. */
const plain = (text: string) => text.replaceAll(/[\\*_`>\-\s]/g, '');

function drawHostile(words: string) {
  // As the browser reads it: what the server sent as JSON.
  const parts: Partial<Message>[] = JSON.parse(JSON.stringify(hostileMessages(words)));
  return parts.map((part) => showMessage(message(part), around));
}

describe('hostile text is text, in every field', () => {
  const tags = new Set(
    'article p span header time div button svg path a ul ol li br h3 h4 h5 blockquote pre code hr strong em u s i'.split(
      ' ',
    ),
  );
  test.each(HOSTILE)('%s', (words) => {
    const trees = drawHostile(words);
    for (const tree of trees) expect(plain(textOf(tree))).toContain(plain(words));
    const pieces = allPieces(trees);
    expect(pieces.filter(({ tag }) => !tags.has(tag))).toEqual([]);
    expect(
      pieces.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^style$|^src/.test(name)),
    ).toEqual([]);
    const links = pieces.map(({ attributes }) => attributes['href']).filter((href) => href !== undefined);
    expect(links.filter((href) => !/^https?:\/\//.test(String(href)))).toEqual([]);
  });
});
