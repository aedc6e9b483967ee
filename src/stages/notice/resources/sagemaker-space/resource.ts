import type { ResourceType } from '../resource-type.ts';

export const sagemakerSpace: ResourceType = {
  name: 'sagemaker-space',
  type: 'AWS::SageMaker::Space',
  words: { ja: 'SageMaker Studioのスペース', en: ['SageMaker Studio space', 'SageMaker Studio spaces'] },
  role: 'leftover',
  urgency: 3,
  service: 'sagemaker',
  steps: [{ operation: 'ListSpaces', items: 'Spaces[]' }],
  id: 'SpaceName',
  arnOf: 'arn:aws:sagemaker:{region}:{account}:space/{DomainId}/{SpaceName}',
  state: { at: 'Status', gone: ['Deleting'] },
  createdAt: 'CreationTime',
};
