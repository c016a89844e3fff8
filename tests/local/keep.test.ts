import { expect, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';

test('only the newest messages of a channel, and the newest requests, are kept', async () => {
  const local = await startLocalDiscord({ world: previewWorld(), keep: 10 });
  const seat = local.seat(PREVIEW.member);
  for (let count = 0; count < 25; count += 1) seat.write(PREVIEW.general, `${count}`);
  const kept = seat.messages(PREVIEW.general).map((each) => Number(each.content));
  expect(kept.length).toBeGreaterThanOrEqual(10);
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => 25 - kept.length + index));
  for (let count = 0; count < 45; count += 1) await fetch(`${local.apiUrl}/v10/gateway`);
  expect(local.traffic.requests.length).toBeLessThanOrEqual(20);
  await local.close();
});
