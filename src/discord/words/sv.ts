import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, writeNumber, dayNames } = speak('sv');

const names: Words['names'] = {
  commands: {
    summit: 'toppmöte',
    'summit ask': 'fråga',
    'summit delegation': 'delegation',
    'summit topics': 'ämnen',
    'summit source': 'källa',
    'summit help': 'hjälp',
    'summit fact': 'faktum',
    'summit person': 'person',
    'summit quote': 'citat',
    'summit timeline': 'tidslinje',
    'summit suggest': 'föreslå',
    'summit privacy': 'integritet',
    fact: 'faktum',
    'fact schedule': 'schema',
    'fact schedule set': 'ange',
    'fact schedule show': 'visa',
    'fact schedule pause': 'pausa',
    'fact schedule resume': 'återuppta',
    'fact schedule stop': 'stoppa',
    'fact status': 'status',
    'fact post': 'publicera',
    'fact skip': 'hoppa-över',
    'fact history': 'historik',
    'fact add': 'lägg-till',
    'fact edit': 'redigera',
    'fact remove': 'ta-bort',
    'fact restore': 'återställ',
    'fact move': 'flytta',
    'fact list': 'lista',
    'fact preview': 'förhandsgranska',
    'fact import': 'importera',
    'fact export': 'exportera',
    'fact log': 'logg',
    inbox: 'inkorg',
    'inbox list': 'lista',
    'inbox review': 'granska',
    'summit-admin': 'toppmöte-admin',
    'summit-admin settings': 'inställningar',
    'summit-admin doctor': 'kontroll',
    'summit-admin reload': 'ladda-om',
  },
  options: {
    question: 'fråga',
    private: 'privat',
    country: 'land',
    topic: 'ämne',
    name: 'namn',
    speaker: 'talare',
    about: 'om',
    day: 'dag',
    source: 'källa',
    id: 'id',
    place: 'plats',
    status: 'status',
    state: 'status',
    number: 'nummer',
    page: 'sida',
    format: 'format',
    file: 'fil',
    channel: 'kanal',
    time: 'klockslag',
    timezone: 'tidszon',
    days: 'dagar',
    late: 'försening',
    repeat: 'upprepa',
    until: 'till',
    date: 'datum',
    'counts-as-today': 'räknas-som-dagens',
    'log-channel': 'loggkanal',
    'no-log-channel': 'ingen-loggkanal',
    answers: 'svar',
    cooldown: 'väntetid',
    'keep-days': 'spardagar',
  },
  menus: {
    'Find sources': 'Hitta källor',
    'Propose as fact': 'Föreslå som faktum',
  },
};

const command = mention(names);
const option = names.options;

