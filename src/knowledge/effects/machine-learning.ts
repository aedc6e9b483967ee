/** SageMaker and Bedrock: machines rented by the hour and models billed by the call. */
import { altered, resized, closes, gone, issues, made, opens, touched } from './effect.ts';
import { pair } from './effect-pairs.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

const NOTEBOOK = 'AWS::SageMaker::NotebookInstance';
const LIFECYCLE: Reading = ['request.notebookInstanceLifecycleConfigName', 'request.studioLifecycleConfigName'];
const MODEL: Reading = ['request.modelId', 'request.modelID', '=(model not named)'];

/** A job runs until it ends by itself or is stopped; the log shows only the second. */
const job = (type: string, create: string, stop: string, name: string, instanceType: Reading, count: Reading): Record<string, readonly Effect[]> => ({
  [create]: [made(type, name, { details: { instanceType, count } })],
  [stop]: [gone(type, name)],
});

export const sagemaker: ServiceEffects = {
  source: 'sagemaker.amazonaws.com',
  apis: {
    CreateNotebookInstance: [
      made(NOTEBOOK, 'request.notebookInstanceName', {
        arn: 'response.notebookInstanceArn',
        details: { instanceType: 'request.instanceType', lifecycle: 'request.lifecycleConfigName', role: 'request.roleArn' },
      }),
      issues('pass-role', 'request.roleArn', {
        through: [NOTEBOOK, 'request.notebookInstanceName'],
        when: [{ at: 'request.roleArn', present: true }],
      }),
    ],
    StopNotebookInstance: [resized(NOTEBOOK, 'request.notebookInstanceName', 'stopped', { details: { power: '=stopped' } })],
    StartNotebookInstance: [resized(NOTEBOOK, 'request.notebookInstanceName', 'started', { details: { power: '=running' } })],
    UpdateNotebookInstance: [
      altered(NOTEBOOK, 'request.notebookInstanceName', 'settings', {
        details: { instanceType: 'request.instanceType', lifecycle: 'request.lifecycleConfigName' },
      }),
    ],
    DeleteNotebookInstance: [gone(NOTEBOOK, 'request.notebookInstanceName')],
    CreatePresignedNotebookInstanceUrl: [touched('use', 'notebook-login', 'request.notebookInstanceName')],
    CreatePresignedDomainUrl: [touched('use', 'notebook-login', ['request.domainId'])],
    CreateNotebookInstanceLifecycleConfig: [
      made('AWS::SageMaker::NotebookInstanceLifecycleConfig', LIFECYCLE),
      opens('sagemaker-lifecycle', LIFECYCLE),
    ],
    UpdateNotebookInstanceLifecycleConfig: [
      altered('AWS::SageMaker::NotebookInstanceLifecycleConfig', LIFECYCLE, 'commands'),
      opens('sagemaker-lifecycle', LIFECYCLE, { details: { how: '=changed' } }),
    ],
    DeleteNotebookInstanceLifecycleConfig: [
      gone('AWS::SageMaker::NotebookInstanceLifecycleConfig', LIFECYCLE),
      closes('sagemaker-lifecycle', LIFECYCLE),
    ],
    CreateStudioLifecycleConfig: [made('AWS::SageMaker::StudioLifecycleConfig', LIFECYCLE), opens('sagemaker-lifecycle', LIFECYCLE)],
    DeleteStudioLifecycleConfig: [gone('AWS::SageMaker::StudioLifecycleConfig', LIFECYCLE), closes('sagemaker-lifecycle', LIFECYCLE)],
    ...job(
      'AWS::SageMaker::TrainingJob',
      'CreateTrainingJob',
      'StopTrainingJob',
      'request.trainingJobName',
      'request.resourceConfig.instanceType',
      'request.resourceConfig.instanceCount',
    ),
    ...job(
      'AWS::SageMaker::ProcessingJob',
      'CreateProcessingJob',
      'StopProcessingJob',
      'request.processingJobName',
      'request.processingResources.clusterConfig.instanceType',
      'request.processingResources.clusterConfig.instanceCount',
    ),
    ...job(
      'AWS::SageMaker::TransformJob',
      'CreateTransformJob',
      'StopTransformJob',
      'request.transformJobName',
      'request.transformResources.instanceType',
      'request.transformResources.instanceCount',
    ),
    ...job(
      'AWS::SageMaker::HyperParameterTuningJob',
      'CreateHyperParameterTuningJob',
      'StopHyperParameterTuningJob',
      'request.hyperParameterTuningJobName',
      'request.trainingJobDefinition.resourceConfig.instanceType',
      'request.hyperParameterTuningJobConfig.resourceLimits.maxParallelTrainingJobs',
    ),
    ...pair({ type: 'AWS::SageMaker::Endpoint', create: 'CreateEndpoint', remove: 'DeleteEndpoint', id: 'request.endpointName' }),
    ...pair({
      type: 'AWS::SageMaker::EndpointConfig',
      create: 'CreateEndpointConfig',
      remove: 'DeleteEndpointConfig',
      id: 'request.endpointConfigName',
      more: { details: { instanceType: 'request.productionVariants[].instanceType', count: 'request.productionVariants[].initialInstanceCount' } },
    }),
    ...pair({ type: 'AWS::SageMaker::Model', create: 'CreateModel', remove: 'DeleteModel', id: 'request.modelName' }),
    ...pair({
      type: 'AWS::SageMaker::Domain',
      create: 'CreateDomain',
      remove: 'DeleteDomain',
      id: ['response.domainId', 'response.domainArn', 'request.domainName'],
      removeId: 'request.domainId',
    }),
    ...pair({
      type: 'AWS::SageMaker::UserProfile',
      create: 'CreateUserProfile',
      remove: 'DeleteUserProfile',
      id: '{request.domainId}/{request.userProfileName}',
    }),
    ...pair({ type: 'AWS::SageMaker::Space', create: 'CreateSpace', remove: 'DeleteSpace', id: '{request.domainId}/{request.spaceName}' }),
    ...pair({
      type: 'AWS::SageMaker::App',
      create: 'CreateApp',
      remove: 'DeleteApp',
      id: '{request.domainId}/{request.appType}/{request.appName}',
      more: { details: { instanceType: 'request.resourceSpec.instanceType', user: 'request.userProfileName', space: 'request.spaceName' } },
    }),
    ...pair({
      type: 'AWS::SageMaker::Cluster',
      create: 'CreateCluster',
      remove: 'DeleteCluster',
      id: 'request.clusterName',
      more: { details: { instanceType: 'request.instanceGroups[].instanceType', count: 'request.instanceGroups[].instanceCount' } },
    }),
  },
};

