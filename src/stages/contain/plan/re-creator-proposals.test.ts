import { expect, it } from 'vitest';
import { REGION } from '../testing/action-case.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { aRegion, aWorld, ACCOUNT, anInstance, type FakeRegion } from '../testing/fake-account/world.ts';
import { aFoothold, aResource, someFindings } from '../testing/some-findings.ts';
import { drafted } from '../testing/tested-run.ts';
import type { Findings } from '../../investigate/index.ts';

const TRUST = '{"Version":"2012-10-17","Statement":[]}';
const roles = { his: { attached: [], inline: {}, trust: TRUST }, own: { attached: [], inline: {}, trust: TRUST } };

const planFor = (findings: Partial<Findings>, region: Partial<FakeRegion>) =>
  drafted(someFindings(findings), new FakeAccount(aWorld({ roles, regions: { [REGION]: aRegion(region) } })));
const acts = ({ steps }: Awaited<ReturnType<typeof planFor>>) => steps.map((step) => `${step.action} ${step.target.id}`);
const questions = ({ questions: asked }: Awaited<ReturnType<typeof planFor>>) => asked.map((one) => one.subject);

const schedule = (name: string, group: string, role: string) => ({
  Name: name,
  GroupName: group,
  State: 'ENABLED',
  Target: { Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:f', RoleArn: `arn:aws:iam::${ACCOUNT}:role/${role}` },
});

it('switches a schedule off, deletes one whose role is closed with the intruder, and asks about one of the owner’s he changed', async () => {
  const plan = await planFor(
    {
      resources: [
        aResource('AWS::Scheduler::Schedule', 'tick', REGION, { details: { group: 'work' } }),
        aResource('AWS::Scheduler::Schedule', 'tock', REGION),
        aResource('AWS::IAM::Role', 'his', 'us-east-1'),
      ],
      footholds: [
        aFoothold('schedule', 'tick', { region: REGION }),
        aFoothold('schedule', 'tock', { region: REGION }),
        aFoothold('schedule', 'owners', { region: REGION }),
      ],
    },
    { schedules: { 'work/tick': schedule('tick', 'work', 'own'), 'default/tock': schedule('tock', 'default', 'his') } },
  );
  expect(acts(plan).filter((one) => one.startsWith('scheduler'))).toEqual([
    'scheduler-disable-schedule work/tick',
    'scheduler-delete-schedule default/tock',
  ]);
  expect(plan.steps.find(({ action }) => action === 'scheduler-disable-schedule')?.calls[0]?.also).toEqual([
    {
      action: 'iam:PassRole',
      on: [`arn:aws:iam::${ACCOUNT}:role/own`],
      condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    },
  ]);
  expect(plan.byHand).toEqual([]);
  expect(questions(plan)).toEqual(['schedule owners']);
});

const STACK = `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/farm/0e1f2a3b`;
const stackFindings = {
  resources: [
    aResource('AWS::CloudFormation::Stack', STACK, REGION, { details: { name: 'farm' } }),
    aResource('AWS::AutoScaling::AutoScalingGroup', 'farm-group', REGION, { verdict: 'consequence' }),
    aResource('AWS::EC2::Instance', 'i-1', REGION, { verdict: 'consequence' }),
  ],
  footholds: [aFoothold('cloudformation-stack', 'farm', { region: REGION })],
};
const machinery = {
  groups: { 'farm-group': { min: 1, max: 9, desired: 3, suspended: [] } },
  instances: { 'i-1': anInstance() },
};
const parts = (status: string) => ({ 'farm-group': status, 'i-1': 'CREATE_COMPLETE' });

it('deletes a stack, not its parts, but ends what costs at once', async () => {
  const plan = await planFor(stackFindings, {
    ...machinery,
    stacks: { [STACK]: { status: 'CREATE_COMPLETE', protected: true, parts: parts('CREATE_COMPLETE') } },
  });
  expect(acts(plan)).toEqual([`cloudformation-delete-stack ${STACK}`, 'ec2-terminate-instance i-1']);
  expect(plan.steps[0]?.risks[0]?.en).toBe('Its 2 parts go with it: farm-group, i-1');
  expect(plan.byHand).toEqual([]);
});

it('takes the parts, too, when the deletion got stuck, and nothing of a stack that took in what was there before', async () => {
  const stuck = await planFor(stackFindings, {
    ...machinery,
    stacks: { [STACK]: { status: 'DELETE_FAILED', protected: false, parts: parts('DELETE_FAILED') } },
  });
  expect(acts(stuck)).toEqual(['autoscaling-zero farm-group', `cloudformation-delete-stack ${STACK}`, 'ec2-terminate-instance i-1']);
  const taken = await planFor(stackFindings, {
    stacks: { [STACK]: { status: 'CREATE_COMPLETE', protected: false, parts: parts('IMPORT_COMPLETE') } },
  });
  expect(acts(taken)).toEqual([]);
  expect(questions(taken)).toEqual([STACK]);
});

it('takes only his target off a rule of the owner’s, and asks about one that may be the owner’s', async () => {
  const arn = (name: string, account = ACCOUNT) => `arn:aws:lambda:${REGION}:${account}:function:${name}`;
  const plan = await planFor(
    {
      resources: [aResource('AWS::Lambda::Function', 'his', REGION)],
      footholds: [
        aFoothold('event-rule', 'nightly', { region: REGION, details: { target: `${arn('his')}, ${arn('x', '111122223333')}, ${arn('own')}` } }),
        aFoothold('event-rule', 'weekly', { region: REGION, details: { how: 'enabled' } }),
      ],
    },
    {
      eventRules: { nightly: 'ENABLED', weekly: 'ENABLED' },
      eventTargets: {
        nightly: [
          { Id: 'a', Arn: arn('his') },
          { Id: 'b', Arn: arn('own') },
          { Id: 'c', Arn: arn('x', '111122223333') },
        ],
      },
    },
  );
  expect(acts(plan)).toEqual(['events-remove-target nightly']);
  expect(plan.steps[0]?.calls.map((call) => call.input)).toEqual([{ Rule: 'nightly', Ids: ['a', 'c'] }]);
  expect(questions(plan)).toEqual(['event-rule nightly', 'event-rule weekly']);
});

it('ends shells and commands of his, and the rest of what runs somewhere else', async () => {
  const arn = (rest: string) => `arn:aws:states:${REGION}:${ACCOUNT}:${rest}`;
  const plan = await planFor(
    {
      resources: [
        aResource('AWS::Amplify::App', 'd1a2b3c4d5e6f7', REGION),
        aResource('AWS::Lambda::EventSourceMapping', 'uuid-1', REGION),
        aResource('AWS::StepFunctions::StateMachine', arn('stateMachine:again'), REGION),
        aResource('AWS::StepFunctions::Execution', arn('execution:again:1'), REGION),
        aResource('AWS::SSM::Association', 'assoc-1', REGION, { verdict: 'owner' }),
      ],
      footholds: [
        aFoothold('machine-shell', 'dev-0123', { region: REGION }),
        aFoothold('machine-command', 'cmd-1', { region: REGION }),
        aFoothold('machine-command', 'cmd-old'),
        aFoothold('lambda-trigger', 'uuid-1', { region: REGION }),
        aFoothold('layer-permission', 'tools:1', { region: REGION }),
      ],
    },
    {
      apps: { d1a2b3c4d5e6f7: 'web' },
      mappings: { 'uuid-1': true },
      machines: { [arn('stateMachine:again')]: 'ACTIVE' },
      runs: { [arn('execution:again:1')]: 'RUNNING' },
      shells: { 'dev-0123': { status: 'Connected', target: 'i-1' } },
      commands: { 'cmd-1': 'InProgress' },
      layers: { 'tools:1': { open: '*' } },
    },
  );
  expect(acts(plan)).toEqual([
    'ssm-end-session dev-0123',
    'ssm-cancel-command cmd-1',
    'lambda-disable-mapping uuid-1',
    `sfn-delete-state-machine ${arn('stateMachine:again')}`,
    `sfn-stop-execution ${arn('execution:again:1')}`,
    'amplify-delete-app d1a2b3c4d5e6f7',
    'lambda-close-layer tools:1',
  ]);
  expect(plan.byHand.map((one) => one.subject)).toEqual(['machine-command cmd-old']);
});
