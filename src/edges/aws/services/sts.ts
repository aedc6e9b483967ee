/** AWS STS: the client, and the commands of the calls the catalogue lists. */
import { GetAccessKeyInfoCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: STSClient,
  commands: {
    GetAccessKeyInfo: GetAccessKeyInfoCommand,
    GetCallerIdentity: GetCallerIdentityCommand,
  },
};
