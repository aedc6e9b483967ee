/** Anatomy of a check: what it asks, a pure judgement of the answers, and words for the person. One folder each under `checks/`. */
import type { SecuredStepName } from '../../case/catalogues/secured-steps.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Fix } from './fix/fix.ts';
import type { Read, Reading } from './reads/read.ts';

export type State = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** One thing looked at: a user, a key, a region; or the account as a whole. */
export interface Line {
  readonly state: State;
  /** The user, key, bucket...; null for the account as a whole. May be hostile. */
  readonly subject: string | null;
  /** Null where the thing lies in no region. */
  readonly region: string | null;
  /** One sentence on what was seen. May hold names out of answers: escape it. */
  readonly says: Bilingual;
  /** The answers it rests on; none where only the case was asked. */
  readonly from: readonly Reading[];
}

/** What the case knows that decides how an answer is judged. */
export interface About {
  readonly accountId: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** First and last act of an unauthorized hand; null without an investigation. */
  readonly since: string | null;
  readonly until: string | null;
  /** Long-term keys and names of users and roles the unauthorized hands used or made. */
  readonly intruderKeys: ReadonlySet<string>;
  readonly intruderNames: ReadonlySet<string>;
  /** What the owner put on record as done, with the entry of the journal. */
  readonly said: ReadonlyMap<SecuredStepName, { readonly entry: string; readonly at: string | null }>;
  /** Keys, users, roles, regions, accounts the owner says are theirs. */
  readonly mine: ReadonlySet<string>;
  /** Regions switched on that are off unless somebody switches them on; null when the list was refused. */
  readonly optedIn: readonly string[] | null;
}

/** Urgent: a door the intruder may still use. Important: AWS asks for it, or the next incident goes unseen. Good: worth an hour later. */
export type Urgency = 'urgent' | 'important' | 'good';

export interface CheckWords {
  /** What is wanted, as a statement that is true when the check passes. */
  readonly title: Bilingual;
  /** The same when it is not so. */
  readonly open: Bilingual;
  /** What can happen then. */
  readonly risk: Bilingual;
  /** Step by step in the console. */
  readonly mend: { readonly ja: readonly string[]; readonly en: readonly string[] };
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

type Seen<Reads> = { readonly [Name in keyof Reads]: readonly Reading[] };

export interface CheckOf<Reads extends Readonly<Record<string, Read>>> {
  /** Name of its folder. */
  readonly id: string;
  readonly urgency: Urgency;
  /** The step AWS asks for that it shows; null for what AWS does not ask. */
  readonly step: SecuredStepName | null;
  readonly reads: Reads;
  /**
   * Judges what was answered. Refused answers become `unknown` without its doing; it must only never speak of all where something was refused.
   * `complete`: nothing it asked, nor what that followed from, was refused.
   */
  readonly judge: (seen: Seen<Reads>, about: About, complete: boolean) => readonly Line[];
  readonly words: CheckWords;
  /** The owner's word for `step` counts where AWS does not show it; it is kept in the case as that, and said to be that. */
  readonly takesWord?: true;
  /** Null for what only a person can do. */
  readonly fix: Fix | null;
}

export type Check = CheckOf<Readonly<Record<string, Read>>>;

/** Lets each check be typed by its own reads. */
export const check = <const Reads extends Readonly<Record<string, Read>>>(one: CheckOf<Reads>): Check => one as unknown as Check;

interface LineOptions {
  readonly subject?: string | null;
  readonly region?: string | null;
}

const line =
  (state: State) =>
  (says: Bilingual, from: readonly Reading[] | Reading, { subject = null, region = null }: LineOptions = {}): Line => ({
    state,
    subject,
    region,
    says,
    from: Array.isArray(from) ? (from as readonly Reading[]) : [from as Reading],
  });

export const passed = line('pass');
export const failed = line('fail');
export const unknown = line('unknown');
export const notApplicable = line('not-applicable');
