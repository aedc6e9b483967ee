/** Amazon Redshift Serverless: the client, and the commands of the calls the catalogue lists. */
import { ListNamespacesCommand, ListWorkgroupsCommand, RedshiftServerlessClient } from '@aws-sdk/client-redshift-serverless';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: RedshiftServerlessClient,
  commands: {
    ListNamespaces: ListNamespacesCommand,
    ListWorkgroups: ListWorkgroupsCommand,
  },
};
