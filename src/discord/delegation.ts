import type { APIButtonComponent } from 'discord.js';
import type { Delegation, Person } from '../ask/library.ts';
import { licences, type Scene } from './cite.ts';
import { limits } from './limits.ts';
import { code, escaped, small } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { shorten } from './shorten.ts';

/** Rows of buttons, one button for each member. */
const rows = 4;

/** The members of a delegation in order of protocol, each with role and passage. */
export function sayDelegation(delegation: Delegation, hidden: boolean, scene: Scene): Message {
  const { library, words } = scene;
  const members = delegation.members.flatMap((id) => library.knowledge.people.find((person) => person.id === id) ?? []);
  const cited = members.flatMap(({ cite }) => library.passage(cite[0] ?? '') ?? []);
  const title = `### ${escaped(shorten(delegation.title, 100))}`;
  const attribution = licences(cited, scene).map(small).join('\n');
  const lines = fitLines(members.map(sayMember), limits.messageText - title.length - attribution.length - 200);
  const left = members.length - lines.length;
  const parts = [
    text(title),
    text(lines.length === 0 ? words.delegation.empty : lines.join('\n')),
    ...(left > 0 ? [text(words.delegation.more(left))] : []),
    ...(attribution ? [text(attribution)] : []),
  ];
  const presses = readButtons(members.slice(0, lines.length), scene).slice(0, rows * limits.buttonsInRow);
  return message([container(parts), ...chunk(presses, limits.buttonsInRow).flatMap(row)], hidden);
}

/** Who is cited from a passage gets a button for it; the number in its id keeps apart two who share one. */
function readButtons(members: readonly Person[], { library, words }: Scene): APIButtonComponent[] {
  return members.flatMap(({ name, cite }, index) => {
    const passage = library.passage(cite[0] ?? '');
    if (!passage) return [];
    return [button(writePress('delegation', 'read', referTo(passage.id), `${index + 1}`), words.delegation.read(name))];
  });
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  return list.length === 0 ? [] : [list.slice(0, size), ...chunk(list.slice(size), size)];
}

function sayMember(person: Person, index: number): string {
  const cited = person.cite[0] === undefined ? '' : ` · ${code(shorten(person.cite[0], 100))}`;
  return `${index + 1}. **${escaped(shorten(person.name, 100))}**, ${escaped(shorten(person.role, 200))}${cited}`;
}

/** The first lines, as many as fit. */
function fitLines(lines: readonly string[], length: number): string[] {
  let used = 0;
  const over = lines.findIndex((line) => (used += line.length + 1) > length);
  return over < 0 ? [...lines] : lines.slice(0, over);
}
