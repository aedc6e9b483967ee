/** AWS Lambda: the client, and the commands of the calls the catalogue lists. */
import {
  GetAccountSettingsCommand,
  GetFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  GetPolicyCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  ListFunctionUrlConfigsCommand,
  ListFunctionsCommand,
  ListLayersCommand,
  ListProvisionedConcurrencyConfigsCommand,
} from '@aws-sdk/client-lambda';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: LambdaClient,
  commands: {
    GetAccountSettings: GetAccountSettingsCommand,
    GetFunctionConcurrency: GetFunctionConcurrencyCommand,
    GetFunctionConfiguration: GetFunctionConfigurationCommand,
    GetPolicy: GetPolicyCommand,
    ListEventSourceMappings: ListEventSourceMappingsCommand,
    ListFunctionUrlConfigs: ListFunctionUrlConfigsCommand,
    ListFunctions: ListFunctionsCommand,
    ListLayers: ListLayersCommand,
    ListProvisionedConcurrencyConfigs: ListProvisionedConcurrencyConfigsCommand,
  },
};
