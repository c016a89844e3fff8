import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Fault|-)/.test(line))
  .map((line) => line.split(' | '));

test('every fault is told in four columns and has its test', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) {
    expect([row.join(), row.length]).toEqual([row.join(), 5]);
    const named = [...(row[4] ?? '').matchAll(/\[[\w-]+\]\(([^)]+)\): "([^"]+)"/g)];
    expect([row.join(), named.length > 0]).toEqual([row.join(), true]);
    for (const [, file = '', name = ''] of named) expect(readFileSync(join('docs', file), 'utf8')).toContain(name);
  }
});
