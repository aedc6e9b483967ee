/**
 * An account whose Event history answers as AWS documents LookupEvents; a small model for tests of reading it:
 * - one attribute a call, both ends of the time range inclusive, newest first, at most `MaxResults` (50) events a page;
 * - `NextToken` goes on only with identical parameters, else `InvalidNextTokenException`; so do tokens from before `forgetsTokensBefore`;
 * - an event is there from `visibleFrom` on (delivery is late);
 * - a third request within one second in a region is throttled;
 * - every call takes `latency` milliseconds; `fault` may answer instead.
 * Source: AWS CloudTrail API reference, LookupEvents, and quotas of CloudTrail, read November 2026.
 */
import type { AwsAccount, AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';

export interface PlayedEvent {
  readonly id: string;
  readonly region: string;
  /** ISO 8601 UTC to the second. */
  readonly time: string;
  readonly name: string;
  readonly source: string;
  readonly readOnly: boolean;
  readonly user: string;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly visibleFrom?: number;
  /** The record as CloudTrail has it; without one only an id. */
  readonly record?: object;
}

export interface CallMade {
  readonly at: number;
  readonly call: AwsCall;
}

const ATTRIBUTES: Readonly<Record<string, (event: PlayedEvent) => string>> = {
  ReadOnly: ({ readOnly }) => String(readOnly),
  EventName: ({ name }) => name,
  EventSource: ({ source }) => source,
  AccessKeyId: ({ key }) => key,
  Username: ({ user }) => user,
};

export class PlayedHistory implements AwsAccount {
  readonly calls: CallMade[] = [];
  latency: (call: AwsCall) => number = () => 120;
  fault: (call: AwsCall, number: number) => AwsAnswer | null = () => null;
  forgetsTokensBefore = Number.NEGATIVE_INFINITY;
  pageSize = 50;
  readonly #clock: Clock;
  readonly #byRegion = new Map<string, PlayedEvent[]>();

  constructor(clock: Clock, events: readonly PlayedEvent[]) {
    this.#clock = clock;
    const newestFirst = events.toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.id < b.id ? 1 : -1));
    for (const event of newestFirst) {
      const own = this.#byRegion.get(event.region);
      if (own === undefined) this.#byRegion.set(event.region, [event]);
      else own.push(event);
    }
  }

  async ask(call: AwsCall): Promise<AwsAnswer> {
    const at = this.#clock.now();
    this.calls.push({ at, call });
    await this.#clock.sleep(this.latency(call));
    const fault = this.fault(call, this.calls.length);
    if (fault !== null) return fault;
    const recent = this.calls.slice(-200).filter((one) => one.call.region === call.region && one.at > at - 1000 && one.at <= at);
    if (recent.length > 2) return { kind: 'throttled', attempts: 1, message: 'Rate exceeded' };
    return this.#page(call.region, call.input ?? {});
  }

  async *pages(call: AwsCall): AsyncGenerator<AwsAnswer, void, undefined> {
    yield await this.ask(call);
  }

  #page(region: string, input: Readonly<Record<string, unknown>>): AwsAnswer {
    const { NextToken: token, ...rest } = input;
    const same = JSON.stringify(rest);
    const mark = token === undefined ? null : (JSON.parse(token as string) as { same: string; after: string; made: number });
    if (mark !== null && (mark.same !== same || mark.made < this.forgetsTokensBefore))
      return { kind: 'failed', cause: 'request', code: 'InvalidNextTokenException', message: 'Invalid NextToken' };
    const [attribute] = (rest['LookupAttributes'] ?? []) as readonly { readonly AttributeKey: string; readonly AttributeValue: string }[];
    const [from, until] = [(rest['StartTime'] as Date).getTime(), (rest['EndTime'] as Date).getTime()];
    const found = (this.#byRegion.get(region) ?? []).filter(
      (event) =>
        (event.visibleFrom ?? 0) <= this.#clock.now() &&
        Date.parse(event.time) >= from &&
        Date.parse(event.time) <= until &&
        (attribute === undefined || ATTRIBUTES[attribute.AttributeKey]?.(event) === attribute.AttributeValue),
    );
    const start = mark === null ? 0 : found.findIndex(({ time, id }) => `${time} ${id}` < mark.after);
    const page = start < 0 ? [] : found.slice(start, start + Math.min(this.pageSize, Number(rest['MaxResults'] ?? 50)));
    const last = page.at(-1);
    const isMore = last !== undefined && found.at(-1) !== last;
    return {
      kind: 'found',
      requestId: `request-${this.calls.length}`,
      output: {
        Events: page.map((event) => ({
          EventId: event.id,
          EventTime: event.time,
          CloudTrailEvent: JSON.stringify(event.record ?? { eventID: event.id }),
        })),
        ...(isMore ? { NextToken: JSON.stringify({ same, after: `${last.time} ${last.id}`, made: this.#clock.now() }) } : {}),
      },
    };
  }
}
