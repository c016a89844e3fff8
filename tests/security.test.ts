import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { draft } from '../src/knowledge/import/draft.ts';
import { saveDraft } from '../src/knowledge/import/save.ts';
import { readKnowledge } from '../src/knowledge/read.ts';
import { judgeId, slug } from '../src/knowledge/slug.ts';
import { readYaml } from '../src/knowledge/yaml.ts';
import { backUpNightly } from '../src/store/nightly.ts';
import { withStore } from './bot/daily.ts';
import { ask, folderFor, openDiscord, startBot } from './bot/whole-bot.ts';
import { makeFolder, page } from './knowledge/folder.ts';
import { PREVIEW } from '../src/local/preview-world.ts';

describe('a document cannot run anything', () => {
  test.each([
    ['a tag that would make a function', '---\nid: !!js/function "function () { throw 1 }"\n---\n'],
    ['a tag of its own', '---\nid: !run ls\n---\n'],
    ['a tag of Python', '---\nid: !!python/object/apply:os.system ["ls"]\n---\n'],
    ['a binary tag', '---\nid: !!binary aGVsbG8=\n---\n'],
    ['front matter in JavaScript', '---js\n{ id: process.exit(1) }\n---\n'],
    ['front matter in JSON, announced', '---json\n{ "id": "a" }\n---\n'],
  ])('%s keeps it from being read, with its place', async (_, head) => {
    const folder = makeFolder({ 'documents/a.md': `${head}\nWords.\n`, 'documents/b.md': page('b', 'Fine. {#b-1}') });
    const { passages, problems } = await readKnowledge(folder);
    expect(passages.map(({ id }) => id)).toEqual(['b-1']);
    expect(problems).toMatchObject([{ where: expect.stringContaining('documents/a.md'), blocks: true }]);
  });

  test('aliases of aliases of aliases ("billion laughs") are refused in no time', () => {
    const rows = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 10; at++) {
      const [name, before] = [at, at - 1].map((each) => String.fromCharCode(97 + each));
      rows.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    const began = process.cpuUsage();
    expect(readYaml(rows.join('\n'), 'a.yaml', 1).problems).toMatchObject([{ blocks: true }]);
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });

  test('keys with the names of what every object has are keys like others', () => {
    const { value } = readYaml('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }', 'a', 1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(typeof value).toBe('object');
  });
});

describe('no name of a file comes from outside', () => {
  const names = ['../../etc/passwd', '..', '/etc/passwd', 'a/b', 'a\\b', '.hidden', 'a\0b', 'con:', '%2e%2e%2f'];

  test.each(names)('%j is no id, and becomes a plain name', (name) => {
    expect(judgeId(name)).toBeDefined();
    expect(slug(name)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
  });

  test.each(names)('a document that calls itself %j is imported into the folder that was named', async (name) => {
    const folder = makeFolder({});
    const text = `---\nid: ${JSON.stringify(name)}\ntitle: ${JSON.stringify(name)}\n---\n\nSome words of the document.\n`;
    const drafted = await draft('x.md', Buffer.from(text), {});
    if (drafted.kind === 'refused') throw new Error(drafted.why);
    const path = await saveDraft(folder, `${drafted.id}.md`, drafted.text, false);
    if (typeof path !== 'string') throw new Error(path.why);
    expect(dirname(resolve(path))).toBe(resolve(folder));
    expect(readdirSync(folder)).toEqual([basename(path)]);
  });
});

describe('the token', () => {
  test('is in no log line, no file of DATA_DIR, no backup, no metric and no report of health', async () => {
    const local = await openDiscord();
    const bot = await startBot(local);
    const [member, moderator] = [local.seat(PREVIEW.member), local.seat(PREVIEW.moderator)];
    await ask(member, `is ${local.token} the token?`);
    await moderator.use(PREVIEW.general, { path: ['summit-admin', 'settings'], options: { cooldown: 1 } });
    const folder = folderFor(local);
    await withStore(local, async (db) => void (await backUpNightly(db, folder, Date.UTC(2026, 0, 2, 4))));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
    expect(files.some((path) => path.endsWith('.gz'))).toBe(true);
    for (const path of files) {
      const bytes = readFileSync(path);
      expect((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).includes(local.token)).toBe(false);
    }
    const report = /Health {4}(\S+)\/healthz/.exec(bot.said.join(''))?.[1] ?? '';
    for (const name of ['healthz', 'metrics']) {
      const response = await fetch(`${report}/${name}`);
      expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
      expect(await response.text()).not.toContain(local.token);
    }
    expect(JSON.stringify(bot.lines) + bot.said.join('')).not.toContain(local.token);
  });
});

describe('the packages', () => {
  const shape = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  });
  const own = shape.parse(JSON.parse(readFileSync('package.json', 'utf8')));

  test('have exact versions', () => {
    const loose = Object.values(own)
      .flatMap((list) => Object.entries(list))
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('that run stand in docs/security.md, each with why, and no other', () => {
    const text = readFileSync('docs/security.md', 'utf8');
    const listed = [...text.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name = '']) => name);
    expect(listed.toSorted()).toEqual(Object.keys(own.dependencies).toSorted());
  });

  test('are locked by their hash, and none runs a script when it is installed', () => {
    const lock = z.object({
      packages: z.record(
        z.string(),
        z.object({
          integrity: z.string().optional(),
          hasInstallScript: z.boolean().optional(),
          dev: z.boolean().optional(),
        }),
      ),
    });
    const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    const all = Object.entries(packages).filter(([path]) => path !== '');
    expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(all.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path)).toEqual([]);
  });
});
