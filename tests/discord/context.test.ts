import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { limits } from '../../src/discord/limits.ts';
import { markOf } from '../../src/discord/press.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { textsOf } from './shown.ts';
import { libraryOf, passageOf, sampleDocument, sceneOf } from './small-library.ts';

const before = passageOf('house-1', 'Before it.');
const passage = passageOf('house-2', 'One. Two *stars*. Three.');
const after = passageOf('house-3', 'After it.', 'The garden');
const foreign = { ...passageOf('other-1', 'Another document.'), document: 'other' };
const scene = sceneOf(libraryOf([before, passage, after, foreign]));
const shown = { start: 5, end: 17, mark: markOf('Two *stars*.') };

describe('the context', () => {
  test('is the passage whole, the quoted part bold, with its neighbours, in private', () => {
    const said = sayContext(passage, shown, scene);
    expect(said.flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
    expect(textsOf(said)).toEqual([
      'The passage with the one before and after it. The quoted part is bold.',
      '> Before it.',
      '> One. **Two \\*stars\\*.** Three.\n— [The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>) · The house · `house-2`',
      '> After it.',
      '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
    ]);
  });

  test('does not reach into another document', () => {
    const texts = textsOf(sayContext(after, undefined, scene));
    expect(texts.join('\n')).not.toContain('Another document');
  });

  test('of a passage that was edited since shows no bold and says so', () => {
    const [head, , whole] = textsOf(sayContext(passage, { ...shown, mark: markOf('Two planets.') }, scene));
    expect(head).toBe('This passage was edited after the answer was given. It now says:');
    expect(whole).not.toContain('**');
  });

  test('of a passage too long for a message begins with the quoted part and says that it is cut', () => {
    const sentence = 'They spoke of rockets and of men, and of what was to be done. ';
    const long = passageOf('long-1', sentence.repeat(200));
    const part = { start: 62 * 100, end: 62 * 101 - 1, mark: markOf(sentence.trim()) };
    const said = sayContext(long, part, sceneOf(libraryOf([long])));
    const [, source, body = ''] = textsOf(said);
    expect(source).toMatch(/^— /);
    expect(body.startsWith(`> **${sentence.trim()}**`)).toBe(true);
    expect(body).toContain('-# Shortened here: the passage goes on.');
    // Cut at the end of a sentence.
    expect(body.split('\n')[0]?.endsWith('to be done.')).toBe(true);
    expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
  });
});

test('a topic shows its first passages, and stops at the next section', () => {
  const texts = textsOf(sayTopic(before, scene)).join('\n');
  expect(texts).toContain('What my documents say under **The house**:');
  expect(texts).toContain('> One. Two');
  expect(texts).not.toContain('After it.');
});

test('whatever the folder holds, a topic and a context are within the limits of Discord', () => {
  const wide = {
    ...sampleDocument,
    title: '[]'.repeat(300),
    source: { ...sampleDocument.source, title: '**'.repeat(300), license: '||'.repeat(300) },
  };
  const passages = [1, 2, 3].map((number) =>
    passageOf(`${'p-'.repeat(60)}${number}`, `${'*'.repeat(4000)} ${number}.`, '<#'.repeat(900)),
  );
  const [first, middle] = passages;
  const widest = sceneOf(libraryOf(passages, { documents: [wide] }));
  for (const said of [sayTopic(first!, widest), sayContext(middle!, undefined, widest)])
    expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
});
