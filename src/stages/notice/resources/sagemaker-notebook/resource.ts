import type { ResourceType } from '../resource-type.ts';

export const sagemakerNotebook: ResourceType = {
  name: 'sagemaker-notebook',
  type: 'AWS::SageMaker::NotebookInstance',
  words: { ja: 'SageMakerノートブック', en: ['SageMaker notebook', 'SageMaker notebooks'] },
  role: 'burns',
  urgency: 2,
  service: 'sagemaker',
  steps: [{ operation: 'ListNotebookInstances', items: 'NotebookInstances[]' }],
  id: 'NotebookInstanceName',
  arn: 'NotebookInstanceArn',
  state: { at: 'NotebookInstanceStatus', idle: ['Stopped', 'Stopping', 'Failed'], gone: ['Deleting'] },
  createdAt: 'CreationTime',
  size: '{InstanceType}',
  charges: [{ kind: 'machine', machine: 'InstanceType', kin: 'ml.' }],
};
