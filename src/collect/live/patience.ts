/** Asks again when AWS or the network stumbled; what is an answer, also a refusal, comes back at once. */
import type { AwsAnswer } from '../../ports/aws-account.ts';
import type { Clock } from '../../ports/clock.ts';

/** The edge has repeated a call by itself before it gives up; this is the long breath after that. */
const PAUSES_MILLISECONDS = [5_000, 15_000, 40_000] as const;

const MAY_PASS: ReadonlySet<string> = new Set(['network', 'timeout', 'aws']);

export const mayPass = (answer: AwsAnswer): boolean => answer.kind === 'throttled' || (answer.kind === 'failed' && MAY_PASS.has(answer.cause));

export async function patiently(clock: Clock, signal: AbortSignal, ask: () => Promise<AwsAnswer>): Promise<AwsAnswer> {
  let answer = await ask();
  for (const pause of PAUSES_MILLISECONDS) {
    if (!mayPass(answer) || signal.aborted) return answer;
    await clock.sleep(pause, signal);
    if (signal.aborted) return answer;
    answer = await ask();
  }
  return answer;
}

/** Nothing further can be asked in this run: who asks is not known to AWS any more, or was stopped. */
export const endsEverything = (answer: AwsAnswer): boolean =>
  answer.kind === 'failed' && (answer.cause === 'credentials' || answer.cause === 'clock-skew' || answer.cause === 'stopped');
