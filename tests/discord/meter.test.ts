import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeMeter } from '../../src/discord/meter.ts';
import { libraryOf } from './small-library.ts';

const dashboard = z.object({ panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })) })) });

test('every name that the dashboard draws is a name that the bot counts under', async () => {
  const meter = makeMeter([]);
  meter.question('answer');
  meter.fact('posted');
  meter.interaction('button', 0.004);
  const written = await meter.write(
    { shards: [{ id: 0, ready: true, ackAge: 1000, awayAge: 0 }], restAge: 0 },
    libraryOf([]),
  );
  const { panels } = dashboard.parse(JSON.parse(readFileSync('docs/grafana.json', 'utf8')));
  const drawn = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:summit|process|nodejs)_\w+/g) ?? []),
  );
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter((name) => !written.includes(name))).toEqual([]);
});

test('an interaction of 4 ms is counted in the class that ends at 5 ms, not in that of 2 ms', async () => {
  const meter = makeMeter([]);
  meter.interaction('button', 0.004);
  const written = await meter.write({ shards: [], restAge: 0 }, libraryOf([]));
  expect(written).toContain('summit_interaction_seconds_bucket{le="0.002",kind="button"} 0');
  expect(written).toContain('summit_interaction_seconds_bucket{le="0.005",kind="button"} 1');
});
