/** Tax of an invoice without any charge it could be on: a line of its own, so that the claim still adds up to the bill. */
import type { ClaimLine } from '../claim.ts';
import { decimal, ZERO } from '../../../knowledge/money/decimal.ts';
import { lineId } from '../charges/line-id.ts';
import type { TaxLine } from './share-taxes.ts';

export const taxOnlyLine = (line: TaxLine): ClaimLine => ({
  id: lineId(line.mark, 0),
  date: line.period,
  period: line.period,
  account: line.account === '' ? null : line.account,
  kind: 'tax',
  service: line.service,
  serviceName: null,
  usageType: null,
  region: null,
  resourceId: null,
  quantity: null,
  unit: null,
  net: ZERO,
  tax: line.net,
  verdict: 'undecided',
  share: decimal('1'),
  basis: {
    kind: 'cannot-tell',
    ja: 'この税金がかかる料金が請求ファイルの中に見つかりません。',
    en: 'The bill files have no charge this tax could be on.',
  },
  eventIds: [],
});
