/** Limits somebody asked AWS to raise: hijackers ask for more machines. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

export async function quotaRequests(asking: Asking, region: string): Promise<SignalsSeen> {
  const { pages, refused } = await askPages(asking, { service: 'service-quotas', operation: 'ListRequestedServiceQuotaChangeHistory', region });
  const requests = pages.flatMap((page) => reach(page, 'RequestedQuotas[]'));
  const signals = requests.map((one): Signal => {
    const what = [reachText(one, 'ServiceCode'), reachText(one, 'QuotaName'), reachText(one, 'DesiredValue')].filter((text) => text !== null);
    return {
      kind: 'quota-request',
      level: 'look',
      region,
      subject: what.join(' / '),
      at: reachText(one, 'Created'),
      ja: '上限を引き上げる申請が出ています。身に覚えがなければ、侵入者が使う台数を増やそうとしたしるしです。',
      en: 'Somebody asked AWS to raise a limit. If it was not you, the intruder wanted more machines.',
    };
  });
  return { signals, cells: [signalCell('quota-requests', 'service-quotas', region, requests.length, refused)] };
}
