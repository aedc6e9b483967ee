/** A claim of the founding story, written by hand: what a claim of its bill should hand to those who show it. */
import { decimal, plus, sum, times, withPlaces, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Amounts, ChargeVerdict, Claim, ClaimLine, ClaimResult } from '../claim.ts';
import { SAMPLE_LINES } from './sample-lines.ts';

const VERDICTS: readonly ChargeVerdict[] = ['unauthorized', 'owner', 'undecided'];
const RATE = decimal('155.25');

const amountsOf = (lines: readonly ClaimLine[]): Amounts => {
  const net = sum(lines.map((one) => one.net));
  const tax = sum(lines.map((one) => one.tax));
  return { net, tax, total: plus(net, tax) };
};
const by = (lines: readonly ClaimLine[], verdict: ChargeVerdict): readonly ClaimLine[] => lines.filter((one) => one.verdict === verdict);

const inYen = ({ net, tax }: Amounts): Amounts => {
  const yen = (amount: Decimal): Decimal => decimal(withPlaces(times(amount, RATE), 0));
  return { net: yen(net), tax: yen(tax), total: plus(yen(net), yen(tax)) };
};

const byKey = (lines: readonly ClaimLine[], keyOf: (line: ClaimLine) => string): readonly { key: string; verdict: ChargeVerdict; net: Decimal }[] =>
  [...new Set(lines.map(keyOf))].sort().flatMap((key) =>
    VERDICTS.flatMap((verdict) => {
      const those = by(lines, verdict).filter((one) => keyOf(one) === key);
      return those.length === 0 ? [] : [{ key, verdict, net: sum(those.map((one) => one.net)) }];
    }),
  );

/** A claim over any lines, everything else as in the sample. */
export function claimOver(lines: readonly ClaimLine[]): Omit<Claim, 'lines'> {
  const bill = amountsOf(lines);
  const unauthorized = amountsOf(by(lines, 'unauthorized'));
  const december = lines.filter((one) => one.period === '2026-12-01');
  return {
    schema: 'hikeshi.claim/1',
    currency: 'USD',
    invoices: [
      {
        invoiceId: '2130998877',
        period: '2026-12-01',
        account: '111122223333',
        final: true,
        bill: amountsOf(december),
        unauthorized: amountsOf(by(december, 'unauthorized')),
        owner: amountsOf(by(december, 'owner')),
        undecided: amountsOf(by(december, 'undecided')),
        payment: {
          currency: 'JPY',
          rate: RATE,
          rateSource: { ja: '請求書 2130998877 に書かれた換算レート', en: 'the rate written on invoice 2130998877' },
          unauthorized: inYen(amountsOf(by(december, 'unauthorized'))),
        },
      },
    ],
    totals: {
      unauthorized,
      owner: amountsOf(by(lines, 'owner')),
      undecided: amountsOf(by(lines, 'undecided')),
      bill,
      difference: { net: ZERO, tax: ZERO, total: ZERO, reasons: [] },
    },
    credits: [
      { period: '2026-12-01', description: 'AWS Activate Promotional Credit', net: decimal('-25'), usedByIntruder: decimal('24.5'), kind: 'credit' },
    ],
    refund: { expected: unauthorized.total, received: ZERO, open: unauthorized.total, items: [], followUp: null },
    estimate: null,
    daily: byKey(lines, (one) => one.date).map(({ key, ...rest }) => ({ date: key, ...rest })),
    monthly: byKey(lines, (one) => one.period).map(({ key, ...rest }) => ({ period: key, ...rest })),
    questions: by(lines, 'undecided').length === 0 ? [] : [QUESTION(lines)],
    limits: [
      {
        ja: '12月8日から後の明細はまだありません。AWSが月末に請求書を確定したら、もう一度実行してください。',
        en: 'There are no lines after 7 December yet. Run this again when AWS has closed the month.',
      },
    ],
    files: [{ name: 'cur-2026-12.csv.gz', sha256: '9f'.repeat(32), format: 'cur-2', rows: 1_204, rejected: 0, use: 'counted' }],
  };
}

const QUESTION = (lines: readonly ClaimLine[]): Claim['questions'][number] => ({
  ja: '東京リージョンの CloudWatch を、12月7日にあなたが設定しましたか。',
  en: 'Did you set up CloudWatch in Tokyo on 7 December?',
  subject: 'AmazonCloudWatch:ap-northeast-1',
  net: sum(by(lines, 'undecided').map((one) => one.net)),
  lineIds: by(lines, 'undecided').map((one) => one.id),
});

export const SAMPLE_CLAIM = claimOver(SAMPLE_LINES);

export const resultOf = (claim: Omit<Claim, 'lines'>, lines: readonly ClaimLine[]): ClaimResult => ({
  claim,
  async *lines() {
    yield* lines;
  },
});

export const SAMPLE_RESULT = resultOf(SAMPLE_CLAIM, SAMPLE_LINES);
