/** What only the owner can settle: undecided lines in groups, the dearest first, each with the ids to answer with. */
import type { BillStore } from '../../ports/charge-line.ts';
import { sql } from '../../ports/sql.ts';
import { compared, plus, ZERO, type Decimal } from '../../knowledge/money/decimal.ts';
import { moneyText } from '../../knowledge/money/currency.ts';
import { visibleText } from '../../words/visible-text.ts';
import { lineId } from './charges/line-id.ts';
import type { Claim } from './claim.ts';
import { magnitude } from './totals/difference.ts';
import { dayOf, daysBetween } from './times.ts';

const MOST_LINES = 20_000;
const MOST_QUESTIONS = 50;
const MOST_IDS = 200;

type Question = Claim['questions'][number];

interface UndecidedRow {
  readonly mark: string;
  readonly period: string;
  readonly day: string;
  readonly service: string;
  readonly region: string | null;
  readonly resource_id: string | null;
  readonly net: Decimal;
}

export async function questionsOf(bills: BillStore, currency: string): Promise<Question[]> {
  const rows = await bills.rows<UndecidedRow>(sql`
    select c.mark, c.period, p.day, c.service, c.region, c.resource_id, p.net from part p join charge c on c.charge_no = p.charge_no
    where p.verdict = 'undecided' and p.net <> 0 order by abs(p.net) desc, c.mark, p.day ${bills.dialect.firstRows(MOST_LINES)}`);
  const groups = new Map<string, { subject: string; net: Decimal; lineIds: string[] }>();
  for (const row of rows) {
    const subject = row.resource_id ?? `${row.service}:${row.region ?? 'global'}`;
    const group = groups.get(subject) ?? { subject, net: ZERO, lineIds: [] };
    group.net = plus(group.net, row.net);
    const id = lineId(row.mark, daysBetween(row.period, dayOf(row.day)));
    if (group.lineIds.length < MOST_IDS && !group.lineIds.includes(id)) group.lineIds.push(id);
    groups.set(subject, group);
  }
  return [...groups.values()]
    .sort((a, b) => compared(magnitude(b.net), magnitude(a.net)))
    .slice(0, MOST_QUESTIONS)
    .map((group) => ({ ...group, ...wordsOf(group, currency) }));
}

function wordsOf({ subject, net }: { readonly subject: string; readonly net: Decimal }, currency: string): { ja: string; en: string } {
  const [what, amount] = [visibleText(subject), moneyText(net, currency)];
  return {
    ja: `${what} の料金（${amount}、税別）は、あなたが使ったものですか？`,
    en: `Did you use ${what} (${amount} before tax)?`,
  };
}
