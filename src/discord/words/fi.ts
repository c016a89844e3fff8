import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, writeNumber, dayNames } = speak('fi');

const names: Words['names'] = {
  commands: {
    summit: 'huippukokous',
    'summit ask': 'kysy',
    'summit delegation': 'valtuuskunta',
    'summit topics': 'aiheet',
    'summit source': 'lähde',
    'summit help': 'ohje',
    'summit fact': 'fakta',
    'summit person': 'henkilö',
    'summit quote': 'lainaus',
    'summit timeline': 'aikajana',
    'summit suggest': 'ehdota',
    'summit privacy': 'tietosuoja',
    fact: 'fakta',
    'fact schedule': 'aikataulu',
    'fact schedule set': 'aseta',
    'fact schedule show': 'näytä',
    'fact schedule pause': 'keskeytä',
    'fact schedule resume': 'jatka',
    'fact schedule stop': 'lopeta',
    'fact status': 'tila',
    'fact post': 'julkaise',
    'fact skip': 'ohita',
    'fact history': 'historia',
    'fact add': 'lisää',
    'fact edit': 'muokkaa',
    'fact remove': 'poista',
    'fact restore': 'palauta',
    'fact move': 'siirrä',
    'fact list': 'luettelo',
    'fact preview': 'esikatsele',
    'fact import': 'tuo',
    'fact export': 'vie',
    'fact log': 'loki',
    inbox: 'saapuneet',
    'inbox list': 'luettelo',
    'inbox review': 'käsittele',
    'summit-admin': 'huippukokous-hallinta',
    'summit-admin settings': 'asetukset',
    'summit-admin doctor': 'tarkistus',
    'summit-admin reload': 'lataa-uudelleen',
  },
  options: {
    question: 'kysymys',
    private: 'yksityinen',
    country: 'maa',
    topic: 'aihe',
    name: 'nimi',
    speaker: 'puhuja',
    about: 'aiheesta',
    day: 'päivä',
    source: 'lähde',
    id: 'tunnus',
    place: 'paikka',
    status: 'tila',
    state: 'tila',
    number: 'numero',
    page: 'sivu',
    format: 'muoto',
    file: 'tiedosto',
    channel: 'kanava',
    time: 'kellonaika',
    timezone: 'aikavyöhyke',
    days: 'päivät',
    late: 'myöhästyminen',
    repeat: 'toista',
    until: 'asti',
    date: 'päivä',
    'counts-as-today': 'päivän-julkaisu',
    'log-channel': 'lokikanava',
    'no-log-channel': 'ei-lokikanavaa',
    answers: 'vastaukset',
    cooldown: 'odotusaika',
    'keep-days': 'säilytyspäivät',
  },
  menus: {
    'Find sources': 'Etsi lähteitä',
    'Propose as fact': 'Ehdota faktaksi',
  },
};

const command = mention(names);
const option = names.options;

