import { checkKnowledge } from '../knowledge/check.ts';
import { readKnowledge } from '../knowledge/read.ts';
import { findAlikeFacts } from './alike-facts.ts';
import { findFolder, sayProblem } from './open.ts';
import { readOptions } from './options.ts';

const help = `Says what is wrong with the knowledge folder, one line each.

  npm run knowledge:check
  npm run knowledge:check -- --knowledge DIR

Ends with 0 where all is well, 1 where something is to be mended, 2 where there is nothing to read.
`;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, { knowledge: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
  if (read.kind === 'wrong') return complain(read.what);
  if (read.values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (read.words.length > 0)
    return complain(`"${read.words.join(' ')}" is no option: name a folder with --knowledge DIR`);
  const folder = findFolder(read.values.knowledge);
  if (folder === undefined) return complain('--knowledge is empty: name a folder');
  const knowledge = await readKnowledge(folder);
  if (knowledge.documents.length === 0) {
    for (const problem of knowledge.problems) complain(sayProblem(problem));
    return 2;
  }
  const { documents, passages, people, delegations, glossary, questions } = knowledge;
  const { facts, sayings, timeline, disputes, places } = knowledge;
  const problems = [...knowledge.problems, ...checkKnowledge(knowledge, places), ...findAlikeFacts(facts)];
  const counts = [
    count(documents, 'document'),
    count(passages, 'passage'),
    count(people, 'person', 'people'),
    count(delegations, 'delegation'),
    count(glossary, 'glossary row'),
    count(questions, 'golden question'),
    count(facts, 'fact'),
    count(sayings, 'quote'),
    count(timeline, 'event'),
    count(disputes, 'dispute'),
  ];
  process.stdout.write(`${folder}: ${counts.join(', ')}\n`);
  for (const problem of problems) process.stdout.write(`${sayProblem(problem)}\n`);
  // What was not read was not checked either.
  const unread = problems.some(({ blocks }) => blocks) ? ' Once that is mended, others may show.' : '';
  process.stdout.write(problems.length === 0 ? 'Nothing is wrong.\n' : `${count(problems, 'problem')}.${unread}\n`);
  return problems.length === 0 ? 0 : 1;
}

function count(list: readonly unknown[], one: string, many = `${one}s`): string {
  return `${list.length} ${list.length === 1 ? one : many}`;
}

function complain(what: string): 2 {
  process.stderr.write(`${what}\n`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
