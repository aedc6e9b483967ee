/** Asks, waits, and asks again where that may help: patiently for reads; for writes only when certainly nothing was done. */
import type { Clock } from '../../ports/clock.ts';
import type { Repeatable } from './refusal.ts';

/** How often a call is sent at most, by the trouble it meets. */
export interface Patience {
  readonly throttled: number;
  readonly passing: number;
}

export const PATIENT_READ: Patience = { throttled: 8, passing: 4 };
/** After a timeout or a 5xx nobody knows whether a change was made: the stage looks before it repeats. */
export const CAREFUL_WRITE: Patience = { throttled: 6, passing: 1 };
/** Bad credentials and a missing network shall show at once. */
export const QUICK_IDENTITY: Patience = { throttled: 3, passing: 2 };
/** The SDK corrects its clock by the answer; a second refusal means the correction does not help. */
const CLOCK_SKEW_ATTEMPTS = 2;

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 20_000;

export interface Tried {
  /** As what kind of trouble it may be tried again; null when it is settled. */
  readonly again: Repeatable;
  /** How long AWS asked to wait. */
  readonly afterMs: number | null;
}

export interface Waiting {
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
}

/** What the last try gave, and how many there were. */
export async function askPatiently<T extends Tried>(
  attempt: () => Promise<T>,
  patience: Patience,
  { clock, random, signal }: Waiting,
): Promise<{ readonly last: T; readonly attempts: number }> {
  for (let attempts = 1; ; attempts += 1) {
    const last = await attempt();
    if (last.again === null || attempts >= mostAttempts(last.again, patience) || signal?.aborted === true) return { last, attempts };
    if (last.again !== 'clock-skew') await clock.sleep(last.afterMs ?? pauseMs(attempts, random), signal);
  }
}

const mostAttempts = (trouble: NonNullable<Repeatable>, patience: Patience): number =>
  trouble === 'clock-skew' ? CLOCK_SKEW_ATTEMPTS : patience[trouble];

/** Grows twofold with the tries, half of it by chance, so that many callers do not come back at once (AWS Builders' Library, "Timeouts, retries, and backoff with jitter"). */
export function pauseMs(attempts: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  return ceiling / 2 + (random() * ceiling) / 2;
}
