/** AWS App Runner: the client, and the commands of the calls the catalogue lists. */
import { AppRunnerClient, DescribeServiceCommand, ListServicesCommand } from '@aws-sdk/client-apprunner';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: AppRunnerClient,
  commands: {
    DescribeService: DescribeServiceCommand,
    ListServices: ListServicesCommand,
  },
};
