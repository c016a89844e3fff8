import { describe, expect, onTestFinished, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../src/ask/answer.ts';
import { sayContext } from '../src/discord/context.ts';
import { sayAnswer } from '../src/discord/say.ts';
import { openLibraries } from '../src/libraries.ts';
import { addPassage, removePassage } from '../src/store/additions.ts';
import { forgetGuild } from '../src/store/guilds.ts';
import { openStore } from '../src/store/open.ts';
import { libraryOf, passageOf, sceneOf } from './discord/small-library.ts';
import { textsOf } from './discord/shown.ts';

const documents = libraryOf([passageOf('talks-1', 'Reagan and Gorbachev met at Höfði in Reykjavík.')]);
const added = {
  title: 'example.org',
  text: 'The tea at Höfði was served by Vigdís in blue cups.',
  source: 'https://example.org/tea',
  credit: null,
  addedAt: Date.UTC(2026, 6, 16, 12),
};

async function openDb() {
  const dataDir = await mkdtemp(join(tmpdir(), 'summit-'));
  const opened = await openStore({ databaseUrl: undefined, dataDir });
  if (opened.kind === 'refused') throw new Error(opened.why);
  onTestFinished(async () => {
    await opened.store.close();
    await rm(dataDir, { recursive: true });
  });
  return opened.store.db;
}

const question = 'Who served the tea in blue cups?';

describe('a passage that moderators added', () => {
  test('is found in their guild, and nowhere else', async () => {
    const db = await openDb();
    await addPassage(db, { guildId: 'ours', ...added });
    const libraries = await openLibraries(documents, db);
    expect(answer(libraries.of('ours'), question)).toMatchObject({ quotes: [{ text: added.text }] });
    for (const elsewhere of ['theirs', null])
      expect(answer(libraries.of(elsewhere), question)).not.toHaveProperty(['quotes', 0, 'text'], added.text);
  });

  test('is there after a reload, and gone after the next', async () => {
    const db = await openDb();
    const libraries = await openLibraries(documents, db);
    const id = await addPassage(db, { guildId: 'ours', ...added });
    expect(libraries.of('ours').passage(id)).toBeUndefined();
    await libraries.reload('ours');
    expect(libraries.of('ours').passage(id)?.text).toBe(added.text);
    await removePassage(db, 'ours', id, 1);
    await libraries.reload('ours');
    expect(libraries.of('ours').passage(id)).toBeUndefined();
  });

  test('is there over other documents too, once they are renewed', async () => {
    const db = await openDb();
    await addPassage(db, { guildId: 'ours', ...added });
    const libraries = await openLibraries(documents, db);
    expect(libraries.of('ours').passage('talks-1')).toBeDefined();
    libraries.renew(libraryOf([passageOf('talks-2', 'Nobody met anybody at Höfði.')]));
    expect(answer(libraries.of('ours'), question)).toMatchObject({ quotes: [{ text: added.text }] });
    expect(libraries.of('ours').passage('talks-1')).toBeUndefined();
    expect(libraries.of(null).passage('talks-2')).toBeDefined();
  });

  test('is cited with who added it, when, and its source, and names no licence', async () => {
    const db = await openDb();
    await addPassage(db, { guildId: 'ours', ...added });
    const library = (await openLibraries(documents, db)).of('ours');
    const asked = { question, hidden: false, examples: [] };
    const said = textsOf(sayAnswer(answer(library, question), asked, sceneOf(library))).join('\n');
    expect(said).toContain(
      '— Added by moderators of this server on 16 July 2026, source [example.org](<https://example.org/tea>) · `added-1`',
    );
    expect(said).not.toContain('From “');
    const passage = library.passage('added-1');
    if (!passage) throw new Error('the passage is not there');
    expect(textsOf(sayContext(passage, undefined, sceneOf(library))).join('\n')).toContain(added.text);
  });
});

test('each guild has its own additions, however many guilds have some', async () => {
  const db = await openDb();
  const guilds = Array.from({ length: 30 }, (_, number) => `guild-${number}`);
  for (const guildId of guilds) await addPassage(db, { guildId, ...added, text: `The tea was served in ${guildId}.` });
  const libraries = await openLibraries(documents, db);
  for (const guildId of [...guilds, ...guilds])
    expect(libraries.of(guildId).passage('added-1')?.text).toBe(`The tea was served in ${guildId}.`);
});

describe('another process on the same database', () => {
  test('has a passage that was added, and no longer has one that was removed, after it has looked', async () => {
    const db = await openDb();
    const [ours, others] = [await openLibraries(documents, db), await openLibraries(documents, db)];
    const id = await addPassage(db, { guildId: 'ours', ...added });
    await ours.reload('ours');
    expect(others.of('ours').passage(id)).toBeUndefined();
    await others.follow();
    expect(others.of('ours').passage(id)?.text).toBe(added.text);
    await removePassage(db, 'ours', id, 1);
    await others.follow();
    expect(others.of('ours').passage(id)).toBeUndefined();
    // One is removed and another added in the same moment.
    const next = await addPassage(db, { guildId: 'ours', ...added });
    await removePassage(db, 'ours', next, 1);
    await addPassage(db, { guildId: 'ours', ...added, text: 'Another one.' });
    await others.follow();
    expect(others.of('ours').knowledge.passages.at(-1)?.text).toBe('Another one.');
    await forgetGuild(db, 'ours');
    await others.follow();
    expect(others.of('ours')).toBe(documents);
  });

  test('keeps the library of a guild where nothing has changed', async () => {
    const db = await openDb();
    for (const guildId of ['ours', 'theirs']) await addPassage(db, { guildId, ...added });
    const libraries = await openLibraries(documents, db);
    const before = libraries.of('ours');
    await addPassage(db, { guildId: 'theirs', ...added });
    await libraries.follow();
    expect(libraries.of('ours')).toBe(before);
    expect(libraries.of('theirs').knowledge.passages).toHaveLength(3);
  });
});

/** Forty words of a few thousand. */
function inventText(at: number): string {
  return `${Array.from({ length: 40 }, (_, place) => `word${(at * 31 + place * place) % 4000}`).join(' ')}.`;
}

test('what a guild added to a large folder is there without anybody having to wait', async () => {
  const db = await openDb();
  const many = Array.from({ length: 4000 }, (_, at) => passageOf(`many-${at}`, inventText(at)));
  const large = libraryOf(many);
  await addPassage(db, { guildId: 'ours', ...added });
  const libraries = await openLibraries(large, db);
  const before = process.threadCpuUsage();
  const said = answer(libraries.of('ours'), question);
  const { user, system } = process.threadCpuUsage(before);
  expect(said).toMatchObject({ kind: 'answer', quotes: [{ text: added.text }] });
  // Made anew over everything it takes more than a second.
  expect((user + system) / 1000).toBeLessThan(50);
});
