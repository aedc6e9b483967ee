/** Amazon Inspector: the client, and the commands of the calls the catalogue lists. */
import { BatchGetAccountStatusCommand, BatchGetFreeTrialInfoCommand, Inspector2Client } from '@aws-sdk/client-inspector2';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: Inspector2Client,
  commands: {
    BatchGetAccountStatus: BatchGetAccountStatusCommand,
    BatchGetFreeTrialInfo: BatchGetFreeTrialInfoCommand,
  },
};
