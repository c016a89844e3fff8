import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak } from './speech.ts';

const { count, writeDay, writeDate, writeWhen, writeNumber, dayNames } = speak('es');

const names: Words['names'] = {
  commands: {
    summit: 'cumbre',
    'summit ask': 'preguntar',
    'summit delegation': 'delegación',
    'summit topics': 'temas',
    'summit source': 'fuente',
    'summit help': 'ayuda',
    'summit fact': 'dato',
    'summit person': 'persona',
    'summit quote': 'cita',
    'summit timeline': 'cronología',
    'summit suggest': 'proponer',
    'summit privacy': 'privacidad',
    fact: 'dato',
    'fact schedule': 'calendario',
    'fact schedule set': 'definir',
    'fact schedule show': 'mostrar',
    'fact schedule pause': 'pausar',
    'fact schedule resume': 'reanudar',
    'fact schedule stop': 'detener',
    'fact status': 'estado',
    'fact post': 'publicar',
    'fact skip': 'saltar',
    'fact history': 'historial',
    'fact add': 'añadir',
    'fact edit': 'editar',
    'fact remove': 'quitar',
    'fact restore': 'restaurar',
    'fact move': 'mover',
    'fact list': 'lista',
    'fact preview': 'vista-previa',
    'fact import': 'importar',
    'fact export': 'exportar',
    'fact log': 'registro',
    inbox: 'bandeja',
    'inbox list': 'lista',
    'inbox review': 'revisar',
    'summit-admin': 'cumbre-admin',
    'summit-admin settings': 'ajustes',
    'summit-admin doctor': 'diagnóstico',
    'summit-admin reload': 'recargar',
  },
  options: {
    question: 'pregunta',
    private: 'privado',
    country: 'país',
    topic: 'tema',
    name: 'nombre',
    speaker: 'persona',
    about: 'sobre',
    day: 'día',
    source: 'fuente',
    id: 'id',
    place: 'lugar',
    status: 'estado',
    state: 'estado',
    number: 'número',
    page: 'página',
    format: 'formato',
    file: 'archivo',
    channel: 'canal',
    time: 'hora',
    timezone: 'zona-horaria',
    days: 'días',
    late: 'retraso',
    repeat: 'repetir',
    until: 'hasta',
    date: 'fecha',
    'counts-as-today': 'publicación-del-día',
    'log-channel': 'canal-de-registro',
    'no-log-channel': 'sin-registro',
    answers: 'respuestas',
    cooldown: 'espera',
    'keep-days': 'conservación',
  },
  menus: {
    'Find sources': 'Buscar fuentes',
    'Propose as fact': 'Proponer como dato',
  },
};

const command = mention(names);
const option = names.options;

