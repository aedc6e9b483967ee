import { expect, it } from 'vitest';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { ACCOUNT, aRegion, aWorld, type FakeThing } from '../testing/fake-account/world.ts';
import { aResource, someFindings } from '../testing/some-findings.ts';
import { drafted } from '../testing/tested-run.ts';

// The played clock stands at 2026-01-03T00:00:00Z.
const PLAN = 'AWS::SavingsPlans::SavingsPlan';
const THROUGHPUT = 'AWS::Bedrock::ProvisionedModelThroughput';
const ARN = `arn:aws:bedrock:us-east-1:${ACCOUNT}:provisioned-model/a1`;

async function planFor(type: string, id: string, kind: string, thing: FakeThing) {
  const world = aWorld({ regions: { 'us-east-1': aRegion({ things: { [kind]: { [id]: thing } } }) } });
  const plan = await drafted(someFindings({ resources: [aResource(type, id, 'us-east-1')] }), new FakeAccount(world));
  return { steps: plan.steps.flatMap((step) => step.calls.map(({ operation }) => operation)), byHand: plan.byHand.map(({ said }) => said.en) };
}

it.each([
  ['until tomorrow', { status: 'active', until: '2026-01-04T00:00:00Z' }, ['ReturnSavingsPlan'], 0],
  ['until yesterday', { status: 'active', until: '2026-01-02T00:00:00Z' }, [], 1],
  ['queued, and not begun', { status: 'queued', until: '2026-02-01T00:00:00Z' }, ['DeleteQueuedSavingsPlan'], 0],
  ['returned by somebody', { status: 'returned', until: '2026-01-04T00:00:00Z' }, [], 0],
] as const)('a Savings Plan that AWS takes back %s', async (_, thing, steps, byHand) => {
  const plan = await planFor(PLAN, 'sp-1', 'savings plan', thing);
  expect(plan.steps).toEqual(steps);
  expect(plan.byHand).toHaveLength(byHand);
  expect(plan.byHand.every((one) => one.includes('hikeshi claim'))).toBe(true);
});

it('throughput without a term ends; with one it goes into the claim', async () => {
  expect(await planFor(THROUGHPUT, ARN, 'bedrock throughput', { status: 'InService' })).toEqual({
    steps: ['DeleteProvisionedModelThroughput'],
    byHand: [],
  });
  const bound = await planFor(THROUGHPUT, ARN, 'bedrock throughput', { status: 'InService', ends: '2026-06-30T00:00:00Z' });
  expect([bound.steps, bound.byHand.length]).toEqual([[], 1]);
});

it.each(['AWS::EC2::ReservedInstances', 'AWS::EC2::CapacityBlock', 'AWS::Marketplace::Subscription', 'AWS::Route53Domains::Domain'])(
  '%s: nothing is promised that no API can do',
  async (type) => {
    const { steps, byHand } = await planFor(type, 'x-1', 'none', {});
    expect(steps).toEqual([]);
    expect(byHand).toEqual([expect.stringContaining('nothing you can do yourself takes it back')]);
  },
);
