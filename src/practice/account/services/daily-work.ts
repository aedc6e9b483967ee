/** Changes of ordinary work whose later effect no story depends on: they succeed, answer little, and are recorded. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { listOf, textOf, type Call, type Operation, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

const quiet: Operation = { run: () => ({}) };
const answered = (answer: (call: Call) => Record<string, string>): Operation => ({ run: (call) => ({ response: answer(call) }) });

export const dailyWork: Operations = {
  'logs:CreateLogGroup': quiet,
  'logs:CreateLogStream': quiet,
  'logs:PutRetentionPolicy': quiet,
  'cloudwatch:PutMetricAlarm': quiet,
  'cloudwatch:PutDashboard': quiet,
  'events:PutRule': answered(putRule),
  'events:PutTargets': { run: putTargets },
  'ecr:PutImage': quiet,
  'ecr:InitiateLayerUpload': quiet,
  'ecr:CompleteLayerUpload': quiet,
  'rds:CreateDBSnapshot': quiet,
  'rds:StartDBInstance': quiet,
  'rds:StopDBInstance': quiet,
  'kms:Decrypt': {
    readOnly: true,
    run: (call) => ({
      request: { encryptionContext: { service: 'practice' }, encryptionAlgorithm: 'SYMMETRIC_DEFAULT' },
      resources: [
        {
          accountId: call.account.id,
          type: 'AWS::KMS::Key',
          ARN: `arn:aws:kms:${call.region}:${call.account.id}:key/${textOf(call.input, 'keyId')}`,
        },
      ],
    }),
  },
  'kms:GenerateDataKey': {
    readOnly: true,
    run: (call) => ({
      request: { keySpec: 'AES_256', keyId: textOf(call.input, 'keyId') },
      resources: [
        {
          accountId: call.account.id,
          type: 'AWS::KMS::Key',
          ARN: `arn:aws:kms:${call.region}:${call.account.id}:key/${textOf(call.input, 'keyId')}`,
        },
      ],
    }),
  },
  'ssm:PutParameter': quiet,
  'ssm:UpdateInstanceInformation': quiet,
  'secretsmanager:PutSecretValue': quiet,
  'dynamodb:CreateTable': quiet,
  'dynamodb:UpdateTable': quiet,
  'cloudfront:CreateInvalidation': quiet,
  'route53:ChangeResourceRecordSets': answered(() => ({ status: 'PENDING' })),
  'budgets:ModifyBudget': quiet,
  'config:PutEvaluations': quiet,
  'guardduty:CreateDetector': answered((call) => ({ detectorId: call.random.hex(32) })),
  'inspector2:Enable': quiet,
  'securityhub:EnableSecurityHub': quiet,
  'access-analyzer:CreateAnalyzer': quiet,
  'apigateway:CreateDeployment': quiet,
  'support:CreateCase': answered((call) => ({ caseId: `case-${call.account.id}-muen-2026-${call.random.hex(16)}` })),
  'elasticloadbalancing:RegisterTargets': quiet,
  'elasticloadbalancing:DeregisterTargets': quiet,
};

function putRule(call: Call): Record<string, string> {
  const name = textOf(call.input, 'name');
  const schedule = textOf(call.input, 'scheduleExpression') || null;
  const facts = { schedule, pattern: null, enabled: true, description: '', targets: [], role: '' };
  call.account.states.things.put('event-rule', name, call, facts);
  call.account.holdings.made('AWS::Events::Rule', name, call.region, makerOf(call));
  call.account.holdings.opened('event-rule', name, makerOf(call));
  return { ruleArn: `arn:aws:events:${call.region}:${call.account.id}:rule/${name}` };
}

/** Kept as given; a rule nobody knows of (ordinary work of the owner's) keeps none. */
function putTargets(call: Call): Reply {
  const rule = call.account.states.things.get('event-rule', call.region, textOf(call.input, 'rule'));
  for (const one of rule === null ? [] : listOf(call.input, 'targets')) {
    const target = { id: reachText(one, 'id') ?? '', arn: reachText(one, 'arn') ?? '', role: '', input: reachText(one, 'input') ?? '' };
    const at = rule?.facts.targets.findIndex(({ id }) => id === target.id) ?? -1;
    rule?.facts.targets.splice(at < 0 ? rule.facts.targets.length : at, at < 0 ? 0 : 1, target);
  }
  return {};
}
