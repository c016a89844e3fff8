import { readFile, readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Seat } from '../seat.ts';
import { routes, type Files } from './routes.ts';

export interface Page {
  /** Who can sit at the page, the first one first. */
  readonly seats: readonly Seat[];
  /** 0 takes any free port. */
  readonly port: number;
  /** The server's name, above the channels and in the tab. */
  readonly title: string;
  /** One line of Discord markdown at the top: what this is, and how to go live. */
  readonly banner: string;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Serves a page that plays Discord's client, on loopback only. Rejects with the system's error (`EADDRINUSE` where the
 * port is taken).
 */
export async function startPage(page: Page): Promise<{ url: string; close(): Promise<void> }> {
  const stop = new AbortController();
  const app = routes(page, await readClient(), stop.signal);
  const listener = getRequestListener((request) => app.fetch(request));
  const server = createServer((request, response) => void listener(request, response));
  await listen(server, page.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : page.port;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      stop.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The browser's files by name; read once, so that no request ever names a path on the disk. */
async function readClient(): Promise<Files> {
  const folder = new URL('client/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => typeOf(name) !== undefined);
  const files = await Promise.all(
    names.map(
      async (name) =>
        [name, { type: typeOf(name) ?? '', text: await readFile(new URL(name, folder), 'utf8') }] as const,
    ),
  );
  return new Map(files);
}

function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)];
}
