/* Said before the question itself, to a bot, out of politeness, or to go on talking. */
const before = [
  /^(?:hey|hi|hello|hallo|yo|ok|okay|so|well|and|but|also|oh|ah|um+|uh+|hm+|now|please|pls|plz|thanks|thank you|thx|sorry|lol|lmao|haha|omg|btw|by the way|basically|actually|anyway|excuse me|good (?:morning|evening|day))(?: there)?\b[\s,.!:–-]*(?=\S)/iu,
  // Words that may begin a name ("Great Britain") only where a comma parts them from the question.
  /^(?:cool|nice|great|wow|right|yeah|yes|yep|wait|hold on|(?:just )?curious|out of curiosity|(?:just )?(?:one|a) (?:more|quick) (?:thing|one|question)|one more|guys|everyone|folks)\s*[,.!:;–-]+\s*(?=\S)/iu,
  /^(?:summit[ -]?)?bot\b[\s,.!:–-]*(?=\S)/iu,
  /^(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: please| pls| kindly| maybe)*(?: tell| say to| explain(?: to)?| show| remind| give| help)(?: me| us)?(?: please)?\b[\s,:]*(?=\S)/iu,
  /^(?:please |pls )?(?:tell|remind|show|explain to) (?:me|us)\b[\s,:]*(?=\S)/iu,
  /^(?:do|does) (?:you|anyone|anybody|someone) (?:happen to )?(?:know|remember)\b[\s,:]*(?=\S)/iu,
  /^(?:i|we)(?:['’]d| would)? (?:(?:really |just )?(?:want|like|need)(?:ed)? to (?:know|ask|find out)|was wondering|wonder|am wondering|have a question)\b[\s,:]*(?=\S)/iu,
  /^(?:what do you know|what can you tell (?:me|us)|tell me|something|anything|info|information) about\b[\s,:]*(?=\S)/iu,
  /^(?:quick |one |another )?question\b[\s,:–-]+(?=\S)/iu,
  /^(?:i|we)(?: have|['’]ve)? (?:just )?(?:read|heard|saw|seen|thought)(?: somewhere| recently| today| once)*(?: that|,)\s+(?=\S)/iu,
  /^(?:any(?:one|body)? (?:knows?|idea|remembers?)|(?:any|some) ideas?)\b[\s,:]*(?=\S)/iu,
  /^(?:if|whether|about)\b[\s,:]*(?=(?:who|what|when|where|why|how|which)\b)/iu,
];
const after = [
  /[\s,]+(?:please|pls|plz|thanks|thank you|thx|again|btw|by the way|then|exactly|anyway|lol|haha|tho|though|mate|bro)[\s?!.]*$/iu,
];

/** The question without what people say around it ("hey bot, can you please tell me"); never empty unless the words are. */
export function dropWrappers(words: string): string {
  let rest = words.trim().slice(0, longestQuestion);
  for (let round = 0; round < 8; round++) {
    const shorter = [...before, ...after].reduce((text, pattern) => text.replace(pattern, ''), rest);
    if (shorter === rest || shorter.trim() === '') break;
    rest = shorter;
  }
  return rest;
}

/** Characters of a question that are read; Discord's own limit for the option is 300. */
export const longestQuestion = 2000;

const courtesies = new Set(
  `a all am and are bot bye cheers cool day do evening fine good goodbye great ha haha hallo hello help hey hi hmm hm i it k
  kk lol lmao me mate morning much my nice night no nope ok okay oh omg please pls plz so sorry thank thanks thankyou the
  then there thx um umm very welcome well wow ya yeah yep yes yo you awesome amazing perfect really rofl test testing ping pong stop xd`.split(
    /\s+/,
  ),
);

/** True where the words only greet, thank or go on talking ("thanks", "ok then", "help"): nothing is asked. */
export function isSmallTalk(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 6 && words.every((word) => courtesies.has(word));
}
