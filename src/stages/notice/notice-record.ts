/** `hikeshi.notice/1`: what stood in the account at one moment. A stable contract; its JSON Schema is docs/schemas/notice-1.schema.json. */
import type { Decimal } from '../../knowledge/money/decimal.ts';
import type { Role } from './resources/resource-type.ts';

/** UTC, ISO 8601. */
export type IsoTime = string;

/** US dollars. `most` is null when there is no upper bound to be told. */
export interface Amount {
  readonly least: Decimal;
  readonly most: Decimal | null;
}

/** How sure a price is. A: AWS's own list or answer for this Region. B: AWS's list, of another Region or published by others. C: by kinship or general knowledge. */
export type Grade = 'A' | 'B' | 'C';

export type Price =
  | { readonly kind: 'known'; readonly perHour: Amount; readonly grade: Grade; readonly sources: readonly string[] }
  /** It costs, and how much is not known. Never counted as 0. */
  | { readonly kind: 'unknown'; readonly missing: readonly string[] }
  /** Costs only with use, which no list tells. */
  | { readonly kind: 'by-use' }
  /** Costs nothing by itself, or not now. */
  | { readonly kind: 'none' };

export interface Creator {
  /** `unknown`: nothing tells; `not-asked`: there was no time or need to look it up. */
  readonly from: 'case' | 'cloudtrail' | 'parent' | 'unknown' | 'not-asked';
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  readonly ip: string | null;
  readonly eventId: string | null;
}

export type Whose = 'mine' | 'not-mine' | 'unsure';

export interface NoticedResource {
  /** Name of the kind, e.g. `ec2-instance`. */
  readonly kind: string;
  readonly type: string;
  readonly service: string;
  readonly region: string;
  readonly id: string;
  readonly arn: string | null;
  readonly role: Role;
  readonly state: string | null;
  /** Costs money by the hour at this moment. */
  readonly burning: boolean;
  readonly createdAt: IsoTime | null;
  readonly size: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly madeBy: { readonly type: string; readonly id: string } | null;
  readonly price: Price;
  readonly creator: Creator;
  readonly whose: { readonly is: Whose; readonly because: WhoseReason };
}

export type WhoseReason = 'owner-said' | 'case' | 'case-parent' | 'creator-in-case' | 'nothing-known';

export type Outcome = 'scanned' | 'empty' | 'denied' | 'not-enabled' | 'unsupported' | 'throttled' | 'failed' | 'not-reached' | 'left-out';

/** One kind of resource, or one question, in one Region. */
export interface Cell {
  /** `global` for services without Regions. */
  readonly region: string;
  readonly service: string;
  /** Kind of resource or name of the signal. */
  readonly asked: string;
  /** Of the worst answer. `denied` with `found` 3: three were seen before it was denied. */
  readonly outcome: Outcome;
  readonly found: number;
  /** All of what stands there is known. */
  readonly whole: boolean;
  /** Call that was refused, IAM action and what denied it, AWS's code: as far as they apply. */
  readonly refused: {
    readonly call: string;
    readonly action: string | null;
    readonly by: string | null;
    readonly code: string | null;
    readonly message: string;
  } | null;
}

export interface RegionSeen {
  readonly region: string;
  readonly status: 'default' | 'opted-in' | 'not-enabled' | 'unknown';
  /** Part of this sweep; false: the person left it out, or it is not enabled. */
  readonly swept: boolean;
}

export interface Burn {
  readonly perHour: Amount;
  /** Of those whose start is known. */
  readonly sinceStart: Amount;
  readonly untilMidnight: Amount;
  readonly untilMonthEnd: Amount;
  readonly burning: number;
  /** Burning, price unknown: missing from the sums. */
  readonly priceUnknown: number;
  /** Burning, start unknown: missing from `sinceStart`. */
  readonly startUnknown: number;
  /** Cost by use: missing from the sums. */
  readonly byUse: number;
  readonly byRegion: readonly BurnPart[];
  readonly byService: readonly BurnPart[];
}

export interface BurnPart {
  readonly name: string;
  readonly perHour: Amount;
  readonly burning: number;
  readonly priceUnknown: number;
}

export interface Signal {
  readonly kind: string;
  readonly level: 'alarm' | 'look' | 'know';
  readonly region: string | null;
  readonly subject: string | null;
  readonly at: IsoTime | null;
  readonly ja: string;
  readonly en: string;
}

export interface NoticeRecord {
  readonly schema: 'hikeshi.notice/1';
  readonly version: string;
  readonly account: { readonly id: string; readonly asked: string };
  readonly startedAt: IsoTime;
  readonly endedAt: IsoTime;
  readonly zone: string;
  /** Why it ended before all was asked; null when it did not. */
  readonly stopped: 'by-you' | 'credentials' | 'clock' | null;
  readonly answer: 'burning' | 'nothing-seen' | 'cannot-tell';
  readonly burn: Burn;
  readonly resources: readonly NoticedResource[];
  readonly signals: readonly Signal[];
  readonly coverage: Coverage;
  /** Sources of the prices, with the least sure use made of each. */
  readonly prices: readonly { readonly source: string; readonly grade: Grade }[];
}

export interface Coverage {
  readonly regions: readonly RegionSeen[];
  readonly regionsFrom: 'ec2' | 'account' | 'built-in-list';
  readonly cells: readonly Cell[];
  /** Cells by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Whether all that was to be looked at was seen. */
  readonly whole: boolean;
}
