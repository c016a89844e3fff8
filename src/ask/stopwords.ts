/**
 * English words that stand in every passage and so tell none apart; written in capitals, short ones are names (WHO, IT, US).
 *
 * The list is short on purpose: words as "before", "against" and "most" tell something (docs/ranking.md).
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about again also am an and any are arent as at be been being but by can cannot cant could couldnt did didnt do does
  doesnt doing dont down for from had hadnt has hasnt have havent having he hed her here hers herself hes him himself
  his how i id if im in into is isnt it its itself ive just let lets me my myself no nor not of off on once or our ours
  ourselves out s shall she shed shes should shouldnt so some such t than that thats the their theirs them themselves
  then there theres these they theyd theyre theyve this those to too up upon us very was wasnt we wed were werent weve
  what whats when whens where wheres which who whom whose whos why will with would wouldnt you your youre yours yourself
  yourselves youve`.split(/\s+/),
);
