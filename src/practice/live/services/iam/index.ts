/** AWS IAM. */
import { paged } from '../../paging.ts';
import { dateOf, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService, type Members } from '../../live-service.ts';
import type { User } from '../../../account/identities.ts';

export const iam: LiveService = {
  service: 'iam',
  wording: 'query',
  operations: {
    ListUsers: {
      run: (call) =>
        answered(
          paged(call, 'Users', usersUnder(call, textIn(call.input, 'PathPrefix')), {
            keyOf: (user) => user.name,
            show: (user) => userShown(call, user),
            truncated: 'IsTruncated',
          }),
        ),
    },
    GetUser: { run: (call) => withUser(call, (user) => answered({ User: userShown(call, user) })) },
    ListAccessKeys: {
      run: (call) =>
        withUser(call, (user) =>
          answered(
            paged(call, 'AccessKeyMetadata', [...user.keys], {
              keyOf: (id) => id,
              show: (id) => ({
                UserName: user.name,
                AccessKeyId: id,
                Status: call.account.identities.keys.get(id)?.active === true ? 'Active' : 'Inactive',
              }),
              truncated: 'IsTruncated',
            }),
          ),
        ),
    },
  },
};

/** The user named, or the caller's own. */
function withUser(call: LiveCall, act: (user: User) => LiveReply): LiveReply {
  const { principal } = call.caller.credential;
  const name = textIn(call.input, 'UserName') || (principal.kind === 'user' ? principal.name : '');
  const user = call.account.identities.users.get(name);
  return user === undefined ? new Refusal('NoSuchEntity', `The user with name ${name} cannot be found.`) : act(user);
}

const usersUnder = (call: LiveCall, path: string): User[] =>
  [...call.account.identities.users.values()].filter(() => path === '' || '/'.startsWith(path));

const userShown = (call: LiveCall, user: User): Members => ({
  Path: '/',
  UserName: user.name,
  UserId: user.id,
  Arn: `arn:aws:iam::${call.account.id}:user/${user.name}`,
  CreateDate: dateOf(user.createdAt),
});
