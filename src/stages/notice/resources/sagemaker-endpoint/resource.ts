import type { ResourceType } from '../resource-type.ts';

export const sagemakerEndpoint: ResourceType = {
  name: 'sagemaker-endpoint',
  type: 'AWS::SageMaker::Endpoint',
  words: { ja: 'SageMakerエンドポイント', en: ['SageMaker endpoint', 'SageMaker endpoints'] },
  role: 'burns',
  urgency: 2,
  service: 'sagemaker',
  steps: [
    { operation: 'ListEndpoints', items: 'Endpoints[]' },
    { operation: 'DescribeEndpoint', input: { EndpointName: '{EndpointName}' }, items: '', as: 'detail' },
    { operation: 'DescribeEndpointConfig', input: { EndpointConfigName: '{$detail.EndpointConfigName}' }, items: '', as: 'detail' },
  ],
  id: 'EndpointName',
  arn: 'EndpointArn',
  state: { at: 'EndpointStatus', gone: ['Deleting', 'Failed'] },
  createdAt: 'CreationTime',
  size: '{$detail.ProductionVariants[].InstanceType}',
  charges: [{ kind: 'machine', machine: 'InstanceType', kin: 'ml.', each: '$detail.ProductionVariants[]', times: ['InitialInstanceCount'] }],
};
