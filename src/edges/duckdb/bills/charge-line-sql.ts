/** From what a row tells to a line of `charge_line`: kinds, services, regions, exact amounts. One statement, one pass. */
import { CHARGE_LINE_COLUMNS, type BillFormat } from '../../../ports/charge-line.ts';
import { SOLD_KINDS } from '../../../knowledge/billing/charge-kinds.ts';
import { fromDecimalComma } from './amount-sql.ts';
import { quoted } from '../engine.ts';
import { rowAmounts, type RowAmounts } from './row-amounts-sql.ts';
import { timeMacro, type DateOrder } from './time-sql.ts';
import { toldSql, type ToldTable } from './told-sql.ts';

export interface LineTable extends ToldTable {
  readonly fileNo: number;
  readonly format: BillFormat;
  readonly dateOrder: DateOrder;
  /** Numbers are written `1.234,56`. */
  readonly decimalComma: boolean;
}

/** Beside the columns of `charge_line`: why a row cannot count (NULL: it can), and what was done to its amounts. */
const BESIDE = ['fault', 'rounded', 'without_amount'] as const;

/** Row numbers and the lines a row can become (its charge, its credit, its tax) in one whole number below 2^53. */
const LINES_IN_A_ROW = 4;
const LINES_IN_A_FILE = 4_294_967_296;

/** All charges of `source` as lines, with `fault` and the other columns of BESIDE. */
export function linesSql(table: LineTable): string {
  const number = (column: string): string => `amount_digits(${table.decimalComma ? fromDecimalComma(column) : column})`;
  const time = (column: string): string => `in_this_century(${timeMacro(table.dateOrder)}(${column}))`;
  const { isCharge, besides } = rowAmounts(table.layout, table.headings, number);
  const told = toldSql(
    table,
    besides.map(({ digits }, index) => `${digits} as beside_${index + 1}`),
    isCharge,
  );
  const read = `select * replace (${account('payer_account')}, ${account('usage_account')}, ${time('period_start')} as period_start,
      ${time('started_at')} as started_at, ${time('ended_at')} as ended_at),
    net as net_told, ${number('net')} as net_digits, ${number('quantity')} as quantity_digits, ${number('list_cost')} as list_digits
    from (${told})`;
  const valued = `select * exclude (net, quantity, list_cost), amount(net_digits) as net_exact, amount(quantity_digits) as quantity, amount(list_digits) as list_cost,
    ${kindSql(table)} as plain_kind, strftime(coalesce(period_start, started_at), '%Y-%m-01') as period
    from (${withBesides(read, besides)})`;
  const joined = `select told.*, service.code, service.name as known_name, service.everywhere, service.plain_virginia,
    ${finalKind(table.format)} as kind, coalesce(${REGION_TOLD}, location.region, prefix.region, ${REGION_IN_USAGE}) as region_told
    from (${valued}) as told
    left join known_service as service on service.told = lower(coalesce(told.service_code, told.service_name))
    left join known_location as location on location.location = lower(coalesce(told.location, told.region_code))
    left join known_prefix as prefix on prefix.prefix = split_part(told.usage_type, '-', 1)`;
  return `select ${columns(table).join(', ')} from (${joined})`;
}

/** One line for the row's own charge (part 0) and one for each further amount that is not nothing. Quantity and list price belong to the first. */
function withBesides(read: string, besides: RowAmounts['besides']): string {
  if (besides.length === 0) return `select *, 0 as part from (${read})`;
  const parts = besides.map((_, index) => `(${index + 1})`);
  const digits = besides.map((_, index) => `when ${index + 1} then beside_${index + 1}`);
  const kinds = besides.map(({ kind }, index) => `when ${index + 1} then ${quoted(kind)}`);
  const taxes = besides.map(({ kind }, index) => `when ${index + 1} then ${kind === 'tax' ? 'tax_type' : 'null'}`);
  const first = (column: string): string => `case when part = 0 then ${column} end as ${column}`;
  return `select * replace (case part when 0 then net_digits ${digits.join(' ')} end as net_digits, case part when 0 then net_told ${digits.join(' ')} end as net_told,
      case part when 0 then kind_known ${kinds.join(' ')} end as kind_known, ${first('quantity_digits')}, ${first('list_digits')},
      case part ${taxes.join(' ')} end as tax_type)
    from (${read}) cross join (values (0), ${parts.join(', ')}) as parts(part)
    where part = 0 or coalesce(amount(case part ${digits.join(' ')} end), 0) <> 0`;
}

/** Columns of a segment: those of `charge_line`, and BESIDE. */
export const SEGMENT_COLUMNS: readonly string[] = [...Object.keys(CHARGE_LINE_COLUMNS), ...BESIDE];

