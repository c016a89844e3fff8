import { Collection, type APIModalInteractionResponseCallbackData } from 'discord.js';
import { judgePlan } from '../../commands/fact/schedule-set.ts';
import { askForSuggestion } from '../../commands/summit/suggesting.ts';
import { answer } from '../../src/ask/answer.ts';
import type { Library } from '../../src/ask/build.ts';
import { listContents } from '../../src/ask/contents.ts';
import type { Passage } from '../../src/ask/library.ts';
import { findSaid, listSaid, listSpeakers } from '../../src/ask/sayings.ts';
import { findSources } from '../../src/ask/sources.ts';
import { explain } from '../../src/ask/why.ts';
import { sayChanges } from '../../src/discord/changes.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { sayDelegation, sayNoDelegation } from '../../src/discord/delegation.ts';
import { sayDispute } from '../../src/discord/differ.ts';
import { sayFindings } from '../../src/discord/doctor.ts';
import { askForDraft, sayDraft } from '../../src/discord/draft.ts';
import { sayDryRun, sayExport } from '../../src/discord/fact-file.ts';
import { sayFact } from '../../src/discord/fact-post.ts';
import { sayFactShown, sayNoFact } from '../../src/discord/fact.ts';
import { sayHelp } from '../../src/discord/help.ts';
import { sayLetter, sayLetters, sayWord } from '../../src/discord/letter.ts';
import { notice, type Message } from '../../src/discord/pieces.ts';
import { markOf, referTo } from '../../src/discord/press.ts';
import { sayKnown } from '../../src/discord/privacy.ts';
import { tidyQuestion, tidyText } from '../../src/discord/question.ts';
import { sayReloaded } from '../../src/discord/reload.ts';
import { readSaid } from '../../src/discord/said.ts';
import { sayAnswer, sayMore } from '../../src/discord/say.ts';
import { sayNobody, sayPassagesOn, sayPeople, sayPerson } from '../../src/discord/person.ts';
import { sayFound as sayQuotes, sayNoSpeaker, saySpeakers, sayWhich } from '../../src/discord/quotes.ts';
import { sayBadDate, sayPlanned, sayShown } from '../../src/discord/schedule.ts';
import { saySettings } from '../../src/discord/settings.ts';
import { saySource, sayNoSource } from '../../src/discord/source.ts';
import { saySources } from '../../src/discord/sources.ts';
import { sayHistory, sayStatus } from '../../src/discord/status.ts';
import {
  sayFactDone,
  sayFactPage,
  sayMoved,
  sayPreview,
  sayUnknownFact,
  stockStatuses,
} from '../../src/discord/stock.ts';
import { sayNoDay, sayTimeline } from '../../src/discord/timeline.ts';
import { sayDocuments, saySection, saySections } from '../../src/discord/topics.ts';
import { sayWhy } from '../../src/discord/why.ts';
import type { Scene } from '../../src/discord/cite.ts';
import { judgeFact, type Fact } from '../../src/facts/fact.ts';
import { readFactFile } from '../../src/facts/import.ts';
import { checkRows } from '../../src/facts/import-check.ts';
import type { Refusal } from '../../src/facts/outcome.ts';
import type { Stocked } from '../../src/facts/stock.ts';
import { readTiming } from '../../src/facts/plan.ts';
import { nextPosts } from '../../src/facts/schedule.ts';
import { judgeZone, openZones } from '../../src/facts/zone.ts';
import type { InboxRow, LedgerRow, ScheduleRow } from '../../src/store/tables.ts';

/** What a member is shown: a message, with the names of its files, or a form. */
export type Reply = Message | (Message & { readonly files: readonly { readonly name: string | null }[] }) | Form;
type Form = APIModalInteractionResponseCallbackData;

/** How a command replies. */
export interface Row {
  /** To something that somebody typed, sent or pasted. */
  readonly typed?: (typed: string) => (scene: Scene) => Reply[];
  /** With everything that the knowledge holds. */
  readonly known?: (scene: Scene) => Reply[];
  /** Lines of the bot's own words alone; those are all looked at one by one. */
  readonly lines?: true;
}

const address = 'https://discord.com/channels/1018000000000000100/1018000000000000200/1018000000000000999';
const lines: Row = { lines: true };

/** Listed once: the same for all inputs and languages. */
const listed = new WeakMap<Library, ReturnType<typeof listQuotes>>();

