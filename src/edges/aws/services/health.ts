/** AWS Health: the client, and the commands of the calls the catalogue lists. */
import { DescribeAffectedEntitiesCommand, DescribeEventDetailsCommand, DescribeEventsCommand, HealthClient } from '@aws-sdk/client-health';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: HealthClient,
  commands: {
    DescribeAffectedEntities: DescribeAffectedEntitiesCommand,
    DescribeEventDetails: DescribeEventDetailsCommand,
    DescribeEvents: DescribeEventsCommand,
  },
};
