/**
 * Everything the bot says in its own words, in English. Plain words, verbs on buttons.
 *
 * What is passed in is markdown already: text of members and documents is escaped by the caller.
 */
export const en = {
  summit: {
    description: 'What the documents say about the summit, word for word',
  },

  ask: {
    description: 'Answers from the summit documents, word for word, with the source',
    question: 'In your own words, or a few key words',
    private: 'Only you see the answer',
    closest: 'My documents do not answer this directly. The closest passages:',
    missing: (list: string) => `Not found in my documents: ${list}`,
    nothing: 'My documents do not speak of this.',
    topics: 'They do speak of these topics. Press one to read it:',
    noTopics: 'Try other words, or the name of a person.',
    unclear: 'I found no question in that. Ask in a sentence, or with a few key words.',
    examples: (list: string) => `For example:\n${list}`,
    showContext: 'Show context',
    morePassages: 'More passages',
    /** Stands before the question and a colon; must hold no colon itself. */
    asked: 'Asked',
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
  },

  delegation: {
    description: 'Who came along, in order of protocol, each with the passage that says so',
    country: 'Whose delegation',
    more: (count: number) => `${count} more did not fit into this message.`,
    empty: 'My documents name no members of this delegation.',
    unknown: 'My documents list no such delegation. Type `/summit delegation` and choose one of those offered.',
    read: (passage: string) => `Read ${passage}`,
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
    low: (left: number) =>
      `**${left} facts are left** for the daily post. Add some with \`/fact add\` or \`/fact import\`.`,
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

  /** Discord's permissions as its clients call them. */
  permissions: {
    ManageMessages: 'Manage Messages',
    ManageGuild: 'Manage Server',
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
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

/** `16 July 2026` */
function writeDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The same keys in every language. */
export type Words = typeof en;
