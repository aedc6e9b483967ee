/** Two practice accounts, one managing the other: the lock from above stops an intruder in the member account at once, and nobody else. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { LiveKey } from '../../src/practice/live/key-ring.ts';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import { codeOf, askerOf } from '../../src/practice/live/testing/ask.ts';
import { openEmptyAccount } from '../../src/practice/live/open-live-account.ts';
import { makeUser } from '../../src/practice/owners/estate.ts';
import { applyPlan } from '../../src/stages/contain/apply/apply-plan.ts';
import { draftPlan } from '../../src/stages/contain/plan/draft-plan.ts';
import type { Plan } from '../../src/stages/contain/plan/plan.ts';
import { policyFor } from '../../src/stages/contain/plan/policy.ts';
import { anActor, someFindings } from '../../src/stages/contain/testing/some-findings.ts';
import { MemoryEvidence, MemoryJournal } from '../../src/stages/contain/testing/tested-run.ts';
import { undoSteps } from '../../src/stages/contain/undo/undo-steps.ts';
import { directAccount } from './practice/direct-account.ts';
import { operatorWith } from './practice/operator-with.ts';
import { groundOf } from './staged/ground.ts';

/** The same account of a new organisation, as what one of its members is played beside it. */
function pair() {
  const [above, below] = [openEmptyAccount({ seed: 1 }), openEmptyAccount({ seed: 2 })];
  const [managing, member] = [above.stage.account, below.stage.account];
  managing.states.organizationId = 'o-exampleorg';
  managing.states.servicePolicies = true;
  const making = { region: 'us-east-1', now: above.live.now, caller: { hand: 'owner' } } as const;
  managing.states.things.put('member-account', member.id, making, {
    requestId: 'car-1',
    name: 'work',
    mail: 'work@example.com',
    joinedAt: above.live.now,
  });
  managing.states.playedMembers.set(member.id, member.identities);
  member.states.memberOf = { id: 'o-exampleorg', management: managing.id };
  return { above, below };
}

const { above, below } = pair();
const leaked = makeUser(below.stage, { name: 'dev', policies: ['AdministratorAccess'], key: true });
makeUser(below.stage, { name: 'boss', policies: ['AdministratorAccess'], key: false });
const intruder: LiveKey = { accessKeyId: leaked?.keyId ?? '', secretAccessKey: 'x' };

const findings = (() => {
  const { coverage } = someFindings();
  const { id } = below.stage.account;
  return someFindings({ coverage: { ...coverage, accounts: [id] }, actors: [anActor('attacker', [`arn:aws:iam::${id}:user/dev`])] });
})();

const can = async (live: LiveAccount, key: LiveKey): Promise<string> => codeOf(await askerOf(live, key)('iam ListUsers'));
const inMember = async () => [
  await can(below.live, intruder),
  await can(below.live, below.live.signIn({ user: 'boss' })),
  await can(below.live, below.live.signIn('root')),
];

describe('a member account', () => {
  let plan: Plan;
  const account = directAccount({ endpoint: above.live, clock: above.live.clock, key: above.live.signIn('root') });
  const run = { account, clock: above.live.clock, journal: new MemoryJournal(), evidence: new MemoryEvidence() };
  beforeAll(async () => {
    plan = await draftPlan({
      findings,
      findingsSha256: '0'.repeat(64),
      account,
      clock: above.live.clock,
      wish: { keepMachines: false, snapshots: false },
    });
  });

  it('is the intruder’s and the owner’s before', async () => {
    expect(await inMember()).toEqual(['200', '200', '200']);
    expect(plan.steps.map((one) => `${one.action} ${one.target.id}`)).toEqual([`organizations-deny-account ${below.stage.account.id}`]);
  });

  it('shuts the intruder out at once, with exactly the permissions printed, and nobody else', async () => {
    const ground = groundOf(above);
    const asPrinted = operatorWith(ground, policyFor(plan));
    const { steps } = await applyPlan({ ...run, plan, account: asPrinted });
    expect(steps.map(({ standing, refused }) => [standing, refused])).toEqual([['done', null]]);
    expect(await inMember()).toEqual(['AccessDenied', '200', '200']);
  });

  it('cannot be opened again from inside', async () => {
    const ask = askerOf(below.live, below.live.signIn('root'));
    expect(codeOf(await ask('organizations ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY' }))).toBe('AWSOrganizationsNotInUseException');
    expect(await can(below.live, intruder)).toBe('AccessDenied');
  });

  it('is as before once it is taken back', async () => {
    const undone = await undoSteps({ ...run, plan });
    expect(undone.map((one) => one.standing)).toEqual(['done']);
    expect(await inMember()).toEqual(['200', '200', '200']);
  });

  it('tells its own owner where the stronger lock is', async () => {
    const own = directAccount({ endpoint: below.live, clock: below.live.clock, key: below.live.signIn('root') });
    const from = { findings, findingsSha256: '0'.repeat(64), account: own, clock: below.live.clock };
    const there = await draftPlan({ ...from, wish: { keepMachines: false, snapshots: false } });
    expect(there.organization).toEqual({ id: 'o-exampleorg', management: above.stage.account.id });
    expect(there.steps.map((one) => one.action)).toEqual(['iam-deny-user', 'iam-cut-user-sessions']);
  });
});
