/** Amazon SNS: the client, and the commands of the calls the catalogue lists. */
import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SNSClient,
  commands: {
    GetSMSAttributes: GetSMSAttributesCommand,
    GetSMSSandboxAccountStatus: GetSMSSandboxAccountStatusCommand,
    GetTopicAttributes: GetTopicAttributesCommand,
    ListSubscriptions: ListSubscriptionsCommand,
    ListTopics: ListTopicsCommand,
  },
};
