import { describe, expect, it } from 'vitest';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import { lookAt } from '../actions/looking.ts';
import { applyPlan } from '../apply/apply-plan.ts';
import { FakeAccount } from './fake-account/fake-account.ts';
import { incidentFindings, incidentWorld } from './asg-ecs-incident.ts';
import { drafted, MemoryEvidence, MemoryJournal, PlayedClock } from './tested-run.ts';

const DELETION = { service: 'iam', operation: 'DeleteLoginProfile', region: 'us-east-1', input: { UserName: 'planted' } } as const;

describe('the recorder over all tests', () => {
  it('fails whatever writes while it looks', async () => {
    const account: AwsAccount = new FakeAccount(incidentWorld());
    await expect(lookAt(account, DELETION, () => ({}))).rejects.toThrow(/iam DeleteLoginProfile changes the account and was asked for.*looking\.ts/);
  });

  it('lets pass what is applied, and what a test itself asks for', async () => {
    const account = new FakeAccount(incidentWorld());
    const plan = await drafted(incidentFindings(), account);
    await applyPlan({ plan, account, clock: new PlayedClock(), journal: new MemoryJournal(), evidence: new MemoryEvidence() });
    expect(account.writes.length).toBeGreaterThan(10);
    expect((await account.ask(DELETION)).kind).toBe('absent');
  });
});
