/** What an intruder leaves to start again by itself, or has running without a machine of his own, one thing for each action. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import type { Fields } from '../../../src/practice/account/call.ts';
import { policyText, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

const lambdaArn = ({ id }: Ground, name: string): string => `arn:aws:lambda:${REGION}:${id}:function:${name}`;

/** A schedule that calls a function with a role of the owner's. */
function schedule(ground: Ground): Target {
  const { owner, intruder, id } = ground;
  owner('iam:CreateRole', { roleName: 'timers', assumeRolePolicyDocument: policyText(trustService('scheduler.amazonaws.com')) });
  intruder('scheduler:CreateSchedule', {
    name: 'sync-5min',
    groupName: 'default',
    scheduleExpression: 'rate(5 minutes)',
    flexibleTimeWindow: { mode: 'FLEXIBLE', maximumWindowInMinutes: 15 },
    target: {
      arn: lambdaArn(ground, 'sync'),
      roleArn: `arn:aws:iam::${id}:role/timers`,
      input: '{"again": 1.5}',
      retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 2 },
    },
  });
  return regional('scheduler', id, REGION, 'schedule/default/sync-5min', 'default/sync-5min', { name: 'sync-5min', group: 'default' });
}

function stack({ intruder, live }: Ground): Target {
  const template: Fields[] = [
    {
      logicalId: 'Miner',
      type: 'AWS::EC2::Instance',
      input: { instanceType: 'c5.4xlarge', imageId: 'ami-0123456789abcdef0', count: 1, minCount: 1 },
    },
  ];
  const made = intruder('cloudformation:CreateStack', {
    stackName: 'farm',
    templateURL: 'https://s3.amazonaws.com/x/farm.yaml',
    enableTerminationProtection: true,
    template,
  });
  const id = reachText(made.response, 'stackId') ?? '';
  live.advance(300);
  return { id, account: id.split(':')[4] ?? '', region: REGION, arn: id, more: {} };
}

const made = (ground: Ground, action: string, input: Fields, path: string): string => reachText(ground.intruder(action, input).response, path) ?? '';

const byArn = (arn: string): Target => ({ id: arn, account: arn.split(':')[4] ?? '', region: REGION, arn, more: {} });

const workflow = (ground: Ground): string =>
  made(ground, 'states:CreateStateMachine', { name: 'again', roleArn: `arn:aws:iam::${ground.id}:role/his` }, 'stateMachineArn');

function layer(ground: Ground): Target {
  ground.owner('lambda:PublishLayerVersion', { layerName: 'tools' });
  ground.intruder('lambda:AddLayerVersionPermission', {
    layerName: 'tools',
    versionNumber: 1,
    statementId: 'all',
    action: 'lambda:GetLayerVersion',
    principal: '*',
  });
  return regional('lambda', ground.id, REGION, 'layer:tools:1', 'tools:1', { layer: 'tools', version: '1' });
}

function target(ground: Ground): Target {
  const his = lambdaArn(ground, 'his');
  ground.owner('events:PutRule', { name: 'nightly', scheduleExpression: 'cron(0 18 * * ? *)' });
  ground.owner('events:PutTargets', { rule: 'nightly', targets: [{ id: 'own', arn: lambdaArn(ground, 'own') }] });
  ground.intruder('events:PutTargets', { rule: 'nightly', targets: [{ id: 'x', arn: his, input: '{"a":1}' }] });
  return regional('events', ground.id, REGION, 'rule/nightly', 'nightly', { rule: 'nightly', targets: his });
}

export const STAGED_RE_CREATORS: Readonly<Record<string, Staging>> = {
  'scheduler-disable-schedule': { stage: schedule },
  'scheduler-delete-schedule': {
    stage: schedule,
    comesBackAnew: [[/things\.schedule\|.*\.(createdAt|madeBy)/, 'made anew, so at another time and by another hand']],
  },
  'cloudformation-delete-stack': { stage: stack },
  'lambda-disable-mapping': {
    stage: (ground) => {
      const input = { functionName: 'sync', eventSourceArn: `arn:aws:sqs:${REGION}:${ground.id}:orders` };
      const uuid = made(ground, 'lambda:CreateEventSourceMapping', input, 'uUID');
      return regional('lambda', ground.id, REGION, `event-source-mapping:${uuid}`, uuid);
    },
  },
  'lambda-close-layer': { stage: layer },
  'lambda-release-capacity': {
    stage: ({ intruder, id }) => {
      intruder('lambda:PutProvisionedConcurrencyConfig', { functionName: 'fn', qualifier: 'live', provisionedConcurrentExecutions: 100 });
      return regional('lambda', id, REGION, 'function:fn:live', 'fn:live', { function: 'fn', qualifier: 'live' });
    },
    comesBackAnew: [[/things\.ready-capacity\|.*\.(createdAt|madeBy)/, 'made anew, so at another time and by another hand']],
  },
  'events-remove-target': { stage: target },
  'amplify-delete-app': {
    stage: (ground) => {
      const appId = made(ground, 'amplify:CreateApp', { name: 'web', repository: 'https://git.example.org/x' }, 'app.appId');
      return regional('amplify', ground.id, REGION, `apps/${appId}`, appId);
    },
  },
  'apprunner-pause-service': {
    stage: (ground) => byArn(made(ground, 'apprunner:CreateService', { serviceName: 'web' }, 'service.serviceArn')),
  },
  'ssm-delete-association': {
    stage: (ground) => {
      const input = { name: 'AWS-RunShellScript', scheduleExpression: 'rate(30 minutes)' };
      const association = made(ground, 'ssm:CreateAssociation', input, 'associationDescription.associationId');
      return regional('ssm', ground.id, REGION, `association/${association}`, association);
    },
  },
  'ssm-cancel-command': {
    stage: (ground) => {
      const command = made(
        ground,
        'ssm:SendCommand',
        { documentName: 'AWS-RunShellScript', instanceIds: ['i-0123456789abcdef0'] },
        'command.commandId',
      );
      return { id: command, account: ground.id, region: REGION, arn: '*', more: {} };
    },
  },
  'ssm-end-session': {
    stage: (ground) => {
      const session = made(ground, 'ssm:StartSession', { target: 'i-0123456789abcdef0' }, 'sessionId');
      return regional('ssm', ground.id, REGION, `session/${session}`, session);
    },
  },
  'sfn-stop-execution': {
    stage: (ground) => byArn(made(ground, 'states:StartExecution', { stateMachineArn: workflow(ground) }, 'executionArn')),
  },
  'sfn-delete-state-machine': { stage: (ground) => byArn(workflow(ground)) },
};
