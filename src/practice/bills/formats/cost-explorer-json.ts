/** Cost Explorer as the command line prints it: `aws ce get-cost-and-usage` by the day and two dimensions, and `get-cost-and-usage-with-resources`. */
import { DAY } from '../../clock.ts';
import { dayText } from '../calendar.ts';
import type { BillLine } from '../line.ts';
import { Tally } from '../tally.ts';

/** A second dimension beside SERVICE. */
export type SecondKey = 'USAGE_TYPE' | 'REGION' | 'RECORD_TYPE';

interface Group {
  readonly keys: readonly string[];
  readonly cost: Tally;
  readonly quantity: Tally;
  readonly units: Set<string>;
}

/** Seconds since 1970, end exclusive; days from `estimated` on may still change. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly estimated: number;
}

/** A result a day, each with its groups; a line counts on its first day. */
export function costAndUsage(lines: Iterable<BillLine>, days: Days, second: SecondKey): string {
  const keysOf = (line: BillLine): string[] => [serviceName(line), SECOND[second](line)];
  return printed(['SERVICE', second], byDay(lines, days, keysOf), days);
}

/** The last days, EC2 machines only, by what the lines name: all this call can do. */
export function costWithResources(lines: Iterable<BillLine>, days: Days): string {
  const machines = [...lines].filter(
    ({ charge, kind }) => kind === 'Usage' && charge.product.inCostExplorer === 'Amazon Elastic Compute Cloud - Compute',
  );
  return printed(
    ['RESOURCE_ID'],
    byDay(machines, days, ({ charge }) => [charge.resource ?? 'NoResourceId']),
    days,
  );
}

const SECOND: Readonly<Record<SecondKey, (line: BillLine) => string>> = {
  USAGE_TYPE: ({ charge }) => charge.usageType || 'NoUsageType',
  REGION: ({ charge }) => charge.region || 'NoRegion',
  RECORD_TYPE: (line) => recordType(line),
};

/** A fee is a support plan's, or was paid at once. */
export const recordType = ({ kind, billType }: BillLine): string => (kind !== 'Fee' ? kind : billType === 'Purchase' ? 'Upfront' : 'Support');

/** Tax is a service of its own here. */
export const serviceName = ({ kind, charge }: BillLine): string => (kind === 'Tax' ? 'Tax' : charge.product.inCostExplorer);

function byDay(lines: Iterable<BillLine>, { from, to }: Days, keysOf: (line: BillLine) => string[]): Map<number, Map<string, Group>> {
  const days = new Map<number, Map<string, Group>>();
  for (let day = from; day < to; day += DAY) days.set(day, new Map());
  for (const line of lines) {
    const groups = days.get(Math.floor(line.from / DAY) * DAY);
    if (groups === undefined) continue;
    const keys = keysOf(line);
    const key = keys.join('|');
    const group = groups.get(key) ?? { keys, cost: new Tally(), quantity: new Tally(), units: new Set<string>() };
    group.cost.add(line.cost);
    group.quantity.add(line.quantity);
    group.units.add(line.charge.unit || 'N/A');
    groups.set(key, group);
  }
  return days;
}

function printed(keys: readonly string[], days: ReadonlyMap<number, ReadonlyMap<string, Group>>, { estimated }: Days): string {
  const answer = {
    GroupDefinitions: keys.map((key) => ({ Type: 'DIMENSION', Key: key })),
    ResultsByTime: [...days].map(([day, groups]) => ({
      TimePeriod: { Start: dayText(day), End: dayText(day + DAY) },
      Total: {},
      Groups: [...groups.values()].map((group) => ({
        Keys: group.keys,
        Metrics: {
          UnblendedCost: { Amount: group.cost.total, Unit: 'USD' },
          UsageQuantity: { Amount: group.quantity.total, Unit: unitOf(group) },
        },
      })),
      Estimated: day >= estimated,
    })),
    DimensionValueAttributes: [],
  };
  return `${JSON.stringify(answer, null, 4)}\n`;
}

/** Different units cannot be added up: Cost Explorer then says N/A. */
const unitOf = ({ units }: Group): string => (units.size === 1 ? ([...units][0] ?? 'N/A') : 'N/A');
