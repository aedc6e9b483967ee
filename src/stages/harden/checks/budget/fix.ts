/** A monthly cost budget of its own, beside whatever is there: told at 80 % spent and when the forecast passes it. */
import type { Fix } from '../../fix/fix.ts';
import { call, step, undoneBy } from '../../fix/fix-parts.ts';
import { items } from '../../reads/seen.ts';

const NAME = 'hikeshi-monthly';

export const fix: Fix = {
  cost: { ja: '知らせるだけの予算は無料です。', en: 'Budgets that only tell are free of charge.' },
  breaks: null,
  wishes: ['email', 'limit'],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['budgets', 'CreateBudget'],
    ['budgets', 'DeleteBudget'],
  ],
  steps: ({ seen, lines, about: { accountId }, wishes: { email = '', limit = '' } }) => {
    if (!lines.some(({ state }) => state === 'fail')) return [];
    const taken = new Set(items(seen['budgets'] ?? [], 'Budgets[].BudgetName').map(({ value }) => value));
    const name =
      Array.from({ length: taken.size + 1 }, (_, place) => (place === 0 ? NAME : `${NAME}-${place + 1}`)).find((one) => !taken.has(one)) ?? NAME;
    const alert = (NotificationType: string, Threshold: number) => ({
      Notification: { NotificationType, ComparisonOperator: 'GREATER_THAN', Threshold, ThresholdType: 'PERCENTAGE' },
      Subscribers: [{ SubscriptionType: 'EMAIL', Address: email }],
    });
    return [
      step(
        'budget',
        {
          ja: `月 ${limit} ドルの予算 ${name} を作り、80% を使ったときと、超えそうなときに ${email} へ知らせる`,
          en: `Make the budget ${name} of US$${limit} a month that writes to ${email} at 80 % and when it is about to be passed`,
        },
        call('budgets', 'CreateBudget', 'us-east-1', {
          AccountId: accountId,
          Budget: { BudgetName: name, BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: limit, Unit: 'USD' } },
          NotificationsWithSubscribers: [alert('ACTUAL', 80), alert('FORECASTED', 100)],
        }),
        undoneBy(call('budgets', 'DeleteBudget', 'us-east-1', { AccountId: accountId, BudgetName: name })),
      ),
    ];
  },
};
