/** What the practice account's own CloudTrail tells of an operator's changes, beside what the journal of the run tells. */
import type { CloudTrailRecord } from '../../../src/practice/account/cloudtrail-record.ts';
import type { LiveAccount } from '../../../src/practice/live/live-account.ts';
import type { AwsAnswer } from '../../../src/ports/aws-account.ts';
import type { Act } from '../../../src/stages/contain/apply/act-journal.ts';
import { MemoryJournal } from '../../../src/stages/contain/testing/tested-run.ts';

/** Keeps the whole answer, for its request id. */
export class FullJournal extends MemoryJournal {
  readonly answers = new Map<Act, AwsAnswer>();

  override answered(act: Act, answer: AwsAnswer): void {
    super.answered(act, answer);
    this.answers.set(act, answer);
  }
}

/** Changes of the account by Hikeshi that went through, once they are all delivered. */
export function changesTold(live: LiveAccount, regions: readonly string[]): readonly CloudTrailRecord[] {
  live.advance(20 * 60);
  return regions
    .flatMap((region) => live.history.of(region))
    .filter((one) => one.userAgent === 'hikeshi' && !one.readOnly && one.errorCode === undefined);
}

/** Where journal and CloudTrail differ, in words; none when the journal tells the truth. */
export function lies({ acts, answers }: FullJournal, told: readonly CloudTrailRecord[]): string[] {
  const wrong: string[] = [];
  const byRequest = new Map(told.map((one) => [one.requestID, one]));
  const unheard = acts.filter(({ act }) => {
    const answer = answers.get(act);
    return answer === undefined || (answer.kind === 'failed' && answer.cause === 'timeout');
  });
  for (const { act } of acts) {
    const answer = answers.get(act);
    if (answer?.kind !== 'found') continue;
    if (!byRequest.delete(answer.requestId ?? '')) wrong.push(`CloudTrail knows nothing of ${act.step} ${act.call.operation}`);
  }
  // What the journal calls unanswered may have taken effect; anything else CloudTrail tells was never written down.
  for (const { eventName } of byRequest.values()) {
    const at = unheard.findIndex(({ act }) => eventName.startsWith(act.call.operation));
    if (at < 0) wrong.push(`the journal knows nothing of ${eventName}`);
    else unheard.splice(at, 1);
  }
  return wrong;
}

/** Changes made more than once with effect, except cuts of sessions, which are set again on purpose. */
export function doubled(told: readonly CloudTrailRecord[]): string[] {
  const counted = new Map<string, number>();
  for (const { eventName, awsRegion, requestParameters } of told) {
    const what = `${eventName} ${awsRegion} ${JSON.stringify(requestParameters)}`;
    if (!what.includes('HikeshiRevokeOlderSessions')) counted.set(what, (counted.get(what) ?? 0) + 1);
  }
  return [...counted].filter(([, times]) => times > 1).map(([what, times]) => `${times} times ${what}`);
}
