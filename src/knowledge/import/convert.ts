import { extname } from 'node:path';
import { decode } from './decode.ts';
import { refused, type Converted, type Line, type Refused } from './model.ts';
import { joinPages } from './pages.ts';

/** Larger files are books or mistakes. */
export const mostBytes = 20_000_000;
const endings = ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx'] as const;

/** What a file holds, by the ending of its name. Libraries are loaded only for the endings that need them. */
export async function convert(name: string, bytes: Buffer): Promise<Converted | Refused> {
  const ending = extname(name).toLowerCase();
  const known = endings.find((one) => one === ending);
  if (known === undefined) {
    const why = ending === '' ? 'has no ending' : `ends with "${ending}"`;
    return refused(`${why}, which is not read: known are ${endings.join(', ')}`);
  }
  if (bytes.length === 0) return refused('is empty: there is nothing to import');
  if (bytes.length > mostBytes)
    return refused(`has ${Math.ceil(bytes.length / 1e6)} MB: at most ${mostBytes / 1e6} MB are read; divide it`);
  switch (known) {
    case '.pdf':
      return (await import('./pdf.ts')).readPdf(bytes);
    case '.docx':
      return (await import('./docx.ts')).readDocx(bytes);
    case '.html':
    case '.htm': {
      const charset = /<meta[^>]+charset=["']?([\w-]{1,30})/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
      return withText(bytes, charset, async (text) => (await import('./html.ts')).readHtml(text));
    }
    case '.md':
    case '.markdown':
      return withText(bytes, undefined, async (text) => {
        const { readMarkdown } = await import('./markdown.ts');
        return readMarkdown(text, (line) => `line ${line}`);
      });
    case '.txt':
      return withText(bytes, undefined, readTxt);
  }
}

async function withText(
  bytes: Buffer,
  charset: string | undefined,
  read: (text: string) => Promise<Converted>,
): Promise<Converted | Refused> {
  const decoded = decode(bytes, charset);
  if (decoded.kind === 'refused') return decoded;
  if (decoded.text.trim() === '') return refused('holds nothing but blanks: there is nothing to import');
  const converted = await read(decoded.text);
  return decoded.remark === undefined ? converted : { ...converted, remarks: [decoded.remark, ...converted.remarks] };
}

async function readTxt(text: string): Promise<Converted> {
  const { readLines } = await import('./lines.ts');
  let number = 0;
  const pages = text.split('\f').map((page) =>
    page.split('\n').map((line, at): Line => {
      // A page ends within a line of the file.
      if (at > 0 || number === 0) number += 1;
      return { text: line, where: `line ${number}` };
    }),
  );
  const { lines, dropped } = joinPages(pages);
  const read = readLines(lines.flatMap((page) => [...page, { text: '', where: '' }]));
  return { head: {}, ...read, dropped: [...dropped, ...read.dropped] };
}
