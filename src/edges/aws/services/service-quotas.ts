/** Service Quotas: the client, and the commands of the calls the catalogue lists. */
import {
  GetServiceQuotaCommand,
  ListRequestedServiceQuotaChangeHistoryCommand,
  ListServiceQuotasCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: ServiceQuotasClient,
  commands: {
    GetServiceQuota: GetServiceQuotaCommand,
    ListRequestedServiceQuotaChangeHistory: ListRequestedServiceQuotaChangeHistoryCommand,
    ListServiceQuotas: ListServiceQuotasCommand,
  },
};