/** Everything the bot says, in Finnish. Members are addressed as `sinä`. */
export const fi: Words = {
  language: 'fi',
  names,

  summit: {
    description: 'Mitä asiakirjat sanovat huippukokouksesta, sanasta sanaan',
  },

  ask: {
    description: 'Vastaa huippukokouksen asiakirjoista, sanasta sanaan ja lähteen kanssa',
    question: 'Omin sanoin tai muutamalla hakusanalla',
    private: 'Vain sinä näet vastauksen',
    wait: (seconds: number) =>
      `Tällä palvelimella kysymysten välillä on odotettava. Voit kysyä uudelleen ${count(seconds, { one: 'sekunnin', other: '# sekunnin' })} kuluttua.`,
    closest: 'Minulla ei ole tähän vastausta, mutta nämä kohdat ovat lähimpänä.',
    closestOne: 'Minulla ei ole tähän vastausta, mutta tämä kohta on lähimpänä.',
    missing: (list: string) => `Ei löytynyt asiakirjoistani: ${list}`,
    lacking: (list: string) => `Missään niistä ei mainita: ${list}`,
    lackingOne: (list: string) => `Siinä ei mainita: ${list}`,
    nothing: 'Asiakirjani eivät kerro tätä.',
    topics: 'Näistä aiheista ne kertovat. Lue aihe painamalla sitä:',
    noTopics: 'Kokeile muita sanoja tai henkilön nimeä.',
    unclear: 'En löytänyt tästä kysymystä. Kysy kokonaisella lauseella tai muutamalla hakusanalla.',
    examples: (list: string) => `Esimerkiksi:\n${list}`,
    showContext: 'Näytä asiayhteys',
    morePassages: 'Lisää kohtia',
    asked: 'Kysymys',
    why: 'Miksi tämä vastaus',
    whyThese: 'Miksi nämä kohdat',
    whyThis: 'Miksi tämä kohta',
    again: 'Kysy uudelleen',
    againTitle: 'Kysy uudelleen',
    againField: 'Kysymyksesi',
    delete: 'Poista',
    deleteNot: 'Tämän voi poistaa vain kysyjä tai joku, joka saa hallita viestejä täällä.',
    nextGone: `En tarjoa enää tätä kysymystä. Kysy omin sanoin komennolla ${command('summit ask')}.`,
  },

  why: {
    rule: 'Etsin kohdan, jossa on eniten kysymyksen sanoja, harvinaiset ennen tavallisia, ja lainaan sen lauseet sellaisinaan.',
    held: (list: string) => `Tässä kohdassa ja sen otsikoissa ovat: ${list}`,
    heldNone: 'Tässä kohdassa on muita sanoja, jotka tarkoittavat kysymääsi.',
    elsewhere: (list: string) => `Asiakirjoissani mutta ei tässä kohdassa: ${list}`,
    typo: (written: string, taken: string) => `Asiakirjoissani ei ole sanaa ${written}, joten etsin sanaa ${taken}.`,
    person: (written: string, name: string) => `Ymmärsin sanan ${written} näin: ${name}.`,
    next: 'Seuraavaksi tulivat nämä kohdat:',
    nextOne: 'Seuraavaksi tuli tämä kohta:',
    alone: 'Mikään muu kohta ei tullut lähelle.',
  },

  sources: {
    head: (message: string) =>
      `Mitä asiakirjoissani on siitä, mitä ${message} sanoo. En sano, pitääkö se paikkansa: näytän, mitä on kirjoitettu ja missä.`,
    message: 'tämä viesti',
    nothing: 'Asiakirjoissani ei ole tästä mitään.',
    nearest: 'Asiakirjoissani ei ole kaikkea tästä. Lähimmät kohdat:',
    above: (id: string) => `Lainattu yllä: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: '# virke', other: '# virkettä' })} ei mahtunut mukaan. Kysy niistä komennolla ${command('summit ask')}.`,
    post: 'Julkaise kaikille',
    posted: 'Julkaistu täällä kaikille.',
    mayNotWrite: 'Et saa kirjoittaa tälle kanavalle, joten en julkaise siellä puolestasi.',
    noWords: 'Tässä viestissä ei ole sanoja, joita voisin etsiä.',
    noClaims: 'En löytänyt tästä viestistä mitään etsittävää: siinä on vain pikkusanoja.',
    own: 'Tämä on minun viestini: lainausten lähteet ovat niiden alla.',
  },

  differ: {
    title: (about: string) => `**Lähteeni ovat eri mieltä:** ${about}`,
    equal: 'Jokainen osapuoli omin sanoin ja suunnilleen yhtä pitkästi. En sano, kuka on oikeassa.',
    side: (number: number, all: number) => `**Osapuoli ${number}/${all}**`,
    show: 'Näytä, missä lähteeni eroavat',
    over: 'Asiakirjani eivät enää nimeä erimielisyyttä tästä kohdasta.',
  },

  passage: {
    adapted: (source: string, license: string) => `Muokattu lähteestä ${source}, ${license}`,
    from: (source: string, license: string) => `Lähde: ${source}, ${license}`,
    added: (day: string, source: string) => `Tämän palvelimen moderaattorien lisäämä ${writeDay(day)}, lähde ${source}`,
    context: 'Kohta sekä sitä edeltävä ja seuraava kohta. Lainattu osa on lihavoitu.',
    whole: 'Kohta sekä sitä edeltävä ja seuraava kohta:',
    topic: (title: string) => `Mitä asiakirjani kertovat otsikon **${title}** alla:`,
    more: 'Muita kohtia samasta kysymyksestä:',
    noMore: 'Asiakirjoissani ei ole muita kohtia tästä kysymyksestä.',
    changed: 'Tätä kohtaa on muokattu vastauksen jälkeen. Nyt siinä lukee:',
    gone: `Tätä kohtaa ei ole enää asiakirjoissani. Kysy uudelleen komennolla ${command('summit ask')}, niin näet, mitä ne kertovat nyt.`,
    noQuestion: `En voi enää lukea kysymystä tästä viestistä. Kysy uudelleen komennolla ${command('summit ask')}.`,
    cut: 'Lyhennetty tästä: kohta jatkuu.',
    quotedIn: (language: string) => `Lainausten kieli: ${language}`,
  },

  paging: {
    first: 'Ensimmäinen',
    earlier: 'Edellinen',
    later: 'Seuraava',
    last: 'Viimeinen',
    page: (page: number, pages: number) => `sivu ${page}/${pages}`,
  },

  topics: {
    description: 'Kaikki, mistä asiakirjani kertovat: selaa asiakirjoja ja osioita ja lue niitä',
    topic: 'Asiakirja tai osio: kirjoita otsikon sanoja',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# asiakirja', other: '# asiakirjaa' })}, ${count(passages, { one: '# kohta', other: '# kohtaa' })}`,
    sections: (sections: number) => count(sections, { one: '# osio', other: '# osiota' }),
    passages: (passages: number) => count(passages, { one: '# kohta', other: '# kohtaa' }),
    chooseDocument: 'Valitse asiakirja',
    chooseSection: 'Valitse osio',
    allDocuments: 'Katso kaikki asiakirjat',
    otherSections: 'Katso asiakirjan osiot',
    none: 'Minulla ei ole vielä asiakirjoja.',
    unknown: (typed: string) => `Minulla ei ole aihetta ${typed}. Tässä ovat kaikki asiakirjani:`,
    gone: `Tätä osaa ei ole enää asiakirjoissani. ${command('summit topics')} näyttää, mitä niissä on nyt.`,
  },

  source: {
    description: 'Kohta tunnuksensa mukaan: mitä siinä lukee, mitä on vieressä, asiakirja ja lisenssi',
    id: 'Tunnus on jokaisen lainauksen perässä; tai kirjoita kohdan sanoja ja valitse',
    before: 'Ennen sitä:',
    after: 'Sen jälkeen:',
    readBefore: 'Lue edellinen',
    readAfter: 'Lue seuraava',
    readSection: 'Lue osio',
    readOn: (day: string) => `Haettu sieltä ${writeDay(day)}`,
    unknown: (id: string) => `Minulla ei ole kohtaa ${id}. Tarkoititko jotakin näistä?`,
    unlike: (id: string) =>
      `Minulla ei ole kohtaa ${id}. Tunnus on pienellä tekstillä jokaisen lainauksen perässä; ${command('summit topics')} näyttää kaiken, mitä minulla on.`,
  },

  factShown: {
    description: 'Fakta huippukokouksesta lähteineen: tämän päivän tai mikä tahansa muu',
    id: 'Mikä fakta: kirjoita tunnus tai faktan sanoja; ilman tätä tämän päivän fakta',
    posted: (link: string) => `Tämän päivän fakta tällä palvelimella ([katso julkaisua](${link})):`,
    dated: 'Tälle vuoden päivälle kuuluva fakta:',
    turn: 'Tämän päivän fakta. Joka päivä on seuraavan vuoro, järjestyksessä:',
    place: (place: number, all: number) => `Fakta ${place}/${all}:`,
    number: (id: string) => `Fakta ${id}`,
    read: 'Lue kohta',
    next: 'Näytä seuraava fakta',
    none: `Minulla ei ole vielä faktoja. Kysy minulta jotakin komennolla ${command('summit ask')}.`,
    unknown: (id: string) => `Minulla ei ole faktaa ${id}. Tarkoititko jotakin näistä?`,
    unlike: (id: string) =>
      `Minulla ei ole faktaa ${id}. Kirjoita faktan sana kohtaan \`${option.id}\` ja valitse tarjotuista.`,
  },

  help: {
    description: 'Mitä osaan, miten vastaan ja mistä kieltäydyn',
    what: (passages: number, documents: number) =>
      `**Vastaan lainaamalla asiakirjoja sanasta sanaan, jokainen lainaus lähteineen.** Minulla on ${count(passages, { one: '# kohta', other: '# kohtaa' })} ja ${count(documents, { one: '# asiakirja', other: '# asiakirjaa' })}.`,
    ask: (ask: string) => `${ask}: kysy omin sanoin tai muutamalla hakusanalla`,
    delegation: (delegation: string) => `${delegation}: ketkä olivat mukana`,
    person: (person: string) => `${person}: kuka joku oli`,
    quote: (quote: string) => `${quote}: mitä joku sanoi`,
    timeline: (timeline: string) => `${timeline}: mitä tapahtui milloinkin`,
    browse: (topics: string, source: string) =>
      `${topics}: selaa asiakirjojani; ${source}: lue kohta sen tunnuksen mukaan`,
    fact: (fact: string) => `${fact}: tämän päivän fakta tai mikä tahansa muu`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: lähetä fakta moderaattoreille; ${privacy}: katso, mitä sinusta on tallessa`,
    how: 'Saat tarkan lainauksen; tai lähimmät kohdat ja sanat, joita en löytänyt; tai rehellisen ”Asiakirjani eivät kerro tätä”.',
    claims: 'En koskaan sano, onko väite totta: näytän, kuka sen esitti ja missä se lukee.',
    sources: (menu: string) =>
      `Viestin valikossa, sovellusten joukossa, ${menu} näyttää, mitä asiakirjoissani on siitä, mitä viesti sanoo.`,
    refuses: 'En tiedä muuta kuin asiakirjani. En juttele, käännä, arvaa enkä laske.',
    stores: `En säilytä kysymyksiä. Kun käytät valintaa \`${option.private}\`, vain sinä näet vastauksen.`,
    browseNow: 'Selaa asiakirjojani',
    factNow: 'Näytä tämän päivän fakta',
    privacyNow: 'Katso, mitä sinusta on tallessa',
  },

  delegation: {
    description: 'Ketkä olivat mukana, arvojärjestyksessä, kukin lähdekohtansa kanssa',
    country: 'Kenen valtuuskunta: maa millä kielellä tahansa',
    choose: 'Valitse henkilö, josta haluat lukea',
    empty: 'Asiakirjani eivät nimeä tämän valtuuskunnan jäseniä.',
    none: `Asiakirjoissani ei ole valtuuskuntia. Kysy henkilöstä komennolla ${command('summit ask')}.`,
    unknown: (typed: string) => `Asiakirjoissani ei ole valtuuskuntaa ${typed}. Nämä ne tuntevat:`,
    gone: `Tätä ei ole enää asiakirjoissani. ${command('summit delegation')} näyttää, mitä niissä on nyt.`,
  },

  person: {
    description: 'Kuka joku oli ja mitä hän teki ja sanoi huippukokouksessa, lähteineen',
    name: 'Nimi millä kirjaimistolla tahansa: kirjoita ja valitse',
    side: (side: string) => `Taho: ${side}`,
    sides: {
      'united-states': 'Yhdysvallat',
      russia: 'Venäjä',
      finland: 'Suomi',
      congress: 'Yhdysvaltain kongressi',
      press: 'Lehdistö',
      nato: 'Nato',
      syria: 'Syyria',
      public: 'vain hän itse',
    },
    said: 'Omin sanoin',
    quotes: (quotes: number) => count(quotes, { one: 'Lue lainaus', other: 'Lue kaikki # lainausta' }),
    passages: (passages: number) => count(passages, { one: 'Lue kohta', other: 'Lue kaikki # kohtaa' }),
    about: (name: string) => `Kohdat, joissa mainitaan ${name}`,
    which: (people: number) =>
      `${count(people, { one: 'Tämän niminen on # henkilö', other: 'Tämän nimisiä on # henkilöä' })}. Valitse yksi:`,
    more: (left: number) => `${writeNumber(left)} ei mahtunut mukaan: kirjoita nimestä enemmän.`,
    choose: 'Valitse henkilö',
    readAbout: (name: string) => `Lue: ${name}`,
    unknown: (typed: string) => `Asiakirjani eivät tunne ketään nimeltä ${typed}. Tarkoititko jotakuta näistä?`,
    unlike: (typed: string) =>
      `Asiakirjani eivät tunne ketään nimeltä ${typed}. Kirjoita ${command('summit person')} ja valitse nimi, tai kysy komennolla ${command('summit ask')}.`,
    uncited: 'Asiakirjani eivät kerro tästä enempää.',
    none: `Asiakirjoissani ei ole henkilöluetteloa. Kysy henkilöstä komennolla ${command('summit ask')}, esimerkiksi \`kuka on …?\``,
    gone: `Tätä henkilöä ei ole enää asiakirjoissani. ${command('summit person')} näyttää, keitä niissä on nyt.`,
  },

  quote: {
    description: 'Tarkat sanat: kuka sanoi, milloin, missä ja kenelle, ja kohta, jossa ne ovat',
    speaker: 'Kuka sanoi: kirjoita nimi millä kirjaimistolla tahansa ja valitse',
    aboutOption: 'Mistä lainaus kertoo, muutamalla hakusanalla',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Lainaukset' : `Lainaukset: ${speaker}`}** · ${writeNumber(number)}/${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# lainaus', other: '# lainausta' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# lainaus', other: '# lainausta' })}, ${count(speakers, { one: '# puhuja', other: '# puhujaa' })}`,
    about: 'Aiheesta',
    next: 'Näytä toinen lainaus',
    any: 'Näytä lainaus',
    allSpeakers: 'Katso kaikki puhujat',
    choose: 'Valitse puhuja',
    quotesOf: (name: string) => `Lainaukset: ${name}`,
    which: 'Tämä nimi sopii useaan puhujaan. Valitse yksi:',
    unknown: (typed: string) => `Asiakirjani eivät lainaa ketään nimeltä ${typed}. Tarkoititko jotakuta näistä?`,
    unlike: (typed: string) =>
      `Asiakirjani eivät lainaa ketään nimeltä ${typed}. Katso, keitä lainataan, tai kysy komennolla ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `Minulla ei ole lainausta aiheesta *${about}*${speaker === undefined ? '' : ` puhujalta ${speaker}`}. Kokeile muita sanoja tai kysy komennolla ${command('summit ask')}.`,
    none: `Asiakirjoissani ei ole lainausluetteloa. Kysy, mitä joku sanoi, komennolla ${command('summit ask')}, esimerkiksi \`mitä … sanoi …?\``,
    gone: `Tätä puhujaa ei ole enää asiakirjoissani. ${command('summit quote')} näyttää, keitä nyt lainataan.`,
    correctedBy: 'Puhuja oikaisi tämän myöhemmin',
    corrects: 'Tämä oikaisee puhujan aiemmat sanat',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Mitä tapahtui milloinkin, paikallisine aikoineen ja lähteineen',
    day: 'Päivä, kuukausi tai vuosi, josta aloitetaan: kirjoita ja valitse',
    title: (from: number, to: number, all: number) =>
      `**Mitä tapahtui milloinkin** · ${from === to ? from : `${from}–${to}`} / ${count(all, { one: '# tapahtuma', other: '# tapahtumaa' })}`,
    choice: (day: string, events: number) => `${day}: ${count(events, { one: '# tapahtuma', other: '# tapahtumaa' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} – ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Noin kello ${clock}` : `Kello ${clock}`}**, ${place} (sinun ajassasi ${stamp})`,
    choose: 'Siirry päivään',
    unknown: (typed: string) => `Aikajanallani ei ole mitään tältä ajalta: ${typed}. Nämä päivät siinä on:`,
    none: `Asiakirjoissani ei ole aikajanaa. Kysy päivästä komennolla ${command('summit ask')}, esimerkiksi \`mitä tapahtui 16. heinäkuuta?\``,
  },

  fact: {
    description: 'Päivän faktat: moderaattoreille',
  },

  factPost: {
    title: 'Päivän fakta',
    credit: (name: string) => `Ehdottaja: ${name}`,
    added: 'tämän palvelimen moderaattorien lisäämä kohta',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**Päivän faktan julkaisu on estynyt** kanavalla ${channel}. ${why} Faktaa ei ole käytetty; yritän itse uudelleen tämän päivän myöhästymisrajaan saakka ja sen jälkeen joka päivä.`,
    unsure: (day: string, channel: string) =>
      `**En tiedä, julkaistiinko päivän ${day} fakta.** Discordin vastaus katosi, enkä voi katsoa kanavalle ${channel} (tarvitsen siellä oikeudet **Näytä kanava** ja **Lue viestihistoriaa**). Etsin julkaisua vuorokauden ajan enkä julkaise mitään ennen kuin tiedän, jottei mikään fakta tule kahdesti.`,
    missed: (days: string) =>
      `**Faktaa ei julkaistu: ${days}**, koska en ollut käynnissä. Väliin jääneitä päiviä ei korvata: jokaisen tauon jälkeen tulee vain yksi julkaisu.`,
    away: (days: string) =>
      `**Faktaa ei julkaistu: ${days}**, koska en ollut tällä palvelimella. Aikataulu jatkuu entisellään; väliin jääneitä päiviä ei korvata.`,
    low: (left: number) =>
      `**Faktoja on jäljellä ${writeNumber(left)}** päivittäistä julkaisua varten. Lisää niitä komennolla ${command('fact add')} tai ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**Faktoja on jäljellä ${writeNumber(left)}**, sitten päivittäinen julkaisu alkaa alusta. Lisää niitä komennolla ${command('fact add')} tai ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Kaikki faktat on julkaistu, joten aikataulu on pysähtynyt.** Lisää faktoja ja sitten ${command('fact schedule resume')}, tai aseta se alkamaan alusta.${held > 0 ? ` ${count(held, { one: '# fakta', other: '# faktaa' })} odottaa hyväksyntää: katso ${command('fact list')}.` : ''}`,
    datedOnly: `**Jäljellä on vain faktoja, jotka odottavat vuoden tiettyä päivää.** Muut päivät jäävät väliin. Lisää faktoja komennolla ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**Fakta ${fact} odottaa hyväksyntää**: sen kohtaa ${passage} on muutettu tai sitä ei enää ole. ${command('fact list')} näyttää sen; se julkaistaan taas, kun joku hyväksyy sen.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Minulta puuttuu oikeus kanavalla ${channel}: ${list}. Korjaus: avaa kanavan asetuksista *Käyttöoikeudet* ja salli se minulle.`,
    forbidden: (channel: string) =>
      `Discord sanoo, etten saa julkaista kanavalla ${channel}. Korjaus: tarkista oikeuteni siellä tai valitse toinen kanava komennolla ${command('fact schedule set')}.`,
    noChannel: `Kanava on poistettu. Korjaus: valitse toinen komennolla ${command('fact schedule set')}.`,
    removed: 'En ole enää tämän palvelimen jäsen. Korjaus: kutsu minut uudelleen.',
    archived: (channel: string) =>
      `Ketju ${channel} on arkistoitu ja lukittu. Korjaus: avaa lukitus tai valitse toinen kanava komennolla ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel} on sellainen kanava, jolle ei voi lähettää tavallisia viestejä. Korjaus: valitse tekstikanava komennolla ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord torjui julkaisun: ”${words}” (${status}).`,
  },

  reasons: {
    unreachable: 'Discordiin ei saatu yhteyttä; yritän uudelleen.',
    unclear: 'Discordin vastaus katosi; etsin julkaisua.',
    interrupted: 'Työni keskeytyi; etsin julkaisua.',
    notRunning: 'En ollut käynnissä.',
    tooLate: 'Varmistui liian myöhään, ettei mitään ollut julkaistu.',
    usedUp: 'Kaikki faktat oli käytetty.',
    datedOnly: 'Jäljellä oli vain vuoden muille päiville kuuluvia faktoja.',
    calledOff: 'Aikataulu keskeytettiin, lopetettiin tai muutettiin.',
    byModerator: 'Moderaattori ohitti sen.',
  },

  draft: {
    addDescription: 'Kirjoita oma fakta; näet esikatselun ennen kuin se menee jonoon',
    editDescription: 'Muuta moderaattorien lisäämän faktan tekstiä, lähdettä tai päivää',
    id: 'Mikä fakta',
    sourceOption: 'Kohta, johon se perustuu: kirjoita kohdan sanoja (tai liitä https-linkki)',
    newTitle: 'Uusi fakta',
    editTitle: (id: string) => `Muokkaa: ${id}`,
    text: 'Fakta, enintään 300 merkkiä',
    source: 'Lähde',
    sourceHint: `Kohdan tunnus tai https-linkki. ${command('fact add', 'source')} etsii kohtia kirjoittaessasi.`,
    date: 'Päivä (ei pakollinen)',
    dateHint: 'Kuukausi ja päivä muodossa KK-PP: julkaistaan vain tänä vuoden päivänä',
    ready: 'Näin se julkaistaan. Vain sinä näet tämän esikatselun.',
    notReady: 'Tätä ei voi vielä panna jonoon:',
    notReadyTitle: 'Ei vielä valmis',
    checked: 'Pituus ja lähde ovat kunnossa.',
    alike: (id: string, words: string) => `Lähes samaa sanoo ${id}: ${words}`,
    keptSource: 'Lähde',
    keptDate: 'Päivä',
    keptCredit: 'Ehdottaja',
    queue: 'Pane jonoon',
    save: 'Tallenna',
    edit: 'Muokkaa',
    cancel: 'Peruuta',
    cancelled: 'Peruutettu. Mitään ei tallennettu.',
    queued: (id: string) =>
      `Jonossa tunnuksella ${id}. Se julkaistaan vuorollaan: ${command('fact list')} näyttää jonon.`,
    saved: (id: string) => `Tallennettu: ${id} on nyt uudessa muodossa.`,
    lost: `En voi enää lukea luonnosta tästä viestistä. Aloita uudelleen komennolla ${command('fact add')}.`,
    empty: 'Siinä ei ole tekstiä.',
    tooLong: (length: number) => `Siinä on ${writeNumber(length)} merkkiä: lyhennä se 300 merkkiin.`,
    noSource: 'Sillä ei ole lähdettä: nimeä kohta tai anna https-linkki.',
    badSource: (source: string) =>
      `”${source}” ei ole tuntemani kohta eikä https-linkki. Valitse kohta komennolla ${command('fact add', 'source')} tai liitä linkki, jonka alussa on https://.`,
    badDay: (day: string) =>
      `”${day}” ei ole vuoden päivä: kirjoita kuukausi ja päivä muodossa KK-PP, esimerkiksi 07-16.`,
  },

  stock: {
    listDescription: 'Kaikki faktat ja missä ne ovat: jonossa, vuoroaan odottavat, käytetyt, poistetut',
    status: 'Mitkä faktat',
    page: 'Mikä sivu',
    previewDescription: 'Näyttää faktan täsmälleen niin kuin se julkaistaan; ilman tunnusta seuraavan',
    removeDescription: 'Poistaa faktan julkaistavista tai moderaattorien lisäämän kohdan vastauksista',
    restoreDescription: 'Palauttaa poistetun faktan',
    moveDescription: 'Siirtää faktan tiettyyn paikkaan jonossa',
    place: 'Paikka jonossa: 1 on seuraava',
    statuses: {
      all: 'Kaikki',
      queued: 'Jonossa, järjestyksessään',
      waiting: 'Vuoroaan odottavat: julkaistaan jonon jälkeen satunnaisesti',
      dated: 'Päivätyt',
      used: 'Tällä kierroksella käytetyt',
      held: 'Hyväksyntää odottavat: kohta on muuttunut',
      removed: 'Poistetut',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# fakta', other: '# faktaa' })} · sivu ${page}/${pages}`,
    none: 'Näitä ei ole.',
    earlier: 'Edelliset',
    later: 'Seuraavat',
    queuedAt: (place: number) => `jonossa sijalla ${place}`,
    waiting: 'odottaa vuoroaan',
    removed: 'poistettu',
    used: 'käytetty',
    held: 'odottaa hyväksyntää',
    onDay: (day: string) => `vain päivänä ${day}`,
    unknown: (id: string) => `Faktaa ${id} ei ole. Valitse jokin kirjoittaessasi tarjotuista.`,
    notOwn: (id: string) =>
      `Faktan ${id} teksti on tämän botin tietokansiossa, joten sitä ei voi muuttaa täällä. Voit poistaa sen ja lisätä oman.`,
    next: 'Seuraava fakta täsmälleen niin kuin se julkaistaan:',
    preview: (id: string) => `${id} täsmälleen niin kuin se julkaistaan:`,
    nothingNext:
      'Seuraavaksi julkaistavaa faktaa ei ole: kaikki on käytetty tai poistettu, tai ne odottavat hyväksyntää tai päiväänsä.',
    isRemoved: (id: string) =>
      `${id} on poistettu: sitä ei julkaista, ennen kuin palautat sen komennolla ${command('fact restore')}.`,
    heldChanged: (id: string) =>
      `${id} odottaa hyväksyntää: sen kohta on muuttunut hyväksymisen jälkeen. Sitä ei julkaista, ennen kuin hyväksyt sen uudelleen.`,
    heldGone: (id: string) =>
      `${id} odottaa hyväksyntää: sen kohtaa ei ole enää asiakirjoissa. Anna sille toinen lähde komennolla ${command('fact edit')} tai poista se.`,
    before: 'Kohta sellaisena kuin se hyväksyttiin:',
    now: 'Kohta sellaisena kuin se on nyt:',
    notKept: 'Aiempaa tekstiä ei ole tallessa.',
    approve: 'Hyväksy uudelleen',
    approved: (id: string) => `Hyväksytty: ${id} julkaistaan taas vuorollaan.`,
    changedAgain: `Kohta on muuttunut vielä kerran sen jälkeen, kun avasit tämän. Katso sitä uudelleen komennolla ${command('fact preview')}.`,
    removedNow: (id: string) =>
      `Poistettu: ${id} ei tule enää julkaistavaksi. ${command('fact restore')} palauttaa sen.`,
    passageRemoved: (id: string) => `Poistettu: ${command('summit ask')} ei löydä enää kohtaa ${id}.`,
    restored: (id: string) => `${id} on palautettu.`,
    moved: (id: string, place: number) => `${id} on nyt jonossa sijalla ${place}.`,
  },

  factFile: {
    importDescription: 'Lukee faktoja CSV- tai JSON-tiedostosta; näyttää rivit ja ongelmat ennen tallennusta',
    file: 'CSV, jossa ovat sarakkeet text, source ja date, tai JSON-luettelo samoilla avaimilla',
    exportDescription: 'Kaikki faktat tiedostona',
    format: 'Missä muodossa tiedosto kirjoitetaan',
    tooLarge: (kilobytes: number, most: number) =>
      `Tiedoston koko on ${writeNumber(kilobytes)} kt; luen enintään ${writeNumber(most)} kt:n tiedostoja. Jaa se osiin.`,
    elsewhere: 'Luen vain Discordissa olevia tiedostoja, en muita osoitteita.',
    unreachable: 'En saanut tiedostoa Discordista. Yritä uudelleen.',
    notText: 'Tiedosto ei ole pelkkää UTF-8-tekstiä. Tallenna se muodossa CSV (UTF-8) ja yritä uudelleen.',
    dryRun: (good: number, bad: number) =>
      `**Koeajo: mitään ei ole vielä tallennettu.** Jonoon voi panna ${count(good, { one: '# rivin', other: '# riviä' })}, ${writeNumber(bad)} ei voi.`,
    whole: 'Alla olevassa tiedostossa on jokainen rivi ja mitä sille tapahtuu.',
    line: (line: number) => `Rivi ${line}`,
    good: 'kunnossa',
    alike: (id: string) => `kunnossa, mutta lähes sama kuin ${id}`,
    twin: (id: string) => `jätetään pois: saman sanoo ${id}`,
    twinInFile: (line: number) => `rivi ${line}`,
    more: (left: number) => `… ja vielä ${writeNumber(left)} alla olevassa tiedostossa.`,
    queue: (facts: number) => `Pane jonoon ${count(facts, { one: '# fakta', other: '# faktaa' })}`,
    cancel: 'Peruuta',
    cancelled: 'Peruutettu. Mitään ei tallennettu.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1
        ? `Jonossa 1 uusi fakta: ${first}.`
        : `Jonossa ${writeNumber(facts)} uutta faktaa: ${first} – ${last}.`,
    nothing: 'Jonoon ei pantu mitään: jokainen rivi on jo siellä tai siinä on ongelma.',
    lost: `En voi enää lukea rivejä tästä viestistä. Käytä uudelleen komentoa ${command('fact import')}.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# fakta', other: '# faktaa' })} sellaisina kuin ne ovat nyt tällä palvelimella.`,
    emptyFile: 'Tiedostossa ei ole rivejä.',
    noColumn: (column: string) =>
      `Saraketta ”${column}” ei ole: ensimmäisellä rivillä on oltava text, source ja halutessasi date.`,
    unknownColumn: (column: string) => `En tunne saraketta ”${column}”, joten sitä ei lueta.`,
    tooManyCells: (cells: number, columns: number) =>
      `Soluja on ${writeNumber(cells)} mutta sarakkeita ${writeNumber(columns)}: pane pilkkuja sisältävä teksti lainausmerkkeihin.`,
    notCsv: (reason: string) => `Tiedostoa ei voi lukea tästä eteenpäin: ${reason}`,
    notJson: (reason: string) => `Tämä ei ole JSONia: ${reason}`,
    notAList: 'JSONin on oltava luettelo: [ { "text": …, "source": … } ].',
    notAnObject: 'Tässä ei ole oliota, jolla on text ja source.',
    notTextValue: (column: string) => `”${column}” ei ole tekstiä.`,
    tooManyRows: (rows: number, most: number) =>
      `Rivejä on ${writeNumber(rows)}; otan kerralla ${writeNumber(most)}. Tästä eteenpäin rivit jätetään pois.`,
  },

  changes: {
    description: 'Moderaattorien kaikki muutokset: kuka, milloin, mitä, ennen ja jälkeen',
    page: 'Mikä sivu',
    title: (page: number) => `**Moderaattorien muutokset** · sivu ${page}, uusimmat ensin`,
    none: 'Muutoksia ei vielä ole.',
    noMore: 'Vanhempia muutoksia ei ole.',
    moreInLog: `Kerralla muuttui enemmän: ${command('fact log')} näyttää kaiken.`,
    forgotten: 'joku, joka pyysi tulla unohdetuksi',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Ennen: ${value}`,
    after: (value: string) => `Jälkeen: ${value}`,
    earlier: 'Uudemmat',
    later: 'Vanhemmat',
  },

  suggest: {
    description: 'Ehdota faktaa tämän palvelimen moderaattoreille',
    title: 'Ehdota faktaa',
    text: 'Fakta, enintään 300 merkkiä',
    source: 'Lähde',
    sourceHint: 'https-linkki tai kohdan tunnus. Moderaattorit tarvitsevat lähteen.',
    consent: `Lähettäminen tallentaa tilisi ehdotuksesi mukana, jotta sinulta odottaa kerralla enintään kolme ehdotusta. ${command('summit privacy')} näyttää ja poistaa sen.`,
    credit: 'Nimesi faktan yhteydessä',
    withoutCredit: 'Ilman nimeäni',
    withCredit: (name: string) => `Ehdottaja: ${name}`,
    tell: 'Kun moderaattorit ovat päättäneet',
    tellMe: 'Kerro minulle yksityisviestillä',
    tellNot: 'Älä kerro minulle',
    sent: (number: number) => `Lähetetty moderaattoreille numerolla ${number}. Kiitos.`,
    merged: (number: number) => `Sama odottaa jo numerolla ${number}; sinun lasketaan yhdeksi lisää. Kiitos.`,
    tooMany: (open: number) =>
      `Sinulta odottaa jo ${count(open, { one: '# ehdotus', other: '# ehdotusta' })}; enempää ei oteta kerralla. Ehdota tätä, kun moderaattori on katsonut ne.`,
    elsewhere:
      'Tämä toimii palvelimilla, joilla on tämä botti: täällä ei ole moderaattoreita, joille sen voisi lähettää.',
    needsText: 'Siinä ei ole tekstiä.',
    report: 'Ilmoita ongelmasta',
    reportTitle: 'Ilmoita ongelmasta',
    reportText: 'Mikä tässä vastauksessa on pielessä?',
    reportHint: 'Tallennetaan palvelimen moderaattoreille kohdan kanssa, ilman nimeäsi.',
    reported: (number: number) =>
      `Lähetetty moderaattoreille numerolla ${number}. Tallennettiin: mitä kirjoitit ja kohta; sinusta ei mitään. Kiitos.`,
    toModerators: 'Lähetä moderaattoreille',
    questionSent: (number: number) =>
      `Lähetetty moderaattoreille numerolla ${number}. Tallennettiin: kysymys; sinusta ei mitään.`,
    askForWord: 'Tallenna tilini ja kerro, miten asiassa käy',
    willTell: (number: number) =>
      `Kerron yksityisviestillä, miten numeron ${number} käy. Sitä varten tilisi tunnus tallennetaan; ${command('summit privacy')} poistaa sen.`,
    over: 'Moderaattorit ovat jo ratkaisseet tämän.',
  },

  inbox: {
    description: 'Mitä jäsenet ovat lähettäneet moderaattoreille',
    listDescription: 'Mitä odottaa tai mitä on ratkaistu',
    reviewDescription: 'Käy odottavat läpi yksi kerrallaan',
    state: 'Mitkä',
    number: 'Mikä numero; ilman sitä vanhin odottava',
    page: 'Mikä sivu',
    states: { open: 'Odottavat', approved: 'Hyväksytyt', linked: 'Kohtaan liitetyt', rejected: 'Hylätyt' },
    kinds: {
      proposal: 'Ehdotettu fakta',
      problem: 'Ilmoitettu ongelma',
      question: 'Kysymys, johon ei löytynyt mitään',
    },
    title: (state: string, page: number) => `**Saapuneet: ${state}** · sivu ${page}`,
    none: 'Täällä ei ole mitään.',
    allDone: 'Mikään ei odota. Kaikki saapuneet on käsitelty.',
    entry: (number: number, kind: string) => `**Numero ${number}: ${kind}**`,
    times: (times: number) => `Lähetetty ${count(times, { one: '# kerran', other: '# kertaa' })}`,
    source: (source: string) => `Lähde: ${source}`,
    about: (passage: string) => `Koskee kohtaa ${passage}`,
    noSource: 'Lähdettä ei ole annettu.',
    credit: (list: string) => `Ehdottaja: ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# jäsen haluaa', other: '# jäsentä haluaa' })} tietää, miten tässä käy.`,
    approve: 'Hyväksy faktaksi',
    link: 'Liitä kohta',
    reject: 'Hylkää perustellen',
    skip: 'Seuraava',
    linkTitle: 'Liitä kohta',
    linkField: 'Kohta',
    linkHint: 'Sen kertovan kohdan tunnus. Kysyjälle kerrotaan, jos hän on niin toivonut.',
    noPassage: (id: string) => `Kohtaa ”${id}” ei ole. Tunnus on pienellä tekstillä jokaisen lainauksen perässä.`,
    rejectTitle: 'Hylkää perustellen',
    reason: 'Perustelu',
    reasonHint: 'Lähettäjä lukee sen, jos hän on halunnut tiedon.',
    unknown: (number: number) => `Saapuneissa ei ole numeroa ${number}.`,
    settled: (number: number, state: string) => `Numero ${number} on jo ratkaistu: ${state}.`,
    approved: (number: number, factId: string) => `Numero ${number} on hyväksytty; sen fakta on ${factId}.`,
    findable: (additionId: string) =>
      `Teksti on nyt kohta ${additionId}: ${command('summit ask')} löytää sen tällä palvelimella.`,
    linked: (number: number, passage: string) => `Numero ${number} on liitetty kohtaan ${passage}.`,
    rejected: (number: number) => `Numero ${number} on hylätty.`,
    told: (members: number) => `Tieto lähetettiin ${count(members, { one: '# jäsenelle', other: '# jäsenelle' })}.`,
    notTold: (members: number) =>
      `${count(members, { one: '# jäsenelle', other: '# jäsenelle' })} tietoa ei voitu lähettää: he eivät ota vastaan yksityisviestejä.`,
    yours: (server: string, text: string) => `Mitä lähetit palvelimen **${server}** moderaattoreille: ”${text}”`,
    youApproved: 'Se hyväksyttiin. Siitä tulee yksi palvelimen päivän faktoista.',
    youLinked: 'Tämä kohta asiakirjoissani kertoo sen:',
    youRejected: (reason: string) => `Se hylättiin. Perustelu: ${reason}`,
  },

  settings: {
    description: 'Tämän palvelimen asetukset palvelimen hallitsijoille',
    show: 'Näyttää tämän palvelimen asetukset ja muuttaa niitä',
    log: 'Mihin moderaattorien muutokset kirjoitetaan',
    noLog: 'Ei enää kirjoita niitä millekään kanavalle',
    zone: 'Aikavyöhyke, jota komennot tarjoavat ensin, esimerkiksi Europe/Helsinki',
    answers: 'Kuka näkee vastaukset, kun jäsen ei ole itse valinnut',
    cooldown: 'Montako sekuntia jäsen odottaa kahden kysymyksen välillä',
    keep: 'Montako päivää moderaattorien loki ja ratkaistut saapuneet säilytetään',
    title: '**Tämän palvelimen asetukset**',
    changed: 'Tallennettu.',
    logIs: (channel: string) => `Lokikanava: ${channel}`,
    zoneIs: (zone: string) => `Aikavyöhyke: ${zone}`,
    answersAre: (answers: string) => `Vastaukset: ${answers}`,
    cooldownIs: (seconds: number) =>
      `Odotus kahden kysymyksen välillä: ${seconds === 0 ? 'ei ole' : count(seconds, { one: '# sekunti', other: '# sekuntia' })}`,
    keptFor: (days: number) =>
      `Loki ja ratkaistut saapuneet säilytetään ${count(days, { one: '# päivän', other: '# päivää' })}`,
    none: 'ei ole',
    public: 'julkiset',
    private: 'yksityiset',
    publicChoice: 'Julkinen: kaikki kanavalla näkevät',
    privateChoice: 'Yksityinen: vain kysyjä näkee',
    both: 'Nimeä lokikanava tai poista se käytöstä, älä molempia.',
    cannotLog: (channel: string, missing: string) =>
      `En voi kirjoittaa kanavalle ${channel}: tarvitsen siellä oikeuden ${missing}. Asetus on tallessa; kun annat oikeuden, loki alkaa.`,
  },

  reload: {
    description: 'Lukee asiakirjat uudelleen; tämän botin ylläpitäjille',
    operatorsOnly:
      'Tämä lukee asiakirjat uudelleen kaikkia palvelimia varten, joten se on tämän botin ylläpitäjille: sovelluksen omistajalle tai sen omistavalle tiimille, kuten Discordin kehittäjäportaali heidät tuntee.',
    taken: (passages: number, before: number, ms: number) =>
      `**Otettu käyttöön.** Tunnen nyt ${count(passages, { one: '# kohdan', other: '# kohtaa' })}; aiemmin ${writeNumber(before)}. Lukeminen kesti ${writeNumber(Math.round(ms / 100) / 10)} s.`,
    registered: {
      changed: 'Komentojen vaihtoehdot ovat muuttuneet, ja ne rekisteröitiin uudelleen.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Komentojen vaihtoehdot ovat muuttuneet, mutta **niitä ei voitu rekisteröidä**: jäsenet näkevät entiset. Loki kertoo syyn.',
    },
    remarks: (things: number) =>
      `Korjattavaa on ${count(things, { one: '# asia', other: '# asiaa' })}, mutta mitään ei jäänyt sen vuoksi pois: \`npm run knowledge:check\` luettelee ne.`,
    unchanged: (passages: number) =>
      `Jokainen tiedosto on sellainen kuin viimeksi sen lukiessani. Tunnen ${count(passages, { one: '# kohdan', other: '# kohtaa' })}.`,
    broken:
      '**Ei otettu käyttöön, koska jotain katoaisi.** Jatkan sillä, minkä jo tunsin. Korjaa tämä, niin otan sen itse käyttöön:',
    more: (left: number) => `ja vielä ${writeNumber(left)}: \`npm run knowledge:check\` luettelee ne kaikki.`,
    ended: 'Minua ollaan sulkemassa, joten mitään ei luettu. Luen kaiken, kun käynnistyn uudelleen.',
  },

  privacy: {
    whereTo: `Halusit tiedon tästä. ${command('summit privacy')} näyttää ja poistaa sen, mitä sinusta on tallessa.`,
    description: 'Mitä tallennan sinusta kaikilla palvelimilla; voit viedä tai poistaa sen',
    nothing:
      'Sinusta ei ole tallessa mitään. En säilytä kysymyksiä enkä nimiä, ellet paina painiketta, jossa niin sanotaan.',
    title: '**Mitä sinusta on tallessa**',
    letters: (letters: number) =>
      `${count(letters, { one: '# viesti', other: '# viestiä' })} moderaattoreille, joissa on tilisi:`,
    letter: (kind: string, text: string, state: string) => `${kind}: ”${text}” (${state})`,
    named: (name: string) => `ehdottajana mainitaan ${name}`,
    told: 'haluat tietää, miten siinä käy',
    consents: (consents: number) =>
      `${count(consents, { one: '# suostumus', other: '# suostumusta' })}, jonka annoit painikkeella`,
    changes: (changes: number) =>
      `${count(changes, { one: '# muutos', other: '# muutosta' })}, jonka teit moderaattorina, moderaattorien lokissa`,
    more: (left: number) => `… ja vielä ${writeNumber(left)} vietävässä tiedostossa.`,
    export: 'Vie tiedostona',
    remove: 'Poista kaikki',
    sure: 'Poistetaanko kaikki, mitä sinusta on tallessa kaikilla palvelimilla? Ehdotuksesi, jotka moderaattorit ovat hyväksyneet, jäävät ilman nimeäsi.',
    really: 'Poista nyt',
    removed: 'Poistettu. Sinusta ei ole enää mitään tallessa.',
    exported: 'Kaikki, mitä sinusta on tallessa kaikilla palvelimilla.',
  },

  schedule: {
    group: 'Milloin botti julkaisee faktan itse',
    set: 'Suunnittele yksi fakta päivässä: ensin esikatselu, mikään ei ala ennen Aloita-painiketta',
    show: 'Aikataulu, kolme seuraavaa julkaisua ja saanko julkaista siellä',
    pause: 'Ei julkaisuja vähään aikaan; tauon päiviä ei korvata',
    resume: 'Jatka tauon tai lopetuksen jälkeen',
    stop: 'Ei enää julkaisuja, ennen kuin jatkat tai asetat aikataulun uudelleen',
    channel: 'Mille kanavalle julkaistaan',
    time: 'Paikallinen aika, esimerkiksi 09:00',
    timezone: 'Paikka, esimerkiksi Europe/Helsinki; etsi kirjoittamalla kaupunki englanniksi',
    days: 'päivittäin (oletus), arkisin tai jotkin päivät, esimerkiksi ma, ke, pe',
    lateWindow: 'Kuinka myöhässä julkaisu vielä kannattaa häiriön jälkeen (oletus: 6 tuntia)',
    lateChoice: { '0h': 'ei lainkaan', '1h': 'enintään 1 tunti', '6h': 'enintään 6 tuntia', day: 'samana päivänä' },
    repeat: 'Aloita alusta, kun kaikki faktat on julkaistu, lopettamisen sijaan',
    until: 'Ensimmäinen julkaisupäivä, esimerkiksi 2026-07-16; ilman sitä kunnes jatkat',
    title: 'Päivän fakta',
    preview: 'Päivän fakta: esikatselu',
    start: 'Aloita',
    cancel: 'Peruuta',
    cancelled: 'Peruutettu. Mikään ei muuttunut.',
    started: '**Aloitettu.**',
    replaces: (plan: string) => `**Tämä korvaa nykyisen aikataulun:**\n${plan}`,
    none: `Aikataulua ei vielä ole. Tee se komennolla ${command('fact schedule set')}.`,
    paused: `**Tauolla**, kunnes joku jatkaa komennolla ${command('fact schedule resume')}.`,
    pausedUntil: (when: string) => `**Tauolla.** Jatkuu itsestään: ${when}.`,
    resumed: '**Käynnissä.** Välissä kuluneita päiviä ei korvata.',
    stopped: `**Lopetettu.** Aloita uudelleen komennolla ${command('fact schedule resume')} tai aseta aikataulu uudelleen.`,
    isStopped: 'Aikataulu on lopetettu, joten keskeytettävää ei ole.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days} kello **${time}** (${zone}) kanavalla ${channel}`,
    typed: { daily: 'päivittäin', weekdays: 'arkisin', besides: ['ja', 'sekä'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Joka päivä'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'Maanantaista perjantaihin'
          : days.map((day) => fi.schedule.weekday[day]).join(', '),
    weekday: {
      mon: 'maanantai',
      tue: 'tiistai',
      wed: 'keskiviikko',
      thu: 'torstai',
      fri: 'perjantai',
      sat: 'lauantai',
      sun: 'sunnuntai',
    },
    late: {
      '0h': 'Häiriön jälkeen yli viisi minuuttia myöhässä oleva julkaisu jätetään pois.',
      '1h': 'Häiriön jälkeen julkaisu voi tulla enintään 1 tunnin myöhässä.',
      '6h': 'Häiriön jälkeen julkaisu voi tulla enintään 6 tuntia myöhässä.',
      day: 'Häiriön jälkeen julkaisu voi tulla myöhässä samana päivänä.',
    },
    usedUp: {
      stop: 'Kun kaikki faktat on julkaistu, aikataulu pysähtyy ja kertoo siitä.',
      recycle: 'Kun kaikki faktat on julkaistu, se alkaa alusta.',
    },
    next: '**Seuraavat julkaisut** omassa ajassasi:',
    noNext: 'Julkaisuja ei ole suunniteltu.',
    gap: (date: string, time: string, at: string) =>
      `Kelloja siirretään eteenpäin ${date}, eikä aikaa ${time} silloin ole: julkaisu tulee heti sen jälkeen, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `Kelloja siirretään taaksepäin ${date}, ja aika ${time} tulee kahdesti: julkaisu tulee ensimmäisellä kerralla, ${at}, eikä toisella.`,
    permissions: (channel: string) => `**Mitä tarvitsen kanavalla ${channel}:**`,
    missing: {
      post: 'puuttuu, joten en voi julkaista. Salli se minulle kanavan asetuksista kohdassa *Käyttöoikeudet*.',
      look: 'puuttuu, joten häiriön jälkeen en voisi katsoa, olenko jo julkaissut, ja päivä jäisi väliin.',
    },
    announcement:
      'Tämä on tiedotekanava: julkaisen sille, mutta julkaiseminen sitä seuraaville palvelimille jää sinun käsiisi.',
    badTime: (typed: string) => `${typed} ei ole kellonaika. Kirjoita se muodossa \`09:00\` tai \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed}: en löydä tästä viikonpäiviä. Kirjoita \`päivittäin\`, \`arkisin\` tai jotkin päivät, esimerkiksi \`ma, ke, pe\`.`,
    noZone: `Mikä aikavyöhyke? Anna se kohdassa \`${option.timezone}\`, esimerkiksi \`Europe/Helsinki\`: kirjoita kaupunki ja valitse luettelosta.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} on lyhenne: se voi tarkoittaa useita paikkoja eikä kerro kesäajasta mitään. Tarkoititko ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} on kiinteä ero UTC-aikaan, mikä on useimmissa paikoissa väärin puolet vuodesta. Nimeä paikka, esimerkiksi \`Europe/Helsinki\`, tai ${list}.`,
      unknown: (typed: string, list: string) =>
        `${typed} ei ole tuntemani aikavyöhyke.${list ? ` Tarkoititko ${list}?` : ` Kirjoita kaupunki kohtaan \`${option.timezone}\` ja valitse luettelosta.`}`,
    },
    badDate: (typed: string) =>
      `${typed} ei ole päivämäärä. Kirjoita se muodossa \`2026-07-16\` tai valitse luettelosta.`,
    pastDate: (typed: string) => `${typed} ei ole tulevaisuudessa. Tauko päättyy johonkin tulevaan päivään.`,
  },

  status: {
    description: 'Käynnissä, tauolla tai estynyt ja miksi; mitä tulee, mitä on jäljellä, viimeiset 14 päivää',
    title: 'Päivän fakta',
    running: '● **Käynnissä**',
    paused: `◌ **Tauolla**, kunnes joku jatkaa komennolla ${command('fact schedule resume')}`,
    pausedUntil: (when: string) => `◌ **Tauolla** tähän asti: ${when}`,
    blocked: (why: string) => `✗ **Estynyt.** ${why} Yritän itse uudelleen.`,
    stopped: {
      moderator: `□ **Moderaattori on lopettanut.** Aloita uudelleen komennolla ${command('fact schedule resume')}.`,
      'used-up': `□ **Lopetettu: kaikki faktat on julkaistu.** Lisää faktoja ja sitten ${command('fact schedule resume')}.`,
    },
    stock: 'Faktat',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `mille tahansa päivälle jäljellä ${writeNumber(left)} (jonossa ${writeNumber(queued)}), päiväänsä odottaa ${writeNumber(dated)}, julkaistu ${writeNumber(used)}, hyväksyntää odottaa ${writeNumber(held)}, poistettu ${writeNumber(removed)}`,
    days: 'Viimeiset 14 päivää',
    see: 'katso julkaisua',
    states: {
      posted: { icon: '✓', name: 'julkaistu' },
      late: { icon: '◔', name: 'julkaistu myöhässä' },
      skipped: { icon: '↷', name: 'ohitettu' },
      missed: { icon: '○', name: 'jäänyt väliin' },
      blocked: { icon: '✗', name: 'estynyt' },
      unsure: { icon: '?', name: 'epävarma' },
      working: { icon: '…', name: 'julkaistavana' },
      waiting: { icon: '…', name: 'vielä tulossa' },
      none: { icon: '·', name: 'ei suunniteltua julkaisua' },
    },
    short: {
      permission: 'oikeus puuttui',
      'no-channel': 'kanava oli poistettu',
      removed: 'en ollut palvelimella',
      archived: 'ketju oli arkistoitu',
      'wrong-channel': 'kanava ei ota viestejä',
      other: 'Discord torjui sen',
    },
  },

  history: {
    description: 'Kaikki, mikä on julkaistu, ohitettu tai jäänyt väliin, uusimmat ensin',
    page: 'Mikä sivu, uusin on 1',
    title: (page: number) => (page === 1 ? 'Historia' : `Historia, sivu ${page}`),
    nothing: 'Ei vielä mitään.',
    noPage: 'Sellaista sivua ei ole.',
    newer: 'Uudemmat',
    older: 'Vanhemmat',
  },

  skip: {
    description: 'Jätä yksi päivä väliin; fakta jää seuraavalle',
    date: 'Mikä päivä, esimerkiksi 2026-07-16; ilman sitä seuraava',
    takeBack: 'Peru ohitus',
    done: (date: string) => `**Ohitetaan ${date}.** Fakta jää seuraavalle päivälle.`,
    back: (date: string) => `Ohitus peruttu: fakta julkaistaan taas ${date}.`,
    notSkipped: (date: string) => `${date} ei ole enää ohitettavana.`,
    noNext: 'Julkaisuja ei ole suunniteltu, joten ohitettavaa ei ole.',
    noDay: (date: string) => `Aikataulussa ei ole julkaisua ${date}, tai se päivä on ohi.`,
    taken: (date: string, state: string) => `Päivää ${date} ei voi ohittaa, sen tila on: ${state}.`,
  },

  post: {
    description: 'Julkaise fakta nyt, kun olet nähnyt sen',
    id: 'Mikä fakta; ilman tätä seuraava',
    countsAsToday: 'Korvaa tämän päivän julkaisun (oletus: tulee sen lisäksi)',
    confirm: (channel: string) => `**Julkaistaanko tämä nyt kanavalla ${channel}?**`,
    counted: 'Se lasketaan tämän päivän julkaisuksi: muuta ei tule tänään itsestään.',
    onTop: 'Se tulee ylimääräisenä: aikataulun julkaisu tulee joka tapauksessa.',
    again: 'Se on julkaistu aiemmin; uusi julkaisu ei muuta muiden järjestystä.',
    now: 'Julkaise nyt',
    cancelled: 'Peruutettu. Mitään ei julkaistu.',
    done: (link: string) => `**Julkaistu.** [Katso](${link})`,
    refused: (why: string) => `**Ei julkaistu.** ${why}`,
    unsent: '**Ei julkaistu**: Discordiin ei saatu yhteyttä. Yritä hetken kuluttua uudelleen.',
    unclear: `**En tiedä, julkaistiinko se**: Discordin vastaus katosi. Etsin sitä ja kirjaan sen historiaan, ${command('fact history')}; älä paina uudelleen ennen sitä.`,
    taken: (link: string) => `**Mitään ei julkaistu nyt**: [tämä julkaisu](${link}) on jo olemassa.`,
    inHand: (state: string) =>
      `**Mitään ei julkaistu nyt**: julkaisun tila on: ${state}. Katso ${command('fact history')}.`,
    unknown: (id: string) => `Faktaa ${id} ei ole täällä. ${command('fact list')} näyttää ne kaikki.`,
    gone: `Tätä faktaa ei ole enää. ${command('fact list')} näyttää ne kaikki.`,
    held: (id: string, passage: string) =>
      `${id} odottaa hyväksyntää: sen kohtaa ${passage} on muutettu tai sitä ei enää ole. ${command('fact list')} näyttää sen; jonkun on ensin hyväksyttävä se.`,
    removed: (id: string) => `${id} on poistettu. Palauta se komennolla ${command('fact restore')} ja julkaise sitten.`,
    nothing: `Mitään faktaa ei voi julkaista tänään. Lisää fakta komennolla ${command('fact add')} tai nimeä jokin aiemmin julkaistu.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Hallitse viestejä',
    ManageGuild: 'Hallitse palvelinta',
    ViewChannel: 'Näytä kanava',
    SendMessages: 'Lähetä viestejä',
    SendMessagesInThreads: 'Lähetä viestejä ketjuihin',
    ReadMessageHistory: 'Lue viestihistoriaa',
  },

  doctor: {
    description: 'Tarkistaa, onko kaikki kunnossa, ja kertoo, mitä tehdä',
    title: '**Onko kaikki kunnossa?**',
    states: { well: 'kunnossa', remark: 'huomio', ill: 'VIKA' },
    allWell: 'Mikään ei ole vialla.',
    wrong: (things: number) => `Vialla on ${count(things, { one: '# asia', other: '# asiaa' })}.`,
    token: (name: string, id: string) => `Discord tuntee botin nimellä ${name} (${id}).`,
    noToken:
      'Tunnusta (token) ei ole, joten botti toimii paikallisessa esikatselussa. Kirjoita se .env-tiedostoon kohtaan DISCORD_TOKEN=, niin botti menee Discordiin.',
    badToken:
      'Discord ei hyväksy tunnusta (token). Kopioi se uudelleen kehittäjäportaalin Bot-sivulta (Reset Token) .env-tiedostoon.',
    unreachable: (why: string) => `Discord ei vastannut (${why}). Tarkista verkko tai yritä hetken kuluttua uudelleen.`,
    commands: (commands: number) =>
      `${count(commands, { one: '# komento', other: '# komentoa' })}: kaikki on rekisteröity niin kuin pitää.`,
    noCommands:
      'Discord ei vielä luettele tämän botin komentoja: ensimmäinen käynnistys rekisteröi ne. Jos botti on jo käynnistetty, sen loki kertoo, miksi ne puuttuvat.',
    otherCommands:
      'Discordin luettelemat komennot eivät ole tämän version komentoja. Käynnistä botti uudelleen: se rekisteröi ne käynnistyessään, ja loki kertoo syyn, jos se ei onnistu.',
    channel: (channel: string, use: string) => `Kanavalla ${channel} saan tehdä kaiken, mitä tähän tarvitaan: ${use}.`,
    uses: { facts: 'päivän fakta', log: 'muutosten loki' },
    noChannels: 'Päivän faktalle tai lokille ei ole valittu kanavaa.',
    clock: 'Tämän koneen kello käy samassa ajassa kuin Discordin.',
    badClock: (seconds: number) =>
      `Tämän koneen kello on ${count(Math.abs(seconds), { one: '# sekunnin', other: '# sekuntia' })} ${seconds > 0 ? 'edellä' : 'jäljessä'} Discordin kelloa. Ota aikapalvelu (NTP) käyttöön: muuten faktat tulevat väärään aikaan ja vastaukset ehkä liian myöhään.`,
    noClock: 'Discordin vastauksissa ei ole aikaa, joten kelloa ei voitu verrata.',
    shard: (id: number, seconds: number) =>
      `Osa ${id} (shard) on yhteydessä; viimeinen sydämenlyönti kuitattiin ${writeNumber(seconds)} s sitten.`,
    shardAway: (id: number) =>
      `Osa ${id} (shard) ei ole yhteydessä. Se palaa itsestään; jos ei palaa, käynnistä botti uudelleen.`,
    folder: (path: string) => `Tietokansioon ${path} voi kirjoittaa.`,
    badFolder: (path: string, why: string) =>
      `Tietokansioon ${path} ei voi kirjoittaa (${why}). Anna bottia ajavalle käyttäjälle kirjoitusoikeus tai nimeä toinen kansio kohdassa DATA_DIR.`,
    store: (where: string) => `Tietovarasto ${where} on auki, ja sen rakenne on tämän version mukainen.`,
    storeWritable: 'Tietovarastoon voi kirjoittaa.',
    storeReadOnly: (why: string) => `Tietovarastoon ei voi kirjoittaa (${why}). Kerro siitä tämän botin ylläpitäjille.`,
    storeNew: (where: string) => `Tietovarasto ${where} luodaan, kun botti käynnistyy ensimmäisen kerran.`,
    storeBehind: (where: string, steps: number) =>
      `Tietovarasto ${where} päivitetään seuraavassa käynnistyksessä (${count(steps, { one: '# vaihe', other: '# vaihetta' })}). Tee varmuuskopio ennen sitä.`,
    storeNewer: (where: string, why: string) =>
      `Tietovaraston ${where} on kirjoittanut botin uudempi versio (${why}). Käynnistä se versio tai palauta sitä edeltävä varmuuskopio.`,
    storeRefused: (where: string, why: string) =>
      `Tietovarastoa ${where} ei voi avata (${why}). Tarkista DATABASE_URL tai DATA_DIR ja se, että palvelin on käynnissä.`,
    knowledge: (passages: number) =>
      `Asiakirjat ovat kunnossa: ${count(passages, { one: '# kohta', other: '# kohtaa' })}.`,
    badKnowledge: (things: number, first: string) =>
      `Tietokansiossa on vialla ${count(things, { one: '# asia', other: '# asiaa' })}, ensimmäisenä: ${first}. \`npm run knowledge:check\` luettelee ne kaikki.`,
    report: (url: string) => `Botti on käynnissä ja kertoo olevansa kunnossa (${url}).`,
    noReport: (url: string) =>
      `Osoitteesta ${url} ei vastata, joten tällä koneella ei ole näillä asetuksilla käynnissä bottia.`,
    badReport: (url: string, why: string) =>
      `Käynnissä oleva botti kertoo, ettei se ole kunnossa (${url}): ${why}. docs/health.md kertoo, mitä kukin rivi tarkoittaa ja mitä tehdä.`,
    versions: (bot: string, node: string, library: string) =>
      `Huippukokousbotti ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `Minulla meni jokin vikaan. Yritä uudelleen; jos vika jatkuu, kerro tämän botin ylläpitäjille koodi ${code}.`,
    notAllowed: (permission: string) =>
      `Tämä on palvelimen moderaattoreille: tarvitset täällä oikeuden **${permission}**. Pyydä sitä heiltä tai ylläpitäjältä.`,
    unknownCommand: `En tunne enää tätä komentoa. Kirjoita \`/${names.commands.summit}\`, niin näet, mitä osaan.`,
    unknownButton: `Tämä painike kuuluu vanhempaan viestiin. Kysy uudelleen komennolla ${command('summit ask')}.`,
  },
};
