/** Doors for people and machines from outside: Roles Anywhere, Identity Center (three event sources), Cognito. */
import { altered, changed, closes, gone, issues, made, opens, touched } from './effect.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const ANCHOR: Reading = ['response.trustAnchor.trustAnchorId', 'request.trustAnchorId', 'request.name'];
const PROFILE: Reading = ['response.profile.profileId', 'request.profileId', 'request.name'];

export const rolesAnywhereDoors: ServiceEffects = {
  source: 'rolesanywhere.amazonaws.com',
  apis: {
    CreateTrustAnchor: [
      made('AWS::RolesAnywhere::TrustAnchor', ANCHOR, { arn: 'response.trustAnchor.trustAnchorArn', details: { name: 'request.name' } }),
      opens('roles-anywhere-anchor', ANCHOR),
    ],
    UpdateTrustAnchor: [
      altered('AWS::RolesAnywhere::TrustAnchor', ANCHOR, 'source'),
      opens('roles-anywhere-anchor', ANCHOR, { details: { how: '=changed' } }),
    ],
    EnableTrustAnchor: [opens('roles-anywhere-anchor', ANCHOR, { details: { how: '=enabled' } })],
    DisableTrustAnchor: [changed('AWS::RolesAnywhere::TrustAnchor', ANCHOR, 'disabled'), closes('roles-anywhere-anchor', ANCHOR)],
    DeleteTrustAnchor: [gone('AWS::RolesAnywhere::TrustAnchor', ANCHOR), closes('roles-anywhere-anchor', ANCHOR)],
    CreateProfile: [
      made('AWS::RolesAnywhere::Profile', PROFILE, {
        arn: 'response.profile.profileArn',
        details: { name: 'request.name', role: 'request.roleArns[]' },
      }),
      opens('roles-anywhere-profile', PROFILE, { details: { role: 'request.roleArns[]' } }),
    ],
    UpdateProfile: [
      altered('AWS::RolesAnywhere::Profile', PROFILE, 'roles', { details: { role: 'request.roleArns[]' } }),
      opens('roles-anywhere-profile', PROFILE, { details: { how: '=changed' } }),
    ],
    EnableProfile: [opens('roles-anywhere-profile', PROFILE, { details: { how: '=enabled' } })],
    DisableProfile: [changed('AWS::RolesAnywhere::Profile', PROFILE, 'disabled'), closes('roles-anywhere-profile', PROFILE)],
    DeleteProfile: [gone('AWS::RolesAnywhere::Profile', PROFILE), closes('roles-anywhere-profile', PROFILE)],
  },
};

const SET: Reading = ['response.permissionSet.permissionSetArn', 'request.permissionSetArn', 'request.name'];
const ASSIGNMENT = '{request.principalType} {request.principalId} in {request.targetId} with {request.permissionSetArn}';
const INSTANCE: Reading = ['response.instanceArn', 'request.instanceArn', 'event.account'];

export const sso: ServiceEffects = {
  source: 'sso.amazonaws.com',
  apis: {
    StartSSO: [made('AWS::SSO::Instance', INSTANCE), opens('identity-center-instance', INSTANCE)],
    CreateInstance: [made('AWS::SSO::Instance', INSTANCE), opens('identity-center-instance', INSTANCE)],
    DeleteInstance: [gone('AWS::SSO::Instance', INSTANCE), closes('identity-center-instance', INSTANCE)],
    UpdateSsoConfiguration: [
      altered('AWS::SSO::Instance', INSTANCE, 'settings'),
      opens('identity-center-instance', INSTANCE, { details: { how: '=settings changed' } }),
    ],
    AssociateDirectory: [
      altered('AWS::SSO::Instance', INSTANCE, 'directory'),
      opens('identity-center-instance', INSTANCE, { details: { how: '=directory changed' } }),
    ],
    CreateTrustedTokenIssuer: [
      opens('identity-center-instance', ['response.trustedTokenIssuerArn', 'request.name'], { details: { how: '=trusted token issuer' } }),
    ],
    DeleteTrustedTokenIssuer: [closes('identity-center-instance', 'request.trustedTokenIssuerArn')],
    CreatePermissionSet: [
      made('AWS::SSO::PermissionSet', SET, { arn: 'response.permissionSet.permissionSetArn', details: { name: 'request.name' } }),
      opens('identity-center-permission-set', SET),
    ],
    PutInlinePolicyToPermissionSet: [
      altered('AWS::SSO::PermissionSet', SET, 'policy'),
      opens('identity-center-permission-set', SET, { grants: 'request.inlinePolicy' }),
    ],
    AttachManagedPolicyToPermissionSet: [
      altered('AWS::SSO::PermissionSet', SET, 'policy'),
      opens('identity-center-permission-set', SET, { policy: 'request.managedPolicyArn', details: { policy: 'request.managedPolicyArn' } }),
    ],
    DeletePermissionSet: [
      gone('AWS::SSO::PermissionSet', 'request.permissionSetArn'),
      closes('identity-center-permission-set', 'request.permissionSetArn'),
    ],
    CreateAccountAssignment: [
      opens('identity-center-assignment', ASSIGNMENT, { details: { policy: 'request.permissionSetArn', account: 'request.targetId' } }),
    ],
    DeleteAccountAssignment: [closes('identity-center-assignment', ASSIGNMENT)],
    GetRoleCredentials: [
      issues('identity-center', '{event.account}/{request.roleName}', {
        parent: ['identity.onBehalfOf.userId', 'identity.userName', 'identity.principalId'],
        lasts: 43_200,
      }),
    ],
    Federate: [
      issues('identity-center', ['service.role_name', 'request.roleName', 'identity.userName'], {
        parent: ['identity.onBehalfOf.userId', 'identity.userName', 'identity.principalId'],
        lasts: 43_200,
      }),
    ],
  },
};

