/** Amazon SES: the client, and the commands of the calls the catalogue lists. */
import {
  GetAccountSendingEnabledCommand,
  GetSendQuotaCommand,
  GetSendStatisticsCommand,
  ListIdentitiesCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SESClient,
  commands: {
    GetAccountSendingEnabled: GetAccountSendingEnabledCommand,
    GetSendQuota: GetSendQuotaCommand,
    GetSendStatistics: GetSendStatisticsCommand,
    ListIdentities: ListIdentitiesCommand,
  },
};
