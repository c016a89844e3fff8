import { describe, expect, test } from 'vitest';
import { limits } from '../../src/discord/limits.ts';
import { findReferred, markOf, readPress, referTo, writePress } from '../../src/discord/press.ts';
import { libraryOf, passageOf } from './small-library.ts';

describe('a button', () => {
  test.each([
    ['ask', 'context', ['house-1', '0-20', 'abcdef']],
    // A colon and a percent sign inside an argument must not divide it.
    ['ask', 'topic', ['a:b', '100%']],
    ['ask', 'more', []],
  ])('%s %s says what it means', (room, verb, about) => {
    expect(readPress(writePress(room, verb, ...about))).toEqual({ room, verb, about });
  });

  test('over 100 characters is a bug', () => {
    expect(() => writePress('ask', 'context', 'x'.repeat(100))).toThrow(/111 characters|long/);
  });

  test.each(['', 'x', ':', '%', '%E0%A4%A:x'])('%j means nothing', (customId) =>
    expect(readPress(customId)).toBeUndefined(),
  );
});

describe('a passage in a button', () => {
  const short = passageOf('private-meeting-3', 'One.');
  const long = passageOf('встреча-с-глазу-на-глаз-в-президентском-дворце-1', 'Two.');
  const other = passageOf('встреча-с-глазу-на-глаз-в-президентском-дворце-2', 'Three.');
  const library = libraryOf([short, long, other]);

  test.each([short, long, other])('$id is found again', (passage) => {
    const reference = referTo(passage.id);
    expect(encodeURIComponent(reference).length).toBeLessThanOrEqual(48);
    expect(findReferred(library, reference)).toBe(passage);
  });

  test('has room beside it for everything else that a button says, however long its id is', () => {
    const ids = Array.from({ length: 120 }, (_, length) => 'x'.repeat(length + 1));
    const written = ids.map((id) => writePress('delegation', 'context', referTo(id), '99999-99999', markOf(id), '25'));
    expect(Math.max(...written.map((id) => id.length))).toBeLessThanOrEqual(limits.customId);
  });

  test('that is gone is not found', () => {
    expect(findReferred(libraryOf([short]), referTo(long.id))).toBeUndefined();
    expect(findReferred(library, 'private-meeting-4')).toBeUndefined();
  });
});

test('the mark changes with the words', () => {
  expect(markOf('would')).not.toBe(markOf("wouldn't"));
  expect(markOf('would')).toHaveLength(6);
});
