/** AWS Account Management: the client, and the commands of the calls the catalogue lists. */
import {
  AccountClient,
  DeleteAlternateContactCommand,
  GetAccountInformationCommand,
  GetAlternateContactCommand,
  GetContactInformationCommand,
  GetPrimaryEmailCommand,
  GetRegionOptStatusCommand,
  ListRegionsCommand,
  PutAlternateContactCommand,
} from '@aws-sdk/client-account';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AccountClient,
  commands: {
    DeleteAlternateContact: DeleteAlternateContactCommand,
    GetAccountInformation: GetAccountInformationCommand,
    GetAlternateContact: GetAlternateContactCommand,
    GetContactInformation: GetContactInformationCommand,
    GetPrimaryEmail: GetPrimaryEmailCommand,
    GetRegionOptStatus: GetRegionOptStatusCommand,
    ListRegions: ListRegionsCommand,
    PutAlternateContact: PutAlternateContactCommand,
  },
};
