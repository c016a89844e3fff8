import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, writeNumber, dayNames } = speak('de');

const names: Words['names'] = {
  commands: {
    summit: 'gipfel',
    'summit ask': 'fragen',
    'summit delegation': 'delegation',
    'summit topics': 'themen',
    'summit source': 'quelle',
    'summit help': 'hilfe',
    'summit fact': 'fakt',
    'summit person': 'person',
    'summit quote': 'zitat',
    'summit timeline': 'zeitleiste',
    'summit suggest': 'vorschlagen',
    'summit privacy': 'datenschutz',
    fact: 'fakt',
    'fact schedule': 'zeitplan',
    'fact schedule set': 'festlegen',
    'fact schedule show': 'anzeigen',
    'fact schedule pause': 'pausieren',
    'fact schedule resume': 'fortsetzen',
    'fact schedule stop': 'stoppen',
    'fact status': 'status',
    'fact post': 'posten',
    'fact skip': 'überspringen',
    'fact history': 'verlauf',
    'fact add': 'hinzufügen',
    'fact edit': 'bearbeiten',
    'fact remove': 'entfernen',
    'fact restore': 'wiederherstellen',
    'fact move': 'verschieben',
    'fact list': 'liste',
    'fact preview': 'vorschau',
    'fact import': 'importieren',
    'fact export': 'exportieren',
    'fact log': 'protokoll',
    inbox: 'posteingang',
    'inbox list': 'liste',
    'inbox review': 'prüfen',
    'summit-admin': 'gipfel-admin',
    'summit-admin settings': 'einstellungen',
    'summit-admin doctor': 'diagnose',
    'summit-admin reload': 'neu-laden',
  },
  options: {
    question: 'frage',
    private: 'privat',
    country: 'land',
    topic: 'thema',
    name: 'name',
    speaker: 'wer',
    about: 'worüber',
    day: 'tag',
    source: 'quelle',
    id: 'id',
    place: 'platz',
    status: 'status',
    state: 'status',
    number: 'nummer',
    page: 'seite',
    format: 'format',
    file: 'datei',
    channel: 'kanal',
    time: 'uhrzeit',
    timezone: 'zeitzone',
    days: 'tage',
    late: 'verspätung',
    repeat: 'wiederholen',
    until: 'bis',
    date: 'datum',
    'counts-as-today': 'zählt-für-heute',
    'log-channel': 'protokollkanal',
    'no-log-channel': 'kein-protokollkanal',
    answers: 'antworten',
    cooldown: 'wartezeit',
    'keep-days': 'aufbewahrungstage',
  },
  menus: {
    'Find sources': 'Quellen finden',
    'Propose as fact': 'Als Fakt vorschlagen',
  },
};

const command = mention(names);
const option = names.options;

