/** What the log shows by now of an intruder's deeds: only what CloudTrail has delivered, as it is worded there. */
import { readsOnly } from '../account/service-facts.ts';
import type { CloudTrailRecord } from '../account/cloudtrail-record.ts';
import type { EventHistory } from '../live/history/event-history.ts';
import type { TruthBook } from '../truth-book.ts';

export interface Shown {
  /** ISO 8601. */
  readonly time: string;
  /** `ec2.amazonaws.com` */
  readonly source: string;
  readonly event: string;
  readonly region: string;
  /** Key id or name of who called. */
  readonly by: string;
  /** Code of the refusal; null when it went through. */
  readonly refused: string | null;
}

export class LogShows {
  readonly #history: EventHistory;
  readonly #truth: TruthBook;
  #read: number;

  /** What was delivered until now is known already. */
  constructor(history: EventHistory, truth: TruthBook) {
    this.#history = history;
    this.#truth = truth;
    this.#read = history.files.length;
  }

  /** Changes the intruder made or tried after `since` (ISO 8601) that were delivered since the last time it was asked, oldest first. */
  fresh(since: string): readonly Shown[] {
    const files = this.#history.files.slice(this.#read);
    this.#read += files.length;
    return files
      .flatMap(({ records, onlyInHistory }) => [...records, ...onlyInHistory])
      .filter((record) => record.eventTime >= since && this.#isTheirs(record) && !readsOnly(record.eventName))
      .map((record) => ({
        time: record.eventTime,
        source: record.eventSource,
        event: record.eventName,
        region: record.awsRegion,
        by: callerOf(record),
        refused: record.errorCode ?? null,
      }))
      .sort((a, b) => (a.time < b.time ? -1 : 1));
  }

  #isTheirs({ eventID }: CloudTrailRecord): boolean {
    const hand = this.#truth.verdicts.get(eventID);
    return hand === 'attacker' || hand === 'consequence';
  }
}

function callerOf({ userIdentity }: CloudTrailRecord): string {
  const { accessKeyId, userName, arn, invokedBy } = userIdentity as Readonly<Record<string, unknown>>;
  const named = [userName, typeof arn === 'string' ? arn.slice(arn.lastIndexOf(':') + 1) : undefined, invokedBy].find(
    (one) => typeof one === 'string',
  );
  return typeof accessKeyId === 'string' && accessKeyId.startsWith('AKIA') ? accessKeyId : typeof named === 'string' ? named : '-';
}
