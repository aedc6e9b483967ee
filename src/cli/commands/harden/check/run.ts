/** Looks, keeps the result in the case where there is one, and tells it: what changed since the last time first. */
import { changedSince, checkDetails, checksPolicy, hardenSummary, type Changes, type Hardened } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { caseFor, lookAndKeep, lookAt, type LookedAt } from '../../../wiring/harden/harden-case.ts';
import { keptChecks } from '../../../wiring/harden/kept-checks.ts';
import { liveAccount } from '../../../wiring/live/live-account.ts';
import { hostOf } from '../../../wiring/terminal.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { checksNamed } from '../checks-named.ts';
import type { HardenCheckFlags } from './command.ts';

export async function runHardenCheck(this: Cli, flags: HardenCheckFlags, ...names: string[]): Promise<void> {
  const checks = checksNamed(names);
  if (flags.policy) return this.world.stdout.write(jsonFile(checksPolicy(checks)));
  const live = await liveAccount(this, flags);
  try {
    for (const one of live.advice) hostOf(this).notice(one);
    await checkThrough(this, live, flags, names);
  } finally {
    live.close();
  }
}

/** The same on an account that is given. */
export async function checkThrough(cli: Cli, live: LookedAt, flags: HardenCheckFlags, names: readonly string[]): Promise<void> {
  const held = caseFor(flags.case, cli.world.workingFolder);
  const earlier = held === null ? [] : keptChecks(held.path);
  const wish = { checks: checksNamed(names), paid: flags.paid, until: flags.until ?? null, profile: flags.profile ?? null };
  const look = () => lookAt(cli, live, held, wish);
  const seen = held === null ? await look() : await withCasebook(cli, held.path, (book) => lookAndKeep(book, look));
  if (flags.json) cli.world.stdout.write(jsonFile(seen.record));
  else tell(cli, seen, changedSince(earlier, seen.record), names.length > 0);
  if (held === null) hostOf(cli).notice(NOT_KEPT);
}

/** The first look is the "before" of the sheet for AWS: worth keeping. */
const NOT_KEPT = {
  ja: 'ケースがないので、この結果は残していません。AWS に「前と後」を示すには、先に hikeshi case new でケースを作ってください。',
  en: 'There is no case, so this result was not kept. To show AWS a "before and after", make one first: hikeshi case new.',
} as const;

function tell({ world, language }: Cli, seen: Hardened, changes: Changes | null, details: boolean): void {
  const options = pageOptions(world);
  if (details) world.stdout.write(seen.results.map((one) => checkDetails(one, language, options)).join('\n'));
  else world.stdout.write(hardenSummary(seen, language, options, changes));
}
