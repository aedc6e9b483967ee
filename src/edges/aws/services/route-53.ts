/** Amazon Route 53: the client, and the commands of the calls the catalogue lists. */
import { ListHostedZonesCommand, Route53Client } from '@aws-sdk/client-route-53';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: Route53Client,
  commands: {
    ListHostedZones: ListHostedZonesCommand,
  },
};
