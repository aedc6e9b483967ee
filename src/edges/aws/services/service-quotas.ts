/** Service Quotas: the client, and the commands of the calls the catalogue lists. */
import {
  GetServiceQuotaCommand,
  ListRequestedServiceQuotaChangeHistoryCommand,
  ListServiceQuotasCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ServiceQuotasClient,
  commands: {
    GetServiceQuota: GetServiceQuotaCommand,
    ListRequestedServiceQuotaChangeHistory: ListRequestedServiceQuotaChangeHistoryCommand,
    ListServiceQuotas: ListServiceQuotasCommand,
  },
};
