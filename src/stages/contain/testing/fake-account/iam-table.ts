/** IAM and STS of the fake account. */
import { removalTable } from './removal-table.ts';
import { absent, at, found, removed, text, texts, type Handler, type Table } from './answer.ts';
import type { FakeIdentity, FakeUser, FakeWorld } from './world.ts';

type Kind = 'User' | 'Role' | 'Group';

const shelf = (world: FakeWorld, kind: Kind): Record<string, FakeIdentity> =>
  kind === 'User' ? world.users : kind === 'Role' ? world.roles : world.groups;

const arnOf = (world: FakeWorld, kind: Kind, name: string): string => `arn:aws:iam::${world.account}:${kind.toLowerCase()}/${name}`;
const encoded = (document: string): string => encodeURIComponent(document);
const listed = (attached: readonly string[]) => attached.map((arn) => ({ PolicyArn: arn, PolicyName: arn.slice(arn.lastIndexOf('/') + 1) }));

/** The calls every kind of identity has under its own name. */
function identityTable(kind: Kind): Table {
  const on =
    (work: (one: FakeIdentity, input: Parameters<Handler>[1], name: string) => ReturnType<Handler>): Handler =>
    (world, input) => {
      const name = text(input, `${kind}Name`);
      const one = at(shelf(world, kind), name);
      return one === undefined ? absent() : work(one, input, name);
    };
  return {
    [`ListAttached${kind}Policies`]: on((one) => found({ AttachedPolicies: listed(one.attached) })),
    [`Attach${kind}Policy`]: on((one, input) => {
      if (!one.attached.includes(text(input, 'PolicyArn'))) one.attached.push(text(input, 'PolicyArn'));
      return found();
    }),
    [`Detach${kind}Policy`]: on((one, input) => {
      const index = one.attached.indexOf(text(input, 'PolicyArn'));
      if (index < 0) return absent();
      one.attached.splice(index, 1);
      return found();
    }),
    [`Get${kind}Policy`]: on((one, input) => {
      const document = at(one.inline, text(input, 'PolicyName'));
      return document === undefined ? absent() : found({ PolicyName: text(input, 'PolicyName'), PolicyDocument: encoded(document) });
    }),
    [`Put${kind}Policy`]: on((one, input) => {
      one.inline[text(input, 'PolicyName')] = text(input, 'PolicyDocument');
      return found();
    }),
    [`Delete${kind}Policy`]: on((one, input) => removed(one.inline, text(input, 'PolicyName'))),
    [`List${kind}Policies`]: on((one) => found({ PolicyNames: Object.keys(one.inline) })),
    [`Put${kind}PermissionsBoundary`]: on((one, input) => {
      one.boundary = text(input, 'PermissionsBoundary');
      return found();
    }),
    [`Delete${kind}PermissionsBoundary`]: on((one) => {
      one.boundary = null;
      return found();
    }),
  };
}

const ofUser =
  (work: (user: FakeUser, input: Parameters<Handler>[1], world: FakeWorld) => ReturnType<Handler>): Handler =>
  (world, input) => {
    const user = at(world.users, text(input, 'UserName'));
    return user === undefined ? absent() : work(user, input, world);
  };

const bounded = ({ boundary = null }: FakeIdentity) =>
  boundary === null ? {} : { PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundary } };

/** A kind of credential: its list, its switch and its end. */
const credentials = (list: string, update: string, path: string, id: string, shelfOf: (user: FakeUser) => Record<string, string>): Table => ({
  [update.replace('Update', 'Delete')]: ofUser((user, input) => removed(shelfOf(user), text(input, id))),
  [list]: ofUser((user) => found({ [path]: Object.entries(shelfOf(user)).map(([name, Status]) => ({ [id]: name, Status })) })),
  [update]: ofUser((user, input) => {
    const name = text(input, id);
    if (at(shelfOf(user), name) === undefined) return absent();
    shelfOf(user)[name] = text(input, 'Status');
    return found();
  }),
});

