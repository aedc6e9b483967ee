/** AWS App Runner: the client, and the commands of the calls the catalogue lists. */
import { AppRunnerClient, DescribeServiceCommand, ListServicesCommand, PauseServiceCommand, ResumeServiceCommand } from '@aws-sdk/client-apprunner';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AppRunnerClient,
  commands: {
    DescribeService: DescribeServiceCommand,
    ListServices: ListServicesCommand,
    PauseService: PauseServiceCommand,
    ResumeService: ResumeServiceCommand,
  },
};
