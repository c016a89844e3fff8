import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from 'yaml';

/** The image cannot be built in a test; what it is made of can be looked at. */
const dockerfile = readFileSync('Dockerfile', 'utf8');
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
  sources.split(' '),
);
const ignore = readFileSync('.dockerignore', 'utf8').trim().split('\n');
const packages = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const isCopied = (path: string) => copied.some((each) => path === each || path.startsWith(`${each}/`));

test('everything that the image copies is there, and let in', () => {
  expect(copied).toEqual(expect.arrayContaining(['package-lock.json', 'src', 'commands', 'knowledge']));
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  // Nothing else is: no .env, no data, no .git.
  expect(ignore[0]).toBe('*');
  const allowed = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(new Set(allowed)).toEqual(new Set(copied));
});

test('what it runs imports only what is in it: its own files, and packages that are neither for development nor optional', () => {
  const sources = globSync(['src/**/*.ts', 'commands/**/*.ts']).filter(
    (path) => !path.includes('src/local/page/client'),
  );
  expect(sources.length).toBeGreaterThan(200);
  const missing = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)';|import\('([^']+)'\)/gm)]
      .map(([, fixed, late]) => fixed ?? late ?? '')
      .filter(
        (from) => !(from.startsWith('.') ? isCopied(relative('.', join(dirname(path), from))) : isInstalled(from)),
      )
      .map((from) => `${path}: ${from}`),
  );
  expect(missing).toEqual([]);
});

test('the container is an ordinary user on a root file system that nothing is written to', () => {
  const { services } = z
    .object({
      services: z.object({
        bot: z.object({ read_only: z.boolean(), cap_drop: z.array(z.string()), volumes: z.array(z.string()) }),
        postgres: z.object({ image: z.string() }),
      }),
    })
    .parse(parse(readFileSync('compose.yaml', 'utf8')));
  expect(services.bot).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(services.bot.volumes).toContain('data:/data');
  expect(dockerfile).toMatch(/^RUN mkdir \/data && chown node:node \/data\nUSER node$/m);
  // The version that the tests run on.
  expect(services.postgres.image).toBe('postgres:15');
});

function isInstalled(from: string): boolean {
  if (from.startsWith('node:') || builtinModules.includes(from)) return true;
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
  return name in packages.dependencies && !(name in packages.optionalDependencies);
}

test.each(['package.json', 'Dockerfile', 'docs/systemd/summit-bot.service', 'bench/load/bots.ts'])(
  'every way to start the bot holds the young heap to the same size: %s',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const sizes = new Set(text.match(/--max-semi-space-size=\d+/g));
    expect([...sizes]).toEqual(['--max-semi-space-size=32']);
  },
);