/** Everything the bot says, in Spanish that Spain and Latin America share. Members are addressed as `tú`. */
export const es: Words = {
  language: 'es',
  names,

  summit: {
    description: 'Lo que dicen los documentos sobre la cumbre, palabra por palabra',
  },

  ask: {
    description: 'Responde con los documentos de la cumbre, palabra por palabra y con la fuente',
    question: 'Con tus palabras o unas pocas palabras clave',
    private: 'Solo tú ves la respuesta',
    wait: (seconds: number) =>
      `En este servidor hay que esperar un poco entre dos preguntas. Podrás preguntar de nuevo en ${count(seconds, { one: '# segundo', other: '# segundos' })}.`,
    closest: 'No tengo respuesta para esto, pero estos pasajes son los más cercanos.',
    closestOne: 'No tengo respuesta para esto, pero este pasaje es el más cercano.',
    missing: (list: string) => `No aparece en mis documentos: ${list}`,
    lacking: (list: string) => `Ninguno de ellos menciona: ${list}`,
    lackingOne: (list: string) => `No menciona: ${list}`,
    nothing: 'Mis documentos no lo dicen.',
    topics: 'Sí hablan de estos temas. Pulsa uno para leerlo:',
    noTopics: 'Prueba con otras palabras o con el nombre de una persona.',
    unclear: 'No encuentro ahí ninguna pregunta. Escribe una frase o unas pocas palabras clave.',
    examples: (list: string) => `Por ejemplo:\n${list}`,
    showContext: 'Ver el contexto',
    morePassages: 'Más pasajes',
    asked: 'Pregunta',
    why: 'Por qué esta respuesta',
    whyThese: 'Por qué estos pasajes',
    whyThis: 'Por qué este pasaje',
    again: 'Preguntar de nuevo',
    againTitle: 'Preguntar de nuevo',
    againField: 'Tu pregunta',
    delete: 'Eliminar',
    deleteNot: 'Solo quien preguntó, o quien puede gestionar mensajes aquí, puede eliminar esto.',
    nextGone: `Ya no ofrezco esta pregunta. Pregunta con tus palabras con ${command('summit ask')}.`,
  },

  why: {
    rule: 'Busco el pasaje que contiene más palabras de la pregunta, las raras antes que las comunes, y cito sus frases tal como están.',
    held: (list: string) => `Este pasaje y sus títulos contienen: ${list}`,
    heldNone: 'Este pasaje contiene otras palabras que significan lo mismo.',
    elsewhere: (list: string) => `En mis documentos, pero no en este pasaje: ${list}`,
    typo: (written: string, taken: string) => `Mis documentos no contienen ${written}, así que busqué ${taken}.`,
    person: (written: string, name: string) => `Entendí ${written} así: ${name}.`,
    next: 'Después venían estos pasajes:',
    nextOne: 'Después venía este pasaje:',
    alone: 'Ningún otro pasaje se acercaba.',
  },

  sources: {
    head: (message: string) =>
      `Lo que contienen mis documentos sobre lo que dice ${message}. No digo si es verdad: muestro lo que está escrito y dónde.`,
    message: 'este mensaje',
    nothing: 'Nada en mis documentos.',
    nearest: 'Mis documentos no contienen todo esto. Lo más cercano:',
    above: (id: string) => `Citado más arriba: ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: 'No cupo # frase más', other: 'No cupieron # frases más' })}. Pregunta con ${command('summit ask')}.`,
    post: 'Publicar para todos',
    posted: 'Publicado aquí para todos.',
    mayNotWrite: 'No puedes escribir en este canal, así que no publico ahí por ti.',
    noWords: 'Este mensaje no tiene palabras que yo pueda buscar.',
    noClaims: 'No encontré nada que buscar en este mensaje: solo palabras pequeñas.',
    own: 'Este mensaje es mío: la fuente de cada cita está debajo.',
  },

  differ: {
    title: (about: string) => `**Mis fuentes no coinciden:** ${about}`,
    equal: 'Cada versión con sus propias palabras y más o menos la misma extensión. No digo cuál es la correcta.',
    side: (number: number, all: number) => `**Versión ${number} de ${all}**`,
    show: 'Ver en qué no coinciden mis fuentes',
    over: 'Mis documentos ya no señalan ningún desacuerdo sobre este pasaje.',
  },

  passage: {
    adapted: (source: string, license: string) => `Adaptado de ${source}, ${license}`,
    from: (source: string, license: string) => `Fuente: ${source}, ${license}`,
    added: (day: string, source: string) =>
      `Añadido por la moderación de este servidor el ${writeDay(day)}, fuente: ${source}`,
    context: 'El pasaje con el anterior y el siguiente. La parte citada está en negrita.',
    whole: 'El pasaje con el anterior y el siguiente:',
    topic: (title: string) => `Lo que dicen mis documentos en **${title}**:`,
    more: 'Otros pasajes sobre la misma pregunta:',
    noMore: 'Mis documentos no contienen otro pasaje sobre esta pregunta.',
    changed: 'Este pasaje se modificó después de la respuesta. Ahora dice:',
    gone: `Este pasaje ya no está en mis documentos. Pregunta de nuevo con ${command('summit ask')} para ver qué dicen ahora.`,
    noQuestion: `Ya no puedo leer la pregunta en este mensaje. Pregunta de nuevo con ${command('summit ask')}.`,
    cut: 'Recortado aquí: el pasaje continúa.',
    quotedIn: (language: string) => `Citado en ${language}`,
  },

  paging: {
    first: 'Primera',
    earlier: 'Anterior',
    later: 'Siguiente',
    last: 'Última',
    page: (page: number, pages: number) => `página ${page} de ${pages}`,
  },

  topics: {
    description: 'Todo de lo que hablan mis documentos: recorre documentos y secciones, y léelos',
    topic: 'Un documento o una sección: escribe palabras de su título',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# documento', other: '# documentos' })}, ${count(passages, { one: '# pasaje', other: '# pasajes' })}`,
    sections: (sections: number) => count(sections, { one: '# sección', other: '# secciones' }),
    passages: (passages: number) => count(passages, { one: '# pasaje', other: '# pasajes' }),
    chooseDocument: 'Elige un documento',
    chooseSection: 'Elige una sección',
    allDocuments: 'Ver todos los documentos',
    otherSections: 'Ver las secciones del documento',
    none: 'Todavía no tengo documentos.',
    unknown: (typed: string) => `No tengo ningún tema llamado ${typed}. Estos son todos mis documentos:`,
    gone: `Esta parte ya no está en mis documentos. ${command('summit topics')} muestra lo que hay ahora.`,
  },

  source: {
    description: 'Un pasaje por su id: qué dice, qué hay a su lado, su documento y su licencia',
    id: 'El id que aparece tras cada cita; o escribe palabras del pasaje y elige',
    before: 'Antes:',
    after: 'Después:',
    readBefore: 'Leer el anterior',
    readAfter: 'Leer el siguiente',
    readSection: 'Leer la sección',
    readOn: (day: string) => `Tomado de allí el ${writeDay(day)}`,
    unknown: (id: string) => `No tengo el pasaje ${id}. ¿Buscabas uno de estos?`,
    unlike: (id: string) =>
      `No tengo el pasaje ${id}. Su id aparece en letra pequeña tras cada cita; ${command('summit topics')} muestra todo lo que tengo.`,
  },

  factShown: {
    description: 'Un dato sobre la cumbre, con su fuente: el de hoy o cualquier otro',
    id: 'Qué dato: escribe su id o palabras suyas; si no, el de hoy',
    posted: (link: string) => `El dato de hoy en este servidor ([ver la publicación](${link})):`,
    dated: 'Un dato para este día del año:',
    turn: 'El dato de hoy. Cada día toca el siguiente, por orden:',
    place: (place: number, all: number) => `Dato ${place} de ${all}:`,
    number: (id: string) => `Dato ${id}`,
    read: 'Leer el pasaje',
    next: 'Ver el dato siguiente',
    none: `Todavía no tengo datos. Pregúntame algo con ${command('summit ask')}.`,
    unknown: (id: string) => `No tengo el dato ${id}. ¿Buscabas uno de estos?`,
    unlike: (id: string) =>
      `No tengo el dato ${id}. Escribe una palabra suya en \`${option.id}\` y elige entre las opciones.`,
  },

  help: {
    description: 'Qué sé hacer, cómo respondo y qué no hago',
    what: (passages: number, documents: number) =>
      `**Respondo citando documentos, palabra por palabra, cada cita con su fuente.** Tengo ${count(passages, { one: '# pasaje', other: '# pasajes' })} de ${count(documents, { one: '# documento', other: '# documentos' })}.`,
    ask: (ask: string) => `${ask}: pregunta con tus palabras o unas pocas palabras clave`,
    delegation: (delegation: string) => `${delegation}: quiénes formaban parte del viaje`,
    person: (person: string) => `${person}: quién era cada persona`,
    quote: (quote: string) => `${quote}: qué dijo cada persona`,
    timeline: (timeline: string) => `${timeline}: qué pasó y cuándo`,
    browse: (topics: string, source: string) => `${topics}: recorre mis documentos; ${source}: lee un pasaje por su id`,
    fact: (fact: string) => `${fact}: el dato de hoy o cualquier otro`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest}: envía un dato a la moderación; ${privacy}: mira qué guardo sobre ti`,
    how: 'Recibes una cita exacta; o los pasajes más cercanos, con las palabras que no encontré; o un sincero «Mis documentos no lo dicen».',
    claims: 'Nunca digo si una afirmación es cierta: muestro quién la hizo y dónde está escrita.',
    sources: (menu: string) =>
      `En el menú de un mensaje, entre las aplicaciones, ${menu} muestra lo que hay en mis documentos sobre lo que dice.`,
    refuses: 'Solo conozco mis documentos. No charlo, no traduzco, no adivino y no calculo.',
    stores: `No guardo preguntas. Con \`${option.private}\`, solo tú ves la respuesta.`,
    browseNow: 'Recorrer mis documentos',
    factNow: 'Ver el dato de hoy',
    privacyNow: 'Ver qué guardo sobre ti',
  },

  delegation: {
    description: 'Quiénes viajaron, por orden de protocolo, cada persona con el pasaje que lo dice',
    country: 'La delegación de qué país, en cualquier idioma',
    choose: 'Elige una persona para leer sobre ella',
    empty: 'Mis documentos no nombran a nadie de esta delegación.',
    none: `Mis documentos no incluyen delegaciones. Pregunta por una persona con ${command('summit ask')}.`,
    unknown: (typed: string) =>
      `Mis documentos no incluyen ninguna delegación llamada ${typed}. Estas son las que conocen:`,
    gone: `Esto ya no está en mis documentos. ${command('summit delegation')} muestra lo que hay ahora.`,
  },

  person: {
    description: 'Quién era una persona y qué hizo y dijo en la cumbre, con fuentes',
    name: 'Un nombre, en cualquier alfabeto: escríbelo y elige',
    side: (side: string) => `Parte: ${side}`,
    sides: {
      'united-states': 'Estados Unidos',
      russia: 'Rusia',
      finland: 'Finlandia',
      congress: 'Congreso de los Estados Unidos',
      press: 'Prensa',
      nato: 'OTAN',
      syria: 'Siria',
      public: 'ninguna, a título personal',
    },
    said: 'Con sus propias palabras',
    quotes: (quotes: number) => count(quotes, { one: 'Leer la cita', other: 'Leer las # citas' }),
    passages: (passages: number) => count(passages, { one: 'Leer el pasaje', other: 'Leer los # pasajes' }),
    about: (name: string) => `Pasajes con el nombre ${name}`,
    which: (people: number) =>
      `${count(people, { one: '# persona se llama', other: '# personas se llaman' })} así. Elige:`,
    more: (left: number) => `Hay ${writeNumber(left)} más: escribe más del nombre.`,
    choose: 'Elige una persona',
    readAbout: (name: string) => `Leer sobre ${name}`,
    unknown: (typed: string) =>
      `Mis documentos no conocen a nadie con el nombre ${typed}. ¿Buscabas a una de estas personas?`,
    unlike: (typed: string) =>
      `Mis documentos no conocen a nadie con el nombre ${typed}. Escribe ${command('summit person')} y elige un nombre, o pregunta con ${command('summit ask')}.`,
    uncited: 'Ningún pasaje de mis documentos dice más.',
    none: `Mis documentos no traen una lista de personas. Pregunta por alguien con ${command('summit ask')}, por ejemplo \`¿quién es…?\``,
    gone: `Esta persona ya no está en mis documentos. Escribe ${command('summit person')} para ver quién está ahora.`,
  },

  quote: {
    description: 'Las palabras exactas: quién las dijo, cuándo, dónde y a quién, con el pasaje',
    speaker: 'Quién lo dijo: escribe un nombre en cualquier alfabeto y elige',
    aboutOption: 'De qué trata, en unas pocas palabras clave',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Citas' : `Citas de ${speaker}`}** · ${writeNumber(number)} de ${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# cita', other: '# citas' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# cita', other: '# citas' })} de ${count(speakers, { one: '# persona', other: '# personas' })}`,
    about: 'Sobre',
    next: 'Ver otra cita',
    any: 'Ver una cita',
    allSpeakers: 'Ver todas las personas citadas',
    choose: 'Elige una persona',
    quotesOf: (name: string) => `Citas de ${name}`,
    which: 'Varias personas citadas se llaman así. Elige:',
    unknown: (typed: string) =>
      `Mis documentos no citan a nadie con el nombre ${typed}. ¿Buscabas a una de estas personas?`,
    unlike: (typed: string) =>
      `Mis documentos no citan a nadie con el nombre ${typed}. Mira a quién citan, o pregunta con ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `No tengo ninguna cita${speaker === undefined ? '' : ` de ${speaker}`} sobre *${about}*. Prueba con otras palabras, o pregunta con ${command('summit ask')}.`,
    none: `Mis documentos no traen una lista de citas. Pregunta qué dijo alguien con ${command('summit ask')}, por ejemplo \`¿qué dijo … sobre …?\``,
    gone: `Esta persona ya no está citada en mis documentos. ${command('summit quote')} muestra a quién citan ahora.`,
    correctedBy: 'Corregido después por la misma persona',
    corrects: 'Esto corrige lo que esa persona había dicho',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Qué pasó y cuándo, con la hora local y las fuentes',
    day: 'Un día, un mes o un año para empezar: escríbelo y elige',
    title: (from: number, to: number, all: number) =>
      `**Qué pasó y cuándo** · ${from === to ? from : `${from} a ${to}`} de ${count(all, { one: '# suceso', other: '# sucesos' })}`,
    choice: (day: string, events: number) => `${day}: ${count(events, { one: '# suceso', other: '# sucesos' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} – ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Aprox. ${clock}` : clock}**, hora de ${place} (en tu zona: ${stamp})`,
    choose: 'Ir a un día',
    unknown: (typed: string) => `No hay nada en mi cronología con la fecha ${typed}. Estos son los días que hay:`,
    none: `Mis documentos no traen una cronología. Pregunta por un día con ${command('summit ask')}, por ejemplo \`¿qué pasó el 16 de julio?\``,
  },

  fact: {
    description: 'Los datos del día: para la moderación',
  },

  factPost: {
    title: 'El dato del día',
    credit: (name: string) => `Propuesto por ${name}`,
    added: 'un pasaje que añadió la moderación de este servidor',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**El dato del día está bloqueado** en ${channel}. ${why} El dato no se pierde; lo intento de nuevo hasta el límite de retraso de hoy, y después cada día.`,
    unsure: (day: string, channel: string) =>
      `**No sé si se publicó el dato del ${day}.** La respuesta de Discord se perdió y no puedo mirar en ${channel} (allí necesito **Ver canal** y **Leer el historial de mensajes**). Sigo buscando durante un día y no publico nada hasta saberlo, para que ningún dato salga dos veces.`,
    missed: (days: string) =>
      `**No se publicó ningún dato: ${days}**, porque no estaba en marcha. Los días perdidos no se recuperan: tras una pausa hay una sola publicación.`,
    away: (days: string) =>
      `**No se publicó ningún dato: ${days}**, porque yo no estaba en este servidor. El calendario sigue como antes; los días perdidos no se recuperan.`,
    low: (left: number) =>
      `**${count(left, { one: 'Queda # dato', other: 'Quedan # datos' })}** para la publicación diaria. Añade más con ${command('fact add')} o ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**${count(left, { one: 'Queda # dato', other: 'Quedan # datos' })}**; después la publicación diaria vuelve a empezar. Añade más con ${command('fact add')} o ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Ya se publicaron todos los datos, así que el calendario se detuvo.** Añade datos y usa ${command('fact schedule resume')}, o configúralo para que empiece de nuevo.${held > 0 ? ` ${count(held, { one: '# dato espera aprobación', other: '# datos esperan aprobación' })}: mira ${command('fact list')}.` : ''}`,
    datedOnly: `**Solo quedan datos que esperan su día del año.** Los demás días se saltan. Añade datos con ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**El dato ${fact} espera aprobación**: su pasaje ${passage} cambió o ya no existe. ${command('fact list')} lo muestra; se publicará de nuevo cuando alguien lo apruebe.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Me falta esto en ${channel}: ${list}. Solución: abre los ajustes del canal, *Permisos*, y permítemelo.`,
    forbidden: (channel: string) =>
      `Discord dice que no puedo publicar en ${channel}. Solución: revisa mis permisos allí, o elige otro canal con ${command('fact schedule set')}.`,
    noChannel: `El canal se eliminó. Solución: elige otro con ${command('fact schedule set')}.`,
    removed: 'Ya no soy miembro de este servidor. Solución: invítame de nuevo.',
    archived: (channel: string) =>
      `El hilo ${channel} está archivado y bloqueado. Solución: desbloquéalo, o elige otro canal con ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel} es un tipo de canal que no admite mensajes normales. Solución: elige un canal de texto con ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord rechazó la publicación: «${words}» (${status}).`,
  },

  reasons: {
    unreachable: 'No se pudo conectar con Discord; lo intento de nuevo.',
    unclear: 'La respuesta de Discord se perdió; busco la publicación.',
    interrupted: 'Hubo una interrupción; busco la publicación.',
    notRunning: 'No estaba en marcha.',
    tooLate: 'Cuando se supo que no se había publicado nada, ya era tarde.',
    usedUp: 'Se habían agotado los datos.',
    datedOnly: 'Solo quedaban datos para otros días del año.',
    calledOff: 'El calendario se pausó, se detuvo o se cambió.',
    byModerator: 'La moderación saltó este día.',
  },

  draft: {
    addDescription: 'Escribe un dato propio, con una vista previa antes de ponerlo en cola',
    editDescription: 'Cambia el texto, la fuente o la fecha de un dato que añadió la moderación',
    id: 'Qué dato',
    sourceOption: 'El pasaje en que se basa: escribe palabras suyas (o pega un enlace https)',
    newTitle: 'Un dato nuevo',
    editTitle: (id: string) => `Editar ${id}`,
    text: 'El dato, en 300 caracteres como máximo',
    source: 'Fuente',
    sourceHint: `El id de un pasaje o un enlace https. ${command('fact add', 'source')} busca pasajes.`,
    date: 'Fecha (opcional)',
    dateHint: 'Mes y día, MM-DD: se publica solo ese día del año',
    ready: 'Así se publicará. Solo tú ves esta vista previa.',
    notReady: 'Esto todavía no se puede poner en cola:',
    notReadyTitle: 'Aún no está listo',
    checked: 'La longitud y la fuente están bien.',
    alike: (id: string, words: string) => `Dice casi lo mismo que ${id}: ${words}`,
    keptSource: 'Fuente',
    keptDate: 'Fecha',
    keptCredit: 'Propuesto por',
    queue: 'Poner en cola',
    save: 'Guardar',
    edit: 'Editar',
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No se guardó nada.',
    queued: (id: string) =>
      `En cola como ${id}. Se publicará cuando le toque: ${command('fact list')} muestra la cola.`,
    saved: (id: string) => `Guardado: ${id} tiene su nuevo texto.`,
    lost: `Ya no puedo leer el borrador en este mensaje. Empieza de nuevo con ${command('fact add')}.`,
    empty: 'No tiene texto.',
    tooLong: (length: number) =>
      `Tiene ${count(length, { one: '# carácter', other: '# caracteres' })}: acórtalo a 300.`,
    noSource: 'No tiene fuente: indica un pasaje o un enlace https.',
    badSource: (source: string) =>
      `«${source}» no es un pasaje que yo tenga ni un enlace https. Elige un pasaje con ${command('fact add', 'source')}, o pega un enlace que empiece por https://.`,
    badDay: (day: string) => `«${day}» no es un día del año: escribe mes y día como MM-DD, por ejemplo 07-16.`,
  },

  stock: {
    listDescription: 'Todos los datos y su lugar: en cola, en reserva, usados, por aprobar o quitados',
    status: 'Qué datos',
    page: 'Qué página',
    previewDescription: 'Muestra un dato exactamente como se publicará; sin id, el siguiente',
    removeDescription: 'Quita un dato de las publicaciones, o un pasaje añadido de las respuestas',
    restoreDescription: 'Recupera un dato quitado',
    moveDescription: 'Pone un dato en un lugar de la cola',
    place: 'Su lugar en la cola: 1 es el siguiente',
    statuses: {
      all: 'Todos',
      queued: 'En cola, por orden',
      waiting: 'En reserva: se publican al azar después de la cola',
      dated: 'Con fecha',
      used: 'Usados en esta ronda',
      held: 'Por aprobar: su pasaje cambió',
      removed: 'Quitados',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# dato', other: '# datos' })} · página ${page} de ${pages}`,
    none: 'No hay ninguno.',
    earlier: 'Anteriores',
    later: 'Siguientes',
    queuedAt: (place: number) => `lugar ${place} de la cola`,
    waiting: 'en reserva',
    removed: 'quitado',
    used: 'usado',
    held: 'por aprobar',
    onDay: (day: string) => `solo el ${day}`,
    unknown: (id: string) => `No existe el dato ${id}. Elige uno de los que se ofrecen mientras escribes.`,
    notOwn: (id: string) =>
      `El texto de ${id} está en la carpeta de documentos de este bot, así que no se puede cambiar aquí. Puedes quitarlo y añadir el tuyo.`,
    next: 'El dato siguiente, exactamente como se publicará:',
    preview: (id: string) => `${id}, exactamente como se publicará:`,
    nothingNext: 'No hay ningún dato que publicar: todos están usados, quitados o por aprobar, o esperan su fecha.',
    isRemoved: (id: string) =>
      `${id} está quitado: no se publicará hasta que lo recuperes con ${command('fact restore')}.`,
    heldChanged: (id: string) =>
      `${id} está por aprobar: su pasaje cambió desde que se aprobó. No se publicará hasta que lo apruebes de nuevo.`,
    heldGone: (id: string) =>
      `${id} está por aprobar: su pasaje ya no está en los documentos. Dale otra fuente con ${command('fact edit')}, o quítalo.`,
    before: 'El pasaje tal como se aprobó:',
    now: 'El pasaje tal como está ahora:',
    notKept: 'El texto anterior no se guardó.',
    approve: 'Aprobar de nuevo',
    approved: (id: string) => `Aprobado: ${id} se publicará de nuevo cuando le toque.`,
    changedAgain: `El pasaje cambió otra vez desde que abriste esto. Míralo de nuevo con ${command('fact preview')}.`,
    removedNow: (id: string) => `Quitado: ${id} ya no se publicará. ${command('fact restore')} lo recupera.`,
    passageRemoved: (id: string) => `Quitado: ${command('summit ask')} ya no encuentra ${id}.`,
    restored: (id: string) => `${id} está de vuelta.`,
    moved: (id: string, place: number) => `${id} está en el lugar ${place} de la cola.`,
  },

  factFile: {
    importDescription: 'Lee datos de un archivo CSV o JSON; muestra filas y problemas antes de guardar nada',
    file: 'Un CSV con las columnas text, source y date, o una lista JSON con las mismas claves',
    exportDescription: 'Todos los datos en un archivo',
    format: 'El formato del archivo',
    tooLarge: (kilobytes: number, most: number) =>
      `El archivo tiene ${writeNumber(kilobytes)} KB; leo archivos de ${writeNumber(most)} KB como máximo. Divídelo.`,
    elsewhere: 'Leo archivos que guarda Discord, y ninguna otra dirección.',
    unreachable: 'Discord no me dio el archivo. Inténtalo de nuevo.',
    notText: 'El archivo no es texto sin formato en UTF-8. Guárdalo como CSV (UTF-8) e inténtalo de nuevo.',
    dryRun: (good: number, bad: number) =>
      `**Prueba: todavía no se guardó nada.** ${count(good, { one: '# fila se puede', other: '# filas se pueden' })} poner en cola, ${writeNumber(bad)} no.`,
    whole: 'El archivo de abajo tiene cada fila y lo que pasa con ella.',
    line: (line: number) => `Línea ${line}`,
    good: 'bien',
    alike: (id: string) => `bien, pero muy parecida a ${id}`,
    twin: (id: string) => `descartada: ${id} dice lo mismo`,
    twinInFile: (line: number) => `la línea ${line}`,
    more: (left: number) => `… y ${writeNumber(left)} más en el archivo de abajo.`,
    queue: (facts: number) => `Poner ${count(facts, { one: '# dato', other: '# datos' })} en cola`,
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No se guardó nada.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1
        ? `1 dato puesto en cola: ${first}.`
        : `${writeNumber(facts)} datos puestos en cola: de ${first} a ${last}.`,
    nothing: 'No se puso nada en cola: cada fila ya está o tiene un problema.',
    lost: `Ya no puedo leer las filas en este mensaje. Usa ${command('fact import')} de nuevo.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# dato, tal como lo tiene', other: '# datos, tal como los tiene' })} ahora este servidor.`,
    emptyFile: 'El archivo no contiene filas.',
    noColumn: (column: string) =>
      `No existe la columna «${column}»: la primera línea debe nombrar text, source y, si quieres, date.`,
    unknownColumn: (column: string) => `No conozco «${column}», así que no se lee.`,
    tooManyCells: (cells: number, columns: number) =>
      `Hay ${count(cells, { one: '# celda', other: '# celdas' })} para ${count(columns, { one: '# columna', other: '# columnas' })}: pon entre comillas los textos que llevan comas.`,
    notCsv: (reason: string) => `El archivo no se puede leer a partir de aquí: ${reason}`,
    notJson: (reason: string) => `Esto no es JSON: ${reason}`,
    notAList: 'El JSON debe ser una lista: [ { "text": …, "source": … } ].',
    notAnObject: 'Esto no es un objeto con text y source.',
    notTextValue: (column: string) => `«${column}» no es texto.`,
    tooManyRows: (rows: number, most: number) =>
      `Hay ${count(rows, { one: '# fila', other: '# filas' })}; acepto ${writeNumber(most)} a la vez. A partir de aquí se descartan.`,
  },

  changes: {
    description: 'Cada cambio de la moderación: quién, cuándo, qué, antes y después',
    page: 'Qué página',
    title: (page: number) => `**Cambios de la moderación** · página ${page}, primero los más recientes`,
    none: 'Todavía no hay cambios.',
    noMore: 'No hay cambios más antiguos.',
    moreInLog: `Cambió más a la vez: ${command('fact log')} lo tiene todo.`,
    forgotten: 'una persona que pidió ser olvidada',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Antes: ${value}`,
    after: (value: string) => `Después: ${value}`,
    earlier: 'Más recientes',
    later: 'Más antiguos',
  },

  suggest: {
    description: 'Propone un dato a la moderación de este servidor',
    title: 'Proponer un dato',
    text: 'El dato, en 300 caracteres como máximo',
    source: 'Fuente',
    sourceHint: 'Un enlace https o el id de un pasaje. La moderación necesita uno.',
    consent: `Al enviar se guarda tu cuenta con tu propuesta, para que esperen como máximo tres tuyas a la vez. ${command('summit privacy')} lo muestra y lo borra.`,
    credit: 'Tu nombre junto al dato',
    withoutCredit: 'Sin mi nombre',
    withCredit: (name: string) => `Propuesto por ${name}`,
    tell: 'Cuando la moderación haya decidido',
    tellMe: 'Avisarme por mensaje directo',
    tellNot: 'No avisarme',
    sent: (number: number) => `Enviado a la moderación con el número ${number}. Gracias.`,
    merged: (number: number) =>
      `Lo mismo ya está en espera, con el número ${number}; lo tuyo cuenta como uno más. Gracias.`,
    tooMany: (open: number) =>
      `Ya ${count(open, { one: 'espera # propuesta tuya', other: 'esperan # propuestas tuyas' })}, el máximo a la vez. Propón este dato cuando la moderación las haya visto.`,
    elsewhere: 'Esto funciona en los servidores que tienen este bot: aquí no hay moderación a la que enviarlo.',
    needsText: 'No tiene texto.',
    report: 'Avisar de un problema',
    reportTitle: 'Avisar de un problema',
    reportText: '¿Qué está mal en esta respuesta?',
    reportHint: 'Se guarda para la moderación de este servidor, con el pasaje y sin tu nombre.',
    reported: (number: number) =>
      `Enviado a la moderación con el número ${number}. Se guardó lo que escribiste y el pasaje; nada sobre ti. Gracias.`,
    toModerators: 'Enviar a la moderación',
    questionSent: (number: number) =>
      `Enviado a la moderación con el número ${number}. Se guardó la pregunta; nada sobre ti.`,
    askForWord: 'Guardar mi cuenta y avisarme del resultado',
    willTell: (number: number) =>
      `Te diré por mensaje directo qué pasa con el número ${number}. Para eso se guarda el id de tu cuenta; ${command('summit privacy')} lo borra.`,
    over: 'La moderación ya resolvió esto.',
  },

  inbox: {
    description: 'Lo que los miembros enviaron a la moderación',
    listDescription: 'Lo que espera o lo que ya se resolvió',
    reviewDescription: 'Revisa lo que espera, uno tras otro',
    state: 'Qué envíos',
    number: 'Qué envío; si no, el más antiguo que espera',
    page: 'Qué página',
    states: { open: 'En espera', approved: 'Aprobado', linked: 'Vinculado a un pasaje', rejected: 'Rechazado' },
    kinds: { proposal: 'Dato propuesto', problem: 'Aviso de un problema', question: 'Pregunta sin respuesta' },
    title: (state: string, page: number) => `**Bandeja de entrada: ${state}** · página ${page}`,
    none: 'Aquí no hay nada.',
    allDone: 'Nada espera. La bandeja de entrada está vacía.',
    entry: (number: number, kind: string) => `**Número ${number}: ${kind}**`,
    times: (times: number) => `Enviado ${count(times, { one: '# vez', other: '# veces' })}`,
    source: (source: string) => `Fuente: ${source}`,
    about: (passage: string) => `Sobre el pasaje ${passage}`,
    noSource: 'No se indicó ninguna fuente.',
    credit: (list: string) => `Propuesto por ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# miembro quiere', other: '# miembros quieren' })} saber qué pasa con esto.`,
    approve: 'Aprobar como dato',
    link: 'Vincular pasaje',
    reject: 'Rechazar con motivo',
    skip: 'Siguiente',
    linkTitle: 'Vincular un pasaje',
    linkField: 'Pasaje',
    linkHint: 'El id del pasaje que lo dice. Se avisa a quien preguntó, si lo pidió.',
    noPassage: (id: string) => `No existe el pasaje «${id}». Su id aparece en letra pequeña tras cada cita.`,
    rejectTitle: 'Rechazar con motivo',
    reason: 'Motivo',
    reasonHint: 'Lo lee quien lo envió, si pidió que se le avisara.',
    unknown: (number: number) => `No hay ningún número ${number} en la bandeja de entrada.`,
    settled: (number: number, state: string) => `El número ${number} ya se resolvió: ${state}.`,
    approved: (number: number, factId: string) => `El número ${number} está aprobado: es el dato ${factId}.`,
    findable: (additionId: string) =>
      `Su texto es ahora el pasaje ${additionId}: ${command('summit ask')} lo encuentra en este servidor.`,
    linked: (number: number, passage: string) => `El número ${number} está vinculado al pasaje ${passage}.`,
    rejected: (number: number) => `El número ${number} está rechazado.`,
    told: (members: number) => `Se avisó a ${count(members, { one: '# miembro', other: '# miembros' })}.`,
    notTold: (members: number) =>
      `No se pudo avisar a ${count(members, { one: '# miembro: no acepta', other: '# miembros: no aceptan' })} mensajes directos.`,
    yours: (server: string, text: string) => `Lo que enviaste a la moderación de **${server}**: «${text}»`,
    youApproved: 'Se aprobó. Será uno de los datos del día allí.',
    youLinked: 'Un pasaje de mis documentos lo dice:',
    youRejected: (reason: string) => `Se rechazó. Motivo: ${reason}`,
  },

  settings: {
    description: 'Ajustes de este servidor, para quienes lo gestionan',
    show: 'Muestra y cambia los ajustes de este servidor',
    log: 'Dónde se anotan los cambios de la moderación',
    noLog: 'Deja de anotarlos en un canal',
    zone: 'La zona horaria que los comandos ofrecen primero, por ejemplo Europe/Helsinki',
    answers: 'Quién ve las respuestas cuando el miembro no lo indica',
    cooldown: 'Segundos que cada miembro espera entre dos preguntas',
    keep: 'Días que se guardan el registro de la moderación y los envíos resueltos',
    title: '**Ajustes de este servidor**',
    changed: 'Guardado.',
    logIs: (channel: string) => `Canal de registro: ${channel}`,
    zoneIs: (zone: string) => `Zona horaria: ${zone}`,
    answersAre: (answers: string) => `Respuestas: ${answers}`,
    cooldownIs: (seconds: number) =>
      `Espera entre dos preguntas: ${seconds === 0 ? 'ninguna' : count(seconds, { one: '# segundo', other: '# segundos' })}`,
    keptFor: (days: number) =>
      `El registro y los envíos resueltos se guardan ${count(days, { one: '# día', other: '# días' })}`,
    none: 'ninguno',
    public: 'públicas',
    private: 'privadas',
    publicChoice: 'Públicas: las ve todo el canal',
    privateChoice: 'Privadas: solo las ve quien pregunta',
    both: 'Indica un canal de registro o desactívalo, no ambas cosas.',
    cannotLog: (channel: string, missing: string) =>
      `No puedo escribir en ${channel}: allí necesito ${missing}. Está guardado; dame el permiso y el registro empieza.`,
  },

  reload: {
    description: 'Lee de nuevo los documentos, para quienes mantienen este bot',
    operatorsOnly:
      'Esto lee de nuevo los documentos para todos los servidores, así que es solo para quienes mantienen este bot: la cuenta propietaria de la aplicación, o el equipo al que pertenece, según el portal de desarrolladores de Discord.',
    taken: (passages: number, before: number, ms: number) =>
      `**Cargado.** Ahora conozco ${count(passages, { one: '# pasaje', other: '# pasajes' })}; antes eran ${writeNumber(before)}. La lectura tardó ${writeNumber(Math.round(ms / 100) / 10)} s.`,
    registered: {
      changed: 'Las opciones de los comandos cambiaron y se registraron de nuevo.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Las opciones de los comandos cambiaron y **no se pudieron registrar**: los miembros ven las anteriores. El registro del bot dice por qué.',
    },
    remarks: (things: number) =>
      `Hay ${count(things, { one: '# cosa', other: '# cosas' })} por corregir, pero nada dejó de usarse por eso: \`npm run knowledge:check\` da la lista.`,
    unchanged: (passages: number) =>
      `Cada archivo está como la última vez que lo leí. Conozco ${count(passages, { one: '# pasaje', other: '# pasajes' })}.`,
    broken:
      '**No cargado, porque se perdería algo.** Sigo con lo que ya conocía. Corrige esto y lo cargaré automáticamente:',
    more: (left: number) => `y ${writeNumber(left)} más: \`npm run knowledge:check\` da la lista completa.`,
    ended: 'Me están deteniendo, así que no se leyó nada. Lo leeré todo cuando arranque de nuevo.',
  },

  privacy: {
    whereTo: `Pediste que te avisara. ${command('summit privacy')} muestra y borra lo que guardo sobre ti.`,
    description: 'Qué guardo sobre ti, en todos los servidores; puedes exportarlo y borrarlo',
    nothing: 'No guardo nada sobre ti. No guardo preguntas ni nombres, salvo que pulses un botón que lo diga.',
    title: '**Lo que guardo sobre ti**',
    letters: (letters: number) =>
      `${count(letters, { one: '# mensaje', other: '# mensajes' })} a la moderación con tu cuenta:`,
    letter: (kind: string, text: string, state: string) => `${kind}: «${text}» (${state})`,
    named: (name: string) => `para publicar con el nombre ${name}`,
    told: 'quieres saber qué pasa con esto',
    consents: (consents: number) =>
      count(consents, {
        one: '# consentimiento que diste con un botón',
        other: '# consentimientos que diste con un botón',
      }),
    changes: (changes: number) =>
      `${count(changes, { one: '# cambio que hiciste', other: '# cambios que hiciste' })} en la moderación, en su registro`,
    more: (left: number) => `… y ${writeNumber(left)} más en el archivo exportado.`,
    export: 'Exportar a un archivo',
    remove: 'Borrarlo todo',
    sure: '¿Borrar todo lo que guardo sobre ti, en todos los servidores? Lo que propusiste y aprobó la moderación se queda, sin tu nombre.',
    really: 'Borrar ahora',
    removed: 'Borrado. Ya no guardo nada sobre ti.',
    exported: 'Todo lo que guardo sobre ti, en todos los servidores.',
  },

  schedule: {
    group: 'Cuándo publica el bot un dato automáticamente',
    set: 'Planifica un dato al día: primero una vista previa, nada empieza hasta que pulses Empezar',
    show: 'El calendario, las tres próximas publicaciones y si puedo publicar allí',
    pause: 'Sin publicaciones por un tiempo; los días de pausa no se recuperan',
    resume: 'Continuar tras una pausa o una detención',
    stop: 'No más publicaciones, hasta que lo reanudes o lo definas de nuevo',
    channel: 'Dónde publicar',
    time: 'Hora local, por ejemplo 09:00 o 21:30',
    timezone: 'Un lugar, por ejemplo Europe/Helsinki; escribe una ciudad (en inglés) para encontrarlo',
    days: 'diario (por defecto), laborables (de lunes a viernes) o algunos días, por ejemplo lu, mi, vi',
    lateWindow: 'Cuánto puede retrasarse una publicación tras una caída (por defecto: 6 horas)',
    lateChoice: { '0h': 'nada', '1h': 'hasta 1 hora', '6h': 'hasta 6 horas', day: 'el mismo día' },
    repeat: 'Empezar de nuevo cuando se hayan publicado todos los datos, en vez de parar',
    until: 'El primer día con publicación, por ejemplo 2026-07-16; si no, hasta que lo reanudes',
    title: 'El dato del día',
    preview: 'El dato del día: vista previa',
    start: 'Empezar',
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No cambió nada.',
    started: '**En marcha.**',
    replaces: (plan: string) => `**Esto sustituye al calendario actual:**\n${plan}`,
    none: `Todavía no hay calendario. Crea uno con ${command('fact schedule set')}.`,
    paused: `**En pausa** hasta que alguien lo reanude con ${command('fact schedule resume')}.`,
    pausedUntil: (when: string) => `**En pausa.** Se reanuda automáticamente: ${when}.`,
    resumed: '**En marcha.** Los días que pasaron entretanto no se recuperan.',
    stopped: `**Detenido.** Ponlo en marcha con ${command('fact schedule resume')}, o defínelo de nuevo.`,
    isStopped: 'El calendario está detenido, así que no hay nada que pausar.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days} a las **${time}** (${zone}) en ${channel}`,
    typed: { daily: 'diario', weekdays: 'laborables', besides: ['y', 'e', 'el', 'los', 'cada'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Todos los días'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'De lunes a viernes'
          : `Cada ${days.map((day) => es.schedule.weekday[day]).join(', ')}`,
    weekday: {
      mon: 'lunes',
      tue: 'martes',
      wed: 'miércoles',
      thu: 'jueves',
      fri: 'viernes',
      sat: 'sábado',
      sun: 'domingo',
    },
    late: {
      '0h': 'Tras una caída, una publicación con más de cinco minutos de retraso se descarta.',
      '1h': 'Tras una caída, una publicación puede llegar con hasta 1 hora de retraso.',
      '6h': 'Tras una caída, una publicación puede llegar con hasta 6 horas de retraso.',
      day: 'Tras una caída, una publicación puede llegar más tarde el mismo día.',
    },
    usedUp: {
      stop: 'Cuando se hayan publicado todos los datos, se detiene y lo dice.',
      recycle: 'Cuando se hayan publicado todos los datos, empieza de nuevo.',
    },
    next: '**Las próximas publicaciones**, en tu hora:',
    noNext: 'No hay ninguna publicación prevista.',
    gap: (date: string, time: string, at: string) =>
      `${date}: ese día los relojes se adelantan allí y la hora ${time} no existe. La publicación sale justo después, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `${date}: ese día los relojes se atrasan allí y la hora ${time} se repite. La publicación sale la primera vez, ${at}, y solo entonces.`,
    permissions: (channel: string) => `**Lo que necesito en ${channel}:**`,
    missing: {
      post: 'falta, así que no puedo publicar. Permítemelo en los ajustes del canal, *Permisos*.',
      look: 'falta, así que tras una caída no podría mirar si ya publiqué, y me saltaría el día.',
    },
    announcement:
      'Este es un canal de anuncios: publico en él, pero difundirlo a los servidores que lo siguen queda en tus manos.',
    badTime: (typed: string) => `${typed} no es una hora. Escríbela como \`09:00\` o \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed} no nombra días de la semana. Escribe \`diario\`, \`laborables\` o algunos días, por ejemplo \`lu, mi, vi\`.`,
    noZone: `¿Qué zona horaria? Indícala en \`${option.timezone}\`, por ejemplo \`Europe/Helsinki\`: escribe una ciudad y elige de la lista.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} es una abreviatura: puede significar varios lugares y no dice nada del horario de verano. ¿Querías decir ${list}?`,
      offset: (typed: string, list: string) =>
        `${typed} es una diferencia fija con UTC, lo que es incorrecto la mitad del año en la mayoría de los lugares. Indica un lugar, por ejemplo \`Europe/Helsinki\`, o ${list}.`,
      unknown: (typed: string, list: string) =>
        `No conozco la zona horaria ${typed}.${list ? ` ¿Querías decir ${list}?` : ` Escribe una ciudad en \`${option.timezone}\` y elige de la lista.`}`,
    },
    badDate: (typed: string) => `${typed} no es una fecha. Escríbela como \`2026-07-16\`, o elige una de la lista.`,
    pastDate: (typed: string) => `${typed} no está en el futuro. Una pausa termina un día que está por llegar.`,
  },

  status: {
    description: 'En marcha, en pausa o bloqueado y por qué; qué sigue, qué queda, los últimos 14 días',
    title: 'El dato del día',
    running: '● **En marcha**',
    paused: `◌ **En pausa** hasta que alguien lo reanude con ${command('fact schedule resume')}`,
    pausedUntil: (when: string) => `◌ **En pausa** hasta: ${when}`,
    blocked: (why: string) => `✗ **Bloqueado.** ${why} Lo sigo intentando.`,
    stopped: {
      moderator: `□ **Detenido** por la moderación. Ponlo en marcha con ${command('fact schedule resume')}.`,
      'used-up': `□ **Detenido: ya se publicaron todos los datos.** Añade más y usa ${command('fact schedule resume')}.`,
    },
    stock: 'Datos',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `disponibles para cualquier día: ${writeNumber(left)} (en cola: ${writeNumber(queued)}), en espera de su fecha: ${writeNumber(dated)}, publicados: ${writeNumber(used)}, por aprobar: ${writeNumber(held)}, quitados: ${writeNumber(removed)}`,
    days: 'Los últimos 14 días',
    see: 'ver la publicación',
    states: {
      posted: { icon: '✓', name: 'publicado' },
      late: { icon: '◔', name: 'publicado con retraso' },
      skipped: { icon: '↷', name: 'saltado' },
      missed: { icon: '○', name: 'perdido' },
      blocked: { icon: '✗', name: 'bloqueado' },
      unsure: { icon: '?', name: 'dudoso' },
      working: { icon: '…', name: 'publicándose' },
      waiting: { icon: '…', name: 'por llegar' },
      none: { icon: '·', name: 'sin publicación prevista' },
    },
    short: {
      permission: 'faltaba un permiso',
      'no-channel': 'se eliminó el canal',
      removed: 'yo no estaba en el servidor',
      archived: 'el hilo estaba archivado',
      'wrong-channel': 'el canal no admite mensajes',
      other: 'Discord lo rechazó',
    },
  },

  history: {
    description: 'Todo lo que se publicó, se saltó o se perdió, primero lo más reciente',
    page: 'Qué página, la más reciente es 1',
    title: (page: number) => (page === 1 ? 'Historial' : `Historial, página ${page}`),
    nothing: 'Todavía nada.',
    noPage: 'Esa página no existe.',
    newer: 'Más recientes',
    older: 'Más antiguos',
  },

  skip: {
    description: 'Salta un día; el dato queda para el siguiente',
    date: 'Qué día, por ejemplo 2026-07-16; si no, el próximo',
    takeBack: 'Deshacer',
    done: (date: string) => `**Día saltado: ${date}.** El dato queda para el día siguiente.`,
    back: (date: string) => `Deshecho: ese día se publicará un dato (${date}).`,
    notSkipped: (date: string) => `Ese día ya no está saltado: ${date}.`,
    noNext: 'No hay ninguna publicación prevista, así que no hay nada que saltar.',
    noDay: (date: string) => `${date}: ese día no hay publicación en el calendario, o ya pasó.`,
    taken: (date: string, state: string) => `No se puede saltar ese día (${date}). Estado: ${state}.`,
  },

  post: {
    description: 'Publica un dato ahora, después de que lo veas',
    id: 'Qué dato; si no, el siguiente',
    countsAsToday: 'Sustituye a la publicación de hoy (por defecto: se suma a ella)',
    confirm: (channel: string) => `**¿Publicar esto ahora en ${channel}?**`,
    counted: 'Cuenta como la publicación de hoy: hoy no sale otra automáticamente.',
    onTop: 'Se suma a lo previsto: la publicación del calendario sale igualmente.',
    again: 'Ya se publicó antes; publicarlo otra vez no cambia el orden de los demás.',
    now: 'Publicar ahora',
    cancelled: 'Cancelado. No se publicó nada.',
    done: (link: string) => `**Publicado.** [Ver](${link})`,
    refused: (why: string) => `**No publicado.** ${why}`,
    unsent: '**No publicado**: no se pudo conectar con Discord. Inténtalo de nuevo en un rato.',
    unclear: `**No sé si se publicó**: la respuesta de Discord se perdió. Lo busco y lo anoto en ${command('fact history')}; no pulses otra vez antes de eso.`,
    taken: (link: string) => `**No se publicó nada ahora**: [esta publicación](${link}) ya existe.`,
    inHand: (state: string) =>
      `**No se publicó nada ahora**. Estado de la publicación: ${state}. Mira ${command('fact history')}.`,
    unknown: (id: string) => `Aquí no existe el dato ${id}. ${command('fact list')} los muestra todos.`,
    gone: `Este dato ya no existe. ${command('fact list')} los muestra todos.`,
    removed: (id: string) => `${id} está quitado. Recupéralo con ${command('fact restore')} y publícalo después.`,
    held: (id: string, passage: string) =>
      `${id} está por aprobar: su pasaje ${passage} cambió o ya no existe. ${command('fact list')} lo muestra; alguien debe aprobarlo primero.`,
    nothing: `Ningún dato se puede publicar hoy. Añade uno con ${command('fact add')}, o indica uno que ya se publicó.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Gestionar mensajes',
    ManageGuild: 'Gestionar servidor',
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    ReadMessageHistory: 'Leer el historial de mensajes',
  },

  doctor: {
    description: 'Mira si todo está en orden y dice qué hacer',
    title: '**¿Está todo en orden?**',
    states: { well: 'bien', remark: 'nota', ill: 'ERROR' },
    allWell: 'Todo está bien.',
    wrong: (things: number) => `${count(things, { one: '# cosa está', other: '# cosas están' })} mal.`,
    token: (name: string, id: string) => `Discord conoce al bot como ${name} (${id}).`,
    noToken:
      'No hay token, así que el bot funciona en la vista previa local. Pon uno detrás de DISCORD_TOKEN= en .env para pasar a Discord.',
    badToken:
      'Discord no acepta el token. Cópialo de nuevo desde la página Bot del portal de desarrolladores (Reset Token) en .env.',
    unreachable: (why: string) => `Discord no respondió (${why}). Revisa la red o inténtalo un poco más tarde.`,
    commands: (commands: number) =>
      count(commands, {
        one: '# comando está registrado como debe.',
        other: 'Los # comandos están registrados como deben.',
      }),
    noCommands:
      'Discord aún no tiene comandos de este bot: los registra el primer arranque. Si ya arrancó antes, su registro dice por qué faltan.',
    otherCommands:
      'Los comandos que Discord tiene no son los de esta versión. Reinicia el bot: los registra al arrancar, y su registro dice por qué si no puede.',
    channel: (channel: string, use: string) => `En ${channel} puedo hacer todo lo necesario para ${use}.`,
    uses: { facts: 'el dato del día', log: 'el registro de cambios' },
    noChannels: 'No hay ningún canal elegido para un dato del día o un registro.',
    clock: 'El reloj de este equipo coincide con el de Discord.',
    badClock: (seconds: number) =>
      `El reloj de este equipo está ${count(Math.abs(seconds), { one: '# segundo', other: '# segundos' })} ${seconds > 0 ? 'adelantado' : 'atrasado'} respecto al de Discord. Activa su servicio de hora (NTP): si no, los datos salen a destiempo y las respuestas pueden llegar tarde.`,
    noClock: 'Las respuestas de Discord no traen la hora, así que no se pudo comparar el reloj.',
    shard: (id: number, seconds: number) =>
      `El shard ${id} está conectado; su última señal se confirmó hace ${writeNumber(seconds)} s.`,
    shardAway: (id: number) =>
      `El shard ${id} no está conectado. Se conecta de nuevo automáticamente; si sigue así, reinicia el bot.`,
    folder: (path: string) => `Se puede escribir en la carpeta de datos ${path}.`,
    badFolder: (path: string, why: string) =>
      `No se puede escribir en la carpeta de datos ${path} (${why}). Da permiso de escritura al usuario que ejecuta el bot, o indica otra en DATA_DIR.`,
    store: (where: string) => `La base de datos ${where} está abierta y tiene el esquema de esta versión.`,
    storeWritable: 'Se puede escribir en la base de datos.',
    storeReadOnly: (why: string) =>
      `No se puede escribir en la base de datos (${why}). Avisa a quienes mantienen este bot.`,
    storeNew: (where: string) => `La base de datos ${where} se crea en el primer arranque.`,
    storeBehind: (where: string, steps: number) =>
      `La base de datos ${where} se actualiza en el próximo arranque (${count(steps, { one: '# paso', other: '# pasos' })}). Haz antes una copia de seguridad.`,
    storeNewer: (where: string, why: string) =>
      `La base de datos ${where} la escribió una versión más reciente del bot (${why}). Arranca esa versión, o restaura una copia de seguridad anterior.`,
    storeRefused: (where: string, why: string) =>
      `La base de datos ${where} no se puede abrir (${why}). Revisa DATABASE_URL o DATA_DIR, y si el servidor está en marcha.`,
    knowledge: (passages: number) =>
      `Los documentos están en orden: ${count(passages, { one: '# pasaje', other: '# pasajes' })}.`,
    badKnowledge: (things: number, first: string) =>
      `${count(things, { one: '# cosa está', other: '# cosas están' })} mal en la carpeta de documentos. La primera: ${first}. \`npm run knowledge:check\` da la lista completa.`,
    report: (url: string) => `El bot está en marcha y dice que está bien (${url}).`,
    noReport: (url: string) =>
      `Nada responde en ${url}, así que en este equipo no hay ningún bot en marcha con estos ajustes.`,
    badReport: (url: string, why: string) =>
      `El bot que está en marcha dice que no está bien (${url}): ${why}. docs/health.md dice qué significa cada línea y qué hacer.`,
    versions: (bot: string, node: string, library: string) =>
      `Bot de la cumbre ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `Algo salió mal por mi parte. Inténtalo de nuevo; si sigue así, da el código ${code} a quienes mantienen este bot.`,
    notAllowed: (permission: string) =>
      `Esto es para la moderación de un servidor: aquí necesitas el permiso **${permission}**. Pídelo a la moderación o a la administración.`,
    unknownCommand: `Ya no conozco este comando. Escribe \`/${names.commands.summit}\` para ver qué sé hacer.`,
    unknownButton: `Este botón pertenece a un mensaje antiguo. Pregunta de nuevo con ${command('summit ask')}.`,
  },
};
