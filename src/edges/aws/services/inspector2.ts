/** Amazon Inspector: the client, and the commands of the calls the catalogue lists. */
import {
  BatchGetAccountStatusCommand,
  BatchGetFreeTrialInfoCommand,
  DisableCommand,
  EnableCommand,
  Inspector2Client,
} from '@aws-sdk/client-inspector2';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: Inspector2Client,
  commands: {
    BatchGetAccountStatus: BatchGetAccountStatusCommand,
    BatchGetFreeTrialInfo: BatchGetFreeTrialInfoCommand,
    Disable: DisableCommand,
    Enable: EnableCommand,
  },
};
