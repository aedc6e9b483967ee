/** The Auto Scaling and ECS campaign on the practice account, through the real SDK clients: its own log is investigated, planned on, put out and proved. */
import { beforeAll, describe, expect, it } from 'vitest';
import { practiceHandler } from '../../src/edges/aws-wire/practice-handler.ts';
import { wireServices } from '../../src/edges/aws-wire/wire-services.ts';
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import { loadSdkService } from '../../src/edges/aws/load-service.ts';
import { SERVICE_FILES } from '../../src/edges/aws/service-files.ts';
import type { AwsAccount } from '../../src/ports/aws-account.ts';
import { applyPlan, type Applied } from '../../src/stages/contain/apply/apply-plan.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { verifyPlan, type Verified } from '../../src/stages/contain/verify/verify-plan.ts';
import { recorded, type RecordedAccount } from '../live/recorded-account.ts';
import { SIGNED } from '../live/through-sdk.ts';
import { findingsOfStory, openStoryAtEnd } from './practice/investigated-story.ts';

function practised() {
  const { live } = openStoryAtEnd('asg-ecs-mining', 1);
  const key = live.signIn('root');
  const services = wireServices(
    Object.keys(SERVICE_FILES).filter((one) => !SIGNED.has(one)),
    loadSdkService,
  );
  const http = practiceHandler(live, services, { clock: live.clock, silenceMs: 60_000 });
  const account: AwsAccount = awsAccount({ credentials: () => Promise.resolve(key), http, clock: live.clock, random: () => 0.5 });
  return { live, account: recorded(account), clock: live.clock };
}

describe('the Auto Scaling and ECS campaign', () => {
  let [plan, applied, proof]: [Plan | null, Applied | null, Verified | null] = [null, null, null];
  let [account, previewed]: [RecordedAccount | null, number] = [null, -1];
  beforeAll(async () => {
    const findings = await findingsOfStory('asg-ecs-mining', 1);
    const run = practised();
    ({ account } = run);
    const from = { findings, findingsSha256: '0'.repeat(64), account: run.account, clock: run.clock };
    plan = await draftPlan({ ...from, wish: { keepMachines: false, snapshots: false } });
    previewed = run.account.writes().length;
    applied = await applyPlan({ ...run, plan, journal: new MemoryJournal(), evidence: new MemoryEvidence() });
    proof = await verifyPlan({ ...from, plan });
  });

  it('plans without a single write', () => {
    expect(previewed).toBe(0);
    expect(plan?.steps.length).toBe(42);
  });

  it('carries every step out', () => {
    const open = applied?.steps.filter((one) => one.standing !== 'done' && one.standing !== 'settling');
    expect(open).toEqual([]);
    expect(account?.writes().length).toBeGreaterThan(40);
  });

  it('proves it', () => {
    expect(proof?.open).toEqual([]);
    expect(proof?.steps.filter((one) => one.standing !== 'done' && one.standing !== 'settling')).toEqual([]);
  });
});
