/** What the reader must know before trusting the figures: months that may change, days without lines, files that did not count. */
import type { BillStore } from '../../ports/charge-line.ts';
import { sql } from '../../ports/sql.ts';
import { compared, ZERO, type Decimal } from '../../knowledge/money/decimal.ts';
import { moneyText } from '../../knowledge/money/currency.ts';
import { visibleText } from '../../words/visible-text.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Currencies } from './charges/currency-of.ts';
import { shortPath } from './telling/words/short-name.ts';
import type { ClaimInvoice } from './claim.ts';
import { TAIL_HOURS, type Incident } from './incident.ts';

export async function limitsOf(
  bills: BillStore,
  incident: Incident,
  currencies: Currencies,
  invoices: readonly ClaimInvoice[],
): Promise<Bilingual[]> {
  return [
    ...taxToCome(invoices),
    ...periodLimits(bills),
    ...fileLimits(bills),
    ...logLimits(incident),
    ...currencies.others.map(otherCurrency),
    ...paymentLimits(invoices),
    ...(await plansEaten(bills, currencies.main)),
  ];
}

/** Tax comes onto a bill when its invoice is made: until then the amount asked back is short of it, and AWS gives back more. */
function taxToCome(invoices: readonly ClaimInvoice[]): Bilingual[] {
  return invoices
    .filter(({ final, bill, unauthorized }) => !final && bill.tax === ZERO && compared(unauthorized.net, ZERO) > 0)
    .map(({ period }) => ({
      ja: `${period.slice(0, 7)} の金額には、まだ税が入っていません。税 (日本の消費税は10%) は請求書が確定するときに加わるので、返ってくる額はそのぶん多くなります。`,
      en: `The amount for ${period.slice(0, 7)} holds no tax yet. Tax (10 % consumption tax in Japan) is added when the invoice closes; what comes back will be higher by the tax on it.`,
    }));
}

function periodLimits(bills: BillStore): Bilingual[] {
  return bills.periods.flatMap((one) => {
    const month = one.period.slice(0, 7);
    const open = one.final
      ? []
      : [
          {
            ja: `${month} の請求はまだ確定していません。${WHY[one.whyNotFinal ?? 'no-invoice-yet'].ja}`,
            en: `The bill of ${month} is not final: ${WHY[one.whyNotFinal ?? 'no-invoice-yet'].en}`,
          },
        ];
    const missing =
      one.missingDays.length === 0
        ? []
        : [
            {
              ja: `${month} の請求ファイルには、次の日の明細がありません: ${daysText(one.missingDays)}`,
              en: `The files of ${month} have no lines for these days: ${daysText(one.missingDays)}`,
            },
          ];
    return [...open, ...missing];
  });
}

const WHY = {
  'no-invoice-yet': { ja: '請求書がまだ出ていないので、金額は変わることがあります。', en: 'there is no invoice yet, and amounts may change.' },
  estimated: { ja: 'AWSが見積もりと示している金額を含みます。', en: 'AWS marks amounts in it as estimated.' },
  'made-before-period-end': { ja: '月が終わる前に作られたファイルです。', en: 'the file was made before the month was over.' },
} as const;

const MOST_DAYS = 10;
const daysText = (days: readonly string[]): string => `${days.slice(0, MOST_DAYS).join(', ')}${days.length > MOST_DAYS ? ` … (${days.length})` : ''}`;

function fileLimits(bills: BillStore): Bilingual[] {
  const counted = bills.files.filter((file) => file.use === 'counted' && file.format !== 'invoice-summaries');
  const without = counted.filter((file) => !file.hasResourceIds).map((file) => visibleText(shortPath(file.name)));
  const noIds =
    without.length === 0
      ? []
      : [
          {
            ja: `リソースIDのない請求ファイルがあります（${without.slice(0, 5).join('、')}）。その料金は、種類・リージョン・時期から割り当てています。`,
            en: `Some bill files name no resources (${without.slice(0, 5).join(', ')}). Their charges are attributed by kind of use, Region and time.`,
          },
        ];
  const rejected = counted.filter((file) => file.rows.rejected > 0);
  return [
    ...noIds,
    ...rejected.map((file) => ({
      ja: `${visibleText(shortPath(file.name))} の ${file.rows.rejected} 行は読めませんでした。`,
      en: `${file.rows.rejected} rows of ${visibleText(shortPath(file.name))} could not be read.`,
    })),
  ];
}

function logLimits({ footprint, from, until }: Incident): Bilingual[] {
  const noFootprint = {
    ja: '持ち主側の利用状況（足あと）がこのケースにないため、両方が使ったかもしれない料金は「未確定」が多くなります。もう一度 investigate を実行すると精度が上がります。',
    en: "This case has no record of the owner's own use, so more charges stay undecided. Running investigate again makes it more exact.",
  };
  const none = {
    ja: '侵入者が見つかっていないため、あなたが申告した料金だけを請求しています。',
    en: 'No intruder was found, so only what you named yourself is claimed.',
  };
  const tail = {
    ja: `侵入者のものが消えてから ${TAIL_HOURS} 時間までの料金は、遅れて計上された侵入者の料金として扱います。`,
    en: `Charges up to ${TAIL_HOURS} hours after a thing of the intruder's was gone count as its late charges.`,
  };
  if (from === null) return [none];
  return [...(footprint === null ? [noFootprint] : []), ...(until === null ? [] : [tail])];
}

const otherCurrency = ({ currency, lines, net }: Currencies['others'][number]): Bilingual => ({
  ja: `${visibleText(currency)} 建ての ${lines} 行（${moneyText(net, visibleText(currency))}）は通貨が違うため、合計に入れていません。`,
  en: `${lines} lines in ${visibleText(currency)} (${moneyText(net, visibleText(currency))}) are in another currency and not part of the totals.`,
});

function paymentLimits(invoices: readonly ClaimInvoice[]): Bilingual[] {
  const without = invoices.filter((one) => compared(one.unauthorized.total, ZERO) > 0 && one.payment === null);
  return without.length === 0
    ? []
    : [
        {
          ja: '請求書に書かれた為替レートがわからない月は、円などへの換算をしていません。請求書の一覧（invoice summaries）を加えると、その請求書のレートで換算します。',
          en: 'Where the exchange rate on the invoice itself is not known, nothing is converted. Add the invoice summaries to have that rate used.',
        },
      ];
}

/** The owner's Savings Plans and reservations that the intruder's use took. */
async function plansEaten(bills: BillStore, currency: string): Promise<Bilingual[]> {
  const [row] = await bills.rows<{ covered: Decimal | null }>(sql`
    select sum(case when p.net > 0 then p.net else coalesce(d.list_cost, 0) end) as covered from part p join charge c on c.charge_no = p.charge_no
      join (select charge_no, day, sum(list_cost) as list_cost from charge_day group by 1, 2) d on d.charge_no = p.charge_no and d.day = p.day
    where p.verdict = 'unauthorized' and c.kind = 'usage' and (c.kind_told in ('SavingsPlanCoveredUsage', 'DiscountedUsage') or c.purchase_option in ('SavingsPlan', 'Reserved'))`);
  const covered = row?.covered ?? null;
  if (covered === null || compared(covered, ZERO) <= 0) return [];
  const amount = moneyText(covered, currency);
  return [
    {
      ja: `あなたの Savings Plans やリザーブドインスタンスが、侵入者の利用のうち定価で ${amount} 分に使われました。請求の合計には入れていませんが、AWSに伝えてください。`,
      en: `Your Savings Plans or reservations paid for use of the intruder's that costs ${amount} on demand. It is not in the totals, but tell AWS about it.`,
    },
  ];
}
