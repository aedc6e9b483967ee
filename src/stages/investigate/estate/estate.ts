/** The estate: what a log shows to have been issued, made, left behind and touched. Facts only; whose it was is decided elsewhere, by event key. */
import type { FootholdKind, IssueKind } from '../../../knowledge/effects/index.ts';

/** Who made a call, as the record says it. */
export interface Acting {
  readonly eventKey: number;
  readonly eventId: string;
  readonly time: string;
  /** ARN where there is one, else service name, else principal id. */
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  readonly sessionCreated: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly invokedBy: string | null;
  readonly identityType: string | null;
}

export type Outcome = 'succeeded' | 'denied' | 'failed';

/** A credential: a principal with one key (long-term or temporary), or with a password (no key). */
export interface Credential {
  readonly principal: string | null;
  readonly accessKeyId: string | null;
  readonly sessionCreated: string | null;
}

/** An edge of the credential tree. */
export interface Issuance {
  readonly kind: IssueKind;
  readonly parent: Credential;
  readonly child: Credential & { readonly expiresAt: string | null };
  /** `key` of the resource the credential acts for (instance, function, ...), when the log saw it made; `throughId` as written. */
  readonly through: number | null;
  readonly throughId: string | null;
  /** `recorded`: an event says so. `tied`: joined by principal and session creation time. `unseen`: no issuing event in the log. */
  readonly tie: 'recorded' | 'tied' | 'unseen';
  readonly by: Acting;
}

export interface Change {
  readonly what: string;
  readonly by: Acting;
  /** The details it replaced, as they were until then. */
  readonly before: Readonly<Record<string, string>>;
}

export interface EstateResource {
  /** Index in `Estate.resources`. */
  readonly key: number;
  readonly type: string;
  /** An id with `#` stands for a part whose own id the log does not tell, e.g. `i-0abc#volume:root`. */
  readonly id: string;
  readonly arn: string | null;
  readonly region: string;
  readonly account: string;
  readonly createdAt: string | null;
  readonly createEventKey: number | null;
  readonly createEventId: string | null;
  /** No create event of its own. */
  readonly implicit: boolean;
  /** Null when the log does not show it being made. */
  readonly creator: Acting | null;
  readonly parent: number | null;
  /** Creator of the topmost known ancestor: who is behind what a service made. */
  readonly origin: Acting | null;
  readonly state: 'alive' | 'deleted' | 'unknown';
  readonly deletedAt: string | null;
  readonly deletedBy: Acting | null;
  readonly details: Readonly<Record<string, string>>;
  /** At most 50, first ones. */
  readonly changes: readonly Change[];
}

export interface EstateFoothold {
  readonly kind: FootholdKind;
  readonly target: string;
  readonly account: string;
  readonly region: string;
  /** `user/alice`, `role/x`, or null. */
  readonly subject: string | null;
  readonly state: 'open' | 'closed' | 'unknown';
  /** Every call that opened or widened it, in time order; of more than 50 the first 49 and the last. */
  readonly openedBy: readonly Acting[];
  readonly closedBy: Acting | null;
  readonly diesAt: string | null;
  readonly details: Readonly<Record<string, string>>;
  readonly remove: { readonly ja: string; readonly en: string };
}

export interface EstateTouched {
  /** secret, parameter, object, snapshot, ... */
  readonly kind: string;
  readonly how: 'read-secret' | 'read-data' | 'share' | 'export' | 'destroy' | 'use';
  readonly target: string;
  readonly region: string;
  readonly account: string;
  readonly outcome: Outcome;
  /** One row per credential and address. */
  readonly by: Acting;
  readonly lastTime: string;
  readonly count: number;
  /** At most 50 of them, first ones. */
  readonly eventKeys: readonly number[];
  readonly eventIds: readonly string[];
}

export interface Estate {
  readonly issuances: readonly Issuance[];
  readonly resources: readonly EstateResource[];
  readonly footholds: readonly EstateFoothold[];
  readonly touched: readonly EstateTouched[];
  /** How many of each kind were left out because a bound was reached; empty when nothing was. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Time of the last event read: states are as of then. */
  readonly until: string | null;
}

/** Bounds on what one pass keeps. Real accounts stay far below; a log made to exhaust memory does not get past them. */
export interface EstateBounds {
  readonly resources: number;
  readonly footholds: number;
  readonly issuances: number;
  readonly touched: number;
  readonly perItem: number;
}

export const ESTATE_BOUNDS: EstateBounds = { resources: 200_000, footholds: 50_000, issuances: 200_000, touched: 50_000, perItem: 50 };