const invoked = [touched('use', 'model', MODEL)];

export const bedrock: ServiceEffects = {
  source: 'bedrock.amazonaws.com',
  apis: {
    PutUseCaseForModelAccess: [opens('model-access', ['request.modelId', '=use case form'], { details: { how: '=use case sent' } })],
    CreateFoundationModelAgreement: [
      made('AWS::Bedrock::FoundationModelAgreement', ['request.modelId', 'response.modelId']),
      opens('model-access', ['request.modelId', 'response.modelId'], { details: { how: '=agreement' } }),
    ],
    DeleteFoundationModelAgreement: [gone('AWS::Bedrock::FoundationModelAgreement', 'request.modelId'), closes('model-access', 'request.modelId')],
    PutFoundationModelEntitlement: [opens('model-access', 'request.modelId', { details: { how: '=entitlement' } })],
    CreateProvisionedModelThroughput: [
      made('AWS::Bedrock::ProvisionedModelThroughput', ['response.provisionedModelArn', 'request.provisionedModelName'], {
        arn: 'response.provisionedModelArn',
        details: { model: 'request.modelId', units: 'request.modelUnits', commitment: 'request.commitmentDuration' },
      }),
    ],
    DeleteProvisionedModelThroughput: [gone('AWS::Bedrock::ProvisionedModelThroughput', 'request.provisionedModelId')],
    CreateModelInvocationJob: [
      made('AWS::Bedrock::ModelInvocationJob', ['response.jobArn', 'request.jobName'], {
        arn: 'response.jobArn',
        details: { model: 'request.modelId' },
      }),
    ],
    StopModelInvocationJob: [gone('AWS::Bedrock::ModelInvocationJob', 'request.jobIdentifier')],
    CreateModelCustomizationJob: [made('AWS::Bedrock::ModelCustomizationJob', ['response.jobArn', 'request.jobName'], { arn: 'response.jobArn' })],
    StopModelCustomizationJob: [gone('AWS::Bedrock::ModelCustomizationJob', 'request.jobIdentifier')],
    ...pair({
      type: 'AWS::Bedrock::Agent',
      create: 'CreateAgent',
      remove: 'DeleteAgent',
      id: ['response.agent.agentId', 'request.agentName'],
      removeId: 'request.agentId',
    }),
    ...pair({
      type: 'AWS::Bedrock::KnowledgeBase',
      create: 'CreateKnowledgeBase',
      remove: 'DeleteKnowledgeBase',
      id: ['response.knowledgeBase.knowledgeBaseId', 'request.name'],
      removeId: 'request.knowledgeBaseId',
    }),
    ...pair({
      type: 'AWS::Bedrock::MarketplaceModelEndpoint',
      create: 'CreateMarketplaceModelEndpoint',
      remove: 'DeleteMarketplaceModelEndpoint',
      id: ['response.marketplaceModelEndpoint.endpointArn', 'request.endpointName'],
      removeId: 'request.endpointArn',
    }),
    ...pair({
      type: 'AWS::Bedrock::CustomModelDeployment',
      create: 'CreateCustomModelDeployment',
      remove: 'DeleteCustomModelDeployment',
      id: ['response.customModelDeploymentArn', 'request.modelDeploymentName'],
      removeId: 'request.customModelDeploymentIdentifier',
    }),
    ...pair({
      type: 'AWS::Bedrock::ApplicationInferenceProfile',
      create: 'CreateInferenceProfile',
      remove: 'DeleteInferenceProfile',
      id: ['response.inferenceProfileArn', 'request.inferenceProfileName'],
      removeId: 'request.inferenceProfileIdentifier',
    }),
    DeleteModelInvocationLoggingConfiguration: [opens('logs-deleted', 'Bedrock model invocation logging in {event.region}')],
    PutModelInvocationLoggingConfiguration: [closes('logs-deleted', 'Bedrock model invocation logging in {event.region}')],
    DeleteGuardrail: [touched('destroy', 'guardrail', 'request.guardrailIdentifier')],
    InvokeModel: invoked,
    InvokeModelWithResponseStream: invoked,
    InvokeModelWithBidirectionalStream: invoked,
    Converse: invoked,
    ConverseStream: invoked,
    InvokeAgent: [touched('use', 'model', ['request.agentId'])],
  },
};
