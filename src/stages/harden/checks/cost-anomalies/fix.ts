/** One monitor over all services (AWS allows one such) and one subscription by mail. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fix } from '../../fix/fix.ts';
import { call, step } from '../../fix/fix-parts.ts';
import { items } from '../../reads/seen.ts';

export const fix: Fix = {
  cost: {
    ja: '異常検知そのものは無料です。作るときに AWS API の料金が1回 US$0.01 かかります。',
    en: 'Anomaly detection itself is free; AWS charges US$0.01 for each call that sets it up.',
  },
  breaks: null,
  wishes: ['email'],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['cost-explorer', 'CreateAnomalyMonitor'],
    ['cost-explorer', 'CreateAnomalySubscription'],
    ['cost-explorer', 'DeleteAnomalyMonitor'],
    ['cost-explorer', 'DeleteAnomalySubscription'],
  ],
  steps: ({ seen, lines, wishes: { email = '' } }) => {
    if (!lines.some(({ state }) => state === 'fail')) return [];
    const there = items(seen['monitors'] ?? [], 'AnomalyMonitors[].MonitorArn')[0]?.value;
    const monitor = step(
      'monitor',
      { ja: 'すべてのサービスの異常検知を作る', en: 'Make a monitor over all services' },
      call('cost-explorer', 'CreateAnomalyMonitor', 'us-east-1', {
        AnomalyMonitor: { MonitorName: 'hikeshi-services', MonitorType: 'DIMENSIONAL', MonitorDimension: 'SERVICE' },
      }),
      {
        kind: 'calls',
        calls: (output) => {
          const arn = reachText(output, 'MonitorArn');
          return arn === null ? [] : [call('cost-explorer', 'DeleteAnomalyMonitor', 'us-east-1', { MonitorArn: arn })];
        },
      },
    );
    const subscription = {
      id: 'subscription',
      does: { ja: `10ドル以上の異常を、毎日 ${email} へ知らせる`, en: `Write to ${email} of anything unusual from US$10 on, daily` },
      call: (made: { text(step: string, path: string): string | null }) =>
        call('cost-explorer', 'CreateAnomalySubscription', 'us-east-1', {
          AnomalySubscription: {
            SubscriptionName: 'hikeshi-mail',
            MonitorArnList: [typeof there === 'string' ? there : (made.text('monitor', 'MonitorArn') ?? '')],
            Subscribers: [{ Type: 'EMAIL', Address: email }],
            Frequency: 'DAILY',
            ThresholdExpression: { Dimensions: { Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE', MatchOptions: ['GREATER_THAN_OR_EQUAL'], Values: ['10'] } },
          },
        }),
      undo: {
        kind: 'calls' as const,
        calls: (output: Parameters<typeof reachText>[0]) => {
          const arn = reachText(output, 'SubscriptionArn');
          return arn === null ? [] : [call('cost-explorer', 'DeleteAnomalySubscription', 'us-east-1', { SubscriptionArn: arn })];
        },
      },
    };
    return typeof there === 'string' ? [subscription] : [monitor, subscription];
  },
};
