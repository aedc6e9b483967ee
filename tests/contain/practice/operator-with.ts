/** A user who has one policy and nothing else, and an account seen through that user's key. */
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import { policyText } from '../../../src/practice/account/services/iam-documents.ts';
import type { Ground } from '../staged/ground.ts';
import { directAccount } from './direct-account.ts';

export const OPERATOR = 'hikeshi-operator';

export function operatorWith({ owner, live, stage }: Ground, policy: Parameters<typeof policyText>[0]): AwsAccount {
  const { identities } = stage.account;
  if (!identities.users.has(OPERATOR)) owner('iam:CreateUser', { userName: OPERATOR });
  owner('iam:PutUserPolicy', { userName: OPERATOR, policyName: 'as-printed', policyDocument: policyText(policy) });
  return directAccount({ endpoint: live, clock: live.clock, key: live.signIn({ user: OPERATOR }) });
}

/** The same account; what it denies is noted, as the IAM action that was missing. */
export const notingDenials = (account: AwsAccount, denied: Set<string>): AwsAccount => ({
  ask: async (call, options) => {
    const answer = await account.ask(call, options);
    if (answer.kind === 'denied') denied.add(answer.message);
    return answer;
  },
  async *pages(call, options) {
    for await (const answer of account.pages(call, options)) {
      if (answer.kind === 'denied') denied.add(answer.message);
      yield answer;
    }
  },
});
