import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { subcommandsOf } from '../../src/discord/command.ts';
import type { Scene } from '../../src/discord/cite.ts';
import { notice } from '../../src/discord/pieces.ts';
import { languages } from '../../src/discord/words/choose.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { checkMessage } from '../../src/local/rules/message.ts';
import { checkModal } from '../../src/local/rules/modal.ts';
import { verdict } from '../local/rules/verdict.ts';
import { sampleInputs } from './hostile-inputs.ts';
import { replies, type Reply } from './replies.ts';
import { listSaid } from './spoken.ts';

/** A busy machine may take its time; a quiet one takes a fraction of it. In milliseconds. */
const patience = 180_000;
const library = buildLibrary(await readKnowledge('knowledge'));
const scenes = languages.map(({ words }) => ({ library, words }));
const inputs = sampleInputs(2000);

/** What Discord would refuse of a reply; nothing where it takes it. */
function problemsOf(reply: Reply): string[] {
  if ('custom_id' in reply) return verdict(checkModal(reply)).filter((each) => each !== 'good');
  const { flags, components, allowedMentions } = reply;
  const sum = [flags].flat().reduce((all: number, flag) => all | flag, 0);
  const files = 'files' in reply ? reply.files.map(({ name }) => name ?? '') : [];
  const body = { flags: sum, components, allowed_mentions: allowedMentions };
  return verdict(checkMessage(body, { files })).filter((each) => each !== 'good');
}

test('every command and every entry of the menu of a message has its row, and each row is of one', () => {
  const real = commands.flatMap((command) =>
    'runOn' in command
      ? [command.name]
      : [...subcommandsOf(command)].map(({ group, subcommand }) =>
          [command.name, ...(group ? [group] : []), subcommand.name].join(' '),
        ),
  );
  expect(Object.keys(replies).toSorted()).toEqual(real.toSorted());
});

test('every function that makes a whole reply is in the table', () => {
  const table = readFileSync('tests/discord/replies.ts', 'utf8');
  const makers = globSync('src/discord/*.ts').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /^export function ((?:say|ask)\w+)\([^{]*?\): (?:\[?Message|WithFile|APIModal)/gm,
      ),
    ].map(([, name = '']) => name),
  );
  expect(makers.length).toBeGreaterThan(20);
  expect(makers.filter((name) => !new RegExp(`\\b${name}(?:\\(| as )`).test(table))).toEqual([]);
});

/** The first reply that Discord would refuse, with what led to it. */
function findRefused(said: Iterable<readonly [Scene, string, readonly Reply[]]>): string[] {
  for (const [scene, about, each] of said)
    for (const reply of each) {
      const problems = problemsOf(reply);
      if (problems.length > 0) return [scene.words.language, about, ...problems];
    }
  return [];
}

function* sayTyped(name: string): Generator<readonly [Scene, string, readonly Reply[]]> {
  const { typed } = replies[name] ?? {};
  for (const input of typed ? inputs : []) {
    const say = typed?.(input);
    for (const scene of scenes) if (say) yield [scene, JSON.stringify(input), say(scene)];
  }
}

test.each(Object.keys(replies))(
  '%s: Discord takes every reply to hostile input, in every language',
  (name) => {
    expect(findRefused(sayTyped(name))).toEqual([]);
  },
  patience,
);

test.each(Object.keys(replies))(
  '%s: Discord takes every reply over the whole knowledge, in every language',
  (name) => {
    const said = scenes.map((scene) => [scene, 'the knowledge', replies[name]?.known?.(scene) ?? []] as const);
    expect(findRefused(said)).toEqual([]);
  },
  patience,
);

test.each(scenes)('$words.language: every line of the bot is a message by itself', (scene) => {
  // Left out where nothing is to be said.
  const silent = new Set(['reload.registered.unchanged', 'reload.registered.elsewhere']);
  const said = [...listSaid(scene.words)].filter(({ path }) => !silent.has(path));
  expect(findRefused(said.map(({ path, words }) => [scene, path, [notice(words)]] as const))).toEqual([]);
});
