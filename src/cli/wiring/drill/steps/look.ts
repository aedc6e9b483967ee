/** What runs, where, what it costs an hour, and what could not be seen: `hikeshi notice` on the practice account. */
import { noticeSummary } from '../../../../stages/notice/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { noticeThrough } from '../../notice/notice-account.ts';
import { ZONE_OF_DRILLS, type Drill } from '../drill.ts';
import { sayLooked } from '../../notice/say-looked.ts';
import { signedIn } from '../drill-account.ts';
import { MINUTES, type Step } from './step.ts';

export const lookStep: Step = { takes: 3 * MINUTES, run: look };

async function look(drill: Drill): Promise<void> {
  const { cli, casePath } = drill;
  const { looking, clock } = await signedIn(drill);
  const said = { mine: [], notMine: [] };
  const wish = { live: { profile: undefined }, regions: null, casePath, said, askCosts: false, zone: ZONE_OF_DRILLS };
  const { record, savedAt, hasFindings } = await noticeThrough(cli, { account: looking, clock }, wish);
  await sayLooked(cli, casePath, record);
  cli.world.stdout.write(noticeSummary(record, cli.language, { ...pageOptions(cli.world), hasCase: hasFindings, savedAt }));
}