function quotesOf(library: Library) {
  const known = listed.get(library) ?? listQuotes(library);
  listed.set(library, known);
  return known;
}

const sourced = new WeakMap<Library, ReturnType<typeof findSources>[]>();

function sourcesOf(library: Library) {
  const known = sourced.get(library) ?? library.knowledge.passages.map(({ text }) => findSources(library, text));
  sourced.set(library, known);
  return known;
}

function listQuotes(library: Library) {
  const all = listSaid(library);
  return { all, speakers: listSpeakers(library, all) };
}

/** Facts are posted in the language of their server. */
function inServer(scene: Scene) {
  return { ...scene, serverWords: scene.words };
}

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the knowledge is empty');
  return one;
}

function factsOf({ library }: Scene): Fact[] {
  return library.knowledge.facts.map(({ id, text, passage, day }) => ({
    id,
    text,
    source: { kind: 'passage', passage, hash: 'x' },
    day,
    credit: undefined,
  }));
}

function factOf(typed: string): Fact {
  const source = {
    kind: 'link',
    url: `https://example.org/${encodeURIComponent(typed.toWellFormed()).slice(0, 250)}`,
  } as const;
  return {
    id: 'own-1',
    text: tidyText(typed, 300) || 'x',
    source,
    day: undefined,
    credit: tidyText(typed, 80) || undefined,
  };
}

function stockOf(facts: readonly Fact[]): Stocked[] {
  return facts.map((fact) => ({ fact, origin: 'own', place: 'queued', used: false, held: undefined }));
}

function heldOf(fact: Fact, now: string): Stocked {
  const held = { kind: 'changed', passage: 'gift-1', hash: 'x', now } as const;
  return { fact, origin: 'own', place: 'queued', used: false, held };
}

function letterOf(typed: string): InboxRow {
  const text = tidyText(typed, 500) || 'x';
  const rest = {
    likeness: '',
    times: 3,
    reason: tidyText(typed, 300),
    became: null,
    madeAt: 0,
    closedAt: null,
  } as const;
  return {
    guildId: '1',
    number: 1,
    kind: 'proposal',
    state: 'open',
    text,
    source: tidyText(typed, 300),
    about: null,
    ...rest,
  };
}

const schedule: ScheduleRow = {
  guildId: '1018000000000000100',
  scheduleId: 'daily',
  channelId: '1018000000000000201',
  time: '09:00',
  zone: 'America/Argentina/ComodRivadavia',
  days: 'mon,tue,wed,thu,fri',
  late: '6h',
  usedUp: 'stop',
  state: 'running',
  stoppedBy: null,
  fromAt: 0,
  pausedUntil: null,
  settledThrough: '2018-07-16',
};

function whole(passage: Passage) {
  return { start: 0, end: passage.text.length, mark: markOf(passage.text) };
}

const draft: Row = {
  typed: (typed) => {
    const words = { text: tidyText(typed, 1000), source: tidyText(typed, 300), day: tidyText(typed, 10) };
    const judged = [words, { ...words, source: 'gift-1', day: '' }].map((each) => judgeFact(each, () => 'x', []));
    return (scene) => {
      return [
        askForDraft(words, { factId: 'own-1', letter: 3 }, scene.words),
        ...judged.map((each) => sayDraft(words, each, {}, () => typed, inServer(scene))),
      ];
    };
  },
};

/** A command that is given an id: as much of what was typed as Discord takes there. */
function byId(say: (scene: Scene, id: string) => Reply[]): NonNullable<Row['typed']> {
  return (typed) => {
    const id = typed.slice(0, 100).trim() || 'x';
    return (scene) => say(scene, id);
  };
}

const blocked: Refusal = { kind: 'permission', missing: ['SendMessages', 'ViewChannel'] };
const zones = openZones();
const places = [
  { kind: 'refused', why: blocked },
  { kind: 'refused', why: { kind: 'no-channel' } },
  { kind: 'unreachable', words: 'x'.repeat(200) },
] as const;

const ledger = Array.from({ length: 15 }, (_, at): LedgerRow => {
  const state = (['posted', 'late', 'blocked', 'unsure', 'claimed'] as const)[at % 5] ?? 'missed';
  return {
    guildId: schedule.guildId,
    scheduleId: 'daily',
    day: `2018-07-${at + 10}`,
    state,
    factId: 'f'.repeat(100),
    channelId: schedule.channelId,
    messageId: '1018000000000000999',
    reasonJson: JSON.stringify(blocked),
    dueAt: 0,
    untilAt: 0,
    factText: null,
    factSource: null,
    round: null,
    attempt: 1,
    claimedAt: null,
    retryAt: null,
    postedAt: null,
    changedAt: 0,
  };
});

