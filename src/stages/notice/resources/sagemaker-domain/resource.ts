import type { ResourceType } from '../resource-type.ts';

export const sagemakerDomain: ResourceType = {
  name: 'sagemaker-domain',
  type: 'AWS::SageMaker::Domain',
  words: { ja: 'SageMakerドメイン', en: ['SageMaker domain', 'SageMaker domains'] },
  role: 'leftover',
  urgency: 3,
  service: 'sagemaker',
  steps: [{ operation: 'ListDomains', items: 'Domains[]' }],
  id: 'DomainId',
  arn: 'DomainArn',
  state: { at: 'Status', gone: ['Deleting'] },
  createdAt: 'CreationTime',
};
