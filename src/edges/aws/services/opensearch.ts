/** Amazon OpenSearch Service: the client, and the commands of the calls the catalogue lists. */
import { DescribeDomainsCommand, DescribeReservedInstancesCommand, ListDomainNamesCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: OpenSearchClient,
  commands: {
    DescribeDomains: DescribeDomainsCommand,
    DescribeReservedInstances: DescribeReservedInstancesCommand,
    ListDomainNames: ListDomainNamesCommand,
  },
};
