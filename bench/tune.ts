// npm run tune: learns the ranking's weights and the confidence again and prints what each part is worth.
import { printConfidence } from './tune/confidence.ts';
import { printRanks } from './tune/ranks.ts';
import { readReading } from './tune/reading.ts';

const reading = await readReading();
if (!reading) {
  console.log('skipped: ../shared/eval/reading is not there');
} else {
  if (!process.argv.includes('--confidence')) printRanks(reading);
  if (!process.argv.includes('--ranking')) await printConfidence(reading);
}
