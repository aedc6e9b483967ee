/** Inspector for instances, images and functions, in the regions in which it is off. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fix } from '../../fix/fix.ts';
import { alone, call, makesOwnRole, undoneBy } from '../../fix/fix-parts.ts';
import { inEveryRegion } from '../../reads/read.ts';
import { items } from '../../reads/seen.ts';

const TRIAL = inEveryRegion('inspector2', 'BatchGetFreeTrialInfo', ({ accountId }) => ({ accountIds: [accountId] }));

export const fix: Fix = {
  cost: {
    ja: '無料トライアルのあとは、調べた台数に応じて料金がかかります。何も動いていなければ、料金もかかりません。要らなければトライアルのうちに止めてください。',
    en: 'After a free trial it charges by the number of instances, images and functions it looks at: nothing there, nothing charged. If you do not want it, switch it off within the trial.',
  },
  breaks: { ja: 'トライアルのあとは、料金がかかることがあります。', en: 'It may cost money after the trial.' },
  wishes: [],
  trial: {
    reads: [TRIAL],
    says: (readings) =>
      readings.flatMap((reading) =>
        items([reading], 'accounts[].freeTrialInfo[]').flatMap(({ value }) => {
          const [type, end, status] = ['type', 'end', 'status'].map((name) => reachText(value, name));
          if (type === null || end === null) return [];
          return status === 'ACTIVE'
            ? [{ ja: `${reading.region}: ${type} の無料トライアルは ${end} まで`, en: `${reading.region}: free trial of ${type} until ${end}` }]
            : [
                {
                  ja: `${reading.region}: ${type} の無料トライアルは ${end} に終わっています`,
                  en: `${reading.region}: the free trial of ${type} ended ${end}`,
                },
              ];
        }),
      ),
  },
  alsoNeeds: [makesOwnRole('inspector2.amazonaws.com', 'AWSServiceRoleForAmazonInspector2')],
  calls: [
    ['inspector2', 'Enable'],
    ['inspector2', 'Disable'],
  ],
  steps: ({ lines, about: { accountId } }) =>
    lines.flatMap(({ state, region }) => {
      if (state !== 'fail' || region === null) return [];
      const input = { accountIds: [accountId], resourceTypes: ['EC2', 'ECR', 'LAMBDA'] };
      return [
        alone(
          region,
          { ja: `${region}: Inspector を有効にする (EC2、ECR、Lambda)`, en: `${region}: switch Inspector on (EC2, ECR, Lambda)` },
          call('inspector2', 'Enable', region, input),
          undoneBy(call('inspector2', 'Disable', region, input)),
        ),
      ];
    }),
};
