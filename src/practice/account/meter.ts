/** What the account tells whoever keeps its bill. Telling changes nothing: an account with a meter writes the same log as one without. */
import type { Call, Fields, Hand } from './call.ts';

/** Something that costs for as long as it exists. */
export type MeteredKind =
  | { readonly kind: 'instance'; readonly type: string; readonly spot: boolean }
  | { readonly kind: 'volume'; readonly gigabytes: number }
  | { readonly kind: 'address'; readonly inUse: boolean }
  | { readonly kind: 'snapshot'; readonly gigabytes: number }
  | { readonly kind: 'task'; readonly vcpus: number; readonly gigabytes: number }
  /** How much a function runs and a bucket holds is drawn from its name when the bill is made. */
  | { readonly kind: 'function' | 'bucket' | 'nat-gateway' | 'load-balancer' | 'key' | 'secret' | 'alarm' | 'hosted-zone' }
  | { readonly kind: 'database'; readonly type: string; readonly gigabytes: number }
  /** Mail going out until the service stops it. */
  | { readonly kind: 'mail-flow'; readonly perHour: number; readonly seconds: number }
  | { readonly kind: 'notebook' | 'bundle'; readonly type: string };

export interface MeteredThing {
  /** Unique in the account; what its line on the bill names, except where bills write an ARN. */
  readonly id: string;
  readonly region: string;
  readonly zone: string | null;
  readonly hand: Hand;
  /** The account that used it, where it is a member account's; null for the account played. */
  readonly member: string | null;
  readonly what: MeteredKind;
}

/** One API call that went through; some cost. */
export interface MeteredCall {
  readonly call: Call;
  /** `additionalEventData`, where services tell tokens and bytes. */
  readonly additional: Fields;
}

/** Bought at once, whether or not it is used. */
export interface Purchase {
  readonly what: 'domain' | 'savings-plan' | 'marketplace';
  /** Domain name, plan id, agreement id. */
  readonly id: string;
  readonly hand: Hand;
}

export interface Meter {
  /** Costs from now on. Told again for something that stopped, it goes on costing. */
  began(thing: MeteredThing): void;
  /** Costs no more; nothing happens when it did not. */
  ended(id: string): void;
  /** A member account was closed: nothing of it costs any more. */
  memberClosed(member: string): void;
  called(call: MeteredCall): void;
  bought(purchase: Purchase): void;
}

/** Nobody wants a bill: nothing is remembered. */
export const NO_METER: Meter = {
  began: () => undefined,
  ended: () => undefined,
  memberClosed: () => undefined,
  called: () => undefined,
  bought: () => undefined,
};
