/** Stopping an intruder from the organisation's side. */
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../apply/apply-plan.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { ACCOUNT, anOrganization, aUser, aWorld, type FakeOrganization } from '../testing/fake-account/world.ts';
import { aResource, anActor, someFindings } from '../testing/some-findings.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from '../testing/tested-run.ts';
import { undoSteps } from '../undo/undo-steps.ts';
import { verifyPlan } from '../verify/verify-plan.ts';

const MEMBER = '111122223333';
const principals = [`arn:aws:iam::${MEMBER}:user/ogawa`, `arn:aws:sts::${MEMBER}:assumed-role/runner/x`, `arn:aws:sts::${MEMBER}:federated-user/f`];
const { coverage } = someFindings();
const memberFindings = someFindings({ coverage: { ...coverage, accounts: [MEMBER] }, actors: [anActor('attacker', principals)] });
const above = (organization: Partial<FakeOrganization> = {}) =>
  new FakeAccount(aWorld({ users: { ogawa: aUser() }, organization: anOrganization({ accounts: [MEMBER], ...organization }) }));

describe('from the management account', () => {
  it('the hands in the member account are denied everything, by name and whatever their path; nothing else is touched', async () => {
    const { steps, organization } = await drafted(memberFindings, above());
    expect(steps.map((one) => [one.action, one.target.id])).toEqual([['organizations-deny-account', MEMBER]]);
    expect(organization).toEqual({ id: 'o-example', management: ACCOUNT });
    const [statement] = (JSON.parse(steps[0]?.target.more['content'] ?? '') as { Statement: unknown[] }).Statement;
    const named = ['user/ogawa', 'user/*/ogawa', 'role/runner', 'role/*/runner'].map((one) => `arn:aws:iam::${MEMBER}:${one}`);
    expect(statement).toEqual({
      Sid: 'HikeshiDeny',
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { ArnLike: { 'aws:PrincipalArn': [...named, `arn:aws:sts::${MEMBER}:federated-user/f`] } },
    });
  });

  it('is made, attached, proved and taken back to the byte', async () => {
    const account = above();
    const run = { plan: await drafted(memberFindings, account), account, clock: new PlayedClock(), journal: new MemoryJournal() };
    const untouched = JSON.stringify(account.world);
    const applied = await applyPlan({ ...run, evidence: new MemoryEvidence() });
    expect(applied.steps.map((one) => one.standing)).toEqual(['done']);
    expect(Object.values(account.world.organization?.policies ?? {}).map((one) => one.targets)).toEqual([[MEMBER]]);
    const proof = await verifyPlan({ ...run, findings: memberFindings, findingsSha256: '0'.repeat(64) });
    expect([proof.complete, proof.open]).toEqual([true, []]);
    await undoSteps(run);
    expect(JSON.stringify(account.world)).toBe(untouched);
  });

  it('says what to do where the organization uses no such policies', async () => {
    const plan = await drafted(memberFindings, above({ servicePolicies: false }));
    expect([plan.steps, plan.byHand.map((one) => one.subject)]).toEqual([[], [`account ${MEMBER}`]]);
  });

  it('never locks the management account, whose own findings are planned as ever', async () => {
    const account = new FakeAccount(aWorld({ users: { ogawa: aUser() }, organization: anOrganization() }));
    const plan = await drafted(someFindings({ actors: [anActor('attacker', [`arn:aws:iam::${ACCOUNT}:user/ogawa`])] }), account);
    expect(plan.steps.map((one) => one.action)).toEqual(['iam-deny-user', 'iam-cut-user-sessions']);
  });

  it('locks accounts he made for all but the organization’s own way in, and leaves closing them to the person', async () => {
    const findings = someFindings({ resources: [aResource('AWS::Organizations::Account', MEMBER, 'us-east-1')] });
    const plan = await drafted(findings, above());
    expect(plan.steps.map((one) => [one.action, one.target.id])).toEqual([['organizations-deny-account', MEMBER]]);
    expect(plan.steps[0]?.target.more['content']).toContain(
      `"ArnNotLike":{"aws:PrincipalArn":["arn:aws:iam::${MEMBER}:role/OrganizationAccountAccessRole"]}`,
    );
    expect(plan.byHand.map((one) => one.subject)).toEqual([`account ${MEMBER}`]);
    expect(plan.byHand[0]?.said.en).toMatch(/90 days/);
  });
});

it('an account that is neither the findings’ nor above it is refused', async () => {
  const stranger = new FakeAccount(aWorld({ organization: anOrganization({ accounts: ['444455556666'] }) }));
  await expect(drafted(memberFindings, stranger)).rejects.toMatchObject({ code: 'another-account' });
  const below = new FakeAccount(aWorld({ organization: anOrganization({ management: '444455556666', accounts: [MEMBER] }) }));
  await expect(drafted(memberFindings, below)).rejects.toMatchObject({ code: 'another-account' });
});
