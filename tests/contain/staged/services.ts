/** What an intruder runs, sends and opens elsewhere, one thing for each action. */
import { policyText, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

function role({ intruder }: Ground, service: string): string {
  intruder('iam:CreateRole', { roleName: 'his-role', assumeRolePolicyDocument: policyText(trustService(service)) });
  return 'his-role';
}

function container(ground: Ground): void {
  const executionRole = role(ground, 'ecs-tasks.amazonaws.com');
  ground.intruder('ecs:RegisterTaskDefinition', { family: 'work', image: 'busybox', cpu: '1024', memory: '2048', executionRole });
  ground.intruder('ecs:CreateCluster', { clusterName: 'c-1' });
  ground.intruder('ecs:CreateService', { cluster: 'c-1', serviceName: 'svc', taskDefinition: 'work', desiredCount: 2, executionRole });
  ground.live.advance(300);
}

const service = ({ id }: Ground): Target => regional('ecs', id, REGION, 'service/c-1/svc', 'svc', { cluster: 'c-1' });

function task(ground: Ground): Target {
  container(ground);
  // A task of its own stops for good; the practice world has only those of services.
  ground.intruder('ecs:UpdateService', { cluster: 'c-1', service: 'svc', desiredCount: 1 });
  ground.live.advance(300);
  const [name = ''] = ground.stage.account.states.ecs(REGION).services.get('c-1/svc')?.tasks.keys() ?? [];
  return regional('ecs', ground.id, REGION, `task/c-1/${name}`, name, { cluster: 'c-1' });
}

function publicFunction(ground: Ground): Target {
  const { intruder, id } = ground;
  intruder('lambda:CreateFunction', { functionName: 'fn', role: `arn:aws:iam::${id}:role/${role(ground, 'lambda.amazonaws.com')}` });
  const permission = { statementId: 'all', action: 'lambda:InvokeFunctionUrl', principal: '*', functionUrlAuthType: 'NONE' };
  intruder('lambda:AddPermission', { functionName: 'fn', ...permission });
  intruder('lambda:CreateFunctionUrlConfig', { functionName: 'fn', authType: 'NONE' });
  return regional('lambda', id, REGION, 'function:fn', 'fn');
}

export const STAGED_SERVICES: Readonly<Record<string, Staging>> = {
  'ecs-zero-service': {
    stage: (ground) => {
      container(ground);
      return service(ground);
    },
    comesBackAnew: [[/services\.regional\.ecs\..*\.tasks\./, 'tasks are started anew, with new ids']],
  },
  'ecs-stop-task': { stage: task },
  'events-disable-rule': {
    stage: ({ intruder, id }) => {
      intruder('events:PutRule', { name: 'health-check-5min', scheduleExpression: 'rate(5 minutes)' });
      return regional('events', id, REGION, 'rule/health-check-5min', 'health-check-5min');
    },
  },
  'lambda-zero-concurrency': { stage: publicFunction },
  'lambda-delete-url': { stage: publicFunction },
  'lambda-remove-permission': { stage: publicFunction },
  'lightsail-delete-instance': {
    stage: ({ intruder, id }) => {
      intruder('lightsail:CreateInstances', { instanceNames: ['Ubuntu-1'], bundleId: '16GB' });
      return regional('lightsail', id, REGION, 'Instance/*', 'Ubuntu-1');
    },
  },
  'sagemaker-stop-notebook': {
    stage: (ground) => {
      const wish = { notebookInstanceName: 'nb-1', instanceType: 'ml.g5.12xlarge', role: role(ground, 'sagemaker.amazonaws.com') };
      ground.intruder('sagemaker:CreateNotebookInstance', wish);
      return regional('sagemaker', ground.id, REGION, 'notebook-instance/nb-1', 'nb-1');
    },
    comesBackAnew: [[/things\.notebook\|.*\.changedAt/, 'a start is a change']],
  },
  'ses-stop-sending': { stage: ({ id }) => ({ ...regional('ses', id, REGION, '*', REGION), arn: '*' }) },
  'sns-stop-sms': { stage: ({ id }) => ({ ...regional('sns', id, REGION, '*', REGION), arn: '*' }) },
};
