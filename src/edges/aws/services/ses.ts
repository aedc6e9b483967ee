/** Amazon SES: the client, and the commands of the calls the catalogue lists. */
import {
  GetAccountSendingEnabledCommand,
  GetSendQuotaCommand,
  GetSendStatisticsCommand,
  ListIdentitiesCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SESClient,
  commands: {
    GetAccountSendingEnabled: GetAccountSendingEnabledCommand,
    GetSendQuota: GetSendQuotaCommand,
    GetSendStatistics: GetSendStatisticsCommand,
    ListIdentities: ListIdentitiesCommand,
  },
};
