// @ts-check
/** @import { Scene, SeatEvent } from './shape.d.ts' */

/**
 * Follows a seat: the whole scene first (and after every broken connection), then each change.
 *
 * @param {string} seat
 * @param {{ scene: (scene: Scene) => void, change: (event: SeatEvent) => void, up: (up: boolean) => void }} to
 * @returns {() => void} stops following
 */
export function follow(seat, to) {
  const source = new EventSource(`live/${encodeURIComponent(seat)}`);
  source.addEventListener('scene', (event) => to.scene(JSON.parse(event.data)));
  source.addEventListener('change', (event) => to.change(JSON.parse(event.data)));
  source.addEventListener('open', () => to.up(true));
  source.addEventListener('error', () => to.up(false));
  return () => source.close();
}

/**
 * Does something as a seat. Throws an Error with words for the reader where it could not be done.
 *
 * @param {string} seat
 * @param {object} wish one of `act.ts`
 */
export async function send(seat, wish) {
  const response = await fetch(`act/${encodeURIComponent(seat)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  }).catch(() => undefined);
  if (response === undefined) throw new Error('The local Discord does not answer. Is it still running?');
  const { result, problem } = await response.json();
  if (problem !== undefined) throw new Error(problem);
  return result;
}
