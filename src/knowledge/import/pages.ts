import type { Dropped, Line } from './model.ts';

/** So many lines at each end of a page may be its head or foot. */
const edge = 2;
const number = /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/**
 * The lines of all pages without page numbers and the heads and feet that stand on most pages, with the same words but
 * for their numbers.
 */
export function joinPages(pages: readonly (readonly Line[])[]): { lines: Line[][]; dropped: Dropped[] } {
  if (pages.length < 2) return { lines: pages.map((page) => [...page]), dropped: [] };
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(edgesOf(page).map(({ text }) => sameButNumbers(text)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length / 2));
  const dropped: Dropped[] = [];
  const lines = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => {
      if (!edges.has(line)) return true;
      const repeated = (counts.get(sameButNumbers(line.text)) ?? 0) >= often;
      if (!repeated && !number.test(line.text.trim())) return true;
      dropped.push({ ...line, why: number.test(line.text.trim()) ? 'page number' : 'head or foot of each page' });
      return false;
    });
  });
  return { lines, dropped };
}

function edgesOf(page: readonly Line[]): Line[] {
  const full = page.filter(({ text }) => text.trim() !== '');
  return [...full.slice(0, edge), ...full.slice(edge).slice(-edge)];
}

function sameButNumbers(text: string): string {
  return text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
