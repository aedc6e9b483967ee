/** AWS Budgets: the client, and the commands of the calls the catalogue lists. */
import {
  BudgetsClient,
  DescribeBudgetActionsForAccountCommand,
  DescribeBudgetsCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
} from '@aws-sdk/client-budgets';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: BudgetsClient,
  commands: {
    DescribeBudgetActionsForAccount: DescribeBudgetActionsForAccountCommand,
    DescribeBudgets: DescribeBudgetsCommand,
    DescribeNotificationsForBudget: DescribeNotificationsForBudgetCommand,
    DescribeSubscribersForNotification: DescribeSubscribersForNotificationCommand,
  },
};
