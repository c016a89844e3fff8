import { expect, onTestFinished, test } from 'vitest';
import {
  approveLetter,
  askForWord,
  linkLetter,
  rejectLetter,
  removeAddition,
  sendLetter,
} from '../../src/facts/letters.ts';
import { listAdditions } from '../../src/store/additions.ts';
import { listFacts } from '../../src/store/facts.ts';
import { readLetter } from '../../src/store/inbox.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { due, openHouse } from './house.ts';

const link = { kind: 'link', url: 'https://example.org/tea' } as const;
const wording = { text: 'The tea was served in blue cups.', source: link, day: undefined, credit: 'Eve' };

async function withLetter() {
  const house = await openHouse();
  onTestFinished(() => house.store.close());
  const { db } = house.store;
  const sender = { memberId: 'eve', credit: 'Eve', wantsWord: true };
  const words = { text: wording.text, source: link.url, about: null, at: due, sender };
  await sendLetter(db, { guildId: 'g1', kind: 'proposal', ...words });
  return { ...house, db, by: house.by() };
}

test('an approved letter is a fact of the queue and, resting on a page, a passage without a name', async () => {
  const { db, poster, by } = await withLetter();
  const settled = await approveLetter(db, poster, by, 1, wording);
  expect(settled).toMatchObject({ kind: 'done', factId: 'own-1', additionId: 'added-1', tell: ['eve'] });
  expect(await listFacts(db, 'g1')).toMatchObject([{ factId: 'own-1', state: 'queued', credit: 'Eve' }]);
  expect(await listAdditions(db, 'g1')).toMatchObject([{ text: wording.text, source: link.url, credit: null }]);
  expect(await readLetter(db, 'g1', 1)).toMatchObject({ state: 'approved', became: 'own-1', closedAt: due });
  const said = (await listChanges(db, 'g1', 10)).map(({ what, about }) => `${what} ${about}`);
  expect(said).toEqual(['inbox.approved #1', 'passage.add added-1', 'fact.add own-1']);
});

test('a fact on a passage makes no second passage of it', async () => {
  const { db, poster, by } = await withLetter();
  const source = { kind: 'passage', passage: 'p1', hash: 'h' } as const;
  expect(await approveLetter(db, poster, by, 1, { ...wording, source })).toMatchObject({ additionId: undefined });
  expect(await listAdditions(db, 'g1')).toEqual([]);
});

test('of all who settle a letter one succeeds, and only their work is done', async () => {
  const { db, poster, by } = await withLetter();
  const results = [
    await rejectLetter(db, by, 1, 'Not so.'),
    await approveLetter(db, poster, by, 1, wording),
    await linkLetter(db, by, 1, 'p1'),
  ];
  expect(results.map(({ kind }) => kind)).toEqual(['done', 'settled', 'settled']);
  expect(await listFacts(db, 'g1')).toEqual([]);
  expect(await listChanges(db, 'g1', 10)).toMatchObject([{ what: 'inbox.rejected', afterJson: '"Not so."' }]);
});

test('what is not there is said so', async () => {
  const { db, by } = await withLetter();
  expect(await rejectLetter(db, by, 7, 'x')).toEqual({ kind: 'unknown-letter' });
  expect(await rejectLetter(db, { ...by, guildId: 'g2' }, 1, 'x')).toEqual({ kind: 'unknown-letter' });
  expect(await removeAddition(db, by, 'added-1')).toBe(false);
});

test('word can be asked for while a letter is open, and not afterwards', async () => {
  const { db, by } = await withLetter();
  expect(await askForWord(db, 'g1', 1, 'bob', due + 1)).toBe(true);
  expect(await linkLetter(db, by, 1, 'p1')).toMatchObject({ tell: ['eve', 'bob'] });
  expect(await askForWord(db, 'g1', 1, 'dan', due)).toBe(false);
  expect(await askForWord(db, 'g1', 7, 'dan', due)).toBe(false);
});

test('only who wished it is told what became of a letter', async () => {
  const { db, by } = await withLetter();
  const sender = { memberId: 'bob', credit: null, wantsWord: false };
  const words = { text: wording.text, source: link.url, about: null, at: due, sender };
  await sendLetter(db, { guildId: 'g1', kind: 'proposal', ...words });
  expect(await rejectLetter(db, by, 1, 'Not so.')).toMatchObject({ tell: ['eve'] });
});

test('the log has what a letter was and became, and the words that members find', async () => {
  const { db, poster, by } = await withLetter();
  await approveLetter(db, poster, by, 1, wording);
  const changes = await listChanges(db, 'g1', 10);
  expect(changes.map(({ what, beforeJson, afterJson }) => [what, beforeJson, afterJson]).slice(0, 2)).toEqual([
    ['inbox.approved', '"open"', '"own-1"'],
    ['passage.add', null, JSON.stringify({ text: wording.text, source: link.url })],
  ]);
});

test('an addition that is taken away is gone, with a line in the log', async () => {
  const { db, poster, by } = await withLetter();
  await approveLetter(db, poster, by, 1, wording);
  expect(await removeAddition(db, by, 'added-1')).toBe(true);
  expect(await listAdditions(db, 'g1')).toEqual([]);
  expect(await listChanges(db, 'g1', 1)).toMatchObject([{ what: 'passage.remove', about: 'added-1' }]);
  expect(await removeAddition(db, by, 'added-1')).toBe(false);
  expect(await listChanges(db, 'g1', 1)).toMatchObject([{ number: 4 }]);
});
