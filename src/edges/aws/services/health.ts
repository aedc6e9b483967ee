/** AWS Health: the client, and the commands of the calls the catalogue lists. */
import { DescribeAffectedEntitiesCommand, DescribeEventDetailsCommand, DescribeEventsCommand, HealthClient } from '@aws-sdk/client-health';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: HealthClient,
  commands: {
    DescribeAffectedEntities: DescribeAffectedEntitiesCommand,
    DescribeEventDetails: DescribeEventDetailsCommand,
    DescribeEvents: DescribeEventsCommand,
  },
};
