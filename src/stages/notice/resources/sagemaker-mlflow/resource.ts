import type { ResourceType } from '../resource-type.ts';

export const sagemakerMlflow: ResourceType = {
  name: 'sagemaker-mlflow',
  type: 'AWS::SageMaker::MlflowTrackingServer',
  words: { ja: 'SageMakerのMLflowサーバー', en: ['SageMaker MLflow server', 'SageMaker MLflow servers'] },
  role: 'burns',
  urgency: 3,
  service: 'sagemaker',
  steps: [{ operation: 'ListMlflowTrackingServers', items: 'TrackingServerSummaries[]' }],
  id: 'TrackingServerName',
  arn: 'TrackingServerArn',
  state: { at: 'TrackingServerStatus', idle: ['Stopped', 'Stopping', 'CreateFailed'], gone: ['Deleting'] },
  createdAt: 'CreationTime',
};
