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
