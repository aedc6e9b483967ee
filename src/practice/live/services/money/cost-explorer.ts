/** AWS Cost Explorer: what the ledger knows, half a day to a day late, a cent a question. */
import { decimal, dividedBy, rounded, sum, times, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { estimatedFrom } from '../../../bills/closing/as-of.ts';
import type { BillLine } from '../../../bills/line.ts';
import { PAID_COST_REQUEST } from '../../../bills/metering/priced-calls.ts';
import { Tally } from '../../../bills/tally.ts';
import { DAY, HOUR } from '../../../clock.ts';
import { textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { anomalyOperations } from './anomalies.ts';
import { costQuery, DIMENSIONS, periodShown, slotsOf, type CostQuery, type Slot } from './cost-query.ts';

/** "Cost Explorer refreshes your cost data at least once every 24 hours": here every 12, with what was known 12 hours before. */
const REFRESHED_EVERY = 12 * HOUR;
/** After it is first opened nothing is there for about a day. */
const FIRST_DATA_AFTER = DAY;
const RESOURCE_DAYS = 14;

interface Known {
  readonly lines: readonly BillLine[];
  /** From here on days may still change. */
  readonly estimated: number;
}

function known(call: LiveCall): Known | Refusal {
  const since = call.account.states.costExplorerSince;
  if (since === null) return new Refusal('AccessDeniedException', 'User not enabled for cost explorer access', 400);
  if (since + FIRST_DATA_AFTER > call.now)
    return new Refusal(
      'DataUnavailableException',
      'Data is not available. Please try to adjust the time period. If just enabled Cost Explorer, data might not be ingested yet',
      400,
    );
  const moment = (Math.floor(call.now / REFRESHED_EVERY) - 1) * REFRESHED_EVERY;
  const closed = call.bills.asOf(call.now, moment)?.closed ?? [];
  return { lines: closed.flatMap(({ lines }) => lines), estimated: estimatedFrom(closed, moment) };
}

/** Counts on the bill like any other use. */
const paid = (answer: (call: LiveCall) => LiveReply): LiveOperation => ({
  run: (call) => {
    const { account, caller, region, now, eventId, random } = call;
    account.meter.called({ call: { account, caller, action: PAID_COST_REQUEST, region, input: {}, now, eventId, random }, additional: {} });
    return answer(call);
  },
});

function costAndUsage(call: LiveCall, only: ((line: BillLine) => boolean) | null = null): LiveReply {
  const query = costQuery(call.input);
  if (query instanceof Refusal) return query;
  if (query.granularity === 'HOURLY' && query.from < call.now - RESOURCE_DAYS * DAY)
    return new Refusal('ValidationException', 'Hourly data is available for the last 14 days only.', 400);
  const data = known(call);
  if (data instanceof Refusal) return data;
  const lines = data.lines.filter((line) => line.from >= query.from && line.from < query.to && query.keeps(line) && (only === null || only(line)));
  const bySlot = heaps(slotsOf(query), lines);
  const page = paged(call, 'ResultsByTime', [...bySlot], {
    keyOf: ([slot]) => String(slot.from),
    show: ([slot, held]) => resultOf(slot, held, query, data.estimated),
  });
  if (page instanceof Refusal) return page;
  return answered({ ...page, GroupDefinitions: query.groups.map((Key) => ({ Type: 'DIMENSION', Key })), DimensionValueAttributes: [] });
}

/** A line counts where it begins. Slots are in order and touch each other. */
function heaps(slots: readonly Slot[], lines: readonly BillLine[]): Map<Slot, BillLine[]> {
  const held = new Map<Slot, BillLine[]>(slots.map((slot) => [slot, []]));
  const ordered = [...lines].sort((a, b) => a.from - b.from);
  let at = 0;
  for (const slot of slots) for (; at < ordered.length && (ordered[at]?.from ?? 0) < slot.to; at++) held.get(slot)?.push(ordered[at] as BillLine);
  return held;
}

function resultOf(slot: Slot, lines: readonly BillLine[], query: CostQuery, estimated: number) {
  const shared = { TimePeriod: periodShown(slot, query.granularity), Estimated: slot.from >= estimated };
  if (query.groups.length === 0) return { ...shared, Total: metricsOf(lines, query.metrics), Groups: [] };
  const groups = new Map<string, { readonly keys: readonly string[]; readonly lines: BillLine[] }>();
  for (const line of lines) {
    const keys = query.groups.map((group) => DIMENSIONS[group]?.(line) ?? '');
    const key = keys.join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { keys, lines: [line] });
    else group.lines.push(line);
  }
  return {
    ...shared,
    Total: {},
    Groups: [...groups.values()].map((group) => ({ Keys: group.keys, Metrics: metricsOf(group.lines, query.metrics) })),
  };
}

/** Every cost is the same here: nobody in the stories has reservations, and plans are paid at once. Different units cannot be added up. */
function metricsOf(lines: readonly BillLine[], metrics: readonly string[]) {
  const [cost, quantity] = [new Tally(), new Tally()];
  const units = new Set<string>();
  for (const line of lines) {
    cost.add(line.cost);
    quantity.add(line.quantity);
    units.add(line.charge.unit || 'N/A');
  }
  const unit = units.size === 1 ? ([...units][0] ?? 'N/A') : 'N/A';
  const amounts = { cost: { Amount: cost.total, Unit: 'USD' }, quantity: { Amount: quantity.total, Unit: unit } };
  return Object.fromEntries(
    metrics.map((metric) => [metric, metric === 'UsageQuantity' || metric === 'NormalizedUsageAmount' ? amounts.quantity : amounts.cost]),
  );
}

/** Machines only, and only the last two weeks: all this call can do. */
function withResources(call: LiveCall): LiveReply {
  const query = costQuery(call.input);
  if (!(query instanceof Refusal) && query.from < Math.floor(call.now / DAY) * DAY - RESOURCE_DAYS * DAY)
    return new Refusal('ValidationException', 'Resource-level data is available for the last 14 days only.', 400);
  return costAndUsage(call, ({ charge, kind }) => kind === 'Usage' && charge.product.inCostExplorer === 'Amazon Elastic Compute Cloud - Compute');
}

function dimensionValues(call: LiveCall): LiveReply {
  const of = DIMENSIONS[textIn(call.input, 'Dimension')];
  if (of === undefined) return new Refusal('ValidationException', `Dimension is invalid: ${textIn(call.input, 'Dimension')}`, 400);
  const query = costQuery({ ...call.input, Granularity: 'DAILY', GroupBy: [] });
  if (query instanceof Refusal) return query;
  const data = known(call);
  if (data instanceof Refusal) return data;
  const values = [...new Set(data.lines.filter((line) => line.from >= query.from && line.from < query.to).map((line) => of(line)))].sort();
  const page = paged(call, 'DimensionValues', values, { keyOf: (value) => value, show: (Value) => ({ Value, Attributes: {} }) });
  return page instanceof Refusal ? page : answered({ ...page, ReturnSize: values.length, TotalSize: values.length });
}

/** Goes on as the last seven known days went. */
function forecast(call: LiveCall): LiveReply {
  const query = costQuery({ ...call.input, GroupBy: [] });
  if (query instanceof Refusal) return query;
  const data = known(call);
  if (data instanceof Refusal) return data;
  const week = data.lines.filter(({ from, kind }) => kind === 'Usage' && from >= call.now - 8 * DAY && from < call.now - DAY).map(({ cost }) => cost);
  const perHour = dividedBy(sum(week), decimal('168'));
  const inSlot = ({ from, to }: Slot): Decimal => rounded(times(perHour, decimal(`${(to - from) / HOUR}`)), 10);
  const slots = slotsOf(query);
  return answered({
    Total: { Amount: sum(slots.map((slot) => inSlot(slot))), Unit: 'USD' },
    ForecastResultsByTime: slots.map((slot) => ({ TimePeriod: periodShown(slot, query.granularity), MeanValue: inSlot(slot) })),
  });
}

export const costExplorer: LiveService = {
  service: 'cost-explorer',
  wording: 'json',
  operations: {
    GetCostAndUsage: paid((call) => costAndUsage(call)),
    GetCostAndUsageWithResources: paid(withResources),
    GetDimensionValues: paid(dimensionValues),
    GetCostForecast: paid(forecast),
    ...Object.fromEntries(Object.entries(anomalyOperations).map(([name, { run, resource }]) => [name, { ...paid(run), resource }])),
  },
};
