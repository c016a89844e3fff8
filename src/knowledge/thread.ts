/*
 * The thread that makes a library while the main one answers: `openLibrary` starts it with an order, it tells how far
 * it is, hands over what it made and ends.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { makeShelf, type Order } from './make.ts';

if (!parentPort) throw new Error('thread.ts is started by openLibrary, as a thread');
const port = parentPort;
const order: z.ZodType<Order> = z.object({ folder: z.string(), keepIn: z.union([z.string(), z.undefined()]) });
const made = await makeShelf(order.parse(workerData), (told) => port.postMessage({ kind: 'told', told }));
port.postMessage({ kind: 'made', made }, made.kind === 'shelf' ? buffersOf(made.shelf) : []);

/* The memory of all arrays, each once: handed over, not copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [...new Set(Object.values(value).flatMap(buffersOf))];
}
