import type { ResourceType } from '../resource-type.ts';

export const sagemakerLifecycleConfig: ResourceType = {
  name: 'sagemaker-lifecycle-config',
  type: 'AWS::SageMaker::NotebookInstanceLifecycleConfig',
  words: { ja: 'SageMakerノートブックの起動時スクリプト', en: ['SageMaker notebook start script', 'SageMaker notebook start scripts'] },
  role: 'leftover',
  urgency: 3,
  service: 'sagemaker',
  steps: [{ operation: 'ListNotebookInstanceLifecycleConfigs', items: 'NotebookInstanceLifecycleConfigs[]' }],
  id: 'NotebookInstanceLifecycleConfigName',
  arn: 'NotebookInstanceLifecycleConfigArn',
  createdAt: 'CreationTime',
};
