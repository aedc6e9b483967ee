/** Looks whether the doors of an account are shut: asks, judges, and says what is open, worst first. Writes nothing. */
import type { AwsAccount, AwsRefused } from '../../ports/aws-account.ts';
import type { Clock } from '../../ports/clock.ts';
import type { About, Check, Urgency } from './check.ts';
import { judge, type Readings, type Result } from './judging/judge.ts';
import { accountRegions, whoAsks } from './reading/account-regions.ts';
import { timeText, type Asker } from './reading/ask.ts';
import { readAccount, type Reported } from './reading/read-account.ts';
import type { Read } from './reads/read.ts';
import { recordOf } from './record/record-of.ts';
import type { ChecksRecord } from './record/checks-record.ts';

/** What the case knows of the incident and of the owner. */
export type KnownOfCase = Pick<About, 'since' | 'until' | 'intruderKeys' | 'intruderNames' | 'said' | 'mine'>;

export interface Hardening {
  readonly account: AwsAccount;
  readonly clock: Clock;
  readonly checks: readonly Check[];
  readonly known: KnownOfCase;
  /** The person agreed to questions AWS charges for. */
  readonly paid: boolean;
  readonly version: string;
  /** What is to be known besides, such as trials before something is switched on. */
  readonly alsoRead?: readonly Read[];
  readonly progress?: (state: Reported) => void;
  readonly signal?: AbortSignal;
}

export interface Hardened {
  readonly kind: 'checked';
  readonly results: readonly Result[];
  readonly readings: Readings;
  readonly about: About;
  readonly regions: readonly string[];
  readonly record: ChecksRecord;
}

export type HardenOutcome = Hardened | { readonly kind: 'nobody'; readonly refused: AwsRefused };

/** @returns `nobody` when AWS does not say whose credentials these are: then nothing can be looked at */
export async function harden({ account, clock, checks, known, paid, version, alsoRead = [], progress, signal }: Hardening): Promise<HardenOutcome> {
  const now = timeText(clock.now());
  const who = await whoAsks(account);
  if (who.kind === 'refused') return { kind: 'nobody', refused: who.refused };
  const { enabled, optedIn } = await accountRegions(account);
  const asker: Asker = { account, accountId: who.caller.accountId, clock, paid, ...(signal === undefined ? {} : { signal }) };
  const readings = await readAccount(asker, [...checks.flatMap(({ reads }) => Object.values(reads)), ...alsoRead], enabled, progress);
  const about: About = { ...known, accountId: who.caller.accountId, now, optedIn };
  const results = worstFirst(checks.map((check) => judge(check, readings, about)));
  const record = recordOf({ version, caller: who.caller.arn, regions: enabled, about, results, readings });
  return { kind: 'checked', results, readings, about, regions: enabled, record };
}

const STATE_ORDER: readonly Result['state'][] = ['fail', 'unknown', 'pass', 'not-applicable'];
const URGENCY_ORDER: readonly Urgency[] = ['urgent', 'important', 'good'];
/** Within one urgency, what AWS asks first comes first: root, people, keys, what is left, prevention. */
const rank = ({ check, state }: Result): number => STATE_ORDER.indexOf(state) * 10 + URGENCY_ORDER.indexOf(check.urgency);

const worstFirst = (results: readonly Result[]): readonly Result[] => [...results].sort((a, b) => rank(a) - rank(b) || placeOf(a) - placeOf(b));

/** Order of AWS's own list ("What can I do if I notice unauthorized activity": root, users, keys, identities, resources). */
const FIRST = [
  'root-mfa',
  'root-access-keys',
  'root-password',
  'mailbox',
  'contact-details',
  'quarantine',
  'old-keys',
  'user-mfa',
  'user-passwords',
  'outside-trust',
];
const placeOf = ({ check }: Result): number => (FIRST.includes(check.id) ? FIRST.indexOf(check.id) : FIRST.length);
