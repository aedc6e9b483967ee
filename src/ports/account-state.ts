/**
 * `hikeshi.account-state/1`: what a live account answered when it was collected, document by document, and what it refused.
 * A stable contract for stages that plan, undo and harden; its JSON Schema is docs/schemas/account-state-1.schema.json.
 * The documents lie beside it as AWS gave them. Everything in them may be written by the intruder: escape it wherever it is shown.
 */
import type { Reachable } from '../knowledge/json-reach.ts';

export interface AccountState {
  readonly schema: 'hikeshi.account-state/1';
  /** Twelve digits. */
  readonly account: string;
  /** ARN of who asked. */
  readonly caller: string;
  /** ISO 8601 UTC. */
  readonly from: string;
  readonly until: string;
  readonly regions: AccountRegions;
  readonly documents: readonly StateDocument[];
  /** What was left out on purpose, in words of both languages. */
  readonly leftOut: readonly { readonly ja: string; readonly en: string }[];
}

export interface AccountRegions {
  readonly enabled: readonly string[];
  readonly notEnabled: readonly string[];
  /** Who told: `ec2` (DescribeRegions), `account` (ListRegions), or `known-list` when the account refused both: then some may be missing or not enabled. */
  readonly by: 'ec2' | 'account' | 'known-list';
}

/** `whole`: AWS answered to the end. `absent`: AWS says that there is no such thing. All others say nothing about what is there. */
export type StateOutcome = 'whole' | 'absent' | 'denied' | 'not-enabled' | 'unsupported' | 'throttled' | 'failed';

export interface StateDocument {
  /** Key of `knowledge/aws-calls`, e.g. `iam`. */
  readonly service: string;
  /** AWS's own name, e.g. `GetAccountAuthorizationDetails`. */
  readonly operation: string;
  readonly region: string;
  /** What was asked, by AWS's member names. */
  readonly input: Readonly<Record<string, Reachable>>;
  readonly outcome: StateOutcome;
  /** AWS's code (or the IAM action that was missing) and words. Null when whole. */
  readonly why: { readonly code: string; readonly message: string } | null;
  /** JSON of the answer, or a list of its pages; relative to the case. Null when there is none. */
  readonly file: { readonly path: string; readonly sha256: string; readonly bytes: number } | null;
  /** When AWS answered. */
  readonly at: string;
  readonly requestIds: readonly (string | null)[];
}
