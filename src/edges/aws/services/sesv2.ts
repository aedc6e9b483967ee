/** Amazon SES (API v2): the client, and the commands of the calls the catalogue lists. */
import {
  DeleteEmailIdentityCommand,
  GetAccountCommand,
  GetDedicatedIpsCommand,
  ListDedicatedIpPoolsCommand,
  ListEmailIdentitiesCommand,
  PutAccountSendingAttributesCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SESv2Client,
  commands: {
    DeleteEmailIdentity: DeleteEmailIdentityCommand,
    GetAccount: GetAccountCommand,
    GetDedicatedIps: GetDedicatedIpsCommand,
    ListDedicatedIpPools: ListDedicatedIpPoolsCommand,
    ListEmailIdentities: ListEmailIdentitiesCommand,
    PutAccountSendingAttributes: PutAccountSendingAttributesCommand,
  },
};
