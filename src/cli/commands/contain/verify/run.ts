/** Reads everything back and keeps the proof in the case. */
import { join } from 'node:path';
import { verifiedSummary, verifyPlan, type Verified } from '../../../../stages/contain/index.ts';
import { pageOptions } from '../../../page-options.ts';
import { withCasebook } from '../../../wiring/casebook/casebook.ts';
import { containCase, keepText, planOf } from '../../../wiring/contain/contain-case.ts';
import { liveAccount, type LiveAccount } from '../../../wiring/live/live-account.ts';
import { jsonFile } from '../../../wiring/write-results.ts';
import type { Cli } from '../../../world.ts';
import { commandsToType } from '../commands-to-type.ts';
import type { ContainFlags } from '../contain-flags.ts';

export async function runContainVerify(this: Cli, flags: ContainFlags, id?: string): Promise<void> {
  const live = await liveAccount(this, flags);
  try {
    await verifyThrough(this, live, flags, id);
  } finally {
    live.close();
  }
}

/** The same on an account that is given. */
export async function verifyThrough(
  cli: Cli,
  { account, clock }: Pick<LiveAccount, 'account' | 'clock'>,
  flags: ContainFlags,
  id: string | undefined,
): Promise<Verified> {
  const { world, language } = cli;
  const held = containCase(flags.case, world.workingFolder);
  const plan = planOf(held.path, id);
  const verified = await verifyPlan({ ...held, plan, account, clock });
  const record = {
    schema: 'hikeshi.contained/1',
    plan: plan.id,
    account: plan.account,
    at: verified.at,
    complete: verified.complete,
    steps: verified.steps.map(({ step, standing }) => ({ step: step.id, action: step.action, target: step.target.arn, standing })),
    open: verified.open.map(({ action, target }) => ({ action, target: target.arn })),
    forYou: verified.forYou,
    unseen: verified.unseen,
    simulated: verified.simulated,
    sessions: verified.sessions,
  };
  const name = `contain/proof/${plan.id}-${verified.at.replaceAll(/[:.]/g, '')}.json`;
  await withCasebook(cli, held.path, (book) => {
    book.say({ kind: 'kept', data: { files: [keepText(book, name, jsonFile(record))] } });
  });
  const telling = { ...commandsToType(plan.id, flags.case), savedAt: join(held.path, name), zone: world.zone };
  world.stdout.write(flags.json ? jsonFile(record) : verifiedSummary(verified, telling, language, pageOptions(world)));
  return verified;
}
