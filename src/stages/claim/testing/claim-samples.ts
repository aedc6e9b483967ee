/** More claims for tests: without anything to ask back, with a refund that is short, without bills that name things, and as large as a page must bear. */
import { decimal, minus, ZERO } from '../../../knowledge/money/decimal.ts';
import type { Claim, ClaimLine } from '../claim.ts';
import type { ToldClaim } from '../telling/told-claim.ts';
import { claimOver, SAMPLE_CLAIM } from './sample-claim.ts';
import { SAMPLE_LINES } from './sample-lines.ts';
import { toldOf } from './told-of.ts';

export const SAMPLE_TOLD: ToldClaim = toldOf(SAMPLE_CLAIM, SAMPLE_LINES);

const OWN_LINES = SAMPLE_LINES.filter(({ verdict }) => verdict === 'owner');
/** A bill of an ordinary month. */
export const NOTHING_TOLD: ToldClaim = toldOf({ ...claimOver(OWN_LINES), credits: [], limits: [] }, OWN_LINES);

/** Not one line: a bill that could not be read further than its heading. */
export const EMPTY_TOLD: ToldClaim = toldOf({ ...claimOver([]), invoices: [], credits: [], files: [] }, []);

const BACK = decimal('300');
/** A first offer: part of the amount came back. */
export const SHORT_CLAIM: Omit<Claim, 'lines'> = {
  ...SAMPLE_CLAIM,
  refund: {
    expected: SAMPLE_CLAIM.totals.unauthorized.total,
    received: BACK,
    open: minus(SAMPLE_CLAIM.totals.unauthorized.total, BACK),
    items: [{ date: '2026-12-28', kind: 'credit-memo', amount: BACK, currency: 'USD', source: '2130999001', matched: 'named-invoice' }],
    followUp: { ja: '担当者様\n\n一部が戻りました。\n残りもお願いします。', en: 'Hello,\n\npart of it came back.\nPlease return the rest.' },
  },
};
export const SHORT_TOLD: ToldClaim = toldOf(SHORT_CLAIM, SAMPLE_LINES);

/** Bills without resource ids: an estimate stands beside. */
export const ESTIMATED_TOLD: ToldClaim = toldOf(
  {
    ...SAMPLE_CLAIM,
    estimate: {
      low: decimal('700.5'),
      high: decimal('812.25'),
      currency: 'USD',
      pricesDated: '2026-07-20',
      lines: [
        {
          type: 'AWS::EC2::Instance',
          id: 'i-00aaaaaaaaaaaaaa0',
          region: 'us-east-1',
          from: '2026-12-05T18:20:25Z',
          until: '2026-12-06T02:20:25Z',
          hours: decimal('8'),
          low: decimal('700.5'),
          high: decimal('812.25'),
          how: { ja: '動いていた時間に定価を掛けました。', en: 'Hours running times the list price.' },
          eventIds: [],
        },
      ],
      compared: [{ service: 'AmazonEC2', region: 'us-east-1', low: decimal('700.5'), high: decimal('812.25'), bill: decimal('779.03') }],
      unpriced: [
        {
          type: 'AWS::EC2::Instance',
          id: 'i-09unknown',
          region: 'us-east-2',
          why: { ja: '定価が分かりません。', en: 'Its list price is not known.' },
        },
      ],
    },
  },
  SAMPLE_LINES,
);

/** More servers and lines than a page lists. */
export function largestTold(lineCount = 6_000): ToldClaim {
  const [pattern] = SAMPLE_LINES.filter(({ verdict }) => verdict === 'unauthorized');
  if (pattern === undefined) throw new Error('the sample has something to ask back');
  const lines = Array.from({ length: lineCount }, (_, number): ClaimLine => ({
    ...pattern,
    id: `L-${String(number).padStart(10, '0')}`,
    resourceId: `i-${String(number % 900).padStart(17, '0')}`,
    region: `region-${number % 30}`,
    net: number % 7 === 0 ? ZERO : pattern.net,
  }));
  return toldOf(claimOver(lines), lines);
}
