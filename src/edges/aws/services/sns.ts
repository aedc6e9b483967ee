/** Amazon SNS: the client, and the commands of the calls the catalogue lists. */
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SNSClient,
  SetSMSAttributesCommand,
  SetTopicAttributesCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SNSClient,
  commands: {
    CreateTopic: CreateTopicCommand,
    DeleteTopic: DeleteTopicCommand,
    GetSMSAttributes: GetSMSAttributesCommand,
    GetSMSSandboxAccountStatus: GetSMSSandboxAccountStatusCommand,
    GetTopicAttributes: GetTopicAttributesCommand,
    ListSubscriptions: ListSubscriptionsCommand,
    ListSubscriptionsByTopic: ListSubscriptionsByTopicCommand,
    ListTopics: ListTopicsCommand,
    SetSMSAttributes: SetSMSAttributesCommand,
    SetTopicAttributes: SetTopicAttributesCommand,
    Subscribe: SubscribeCommand,
  },
};
