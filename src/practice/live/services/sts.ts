/** AWS STS: who the caller is, and sessions. */
import { arnOf, type Credential } from '../../account/credential.ts';
import type { SimulatedAccount } from '../../account/simulated-account.ts';
import { textIn } from '../input.ts';
import { answered, Refusal, type LiveService } from '../live-service.ts';
import { sessionOperations } from './sts-sessions.ts';

export const sts: LiveService = {
  service: 'sts',
  wording: 'query',
  operations: {
    ...sessionOperations,
    GetCallerIdentity: {
      free: true,
      run: ({ caller: { credential }, account }) =>
        answered({ UserId: userIdOf(credential, account), Account: account.id, Arn: arnOf(credential, account.id) }),
    },
    GetAccessKeyInfo: {
      run: (call) => {
        const id = textIn(call.input, 'AccessKeyId');
        if (!/^A[A-Z0-9]{15,127}$/.test(id)) return new Refusal('ValidationError', 'Invalid access key id.', 400);
        return answered({ Account: call.account.id });
      },
    },
  },
};

/** `aws:userid` of a principal. */
export function userIdOf({ principal }: Credential, { identities, id }: SimulatedAccount): string {
  switch (principal.kind) {
    case 'user':
      return identities.userIdOf(principal.name);
    case 'role':
      return `${identities.roleIdOf(principal.name)}:${principal.session}`;
    case 'federated':
      return `${id}:${principal.name}`;
    default:
      return id;
  }
}