const USER: Reading = ['response.user.userId', 'response.userId', 'request.userId'];
const MEMBERSHIP: Reading = [
  '{request.memberId.userId} in {request.groupId}',
  '{request.member.memberId} in {request.groupId}',
  '{request.memberId} in {request.groupId}',
  'response.membershipId',
  'request.membershipId',
];

export const ssoDirectory: ServiceEffects = {
  source: 'sso-directory.amazonaws.com',
  apis: {
    CreateUser: [made('AWS::IdentityStore::User', USER), opens('identity-center-user', USER)],
    EnableUser: [opens('identity-center-user', USER, { details: { how: '=enabled' } })],
    DisableUser: [closes('identity-center-user', USER)],
    DeleteUser: [gone('AWS::IdentityStore::User', USER), closes(['identity-center-user', 'identity-center-password'], USER)],
    UpdatePassword: [altered('AWS::IdentityStore::User', USER, 'password'), opens('identity-center-password', USER)],
    StartVirtualMfaDeviceRegistration: [opens('identity-center-password', USER, { details: { how: '=MFA device' } })],
    CompleteVirtualMfaDeviceRegistration: [opens('identity-center-password', USER, { details: { how: '=MFA device' } })],
    DeleteMfaDeviceForUser: [opens('identity-center-password', USER, { details: { how: '=MFA device removed' } })],
    CreateGroup: [made('AWS::IdentityStore::Group', ['response.group.groupId', 'request.displayName'])],
    DeleteGroup: [gone('AWS::IdentityStore::Group', 'request.groupId')],
    AddMemberToGroup: [opens('identity-center-group-membership', MEMBERSHIP)],
    RemoveMemberFromGroup: [closes('identity-center-group-membership', MEMBERSHIP)],
    EnableExternalIdPConfigurationForDirectory: [
      opens('identity-center-instance', ['request.directoryId', 'event.account'], { details: { how: '=external identity provider' } }),
    ],
    DisableExternalIdPConfigurationForDirectory: [closes('identity-center-instance', ['request.directoryId', 'event.account'])],
  },
};

export const identitystore: ServiceEffects = {
  source: 'identitystore.amazonaws.com',
  apis: {
    CreateUser: [made('AWS::IdentityStore::User', USER), opens('identity-center-user', USER)],
    UpdateUser: [altered('AWS::IdentityStore::User', USER, 'settings')],
    DeleteUser: [gone('AWS::IdentityStore::User', USER), closes(['identity-center-user', 'identity-center-password'], USER)],
    CreateGroup: [made('AWS::IdentityStore::Group', ['response.groupId', 'request.displayName'])],
    DeleteGroup: [gone('AWS::IdentityStore::Group', 'request.groupId')],
    CreateGroupMembership: [opens('identity-center-group-membership', MEMBERSHIP, { aliases: 'response.membershipId' })],
    DeleteGroupMembership: [closes('identity-center-group-membership', 'request.membershipId')],
  },
};

const POOL: Reading = ['response.identityPoolId', 'request.identityPoolId'];
export const cognitoIdentityPools: ServiceEffects = {
  source: 'cognito-identity.amazonaws.com',
  apis: {
    CreateIdentityPool: [
      made('AWS::Cognito::IdentityPool', POOL),
      opens('cognito-identity-pool', POOL, { when: [{ at: 'request.allowUnauthenticatedIdentities', is: ['true'] }] }),
    ],
    SetIdentityPoolRoles: [
      altered('AWS::Cognito::IdentityPool', POOL, 'roles'),
      opens('cognito-identity-pool', POOL, { details: { role: ['request.roles.unauthenticated', 'request.roles.authenticated'] } }),
    ],
    DeleteIdentityPool: [gone('AWS::Cognito::IdentityPool', POOL), closes('cognito-identity-pool', POOL)],
  },
};

export const cognitoUsers: ServiceEffects = {
  source: 'cognito-idp.amazonaws.com',
  apis: {
    AdminCreateUser: [made('AWS::Cognito::UserPoolUser', '{request.userPoolId}/{request.username}')],
    AdminDeleteUser: [gone('AWS::Cognito::UserPoolUser', '{request.userPoolId}/{request.username}')],
    AdminSetUserPassword: [altered('AWS::Cognito::UserPoolUser', '{request.userPoolId}/{request.username}', 'password')],
    ListUsers: [touched('read-data', 'customer-list', 'request.userPoolId')],
  },
};
