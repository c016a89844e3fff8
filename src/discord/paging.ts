import type { APIButtonComponent } from 'discord.js';
import { button } from './pieces.ts';
import type { Words } from './words/en.ts';

/** One page of a list, counted from 1. */
export interface Page<T> {
  readonly page: number;
  /** At least 1, even of an empty list. */
  readonly pages: number;
  readonly items: readonly T[];
}

/** Nobody turns farther; a database takes no larger numbers than it can count to. */
const farthest = 100_000;

/** The number of a page as a button says it; what is none is the first. */
export function readPage(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Math.min(Math.max(1, Number(typed)), farthest) : 1;
}

/** The page that is wanted, or the nearest there is. */
export function takePage<T>(list: readonly T[], wanted: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { page, pages, items: list.slice((page - 1) * size, page * size) };
}

/** Buttons to the pages before and after; to the first and the last where they are further away. At most four. */
export function turnPages(
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  to: (page: number) => string,
  { paging }: Words,
): APIButtonComponent[] {
  return [
    ...(page > 2 ? [button(to(1), paging.first)] : []),
    ...(page > 1 ? [button(to(page - 1), paging.earlier)] : []),
    ...(page < pages ? [button(to(page + 1), paging.later)] : []),
    ...(page < pages - 1 ? [button(to(pages), paging.last)] : []),
  ];
}
