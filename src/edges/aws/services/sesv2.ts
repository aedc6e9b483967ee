/** Amazon SES (API v2): the client, and the commands of the calls the catalogue lists. */
import {
  GetAccountCommand,
  GetDedicatedIpsCommand,
  ListDedicatedIpPoolsCommand,
  ListEmailIdentitiesCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SESv2Client,
  commands: {
    GetAccount: GetAccountCommand,
    GetDedicatedIps: GetDedicatedIpsCommand,
    ListDedicatedIpPools: ListDedicatedIpPoolsCommand,
    ListEmailIdentities: ListEmailIdentitiesCommand,
  },
};
