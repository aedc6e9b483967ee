/** What became of each check since it was last asked: what came open again is named first. */
import type { CheckedRecord, ChecksRecord, LineRecord } from './checks-record.ts';

export interface Change {
  readonly check: CheckedRecord;
  /** When it was asked before. */
  readonly since: string;
  /** Lines that are open now and were not then; of checks that were in order, all that are open. */
  readonly opened: readonly LineRecord[];
}

export interface Changes {
  /** When the account was last asked before. */
  readonly lastAt: string;
  /** In order before, open now. */
  readonly again: readonly Change[];
  /** Open before and now, with something new. */
  readonly more: readonly Change[];
  /** In order before, not to be seen now. */
  readonly hidden: readonly Change[];
  readonly shut: readonly Change[];
}

/** @param runs earlier runs, oldest first @returns null when the account was never asked before */
export function changedSince(runs: readonly ChecksRecord[], now: ChecksRecord): Changes | null {
  const earlier = runs.filter(({ account }) => account === now.account);
  const lastAt = earlier.at(-1)?.at;
  if (lastAt === undefined) return null;
  const before = new Map(earlier.flatMap(({ at, checks }) => checks.map((check) => [check.id, { at, check }] as const)));
  const changes = now.checks.flatMap((check) => {
    const former = before.get(check.id);
    return former === undefined ? [] : [{ check, former: former.check, since: former.at, opened: newlyOpen(former.check, check) }];
  });
  const from = (was: readonly string[], is: string) =>
    changes
      .filter(({ former, check }) => was.includes(former.state) && check.state === is)
      .map(({ check, since, opened }) => ({ check, since, opened }));
  return {
    lastAt,
    again: from(['pass', 'not-applicable'], 'fail'),
    more: from(['fail'], 'fail').filter(({ opened }) => opened.length > 0),
    hidden: from(['pass'], 'unknown'),
    shut: from(['fail'], 'pass'),
  };
}

/** A thing is the same when it has the same name and place: how it is worded may change. */
function newlyOpen(former: CheckedRecord, check: CheckedRecord): readonly LineRecord[] {
  const place = ({ subject, region }: LineRecord): string => JSON.stringify([subject, region]);
  const open = new Set(former.lines.filter(({ state }) => state === 'fail').map(place));
  return check.lines.filter((line) => line.state === 'fail' && !open.has(place(line)));
}
