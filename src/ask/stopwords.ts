/** English words that stand in every passage and so tell none apart; written in capitals, short ones are names (WHO, IT, US). */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are arent as at be been before being below between both but by
  can cannot cant could couldnt did didnt do does doesnt doing dont down during each few for from further had hadnt has
  hasnt have havent having he hed hell her here hers herself hes him himself his how i id if ill im in into is isnt it
  its itself ive just let lets me more most my myself no nor not of off on once only or other our ours ourselves out
  over own same shall she shed shes should shouldnt so some such than that thats the their theirs them themselves then
  there theres these they theyd theyre theyve this those through to too under until up upon us very was wasnt we wed
  were werent weve what whats when whens where wheres which while who whom whose whos why will with within without
  would wouldnt you your youre yours yourself yourselves youve s t d ll re ve m`.split(/\s+/),
);
