/** AWS Lambda: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteFunctionConcurrencyCommand,
  DeleteFunctionUrlConfigCommand,
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
  PutFunctionConcurrencyCommand,
  RemovePermissionCommand,
} from '@aws-sdk/client-lambda';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: LambdaClient,
  commands: {
    DeleteFunctionConcurrency: DeleteFunctionConcurrencyCommand,
    DeleteFunctionUrlConfig: DeleteFunctionUrlConfigCommand,
    GetAccountSettings: GetAccountSettingsCommand,
    GetFunctionConcurrency: GetFunctionConcurrencyCommand,
    GetFunctionConfiguration: GetFunctionConfigurationCommand,
    GetPolicy: GetPolicyCommand,
    ListEventSourceMappings: ListEventSourceMappingsCommand,
    ListFunctionUrlConfigs: ListFunctionUrlConfigsCommand,
    ListFunctions: ListFunctionsCommand,
    ListLayers: ListLayersCommand,
    ListProvisionedConcurrencyConfigs: ListProvisionedConcurrencyConfigsCommand,
    PutFunctionConcurrency: PutFunctionConcurrencyCommand,
    RemovePermission: RemovePermissionCommand,
  },
};
