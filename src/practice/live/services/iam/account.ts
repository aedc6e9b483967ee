/** The account as a whole: summary, aliases, password policy, and everything in one answer (GetAccountAuthorizationDetails). */
import { textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../../live-service.ts';
import { iamList, notFound } from './find.ts';
import { knownPolicies, policyShown, versionsShown } from './policies.ts';
import { attachedShown, groupShown, inlineShown, profileShown, profilesOf, roleInFull, userInFull } from './shown.ts';

export const accountReads: Readonly<Record<string, LiveOperation>> = {
  GetAccountSummary: { run: (call) => answered({ SummaryMap: summaryOf(call) }) },
  ListAccountAliases: {
    run: (call) =>
      answered(
        iamList(
          call,
          'AccountAliases',
          [...call.account.identities.facts.aliases],
          (alias) => alias,
          (alias) => alias,
        ),
      ),
  },
  GetAccountPasswordPolicy: {
    run: (call) => {
      const policy = call.account.identities.facts.passwordPolicy;
      if (policy === null) return notFound(`The Password Policy with domain name ${call.account.id}`);
      return answered({ PasswordPolicy: { ...DEFAULT_PASSWORD_POLICY, ...capitals(policy) } });
    },
  },
  GetAccountAuthorizationDetails: { run: authorizationDetails },
  ListServerCertificates: { run: (call) => answered(iamList(call, 'ServerCertificateMetadataList', [] as string[], String, String)) },
  ListDelegationRequests: { run: () => answered({ DelegationRequests: [], isTruncated: false }) },
  ListOrganizationsFeatures: {
    run: () => new Refusal('ServiceAccessNotEnabledException', 'The IAM service is not enabled as a trusted service for Organizations.', 400),
  },
};

const DEFAULT_PASSWORD_POLICY = {
  MinimumPasswordLength: 6,
  RequireSymbols: false,
  RequireNumbers: false,
  RequireUppercaseCharacters: false,
  RequireLowercaseCharacters: false,
  AllowUsersToChangePassword: false,
  ExpirePasswords: false,
};

const capitals = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]));

/** Counts, and AWS's limits of an ordinary account. */
function summaryOf(call: LiveCall): Readonly<Record<string, number>> {
  const { users, groups, roles, keys, facts, oidcProviders, samlProviders } = call.account.identities;
  const devices = [...facts.mfaDevices.values()];
  return {
    Users: users.size,
    UsersQuota: 5000,
    Groups: groups.size,
    GroupsQuota: 300,
    Roles: roles.size,
    RolesQuota: 1000,
    Policies: facts.policies.size,
    PoliciesQuota: 1500,
    InstanceProfiles: profilesOf(call).length,
    Providers: oidcProviders.size + samlProviders.size,
    ServerCertificates: 0,
    MFADevices: devices.length,
    MFADevicesInUse: devices.filter((device) => device.user !== null).length,
    AccessKeysPerUserQuota: 2,
    VersionsPerPolicyQuota: 5,
    AccountMFAEnabled: devices.some((device) => device.user === 'root') ? 1 : 0,
    AccountAccessKeysPresent: [...keys.values()].some((key) => key.user === null) ? 1 : 0,
    AccountSigningCertificatesPresent: facts.rootCertificates > 0 ? 1 : 0,
    AccountPasswordPresent: 1,
  };
}

interface Detail {
  readonly list: 'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies';
  readonly key: string;
  readonly show: () => Members;
}

const FILTERS: Readonly<Record<string, Detail['list']>> = { User: 'UserDetailList', Group: 'GroupDetailList', Role: 'RoleDetailList' };

/** One list behind the four, so that pages may end anywhere. */
function authorizationDetails(call: LiveCall): LiveReply {
  const wanted = textsIn(call.input, 'Filter');
  const scope =
    wanted.includes('LocalManagedPolicy') && !wanted.includes('AWSManagedPolicy')
      ? 'Local'
      : wanted.includes('AWSManagedPolicy') && !wanted.includes('LocalManagedPolicy')
        ? 'AWS'
        : 'All';
  const lists = new Set(wanted.map((filter) => FILTERS[filter] ?? 'Policies'));
  const details = detailsOf(call, scope).filter((detail) => wanted.length === 0 || lists.has(detail.list));
  const page = iamList(
    call,
    'Details',
    details,
    (detail) => `${detail.list} ${detail.key}`,
    (detail) => detail,
  );
  if (page instanceof Refusal) return page;
  const { Details, ...rest } = page;
  const of = (list: Detail['list']): readonly Members[] =>
    (Details as readonly Detail[]).filter((detail) => detail.list === list).map((detail) => detail.show());
  return answered({
    ...rest,
    UserDetailList: of('UserDetailList'),
    GroupDetailList: of('GroupDetailList'),
    RoleDetailList: of('RoleDetailList'),
    Policies: of('Policies'),
  });
}

function detailsOf(call: LiveCall, scope: string): readonly Detail[] {
  const { users, groups, roles } = call.account.identities;
  const inUse = new Set([...users.values(), ...groups.values(), ...roles.values()].flatMap((holder) => [...holder.managed]));
  const policies = knownPolicies(call, scope).filter(([arn]) => !arn.startsWith('arn:aws:iam::aws:') || inUse.has(arn));
  return [
    ...[...users.values()].map((user): Detail => ({
      list: 'UserDetailList',
      key: user.name,
      show: () => ({
        ...detailOf(userInFull(call, user)),
        GroupList: [...user.groups],
        UserPolicyList: inlineShown(user),
        AttachedManagedPolicies: attachedShown(user),
      }),
    })),
    ...[...groups.values()].map((group): Detail => ({
      list: 'GroupDetailList',
      key: group.name,
      show: () => ({ ...groupShown(call, group), GroupPolicyList: inlineShown(group), AttachedManagedPolicies: attachedShown(group) }),
    })),
    ...[...roles.values()].map((role): Detail => ({
      list: 'RoleDetailList',
      key: role.name,
      show: () => ({
        ...detailOf(roleInFull(call, role)),
        RolePolicyList: inlineShown(role),
        AttachedManagedPolicies: attachedShown(role),
        InstanceProfileList: profilesOf(call)
          .filter((profile) => profile.role === role.name)
          .map((profile) => profileShown(call, profile)),
      }),
    })),
    ...policies.map(([arn, facts]): Detail => ({
      list: 'Policies',
      key: arn,
      show: () => ({ ...policyShown(call, arn, facts), PolicyVersionList: versionsShown(facts, true) }),
    })),
  ];
}

/** The details leave out what only GetUser and GetRole say. */
function detailOf(shown: Members): Members {
  const { PasswordLastUsed: _used, MaxSessionDuration: _longest, Description: _description, ...rest } = shown;
  return rest;
}
