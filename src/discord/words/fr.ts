import type { Weekday } from '../../facts/days.ts';
import type { StockCounts } from '../../facts/status.ts';
import type { Words } from './en.ts';
import { mention } from './mention.ts';
import { speak } from './speech.ts';

const { count, writeNumber, dayNames, ...dates } = speak('fr');

const names: Words['names'] = {
  commands: {
    summit: 'sommet',
    'summit ask': 'demander',
    'summit delegation': 'délégation',
    'summit topics': 'sujets',
    'summit source': 'source',
    'summit help': 'aide',
    'summit fact': 'fait',
    'summit person': 'personne',
    'summit quote': 'citation',
    'summit timeline': 'chronologie',
    'summit suggest': 'proposer',
    'summit privacy': 'confidentialité',
    fact: 'fait',
    'fact schedule': 'calendrier',
    'fact schedule set': 'définir',
    'fact schedule show': 'afficher',
    'fact schedule pause': 'suspendre',
    'fact schedule resume': 'reprendre',
    'fact schedule stop': 'arrêter',
    'fact status': 'état',
    'fact post': 'publier',
    'fact skip': 'sauter',
    'fact history': 'historique',
    'fact add': 'ajouter',
    'fact edit': 'modifier',
    'fact remove': 'retirer',
    'fact restore': 'rétablir',
    'fact move': 'déplacer',
    'fact list': 'liste',
    'fact preview': 'aperçu',
    'fact import': 'importer',
    'fact export': 'exporter',
    'fact log': 'journal',
    inbox: 'réception',
    'inbox list': 'liste',
    'inbox review': 'examiner',
    'summit-admin': 'sommet-admin',
    'summit-admin settings': 'paramètres',
    'summit-admin doctor': 'diagnostic',
    'summit-admin reload': 'recharger',
  },
  options: {
    question: 'question',
    private: 'privé',
    country: 'pays',
    topic: 'sujet',
    name: 'nom',
    speaker: 'personne',
    about: 'sur',
    day: 'jour',
    source: 'source',
    id: 'identifiant',
    place: 'place',
    status: 'statut',
    state: 'état',
    number: 'numéro',
    page: 'page',
    format: 'format',
    file: 'fichier',
    channel: 'salon',
    time: 'heure',
    timezone: 'fuseau',
    days: 'jours',
    late: 'retard',
    repeat: 'recommencer',
    until: 'reprise',
    date: 'date',
    'counts-as-today': 'publication-du-jour',
    'log-channel': 'salon-du-journal',
    'no-log-channel': 'sans-journal',
    answers: 'réponses',
    cooldown: 'attente',
    'keep-days': 'conservation',
  },
  menus: {
    'Find sources': 'Trouver des sources',
    'Propose as fact': 'Proposer comme fait',
  },
};

const command = mention(names);
const option = names.options;

// The first of a month is an ordinal in French, which Intl leaves out: « 1er juillet ».
const ordinal = (date: string) => date.replace(/(?<!\d)1 (?=\p{L})/u, '1er ');
const writeDay = (day: string) => ordinal(dates.writeDay(day));
const writeDate = (day: string) => ordinal(dates.writeDate(day));
const writeWhen = (date: string) => ordinal(dates.writeWhen(date));

