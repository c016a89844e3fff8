import type { Known } from '../store/members.ts';
import { limits } from './limits.ts';
import { escaped } from './markdown.ts';
import { button, message, notice, row, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

/** Letters that the reply lists; the export has all of them. */
const listed = 8;
/** Text that they take together, as markdown. */
const room = limits.messageText - 1000;

/** What is stored about a member, with what they can do about it. */
export function sayKnown({ consents, letters, changes }: Known, { privacy: say, inbox }: Words): Message {
  if (consents.length + letters.length + changes.length === 0) return notice(say.nothing);
  const lines = letters.slice(0, listed).map(({ kind, text: words, state, credit, wantsWord }) => {
    const said = say.letter(inbox.kinds[kind], escaped(shorten(words, 120)), inbox.states[state]);
    const also = [...(credit === null ? [] : [say.named(escaped(credit))]), ...(wantsWord === 1 ? [say.told] : [])];
    return `- ${[said, ...also].join('; ')}`;
  });
  while (lines.join('\n').length > room) lines.pop();
  const all = [
    say.title,
    ...(letters.length > 0 ? [say.letters(letters.length), ...lines] : []),
    ...(letters.length > lines.length ? [say.more(letters.length - lines.length)] : []),
    ...(consents.length > 0 ? [say.consents(consents.length)] : []),
    ...(changes.length > 0 ? [say.changes(changes.length)] : []),
  ];
  const buttons = [
    button(writePress('privacy', 'export'), say.export),
    button(writePress('privacy', 'ask'), say.remove),
  ];
  return message([text(all.join('\n')), ...row(buttons)], true);
}
