/** Users and groups: who is there, and what is attached to them. */
import type { Grants } from '../../../account/identities.ts';
import { encodedPolicy, policyText } from '../../../account/services/iam-documents.ts';
import { textIn } from '../../input.ts';
import { answered, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { groupResource, iamList, notFound, roleResource, userResource, withGroup, withRole, withUser } from './find.ts';
import { attachedShown, groupShown, tagsShown, userInFull, userShown } from './shown.ts';

const underPath = (call: LiveCall, path: string): boolean => path.startsWith(textIn(call.input, 'PathPrefix') || '/');

export const userReads: Readonly<Record<string, LiveOperation>> = {
  ListUsers: {
    run: (call) => {
      const users = [...call.account.identities.users.values()].filter((user) => underPath(call, user.path));
      return answered(
        iamList(
          call,
          'Users',
          users,
          (user) => user.name,
          (user) => userShown(call, user),
        ),
      );
    },
  },
  GetUser: {
    resource: userResource,
    run: (call) => {
      const { principal } = call.caller.credential;
      if (textIn(call.input, 'UserName') === '' && principal.kind === 'root') return answered({ User: rootShown(call) });
      return withUser(call, (user) => answered({ User: userInFull(call, user) }));
    },
  },
  ListUserTags: {
    resource: userResource,
    run: (call) =>
      withUser(call, (user) =>
        answered(
          iamList(
            call,
            'Tags',
            tagsShown(user.tags),
            (tag) => String(tag['Key']),
            (tag) => tag,
          ),
        ),
      ),
  },
  ListGroupsForUser: {
    resource: userResource,
    run: (call) =>
      withUser(call, (user) => {
        const groups = [...user.groups].flatMap((name) => call.account.identities.groups.get(name) ?? []);
        return answered(
          iamList(
            call,
            'Groups',
            groups,
            (group) => group.name,
            (group) => groupShown(call, group),
          ),
        );
      }),
  },
  ListGroups: {
    run: (call) =>
      answered(
        iamList(
          call,
          'Groups',
          [...call.account.identities.groups.values()],
          (group) => group.name,
          (group) => groupShown(call, group),
        ),
      ),
  },
  GetGroup: {
    resource: groupResource,
    run: (call) =>
      withGroup(call, (group) => {
        const users = [...call.account.identities.users.values()].filter((user) => user.groups.has(group.name));
        const page = iamList(
          call,
          'Users',
          users,
          (user) => user.name,
          (user) => userShown(call, user),
        );
        return answered('code' in page ? page : { ...page, Group: groupShown(call, group) });
      }),
  },
  ...grantReads('User', userResource, withUser),
  ...grantReads('Group', groupResource, withGroup),
  ...grantReads('Role', roleResource, withRole),
};

const rootShown = (call: LiveCall) => ({
  Path: '/',
  UserId: call.account.id,
  UserName: 'root',
  Arn: `arn:aws:iam::${call.account.id}:root`,
  CreateDate: new Date('2020-01-01T00:00:00Z'),
});

/** The same three reads for users, groups and roles. */
function grantReads(
  kind: 'User' | 'Group' | 'Role',
  resource: (call: LiveCall) => string,
  find: (call: LiveCall, act: (grants: Grants & { readonly name: string }) => LiveReply) => LiveReply,
): Readonly<Record<string, LiveOperation>> {
  return {
    [`ListAttached${kind}Policies`]: {
      resource,
      run: (call) =>
        find(call, (grants) =>
          answered(
            iamList(
              call,
              'AttachedPolicies',
              attachedShown(grants),
              (policy) => String(policy['PolicyArn']),
              (policy) => policy,
            ),
          ),
        ),
    },
    [`List${kind}Policies`]: {
      resource,
      run: (call) =>
        find(call, (grants) =>
          answered(
            iamList(
              call,
              'PolicyNames',
              [...grants.inline.keys()],
              (name) => name,
              (name) => name,
            ),
          ),
        ),
    },
    [`Get${kind}Policy`]: {
      resource,
      run: (call) =>
        find(call, (grants) => {
          const PolicyName = textIn(call.input, 'PolicyName');
          const document = grants.inline.get(PolicyName);
          if (document === undefined) return notFound(`The ${kind.toLowerCase()} policy with name ${PolicyName}`);
          return answered({ [`${kind}Name`]: grants.name, PolicyName, PolicyDocument: encodedPolicy(policyText(document)) });
        }),
    },
  };
}
