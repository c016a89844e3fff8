import type { Delegation, Person } from '../ask/library.ts';
import { licences, sourcesOf, type Scene } from './cite.ts';
import { code, escaped, small } from './markdown.ts';
import { takePage, turnPages } from './paging.ts';
import { button, container, message, row, select, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { shorten } from './shorten.ts';

/** Members on one page: what is read on a phone without scrolling far; fewer than the 25 that Discord's menus take. */
const perPage = 12;

/** One page of the members of a delegation in order of protocol, each with role and passage, and a menu to open one. */
export function sayDelegation(delegation: Delegation, wanted: number, hidden: boolean, scene: Scene): Message {
  const { library, words } = scene;
  const { delegation: say } = words;
  const turned = takePage(membersOf(delegation, scene), wanted, perPage);
  const first = (turned.page - 1) * perPage + 1;
  const passages = turned.items.flatMap(({ cite }) => library.passage(cite[0] ?? '') ?? []);
  const prints = licences(passages, scene).map(small);
  const title = `### ${escaped(shorten(delegation.title, 100))}`;
  // A list is longer than twelve lines of a phone, so its source stands above it.
  const source = passages.length > 0 ? [`— ${sourcesOf(passages, scene)}`] : [];
  const page = turned.pages > 1 ? [small(words.paging.page(turned.page, turned.pages))] : [];
  const lines = turned.items.map((person, at) => sayMember(person, first + at));
  const to = (target: number): string => writePress('delegation', 'page', referTo(delegation.id), String(target));
  return message(
    [
      container([
        text([title, ...source, ...page].join('\n')),
        text(lines.length === 0 ? say.empty : lines.join('\n')),
        ...(prints.length > 0 ? [text(prints.join('\n'))] : []),
      ]),
      ...(turned.items.length > 0 ? [sayMenu(turned.items, scene)] : []),
      ...row(turnPages(turned, to, words)),
    ],
    hidden,
  );
}

/** That there is no such delegation, with buttons to those that there are. */
export function sayNoDelegation(typed: string, scene: Scene): Message {
  const { words, library } = scene;
  const { delegations } = library.knowledge;
  if (delegations.length === 0) return message([text(words.delegation.none)], true);
  const shown = delegations.slice(0, 5);
  const buttons = shown.map(({ id, title }) => button(writePress('delegation', 'page', referTo(id), '1'), title));
  return message([text(words.delegation.unknown(code(shorten(typed, 100)))), ...row(buttons)], true);
}

function sayMenu(members: readonly Person[], { words }: Scene) {
  const options = members.map(({ id, name, role }) => ({ label: name, value: referTo(id), description: role }));
  return select(writePress('delegation', 'person'), words.delegation.choose, options);
}

function membersOf({ members }: Delegation, { library }: Scene): Person[] {
  const people = new Map(library.knowledge.people.map((person) => [person.id, person]));
  // A menu takes no value twice.
  return [...new Set(members)].flatMap((id) => people.get(id) ?? []);
}

function sayMember(person: Person, place: number): string {
  const found = person.cite[0] === undefined ? '' : ` · ${code(shorten(person.cite[0], 100))}`;
  return `${place}. ${sayName(person)}, ${escaped(shorten(person.role, 120))}${found}`;
}

function sayName({ name }: Person): string {
  return `**${escaped(shorten(name, 80))}**`;
}
