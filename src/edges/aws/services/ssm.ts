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
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
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
