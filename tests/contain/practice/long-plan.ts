/** A long story in a small account: several identities, two groups and a Spot request that start things again, containers, a function, protected machines; and its plan. The same each time. */
import { Random } from '../../../src/practice/random.ts';
import { draftPlan } from '../../../src/stages/contain/plan/draft-plan.ts';
import type { Plan } from '../../../src/stages/contain/plan/plan.ts';
import type { Findings } from '../../../src/stages/investigate/index.ts';
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import { LONG_STORY, playMoves, startBreakIn, type BreakIn } from '../incidents/break-in.ts';
import { ownersEstate } from '../incidents/estate.ts';
import { findingsOf } from '../incidents/findings-of.ts';
import { openGround, type Ground } from '../staged/ground.ts';
import { directAccount } from './direct-account.ts';

export interface LongStory {
  readonly ground: Ground;
  readonly into: BreakIn;
  readonly findings: Findings;
  /** Root's. */
  readonly account: AwsAccount;
}

export function openLongStory(): LongStory {
  const ground = openGround(7);
  ownersEstate(ground, new Random('long/estate'));
  const into = startBreakIn(ground, new Random('long/break-in'));
  playMoves(into, LONG_STORY);
  ground.live.advance(3600);
  const findings = findingsOf(into, new Random('long/findings'), { missing: 0 });
  const { live } = ground;
  return { ground, into, findings, account: directAccount({ endpoint: live, clock: live.clock, key: live.signIn('root') }) };
}

export const longPlan = ({ ground, findings, account }: LongStory): Promise<Plan> =>
  draftPlan({ findings, findingsSha256: '0'.repeat(64), account, clock: ground.live.clock, wish: { keepMachines: false, snapshots: true } });
