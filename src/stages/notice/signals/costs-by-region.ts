/**
 * Regions that cost money, as Cost Explorer tells: an independent look, also at Regions that could not be looked into. AWS charges for the question, so it is
 * asked only when the person agreed. Costs appear there up to a day late.
 */
import { compared, decimal, plus, readDecimal, ZERO, type Decimal } from '../../../knowledge/money/decimal.ts';
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import type { Cell, Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

const DAYS = 3;
const DAY_MS = 86_400_000;
/** Less than this is rounding and leftovers of free services. */
const WORTH_TELLING = decimal('0.01');

export interface CostsSetting {
  readonly now: Date;
  /** Regions in which all was seen. */
  readonly seenWhole: ReadonlySet<string>;
  /** Regions in which something burns or stands. */
  readonly withSomething: ReadonlySet<string>;
}

export async function costsByRegion(asking: Asking, setting: CostsSetting): Promise<SignalsSeen> {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const end = setting.now.getTime() + DAY_MS;
  const input = {
    TimePeriod: { Start: day(end - (DAYS + 1) * DAY_MS), End: day(end) },
    Granularity: 'DAILY',
    Metrics: ['UnblendedCost'],
    GroupBy: [{ Type: 'DIMENSION', Key: 'REGION' }],
  };
  const { pages, refused } = await askPages(asking, { service: 'cost-explorer', operation: 'GetCostAndUsage', region: 'us-east-1', input });
  const costs = new Map<string, Decimal>();
  for (const group of pages.flatMap((page) => reach(page, 'ResultsByTime[].Groups[]'))) {
    const region = reachText(group, 'Keys[]') ?? '';
    const cost = readDecimal(reachText(group, 'Metrics.UnblendedCost.Amount') ?? '');
    if (cost !== null) costs.set(region, plus(costs.get(region) ?? ZERO, cost));
  }
  const dear = [...costs].filter(([region, cost]) => /-\d+$/.test(region) && compared(cost, WORTH_TELLING) >= 0);
  const signals = dear.flatMap(([region]) => alarmOf(region, setting));
  const cell: Cell = signalCell('costs-by-region', 'cost-explorer', 'global', costs.size, refused);
  return { signals, cells: [cell] };
}

function alarmOf(region: string, { seenWhole, withSomething }: CostsSetting): Signal[] {
  if (withSomething.has(region)) return [];
  const unseen = !seenWhole.has(region);
  return [
    {
      kind: 'region-costs',
      level: unseen ? 'alarm' : 'look',
      region,
      subject: region,
      at: null,
      ja: unseen
        ? 'このリージョンではこの数日に料金が出ていますが、中を見られませんでした。見える権限で、もう一度見てください。'
        : 'このリージョンではこの数日に料金が出ていますが、今は何も見つかりませんでした。もう消えたか、ここで調べない種類のものです。',
      en: unseen
        ? 'This Region cost money in the last days, but could not be looked into. Look again with the permissions that show it.'
        : 'This Region cost money in the last days, but nothing was found in it now: it is gone, or of a kind not looked for here.',
    },
  ];
}
