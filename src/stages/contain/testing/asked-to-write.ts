/**
 * The recorder over all tests: an account of the tests refuses a call that changes something unless one of the two places asked for it that write down what they do,
 * or a test itself did. So any preview, reading or proof that wrote would fail the test it happens in.
 */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';

/** Carrying out and taking back; mending of the hardening; tests. */
const MAY_WRITE = /(contain\/apply\/write-gate|harden\/fix\/acting|\.test)\.ts/;

/** What an account of tests is made of; the first frame outside it asked. */
const ACCOUNT = /contain\/testing\//;

/** To be called by an account of the tests, before it does anything else. @throws TypeError when nobody may have asked for it */
export function refuseUnaskedWrite({ service, operation }: AwsCall): void {
  if (knownCall(service, operation)?.access !== 'write') return;
  const frames = (new Error('who asks').stack ?? '').split('\n').slice(1);
  const asker = frames.find((frame) => frame.includes('/src/') && !ACCOUNT.test(frame));
  if (asker !== undefined && !MAY_WRITE.test(asker)) throw new TypeError(`${service} ${operation} changes the account and was asked for${asker}`);
}
