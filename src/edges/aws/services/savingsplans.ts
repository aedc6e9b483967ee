/** Savings Plans: the client, and the commands of the calls the catalogue lists. */
import { DescribeSavingsPlansCommand, SavingsplansClient } from '@aws-sdk/client-savingsplans';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SavingsplansClient,
  commands: {
    DescribeSavingsPlans: DescribeSavingsPlansCommand,
  },
};
