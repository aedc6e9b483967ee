import type { ResourceType } from '../resource-type.ts';

export const sagemakerTransformJob: ResourceType = {
  name: 'sagemaker-transform-job',
  type: 'AWS::SageMaker::TransformJob',
  words: { ja: '動いているSageMakerバッチ変換', en: ['running SageMaker transform job', 'running SageMaker transform jobs'] },
  role: 'burns',
  urgency: 3,
  service: 'sagemaker',
  steps: [
    { operation: 'ListTransformJobs', input: { StatusEquals: 'InProgress' }, items: 'TransformJobSummaries[]' },
    { operation: 'DescribeTransformJob', input: { TransformJobName: '{TransformJobName}' }, items: 'TransformResources', as: 'detail' },
  ],
  id: 'TransformJobName',
  arn: 'TransformJobArn',
  state: { at: 'TransformJobStatus', gone: ['Completed', 'Failed', 'Stopped'] },
  createdAt: 'CreationTime',
  size: '{$detail.InstanceCount} x {$detail.InstanceType}',
  charges: [{ kind: 'machine', machine: '$detail.InstanceType', kin: 'ml.', times: ['$detail.InstanceCount'] }],
};
