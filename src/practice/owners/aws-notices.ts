/**
 * What AWS itself tells an account when it notices something, in words of our own. Where it can, it also shuts the key in with a quarantine policy.
 * Sources: AWS re:Post, "What do I do if I notice unauthorized activity"; texts of such notices as victims quote them (shared knowledge base, billing and support).
 */
import type { SimulatedAccount } from '../account/simulated-account.ts';
import { DAY, isoTime } from '../clock.ts';

/** Days AWS gives before it may suspend the account. */
const ANSWER_WITHIN = 5;

/** A key was seen where anybody can read it. */
export function tellOfExposedKey(account: SimulatedAccount, userName: string, keyId: string): void {
  const until = isoTime(account.clock.now + ANSWER_WITHIN * DAY).slice(0, 10);
  put(account, {
    type: 'AWS_RISK_CREDENTIALS_EXPOSED',
    headline: `Action required: AWS access key ${keyId} may be exposed`,
    text: `The access key ${keyId} of the IAM user ${userName} was found where others can read it, and may be in use by them. Its rights have been limited for the time being; that does not make the account safe. Please make the key inactive, look for what you did not make, and answer in the support case opened for you by ${until}. Otherwise the account may be suspended.`,
  });
}

function put(account: SimulatedAccount, facts: { readonly type: string; readonly headline: string; readonly text: string }): void {
  const known = account.states.things.of('notice', 'us-east-1').length;
  const making = { region: 'us-east-1', now: account.clock.now, caller: { hand: 'service' } } as const;
  account.states.things.put('notice', `notice-${known + 1}`, making, { ...facts });
}
