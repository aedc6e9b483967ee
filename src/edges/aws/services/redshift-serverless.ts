/** Amazon Redshift Serverless: the client, and the commands of the calls the catalogue lists. */
import { ListNamespacesCommand, ListWorkgroupsCommand, RedshiftServerlessClient } from '@aws-sdk/client-redshift-serverless';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: RedshiftServerlessClient,
  commands: {
    ListNamespaces: ListNamespacesCommand,
    ListWorkgroups: ListWorkgroupsCommand,
  },
};
