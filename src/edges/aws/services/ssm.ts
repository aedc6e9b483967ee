/** AWS Systems Manager: the client, and the commands of the calls the catalogue lists. */
import {
  CancelCommandCommand,
  DeleteAssociationCommand,
  DescribeActivationsCommand,
  DescribeAssociationCommand,
  DescribeInstanceInformationCommand,
  DescribeSessionsCommand,
  ListAssociationsCommand,
  ListCommandsCommand,
  ListDocumentsCommand,
  SSMClient,
  TerminateSessionCommand,
} from '@aws-sdk/client-ssm';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SSMClient,
  commands: {
    CancelCommand: CancelCommandCommand,
    DeleteAssociation: DeleteAssociationCommand,
    DescribeActivations: DescribeActivationsCommand,
    DescribeAssociation: DescribeAssociationCommand,
    DescribeInstanceInformation: DescribeInstanceInformationCommand,
    DescribeSessions: DescribeSessionsCommand,
    ListAssociations: ListAssociationsCommand,
    ListCommands: ListCommandsCommand,
    ListDocuments: ListDocumentsCommand,
    TerminateSession: TerminateSessionCommand,
  },
};
