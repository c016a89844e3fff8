import { foldWord } from './stems.ts';
import { readTokens } from './tokens.ts';

/** What is known of a language besides English, all words folded. What its words mean stands in the glossary. */
export interface Tongue {
  /** BCP 47: "fi". */
  readonly lang: string;
  /** Question words, up to three of them with single blanks → how English asks that; empty where it says nothing. */
  readonly asks: ReadonlyMap<string, string>;
  /** Words that say nothing by themselves, as the stop words of English. */
  readonly small: ReadonlySet<string>;
  /** What may stand behind a word, of at most `longestEnding` letters. */
  readonly endings: ReadonlySet<string>;
}

/** Endings are no longer. */
export const longestEnding = 5;

/* Question words as "asked, asked = how English asks; …". Endings are cut from words of the question only where what is
   left is known, so that a list too long does little harm. */
const rows: readonly (readonly [lang: string, asks: string, small: string, endings: string])[] = [
  [
    'fi',
    `kuka, kenen, kenelle, keneltä, kenestä, ketä, kenet, kenellä, keneen = who; ketkä, keitä, keiden, keille, keistä = who were;
    mikä, mitä, minkä, mitkä, mistä, millä, mihin, miltä, millainen, millaisen = what; missä, minne = where; milloin, koska = when;
    mihin aikaan, mihin kellonaikaan, moneltako = what time; miksi = why; kauanko, kuinka kauan, miten kauan = how long; miten, kuinka = how;
    montako, moniko, kuinka monta, kuinka moni, miten monta = how many; paljonko, kuinka paljon = how much; vuonna, vuosi, vuodelta = year;
    sanoi, sanoivat, sanonut, sanottiin, lausui, totesi = say`,
    `ja tai sekä eli on oli olivat ovat ollut olla oliko onko ei eivät että jos kun koska niin myös jo vielä vain se ne tämä nämä tuo nuo siitä sitä sen
    niiden hän hänen häntä he heidän heitä minä sinä me te joka jotka jonka joita jossa jolla kanssa mukaan noin ennen jälkeen aikana aikaan
    puolesta ollessa koskien vuoksi takia luona yhdessä toimi toimii antoi antaa annettiin sai saivat pidettiin pitivät piti teki tekivät tehtiin
    söi ajatteli otti ottivat käytettiin käytti otettiin mielestä n s ssa sta lla lle ssä stä`,
    `n a ta na ssa sta lla lta lle ksi in iin seen eseen hun hin han t it ja ia ita ien jen den ten tten issa ista illa ilta ille iksi ina ssaan staan aan nsa
    en ko kö ksi va van vat vien nen`,
  ],
  [
    'sv',
    `vem, vems = who; vilka = who were; vad, vilken, vilket, hurdan = what; var, vart = where; när = when; varför = why; hur länge, hur lång tid = how long;
    hur många = how many; hur mycket = how much; hur dags, vilken tid, vad klockan = what time; hur = how; år, vilket år = year;
    sade, sa, sagt, säger, yttrade = say; ägde rum =; höll tal = speech; tog emot = welcomed`,
    `och eller men att som en ett den det de dem i på av till från med mot om för under efter före innan över mellan vid hos ur åt är var varit vara blev bli
    har hade ha inte ej ja nej så också bara sig sin sitt sina han hon hans hennes deras dess vi ni jag du man där här då nu skulle ska kan kunde
    gav fick få ge gjorde göra tog låg stod gick kom fanns finns enligt använde användes nya ny nytt ut in upp rum s`,
    `s en et ar er or arna erna orna na ens ets ns n t e a ade are arens an des d`,
  ],
  [
    'ru',
    `кто, кого, кому, кем, ком = who; что, чего, чему, чем, чём, какой, какая, какое, каким, каком, какую, какого, какие, каких = what;
    где, куда, откуда = where; когда = when; почему, зачем = why; сколько времени, как долго = how long; сколько = how many; как = how;
    во сколько, в котором часу = what time; году, год, года = year; сказал, сказала, сказали, говорил, говорила, заявил, заявила = say`,
    `и или а но в во на с со к ко о об обо от до из за по под при про для без у над между через перед после против не ни ли бы же то это этот эта эти того тот та
    те он она оно они его её их ему ей им ними нём ней мы вы я ты был была было были быть есть будет является так также тоже уже ещё еще только
    свой своя свои свою своих который которая которое которые которых которого такой такая такое говорилось думал думала сделал сделала
    дал дала получил время проходил проходила прошёл прошла состоялся состоялась состав состава составе словам использовали использовался нужен`,
    `иями иях ием ией ия ие ии ию ами ями ого его ому ему ыми ими ах ях ам ям ом ем ой ей ою ею ов ев ый ий ая яя ое ее ые ых их ым им ую юю а я о е ы и у ю ь й`,
  ],
  [
    'uk',
    `хто, кого, кому, ким = who; що, чого, чим, який, яка, яке, яким, яку, якій, якого, які, яких = what; де, куди, звідки = where; коли = when; чому, навіщо = why;
    скільки часу, як довго = how long; скільки = how many; як = how; о котрій, о котрій годині = what time; році, рік, року = year;
    сказав, сказала, сказали, говорив, говорила, заявив, заявила = say`,
    `і й та або а але в у на з із зі до від для за по під при про без над між через перед після проти щодо не ні чи б би ж же то це цей ця ці того той ті він вона
    воно вони його її їх йому їй їм ними ми ви я ти був була було були бути є буде також теж вже ще тільки лише свій своя свої свою своїх
    такий така таке говорилося думав думала зробив зробила дав дала отримав відбувся відбулася відбулось складу склад складі саме має мав словами
    використовували використовувався потрібен`,
    `іями іях ією ія ії ію ами ями ого його ому йому ими ах ях ам ям ом ем єм ою ею єю ій ів їв ий ої е є а я о і и у ю ь й ові еві єві их им ім їм ієї ової`,
  ],
  [
    'de',
    `wer, wem, wen, wessen = who; was, welcher, welche, welches, welchen, welchem = what; wo, wohin, woher = where; wann = when; warum, wieso, weshalb = why;
    wie lange = how long; wie viele, wieviele = how many; wie viel, wieviel = how much; um wie viel uhr, wie spät, um welche uhrzeit = what time; wie = how;
    jahr, jahre = year; sagte, sagten, sagt, gesagt, äußerte = say; fand statt, fanden statt, statt =`,
    `und oder aber der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen ohne um
    über unter zwischen durch während wegen laut ist sind war waren wird wurde wurden worden sein gewesen hat haben hatte hatten nicht kein keine
    keinen auch nur schon noch so dass ob als wenn er sie es ihm ihn ihr ihre ihren seine seinen seinem seiner sich man wir ich du gab gibt
    gegeben machte machten tat ging kam dort hier da ab stellte hielt fand nannte spielte rolle dieser diese dieses jener diente benutzt verwendet`,
    `en ern er es em e n s in innen te ten st t`,
  ],
  [
    'fr',
    `qui = who; quels, quelles = who were; que, quoi, quel, quelle = what; où = where; quand = when; pourquoi = why; combien de temps = how long;
    combien = how many; comment = how; à quelle heure, quelle heure = what time; année = year; dit, disait, disent, déclaré, affirmé = say;
    a eu lieu, eu lieu, ont eu lieu =; tête à tête = one-on-one`,
    `et ou mais le la les l un une des du de d au aux à a ont eu avait avaient avoir est sont était étaient été être ce cet cette ces se s ne n pas plus
    en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après selon il elle ils elles on nous vous je tu lui leur leurs son sa
    ses que qu quand c j m t y si comme aussi très donc car dont même fait faisait donné pris prise lors auprès offert posé pensaient pensait servait servi
    utilisé possède possédait considère prononcé tenu`,
    `s es e x es nt ent ées`,
  ],
  [
    'es',
    `quién, quiénes = who; qué, cuál, cuáles = what; dónde, adónde = where; cuándo = when; por qué = why; cuánto tiempo, cuánto = how long;
    cuántos, cuántas = how many; cómo = how; a qué hora, qué hora = what time; año = year; dijo, dijeron, decía, declaró, afirmó = say;
    tuvo lugar =; para qué = what`,
    `y e o u pero el la los las un una unos unas de del al a en con sin por para sobre entre contra desde hasta según durante antes después ante tras fue fueron era
    eran es son ser estar estaba estaban está están ha han había haber hay no sí se su sus lo le les me te nos que quien quienes cuando donde como más muy ya
    también él ella ellos ellas yo tú esto esta este estos estas ese esa eso dio dieron hizo hicieron formaba formaban tuvo tiene tienen tenía
    pronunció usó utilizó pusieron considera consideró`,
    `s es a as o os r n ron`,
  ],
];

/** The languages in which questions are understood as far as their key words go. */
export const tongues: readonly Tongue[] = rows.map(([lang, asks, small, endings]) => ({
  lang,
  asks: new Map(asks.split(';').flatMap(readAsks)),
  small: new Set(small.split(/\s+/).map(foldWord)),
  endings: new Set(endings.split(/\s+/).map(foldWord)),
}));

function readAsks(row: string): [string, string][] {
  const [asked = '', english = ''] = row.split('=').map((side) => side.trim());
  return asked.split(',').map((words) => [
    readTokens(words)
      .map(({ word }) => word)
      .join(' '),
    english,
  ]);
}
