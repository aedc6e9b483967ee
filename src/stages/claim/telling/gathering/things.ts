/** What is asked back, by thing: a server with its hours, a disk, or traffic that no thing is named for. */
import { compared, times, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { RunningSum } from '../../../../knowledge/money/running-sum.ts';
import type { ClaimLine } from '../../claim.ts';
import { countsHours, machineSize } from './usage.ts';

export interface ClaimedThing {
  /** As the bill writes it; null for charges that name nothing. */
  readonly resourceId: string | null;
  readonly service: string;
  readonly serviceName: string | null;
  /** Several usage types of one thing: the first four, in order of appearance. */
  readonly usageTypes: readonly string[];
  readonly region: string | null;
  /** Size of the machine, `c5.24xlarge`; null when it is none. */
  readonly size: string | null;
  /** Hours of the machine that are asked back; null when the bill counts none. */
  readonly hours: Decimal | null;
  readonly net: Decimal;
  readonly tax: Decimal;
  /** First and last day, UTC. */
  readonly from: string;
  readonly until: string;
  readonly lines: number;
  readonly eventIds: readonly string[];
}

/** Above this, things of the same service and Region are told together. */
const THINGS_MOST = 20_000;
const USAGE_TYPES = 4;
const EVENTS = 8;

interface Gathered {
  readonly first: ClaimLine;
  readonly named: boolean;
  readonly usageTypes: Set<string>;
  readonly eventIds: Set<string>;
  readonly net: RunningSum;
  readonly tax: RunningSum;
  readonly hours: RunningSum;
  size: string | null;
  hasHours: boolean;
  from: string;
  until: string;
  lines: number;
}

export class Things {
  readonly #things = new Map<string, Gathered>();

  /** Only lines that are asked back belong here. */
  add(line: ClaimLine): void {
    const named = line.resourceId !== null && this.#things.size < THINGS_MOST;
    const key = JSON.stringify(
      named ? [line.region, line.resourceId] : [line.region, null, line.service, line.resourceId === null ? line.usageType : null],
    );
    const thing = this.#things.get(key) ?? this.#begun(key, line, named);
    thing.net.add(line.net);
    thing.tax.add(line.tax);
    thing.lines += 1;
    if (line.date < thing.from) thing.from = line.date;
    if (line.date > thing.until) thing.until = line.date;
    if (line.usageType !== null && thing.usageTypes.size < USAGE_TYPES) thing.usageTypes.add(line.usageType);
    for (const id of line.eventIds) if (thing.eventIds.size < EVENTS) thing.eventIds.add(id);
    const size = machineSize(line.usageType);
    if (size === null) return;
    thing.size ??= size;
    if (!countsHours(line.unit) || line.quantity === null) return;
    thing.hours.add(line.share === '1' ? line.quantity : times(line.quantity, line.share));
    thing.hasHours = true;
  }

  #begun(key: string, first: ClaimLine, named: boolean): Gathered {
    const thing: Gathered = {
      first,
      named,
      usageTypes: new Set(),
      eventIds: new Set(),
      net: new RunningSum(),
      tax: new RunningSum(),
      hours: new RunningSum(),
      size: null,
      hasHours: false,
      from: first.date,
      until: first.date,
      lines: 0,
    };
    this.#things.set(key, thing);
    return thing;
  }

  /** Dearest first; the same amount: by name. */
  all(): readonly ClaimedThing[] {
    return [...this.#things.values()]
      .map((thing): ClaimedThing => ({
        resourceId: thing.named ? thing.first.resourceId : null,
        service: thing.first.service,
        serviceName: thing.first.serviceName,
        region: thing.first.region,
        usageTypes: [...thing.usageTypes],
        size: thing.size,
        hours: thing.hasHours ? thing.hours.value() : null,
        net: thing.net.value(),
        tax: thing.tax.value(),
        from: thing.from,
        until: thing.until,
        lines: thing.lines,
        eventIds: [...thing.eventIds],
      }))
      .sort((a, b) => compared(b.net, a.net) || nameOf(a).localeCompare(nameOf(b)));
  }
}

const nameOf = ({ region, resourceId, service, usageTypes }: ClaimedThing): string =>
  `${region ?? ''} ${resourceId ?? ''} ${service} ${usageTypes[0] ?? ''}`;
