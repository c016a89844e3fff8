import { z } from 'zod';
import { readLines } from './lines.ts';
import { refused, type Converted, type Line, type Refused } from './model.ts';
import { joinPages } from './pages.ts';

/** One run of letters with its place; lines without letters say only that a line ends. */
const run = z.object({ str: z.string(), hasEOL: z.boolean(), transform: z.array(z.number()), height: z.number() });
/** So many heights of a line between two lines are an empty line. */
const gap = 1.6;

/** A PDF as headings and paragraphs, by where its lines stand on the page. */
export async function readPdf(bytes: Buffer): Promise<Converted | Refused> {
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    return refused('is no PDF (it does not begin with %PDF-): save it again');
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the memory it is given away, so it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(linesOf(content.items, number));
    }
    await pdf.loadingTask.destroy();
    return convert(pages);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException')
      return refused('is encrypted: open it with its password and save a copy without one');
    return refused(`is a broken PDF (${error.message.split('\n')[0]?.slice(0, 100)}): save it again`);
  }
}

function convert(pages: readonly Line[][]): Converted | Refused {
  if (pages.every((page) => page.every(({ text }) => text.trim() === '')))
    return refused('holds no text, only pictures of it: have the text recognised (OCR) first');
  const { lines, dropped } = joinPages(pages);
  const read = readLines(joinOver(lines));
  return { head: {}, ...read, dropped: [...dropped, ...read.dropped] };
}

/** One list of lines; between two pages is an empty line where the first ends with a sentence. */
function joinOver(pages: readonly (readonly Line[])[]): Line[] {
  const all: Line[] = [];
  for (const page of pages) {
    while (all.at(-1)?.text === '') all.pop();
    const last = all.at(-1)?.text.trim() ?? '';
    if (/[.!?]["”’)\]]*$/.test(last)) all.push({ text: '', where: '' });
    all.push(...page.slice(page.findIndex(({ text }) => text !== '')));
  }
  return all;
}

function linesOf(items: readonly unknown[], page: number): Line[] {
  const lines: Line[] = [];
  let text = '';
  let height = 0;
  let at: number | undefined;
  const end = (): void => {
    if (text.trim() === '') return;
    lines.push({ text, where: `page ${page}, line ${lines.filter((line) => line.text !== '').length + 1}` });
    text = '';
  };
  for (const item of items) {
    const read = run.safeParse(item);
    if (!read.success) continue;
    const { str, hasEOL, transform, height: own } = read.data;
    const y = transform[5] ?? 0;
    if (at !== undefined && Math.abs(at - y) > Math.max(own, height) / 2 && str.trim() !== '') {
      end();
      if (Math.abs(at - y) > Math.max(own, height) * gap) lines.push({ text: '', where: '' });
    }
    if (str.trim() !== '') [at, height] = [y, own];
    text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}
