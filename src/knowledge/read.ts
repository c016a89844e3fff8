import type { Report } from '../ask/index.ts';
import type { Knowledge } from '../ask/library.ts';
import { placeDisputes } from './disputes.ts';
import { readDocuments } from './documents.ts';
import { readFacts } from './facts.ts';
import { readGlossary } from './glossary.ts';
import { placePassages } from './passages.ts';
import { readPeople } from './people.ts';
import { readQuestions } from './questions.ts';
import { readSayings } from './sayings.ts';
import { readTimeline } from './timeline.ts';

/** A knowledge folder as read, and where its passages stand. */
export interface ReadKnowledge extends Knowledge {
  /** `documents/summit.md:12`, by passage id. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Everything that stands in a knowledge folder; only `documents/*.md` is required.
 *
 * `report` hears how many of the documents are read. Never throws for what somebody wrote: whatever cannot be taken is named in `problems`, all of it at once.
 */
export async function readKnowledge(folder: string, report?: Report): Promise<ReadKnowledge> {
  const { pages, disputes: contested, problems: broken } = await readDocuments(folder, report);
  const { passages, places, problems: misplaced } = placePassages(pages);
  const documentProblems = [...broken, ...misplaced];
  const known = { ids: new Set(places.keys()), complete: !documentProblems.some(({ blocks }) => blocks) };
  const { people, delegations, problems: peopleProblems, known: knownPeople } = await readPeople(folder, known);
  const { glossary, problems: glossaryProblems } = await readGlossary(folder);
  const { questions, problems: questionProblems } = await readQuestions(folder, known);
  const { facts, problems: factProblems } = await readFacts(folder, known);
  const { sayings, problems: sayingProblems } = await readSayings(folder, known, people, knownPeople);
  const { timeline, problems: timelineProblems } = await readTimeline(folder, known);
  const { disputes, problems: disputeProblems } = placeDisputes(contested, known);
  return {
    documents: pages.map(({ document }) => document),
    passages,
    places,
    people,
    delegations,
    glossary,
    questions,
    facts,
    sayings,
    timeline,
    disputes,
    problems: [
      ...documentProblems,
      ...disputeProblems,
      ...peopleProblems,
      ...glossaryProblems,
      ...questionProblems,
      ...factProblems,
      ...sayingProblems,
      ...timelineProblems,
    ],
  };
}
