/** What is asked of Amazon Bedrock. */
import type { ServiceCalls } from './service-calls.ts';

export const bedrockCalls: ServiceCalls = {
  service: 'bedrock',
  iamPrefix: 'bedrock',
  name: 'Amazon Bedrock',
  where: 'every',
  calls: {
    DeleteCustomModelDeployment: { access: 'write' },
    DeleteMarketplaceModelEndpoint: { access: 'write' },
    DeleteProvisionedModelThroughput: { access: 'write' },
    GetCustomModelDeployment: { access: 'read' },
    GetMarketplaceModelEndpoint: { access: 'read' },
    GetModelCustomizationJob: { access: 'read' },
    GetModelInvocationJob: { access: 'read' },
    GetModelInvocationLoggingConfiguration: { access: 'read' },
    GetProvisionedModelThroughput: { access: 'read' },
    GetUseCaseForModelAccess: { access: 'read' },
    ListCustomModelDeployments: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListCustomModels: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListImportedModels: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListInferenceProfiles: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListMarketplaceModelEndpoints: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListModelCustomizationJobs: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListModelImportJobs: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListModelInvocationJobs: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListProvisionedModelThroughputs: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    StopModelCustomizationJob: { access: 'write' },
    StopModelInvocationJob: { access: 'write' },
  },
};
