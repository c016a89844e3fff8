import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak, type ThreeForms } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, writeNumber, dayNames } = speak<ThreeForms>('ru');

const names: Words['names'] = {
  commands: {
    summit: 'саммит',
    'summit ask': 'спросить',
    'summit delegation': 'делегация',
    'summit topics': 'темы',
    'summit source': 'источник',
    'summit help': 'справка',
    'summit fact': 'факт',
    'summit person': 'человек',
    'summit quote': 'цитата',
    'summit timeline': 'хроника',
    'summit suggest': 'предложить',
    'summit privacy': 'конфиденциальность',
    fact: 'факт',
    'fact schedule': 'расписание',
    'fact schedule set': 'задать',
    'fact schedule show': 'показать',
    'fact schedule pause': 'приостановить',
    'fact schedule resume': 'продолжить',
    'fact schedule stop': 'остановить',
    'fact status': 'состояние',
    'fact post': 'опубликовать',
    'fact skip': 'пропустить',
    'fact history': 'история',
    'fact add': 'добавить',
    'fact edit': 'изменить',
    'fact remove': 'удалить',
    'fact restore': 'вернуть',
    'fact move': 'переместить',
    'fact list': 'список',
    'fact preview': 'предпросмотр',
    'fact import': 'импорт',
    'fact export': 'экспорт',
    'fact log': 'журнал',
    inbox: 'входящие',
    'inbox list': 'список',
    'inbox review': 'разобрать',
    'summit-admin': 'саммит-управление',
    'summit-admin settings': 'настройки',
    'summit-admin doctor': 'проверка',
    'summit-admin reload': 'перечитать',
  },
  options: {
    question: 'вопрос',
    private: 'лично',
    country: 'страна',
    topic: 'тема',
    name: 'имя',
    speaker: 'автор',
    about: 'о-чём',
    day: 'день',
    source: 'источник',
    id: 'номер',
    place: 'место',
    status: 'состояние',
    state: 'состояние',
    number: 'номер',
    page: 'страница',
    format: 'формат',
    file: 'файл',
    channel: 'канал',
    time: 'время',
    timezone: 'часовой-пояс',
    days: 'дни',
    late: 'опоздание',
    repeat: 'повторять',
    until: 'до',
    date: 'дата',
    'counts-as-today': 'вместо-сегодняшней',
    'log-channel': 'канал-журнала',
    'no-log-channel': 'без-журнала',
    answers: 'ответы',
    cooldown: 'пауза',
    'keep-days': 'хранить-дней',
  },
  menus: {
    'Find sources': 'Найти источники',
    'Propose as fact': 'Предложить как факт',
  },
};

const command = mention(names);
const option = names.options;

