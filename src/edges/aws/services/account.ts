/** AWS Account Management: the client, and the commands of the calls the catalogue lists. */
import {
  AccountClient,
  GetAccountInformationCommand,
  GetAlternateContactCommand,
  GetContactInformationCommand,
  GetPrimaryEmailCommand,
  GetRegionOptStatusCommand,
  ListRegionsCommand,
} from '@aws-sdk/client-account';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: AccountClient,
  commands: {
    GetAccountInformation: GetAccountInformationCommand,
    GetAlternateContact: GetAlternateContactCommand,
    GetContactInformation: GetContactInformationCommand,
    GetPrimaryEmail: GetPrimaryEmailCommand,
    GetRegionOptStatus: GetRegionOptStatusCommand,
    ListRegions: ListRegionsCommand,
  },
};
