/** Amazon EventBridge: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteRuleCommand,
  DescribeEventBusCommand,
  DescribeRuleCommand,
  DisableRuleCommand,
  EnableRuleCommand,
  EventBridgeClient,
  ListEventBusesCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: EventBridgeClient,
  commands: {
    DeleteRule: DeleteRuleCommand,
    DescribeEventBus: DescribeEventBusCommand,
    DescribeRule: DescribeRuleCommand,
    DisableRule: DisableRuleCommand,
    EnableRule: EnableRuleCommand,
    ListEventBuses: ListEventBusesCommand,
    ListRules: ListRulesCommand,
    ListTargetsByRule: ListTargetsByRuleCommand,
    PutRule: PutRuleCommand,
    PutTargets: PutTargetsCommand,
    RemoveTargets: RemoveTargetsCommand,
  },
};