/** Everything the bot says, in Russian. Members are addressed as «вы», in lower case, as in Discord's own client. */
export const ru: Words = {
  language: 'ru',
  names,

  summit: {
    description: 'Что говорят о саммите документы, слово в слово',
  },

  ask: {
    description: 'Отвечает цитатами из документов о саммите, слово в слово, с указанием источника',
    question: 'Своими словами или несколькими ключевыми словами',
    private: 'Ответ увидите только вы',
    wait: (seconds: number) =>
      `На этом сервере между вопросами есть пауза. Следующий вопрос можно задать через ${count(seconds, { one: '# секунду', few: '# секунды', many: '# секунд' })}.`,
    closest: 'Ответа на это у меня нет, но эти фрагменты ближе всего.',
    closestOne: 'Ответа на это у меня нет, но этот фрагмент ближе всего.',
    missing: (list: string) => `Нет в моих документах: ${list}`,
    lacking: (list: string) => `Ни в одном из них не упоминается: ${list}`,
    lackingOne: (list: string) => `В нём не упоминается: ${list}`,
    nothing: 'В моих документах об этом не сказано.',
    topics: 'Зато в них говорится об этих темах. Нажмите на тему, чтобы прочитать:',
    noTopics: 'Попробуйте другие слова или имя человека.',
    unclear: 'Я не вижу здесь вопроса. Спросите целым предложением или несколькими ключевыми словами.',
    examples: (list: string) => `Например:\n${list}`,
    showContext: 'Показать контекст',
    morePassages: 'Другие фрагменты',
    asked: 'Вопрос',
    why: 'Почему такой ответ',
    whyThese: 'Почему эти фрагменты',
    whyThis: 'Почему этот фрагмент',
    again: 'Спросить ещё раз',
    againTitle: 'Спросить ещё раз',
    againField: 'Ваш вопрос',
    delete: 'Удалить',
    deleteNot: 'Удалить это может только тот, кто спросил, или тот, кому здесь можно управлять сообщениями.',
    nextGone: `Этого вопроса я больше не предлагаю. Спросите своими словами командой ${command('summit ask')}.`,
  },

  why: {
    rule: 'Я ищу фрагмент, где больше всего слов из вопроса, редкие важнее частых, и цитирую его предложения как они есть.',
    held: (list: string) => `В этом фрагменте и его заголовках есть: ${list}`,
    heldNone: 'В этом фрагменте есть другие слова с тем же смыслом.',
    elsewhere: (list: string) => `Есть в моих документах, но не в этом фрагменте: ${list}`,
    typo: (written: string, taken: string) => `Слова ${written} в моих документах нет, поэтому я искал слово ${taken}.`,
    person: (written: string, name: string) => `Слово ${written} я понял так: ${name}.`,
    next: 'Следующими были эти фрагменты:',
    nextOne: 'Следующим был этот фрагмент:',
    alone: 'Других близких фрагментов нет.',
  },

  sources: {
    head: (message: string) =>
      `Что есть в моих документах о том, что говорит ${message}. Правда ли это, я не говорю: показываю, что написано и где.`,
    message: 'это сообщение',
    nothing: 'В моих документах об этом ничего нет.',
    nearest: 'В моих документах есть не всё из этого. Самые близкие фрагменты:',
    above: (id: string) => `Процитировано выше: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: 'Не поместилось ещё # предложение', few: 'Не поместилось ещё # предложения', many: 'Не поместилось ещё # предложений' })}. Спросите о них командой ${command('summit ask')}.`,
    post: 'Опубликовать для всех',
    posted: 'Опубликовано здесь для всех.',
    mayNotWrite: 'Вам нельзя писать в этом канале, поэтому я не публикую там за вас.',
    noWords: 'В этом сообщении нет слов, которые я мог бы искать.',
    noClaims: 'Мне нечего искать в этом сообщении: в нём только служебные слова.',
    own: 'Это моё собственное сообщение: источник каждой цитаты указан под ней.',
  },

  differ: {
    title: (about: string) => `**Мои источники расходятся:** ${about}`,
    equal: 'Каждая сторона своими словами и примерно одинаково длинно. Кто прав, я не говорю.',
    side: (number: number, all: number) => `**Сторона ${number} из ${all}**`,
    show: 'Показать, в чём источники расходятся',
    over: 'В моих документах больше не отмечен спор об этом фрагменте.',
  },

  passage: {
    adapted: (source: string, license: string) => `По источнику ${source}, с изменениями, ${license}`,
    from: (source: string, license: string) => `Источник: ${source}, ${license}`,
    added: (day: string, source: string) =>
      `Добавлено модераторами этого сервера ${writeDay(day)}, источник: ${source}`,
    context: 'Фрагмент и соседние с ним: предыдущий и следующий. Процитированное выделено жирным.',
    whole: 'Фрагмент и соседние с ним, предыдущий и следующий:',
    topic: (title: string) => `Что говорится в моих документах под заголовком **${title}**:`,
    more: 'Другие фрагменты по этому вопросу:',
    noMore: 'Других фрагментов по этому вопросу в моих документах нет.',
    changed: 'Этот фрагмент изменили после ответа. Теперь в нём говорится:',
    gone: `Этого фрагмента в моих документах больше нет. Спросите ещё раз командой ${command('summit ask')}, чтобы увидеть, что в них сейчас.`,
    noQuestion: `Я больше не могу прочитать вопрос из этого сообщения. Спросите ещё раз командой ${command('summit ask')}.`,
    cut: 'Здесь сокращено: фрагмент продолжается.',
    quotedIn: (language: string) => `Язык цитат: ${language}`,
  },

  paging: {
    first: 'Первая',
    earlier: 'Назад',
    later: 'Дальше',
    last: 'Последняя',
    page: (page: number, pages: number) => `страница ${page} из ${pages}`,
  },

  topics: {
    description: 'Всё, о чём говорят мои документы: выбирайте документы и разделы и читайте',
    topic: 'Документ или раздел: введите слова из заголовка',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# документ', few: '# документа', many: '# документов' })}, ${count(passages, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов' })}`,
    sections: (sections: number) => count(sections, { one: '# раздел', few: '# раздела', many: '# разделов' }),
    passages: (passages: number) => count(passages, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов' }),
    chooseDocument: 'Выберите документ',
    chooseSection: 'Выберите раздел',
    allDocuments: 'Показать все документы',
    otherSections: 'Показать разделы документа',
    none: 'У меня пока нет документов.',
    unknown: (typed: string) => `Темы «${typed}» у меня нет. Вот все мои документы:`,
    gone: `Этой части в моих документах больше нет. Что в них сейчас, покажет ${command('summit topics')}.`,
  },

  source: {
    description: 'Фрагмент по номеру: что в нём сказано, что рядом, документ и лицензия',
    id: 'Номер стоит после каждой цитаты; или введите слова из фрагмента и выберите',
    before: 'Перед ним:',
    after: 'После него:',
    readBefore: 'Прочитать предыдущий',
    readAfter: 'Прочитать следующий',
    readSection: 'Прочитать раздел',
    readOn: (day: string) => `Взято оттуда ${writeDay(day)}`,
    unknown: (id: string) => `Фрагмента ${id} у меня нет. Может быть, один из этих?`,
    unlike: (id: string) =>
      `Фрагмента ${id} у меня нет. Номер напечатан мелко после каждой цитаты; всё, что у меня есть, покажет ${command('summit topics')}.`,
  },

  factShown: {
    description: 'Факт о саммите с источником: сегодняшний или любой другой',
    id: 'Какой факт: введите номер или слова из него; если не указать, сегодняшний',
    posted: (link: string) => `Сегодняшний факт на этом сервере ([смотреть публикацию](${link})):`,
    dated: 'Факт именно для этого дня года:',
    turn: 'Факт дня. Каждый день приходит очередь следующего:',
    place: (place: number, all: number) => `Факт ${place} из ${all}:`,
    number: (id: string) => `Факт ${id}`,
    read: 'Прочитать фрагмент',
    next: 'Показать следующий факт',
    none: `У меня пока нет фактов. Спросите меня о чём-нибудь командой ${command('summit ask')}.`,
    unknown: (id: string) => `Факта ${id} у меня нет. Может быть, один из этих?`,
    unlike: (id: string) =>
      `Факта ${id} у меня нет. Введите слово из него в поле \`${option.id}\` и выберите из предложенного.`,
  },

  help: {
    description: 'Что я умею, как отвечаю и от чего отказываюсь',
    what: (passages: number, documents: number) =>
      `**Я отвечаю цитатами из документов, слово в слово, и к каждой даю источник.** Сейчас у меня ${count(passages, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов' })}, ${count(documents, { one: '# документ', few: '# документа', many: '# документов' })}.`,
    ask: (ask: string) => `${ask}: спросите своими словами или несколькими ключевыми словами`,
    delegation: (delegation: string) => `${delegation}: кто приехал`,
    person: (person: string) => `${person}: кем был человек`,
    quote: (quote: string) => `${quote}: кто что сказал`,
    timeline: (timeline: string) => `${timeline}: что и когда произошло`,
    browse: (topics: string, source: string) =>
      `${topics}: посмотрите мои документы; ${source}: прочитайте фрагмент по номеру`,
    fact: (fact: string) => `${fact}: факт дня или любой другой`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: отправьте факт модераторам; ${privacy}: посмотрите, что я храню о вас`,
    how: 'Вы получите точную цитату; или самые близкие фрагменты и слова, которых я не нашёл; или честное «В моих документах об этом не сказано».',
    claims: 'Я никогда не говорю, верно ли утверждение: я показываю, кто это сказал и где это написано.',
    sources: (menu: string) =>
      `В меню сообщения, среди приложений, команда ${menu} показывает, что есть в моих документах о том, что в нём сказано.`,
    refuses: 'Я не знаю ничего, кроме своих документов. Я не болтаю, не перевожу, не гадаю и не считаю.',
    stores: `Вопросов я не храню. С параметром \`${option.private}\` ответ увидите только вы.`,
    browseNow: 'Посмотреть документы',
    factNow: 'Показать факт дня',
    privacyNow: 'Посмотреть, что я храню о вас',
  },

  delegation: {
    description: 'Кто приехал, в порядке протокола, о каждом фрагмент, где это сказано',
    country: 'Чья делегация: страна, на любом языке',
    choose: 'Выберите, о ком прочитать',
    empty: 'В моих документах не названы члены этой делегации.',
    none: `В моих документах нет делегаций. Спросите о человеке командой ${command('summit ask')}.`,
    unknown: (typed: string) => `Делегации «${typed}» в моих документах нет. Они знают эти:`,
    gone: `Этого в моих документах больше нет. Что в них сейчас, покажет ${command('summit delegation')}.`,
  },

  person: {
    description: 'Кем был человек, что он делал и говорил на саммите, с источниками',
    name: 'Имя на любом языке: введите и выберите',
    side: (side: string) => `Сторона: ${side}`,
    sides: {
      'united-states': 'США',
      russia: 'Россия',
      finland: 'Финляндия',
      congress: 'Конгресс США',
      press: 'пресса',
      nato: 'НАТО',
      syria: 'Сирия',
      public: 'только от своего имени',
    },
    said: 'Собственными словами',
    quotes: (quotes: number) =>
      count(quotes, { one: 'Прочитать цитаты: #', few: 'Прочитать цитаты: #', many: 'Прочитать цитаты: #' }),
    passages: (passages: number) =>
      count(passages, { one: 'Прочитать фрагменты: #', few: 'Прочитать фрагменты: #', many: 'Прочитать фрагменты: #' }),
    about: (name: string) => `Фрагменты, где назван этот человек: ${name}`,
    which: (people: number) =>
      `Так зовут ${count(people, { one: '# человека', few: '# человек', many: '# человек' })}. Выберите одного:`,
    more: (left: number) => `Не поместились ещё ${writeNumber(left)}: введите имя полнее.`,
    choose: 'Выберите человека',
    readAbout: (name: string) => `Прочитать: ${name}`,
    unknown: (typed: string) => `Человека по имени ${typed} в моих документах нет. Может быть, кто-то из этих?`,
    unlike: (typed: string) =>
      `Человека по имени ${typed} в моих документах нет. Введите ${command('summit person')} и выберите имя или спросите командой ${command('summit ask')}.`,
    uncited: 'Больше в моих документах об этом не сказано.',
    none: `В моих документах нет списка людей. Спросите о человеке командой ${command('summit ask')}, например \`кто такой …?\``,
    gone: `Этого человека в моих документах больше нет. Кто в них сейчас, покажет ${command('summit person')}.`,
  },

  quote: {
    description: 'Точные слова: кто сказал, когда, где и кому, и фрагмент, в котором они стоят',
    speaker: 'Кто сказал: введите имя на любом языке и выберите',
    aboutOption: 'О чём цитата, несколькими ключевыми словами',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Цитаты' : `Цитаты: ${speaker}`}** · ${writeNumber(number)} из ${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# цитата', few: '# цитаты', many: '# цитат' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# цитата', few: '# цитаты', many: '# цитат' })}, ${count(speakers, { one: '# автор', few: '# автора', many: '# авторов' })}`,
    about: 'О чём',
    next: 'Показать другую цитату',
    any: 'Показать цитату',
    allSpeakers: 'Показать, кого цитируют',
    choose: 'Выберите, кто сказал',
    quotesOf: (name: string) => `Цитаты: ${name}`,
    which: 'Это имя подходит нескольким. Выберите одного:',
    unknown: (typed: string) => `Никого по имени ${typed} мои документы не цитируют. Может быть, кто-то из этих?`,
    unlike: (typed: string) =>
      `Никого по имени ${typed} мои документы не цитируют. Посмотрите, кого они цитируют, или спросите командой ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `Цитаты на тему *${about}*${speaker === undefined ? '' : ` (${speaker})`} у меня нет. Попробуйте другие слова или спросите командой ${command('summit ask')}.`,
    none: `В моих документах нет списка цитат. Спросите, кто что сказал, командой ${command('summit ask')}, например \`что сказал … о …?\``,
    gone: `Этого имени в моих документах больше нет. Кого они цитируют сейчас, покажет ${command('summit quote')}.`,
    correctedBy: 'Позже говоривший это исправил',
    corrects: 'Этим говоривший исправил свои прежние слова',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Что и когда произошло, с местным временем и источниками',
    day: 'День, месяц или год, с которого начать: введите и выберите',
    title: (from: number, to: number, all: number) =>
      `**Что и когда произошло** · ${from === to ? from : `${from}–${to}`} из ${writeNumber(all)}`,
    choice: (day: string, events: number) =>
      `${day}: ${count(events, { one: '# событие', few: '# события', many: '# событий' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} — ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Около ${clock}` : clock}**, ${place} (у вас ${stamp})`,
    choose: 'Перейти к дню',
    unknown: (typed: string) => `На эту дату в моей хронике ничего нет: ${typed}. Вот дни, которые в ней есть:`,
    none: `В моих документах нет хроники. Спросите о дне командой ${command('summit ask')}, например \`что произошло 16 июля?\``,
  },

  fact: {
    description: 'Факты дня: для модераторов',
  },

  factPost: {
    title: 'Факт дня',
    credit: (name: string) => `Кто предложил: ${name}`,
    added: 'фрагмент, добавленный модераторами этого сервера',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**Факт дня не публикуется**, канал ${channel}. ${why} Факт не израсходован; я сам повторяю попытки до сегодняшнего предела опоздания и дальше каждый день.`,
    unsure: (day: string, channel: string) =>
      `**Неизвестно, опубликован ли факт за ${day}.** Ответ Discord потерян, а заглянуть в канал ${channel} я не могу (мне нужны там права **Просматривать канал** и **Читать историю сообщений**). Я ищу публикацию ещё сутки и ничего не публикую, пока не узнаю, чтобы ни один факт не появился дважды.`,
    missed: (days: string) =>
      `**Факт не опубликован: ${days}**, потому что я не работал. Пропущенные дни не навёрстываются: после любого перерыва будет только одна публикация.`,
    away: (days: string) =>
      `**Факт не опубликован: ${days}**, потому что меня не было на сервере. Расписание продолжается как прежде; пропущенные дни не навёрстываются.`,
    low: (left: number) =>
      `**Для ежедневных публикаций осталось фактов: ${writeNumber(left)}.** Добавьте новые командой ${command('fact add')} или ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**Осталось фактов: ${writeNumber(left)}**, потом ежедневные публикации начнутся сначала. Добавьте новые командой ${command('fact add')} или ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Все факты опубликованы, поэтому расписание остановлено.** Добавьте факты и введите ${command('fact schedule resume')} или задайте повтор с начала.${held > 0 ? ` ${count(held, { one: '# факт ждёт', few: '# факта ждут', many: '# фактов ждут' })} одобрения: смотрите ${command('fact list')}.` : ''}`,
    datedOnly: `**Остались только факты, которые ждут своего дня года.** В другие дни публикаций нет. Добавьте факты командой ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**Факт ${fact} ждёт одобрения**: его фрагмент ${passage} изменён или исчез. Его покажет ${command('fact list')}; он снова будет опубликован, когда кто-нибудь его одобрит.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Мне не хватает прав в канале ${channel}: ${list}. Что делать: откройте настройки канала, *Права доступа*, и разрешите мне это.`,
    forbidden: (channel: string) =>
      `Discord сообщает, что мне нельзя публиковать в канале ${channel}. Что делать: проверьте там мои права или выберите другой канал командой ${command('fact schedule set')}.`,
    noChannel: `Канал удалён. Что делать: выберите другой командой ${command('fact schedule set')}.`,
    removed: 'Меня больше нет на этом сервере. Что делать: пригласите меня снова.',
    archived: (channel: string) =>
      `Ветка ${channel} в архиве и закрыта. Что делать: откройте её или выберите другой канал командой ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel}: в канал этого типа нельзя отправлять обычные сообщения. Что делать: выберите текстовый канал командой ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord отклонил публикацию: «${words}» (${status}).`,
  },

  reasons: {
    unreachable: 'Не удалось связаться с Discord; я попробую ещё раз.',
    unclear: 'Ответ Discord потерян; я ищу публикацию.',
    interrupted: 'Моя работа прервалась; я ищу публикацию.',
    notRunning: 'Я не работал.',
    tooLate: 'Слишком поздно выяснилось, что публикации не было.',
    usedUp: 'Все факты были израсходованы.',
    datedOnly: 'Оставались только факты для других дней года.',
    calledOff: 'Расписание приостановили, остановили или изменили.',
    byModerator: 'Этот день пропустил модератор.',
  },

  draft: {
    addDescription: 'Напишите свой факт; перед очередью будет предпросмотр',
    editDescription: 'Изменить текст, источник или дату факта, добавленного модераторами',
    id: 'Какой факт',
    sourceOption: 'Фрагмент, на котором он основан: введите слова из него (или ссылку https)',
    newTitle: 'Новый факт',
    editTitle: (id: string) => `Изменить ${id}`,
    text: 'Факт, не больше 300 знаков',
    source: 'Источник',
    sourceHint: `Номер фрагмента или ссылка https. Найти фрагмент: ${command('fact add', 'source')}`,
    date: 'Дата (необязательно)',
    dateHint: 'Месяц и день как ММ-ДД: публикуется только в этот день года',
    ready: 'Так это будет опубликовано. Предпросмотр видите только вы.',
    notReady: 'Поставить в очередь пока нельзя:',
    notReadyTitle: 'Не готово',
    checked: 'Длина и источник в порядке.',
    alike: (id: string, words: string) => `Почти то же самое говорит ${id}: ${words}`,
    keptSource: 'Источник',
    keptDate: 'Дата',
    keptCredit: 'Кто предложил',
    queue: 'Поставить в очередь',
    save: 'Сохранить',
    edit: 'Изменить',
    cancel: 'Отменить',
    cancelled: 'Отменено. Ничего не сохранено.',
    queued: (id: string) =>
      `В очереди под номером ${id}. Публикация будет, когда подойдёт очередь: её показывает ${command('fact list')}.`,
    saved: (id: string) => `Сохранено: у факта ${id} новый текст.`,
    lost: `Я больше не могу прочитать черновик из этого сообщения. Начните заново командой ${command('fact add')}.`,
    empty: 'Нет текста.',
    tooLong: (length: number) =>
      `Здесь ${count(length, { one: '# знак', few: '# знака', many: '# знаков' })}: сократите до 300.`,
    noSource: 'Нет источника: укажите фрагмент или ссылку https.',
    badSource: (source: string) =>
      `«${source}» — не фрагмент из моих документов и не ссылка https. Выберите фрагмент командой ${command('fact add', 'source')} или вставьте ссылку, которая начинается с https://.`,
    badDay: (day: string) => `«${day}» — не день года: напишите месяц и день как ММ-ДД, например 07-16.`,
  },

  stock: {
    listDescription: 'Все факты и где они: в очереди, ждут выбора, использованы, удалены',
    status: 'Какие факты',
    page: 'Какая страница',
    previewDescription: 'Показывает факт точно так, как он будет опубликован; без номера — следующий',
    removeDescription: 'Убирает факт из публикаций или добавленный фрагмент из ответов',
    restoreDescription: 'Возвращает удалённый факт',
    moveDescription: 'Ставит факт на место в очереди',
    place: 'Место в очереди: 1 — следующий',
    statuses: {
      all: 'Все',
      queued: 'В очереди, по порядку',
      waiting: 'Ждут выбора: публикуются вразброс после очереди',
      dated: 'С датой',
      used: 'Использованные в этом круге',
      held: 'Ждут одобрения: их фрагмент изменился',
      removed: 'Удалённые',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# факт', few: '# факта', many: '# фактов' })} · страница ${page} из ${pages}`,
    none: 'Таких нет.',
    earlier: 'Назад',
    later: 'Дальше',
    queuedAt: (place: number) => `место в очереди: ${place}`,
    waiting: 'ждёт выбора',
    removed: 'удалён',
    used: 'использован',
    held: 'ждёт одобрения',
    onDay: (day: string) => `только в день ${day}`,
    unknown: (id: string) => `Факта ${id} нет. Выберите из предложенных при вводе.`,
    notOwn: (id: string) =>
      `Текст факта ${id} находится в папке знаний этого бота, поэтому здесь его не изменить. Можно удалить его и добавить свой.`,
    next: 'Следующий факт точно так, как он будет опубликован:',
    preview: (id: string) => `${id} точно так, как он будет опубликован:`,
    nothingNext: 'Публиковать дальше нечего: все факты использованы, удалены, ждут одобрения или своей даты.',
    isRemoved: (id: string) =>
      `${id} удалён: он не будет опубликован, пока вы не вернёте его командой ${command('fact restore')}.`,
    heldChanged: (id: string) =>
      `${id} ждёт одобрения: его фрагмент изменился после одобрения. Он не будет опубликован, пока вы не одобрите его снова.`,
    heldGone: (id: string) =>
      `${id} ждёт одобрения: его фрагмента больше нет в документах. Дайте ему другой источник командой ${command('fact edit')} или удалите его.`,
    before: 'Фрагмент, каким его одобрили:',
    now: 'Фрагмент, какой он сейчас:',
    notKept: 'Прежний текст не сохранился.',
    approve: 'Одобрить снова',
    approved: (id: string) => `Одобрено: ${id} будет опубликован, когда подойдёт очередь.`,
    changedAgain: `С тех пор как вы это открыли, фрагмент изменился ещё раз. Посмотрите снова командой ${command('fact preview')}.`,
    removedNow: (id: string) =>
      `Удалено: ${id} больше не публикуется. Вернуть его можно командой ${command('fact restore')}.`,
    passageRemoved: (id: string) => `Удалено: ${command('summit ask')} больше не находит ${id}.`,
    restored: (id: string) => `${id} снова на месте.`,
    moved: (id: string, place: number) => `${id}: теперь место в очереди ${place}.`,
  },

  factFile: {
    importDescription: 'Читает факты из файла CSV или JSON; до сохранения показывает все строки и ошибки',
    file: 'CSV со столбцами text, source и date или список JSON с такими же ключами',
    exportDescription: 'Все факты одним файлом',
    format: 'В каком виде записать файл',
    tooLarge: (kilobytes: number, most: number) =>
      `Размер файла ${writeNumber(kilobytes)} КБ; я читаю файлы не больше ${writeNumber(most)} КБ. Разделите его.`,
    elsewhere: 'Я читаю только файлы, которые хранит Discord, и не открываю других адресов.',
    unreachable: 'Discord не отдал мне файл. Попробуйте ещё раз.',
    notText: 'Файл — не простой текст в UTF-8. Сохраните его как CSV (UTF-8) и попробуйте ещё раз.',
    dryRun: (good: number, bad: number) =>
      `**Пробный прогон: пока ничего не сохранено.** В очередь можно поставить ${count(good, { one: '# строку', few: '# строки', many: '# строк' })}, нельзя — ${writeNumber(bad)}.`,
    whole: 'В файле ниже — каждая строка и что с ней будет.',
    line: (line: number) => `Строка ${line}`,
    good: 'в порядке',
    alike: (id: string) => `в порядке, но очень похоже на ${id}`,
    twin: (id: string) => `не берётся: то же самое говорит ${id}`,
    twinInFile: (line: number) => `строка ${line}`,
    more: (left: number) => `… и ещё ${writeNumber(left)} в файле ниже.`,
    queue: (facts: number) =>
      `Поставить в очередь: ${count(facts, { one: '# факт', few: '# факта', many: '# фактов' })}`,
    cancel: 'Отменить',
    cancelled: 'Отменено. Ничего не сохранено.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1
        ? `В очередь поставлен 1 факт: ${first}.`
        : `В очередь поставлено: ${count(facts, { one: '# факт', few: '# факта', many: '# фактов' })}, с ${first} по ${last}.`,
    nothing: 'В очередь ничего не поставлено: каждая строка там уже есть или с ошибкой.',
    lost: `Я больше не могу прочитать строки из этого сообщения. Введите ${command('fact import')} ещё раз.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# факт', few: '# факта', many: '# фактов' })}: так они выглядят на этом сервере сейчас.`,
    emptyFile: 'В файле нет строк.',
    noColumn: (column: string) =>
      `Нет столбца «${column}»: в первой строке должны быть text, source и, если нужно, date.`,
    unknownColumn: (column: string) => `Столбец «${column}» мне неизвестен, поэтому он не читается.`,
    tooManyCells: (cells: number, columns: number) =>
      `Ячеек ${writeNumber(cells)}, а столбцов ${writeNumber(columns)}: возьмите текст с запятыми в кавычки.`,
    notCsv: (reason: string) => `Дальше файл прочитать не удалось: ${reason}`,
    notJson: (reason: string) => `Это не JSON: ${reason}`,
    notAList: 'JSON должен быть списком: [ { "text": …, "source": … } ].',
    notAnObject: 'Это не объект с полями text и source.',
    notTextValue: (column: string) => `«${column}» — не текст.`,
    tooManyRows: (rows: number, most: number) =>
      `${count(rows, { one: '# строка', few: '# строки', many: '# строк' })}; за один раз беру не больше ${writeNumber(most)}. Отсюда и дальше строки не берутся.`,
  },

  changes: {
    description: 'Все изменения модераторов: кто, когда, что, как было и как стало',
    page: 'Какая страница',
    title: (page: number) => `**Изменения модераторов** · страница ${page}, сначала новые`,
    none: 'Изменений пока нет.',
    noMore: 'Более старых изменений нет.',
    moreInLog: `За один раз изменилось больше: всё покажет ${command('fact log')}.`,
    forgotten: 'человек, который попросил его забыть',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Было: ${value}`,
    after: (value: string) => `Стало: ${value}`,
    earlier: 'Новее',
    later: 'Старее',
  },

  suggest: {
    description: 'Предложить факт модераторам этого сервера',
    title: 'Предложить факт',
    text: 'Факт, не больше 300 знаков',
    source: 'Источник',
    sourceHint: 'Ссылка https или номер фрагмента. Модераторам нужен источник.',
    consent: `При отправке вместе с предложением сохраняется ваша учётная запись, чтобы одновременно ждало не больше трёх ваших предложений. Показать и удалить это можно командой ${command('summit privacy')}.`,
    credit: 'Ваше имя рядом с фактом',
    withoutCredit: 'Без моего имени',
    withCredit: (name: string) => `Кто предложил: ${name}`,
    tell: 'Когда модераторы решат',
    tellMe: 'Сообщить мне в личном сообщении',
    tellNot: 'Не сообщать',
    sent: (number: number) => `Отправлено модераторам под номером ${number}. Спасибо.`,
    merged: (number: number) => `То же самое уже ждёт под номером ${number}; ваше прибавлено к нему. Спасибо.`,
    tooMany: (open: number) =>
      `Уже ${count(open, { one: 'ждёт # ваше предложение', few: 'ждут # ваших предложения', many: 'ждут # ваших предложений' })}; больше одновременно нельзя. Предложите это, когда модератор их посмотрит.`,
    elsewhere: 'Это работает на серверах с этим ботом: здесь нет модераторов, которым можно это отправить.',
    needsText: 'Нет текста.',
    report: 'Сообщить об ошибке',
    reportTitle: 'Сообщить об ошибке',
    reportText: 'Что не так с этим ответом?',
    reportHint: 'Сохраняется для модераторов сервера вместе с фрагментом, без вашего имени.',
    reported: (number: number) =>
      `Отправлено модераторам под номером ${number}. Сохранено: ваш текст и фрагмент; о вас ничего. Спасибо.`,
    toModerators: 'Отправить модераторам',
    questionSent: (number: number) => `Отправлено модераторам под номером ${number}. Сохранено: вопрос; о вас ничего.`,
    askForWord: 'Сохранить мою учётную запись и сообщить мне',
    willTell: (number: number) =>
      `Я сообщу в личном сообщении, что решат по номеру ${number}. Для этого сохранён номер вашей учётной записи; удалить его можно командой ${command('summit privacy')}.`,
    over: 'Модераторы это уже решили.',
  },

  inbox: {
    description: 'Что участники отправили модераторам',
    listDescription: 'Что ждёт решения или уже решено',
    reviewDescription: 'Разобрать то, что ждёт, одно за другим',
    state: 'Какие записи',
    number: 'Какой номер; если не указать, самый старый из ждущих',
    page: 'Какая страница',
    states: { open: 'Ждут', approved: 'Одобрены', linked: 'Связаны с фрагментом', rejected: 'Отклонены' },
    kinds: {
      proposal: 'Предложенный факт',
      problem: 'Сообщение об ошибке',
      question: 'Вопрос, на который ничего не нашлось',
    },
    title: (state: string, page: number) => `**Входящие: ${state}** · страница ${page}`,
    none: 'Здесь ничего нет.',
    allDone: 'Ничего не ждёт. Входящие разобраны.',
    entry: (number: number, kind: string) => `**Номер ${number}: ${kind}**`,
    times: (times: number) => `Отправлено ${count(times, { one: '# раз', few: '# раза', many: '# раз' })}`,
    source: (source: string) => `Источник: ${source}`,
    about: (passage: string) => `О фрагменте ${passage}`,
    noSource: 'Источник не указан.',
    credit: (list: string) => `Кто предложил: ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# участник хочет', few: '# участника хотят', many: '# участников хотят' })} узнать, чем это кончится.`,
    approve: 'Одобрить как факт',
    link: 'Связать с фрагментом',
    reject: 'Отклонить с причиной',
    skip: 'Следующее',
    linkTitle: 'Связать с фрагментом',
    linkField: 'Фрагмент',
    linkHint: 'Номер фрагмента, где это сказано. Спросивший узнает, если просил сообщить.',
    noPassage: (id: string) => `Фрагмента «${id}» нет. Номер напечатан мелко после каждой цитаты.`,
    rejectTitle: 'Отклонить с причиной',
    reason: 'Причина',
    reasonHint: 'Отправитель прочитает её, если просил сообщить.',
    unknown: (number: number) => `Номера ${number} во входящих нет.`,
    settled: (number: number, state: string) => `Номер ${number} уже решён: ${state}.`,
    approved: (number: number, factId: string) => `Номер ${number} одобрен, это факт ${factId}.`,
    findable: (additionId: string) =>
      `Его текст теперь фрагмент ${additionId}: ${command('summit ask')} находит его на этом сервере.`,
    linked: (number: number, passage: string) => `Номер ${number} связан с фрагментом ${passage}.`,
    rejected: (number: number) => `Номер ${number} отклонён.`,
    told: (members: number) =>
      `Сообщено ${count(members, { one: '# участнику', few: '# участникам', many: '# участникам' })}.`,
    notTold: (members: number) =>
      `Не удалось сообщить ${count(members, { one: '# участнику', few: '# участникам', many: '# участникам' })}: личные сообщения закрыты.`,
    yours: (server: string, text: string) => `Что вы отправили модераторам сервера **${server}**: «${text}»`,
    youApproved: 'Это одобрено. Оно станет там одним из фактов дня.',
    youLinked: 'Об этом говорит фрагмент моих документов:',
    youRejected: (reason: string) => `Это отклонено. Причина: ${reason}`,
  },

  settings: {
    description: 'Настройки этого сервера для тех, кто им управляет',
    show: 'Показывает и меняет настройки этого сервера',
    log: 'Куда записывать изменения модераторов',
    noLog: 'Больше не записывать их ни в какой канал',
    zone: 'Часовой пояс, который команды предлагают первым, например Europe/Helsinki',
    answers: 'Кто видит ответы, если участник не указал сам',
    cooldown: 'Сколько секунд участник ждёт между двумя вопросами',
    keep: 'Сколько дней хранить журнал модераторов и решённые входящие',
    title: '**Настройки этого сервера**',
    changed: 'Сохранено.',
    logIs: (channel: string) => `Канал журнала: ${channel}`,
    zoneIs: (zone: string) => `Часовой пояс: ${zone}`,
    answersAre: (answers: string) => `Ответы: ${answers}`,
    cooldownIs: (seconds: number) =>
      `Пауза между двумя вопросами: ${seconds === 0 ? 'нет' : count(seconds, { one: '# секунда', few: '# секунды', many: '# секунд' })}`,
    keptFor: (days: number) =>
      `Журнал и решённые входящие хранятся ${count(days, { one: '# день', few: '# дня', many: '# дней' })}`,
    none: 'нет',
    public: 'видны всем',
    private: 'лично',
    publicChoice: 'Видны всем в канале',
    privateChoice: 'Лично: видит только тот, кто спросил',
    both: 'Укажите канал журнала или отключите его, но не то и другое сразу.',
    cannotLog: (channel: string, missing: string) =>
      `Я не могу писать в канал ${channel}: мне нужно там право ${missing}. Настройка сохранена; дайте мне право, и журнал начнётся.`,
  },

  reload: {
    description: 'Перечитывает документы; для тех, кто держит этого бота',
    operatorsOnly:
      'Документы перечитываются сразу для всех серверов, поэтому это только для тех, кто держит этого бота: для владельца приложения или его команды, как они указаны на портале разработчика Discord.',
    taken: (passages: number, before: number, ms: number) =>
      `**Принято.** Теперь у меня ${count(passages, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов' })}; раньше было ${writeNumber(before)}. Чтение заняло ${writeNumber(Math.round(ms / 100) / 10)} с.`,
    registered: {
      changed: 'Варианты выбора в командах изменились и зарегистрированы заново.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Варианты выбора в командах изменились, но **зарегистрировать их не удалось**: участники видят прежние. Причина в журнале.',
    },
    remarks: (things: number) =>
      `Нужно исправить: ${count(things, { one: '# замечание', few: '# замечания', many: '# замечаний' })}; из-за этого ничего не пропало. Их назовёт \`npm run knowledge:check\`.`,
    unchanged: (passages: number) =>
      `Все файлы такие же, как при последнем чтении. У меня ${count(passages, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов' })}.`,
    broken:
      '**Не принято, потому что что-то пропало бы.** Я продолжаю с тем, что знал. Исправьте это, и я сам всё приму:',
    more: (left: number) => `и ещё ${writeNumber(left)}: все назовёт \`npm run knowledge:check\`.`,
    ended: 'Меня останавливают, поэтому ничего не прочитано. Я прочитаю всё, когда запущусь снова.',
  },

  privacy: {
    whereTo: `Вы просили сообщить вам. Показать и удалить то, что я храню о вас, можно командой ${command('summit privacy')}.`,
    description: 'Что я храню о вас на всех серверах; это можно выгрузить и удалить',
    nothing: 'Я ничего не храню о вас. Я не храню ни вопросов, ни имён, если вы не нажали кнопку, где так написано.',
    title: '**Что я храню о вас**',
    letters: (letters: number) =>
      `${count(letters, { one: '# сообщение', few: '# сообщения', many: '# сообщений' })} модераторам с вашей учётной записью:`,
    letter: (kind: string, text: string, state: string) => `${kind}: «${text}» (${state})`,
    named: (name: string) => `с указанием имени: ${name}`,
    told: 'вы хотите узнать, чем это кончится',
    consents: (consents: number) =>
      `${count(consents, { one: '# согласие', few: '# согласия', many: '# согласий' })} по нажатию кнопки`,
    changes: (changes: number) =>
      `${count(changes, { one: '# ваше изменение', few: '# ваших изменения', many: '# ваших изменений' })} в журнале модераторов`,
    more: (left: number) => `… и ещё ${writeNumber(left)} в выгрузке.`,
    export: 'Выгрузить файлом',
    remove: 'Удалить всё',
    sure: 'Удалить всё, что я храню о вас, на всех серверах? То, что вы предложили и модераторы одобрили, останется без вашего имени.',
    really: 'Удалить сейчас',
    removed: 'Удалено. Я больше ничего не храню о вас.',
    exported: 'Всё, что я храню о вас, на всех серверах.',
  },

  schedule: {
    group: 'Когда бот сам публикует факт',
    set: 'Один факт в день: сначала предпросмотр, ничего не начнётся, пока вы не нажмёте «Начать»',
    show: 'Расписание, три ближайшие публикации и можно ли мне там публиковать',
    pause: 'Временно без публикаций; дни перерыва не навёрстываются',
    resume: 'Продолжить после перерыва или остановки',
    stop: 'Больше никаких публикаций, пока вы не продолжите или не зададите заново',
    channel: 'Где публиковать',
    time: 'Местное время, например 09:00',
    timezone: 'Место, например Europe/Helsinki; введите город по-английски, чтобы найти',
    days: 'ежедневно (по умолчанию), будни или отдельные дни, например пн, ср, пт',
    lateWindow: 'Насколько публикация может опоздать после сбоя (по умолчанию: 6 часов)',
    lateChoice: { '0h': 'совсем нет', '1h': 'до 1 часа', '6h': 'до 6 часов', day: 'в тот же день' },
    repeat: 'Начать сначала, когда все факты опубликованы, а не остановиться',
    until: 'Первый день с публикациями, например 2026-07-16; если не указать, до команды продолжить',
    title: 'Факт дня',
    preview: 'Факт дня: предпросмотр',
    start: 'Начать',
    cancel: 'Отменить',
    cancelled: 'Отменено. Ничего не изменилось.',
    started: '**Начато.**',
    replaces: (plan: string) => `**Это заменит нынешнее расписание:**\n${plan}`,
    none: `Расписания пока нет. Задайте его командой ${command('fact schedule set')}.`,
    paused: `**Приостановлено**, пока кто-нибудь не введёт ${command('fact schedule resume')}.`,
    pausedUntil: (when: string) => `**Приостановлено.** Само продолжится: ${when}.`,
    resumed: '**Работает.** Прошедшие за это время дни не навёрстываются.',
    stopped: `**Остановлено.** Начните снова командой ${command('fact schedule resume')} или задайте расписание заново.`,
    isStopped: 'Расписание остановлено, поэтому приостанавливать нечего.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days}, в **${time}** (${zone}), канал ${channel}`,
    typed: { daily: 'ежедневно', weekdays: 'будни', besides: ['и', 'по', 'в', 'во'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Ежедневно'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'С понедельника по пятницу'
          : days.map((day) => ru.schedule.weekday[day]).join(', '),
    weekday: {
      mon: 'понедельник',
      tue: 'вторник',
      wed: 'среда',
      thu: 'четверг',
      fri: 'пятница',
      sat: 'суббота',
      sun: 'воскресенье',
    },
    late: {
      '0h': 'После сбоя публикация, опоздавшая больше чем на пять минут, отменяется.',
      '1h': 'После сбоя публикация может опоздать до 1 часа.',
      '6h': 'После сбоя публикация может опоздать до 6 часов.',
      day: 'После сбоя публикация может выйти позже в тот же день.',
    },
    usedUp: {
      stop: 'Когда все факты опубликованы, расписание остановится и сообщит об этом.',
      recycle: 'Когда все факты опубликованы, всё начнётся сначала.',
    },
    next: '**Ближайшие публикации** по вашему времени:',
    noNext: 'Публикаций не запланировано.',
    gap: (date: string, time: string, at: string) =>
      `${date}: часы переводят вперёд, и времени ${time} там не бывает. Публикация выйдет сразу после перевода, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `${date}: часы переводят назад, и время ${time} наступает дважды. Публикация выйдет в первый раз, ${at}, и только тогда.`,
    permissions: (channel: string) => `**Что мне нужно в канале ${channel}:**`,
    missing: {
      post: 'нет, поэтому публиковать я не могу. Разрешите мне это в настройках канала, *Права доступа*.',
      look: 'нет, поэтому после сбоя я не смог бы проверить, вышла ли публикация, и пропустил бы день.',
    },
    announcement:
      'Это канал с объявлениями: я публикую в нём, но отправить публикацию подписанным на него серверам можете только вы.',
    badTime: (typed: string) => `${typed} — не время суток. Напишите его как \`09:00\` или \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed}: здесь нет дней недели. Напишите \`ежедневно\`, \`будни\` или отдельные дни, например \`пн, ср, пт\`.`,
    noZone: `Какой часовой пояс? Укажите его в поле \`${option.timezone}\`, например \`Europe/Helsinki\`: введите город и выберите из списка.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} — сокращение: оно может означать разные места и ничего не говорит о летнем времени. Может быть, ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} — постоянная разница с UTC, а она почти везде неверна половину года. Назовите место, например \`Europe/Helsinki\`, или ${list}.`,
      unknown: (typed: string, list: string) =>
        `${typed}: такого часового пояса я не знаю.${list ? ` Может быть, ${list}?` : ` Введите город в поле \`${option.timezone}\` и выберите из списка.`}`,
    },
    badDate: (typed: string) => `${typed} — не дата. Напишите её как \`2026-07-16\` или выберите из списка.`,
    pastDate: (typed: string) => `${typed} — не в будущем. Перерыв кончается в день, который ещё впереди.`,
  },

  status: {
    description: 'Работает, приостановлено или не публикуется и почему; что дальше; последние 14 дней',
    title: 'Факт дня',
    running: '● **Работает**',
    paused: `◌ **Приостановлено**, пока кто-нибудь не введёт ${command('fact schedule resume')}`,
    pausedUntil: (when: string) => `◌ **Приостановлено** до: ${when}`,
    blocked: (why: string) => `✗ **Не публикуется.** ${why} Я сам повторяю попытки.`,
    stopped: {
      moderator: `□ **Остановлено** модератором. Начните снова командой ${command('fact schedule resume')}.`,
      'used-up': `□ **Остановлено: все факты опубликованы.** Добавьте факты, затем введите ${command('fact schedule resume')}.`,
    },
    stock: 'Факты',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `осталось для любого дня ${writeNumber(left)} (в очереди ${writeNumber(queued)}), ждут своей даты ${writeNumber(dated)}, опубликовано ${writeNumber(used)}, ждут одобрения ${writeNumber(held)}, удалено ${writeNumber(removed)}`,
    days: 'Последние 14 дней',
    see: 'смотреть публикацию',
    states: {
      posted: { icon: '✓', name: 'опубликовано' },
      late: { icon: '◔', name: 'опубликовано с опозданием' },
      skipped: { icon: '↷', name: 'пропущено' },
      missed: { icon: '○', name: 'не вышло' },
      blocked: { icon: '✗', name: 'не публикуется' },
      unsure: { icon: '?', name: 'неизвестно' },
      working: { icon: '…', name: 'публикуется' },
      waiting: { icon: '…', name: 'ещё впереди' },
      none: { icon: '·', name: 'не запланировано' },
    },
    short: {
      permission: 'не хватало права',
      'no-channel': 'канал был удалён',
      removed: 'меня не было на сервере',
      archived: 'ветка была в архиве',
      'wrong-channel': 'канал не для сообщений',
      other: 'Discord отклонил',
    },
  },

  history: {
    description: 'Всё, что опубликовано, пропущено или не вышло, сначала новое',
    page: 'Какая страница, самая новая — 1',
    title: (page: number) => (page === 1 ? 'История' : `История, страница ${page}`),
    nothing: 'Пока ничего.',
    noPage: 'Такой страницы нет.',
    newer: 'Новее',
    older: 'Старее',
  },

  skip: {
    description: 'Пропустить один день; факт останется на следующий',
    date: 'Какой день, например 2026-07-16; если не указать, ближайший',
    takeBack: 'Не пропускать',
    done: (date: string) => `**${date}: этот день пропускается.** Факт останется на следующий день.`,
    back: (date: string) => `Пропуск отменён: ${date} факт снова выйдет.`,
    notSkipped: (date: string) => `${date}: этот день больше не пропускается.`,
    noNext: 'Публикаций не запланировано, пропускать нечего.',
    noDay: (date: string) => `${date}: в этот день по расписанию публикации нет, или он уже прошёл.`,
    taken: (date: string, state: string) => `${date}: этот день нельзя пропустить, его состояние: ${state}.`,
  },

  post: {
    description: 'Опубликовать факт сейчас, после того как вы его увидите',
    id: 'Какой факт; если не указать, следующий',
    countsAsToday: 'Вместо сегодняшней публикации (по умолчанию — в дополнение к ней)',
    confirm: (channel: string) => `**Опубликовать это сейчас, канал ${channel}?**`,
    counted: 'Считается сегодняшней публикацией: сама сегодня больше не выйдет.',
    onTop: 'Это дополнительно: публикация по расписанию выйдет всё равно.',
    again: 'Этот факт уже публиковался; повтор не меняет порядка остальных.',
    now: 'Опубликовать сейчас',
    cancelled: 'Отменено. Ничего не опубликовано.',
    done: (link: string) => `**Опубликовано.** [Смотреть](${link})`,
    refused: (why: string) => `**Не опубликовано.** ${why}`,
    unsent: '**Не опубликовано**: не удалось связаться с Discord. Попробуйте чуть позже.',
    unclear: `**Неизвестно, опубликовано ли это**: ответ Discord потерян. Я ищу публикацию и запишу итог в ${command('fact history')}; до этого не нажимайте снова.`,
    taken: (link: string) => `**Сейчас ничего не опубликовано**: [эта публикация](${link}) уже есть.`,
    inHand: (state: string) =>
      `**Сейчас ничего не опубликовано**: состояние публикации — ${state}. Смотрите ${command('fact history')}.`,
    unknown: (id: string) => `Факта ${id} здесь нет. Все факты покажет ${command('fact list')}.`,
    gone: `Этого факта больше нет. Все факты покажет ${command('fact list')}.`,
    removed: (id: string) => `${id} удалён. Верните его командой ${command('fact restore')}, затем опубликуйте.`,
    held: (id: string, passage: string) =>
      `${id} ждёт одобрения: его фрагмент ${passage} изменён или исчез. Его покажет ${command('fact list')}; сначала кто-нибудь должен его одобрить.`,
    nothing: `Сегодня публиковать нечего. Добавьте факт командой ${command('fact add')} или назовите уже опубликованный.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Управлять сообщениями',
    ManageGuild: 'Управлять сервером',
    ViewChannel: 'Просматривать канал',
    SendMessages: 'Отправлять сообщения',
    SendMessagesInThreads: 'Отправлять сообщения в ветках',
    ReadMessageHistory: 'Читать историю сообщений',
  },

  doctor: {
    description: 'Проверяет, всё ли в порядке, и говорит, что делать',
    title: '**Всё ли в порядке?**',
    states: { well: 'в порядке', remark: 'замечание', ill: 'ОШИБКА' },
    allWell: 'Ошибок нет.',
    wrong: (things: number) => count(things, { one: '# ошибка.', few: '# ошибки.', many: '# ошибок.' }),
    token: (name: string, id: string) => `Discord знает бота под именем ${name} (${id}).`,
    noToken:
      'Токена нет, поэтому бот работает в локальном предпросмотре. Чтобы выйти в Discord, впишите токен в .env после DISCORD_TOKEN=.',
    badToken:
      'Discord не принимает токен. Скопируйте его заново со страницы Bot на портале разработчика (Reset Token) в .env.',
    unreachable: (why: string) => `Discord не ответил (${why}). Проверьте сеть или попробуйте чуть позже.`,
    commands: (commands: number) =>
      `Зарегистрированы как надо: ${count(commands, { one: '# команда', few: '# команды', many: '# команд' })}.`,
    noCommands:
      'В Discord ещё нет команд этого бота: их регистрирует первый запуск. Если бот уже запускался, его журнал скажет, почему их нет.',
    otherCommands:
      'Команды в Discord не от этой версии. Запустите бота заново: он регистрирует их при запуске, а если не может, причина будет в журнале.',
    channel: (channel: string, use: string) =>
      `Канал ${channel}: у меня есть все права, которые нужны. Для чего: ${use}.`,
    uses: { facts: 'факт дня', log: 'журнал изменений' },
    noChannels: 'Канал для факта дня или журнала не выбран.',
    clock: 'Часы этого компьютера сходятся с часами Discord.',
    badClock: (seconds: number) =>
      `Часы этого компьютера ${seconds > 0 ? 'спешат' : 'отстают'} на ${count(Math.abs(seconds), { one: '# секунду', few: '# секунды', many: '# секунд' })}. Включите службу времени (NTP): иначе факты выходят не вовремя, а ответы могут опоздать.`,
    noClock: 'В ответах Discord нет времени, поэтому сверить часы не удалось.',
    shard: (id: number, seconds: number) =>
      `Шард ${id} на связи; последний сигнал подтверждён ${writeNumber(seconds)} с назад.`,
    shardAway: (id: number) =>
      `Шард ${id} не на связи. Он подключится сам; если этого не произойдёт, запустите бота заново.`,
    folder: (path: string) => `В папку данных ${path} можно писать.`,
    badFolder: (path: string, why: string) =>
      `В папку данных ${path} нельзя писать (${why}). Дайте пользователю, от имени которого работает бот, право записи или укажите другую папку в DATA_DIR.`,
    store: (where: string) => `Хранилище ${where} открыто, его схема от этой версии.`,
    storeWritable: 'В хранилище можно писать.',
    storeReadOnly: (why: string) => `В хранилище нельзя писать (${why}). Сообщите тем, кто держит этого бота.`,
    storeNew: (where: string) => `Хранилище ${where} будет создано при первом запуске.`,
    storeBehind: (where: string, steps: number) =>
      `Хранилище ${where} обновится при следующем запуске (${count(steps, { one: '# шаг', few: '# шага', many: '# шагов' })}). Сделайте перед этим резервную копию.`,
    storeNewer: (where: string, why: string) =>
      `Хранилище ${where} записано более новой версией бота (${why}). Запустите ту версию или восстановите резервную копию, сделанную до неё.`,
    storeRefused: (where: string, why: string) =>
      `Хранилище ${where} не открывается (${why}). Проверьте DATABASE_URL или DATA_DIR и работает ли сервер.`,
    knowledge: (passages: number) =>
      `Документы в порядке: ${count(passages, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов' })}.`,
    badKnowledge: (things: number, first: string) =>
      `В папке знаний ${count(things, { one: '# ошибка', few: '# ошибки', many: '# ошибок' })}, первая: ${first}. \`npm run knowledge:check\` назовёт все.`,
    report: (url: string) => `Бот работает и сообщает, что всё в порядке (${url}).`,
    noReport: (url: string) =>
      `По адресу ${url} никто не отвечает: на этом компьютере с этими настройками бот не работает.`,
    badReport: (url: string, why: string) =>
      `Работающий бот сообщает о неполадке (${url}): ${why}. Что значит каждая строка и что делать, сказано в docs/health.md.`,
    versions: (bot: string, node: string, library: string) =>
      `Бот саммита ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `У меня что-то сломалось. Попробуйте ещё раз; если не поможет, сообщите тем, кто держит этого бота, код ${code}.`,
    notAllowed: (permission: string) =>
      `Это для модераторов сервера: здесь нужно право **${permission}**. Обратитесь к ним или к администратору.`,
    unknownCommand: `Этой команды я больше не знаю. Введите \`/${names.commands.summit}\`, чтобы увидеть, что я умею.`,
    unknownButton: `Эта кнопка из старого сообщения. Спросите ещё раз командой ${command('summit ask')}.`,
  },
};
