/** Savings Plans: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteQueuedSavingsPlanCommand,
  DescribeSavingsPlansCommand,
  ReturnSavingsPlanCommand,
  SavingsplansClient,
} from '@aws-sdk/client-savingsplans';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SavingsplansClient,
  commands: {
    DeleteQueuedSavingsPlan: DeleteQueuedSavingsPlanCommand,
    DescribeSavingsPlans: DescribeSavingsPlansCommand,
    ReturnSavingsPlan: ReturnSavingsPlanCommand,
  },
};
