/** Savings Plans: the client, and the commands of the calls the catalogue lists. */
import { DescribeSavingsPlansCommand, SavingsplansClient } from '@aws-sdk/client-savingsplans';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SavingsplansClient,
  commands: {
    DescribeSavingsPlans: DescribeSavingsPlansCommand,
  },
};
