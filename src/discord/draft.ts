import { ComponentType, type APIModalInteractionResponseCallbackData, type Message as Received } from 'discord.js';
import type { FactProblem, JudgedFact, TypedFact } from '../facts/fact.ts';
import type { PostScene } from './cite.ts';
import { sayFact } from './fact-post.ts';
import { form } from './form.ts';
import { keepLines, readKept } from './kept.ts';
import { escaped, revealed } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

/** What a draft becomes: a new fact, other words for an own one, or what comes of a letter of the inbox. */
export interface Aim {
  readonly factId?: string | undefined;
  readonly letter?: number | undefined;
}

/** Begins the `custom_id` of everything about drafts. */
export const draftRoom = 'draft';

/** Stands where no date was typed. */
const none = '–';

/** What may be typed; longer than a fact may be, so that the check can say by how much. */
const longest = { text: 1000, source: 300, day: 10, like: 120 } as const;

/** The form in which a fact is written, filled with what there is. */
export function askForDraft(draft: TypedFact, aim: Aim, words: Words): APIModalInteractionResponseCallbackData {
  const { draft: say } = words;
  const title = aim.factId === undefined ? say.newTitle : shorten(say.editTitle(aim.factId), 45);
  return form(pressOf('write', aim), title, [
    { name: 'text', label: say.text, longest: longest.text, value: draft.text, paragraph: true, required: true },
    {
      name: 'source',
      label: say.source,
      hint: say.sourceHint,
      longest: longest.source,
      value: draft.source,
      required: false,
    },
    { name: 'day', label: say.date, hint: say.dateHint, longest: longest.day, value: draft.day, required: false },
  ]);
}

/** The exact preview with its checks, or what is wrong; what was typed stays in this message and nowhere else. */
export function sayDraft(
  draft: TypedFact,
  judged: JudgedFact,
  aim: Aim,
  wordsOf: (factId: string) => string,
  scene: PostScene,
): Message {
  const { draft: say } = scene.words;
  const kept = keepLines([
    [say.keptSource, draft.source],
    [say.keptDate, draft.day ?? none],
    ...(draft.credit ? [[say.keptCredit, draft.credit] as const] : []),
  ]);
  const change = [button(pressOf('edit', aim), say.edit), button(pressOf('cancel', aim), say.cancel)];
  if (judged.kind === 'problems') {
    const list = judged.problems.map((problem) => `- ${sayFactProblem(problem, scene.words)}`).join('\n');
    const box = container([text(`### ${say.notReadyTitle}\n${escaped(draft.text)}`)]);
    return message([text(`${say.notReady}\n${list}`), box, kept, ...row(change)], true);
  }
  const like = judged.like
    .slice(0, 3)
    .map(({ id }) => `- ${say.alike(escaped(id), escaped(shorten(wordsOf(id), longest.like)))}`);
  return message(
    [
      text(say.ready),
      ...sayFact({ id: '', ...judged.fact }, undefined, { ...scene, words: scene.serverWords }).components,
      text([say.checked, ...like].join('\n')),
      kept,
      ...row([button(pressOf('queue', aim), aim.factId === undefined ? say.queue : say.save), ...change]),
    ],
    true,
  );
}

/** The draft that a preview keeps, or undefined where the message holds none. */
export function readDraft(preview: Pick<Received, 'components'>): TypedFact | undefined {
  const [source, day, credit] = readKept(preview) ?? [];
  const box = preview.components.map((part) => part.toJSON()).find((part) => part.type === ComponentType.Container);
  const first = box?.components.find((part) => part.type === ComponentType.TextDisplay);
  if (source === undefined || first === undefined) return undefined;
  // Under its heading; a fact is one line once it was judged.
  const [, ...lines] = first.content.split('\n');
  return { text: revealed(lines.join('\n')), source, day: day === none ? undefined : day, credit: credit || undefined };
}

/** What a button of a draft is about. */
export function readAim([factId = '', letter = '']: readonly string[]): Aim {
  return { factId: factId || undefined, letter: letter === '' ? undefined : Number(letter) };
}

/** A problem of a fact, and what to do, as markdown. */
export function sayFactProblem(problem: FactProblem, { draft: say }: Words): string {
  switch (problem.kind) {
    case 'empty':
      return say.empty;
    case 'too-long':
      return say.tooLong(problem.length);
    case 'no-source':
      return say.noSource;
    case 'bad-source':
      return say.badSource(escaped(shorten(problem.source, 100)));
    case 'bad-day':
      return say.badDay(escaped(shorten(problem.day, 20)));
  }
}

function pressOf(verb: string, { factId = '', letter }: Aim): string {
  return writePress(draftRoom, verb, factId, letter === undefined ? '' : String(letter));
}
