import { describe, expect, it } from 'vitest';
import { reach, reachTexts } from '../../../../knowledge/json-reach.ts';
import { DAY, HOUR } from '../../../clock.ts';
import { founder, makeInstance } from '../../../owners/estate.ts';
import { openEmptyAccount } from '../../open-live-account.ts';
import { codeOf, outputOf, rootAskerOf } from '../../testing/ask.ts';

const DAYS = { TimePeriod: { Start: '2026-03-01', End: '2026-03-03' }, Granularity: 'DAILY', Metrics: ['UnblendedCost'] };
const by = (...keys: string[]) => keys.map((Key) => ({ Type: 'DIMENSION', Key }));
const EC2 = 'Amazon Elastic Compute Cloud - Compute';

/** One c5.9xlarge in Virginia and one in California, from midnight of the first of March 2026. */
function burning() {
  const { live, stage } = openEmptyAccount();
  stage.account.states.limits = { standard: 1000, gpu: 0, spot: 0 };
  makeInstance(stage, 'us-east-1', 'c5.9xlarge', 'a');
  makeInstance(stage, 'us-west-1', 'c5.9xlarge', 'b');
  return { live, stage, ask: rootAskerOf(live) };
}

describe('Cost Explorer', () => {
  it('tells hours run times the price, up to twelve hours before its last refresh', async () => {
    const { live, ask } = burning();
    live.advance(2 * DAY);
    const answer = outputOf(
      await ask('cost-explorer GetCostAndUsage', {
        ...DAYS,
        GroupBy: by('REGION'),
        Filter: { Dimensions: { Key: 'SERVICE', Values: [EC2] } },
      }),
    );
    // 1.53 USD an hour in Virginia, 1.53 x 1.247 = 1.90791 in California; 24 hours of the first day, 12 of the second are known.
    expect(reachTexts(answer, 'ResultsByTime[].Groups[].Keys[]')).toEqual(['us-east-1', 'us-west-1', 'us-east-1', 'us-west-1']);
    expect(reachTexts(answer, 'ResultsByTime[].Groups[].Metrics.UnblendedCost.Amount')).toEqual(['36.72', '45.78984', '18.36', '22.89492']);
    expect(reach(answer, 'ResultsByTime[].Estimated')).toEqual([true, true]);
  });

  it('follows what is stopped, by the second', async () => {
    const { live, stage, ask } = burning();
    live.advance(6 * HOUR);
    for (const [region, { instances }] of [['us-west-1', stage.account.states.compute('us-west-1')] as const])
      await ask('ec2 TerminateInstances', { InstanceIds: [...instances.keys()] }, region);
    live.advance(2 * DAY);
    const answer = outputOf(
      await ask('cost-explorer GetCostAndUsage', {
        ...DAYS,
        TimePeriod: { Start: '2026-03-01', End: '2026-03-02' },
        Metrics: ['UnblendedCost', 'UsageQuantity'],
        Filter: { And: [{ Dimensions: { Key: 'SERVICE', Values: [EC2] } }, { Dimensions: { Key: 'REGION', Values: ['us-west-1'] } }] },
      }),
    );
    // The call itself takes 0.08 seconds: the sixth hour is whole, and nothing of the seventh.
    expect(reachTexts(answer, 'ResultsByTime[].Total.UsageQuantity.Amount')).toEqual(['6']);
    expect(reachTexts(answer, 'ResultsByTime[].Total.UnblendedCost.Amount')).toEqual(['11.44746']);
  });

  it('costs a cent a question, on the bill of the day', async () => {
    const { live, ask } = burning();
    for (let left = 5; left > 0; left--) await ask('cost-explorer GetCostAndUsage', DAYS);
    live.advance(2 * DAY);
    const answer = outputOf(
      await ask('cost-explorer GetCostAndUsage', { ...DAYS, Filter: { Dimensions: { Key: 'SERVICE', Values: ['AWS Cost Explorer'] } } }),
    );
    expect(reachTexts(answer, 'ResultsByTime[].Total.UnblendedCost.Amount')).toEqual(['0.05', '0']);
  });

  it('says no in its own words: never opened, opened today, questions that make no sense', async () => {
    const { live, stage, ask } = burning();
    stage.account.states.costExplorerSince = null;
    expect(codeOf(await ask('cost-explorer GetCostAndUsage', DAYS))).toBe('AccessDeniedException');
    stage.account.states.costExplorerSince = live.now;
    expect(codeOf(await ask('cost-explorer GetCostAndUsage', DAYS))).toBe('DataUnavailableException');
    live.advance(2 * DAY);
    expect(codeOf(await ask('cost-explorer GetCostAndUsage', DAYS))).toBe('200');
    const wrong = [
      { ...DAYS, TimePeriod: { Start: '2026-03-03', End: '2026-03-01' } },
      { ...DAYS, GroupBy: by('REGION', 'SERVICE', 'AZ') },
      { ...DAYS, GroupBy: by('MOOD') },
      { ...DAYS, Granularity: 'YEARLY' },
    ];
    for (const input of wrong) expect(codeOf(await ask('cost-explorer GetCostAndUsage', input))).toBe('ValidationException');
  });

  it('names resources of machines, within two weeks', async () => {
    const { live, stage, ask } = burning();
    live.advance(2 * DAY);
    const answer = outputOf(await ask('cost-explorer GetCostAndUsageWithResources', { ...DAYS, GroupBy: by('RESOURCE_ID') }));
    const ids = ['us-east-1', 'us-west-1'].flatMap((region) => [...stage.account.states.compute(region).instances.keys()]);
    expect(new Set(reachTexts(answer, 'ResultsByTime[].Groups[].Keys[]'))).toEqual(new Set(ids));
  });
});

