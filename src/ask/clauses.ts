/* A clause shorter than this says too little beside a long rest. */
const shortestClause = 40;

/* Where a reader would pause, the strongest first: what stands before the place, and what after it. */
const pauses: readonly RegExp[] = [
  /;["”’')\]]*\s+/gu,
  /(?:\s[–—-]{1,2}\s|[:—]["”’')\]]*\s+|[)\]][,;]?\s+|,["”’')\]]*\s+(?=(?:and|but|or|nor|yet|so|while|whereas|although|though|because|since|as|if|unless|until|when|where|which|who|whom|whose|with|without|including|after|before|then|thus|making|leading|resulting|such|especially|particularly|followed|known|called|based)\b))/gu,
  /,["”’')\]]*\s+/gu,
  /\s(?=(?:and|but|while|whereas|although|because|which|who|where)\s)/gu,
];

/**
 * Places in a long sentence where a clause ends and it may be cut, so that no piece is longer than `longest` where that
 * can be helped. Never inside a quotation or parentheses, as long as these fit.
 */
export function findClauses(sentence: string, longest: number): number[] {
  const depth = readDepth(sentence);
  let cuts: number[] = [];
  for (const inside of [false, true]) {
    for (const [level, pause] of pauses.entries()) {
      if (level > 0 && longestPart(sentence, cuts) <= longest) return cuts;
      const places = [...sentence.matchAll(pause)].map(({ index, 0: { length } }) => index + length);
      const fit = places.filter((place) => inside || depth[place] === 0);
      cuts = addCuts(sentence, cuts, fit, level === 0 ? 0 : longest);
    }
  }
  return cuts;
}

/* Adds the places that lie in parts over `longest`, as far as no part becomes too short. */
function addCuts(sentence: string, cuts: readonly number[], places: readonly number[], longest: number): number[] {
  const bounds = [0, ...cuts, sentence.length];
  const added = bounds.slice(1).flatMap((to, at) => {
    const from = bounds[at] ?? 0;
    if (to - from <= longest) return [];
    const kept: number[] = [];
    for (const place of places) {
      if (place - (kept.at(-1) ?? from) >= shortestClause && to - place >= shortestClause) kept.push(place);
    }
    return kept;
  });
  return [...cuts, ...added].toSorted((a, b) => a - b);
}

function longestPart(sentence: string, cuts: readonly number[]): number {
  const bounds = [0, ...cuts, sentence.length];
  return Math.max(...bounds.slice(1).map((to, at) => to - (bounds[at] ?? 0)));
}

/* Place → how many quotations and parentheses are open there. */
function readDepth(sentence: string): Uint8Array {
  const depth = new Uint8Array(sentence.length + 1);
  let [open, straight] = [0, false];
  for (let at = 0; at < sentence.length; at++) {
    const letter = sentence.charAt(at);
    if (letter === '"') straight = !straight;
    else if ('([“'.includes(letter)) open++;
    else if (')]”'.includes(letter)) open = Math.max(0, open - 1);
    depth[at + 1] = open + (straight ? 1 : 0);
  }
  return depth;
}
