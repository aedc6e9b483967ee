/** The run an invocation works on: the one that was stopped, when it is fresh enough, else a new one up to now. */
import type { Collection, RunLine } from '../../ports/collected.ts';
import { secondsText } from './history/chain-kept.ts';
import { stamp } from './history/page-line.ts';
import { HISTORY_MILLISECONDS } from './history/wanted-chains.ts';

export interface RunWish {
  readonly account: string;
  readonly caller: string;
  /** ISO 8601 UTC; null for as far back as Event history goes. */
  readonly since: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Later, the newest logs matter more than an exact end of the old run; what it had begun is gone on with in any case. */
const RESUMED_WITHIN_MILLISECONDS = 6 * 3_600_000;

export function openRun(collection: Collection, { account, caller, since, now }: RunWish): RunLine {
  const last = collection.lines.findLast((line) => line.kind === 'run' || line.kind === 'done');
  const isOpen = last?.kind === 'run' && last.account === account && (since === null || since === last.since);
  if (isOpen && now - Date.parse(last.until) < RESUMED_WITHIN_MILLISECONDS) return last;
  const at = secondsText(now);
  const earliest = secondsText(now - HISTORY_MILLISECONDS);
  const run: RunLine = { kind: 'run', id: stamp(at), at, account, caller, since: since === null || since < earliest ? earliest : since, until: at };
  collection.note(run);
  return run;
}