/** Every command and every entry of the menu of a message. A new one joins here, or the test says so. */
export const replies: Readonly<Record<string, Row>> = {
  'summit ask': {
    typed: (typed) => {
      const question = tidyQuestion(typed);
      let found: ReturnType<typeof answer> | undefined;
      let why: ReturnType<typeof explain> | undefined;
      return (scene) => {
        found ??= answer(scene.library, question);
        const asked = { question, hidden: question.length % 2 === 0, examples: [question], moderators: true };
        const said = [sayAnswer(found, asked, scene)];
        if (!('quotes' in found)) return said;
        const [{ passage }] = found.quotes;
        why ??= explain(scene.library, found.question, passage);
        return [...said, sayMore(found, referTo(passage.id), question, scene), sayWhy(why, question, scene)];
      };
    },
    known: (scene) =>
      scene.library.knowledge.passages.flatMap((passage) => [
        sayContext(passage, whole(passage), scene),
        sayContext(passage, { start: 0, end: 9, mark: 'edited' }, scene),
        sayTopic(passage, scene),
        sayDispute(passage, scene),
      ]),
  },
  'summit delegation': {
    typed: (typed) => (scene) => [sayNoDelegation(typed, scene)],
    known: (scene) =>
      scene.library.knowledge.delegations.flatMap((each) =>
        [1, 2].map((page) => sayDelegation(each, page, false, scene)),
      ),
  },
  'summit person': {
    typed: (typed) => {
      const name = tidyText(typed, 100);
      return (scene) => [sayNobody(name, scene.library.knowledge.people.slice(0, 3), scene)];
    },
    known: (scene) => {
      const { people } = scene.library.knowledge;
      const cards = people.flatMap((person) => [
        sayPerson(person, false, scene),
        ...[1, 2, 3].map((page) => sayPassagesOn(person, page, scene)),
      ]);
      return [sayPeople(people, scene), ...cards];
    },
  },
  'summit quote': {
    typed: (typed) => {
      const about = tidyText(typed, 100);
      let found: ReturnType<typeof findSaid> | undefined;
      return (scene) => {
        const { all, speakers } = quotesOf(scene.library);
        found ??= findSaid(scene.library, all, about);
        return [
          sayQuotes(found, 0, { speaker: undefined, about }, false, scene),
          sayWhich(speakers.slice(0, 3), about, scene),
          sayNoSpeaker(about, speakers.slice(0, 3), scene),
        ];
      };
    },
    known: (scene) => {
      const { all, speakers } = quotesOf(scene.library);
      const pages = [1, 2, 3].map((page) => saySpeakers(speakers, page, false, scene));
      return [...pages, ...all.map((_, at) => sayQuotes(all, at, { speaker: speakers[0], about: '' }, true, scene))];
    },
  },
  'summit timeline': {
    typed: (typed) => (scene) => [sayNoDay(typed, scene)],
    known: (scene) => scene.library.knowledge.timeline.map((_, at) => sayTimeline(at, false, scene)),
  },
  'summit topics': {
    known: (scene) => {
      const all = listContents(scene.library.knowledge);
      const pages = [1, 2, 99].map((page) => sayDocuments(all, page, true, scene));
      const sections = all.flatMap((contents) => [
        saySections(contents, 1, false, scene),
        ...contents.sections.flatMap((section) =>
          section.passages.map(({ id }) => saySection(section, id, contents.sections.length > 1, true, scene)),
        ),
      ]);
      return [...pages, ...sections];
    },
  },
  'summit source': {
    typed: (typed) => (scene) => [sayNoSource(typed, [], scene), sayNoSource(typed, ['gift-1', 'gift-2'], scene)],
    known: (scene) => scene.library.knowledge.passages.map((passage) => saySource(passage, false, scene)),
  },
  'summit fact': {
    typed: (typed) => {
      const fact = factOf(typed);
      return (scene) => [sayNoFact(typed, ['helsinki-accords'], scene), sayFactShown(fact, 'x', false, scene)];
    },
    known: (scene) => factsOf(scene).map((fact) => sayFactShown(fact, scene.words.factShown.turn, false, scene)),
  },
  'summit suggest': {
    typed: (typed) => (scene) => [
      askForSuggestion({ text: tidyText(typed, 300), source: tidyText(typed, 300) }, tidyText(typed, 80), scene.words),
    ],
  },
  'summit help': { known: (scene) => [sayHelp('1018000000000000001', scene), sayHelp(undefined, scene)] },
  'summit privacy': {
    typed: (typed) => {
      const { text, source } = letterOf(typed);
      const row = { guildId: '1', number: 1, memberId: '2', credit: tidyText(typed, 80), wantsWord: 1, sentAt: 0 };
      const letter = { ...row, kind: 'proposal', state: 'open', text, source } as const;
      const known = { consents: [], letters: Array.from({ length: 20 }, () => letter), changes: [] };
      return (scene) => [sayKnown(known, scene.words)];
    },
  },
  'Find sources': {
    typed: (typed) => {
      const said = {
        content: typed,
        components: [],
        embeds: [],
        poll: null,
        messageSnapshots: new Collection<never, never>(),
      };
      // Discord lets nobody write longer messages; of the long ones a part is enough, for each takes as long as 40 answers.
      const words = readSaid(said).slice(0, typed.length % 7 === 0 ? 4000 : 400);
      let found: ReturnType<typeof findSources> | undefined;
      return (scene) => {
        found ??= findSources(scene.library, words);
        return found.claims.length === 0 ? [] : saySources(found, address, scene);
      };
    },
    known: (scene) => sourcesOf(scene.library).flatMap((found) => saySources(found, address, scene)),
  },
  'Propose as fact': {
    typed: (typed) => (scene) => [askForSuggestion({ text: typed, source: typed }, tidyText(typed, 80), scene.words)],
  },
  'fact add': draft,
  'fact edit': draft,
  'fact post': {
    typed: (typed) => {
      const fact = factOf(typed);
      return (scene) => [sayFact(fact, '2018-07-16 · abcd1234', scene)];
    },
    known: (scene) => factsOf(scene).map((fact) => sayFact(fact, '2018-07-16 · abcd1234', scene)),
  },
  'fact preview': {
    typed: (typed) => {
      const stocked = first(stockOf([factOf(typed)]));
      const version = typed.slice(0, 2000) || 'x';
      const held = heldOf(stocked.fact, version);
      return (scene) => [
        sayPreview(stocked, undefined, scene.words.stock.next, inServer(scene)),
        sayPreview(held, version, scene.words.stock.next, inServer(scene)),
      ];
    },
  },
  'fact list': {
    typed: (typed) => {
      const fact = factOf(typed);
      const all = stockOf(Array.from({ length: 20 }, () => fact));
      return (scene) => [sayFactPage(all, all, 'queued', 2, scene)];
    },
    known: (scene) =>
      stockStatuses.map((status) => sayFactPage(stockOf(factsOf(scene)), stockOf(factsOf(scene)), status, 3, scene)),
  },
  'fact import': {
    typed: (typed) => {
      const files = [typed, `text,source\n"${typed.replaceAll('"', "'")}",gift-1\n${typed},x`].map((each) => {
        const file = readFactFile(each);
        return [file, checkRows(file, [], () => 'x')] as const;
      });
      return (scene) => files.map(([file, checked]) => sayDryRun(file, checked, scene.words));
    },
  },
  'fact export': {
    known: (scene) =>
      (['csv', 'json'] as const).map((format) => sayExport(stockOf(factsOf(scene)), format, scene.words)),
  },
  'fact log': {
    typed: (typed) => {
      const change = { guildId: '1', number: 1, at: 0, moderatorId: '7', what: 'fact.add', about: typed };
      const json = JSON.stringify({ text: typed });
      const all = Array.from({ length: 6 }, () => ({ ...change, beforeJson: json, afterJson: json }));
      return (scene) => [sayChanges(all, { page: 2, more: true }, scene.words)];
    },
  },
  'fact status': {
    known: (scene) => {
      const channelId = '1018000000000000201';
      const post = { channelId, messageId: '1018000000000000999' };
      const days = Array.from({ length: 14 }, (_, at) => {
        const state = at % 2 === 0 ? 'blocked' : 'unsure';
        return { date: `2018-07-${at + 10}`, state, factId: 'f'.repeat(100), post, reason: blocked } as const;
      });
      const counts = { left: 1, queued: 2, dated: 3, used: 4, held: 5, removed: 6 };
      const mood = { kind: 'blocked', why: blocked, channelId } as const;
      return places.map((place) => sayStatus({ schedule, mood, next: [], counts, days }, place, '1', scene.words));
    },
  },
  'inbox review': {
    typed: (typed) => {
      const letter = letterOf(typed);
      const shown = { letter, credits: [tidyText(typed, 80), 'Aino'], wantWord: 2 };
      return (scene) => [
        sayLetter(shown, scene),
        sayLetter({ ...shown, letter: { ...letter, kind: 'problem', about: typed.slice(0, 60) } }, scene),
        sayWord(letter, { kind: 'rejected', reason: tidyText(typed, 300) }, typed, scene),
        sayWord(letter, { kind: 'linked', passageId: 'gift-1' }, typed, scene),
      ];
    },
  },
  'summit-admin settings': {
    typed: (typed) => (scene) => {
      const settings = {
        logChannelId: null,
        zone: typed || null,
        answers: 'private',
        cooldownSeconds: 5,
        retentionDays: 30,
      } as const;
      return [saySettings({ ...settings, zone: (settings.zone ?? '').slice(0, 60) || null }, [], scene.words)];
    },
  },
  'summit-admin doctor': {
    typed: (typed) => (scene) => [
      sayFindings(
        Array.from({ length: 30 }, () => ({ state: 'ill', what: tidyText(typed, 400) })),
        scene.words,
      ),
    ],
  },
  'summit-admin reload': {
    typed: (typed) => (scene) => [
      sayReloaded(
        { kind: 'broken', problems: Array.from({ length: 20 }, () => ({ where: typed, what: typed, blocks: true })) },
        scene.words,
      ),
    ],
  },
  'inbox list': {
    typed: (typed) => {
      const all = Array.from({ length: 5 }, () => ({
        letter: letterOf(typed),
        credits: [tidyText(typed, 80)],
        wantWord: 1,
      }));
      return (scene) => [sayLetters(all, { state: 'open', page: 2, more: true, to: String }, scene)];
    },
    known: (scene) => [1, 9].map((page) => sayLetters([], { state: 'rejected', page, more: false, to: String }, scene)),
  },
  'fact history': {
    known: ({ words }) =>
      [1, 2].flatMap((page) => [
        sayHistory(ledger, { page, more: true }, words),
        sayHistory([], { page, more: false }, words),
      ]),
  },
  'fact remove': {
    typed: byId(({ words }, id) => [
      sayUnknownFact(id, words),
      sayFactDone('removedNow', id, words),
      sayFactDone('passageRemoved', id, words),
    ]),
  },
  'fact restore': {
    typed: byId(({ words }, id) => [sayUnknownFact(id, words), sayFactDone('restored', id, words)]),
  },
  'fact move': { typed: byId(({ words }, id) => [sayUnknownFact(id, words), sayMoved(id, 1_000_000, words)]) },
  'fact skip': {
    typed: (typed) => {
      const date = typed.slice(0, 20);
      return ({ words }) => [sayBadDate(date, words)];
    },
  },
  'fact schedule set': {
    typed: (typed) => {
      const [time, zone, days] = [typed.slice(0, 10), typed.slice(0, 60), typed.slice(0, 100)];
      const plan = { channelId: schedule.channelId, late: '6h', repeat: false, time, zone, days };
      // Looking for zones that are alike takes a while, and is the same in every language.
      const judgedZone = judgeZone(zone, zones);
      return ({ words }) => {
        const judged = judgePlan(plan, { words }, judgedZone);
        return 'problems' in judged ? [notice(judged.problems.join('\n'))] : [];
      };
    },
    known: ({ words }) =>
      places.flatMap((place) =>
        [undefined, schedule].map((before) =>
          sayPlanned(
            schedule,
            before,
            {
              place,
              next: nextPosts(readTiming(schedule), 0, 3),
              now: 0,
              start: 'schedule:start',
              cancel: 'schedule:cancel',
            },
            words,
          ),
        ),
      ),
  },
  'fact schedule show': {
    known: ({ words }) =>
      places.map((place) => {
        const next = nextPosts(readTiming(schedule), 0, 3);
        return sayShown({ schedule, mood: words.status.stopped['used-up'], next }, place, 0, words);
      }),
  },
  'fact schedule pause': {
    typed: (typed) => {
      const date = typed.slice(0, 20);
      return ({ words }) => [sayBadDate(date, words)];
    },
  },
  'fact schedule resume': lines,
  'fact schedule stop': lines,
};
