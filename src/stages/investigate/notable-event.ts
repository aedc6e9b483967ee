/**
 * One event with its parameters parsed, as lineage, resources, footholds and signals read it.
 * Everything in `request`, `response`, `additional` may be hostile or of the wrong type: read it with knowledge/json-reach.ts only.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface NotableEvent {
  readonly key: number;
  readonly id: string;
  /** ISO 8601 UTC, seconds. */
  readonly time: string;
  /** Without API version suffix. */
  readonly api: string;
  /** e.g. iam.amazonaws.com */
  readonly source: string;
  readonly region: string;
  readonly account: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly error: string | null;
  readonly errorMessage: string | null;
  readonly identityType: string | null;
  readonly arn: string | null;
  readonly principalId: string | null;
  readonly accessKeyId: string | null;
  readonly userName: string | null;
  readonly invokedBy: string | null;
  readonly issuerArn: string | null;
  readonly issuerUserName: string | null;
  readonly sessionCreated: string | null;
  readonly mfa: string | null;
  readonly roleDelivery: string | null;
  readonly request: Json;
  readonly response: Json;
  readonly additional: Json;
  readonly serviceDetails: Json;
  /** The record's `resources`; in tables without parameters (console CSV) the only names there are. */
  readonly resources?: Json;
  /** The whole userIdentity. */
  readonly identity: Json;
}
