/** AWS Budgets: the client, and the commands of the calls the catalogue lists. */
import {
  BudgetsClient,
  CreateBudgetCommand,
  DeleteBudgetCommand,
  DescribeBudgetActionsForAccountCommand,
  DescribeBudgetsCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
} from '@aws-sdk/client-budgets';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: BudgetsClient,
  commands: {
    CreateBudget: CreateBudgetCommand,
    DeleteBudget: DeleteBudgetCommand,
    DescribeBudgetActionsForAccount: DescribeBudgetActionsForAccountCommand,
    DescribeBudgets: DescribeBudgetsCommand,
    DescribeNotificationsForBudget: DescribeNotificationsForBudgetCommand,
    DescribeSubscribersForNotification: DescribeSubscribersForNotificationCommand,
  },
};
