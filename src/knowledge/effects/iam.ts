/** IAM: principals, credentials and what they may do. The log writes global IAM calls in us-east-1. */
import { altered, changed, closes, closesAllOf, gone, issues, made, opens, touched } from './effect.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

const USER = 'AWS::IAM::User';
const ROLE = 'AWS::IAM::Role';
const GROUP = 'AWS::IAM::Group';
const POLICY = 'AWS::IAM::ManagedPolicy';
const KEY = 'AWS::IAM::AccessKey';

const caller = (...first: string[]): Reading => [...first, 'request.userName', 'caller.name'];
const USER_ARN: Reading = ['response.user.arn', 'arn:aws:iam::{event.account}:user/{request.userName}'];
const ROLE_ARN: Reading = ['response.role.arn', 'arn:aws:iam::{event.account}:role/{request.roleName}'];
const user = ['user/{request.userName}', 'user/{caller.name}'];
const role = 'role/{request.roleName}';
const group = 'group/{request.groupName}';

/** AWS attaches the quarantine policy itself; denying policies are the owner's or AWS's brake, not a way in. */
const BRAKES = ['awscompromisedkeyquarantine', 'awsdenyall', 'awsexposedcredentialpolicy'];
/** Policies made for services say only what the service needs (logs, images). */
const notABrake = [{ at: 'request.policyArn', has: [...BRAKES, ':policy/service-role/'], not: true }] as const;
/** Users go by their bare name; roles and groups of the same name must not be taken for them. */
const named = (subject: string): string => subject.replace(/^user\//, '');

const attached = (subject: string): Effect[] => [
  opens('attached-policy', `${named(subject)} {request.policyArn}`, { subject, policy: 'request.policyArn', when: notABrake }),
  changed(typeOf(subject), nameIn(subject), 'policy-attached', { details: { policy: 'request.policyArn' } }),
];
const detached = (subject: string): Effect[] => [closes('attached-policy', `${named(subject)} {request.policyArn}`)];
const inline = (subject: string): Effect[] => [
  opens('inline-policy', `${named(subject)} {request.policyName}`, { subject, grants: 'request.policyDocument' }),
];
const inlineGone = (subject: string): Effect[] => [closes('inline-policy', `${named(subject)} {request.policyName}`)];
const typeOf = (subject: string): string => (subject.startsWith('user') ? USER : subject.startsWith('role') ? ROLE : GROUP);
const nameIn = (subject: string): string => subject.slice(subject.indexOf('{') + 1, -1);

const policyVersion = (when: Effect['when'], version: Reading): Effect[] => [
  opens('policy-version', 'request.policyArn', { grants: 'request.policyDocument', details: { version }, ...(when === undefined ? {} : { when }) }),
];

export const iam: ServiceEffects = {
  source: 'iam.amazonaws.com',
  apis: {
    CreateUser: [
      made(USER, ['response.user.userName', 'request.userName'], {
        arn: 'response.user.arn',
        details: { userId: 'response.user.userId', path: 'response.user.path' },
      }),
      opens('user', 'request.userName', { subject: 'user/{request.userName}' }),
      issues('create-user', USER_ARN),
    ],
    DeleteUser: [gone(USER, caller()), closes('user', 'request.userName'), closesAllOf(user)],
    UpdateUser: [altered(USER, 'request.userName', 'renamed', { details: { newName: 'request.newUserName' } })],
    CreateAccessKey: [
      made(KEY, 'response.accessKey.accessKeyId', {
        parent: [USER, caller('response.accessKey.userName')],
        diesWithParent: true,
        details: { user: caller('response.accessKey.userName'), status: 'response.accessKey.status' },
      }),
      opens('access-key', 'response.accessKey.accessKeyId', {
        subject: ['user/{response.accessKey.userName}', ...user],
        details: { user: caller('response.accessKey.userName') },
      }),
      issues('access-key', ['arn:aws:iam::{event.account}:user/{request.userName}', 'caller.arn'], { accessKeyId: 'response.accessKey.accessKeyId' }),
    ],
    UpdateAccessKey: [
      changed(KEY, 'request.accessKeyId', 'status', { details: { status: 'request.status' } }),
      closes('access-key', 'request.accessKeyId', { when: [{ at: 'request.status', is: ['inactive'] }] }),
      opens('access-key', 'request.accessKeyId', { subject: user, details: { user: caller() }, when: [{ at: 'request.status', is: ['active'] }] }),
    ],
    DeleteAccessKey: [gone(KEY, 'request.accessKeyId'), closes('access-key', 'request.accessKeyId')],
    CreateLoginProfile: [
      opens('login-profile', caller(), { subject: user, details: { how: '=created' } }),
      issues('login-profile', ['arn:aws:iam::{event.account}:user/{request.userName}', 'caller.arn']),
    ],
    UpdateLoginProfile: [
      altered(USER, caller(), 'password'),
      opens('login-profile', caller(), { subject: user, details: { how: '=changed' } }),
      issues('login-profile', ['arn:aws:iam::{event.account}:user/{request.userName}', 'caller.arn']),
    ],
    DeleteLoginProfile: [closes('login-profile', caller())],
    ChangePassword: [
      altered(USER, ['event.userName', '=root'], 'password'),
      opens('login-profile', ['event.userName', '=root'], { subject: ['user/{event.userName}', '=user/root'], details: { how: '=changed own' } }),
    ],
    CreateVirtualMFADevice: [
      made('AWS::IAM::VirtualMFADevice', [
        'response.virtualMFADevice.serialNumber',
        'arn:aws:iam::{event.account}:mfa/{request.virtualMFADeviceName}',
      ]),
    ],
    EnableMFADevice: [
      opens('mfa-device', caller(), { subject: user, aliases: 'request.serialNumber', details: { device: 'request.serialNumber' } }),
      closes('mfa-removed', caller()),
    ],
    DeactivateMFADevice: [
      closes('mfa-device', ['request.serialNumber', 'request.userName']),
      altered(USER, caller(), 'mfa-removed'),
      opens('mfa-removed', caller(), { subject: user }),
    ],
    DeleteVirtualMFADevice: [gone('AWS::IAM::VirtualMFADevice', 'request.serialNumber'), closes('mfa-device', 'request.serialNumber')],
    CreateGroup: [made(GROUP, 'request.groupName', { arn: 'response.group.arn' })],
    DeleteGroup: [gone(GROUP, 'request.groupName'), closesAllOf(group)],
    AddUserToGroup: [
      opens('group-membership', '{request.userName} in {request.groupName}', {
        subject: 'user/{request.userName}',
        details: { user: 'request.userName', group: 'request.groupName' },
      }),
    ],
    RemoveUserFromGroup: [closes('group-membership', '{request.userName} in {request.groupName}')],
    AttachUserPolicy: attached('user/{request.userName}'),
    DetachUserPolicy: detached('user/{request.userName}'),
    AttachGroupPolicy: attached(group),
    DetachGroupPolicy: detached(group),
    AttachRolePolicy: attached(role),
    DetachRolePolicy: detached(role),
    PutUserPolicy: inline('user/{request.userName}'),
    DeleteUserPolicy: inlineGone('user/{request.userName}'),
    PutGroupPolicy: inline(group),
    DeleteGroupPolicy: inlineGone(group),
    PutRolePolicy: inline(role),
    DeleteRolePolicy: inlineGone(role),
    PutUserPermissionsBoundary: [
      changed(USER, 'request.userName', 'boundary', { details: { boundary: 'request.permissionsBoundary' } }),
      closes('boundary-removed', 'user/{request.userName}'),
      opens('boundary-set', 'user/{request.userName}', {
        subject: 'user/{request.userName}',
        details: { boundary: 'request.permissionsBoundary' },
      }),
    ],
    PutRolePermissionsBoundary: [
      changed(ROLE, 'request.roleName', 'boundary', { details: { boundary: 'request.permissionsBoundary' } }),
      closes('boundary-removed', role),
      opens('boundary-set', role, { subject: role, details: { boundary: 'request.permissionsBoundary' } }),
    ],
    DeleteUserPermissionsBoundary: [
      opens('boundary-removed', 'user/{request.userName}', { subject: 'user/{request.userName}' }),
      closes('boundary-set', 'user/{request.userName}'),
    ],
    DeleteRolePermissionsBoundary: [opens('boundary-removed', role, { subject: role }), closes('boundary-set', role)],
    CreatePolicy: [
      made(POLICY, ['response.policy.arn', 'arn:aws:iam::{event.account}:policy/{request.policyName}'], { details: { name: 'request.policyName' } }),
    ],
    DeletePolicy: [gone(POLICY, 'request.policyArn'), closes('policy-version', 'request.policyArn')],
    CreatePolicyVersion: [
      altered(POLICY, 'request.policyArn', 'version', { details: { version: 'response.policyVersion.versionId' } }),
      ...policyVersion([{ at: 'request.setAsDefault', is: ['true'] }], 'response.policyVersion.versionId'),
    ],
    SetDefaultPolicyVersion: [
      altered(POLICY, 'request.policyArn', 'default-version', { details: { version: 'request.versionId' } }),
      opens('policy-version', 'request.policyArn', { details: { version: 'request.versionId' } }),
    ],
    DeletePolicyVersion: [changed(POLICY, 'request.policyArn', 'version-deleted')],
    CreateRole: [
      made(ROLE, ['response.role.roleName', 'request.roleName'], {
        arn: 'response.role.arn',
        details: { roleId: 'response.role.roleId', boundary: 'request.permissionsBoundary' },
      }),
      opens('role-trust', 'request.roleName', { subject: role, outsiders: 'request.assumeRolePolicyDocument' }),
      issues('create-role', ROLE_ARN),
    ],
    UpdateAssumeRolePolicy: [
      altered(ROLE, 'request.roleName', 'trust'),
      opens('role-trust', 'request.roleName', { subject: role, outsiders: 'request.policyDocument' }),
      issues('role-trust', ROLE_ARN),
    ],
    UpdateRole: [changed(ROLE, 'request.roleName', 'settings', { details: { maxSessionDuration: 'request.maxSessionDuration' } })],
    DeleteRole: [gone(ROLE, 'request.roleName'), closes('role-trust', 'request.roleName'), closesAllOf(role)],
    CreateServiceLinkedRole: [
      made('AWS::IAM::ServiceLinkedRole', ['response.role.roleName', 'service-linked:{request.aWSServiceName}'], {
        arn: 'response.role.arn',
        details: { service: 'request.aWSServiceName' },
      }),
    ],
    DeleteServiceLinkedRole: [gone('AWS::IAM::ServiceLinkedRole', 'request.roleName')],
    CreateInstanceProfile: [made('AWS::IAM::InstanceProfile', 'request.instanceProfileName', { arn: 'response.instanceProfile.arn' })],
    DeleteInstanceProfile: [gone('AWS::IAM::InstanceProfile', 'request.instanceProfileName')],
    AddRoleToInstanceProfile: [
      altered('AWS::IAM::InstanceProfile', 'request.instanceProfileName', 'role', { details: { role: 'request.roleName' } }),
    ],
    RemoveRoleFromInstanceProfile: [changed('AWS::IAM::InstanceProfile', 'request.instanceProfileName', 'role-removed')],
    UploadSSHPublicKey: [
      made('AWS::IAM::SSHPublicKey', 'response.sSHPublicKey.sSHPublicKeyId', { parent: [USER, caller()], diesWithParent: true }),
      opens('ssh-public-key', 'response.sSHPublicKey.sSHPublicKeyId', { subject: user }),
    ],
    UpdateSSHPublicKey: [
      closes('ssh-public-key', 'request.sSHPublicKeyId', { when: [{ at: 'request.status', is: ['inactive'] }] }),
      opens('ssh-public-key', 'request.sSHPublicKeyId', { subject: user, when: [{ at: 'request.status', is: ['active'] }] }),
    ],
    DeleteSSHPublicKey: [gone('AWS::IAM::SSHPublicKey', 'request.sSHPublicKeyId'), closes('ssh-public-key', 'request.sSHPublicKeyId')],
    UploadSigningCertificate: [opens('signing-certificate', 'response.certificate.certificateId', { subject: user })],
    UpdateSigningCertificate: [
      closes('signing-certificate', 'request.certificateId', { when: [{ at: 'request.status', is: ['inactive'] }] }),
      opens('signing-certificate', 'request.certificateId', { subject: user, when: [{ at: 'request.status', is: ['active'] }] }),
    ],
    DeleteSigningCertificate: [closes('signing-certificate', 'request.certificateId')],
    UploadServerCertificate: [
      made('AWS::IAM::ServerCertificate', 'request.serverCertificateName', { arn: 'response.serverCertificateMetadata.arn' }),
    ],
    DeleteServerCertificate: [gone('AWS::IAM::ServerCertificate', 'request.serverCertificateName')],
    CreateServiceSpecificCredential: [
      made('AWS::IAM::ServiceSpecificCredential', 'response.serviceSpecificCredential.serviceSpecificCredentialId', {
        parent: [USER, caller()],
        diesWithParent: true,
        details: { service: 'request.serviceName', user: caller() },
      }),
      opens('bedrock-api-key', 'response.serviceSpecificCredential.serviceSpecificCredentialId', {
        subject: user,
        when: [{ at: 'request.serviceName', startsWith: ['bedrock'] }],
      }),
      opens('service-credential', 'response.serviceSpecificCredential.serviceSpecificCredentialId', {
        subject: user,
        details: { service: 'request.serviceName' },
        when: [{ at: 'request.serviceName', startsWith: ['bedrock'], not: true }],
      }),
      issues('service-credential', ['arn:aws:iam::{event.account}:user/{request.userName}', 'caller.arn'], {
        accessKeyId: 'response.serviceSpecificCredential.serviceSpecificCredentialId',
      }),
    ],
    UpdateServiceSpecificCredential: [
      closes(['service-credential', 'bedrock-api-key'], 'request.serviceSpecificCredentialId', {
        when: [{ at: 'request.status', is: ['inactive'] }],
      }),
      opens('service-credential', 'request.serviceSpecificCredentialId', { subject: user, when: [{ at: 'request.status', is: ['active'] }] }),
    ],
    ResetServiceSpecificCredential: [
      opens('service-credential', 'request.serviceSpecificCredentialId', { subject: user, details: { how: '=reset' } }),
    ],
    DeleteServiceSpecificCredential: [
      gone('AWS::IAM::ServiceSpecificCredential', 'request.serviceSpecificCredentialId'),
      closes(['service-credential', 'bedrock-api-key'], 'request.serviceSpecificCredentialId'),
    ],
    CreateOpenIDConnectProvider: [
      made('AWS::IAM::OIDCProvider', ['response.openIDConnectProviderArn', 'request.url'], {
        arn: 'response.openIDConnectProviderArn',
        details: { url: 'request.url', audience: 'request.clientIDList[]' },
      }),
      opens('oidc-provider', ['response.openIDConnectProviderArn', 'request.url'], { details: { url: 'request.url' } }),
    ],
    AddClientIDToOpenIDConnectProvider: [
      altered('AWS::IAM::OIDCProvider', 'request.openIDConnectProviderArn', 'audience', { details: { audience: 'request.clientID' } }),
      opens('oidc-provider', 'request.openIDConnectProviderArn', { details: { audience: 'request.clientID' } }),
    ],
    UpdateOpenIDConnectProviderThumbprint: [
      altered('AWS::IAM::OIDCProvider', 'request.openIDConnectProviderArn', 'thumbprint'),
      opens('oidc-provider', 'request.openIDConnectProviderArn', { details: { how: '=thumbprint changed' } }),
    ],
    DeleteOpenIDConnectProvider: [
      gone('AWS::IAM::OIDCProvider', 'request.openIDConnectProviderArn'),
      closes('oidc-provider', 'request.openIDConnectProviderArn'),
    ],
    CreateSAMLProvider: [
      made('AWS::IAM::SAMLProvider', ['response.sAMLProviderArn', 'arn:aws:iam::{event.account}:saml-provider/{request.name}'], {
        arn: 'response.sAMLProviderArn',
      }),
      opens('saml-provider', [
        'response.sAMLProviderArn',
        'arn:aws:iam::{event.account}:saml-provider/{request.name}',
        'request.name',
        'event.account',
      ]),
    ],
    UpdateSAMLProvider: [
      altered('AWS::IAM::SAMLProvider', ['request.sAMLProviderArn', 'event.account'], 'metadata'),
      opens('saml-provider', ['request.sAMLProviderArn', 'event.account'], { details: { how: '=metadata changed' } }),
    ],
    DeleteSAMLProvider: [gone('AWS::IAM::SAMLProvider', 'request.sAMLProviderArn'), closes('saml-provider', 'request.sAMLProviderArn')],
    UpdateAccountPasswordPolicy: [
      opens('password-policy', 'event.account', {
        details: { minimum: 'request.minimumPasswordLength' },
        when: [{ at: 'request.minimumPasswordLength', atLeast: 14, not: true }],
      }),
      closes('password-policy', 'event.account', { when: [{ at: 'request.minimumPasswordLength', atLeast: 14 }] }),
    ],
    DeleteAccountPasswordPolicy: [opens('password-policy', 'event.account')],
    CreateAccountAlias: [altered('AWS::Account', 'event.account', 'alias', { details: { alias: 'request.accountAlias' } })],
    DeleteAccountAlias: [altered('AWS::Account', 'event.account', 'alias-deleted')],
    EnableOutboundWebIdentityFederation: [
      altered('AWS::Account', 'event.account', 'outbound-federation'),
      opens('outbound-federation', 'event.account'),
    ],
    DisableOutboundWebIdentityFederation: [closes('outbound-federation', 'event.account')],
    GetAccountAuthorizationDetails: [touched('read-data', 'iam-inventory', 'event.account')],
    GenerateCredentialReport: [touched('read-data', 'credential-report', 'event.account')],
    GetCredentialReport: [touched('read-data', 'credential-report', 'event.account')],
    ListAccessKeys: [touched('read-data', 'access-key-list', caller())],
  },
};