describe('budgets and monitors', () => {
  it('know what was spent, and each can be made once', async () => {
    const { live, ask } = burning();
    const budget = { BudgetName: 'monthly', BudgetLimit: { Amount: '20', Unit: 'USD' }, TimeUnit: 'MONTHLY', BudgetType: 'COST' };
    const notice = { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 80 };
    const wish = {
      AccountId: live.account.id,
      Budget: budget,
      NotificationsWithSubscribers: [{ Notification: notice, Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'owner@example.com' }] }],
    };
    expect(codeOf(await ask('budgets CreateBudget', wish))).toBe('200');
    expect(codeOf(await ask('budgets CreateBudget', wish))).toBe('DuplicateRecordException');
    live.advance(DAY);
    const listed = outputOf(await ask('budgets DescribeBudgets', { AccountId: live.account.id }));
    // Twelve known hours of machines alone: 12 x (1.53 + 1.90791) = 41.25492; disks, addresses and transfer come on top.
    expect(Number(reachTexts(listed, 'Budgets[].CalculatedSpend.ActualSpend.Amount')[0])).toBeGreaterThan(41.25492);
    const told = outputOf(await ask('budgets DescribeSubscribersForNotification', { BudgetName: 'monthly', Notification: notice }));
    expect(reachTexts(told, 'Subscribers[].Address')).toEqual(['owner@example.com']);
    expect(codeOf(await ask('budgets DeleteBudget', { BudgetName: 'monthly' }))).toBe('200');
    expect(codeOf(await ask('budgets DeleteBudget', { BudgetName: 'monthly' }))).toBe('NotFoundException');
  });

  it('allow one monitor of all services, and tell of it only whom it knows', async () => {
    const { ask } = burning();
    const monitor = { AnomalyMonitor: { MonitorName: 'all', MonitorType: 'DIMENSIONAL', MonitorDimension: 'SERVICE' } };
    const [arn = ''] = reachTexts(outputOf(await ask('cost-explorer CreateAnomalyMonitor', monitor)), 'MonitorArn');
    expect(codeOf(await ask('cost-explorer CreateAnomalyMonitor', monitor))).toBe('LimitExceededException');
    const subscription = (of: string) => ({
      AnomalySubscription: { SubscriptionName: 'me', MonitorArnList: [of], Subscribers: [], Frequency: 'DAILY' },
    });
    expect(codeOf(await ask('cost-explorer CreateAnomalySubscription', subscription('arn:aws:ce::123456789012:anomalymonitor/none')))).toBe(
      'UnknownMonitorException',
    );
    expect(codeOf(await ask('cost-explorer CreateAnomalySubscription', subscription(arn)))).toBe('200');
    expect(reach(outputOf(await ask('cost-explorer GetAnomalySubscriptions', { MonitorArn: arn })), 'AnomalySubscriptions[]')).toHaveLength(1);
  });
});

describe('invoices', () => {
  it('are there once they are issued', async () => {
    const { live, ask } = burning();
    const count = async (): Promise<number> => reach(outputOf(await ask('invoicing ListInvoiceSummaries')), 'InvoiceSummaries[]').length;
    expect(await count()).toBe(0);
    live.advance(30 * DAY);
    live.account.call(founder(), 'sts:GetCallerIdentity');
    expect(await count()).toBe(0);
    live.advance(5 * DAY);
    expect(await count()).toBe(1);
  });
});
