/** What a question to Cost Explorer asks: the time, the parts it is told in, what is left out. Anything it cannot answer is refused, never guessed. */
import type { BillLine } from '../../../bills/line.ts';
import { recordType, serviceName } from '../../../bills/formats/cost-explorer-json.ts';
import { dayText } from '../../../bills/calendar.ts';
import { DAY, HOUR, isoTime, secondsOf } from '../../../clock.ts';
import { structuresIn, textIn, textsIn } from '../../input.ts';
import { Refusal, type Members } from '../../live-service.ts';

export const DIMENSIONS: Readonly<Record<string, (line: BillLine) => string>> = {
  SERVICE: serviceName,
  REGION: ({ charge }) => charge.region || 'NoRegion',
  USAGE_TYPE: ({ charge }) => charge.usageType || 'NoUsageType',
  RECORD_TYPE: recordType,
  PURCHASE_TYPE: ({ kind, charge }) =>
    kind === 'Usage' ? (charge.purchase === 'Spot' ? 'Spot Instances' : 'On Demand Instances') : 'NoPurchaseType',
  LINKED_ACCOUNT: ({ charge }) => charge.account,
  INSTANCE_TYPE: ({ charge }) => charge.instanceType ?? 'NoInstanceType',
  OPERATION: ({ charge }) => charge.operation || 'NoOperation',
  AZ: ({ charge }) => charge.zone ?? 'NoAZ',
  RESOURCE_ID: ({ charge }) => charge.resource ?? 'NoResourceId',
};

export type Granularity = 'HOURLY' | 'DAILY' | 'MONTHLY';

export interface CostQuery {
  /** Seconds since 1970, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
  readonly groups: readonly string[];
  readonly metrics: readonly string[];
  readonly keeps: (line: BillLine) => boolean;
}

const invalid = (message: string): Refusal => new Refusal('ValidationException', message, 400);

export function costQuery(input: Members): CostQuery | Refusal {
  const period = input['TimePeriod'] as Members | undefined;
  const [start, end] = [textIn(period ?? {}, 'Start'), textIn(period ?? {}, 'End')];
  const [from, to] = [secondsOf(start), secondsOf(end)];
  if (Number.isNaN(from) || Number.isNaN(to)) return invalid('Start time or end time is invalid.');
  if (from >= to) return invalid('Start date (and hour) should be before end date (and hour)');
  const granularity = textIn(input, 'Granularity');
  if (granularity !== 'HOURLY' && granularity !== 'DAILY' && granularity !== 'MONTHLY') return invalid(`Invalid granularity: ${granularity}`);
  const groups = structuresIn(input, 'GroupBy').map((group) => textIn(group, 'Key'));
  if (groups.length > 2) return invalid('You can only group by up to two dimensions.');
  const unknown = groups.find((key) => !Object.hasOwn(DIMENSIONS, key));
  if (unknown !== undefined) return invalid(`Group Definition dimension is invalid: ${unknown}`);
  const keeps = kept(input['Filter']);
  if (keeps instanceof Refusal) return keeps;
  return { from, to, granularity, groups, metrics: textsIn(input, 'Metrics'), keeps };
}

/** `Dimensions`, `And`, `Or`, `Not`. The practice world's lines have no tags: a question about them finds nothing. */
function kept(filter: unknown): ((line: BillLine) => boolean) | Refusal {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter !== 'object') return invalid('Filter expression is invalid.');
  const expression = filter as Members;
  const dimensions = expression['Dimensions'] as Members | undefined;
  if (dimensions !== undefined) {
    const key = textIn(dimensions, 'Key');
    const of = DIMENSIONS[key];
    if (of === undefined) return invalid(`Dimension is invalid: ${key}`);
    const values = new Set(textsIn(dimensions, 'Values'));
    return (line) => values.has(of(line));
  }
  if (expression['Not'] !== undefined) {
    const not = kept(expression['Not']);
    return not instanceof Refusal ? not : (line) => !not(line);
  }
  const every = expression['And'] !== undefined;
  const parts = structuresIn(expression, every ? 'And' : 'Or').map((part) => kept(part));
  const refused = parts.find((part) => part instanceof Refusal);
  if (refused instanceof Refusal) return refused;
  if (parts.length === 0) return expression['Tags'] === undefined ? invalid('Filter expression is invalid.') : () => false;
  const tests = parts as readonly ((line: BillLine) => boolean)[];
  return every ? (line) => tests.every((test) => test(line)) : (line) => tests.some((test) => test(line));
}

export interface Slot {
  readonly from: number;
  readonly to: number;
}

/** The stretches of time an answer is told in; the first and last month may be cut. */
export function slotsOf({ from, to, granularity }: CostQuery): Slot[] {
  const slots: Slot[] = [];
  for (let start = from; start < to; start = slots.at(-1)?.to ?? to) slots.push({ from: start, to: Math.min(to, endOf(start, granularity)) });
  return slots;
}

function endOf(start: number, granularity: Granularity): number {
  if (granularity === 'HOURLY') return Math.floor(start / HOUR) * HOUR + HOUR;
  if (granularity === 'DAILY') return Math.floor(start / DAY) * DAY + DAY;
  const next = isoTime(secondsOf(`${isoTime(start).slice(0, 7)}-01T00:00:00Z`) + 32 * DAY);
  return secondsOf(`${next.slice(0, 7)}-01T00:00:00Z`);
}

/** Days as days, hours with their time. */
export const periodShown = ({ from, to }: Slot, granularity: Granularity) =>
  granularity === 'HOURLY' ? { Start: isoTime(from), End: isoTime(to) } : { Start: dayText(from), End: dayText(to) };
