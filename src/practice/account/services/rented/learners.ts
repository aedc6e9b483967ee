/** SageMaker jobs, apps, endpoints and clusters; what Bedrock rents by the hour or works through by itself. */
import { textOf, type Operation, type Operations } from '../../call.ts';
import { arnOf, given, renting } from './renting.ts';

export const TRAINING = 'AWS::SageMaker::TrainingJob';
export const PROCESSING = 'AWS::SageMaker::ProcessingJob';
export const TRANSFORM = 'AWS::SageMaker::TransformJob';
export const TUNING = 'AWS::SageMaker::HyperParameterTuningJob';
export const APP = 'AWS::SageMaker::App';
export const ENDPOINT = 'AWS::SageMaker::Endpoint';
export const HYPERPOD = 'AWS::SageMaker::Cluster';
export const THROUGHPUT = 'AWS::Bedrock::ProvisionedModelThroughput';
export const BATCH_JOB = 'AWS::Bedrock::ModelInvocationJob';
export const CUSTOMIZATION = 'AWS::Bedrock::ModelCustomizationJob';
export const DEPLOYMENT = 'AWS::Bedrock::CustomModelDeployment';
export const MARKETPLACE = 'AWS::Bedrock::MarketplaceModelEndpoint';

const job = (type: string, key: string, kind: string): Operation =>
  renting({
    type,
    name: given(`${key}Name`),
    status: 'InProgress',
    response: (name, call) => ({ [`${key}Arn`]: arnOf(call, 'sagemaker', `${kind}/${name}`) }),
  });

const byArn = (type: string, kind: string, status: string, key: string, service = 'bedrock'): Operation =>
  renting({
    type,
    name: (call) => arnOf(call, service, `${kind}/${call.random.base32(12).toLowerCase()}`),
    status,
    response: (arn) => ({ [key]: arn }),
  });

export const learners: Operations = {
  'sagemaker:CreateTrainingJob': job(TRAINING, 'trainingJob', 'training-job'),
  'sagemaker:CreateProcessingJob': job(PROCESSING, 'processingJob', 'processing-job'),
  'sagemaker:CreateTransformJob': job(TRANSFORM, 'transformJob', 'transform-job'),
  'sagemaker:CreateHyperParameterTuningJob': job(TUNING, 'hyperParameterTuningJob', 'hyper-parameter-tuning-job'),
  'sagemaker:CreateApp': renting({
    type: APP,
    name: ({ input }) => ['domainId', 'appType', 'appName'].map((key) => textOf(input, key)).join('/'),
    status: 'InService',
    response: (name, call) => ({ appArn: arnOf(call, 'sagemaker', `app/${name}`) }),
  }),
  'sagemaker:CreateEndpoint': renting({
    type: ENDPOINT,
    name: given('endpointName'),
    status: 'InService',
    response: (name, call) => ({ endpointArn: arnOf(call, 'sagemaker', `endpoint/${name}`) }),
  }),
  'sagemaker:CreateCluster': renting({
    type: HYPERPOD,
    name: given('clusterName'),
    status: 'InService',
    response: (_, call) => ({ clusterArn: arnOf(call, 'sagemaker', `cluster/${call.random.base32(12).toLowerCase()}`) }),
  }),
  'bedrock:CreateProvisionedModelThroughput': byArn(THROUGHPUT, 'provisioned-model', 'InService', 'provisionedModelArn'),
  'bedrock:CreateModelInvocationJob': byArn(BATCH_JOB, 'model-invocation-job', 'InProgress', 'jobArn'),
  'bedrock:CreateModelCustomizationJob': byArn(CUSTOMIZATION, 'model-customization-job', 'InProgress', 'jobArn'),
  'bedrock:CreateCustomModelDeployment': byArn(DEPLOYMENT, 'custom-model-deployment', 'Active', 'customModelDeploymentArn'),
  'bedrock:CreateMarketplaceModelEndpoint': renting({
    type: MARKETPLACE,
    name: (call) => arnOf(call, 'sagemaker', `endpoint/${textOf(call.input, 'endpointName')}`),
    status: 'InService',
    response: (endpointArn) => ({ marketplaceModelEndpoint: { endpointArn, status: 'REGISTERED' } }),
  }),
};
