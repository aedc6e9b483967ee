/** Runs side by side: what was open at first and what is now. A check asked only once has no before. */
import type { CheckedRecord, ChecksRecord } from './checks-record.ts';

export interface Compared {
  readonly after: CheckedRecord;
  readonly afterAt: string;
  readonly before: CheckedRecord | null;
  readonly beforeAt: string | null;
}

interface Placed {
  readonly check: CheckedRecord;
  readonly at: string;
}

/** @param runs in order of time @returns first and newest state of every check that was asked of the account of the newest run */
export function beforeAndAfter(runs: readonly ChecksRecord[]): readonly Compared[] {
  const account = runs.at(-1)?.account;
  const first = new Map<string, Placed>();
  const last = new Map<string, Placed>();
  // A case is about one account: a run under another sign-in says nothing about it.
  for (const { checks, at } of runs.filter((run) => run.account === account)) {
    for (const check of checks) {
      if (!first.has(check.id)) first.set(check.id, { check, at });
      last.set(check.id, { check, at });
    }
  }
  return [...last.values()].map(({ check, at }) => {
    const earlier = first.get(check.id);
    const before = earlier === undefined || earlier.check === check ? null : earlier;
    return { after: check, afterAt: at, before: before?.check ?? null, beforeAt: before?.at ?? null };
  });
}
