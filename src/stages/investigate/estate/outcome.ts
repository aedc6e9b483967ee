/** Did a call succeed, was it denied, or did it fail otherwise? */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { NotableEvent } from '../notable-event.ts';
import type { Outcome } from './estate.ts';

/** Codes that mean "you may not". Not every error is one: NoSuchEntity, Throttling, DryRunOperation and limits are failures. */
const DENIALS = ['accessdenied', 'unauthorized', 'notauthorized', 'authorizationerror', 'authfailure', 'forbidden'];

export function outcomeOf(event: NotableEvent): Outcome {
  if (event.error !== null) {
    const code = event.error.toLowerCase();
    return DENIALS.some((one) => code.includes(one)) ? 'denied' : 'failed';
  }
  // A failed console sign-in has a message but no code (measured; CloudTrail console sign-in events).
  if (event.source === 'signin.amazonaws.com' && signInFailed(event)) return 'failed';
  return 'succeeded';
}

function signInFailed(event: NotableEvent): boolean {
  const said = reachText(event.response, event.api);
  return said === null ? event.errorMessage !== null : said.toLowerCase() !== 'success';
}
