/** Plays a made-up account into a case of its own and investigates it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NOTHING_SAID } from '../../owner-statements.ts';
import { writePlayedTrail } from '../../practice-trail.ts';
import { tellInvestigated } from '../../tell-investigated.ts';
import { investigateCase } from '../../wiring/investigation.ts';
import { startExampleCase } from '../../wiring/example-case.ts';
import { hostOf } from '../../wiring/terminal.ts';
import type { Cli } from '../../world.ts';
import type { ExampleFlags } from './command.ts';

/** The stories happen to people in Japan. */
const ZONE_OF_THE_STORIES = 'Asia/Tokyo';

export async function runExample(this: Cli, { scenario, seed, json, zone, ...flags }: ExampleFlags): Promise<void> {
  const casePath = resolve(this.world.workingFolder, flags.case ?? 'hikeshi-example');
  startExampleCase(casePath);
  const logs = mkdtempSync(join(tmpdir(), 'hikeshi-example-'));
  const remove = (): void => rmSync(logs, { recursive: true, force: true });
  const forget = this.world.onInterrupt(remove);
  try {
    const progress = hostOf(this).begin({ ja: '架空の90日間を演じています', en: 'Playing 90 made-up days' });
    writePlayedTrail(logs, { scenario, seed });
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
    tellInvestigated(this, investigated, json);
  } finally {
    forget();
    remove();
  }
}
