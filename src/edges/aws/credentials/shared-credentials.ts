/** One set of credentials for all clients: fetched once, renewed before it ends, and a failure is not repeated thousands of times. */
import type { AwsCredentialIdentity, Provider } from '@smithy/types';
import type { Clock } from '../../../ports/clock.ts';
import { noCredentials } from './why-none.ts';

/** The SDK's own margin. */
const RENEW_BEFORE_END_MS = 5 * 60_000;
/** Long enough for all calls under way to fail alike, short enough for somebody who signs in again. */
const FAILURE_GOOD_FOR_MS = 10_000;

/** @throws NoCredentials from the provider returned */
export function sharedCredentials(fetch: Provider<AwsCredentialIdentity>, clock: Clock): Provider<AwsCredentialIdentity> {
  let held: Promise<AwsCredentialIdentity> | null = null;
  let freshUntil = 0;
  return () => {
    if (held !== null && clock.now() < freshUntil) return held;
    freshUntil = Number.POSITIVE_INFINITY;
    held = fetch().then(
      (credentials) => {
        freshUntil = credentials.expiration === undefined ? Number.POSITIVE_INFINITY : credentials.expiration.getTime() - RENEW_BEFORE_END_MS;
        return credentials;
      },
      (error: unknown) => {
        freshUntil = clock.now() + FAILURE_GOOD_FOR_MS;
        throw noCredentials(error);
      },
    );
    return held;
  };
}
