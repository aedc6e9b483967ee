/** Machines rented in every service, on the practice account, through the real SDK clients: the log is investigated, planned on, put out and proved. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import { applyPlan, type Applied } from '../../src/stages/contain/apply/apply-plan.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import { policyFor } from '../../src/stages/contain/plan/policy.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { undoSteps } from '../../src/stages/contain/undo/undo-steps.ts';
import { verifyPlan, type Verified } from '../../src/stages/contain/verify/verify-plan.ts';
import type { Findings } from '../../src/stages/investigate/index.ts';
import type { RecordedAccount } from '../live/recorded-account.ts';
import { findingsOf, machinesIn, rentedStory, signedInWith, stillBurning, throughSdk } from './rented-story.ts';

let [live, account, findings, plan, applied, proof]: [LiveAccount, RecordedAccount, Findings, Plan, Applied, Verified] = [] as never;
let fewer: Plan;
const journal = new MemoryJournal();
let [previewed, machinesBefore, burningBefore]: [number, number, readonly string[]] = [-1, 0, []];

beforeAll(async () => {
  ({ live } = rentedStory(1));
  findings = await findingsOf(live);
  [machinesBefore, burningBefore] = [machinesIn(live), stillBurning(live)];
  account = throughSdk(live, live.signIn('root'));
  const from = { findings, findingsSha256: '0'.repeat(64), account, clock: live.clock };
  plan = await draftPlan({ ...from, wish: { keepMachines: false, snapshots: false } });
  fewer = await draftPlan({ ...from, findings: withoutParts(findings), wish: { keepMachines: false, snapshots: false } });
  previewed = account.writes().length;
  applied = await applyPlan({ plan, accepted: plan.steps.length, account, clock: live.clock, journal, evidence: new MemoryEvidence() });
  live.advance(900);
  proof = await verifyPlan({ ...from, plan });
}, 120_000);

/** As if the log had ended before the parts were made, or a service had made them. */
const PARTS = new Set([
  'AWS::Batch::Job',
  'AWS::EKS::Nodegroup',
  'AWS::EKS::FargateProfile',
  'AWS::Glue::JobRun',
  'AWS::CodeBuild::Build',
  'AWS::EMRServerless::JobRun',
]);
const withoutParts = (all: Findings): Findings => ({
  ...all,
  resources: all.resources.filter(({ type }) => !PARTS.has(type)),
  footholds: all.footholds.filter(({ kind }) => kind !== 'eks-nodegroup'),
});

const KEPT = /^AWS::(RDS|Redshift|MediaLive|EMRServerless::Application|ECS::CapacityProvider)/;

const stepsOf = (action: string) => plan.steps.filter((step) => step.action === action);