/** Everything the bot says, in Swedish. Members are addressed as `du`. */
export const sv: Words = {
  language: 'sv',
  names,

  summit: {
    description: 'Vad dokumenten säger om toppmötet, ord för ord',
  },

  ask: {
    description: 'Svarar ur dokumenten om toppmötet, ord för ord och med källa',
    question: 'Med egna ord eller några sökord',
    private: 'Bara du ser svaret',
    wait: (seconds: number) =>
      `På den här servern får varje medlem vänta lite mellan sina frågor. Du kan fråga igen om ${seconds === 1 ? 'en sekund' : count(seconds, { one: '# sekund', other: '# sekunder' })}.`,
    closest: 'Jag har inget svar på det här, men de här styckena ligger närmast.',
    closestOne: 'Jag har inget svar på det här, men det här stycket ligger närmast.',
    missing: (list: string) => `Finns inte i mina dokument: ${list}`,
    lacking: (list: string) => `Inget av dem nämner: ${list}`,
    lackingOne: (list: string) => `Det nämner inte: ${list}`,
    nothing: 'Mina dokument säger inget om det.',
    topics: 'De här ämnena tar de upp. Tryck på ett för att läsa:',
    noTopics: 'Prova andra ord eller namnet på en person.',
    unclear: 'Jag hittade ingen fråga i det. Fråga med en hel mening eller några sökord.',
    examples: (list: string) => `Till exempel:\n${list}`,
    showContext: 'Visa sammanhanget',
    morePassages: 'Fler stycken',
    asked: 'Fråga',
    why: 'Varför det här svaret',
    whyThese: 'Varför de här styckena',
    whyThis: 'Varför det här stycket',
    again: 'Fråga igen',
    againTitle: 'Fråga igen',
    againField: 'Din fråga',
    delete: 'Ta bort',
    deleteNot: 'Bara den som ställde frågan, eller någon som får hantera meddelanden här, kan ta bort det här.',
    nextGone: `Den frågan erbjuder jag inte längre. Fråga med egna ord med ${command('summit ask')}.`,
  },

  why: {
    rule: 'Jag letar efter det stycke som har flest av frågans ord, de ovanliga före de vanliga, och citerar meningarna precis som de står.',
    held: (list: string) => `I stycket och dess rubriker finns: ${list}`,
    heldNone: 'I stycket finns andra ord som betyder det du frågade om.',
    elsewhere: (list: string) => `I mina dokument, men inte i det här stycket: ${list}`,
    typo: (written: string, taken: string) => `${written} finns inte i mina dokument, så jag letade efter ${taken}.`,
    person: (written: string, name: string) => `Jag tolkade ${written} som ${name}.`,
    next: 'De här styckena kom närmast efter:',
    nextOne: 'Det här stycket kom närmast efter:',
    alone: 'Inget annat stycke kom i närheten.',
  },

  sources: {
    head: (message: string) =>
      `Vad mina dokument har om det som ${message} säger. Jag säger inte om det är sant: jag visar vad som står skrivet, och var.`,
    message: 'det här meddelandet',
    nothing: 'Ingenting i mina dokument.',
    nearest: 'Mina dokument har inte allt av detta. Det närmaste:',
    above: (id: string) => `Citerat ovan: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: '# mening till', other: '# meningar till' })} fick inte plats. Fråga med ${command('summit ask')}.`,
    post: 'Publicera för alla',
    posted: 'Publicerat här för alla.',
    mayNotWrite: 'Du får inte skriva i den här kanalen, så jag publicerar inget där åt dig.',
    noWords: 'Det här meddelandet har inga ord som jag kan leta efter.',
    noClaims: 'Jag hittade inget att leta efter i det här meddelandet: bara småord.',
    own: 'Det här är mitt eget meddelande: källan till varje citat står under det.',
  },

  differ: {
    title: (about: string) => `**Mina källor går isär:** ${about}`,
    equal: 'Varje sida med sina egna ord och ungefär lika mycket plats. Jag säger inte vem som har rätt.',
    side: (number: number, all: number) => `**Sida ${number} av ${all}**`,
    show: 'Visa var mina källor går isär',
    over: 'Mina dokument nämner inte längre någon oenighet om det här stycket.',
  },

  passage: {
    adapted: (source: string, license: string) => `Bearbetat från ${source}, ${license}`,
    from: (source: string, license: string) => `Från ${source}, ${license}`,
    added: (day: string, source: string) =>
      `Tillagt av moderatorer på den här servern den ${writeDay(day)}, källa ${source}`,
    context: 'Stycket med det som står före och efter. Den citerade delen är i fetstil.',
    whole: 'Stycket med det som står före och efter:',
    topic: (title: string) => `Vad mina dokument säger under **${title}**:`,
    more: 'Andra stycken om samma fråga:',
    noMore: 'Mina dokument har inga fler stycken om den här frågan.',
    changed: 'Stycket har ändrats sedan svaret gavs. Nu står det:',
    gone: `Stycket finns inte längre i mina dokument. Fråga igen med ${command('summit ask')} för att se vad de säger nu.`,
    noQuestion: `Jag kan inte längre läsa frågan i det här meddelandet. Fråga igen med ${command('summit ask')}.`,
    cut: 'Förkortat här: stycket fortsätter.',
    quotedIn: (language: string) => `Citerat på ${language}`,
  },

  paging: {
    first: 'Första',
    earlier: 'Föregående',
    later: 'Nästa',
    last: 'Sista',
    page: (page: number, pages: number) => `sida ${page} av ${pages}`,
  },

  topics: {
    description: 'Allt som mina dokument tar upp: bläddra bland dokument och avsnitt och läs dem',
    topic: 'Ett dokument eller ett avsnitt: skriv några ord ur rubriken',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# dokument', other: '# dokument' })}, ${count(passages, { one: '# stycke', other: '# stycken' })}`,
    sections: (sections: number) => count(sections, { one: '# avsnitt', other: '# avsnitt' }),
    passages: (passages: number) => count(passages, { one: '# stycke', other: '# stycken' }),
    chooseDocument: 'Välj ett dokument',
    chooseSection: 'Välj ett avsnitt',
    allDocuments: 'Visa alla dokument',
    otherSections: 'Visa dokumentets avsnitt',
    none: 'Jag har inga dokument än.',
    unknown: (typed: string) => `Jag har inget ämne som heter ${typed}. Här är alla mina dokument:`,
    gone: `Den här delen finns inte längre i mina dokument. ${command('summit topics')} visar vad som finns nu.`,
  },

  source: {
    description: 'Ett stycke efter dess id: vad det säger, vad som står intill, dokument och licens',
    id: 'Det id som står efter varje citat; eller skriv några ord ur stycket och välj',
    before: 'Före det:',
    after: 'Efter det:',
    readBefore: 'Läs det före',
    readAfter: 'Läs det efter',
    readSection: 'Läs avsnittet',
    readOn: (day: string) => `Hämtat därifrån den ${writeDay(day)}`,
    unknown: (id: string) => `Jag har inget stycke ${id}. Menade du något av de här?`,
    unlike: (id: string) =>
      `Jag har inget stycke ${id}. Id:t står i liten stil efter varje citat; ${command('summit topics')} visar allt jag har.`,
  },

  factShown: {
    description: 'Ett faktum om toppmötet, med källa: dagens eller vilket annat som helst',
    id: 'Vilket faktum: skriv dess id eller några ord ur det; lämna tomt för dagens',
    posted: (link: string) => `Dagens faktum på den här servern ([se inlägget](${link})):`,
    dated: 'Ett faktum för just den här dagen på året:',
    turn: 'Dagens faktum. Varje dag är det nästa i ordningen:',
    place: (place: number, all: number) => `Faktum ${place} av ${all}:`,
    number: (id: string) => `Faktum ${id}`,
    read: 'Läs stycket',
    next: 'Visa nästa faktum',
    none: `Jag har inga fakta än. Fråga mig något med ${command('summit ask')}.`,
    unknown: (id: string) => `Jag har inget faktum ${id}. Menade du något av de här?`,
    unlike: (id: string) =>
      `Jag har inget faktum ${id}. Skriv ett ord ur det i \`${option.id}\` och välj bland förslagen.`,
  },

  help: {
    description: 'Vad jag kan, hur jag svarar och vad jag inte gör',
    what: (passages: number, documents: number) =>
      `**Jag svarar genom att citera dokument, ord för ord, varje citat med sin källa.** Jag har ${count(passages, { one: '# stycke', other: '# stycken' })} ur ${count(documents, { one: '# dokument', other: '# dokument' })}.`,
    ask: (ask: string) => `${ask}: fråga med egna ord eller några sökord`,
    delegation: (delegation: string) => `${delegation}: vilka som var med`,
    person: (person: string) => `${person}: vem någon var`,
    quote: (quote: string) => `${quote}: vad någon sa`,
    timeline: (timeline: string) => `${timeline}: vad som hände när`,
    browse: (topics: string, source: string) =>
      `${topics}: bläddra i mina dokument; ${source}: läs ett stycke efter dess id`,
    fact: (fact: string) => `${fact}: dagens faktum eller vilket annat som helst`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: skicka ett faktum till moderatorerna; ${privacy}: se vad jag sparar om dig`,
    how: 'Du får ett exakt citat; eller de närmaste styckena, med de ord som jag inte hittade; eller ett ärligt ”Mina dokument säger inget om det”.',
    claims: 'Jag säger aldrig om ett påstående är sant: jag visar vem som påstod det och var det står.',
    sources: (menu: string) =>
      `I menyn för ett meddelande, bland apparna, visar ${menu} vad mina dokument säger om det som står där.`,
    refuses: 'Jag vet bara det som står i mina dokument. Jag småpratar, översätter, gissar och räknar inte.',
    stores: `Jag sparar inga frågor. Med \`${option.private}\` är det bara du som ser svaret.`,
    browseNow: 'Bläddra i mina dokument',
    factNow: 'Visa dagens faktum',
    privacyNow: 'Se vad jag sparar om dig',
  },

  delegation: {
    description: 'Vilka som var med, i protokollordning, var och en med stycket som säger det',
    country: 'Vilken delegation: ett land, på vilket språk som helst',
    choose: 'Välj en person att läsa om',
    empty: 'Mina dokument nämner inga medlemmar i den här delegationen.',
    none: `Mina dokument innehåller inga delegationer. Fråga om en person med ${command('summit ask')}.`,
    unknown: (typed: string) => `Mina dokument har ingen delegation som heter ${typed}. De här finns:`,
    gone: `Det här finns inte längre i mina dokument. ${command('summit delegation')} visar vad som finns nu.`,
  },

  person: {
    description: 'Vem någon var, och vad personen gjorde och sa på toppmötet, med källor',
    name: 'Ett namn, med vilka bokstäver som helst: skriv och välj',
    side: (side: string) => `Företrädde: ${side}`,
    sides: {
      'united-states': 'USA',
      russia: 'Ryssland',
      finland: 'Finland',
      congress: 'USA:s kongress',
      press: 'pressen',
      nato: 'Nato',
      syria: 'Syrien',
      public: 'bara sig själv',
    },
    said: 'Med egna ord',
    quotes: (quotes: number) => count(quotes, { one: 'Läs citatet', other: 'Läs alla # citat' }),
    passages: (passages: number) => count(passages, { one: 'Läs stycket', other: 'Läs alla # stycken' }),
    about: (name: string) => `Stycken som nämner ${name}`,
    which: (people: number) => `${count(people, { one: '# person', other: '# personer' })} heter så. Välj en:`,
    more: (left: number) => `${writeNumber(left)} till fick inte plats: skriv mer av namnet.`,
    choose: 'Välj en person',
    readAbout: (name: string) => `Läs om ${name}`,
    unknown: (typed: string) => `Mina dokument känner ingen som heter ${typed}. Menade du någon av de här?`,
    unlike: (typed: string) =>
      `Mina dokument känner ingen som heter ${typed}. Skriv ${command('summit person')} och välj ett namn, eller fråga med ${command('summit ask')}.`,
    uncited: 'Inget stycke i mina dokument säger mer.',
    none: `Mina dokument har ingen lista över personer. Fråga om någon med ${command('summit ask')}, till exempel \`vem är …?\``,
    gone: `Personen finns inte längre i mina dokument. Skriv ${command('summit person')} för att se vilka som finns nu.`,
  },

  quote: {
    description: 'Exakta ord: vem som sa dem, när, var och till vem, med stycket de står i',
    speaker: 'Vem som sa det: skriv ett namn, med vilka bokstäver som helst, och välj',
    aboutOption: 'Vad det handlar om, med några sökord',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Citat' : `Citat av ${speaker}`}** · ${writeNumber(number)} av ${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# citat', other: '# citat' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# citat', other: '# citat' })} av ${count(speakers, { one: '# talare', other: '# talare' })}`,
    about: 'Om',
    next: 'Visa ett annat citat',
    any: 'Visa ett citat',
    allSpeakers: 'Visa alla talare',
    choose: 'Välj en talare',
    quotesOf: (name: string) => `Citat av ${name}`,
    which: 'Flera talare heter så. Välj en:',
    unknown: (typed: string) => `Mina dokument citerar ingen som heter ${typed}. Menade du någon av de här?`,
    unlike: (typed: string) =>
      `Mina dokument citerar ingen som heter ${typed}. Se vilka som citeras, eller fråga med ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `Jag har inget citat${speaker === undefined ? '' : ` av ${speaker}`} om *${about}*. Prova andra ord, eller fråga med ${command('summit ask')}.`,
    none: `Mina dokument har ingen lista över citat. Fråga vad någon sa med ${command('summit ask')}, till exempel \`vad sa … om …?\``,
    gone: `Talaren finns inte längre i mina dokument. ${command('summit quote')} visar vilka som citeras nu.`,
    correctedBy: 'Rättat av talaren senare',
    corrects: 'Det här rättar vad talaren hade sagt tidigare',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Vad som hände när, med lokala tider och källor',
    day: 'Dag, månad eller år att börja med: skriv och välj',
    title: (from: number, to: number, all: number) =>
      `**Vad som hände när** · ${from === to ? from : `${from} till ${to}`} av ${count(all, { one: '# händelse', other: '# händelser' })}`,
    choice: (day: string, events: number) => `${day}: ${count(events, { one: '# händelse', other: '# händelser' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} till ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Omkring kl. ${clock}` : `Kl. ${clock}`}** i ${place} (${stamp} där du är)`,
    choose: 'Gå till en dag',
    unknown: (typed: string) => `Inget på min tidslinje har datumet ${typed}. De här dagarna finns:`,
    none: `Mina dokument har ingen tidslinje. Fråga om en dag med ${command('summit ask')}, till exempel \`vad hände den 16 juli?\``,
  },

  fact: {
    description: 'Dagens faktum: för moderatorer',
  },

  factPost: {
    title: 'Dagens faktum',
    credit: (name: string) => `Föreslaget av ${name}`,
    added: 'ett stycke som moderatorer på den här servern har lagt till',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**Dagens faktum är blockerat** i ${channel}. ${why} Faktumet är inte förbrukat; jag försöker igen av mig själv så länge en sen publicering får komma i dag, och sedan varje dag.`,
    unsure: (day: string, channel: string) =>
      `**Jag vet inte om faktumet för ${day} publicerades.** Discords svar gick förlorat och jag kan inte titta i ${channel} (där behöver jag **Visa kanal** och **Läs meddelandehistorik**). Jag letar i ett dygn och publicerar inget förrän jag vet, så att inget faktum kommer två gånger.`,
    missed: (days: string) =>
      `**Inget faktum publicerades: ${days}**, för jag var inte i gång. Missade dagar tas inte igen: efter ett avbrott kommer bara ett inlägg.`,
    away: (days: string) =>
      `**Inget faktum publicerades: ${days}**, för jag var inte med på servern. Schemat fortsätter som förut; missade dagar tas inte igen.`,
    low: (left: number) =>
      `**${count(left, { one: '# faktum', other: '# fakta' })} kvar** att publicera. Lägg till fler med ${command('fact add')} eller ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**${count(left, { one: '# faktum', other: '# fakta' })} kvar**, sedan börjar den dagliga publiceringen om. Lägg till fler med ${command('fact add')} eller ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Alla fakta har publicerats, så schemat har stannat.** Lägg till fakta och kör sedan ${command('fact schedule resume')}, eller låt schemat börja om från början.${held > 0 ? ` ${count(held, { one: '# faktum', other: '# fakta' })} väntar på godkännande: se ${command('fact list')}.` : ''}`,
    datedOnly: `**Bara fakta som väntar på sin dag på året är kvar.** Övriga dagar hoppas över. Lägg till fler med ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**Faktum ${fact} väntar på godkännande**: stycket ${passage} har ändrats eller finns inte längre. ${command('fact list')} visar det; det publiceras igen när någon godkänner det.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Jag saknar ${list} i ${channel}. Gör så här: öppna kanalens inställningar, *Behörigheter*, och tillåt det för mig.`,
    forbidden: (channel: string) =>
      `Discord säger att jag inte får skriva i ${channel}. Gör så här: kontrollera mina behörigheter där, eller välj en annan kanal med ${command('fact schedule set')}.`,
    noChannel: `Kanalen har tagits bort. Gör så här: välj en annan med ${command('fact schedule set')}.`,
    removed: 'Jag är inte längre med på den här servern. Gör så här: bjud in mig igen.',
    archived: (channel: string) =>
      `Tråden ${channel} är arkiverad och låst. Gör så här: lås upp den, eller välj en annan kanal med ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel} är en kanaltyp som inte tar emot vanliga meddelanden. Gör så här: välj en textkanal med ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord tog inte emot inlägget: ”${words}” (${status}).`,
  },

  reasons: {
    unreachable: 'Discord gick inte att nå; jag försöker igen.',
    unclear: 'Discords svar gick förlorat; jag letar efter inlägget.',
    interrupted: 'Jag blev avbruten; jag letar efter inlägget.',
    notRunning: 'Jag var inte i gång.',
    tooLate: 'Det blev klart för sent att inget hade publicerats.',
    usedUp: 'Alla fakta var förbrukade.',
    datedOnly: 'Bara fakta för andra dagar på året var kvar.',
    calledOff: 'Schemat pausades, stoppades eller ändrades.',
    byModerator: 'En moderator hoppade över dagen.',
  },

  draft: {
    addDescription: 'Skriv ett eget faktum; du ser en förhandsvisning innan det läggs i kön',
    editDescription: 'Ändra text, källa eller datum för ett faktum som moderatorer har lagt till',
    id: 'Vilket faktum',
    sourceOption: 'Stycket det bygger på: skriv några ord ur det (eller klistra in en https-länk)',
    newTitle: 'Ett nytt faktum',
    editTitle: (id: string) => `Redigera ${id}`,
    text: 'Ditt faktum, högst 300 tecken',
    source: 'Källa',
    sourceHint: `Ett styckes id eller en https-länk. ${command('fact add', 'source')} hittar stycken medan du skriver.`,
    date: 'Datum (valfritt)',
    dateHint: 'Månad och dag som MM-DD: publiceras bara den dagen på året',
    ready: 'Så här publiceras det. Bara du ser förhandsvisningen.',
    notReady: 'Det här kan inte läggas i kön än:',
    notReadyTitle: 'Inte klart',
    checked: 'Längd och källa är i ordning.',
    alike: (id: string, words: string) => `Säger nästan samma sak som ${id}: ${words}`,
    keptSource: 'Källa',
    keptDate: 'Datum',
    keptCredit: 'Föreslaget av',
    queue: 'Lägg i kön',
    save: 'Spara',
    edit: 'Redigera',
    cancel: 'Avbryt',
    cancelled: 'Avbrutet. Inget sparades.',
    queued: (id: string) =>
      `Lagt i kön som ${id}. Det publiceras när det blir dess tur: ${command('fact list')} visar kön.`,
    saved: (id: string) => `Sparat: ${id} har fått sin nya text.`,
    lost: `Jag kan inte längre läsa utkastet i det här meddelandet. Börja om med ${command('fact add')}.`,
    empty: 'Det saknar text.',
    tooLong: (length: number) => `Det har ${writeNumber(length)} tecken: korta det till 300.`,
    noSource: 'Det saknar källa: ange ett stycke eller en https-länk.',
    badSource: (source: string) =>
      `”${source}” är varken ett stycke som jag har eller en https-länk. Välj ett stycke med ${command('fact add', 'source')}, eller klistra in en länk som börjar med https://.`,
    badDay: (day: string) => `”${day}” är ingen dag på året: skriv månad och dag som MM-DD, till exempel 07-16.`,
  },

  stock: {
    listDescription: 'Alla fakta och var de är: i kön, på tur senare, använda, ej godkända eller borttagna',
    status: 'Vilka fakta',
    page: 'Vilken sida',
    previewDescription: 'Visar ett faktum precis som det publiceras; utan id det som står på tur',
    removeDescription: 'Tar bort ett faktum ur det som publiceras, eller ett tillagt stycke ur svaren',
    restoreDescription: 'Tar tillbaka ett borttaget faktum',
    moveDescription: 'Flyttar ett faktum till en plats i kön',
    place: 'Platsen i kön: 1 är nästa',
    statuses: {
      all: 'Alla',
      queued: 'I kön, i sin ordning',
      waiting: 'På tur senare: publiceras i slumpad ordning efter kön',
      dated: 'Med datum',
      used: 'Använda i den här omgången',
      held: 'Väntar på godkännande: stycket har ändrats',
      removed: 'Borttagna',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# faktum', other: '# fakta' })} · sida ${page} av ${pages}`,
    none: 'Det finns inga.',
    earlier: 'Föregående',
    later: 'Nästa',
    queuedAt: (place: number) => `plats ${place} i kön`,
    waiting: 'på tur senare',
    removed: 'borttaget',
    used: 'använt',
    held: 'väntar på godkännande',
    onDay: (day: string) => `bara ${day}`,
    unknown: (id: string) => `Det finns inget faktum ${id}. Välj ett av förslagen medan du skriver.`,
    notOwn: (id: string) =>
      `Texten till ${id} ligger i botens kunskapsmapp och kan inte ändras här. Du kan ta bort faktumet och lägga till ett eget.`,
    next: 'Nästa faktum, precis som det publiceras:',
    preview: (id: string) => `${id}, precis som det publiceras:`,
    nothingNext:
      'Det finns inget faktum att publicera härnäst: alla är använda eller borttagna, eller väntar på godkännande eller på sitt datum.',
    isRemoved: (id: string) =>
      `${id} är borttaget: det publiceras inte förrän du tar tillbaka det med ${command('fact restore')}.`,
    heldChanged: (id: string) =>
      `${id} väntar på godkännande: stycket har ändrats sedan det godkändes. Det publiceras inte förrän du godkänner det igen.`,
    heldGone: (id: string) =>
      `${id} väntar på godkännande: stycket finns inte längre i dokumenten. Ge det en annan källa med ${command('fact edit')}, eller ta bort det.`,
    before: 'Stycket som det godkändes:',
    now: 'Stycket som det är nu:',
    notKept: 'Den tidigare texten finns inte sparad.',
    approve: 'Godkänn igen',
    approved: (id: string) => `Godkänt: ${id} publiceras igen när det blir dess tur.`,
    changedAgain: `Stycket har ändrats en gång till sedan du öppnade det här. Titta på det igen med ${command('fact preview')}.`,
    removedNow: (id: string) => `Borttaget: ${id} publiceras inte längre. ${command('fact restore')} tar tillbaka det.`,
    passageRemoved: (id: string) => `Borttaget: ${command('summit ask')} hittar inte längre ${id}.`,
    restored: (id: string) => `${id} är tillbaka.`,
    moved: (id: string, place: number) => `${id} står nu på plats ${place} i kön.`,
  },

  factFile: {
    importDescription: 'Läser fakta ur en CSV- eller JSON-fil; visar rader och problem innan något sparas',
    file: 'CSV med kolumnerna text, source och date, eller en JSON-lista med samma nycklar',
    exportDescription: 'Alla fakta som en fil',
    format: 'Hur filen skrivs',
    tooLarge: (kilobytes: number, most: number) =>
      `Filen är ${writeNumber(kilobytes)} kB; jag läser filer på högst ${writeNumber(most)} kB. Dela upp den.`,
    elsewhere: 'Jag läser bara filer som ligger hos Discord, inga andra adresser.',
    unreachable: 'Jag fick inte filen från Discord. Försök igen.',
    notText: 'Filen är inte ren text i UTF-8. Spara den som CSV (UTF-8) och försök igen.',
    dryRun: (good: number, bad: number) =>
      `**Provkörning: inget är sparat än.** ${count(good, { one: '# rad', other: '# rader' })} kan läggas i kön, ${writeNumber(bad)} kan det inte.`,
    whole: 'Filen nedan har varje rad och vad som händer med den.',
    line: (line: number) => `Rad ${line}`,
    good: 'i ordning',
    alike: (id: string) => `i ordning, men mycket lik ${id}`,
    twin: (id: string) => `utelämnas: ${id} säger samma sak`,
    twinInFile: (line: number) => `rad ${line}`,
    more: (left: number) => `… och ${writeNumber(left)} till i filen nedan.`,
    queue: (facts: number) => `Lägg ${count(facts, { one: '# faktum', other: '# fakta' })} i kön`,
    cancel: 'Avbryt',
    cancelled: 'Avbrutet. Inget sparades.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1
        ? `1 faktum lades i kön: ${first}.`
        : `${writeNumber(facts)} fakta lades i kön: ${first} till ${last}.`,
    nothing: 'Inget lades i kön: varje rad finns redan eller har ett problem.',
    lost: `Jag kan inte längre läsa raderna i det här meddelandet. Kör ${command('fact import')} igen.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# faktum', other: '# fakta' })}, så som den här servern har dem nu.`,
    emptyFile: 'Filen har inga rader.',
    noColumn: (column: string) =>
      `Kolumnen ”${column}” saknas: första raden ska ha text, source och, om du vill, date.`,
    unknownColumn: (column: string) => `Jag känner inte till ”${column}”, så den läses inte.`,
    tooManyCells: (cells: number, columns: number) =>
      `Det är ${count(cells, { one: '# cell', other: '# celler' })} men ${count(columns, { one: '# kolumn', other: '# kolumner' })}: sätt citattecken runt text med kommatecken.`,
    notCsv: (reason: string) => `Filen går inte att läsa härifrån: ${reason}`,
    notJson: (reason: string) => `Det här är inte JSON: ${reason}`,
    notAList: 'JSON-filen måste vara en lista: [ { "text": …, "source": … } ].',
    notAnObject: 'Det här är inget objekt med text och source.',
    notTextValue: (column: string) => `”${column}” är inte text.`,
    tooManyRows: (rows: number, most: number) =>
      `Det är ${count(rows, { one: '# rad', other: '# rader' })}; jag tar ${writeNumber(most)} åt gången. Härifrån utelämnas de.`,
  },

  changes: {
    description: 'Alla ändringar av moderatorer: vem, när, vad, före och efter',
    page: 'Vilken sida',
    title: (page: number) => `**Ändringar av moderatorer** · sida ${page}, de nyaste först`,
    none: 'Det finns inga ändringar än.',
    noMore: 'Det finns inga äldre ändringar.',
    moreInLog: `Mer ändrades samtidigt: ${command('fact log')} har allt.`,
    forgotten: 'någon som bad att få bli bortglömd',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Före: ${value}`,
    after: (value: string) => `Efter: ${value}`,
    earlier: 'Nyare',
    later: 'Äldre',
  },

  suggest: {
    description: 'Föreslå ett faktum för moderatorerna på den här servern',
    title: 'Föreslå ett faktum',
    text: 'Ditt faktum, högst 300 tecken',
    source: 'Källa',
    sourceHint: 'En https-länk eller ett styckes id. Moderatorerna behöver en källa.',
    consent: `När du skickar sparas ditt konto med förslaget, så att högst tre av dina väntar samtidigt. ${command('summit privacy')} visar och tar bort det.`,
    credit: 'Ditt namn vid faktumet',
    withoutCredit: 'Utan mitt namn',
    withCredit: (name: string) => `Föreslaget av ${name}`,
    tell: 'När moderatorerna har bestämt sig',
    tellMe: 'Meddela mig i ett direktmeddelande',
    tellNot: 'Meddela mig inte',
    sent: (number: number) => `Skickat till moderatorerna som nummer ${number}. Tack.`,
    merged: (number: number) => `Samma sak väntar redan som nummer ${number}; ditt räknas som ett till. Tack.`,
    tooMany: (open: number) =>
      `${writeNumber(open)} av dina förslag väntar redan; fler går inte samtidigt. Föreslå det här när en moderator har tittat på dem.`,
    elsewhere: 'Det här fungerar på servrar som har boten: här finns inga moderatorer att skicka till.',
    needsText: 'Det saknar text.',
    report: 'Anmäl ett problem',
    reportTitle: 'Anmäl ett problem',
    reportText: 'Vad är fel med svaret?',
    reportHint: 'Sparas för serverns moderatorer, tillsammans med stycket, utan ditt namn.',
    reported: (number: number) =>
      `Skickat till moderatorerna som nummer ${number}. Sparat: det du skrev och stycket; inget om dig. Tack.`,
    toModerators: 'Skicka till moderatorerna',
    questionSent: (number: number) => `Skickat till moderatorerna som nummer ${number}. Sparat: frågan; inget om dig.`,
    askForWord: 'Spara mitt konto och meddela mig hur det går',
    willTell: (number: number) =>
      `Jag meddelar dig i ett direktmeddelande hur det går med nummer ${number}. För det sparas ditt kontos id; ${command('summit privacy')} tar bort det.`,
    over: 'Moderatorerna har redan avgjort det här.',
  },

  inbox: {
    description: 'Vad medlemmar har skickat till moderatorerna',
    listDescription: 'Vad som väntar eller vad som har avgjorts',
    reviewDescription: 'Gå igenom det som väntar, ett i taget',
    state: 'Vilka ärenden',
    number: 'Vilket ärende; lämna tomt för det äldsta som väntar',
    page: 'Vilken sida',
    states: { open: 'Väntar', approved: 'Godkänt', linked: 'Kopplat till ett stycke', rejected: 'Avvisat' },
    kinds: { proposal: 'Föreslaget faktum', problem: 'Anmält problem', question: 'Fråga utan träff' },
    title: (state: string, page: number) => `**Inkorg: ${state}** · sida ${page}`,
    none: 'Här finns inget.',
    allDone: 'Inget väntar. Inkorgen är tom.',
    entry: (number: number, kind: string) => `**Nummer ${number}: ${kind}**`,
    times: (times: number) => `Skickat ${count(times, { one: '# gång', other: '# gånger' })}`,
    source: (source: string) => `Källa: ${source}`,
    about: (passage: string) => `Gäller stycket ${passage}`,
    noSource: 'Ingen källa angavs.',
    credit: (list: string) => `Föreslaget av ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# medlem vill', other: '# medlemmar vill' })} få veta hur det går.`,
    approve: 'Godkänn som faktum',
    link: 'Koppla ett stycke',
    reject: 'Avvisa med motivering',
    skip: 'Nästa',
    linkTitle: 'Koppla ett stycke',
    linkField: 'Stycke',
    linkHint: 'Id för stycket som säger det. Den som frågade får veta det, om så önskades.',
    noPassage: (id: string) => `Det finns inget stycke ”${id}”. Id:t står i liten stil efter varje citat.`,
    rejectTitle: 'Avvisa med motivering',
    reason: 'Motivering',
    reasonHint: 'Avsändaren läser den, om svar önskades.',
    unknown: (number: number) => `Nummer ${number} finns inte i inkorgen.`,
    settled: (number: number, state: string) => `Nummer ${number} är redan avgjort: ${state}.`,
    approved: (number: number, factId: string) => `Nummer ${number} är godkänt, som faktum ${factId}.`,
    findable: (additionId: string) =>
      `Texten är nu stycket ${additionId}: ${command('summit ask')} hittar det på den här servern.`,
    linked: (number: number, passage: string) => `Nummer ${number} är kopplat till stycket ${passage}.`,
    rejected: (number: number) => `Nummer ${number} är avvisat.`,
    told: (members: number) => `${count(members, { one: '# medlem', other: '# medlemmar' })} har fått besked.`,
    notTold: (members: number) =>
      `${count(members, { one: '# medlem', other: '# medlemmar' })} gick inte att nå: de tar inte emot direktmeddelanden.`,
    yours: (server: string, text: string) => `Det du skickade till moderatorerna på **${server}**: ”${text}”`,
    youApproved: 'Det godkändes. Det blir dagens faktum där någon dag.',
    youLinked: 'Ett stycke i mina dokument säger det:',
    youRejected: (reason: string) => `Det avvisades. Motivering: ${reason}`,
  },

  settings: {
    description: 'Serverns inställningar, för dem som sköter den',
    show: 'Visar och ändrar inställningarna för den här servern',
    log: 'Var moderatorernas ändringar skrivs',
    noLog: 'Skriver dem inte längre i någon kanal',
    zone: 'Tidszonen som kommandon föreslår först, till exempel Europe/Helsinki',
    answers: 'Vem som ser svaren när medlemmen inte har valt själv',
    cooldown: 'Antal sekunder som varje medlem väntar mellan två frågor',
    keep: 'Antal dagar som moderatorernas logg och avgjorda ärenden i inkorgen sparas',
    title: '**Serverns inställningar**',
    changed: 'Sparat.',
    logIs: (channel: string) => `Loggkanal: ${channel}`,
    zoneIs: (zone: string) => `Tidszon: ${zone}`,
    answersAre: (answers: string) => `Svar: ${answers}`,
    cooldownIs: (seconds: number) =>
      `Väntetid mellan två frågor: ${seconds === 0 ? 'ingen' : count(seconds, { one: '# sekund', other: '# sekunder' })}`,
    keptFor: (days: number) =>
      `Loggen och avgjorda ärenden i inkorgen sparas i ${count(days, { one: '# dag', other: '# dagar' })}`,
    none: 'ingen',
    public: 'offentliga',
    private: 'privata',
    publicChoice: 'Offentliga: alla i kanalen ser dem',
    privateChoice: 'Privata: bara den som frågar ser dem',
    both: 'Ange en loggkanal eller stäng av den, inte både och.',
    cannotLog: (channel: string, missing: string) =>
      `Jag kan inte skriva i ${channel}: där behöver jag ${missing}. Valet är sparat; ge mig behörigheten, så börjar loggen.`,
  },

  reload: {
    description: 'Läser in dokumenten på nytt, för dem som driver boten',
    operatorsOnly:
      'Det här läser in dokumenten på nytt för alla servrar, så det är för dem som driver boten: appens ägare eller teamet som äger den, enligt Discords utvecklarportal.',
    taken: (passages: number, before: number, ms: number) =>
      `**Inläst.** Jag har nu ${count(passages, { one: '# stycke', other: '# stycken' })}; tidigare ${writeNumber(before)}. Det tog ${writeNumber(Math.round(ms / 100) / 10)} s att läsa.`,
    registered: {
      changed: 'Kommandonas val har ändrats och registrerats på nytt.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Kommandonas val har ändrats men **kunde inte registreras**: medlemmarna ser de gamla. Loggen säger varför.',
    },
    remarks: (things: number) =>
      `${count(things, { one: '# sak', other: '# saker' })} bör rättas, men allt kunde ändå användas: \`npm run knowledge:check\` räknar upp dem.`,
    unchanged: (passages: number) =>
      `Alla filer är som när jag senast läste dem. Jag har ${count(passages, { one: '# stycke', other: '# stycken' })}.`,
    broken:
      '**Inte inläst, för något skulle ha gått förlorat.** Jag fortsätter med det jag hade. Rätta det här, så läser jag in det av mig själv:',
    more: (left: number) => `och ${writeNumber(left)} till: \`npm run knowledge:check\` räknar upp alla.`,
    ended: 'Jag håller på att stängas av, så inget lästes. Jag läser allt när jag startar igen.',
  },

  privacy: {
    whereTo: `Du ville få besked. ${command('summit privacy')} visar och tar bort det jag sparar om dig.`,
    description: 'Vad jag sparar om dig, på alla servrar; du kan exportera och ta bort det',
    nothing:
      'Jag sparar inget om dig. Jag sparar inga frågor och inga namn, om du inte trycker på en knapp där det står.',
    title: '**Vad jag sparar om dig**',
    letters: (letters: number) =>
      `${count(letters, { one: '# meddelande', other: '# meddelanden' })} till moderatorer med ditt konto:`,
    letter: (kind: string, text: string, state: string) => `${kind}: ”${text}” (${state})`,
    named: (name: string) => `namnet som anges är ${name}`,
    told: 'du vill få veta hur det går',
    consents: (consents: number) =>
      `${count(consents, { one: '# samtycke', other: '# samtycken' })} som du gav med en knapp`,
    changes: (changes: number) =>
      `${count(changes, { one: '# ändring', other: '# ändringar' })} som du gjorde som moderator, i moderatorernas logg`,
    more: (left: number) => `… och ${writeNumber(left)} till i exporten.`,
    export: 'Exportera som fil',
    remove: 'Ta bort allt',
    sure: 'Ta bort allt som jag sparar om dig, på alla servrar? Det du har föreslagit och moderatorer har godkänt finns kvar, utan ditt namn.',
    really: 'Ta bort nu',
    removed: 'Borttaget. Jag sparar inte längre något om dig.',
    exported: 'Allt som jag sparar om dig, på alla servrar.',
  },

  schedule: {
    group: 'När boten publicerar ett faktum av sig själv',
    set: 'Planera ett faktum om dagen: först en förhandsvisning, inget börjar innan du trycker på Starta',
    show: 'Schemat, de tre nästa inläggen och om jag får skriva där',
    pause: 'Inga inlägg ett tag; dagarna under pausen tas inte igen',
    resume: 'Fortsätt efter en paus eller ett stopp',
    stop: 'Inga fler inlägg förrän du återupptar schemat eller anger ett nytt',
    channel: 'Var det publiceras',
    time: 'Lokal tid, till exempel 09:00',
    timezone: 'En plats, till exempel Europe/Helsinki; skriv en stad på engelska för att hitta den',
    days: 'dagligen (standard), vardagar eller vissa dagar, till exempel mån, ons, fre',
    lateWindow: 'Hur sent ett inlägg får komma efter ett driftstopp (standard: 6 timmar)',
    lateChoice: { '0h': 'inte alls', '1h': 'upp till 1 timme', '6h': 'upp till 6 timmar', day: 'samma dag' },
    repeat: 'Börja om när alla fakta har publicerats, i stället för att stanna',
    until: 'Första dagen med inlägg igen, till exempel 2026-07-16; tomt: tills du återupptar',
    title: 'Dagens faktum',
    preview: 'Dagens faktum: förhandsvisning',
    start: 'Starta',
    cancel: 'Avbryt',
    cancelled: 'Avbrutet. Inget ändrades.',
    started: '**Startat.**',
    replaces: (plan: string) => `**Det här ersätter det nuvarande schemat:**\n${plan}`,
    none: `Det finns inget schema än. Skapa ett med ${command('fact schedule set')}.`,
    paused: `**Pausat** tills någon återupptar det med ${command('fact schedule resume')}.`,
    pausedUntil: (when: string) => `**Pausat.** Det fortsätter av sig självt: ${when}.`,
    resumed: '**I gång.** Dagar som gått under tiden tas inte igen.',
    stopped: `**Stoppat.** Starta igen med ${command('fact schedule resume')}, eller ange ett nytt schema.`,
    isStopped: 'Schemat är stoppat, så det finns inget att pausa.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days} kl. **${time}** (${zone}) i ${channel}`,
    typed: { daily: 'dagligen', weekdays: 'vardagar', besides: ['och', 'samt', 'på'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Varje dag'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'Måndag till fredag'
          : days.map((day) => sv.schedule.weekday[day]).join(', '),
    weekday: {
      mon: 'måndag',
      tue: 'tisdag',
      wed: 'onsdag',
      thu: 'torsdag',
      fri: 'fredag',
      sat: 'lördag',
      sun: 'söndag',
    },
    late: {
      '0h': 'Efter ett driftstopp utelämnas ett inlägg som är mer än fem minuter sent.',
      '1h': 'Efter ett driftstopp får ett inlägg komma upp till 1 timme för sent.',
      '6h': 'Efter ett driftstopp får ett inlägg komma upp till 6 timmar för sent.',
      day: 'Efter ett driftstopp får ett inlägg komma senare samma dag.',
    },
    usedUp: {
      stop: 'När alla fakta har publicerats stannar schemat och säger till.',
      recycle: 'När alla fakta har publicerats börjar det om.',
    },
    next: '**Nästa inlägg**, i din egen tid:',
    noNext: 'Inget inlägg är planerat.',
    gap: (date: string, time: string, at: string) =>
      `Klockan ställs fram ${date} och ${time} finns inte där: inlägget kommer direkt efteråt, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `Klockan ställs tillbaka ${date} och ${time} kommer två gånger: inlägget kommer första gången, ${at}, och bara då.`,
    permissions: (channel: string) => `**Vad jag behöver i ${channel}:**`,
    missing: {
      post: 'saknas, så jag kan inte publicera. Tillåt det för mig i kanalens inställningar, *Behörigheter*.',
      look: 'saknas, så efter ett driftstopp kan jag inte se om jag redan har publicerat, och dagen hoppas över.',
    },
    announcement:
      'Det här är en kanal för tillkännagivanden: jag publicerar i den, men att skicka vidare till servrar som följer den är upp till dig.',
    badTime: (typed: string) => `${typed} är inget klockslag. Skriv det som \`09:00\` eller \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed} anger inga veckodagar. Skriv \`dagligen\`, \`vardagar\` eller vissa dagar, till exempel \`mån, ons, fre\`.`,
    noZone: `Vilken tidszon? Ange en i \`${option.timezone}\`, till exempel \`Europe/Helsinki\`: skriv en stad och välj i listan.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} är en förkortning: den kan betyda flera platser och säger inget om sommartid. Menade du ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} är ett fast avstånd från UTC, och det är fel halva året på de flesta platser. Ange en plats, till exempel \`Europe/Helsinki\`, eller ${list}.`,
      unknown: (typed: string, list: string) =>
        `${typed} är ingen tidszon som jag känner till.${list ? ` Menade du ${list}?` : ` Skriv en stad i \`${option.timezone}\` och välj i listan.`}`,
    },
    badDate: (typed: string) => `${typed} är inget datum. Skriv det som \`2026-07-16\`, eller välj ett i listan.`,
    pastDate: (typed: string) => `${typed} ligger inte i framtiden. En paus slutar en dag som kommer.`,
  },

  status: {
    description: 'I gång, pausat eller blockerat och varför; vad som kommer, vad som är kvar; senaste 14 dagarna',
    title: 'Dagens faktum',
    running: '● **I gång**',
    paused: `◌ **Pausat** tills någon återupptar det med ${command('fact schedule resume')}`,
    pausedUntil: (when: string) => `◌ **Pausat** till ${when}`,
    blocked: (why: string) => `✗ **Blockerat.** ${why} Jag försöker igen av mig själv.`,
    stopped: {
      moderator: `□ **Stoppat** av en moderator. Starta igen med ${command('fact schedule resume')}.`,
      'used-up': `□ **Stoppat: alla fakta har publicerats.** Lägg till fler och kör sedan ${command('fact schedule resume')}.`,
    },
    stock: 'Fakta',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `kvar för vilken dag som helst: ${writeNumber(left)} (i kön: ${writeNumber(queued)}), väntar på sitt datum: ${writeNumber(dated)}, publicerade: ${writeNumber(used)}, väntar på godkännande: ${writeNumber(held)}, borttagna: ${writeNumber(removed)}`,
    days: 'Senaste 14 dagarna',
    see: 'se inlägget',
    states: {
      posted: { icon: '✓', name: 'publicerat' },
      late: { icon: '◔', name: 'publicerat sent' },
      skipped: { icon: '↷', name: 'överhoppat' },
      missed: { icon: '○', name: 'missat' },
      blocked: { icon: '✗', name: 'blockerat' },
      unsure: { icon: '?', name: 'osäkert' },
      working: { icon: '…', name: 'publiceras just nu' },
      waiting: { icon: '…', name: 'kommer senare' },
      none: { icon: '·', name: 'inget inlägg planerat' },
    },
    short: {
      permission: 'en behörighet saknades',
      'no-channel': 'kanalen var borttagen',
      removed: 'jag var inte med på servern',
      archived: 'tråden var arkiverad',
      'wrong-channel': 'ingen kanal för meddelanden',
      other: 'Discord tog inte emot det',
    },
  },

  history: {
    description: 'Allt som har publicerats, hoppats över eller missats, det nyaste först',
    page: 'Vilken sida, den nyaste är 1',
    title: (page: number) => (page === 1 ? 'Historik' : `Historik, sida ${page}`),
    nothing: 'Inget än.',
    noPage: 'Den sidan finns inte.',
    newer: 'Nyare',
    older: 'Äldre',
  },

  skip: {
    description: 'Hoppa över en dag; faktumet sparas till nästa',
    date: 'Vilken dag, till exempel 2026-07-16; lämna tomt för nästa',
    takeBack: 'Ångra',
    done: (date: string) => `**Hoppas över: ${date}.** Faktumet sparas till dagen efter.`,
    back: (date: string) => `Ångrat: ett faktum publiceras ${date} igen.`,
    notSkipped: (date: string) => `${date} hoppas inte längre över.`,
    noNext: 'Inget inlägg är planerat, så det finns inget att hoppa över.',
    noDay: (date: string) => `Schemat har inget inlägg ${date}, eller så är den dagen förbi.`,
    taken: (date: string, state: string) => `${date} går inte att hoppa över: ${state}.`,
  },

  post: {
    description: 'Publicera ett faktum nu, när du har sett det',
    id: 'Vilket faktum; lämna tomt för nästa',
    countsAsToday: 'Ersätter dagens inlägg (standard: kommer utöver det)',
    confirm: (channel: string) => `**Publicera det här nu i ${channel}?**`,
    counted: 'Det räknas som dagens inlägg: inget mer kommer av sig självt i dag.',
    onTop: 'Det kommer utöver: schemats inlägg kommer ändå.',
    again: 'Det har publicerats förut; att publicera det igen ändrar inte de andras ordning.',
    now: 'Publicera nu',
    cancelled: 'Avbrutet. Inget publicerades.',
    done: (link: string) => `**Publicerat.** [Se inlägget](${link})`,
    refused: (why: string) => `**Inte publicerat.** ${why}`,
    unsent: '**Inte publicerat**: Discord gick inte att nå. Försök igen om en stund.',
    unclear: `**Jag vet inte om det publicerades**: Discords svar gick förlorat. Jag letar efter inlägget och skriver upp det i ${command('fact history')}; tryck inte igen före det.`,
    taken: (link: string) => `**Inget publicerades nu**: [det här inlägget](${link}) finns redan.`,
    inHand: (state: string) => `**Inget publicerades nu**, inläggets status: ${state}. Se ${command('fact history')}.`,
    unknown: (id: string) => `Det finns inget faktum ${id} här. ${command('fact list')} visar alla.`,
    gone: `Det här faktumet finns inte längre. ${command('fact list')} visar alla.`,
    removed: (id: string) => `${id} är borttaget. Ta tillbaka det med ${command('fact restore')} och publicera sedan.`,
    held: (id: string, passage: string) =>
      `${id} väntar på godkännande: stycket ${passage} har ändrats eller finns inte längre. ${command('fact list')} visar det; någon måste godkänna det först.`,
    nothing: `Inget faktum är ledigt att publicera i dag. Lägg till ett med ${command('fact add')}, eller ange ett som har publicerats förut.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Hantera meddelanden',
    ManageGuild: 'Hantera server',
    ViewChannel: 'Visa kanal',
    SendMessages: 'Skicka meddelanden',
    SendMessagesInThreads: 'Skicka meddelanden i trådar',
    ReadMessageHistory: 'Läs meddelandehistorik',
  },

  doctor: {
    description: 'Kontrollerar att allt är i ordning och säger vad som behöver göras',
    title: '**Är allt i ordning?**',
    states: { well: 'i ordning', remark: 'notera', ill: 'FEL' },
    allWell: 'Inget är fel.',
    wrong: (things: number) => `${count(things, { one: '# sak', other: '# saker' })} är fel.`,
    token: (name: string, id: string) => `Discord känner boten som ${name} (${id}).`,
    noToken:
      'Det finns ingen token, så boten körs i den lokala förhandsvisningen. Skriv en efter DISCORD_TOKEN= i .env för att gå ut på Discord.',
    badToken:
      'Discord godtar inte botens token. Kopiera den på nytt från sidan Bot i utvecklarportalen (Reset Token) till .env.',
    unreachable: (why: string) =>
      `Discord svarade inte (${why}). Kontrollera nätverket, eller försök igen lite senare.`,
    commands: (commands: number) =>
      `${count(commands, { one: '# kommando', other: '# kommandon' })}: allt är registrerat som det ska.`,
    noCommands:
      'Discord har ännu inga kommandon för den här boten: den första starten registrerar dem. Om boten redan har startats säger dess logg varför de saknas.',
    otherCommands:
      'Kommandona som Discord har hör inte till den här versionen. Starta om boten: den registrerar dem vid starten, och loggen säger varför om det inte går.',
    channel: (channel: string, use: string) => `I ${channel} får jag göra allt som behövs för det här: ${use}.`,
    uses: { facts: 'dagens faktum', log: 'ändringsloggen' },
    noChannels: 'Ingen kanal är vald för dagens faktum eller för en logg.',
    clock: 'Klockan på den här datorn stämmer med Discords.',
    badClock: (seconds: number) =>
      `Klockan på den här datorn går ${count(Math.abs(seconds), { one: '# sekund', other: '# sekunder' })} ${seconds > 0 ? 'före' : 'efter'} Discords. Slå på tidstjänsten (NTP): annars kommer fakta vid fel tid, och svar kanske för sent.`,
    noClock: 'Discords svar innehåller ingen tid, så klockan kunde inte jämföras.',
    shard: (id: number, seconds: number) =>
      `Shard ${id} är ansluten; senaste hjärtslaget bekräftades för ${writeNumber(seconds)} s sedan.`,
    shardAway: (id: number) =>
      `Shard ${id} är inte ansluten. Den ansluter igen av sig själv; händer inget, starta om boten.`,
    folder: (path: string) => `Datamappen ${path} går att skriva i.`,
    badFolder: (path: string, why: string) =>
      `Datamappen ${path} går inte att skriva i (${why}). Ge användaren som kör boten skrivrättigheter, eller ange en annan mapp i DATA_DIR.`,
    store: (where: string) => `Datalagret ${where} är öppet och har den här versionens schema.`,
    storeWritable: 'Datalagret går att skriva i.',
    storeReadOnly: (why: string) => `Datalagret går inte att skriva i (${why}). Säg till dem som driver boten.`,
    storeNew: (where: string) => `Datalagret ${where} skapas vid första starten.`,
    storeBehind: (where: string, steps: number) =>
      `Datalagret ${where} uppdateras vid nästa start (${count(steps, { one: '# steg', other: '# steg' })}). Säkerhetskopiera före det.`,
    storeNewer: (where: string, why: string) =>
      `Datalagret ${where} skrevs av en nyare version av boten (${why}). Starta den versionen, eller återställ en säkerhetskopia från tiden före den.`,
    storeRefused: (where: string, why: string) =>
      `Datalagret ${where} går inte att öppna (${why}). Kontrollera DATABASE_URL eller DATA_DIR, och att servern är i gång.`,
    knowledge: (passages: number) =>
      `Dokumenten är i ordning: ${count(passages, { one: '# stycke', other: '# stycken' })}.`,
    badKnowledge: (things: number, first: string) =>
      `${count(things, { one: '# sak', other: '# saker' })} är fel i kunskapsmappen, först: ${first}. \`npm run knowledge:check\` räknar upp alla.`,
    report: (url: string) => `Boten är i gång och säger att den mår bra (${url}).`,
    noReport: (url: string) =>
      `Inget svarar på ${url}, så ingen bot är i gång på den här datorn med de här inställningarna.`,
    badReport: (url: string, why: string) =>
      `Boten är i gång men säger att den inte mår bra (${url}): ${why}. I docs/health.md står vad varje rad betyder och vad du ska göra.`,
    versions: (bot: string, node: string, library: string) =>
      `Toppmötesboten ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `Något gick fel hos mig. Försök igen; om felet är kvar, ge koden ${code} till dem som driver boten.`,
    notAllowed: (permission: string) =>
      `Det här är för moderatorer på en server: du behöver behörigheten **${permission}** här. Fråga dem eller en administratör.`,
    unknownCommand: `Jag känner inte längre till det här kommandot. Skriv \`/${names.commands.summit}\` för att se vad jag kan.`,
    unknownButton: `Den här knappen hör till ett äldre meddelande. Fråga igen med ${command('summit ask')}.`,
  },
};