export const iamTable: Table = {
  ...removalTable,
  ...identityTable('User'),
  ...identityTable('Role'),
  ...identityTable('Group'),
  ...credentials('ListAccessKeys', 'UpdateAccessKey', 'AccessKeyMetadata', 'AccessKeyId', (user) => user.keys),
  ...credentials(
    'ListServiceSpecificCredentials',
    'UpdateServiceSpecificCredential',
    'ServiceSpecificCredentials',
    'ServiceSpecificCredentialId',
    (user) => user.serviceCredentials,
  ),
  ...credentials('ListSSHPublicKeys', 'UpdateSSHPublicKey', 'SSHPublicKeys', 'SSHPublicKeyId', (user) => user.sshKeys),
  ...credentials('ListSigningCertificates', 'UpdateSigningCertificate', 'Certificates', 'CertificateId', (user) => user.certificates),
  GetUser: ofUser((user, input, world) =>
    found({ User: { Arn: arnOf(world, 'User', text(input, 'UserName')), UserId: `AIDA-${text(input, 'UserName')}`, ...bounded(user) } }),
  ),
  GetGroup: (world, input) => {
    const name = text(input, 'GroupName');
    const members = Object.entries(world.users).filter(([, user]) => user.groups.includes(name));
    return at(world.groups, name) === undefined
      ? absent()
      : found({ Group: { GroupId: `AGPA-${name}` }, Users: members.map(([UserName]) => ({ UserName })) });
  },
  GetRole: (world, input) => {
    const role = at(world.roles, text(input, 'RoleName'));
    if (role === undefined) return absent();
    const name = text(input, 'RoleName');
    return found({
      Role: { Arn: arnOf(world, 'Role', name), RoleId: `AROA-${name}`, AssumeRolePolicyDocument: encoded(role.trust), ...bounded(role) },
    });
  },
  UpdateAssumeRolePolicy: (world, input) => {
    const role = at(world.roles, text(input, 'RoleName'));
    if (role === undefined) return absent();
    role.trust = text(input, 'PolicyDocument');
    return found();
  },
  GetLoginProfile: ofUser((user) => (user.password ? found({ LoginProfile: { CreateDate: '2026-01-01T00:00:00Z' } }) : absent())),
  DeleteLoginProfile: ofUser((user) => {
    if (!user.password) return absent();
    user.password = false;
    return found();
  }),
  ListMFADevices: ofUser((user) =>
    found({ MFADevices: Object.entries(user.mfa).map(([SerialNumber, EnableDate]) => ({ SerialNumber, EnableDate })) }),
  ),
  DeactivateMFADevice: ofUser((user, input) => removed(user.mfa, text(input, 'SerialNumber'))),
  ListGroupsForUser: ofUser((user) => found({ Groups: user.groups.map((GroupName) => ({ GroupName })) })),
  RemoveUserFromGroup: ofUser((user, input) => {
    user.groups = user.groups.filter((one) => one !== text(input, 'GroupName'));
    return found();
  }),
  AddUserToGroup: ofUser((user, input) => {
    user.groups.push(text(input, 'GroupName'));
    return found();
  }),
  GetAccessKeyLastUsed: (world, input) => {
    const owner = Object.entries(world.users).find(([, user]) => at(user.keys, text(input, 'AccessKeyId')) !== undefined);
    return owner === undefined ? absent() : found({ UserName: owner[0] });
  },
  GetPolicy: (world, input) => {
    const policy = at(world.policies, text(input, 'PolicyArn'));
    return policy === undefined ? absent() : found({ Policy: { DefaultVersionId: policy.version } });
  },
  GetPolicyVersion: (world, input) => {
    const policy = at(world.policies, text(input, 'PolicyArn'));
    return policy === undefined || at(policy.versions, text(input, 'VersionId')) === undefined
      ? absent()
      : found({ PolicyVersion: { Document: encoded(`{"Version":"2012-10-17","Statement":[],"Id":"${text(input, 'VersionId')}"}`) } });
  },
  ListPolicyVersions: (world, input) => {
    const policy = at(world.policies, text(input, 'PolicyArn'));
    if (policy === undefined) return absent();
    return found({ Versions: Object.entries(policy.versions).map(([VersionId, CreateDate]) => ({ VersionId, CreateDate })) });
  },
  SetDefaultPolicyVersion: (world, input) => {
    const policy = at(world.policies, text(input, 'PolicyArn'));
    if (policy === undefined) return absent();
    policy.version = text(input, 'VersionId');
    return found();
  },
  GetOpenIDConnectProvider: (world, input) => {
    const one = at(world.oidc, text(input, 'OpenIDConnectProviderArn'));
    return one === undefined ? absent() : found({ Url: one.url, ClientIDList: one.clients, ThumbprintList: one.thumbprints });
  },
  DeleteOpenIDConnectProvider: (world, input) => removed(world.oidc, text(input, 'OpenIDConnectProviderArn')),
  CreateOpenIDConnectProvider: (world, input) => {
    const url = text(input, 'Url').replace('https://', '');
    world.oidc[`arn:aws:iam::${world.account}:oidc-provider/${url}`] = {
      url,
      clients: texts(input, 'ClientIDList'),
      thumbprints: texts(input, 'ThumbprintList'),
    };
    return found();
  },
  GetSAMLProvider: (world, input) => {
    const one = at(world.saml, text(input, 'SAMLProviderArn'));
    return one === undefined ? absent() : found({ SAMLMetadataDocument: one });
  },
  DeleteSAMLProvider: (world, input) => removed(world.saml, text(input, 'SAMLProviderArn')),
  CreateSAMLProvider: (world, input) => {
    world.saml[`arn:aws:iam::${world.account}:saml-provider/${text(input, 'Name')}`] = text(input, 'SAMLMetadataDocument');
    return found();
  },
  GetAccountAuthorizationDetails: (world) =>
    found({
      UserDetailList: Object.entries(world.users).map(([UserName, one]) => ({ UserName, GroupList: one.groups, ...details('User', one) })),
      RoleDetailList: Object.entries(world.roles).map(([RoleName, one]) => ({
        RoleName,
        AssumeRolePolicyDocument: encoded(one.trust),
        ...details('Role', one),
      })),
      GroupDetailList: Object.entries(world.groups).map(([GroupName, one]) => ({ GroupName, ...details('Group', one) })),
    }),
  /** Knows one thing: whoever has the denial of everything is denied everything. */
  SimulatePrincipalPolicy: (world, input) => {
    const [, kind = '', name = ''] = /:(user|role)\/(.+)$/.exec(text(input, 'PolicySourceArn')) ?? [];
    const one = at<FakeIdentity>(kind === 'user' ? world.users : world.roles, name);
    const denied =
      one?.attached.some((arn) => arn.endsWith('/AWSDenyAll')) === true ||
      Object.keys(one?.inline ?? {}).some((policy) => policy.startsWith('Hikeshi'));
    const EvalDecision = denied ? 'explicitDeny' : 'allowed';
    return found({ EvaluationResults: texts(input, 'ActionNames').map((EvalActionName) => ({ EvalActionName, EvalDecision })) });
  },
};

const details = (kind: Kind, one: FakeIdentity) => ({
  AttachedManagedPolicies: listed(one.attached),
  [`${kind}PolicyList`]: Object.entries(one.inline).map(([PolicyName, document]) => ({ PolicyName, PolicyDocument: encoded(document) })),
});

export const stsTable: Table = { GetCallerIdentity: (world) => found({ Account: world.account, Arn: world.caller, UserId: 'x' }) };
