/** AWS Support: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeCasesCommand,
  DescribeCommunicationsCommand,
  DescribeServicesCommand,
  DescribeSeverityLevelsCommand,
  SupportClient,
} from '@aws-sdk/client-support';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SupportClient,
  commands: {
    DescribeCases: DescribeCasesCommand,
    DescribeCommunications: DescribeCommunicationsCommand,
    DescribeServices: DescribeServicesCommand,
    DescribeSeverityLevels: DescribeSeverityLevelsCommand,
  },
};
