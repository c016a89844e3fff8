import type { LocalDiscord } from '../../src/local/start.ts';

/** An answer of the local Discord, read. */
export interface Said {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into it
  readonly body: any;
}

/** A request as a bot makes it, without a library that would correct it first. */
export async function call(local: LocalDiscord, route: string, body?: unknown, token = local.token): Promise<Said> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const response = await fetch(`${local.apiUrl}/v10${path}`, {
    method,
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** An interaction waiting for its first response, as a bot sees it on the gateway. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests look into it
export type Received = any;

/** A bot that does nothing but listen: it identifies, and hands over the interactions it gets. */
export async function listen(local: LocalDiscord): Promise<{ next(): Promise<Received>; close(): void }> {
  const socket = new WebSocket(`${local.gatewayUrl}?v=10&encoding=json`);
  const arrived: Received[] = [];
  const waiting: ((interaction: Received) => void)[] = [];
  const ready = new Promise<void>((resolve) => {
    socket.addEventListener('message', (event) => {
      const frame = JSON.parse(String(event.data));
      if (frame.t === 'READY') resolve();
      if (frame.t !== 'INTERACTION_CREATE') return;
      const taker = waiting.shift();
      if (taker) taker(frame.d);
      else arrived.push(frame.d);
    });
  });
  const properties = { os: 'linux', browser: 'tests', device: 'tests' };
  socket.addEventListener('open', () => {
    socket.send(JSON.stringify({ op: 2, d: { token: local.token, intents: 1, properties } }));
  });
  await ready;
  return {
    next: () => {
      const first = arrived.shift();
      return first === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(first);
    },
    close: () => socket.close(1000),
  };
}
