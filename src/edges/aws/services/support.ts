/** AWS Support: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeCasesCommand,
  DescribeCommunicationsCommand,
  DescribeServicesCommand,
  DescribeSeverityLevelsCommand,
  SupportClient,
} from '@aws-sdk/client-support';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SupportClient,
  commands: {
    DescribeCases: DescribeCasesCommand,
    DescribeCommunications: DescribeCommunicationsCommand,
    DescribeServices: DescribeServicesCommand,
    DescribeSeverityLevels: DescribeSeverityLevelsCommand,
  },
};
