import { describe, expect, test } from 'vitest';
import { completeZone, isZone, judgeZone, listZones, openZones } from '../../src/facts/zone.ts';

const zones = listZones();
const opened = openZones();

test('the list has UTC, and places under the names they have today', () => {
  expect(zones[0]).toBe('UTC');
  expect(zones).toEqual(expect.arrayContaining(['Europe/Kyiv', 'Europe/Helsinki', 'Asia/Kolkata', 'America/Nuuk']));
  expect(zones).not.toContain('Europe/Kiev');
  expect(new Set(zones).size).toBe(zones.length);
});

test('every zone of the list is one that the runtime can reckon with', () => {
  expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  expect(isZone('Europe/Atlantis')).toBe(false);
});

test.each([
  ['Europe/Helsinki', 'Europe/Helsinki'],
  // In any case, with spaces around and inside.
  [' europe/kyiv ', 'Europe/Kyiv'],
  ['america/new york', 'America/New_York'],
  ['utc', 'UTC'],
  // Old names mean the place under its name of today.
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['US/Eastern', 'America/New_York'],
  ['Etc/UTC', 'UTC'],
  // More than one space is one; a sign inside a name makes no offset of it.
  ['america/new   york', 'America/New_York'],
  ['Etc/GMT+5', 'Etc/GMT+5'],
])('%s is %s', (typed, zone) => expect(judgeZone(typed)).toEqual({ kind: 'zone', zone }));

describe('refused', () => {
  test.each([
    // Without daylight saving, and of several countries.
    ['EST', 'America/New_York'],
    ['cst', 'America/Chicago'],
    ['EET', 'Europe/Helsinki'],
    ['MSK', 'Europe/Moscow'],
    // Also London in winter.
    ['GMT', 'UTC'],
    ['IST', 'Asia/Kolkata'],
  ])('%s is an abbreviation: %s is meant first', (typed, first) => {
    const judged = judgeZone(typed);
    expect(judged.kind).toBe('abbreviation');
    expect('suggestions' in judged && judged.suggestions[0]).toBe(first);
  });

  test.each(['+02:00', 'UTC+3', 'gmt-5', '-0800'])('%s is an offset, which knows no summer', (typed) =>
    expect(judgeZone(typed)).toEqual({ kind: 'offset', suggestions: ['UTC'] }),
  );

  test.each([
    ['Helsinki', 'Europe/Helsinki'],
    // A letter wrong.
    ['Europe/Helsinky', 'Europe/Helsinki'],
    ['Kyjiv', 'Europe/Kyiv'],
    // Names that once were zones.
    ['Japan', 'Asia/Tokyo'],
    ['EST5EDT', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
  ])('%s is no name: %s is suggested first', (typed, first) => {
    const judged = judgeZone(typed);
    expect(judged.kind).toBe('unknown');
    expect('suggestions' in judged && judged.suggestions[0]).toBe(first);
  });

  test.each(['', '🕘', 'x'.repeat(300), '../../etc/passwd', 'constructor', '__proto__'])('%j names nothing', (typed) =>
    expect(judgeZone(typed).kind).toBe('unknown'),
  );
});

describe('type-ahead', () => {
  test('words that begin so come before words that contain it', () => {
    expect(completeZone('york', opened, 25)[0]).toBe('America/New_York');
    expect(completeZone('hels', opened, 25)[0]).toBe('Europe/Helsinki');
    expect(completeZone('utc', opened, 25)[0]).toBe('UTC');
  });

  test('an abbreviation completes to its places', () => {
    expect(completeZone('est', opened, 25).slice(0, 2)).toEqual(['America/New_York', 'America/Toronto']);
  });

  test('words that begin so, words that contain it, names spelt alike: each kind in the order of the alphabet or of likeness', () => {
    expect(completeZone('lin', opened, 4)).toEqual([
      'Australia/Lindeman',
      'Asia/Sakhalin',
      'Europe/Berlin',
      'Europe/Dublin',
    ]);
    expect(completeZone('ork', opened, 9)).toEqual(['America/New_York']);
    expect(completeZone('salta', opened, 9)).toEqual(['America/Argentina/Salta', 'Europe/Malta']);
  });

  test('capitals, accents and whatever divides words do not count', () => {
    for (const typed of ['SÃO  Paulo', 'sao_paulo', 'Sao-Paulo', 'america/sao paulo'])
      expect(completeZone(typed, opened, 1)).toEqual(['America/Sao_Paulo']);
    expect(completeZone('porto - novo', opened, 1)).toEqual(['Africa/Porto-Novo']);
    expect(completeZone(' est ', opened, 2)).toEqual(['America/New_York', 'America/Toronto']);
  });

  test('before anything is typed the list begins as it is', () => {
    expect(completeZone('', opened, 3)).toEqual(['UTC', 'Africa/Abidjan', 'Africa/Accra']);
    expect(completeZone('  ', opened, 3)).toEqual(['UTC', 'Africa/Abidjan', 'Africa/Accra']);
  });

  test('never more than asked for, also before anything is typed', () => {
    expect(completeZone('', opened, 25)).toHaveLength(25);
    expect(completeZone('a', opened, 25)).toHaveLength(25);
  });
});
