/** AWS STS: the client, and the commands of the calls the catalogue lists. */
import { GetAccessKeyInfoCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: STSClient,
  commands: {
    GetAccessKeyInfo: GetAccessKeyInfoCommand,
    GetCallerIdentity: GetCallerIdentityCommand,
  },
};
