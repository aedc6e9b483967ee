/** Asks AWS who we are, at most once a minute, to settle what an error from elsewhere leaves open. */
import type { AwsAnswer } from '../../ports/aws-account.ts';
import type { Clock } from '../../ports/clock.ts';

export type AtHome = 'accepted' | 'not-accepted' | 'unreached';

const GOOD_FOR_MS = 60_000;

export function homeCheck(whoAreWe: () => Promise<AwsAnswer>, clock: Clock): () => Promise<AtHome> {
  let last: { readonly at: number; readonly answer: Promise<AtHome> } | null = null;
  return () => {
    if (last === null || clock.now() - last.at > GOOD_FOR_MS) last = { at: clock.now(), answer: whoAreWe().then(read) };
    return last.answer;
  };
}

function read(answer: AwsAnswer): AtHome {
  // A denial is an answer to somebody known.
  if (answer.kind === 'found' || answer.kind === 'denied') return 'accepted';
  return answer.kind === 'failed' && (answer.cause === 'credentials' || answer.cause === 'clock-skew') ? 'not-accepted' : 'unreached';
}
