/** Coarser views of a bill's lines: without resource ids, without callers, by the day or the month. Costs are added up, never computed anew. */
import { DAY } from '../clock.ts';
import type { Charge } from './accrual/charge.ts';
import type { Month } from './calendar.ts';
import type { BillLine } from './line.ts';
import { Tally } from './tally.ts';

export interface View {
  readonly resourceIds: boolean;
  readonly principals: boolean;
  readonly zones: boolean;
  readonly span: 'hour' | 'day' | 'month';
}

interface Heap {
  readonly line: BillLine;
  readonly quantity: Tally;
  readonly cost: Tally;
  readonly intruder: Tally;
}

/** In order of time, then as the lines came. The finest view is the lines themselves. */
export function viewedAs(lines: readonly BillLine[], view: View, month: Month): readonly BillLine[] {
  if (view.resourceIds && view.principals && view.zones && view.span === 'hour') return lines;
  const heaps = new Map<string, Heap>();
  for (const line of lines) {
    const [from, to] = spanOf(line, view, month);
    const key = `${from}|${to}|${line.kind}|${line.billType}|${line.about ?? ''}|${line.rate}|${line.words}|${identity(line.charge, view)}`;
    let heap = heaps.get(key);
    if (heap === undefined) {
      heap = { line: { ...line, from, to, charge: seen(line.charge, view) }, quantity: new Tally(), cost: new Tally(), intruder: new Tally() };
      heaps.set(key, heap);
    }
    heap.quantity.add(line.quantity);
    heap.cost.add(line.cost);
    heap.intruder.add(line.intruder);
  }
  return [...heaps.values()]
    .map(({ line, quantity, cost, intruder }): BillLine => ({ ...line, quantity: quantity.total, cost: cost.total, intruder: intruder.total }))
    .sort((a, b) => a.from - b.from);
}

function spanOf({ from, to }: BillLine, { span }: View, month: Month): readonly [number, number] {
  if (span === 'hour' || to - from > DAY) return [from, to];
  if (span === 'month') return [month.from, month.to];
  const day = Math.floor(from / DAY) * DAY;
  return [day, day + DAY];
}

const identity = (charge: Charge, { resourceIds, principals, zones }: View): string =>
  `${charge.account}|${charge.product.code}|${charge.usageType}|${charge.operation}|${charge.region}|${zones ? (charge.zone ?? '') : ''}|${resourceIds ? (charge.resource ?? '') : ''}|${principals ? (charge.principal ?? '') : ''}`;

const seen = (charge: Charge, { resourceIds, principals, zones }: View): Charge => ({
  ...charge,
  resource: resourceIds ? charge.resource : null,
  principal: principals ? charge.principal : null,
  zone: zones ? charge.zone : null,
});
