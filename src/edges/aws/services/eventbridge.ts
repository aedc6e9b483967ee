/** Amazon EventBridge: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeEventBusCommand,
  DescribeRuleCommand,
  DisableRuleCommand,
  EnableRuleCommand,
  EventBridgeClient,
  ListEventBusesCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EventBridgeClient,
  commands: {
    DescribeEventBus: DescribeEventBusCommand,
    DescribeRule: DescribeRuleCommand,
    DisableRule: DisableRuleCommand,
    EnableRule: EnableRuleCommand,
    ListEventBuses: ListEventBusesCommand,
    ListRules: ListRulesCommand,
    ListTargetsByRule: ListTargetsByRuleCommand,
  },
};
