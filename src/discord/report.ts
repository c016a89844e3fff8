import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Health } from './health.ts';

/** What can be asked for over HTTP. */
export interface Reports {
  readonly health: () => Promise<Health>;
  /** In Prometheus's text format. */
  readonly metrics: () => Promise<string>;
}

export interface Report {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` (200, or 503 with the reasons) and `/metrics`. Rejects with the system's error (`EADDRINUSE` where
 * the port is taken); port 0 takes any free one.
 */
export async function startReport({ health, metrics }: Reports, host: string, port: number): Promise<Report> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Content-Security-Policy', "default-src 'none'");
    context.header('Cache-Control', 'no-store');
  });
  app.get('/healthz', async (context) => {
    const { healthy, reasons } = await health();
    return context.text(healthy ? 'healthy\n' : `${reasons.join('\n')}\n`, healthy ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  app.notFound((context) => context.text('There are /healthz and /metrics.\n', 404));
  // What went wrong is no business of whoever asks.
  app.onError((_error, context) => context.text('The report could not be made.\n', 500));
  const listener = getRequestListener((request) => app.fetch(request));
  const server = createServer((request, response) => void listener(request, response));
  await listen(server, host, port);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