function columns({ fileNo, format }: LineTable): string[] {
  const made: Readonly<Record<string, string>> = {
    line_key: `${fileNo} * ${LINES_IN_A_FILE} + row_no * ${LINES_IN_A_ROW} + part`,
    file_no: `cast(${fileNo} as bigint)`,
    format: quoted(format),
    invoice_id: `case when lower(invoice_id) <> 'estimated' then invoice_id end`,
    ended_at: `case when date_part('second', ended_at) = 59 and date_part('minute', ended_at) = 59 then ended_at + interval 1 second else ended_at end`,
    service: `coalesce(code, service_code, service_name, 'unknown')`,
    service_name: `coalesce(service_name, known_name, service_code)`,
    region: REGION,
    net: `coalesce(net_exact, 0)`,
    purchase_option: PURCHASE_OPTION,
    instance_type: `coalesce(instance_type, nullif(regexp_extract(usage_type, '(?:Box|Spot|Dedicated|Heavy|Instance|Multi-AZ|Node)Usage:([a-z0-9.-]+[.][a-z0-9-]+)', 1), ''))`,
    fault: `case when net_told is not null and net_exact is null then 'amount' when period is null then 'period' end`,
    rounded: `coalesce(amount_is_longer(net_digits), false)`,
    without_amount: `net_told is null`,
  };
  return SEGMENT_COLUMNS.map((column) => (made[column] === undefined ? column : `${made[column]} as ${column}`));
}

/** Account ids have twelve digits; spreadsheets take zeros at the front away, or all digits but the first few (`1.11122E+11`). */
const account = (column: string): string =>
  `case when regexp_full_match(${column}, '[0-9]{1,11}') then lpad(${column}, 12, '0')
    when not regexp_full_match(${column}, '[0-9][.,][0-9]+[eE][+]1[01]') then ${column} end as ${column}`;

function kindSql({ layout }: LineTable): string {
  const words = Object.entries(layout.kinds).map(([word, kind]) => `when ${quoted(word)} then ${quoted(kind)}`);
  return `coalesce(kind_known, case regexp_replace(lower(kind_told), '[^a-z]', '', 'g') ${words.join(' ')} end,
    case when tax_type is not null then 'tax' when kind_told is null and coalesce(usage_type, service_name, service_code, resource_id, region_code, zone, operation, instance_type) is not null then 'usage' else 'other' end)`;
}

/** What the row tells beside its word for the kind: whose commitment a fee belongs to, who sells, what is given back. */
function finalKind(format: BillFormat): string {
  const namesSeller = format.startsWith('focus') || format === 'bills-page-csv';
  const stranger = namesSeller ? `not regexp_matches(told.seller, '^(?i)(aws|amazon)')` : `contains(lower(told.seller), 'marketplace')`;
  return `case
    when plain_kind = 'purchase' and told.commitment is not null then 'commitment'
    ${format === 'bills-page-csv' ? BILLS_PAGE_KINDS : ''}
    when plain_kind in (${SOLD_KINDS.map(quoted).join(', ')}) and ${stranger} then 'marketplace'
    when plain_kind = 'discount' and lower(told.kind_told) = 'adjustment' and contains(lower(told.description), 'refund') then 'refund'
    else plain_kind end`;
}

/** The Bills page has no column for the kind of a charge: what is given back or bought shows by its sign and its words. */
const BILLS_PAGE_KINDS = `when plain_kind = 'usage' and net_exact < 0 then case
      when regexp_matches(lower(told.description), 'refund|adjustment') then 'refund'
      when contains(lower(told.description), 'credit') then 'credit'
      else 'discount' end
    when plain_kind = 'usage' and (contains(lower(service.code), 'savingsplans')
      or regexp_matches(lower(told.description), 'sign up charge|savings plan|reserved instance.*(fee|upfront)|upfront')) then 'commitment'
    when plain_kind = 'usage' and (service.code = 'AmazonRegistrar' or starts_with(told.service_code, 'AWSSupport') or told.service_code in ('OCBPremiumSupport', 'AWSDeveloperSupport'))
      then 'purchase'`;

const REGION_CODE = '[a-z]{2}(-[a-z]+)+-[0-9]';
/** The region column; a zone is its region with a letter (`us-east-1a`), a local zone with a place (`us-west-2-lax-1a`). */
const REGION_TOLD = `case when regexp_full_match(told.region_code, '${REGION_CODE}') then told.region_code end,
    nullif(regexp_extract(told.zone, '^[a-z]{2}(-[a-z]+)+-[0-9]'), '')`;
/** `us-east-1-KMS-Requests` */
const REGION_IN_USAGE = `nullif(regexp_extract(told.usage_type, '^(${REGION_CODE})(-|$)', 1), '')`;

const REGION = `case
    when region_told is not null then region_told
    when kind not in ('usage', 'commitment', 'purchase', 'marketplace') then null
    when everywhere then 'global'
    when plain_virginia and kind = 'usage' and usage_type is not null then 'us-east-1' end`;

const PURCHASE_OPTION = `case
    when contains(usage_type, 'SpotUsage') or lower(purchase_option) in ('spot', 'dynamic') then 'Spot'
    when starts_with(kind_told, 'SavingsPlan') then 'SavingsPlan'
    when kind_told in ('DiscountedUsage', 'RIFee') then 'Reserved'
    when lower(purchase_option) = 'committed' then case when contains(lower(commitment), 'savingsplan') then 'SavingsPlan' else 'Reserved' end
    when lower(purchase_option) = 'reserved' then 'Reserved'
    when kind = 'usage' then 'OnDemand' end`;
