import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Library } from '../../src/ask/build.ts';
import { logIn, makeClient, refusalOf } from '../../src/discord/client.ts';
import { openLog } from '../../src/discord/log.ts';
import { keepRegistered } from '../../src/discord/register.ts';
import type { ApplicationPlan } from '../../src/local/plan.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { addPassage } from '../../src/store/additions.ts';
import { libraryOf } from '../discord/small-library.ts';
import { makeFolder, page } from '../knowledge/folder.ts';
import { fact, readPost, waitFor, withStore } from './daily.ts';
import { ask, channel, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

const question = 'who served the tea';
const blue = page('tea', 'Vigdís served the tea in blue cups to both delegations. {#tea-1}');
const red = page('tea', 'Vigdís served the tea in red cups to both delegations. {#tea-1}');
const broken = page('tea', 'Vigdís served the tea in red cups. {#tea-1}', { title: '"not closed' });

const small = {
  'documents/tea.md': blue,
  'documents/soup.md': page('soup', 'Aino cooked the salmon soup for the working lunch. {#soup-1}'),
  'facts.yaml': '- { id: cups, text: The tea came in blue cups., passage: tea-1 }\n',
  'people.yaml': 'people: []\ndelegations:\n  - { id: iceland, title: Iceland }\n',
};

/** A bot with a small knowledge folder of its own; Mira owns it unless the plan says otherwise. */
async function sitDown(owners: Partial<ApplicationPlan> = {}) {
  const folder = makeFolder(small);
  const plan = previewWorld('Summit bot');
  const local = await openDiscord({ world: { ...plan, application: { ...plan.application, ...owners } } });
  await withStore(local, async (db) => {
    const added = { title: 'example.org', source: 'https://example.org/tea', credit: null, addedAt: 0 };
    await addPassage(db, { guildId: PREVIEW.guild, ...added, text: 'The samovar was lent by Ásta.' });
  });
  const bot = await startBot(local, { knowledgeDir: folder });
  const member = local.seat(PREVIEW.member);
  const mira = local.seat(PREVIEW.moderator);
  return {
    folder,
    local,
    bot,
    member,
    mira,
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    answer: async () => readOf(await ask(member, question)),
    /** What `/summit-admin reload` says in the end. */
    reload: async () => {
      const response = await mira.use(channel, { path: ['summit-admin', 'reload'], options: {} });
      if (response.kind !== 'deferred') throw new Error(JSON.stringify(response));
      let text = '';
      await waitFor(() => {
        const message = mira.messages(channel).find(({ id }) => id === response.message.id);
        text = readPost(message);
        expect(text).not.toBe('');
        // Private: nobody else has it.
        expect(member.messages(channel).map(({ id }) => id)).not.toContain(response.message.id);
      });
      return text;
    },
    untilLogged: (text: string) => waitFor(() => expect(JSON.stringify(bot.lines)).toContain(text)),
  };
}

test('a saved change is in the next answers without a restart, and none fails or mixes the two', async () => {
  const { member, answer, write, bot } = await sitDown();
  const answers: string[] = [];
  for (let at = 0; at < 200 || !answers.at(-1)?.includes('red'); at++) {
    if (at === 20) write('documents/tea.md', red);
    answers.push(await answer());
    expect(at).toBeLessThan(5000);
  }
  const kinds = answers.map((text) => `${text.includes('blue')} ${text.includes('red')}`);
  expect(new Set(kinds)).toEqual(new Set(['true false', 'false true']));
  // Once swapped, it stays so.
  expect(kinds.lastIndexOf('true false')).toBeLessThan(kinds.indexOf('false true'));
  expect(bot.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  expect(readOf(await ask(member, 'who lent the samovar'))).toContain('Ásta');
});

test('what is not clean is not taken: the old answers stay, and the log and the operator hear why', async () => {
  const { answer, write, reload, untilLogged } = await sitDown();
  write('documents/tea.md', broken);
  await untilLogged(': broken YAML');
  expect(await answer()).toContain('blue');
  const said = await reload();
  expect(said).toContain('**Not taken, because something would be lost.**');
  expect(said).toContain('documents/tea.md');
  expect(said).toContain('broken YAML');
  expect(await answer()).toContain('blue');
  write('documents/tea.md', red);
  await waitFor(async () => expect(await answer()).toContain('red'));
  await waitFor(async () => expect(await reload()).toContain('Every file is as I read it last. I know 2 passages.'));
});

test('a folder that is taken away costs no answer, and is found again when it comes back', async () => {
  const { answer, folder, write, untilLogged, bot } = await sitDown();
  const kept = makeFolder({});
  cpSync(folder, kept, { recursive: true });
  rmSync(folder, { recursive: true });
  await untilLogged('there is no folder');
  expect(await answer()).toContain('blue');
  cpSync(kept, folder, { recursive: true });
  await untilLogged('read anew');
  write('documents/tea.md', red);
  await waitFor(async () => expect(await answer()).toContain('red'));
  expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('buttons of answers whose document is gone say so', async () => {
  const { member, folder, answer } = await sitDown();
  const shown = messageOf(await ask(member, question));
  rmSync(join(folder, 'documents/tea.md'));
  rmSync(join(folder, 'facts.yaml'));
  await waitFor(async () => expect(await answer()).not.toContain('blue'));
  expect(readOf(await press(member, shown, 'Show context'))).toContain('This passage is no longer in my documents');
});

test('facts whose passage changed are held, and new ones are there', async () => {
  const { mira, write, answer } = await sitDown();
  write('facts.yaml', `${small['facts.yaml']}- { id: lunch, text: Lunch was salmon soup., passage: soup-1 }\n`);
  write('documents/tea.md', red);
  await waitFor(async () => expect(await answer()).toContain('red'));
  expect(readOf(await fact(mira, 'list', { status: 'held' }))).toContain('cups');
  expect(readOf(await fact(mira, 'list', {}))).toContain('lunch');
});

test('what is offered while somebody types follows the documents', async () => {
  const { member, write } = await sitDown();
  const asked = { path: ['summit', 'delegation'], options: { country: '' }, focused: 'country' } as const;
  const offered = async () => (await member.complete(channel, asked)).map(({ name }) => name).join();
  expect(await offered()).toContain('Iceland');
  write('people.yaml', 'people: []\ndelegations:\n  - { id: norway, title: Norway }\n');
  await waitFor(async () => expect(await offered()).toContain('Norway'));
  expect(await offered()).not.toContain('Iceland');
});

function withDelegation(id: string): Library {
  return libraryOf([], { delegations: [{ id, title: id, aliases: [], members: [] }] });
}

test('commands whose choices come from the documents are registered anew when those differ, and only then', async () => {
  const local = await openDiscord();
  const log = openLog('silent', []);
  const client = makeClient(local.apiUrl, log);
  onTestFinished(() => client.destroy());
  await logIn(client, local.token, refusalOf(client));
  const choosing = {
    name: 'country',
    define: (named: SlashCommandSubcommandBuilder, { knowledge }: Library) =>
      named.setDescription('Which').addStringOption((option) =>
        option
          .setName('country')
          .setDescription('Which')
          .addChoices(knowledge.delegations.map(({ title, id }) => ({ name: title, value: id }))),
      ),
    run: async () => {},
  };
  const command = { name: 'summit', description: () => 'The summit', subcommands: [choosing] };
  const register = keepRegistered(client, [command], log);
  expect(await register(withDelegation('iceland'))).toBe('changed');
  expect(await register(withDelegation('iceland'))).toBe('unchanged');
  expect(await register(withDelegation('norway'))).toBe('changed');
  expect(JSON.stringify(local.seat(PREVIEW.member).commands(channel))).toContain('"norway"');
  local.faults.rest('PUT /applications/:id/commands', { kind: 'status', status: 400 });
  expect(await register(withDelegation('finland'))).toBe('failed');
  // What failed is tried again, though nothing has changed since.
  expect(await register(withDelegation('finland'))).toBe('changed');
});

describe('/summit-admin reload is for those who run the bot', () => {
  const refusal = 'it is for the people who run this bot';
  test.each([
    // Managing a server is not running the bot.
    [{ owner: PREVIEW.member }, refusal],
    [{}, 'I know 2 passages'],
    // Where a team owns it, its members count, and the one who made it is one of them.
    [{ team: [{ id: PREVIEW.moderator, role: 'developer' as const }] }, 'I know 2 passages'],
    [{ team: [{ id: PREVIEW.member }] }, refusal],
    [{ team: [{ id: PREVIEW.moderator, role: 'read_only' as const }] }, refusal],
    [{ team: [{ id: PREVIEW.moderator, invited: true }] }, refusal],
  ])('%j', async (owners, expected) => {
    const { reload } = await sitDown(owners);
    expect(await reload()).toContain(expected);
  });
});