/** Everything the bot says, in German. Members are addressed as `du`. */
export const de: Words = {
  language: 'de',
  names,

  summit: {
    description: 'Was die Dokumente über den Gipfel sagen, Wort für Wort',
  },

  ask: {
    description: 'Antwortet aus den Dokumenten zum Gipfel, Wort für Wort und mit Quelle',
    question: 'In deinen eigenen Worten oder mit ein paar Stichwörtern',
    private: 'Nur du siehst die Antwort',
    wait: (seconds: number) =>
      `Auf diesem Server gibt es zwischen zwei Fragen eine kurze Wartezeit. Du kannst in ${seconds === 1 ? 'einer Sekunde' : count(seconds, { one: '# Sekunde', other: '# Sekunden' })} wieder fragen.`,
    closest: 'Darauf habe ich keine Antwort, aber diese Stellen kommen der Frage am nächsten.',
    closestOne: 'Darauf habe ich keine Antwort, aber diese Stelle kommt der Frage am nächsten.',
    missing: (list: string) => `In meinen Dokumenten nicht gefunden: ${list}`,
    lacking: (list: string) => `Keine davon erwähnt: ${list}`,
    lackingOne: (list: string) => `Darin nicht erwähnt: ${list}`,
    nothing: 'Dazu sagen meine Dokumente nichts.',
    topics: 'Um diese Themen geht es in ihnen. Tippe eines an, um es zu lesen:',
    noTopics: 'Versuche es mit anderen Wörtern oder mit dem Namen einer Person.',
    unclear: 'Darin habe ich keine Frage gefunden. Frage in einem ganzen Satz oder mit ein paar Stichwörtern.',
    examples: (list: string) => `Zum Beispiel:\n${list}`,
    showContext: 'Zusammenhang zeigen',
    morePassages: 'Weitere Stellen',
    asked: 'Frage',
    why: 'Warum diese Antwort',
    whyThese: 'Warum diese Stellen',
    whyThis: 'Warum diese Stelle',
    again: 'Noch einmal fragen',
    againTitle: 'Noch einmal fragen',
    againField: 'Deine Frage',
    delete: 'Löschen',
    deleteNot: 'Löschen kann das nur, wer gefragt hat oder hier Nachrichten verwalten darf.',
    nextGone: `Diese Frage biete ich nicht mehr an. Frage in deinen eigenen Worten mit ${command('summit ask')}.`,
  },

  why: {
    rule: 'Ich suche die Stelle, in der die meisten Wörter der Frage vorkommen, die seltenen vor den häufigen, und zitiere ihre Sätze so, wie sie dastehen.',
    held: (list: string) => `In dieser Stelle und ihren Überschriften steht: ${list}`,
    heldNone: 'In dieser Stelle stehen andere Wörter, die dasselbe bedeuten.',
    elsewhere: (list: string) => `In meinen Dokumenten, aber nicht in dieser Stelle: ${list}`,
    typo: (written: string, taken: string) =>
      `${written} kommt in meinen Dokumenten nicht vor, deshalb habe ich nach ${taken} gesucht.`,
    person: (written: string, name: string) => `${written} habe ich als ${name} verstanden.`,
    next: 'Diese Stellen kamen als Nächstes:',
    nextOne: 'Diese Stelle kam als Nächstes:',
    alone: 'Keine andere Stelle kam in die Nähe.',
  },

  sources: {
    head: (message: string) =>
      `Was meine Dokumente zu dem enthalten, was ${message} sagt. Ob es stimmt, sage ich nicht: Ich zeige, was geschrieben steht und wo.`,
    message: 'diese Nachricht',
    nothing: 'Nichts in meinen Dokumenten.',
    nearest: 'Meine Dokumente enthalten nicht alles davon. Am nächsten kommt:',
    above: (id: string) => `Oben zitiert: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: '# weiterer Satz hatte', other: '# weitere Sätze hatten' })} keinen Platz. Frag danach mit ${command('summit ask')}.`,
    post: 'Für alle posten',
    posted: 'Hier für alle gepostet.',
    mayNotWrite: 'Du darfst in diesem Kanal nicht schreiben, also poste ich dort nicht für dich.',
    noWords: 'Diese Nachricht enthält keine Wörter, nach denen ich suchen könnte.',
    noClaims: 'In dieser Nachricht ist nichts, wonach ich suchen könnte: nur kleine Wörter.',
    own: 'Das ist eine Nachricht von mir: Unter jedem Zitat steht seine Quelle.',
  },

  differ: {
    title: (about: string) => `**Meine Quellen widersprechen sich:** ${about}`,
    equal: 'Jede Seite in ihren eigenen Worten und etwa gleich lang. Wer recht hat, sage ich nicht.',
    side: (number: number, all: number) => `**Seite ${number} von ${all}**`,
    show: 'Widersprüche meiner Quellen zeigen',
    over: 'Meine Dokumente nennen zu dieser Stelle keinen Streitpunkt mehr.',
  },

  passage: {
    adapted: (source: string, license: string) => `Bearbeitet nach: ${source}, ${license}`,
    from: (source: string, license: string) => `Quelle: ${source}, ${license}`,
    added: (day: string, source: string) =>
      `Vom Moderationsteam dieses Servers am ${writeDay(day)} hinzugefügt, Quelle: ${source}`,
    context: 'Die Stelle mit der davor und der danach. Der zitierte Teil ist fett.',
    whole: 'Die Stelle mit der davor und der danach:',
    topic: (title: string) => `Was meine Dokumente unter **${title}** sagen:`,
    more: 'Andere Stellen zur selben Frage:',
    noMore: 'Meine Dokumente haben keine weitere Stelle zu dieser Frage.',
    changed: 'Diese Stelle wurde nach der Antwort geändert. Jetzt steht dort:',
    gone: `Diese Stelle gibt es in meinen Dokumenten nicht mehr. Frage noch einmal mit ${command('summit ask')}, um zu sehen, was sie jetzt sagen.`,
    noQuestion: `Ich kann die Frage aus dieser Nachricht nicht mehr lesen. Frage noch einmal mit ${command('summit ask')}.`,
    cut: 'Hier gekürzt: Die Stelle geht weiter.',
    quotedIn: (language: string) => `Sprache der Zitate: ${language}`,
  },

  paging: {
    first: 'Erste',
    earlier: 'Zurück',
    later: 'Weiter',
    last: 'Letzte',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  },

  topics: {
    description: 'Alles, wovon meine Dokumente handeln: Dokumente und Abschnitte durchsehen und lesen',
    topic: 'Ein Dokument oder ein Abschnitt: Wörter aus dem Titel eingeben',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# Dokument', other: '# Dokumente' })}, ${count(passages, { one: '# Stelle', other: '# Stellen' })}`,
    sections: (sections: number) => count(sections, { one: '# Abschnitt', other: '# Abschnitte' }),
    passages: (passages: number) => count(passages, { one: '# Stelle', other: '# Stellen' }),
    chooseDocument: 'Dokument auswählen',
    chooseSection: 'Abschnitt auswählen',
    allDocuments: 'Alle Dokumente ansehen',
    otherSections: 'Abschnitte des Dokuments ansehen',
    none: 'Ich habe noch keine Dokumente.',
    unknown: (typed: string) => `Ich habe kein Thema namens ${typed}. Das sind alle meine Dokumente:`,
    gone: `Diesen Teil gibt es in meinen Dokumenten nicht mehr. ${command('summit topics')} zeigt, was jetzt da ist.`,
  },

  source: {
    description: 'Eine Stelle nach ihrer ID: was sie sagt, was daneben steht, Dokument und Lizenz',
    id: 'Die ID, die hinter jedem Zitat steht; oder Wörter der Stelle eingeben und auswählen',
    before: 'Davor:',
    after: 'Danach:',
    readBefore: 'Die davor lesen',
    readAfter: 'Die danach lesen',
    readSection: 'Abschnitt lesen',
    readOn: (day: string) => `Von dort übernommen am ${writeDay(day)}`,
    unknown: (id: string) => `Ich habe keine Stelle ${id}. Meintest du eine von diesen?`,
    unlike: (id: string) =>
      `Ich habe keine Stelle ${id}. Die ID steht klein hinter jedem Zitat; ${command('summit topics')} zeigt alles, was ich habe.`,
  },

  factShown: {
    description: 'Ein Fakt über den Gipfel mit Quelle: der von heute oder irgendein anderer',
    id: 'Welcher Fakt: seine ID oder Wörter daraus eingeben; ohne Angabe der von heute',
    posted: (link: string) => `Der heutige Fakt auf diesem Server ([zum Beitrag](${link})):`,
    dated: 'Ein Fakt für diesen Tag des Jahres:',
    turn: 'Der Fakt von heute. Jeden Tag kommt der nächste, der Reihe nach:',
    place: (place: number, all: number) => `Fakt ${place} von ${all}:`,
    number: (id: string) => `Fakt ${id}`,
    read: 'Stelle lesen',
    next: 'Nächsten Fakt zeigen',
    none: `Ich habe noch keine Fakten. Frage mich etwas mit ${command('summit ask')}.`,
    unknown: (id: string) => `Ich habe keinen Fakt ${id}. Meintest du einen von diesen?`,
    unlike: (id: string) =>
      `Ich habe keinen Fakt ${id}. Gib bei \`${option.id}\` ein Wort daraus ein und wähle aus den Vorschlägen.`,
  },

  help: {
    description: 'Was ich kann, wie ich antworte und was ich nicht mache',
    what: (passages: number, documents: number) =>
      `**Ich antworte, indem ich Dokumente zitiere, Wort für Wort, jedes Zitat mit seiner Quelle.** Ich habe ${count(passages, { one: '# Stelle', other: '# Stellen' })} aus ${count(documents, { one: '# Dokument', other: '# Dokumenten' })}.`,
    ask: (ask: string) => `${ask}: in eigenen Worten oder mit ein paar Stichwörtern fragen`,
    delegation: (delegation: string) => `${delegation}: wer dabei war`,
    person: (person: string) => `${person}: wer jemand war`,
    quote: (quote: string) => `${quote}: was jemand gesagt hat`,
    timeline: (timeline: string) => `${timeline}: was wann geschah`,
    browse: (topics: string, source: string) =>
      `${topics}: meine Dokumente durchsehen; ${source}: eine Stelle nach ihrer ID lesen`,
    fact: (fact: string) => `${fact}: der Fakt von heute oder irgendein anderer`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: dem Moderationsteam einen Fakt schicken; ${privacy}: sehen, was ich über dich speichere`,
    how: 'Du bekommst ein genaues Zitat; oder die nächstliegenden Stellen mit den Wörtern, die ich nicht gefunden habe; oder ein ehrliches „Dazu sagen meine Dokumente nichts“.',
    claims: 'Ich sage nie, ob eine Behauptung stimmt: Ich zeige, wer sie aufgestellt hat und wo das steht.',
    sources: (menu: string) =>
      `Im Menü einer Nachricht, unter den Apps, zeigt ${menu}, was meine Dokumente zu dem enthalten, was sie sagt.`,
    refuses: 'Ich weiß nur, was in meinen Dokumenten steht. Ich plaudere, übersetze, rate und rechne nicht.',
    stores: `Ich bewahre keine Fragen auf. Mit \`${option.private}\` siehst nur du die Antwort.`,
    browseNow: 'Meine Dokumente durchsehen',
    factNow: 'Fakt von heute zeigen',
    privacyNow: 'Zeigen, was du über mich speicherst',
  },

  delegation: {
    description: 'Wer dabei war, in der Reihenfolge des Protokolls, je mit der Stelle, die es sagt',
    country: 'Wessen Delegation: ein Land, in jeder Sprache',
    choose: 'Person auswählen, um über sie zu lesen',
    empty: 'Meine Dokumente nennen keine Mitglieder dieser Delegation.',
    none: `Meine Dokumente führen keine Delegationen auf. Frage nach einer Person mit ${command('summit ask')}.`,
    unknown: (typed: string) => `Meine Dokumente führen keine Delegation namens ${typed} auf. Diese kennen sie:`,
    gone: `Das gibt es in meinen Dokumenten nicht mehr. ${command('summit delegation')} zeigt, was jetzt da ist.`,
  },

  person: {
    description: 'Wer jemand war und auf dem Gipfel getan und gesagt hat, mit Quellen',
    name: 'Ein Name, in jeder Schrift: eingeben und auswählen',
    side: (side: string) => `Vertrat: ${side}`,
    sides: {
      'united-states': 'USA',
      russia: 'Russland',
      finland: 'Finnland',
      congress: 'Kongress der USA',
      press: 'Presse',
      nato: 'NATO',
      syria: 'Syrien',
      public: 'nur sich selbst',
    },
    said: 'In eigenen Worten',
    quotes: (quotes: number) => count(quotes, { one: 'Zitat lesen', other: 'Alle # Zitate lesen' }),
    passages: (passages: number) => count(passages, { one: 'Stelle lesen', other: 'Alle # Stellen lesen' }),
    about: (name: string) => `Stellen, die ${name} nennen`,
    which: (people: number) =>
      `${count(people, { one: '# Person heißt', other: '# Personen heißen' })} so. Wähle eine aus:`,
    more: (left: number) =>
      `${count(left, { one: '# weitere hat', other: '# weitere haben' })} nicht hineingepasst: Gib mehr vom Namen ein.`,
    choose: 'Person auswählen',
    readAbout: (name: string) => `Lesen über ${name}`,
    unknown: (typed: string) => `Meine Dokumente kennen niemanden namens ${typed}. Meintest du eine dieser Personen?`,
    unlike: (typed: string) =>
      `Meine Dokumente kennen niemanden namens ${typed}. Gib ${command('summit person')} ein und wähle einen Namen, oder frage mit ${command('summit ask')}.`,
    uncited: 'Keine Stelle in meinen Dokumenten sagt mehr.',
    none: `Meine Dokumente haben keine Personenliste. Frage nach jemandem mit ${command('summit ask')}, zum Beispiel \`wer ist …?\``,
    gone: `Diese Person gibt es in meinen Dokumenten nicht mehr. Gib ${command('summit person')} ein, um zu sehen, wer jetzt da ist.`,
  },

  quote: {
    description: 'Genaue Worte: wer sie gesagt hat, wann, wo und zu wem, mit der Stelle',
    speaker: 'Wer es gesagt hat: Name in jeder Schrift eingeben und auswählen',
    aboutOption: 'Worum es geht, mit ein paar Stichwörtern',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Zitate' : `Zitate von ${speaker}`}** · ${writeNumber(number)} von ${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# Zitat', other: '# Zitate' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# Zitat', other: '# Zitate' })} von ${count(speakers, { one: '# Person', other: '# Personen' })}`,
    about: 'Worüber',
    next: 'Anderes Zitat zeigen',
    any: 'Zitat zeigen',
    allSpeakers: 'Alle Zitierten ansehen',
    choose: 'Person auswählen',
    quotesOf: (name: string) => `Zitate von ${name}`,
    which: 'Mehrere heißen so. Wähle jemanden aus:',
    unknown: (typed: string) => `Meine Dokumente zitieren niemanden namens ${typed}. Meintest du eine dieser Personen?`,
    unlike: (typed: string) =>
      `Meine Dokumente zitieren niemanden namens ${typed}. Sieh nach, wer zitiert wird, oder frage mit ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `Ich habe kein Zitat${speaker === undefined ? '' : ` von ${speaker}`} über *${about}*. Versuche es mit anderen Wörtern oder frage mit ${command('summit ask')}.`,
    none: `Meine Dokumente haben keine Liste von Zitaten. Frage mit ${command('summit ask')}, was jemand gesagt hat, zum Beispiel \`was sagte … über …?\``,
    gone: `Von dieser Person gibt es in meinen Dokumenten kein Zitat mehr. ${command('summit quote')} zeigt, wer jetzt zitiert wird.`,
    correctedBy: 'Später selbst richtiggestellt',
    corrects: 'Das stellt eine frühere eigene Aussage richtig',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Was wann geschah, mit Ortszeiten und Quellen',
    day: 'Tag, Monat oder Jahr für den Anfang: eingeben und auswählen',
    title: (from: number, to: number, all: number) =>
      `**Was wann geschah** · ${from === to ? from : `${from} bis ${to}`} von ${count(all, { one: '# Ereignis', other: '# Ereignissen' })}`,
    choice: (day: string, events: number) => `${day}: ${count(events, { one: '# Ereignis', other: '# Ereignisse' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} bis ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Gegen ${clock} Uhr` : `${clock} Uhr`}** in ${place} (bei dir ${stamp})`,
    choose: 'Zu einem Tag gehen',
    unknown: (typed: string) => `Auf meiner Zeitleiste steht nichts mit dem Datum ${typed}. Diese Tage gibt es:`,
    none: `Meine Dokumente haben keine Zeitleiste. Frage nach einem Tag mit ${command('summit ask')}, zum Beispiel \`was geschah am 16. Juli?\``,
  },

  fact: {
    description: 'Der Fakt des Tages: für das Moderationsteam',
  },

  factPost: {
    title: 'Fakt des Tages',
    credit: (name: string) => `Vorgeschlagen von ${name}`,
    added: 'eine Stelle, die das Moderationsteam dieses Servers hinzugefügt hat',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**Der Fakt des Tages ist blockiert**, Kanal ${channel}. ${why} Der Fakt ist nicht verbraucht; ich versuche es von selbst weiter, solange er heute noch verspätet kommen darf, und danach jeden Tag.`,
    unsure: (day: string, channel: string) =>
      `**Ich weiß nicht, ob der Fakt gepostet wurde: ${day}.** Die Antwort von Discord ging verloren, und ich kann in ${channel} nicht nachsehen (dort brauche ich **Kanal ansehen** und **Nachrichtenverlauf anzeigen**). Ich suche einen Tag lang weiter und poste nichts, bis ich es weiß, damit kein Fakt zweimal kommt.`,
    missed: (days: string) =>
      `**Kein Fakt wurde gepostet: ${days}**, weil ich nicht lief. Verpasste Tage werden nicht nachgeholt: Nach jeder Pause kommt nur ein Beitrag.`,
    away: (days: string) =>
      `**Kein Fakt wurde gepostet: ${days}**, weil ich nicht auf dem Server war. Der Zeitplan geht weiter wie bisher; verpasste Tage werden nicht nachgeholt.`,
    low: (left: number) =>
      `**${count(left, { one: 'Noch # Fakt ist', other: 'Noch # Fakten sind' })} für den täglichen Beitrag übrig.** Füge welche hinzu mit ${command('fact add')} oder ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**${count(left, { one: 'Noch # Fakt ist', other: 'Noch # Fakten sind' })} übrig**, dann beginnt der tägliche Beitrag von vorn. Füge welche hinzu mit ${command('fact add')} oder ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Alle Fakten wurden gepostet, deshalb ist der Zeitplan gestoppt.** Füge Fakten hinzu und nutze dann ${command('fact schedule resume')}, oder lass den Zeitplan von vorn beginnen.${held > 0 ? ` ${count(held, { one: '# Fakt wartet', other: '# Fakten warten' })} auf Freigabe: siehe ${command('fact list')}.` : ''}`,
    datedOnly: `**Es sind nur noch Fakten übrig, die auf ihren Tag des Jahres warten.** Andere Tage werden übersprungen. Füge welche hinzu mit ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**Der Fakt ${fact} wartet auf Freigabe**: Seine Stelle ${passage} wurde geändert oder ist weg. ${command('fact list')} zeigt ihn; er wird wieder gepostet, sobald ihn jemand freigibt.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Mir fehlt in ${channel}: ${list}. Abhilfe: Öffne in den Einstellungen des Kanals *Berechtigungen* und erlaube es mir.`,
    forbidden: (channel: string) =>
      `Discord sagt, dass ich in ${channel} nicht posten darf. Abhilfe: Prüfe dort meine Berechtigungen oder wähle einen anderen Kanal mit ${command('fact schedule set')}.`,
    noChannel: `Der Kanal wurde gelöscht. Abhilfe: Wähle einen anderen mit ${command('fact schedule set')}.`,
    removed: 'Ich bin nicht mehr auf diesem Server. Abhilfe: Lade mich wieder ein.',
    archived: (channel: string) =>
      `Der Thread ${channel} ist archiviert und gesperrt. Abhilfe: Entsperre ihn oder wähle einen anderen Kanal mit ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel} ist ein Kanal, der keine gewöhnlichen Nachrichten annimmt. Abhilfe: Wähle einen Textkanal mit ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord hat den Beitrag abgelehnt: „${words}“ (${status}).`,
  },

  reasons: {
    unreachable: 'Discord war nicht erreichbar; ich versuche es noch einmal.',
    unclear: 'Die Antwort von Discord ging verloren; ich suche den Beitrag.',
    interrupted: 'Ich wurde unterbrochen; ich suche den Beitrag.',
    notRunning: 'Ich lief nicht.',
    tooLate: 'Erst zu spät stand fest, dass nichts gepostet worden war.',
    usedUp: 'Alle Fakten waren verbraucht.',
    datedOnly: 'Es waren nur noch Fakten für andere Tage des Jahres übrig.',
    calledOff: 'Der Zeitplan wurde pausiert, gestoppt oder geändert.',
    byModerator: 'Vom Moderationsteam übersprungen.',
  },

  draft: {
    addDescription: 'Einen eigenen Fakt schreiben, mit Vorschau, bevor er in die Warteschlange kommt',
    editDescription: 'Text, Quelle oder Datum eines Fakts ändern, den das Moderationsteam hinzugefügt hat',
    id: 'Welcher Fakt',
    sourceOption: 'Die Stelle, die ihn belegt: Wörter daraus eingeben (oder https-Link einfügen)',
    newTitle: 'Ein neuer Fakt',
    editTitle: (id: string) => `${id} bearbeiten`,
    text: 'Der Fakt, höchstens 300 Zeichen',
    source: 'Quelle',
    sourceHint: `Die ID einer Stelle oder ein https-Link. ${command('fact add', 'source')} findet Stellen beim Tippen.`,
    date: 'Datum (freiwillig)',
    dateHint: 'Monat und Tag als MM-TT: Er wird nur an diesem Tag des Jahres gepostet',
    ready: 'So wird er gepostet. Nur du siehst diese Vorschau.',
    notReady: 'Das kann noch nicht in die Warteschlange:',
    notReadyTitle: 'Noch nicht fertig',
    checked: 'Länge und Quelle passen.',
    alike: (id: string, words: string) => `Fast dasselbe sagt ${id}: ${words}`,
    keptSource: 'Quelle',
    keptDate: 'Datum',
    keptCredit: 'Vorgeschlagen von',
    queue: 'Einreihen',
    save: 'Speichern',
    edit: 'Bearbeiten',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
    queued: (id: string) =>
      `Eingereiht als ${id}. Er wird gepostet, wenn er an der Reihe ist: ${command('fact list')} zeigt die Warteschlange.`,
    saved: (id: string) => `Gespeichert: ${id} hat den neuen Text.`,
    lost: `Ich kann den Entwurf aus dieser Nachricht nicht mehr lesen. Beginne neu mit ${command('fact add')}.`,
    empty: 'Der Text fehlt.',
    tooLong: (length: number) => `Der Text hat ${writeNumber(length)} Zeichen: Kürze ihn auf 300.`,
    noSource: 'Die Quelle fehlt: Nenne eine Stelle oder einen https-Link.',
    badSource: (source: string) =>
      `„${source}“ ist weder eine Stelle, die ich habe, noch ein https-Link. Wähle eine Stelle mit ${command('fact add', 'source')} oder füge einen Link ein, der mit https:// beginnt.`,
    badDay: (day: string) => `„${day}“ ist kein Tag des Jahres: Schreibe Monat und Tag als MM-TT, zum Beispiel 07-16.`,
  },

  stock: {
    listDescription: 'Alle Fakten und wo sie stehen: eingereiht, später dran, benutzt, entfernt',
    status: 'Welche Fakten',
    page: 'Welche Seite',
    previewDescription: 'Zeigt einen Fakt genau so, wie er gepostet wird; ohne ID den nächsten',
    removeDescription: 'Nimmt einen Fakt aus allem, was gepostet wird, oder eine eigene Stelle aus den Antworten',
    restoreDescription: 'Holt einen entfernten Fakt zurück',
    moveDescription: 'Setzt einen Fakt an einen Platz der Warteschlange',
    place: 'Platz in der Warteschlange: 1 kommt als Nächstes',
    statuses: {
      all: 'Alle',
      queued: 'Eingereiht, der Reihe nach',
      waiting: 'Später dran: nach der Warteschlange in zufälliger Folge gepostet',
      dated: 'Mit Datum',
      used: 'In dieser Runde benutzt',
      held: 'Warten auf Freigabe: Ihre Stelle hat sich geändert',
      removed: 'Entfernt',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# Fakt', other: '# Fakten' })} · Seite ${page} von ${pages}`,
    none: 'Es gibt keine.',
    earlier: 'Zurück',
    later: 'Weiter',
    queuedAt: (place: number) => `Platz ${place} in der Warteschlange`,
    waiting: 'später dran',
    removed: 'entfernt',
    used: 'benutzt',
    held: 'wartet auf Freigabe',
    onDay: (day: string) => `nur am ${day}`,
    unknown: (id: string) => `Es gibt keinen Fakt ${id}. Wähle einen von denen, die beim Tippen angeboten werden.`,
    notOwn: (id: string) =>
      `Der Text von ${id} steht im Wissensordner des Bots und lässt sich hier nicht ändern. Du kannst den Fakt entfernen und einen eigenen hinzufügen.`,
    next: 'Der nächste Fakt, genau so, wie er gepostet wird:',
    preview: (id: string) => `${id}, genau so, wie er gepostet wird:`,
    nothingNext:
      'Kein Fakt kann als Nächstes gepostet werden: Alle sind benutzt, entfernt oder warten auf Freigabe oder ihr Datum.',
    isRemoved: (id: string) =>
      `${id} ist entfernt: Er wird nicht gepostet, bis du ihn mit ${command('fact restore')} zurückholst.`,
    heldChanged: (id: string) =>
      `${id} wartet auf Freigabe: Die Stelle hat sich seit der letzten Freigabe geändert. Er wird nicht gepostet, bis du ihn wieder freigibst.`,
    heldGone: (id: string) =>
      `${id} wartet auf Freigabe: Die Stelle gibt es in den Dokumenten nicht mehr. Gib ihm eine andere Quelle mit ${command('fact edit')} oder entferne ihn.`,
    before: 'Die Stelle, wie sie freigegeben wurde:',
    now: 'Die Stelle, wie sie jetzt ist:',
    notKept: 'Der frühere Text wurde nicht aufbewahrt.',
    approve: 'Wieder freigeben',
    approved: (id: string) => `Freigegeben: ${id} wird wieder gepostet, sobald er an der Reihe ist.`,
    changedAgain: `Die Stelle hat sich noch einmal geändert, seit du das geöffnet hast. Sieh sie dir mit ${command('fact preview')} neu an.`,
    removedNow: (id: string) => `Entfernt: ${id} wird nicht mehr gepostet. ${command('fact restore')} holt ihn zurück.`,
    passageRemoved: (id: string) => `Entfernt: ${command('summit ask')} findet ${id} nicht mehr.`,
    restored: (id: string) => `${id} ist wieder da.`,
    moved: (id: string, place: number) => `${id} steht auf Platz ${place} der Warteschlange.`,
  },

  factFile: {
    importDescription: 'Liest Fakten aus CSV oder JSON; zeigt Zeilen und Fehler, bevor etwas gespeichert wird',
    file: 'CSV mit den Spalten text, source und date oder eine JSON-Liste mit denselben Schlüsseln',
    exportDescription: 'Alle Fakten als Datei',
    format: 'In welchem Format die Datei geschrieben wird',
    tooLarge: (kilobytes: number, most: number) =>
      `Die Datei hat ${writeNumber(kilobytes)} KB; ich lese Dateien bis ${writeNumber(most)} KB. Teile sie auf.`,
    elsewhere: 'Ich lese nur Dateien, die bei Discord liegen, und keine andere Adresse.',
    unreachable: 'Discord hat mir die Datei nicht gegeben. Versuche es noch einmal.',
    notText: 'Die Datei ist kein reiner Text in UTF-8. Speichere sie als CSV (UTF-8) und versuche es noch einmal.',
    dryRun: (good: number, bad: number) =>
      `**Probelauf: Noch ist nichts gespeichert.** ${count(good, { one: '# Zeile lässt', other: '# Zeilen lassen' })} sich einreihen, ${writeNumber(bad)} nicht.`,
    whole: 'In der Datei unten steht jede Zeile und was aus ihr wird.',
    line: (line: number) => `Zeile ${line}`,
    good: 'in Ordnung',
    alike: (id: string) => `in Ordnung, aber sehr ähnlich: ${id}`,
    twin: (id: string) => `ausgelassen: ${id} sagt dasselbe`,
    twinInFile: (line: number) => `Zeile ${line}`,
    more: (left: number) => `… und ${writeNumber(left)} weitere in der Datei unten.`,
    queue: (facts: number) => `${count(facts, { one: '# Fakt', other: '# Fakten' })} einreihen`,
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1 ? `1 Fakt eingereiht: ${first}.` : `${writeNumber(facts)} Fakten eingereiht: ${first} bis ${last}.`,
    nothing: 'Nichts wurde eingereiht: Jede Zeile ist schon da oder hat einen Fehler.',
    lost: `Ich kann die Zeilen aus dieser Nachricht nicht mehr lesen. Nutze ${command('fact import')} noch einmal.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# Fakt', other: '# Fakten' })}, wie dieser Server sie jetzt hat.`,
    emptyFile: 'Die Datei enthält keine Zeilen.',
    noColumn: (column: string) =>
      `Die Spalte „${column}“ fehlt: In der ersten Zeile müssen text, source und, wenn du willst, date stehen.`,
    unknownColumn: (column: string) => `„${column}“ kenne ich nicht, deshalb wird es nicht gelesen.`,
    tooManyCells: (cells: number, columns: number) =>
      `Es sind ${count(cells, { one: '# Zelle', other: '# Zellen' })} für ${count(columns, { one: '# Spalte', other: '# Spalten' })}: Setze Text mit Kommas in Anführungszeichen.`,
    notCsv: (reason: string) => `Ab hier lässt sich die Datei nicht lesen: ${reason}`,
    notJson: (reason: string) => `Das ist kein JSON: ${reason}`,
    notAList: 'Das JSON muss eine Liste sein: [ { "text": …, "source": … } ].',
    notAnObject: 'Das ist kein Objekt mit text und source.',
    notTextValue: (column: string) => `„${column}“ ist kein Text.`,
    tooManyRows: (rows: number, most: number) =>
      `Es sind ${count(rows, { one: '# Zeile', other: '# Zeilen' })}; ich nehme ${writeNumber(most)} auf einmal. Ab hier werden sie ausgelassen.`,
  },

  changes: {
    description: 'Jede Änderung durch das Moderationsteam: wer, wann, was, vorher und nachher',
    page: 'Welche Seite',
    title: (page: number) => `**Änderungen durch das Moderationsteam** · Seite ${page}, die neuesten zuerst`,
    none: 'Es gibt noch keine Änderungen.',
    noMore: 'Es gibt keine älteren Änderungen.',
    moreInLog: `Es wurde mehr auf einmal geändert: ${command('fact log')} zeigt alles.`,
    forgotten: 'jemand, der vergessen werden wollte',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Vorher: ${value}`,
    after: (value: string) => `Nachher: ${value}`,
    earlier: 'Neuere',
    later: 'Ältere',
  },

  suggest: {
    description: 'Dem Moderationsteam dieses Servers einen Fakt vorschlagen',
    title: 'Einen Fakt vorschlagen',
    text: 'Der Fakt, höchstens 300 Zeichen',
    source: 'Quelle',
    sourceHint: 'Ein https-Link oder die ID einer Stelle. Das Moderationsteam braucht eine Quelle.',
    consent: `Beim Senden wird dein Konto mit dem Vorschlag gespeichert, damit höchstens drei von dir gleichzeitig warten. ${command('summit privacy')} zeigt und löscht es.`,
    credit: 'Dein Name beim Fakt',
    withoutCredit: 'Ohne meinen Namen',
    withCredit: (name: string) => `Vorgeschlagen von ${name}`,
    tell: 'Wenn das Moderationsteam entschieden hat',
    tellMe: 'Sag es mir in einer Direktnachricht',
    tellNot: 'Sag mir nicht Bescheid',
    sent: (number: number) => `Als Nummer ${number} an das Moderationsteam geschickt. Danke.`,
    merged: (number: number) =>
      `Dasselbe wartet schon als Nummer ${number}; deiner zählt als weitere Stimme dafür. Danke.`,
    tooMany: (open: number) =>
      `Von deinen Vorschlägen warten schon ${writeNumber(open)}; mehr gehen nicht gleichzeitig. Schlage diesen vor, wenn das Moderationsteam sie angesehen hat.`,
    elsewhere:
      'Das geht auf Servern, die diesen Bot haben: Hier gibt es kein Moderationsteam, dem ich es schicken könnte.',
    needsText: 'Der Text fehlt.',
    report: 'Problem melden',
    reportTitle: 'Ein Problem melden',
    reportText: 'Was stimmt an dieser Antwort nicht?',
    reportHint: 'Wird für das Moderationsteam mit der Stelle gespeichert, ohne deinen Namen.',
    reported: (number: number) =>
      `Als Nummer ${number} an das Moderationsteam geschickt. Gespeichert: dein Text und die Stelle; nichts über dich. Danke.`,
    toModerators: 'Ans Moderationsteam schicken',
    questionSent: (number: number) =>
      `Als Nummer ${number} an das Moderationsteam geschickt. Gespeichert: die Frage; nichts über dich.`,
    askForWord: 'Konto speichern und mir Bescheid sagen',
    willTell: (number: number) =>
      `Ich sage dir in einer Direktnachricht, was aus Nummer ${number} wird. Dafür wird die ID deines Kontos gespeichert; ${command('summit privacy')} löscht sie.`,
    over: 'Das Moderationsteam hat das schon erledigt.',
  },

  inbox: {
    description: 'Was Mitglieder dem Moderationsteam geschickt haben',
    listDescription: 'Was wartet oder was erledigt ist',
    reviewDescription: 'Was wartet, der Reihe nach ansehen',
    state: 'Welche Einträge',
    number: 'Welcher Eintrag; ohne Angabe der älteste, der wartet',
    page: 'Welche Seite',
    states: { open: 'Wartet', approved: 'Angenommen', linked: 'Mit einer Stelle verknüpft', rejected: 'Abgelehnt' },
    kinds: { proposal: 'Vorgeschlagener Fakt', problem: 'Gemeldetes Problem', question: 'Frage ohne Treffer' },
    title: (state: string, page: number) => `**Posteingang: ${state}** · Seite ${page}`,
    none: 'Hier ist nichts.',
    allDone: 'Nichts wartet. Der Posteingang ist leer.',
    entry: (number: number, kind: string) => `**Nummer ${number}: ${kind}**`,
    times: (times: number) => count(times, { one: '#-mal geschickt', other: '#-mal geschickt' }),
    source: (source: string) => `Quelle: ${source}`,
    about: (passage: string) => `Zur Stelle ${passage}`,
    noSource: 'Es wurde keine Quelle genannt.',
    credit: (list: string) => `Vorgeschlagen von ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# Mitglied möchte', other: '# Mitglieder möchten' })} wissen, was daraus wird.`,
    approve: 'Als Fakt annehmen',
    link: 'Stelle verknüpfen',
    reject: 'Mit Grund ablehnen',
    skip: 'Nächster',
    linkTitle: 'Eine Stelle verknüpfen',
    linkField: 'Stelle',
    linkHint: 'Die ID der Stelle, die es sagt. Wer gefragt hat, erfährt es, falls gewünscht.',
    noPassage: (id: string) => `Es gibt keine Stelle „${id}“. Die ID steht klein hinter jedem Zitat.`,
    rejectTitle: 'Mit Grund ablehnen',
    reason: 'Grund',
    reasonHint: 'Wer es geschickt hat, liest ihn, falls eine Antwort gewünscht war.',
    unknown: (number: number) => `Im Posteingang gibt es keine Nummer ${number}.`,
    settled: (number: number, state: string) => `Nummer ${number} ist schon erledigt: ${state}.`,
    approved: (number: number, factId: string) => `Nummer ${number} ist angenommen, als Fakt ${factId}.`,
    findable: (additionId: string) =>
      `Der Text ist jetzt die Stelle ${additionId}: ${command('summit ask')} findet sie auf diesem Server.`,
    linked: (number: number, passage: string) => `Nummer ${number} ist mit der Stelle ${passage} verknüpft.`,
    rejected: (number: number) => `Nummer ${number} ist abgelehnt.`,
    told: (members: number) =>
      `${count(members, { one: '# Mitglied hat', other: '# Mitglieder haben' })} Bescheid bekommen.`,
    notTold: (members: number) =>
      `${count(members, { one: '# Mitglied konnte', other: '# Mitglieder konnten' })} nicht benachrichtigt werden, weil Direktnachrichten nicht angenommen werden.`,
    yours: (server: string, text: string) => `Was du dem Moderationsteam von **${server}** geschickt hast: „${text}“`,
    youApproved: 'Es wurde angenommen. Es wird dort einmal Fakt des Tages sein.',
    youLinked: 'Eine Stelle in meinen Dokumenten sagt es:',
    youRejected: (reason: string) => `Es wurde abgelehnt. Der Grund: ${reason}`,
  },

  settings: {
    description: 'Einstellungen dieses Servers, für alle, die ihn verwalten',
    show: 'Zeigt und ändert die Einstellungen dieses Servers',
    log: 'Wohin Änderungen durch das Moderationsteam geschrieben werden',
    noLog: 'Schreibt sie in keinen Kanal mehr',
    zone: 'Zeitzone, die Befehle zuerst anbieten, zum Beispiel Europe/Helsinki',
    answers: 'Wer Antworten sieht, wenn ein Mitglied nichts gewählt hat',
    cooldown: 'Sekunden, die jedes Mitglied zwischen zwei Fragen wartet',
    keep: 'Tage, die das Protokoll und erledigte Einträge im Posteingang aufbewahrt werden',
    title: '**Einstellungen dieses Servers**',
    changed: 'Gespeichert.',
    logIs: (channel: string) => `Protokollkanal: ${channel}`,
    zoneIs: (zone: string) => `Zeitzone: ${zone}`,
    answersAre: (answers: string) => `Antworten: ${answers}`,
    cooldownIs: (seconds: number) =>
      `Wartezeit zwischen zwei Fragen: ${seconds === 0 ? 'keine' : count(seconds, { one: '# Sekunde', other: '# Sekunden' })}`,
    keptFor: (days: number) =>
      `Das Protokoll und erledigte Einträge werden ${count(days, { one: '# Tag', other: '# Tage' })} lang aufbewahrt`,
    none: 'nicht festgelegt',
    public: 'öffentlich',
    private: 'privat',
    publicChoice: 'Öffentlich: alle im Kanal',
    privateChoice: 'Privat: nur wer fragt',
    both: 'Nenne einen Protokollkanal oder schalte ihn ab, nicht beides.',
    cannotLog: (channel: string, missing: string) =>
      `In ${channel} kann ich nicht schreiben: Dort brauche ich ${missing}. Es ist gespeichert; gib mir die Berechtigung, dann beginnt das Protokoll.`,
  },

  reload: {
    description: 'Liest die Dokumente neu ein, für alle, die diesen Bot betreiben',
    operatorsOnly:
      'Das liest die Dokumente für alle Server neu ein und ist deshalb denen vorbehalten, die diesen Bot betreiben: der Person oder dem Team, dem die Anwendung laut Discords Entwicklerportal gehört.',
    taken: (passages: number, before: number, ms: number) =>
      `**Übernommen.** Ich kenne jetzt ${count(passages, { one: '# Stelle', other: '# Stellen' })}; vorher waren es ${writeNumber(before)}. Das Lesen dauerte ${writeNumber(Math.round(ms / 100) / 10)} s.`,
    registered: {
      changed: 'Die Auswahl der Befehle hat sich geändert und wurde neu registriert.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Die Auswahl der Befehle hat sich geändert und **ließ sich nicht registrieren**: Mitglieder sehen die frühere. Das Log sagt, warum.',
    },
    remarks: (things: number) =>
      `${count(things, { one: '# Sache ist', other: '# Sachen sind' })} zu verbessern, alles wurde trotzdem übernommen: \`npm run knowledge:check\` nennt sie.`,
    unchanged: (passages: number) =>
      `Jede Datei ist so, wie ich sie zuletzt gelesen habe. Ich kenne ${count(passages, { one: '# Stelle', other: '# Stellen' })}.`,
    broken:
      '**Nicht übernommen, weil etwas verloren ginge.** Ich mache mit dem weiter, was ich kannte. Behebe das, dann übernehme ich es von selbst:',
    more: (left: number) => `und ${writeNumber(left)} weitere: \`npm run knowledge:check\` nennt alle.`,
    ended: 'Ich werde gerade beendet, deshalb wurde nichts gelesen. Beim nächsten Start lese ich alles.',
  },

  privacy: {
    whereTo: `Du wolltest Bescheid bekommen. ${command('summit privacy')} zeigt und löscht, was ich über dich speichere.`,
    description: 'Was ich über dich speichere, auf allen Servern; du kannst es exportieren und löschen',
    nothing:
      'Ich speichere nichts über dich. Ich bewahre keine Fragen und keine Namen auf, außer du drückst einen Button, der das sagt.',
    title: '**Was ich über dich speichere**',
    letters: (letters: number) =>
      `${count(letters, { one: '# Nachricht', other: '# Nachrichten' })} an das Moderationsteam mit deinem Konto:`,
    letter: (kind: string, text: string, state: string) => `${kind}: „${text}“ (${state})`,
    named: (name: string) => `genannt werden soll ${name}`,
    told: 'du möchtest wissen, was daraus wird',
    consents: (consents: number) =>
      `${count(consents, { one: '# Einwilligung', other: '# Einwilligungen' })}, mit einem Button gegeben`,
    changes: (changes: number) =>
      `${count(changes, { one: '# Änderung', other: '# Änderungen' })} von dir als Teil des Moderationsteams, in dessen Protokoll`,
    more: (left: number) => `… und ${writeNumber(left)} weitere im Export.`,
    export: 'Als Datei exportieren',
    remove: 'Alles löschen',
    sure: 'Alles löschen, was ich über dich speichere, auf allen Servern? Deine Vorschläge, die das Moderationsteam angenommen hat, bleiben ohne deinen Namen.',
    really: 'Jetzt löschen',
    removed: 'Gelöscht. Ich speichere nichts mehr über dich.',
    exported: 'Alles, was ich über dich speichere, auf allen Servern.',
  },

  schedule: {
    group: 'Wann der Bot von selbst einen Fakt postet',
    set: 'Einen Fakt pro Tag planen: erst die Vorschau, nichts beginnt, bevor du Starten drückst',
    show: 'Der Zeitplan, die nächsten drei Beiträge und ob ich dort posten darf',
    pause: 'Eine Zeit lang keine Beiträge; Tage in der Pause werden nicht nachgeholt',
    resume: 'Nach einer Pause oder einem Stopp weitermachen',
    stop: 'Keine Beiträge mehr, bis du den Zeitplan fortsetzt oder neu festlegst',
    channel: 'Wo gepostet wird',
    time: 'Ortszeit, zum Beispiel 09:00',
    timezone: 'Ein Ort, zum Beispiel Europe/Helsinki; gib eine Stadt auf Englisch ein, um ihn zu finden',
    days: 'täglich (Standard), werktags oder einige Tage, zum Beispiel mo, mi, fr',
    lateWindow: 'Wie spät sich ein Beitrag nach einem Ausfall noch lohnt (Standard: 6 Stunden)',
    lateChoice: { '0h': 'gar nicht', '1h': 'bis zu 1 Stunde', '6h': 'bis zu 6 Stunden', day: 'am selben Tag' },
    repeat: 'Von vorn beginnen, wenn alle Fakten gepostet wurden, statt zu stoppen',
    until: 'Der erste Tag mit Beiträgen, zum Beispiel 2026-07-16; leer: bis du fortsetzt',
    title: 'Der Fakt des Tages',
    preview: 'Der Fakt des Tages: Vorschau',
    start: 'Starten',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Nichts wurde geändert.',
    started: '**Gestartet.**',
    replaces: (plan: string) => `**Das ersetzt den jetzigen Zeitplan:**\n${plan}`,
    none: `Es gibt noch keinen Zeitplan. Lege einen an mit ${command('fact schedule set')}.`,
    paused: `**Pausiert**, bis jemand den Zeitplan mit ${command('fact schedule resume')} fortsetzt.`,
    pausedUntil: (when: string) => `**Pausiert.** Von selbst geht es weiter: ${when}.`,
    resumed: '**Läuft.** Inzwischen vergangene Tage werden nicht nachgeholt.',
    stopped: `**Gestoppt.** Starte ihn wieder mit ${command('fact schedule resume')} oder lege ihn neu fest.`,
    isStopped: 'Der Zeitplan ist gestoppt, es gibt also nichts zu pausieren.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days} um **${time}** (${zone}) in ${channel}`,
    typed: { daily: 'täglich', weekdays: 'werktags', besides: ['und', 'am', 'jeden'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Jeden Tag'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'Montag bis Freitag'
          : days.map((day) => de.schedule.weekday[day]).join(', '),
    weekday: {
      mon: 'Montag',
      tue: 'Dienstag',
      wed: 'Mittwoch',
      thu: 'Donnerstag',
      fri: 'Freitag',
      sat: 'Samstag',
      sun: 'Sonntag',
    },
    late: {
      '0h': 'Nach einem Ausfall fällt ein Beitrag weg, der über fünf Minuten verspätet ist.',
      '1h': 'Nach einem Ausfall darf ein Beitrag bis zu 1 Stunde verspätet kommen.',
      '6h': 'Nach einem Ausfall darf ein Beitrag bis zu 6 Stunden verspätet kommen.',
      day: 'Nach einem Ausfall darf ein Beitrag am selben Tag verspätet kommen.',
    },
    usedUp: {
      stop: 'Wenn alle Fakten gepostet wurden, stoppt der Zeitplan und sagt Bescheid.',
      recycle: 'Wenn alle Fakten gepostet wurden, geht es von vorn los.',
    },
    next: '**Die nächsten Beiträge**, in deiner eigenen Zeit:',
    noNext: 'Kein Beitrag ist geplant.',
    gap: (date: string, time: string, at: string) =>
      `Zeitumstellung ${date}: Die Uhr wird vorgestellt und ${time} gibt es dort nicht. Der Beitrag kommt gleich danach, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `Zeitumstellung ${date}: Die Uhr wird zurückgestellt und ${time} kommt dort zweimal. Der Beitrag kommt beim ersten Mal, ${at}, und nur dann.`,
    permissions: (channel: string) => `**Was ich in ${channel} brauche:**`,
    missing: {
      post: 'fehlt, deshalb kann ich nicht posten. Erlaube es mir in den Einstellungen des Kanals, *Berechtigungen*.',
      look: 'fehlt, deshalb könnte ich nach einem Ausfall nicht nachsehen, ob ich gepostet habe, und würde den Tag auslassen.',
    },
    announcement:
      'Das ist ein Ankündigungskanal: Ich poste hinein, aber auf Servern, die ihm folgen, veröffentlichst du es selbst.',
    badTime: (typed: string) => `${typed} ist keine Uhrzeit. Schreibe sie als \`09:00\` oder \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed} nennt keine Wochentage. Schreibe \`täglich\`, \`werktags\` oder einige Tage, zum Beispiel \`mo, mi, fr\`.`,
    noZone: `Welche Zeitzone? Gib eine bei \`${option.timezone}\` an, zum Beispiel \`Europe/Helsinki\`: Tippe eine Stadt und wähle aus der Liste.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} ist eine Abkürzung: Sie kann mehrere Orte bedeuten und sagt nichts über die Sommerzeit. Meintest du ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} ist ein fester Abstand zu UTC, und der ist an den meisten Orten das halbe Jahr falsch. Nenne einen Ort, zum Beispiel \`Europe/Helsinki\`, oder ${list}.`,
      unknown: (typed: string, list: string) =>
        `${typed} ist keine Zeitzone, die ich kenne.${list ? ` Meintest du ${list}?` : ` Tippe eine Stadt bei \`${option.timezone}\` und wähle aus der Liste.`}`,
    },
    badDate: (typed: string) =>
      `${typed} ist kein Datum. Schreibe es als \`2026-07-16\` oder wähle eines aus der Liste.`,
    pastDate: (typed: string) => `${typed} liegt nicht in der Zukunft. Eine Pause endet an einem Tag, der noch kommt.`,
  },

  status: {
    description: 'Läuft, pausiert oder blockiert und warum; was kommt; was übrig ist; die letzten 14 Tage',
    title: 'Der Fakt des Tages',
    running: '● **Läuft**',
    paused: `◌ **Pausiert**, bis jemand den Zeitplan mit ${command('fact schedule resume')} fortsetzt`,
    pausedUntil: (when: string) => `◌ **Pausiert** bis ${when}`,
    blocked: (why: string) => `✗ **Blockiert.** ${why} Ich versuche es von selbst weiter.`,
    stopped: {
      moderator: `□ **Gestoppt** vom Moderationsteam. Starte ihn wieder mit ${command('fact schedule resume')}.`,
      'used-up': `□ **Gestoppt: Alle Fakten wurden gepostet.** Füge welche hinzu, dann ${command('fact schedule resume')}.`,
    },
    stock: 'Fakten',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `${writeNumber(left)} für jeden Tag übrig (${writeNumber(queued)} eingereiht), für ein Datum: ${writeNumber(dated)}, gepostet: ${writeNumber(used)}, ohne Freigabe: ${writeNumber(held)}, entfernt: ${writeNumber(removed)}`,
    days: 'Die letzten 14 Tage',
    see: 'zum Beitrag',
    states: {
      posted: { icon: '✓', name: 'gepostet' },
      late: { icon: '◔', name: 'verspätet gepostet' },
      skipped: { icon: '↷', name: 'übersprungen' },
      missed: { icon: '○', name: 'verpasst' },
      blocked: { icon: '✗', name: 'blockiert' },
      unsure: { icon: '?', name: 'unsicher' },
      working: { icon: '…', name: 'wird gerade gepostet' },
      waiting: { icon: '…', name: 'kommt noch' },
      none: { icon: '·', name: 'kein Beitrag geplant' },
    },
    short: {
      permission: 'eine Berechtigung fehlte',
      'no-channel': 'der Kanal war gelöscht',
      removed: 'ich war nicht auf dem Server',
      archived: 'der Thread war archiviert',
      'wrong-channel': 'kein Kanal für Nachrichten',
      other: 'Discord hat es abgelehnt',
    },
  },

  history: {
    description: 'Alles, was gepostet, übersprungen oder verpasst wurde, das Neueste zuerst',
    page: 'Welche Seite, die neueste ist 1',
    title: (page: number) => (page === 1 ? 'Verlauf' : `Verlauf, Seite ${page}`),
    nothing: 'Noch nichts.',
    noPage: 'Diese Seite gibt es nicht.',
    newer: 'Neuere',
    older: 'Ältere',
  },

  skip: {
    description: 'Einen Tag auslassen; der Fakt bleibt für den nächsten',
    date: 'Welcher Tag, zum Beispiel 2026-07-16; ohne Angabe der nächste',
    takeBack: 'Zurücknehmen',
    done: (date: string) => `**Übersprungen: ${date}.** Der Fakt bleibt für den Tag danach.`,
    back: (date: string) => `Zurückgenommen, ein Fakt wird wieder gepostet: ${date}.`,
    notSkipped: (date: string) => `${date} wird nicht mehr übersprungen.`,
    noNext: 'Kein Beitrag ist geplant, es gibt also nichts zu überspringen.',
    noDay: (date: string) => `${date}: Da postet der Zeitplan nicht, oder der Tag ist vorbei.`,
    taken: (date: string, state: string) => `${date} lässt sich nicht überspringen: ${state}.`,
  },

  post: {
    description: 'Einen Fakt jetzt posten, nachdem du ihn gesehen hast',
    id: 'Welcher Fakt; ohne Angabe der nächste',
    countsAsToday: 'Er ersetzt den heutigen Beitrag (Standard: er kommt zusätzlich)',
    confirm: (channel: string) => `**Das jetzt in ${channel} posten?**`,
    counted: 'Er zählt als heutiger Beitrag: Von selbst kommt heute keiner mehr.',
    onTop: 'Er kommt zusätzlich: Der Beitrag des Zeitplans kommt trotzdem.',
    again: 'Er wurde schon einmal gepostet; das ändert nichts an der Reihenfolge der anderen.',
    now: 'Jetzt posten',
    cancelled: 'Abgebrochen. Nichts wurde gepostet.',
    done: (link: string) => `**Gepostet.** [Ansehen](${link})`,
    refused: (why: string) => `**Nicht gepostet.** ${why}`,
    unsent: '**Nicht gepostet**: Discord war nicht erreichbar. Versuche es in einer Weile noch einmal.',
    unclear: `**Ich weiß nicht, ob er gepostet wurde**: Die Antwort von Discord ging verloren. Ich suche ihn und halte es in ${command('fact history')} fest; drücke vorher nicht noch einmal.`,
    taken: (link: string) => `**Jetzt wurde nichts gepostet**: [Diesen Beitrag](${link}) gibt es schon.`,
    inHand: (state: string) =>
      `**Jetzt wurde nichts gepostet**, Status des Beitrags: ${state}. Siehe ${command('fact history')}.`,
    unknown: (id: string) => `Hier gibt es keinen Fakt ${id}. ${command('fact list')} zeigt alle.`,
    gone: `Diesen Fakt gibt es nicht mehr. ${command('fact list')} zeigt alle.`,
    removed: (id: string) => `${id} wurde entfernt. Hole ihn mit ${command('fact restore')} zurück und poste ihn dann.`,
    held: (id: string, passage: string) =>
      `${id} wartet auf Freigabe: Seine Stelle ${passage} wurde geändert oder ist weg. ${command('fact list')} zeigt ihn; erst muss ihn jemand freigeben.`,
    nothing: `Heute ist kein Fakt zum Posten frei. Füge einen hinzu mit ${command('fact add')} oder nenne einen, der schon gepostet wurde.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Nachrichten verwalten',
    ManageGuild: 'Server verwalten',
    ViewChannel: 'Kanal ansehen',
    SendMessages: 'Nachrichten senden',
    SendMessagesInThreads: 'Nachrichten in Threads senden',
    ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  },

  doctor: {
    description: 'Sieht nach, ob alles in Ordnung ist, und sagt, was zu tun ist',
    title: '**Ist alles in Ordnung?**',
    states: { well: 'in Ordnung', remark: 'Hinweis', ill: 'FEHLER' },
    allWell: 'Es wurde kein Fehler gefunden.',
    wrong: (things: number) => `${count(things, { one: '# Fehler', other: '# Fehler' })} gefunden.`,
    token: (name: string, id: string) => `Discord kennt den Bot als ${name} (${id}).`,
    noToken:
      'Es gibt kein Token, deshalb läuft der Bot in der lokalen Vorschau. Trage in .env eines hinter DISCORD_TOKEN= ein, um ihn auf Discord zu bringen.',
    badToken:
      'Discord nimmt das Token nicht an. Kopiere es von der Seite Bot im Entwicklerportal (Reset Token) neu in die .env.',
    unreachable: (why: string) =>
      `Discord hat nicht geantwortet (${why}). Prüfe das Netzwerk oder versuche es etwas später noch einmal.`,
    commands: (commands: number) =>
      `${count(commands, { one: '# Befehl', other: '# Befehle' })}: Alles ist registriert, wie es sein soll.`,
    noCommands:
      'Discord führt noch keine Befehle dieses Bots: Der erste Start registriert sie. Ist er schon einmal gestartet, sagt sein Log, warum sie fehlen.',
    otherCommands:
      'Die Befehle, die Discord führt, sind nicht die dieser Version. Starte den Bot neu: Er registriert sie beim Start, und das Log sagt, warum, falls es nicht geht.',
    channel: (channel: string, use: string) => `In ${channel} darf ich alles, was dafür nötig ist: ${use}.`,
    uses: { facts: 'der Fakt des Tages', log: 'das Protokoll der Änderungen' },
    noChannels: 'Für den Fakt des Tages oder ein Protokoll ist kein Kanal gewählt.',
    clock: 'Die Uhr dieses Rechners stimmt mit der von Discord überein.',
    badClock: (seconds: number) =>
      `Die Uhr dieses Rechners geht gegenüber der von Discord ${count(Math.abs(seconds), { one: '# Sekunde', other: '# Sekunden' })} ${seconds > 0 ? 'vor' : 'nach'}. Schalte den Zeitdienst (NTP) ein: Sonst kommen Fakten zur falschen Zeit und Antworten vielleicht zu spät.`,
    noClock: 'Die Antworten von Discord enthalten keine Zeit, deshalb ließ sich die Uhr nicht vergleichen.',
    shard: (id: number, seconds: number) =>
      `Shard ${id} ist verbunden; der letzte Heartbeat wurde vor ${writeNumber(seconds)} s bestätigt.`,
    shardAway: (id: number) =>
      `Shard ${id} ist nicht verbunden. Er verbindet sich von selbst wieder; bleibt es so, starte den Bot neu.`,
    folder: (path: string) => `In den Datenordner ${path} kann geschrieben werden.`,
    badFolder: (path: string, why: string) =>
      `In den Datenordner ${path} kann nicht geschrieben werden (${why}). Gib dem Benutzer, unter dem der Bot läuft, Schreibrechte, oder nenne in DATA_DIR einen anderen.`,
    store: (where: string) => `Der Speicher ${where} ist offen und hat das Schema dieser Version.`,
    storeWritable: 'Der Speicher lässt sich beschreiben.',
    storeReadOnly: (why: string) =>
      `Der Speicher lässt sich nicht beschreiben (${why}). Sag denen Bescheid, die diesen Bot betreiben.`,
    storeNew: (where: string) => `Der Speicher ${where} wird beim ersten Start angelegt.`,
    storeBehind: (where: string, steps: number) =>
      `Der Speicher ${where} wird beim nächsten Start aktualisiert (${count(steps, { one: '# Schritt', other: '# Schritte' })}). Mach vorher eine Sicherung.`,
    storeNewer: (where: string, why: string) =>
      `Der Speicher ${where} stammt von einer neueren Version des Bots (${why}). Starte diese Version oder spiele eine Sicherung von davor ein.`,
    storeRefused: (where: string, why: string) =>
      `Der Speicher ${where} lässt sich nicht öffnen (${why}). Prüfe DATABASE_URL oder DATA_DIR und ob der Server läuft.`,
    knowledge: (passages: number) =>
      `Die Dokumente sind in Ordnung: ${count(passages, { one: '# Stelle', other: '# Stellen' })}.`,
    badKnowledge: (things: number, first: string) =>
      `${count(things, { one: '# Fehler', other: '# Fehler' })} im Wissensordner, zuerst: ${first}. \`npm run knowledge:check\` nennt alle.`,
    report: (url: string) => `Der Bot läuft und meldet, dass er gesund ist (${url}).`,
    noReport: (url: string) =>
      `Unter ${url} antwortet nichts, also läuft auf diesem Rechner kein Bot mit diesen Einstellungen.`,
    badReport: (url: string, why: string) =>
      `Der laufende Bot meldet, dass er nicht gesund ist (${url}): ${why}. Was jede Zeile bedeutet und was zu tun ist, steht in docs/health.md.`,
    versions: (bot: string, node: string, library: string) => `Gipfel-Bot ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `Bei mir ist etwas schiefgegangen. Versuche es noch einmal; wenn es so bleibt, nenne denen, die diesen Bot betreiben, den Code ${code}.`,
    notAllowed: (permission: string) =>
      `Das ist für das Moderationsteam eines Servers: Du brauchst hier die Berechtigung **${permission}**. Frage dort oder bei der Serververwaltung nach.`,
    unknownCommand: `Diesen Befehl kenne ich nicht mehr. Gib \`/${names.commands.summit}\` ein, um zu sehen, was ich kann.`,
    unknownButton: `Dieser Button gehört zu einer älteren Nachricht. Frage noch einmal mit ${command('summit ask')}.`,
  },
};
