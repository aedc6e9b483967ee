/** A long plan by somebody who has only the policies printed for it: looking, carrying out and proving work; with any one action less, something is denied. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readPolicies } from '../../src/knowledge/permissions/read-policies.ts';
import { policyText } from '../../src/practice/account/services/iam-documents.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { policyFor, verifyPolicyFor, type PolicyDocument } from '../../src/stages/contain/plan/policy.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { verifyPlan } from '../../src/stages/contain/verify/verify-plan.ts';
import { longPlan, openLongStory, type LongStory } from './practice/long-plan.ts';
import { notingDenials, OPERATOR, operatorWith } from './practice/operator-with.ts';

let plan: Plan;

beforeAll(async () => {
  plan = await longPlan(openLongStory());
});

type AnyPolicy = Parameters<typeof policyText>[0];

const noPolicy: AnyPolicy = { Version: '2012-10-17', Statement: [] };

/** The same story each time, with an operator of these policies. */
async function storyFor(policies: readonly AnyPolicy[]) {
  const story = openLongStory();
  await longPlan(story);
  const [first = noPolicy, ...others] = policies;
  const [account, denied] = [operatorWith(story.ground, first), new Set<string>()];
  for (const [index, one] of others.entries())
    story.ground.owner('iam:PutUserPolicy', { userName: OPERATOR, policyName: `more-${index}`, policyDocument: policyText(one) });
  return { story, denied, account: notingDenials(account, denied) };
}

const from = ({ findings, ground }: LongStory) => ({ findings, findingsSha256: '0'.repeat(64), clock: ground.live.clock });

async function deniedApplying(policy: PolicyDocument): Promise<readonly string[]> {
  const { story, account, denied } = await storyFor([policy]);
  const run = { plan, account, clock: story.ground.live.clock, journal: new MemoryJournal(), evidence: new MemoryEvidence() };
  const open = await applyPlan(run).then(
    ({ steps }) => steps.filter(({ standing }) => standing !== 'done' && standing !== 'settling').map(({ step }) => `${step.id} is open`),
    (error: unknown) => [String(error)],
  );
  return [...denied, ...open];
}

describe('carrying out', () => {
  it('works with the policy of the plan', async () => {
    expect(await deniedApplying(policyFor(plan))).toEqual([]);
  });

  it('is denied something without any one of its actions', { timeout: 120_000 }, async () => {
    const whole = policyFor(plan);
    const actions = [...new Set(whole.Statement.flatMap(({ Action }) => Action))];
    const superfluous: string[] = [];
    for (const action of actions) {
      const Statement = whole.Statement.map((one) => ({ ...one, Action: one.Action.filter((other) => other !== action) })).filter(
        ({ Action }) => Action.length > 0,
      );
      if ((await deniedApplying({ ...whole, Statement })).length === 0) superfluous.push(action);
    }
    expect(superfluous).toEqual([]);
    expect(actions.length).toBeGreaterThan(30);
  });
});

describe('looking', () => {
  it.each([
    ['the policy printed for proving', () => [verifyPolicyFor(plan)]],
    ['the published read policies', () => readPolicies().map(({ document }): AnyPolicy => ({ ...document, Version: '2012-10-17' }))],
  ] as const)('plans and proves with %s', async (_, policies) => {
    const { story, account, denied } = await storyFor(policies());
    const drafted = await longPlan({ ...story, account });
    const proof = await verifyPlan({ ...from(story), plan, account });
    expect([...denied]).toEqual([]);
    expect([drafted.unseen, proof.unseen, proof.simulated.filter(({ verdict }) => verdict === 'unknown')]).toEqual([[], [], []]);
    expect(drafted.steps.length).toBe(plan.steps.length);
  });
});
