/** AWS Systems Manager: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeActivationsCommand,
  DescribeInstanceInformationCommand,
  DescribeSessionsCommand,
  ListAssociationsCommand,
  ListCommandsCommand,
  ListDocumentsCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SSMClient,
  commands: {
    DescribeActivations: DescribeActivationsCommand,
    DescribeInstanceInformation: DescribeInstanceInformationCommand,
    DescribeSessions: DescribeSessionsCommand,
    ListAssociations: ListAssociationsCommand,
    ListCommands: ListCommandsCommand,
    ListDocuments: ListDocumentsCommand,
  },
};
