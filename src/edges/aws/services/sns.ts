/** Amazon SNS: the client, and the commands of the calls the catalogue lists. */
import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SNSClient,
  SetSMSAttributesCommand,
} from '@aws-sdk/client-sns';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SNSClient,
  commands: {
    GetSMSAttributes: GetSMSAttributesCommand,
    GetSMSSandboxAccountStatus: GetSMSSandboxAccountStatusCommand,
    GetTopicAttributes: GetTopicAttributesCommand,
    ListSubscriptions: ListSubscriptionsCommand,
    ListTopics: ListTopicsCommand,
    SetSMSAttributes: SetSMSAttributesCommand,
  },
};
