import type { ResourceType } from '../resource-type.ts';

export const sagemakerApp: ResourceType = {
  name: 'sagemaker-app',
  type: 'AWS::SageMaker::App',
  words: { ja: 'SageMaker Studioのアプリ', en: ['SageMaker Studio app', 'SageMaker Studio apps'] },
  role: 'burns',
  urgency: 2,
  service: 'sagemaker',
  steps: [{ operation: 'ListApps', items: 'Apps[]' }],
  id: 'AppName',
  arnOf: 'arn:aws:sagemaker:{region}:{account}:app/{DomainId}/{UserProfileName}/{AppType}/{AppName}',
  state: { at: 'Status', gone: ['Deleted', 'Deleting', 'Failed'] },
  createdAt: 'CreationTime',
  size: '{ResourceSpec.InstanceType}',
  charges: [{ kind: 'machine', machine: 'ResourceSpec.InstanceType', kin: 'ml.', when: [{ at: 'ResourceSpec.InstanceType', not: ['system'] }] }],
};
