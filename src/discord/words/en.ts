import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import { speak } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, dayNames } = speak('en-GB');

/**
 * Everything the bot says in its own words, in English. Plain words, verbs on buttons.
 *
 * What is passed in is markdown already: text of members and documents is escaped by the caller.
 */
export const en = {
  /** Which language this is, as a BCP 47 code. */
  language: 'en',

  /**
   * What people type, as members of this language see it: Discord shows them these names. English names them all and is
   * what the code goes by. Each word of a command has its row, after the words that stand before it.
   */
  names: {
    commands: {
      summit: 'summit',
      'summit ask': 'ask',
      'summit delegation': 'delegation',
      'summit topics': 'topics',
      'summit source': 'source',
      'summit help': 'help',
      'summit fact': 'fact',
      'summit person': 'person',
      'summit quote': 'quote',
      'summit timeline': 'timeline',
      'summit suggest': 'suggest',
      'summit privacy': 'privacy',
      fact: 'fact',
      'fact schedule': 'schedule',
      'fact schedule set': 'set',
      'fact schedule show': 'show',
      'fact schedule pause': 'pause',
      'fact schedule resume': 'resume',
      'fact schedule stop': 'stop',
      'fact status': 'status',
      'fact post': 'post',
      'fact skip': 'skip',
      'fact history': 'history',
      'fact add': 'add',
      'fact edit': 'edit',
      'fact remove': 'remove',
      'fact restore': 'restore',
      'fact move': 'move',
      'fact list': 'list',
      'fact preview': 'preview',
      'fact import': 'import',
      'fact export': 'export',
      'fact log': 'log',
      inbox: 'inbox',
      'inbox list': 'list',
      'inbox review': 'review',
      'summit-admin': 'summit-admin',
      'summit-admin settings': 'settings',
      'summit-admin doctor': 'doctor',
      'summit-admin reload': 'reload',
    },
    /** The same option has the same name in every command. */
    options: {
      question: 'question',
      private: 'private',
      country: 'country',
      topic: 'topic',
      name: 'name',
      speaker: 'speaker',
      about: 'about',
      day: 'day',
      source: 'source',
      id: 'id',
      place: 'place',
      status: 'status',
      state: 'state',
      number: 'number',
      page: 'page',
      format: 'format',
      file: 'file',
      channel: 'channel',
      time: 'time',
      timezone: 'timezone',
      days: 'days',
      late: 'late',
      repeat: 'repeat',
      until: 'until',
      date: 'date',
      'counts-as-today': 'counts-as-today',
      'log-channel': 'log-channel',
      'no-log-channel': 'no-log-channel',
      answers: 'answers',
      cooldown: 'cooldown',
      'keep-days': 'keep-days',
    },
    /** In the menu of a message. */
    menus: {
      'Find sources': 'Find sources',
      'Propose as fact': 'Propose as fact',
    },
  },

  summit: {
    description: 'What the documents say about the summit, word for word',
  },

  ask: {
    description: 'Answers from the summit documents, word for word, with the source',
    question: 'In your own words, or a few key words',
    private: 'Only you see the answer',
    wait: (seconds: number) =>
      `This server lets each member ask every so often. You can ask again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    closest: 'I have no answer to this, but these passages come closest.',
    /** Where only one passage is shown. */
    closestOne: 'I have no answer to this, but this passage comes closest.',
    missing: (list: string) => `Not found in my documents: ${list}`,
    lacking: (list: string) => `None of them mentions: ${list}`,
    lackingOne: (list: string) => `It does not mention: ${list}`,
    nothing: 'My documents do not say.',
    topics: 'They do speak of these topics. Press one to read it:',
    noTopics: 'Try other words, or the name of a person.',
    unclear: 'I found no question in that. Ask in a sentence, or with a few key words.',
    examples: (list: string) => `For example:\n${list}`,
    showContext: 'Show context',
    morePassages: 'More passages',
    /** Stands before the question and a colon; must hold no colon itself. */
    asked: 'Asked',
    why: 'Why this answer',
    whyThese: 'Why these passages',
    whyThis: 'Why this passage',
    again: 'Ask again',
    againTitle: 'Ask again',
    againField: 'Your question',
    delete: 'Delete',
    deleteNot: 'Only the member who asked, or somebody who may manage messages here, can delete this.',
    nextGone: 'I no longer offer this question. Ask in your own words with `/summit ask`.',
  },

  /** Why a passage was shown. Lists are of words in italics. */
  why: {
    rule: 'I look for the passage that holds most of the question’s words, the rare ones before the common ones, and quote its sentences as they stand.',
    held: (list: string) => `This passage and its headings hold: ${list}`,
    heldNone: 'This passage holds other words that mean what you asked for.',
    elsewhere: (list: string) => `In my documents, but not in this passage: ${list}`,
    typo: (written: string, taken: string) => `My documents do not hold ${written}, so I looked for ${taken}.`,
    person: (written: string, name: string) => `I took ${written} for ${name}.`,
    next: 'These passages came next:',
    nextOne: 'This passage came next:',
    alone: 'No other passage came near.',
  },

  /** What documents hold on the words of somebody's message. */
  sources: {
    head: (message: string) =>
      `What my documents hold on what ${message} says. I do not say whether it is true: I show what is written, and where.`,
    /** Stands in the line above, as a link. */
    message: 'this message',
    nothing: 'Nothing in my documents.',
    nearest: 'My documents do not hold all of it. The closest:',
    above: (id: string) => `Quoted above: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: '# more sentence did', other: '# more sentences did' })} not fit. Ask about one of them with \`/summit ask\`.`,
    post: 'Post publicly',
    posted: 'Posted here for everybody.',
    mayNotWrite: 'You may not write in this channel, so I do not post there for you.',
    noWords: 'This message holds no words that I could look for.',
    noClaims: 'I found nothing to look for in this message: only small words.',
    own: 'This is a message of mine: what it quotes has its source below it.',
  },

  /** Where documents disagree. */
  differ: {
    title: (about: string) => `**My sources differ:** ${about}`,
    equal: 'Each side in its own words, at much the same length. I do not say which is right.',
    side: (number: number, all: number) => `**Side ${number} of ${all}**`,
    show: 'Show where my sources differ',
    over: 'My documents name no dispute about this passage any more.',
  },

  passage: {
    adapted: (source: string, license: string) => `Adapted from ${source}, ${license}`,
    from: (source: string, license: string) => `From ${source}, ${license}`,
    /** `day` is YYYY-MM-DD. */
    added: (day: string, source: string) => `Added by moderators of this server on ${writeDay(day)}, source ${source}`,
    context: 'The passage with the one before and after it. The quoted part is bold.',
    whole: 'The passage with the one before and after it:',
    topic: (title: string) => `What my documents say under **${title}**:`,
    more: 'Other passages on the same question:',
    noMore: 'My documents hold no other passage on this question.',
    changed: 'This passage was edited after the answer was given. It now says:',
    gone: 'This passage is no longer in my documents. Ask again with `/summit ask` to see what they say now.',
    noQuestion: 'I can no longer read the question from this message. Ask again with `/summit ask`.',
    cut: 'Shortened here: the passage goes on.',
    /** Stands where the documents are in another language than these words; `language` is its name in this one. */
    quotedIn: (language: string) => `Quoted in ${language}`,
  },

  /** Under lists that do not fit into one message. */
  paging: {
    first: 'First',
    earlier: 'Earlier',
    later: 'Later',
    last: 'Last',
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
  },

  topics: {
    description: 'Everything my documents speak of: browse documents and sections, and read them',
    topic: 'A document or a section: type words of its title',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# document', other: '# documents' })}, ${count(passages, { one: '# passage', other: '# passages' })}`,
    sections: (sections: number) => count(sections, { one: '# section', other: '# sections' }),
    passages: (passages: number) => count(passages, { one: '# passage', other: '# passages' }),
    chooseDocument: 'Choose a document',
    chooseSection: 'Choose a section',
    allDocuments: 'See all documents',
    otherSections: 'See the document’s sections',
    none: 'I have no documents yet.',
    unknown: (typed: string) => `I have no topic called ${typed}. These are all my documents:`,
    gone: 'This part is no longer in my documents. `/summit topics` shows what is there now.',
  },

  source: {
    description: 'A passage by its id: what it says, what stands beside it, its document and licence',
    id: 'The id that stands behind every quote; or type words of the passage and choose',
    before: 'Before it:',
    after: 'After it:',
    readBefore: 'Read the one before',
    readAfter: 'Read the one after',
    readSection: 'Read the section',
    /** `day` is YYYY-MM-DD. */
    readOn: (day: string) => `Taken from there on ${writeDay(day)}`,
    unknown: (id: string) => `I have no passage ${id}. Did you mean one of these?`,
    unlike: (id: string) =>
      `I have no passage ${id}. Its id stands in small letters behind every quote; \`/summit topics\` shows all that I have.`,
  },

  /** A fact as members ask for it. */
  factShown: {
    description: 'A fact about the summit, with its source: the one of today, or any other',
    id: 'Which fact: type its id or words of it; left out: the one of today',
    posted: (link: string) => `Today’s fact in this server ([see the post](${link})):`,
    dated: 'A fact for this day of the year:',
    turn: 'The fact of today. Each day has the next one, in their order:',
    place: (place: number, all: number) => `Fact ${place} of ${all}:`,
    /** In small print; the command takes it. */
    number: (id: string) => `Fact ${id}`,
    read: 'Read the passage',
    next: 'Show the next fact',
    none: 'I have no facts yet. Ask me something with `/summit ask`.',
    unknown: (id: string) => `I have no fact ${id}. Did you mean one of these?`,
    unlike: (id: string) => `I have no fact ${id}. Type a word of it in \`id\` and choose from what is offered.`,
  },

  help: {
    description: 'What I can do, how I answer, and what I refuse',
    what: (passages: number, documents: number) =>
      `**I answer by quoting documents, word for word, each quote with its source.** I have ${count(passages, { one: '# passage', other: '# passages' })} from ${count(documents, { one: '# document', other: '# documents' })}.`,
    /** What is passed in from here on are commands. */
    ask: (ask: string) => `${ask}: ask in your own words, or with a few key words`,
    delegation: (delegation: string) => `${delegation}: who came along`,
    person: (person: string) => `${person}: who somebody was`,
    quote: (quote: string) => `${quote}: what somebody said`,
    timeline: (timeline: string) => `${timeline}: what happened when`,
    browse: (topics: string, source: string) => `${topics}: browse my documents; ${source}: read a passage by its id`,
    fact: (fact: string) => `${fact}: the fact of today, or any other`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: send a fact to the moderators; ${privacy}: see what I store about you`,
    how: 'You get an exact quote; or the closest passages, with the words that I did not find; or an honest “My documents do not say”.',
    claims: 'I never say whether a claim is true: I show who claimed it, and where that stands.',
    /** `menu` is what stands in the menu of a message. */
    sources: (menu: string) =>
      `In the menu of a message, under *Apps*, ${menu} shows what my documents hold on what it says.`,
    refuses: 'I know nothing but my documents. I do not chat, translate, guess or calculate.',
    stores: 'I keep no questions. With `private` only you see a reply.',
    browseNow: 'Browse my documents',
    factNow: 'Show the fact of today',
    privacyNow: 'See what I store about you',
  },

  delegation: {
    description: 'Who came along, in order of protocol, each with the passage that says so',
    country: 'Whose delegation: a country, in any language',
    choose: 'Choose a person to read about',
    empty: 'My documents name no members of this delegation.',
    none: 'My documents list no delegations. Ask about a person with `/summit ask`.',
    unknown: (typed: string) => `My documents list no delegation called ${typed}. These are the ones they know:`,
    gone: 'This is no longer in my documents. `/summit delegation` shows what is there now.',
  },

  person: {
    description: 'Who somebody was, and what they did and said at the summit, with sources',
    name: 'A name, in any script: type it and choose',
    side: (side: string) => `Side: ${side}`,
    /** For whom people spoke who were in no delegation. */
    sides: {
      'united-states': 'United States',
      russia: 'Russia',
      finland: 'Finland',
      congress: 'United States Congress',
      press: 'Press',
      nato: 'NATO',
      syria: 'Syria',
      public: 'nobody but themselves',
    },
    said: 'In their own words',
    quotes: (quotes: number) => `Read ${count(quotes, { one: 'the quote', other: 'all # quotes' })}`,
    passages: (passages: number) => `Read ${count(passages, { one: 'the passage', other: 'all # passages' })}`,
    about: (name: string) => `Passages that name ${name}`,
    which: (people: number) => `${count(people, { one: '# person is', other: '# people are' })} called so. Choose one:`,
    more: (left: number) => `${left} more did not fit: type more of the name.`,
    choose: 'Choose a person',
    readAbout: (name: string) => `Read about ${name}`,
    unknown: (typed: string) => `My documents know nobody called ${typed}. Did you mean one of these?`,
    unlike: (typed: string) =>
      `My documents know nobody called ${typed}. Type \`/summit person\` and choose a name, or ask with \`/summit ask\`.`,
    uncited: 'No passage of my documents says more.',
    none: 'My documents come without a list of people. Ask about somebody with `/summit ask`, as in `who is …?`',
    gone: 'This person is no longer in my documents. Type `/summit person` to see who is there now.',
  },

  quote: {
    description: 'Exact words: who said them, when, where and to whom, with the passage',
    speaker: 'Who said it: type a name in any script and choose',
    aboutOption: 'What it is about, in a few key words',
    /** `speaker` is empty where it is anybody. */
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Quotes' : `Quotes of ${speaker}`}** · ${number} of ${all}`,
    count: (quotes: number) => count(quotes, { one: '# quote', other: '# quotes' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# quote', other: '# quotes' })} of ${count(speakers, { one: '# speaker', other: '# speakers' })}`,
    /** Stands before what was typed and a colon; must hold no colon itself. */
    about: 'About',
    next: 'Show another quote',
    any: 'Show a quote',
    allSpeakers: 'See all speakers',
    choose: 'Choose a speaker',
    quotesOf: (name: string) => `Quotes of ${name}`,
    which: 'Several speakers are called so. Choose one:',
    unknown: (typed: string) => `My documents quote nobody called ${typed}. Did you mean one of these?`,
    unlike: (typed: string) =>
      `My documents quote nobody called ${typed}. See who is quoted, or ask with \`/summit ask\`.`,
    nothing: (speaker: string | undefined, about: string) =>
      `I have no quote${speaker === undefined ? '' : ` of ${speaker}`} about *${about}*. Try other words, or ask with \`/summit ask\`.`,
    none: 'My documents come without a list of quotes. Ask what somebody said with `/summit ask`, as in `what did … say about …?`',
    gone: 'This speaker is no longer in my documents. `/summit quote` shows who is quoted now.',
    correctedBy: 'Corrected later by the speaker',
    corrects: 'This corrects what the speaker had said',
    /** `day` is YYYY-MM-DD, where it is known. */
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'What happened when, with local times and sources',
    day: 'A day, month or year to begin with: type it and choose',
    title: (from: number, to: number, all: number) =>
      `**What happened when** · ${from === to ? from : `${from} to ${to}`} of ${count(all, { one: '# event', other: '# events' })}`,
    choice: (day: string, events: number) => `${day}: ${count(events, { one: '# event', other: '# events' })}`,
    /** Both `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} to ${writeWhen(until)}`,
    /** `stamp` is shown as the member's own time. */
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `About ${clock}` : clock}** in ${place} (${stamp} where you are)`,
    choose: 'Go to a day',
    unknown: (typed: string) => `Nothing in my timeline is dated ${typed}. These are the days that there are:`,
    none: 'My documents come without a timeline. Ask about a day with `/summit ask`, as in `what happened on 16 July?`',
  },

  fact: {
    description: 'The daily facts: for moderators',
  },

  factPost: {
    title: 'Fact of the day',
    credit: (name: string) => `Suggested by ${name}`,
    added: 'a passage that moderators of this server added',
  },

  /** What moderators are told without having asked. */
  notices: {
    blocked: (channel: string, why: string) =>
      `**The daily fact is blocked** in ${channel}. ${why} The fact is not used up; I try again by myself until today's late window ends, and every day from then on.`,
    unsure: (day: string, channel: string) =>
      `**I do not know whether the fact of ${day} was posted.** I lost Discord's answer and cannot look into ${channel} (I need **View Channel** and **Read Message History** there). I keep looking for a day and post nothing until I know, so that no fact comes twice.`,
    missed: (days: string) =>
      `**No fact was posted on ${days}**, because I was not running. Missed days are not caught up: one post after any pause is all you get.`,
    away: (days: string) =>
      `**No fact was posted on ${days}**, because I was not a member of this server. The schedule goes on as it was; missed days are not caught up.`,
    low: (left: number) =>
      `**${left} facts are left** for the daily post. Add some with \`/fact add\` or \`/fact import\`.`,
    lowAgain: (left: number) =>
      `**${left} facts are left** before the daily post begins again with those that were posted. Add some with \`/fact add\` or \`/fact import\`.`,
    usedUp: (held: number) =>
      `**Every fact has been posted, so the schedule has stopped.** Add facts and then \`/fact schedule resume\`, or set it to begin again from the start.${held > 0 ? ` ${held} are held until somebody approves them: see \`/fact list\`.` : ''}`,
    datedOnly:
      '**Only facts that wait for their day of the year are left.** Other days are skipped. Add some with `/fact add`.',
    held: (fact: string, passage: string) =>
      `**The fact ${fact} is held**: its passage ${passage} was changed or is gone. \`/fact list\` shows it; it is posted again once somebody approves it.`,
  },

  /** Why Discord does not let the bot post, and the fix. */
  refusals: {
    permission: (list: string, channel: string) =>
      `I am missing ${list} in ${channel}. Fix: open the channel's settings, *Permissions*, and allow it for me.`,
    forbidden: (channel: string) =>
      `Discord says that I may not post in ${channel}. Fix: check my permissions there, or choose another channel with \`/fact schedule set\`.`,
    noChannel: 'The channel was deleted. Fix: choose another one with `/fact schedule set`.',
    removed: 'I am not a member of this server any more. Fix: invite me again.',
    archived: (channel: string) =>
      `The thread ${channel} is archived and locked. Fix: unlock it, or choose another channel with \`/fact schedule set\`.`,
    wrongChannel: (channel: string) =>
      `${channel} is a kind of channel that takes no ordinary messages. Fix: choose a text channel with \`/fact schedule set\`.`,
    other: (words: string, status: number) => `Discord refused the post: “${words}” (${status}).`,
  },

  /** Why a day is as it is, in a few words. */
  reasons: {
    unreachable: 'Discord could not be reached; I try again.',
    unclear: "Discord's answer was lost; I look for the post.",
    interrupted: 'I was interrupted; I look for the post.',
    notRunning: 'I was not running.',
    tooLate: 'It was certain too late that nothing had been posted.',
    usedUp: 'All facts were used up.',
    datedOnly: 'Only facts for other days of the year were left.',
    calledOff: 'The schedule was paused, stopped or changed.',
    byModerator: 'A moderator skipped it.',
  },

  /** A fact while somebody writes it: the form, the preview and the checks. */
  draft: {
    addDescription: 'Writes a fact of your own, with a preview before it is queued',
    editDescription: 'Changes the words, the source or the date of a fact that moderators added',
    id: 'Which fact',
    sourceOption: 'The passage it rests on: type words of it (or paste an https link)',
    newTitle: 'A new fact',
    editTitle: (id: string) => `Edit ${id}`,
    text: 'The fact, in at most 300 characters',
    source: 'Source',
    sourceHint: 'The id of a passage, or an https link. `/fact add source:` finds passages while you type.',
    date: 'Date (optional)',
    dateHint: 'Month and day as MM-DD: it is posted on this day of the year only',
    ready: 'This is how it is posted. Only you see this preview.',
    notReady: 'This cannot be queued yet:',
    notReadyTitle: 'Not ready',
    checked: 'Length and source are fine.',
    alike: (id: string, words: string) => `It says much the same as ${id}: ${words}`,
    /** Before values and a colon; must hold no colon themselves. */
    keptSource: 'Source',
    keptDate: 'Date',
    keptCredit: 'Suggested by',
    queue: 'Queue',
    save: 'Save',
    edit: 'Edit',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was stored.',
    queued: (id: string) => `Queued as ${id}. It is posted when its turn comes: \`/fact list\` shows the queue.`,
    saved: (id: string) => `Saved: ${id} has its new words.`,
    lost: 'I can no longer read the draft from this message. Start again with `/fact add`.',
    empty: 'It has no text.',
    tooLong: (length: number) => `It has ${length} characters: shorten it to 300.`,
    noSource: 'It has no source: name a passage or an https link.',
    badSource: (source: string) =>
      `“${source}” is neither a passage that I have nor an https link. Choose a passage with \`/fact add source:\`, or paste a link that begins with https://.`,
    badDay: (day: string) => `“${day}” is no day of the year: write month and day as MM-DD, such as 07-16.`,
  },

  /** The facts that there are. */
  stock: {
    listDescription: 'All facts, with their place: queued, waiting, used, held or removed',
    status: 'Which facts',
    page: 'Which page',
    previewDescription: 'Shows a fact exactly as it is posted; without an id, the next one',
    removeDescription: 'Takes a fact out of everything that is posted, or a passage that was added out of the answers',
    restoreDescription: 'Brings a removed fact back',
    moveDescription: 'Puts a fact at a place of the queue',
    place: 'Its place in the queue: 1 is next',
    statuses: {
      all: 'All',
      queued: 'Queued, in their order',
      waiting: 'Waiting: posted in a shuffle after the queue',
      dated: 'With a date',
      used: 'Used in this round',
      held: 'Held: their passage has changed',
      removed: 'Removed',
    },
    title: (title: string, count: number, page: number, pages: number) =>
      `**${title}** · ${count} ${count === 1 ? 'fact' : 'facts'} · page ${page} of ${pages}`,
    none: 'There are none.',
    earlier: 'Earlier',
    later: 'Later',
    queuedAt: (place: number) => `place ${place} in the queue`,
    waiting: 'waiting',
    removed: 'removed',
    used: 'used',
    held: 'held',
    onDay: (day: string) => `on ${day} only`,
    unknown: (id: string) => `There is no fact ${id}. Choose one of those offered while you type.`,
    notOwn: (id: string) =>
      `The words of ${id} stand in the knowledge folder of this bot, so they cannot be changed here. You can remove it and add your own.`,
    next: 'The next fact, exactly as it is posted:',
    preview: (id: string) => `${id}, exactly as it is posted:`,
    nothingNext: 'There is no fact to post next: all are used, held, removed, or wait for their date.',
    isRemoved: (id: string) => `${id} is removed: it is not posted until you bring it back with \`/fact restore\`.`,
    heldChanged: (id: string) =>
      `${id} is held: its passage has changed since it was approved. It is not posted until you approve it again.`,
    heldGone: (id: string) =>
      `${id} is held: its passage is no longer in the documents. Give it another source with \`/fact edit\`, or remove it.`,
    before: 'The passage as it was approved:',
    now: 'The passage as it is now:',
    notKept: 'Nobody kept the former text.',
    approve: 'Approve again',
    approved: (id: string) => `Approved: ${id} is posted again when its turn comes.`,
    changedAgain: 'The passage has changed once more since you opened this. Look at it again with `/fact preview`.',
    removedNow: (id: string) => `Removed: ${id} is not posted any more. \`/fact restore\` brings it back.`,
    passageRemoved: (id: string) => `Removed: \`/summit ask\` does not find ${id} any more.`,
    restored: (id: string) => `${id} is back.`,
    moved: (id: string, place: number) => `${id} stands at place ${place} of the queue.`,
  },

  /** Facts from and into files. */
  factFile: {
    importDescription: 'Reads facts from a CSV or JSON file; shows every row and problem before anything is stored',
    file: 'CSV with the columns text, source and date, or a JSON list with the same keys',
    exportDescription: 'All facts as a file',
    format: 'How the file is written',
    tooLarge: (kilobytes: number, most: number) =>
      `The file has ${kilobytes} KB; I read files of at most ${most} KB. Divide it.`,
    elsewhere: 'I read files that Discord keeps, and no other address.',
    unreachable: 'Discord did not give me the file. Try again.',
    notText: 'The file is not plain text in UTF-8. Save it as CSV (UTF-8) and try again.',
    dryRun: (good: number, bad: number) =>
      `**Dry run: nothing is stored yet.** ${good} ${good === 1 ? 'row' : 'rows'} can be queued, ${bad} cannot.`,
    whole: 'The file below has every row with what becomes of it.',
    line: (line: number) => `Line ${line}`,
    good: 'fine',
    alike: (id: string) => `fine, but much like ${id}`,
    twin: (id: string) => `left out: ${id} says the same`,
    twinInFile: (line: number) => `line ${line}`,
    more: (count: number) => `… and ${count} more in the file below.`,
    queue: (count: number) => `Queue ${count} ${count === 1 ? 'fact' : 'facts'}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was stored.',
    queued: (count: number, first: string, last: string) =>
      count === 1 ? `Queued 1 fact: ${first}.` : `Queued ${count} facts: ${first} to ${last}.`,
    nothing: 'Nothing was queued: every row is there already or has a problem.',
    lost: 'I can no longer read the rows from this message. Run `/fact import` again.',
    exported: (count: number) => `${count} ${count === 1 ? 'fact' : 'facts'}, as this server has them now.`,
    emptyFile: 'The file holds no rows.',
    noColumn: (column: string) =>
      `There is no column “${column}”: the first line must name text, source and, if you like, date.`,
    unknownColumn: (column: string) => `I do not know “${column}”, so it is not read.`,
    tooManyCells: (cells: number, columns: number) =>
      `There are ${cells} cells for ${columns} columns: put quotation marks around text with commas.`,
    notCsv: (reason: string) => `The file cannot be read from here on: ${reason}`,
    notJson: (reason: string) => `This is no JSON: ${reason}`,
    notAList: 'The JSON must be a list: [ { "text": …, "source": … } ].',
    notAnObject: 'This is no object with text and source.',
    notTextValue: (column: string) => `“${column}” is not text.`,
    tooManyRows: (rows: number, most: number) =>
      `There are ${rows} rows; I take ${most} at a time. From here on they are left out.`,
  },

  /** The moderators' log. */
  changes: {
    description: 'Every change by a moderator: who, when, what, before and after',
    page: 'Which page',
    title: (page: number) => `**Changes by moderators** · page ${page}, the newest first`,
    none: 'There are no changes yet.',
    noMore: 'There are no older changes.',
    moreInLog: 'More was changed at once: `/fact log` has all of it.',
    forgotten: 'somebody who asked to be forgotten',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Before: ${value}`,
    after: (value: string) => `After: ${value}`,
    earlier: 'Newer',
    later: 'Older',
  },

  /** What members send to moderators. */
  suggest: {
    description: 'Suggests a fact to the moderators of this server',
    title: 'Suggest a fact',
    text: 'The fact, in at most 300 characters',
    source: 'Source',
    sourceHint: 'An https link, or the id of a passage. Moderators need one.',
    /** Stands in the form, above its button. */
    consent:
      'Sending stores your account with your suggestion, so that at most three of yours wait at a time. `/summit privacy` shows and deletes it.',
    credit: 'Your name with the fact',
    withoutCredit: 'Without my name',
    withCredit: (name: string) => `Suggested by ${name}`,
    tell: 'When moderators have decided',
    tellMe: 'Tell me in a direct message',
    tellNot: 'Do not tell me',
    sent: (number: number) => `Sent to the moderators as number ${number}. Thank you.`,
    merged: (number: number) =>
      `The same is waiting already, as number ${number}; yours counts as one more. Thank you.`,
    tooMany: (open: number) =>
      `${open} of your suggestions are waiting already; that is the most at a time. Suggest this one when a moderator has looked at them.`,
    elsewhere: 'This works in servers that have this bot: there are no moderators to send it to here.',
    needsText: 'It has no text.',
    report: 'Report a problem',
    reportTitle: 'Report a problem',
    reportText: 'What is wrong with this answer?',
    reportHint: 'Stored for the moderators of this server, with the passage, without your name.',
    reported: (number: number) =>
      `Sent to the moderators as number ${number}. Stored: what you wrote and the passage; nothing about you. Thank you.`,
    toModerators: 'Send to moderators',
    questionSent: (number: number) =>
      `Sent to the moderators as number ${number}. Stored: the question; nothing about you.`,
    askForWord: 'Store my account and tell me what becomes of it',
    willTell: (number: number) =>
      `I tell you in a direct message what becomes of number ${number}. For that your account's id is stored; \`/summit privacy\` deletes it.`,
    over: 'The moderators have settled this already.',
  },

  inbox: {
    description: 'What members sent to the moderators',
    listDescription: 'What waits, or what was settled',
    reviewDescription: 'Looks at what waits, one after the other',
    state: 'Which entries',
    number: 'Which entry; the oldest that waits where it is left out',
    page: 'Which page',
    states: { open: 'Waiting', approved: 'Approved', linked: 'Linked to a passage', rejected: 'Rejected' },
    kinds: { proposal: 'Proposed fact', problem: 'Reported problem', question: 'Question that found nothing' },
    title: (state: string, page: number) => `**Inbox: ${state}** · page ${page}`,
    none: 'Nothing is here.',
    allDone: 'Nothing waits. The inbox is empty.',
    entry: (number: number, kind: string) => `**Number ${number}: ${kind}**`,
    times: (times: number) => `Sent ${times} times`,
    source: (source: string) => `Source: ${source}`,
    about: (passage: string) => `About the passage ${passage}`,
    noSource: 'No source was named.',
    credit: (names: string) => `Suggested by ${names}`,
    wantWord: (count: number) =>
      `${count} ${count === 1 ? 'member wants' : 'members want'} to be told what becomes of it.`,
    approve: 'Approve as fact',
    link: 'Link passage',
    reject: 'Reject with reason',
    skip: 'Next',
    linkTitle: 'Link a passage',
    linkField: 'Passage',
    linkHint: 'The id of the passage that says it. The asker is told, if they wished.',
    noPassage: (id: string) => `There is no passage “${id}”. Its id stands in small letters behind every quote.`,
    rejectTitle: 'Reject with reason',
    reason: 'Reason',
    reasonHint: 'The sender reads it, if they wished to be told.',
    unknown: (number: number) => `There is no number ${number} in the inbox.`,
    settled: (number: number, state: string) => `Number ${number} was settled already: ${state}.`,
    approved: (number: number, factId: string) => `Number ${number} is approved, as the fact ${factId}.`,
    findable: (additionId: string) =>
      `Its words are the passage ${additionId} now: \`/summit ask\` finds it in this server.`,
    linked: (number: number, passage: string) => `Number ${number} is linked to the passage ${passage}.`,
    rejected: (number: number) => `Number ${number} is rejected.`,
    told: (count: number) => `${count} ${count === 1 ? 'member was' : 'members were'} told.`,
    notTold: (count: number) => `${count} could not be told: they take no direct messages.`,
    yours: (server: string, text: string) => `What you sent to the moderators of **${server}**: “${text}”`,
    youApproved: 'It was approved. It will be one of the daily facts there.',
    youLinked: 'A passage of my documents says it:',
    youRejected: (reason: string) => `It was rejected. The reason: ${reason}`,
  },

  settings: {
    description: 'Settings of this server, for those who manage it',
    show: 'Shows and changes the settings of this server',
    log: 'Where changes by moderators are written',
    noLog: 'Writes them to no channel any more',
    zone: 'Time zone that commands offer first, such as Europe/Helsinki',
    answers: 'Who sees answers where a member did not say',
    cooldown: 'Seconds that each member waits between two questions',
    keep: 'Days that the moderators’ log and settled inbox entries are kept',
    title: '**Settings of this server**',
    changed: 'Saved.',
    logIs: (channel: string) => `Log channel: ${channel}`,
    zoneIs: (zone: string) => `Time zone: ${zone}`,
    answersAre: (answers: string) => `Answers: ${answers}`,
    cooldownIs: (seconds: number) => `Wait between two questions: ${seconds === 0 ? 'none' : `${seconds} seconds`}`,
    keptFor: (days: number) => `The log and settled inbox entries are kept for ${days} days`,
    none: 'none',
    public: 'public',
    private: 'private',
    publicChoice: 'Public: everybody in the channel',
    privateChoice: 'Private: only who asks',
    both: 'Name a log channel or switch it off, not both.',
    cannotLog: (channel: string, missing: string) =>
      `I cannot write in ${channel}: I need ${missing} there. It is saved; give me the permission, and the log begins.`,
  },

  reload: {
    description: 'Reads the documents anew, for the people who run this bot',
    operatorsOnly:
      'This reads the documents anew for every server, so it is for the people who run this bot: the owner of the application, or the team that owns it, as Discord’s developer portal has them.',
    taken: (passages: number, before: number, ms: number) =>
      `**Taken.** I know ${passages} ${passages === 1 ? 'passage' : 'passages'} now; before, it was ${before}. Reading took ${(ms / 1000).toFixed(1)} s.`,
    registered: {
      changed: 'The choices of the commands have changed and were registered anew.',
      unchanged: '',
      elsewhere: '',
      failed:
        'The choices of the commands have changed and **could not be registered**: members see the former ones. The log says why.',
    },
    remarks: (count: number) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} to be mended and kept nothing from being used: \`npm run knowledge:check\` names them.`,
    unchanged: (passages: number) => `Every file is as I read it last. I know ${passages} passages.`,
    broken:
      '**Not taken, because something would be lost.** I go on with what I knew. Mend this, and I take it by myself:',
    more: (count: number) => `and ${count} more: \`npm run knowledge:check\` names them all.`,
    ended: 'I am being stopped, so nothing was read. I read everything when I start again.',
  },

  privacy: {
    whereTo: 'You wished to be told. `/summit privacy` shows and deletes what I store about you.',
    description: 'What I store about you, in all servers; you can export and delete it',
    nothing: 'I store nothing about you. I keep no questions and no names, unless you press a button that says so.',
    title: '**What I store about you**',
    letters: (count: number) => `${count} ${count === 1 ? 'message' : 'messages'} to moderators that you signed:`,
    letter: (kind: string, text: string, state: string) => `${kind}: “${text}” (${state})`,
    named: (name: string) => `to be credited to ${name}`,
    told: 'you want to be told what becomes of it',
    consents: (count: number) => `${count} ${count === 1 ? 'agreement' : 'agreements'} that you gave by a button`,
    changes: (count: number) =>
      `${count} ${count === 1 ? 'change' : 'changes'} that you made as a moderator, in the moderators’ log`,
    more: (count: number) => `… and ${count} more in the export.`,
    export: 'Export as a file',
    remove: 'Delete all of it',
    sure: 'Delete everything that I store about you, in all servers? What you suggested and moderators approved stays, without your name.',
    really: 'Delete it now',
    removed: 'Deleted. I store nothing about you any more.',
    exported: 'Everything that I store about you, in all servers.',
  },

  schedule: {
    group: 'When the bot posts a fact by itself',
    set: 'Plan one fact a day: a preview first, nothing starts before you press Start',
    show: 'The schedule, the next three posts, and whether I may post there',
    pause: 'No posts for a while; days in the pause are not caught up',
    resume: 'Go on after a pause or a stop',
    stop: 'No posts any more, until you resume or set it anew',
    channel: 'Where to post',
    time: 'Local time, as 09:00 or 9 pm',
    timezone: 'A place, as Europe/Helsinki; type a city to find it',
    days: 'daily (the default), weekdays, or some days, as mon, wed, fri',
    lateWindow: 'How late a post is still worth making, after a breakdown (default: 6 hours)',
    lateChoice: { '0h': 'not at all', '1h': 'up to 1 hour', '6h': 'up to 6 hours', day: 'the same day' },
    repeat: 'Begin again when every fact was posted, instead of stopping',
    until: 'The first day with posts again, as 2026-07-16; left out: until you resume',
    title: 'The daily fact',
    preview: 'The daily fact: a preview',
    start: 'Start',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    started: '**Started.**',
    replaces: (plan: string) => `**This takes the place of the schedule that stands now:**\n${plan}`,
    none: 'There is no schedule yet. Make one with `/fact schedule set`.',
    paused: '**Paused** until somebody resumes it with `/fact schedule resume`.',
    pausedUntil: (when: string) => `**Paused.** It goes on by itself at ${when}.`,
    resumed: '**Running.** Days that passed meanwhile are not caught up.',
    stopped: '**Stopped.** Start it again with `/fact schedule resume`, or set it anew.',
    isStopped: 'The schedule is stopped, so there is nothing to pause.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days} at **${time}** (${zone}) in ${channel}`,
    /** What may be typed for days, each in one word; the list is what people see. */
    typed: { daily: 'daily', weekdays: 'weekdays', besides: ['and'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Every day'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'Monday to Friday'
          : days.map((day) => en.schedule.weekday[day]).join(', '),
    weekday: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    late: {
      '0h': 'After a breakdown, a post that is over five minutes late is left out.',
      '1h': 'After a breakdown, a post may come up to 1 hour late.',
      '6h': 'After a breakdown, a post may come up to 6 hours late.',
      day: 'After a breakdown, a post may come late on the same day.',
    },
    usedUp: {
      stop: 'When every fact was posted, it stops and says so.',
      recycle: 'When every fact was posted, it begins again.',
    },
    next: '**The next posts**, in your own time:',
    noNext: 'No post is planned.',
    gap: (date: string, time: string, at: string) =>
      `On ${date} the clocks go forward and ${time} does not exist there: the post comes at the first moment after, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `On ${date} the clocks go back and ${time} comes twice there: the post comes the first time, ${at}, and only then.`,
    permissions: (channel: string) => `**What I need in ${channel}:**`,
    missing: {
      post: 'missing, so I cannot post. Allow it for me in the channel’s settings, *Permissions*.',
      look: 'missing, so after a breakdown I could not look whether I had posted, and would leave the day out.',
    },
    announcement:
      'This is an announcement channel: I post into it, but publishing to the servers that follow it stays in your hands.',
    badTime: (typed: string) => `${typed} is no time of day. Write it as \`09:00\`, \`21:30\` or \`9 pm\`.`,
    badDays: (typed: string) =>
      `${typed} names no days of the week. Write \`daily\`, \`weekdays\`, or some, as \`mon, wed, fri\`.`,
    noZone: 'Which time zone? Give one in `timezone`, as `Europe/Helsinki`: type a city and choose from the list.',
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} is an abbreviation: it can mean several places and says nothing about daylight saving time. Did you mean ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} is a fixed distance from UTC, which is wrong for half of the year in most places. Name a place, as \`Europe/Helsinki\`, or ${list}.`,
      unknown: (typed: string, list: string) =>
        `${typed} is no time zone that I know.${list ? ` Did you mean ${list}?` : ' Type a city in `timezone` and choose from the list.'}`,
    },
    badDate: (typed: string) => `${typed} is no date. Write it as \`2026-07-16\`, or choose one from the list.`,
    pastDate: (typed: string) => `${typed} is not in the future. A pause ends on a day to come.`,
  },

  status: {
    description: 'Running, paused or blocked and why; what comes next; what is left; the last 14 days',
    title: 'The daily fact',
    running: '● **Running**',
    paused: '◌ **Paused** until somebody resumes it with `/fact schedule resume`',
    pausedUntil: (when: string) => `◌ **Paused** until ${when}`,
    blocked: (why: string) => `✗ **Blocked.** ${why} I try again by myself.`,
    stopped: {
      moderator: '□ **Stopped** by a moderator. Start it again with `/fact schedule resume`.',
      'used-up': '□ **Stopped: every fact was posted.** Add some, then `/fact schedule resume`.',
    },
    stock: 'Facts',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `${left} left for any day (${queued} queued), ${dated} waiting for their date, ${used} posted, ${held} held, ${removed} removed`,
    days: 'The last 14 days',
    see: 'see the post',
    states: {
      posted: { icon: '✓', name: 'posted' },
      late: { icon: '◔', name: 'posted late' },
      skipped: { icon: '↷', name: 'skipped' },
      missed: { icon: '○', name: 'missed' },
      blocked: { icon: '✗', name: 'blocked' },
      unsure: { icon: '?', name: 'unsure' },
      working: { icon: '…', name: 'being posted' },
      waiting: { icon: '…', name: 'still to come' },
      none: { icon: '·', name: 'no post planned' },
    },
    short: {
      permission: 'a permission was missing',
      'no-channel': 'the channel was deleted',
      removed: 'I was not in the server',
      archived: 'the thread was archived',
      'wrong-channel': 'no channel for messages',
      other: 'Discord refused it',
    },
  },

  history: {
    description: 'Everything that was posted, skipped or missed, the newest first',
    page: 'Which page, the newest is 1',
    title: (page: number) => (page === 1 ? 'History' : `History, page ${page}`),
    nothing: 'Nothing yet.',
    noPage: 'There is no such page.',
    newer: 'Newer',
    older: 'Older',
  },

  skip: {
    description: 'Leave out one day; the fact stays for the next',
    date: 'Which day, as 2026-07-16; left out: the next one',
    takeBack: 'Take back',
    done: (date: string) => `**${date} is skipped.** The fact stays for the day after.`,
    back: (date: string) => `Taken back: a fact is posted on ${date} again.`,
    notSkipped: (date: string) => `${date} is not skipped any more.`,
    noNext: 'No post is planned, so there is nothing to skip.',
    noDay: (date: string) => `The schedule does not post on ${date}, or that day is over.`,
    taken: (date: string, state: string) => `${date} cannot be skipped: it is ${state}.`,
  },

  post: {
    description: 'Post a fact now, after you have seen it',
    id: 'Which fact; left out: the next one',
    countsAsToday: 'It takes the place of today’s post (default: it comes on top)',
    confirm: (channel: string) => `**Post this now in ${channel}?**`,
    counted: 'It counts as today’s post: none comes by itself today.',
    onTop: 'It comes on top: the post of the schedule comes all the same.',
    again: 'It was posted before; posted again, it changes nothing in the order of the others.',
    now: 'Post now',
    cancelled: 'Cancelled. Nothing was posted.',
    done: (link: string) => `**Posted.** [See it](${link})`,
    refused: (why: string) => `**Not posted.** ${why}`,
    unsent: '**Not posted**: Discord could not be reached. Try again in a while.',
    unclear:
      '**I do not know whether it was posted**: Discord’s answer was lost. I look for it and write it down in `/fact history`; do not press again before that.',
    taken: (link: string) => `**Nothing was posted now**: [this post](${link}) is there already.`,
    inHand: (state: string) => `**Nothing was posted now**: the post is ${state}. See \`/fact history\`.`,
    unknown: (id: string) => `There is no fact ${id} here. \`/fact list\` shows them all.`,
    gone: 'This fact is not there any more. `/fact list` shows them all.',
    removed: (id: string) => `${id} was removed. Bring it back with \`/fact restore\`, then post it.`,
    held: (id: string, passage: string) =>
      `${id} is held: its passage ${passage} was changed or is gone. \`/fact list\` shows it; somebody must approve it first.`,
    nothing: 'No fact is free to be posted today. Add one with `/fact add`, or name one that was posted before.',
  },

  /** A local day `YYYY-MM-DD`, short, with its day of the week. */
  writeDate,

  /** Discord's permissions as its clients call them. */
  permissions: {
    ManageMessages: 'Manage Messages',
    ManageGuild: 'Manage Server',
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
  },

  /** What `npm run doctor` and `/summit-admin doctor` find, each with what to do about it. */
  doctor: {
    description: 'Looks whether everything is in order, and says what to do',
    title: '**Is everything in order?**',
    states: { well: 'fine', remark: 'note', ill: 'WRONG' },
    allWell: 'Nothing is wrong.',
    wrong: (count: number) => `${count === 1 ? 'One thing is' : `${count} things are`} wrong.`,
    token: (name: string, id: string) => `Discord knows the bot as ${name} (${id}).`,
    noToken:
      'There is no token, so the bot runs in the local preview. Put one behind DISCORD_TOKEN= in .env to go live.',
    badToken:
      'Discord does not accept the token. Copy it again from the Bot page of the developer portal (Reset Token) into .env.',
    unreachable: (why: string) => `Discord did not answer (${why}). Check the network, or try again a little later.`,
    commands: (count: number) => `All ${count} commands are registered as they should be.`,
    noCommands:
      'Discord lists no commands of this bot yet: the first start registers them. If it has started before, its log says why they are missing.',
    otherCommands:
      'The commands that Discord lists are not those of this version. Start the bot again: it registers them at the start, and the log says why where it cannot.',
    channel: (channel: string, use: string) => `In ${channel} I may do all that is needed for ${use}.`,
    uses: { facts: 'the daily fact', log: 'the log of changes' },
    noChannels: 'No channel is chosen for a daily fact or a log.',
    clock: 'The clock of this machine agrees with Discord’s.',
    badClock: (seconds: number) =>
      `The clock of this machine is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} Discord’s. Switch on its time service (NTP): facts come at the wrong moment, and replies may come too late.`,
    noClock: 'Discord’s answers carry no time, so the clock could not be compared.',
    shard: (id: number, seconds: number) =>
      `Shard ${id} is connected; its last heartbeat was acknowledged ${seconds} s ago.`,
    shardAway: (id: number) =>
      `Shard ${id} is not connected. It connects again by itself; if it stays so, start the bot again.`,
    folder: (path: string) => `The data folder ${path} can be written.`,
    badFolder: (path: string, why: string) =>
      `The data folder ${path} cannot be written (${why}). Give the user that runs the bot write access, or name another in DATA_DIR.`,
    store: (where: string) => `The store ${where} is open and has the schema of this version.`,
    storeWritable: 'The store takes writes.',
    storeReadOnly: (why: string) => `The store takes no writes (${why}). Tell the people who run this bot.`,
    storeNew: (where: string) => `The store ${where} is made at the first start.`,
    storeBehind: (where: string, steps: number) =>
      `The store ${where} is brought up to date at the next start (${steps === 1 ? 'one step' : `${steps} steps`}). Make a backup before.`,
    storeNewer: (where: string, why: string) =>
      `The store ${where} was written by a newer version of the bot (${why}). Start that version, or restore a backup made before it.`,
    storeRefused: (where: string, why: string) =>
      `The store ${where} cannot be opened (${why}). Check DATABASE_URL or DATA_DIR, and whether the server runs.`,
    knowledge: (passages: number) => `The documents are clean: ${passages} passages.`,
    badKnowledge: (count: number, first: string) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} wrong in the knowledge folder, first: ${first}. \`npm run knowledge:check\` names all of them.`,
    report: (url: string) => `The bot runs and says that it is healthy (${url}).`,
    noReport: (url: string) => `Nothing answers at ${url}, so no bot is running on this machine with these settings.`,
    badReport: (url: string, why: string) =>
      `The running bot says that it is not healthy (${url}): ${why}. docs/health.md says what each line means and what to do.`,
    versions: (bot: string, node: string, library: string) => `Summit bot ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `Something went wrong on my side. Please try again; if it stays so, tell the people who run this bot the code ${code}.`,
    notAllowed: (permission: string) =>
      `This is for moderators of a server: you need the permission **${permission}** here. Ask them, or an administrator.`,
    unknownCommand: 'I do not know this command any more. Type `/summit` to see what I can do.',
    unknownButton: 'This button belongs to an older message. Ask again with `/summit ask`.',
  },
};

/** The same keys in every language. */
export type Words = typeof en;
