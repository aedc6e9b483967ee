/** A claim of the founding story, written by hand: what a claim of its bill should hand to those who show it. */
import { minorPlaces } from '../../../knowledge/money/currency.ts';
import { decimal, plus, rounded, sum, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { roundedParts } from '../../../knowledge/money/largest-remainder.ts';
import type { Amounts, ChargeVerdict, Claim, ClaimInvoice, ClaimLine } from '../claim.ts';
import { SAMPLE_LINES } from './sample-lines.ts';

const VERDICTS: readonly ChargeVerdict[] = ['unauthorized', 'owner', 'undecided'];
const ACCOUNT = '111122223333';

const amounts = (net: string, tax: string): Amounts => ({ net: decimal(net), tax: decimal(tax), total: plus(decimal(net), decimal(tax)) });
const NOTHING = amounts('0', '0');

/** A quiet month: 10.792 and 1.0792 of tax. */
const quiet = (period: string, invoiceId: string): ClaimInvoice => ({
  invoiceId,
  period,
  account: ACCOUNT,
  final: true,
  bill: amounts('10.79', '1.08'),
  unauthorized: NOTHING,
  owner: amounts('10.79', '1.08'),
  undecided: NOTHING,
  payment: null,
});

/**
 * In coins, invoice by invoice. December exactly: unauthorized 779.025, owner 2.5698, undecided 1.2, together 782.7948; tax 77.9025, 0.25698 and 0.12, together
 * 78.27948. The coin left over goes to the owner's larger remainder both times. In yen: 779.02 x 155.25 = 120,942.855 and 77.90 x 155.25 = 12,093.975.
 */
const INVOICES: readonly ClaimInvoice[] = [
  quiet('2026-09-01', '2130991111'),
  quiet('2026-10-01', '2130992222'),
  quiet('2026-11-01', '2130993333'),
  {
    invoiceId: '2130998877',
    period: '2026-12-01',
    account: ACCOUNT,
    final: true,
    bill: amounts('782.79', '78.28'),
    unauthorized: amounts('779.02', '77.90'),
    owner: amounts('2.57', '0.26'),
    undecided: amounts('1.20', '0.12'),
    payment: {
      currency: 'JPY',
      rate: decimal('155.25'),
      rateSource: { ja: '請求書 2130998877 に書かれた換算レート', en: 'the rate written on invoice 2130998877' },
      unauthorized: amounts('120943', '12094'),
    },
  },
];

const by = (lines: readonly ClaimLine[], verdict: ChargeVerdict): readonly ClaimLine[] => lines.filter((one) => one.verdict === verdict);

/** One invoice over any lines, rounded as invoices are. */
function invoiceOver(lines: readonly ClaimLine[]): ClaimInvoice {
  const places = minorPlaces('USD');
  const column = (of: 'net' | 'tax'): { whole: Decimal; parts: readonly Decimal[] } => {
    const exact = VERDICTS.map((verdict) => sum(by(lines, verdict).map((one) => one[of])));
    const whole = rounded(sum(exact), places);
    return { whole, parts: roundedParts(exact, whole, places) };
  };
  const [net, tax] = [column('net'), column('tax')];
  const part = (place: number): Amounts => amounts(net.parts[place] ?? ZERO, tax.parts[place] ?? ZERO);
  return {
    ...quiet('2026-12-01', '2130998877'),
    bill: amounts(net.whole, tax.whole),
    unauthorized: part(0),
    owner: part(1),
    undecided: part(2),
  };
}

const totalOf = (invoices: readonly ClaimInvoice[], part: ChargeVerdict | 'bill'): Amounts =>
  amounts(sum(invoices.map((one) => one[part].net)), sum(invoices.map((one) => one[part].tax)));

const byKey = (lines: readonly ClaimLine[], keyOf: (line: ClaimLine) => string): readonly { key: string; verdict: ChargeVerdict; net: Decimal }[] =>
  [...new Set(lines.map(keyOf))].sort().flatMap((key) =>
    VERDICTS.flatMap((verdict) => {
      const those = by(lines, verdict).filter((one) => keyOf(one) === key);
      return those.length === 0 ? [] : [{ key, verdict, net: sum(those.map((one) => one.net)) }];
    }),
  );

/** A claim over any lines, everything else as in the sample. */
export function claimOver(lines: readonly ClaimLine[], invoices: readonly ClaimInvoice[] = [invoiceOver(lines)]): Omit<Claim, 'lines'> {
  const unauthorized = totalOf(invoices, 'unauthorized');
  return {
    schema: 'hikeshi.claim/1',
    currency: 'USD',
    invoices,
    totals: {
      unauthorized,
      owner: totalOf(invoices, 'owner'),
      undecided: totalOf(invoices, 'undecided'),
      bill: totalOf(invoices, 'bill'),
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

export const SAMPLE_CLAIM = claimOver(SAMPLE_LINES, INVOICES);
