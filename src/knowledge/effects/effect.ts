/**
 * The language of the effect tables: what one successful API call makes, ends, changes, opens, closes, hands out or reads.
 * Parameter names are those CloudTrail writes (first letter lower case, EC2 lists as `...Set.items`), not those of the SDK.
 */
import type { FootholdKind } from './foothold-kinds.ts';
import type { IssueKind } from './issue-kinds.ts';

/**
 * Where a text is found: a path (`request.userName`, `response.instancesSet.items[].instanceId`), a path below the current element (`.instanceId`, `.`),
 * a fixed text (`=root`) or a template (`{request.userName}/{request.policyName}`, nothing when a part is missing).
 * `|name` at the end of a path cuts an ARN to its bare name. Of a list, the first that finds anything wins. Roots: request, response, additional, service, identity, event,
 * caller (`caller.name`, `caller.arn`: who made the call, unless the record has no parameters at all).
 */
export type Reading = string | readonly string[];

/** True when any text found at `at` passes every test given. Comparison ignores case. */
export interface Condition {
  readonly at: Reading;
  readonly is?: readonly string[];
  readonly startsWith?: readonly string[];
  readonly has?: readonly string[];
  readonly atLeast?: number;
  readonly present?: boolean;
  readonly not?: true;
}

interface Anywhere {
  /** One effect for each element found here instead of one for the event. */
  readonly each?: Reading;
  readonly when?: readonly Condition[];
}

export type Details = Readonly<Record<string, Reading>>;

export interface Create extends Anywhere {
  readonly effect: 'create';
  /** CloudFormation type name, or one in the same style where CloudFormation has none. */
  readonly type: string;
  readonly id: Reading;
  readonly arn?: Reading;
  readonly details?: Details;
  readonly parent?: readonly [type: string, id: Reading];
  /** Its parent is the one thing of this type there, when all of them were made with one credential. */
  readonly parentType?: string;
  /** It goes when its parent is deleted, without a call of its own. */
  readonly diesWithParent?: true;
  /** No call of its own made it: it comes with the resource the call is about. */
  readonly implicit?: true;
}

export interface Delete extends Anywhere {
  readonly effect: 'delete';
  readonly type: string;
  readonly id: Reading;
}

export interface Modify extends Anywhere {
  readonly effect: 'modify';
  readonly type: string;
  readonly id: Reading;
  /** Short name of the change, e.g. `code`, `stopped`. */
  readonly change: string;
  readonly details?: Details;
  /** The id it is known by from now on. */
  readonly newId?: Reading;
  /** Worth a record even for a resource the log never saw made. */
  readonly notable: boolean;
}

/** Something was read, copied out, shared or destroyed. */
export interface Touch extends Anywhere {
  readonly effect: 'read-secret' | 'read-data' | 'share' | 'export' | 'destroy' | 'use';
  readonly kind: string;
  readonly target: Reading;
}

export interface Open extends Anywhere {
  readonly effect: 'open';
  readonly foothold: FootholdKind;
  readonly target: Reading;
  /** Whose it is, e.g. `user/alice`: it closes when that principal is deleted. */
  readonly subject?: Reading;
  readonly details?: Details;
  /** Other names by which a later call may close it, e.g. rule ids. */
  readonly aliases?: Reading;
  /** It replaces the foothold that had this target. */
  readonly replaces?: Reading;
  /** A policy document: open only when it lets somebody outside the account in, otherwise closed. `detail.who` says who. */
  readonly outsiders?: Reading;
  /** A policy document: open only when it allows anything. `detail.strength` says how much. */
  readonly grants?: Reading;
  /** The name or ARN of a policy, to tell how much it allows. */
  readonly policy?: Reading;
}

export interface Close extends Anywhere {
  readonly effect: 'close';
  readonly footholds: readonly FootholdKind[];
  /** Exactly one of both: by target (or alias), or everything of a principal. */
  readonly target?: Reading;
  readonly subject?: Reading;
}

/** A credential or a principal was handed out: an edge of the credential tree. The parent is who made the call unless `parent` is given. */
export interface Issue extends Anywhere {
  readonly effect: 'issue';
  readonly kind: IssueKind;
  readonly principal: Reading;
  readonly accessKeyId?: Reading;
  readonly parent?: Reading;
  readonly parentKey?: Reading;
  readonly expires?: Reading;
  readonly seconds?: Reading;
  /** Longest life in seconds when neither `expires` nor `seconds` is found. */
  readonly lasts?: number;
  /** The resource the credential acts for, e.g. the instance. */
  readonly through?: readonly [type: string, id: Reading];
}

export type Effect = Create | Delete | Modify | Touch | Open | Close | Issue;

export interface ServiceEffects {
  readonly source: string;
  readonly apis: Readonly<Record<string, readonly Effect[]>>;
}

type More<E, Given extends keyof E> = Omit<E, Given | 'effect'>;

export const made = (type: string, id: Reading, more: More<Create, 'type' | 'id'> = {}): Create => ({ effect: 'create', type, id, ...more });
export const gone = (type: string, id: Reading, more: More<Delete, 'type' | 'id'> = {}): Delete => ({ effect: 'delete', type, id, ...more });

type Altering = Omit<Modify, 'effect' | 'type' | 'id' | 'change' | 'notable'>;
/** A change worth keeping only on a resource the log saw made. */
export const changed = (type: string, id: Reading, change: string, more: Altering = {}): Modify => ({
  effect: 'modify',
  type,
  id,
  change,
  notable: false,
  ...more,
});
/** A change that matters on any resource: code, user data, policy versions, recovery settings. */
export const altered = (type: string, id: Reading, change: string, more: Altering = {}): Modify => ({
  effect: 'modify',
  type,
  id,
  change,
  notable: true,
  ...more,
});

/** A change of what the thing costs: kept for things older than the log as well, because a bill has to be divided by it. */
export const resized = (type: string, id: Reading, change: string, more: Altering = {}): Modify => altered(type, id, change, more);

export const touched = (effect: Touch['effect'], kind: string, target: Reading, more: More<Touch, 'kind' | 'target'> = {}): Touch => ({
  effect,
  kind,
  target,
  ...more,
});
export const opens = (foothold: FootholdKind, target: Reading, more: More<Open, 'foothold' | 'target'> = {}): Open => ({
  effect: 'open',
  foothold,
  target,
  ...more,
});
export const closes = (
  footholds: FootholdKind | readonly FootholdKind[],
  target: Reading,
  more: More<Close, 'footholds' | 'target' | 'subject'> = {},
): Close => ({
  effect: 'close',
  footholds: typeof footholds === 'string' ? [footholds] : footholds,
  target,
  ...more,
});
/** Everything that belonged to a principal is closed because the principal is gone. */
export const closesAllOf = (subject: Reading): Close => ({ effect: 'close', footholds: [], subject });
export const issues = (kind: IssueKind, principal: Reading, more: More<Issue, 'kind' | 'principal'> = {}): Issue => ({
  effect: 'issue',
  kind,
  principal,
  ...more,
});
