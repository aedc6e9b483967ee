/** Looks, keeps the result in the case where there is one, and tells it. */
import { checkDetails, hardenSummary, type Hardened } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { caseFor, lookAndKeep, lookAt } from '../../../wiring/harden/harden-case.ts';
import { liveAccount } from '../../../wiring/live/live-account.ts';
import { hostOf } from '../../../wiring/terminal.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { checksNamed } from '../checks-named.ts';
import type { HardenFlags } from '../harden-flags.ts';

export async function runHardenCheck(this: Cli, flags: HardenFlags, ...names: string[]): Promise<void> {
  const checks = checksNamed(names);
  const { world } = this;
  const held = caseFor(flags.case, world.workingFolder);
  const live = await liveAccount(this, flags);
  try {
    for (const one of live.advice) hostOf(this).notice(one);
    const look = () => lookAt(this, live, held, { checks, paid: flags.paid, until: flags.until ?? null, profile: flags.profile ?? null });
    const seen = held === null ? await look() : await withCasebook(this, held.path, (book) => lookAndKeep(book, look));
    tell(this, seen, flags.json, names.length > 0);
  } finally {
    live.close();
  }
}

function tell({ world, language }: Cli, seen: Hardened, json: boolean, details: boolean): void {
  const options = pageOptions(world);
  if (json) world.stdout.write(jsonFile(seen.record));
  else if (details) world.stdout.write(seen.results.map((one) => checkDetails(one, language, options)).join('\n'));
  else world.stdout.write(hardenSummary(seen, language, options));
}
