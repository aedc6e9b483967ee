/** Plays a made-up account into a case of its own, investigates it, claims back what its intruder cost and writes what AWS would be handed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tellDossier } from '../../tell-dossier.ts';
import { NOTHING_SAID } from '../../owner-statements.ts';
import { writePlayedFiles } from '../../practice-files.ts';
import { tellInvestigated } from '../../tell-investigated.ts';
import { draftExampleLetters } from '../../wiring/example-letters.ts';
import { writeDossierOf } from '../../wiring/dossier/dossier-of-case.ts';
import { claimCase } from '../../wiring/claim/claim-case.ts';
import { investigateCase } from '../../wiring/investigation.ts';
import { startExampleCase } from '../../wiring/example-case.ts';
import { hostOf } from '../../wiring/terminal.ts';
import type { Cli } from '../../world.ts';
import { USUAL_FORMATS } from '../report/formats.ts';
import type { ExampleFlags } from './command.ts';

/** The stories happen to people in Japan. */
const ZONE_OF_THE_STORIES = 'Asia/Tokyo';

const LETTERS = { ja: 'AWS への手紙の下書き (日本語と英語)', en: 'Drafts of the letters to AWS (Japanese and English)' } as const;

const DRILL = {
  ja: '自分で体験するには: npx hikeshi drill  (架空のアカウントで、気づいてから返金まで)',
  en: 'To live through it yourself: npx hikeshi drill  (a made-up account, from the first mail to the refund)',
} as const;

export async function runExample(this: Cli, { scenario, seed, json, zone, ...flags }: ExampleFlags): Promise<void> {
  const casePath = resolve(this.world.workingFolder, flags.case ?? 'hikeshi-example');
  startExampleCase(casePath);
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-example-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = this.world.onInterrupt(remove);
  try {
    const progress = hostOf(this).begin({ ja: '架空の90日間を演じています', en: 'Playing 90 made-up days' });
    const { logs, bills } = writePlayedFiles(folder, { scenario, seed });
    progress.end();
    const investigated = await investigateCase(this, {
      paths: [logs],
      casePath,
      statements: NOTHING_SAID,
      ruleFolders: [],
      ignoredRules: [],
      addresses: { mmdb: undefined, awsRanges: undefined },
      zone: zone ?? ZONE_OF_THE_STORIES,
      jobs: undefined,
      synthetic: true,
    });
    const claimed = await claimCase(this, { casePath, bills: [bills], said: NOTHING_SAID });
    const dossier = await writeDossierOf(this, casePath, USUAL_FORMATS);
    const letters = await draftExampleLetters(this, casePath);
    tellInvestigated(this, { ...investigated, claimed }, json);
    if (json) return;
    this.world.stdout.write('\n');
    tellDossier(this, dossier, false);
    if (letters.length > 0) this.world.stdout.write(`\n${LETTERS[this.language]}\n${letters.map((path) => `  ${join(casePath, path)}\n`).join('')}`);
    this.world.stdout.write(`\n${DRILL[this.language]}\n`);
  } finally {
    forget();
    remove();
  }
}
