/** Amazon Bedrock: the client, and the commands of the calls the catalogue lists. */
import {
  BedrockClient,
  GetModelInvocationLoggingConfigurationCommand,
  GetUseCaseForModelAccessCommand,
  ListCustomModelDeploymentsCommand,
  ListCustomModelsCommand,
  ListImportedModelsCommand,
  ListInferenceProfilesCommand,
  ListMarketplaceModelEndpointsCommand,
  ListModelCustomizationJobsCommand,
  ListModelImportJobsCommand,
  ListModelInvocationJobsCommand,
  ListProvisionedModelThroughputsCommand,
} from '@aws-sdk/client-bedrock';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: BedrockClient,
  commands: {
    GetModelInvocationLoggingConfiguration: GetModelInvocationLoggingConfigurationCommand,
    GetUseCaseForModelAccess: GetUseCaseForModelAccessCommand,
    ListCustomModelDeployments: ListCustomModelDeploymentsCommand,
    ListCustomModels: ListCustomModelsCommand,
    ListImportedModels: ListImportedModelsCommand,
    ListInferenceProfiles: ListInferenceProfilesCommand,
    ListMarketplaceModelEndpoints: ListMarketplaceModelEndpointsCommand,
    ListModelCustomizationJobs: ListModelCustomizationJobsCommand,
    ListModelImportJobs: ListModelImportJobsCommand,
    ListModelInvocationJobs: ListModelInvocationJobsCommand,
    ListProvisionedModelThroughputs: ListProvisionedModelThroughputsCommand,
  },
};
