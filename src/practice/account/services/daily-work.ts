/** Changes of ordinary work whose later effect no story depends on: they succeed, answer little, and are recorded. */
import { textOf, type Call, type Operation, type Operations } from '../call.ts';

const quiet: Operation = { run: () => ({}) };
const answered = (answer: (call: Call) => Record<string, string>): Operation => ({ run: (call) => ({ response: answer(call) }) });

export const dailyWork: Operations = {
  'logs:CreateLogGroup': quiet,
  'logs:CreateLogStream': quiet,
  'logs:PutRetentionPolicy': quiet,
  'cloudwatch:PutMetricAlarm': quiet,
  'cloudwatch:PutDashboard': quiet,
  'events:PutRule': answered(putRule),
  'events:PutTargets': quiet,
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
  'ssm:StartSession': quiet,
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
  'cloudformation:CreateStack': answered((call) => ({
    stackId: `arn:aws:cloudformation:${call.region}:${call.account.id}:stack/${textOf(call.input, 'stackName')}/${call.random.uuid()}`,
  })),
  'cloudformation:UpdateStack': answered((call) => ({
    stackId: `arn:aws:cloudformation:${call.region}:${call.account.id}:stack/${textOf(call.input, 'stackName')}/${call.random.uuid()}`,
  })),
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
  return { ruleArn: `arn:aws:events:${call.region}:${call.account.id}:rule/${name}` };
}
