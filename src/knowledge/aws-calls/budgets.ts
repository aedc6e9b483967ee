/** What is asked of AWS Budgets. */
import type { ServiceCalls } from './service-calls.ts';

export const budgetsCalls: ServiceCalls = {
  service: 'budgets',
  iamPrefix: 'budgets',
  name: 'AWS Budgets',
  where: { home: 'us-east-1' },
  calls: {
    CreateBudget: { access: 'write', action: 'budgets:ModifyBudget' },
    DeleteBudget: { access: 'write', action: 'budgets:ModifyBudget' },
    DescribeBudgetActionsForAccount: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    DescribeBudgets: {
      access: 'read',
      action: 'budgets:ViewBudget',
      pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } },
    },
    DescribeNotificationsForBudget: {
      access: 'read',
      action: 'budgets:ViewBudget',
      pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } },
    },
    DescribeSubscribersForNotification: {
      access: 'read',
      action: 'budgets:ViewBudget',
      pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } },
    },
  },
};
