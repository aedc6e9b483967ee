import type { ResourceType } from '../resource-type.ts';

export const emrServerlessApplication: ResourceType = {
  name: 'emr-serverless-application',
  type: 'AWS::EMRServerless::Application',
  words: { ja: 'EMR Serverlessのアプリケーション', en: ['EMR Serverless application', 'EMR Serverless applications'] },
  role: 'burns',
  urgency: 3,
  service: 'emr-serverless',
  steps: [{ operation: 'ListApplications', items: 'applications[]' }],
  id: 'name',
  arn: 'arn',
  state: { at: 'state', idle: ['CREATED', 'STOPPED', 'STOPPING', 'CREATING'], gone: ['TERMINATED'] },
  createdAt: 'createdAt',
};
