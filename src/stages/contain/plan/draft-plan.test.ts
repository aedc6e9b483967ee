import { describe, expect, it } from 'vitest';
import { incidentFindings, incidentWorld } from '../testing/asg-ecs-incident.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { aRegion, aUser, aWorld, type FakeWorld } from '../testing/fake-account/world.ts';
import { anActor, aFoothold, aResource, someFindings, userArn } from '../testing/some-findings.ts';
import { drafted } from '../testing/tested-run.ts';
import { readPlan } from './read-plan.ts';

const planFor = async (world: FakeWorld, findings = incidentFindings()) => {
  const account = new FakeAccount(world);
  return { account, plan: await drafted(findings, account) };
};

describe('the plan of the Auto Scaling and ECS campaign', () => {
  it('names his things in the order of putting out, and nothing of the owner’s', async () => {
    const { plan } = await planFor(incidentWorld());
    expect(plan.steps.map((step) => `${step.action} ${step.target.id}`)).toEqual([
      'iam-deactivate-key AKIAIOSFODNN7EXAMPLE',
      'iam-deactivate-key AKIAI44QH8DHBEXAMPLE',
      'iam-deny-user ogawa',
      'iam-deny-user planted',
      'iam-deny-role runner',
      'iam-remove-password planted',
      'iam-remove-mfa arn:aws:iam::123456789012:mfa/his',
      'iam-detach-policy arn:aws:iam::aws:policy/AdministratorAccess',
      'iam-close-trust runner',
      'iam-close-trust web',
      'iam-cut-user-sessions ogawa',
      'iam-cut-user-sessions planted',
      'iam-cut-role-sessions runner',
      'autoscaling-zero SPOT-1',
      'ec2-cancel-spot-request sir-2',
      'ecs-zero-service mine',
      'lambda-zero-concurrency sync',
      'ec2-terminate-instance i-3',
      'ec2-terminate-instance i-1',
      'ec2-terminate-instance i-2',
      'ec2-delete-volume vol-3',
      'ec2-delete-launch-template lt-1',
      'lambda-delete-url sync',
      'lambda-remove-permission sync',
    ]);
  });

  // RunTask's record has the cluster beside the task, whose own name is its bare id (ECS API reference, RunTask).
  it('stops a task started without a service', async () => {
    const findings = incidentFindings();
    const task = aResource('AWS::ECS::Task', 't1', 'eu-west-1', { details: { cluster: 'c1' } });
    const { plan } = await planFor(incidentWorld(), { ...findings, resources: [...findings.resources, task] });
    expect(plan.steps.find((one) => one.action === 'ecs-stop-task')?.calls[0]?.input).toMatchObject({ cluster: 'c1', task: 't1' });
  });

  it('makes no call that writes, and can be read back', async () => {
    const { account, plan } = await planFor(incidentWorld());
    expect(account.writes).toEqual([]);
    expect(readPlan(JSON.stringify(plan))).toEqual(plan);
  });

  it('says why, what it rests on, what stops costing, and who else is cut', async () => {
    const { plan } = await planFor(incidentWorld());
    const step = (id: string, target: string) => plan.steps.find((one) => one.action === id && one.target.id === target);
    expect(step('ec2-terminate-instance', 'i-3')).toMatchObject({ usdPerHour: '3.06', eventIds: ['e-i-3'], undoable: false });
    expect(step('iam-deny-user', 'ogawa')?.risks[0]?.en).toMatch(/your side using the user ogawa/);
    expect(step('iam-deny-user', 'planted')?.risks).toEqual([]);
    expect(plan.steps.every((one) => one.why.ja !== '' && one.why.en !== '')).toBe(true);
  });

  it('asks about what is unclear and hands over what it cannot do', async () => {
    const { plan } = await planFor(incidentWorld());
    expect(plan.questions.map((one) => one.subject)).toEqual(['maybe-his']);
    expect(plan.byHand.map((one) => one.subject)).toEqual(['AWS::Kendra::Index his-index']);
  });

  it('holds back what would cut the operator, by user and by last administrator', async () => {
    const world = incidentWorld();
    world.caller = userArn('ogawa');
    const { plan } = await planFor(world);
    expect(plan.operator).toMatchObject({ kind: 'user', suspect: true });
    expect(plan.steps.filter((step) => step.target.id === 'ogawa' || step.target.more['user'] === 'ogawa')).toEqual([]);
    expect(plan.heldBack.map((one) => one.subject)).toEqual(['AKIAIOSFODNN7EXAMPLE', 'ogawa', 'ogawa']);
  });

  it('leaves the last administrator, unless root acts', async () => {
    const findings = someFindings({ actors: [anActor('attacker', [userArn('ogawa')])] });
    const world = () =>
      aWorld({ users: { ogawa: aUser({ attached: ['arn:aws:iam::aws:policy/AdministratorAccess'], password: true }), helper: aUser() } });
    const asHelper = { ...world(), caller: userArn('helper') };
    expect((await planFor(asHelper, findings)).plan.steps.map((step) => step.action)).toEqual(['iam-cut-user-sessions']);
    expect((await planFor(world(), findings)).plan.steps.map((step) => step.action)).toEqual(['iam-deny-user', 'iam-cut-user-sessions']);
  });

  it('tells a quarantined operator, by the beginning of the policy’s name', async () => {
    const world = incidentWorld();
    world.caller = userArn('boss');
    world.users['boss']?.attached.push('arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV4');
    expect((await planFor(world)).plan.operator.quarantine).toEqual(['AWSCompromisedKeyQuarantineV4']);
  });

  it('shuts a key that the findings give the intruder and nothing else names, and the sessions made with it', async () => {
    const world = aWorld({ users: { boss: aUser({ keys: { AKIAI44QH8DHBEXAMPLE: 'Active', AKIAIOSFODNN7EXAMPLE: 'Active' } }) } });
    const findings = someFindings({ actors: [anActor('attacker', [], ['AKIAI44QH8DHBEXAMPLE']), anActor('owner', [], ['AKIAIOSFODNN7EXAMPLE'])] });
    const { plan } = await planFor(world, findings);
    expect(plan.steps.map((step) => `${step.action} ${step.target.id}`)).toEqual([
      'iam-deactivate-key AKIAI44QH8DHBEXAMPLE',
      'iam-cut-user-sessions boss',
    ]);
  });

  it('asks about what runs in a cluster of his and no finding names', async () => {
    const world = aWorld({
      regions: { 'eu-west-1': aRegion({ services: { 'c/svc': { desired: 4 }, 'c/known': { desired: 0 }, 'own/site': { desired: 1 } } }) },
    });
    const findings = someFindings({
      resources: [aResource('AWS::ECS::Cluster', 'c', 'eu-west-1'), aResource('AWS::ECS::Service', 'c/known', 'eu-west-1')],
    });
    expect((await planFor(world, findings)).plan.questions.map((one) => one.subject)).toEqual(['c/svc']);
  });

  it('refuses another account', async () => {
    await expect(planFor(aWorld({ account: '111122223333' }))).rejects.toMatchObject({ code: 'another-account' });
  });

  it('calls nothing empty that was not shown', async () => {
    const account = new FakeAccount(incidentWorld());
    const denied = { kind: 'denied', action: 'iam:GetUser', by: 'no-allow', message: 'no' } as const;
    account.meddling = (call) => (call.operation === 'GetUser' || call.operation === 'DescribeInstances' ? denied : null);
    const plan = await drafted(incidentFindings(), account);
    expect(plan.unseen.map((one) => one.subject)).toEqual(expect.arrayContaining(['user/ogawa', 'user/planted', 'ec2-terminate-instance i-1']));
    expect(plan.steps.some((step) => step.action === 'ec2-terminate-instance')).toBe(false);
  });

  it('asks about trust and disks when several could be meant', async () => {
    const statement = (who: string) => `{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${who}:root"},"Action":"sts:AssumeRole"}`;
    const trust = `{"Version":"2012-10-17","Statement":[${statement('111122223333')},${statement('444455556666')}]}`;
    const findings = someFindings({
      footholds: [aFoothold('role-trust', 'web')],
      resources: [aResource('AWS::S3::Bucket', 'x', 'eu-west-1', { verdict: 'owner' })],
    });
    const { plan } = await planFor(aWorld({ roles: { web: { attached: [], inline: {}, trust } } }), findings);
    expect(plan.steps).toEqual([]);
    expect(plan.questions.map((one) => one.subject)).toEqual(['role/web']);
  });
});
