/**
 * Anatomy of an action: one thing done to one named target, and how to take it back.
 * An action never acts. It reads a state, and says which calls are still missing; whoever applies it makes them and reads again. So a stopped run goes on by looking,
 * and the preview, the script, the permissions and the real thing can never differ: they are the same calls.
 */
import type { Json } from '../../../case/journal/canonical-json.ts';
import type { AwsAccount, AwsCall, AwsRefused } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';

/**
 * In the order in which an account is put out: who acts, copies where they are wished for, what starts things again, what costs, what stays behind, which doors stand
 * open. What is powerless by then is deleted last, and only when asked for.
 */
export const PHASES = ['identities', 'copies', 're-creators', 'burners', 'leftovers', 'doors', 'removal'] as const;
export type Phase = (typeof PHASES)[number];

export interface Target {
  /** What it is called: a key id, a user name, an instance id. Chosen by whoever made it: hostile text. */
  readonly id: string;
  readonly account: string;
  /** `us-east-1` for what is global. */
  readonly region: string;
  /** What permissions are asked for. */
  readonly arn: string;
  /** What else the calls need, e.g. the `user` of a key. */
  readonly more: Readonly<Record<string, string>>;
}

/** What an action can change, and only that: anything else in it would make a plan old without need. */
export type State = Readonly<Record<string, Json>>;

export type Looked =
  | { readonly kind: 'there'; readonly state: State }
  /** It does not exist (any more): nothing is left to do. */
  | { readonly kind: 'gone' }
  /** Could not be seen, which says nothing about what is there. */
  | { readonly kind: 'unseen'; readonly refused: AwsRefused };

export interface Write extends AwsCall {
  readonly input: Readonly<Record<string, Json>>;
  /** ARNs the permission is needed on; `*` where AWS knows no narrower one. */
  readonly on: readonly string[];
  /** Permissions AWS asks for beside the call's own, e.g. `ec2:CreateTags` when something is made with tags, `iam:PassRole` on the role a schedule runs with. */
  readonly also?: readonly Permission[];
  /** Narrows the permission further, e.g. to one policy that may be attached. */
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Permission {
  /** As IAM names it. */
  readonly action: string;
  readonly on: readonly string[];
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Wish {
  /** Sessions issued before this moment are cut, ISO 8601 UTC. Null when only reading back: any cut counts. */
  readonly cutAt: string | null;
}

export interface Read {
  readonly service: string;
  readonly operation: string;
  readonly on: readonly string[];
}

export interface ActionWords {
  /** `Make the access key inactive` */
  readonly name: Bilingual;
  readonly purpose: Bilingual;
  readonly mayBreak: Bilingual;
  /** Whether it can be taken back, and why or why not. */
  readonly undo: Bilingual;
  /** Where to click to do it by hand. */
  readonly console: (target: Target) => Bilingual;
}

export interface Action {
  /** `<service>-<verb>-...`, the name of its folder. */
  readonly id: string;
  readonly phase: Phase;
  /** Within the phase, small first. */
  readonly order: number;
  readonly undoable: boolean;
  /** Whether making its calls twice does the same as once. */
  readonly idempotent: boolean;
  /** Needed by `look`. */
  readonly reads: (target: Target) => readonly Read[];
  readonly look: (account: AwsAccount, target: Target) => Promise<Looked>;
  /** Calls still missing from here, in order; none when it is done. */
  readonly apply: (state: State, target: Target, wish: Wish) => readonly Write[];
  /** Reads whose whole answers are kept before anything goes. */
  readonly evidence?: (target: Target) => readonly AwsCall[];
  /** Done but not yet settled: AWS is still at it, e.g. an instance shutting down. */
  readonly settling?: (state: State) => boolean;
  /** What of the state the target is known by, where other steps of the same plan change the rest before it is this one's turn. All of it when left out. */
  readonly known?: (state: State) => State;
  /** Calls that may have to be made besides those seen when planning: what other steps of the plan leave behind. Permissions are asked for them, too. */
  readonly later?: (target: Target) => readonly Write[];
  /** How long AWS may take until it lets the calls through, beyond the usual minute and a half: what must go first goes slowly. */
  readonly patienceMs?: number;
  /** Calls from `now` (null: it is gone) back to `before`. Only of undoable actions. */
  readonly undo?: (before: State, now: State | null, target: Target) => readonly Write[];
  readonly words: ActionWords;
}
