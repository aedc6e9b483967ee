import type { ResourceType } from '../resource-type.ts';

export const apprunnerService: ResourceType = {
  name: 'apprunner-service',
  type: 'AWS::AppRunner::Service',
  words: { ja: 'App Runnerサービス', en: ['App Runner service', 'App Runner services'] },
  role: 'burns',
  urgency: 3,
  service: 'apprunner',
  steps: [{ operation: 'ListServices', items: 'ServiceSummaryList[]' }],
  id: 'ServiceName',
  arn: 'ServiceArn',
  state: { at: 'Status', idle: ['PAUSED', 'CREATE_FAILED'], gone: ['DELETED'] },
  createdAt: 'CreatedAt',
};
