/**
 * What the account's own Event history (ninety days) still knows of a thing: who set it to what before the intruder did. IAM itself keeps no former trust,
 * boundary or inline policy, S3 no former policy of a bucket.
 */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Findings, Foothold } from '../../investigate/index.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';

export interface EarlierCall {
  readonly eventId: string;
  /** `UpdateAssumeRolePolicy` */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly request: Reachable;
}

/** Two calls a second are allowed, fifty events each: enough for any thing people change by hand. */
const MOST_PAGES = 4;

/**
 * Calls about the thing that succeeded before the intruder's first on it, newest first; null when Event history could not be read.
 * @param named what the events carry as resource: the name of a user, a role, a bucket
 * @param region whose events are asked; those of IAM are in us-east-1
 */
export async function earlierCalls(
  account: AwsAccount,
  named: string,
  { eventIds }: Foothold,
  { first }: Findings,
  region = GLOBAL_REGION,
): Promise<readonly EarlierCall[] | null> {
  const found: EarlierCall[] = [];
  const input = { LookupAttributes: [{ AttributeKey: 'ResourceName', AttributeValue: named }] };
  let pages = 0;
  for await (const answer of account.pages({ service: 'cloudtrail', operation: 'LookupEvents', region, input })) {
    if (answer.kind !== 'found') return null;
    for (const event of reach(answer.output, 'Events[]')) found.push(...callIn(reachText(event, 'CloudTrailEvent')));
    pages += 1;
    if (pages === MOST_PAGES) break;
  }
  const his = new Set(eventIds);
  const times = found.filter((one) => his.has(one.eventId)).map((one) => one.at);
  const since = times.length > 0 ? Math.min(...times) : Date.parse(first?.time ?? '');
  return found.filter((one) => one.at < since && !his.has(one.eventId)).toSorted((a, b) => b.at - a.at);
}

function callIn(record: string | null): EarlierCall[] {
  try {
    const event = JSON.parse(record ?? '') as Reachable;
    const [eventId, name, time] = [reachText(event, 'eventID'), reachText(event, 'eventName'), reachText(event, 'eventTime')];
    if (eventId === null || name === null || time === null || reachText(event, 'errorCode') !== null) return [];
    return [{ eventId, name, at: Date.parse(time), request: reach(event, 'requestParameters')[0] ?? null }];
  } catch {
    return [];
  }
}

/** The newest of them that says what the thing was; null when none does. `read` gives null for calls that say nothing about it. */
export function formerly(calls: readonly EarlierCall[] | null, read: (call: EarlierCall) => string | null): string | null {
  for (const call of calls ?? []) {
    const said = read(call);
    if (said !== null) return said;
  }
  return null;
}