/** Everything the bot says, in French. Members are addressed as `tu`; the space before `: ; ? !` does not break. */
export const fr: Words = {
  language: 'fr',
  names,

  summit: {
    description: 'Ce que les documents disent du sommet, mot pour mot',
  },

  ask: {
    description: 'Répond avec les documents du sommet, mot pour mot, source à l’appui',
    question: 'Avec tes mots, ou quelques mots-clés',
    private: 'La réponse n’est visible que par toi',
    wait: (seconds: number) =>
      `Sur ce serveur, il faut attendre un peu entre deux questions. Tu pourras en poser une autre dans ${count(seconds, { one: '# seconde', other: '# secondes' })}.`,
    closest: 'Je n’ai pas de réponse à cela, mais ces passages s’en approchent le plus.',
    closestOne: 'Je n’ai pas de réponse à cela, mais ce passage s’en approche le plus.',
    missing: (list: string) => `Introuvable dans mes documents : ${list}`,
    lacking: (list: string) => `Aucun d’eux ne mentionne : ${list}`,
    lackingOne: (list: string) => `Il ne mentionne pas : ${list}`,
    nothing: 'Mes documents n’en disent rien.',
    topics: 'Ils parlent de ces sujets. Appuie sur l’un d’eux pour le lire :',
    noTopics: 'Essaie d’autres mots, ou le nom d’une personne.',
    unclear: 'Je n’y ai pas trouvé de question. Fais une phrase, ou donne quelques mots-clés.',
    examples: (list: string) => `Par exemple :\n${list}`,
    showContext: 'Voir le contexte',
    morePassages: 'Autres passages',
    asked: 'Question\u00A0',
    why: 'Pourquoi cette réponse',
    whyThese: 'Pourquoi ces passages',
    whyThis: 'Pourquoi ce passage',
    again: 'Reposer la question',
    againTitle: 'Reposer la question',
    againField: 'Ta question',
    delete: 'Supprimer',
    deleteNot: 'Seule la personne qui a posé la question, ou qui peut gérer les messages ici, peut supprimer ceci.',
    nextGone: `Je ne propose plus cette question. Pose-la avec tes mots : ${command('summit ask')}.`,
  },

  why: {
    rule: 'Je cherche le passage qui contient le plus de mots de la question, les rares avant les courants, et je cite ses phrases telles quelles.',
    held: (list: string) => `Ce passage et ses titres contiennent : ${list}`,
    heldNone: 'Ce passage contient d’autres mots qui veulent dire la même chose.',
    elsewhere: (list: string) => `Dans mes documents, mais pas dans ce passage : ${list}`,
    typo: (written: string, taken: string) =>
      `Mes documents ne contiennent pas ${written}, alors j’ai cherché ${taken}.`,
    person: (written: string, name: string) => `J’ai compris ${written} ainsi : ${name}.`,
    next: 'Ces passages venaient ensuite :',
    nextOne: 'Ce passage venait ensuite :',
    alone: 'Aucun autre passage ne s’en approchait.',
  },

  sources: {
    head: (message: string) =>
      `Ce que mes documents contiennent sur ce que dit ${message}. Je ne dis pas si c’est vrai : je montre ce qui est écrit, et où.`,
    message: 'ce message',
    nothing: 'Rien dans mes documents.',
    nearest: 'Mes documents ne contiennent pas tout cela. Le plus proche :',
    above: (id: string) => `Cité plus haut : ${id}`,
    left: (sentences: number) =>
      `${count(sentences, { one: '# autre phrase n’a pas trouvé de place', other: '# autres phrases n’ont pas trouvé de place' })}. Pose la question avec ${command('summit ask')}.`,
    post: 'Publier pour tous',
    posted: 'Publié ici pour tous.',
    mayNotWrite: 'Tu ne peux pas écrire dans ce salon, alors je n’y publie rien à ta place.',
    noWords: 'Ce message ne contient aucun mot que je puisse chercher.',
    noClaims: 'Je n’ai rien trouvé à chercher dans ce message : rien que de petits mots.',
    own: 'Ce message est de moi : la source de chaque citation est en dessous.',
  },

  differ: {
    title: (about: string) => `**Mes sources se contredisent :** ${about}`,
    equal: 'Chaque version avec ses propres mots, à peu près à longueur égale. Je ne dis pas laquelle est la bonne.',
    side: (number: number, all: number) => `**Version ${number} sur ${all}**`,
    show: 'Voir où mes sources se contredisent',
    over: 'Mes documents ne signalent plus de désaccord sur ce passage.',
  },

  passage: {
    adapted: (source: string, license: string) => `Adapté de ${source}, ${license}`,
    from: (source: string, license: string) => `Source : ${source}, ${license}`,
    added: (day: string, source: string) =>
      `Ajouté par l’équipe de modération de ce serveur le ${writeDay(day)}, source : ${source}`,
    context: 'Le passage, avec celui d’avant et celui d’après. La partie citée est en gras.',
    whole: 'Le passage, avec celui d’avant et celui d’après :',
    topic: (title: string) => `Ce que disent mes documents sous **${title}** :`,
    more: 'Autres passages sur la même question :',
    noMore: 'Mes documents ne contiennent pas d’autre passage sur cette question.',
    changed: 'Ce passage a été modifié depuis la réponse. Il dit maintenant :',
    gone: `Ce passage n’est plus dans mes documents. Repose ta question avec ${command('summit ask')} pour voir ce qu’ils disent maintenant.`,
    noQuestion: `Je ne peux plus lire la question dans ce message. Repose-la avec ${command('summit ask')}.`,
    cut: 'Raccourci ici : le passage continue.',
    quotedIn: (language: string) => `Cité en ${language}`,
  },

  paging: {
    first: 'Début',
    earlier: 'Précédent',
    later: 'Suivant',
    last: 'Fin',
    page: (page: number, pages: number) => `page ${page} sur ${pages}`,
  },

  topics: {
    description: 'Tout ce dont parlent mes documents : parcours les documents et les sections, et lis-les',
    topic: 'Un document ou une section : tape des mots de son titre',
    title: (documents: number, passages: number) =>
      `${count(documents, { one: '# document', other: '# documents' })}, ${count(passages, { one: '# passage', other: '# passages' })}`,
    sections: (sections: number) => count(sections, { one: '# section', other: '# sections' }),
    passages: (passages: number) => count(passages, { one: '# passage', other: '# passages' }),
    chooseDocument: 'Choisis un document',
    chooseSection: 'Choisis une section',
    allDocuments: 'Voir tous les documents',
    otherSections: 'Voir les sections du document',
    none: 'Je n’ai pas encore de documents.',
    unknown: (typed: string) => `Je n’ai pas de sujet ${typed}. Voici tous mes documents :`,
    gone: `Cette partie n’est plus dans mes documents. ${command('summit topics')} montre ce qui s’y trouve maintenant.`,
  },

  source: {
    description: 'Un passage par son identifiant : son texte, ses voisins, son document et sa licence',
    id: 'L’identifiant noté après chaque citation ; ou tape des mots du passage et choisis',
    before: 'Juste avant :',
    after: 'Juste après :',
    readBefore: 'Lire le précédent',
    readAfter: 'Lire le suivant',
    readSection: 'Lire la section',
    readOn: (day: string) => `Relevé à cette adresse le ${writeDay(day)}`,
    unknown: (id: string) => `Je n’ai pas de passage ${id}. Tu pensais à l’un de ceux-ci ?`,
    unlike: (id: string) =>
      `Je n’ai pas de passage ${id}. L’identifiant est en petits caractères après chaque citation ; ${command('summit topics')} montre tout ce que j’ai.`,
  },

  factShown: {
    description: 'Un fait sur le sommet, avec sa source : celui du jour, ou n’importe quel autre',
    id: 'Quel fait : son identifiant ou des mots du texte ; sans rien, celui du jour',
    posted: (link: string) => `Le fait du jour sur ce serveur ([voir la publication](${link})) :`,
    dated: 'Un fait pour ce jour de l’année :',
    turn: 'Le fait du jour. Chaque jour a le suivant, dans l’ordre :',
    place: (place: number, all: number) => `Fait ${place} sur ${all} :`,
    number: (id: string) => `Fait ${id}`,
    read: 'Lire le passage',
    next: 'Voir le fait suivant',
    none: `Je n’ai pas encore de faits. Pose-moi une question avec ${command('summit ask')}.`,
    unknown: (id: string) => `Je n’ai pas de fait ${id}. Tu pensais à l’un de ceux-ci ?`,
    unlike: (id: string) =>
      `Je n’ai pas de fait ${id}. Tape un de ses mots dans \`${option.id}\` et choisis parmi les propositions.`,
  },

  help: {
    description: 'Ce que je sais faire, comment je réponds et ce que je refuse',
    what: (passages: number, documents: number) =>
      `**Je réponds en citant des documents, mot pour mot, chaque citation avec sa source.** J’ai ${count(passages, { one: '# passage', other: '# passages' })} de ${count(documents, { one: '# document', other: '# documents' })}.`,
    ask: (ask: string) => `${ask} : pose une question avec tes mots, ou quelques mots-clés`,
    delegation: (delegation: string) => `${delegation} : qui était du voyage`,
    person: (person: string) => `${person} : qui était qui`,
    quote: (quote: string) => `${quote} : qui a dit quoi`,
    timeline: (timeline: string) => `${timeline} : ce qui s’est passé, et quand`,
    browse: (topics: string, source: string) =>
      `${topics} : parcours mes documents ; ${source} : lis un passage par son identifiant`,
    fact: (fact: string) => `${fact} : le fait du jour, ou n’importe quel autre`,
    suggest: (suggest: string, privacy: string) =>
      `${suggest} : envoie un fait à l’équipe de modération ; ${privacy} : vois ce que je garde sur toi`,
    how: 'Tu reçois une citation exacte ; ou les passages les plus proches, avec les mots que je n’ai pas trouvés ; ou un honnête « Mes documents n’en disent rien ».',
    claims: 'Je ne dis jamais si une affirmation est vraie : je montre qui l’a faite et où c’est écrit.',
    sources: (menu: string) =>
      `Dans le menu d’un message, parmi les applications, ${menu} montre ce que mes documents contiennent sur ce qu’il dit.`,
    refuses:
      'Je ne connais que mes documents. Je ne bavarde pas, je ne traduis pas, je ne devine pas, je ne calcule pas.',
    stores: `Je ne garde aucune question. Avec \`${option.private}\`, la réponse n’est visible que par toi.`,
    browseNow: 'Parcourir mes documents',
    factNow: 'Voir le fait du jour',
    privacyNow: 'Voir ce que je garde sur toi',
  },

  delegation: {
    description: 'Qui était du voyage, par ordre protocolaire, avec le passage qui le dit',
    country: 'La délégation de quel pays, dans n’importe quelle langue',
    choose: 'Choisis une personne à découvrir',
    empty: 'Mes documents ne nomment aucun membre de cette délégation.',
    none: `Mes documents ne donnent aucune délégation. Renseigne-toi sur une personne avec ${command('summit ask')}.`,
    unknown: (typed: string) =>
      `Mes documents ne donnent pas de délégation ${typed}. Voici celles qu’ils connaissent :`,
    gone: `Ceci n’est plus dans mes documents. ${command('summit delegation')} montre ce qui s’y trouve maintenant.`,
  },

  person: {
    description: 'Qui était une personne, ce qu’elle a fait et dit au sommet, sources à l’appui',
    name: 'Un nom, dans n’importe quel alphabet : tape-le et choisis',
    side: (side: string) => `Camp : ${side}`,
    sides: {
      'united-states': 'États-Unis',
      russia: 'Russie',
      finland: 'Finlande',
      congress: 'Congrès des États-Unis',
      press: 'Presse',
      nato: 'OTAN',
      syria: 'Syrie',
      public: 'aucun, à titre personnel',
    },
    said: 'Ses propres mots',
    quotes: (quotes: number) => count(quotes, { one: 'Lire la citation', other: 'Lire les # citations' }),
    passages: (passages: number) => count(passages, { one: 'Lire le passage', other: 'Lire les # passages' }),
    about: (name: string) => `Passages avec le nom ${name}`,
    which: (people: number) =>
      `${count(people, { one: '# personne porte', other: '# personnes portent' })} ce nom. Choisis :`,
    more: (left: number) =>
      `${count(left, { one: '# personne', other: '# personnes' })} de plus : tape une plus grande partie du nom.`,
    choose: 'Choisis une personne',
    readAbout: (name: string) => `Découvrir : ${name}`,
    unknown: (typed: string) =>
      `Mes documents ne connaissent personne du nom de ${typed}. Tu pensais à l’une de ces personnes ?`,
    unlike: (typed: string) =>
      `Mes documents ne connaissent personne du nom de ${typed}. Tape ${command('summit person')} et choisis un nom, ou pose ta question avec ${command('summit ask')}.`,
    uncited: 'Aucun passage de mes documents n’en dit plus.',
    none: `Mes documents n’ont pas de liste de personnes. Pose ta question avec ${command('summit ask')}, par exemple \`qui est … ?\``,
    gone: `Cette personne n’est plus dans mes documents. Tape ${command('summit person')} pour voir qui s’y trouve maintenant.`,
  },

  quote: {
    description: 'Les mots exacts : qui les a dits, quand, où et à qui, avec le passage',
    speaker: 'Qui parle : tape un nom dans n’importe quel alphabet et choisis',
    aboutOption: 'De quoi parle la citation, en quelques mots-clés',
    title: (speaker: string, number: number, all: number) =>
      `**${speaker === '' ? 'Citations' : `Citations : ${speaker}`}** · ${writeNumber(number)} sur ${writeNumber(all)}`,
    count: (quotes: number) => count(quotes, { one: '# citation', other: '# citations' }),
    speakers: (quotes: number, speakers: number) =>
      `${count(quotes, { one: '# citation', other: '# citations' })} de ${count(speakers, { one: '# personne', other: '# personnes' })}`,
    about: 'Sur\u00A0',
    next: 'Voir une autre citation',
    any: 'Voir une citation',
    allSpeakers: 'Voir toutes les personnes citées',
    choose: 'Choisis une personne',
    quotesOf: (name: string) => `Citations : ${name}`,
    which: 'Plusieurs personnes citées portent ce nom. Choisis :',
    unknown: (typed: string) =>
      `Mes documents ne citent personne du nom de ${typed}. Tu pensais à l’une de ces personnes ?`,
    unlike: (typed: string) =>
      `Mes documents ne citent personne du nom de ${typed}. Regarde qui est cité, ou pose ta question avec ${command('summit ask')}.`,
    nothing: (speaker: string | undefined, about: string) =>
      `Je n’ai pas de citation${speaker === undefined ? '' : ` de ${speaker}`} sur *${about}*. Essaie d’autres mots, ou pose ta question avec ${command('summit ask')}.`,
    none: `Mes documents n’ont pas de liste de citations. Pose ta question avec ${command('summit ask')}, par exemple \`qu’a dit … sur … ?\``,
    gone: `Cette personne n’est plus citée dans mes documents. ${command('summit quote')} montre qui l’est maintenant.`,
    correctedBy: 'Corrigé plus tard par la même personne',
    corrects: 'Ceci corrige ce que cette personne avait dit',
    who: (speaker: string, day: string | undefined) => (day === undefined ? speaker : `${speaker}, ${writeDay(day)}`),
  },

  timeline: {
    description: 'Ce qui s’est passé et quand, à l’heure locale et avec les sources',
    day: 'Un jour, un mois ou une année pour commencer : tape-le et choisis',
    title: (from: number, to: number, all: number) =>
      `**Ce qui s’est passé, et quand** · ${from === to ? from : `${from} à ${to}`} sur ${count(all, { one: '# événement', other: '# événements' })}`,
    choice: (day: string, events: number) => `${day} : ${count(events, { one: '# événement', other: '# événements' })}`,
    when: (date: string, until: string | undefined) =>
      until === undefined ? writeWhen(date) : `${writeWhen(date)} – ${writeWhen(until)}`,
    at: (clock: string, about: boolean, place: string, stamp: string) =>
      `**${about ? `Vers ${clock}` : clock}**, heure locale (${place}) ; chez toi : ${stamp}`,
    choose: 'Aller à un jour',
    unknown: (typed: string) => `Ma chronologie n’a rien à cette date : ${typed}. Voici les jours qu’elle contient :`,
    none: `Mes documents n’ont pas de chronologie. Pose une question sur un jour avec ${command('summit ask')}, par exemple \`que s’est-il passé le 16 juillet ?\``,
  },

  fact: {
    description: 'Les faits du jour : pour l’équipe de modération',
  },

  factPost: {
    title: 'Le fait du jour',
    credit: (name: string) => `Proposé par ${name}`,
    added: 'un passage ajouté par l’équipe de modération de ce serveur',
  },

  notices: {
    blocked: (channel: string, why: string) =>
      `**Le fait du jour est bloqué** dans ${channel}. ${why} Le fait n’est pas perdu ; je réessaie de moi-même jusqu’à la limite de retard d’aujourd’hui, puis chaque jour.`,
    unsure: (day: string, channel: string) =>
      `**Je ne sais pas si le fait du ${day} a été publié.** La réponse de Discord s’est perdue et je ne peux pas regarder dans ${channel} (il m’y faut **Voir le salon** et **Voir les anciens messages**). Je cherche encore pendant un jour et ne publie rien avant de savoir, pour qu’aucun fait ne vienne deux fois.`,
    missed: (days: string) =>
      `**Aucun fait n’a été publié : ${days}**, car j’étais hors ligne. Les jours manqués ne sont pas rattrapés : après une pause, il n’y a qu’une seule publication.`,
    away: (days: string) =>
      `**Aucun fait n’a été publié : ${days}**, car je n’étais pas sur ce serveur. Le calendrier continue comme avant ; les jours manqués ne sont pas rattrapés.`,
    low: (left: number) =>
      `**${count(left, { one: 'Il reste # fait', other: 'Il reste # faits' })}** pour la publication quotidienne. Ajoutes-en avec ${command('fact add')} ou ${command('fact import')}.`,
    lowAgain: (left: number) =>
      `**${count(left, { one: 'Il reste # fait', other: 'Il reste # faits' })}** avant que la publication quotidienne ne recommence du début. Ajoutes-en avec ${command('fact add')} ou ${command('fact import')}.`,
    usedUp: (held: number) =>
      `**Tous les faits ont été publiés, donc le calendrier s’est arrêté.** Ajoute des faits puis ${command('fact schedule resume')}, ou règle-le pour qu’il recommence du début.${held > 0 ? ` ${count(held, { one: '# fait attend une approbation', other: '# faits attendent une approbation' })} : vois ${command('fact list')}.` : ''}`,
    datedOnly: `**Il ne reste que des faits qui attendent leur jour de l’année.** Les autres jours sont sautés. Ajoute des faits avec ${command('fact add')}.`,
    held: (fact: string, passage: string) =>
      `**Le fait ${fact} attend une approbation** : son passage ${passage} a changé ou n’existe plus. ${command('fact list')} le montre ; il sera de nouveau publié une fois approuvé.`,
  },

  refusals: {
    permission: (list: string, channel: string) =>
      `Il me manque ceci dans ${channel} : ${list}. Solution : ouvre les paramètres du salon, *Permissions*, et accorde-le-moi.`,
    forbidden: (channel: string) =>
      `Discord dit que je ne peux pas publier dans ${channel}. Solution : vérifie mes permissions là-bas, ou choisis un autre salon avec ${command('fact schedule set')}.`,
    noChannel: `Le salon a été supprimé. Solution : choisis-en un autre avec ${command('fact schedule set')}.`,
    removed: 'Je ne suis plus membre de ce serveur. Solution : invite-moi de nouveau.',
    archived: (channel: string) =>
      `Le fil ${channel} est archivé et verrouillé. Solution : déverrouille-le, ou choisis un autre salon avec ${command('fact schedule set')}.`,
    wrongChannel: (channel: string) =>
      `${channel} est un type de salon qui n’accepte pas les messages ordinaires. Solution : choisis un salon textuel avec ${command('fact schedule set')}.`,
    other: (words: string, status: number) => `Discord a refusé la publication : « ${words} » (${status}).`,
  },

  reasons: {
    unreachable: 'Discord était injoignable ; je réessaie.',
    unclear: 'La réponse de Discord s’est perdue ; je cherche la publication.',
    interrupted: 'J’ai été interrompu ; je cherche la publication.',
    notRunning: 'J’étais hors ligne.',
    tooLate: 'Il était trop tard quand il est devenu sûr que rien n’avait été publié.',
    usedUp: 'Tous les faits étaient épuisés.',
    datedOnly: 'Il ne restait que des faits pour d’autres jours de l’année.',
    calledOff: 'Le calendrier a été suspendu, arrêté ou modifié.',
    byModerator: 'La modération a sauté ce jour.',
  },

  draft: {
    addDescription: 'Écris ton propre fait, avec un aperçu avant la mise en file',
    editDescription: 'Change le texte, la source ou la date d’un fait ajouté par la modération',
    id: 'Quel fait',
    sourceOption: 'Le passage sur lequel il repose : tape de ses mots (ou colle un lien https)',
    newTitle: 'Un nouveau fait',
    editTitle: (id: string) => `Modifier ${id}`,
    text: 'Le fait, en 300 caractères au plus',
    source: 'Source du fait',
    sourceHint: `Identifiant d’un passage ou lien https. ${command('fact add', 'source')} cherche des passages.`,
    date: 'Date (facultatif)',
    dateHint: 'Mois et jour, MM-JJ : il n’est publié que ce jour-là de l’année',
    ready: 'Voici comment il sera publié. Cet aperçu n’est visible que par toi.',
    notReady: 'Impossible de mettre ceci en file pour l’instant :',
    notReadyTitle: 'Pas encore prêt',
    checked: 'La longueur et la source conviennent.',
    alike: (id: string, words: string) => `Il dit presque la même chose que ${id} : ${words}`,
    keptSource: 'Source\u00A0',
    keptDate: 'Date\u00A0',
    keptCredit: 'Proposé par\u00A0',
    queue: 'Mettre en file',
    save: 'Enregistrer',
    edit: 'Modifier',
    cancel: 'Annuler',
    cancelled: 'Annulé. Rien n’a été enregistré.',
    queued: (id: string) =>
      `Mis en file sous ${id}. Il sera publié quand viendra son tour : ${command('fact list')} montre la file.`,
    saved: (id: string) => `Enregistré : ${id} a son nouveau texte.`,
    lost: `Je ne peux plus lire le brouillon dans ce message. Recommence avec ${command('fact add')}.`,
    empty: 'Il n’y a pas de texte.',
    tooLong: (length: number) =>
      `Le texte a ${count(length, { one: '# caractère', other: '# caractères' })} : raccourcis-le à 300.`,
    noSource: 'Il n’y a pas de source : indique un passage ou un lien https.',
    badSource: (source: string) =>
      `« ${source} » n’est ni un passage que j’ai, ni un lien https. Choisis un passage avec ${command('fact add', 'source')}, ou colle un lien qui commence par https://.`,
    badDay: (day: string) =>
      `« ${day} » n’est pas un jour de l’année : écris le mois et le jour sous la forme MM-JJ, par exemple 07-16.`,
  },

  stock: {
    listDescription: 'Tous les faits et leur place : en file, en réserve, utilisés, à approuver ou retirés',
    status: 'Quels faits',
    page: 'Quelle page',
    previewDescription: 'Montre un fait exactement comme il sera publié ; sans identifiant, le prochain',
    removeDescription: 'Retire un fait des publications, ou un passage ajouté des réponses',
    restoreDescription: 'Rétablit un fait retiré',
    moveDescription: 'Met un fait à une place de la file',
    place: 'Sa place dans la file : 1 est le prochain',
    statuses: {
      all: 'Tous',
      queued: 'En file, dans l’ordre',
      waiting: 'En réserve : publiés au hasard après la file',
      dated: 'Avec une date',
      used: 'Utilisés dans ce tour',
      held: 'À approuver : leur passage a changé',
      removed: 'Retirés',
    },
    title: (title: string, facts: number, page: number, pages: number) =>
      `**${title}** · ${count(facts, { one: '# fait', other: '# faits' })} · page ${page} sur ${pages}`,
    none: 'Il n’y en a pas.',
    earlier: 'Précédents',
    later: 'Suivants',
    queuedAt: (place: number) => `place ${place} dans la file`,
    waiting: 'en réserve',
    removed: 'retiré',
    used: 'utilisé',
    held: 'à approuver',
    onDay: (day: string) => `seulement le ${day}`,
    unknown: (id: string) => `Il n’y a pas de fait ${id}. Choisis parmi ceux proposés pendant que tu tapes.`,
    notOwn: (id: string) =>
      `Le texte de ${id} vient du dossier de documents de ce bot, il ne peut donc pas être modifié ici. Tu peux le retirer et ajouter le tien.`,
    next: 'Le prochain fait, exactement comme il sera publié :',
    preview: (id: string) => `${id}, exactement comme il sera publié :`,
    nothingNext: 'Aucun fait à publier ensuite : tous sont utilisés, retirés, à approuver, ou attendent leur date.',
    isRemoved: (id: string) =>
      `${id} est retiré : il ne sera pas publié tant que tu ne le rétablis pas avec ${command('fact restore')}.`,
    heldChanged: (id: string) =>
      `${id} est à approuver : son passage a changé depuis son approbation. Il ne sera pas publié tant que tu ne l’approuves pas de nouveau.`,
    heldGone: (id: string) =>
      `${id} est à approuver : son passage n’est plus dans les documents. Donne-lui une autre source avec ${command('fact edit')}, ou retire-le.`,
    before: 'Le passage tel qu’il a été approuvé :',
    now: 'Le passage tel qu’il est maintenant :',
    notKept: 'L’ancien texte n’a pas été gardé.',
    approve: 'Approuver de nouveau',
    approved: (id: string) => `Approuvé : ${id} sera de nouveau publié quand viendra son tour.`,
    changedAgain: `Le passage a encore changé depuis que tu as ouvert ceci. Regarde-le de nouveau avec ${command('fact preview')}.`,
    removedNow: (id: string) => `Retiré : ${id} ne sera plus publié. ${command('fact restore')} le rétablit.`,
    passageRemoved: (id: string) => `Retiré : ${command('summit ask')} ne trouve plus ${id}.`,
    restored: (id: string) => `${id} est rétabli.`,
    moved: (id: string, place: number) => `${id} est à la place ${place} de la file.`,
  },

  factFile: {
    importDescription: 'Lit des faits d’un fichier CSV ou JSON ; montre lignes et problèmes avant d’enregistrer',
    file: 'Un CSV avec les colonnes text, source et date, ou une liste JSON avec les mêmes clés',
    exportDescription: 'Tous les faits dans un fichier',
    format: 'Le format du fichier',
    tooLarge: (kilobytes: number, most: number) =>
      `Le fichier fait ${writeNumber(kilobytes)} Ko ; je lis des fichiers de ${writeNumber(most)} Ko au plus. Divise-le.`,
    elsewhere: 'Je lis les fichiers que Discord conserve, et aucune autre adresse.',
    unreachable: 'Discord ne m’a pas donné le fichier. Réessaie.',
    notText: 'Le fichier n’est pas du texte brut en UTF-8. Enregistre-le en CSV (UTF-8) et réessaie.',
    dryRun: (good: number, bad: number) =>
      `**Essai à blanc : rien n’est encore enregistré.** ${count(good, { one: '# ligne peut être mise en file', other: '# lignes peuvent être mises en file' })}, ${writeNumber(bad)} non.`,
    whole: 'Le fichier ci-dessous contient chaque ligne et ce qu’elle devient.',
    line: (line: number) => `Ligne ${line}`,
    good: 'correct',
    alike: (id: string) => `correct, mais très proche de ${id}`,
    twin: (id: string) => `laissé de côté : ${id} dit la même chose`,
    twinInFile: (line: number) => `la ligne ${line}`,
    more: (left: number) => `… et ${writeNumber(left)} de plus dans le fichier ci-dessous.`,
    queue: (facts: number) => `Mettre ${count(facts, { one: '# fait', other: '# faits' })} en file`,
    cancel: 'Annuler',
    cancelled: 'Annulé. Rien n’a été enregistré.',
    queued: (facts: number, first: string, last: string) =>
      facts === 1
        ? `1 fait mis en file : ${first}.`
        : `${writeNumber(facts)} faits mis en file : de ${first} à ${last}.`,
    nothing: 'Rien n’a été mis en file : chaque ligne y est déjà ou a un problème.',
    lost: `Je ne peux plus lire les lignes dans ce message. Relance ${command('fact import')}.`,
    exported: (facts: number) =>
      `${count(facts, { one: '# fait, tel que ce serveur l’a', other: '# faits, tels que ce serveur les a' })} maintenant.`,
    emptyFile: 'Le fichier ne contient aucune ligne.',
    noColumn: (column: string) =>
      `Il n’y a pas de colonne « ${column} » : la première ligne doit nommer text, source et, si tu veux, date.`,
    unknownColumn: (column: string) => `Je ne connais pas « ${column} », donc cette colonne n’est pas lue.`,
    tooManyCells: (cells: number, columns: number) =>
      `Il y a ${count(cells, { one: '# cellule', other: '# cellules' })} pour ${count(columns, { one: '# colonne', other: '# colonnes' })} : mets des guillemets autour des textes qui contiennent des virgules.`,
    notCsv: (reason: string) => `Le fichier est illisible à partir d’ici : ${reason}`,
    notJson: (reason: string) => `Ce n’est pas du JSON : ${reason}`,
    notAList: 'Le JSON doit être une liste : [ { "text": …, "source": … } ].',
    notAnObject: 'Ce n’est pas un objet avec text et source.',
    notTextValue: (column: string) => `« ${column} » n’est pas du texte.`,
    tooManyRows: (rows: number, most: number) =>
      `Il y a ${count(rows, { one: '# ligne', other: '# lignes' })} ; j’en prends ${writeNumber(most)} à la fois. À partir d’ici, elles sont laissées de côté.`,
  },

  changes: {
    description: 'Chaque changement de la modération : qui, quand, quoi, avant et après',
    page: 'Quelle page',
    title: (page: number) => `**Changements de la modération** · page ${page}, les plus récents d’abord`,
    none: 'Il n’y a pas encore de changements.',
    noMore: 'Il n’y a pas de changements plus anciens.',
    moreInLog: `D’autres choses ont changé en même temps : ${command('fact log')} montre tout.`,
    forgotten: 'une personne qui a demandé à être oubliée',
    change: (who: string, what: string, about: string) => `${who} · ${what} · ${about}`,
    before: (value: string) => `Avant : ${value}`,
    after: (value: string) => `Après : ${value}`,
    earlier: 'Plus récents',
    later: 'Plus anciens',
  },

  suggest: {
    description: 'Propose un fait à l’équipe de modération de ce serveur',
    title: 'Proposer un fait',
    text: 'Le fait, en 300 caractères au plus',
    source: 'Source du fait',
    sourceHint: 'Un lien https ou l’identifiant d’un passage. La modération en a besoin.',
    consent: `L’envoi enregistre ton compte avec ta proposition, pour que trois des tiennes au plus attendent en même temps. ${command('summit privacy')} le montre et l’efface.`,
    credit: 'Ton nom avec le fait',
    withoutCredit: 'Sans mon nom',
    withCredit: (name: string) => `Proposé par ${name}`,
    tell: 'Quand la modération aura décidé',
    tellMe: 'Me prévenir en message privé',
    tellNot: 'Ne pas me prévenir',
    sent: (number: number) => `Envoyé à l’équipe de modération sous le numéro ${number}. Merci.`,
    merged: (number: number) =>
      `La même proposition attend déjà, sous le numéro ${number} ; la tienne compte en plus. Merci.`,
    tooMany: (open: number) =>
      `${count(open, { one: '# de tes propositions attend', other: '# de tes propositions attendent' })} déjà, c’est le maximum à la fois. Propose ce fait une fois qu’elles auront été examinées.`,
    elsewhere: 'Ceci fonctionne sur les serveurs qui ont ce bot : ici, il n’y a pas d’équipe de modération.',
    needsText: 'Il n’y a pas de texte.',
    report: 'Signaler un problème',
    reportTitle: 'Signaler un problème',
    reportText: 'Qu’est-ce qui ne va pas dans cette réponse ?',
    reportHint: 'Enregistré pour la modération de ce serveur, avec le passage, sans ton nom.',
    reported: (number: number) =>
      `Envoyé à l’équipe de modération sous le numéro ${number}. Enregistrés : ton texte et le passage ; rien sur toi. Merci.`,
    toModerators: 'Envoyer à la modération',
    questionSent: (number: number) =>
      `Envoyé à l’équipe de modération sous le numéro ${number}. Enregistrée : la question ; rien sur toi.`,
    askForWord: 'Enregistrer mon compte et me dire la suite donnée',
    willTell: (number: number) =>
      `Je te dirai en message privé ce que devient le numéro ${number}. Pour cela, l’identifiant de ton compte est enregistré ; ${command('summit privacy')} l’efface.`,
    over: 'La modération a déjà réglé cette question.',
  },

  inbox: {
    description: 'Ce que les membres ont envoyé à la modération',
    listDescription: 'Ce qui attend, ou ce qui a été traité',
    reviewDescription: 'Examine ce qui attend, un envoi après l’autre',
    state: 'Quels envois',
    number: 'Quel envoi ; sans rien, le plus ancien qui attend',
    page: 'Quelle page',
    states: { open: 'En attente', approved: 'Approuvé', linked: 'Lié à un passage', rejected: 'Refusé' },
    kinds: { proposal: 'Fait proposé', problem: 'Problème signalé', question: 'Question sans réponse' },
    title: (state: string, page: number) => `**Boîte de réception : ${state}** · page ${page}`,
    none: 'Il n’y a rien ici.',
    allDone: 'Rien n’attend. La boîte de réception est vide.',
    entry: (number: number, kind: string) => `**Numéro ${number} : ${kind}**`,
    times: (times: number) => `Envoyé ${writeNumber(times)} fois`,
    source: (source: string) => `Source : ${source}`,
    about: (passage: string) => `Au sujet du passage ${passage}`,
    noSource: 'Aucune source n’a été indiquée.',
    credit: (list: string) => `Proposé par ${list}`,
    wantWord: (members: number) =>
      `${count(members, { one: '# membre veut', other: '# membres veulent' })} savoir ce que cela devient.`,
    approve: 'Approuver comme fait',
    link: 'Lier un passage',
    reject: 'Refuser avec motif',
    skip: 'Suivant',
    linkTitle: 'Lier un passage',
    linkField: 'Passage à lier',
    linkHint: 'L’identifiant du passage qui répond. La personne est prévenue, si elle l’a souhaité.',
    noPassage: (id: string) =>
      `Il n’y a pas de passage « ${id} ». L’identifiant est en petits caractères après chaque citation.`,
    rejectTitle: 'Refuser avec motif',
    reason: 'Motif',
    reasonHint: 'Il est transmis à la personne, si elle a souhaité une réponse.',
    unknown: (number: number) => `Il n’y a pas de numéro ${number} dans la boîte de réception.`,
    settled: (number: number, state: string) => `Le numéro ${number} a déjà été traité : ${state}.`,
    approved: (number: number, factId: string) => `Le numéro ${number} est approuvé, c’est le fait ${factId}.`,
    findable: (additionId: string) =>
      `Son texte est maintenant le passage ${additionId} : ${command('summit ask')} le trouve sur ce serveur.`,
    linked: (number: number, passage: string) => `Le numéro ${number} est lié au passage ${passage}.`,
    rejected: (number: number) => `Le numéro ${number} est refusé.`,
    told: (members: number) =>
      `${count(members, { one: '# membre a été prévenu', other: '# membres ont été prévenus' })}.`,
    notTold: (members: number) =>
      `${count(members, { one: '# membre n’a pas pu être prévenu', other: '# membres n’ont pas pu être prévenus' })} : les messages privés sont fermés.`,
    yours: (server: string, text: string) => `Ton envoi à la modération de **${server}** : « ${text} »`,
    youApproved: 'C’est approuvé. Ce sera l’un des faits du jour là-bas.',
    youLinked: 'Un passage de mes documents le dit :',
    youRejected: (reason: string) => `C’est refusé. Motif : ${reason}`,
  },

  settings: {
    description: 'Les paramètres de ce serveur, pour qui le gère',
    show: 'Montre et change les paramètres de ce serveur',
    log: 'Où sont notés les changements de la modération',
    noLog: 'Ne les note plus dans aucun salon',
    zone: 'Le fuseau horaire que les commandes proposent d’abord, par exemple Europe/Helsinki',
    answers: 'Qui voit les réponses quand le membre n’a rien précisé',
    cooldown: 'Secondes d’attente pour chaque membre entre deux questions',
    keep: 'Jours de conservation du journal de modération et des envois traités',
    title: '**Paramètres de ce serveur**',
    changed: 'Enregistré.',
    logIs: (channel: string) => `Salon du journal : ${channel}`,
    zoneIs: (zone: string) => `Fuseau horaire : ${zone}`,
    answersAre: (answers: string) => `Réponses : ${answers}`,
    cooldownIs: (seconds: number) =>
      `Attente entre deux questions : ${seconds === 0 ? 'aucune' : count(seconds, { one: '# seconde', other: '# secondes' })}`,
    keptFor: (days: number) =>
      `Le journal et les envois traités sont gardés ${count(days, { one: '# jour', other: '# jours' })}`,
    none: 'aucun',
    public: 'publiques',
    private: 'privées',
    publicChoice: 'Publiques : visibles par tout le salon',
    privateChoice: 'Privées : visibles seulement par qui demande',
    both: 'Choisis un salon pour le journal ou désactive-le, mais pas les deux.',
    cannotLog: (channel: string, missing: string) =>
      `Je ne peux pas écrire dans ${channel} : il m’y faut ${missing}. C’est enregistré ; donne-moi la permission, et le journal commence.`,
  },

  reload: {
    description: 'Relit les documents, pour les personnes qui font tourner ce bot',
    operatorsOnly:
      'Ceci relit les documents pour tous les serveurs, c’est donc réservé aux personnes qui font tourner ce bot : le compte propriétaire de l’application, ou l’équipe qui la possède, d’après le portail des développeurs de Discord.',
    taken: (passages: number, before: number, ms: number) =>
      `**Pris en compte.** Je connais maintenant ${count(passages, { one: '# passage', other: '# passages' })} ; avant, c’était ${writeNumber(before)}. La lecture a pris ${writeNumber(Math.round(ms / 100) / 10)} s.`,
    registered: {
      changed: 'Les choix des commandes ont changé et ont été enregistrés à nouveau.',
      unchanged: '',
      elsewhere: '',
      failed:
        'Les choix des commandes ont changé et **n’ont pas pu être enregistrés** : les membres voient les anciens. Le journal dit pourquoi.',
    },
    remarks: (things: number) =>
      `${count(things, { one: '# chose est à corriger, sans rien empêcher', other: '# choses sont à corriger, sans rien empêcher' })} : \`npm run knowledge:check\` en donne la liste.`,
    unchanged: (passages: number) =>
      `Chaque fichier est tel que je l’ai lu la dernière fois. Je connais ${count(passages, { one: '# passage', other: '# passages' })}.`,
    broken:
      '**Pas pris en compte, car quelque chose serait perdu.** Je continue avec ce que je connaissais. Corrige ceci, et je le prendrai de moi-même :',
    more: (left: number) => `et ${writeNumber(left)} de plus : \`npm run knowledge:check\` donne la liste complète.`,
    ended: 'On est en train de m’arrêter, donc rien n’a été lu. Je lirai tout au prochain démarrage.',
  },

  privacy: {
    whereTo: `Tu as souhaité une réponse. ${command('summit privacy')} montre et efface ce que je garde sur toi.`,
    description: 'Ce que je garde sur toi, sur tous les serveurs ; tu peux l’exporter et l’effacer',
    nothing:
      'Je ne garde rien sur toi. Je ne garde ni questions ni noms, sauf si tu appuies sur un bouton qui l’annonce.',
    title: '**Ce que je garde sur toi**',
    letters: (letters: number) =>
      `${count(letters, { one: '# message', other: '# messages' })} à la modération avec ton compte :`,
    letter: (kind: string, text: string, state: string) => `${kind} : « ${text} » (${state})`,
    named: (name: string) => `à publier avec le nom ${name}`,
    told: 'tu veux savoir ce que cela devient',
    consents: (consents: number) =>
      count(consents, { one: '# accord donné par un bouton', other: '# accords donnés par un bouton' }),
    changes: (changes: number) =>
      `${count(changes, { one: '# changement de ta part', other: '# changements de ta part' })} dans le journal de modération`,
    more: (left: number) => `… et ${writeNumber(left)} de plus dans l’export.`,
    export: 'Exporter dans un fichier',
    remove: 'Tout effacer',
    sure: 'Effacer tout ce que je garde sur toi, sur tous les serveurs ? Tes propositions approuvées par la modération restent, sans ton nom.',
    really: 'Effacer maintenant',
    removed: 'Effacé. Je ne garde plus rien sur toi.',
    exported: 'Tout ce que je garde sur toi, sur tous les serveurs.',
  },

  schedule: {
    group: 'Quand le bot publie un fait de lui-même',
    set: 'Prévois un fait par jour : d’abord un aperçu, rien ne commence sans le bouton Démarrer',
    show: 'Le calendrier, les trois prochaines publications, et si je peux publier là-bas',
    pause: 'Pas de publications pendant un temps ; les jours de pause ne sont pas rattrapés',
    resume: 'Reprendre après une pause ou un arrêt',
    stop: 'Plus de publications, jusqu’à une reprise ou un nouveau calendrier',
    channel: 'Où publier',
    time: 'Heure locale, par exemple 09:00',
    timezone: 'Un lieu, par exemple Europe/Helsinki ; tape une ville (en anglais) pour le trouver',
    days: 'quotidien (par défaut), semaine (lundi à vendredi), ou des jours, par exemple lun, mer, ven',
    lateWindow: 'Retard encore acceptable pour une publication après une panne (par défaut : 6 heures)',
    lateChoice: { '0h': 'aucun retard', '1h': 'jusqu’à 1 heure', '6h': 'jusqu’à 6 heures', day: 'le même jour' },
    repeat: 'Recommencer quand tous les faits ont été publiés, au lieu de s’arrêter',
    until: 'Premier jour avec publication, par exemple 2026-07-16 ; sans rien, jusqu’à ta reprise',
    title: 'Le fait du jour',
    preview: 'Le fait du jour : aperçu',
    start: 'Démarrer',
    cancel: 'Annuler',
    cancelled: 'Annulé. Rien n’a changé.',
    started: '**Démarré.**',
    replaces: (plan: string) => `**Ceci remplace le calendrier actuel :**\n${plan}`,
    none: `Il n’y a pas encore de calendrier. Crée-le avec ${command('fact schedule set')}.`,
    paused: `**En pause** jusqu’à une reprise avec ${command('fact schedule resume')}.`,
    pausedUntil: (when: string) => `**En pause.** Reprise automatique : ${when}.`,
    resumed: '**En marche.** Les jours passés entre-temps ne sont pas rattrapés.',
    stopped: `**Arrêté.** Redémarre avec ${command('fact schedule resume')}, ou définis un nouveau calendrier.`,
    isStopped: 'Le calendrier est arrêté, il n’y a donc rien à suspendre.',
    plan: (days: string, time: string, zone: string, channel: string) =>
      `${days} à **${time}** (${zone}) dans ${channel}`,
    typed: { daily: 'quotidien', weekdays: 'semaine', besides: ['et', 'le', 'les', 'chaque'], days: dayNames },
    dayList: (days: readonly Weekday[]): string =>
      days.length === 7
        ? 'Tous les jours'
        : days.join() === 'mon,tue,wed,thu,fri'
          ? 'Du lundi au vendredi'
          : `Chaque ${days.map((day) => fr.schedule.weekday[day]).join(', ')}`,
    weekday: {
      mon: 'lundi',
      tue: 'mardi',
      wed: 'mercredi',
      thu: 'jeudi',
      fri: 'vendredi',
      sat: 'samedi',
      sun: 'dimanche',
    },
    late: {
      '0h': 'Après une panne, une publication en retard de plus de cinq minutes est laissée de côté.',
      '1h': 'Après une panne, une publication peut avoir jusqu’à 1 heure de retard.',
      '6h': 'Après une panne, une publication peut avoir jusqu’à 6 heures de retard.',
      day: 'Après une panne, une publication peut venir plus tard le même jour.',
    },
    usedUp: {
      stop: 'Quand tous les faits ont été publiés, il s’arrête et le dit.',
      recycle: 'Quand tous les faits ont été publiés, il recommence.',
    },
    next: '**Les prochaines publications**, à ton heure :',
    noNext: 'Aucune publication n’est prévue.',
    gap: (date: string, time: string, at: string) =>
      `Le ${date}, les horloges avancent et ${time} n’y existe pas : la publication vient tout de suite après, ${at}.`,
    twice: (date: string, time: string, at: string) =>
      `Le ${date}, les horloges reculent et ${time} y vient deux fois : la publication vient la première fois, ${at}, et seulement celle-là.`,
    permissions: (channel: string) => `**Ce qu’il me faut dans ${channel} :**`,
    missing: {
      post: 'manque, donc je ne peux pas publier. Accorde-le-moi dans les paramètres du salon, *Permissions*.',
      look: 'manque, donc après une panne je ne pourrais pas vérifier si j’ai publié, et je sauterais le jour.',
    },
    announcement:
      'C’est un salon d’annonces : j’y publie, mais c’est à toi de diffuser vers les serveurs qui le suivent.',
    badTime: (typed: string) => `${typed} n’est pas une heure. Écris-la sous la forme \`09:00\` ou \`21:30\`.`,
    badDays: (typed: string) =>
      `${typed} ne nomme pas de jours de la semaine. Écris \`quotidien\`, \`semaine\`, ou des jours, par exemple \`lun, mer, ven\`.`,
    noZone: `Quel fuseau horaire ? Indique-le dans \`${option.timezone}\`, par exemple \`Europe/Helsinki\` : tape une ville et choisis dans la liste.`,
    badZone: {
      abbreviation: (typed: string, list: string) =>
        `${typed} est une abréviation : elle peut désigner plusieurs lieux et ne dit rien de l’heure d’été. Tu voulais dire ${list} ?`,
      offset: (typed: string, list: string) =>
        `${typed} est un décalage fixe par rapport à UTC, ce qui est faux la moitié de l’année presque partout. Indique un lieu, par exemple \`Europe/Helsinki\`, ou ${list}.`,
      unknown: (typed: string, list: string) =>
        `Je ne connais pas le fuseau horaire ${typed}.${list ? ` Tu voulais dire ${list} ?` : ` Tape une ville dans \`${option.timezone}\` et choisis dans la liste.`}`,
    },
    badDate: (typed: string) =>
      `${typed} n’est pas une date. Écris-la sous la forme \`2026-07-16\`, ou choisis-en une dans la liste.`,
    pastDate: (typed: string) => `${typed} n’est pas dans le futur. Une pause se termine un jour à venir.`,
  },

  status: {
    description: 'En marche, en pause ou bloqué, et pourquoi ; la suite, la réserve, les 14 derniers jours',
    title: 'Le fait du jour',
    running: '● **En marche**',
    paused: `◌ **En pause** jusqu’à une reprise avec ${command('fact schedule resume')}`,
    pausedUntil: (when: string) => `◌ **En pause**, reprise : ${when}`,
    blocked: (why: string) => `✗ **Bloqué.** ${why} Je réessaie de moi-même.`,
    stopped: {
      moderator: `□ **Arrêté** par la modération. Redémarre avec ${command('fact schedule resume')}.`,
      'used-up': `□ **Arrêté : tous les faits ont été publiés.** Ajoutes-en, puis ${command('fact schedule resume')}.`,
    },
    stock: 'Faits',
    counts: ({ left, queued, dated, used, held, removed }: StockCounts) =>
      `restants pour tout jour : ${writeNumber(left)} (en file : ${writeNumber(queued)}), en attente de leur date : ${writeNumber(dated)}, publiés : ${writeNumber(used)}, à approuver : ${writeNumber(held)}, retirés : ${writeNumber(removed)}`,
    days: 'Les 14 derniers jours',
    see: 'voir la publication',
    states: {
      posted: { icon: '✓', name: 'publié' },
      late: { icon: '◔', name: 'publié en retard' },
      skipped: { icon: '↷', name: 'sauté' },
      missed: { icon: '○', name: 'manqué' },
      blocked: { icon: '✗', name: 'bloqué' },
      unsure: { icon: '?', name: 'incertain' },
      working: { icon: '…', name: 'en cours de publication' },
      waiting: { icon: '…', name: 'à venir' },
      none: { icon: '·', name: 'pas de publication prévue' },
    },
    short: {
      permission: 'une permission manquait',
      'no-channel': 'le salon était supprimé',
      removed: 'je n’étais pas sur le serveur',
      archived: 'le fil était archivé',
      'wrong-channel': 'salon sans messages',
      other: 'Discord l’a refusé',
    },
  },

  history: {
    description: 'Tout ce qui a été publié, sauté ou manqué, le plus récent d’abord',
    page: 'Quelle page, la plus récente est 1',
    title: (page: number) => (page === 1 ? 'Historique' : `Historique, page ${page}`),
    nothing: 'Rien pour l’instant.',
    noPage: 'Cette page n’existe pas.',
    newer: 'Plus récents',
    older: 'Plus anciens',
  },

  skip: {
    description: 'Saute un jour ; le fait reste pour le suivant',
    date: 'Quel jour, par exemple 2026-07-16 ; sans rien, le prochain',
    takeBack: 'Annuler le saut',
    done: (date: string) => `**Pas de publication le ${date}.** Le fait reste pour le jour suivant.`,
    back: (date: string) => `Saut annulé : un fait sera bien publié le ${date}.`,
    notSkipped: (date: string) => `Le ${date} n’est plus sauté.`,
    noNext: 'Aucune publication n’est prévue, il n’y a donc rien à sauter.',
    noDay: (date: string) => `Le calendrier ne publie pas le ${date}, ou ce jour est passé.`,
    taken: (date: string, state: string) => `Impossible de sauter le ${date}. État : ${state}.`,
  },

  post: {
    description: 'Publie un fait maintenant, après te l’avoir montré',
    id: 'Quel fait ; sans rien, le prochain',
    countsAsToday: 'Il remplace la publication du jour (par défaut : il s’y ajoute)',
    confirm: (channel: string) => `**Publier ceci maintenant dans ${channel} ?**`,
    counted: 'Il compte comme publication du jour : aucune autre ne vient d’elle-même aujourd’hui.',
    onTop: 'Il vient en plus : la publication du calendrier vient quand même.',
    again: 'Il a déjà été publié ; le publier encore ne change rien à l’ordre des autres.',
    now: 'Publier maintenant',
    cancelled: 'Annulé. Rien n’a été publié.',
    done: (link: string) => `**Publié.** [Voir](${link})`,
    refused: (why: string) => `**Pas publié.** ${why}`,
    unsent: '**Pas publié** : Discord était injoignable. Réessaie dans un moment.',
    unclear: `**Je ne sais pas si c’est publié** : la réponse de Discord s’est perdue. Je cherche et je le note dans ${command('fact history')} ; n’appuie pas de nouveau avant.`,
    taken: (link: string) => `**Rien n’a été publié maintenant** : [cette publication](${link}) existe déjà.`,
    inHand: (state: string) =>
      `**Rien n’a été publié maintenant**. État de la publication : ${state}. Vois ${command('fact history')}.`,
    unknown: (id: string) => `Il n’y a pas de fait ${id} ici. ${command('fact list')} les montre tous.`,
    gone: `Ce fait n’existe plus. ${command('fact list')} les montre tous.`,
    removed: (id: string) => `${id} a été retiré. Rétablis-le avec ${command('fact restore')}, puis publie-le.`,
    held: (id: string, passage: string) =>
      `${id} est à approuver : son passage ${passage} a changé ou n’existe plus. ${command('fact list')} le montre ; il faut d’abord l’approuver.`,
    nothing: `Aucun fait ne peut être publié aujourd’hui. Ajoutes-en un avec ${command('fact add')}, ou indique un fait déjà publié.`,
  },

  writeDate,

  permissions: {
    ManageMessages: 'Gérer les messages',
    ManageGuild: 'Gérer le serveur',
    ViewChannel: 'Voir le salon',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    ReadMessageHistory: 'Voir les anciens messages',
  },

  doctor: {
    description: 'Vérifie si tout est en ordre, et dit quoi faire',
    title: '**Tout est-il en ordre ?**',
    states: { well: 'bien', remark: 'à noter', ill: 'ERREUR' },
    allWell: 'Tout va bien.',
    wrong: (things: number) => `${count(things, { one: '# chose ne va pas', other: '# choses ne vont pas' })}.`,
    token: (name: string, id: string) => `Discord connaît le bot sous le nom ${name} (${id}).`,
    noToken:
      'Il n’y a pas de jeton (token), donc le bot tourne en aperçu local. Mets-en un après DISCORD_TOKEN= dans .env pour passer sur Discord.',
    badToken:
      'Discord n’accepte pas le jeton (token). Copie-le de nouveau depuis la page Bot du portail des développeurs (Reset Token) dans .env.',
    unreachable: (why: string) => `Discord n’a pas répondu (${why}). Vérifie le réseau, ou réessaie un peu plus tard.`,
    commands: (commands: number) =>
      count(commands, {
        one: '# commande est enregistrée comme il faut.',
        other: 'Les # commandes sont enregistrées comme il faut.',
      }),
    noCommands:
      'Discord ne connaît encore aucune commande de ce bot : le premier démarrage les enregistre. S’il a déjà démarré, son journal dit pourquoi elles manquent.',
    otherCommands:
      'Les commandes que Discord connaît ne sont pas celles de cette version. Redémarre le bot : il les enregistre au démarrage, et le journal dit pourquoi si cela échoue.',
    channel: (channel: string, use: string) => `Dans ${channel}, j’ai toutes les permissions nécessaires pour ${use}.`,
    uses: { facts: 'le fait du jour', log: 'le journal des changements' },
    noChannels: 'Aucun salon n’est choisi pour un fait du jour ou un journal.',
    clock: 'L’horloge de cette machine est d’accord avec celle de Discord.',
    badClock: (seconds: number) =>
      `L’horloge de cette machine a ${count(Math.abs(seconds), { one: '# seconde', other: '# secondes' })} ${seconds > 0 ? 'd’avance' : 'de retard'} sur celle de Discord. Active son service de temps (NTP) : sinon les faits viennent au mauvais moment, et les réponses peut-être trop tard.`,
    noClock: 'Les réponses de Discord ne donnent pas l’heure, l’horloge n’a donc pas pu être comparée.',
    shard: (id: number, seconds: number) =>
      `Le shard ${id} est connecté ; son dernier signal a été confirmé il y a ${writeNumber(seconds)} s.`,
    shardAway: (id: number) =>
      `Le shard ${id} n’est pas connecté. Il se reconnecte de lui-même ; si cela dure, redémarre le bot.`,
    folder: (path: string) => `Le dossier de données ${path} est accessible en écriture.`,
    badFolder: (path: string, why: string) =>
      `Le dossier de données ${path} n’est pas accessible en écriture (${why}). Donne ce droit au compte qui fait tourner le bot, ou indique un autre dossier dans DATA_DIR.`,
    store: (where: string) => `La base de données ${where} est ouverte, avec le schéma de cette version.`,
    storeWritable: 'La base de données accepte les écritures.',
    storeReadOnly: (why: string) =>
      `La base de données n’accepte pas les écritures (${why}). Préviens les personnes qui font tourner ce bot.`,
    storeNew: (where: string) => `La base de données ${where} sera créée au premier démarrage.`,
    storeBehind: (where: string, steps: number) =>
      `La base de données ${where} sera mise à jour au prochain démarrage (${count(steps, { one: '# étape', other: '# étapes' })}). Fais une sauvegarde avant.`,
    storeNewer: (where: string, why: string) =>
      `La base de données ${where} a été écrite par une version plus récente du bot (${why}). Lance cette version, ou restaure une sauvegarde d’avant.`,
    storeRefused: (where: string, why: string) =>
      `La base de données ${where} ne s’ouvre pas (${why}). Vérifie DATABASE_URL ou DATA_DIR, et si le serveur tourne.`,
    knowledge: (passages: number) =>
      `Les documents sont en ordre : ${count(passages, { one: '# passage', other: '# passages' })}.`,
    badKnowledge: (things: number, first: string) =>
      `${count(things, { one: '# chose ne va pas', other: '# choses ne vont pas' })} dans le dossier de documents. En premier : ${first}. \`npm run knowledge:check\` donne la liste complète.`,
    report: (url: string) => `Le bot tourne et dit que tout va bien (${url}).`,
    noReport: (url: string) =>
      `Rien ne répond à ${url}, aucun bot ne tourne donc sur cette machine avec ces paramètres.`,
    badReport: (url: string, why: string) =>
      `Le bot qui tourne dit que quelque chose ne va pas (${url}) : ${why}. docs/health.md dit ce que signifie chaque ligne et que faire.`,
    versions: (bot: string, node: string, library: string) =>
      `Bot du sommet ${bot}, Node ${node}, discord.js ${library}.`,
  },

  trouble: {
    broken: (code: string) =>
      `Quelque chose s’est mal passé de mon côté. Réessaie ; si cela continue, donne le code ${code} aux personnes qui font tourner ce bot.`,
    notAllowed: (permission: string) =>
      `C’est réservé à la modération d’un serveur : il te faut ici la permission **${permission}**. Demande-la à la modération ou à l’administration.`,
    unknownCommand: `Je ne connais plus cette commande. Tape \`/${names.commands.summit}\` pour voir ce que je sais faire.`,
    unknownButton: `Ce bouton appartient à un ancien message. Repose ta question avec ${command('summit ask')}.`,
  },
};
