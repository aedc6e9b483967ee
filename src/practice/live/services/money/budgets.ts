/** AWS Budgets: a limit, and whom to tell when it is passed. What was spent is the bill's own figure, as late as Cost Explorer's. */
import { isNegative, sum, ZERO, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { monthOf } from '../../../bills/calendar.ts';
import { HOUR } from '../../../clock.ts';
import { dateOf, structuresIn, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import type { Thing } from '../../../account/things.ts';

const LATE = 12 * HOUR;

/** This month's cost as a budget knows it, USD. */
function spent(call: LiveCall): Decimal {
  const month = monthOf(call.now);
  const closed = call.bills.asOf(call.now, call.now - LATE)?.closed ?? [];
  const costs = closed.filter((one) => one.month.period === month.period).flatMap(({ lines }) => lines.map(({ cost }) => cost));
  const total = sum(costs);
  return isNegative(total) ? ZERO : total;
}

const budgetsOf = (call: LiveCall): readonly Thing<'budget'>[] => call.account.states.things.of('budget', call.region);

function withBudget(call: LiveCall, act: (budget: Thing<'budget'>) => LiveReply): LiveReply {
  const name = textIn(call.input, 'BudgetName');
  const found = call.account.states.things.get('budget', call.region, name);
  return found === null ? new Refusal('NotFoundException', `Unable to get budget: ${name} - the budget doesn't exist.`) : act(found);
}

function create(call: LiveCall): LiveReply {
  const budget = (call.input['Budget'] ?? {}) as Members;
  const name = textIn(budget, 'BudgetName');
  if (name === '') return new Refusal('InvalidParameterException', 'The budget name must not be empty.');
  if (budgetsOf(call).some(({ id }) => id === name))
    return new Refusal('DuplicateRecordException', `Error creating budget: ${name} - the budget already exists.`);
  call.account.states.things.put('budget', name, call, { given: budget, notices: structuresIn(call.input, 'NotificationsWithSubscribers') });
  return answered({});
}

const describe = (call: LiveCall): LiveReply => {
  const budgets = budgetsOf(call);
  const Amount = budgets.length === 0 ? ZERO : spent(call);
  return answered(
    paged(call, 'Budgets', budgets, {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        ...facts.given,
        BudgetName: id,
        CalculatedSpend: { ActualSpend: { Amount, Unit: 'USD' } },
        LastUpdatedTime: dateOf(createdAt),
      }),
    }),
  );
};

const notifications = (call: LiveCall): LiveReply =>
  withBudget(call, ({ facts }) => answered({ Notifications: facts.notices.map((one) => one['Notification']) }));

/** Which of a budget's notices is meant is told by its kind and threshold. */
const subscribers = (call: LiveCall): LiveReply =>
  withBudget(call, ({ facts }) => {
    const asked = (call.input['Notification'] ?? {}) as Members;
    const found = facts.notices.find((one) => {
      const notice = (one['Notification'] ?? {}) as Members;
      return notice['NotificationType'] === asked['NotificationType'] && notice['Threshold'] === asked['Threshold'];
    });
    return found === undefined
      ? new Refusal('NotFoundException', 'Unable to get subscribers - notification does not exist.')
      : answered({ Subscribers: found['Subscribers'] ?? [] });
  });

const remove = (call: LiveCall): LiveReply =>
  withBudget(call, ({ id }) => {
    call.account.states.things.remove('budget', call.region, id);
    return answered({});
  });

const budgetArn = (call: LiveCall, name: string): string => `arn:aws:budgets::${call.account.id}:budget/${name}`;

export const budgets: LiveService = {
  service: 'budgets',
  wording: 'json',
  operations: {
    DescribeBudgets: { run: describe },
    DescribeNotificationsForBudget: { run: notifications },
    DescribeSubscribersForNotification: { run: subscribers },
    DescribeBudgetActionsForAccount: {
      run: (call) => answered({ Actions: call.account.states.things.of('budget-action', call.region).map(({ facts }) => facts.given) }),
    },
    CreateBudget: { resource: (call) => budgetArn(call, textIn((call.input['Budget'] ?? {}) as Members, 'BudgetName')), run: create },
    DeleteBudget: { resource: (call) => budgetArn(call, textIn(call.input, 'BudgetName')), run: remove },
  },
};
