import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak, type ThreeForms } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, writeNumber, dayNames } = speak<ThreeForms>('uk');

const names: Words['names'] = {
  commands: {
    summit: 'саміт',
    'summit ask': 'запитати',
    'summit delegation': 'делегація',
    'summit topics': 'теми',
    'summit source': 'джерело',
    'summit help': 'довідка',
    'summit fact': 'факт',
    'summit person': 'людина',
    'summit quote': 'цитата',
    'summit timeline': 'хроніка',
    'summit suggest': 'запропонувати',
    'summit privacy': 'приватність',
    fact: 'факт',
    'fact schedule': 'розклад',
    'fact schedule set': 'задати',
    'fact schedule show': 'показати',
    'fact schedule pause': 'призупинити',
    'fact schedule resume': 'продовжити',
    'fact schedule stop': 'зупинити',
    'fact status': 'стан',
    'fact post': 'опублікувати',
    'fact skip': 'пропустити',
    'fact history': 'історія',
    'fact add': 'додати',
    'fact edit': 'змінити',
    'fact remove': 'видалити',
    'fact restore': 'повернути',
    'fact move': 'перемістити',
    'fact list': 'список',
    'fact preview': 'перегляд',
    'fact import': 'імпорт',
    'fact export': 'експорт',
    'fact log': 'журнал',
    inbox: 'вхідні',
    'inbox list': 'список',
    'inbox review': 'розглянути',
    'summit-admin': 'саміт-керування',
    'summit-admin settings': 'налаштування',
    'summit-admin doctor': 'перевірка',
    'summit-admin reload': 'перечитати',
  },
  options: {
    question: 'запитання',
    private: 'приватно',
    country: 'країна',
    topic: 'тема',
    // The word for a name holds an apostrophe, which names of options must not.
    name: 'хто',
    speaker: 'хто-сказав',
    about: 'про-що',
    day: 'день',
    source: 'джерело',
    id: 'номер',
    place: 'місце',
    status: 'стан',
    state: 'стан',
    number: 'номер',
    page: 'сторінка',
    format: 'формат',
    file: 'файл',
    channel: 'канал',
    time: 'час',
    timezone: 'часовий-пояс',
    days: 'дні',
    late: 'запізнення',
    repeat: 'повторювати',
    until: 'до',
    date: 'дата',
    'counts-as-today': 'замість-сьогоднішнього',
    'log-channel': 'канал-журналу',
    'no-log-channel': 'без-журналу',
    answers: 'відповіді',
    cooldown: 'пауза',
    'keep-days': 'зберігати-днів',
  },
  menus: {
    'Find sources': 'Знайти джерела',
    'Propose as fact': 'Запропонувати як факт',
  },
};

const command = mention(names);
const option = names.options;

