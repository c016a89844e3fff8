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
const buffers = new Set<ArrayBuffer>();
if (made.kind === 'shelf') collectBuffers(made.shelf, buffers);
port.postMessage({ kind: 'made', made }, [...buffers]);

/* The memory of all arrays: handed over, not copied. */
function collectBuffers(value: unknown, into: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) into.add(value.buffer);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const inner of Object.values(value)) collectBuffers(inner, into);
  }
}
