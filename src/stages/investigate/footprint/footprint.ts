/**
 * `hikeshi.footprint/1`: what both sides had in the account and how often they called what is billed by the call.
 * The claim needs it to tell the owner's part of a charge that names no resource. Kept in the case beside findings.json.
 */
import type { IsoTime } from '../findings.ts';

export type Side = 'intruder' | 'owner' | 'unclear';

export interface Footprint {
  readonly schema: 'hikeshi.footprint/1';
  /** The log reaches from here to here. */
  readonly from: IsoTime | null;
  readonly until: IsoTime | null;
  readonly holdings: readonly Holding[];
  /** Which side did anything with a service in a region, and when. */
  readonly activity: readonly Activity[];
  /** Calls that AWS charges by the call, where the intruder made any. */
  readonly calls: readonly BilledCalls[];
  /** Things of the owner's that were left out because a bound was reached. */
  readonly leftOut: number;
}

/** Something that can cost money by being there. */
export interface Holding {
  /** CloudFormation type name where one exists. */
  readonly type: string;
  /** With a `#` it stands for a part whose own id the log does not tell. */
  readonly id: string;
  readonly arn: string | null;
  readonly region: string;
  readonly account: string;
  readonly side: Side;
  /** It has no create event of its own. */
  readonly implicit: boolean;
  /** Null: it was there before the log began. */
  readonly from: IsoTime | null;
  /** Null: it was still there when the log ended. */
  readonly until: IsoTime | null;
  readonly createEventId: string | null;
  /** As told last. Text only: instanceType, sizeGb, desired, cpu, lifecycle, ... */
  readonly details: Readonly<Record<string, string>>;
  readonly changes: readonly HoldingChange[];
}

export interface HoldingChange {
  /** `stopped`, `started`, `instance-type`, `size`, ... */
  readonly what: string;
  readonly at: IsoTime;
  readonly side: Side;
  readonly eventId: string;
  /** The details this change replaced, as they were until then. */
  readonly before: Readonly<Record<string, string>>;
}

export interface Activity {
  readonly account: string;
  readonly region: string;
  /** `ec2.amazonaws.com` */
  readonly source: string;
  readonly side: Side;
  /** Looking at things is another matter than changing them: a scanner looks at every region. */
  readonly does: 'changes' | 'reads';
  /** Successful calls only; AWS services acting by themselves are left out. */
  readonly first: IsoTime;
  readonly last: IsoTime;
  readonly calls: number;
}

export interface BilledCalls {
  readonly account: string;
  readonly region: string;
  readonly source: string;
  readonly side: Side;
  readonly principal: string | null;
  /** What was called, where it decides the price: a model id. */
  readonly what: string | null;
  /** The hour the calls fell in, `2025-12-03T14:00:00Z`. */
  readonly hour: IsoTime;
  readonly calls: number;
}
