/** A process that runs the timer path when it is told to, with a Discord that its parent plays. */
import type { Looking, Posting } from '../../src/facts/outcome.ts';
import { postDue } from '../../src/facts/post.ts';
import type { Order, Sought } from '../../src/facts/poster.ts';
import { openStore } from '../../src/store/open.ts';
import { Channel, makeFacts, makePoster } from './channel.ts';

/** What the parent says: look at the clock, or what came of a call. */
export type ToRacer =
  | { readonly kind: 'tick'; readonly now: number }
  | { readonly kind: 'answer'; readonly call: number; readonly answer: Posting | Looking };

/** What the racer says: ready, done with a tick, or a call to Discord. */
export type FromRacer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ticked'; readonly failures: readonly string[] }
  | { readonly kind: 'post'; readonly call: number; readonly order: Omit<Order, 'signal'> }
  | { readonly kind: 'look'; readonly call: number; readonly sought: Omit<Sought, 'signal'> };

const [databaseUrl, dataDir = ''] = process.argv.slice(2);
const opened = await openStore({ databaseUrl: databaseUrl || undefined, dataDir });
if (opened.kind === 'refused') throw new Error(opened.why);

const waiting = new Map<number, (answer: Posting | Looking) => void>();
let now = 0;
let calls = 0;

function say(message: FromRacer): void {
  process.send?.(message);
}

async function ask(message: (call: number) => FromRacer): Promise<Posting | Looking> {
  const call = ++calls;
  return new Promise((resolve) => {
    waiting.set(call, resolve);
    say(message(call));
  });
}

const poster = makePoster(opened.store.db, new Channel(() => now), makeFacts(50), {
  post: async ({ signal, ...order }) => {
    signal.throwIfAborted();
    const answer = await ask((call) => ({ kind: 'post', call, order }));
    if (answer.kind === 'found' || answer.kind === 'absent' || answer.kind === 'blind') throw new Error(answer.kind);
    return answer;
  },
  lookFor: async ({ signal, ...sought }) => {
    signal.throwIfAborted();
    const answer = await ask((call) => ({ kind: 'look', call, sought }));
    if (answer.kind === 'found' || answer.kind === 'absent' || answer.kind === 'blind') return answer;
    throw new Error(answer.kind);
  },
});

async function tick(): Promise<void> {
  const happened = await postDue(poster);
  const failures = happened.flatMap((each) => (each.kind === 'failed' ? String(each.error) : []));
  say({ kind: 'ticked', failures });
}

process.on('message', (message: ToRacer) => {
  if (message.kind === 'answer') {
    waiting.get(message.call)?.(message.answer);
    waiting.delete(message.call);
    return;
  }
  now = message.now;
  void tick();
});

process.on('disconnect', () => process.exit());
say({ kind: 'ready' });
