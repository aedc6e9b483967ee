/**
 * The recorder over all tests: an account of the tests refuses a call that changes something unless one of the two places asked for it that write down what they do,
 * or a test itself did. So any preview, reading or proof that wrote would fail the test it happens in.
 */
import { knownCall } from '../../../knowledge/aws-calls/index.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';

/** Carrying out and taking back; mending of the hardening; tests. */
const MAY_WRITE = /(contain\/apply\/write-gate|harden\/fix\/acting|\.test)\.ts/;
/** Accounts of tests, which hand on what others asked. */
const HANDS_ON = /(asked-to-write|fake-account|direct-account|recorded-account|fated-account|operator-with|practised)\.ts|node_modules|node:|<anonymous>/;

/** To be called by an account of the tests, before it does anything else. @throws TypeError when nobody may have asked for it */
export function refuseUnaskedWrite({ service, operation }: AwsCall): void {
  if (knownCall(service, operation)?.access !== 'write') return;
  const asker = (new Error('who asks').stack ?? '').split('\n').find((frame) => frame.includes('.ts') && !HANDS_ON.test(frame));
  if (asker === undefined || !MAY_WRITE.test(asker))
    throw new TypeError(`${service} ${operation} changes the account and was asked for${asker ?? ' by nobody'}`);
}
