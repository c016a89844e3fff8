/** How each of the members' commands is used in a test, and what its reply must say. A new command has its row here. */
export const uses: Readonly<
  Record<string, { readonly options?: Readonly<Record<string, string>>; readonly says: RegExp }>
> = {
  ask: { options: { question: 'who came along with Putin?' }, says: /Lavrov/ },
  delegation: { options: { country: 'russia' }, says: /Lavrov/ },
  topics: { says: /15 documents/ },
  source: { options: { id: 'russian-delegation-1' }, says: /Lavrov/ },
  fact: { options: { id: 'helsinki-accords' }, says: /1975/ },
  // Without a server that has the bot there is nobody to send a suggestion to.
  suggest: { says: /works in servers that have this bot/ },
  person: { options: { name: 'Lavrov' }, says: /### Sergey Lavrov/ },
  quote: { options: { speaker: 'Trump' }, says: /Quotes of Donald Trump/ },
  timeline: { says: /What happened when/ },
  help: { says: /summit ask/ },
  privacy: { says: /I store nothing about you/ },
};