/** Everything the bot says, in Ukrainian. Members are addressed as «ви», in lower case, as in Discord's own client. */
export const uk: Words = {
  language: 'uk',
  names,

  summit: {
    description: 'Що кажуть про саміт документи, слово в слово',
  },

  ask: {
    description: 'Відповідає цитатами з документів про саміт, слово в слово, і вказує джерело',
    question: 'Своїми словами або кількома ключовими словами',
    private: 'Відповідь побачите лише ви',
    wait: (seconds: number) =>
      `На цьому сервері між запитаннями є пауза. Наступне можна поставити через ${count(seconds, { one: '# секунду', few: '# секунди', many: '# секунд' })}.`,
    closest: 'Відповіді на це в мене немає, але ці фрагменти найближчі.',
    closestOne: 'Відповіді на це в мене немає, але цей фрагмент найближчий.',
    missing: (list: string) => `Немає в моїх документах: ${list}`,
    lacking: (list: string) => `У жодному з них не згадується: ${list}`,
    lackingOne: (list: string) => `У ньому не згадується: ${list}`,
    nothing: 'У моїх документах про це не сказано.',
    topics: 'Натомість у них ідеться про ці теми. Натисніть тему, щоб прочитати:',
    noTopics: 'Спробуйте інші слова або чиєсь ім’я.',
    unclear: 'Я не бачу тут запитання. Запитайте цілим реченням або кількома ключовими словами.',
    examples: (list: string) => `Наприклад:\n${list}`,
    showContext: 'Показати контекст',
    morePassages: 'Інші фрагменти',
    asked: 'Запитання',
    why: 'Чому така відповідь',
    whyThese: 'Чому саме ці фрагменти',
    whyThis: 'Чому саме цей фрагмент',
    again: 'Запитати ще раз',
    againTitle: 'Запитати ще раз',
    againField: 'Ваше запитання',
    delete: 'Видалити',
    deleteNot: 'Видалити це може лише той, хто запитував, або той, кому тут дозволено керувати повідомленнями.',
    nextGone: `Цього запитання я більше не пропоную. Запитайте своїми словами командою ${command('summit ask')}.`,
  },

  why: {
    rule: 'Я шукаю фрагмент, де найбільше слів із запитання (рідкісні важать більше за поширені), і цитую його речення без змін.',
    held: (list: string) => `У цьому фрагменті та його заголовках є: ${list}`,
    heldNone: 'У цьому фрагменті є інші слова з тим самим значенням.',
    elsewhere: (list: string) => `Є в моїх документах, але не в цьому фрагменті: ${list}`,
    typo: (written: string, taken: string) => `Слова ${written} в моїх документах немає, тому я шукав слово ${taken}.`,
    person: (written: string, name: string) => `Слово ${written} я зрозумів так: ${name}.`,
    next: 'Наступними були ці фрагменти:',
    nextOne: 'Наступним був цей фрагмент:',
    alone: 'Інших близьких фрагментів немає.',
  },

  sources: {
    head: (message: string) =>
      `Що є в моїх документах про те, що каже ${message}. Чи це правда, я не кажу: показую, що написано і де.`,
    message: 'це повідомлення',
    nothing: 'У моїх документах про це нічого немає.',
    nearest: 'У моїх документах є не все з цього. Найближчі фрагменти:',
    above: (id: string) => `Процитовано вище: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: 'Не вмістилося ще # речення', few: 'Не вмістилося ще # речення', many: 'Не вмістилося ще # речень' })}. Запитайте про них командою ${command('summit ask')}.`,
    post: 'Опублікувати для всіх',
    posted: 'Опубліковано тут для всіх.',
    mayNotWrite: 'Вам не можна писати в цьому каналі, тому я не публікую там замість вас.',
    noWords: 'У цьому повідомленні немає слів, які я міг би шукати.',
    noClaims: 'Мені нема чого шукати в цьому повідомленні: у ньому лише службові слова.',
    own: 'Це моє власне повідомлення: джерело кожної цитати вказано під нею.',
  },

  differ: {
    title: (about: string) => `**Мої джерела розходяться:** ${about}`,
    equal: 'Кожна сторона говорить своїми словами, приблизно порівну. Хто має рацію, я не кажу.',
    side: (number: number, all: number) => `**Сторона ${number} з ${all}**`,
    show: 'Показати, у чому джерела розходяться',
    over: 'У моїх документах більше не позначено суперечки про цей фрагмент.',
  },

  passage: {
    adapted: (source: string, license: string) => `Джерело: ${source}, зі змінами, ${license}`,
    from: (source: string, license: string) => `Джерело: ${source}, ${license}`,
    added: (day: string, source: string) => `Додали модератори цього сервера ${writeDay(day)}, джерело: ${source}`,
    context: 'Фрагмент разом із попереднім і наступним. Процитоване виділено жирним.',
    whole: 'Фрагмент разом із попереднім і наступним:',
    topic: (title: string) => `Що сказано в моїх документах під заголовком **${title}**:`,
    more: 'Інші фрагменти на це запитання:',
    noMore: 'Інших фрагментів на це запитання в моїх документах немає.',
    changed: 'Цей фрагмент змінили вже після відповіді. Тепер у ньому сказано:',
    gone: `Цього фрагмента в моїх документах більше немає. Запитайте ще раз командою ${command('summit ask')}, щоб побачити, що в них тепер.`,
    noQuestion: `Я вже не можу прочитати запитання з цього повідомлення. Запитайте ще раз командою ${command('summit ask')}.`,
    cut: 'Тут скорочено: у фрагменті є продовження.',
    quotedIn: (language: string) => `Мова цитат: ${language}`,
  },

  paging: {
    first: 'Перша',
    earlier: 'Назад',
    later: 'Далі',
    last: 'Остання',
    page: (page: number, pages: number) => `сторінка ${page} з ${pages}`,
  },

  topics: {
    description: 'Усе, про що йдеться в моїх документах: вибирайте документи й розділи та читайте',
    topic: 'Документ або розділ: введіть слова із заголовка',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# документ', few: '# документи', many: '# документів' })}, ${count(passages, { one: '# фрагмент', few: '# фрагменти', many: '# фрагментів' })}`,
    sections: (sections: number) => count(sections, { one: '# розділ', few: '# розділи', many: '# розділів' }),
    passages: (passages: number) => count(passages, { one: '# фрагмент', few: '# фрагменти', many: '# фрагментів' }),
    chooseDocument: 'Виберіть документ',
    chooseSection: 'Виберіть розділ',
    allDocuments: 'Показати всі документи',
    otherSections: 'Показати розділи документа',
    none: 'У мене ще немає документів.',
    unknown: (typed: string) => `Теми «${typed}» у мене немає. Ось усі мої документи:`,
    gone: `Цієї частини в моїх документах більше немає. Що в них тепер, покаже ${command('summit topics')}.`,
  },

  source: {
    description: 'Фрагмент за номером: що в ньому сказано, що поруч, документ і ліцензія',
    id: 'Номер стоїть після кожної цитати; або введіть слова з фрагмента й виберіть',
    before: 'Перед ним:',
    after: 'Після нього:',
    readBefore: 'Прочитати попередній',
    readAfter: 'Прочитати наступний',
    readSection: 'Прочитати розділ',
    readOn: (day: string) => `Узято звідти ${writeDay(day)}`,
    unknown: (id: string) => `Фрагмента ${id} у мене немає. Може, один із цих?`,
    unlike: (id: string) =>
      `Фрагмента ${id} у мене немає. Номер надруковано дрібно після кожної цитати; усе, що в мене є, покаже ${command('summit topics')}.`,
  },

  factShown: {
    description: 'Факт про саміт із джерелом: сьогоднішній або будь-який інший',
    id: 'Який факт: введіть номер або слова з нього; якщо не вказати, сьогоднішній',
    posted: (link: string) => `Сьогоднішній факт на цьому сервері ([переглянути допис](${link})):`,
    dated: 'Факт саме для цього дня року:',
    turn: 'Факт дня. Щодня настає черга наступного:',
    place: (place: number, all: number) => `Факт ${place} з ${all}:`,
    number: (id: string) => `Факт ${id}`,
    read: 'Прочитати фрагмент',
    next: 'Показати наступний факт',
    none: `У мене ще немає фактів. Запитайте мене про щось командою ${command('summit ask')}.`,
    unknown: (id: string) => `Факту ${id} у мене немає. Може, один із цих?`,
    unlike: (id: string) =>
      `Факту ${id} у мене немає. Введіть слово з нього в полі \`${option.id}\` і виберіть із запропонованого.`,
  },

  help: {
    description: 'Що я вмію, як відповідаю і від чого відмовляюся',
    what: (passages: number, documents: number) =>
      `**Я відповідаю цитатами з документів, слово в слово, і до кожної даю джерело.** Зараз у мене ${count(passages, { one: '# фрагмент', few: '# фрагменти', many: '# фрагментів' })}, ${count(documents, { one: '# документ', few: '# документи', many: '# документів' })}.`,
    ask: (ask: string) => `${ask}: запитайте своїми словами або кількома ключовими словами`,
    delegation: (delegation: string) => `${delegation}: хто приїхав`,
    person: (person: string) => `${person}: ким була людина`,
    quote: (quote: string) => `${quote}: хто що сказав`,
    timeline: (timeline: string) => `${timeline}: що й коли сталося`,
    browse: (topics: string, source: string) =>
      `${topics}: перегляньте мої документи; ${source}: прочитайте фрагмент за номером`,
    fact: (fact: string) => `${fact}: факт дня або будь-який інший`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: надішліть факт модераторам; ${privacy}: подивіться, що я зберігаю про вас`,
    how: 'Ви отримаєте точну цитату; або найближчі фрагменти й слова, яких я не знайшов; або чесне «У моїх документах про це не сказано».',
    claims: 'Я ніколи не кажу, чи правдиве твердження: я показую, хто це сказав і де це написано.',
    sources: (menu: string) =>
      `У меню повідомлення, серед застосунків, команда ${menu} показує, що є в моїх документах про те, що в ньому сказано.`,
    refuses: 'Я не знаю нічого, крім своїх документів. Я не веду бесід, не перекладаю, не вгадую і не рахую.',
    stores: `Запитань я не зберігаю. З параметром \`${option.private}\` відповідь побачите лише ви.`,
    browseNow: 'Переглянути документи',
    factNow: 'Показати факт дня',
    privacyNow: 'Подивитися, що я зберігаю про вас',
  },

  delegation: {
    description: 'Хто приїхав, у порядку протоколу, і про кожного фрагмент, де це сказано',
    country: 'Чия делегація: країна, будь-якою мовою',
    choose: 'Виберіть, про кого прочитати',
    empty: 'У моїх документах не названо членів цієї делегації.',
    none: `У моїх документах немає делегацій. Запитайте про людину командою ${command('summit ask')}.`,
    unknown: (typed: string) => `Делегації «${typed}» в моїх документах немає. Ось ті, що є:`,
    gone: `Цього в моїх документах більше немає. Що в них тепер, покаже ${command('summit delegation')}.`,
  },

  person: {
    description: 'Ким була людина, що робила й казала на саміті, з джерелами',
    name: 'Ім’я будь-якою мовою: введіть і виберіть',
    side: (side: string) => `Сторона: ${side}`,
    sides: {
      'united-states': 'США',
      russia: 'Росія',
      finland: 'Фінляндія',
      congress: 'Конгрес США',
      press: 'преса',
      nato: 'НАТО',
      syria: 'Сирія',
      public: 'лише від свого імені',
    },
    said: 'Власними словами',
    quotes: (quotes: number) =>
      count(quotes, { one: 'Прочитати # цитату', few: 'Прочитати # цитати', many: 'Прочитати # цитат' }),
    passages: (passages: number) =>
      count(passages, { one: 'Прочитати # фрагмент', few: 'Прочитати # фрагменти', many: 'Прочитати # фрагментів' }),
    about: (name: string) => `Фрагменти, де згадано цю людину: ${name}`,
    which: (people: number) =>
      `Таке ім’я ${count(people, { one: 'має # людина', few: 'мають # людини', many: 'мають # людей' })}. Виберіть:`,
    more: (left: number) => `Ще ${writeNumber(left)} не вмістилося: введіть ім’я повніше.`,
    choose: 'Виберіть людину',
    readAbout: (name: string) => `Прочитати: ${name}`,
    unknown: (typed: string) => `Людини на ім’я ${typed} в моїх документах немає. Може, хтось із цих?`,
    unlike: (typed: string) =>
      `Людини на ім’я ${typed} в моїх документах немає. Введіть ${command('summit person')} і виберіть ім’я або запитайте командою ${command('summit ask')}.`,
    uncited: 'Більше про це в моїх документах не сказано.',
    none: `У моїх документах немає списку людей. Запитайте про людину командою ${command('summit ask')}, наприклад \`хто такий …?\``,
    gone: `Цієї людини в моїх документах більше немає. Хто в них тепер, покаже ${command('summit person')}.`,
  },

  quote: {
    description: 'Точні слова: хто сказав, коли, де й кому, і фрагмент, у якому вони стоять',
    speaker: 'Хто сказав: введіть ім’я будь-якою мовою і виберіть',
    aboutOption: 'Про що цитата, кількома ключовими словами',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Цитати' : `Цитати: ${speaker}`}** · ${writeNumber(number)} з ${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# цитата', few: '# цитати', many: '# цитат' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# цитата', few: '# цитати', many: '# цитат' })}, ${count(speakers, { one: '# автор', few: '# автори', many: '# авторів' })}`,
    about: 'Про що',
    next: 'Показати іншу цитату',
    any: 'Показати цитату',
    allSpeakers: 'Показати, кого цитують',
    choose: 'Виберіть, хто сказав',
    quotesOf: (name: string) => `Цитати: ${name}`,
    which: 'Таке ім’я мають кілька людей. Виберіть:',
    unknown: (typed: string) => `Нікого на ім’я ${typed} мої документи не цитують. Може, хтось із цих?`,
    unlike: (typed: string) =>
      `Нікого на ім’я ${typed} мої документи не цитують. Подивіться, кого вони цитують, або запитайте командою ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `Цитати на тему *${about}*${speaker === undefined ? '' : ` (${speaker})`} у мене немає. Спробуйте інші слова або запитайте командою ${command('summit ask')}.`,
    none: `У моїх документах немає списку цитат. Запитайте, хто що сказав, командою ${command('summit ask')}, наприклад \`що сказав … про …?\``,
    gone: `Цього імені в моїх документах більше немає. Кого вони цитують тепер, покаже ${command('summit quote')}.`,
    correctedBy: 'Пізніше автор виправив ці слова',
    corrects: 'Так автор виправив свої попередні слова',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Що й коли сталося, з місцевим часом і джерелами',
    day: 'День, місяць або рік, з якого почати: введіть і виберіть',
    title: (from: number, to: number, all: number) =>
      `**Що й коли сталося** · ${from === to ? from : `${from}–${to}`} з ${writeNumber(all)}`,
    choice: (day: string, events: number) =>
      `${day}: ${count(events, { one: '# подія', few: '# події', many: '# подій' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} — ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Близько ${clock}` : clock}**, ${place} (у вас ${stamp})`,
    choose: 'Перейти до дня',
    unknown: (typed: string) => `На цю дату в моїй хроніці нічого немає: ${typed}. Ось дні, які в ній є:`,
    none: `У моїх документах немає хроніки. Запитайте про день командою ${command('summit ask')}, наприклад \`що сталося 16 липня?\``,
  },

  fact: {
    description: 'Факти дня: для модераторів',
  },

  factPost: {
    title: 'Факт дня',
    credit: (name: string) => `Хто запропонував: ${name}`,
    added: 'фрагмент, який додали модератори цього сервера',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**Факт дня не публікується**, канал ${channel}. ${why} Факт не витрачено; я сам пробуватиму знову, доки допис іще може вийти сьогодні, а потім щодня.`,
    unsure: (day: string, channel: string) =>
      `**Невідомо, чи опубліковано факт за ${day}.** Відповідь Discord втрачено, а зазирнути в канал ${channel} я не можу (мені потрібні там права **Переглядати канал** і **Читати історію повідомлень**). Я шукаю допис іще добу й нічого не публікую, доки не дізнаюся, щоб жоден факт не з’явився двічі.`,
    missed: (days: string) =>
      `**Факт не опубліковано: ${days}**, бо я не працював. Пропущені дні не надолужуються: після будь-якої перерви буде лише один допис.`,
    away: (days: string) =>
      `**Факт не опубліковано: ${days}**, бо мене не було на сервері. Розклад діє далі, як і раніше; пропущені дні не надолужуються.`,
    low: (left: number) =>
      `**Для щоденних дописів залишилося фактів: ${writeNumber(left)}.** Додайте нові командою ${command('fact add')} або ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**Залишилося фактів: ${writeNumber(left)}**, потім щоденні дописи почнуться спочатку. Додайте нові командою ${command('fact add')} або ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Усі факти опубліковано, тому розклад зупинено.** Додайте факти й введіть ${command('fact schedule resume')} або задайте повтор від початку.${held > 0 ? ` ${count(held, { one: '# факт чекає', few: '# факти чекають', many: '# фактів чекають' })} на схвалення: дивіться ${command('fact list')}.` : ''}`,
    datedOnly: `**Залишилися тільки факти, які чекають свого дня року.** В інші дні дописів немає. Додайте факти командою ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**Факт ${fact} чекає на схвалення**: його фрагмент ${passage} змінено або його вже немає. Факт покаже ${command('fact list')}; його знову буде опубліковано, коли хтось його схвалить.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Мені бракує прав у каналі ${channel}: ${list}. Що робити: відкрийте налаштування каналу, *Права доступу*, і дозвольте мені це.`,
    forbidden: (channel: string) =>
      `Discord каже, що мені не можна публікувати в каналі ${channel}. Що робити: перевірте там мої права або виберіть інший канал командою ${command('fact schedule set')}.`,
    noChannel: `Канал видалено. Що робити: виберіть інший командою ${command('fact schedule set')}.`,
    removed: 'Мене більше немає на цьому сервері. Що робити: запросіть мене знову.',
    archived: (channel: string) =>
      `Гілка ${channel} в архіві й закрита. Що робити: відкрийте її або виберіть інший канал командою ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel}: у канал такого типу не можна надсилати звичайні повідомлення. Що робити: виберіть текстовий канал командою ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord відхилив допис: «${words}» (${status}).`,
  },

  reasons: {
    unreachable: 'Не вдалося зв’язатися з Discord; я спробую ще раз.',
    unclear: 'Відповідь Discord втрачено; я шукаю допис.',
    interrupted: 'Мою роботу перервали; я шукаю допис.',
    notRunning: 'Я не працював.',
    tooLate: 'Надто пізно з’ясувалося, що допису не було.',
    usedUp: 'Усі факти було витрачено.',
    datedOnly: 'Залишалися тільки факти для інших днів року.',
    calledOff: 'Розклад призупинили, зупинили або змінили.',
    byModerator: 'Цей день пропустив модератор.',
  },

  draft: {
    addDescription: 'Напишіть власний факт; перед чергою буде попередній перегляд',
    editDescription: 'Змінити текст, джерело або дату факту, який додали модератори',
    id: 'Який факт',
    sourceOption: 'Фрагмент, на якому він ґрунтується: введіть слова з нього (або посилання https)',
    newTitle: 'Новий факт',
    editTitle: (id: string) => `Змінити ${id}`,
    text: 'Факт, не більше 300 символів',
    source: 'Джерело',
    sourceHint: `Номер фрагмента або посилання https. Знайти фрагмент: ${command('fact add', 'source')}`,
    date: 'Дата (необов’язково)',
    dateHint: 'Місяць і день як ММ-ДД: публікується лише цього дня року',
    ready: 'Так це буде опубліковано. Цей перегляд бачите лише ви.',
    notReady: 'Поставити в чергу ще не можна:',
    notReadyTitle: 'Не готово',
    checked: 'Довжина й джерело в порядку.',
    alike: (id: string, words: string) => `Майже те саме каже ${id}: ${words}`,
    keptSource: 'Джерело',
    keptDate: 'Дата',
    keptCredit: 'Хто запропонував',
    queue: 'Поставити в чергу',
    save: 'Зберегти',
    edit: 'Змінити',
    cancel: 'Скасувати',
    cancelled: 'Скасовано. Нічого не збережено.',
    queued: (id: string) =>
      `У черзі під номером ${id}. Факт вийде, коли настане його черга: її показує ${command('fact list')}.`,
    saved: (id: string) => `Збережено: факт ${id} має новий текст.`,
    lost: `Я вже не можу прочитати чернетку з цього повідомлення. Почніть знову командою ${command('fact add')}.`,
    empty: 'Немає тексту.',
    tooLong: (length: number) =>
      `Тут ${count(length, { one: '# символ', few: '# символи', many: '# символів' })}: скоротіть до 300.`,
    noSource: 'Немає джерела: вкажіть фрагмент або посилання https.',
    badSource: (source: string) =>
      `«${source}» — не фрагмент із моїх документів і не посилання https. Виберіть фрагмент командою ${command('fact add', 'source')} або вставте посилання, яке починається з https://.`,
    badDay: (day: string) => `«${day}» — не день року: напишіть місяць і день як ММ-ДД, наприклад 07-16.`,
  },

  stock: {
    listDescription: 'Усі факти й де вони: у черзі, чекають нагоди, використані, видалені',
    status: 'Які факти',
    page: 'Яка сторінка',
    previewDescription: 'Показує факт точно так, як його буде опубліковано; без номера — наступний',
    removeDescription: 'Прибирає факт із дописів або доданий фрагмент із відповідей',
    restoreDescription: 'Повертає видалений факт',
    moveDescription: 'Ставить факт на місце в черзі',
    place: 'Місце в черзі: 1 — наступний',
    statuses: {
      all: 'Усі',
      queued: 'У черзі, за порядком',
      waiting: 'Чекають нагоди: виходять навмання після черги',
      dated: 'З датою',
      used: 'Використані в цьому колі',
      held: 'Чекають на схвалення: їхній фрагмент змінився',
      removed: 'Видалені',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# факт', few: '# факти', many: '# фактів' })} · сторінка ${page} з ${pages}`,
    none: 'Таких немає.',
    earlier: 'Назад',
    later: 'Далі',
    queuedAt: (place: number) => `місце в черзі: ${place}`,
    waiting: 'чекає нагоди',
    removed: 'видалено',
    used: 'використано',
    held: 'чекає на схвалення',
    onDay: (day: string) => `лише в день ${day}`,
    unknown: (id: string) => `Факту ${id} немає. Виберіть із того, що я пропоную під час введення.`,
    notOwn: (id: string) =>
      `Текст факту ${id} лежить у теці знань цього бота, тому тут його не змінити. Можна видалити його й додати свій.`,
    next: 'Наступний факт точно так, як його буде опубліковано:',
    preview: (id: string) => `${id} точно так, як буде опубліковано:`,
    nothingNext: 'Публікувати далі нічого: усі факти використані, видалені, чекають на схвалення або на свою дату.',
    isRemoved: (id: string) =>
      `${id} видалено: факт не вийде, доки ви не повернете його командою ${command('fact restore')}.`,
    heldChanged: (id: string) =>
      `${id} чекає на схвалення: після схвалення його фрагмент змінився. Факт не вийде, доки ви не схвалите його знову.`,
    heldGone: (id: string) =>
      `${id} чекає на схвалення: його фрагмента більше немає в документах. Дайте йому інше джерело командою ${command('fact edit')} або видаліть його.`,
    before: 'Фрагмент, яким його схвалили:',
    now: 'Фрагмент, який він тепер:',
    notKept: 'Попередній текст не зберігся.',
    approve: 'Схвалити знову',
    approved: (id: string) => `Схвалено: ${id} вийде, коли настане його черга.`,
    changedAgain: `Відколи ви це відкрили, фрагмент змінився ще раз. Перегляньте знову командою ${command('fact preview')}.`,
    removedNow: (id: string) =>
      `Видалено: ${id} більше не публікується. Повернути можна командою ${command('fact restore')}.`,
    passageRemoved: (id: string) => `Видалено: ${command('summit ask')} більше не знаходить ${id}.`,
    restored: (id: string) => `${id} знову на місці.`,
    moved: (id: string, place: number) => `${id}: тепер місце в черзі ${place}.`,
  },

  factFile: {
    importDescription: 'Читає факти з файлу CSV або JSON; до збереження показує всі рядки й помилки',
    file: 'CSV зі стовпцями text, source і date або список JSON із такими самими ключами',
    exportDescription: 'Усі факти одним файлом',
    format: 'У якому вигляді записати файл',
    tooLarge: (kilobytes: number, most: number) =>
      `Розмір файлу ${writeNumber(kilobytes)} КБ; я читаю файли не більші за ${writeNumber(most)} КБ. Розділіть його.`,
    elsewhere: 'Я читаю тільки файли, які зберігає Discord, і не відкриваю інших адрес.',
    unreachable: 'Discord не віддав мені файл. Спробуйте ще раз.',
    notText: 'Це не звичайний текст в UTF-8. Збережіть файл як CSV (UTF-8) і спробуйте ще раз.',
    dryRun: (good: number, bad: number) =>
      `**Пробний запуск: ще нічого не збережено.** У чергу можна поставити ${count(good, { one: '# рядок', few: '# рядки', many: '# рядків' })}, не можна — ${writeNumber(bad)}.`,
    whole: 'У файлі нижче — кожен рядок і що з ним буде.',
    line: (line: number) => `Рядок ${line}`,
    good: 'гаразд',
    alike: (id: string) => `гаразд, але дуже схоже на ${id}`,
    twin: (id: string) => `не береться: те саме каже ${id}`,
    twinInFile: (line: number) => `рядок ${line}`,
    more: (left: number) => `… і ще ${writeNumber(left)} у файлі нижче.`,
    queue: (facts: number) => `Поставити в чергу: ${count(facts, { one: '# факт', few: '# факти', many: '# фактів' })}`,
    cancel: 'Скасувати',
    cancelled: 'Скасовано. Нічого не збережено.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1
        ? `У чергу поставлено 1 факт: ${first}.`
        : `У чергу поставлено ${count(facts, { one: '# факт', few: '# факти', many: '# фактів' })}: від ${first} до ${last}.`,
    nothing: 'У чергу нічого не поставлено: кожен рядок там уже є або з помилкою.',
    lost: `Я вже не можу прочитати рядки з цього повідомлення. Введіть ${command('fact import')} ще раз.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# факт', few: '# факти', many: '# фактів' })}, як зараз на цьому сервері.`,
    emptyFile: 'У файлі немає рядків.',
    noColumn: (column: string) =>
      `Немає стовпця «${column}»: у першому рядку мають бути text, source і, за бажання, date.`,
    unknownColumn: (column: string) => `Стовпець «${column}» мені невідомий, тому він не читається.`,
    tooManyCells: (cells: number, columns: number) =>
      `Клітинок ${writeNumber(cells)}, а стовпців ${writeNumber(columns)}: візьміть текст із комами в лапки.`,
    notCsv: (reason: string) => `Далі файл прочитати не вдалося: ${reason}`,
    notJson: (reason: string) => `Це не JSON: ${reason}`,
    notAList: 'JSON має бути списком: [ { "text": …, "source": … } ].',
    notAnObject: 'Це не об’єкт із полями text і source.',
    notTextValue: (column: string) => `«${column}» — не текст.`,
    tooManyRows: (rows: number, most: number) =>
      `${count(rows, { one: '# рядок', few: '# рядки', many: '# рядків' })}; за один раз я беру щонайбільше ${writeNumber(most)}. Звідси й далі рядки не беруться.`,
  },

  changes: {
    description: 'Усі зміни модераторів: хто, коли, що, як було і як стало',
    page: 'Яка сторінка',
    title: (page: number) => `**Зміни модераторів** · сторінка ${page}, спершу нові`,
    none: 'Змін ще немає.',
    noMore: 'Давніших змін немає.',
    moreInLog: `За один раз змінилося більше: усе покаже ${command('fact log')}.`,
    forgotten: 'людина, яка попросила її забути',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Було: ${value}`,
    after: (value: string) => `Стало: ${value}`,
    earlier: 'Новіші',
    later: 'Давніші',
  },

  suggest: {
    description: 'Запропонувати факт модераторам цього сервера',
    title: 'Запропонувати факт',
    text: 'Факт, не більше 300 символів',
    source: 'Джерело',
    sourceHint: 'Посилання https або номер фрагмента. Модераторам потрібне джерело.',
    consent: `Разом із пропозицією зберігається ваш обліковий запис, щоб водночас чекало не більше трьох ваших пропозицій. Показати й видалити це можна командою ${command('summit privacy')}.`,
    credit: 'Ваше ім’я поруч із фактом',
    withoutCredit: 'Без мого імені',
    withCredit: (name: string) => `Хто запропонував: ${name}`,
    tell: 'Коли модератори вирішать',
    tellMe: 'Сповістити мене особистим повідомленням',
    tellNot: 'Не сповіщати',
    sent: (number: number) => `Надіслано модераторам під номером ${number}. Дякую.`,
    merged: (number: number) => `Те саме вже чекає під номером ${number}; ваше додано до нього. Дякую.`,
    tooMany: (open: number) =>
      `Уже ${count(open, { one: 'чекає # ваша пропозиція', few: 'чекають # ваші пропозиції', many: 'чекають # ваших пропозицій' })}; більше водночас не можна. Запропонуйте це, коли модератор їх перегляне.`,
    elsewhere: 'Це працює на серверах із цим ботом: тут немає модераторів, яким це можна надіслати.',
    needsText: 'Немає тексту.',
    report: 'Повідомити про помилку',
    reportTitle: 'Повідомити про помилку',
    reportText: 'Що не так із цією відповіддю?',
    reportHint: 'Зберігається для модераторів сервера разом із фрагментом, без вашого імені.',
    reported: (number: number) =>
      `Надіслано модераторам під номером ${number}. Збережено: ваш текст і фрагмент; про вас нічого. Дякую.`,
    toModerators: 'Надіслати модераторам',
    questionSent: (number: number) =>
      `Надіслано модераторам під номером ${number}. Збережено: запитання; про вас нічого.`,
    askForWord: 'Зберегти мій обліковий запис і сповістити мене',
    willTell: (number: number) =>
      `Я сповіщу особистим повідомленням, що вирішать щодо номера ${number}. Для цього збережено номер вашого облікового запису; видалити його можна командою ${command('summit privacy')}.`,
    over: 'Модератори це вже вирішили.',
  },

  inbox: {
    description: 'Що учасники надіслали модераторам',
    listDescription: 'Що чекає на рішення або вже вирішене',
    reviewDescription: 'Розглянути те, що чекає, одне за одним',
    state: 'Які записи',
    number: 'Який номер; якщо не вказати, найдавніший із тих, що чекають',
    page: 'Яка сторінка',
    states: { open: 'Чекають', approved: 'Схвалено', linked: 'Пов’язано з фрагментом', rejected: 'Відхилено' },
    kinds: {
      proposal: 'Запропонований факт',
      problem: 'Повідомлення про помилку',
      question: 'Запитання, на яке нічого не знайшлося',
    },
    title: (state: string, page: number) => `**Вхідні: ${state}** · сторінка ${page}`,
    none: 'Тут нічого немає.',
    allDone: 'Нічого не чекає. Вхідні розібрано.',
    entry: (number: number, kind: string) => `**Номер ${number}: ${kind}**`,
    times: (times: number) => `Надіслано ${count(times, { one: '# раз', few: '# рази', many: '# разів' })}`,
    source: (source: string) => `Джерело: ${source}`,
    about: (passage: string) => `Про фрагмент ${passage}`,
    noSource: 'Джерела не вказано.',
    credit: (list: string) => `Хто запропонував: ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# учасник хоче', few: '# учасники хочуть', many: '# учасників хочуть' })} дізнатися, чим це закінчиться.`,
    approve: 'Схвалити як факт',
    link: 'Пов’язати з фрагментом',
    reject: 'Відхилити з причиною',
    skip: 'Наступне',
    linkTitle: 'Пов’язати з фрагментом',
    linkField: 'Фрагмент',
    linkHint: 'Номер фрагмента, де це сказано. Той, хто запитував, дізнається, якщо просив сповістити.',
    noPassage: (id: string) => `Фрагмента «${id}» немає. Номер надруковано дрібно після кожної цитати.`,
    rejectTitle: 'Відхилити з причиною',
    reason: 'Причина',
    reasonHint: 'Відправник прочитає її, якщо просив сповістити.',
    unknown: (number: number) => `Номера ${number} у вхідних немає.`,
    settled: (number: number, state: string) => `Номер ${number} уже вирішено: ${state}.`,
    approved: (number: number, factId: string) => `Номер ${number} схвалено, це факт ${factId}.`,
    findable: (additionId: string) =>
      `Його текст тепер є фрагментом ${additionId}: ${command('summit ask')} знаходить його на цьому сервері.`,
    linked: (number: number, passage: string) => `Номер ${number} пов’язано з фрагментом ${passage}.`,
    rejected: (number: number) => `Номер ${number} відхилено.`,
    told: (members: number) =>
      `Сповіщено ${count(members, { one: '# учасника', few: '# учасників', many: '# учасників' })}.`,
    notTold: (members: number) =>
      `Не вдалося сповістити ${count(members, { one: '# учасника', few: '# учасників', many: '# учасників' })}: особисті повідомлення закриті.`,
    yours: (server: string, text: string) => `Що ви надіслали модераторам сервера **${server}**: «${text}»`,
    youApproved: 'Це схвалено. Воно стане там одним із фактів дня.',
    youLinked: 'Про це сказано у фрагменті моїх документів:',
    youRejected: (reason: string) => `Це відхилено. Причина: ${reason}`,
  },

  settings: {
    description: 'Налаштування цього сервера для тих, хто ним керує',
    show: 'Показує і змінює налаштування цього сервера',
    log: 'Куди записувати зміни модераторів',
    noLog: 'Більше не записувати їх до жодного каналу',
    zone: 'Часовий пояс, який команди пропонують першим, наприклад Europe/Helsinki',
    answers: 'Хто бачить відповіді, якщо учасник сам не вказав',
    cooldown: 'Скільки секунд учасник чекає між двома запитаннями',
    keep: 'Скільки днів зберігати журнал модераторів і вирішені вхідні',
    title: '**Налаштування цього сервера**',
    changed: 'Збережено.',
    logIs: (channel: string) => `Канал журналу: ${channel}`,
    zoneIs: (zone: string) => `Часовий пояс: ${zone}`,
    answersAre: (answers: string) => `Відповіді: ${answers}`,
    cooldownIs: (seconds: number) =>
      `Пауза між двома запитаннями: ${seconds === 0 ? 'немає' : count(seconds, { one: '# секунда', few: '# секунди', many: '# секунд' })}`,
    keptFor: (days: number) =>
      `Журнал і вирішені вхідні зберігаються ${count(days, { one: '# день', few: '# дні', many: '# днів' })}`,
    none: 'немає',
    public: 'видно всім',
    private: 'приватно',
    publicChoice: 'Видно всім у каналі',
    privateChoice: 'Приватно: бачить лише той, хто запитує',
    both: 'Вкажіть канал журналу або вимкніть його, але не те й те водночас.',
    cannotLog: (channel: string, missing: string) =>
      `Я не можу писати в канал ${channel}: мені потрібне там право ${missing}. Налаштування збережено; дайте мені право, і журнал почнеться.`,
  },

  reload: {
    description: 'Перечитує документи; для тих, хто обслуговує цього бота',
    operatorsOnly:
      'Документи перечитуються одразу для всіх серверів, тому це лише для тих, хто обслуговує цього бота: для власника застосунку або його команди, як їх указано на порталі розробника Discord.',
    taken: (passages: number, before: number, ms: number) =>
      `**Прийнято.** Тепер у мене ${count(passages, { one: '# фрагмент', few: '# фрагменти', many: '# фрагментів' })}; раніше було ${writeNumber(before)}. Читання тривало ${writeNumber(Math.round(ms / 100) / 10)} с.`,
    registered: {
      changed: 'Варіанти вибору в командах змінилися, і їх зареєстровано заново.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Варіанти вибору в командах змінилися, але **зареєструвати їх не вдалося**: учасники бачать попередні. Причина в журналі.',
    },
    remarks: (things: number) =>
      `Треба виправити: ${count(things, { one: '# зауваження', few: '# зауваження', many: '# зауважень' })}; через це нічого не пропало. Їх назве \`npm run knowledge:check\`.`,
    unchanged: (passages: number) =>
      `Усі файли такі самі, як під час останнього читання. У мене ${count(passages, { one: '# фрагмент', few: '# фрагменти', many: '# фрагментів' })}.`,
    broken: '**Не прийнято, бо щось пропало б.** Я працюю далі з тим, що знав. Виправте це, і я сам усе прийму:',
    more: (left: number) => `і ще ${writeNumber(left)}: усі назве \`npm run knowledge:check\`.`,
    ended: 'Мене зупиняють, тому нічого не прочитано. Я прочитаю все, коли запущуся знову.',
  },

  privacy: {
    whereTo: `Ви просили сповістити вас. Показати й видалити те, що я зберігаю про вас, можна командою ${command('summit privacy')}.`,
    description: 'Що я зберігаю про вас на всіх серверах; це можна вивантажити й видалити',
    nothing:
      'Я нічого не зберігаю про вас. Я не зберігаю ні запитань, ні імен, хіба що ви натиснете кнопку, де так написано.',
    title: '**Що я зберігаю про вас**',
    letters: (letters: number) =>
      `${count(letters, { one: '# повідомлення', few: '# повідомлення', many: '# повідомлень' })} модераторам із вашим обліковим записом:`,
    letter: (kind: string, text: string, state: string) => `${kind}: «${text}» (${state})`,
    named: (name: string) => `із зазначенням імені: ${name}`,
    told: 'ви хочете дізнатися, чим це закінчиться',
    consents: (consents: number) =>
      `${count(consents, { one: '# згода', few: '# згоди', many: '# згод' })} натисканням кнопки`,
    changes: (changes: number) =>
      `${count(changes, { one: '# ваша зміна', few: '# ваші зміни', many: '# ваших змін' })} в журналі модераторів`,
    more: (left: number) => `… і ще ${writeNumber(left)} у вивантаженні.`,
    export: 'Вивантажити файлом',
    remove: 'Видалити все',
    sure: 'Видалити все, що я зберігаю про вас, на всіх серверах? Те, що ви запропонували й модератори схвалили, залишиться без вашого імені.',
    really: 'Видалити зараз',
    removed: 'Видалено. Я більше нічого не зберігаю про вас.',
    exported: 'Усе, що я зберігаю про вас, на всіх серверах.',
  },

  schedule: {
    group: 'Коли бот сам публікує факт',
    set: 'Один факт на день: спершу перегляд, нічого не почнеться, доки ви не натиснете «Почати»',
    show: 'Розклад, три найближчі дописи й чи можна мені там публікувати',
    pause: 'Тимчасово без дописів; дні перерви не надолужуються',
    resume: 'Продовжити після перерви або зупинки',
    stop: 'Більше жодних дописів, доки ви не продовжите або не задасте заново',
    channel: 'Де публікувати',
    time: 'Місцевий час, наприклад 09:00',
    timezone: 'Місце, наприклад Europe/Helsinki; введіть місто англійською, щоб знайти',
    days: 'щодня (типово), будні або окремі дні, наприклад пн, ср, пт',
    lateWindow: 'Наскільки допис може запізнитися після збою (типово: 6 годин)',
    lateChoice: { '0h': 'зовсім ні', '1h': 'до 1 години', '6h': 'до 6 годин', day: 'того самого дня' },
    repeat: 'Почати спочатку, коли всі факти опубліковано, а не зупинитися',
    until: 'Перший день із дописами, наприклад 2026-07-16; якщо не вказати, до команди продовжити',
    title: 'Факт дня',
    preview: 'Факт дня: попередній перегляд',
    start: 'Почати',
    cancel: 'Скасувати',
    cancelled: 'Скасовано. Нічого не змінилося.',
    started: '**Розпочато.**',
    replaces: (plan: string) => `**Це замінить теперішній розклад:**\n${plan}`,
    none: `Розкладу ще немає. Задайте його командою ${command('fact schedule set')}.`,
    paused: `**Призупинено**, доки хтось не введе ${command('fact schedule resume')}.`,
    pausedUntil: (when: string) => `**Призупинено.** Саме продовжиться: ${when}.`,
    resumed: '**Працює.** Дні, що минули за цей час, не надолужуються.',
    stopped: `**Зупинено.** Почніть знову командою ${command('fact schedule resume')} або задайте розклад заново.`,
    isStopped: 'Розклад зупинено, тому призупиняти нічого.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days}, о **${time}** (${zone}), канал ${channel}`,
    typed: {
      daily: 'щодня',
      weekdays: 'будні',
      besides: ['і', 'й', 'та', 'по', 'у', 'в'],
      // Keyboards have other apostrophes than the one that the names come with.
      days: { ...dayNames, fri: [...dayNames.fri, 'п’ятниця', "п'ятниця"] },
    },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Щодня'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'З понеділка по п’ятницю'
          : days.map((day) => uk.schedule.weekday[day]).join(', '),
    weekday: {
      mon: 'понеділок',
      tue: 'вівторок',
      wed: 'середа',
      thu: 'четвер',
      fri: 'п’ятниця',
      sat: 'субота',
      sun: 'неділя',
    },
    late: {
      '0h': 'Після збою допис, який запізнився більше ніж на п’ять хвилин, скасовується.',
      '1h': 'Після збою допис може запізнитися до 1 години.',
      '6h': 'Після збою допис може запізнитися до 6 годин.',
      day: 'Після збою допис може вийти пізніше того самого дня.',
    },
    usedUp: {
      stop: 'Коли всі факти буде опубліковано, розклад зупиниться й сповістить про це.',
      recycle: 'Коли всі факти буде опубліковано, усе почнеться спочатку.',
    },
    next: '**Найближчі дописи** за вашим часом:',
    noNext: 'Дописів не заплановано.',
    gap: (date: string, time: string, at: string) =>
      `${date}: годинники переводять уперед, і часу ${time} там не буває. Допис вийде одразу після переведення, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `${date}: годинники переводять назад, і час ${time} настає двічі. Допис вийде першого разу, ${at}, і тільки тоді.`,
    permissions: (channel: string) => `**Що мені потрібно в каналі ${channel}:**`,
    missing: {
      post: 'немає, тому публікувати я не можу. Дозвольте мені це в налаштуваннях каналу, *Права доступу*.',
      look: 'немає, тому після збою я не зміг би перевірити, чи вийшов допис, і пропустив би день.',
    },
    announcement:
      'Це канал з оголошеннями: я публікую в ньому, але надіслати допис серверам, які його відстежують, можете тільки ви.',
    badTime: (typed: string) => `${typed} — не час доби. Напишіть його як \`09:00\` або \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed}: тут немає днів тижня. Напишіть \`щодня\`, \`будні\` або окремі дні, наприклад \`пн, ср, пт\`.`,
    noZone: `Який часовий пояс? Вкажіть його в полі \`${option.timezone}\`, наприклад \`Europe/Helsinki\`: введіть місто й виберіть зі списку.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} — скорочення: воно може означати різні місця й нічого не каже про літній час. Може, ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} — стала різниця з UTC, а вона майже всюди хибна пів року. Назвіть місце, наприклад \`Europe/Helsinki\`, або ${list}.`,
      unknown: (typed: string, list: string) =>
        `${typed}: такого часового поясу я не знаю.${list ? ` Може, ${list}?` : ` Введіть місто в полі \`${option.timezone}\` і виберіть зі списку.`}`,
    },
    badDate: (typed: string) => `${typed} — не дата. Напишіть її як \`2026-07-16\` або виберіть зі списку.`,
    pastDate: (typed: string) => `${typed} — не в майбутньому. Перерва закінчується в день, який ще попереду.`,
  },

  status: {
    description: 'Працює, призупинено чи не публікується й чому; що далі; останні 14 днів',
    title: 'Факт дня',
    running: '● **Працює**',
    paused: `◌ **Призупинено**, доки хтось не введе ${command('fact schedule resume')}`,
    pausedUntil: (when: string) => `◌ **Призупинено** до: ${when}`,
    blocked: (why: string) => `✗ **Не публікується.** ${why} Я сам пробую знову.`,
    stopped: {
      moderator: `□ **Зупинив** модератор. Почніть знову командою ${command('fact schedule resume')}.`,
      'used-up': `□ **Зупинено: усі факти опубліковано.** Додайте факти, потім введіть ${command('fact schedule resume')}.`,
    },
    stock: 'Факти',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `залишилося для будь-якого дня ${writeNumber(left)} (у черзі ${writeNumber(queued)}), чекають на свою дату ${writeNumber(dated)}, опубліковано ${writeNumber(used)}, чекають на схвалення ${writeNumber(held)}, видалено ${writeNumber(removed)}`,
    days: 'Останні 14 днів',
    see: 'переглянути допис',
    states: {
      posted: { icon: '✓', name: 'опубліковано' },
      late: { icon: '◔', name: 'опубліковано із запізненням' },
      skipped: { icon: '↷', name: 'пропущено' },
      missed: { icon: '○', name: 'не вийшло' },
      blocked: { icon: '✗', name: 'не публікується' },
      unsure: { icon: '?', name: 'невідомо' },
      working: { icon: '…', name: 'публікується' },
      waiting: { icon: '…', name: 'ще попереду' },
      none: { icon: '·', name: 'не заплановано' },
    },
    short: {
      permission: 'бракувало права',
      'no-channel': 'канал було видалено',
      removed: 'мене не було на сервері',
      archived: 'гілка була в архіві',
      'wrong-channel': 'канал не для повідомлень',
      other: 'Discord відхилив',
    },
  },

  history: {
    description: 'Усе, що опубліковано, пропущено або не вийшло, спершу нове',
    page: 'Яка сторінка, найновіша — 1',
    title: (page: number) => (page === 1 ? 'Історія' : `Історія, сторінка ${page}`),
    nothing: 'Ще нічого.',
    noPage: 'Такої сторінки немає.',
    newer: 'Новіші',
    older: 'Давніші',
  },

  skip: {
    description: 'Пропустити один день; факт залишиться на наступний',
    date: 'Який день, наприклад 2026-07-16; якщо не вказати, найближчий',
    takeBack: 'Не пропускати',
    done: (date: string) => `**${date}: цей день пропускається.** Факт залишиться на наступний день.`,
    back: (date: string) => `Пропуск скасовано: ${date} факт знову вийде.`,
    notSkipped: (date: string) => `${date}: цей день більше не пропускається.`,
    noNext: 'Дописів не заплановано, тож пропускати нічого.',
    noDay: (date: string) => `${date}: цього дня за розкладом допису немає, або він уже минув.`,
    taken: (date: string, state: string) => `${date}: цей день не можна пропустити, його стан: ${state}.`,
  },

  post: {
    description: 'Опублікувати факт зараз, після того як ви його побачите',
    id: 'Який факт; якщо не вказати, наступний',
    countsAsToday: 'Замість сьогоднішнього допису (типово — на додачу до нього)',
    confirm: (channel: string) => `**Опублікувати це зараз, канал ${channel}?**`,
    counted: 'Вважається сьогоднішнім дописом: сам він сьогодні вже не вийде.',
    onTop: 'Це на додачу: допис за розкладом однаково вийде.',
    again: 'Цей факт уже публікувався; повтор не змінює порядку інших.',
    now: 'Опублікувати зараз',
    cancelled: 'Скасовано. Нічого не опубліковано.',
    done: (link: string) => `**Опубліковано.** [Переглянути](${link})`,
    refused: (why: string) => `**Не опубліковано.** ${why}`,
    unsent: '**Не опубліковано**: не вдалося зв’язатися з Discord. Спробуйте трохи згодом.',
    unclear: `**Невідомо, чи це опубліковано**: відповідь Discord втрачено. Я шукаю допис і запишу результат у ${command('fact history')}; доти не натискайте знову.`,
    taken: (link: string) => `**Зараз нічого не опубліковано**: [цей допис](${link}) уже є.`,
    inHand: (state: string) =>
      `**Зараз нічого не опубліковано**: стан допису — ${state}. Дивіться ${command('fact history')}.`,
    unknown: (id: string) => `Факту ${id} тут немає. Усі факти покаже ${command('fact list')}.`,
    gone: `Цього факту більше немає. Усі факти покаже ${command('fact list')}.`,
    removed: (id: string) => `${id} видалено. Поверніть факт командою ${command('fact restore')}, потім опублікуйте.`,
    held: (id: string, passage: string) =>
      `${id} чекає на схвалення: його фрагмент ${passage} змінено або його вже немає. Факт покаже ${command('fact list')}; спершу хтось має його схвалити.`,
    nothing: `Сьогодні публікувати нічого. Додайте факт командою ${command('fact add')} або назвіть уже опублікований.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Керувати повідомленнями',
    ManageGuild: 'Керувати сервером',
    ViewChannel: 'Переглядати канал',
    SendMessages: 'Надсилати повідомлення',
    SendMessagesInThreads: 'Надсилати повідомлення в гілках',
    ReadMessageHistory: 'Читати історію повідомлень',
  },

  doctor: {
    description: 'Перевіряє, чи все гаразд, і каже, що робити',
    title: '**Чи все гаразд?**',
    states: { well: 'гаразд', remark: 'зауваження', ill: 'ПОМИЛКА' },
    allWell: 'Помилок немає.',
    wrong: (things: number) => count(things, { one: '# помилка.', few: '# помилки.', many: '# помилок.' }),
    token: (name: string, id: string) => `Discord знає бота під іменем ${name} (${id}).`,
    noToken:
      'Токена немає, тому бот працює в локальному перегляді. Щоб вийти в Discord, впишіть токен у .env після DISCORD_TOKEN=.',
    badToken:
      'Discord не приймає токен. Скопіюйте його знову зі сторінки Bot на порталі розробника (Reset Token) у .env.',
    unreachable: (why: string) => `Discord не відповів (${why}). Перевірте мережу або спробуйте трохи згодом.`,
    commands: (commands: number) =>
      `Зареєстровано як слід: ${count(commands, { one: '# команда', few: '# команди', many: '# команд' })}.`,
    noCommands:
      'У Discord ще немає команд цього бота: їх реєструє перший запуск. Якщо бот уже запускався, його журнал скаже, чому їх немає.',
    otherCommands:
      'Команди в Discord не від цієї версії. Запустіть бота знову: він реєструє їх під час запуску, а якщо не може, причина буде в журналі.',
    channel: (channel: string, use: string) => `Канал ${channel}: у мене є всі права, які потрібні. Для чого: ${use}.`,
    uses: { facts: 'факт дня', log: 'журнал змін' },
    noChannels: 'Каналу для факту дня або журналу не вибрано.',
    clock: 'Годинник цього комп’ютера збігається з годинником Discord.',
    badClock: (seconds: number) =>
      `Годинник цього комп’ютера ${seconds > 0 ? 'поспішає' : 'відстає'} на ${count(Math.abs(seconds), { one: '# секунду', few: '# секунди', many: '# секунд' })}. Увімкніть службу часу (NTP): інакше факти виходять невчасно, а відповіді можуть запізнитися.`,
    noClock: 'У відповідях Discord немає часу, тому звірити годинник не вдалося.',
    shard: (id: number, seconds: number) =>
      `Шард ${id} на зв’язку; останній сигнал підтверджено ${writeNumber(seconds)} с тому.`,
    shardAway: (id: number) =>
      `Шард ${id} не на зв’язку. Він під’єднається сам; якщо цього не станеться, запустіть бота знову.`,
    folder: (path: string) => `У теку даних ${path} можна писати.`,
    badFolder: (path: string, why: string) =>
      `У теку даних ${path} не можна писати (${why}). Дайте користувачеві, від імені якого працює бот, право запису або вкажіть іншу теку в DATA_DIR.`,
    store: (where: string) => `Сховище ${where} відкрито, його схема від цієї версії.`,
    storeWritable: 'У сховище можна писати.',
    storeReadOnly: (why: string) => `У сховище не можна писати (${why}). Сповістіть тих, хто обслуговує цього бота.`,
    storeNew: (where: string) => `Сховище ${where} буде створено під час першого запуску.`,
    storeBehind: (where: string, steps: number) =>
      `Сховище ${where} оновиться під час наступного запуску (${count(steps, { one: '# крок', few: '# кроки', many: '# кроків' })}). Спершу зробіть резервну копію.`,
    storeNewer: (where: string, why: string) =>
      `Сховище ${where} записала новіша версія бота (${why}). Запустіть ту версію або відновіть резервну копію, зроблену до неї.`,
    storeRefused: (where: string, why: string) =>
      `Сховище ${where} не відкривається (${why}). Перевірте DATABASE_URL або DATA_DIR і чи працює сервер.`,
    knowledge: (passages: number) =>
      `Документи в порядку: ${count(passages, { one: '# фрагмент', few: '# фрагменти', many: '# фрагментів' })}.`,
    badKnowledge: (things: number, first: string) =>
      `У теці знань ${count(things, { one: '# помилка', few: '# помилки', many: '# помилок' })}, перша: ${first}. \`npm run knowledge:check\` назве всі.`,
    report: (url: string) => `Бот працює і повідомляє, що все гаразд (${url}).`,
    noReport: (url: string) =>
      `За адресою ${url} ніхто не відповідає: на цьому комп’ютері з цими налаштуваннями бот не працює.`,
    badReport: (url: string, why: string) =>
      `Бот працює, але повідомляє про негаразди (${url}): ${why}. Що означає кожен рядок і що робити, сказано в docs/health.md.`,
    versions: (bot: string, node: string, library: string) => `Бот саміту ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `У мене щось зламалося. Спробуйте ще раз; якщо не допоможе, передайте код ${code} тим, хто обслуговує цього бота.`,
    notAllowed: (permission: string) =>
      `Це для модераторів сервера: тут потрібне право **${permission}**. Зверніться до них або до адміністратора.`,
    unknownCommand: `Цієї команди я більше не знаю. Введіть \`/${names.commands.summit}\`, щоб побачити, що я вмію.`,
    unknownButton: `Ця кнопка зі старого повідомлення. Запитайте ще раз командою ${command('summit ask')}.`,
  },
};