describe('machines rented in every service', () => {
  it('burn before: machines behind Batch, EKS and EMR, and jobs nobody sees on the pages of EC2', () => {
    expect(machinesBefore).toBeGreaterThan(10);
    expect(new Set(burningBefore.map((one) => one.split(' ')[0]?.split('::')[1]))).toEqual(
      new Set(
        'Batch Bedrock CodeBuild EC2 ECS EKS EMR EMRServerless ElastiCache GameLift Glue Lightsail MediaLive RDS Redshift SageMaker SavingsPlans WorkSpaces'.split(
          ' ',
        ),
      ),
    );
  });

  it('are planned on without a single write, and nothing of theirs is left to the person', () => {
    expect(previewed).toBe(0);
    expect(plan.byHand).toEqual([]);
    expect(plan.unseen).toEqual([]);
    // Two regions, one of each; three jobs, two node groups and profiles, two builds.
    const counted = (action: string) => stepsOf(action).length;
    expect(
      ['batch-disable-environment', 'batch-disable-queue', 'emr-terminate-cluster', 'glue-stop-trigger', 'eks-delete-cluster'].map(counted),
    ).toEqual([2, 2, 2, 2, 2]);
    expect(['batch-terminate-job', 'eks-zero-nodegroup', 'eks-delete-fargate-profile', 'codebuild-stop-build'].map(counted)).toEqual([6, 4, 4, 4]);
  });

  it('are found in the live account where the log does not tell of them', () => {
    const ends = (which: Plan) =>
      which.steps
        .map((step) => `${step.action} ${step.target.region} ${step.target.id}`)
        .filter((one) => /job|nodegroup|profile|build|cancel-run/.test(one));
    expect(ends(fewer).toSorted()).toEqual(ends(plan).toSorted());
  });

  it('end by their managers: no group or template of a service is touched', () => {
    expect([...stepsOf('autoscaling-zero'), ...stepsOf('ec2-delete-launch-template')]).toEqual([]);
    const calls = account.writes();
    expect(calls.filter((one) => /UpdateAutoScalingGroup|SuspendProcesses|DeleteLaunchTemplate/.test(one))).toEqual([]);
  });

  it('are put out in the right order: what starts again, what costs, what is left', () => {
    const at = (operation: string) => account.writes().indexOf(operation);
    expect(at('emr SetTerminationProtection')).toBeGreaterThan(-1);
    expect(at('emr SetTerminationProtection')).toBeLessThan(at('emr TerminateJobFlows'));
    expect(at('batch UpdateJobQueue')).toBeLessThan(at('batch TerminateJob'));
    expect(at('eks UpdateNodegroupConfig')).toBeLessThan(at('ec2 TerminateInstances'));
    expect(at('eks DeleteNodegroup')).toBeLessThan(at('eks DeleteCluster'));
    expect(applied.steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling')).toEqual([]);
  });

  it('are gone: nothing burns, nothing came back, and every step is proved', () => {
    // Stopped and kept: their data may be wanted, and they cost nothing by the hour.
    expect(stillBurning(live).filter((one) => !KEPT.test(one))).toEqual([]);
    expect(machinesIn(live)).toBe(0);
    expect(proof.open).toEqual([]);
    expect(proof.steps.filter(({ standing }) => standing !== 'done')).toEqual([]);
  });

  it('go on where that is promised: queues, environments and triggers are taken back', async () => {
    const only = new Set(plan.steps.filter(({ action }) => /^(batch-disable|glue-stop-trigger)/.test(action)).map(({ id }) => id));
    const undone = await undoSteps({ plan, account, clock: live.clock, journal, only });
    expect(undone.map(({ standing }) => standing)).toEqual(undone.map(() => 'done'));
    expect(undone).toHaveLength(6);
    const [queue] = stepsOf('batch-disable-queue');
    const input = { jobQueues: [queue?.target.id] };
    const answer = await account.ask({ service: 'batch', operation: 'DescribeJobQueues', region: queue?.target.region ?? '', input });
    expect(answer).toMatchObject({ kind: 'found', output: { jobQueues: [{ state: 'ENABLED' }] } });
  });

  it('tell the price of what is known, and never zero', () => {
    expect(stepsOf('ec2-delete-nat-gateway').map((step) => step.usdPerHour)).toEqual(['0.045', '0.045']);
    expect(stepsOf('eks-delete-cluster').map((step) => step.usdPerHour)).toEqual(['0.1', '0.1']);
    // Four nodes at US$3.26; four machines of c5.18xlarge at US$3.06.
    expect(stepsOf('redshift-pause-cluster').map((step) => step.usdPerHour)).toEqual(['13.04', '13.04']);
    expect(stepsOf('ec2-cancel-capacity-reservation').map((step) => step.usdPerHour)).toEqual(['12.24', '12.24']);
    expect(plan.steps.filter((step) => step.usdPerHour === '0')).toEqual([]);
  });
});

it('the policy of the plan is enough, enforced: nothing is denied', async () => {
  const again = rentedStory(1);
  const helper = throughSdk(again.live, signedInWith(policyFor(plan), again));
  const result = await applyPlan({
    plan,
    accepted: plan.steps.length,
    account: helper,
    clock: again.live.clock,
    journal: new MemoryJournal(),
    evidence: new MemoryEvidence(),
  });
  expect(
    helper.calls.flatMap(({ call, answer }) => (answer.kind === 'denied' ? [`${call.service} ${call.operation}: ${answer.message}`] : [])),
  ).toEqual([]);
  expect(result.steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling')).toEqual([]);
  expect(machinesIn(again.live)).toBe(0);
}, 120_000);
