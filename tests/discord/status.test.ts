import { expect, test } from 'vitest';
import { sayStatus } from '../../src/discord/status.ts';
import { en } from '../../src/discord/words/en.ts';
import type { Mood } from '../../src/facts/status.ts';
import { dailySchedule } from '../store/rows.ts';
import { textsOf } from './shown.ts';

test.each<[left: number, usedUp: 'stop' | 'recycle', mood: Mood['kind'], warning: string | undefined]>([
  [7, 'stop', 'running', en.notices.low(7)],
  [7, 'recycle', 'running', en.notices.lowAgain(7)],
  [0, 'stop', 'running', en.notices.low(0)],
  [8, 'stop', 'running', undefined],
  // It has said already that it is stopped.
  [0, 'stop', 'stopped', undefined],
])('%i facts left, where all used means "%s" and it is %s: the warning is %s', (left, usedUp, kind, warning) => {
  const mood: Mood = kind === 'stopped' ? { kind, by: 'used-up' } : { kind: 'running' };
  const counts = { left, queued: 0, dated: 0, used: 0, held: 0, removed: 0 };
  const place = { kind: 'unreachable', words: 'x' } as const;
  const shown = sayStatus({ schedule: dailySchedule({ usedUp }), mood, next: [], counts, days: [] }, place, '1', en);
  const lines = textsOf(shown).flatMap((text) => text.split('\n'));
  expect(lines.filter((line) => / facts are left\*\*/.test(line))).toEqual(warning === undefined ? [] : [warning]);
});
