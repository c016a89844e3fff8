// npm run tune: learns the ranking's weights and the confidence again and prints what each part is worth.
import { printAnswers } from './tune/answers.ts';
import { printConfidence } from './tune/confidence.ts';
import { printGolden } from './tune/golden.ts';
import { printRanks } from './tune/ranks.ts';
import { readReading } from './tune/reading.ts';
import { printTransfer } from './tune/transfer.ts';
import { printTypos } from './tune/typos.ts';

const reading = await readReading();
const asked = process.argv.slice(2);
const parts = {
  ranking: printRanks,
  typos: printTypos,
  transfer: printTransfer,
  golden: printGolden,
  answers: printAnswers,
  confidence: printConfidence,
};

if (!reading) console.log('skipped: ../shared/eval/reading is not there');
for (const [name, print] of Object.entries(parts)) {
  if (!reading || (asked.length > 0 && !asked.includes(name))) continue;
  console.log(`\n# ${name}`);
  await print(reading);
}
