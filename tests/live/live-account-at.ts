/** The live edge asking a server of a test, with a clock that nobody waits for. */
import { awsAccount } from '../../src/edges/aws/aws-account.ts';
import type { AwsAccountOptions } from '../../src/edges/aws/aws-account.ts';
import { nodeHttp } from '../../src/edges/aws/http/node-http.ts';
import type { AwsAccount } from '../../src/ports/aws-account.ts';
import { playedClock } from './played-clock.ts';

/** AWS's own documented example. */
export const EXAMPLE_KEY = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

export function accountAt(url: string, options: Partial<AwsAccountOptions> = {}): AwsAccount {
  return awsAccount({
    credentials: () => Promise.resolve(EXAMPLE_KEY),
    http: nodeHttp({}),
    clock: playedClock(),
    endpointOf: () => url,
    random: () => 0,
    ...options,
  });
}
