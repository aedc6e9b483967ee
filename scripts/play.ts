/** Writes a synthetic practice account to a folder: `node --import tsx scripts/play.ts SCENARIO SEED FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eventHistoryCsv, playAccount, SCENARIO_NAMES, syntheticNotice, trailFiles } from '../src/practice/index.ts';

const [wanted = 'founding-story', seedText = '1', folder = 'practice-account'] = process.argv.slice(2);
const scenario = SCENARIO_NAMES.find((name) => name === wanted);
if (scenario === undefined) {
  process.stderr.write(`No scenario is called ${wanted}. There are: ${SCENARIO_NAMES.join(', ')}\n`);
  process.exit(2);
}

const played = playAccount({ scenario, seed: Number(seedText) });
const write = (name: string, content: string | Buffer): void => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};
let events = 0;
for (const file of trailFiles(played)) {
  events += file.records.length;
  write(file.path, gzipSync(JSON.stringify({ Records: file.records })));
}
write('AWSLogs/README.txt', syntheticNotice(played));
write('event-history.csv', eventHistoryCsv(played));
write('truth.json', `${JSON.stringify({ ...played.truth, eventVerdicts: Object.fromEntries(played.truth.eventVerdicts) }, null, 1)}\n`);
process.stdout.write(`${scenario}, seed ${played.seed}: ${events} events in ${folder}\n`);
