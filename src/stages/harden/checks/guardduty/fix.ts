/**
 * Switches GuardDuty on region by region with its foundation only (CloudTrail, network and DNS logs). A new detector would switch every further, dearer plan
 * on unless told otherwise (GuardDuty API reference, CreateDetector), so each is named.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { readDecimal, sum, withPlaces } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { Fix } from '../../fix/fix.ts';
import { alone, call, makesOwnRole, undoneBy } from '../../fix/fix-parts.ts';
import { DETECTORS } from '../../reads/guards.ts';
import { forEach, type Reading } from '../../reads/read.ts';
import { items } from '../../reads/seen.ts';

const FURTHER_PLANS = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'];

/** Only a detector that is there can tell; of a region without one AWS says nothing before it is switched on. */
const ofDetectors = (operation: string, input: (DetectorId: string, accountId: string) => Readonly<Record<string, unknown>>) =>
  forEach(DETECTORS, 'guardduty', operation, (reading) =>
    items([reading], 'DetectorIds[]').flatMap(({ value }) =>
      typeof value === 'string' ? [{ input: input(value, reading.accountId), subject: value }] : [],
    ),
  );
const TRIAL = ofDetectors('GetRemainingFreeTrialDays', (DetectorId, accountId) => ({ DetectorId, AccountIds: [accountId] }));
const USAGE = ofDetectors('GetUsageStatistics', (DetectorId) => ({
  DetectorId,
  UsageStatisticType: 'SUM_BY_FEATURES',
  UsageCriteria: { Features: ['CLOUD_TRAIL', 'FLOW_LOGS', 'DNS_LOGS'] },
}));

/** Source: aws.amazon.com/guardduty/pricing, worked examples for us-east-1, read October 2026. What is global is counted in every region (GuardDuty user guide). */
export const fix: Fix = {
  cost: {
    ja: 'リージョンごとに30日間無料です。そのあとは記録の量に応じて、バージニア北部なら操作の記録100万件で4ドル、通信の記録 1 GB で1ドル。IAM などの操作は、有効にしたリージョンの数だけ数えられます。30日のうちに止めれば無料です。',
    en: 'Free for 30 days in each Region. After that by volume; in N. Virginia US$4 for a million recorded calls and US$1 for a GB of network logs. Calls to IAM and the like are counted in every Region that is on. Switched off within the 30 days it costs nothing.',
  },
  breaks: { ja: '30日の無料期間のあとは、記録の量に応じて料金がかかります。', en: 'After the 30 free days it costs money, by the volume of logs.' },
  wishes: [],
  trial: { reads: [TRIAL, USAGE], says: (readings) => readings.flatMap(saysOf) },
  alsoNeeds: [makesOwnRole('guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDuty')],
  calls: [
    ['guardduty', 'CreateDetector'],
    ['guardduty', 'DeleteDetector'],
    ['guardduty', 'UpdateDetector'],
  ],
  steps: ({ lines }) =>
    lines.flatMap(({ state, region, from }) => {
      if (state !== 'fail' || region === null) return [];
      const suspended = from.find((reading) => reading.call === 'guardduty:GetDetector')?.subject ?? null;
      if (suspended !== null) {
        const enable = (Enable: boolean) => call('guardduty', 'UpdateDetector', region, { DetectorId: suspended, Enable });
        return [
          alone(
            region,
            { ja: `${region}: 止まっている GuardDuty を再開する`, en: `${region}: resume GuardDuty` },
            enable(true),
            undoneBy(enable(false)),
          ),
        ];
      }
      return [
        alone(
          region,
          { ja: `${region}: GuardDuty を有効にする (基本の見張りだけ)`, en: `${region}: switch GuardDuty on (its foundation only)` },
          call('guardduty', 'CreateDetector', region, { Enable: true, Features: FURTHER_PLANS.map((Name) => ({ Name, Status: 'DISABLED' })) }),
          {
            kind: 'calls',
            calls: (output) => {
              const id = reachText(output, 'DetectorId');
              return id === null ? [] : [call('guardduty', 'DeleteDetector', region, { DetectorId: id })];
            },
          },
        ),
      ];
    }),
};

/** What AWS itself says of a region: days left, and what the last thirty days would cost by its own estimate. */
function saysOf(reading: Reading): readonly Bilingual[] {
  const { region } = reading;
  const days = items([reading], 'Accounts[].Features[].FreeTrialDaysRemaining').flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (days.length > 0) {
    const left = Math.max(...days);
    return left > 0
      ? [{ ja: `${region}: 無料トライアルは残り ${left} 日`, en: `${region}: ${left} days of the free trial left` }]
      : [{ ja: `${region}: 無料トライアルは終わっています`, en: `${region}: the free trial is over` }];
  }
  const costs = items([reading], 'UsageStatistics.SumByFeature[]').flatMap(({ value }) => {
    const amount = readDecimal(reachText(value, 'Total.Amount') ?? '');
    return amount === null ? [] : [amount];
  });
  if (costs.length === 0) return [];
  const total = withPlaces(sum(costs), 2);
  return [{ ja: `${region}: この30日分の AWS の見積もりは ${total} ドル`, en: `${region}: AWS estimates US$${total} for the last 30 days` }];
}
