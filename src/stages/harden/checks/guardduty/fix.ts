/**
 * Switches GuardDuty on region by region with its foundation only (CloudTrail, network and DNS logs). A new detector would switch every further, dearer plan
 * on unless told otherwise (GuardDuty API reference, CreateDetector), so each is named.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fix } from '../../fix/fix.ts';
import { call, alone, undoneBy } from '../../fix/fix-parts.ts';
import { DETECTORS } from '../../reads/guards.ts';
import { forEach } from '../../reads/read.ts';
import { items } from '../../reads/seen.ts';

const FURTHER_PLANS = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'];

/** Only a detector that is there can tell; of a region without one AWS says nothing before it is switched on. */
const TRIAL = forEach(DETECTORS, 'guardduty', 'GetRemainingFreeTrialDays', (reading) =>
  items([reading], 'DetectorIds[]').flatMap(({ value }) =>
    typeof value === 'string' ? [{ input: { DetectorId: value, AccountIds: [reading.accountId] }, subject: value }] : [],
  ),
);

export const fix: Fix = {
  cost: {
    ja: 'リージョンごとに30日の無料トライアルがあり、そのあとは記録の量に応じて料金がかかります (動きの少ない個人のアカウントでは、月に数ドル程度のことが多い)。トライアル中に止めれば無料です。',
    en: 'A 30-day free trial in each Region, after that charged by the amount of logs (often a few dollars a month for a quiet personal account). Switched off within the trial it costs nothing.',
  },
  breaks: null,
  wishes: [],
  trial: {
    read: TRIAL,
    says: (readings) =>
      readings.flatMap((reading) => {
        const days = items([reading], 'Accounts[].Features[].FreeTrialDaysRemaining').flatMap(({ value }) =>
          typeof value === 'number' ? [value] : [],
        );
        return days.length === 0
          ? []
          : [
              {
                ja: `${reading.region}: 無料トライアルは残り ${Math.max(...days)} 日`,
                en: `${reading.region}: ${Math.max(...days)} days of the free trial left`,
              },
            ];
      }),
  },
  alsoNeeds: ['iam:CreateServiceLinkedRole'],
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
