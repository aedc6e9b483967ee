/** What is wrong with the bucket of a trail, from the answers about it. */
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { Reading } from '../../reads/read.ts';
import { answered, items, textOf } from '../../reads/seen.ts';

/** Shorter than what CloudTrail itself keeps, and too short for a claim. */
const KEPT_DAYS = 90;

export interface BucketTroubles {
  /** Its policy lets everybody in, and nothing blocks that. */
  readonly open: boolean;
  /** Files are deleted after so many days; null where they are kept long enough. */
  readonly days: number | null;
  /** Deleted files are gone at once. */
  readonly unversioned: boolean;
}

/** Null while not all of it was answered. */
export function bucketTroubles(name: string, seen: Readonly<Record<string, readonly Reading[]>>): BucketTroubles | null {
  const [life, open, block, versions] = ['life', 'open', 'block', 'versions'].map((read) => seen[read]?.find(({ subject }) => subject === name));
  const accountBlock = seen['accountBlock']?.[0];
  if ([life, open, block, versions, accountBlock].some((one) => one === undefined || !answered(one))) return null;
  const parts = (reading: Reading | undefined): Reachable =>
    items(reading === undefined ? [] : [reading], 'PublicAccessBlockConfiguration')[0]?.value ?? null;
  // Restricting makes a public policy good for AWS's services and the account alone (S3 User Guide, "Blocking public access").
  const restricted = [block, accountBlock].some((one) => reach(parts(one), 'RestrictPublicBuckets')[0] === true);
  const isPublic = open !== undefined && items([open], 'PolicyStatus.IsPublic').some(({ value }) => value === true);
  const days = items(life === undefined ? [] : [life], 'Rules[]').flatMap(({ value }) => tooSoon(value) ?? []);
  return {
    open: isPublic && !restricted,
    days: days.length === 0 ? null : Math.min(...days),
    unversioned: versions === undefined || textOf(versions, 'Status') !== 'Enabled',
  };
}

/** Days after which a rule in force deletes, where these are too few; a rule with a date deletes from then on at once. */
export function tooSoon(rule: Reachable): number | null {
  if (reachText(rule, 'Status') !== 'Enabled') return null;
  const days = reach(rule, 'Expiration.Days').filter((one) => typeof one === 'number');
  const soonest = Math.min(...days, ...(reachText(rule, 'Expiration.Date') === null ? [] : [0]));
  return soonest < KEPT_DAYS ? soonest : null;
}
