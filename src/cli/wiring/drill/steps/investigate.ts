/** Collects what AWS remembers into the case and works out who did what: `hikeshi collect`, then `hikeshi investigate`. */
import { collectedPage, PASS_NAMES } from '../../../../collect/live/index.ts';
import { NOTHING_SAID } from '../../../owner-statements.ts';
import { pageOptions } from '../../../page-options.ts';
import { tellInvestigated } from '../../../tell-investigated.ts';
import { collectCase } from '../../collect/collect-case.ts';
import { investigateCase } from '../../investigation.ts';
import { ZONE_OF_DRILLS, type Drill } from '../drill.ts';
import { signedIn } from '../drill-account.ts';
import { MINUTES, type Step } from './step.ts';

export const investigateStep: Step = { takes: 15 * MINUTES, run: investigate };

/** As much as `hikeshi collect` takes when nobody says otherwise. */
const HALF_AN_HOUR = 30 * 60_000;
const MOST_TRAIL_BYTES = 500_000_000;

async function investigate(drill: Drill): Promise<void> {
  const { cli, casePath } = drill;
  await collect(drill);
  const investigated = await investigateCase(cli, {
    paths: [],
    casePath,
    statements: NOTHING_SAID,
    ruleFolders: [],
    ignoredRules: [],
    addresses: { mmdb: undefined, awsRanges: undefined },
    zone: ZONE_OF_DRILLS,
    jobs: undefined,
    synthetic: true,
  });
  cli.world.stdout.write('\n');
  tellInvestigated(cli, investigated, false);
}

async function collect(drill: Drill): Promise<void> {
  const { cli, casePath } = drill;
  const { looking, caller, clock } = await signedIn(drill);
  const wish = { since: null, passes: PASS_NAMES, regions: null, mostMilliseconds: HALF_AN_HOUR, mostTrailBytes: MOST_TRAIL_BYTES, cost: false };
  const collected = await collectCase(cli, { ...wish, casePath, account: looking, caller, clock, lasting: false });
  drill.noted.unread = collected.history.filter(({ state }) => state !== 'whole' && state !== 'not-enabled').map(({ region }) => region);
  const caseWord = casePath;
  cli.world.stdout.write(
    collectedPage(collected, cli.language, {
      ...pageOptions(cli.world),
      zone: ZONE_OF_DRILLS,
      caseWord,
      again: `hikeshi collect --case ${caseWord}`,
    }),
  );
}
