/** Reads the bills given, makes the claim and tells it. */
import { resolve } from 'node:path';
import { tellClaimed } from '../../tell-claimed.ts';
import { caseAt } from '../../wiring/case-store.ts';
import { claimCase } from '../../wiring/claim/claim-case.ts';
import type { Cli } from '../../world.ts';
import type { ClaimFlags } from './command.ts';

export async function runClaim(this: Cli, { bill, mine, notMine, json, ...flags }: ClaimFlags, ...more: string[]): Promise<void> {
  const { workingFolder } = this.world;
  const claimed = await claimCase(this, {
    bills: [...(bill ?? []), ...more].map((path) => (path === '-' ? path : resolve(workingFolder, path))),
    casePath: caseAt(flags.case, workingFolder),
    said: { mine: mine ?? [], notMine: notMine ?? [] },
  });
  tellClaimed(this, claimed, json);
}
