/** STS, console sign-in and the other places where temporary credentials come from. */
import { altered, issues, opens, touched } from './effect.ts';
import type { Reading, ServiceEffects } from './effect.ts';

const KEY = 'response.credentials.accessKeyId';
const SECONDS = 'request.durationSeconds';
/** The session's own ARN, or role and session name when the response is missing. */
const ROLE_SESSION: Reading = ['response.assumedRoleUser.arn', '{request.roleArn}#{request.roleSessionName}', 'request.roleArn'];
const HOUR = 3_600;

const assumed = { accessKeyId: KEY, expires: 'response.credentials.expiration', seconds: SECONDS } as const;
/** Session names AWS services use: instance id, function name, task id, ... */
const serviceCall = { at: 'event.identityType', is: ['AWSService'] } as const;

export const sts: ServiceEffects = {
  source: 'sts.amazonaws.com',
  apis: {
    AssumeRole: [
      // A role session lasts 1 hour unless asked otherwise, at most 12 (IAM user guide, "Methods to assume a role").
      issues('assume-role', ROLE_SESSION, { ...assumed, lasts: HOUR, when: [{ ...serviceCall, not: true }] }),
      issues('service-role', ROLE_SESSION, {
        ...assumed,
        lasts: 6 * HOUR,
        parent: ['identity.invokedBy', 'event.invokedBy', 'event.ip'],
        through: ['*', 'request.roleSessionName'],
        when: [serviceCall],
      }),
    ],
    AssumeRoleWithSAML: [
      issues('assume-role-saml', ROLE_SESSION, { ...assumed, lasts: HOUR, parent: ['identity.principalId', 'event.userName', 'response.subject'] }),
    ],
    AssumeRoleWithWebIdentity: [
      issues('assume-role-oidc', ROLE_SESSION, {
        ...assumed,
        lasts: HOUR,
        parent: ['identity.principalId', 'response.subjectFromWebIdentityToken', 'event.userName'],
      }),
    ],
    AssumeRoot: [
      issues('assume-root', 'request.targetPrincipal', {
        accessKeyId: KEY,
        expires: 'response.credentials.expiration',
        seconds: SECONDS,
        lasts: 900,
      }),
    ],
    // 12 hours by default, 36 at most; for root 1 hour (SDK model of STS).
    GetSessionToken: [issues('session-token', 'event.arn', { ...assumed, lasts: 12 * HOUR })],
    GetFederationToken: [
      issues('federation-token', ['response.federatedUser.arn', 'arn:aws:sts::{event.account}:federated-user/{request.name}'], {
        ...assumed,
        lasts: 12 * HOUR,
      }),
    ],
    GetAccessKeyInfo: [touched('read-data', 'access-key-owner', 'request.accessKeyId')],
  },
};

export const signin: ServiceEffects = {
  source: 'signin.amazonaws.com',
  apis: {
    ConsoleLogin: [
      issues('console-login', ['event.arn', 'arn:aws:iam::{event.account}:user/{event.userName}', 'identity.principalId'], { lasts: 12 * HOUR }),
    ],
    GetSigninToken: [issues('signin-token', ['event.arn', 'identity.principalId'], { parentKey: KEY, lasts: 12 * HOUR })],
    SwitchRole: [
      issues('switch-role', ['event.arn', 'identity.principalId'], {
        parent: ['additional.SwitchFrom', 'additional.switchFrom', 'identity.principalId'],
        lasts: 12 * HOUR,
      }),
    ],
    ExitRole: [issues('exit-role', ['additional.SwitchTo', 'additional.SwitchFrom', 'event.arn'], { parent: 'event.arn' })],
    // `aws login`: refreshed for up to 12 hours.
    CreateOAuth2Token: [issues('cli-login', ['event.arn', 'identity.principalId'], { lasts: 12 * HOUR })],
    PasswordRecoveryRequested: [touched('use', 'password-recovery', ['event.arn', 'event.account'])],
    PasswordRecoveryCompleted: [
      altered('AWS::Account', 'event.account', 'root-password'),
      opens('login-profile', '=root', { subject: '=user/root', details: { how: '=root password reset' } }),
    ],
    PasswordUpdated: [
      altered('AWS::Account', 'event.account', 'root-password'),
      opens('login-profile', '=root', { subject: '=user/root', details: { how: '=root password changed' } }),
    ],
    EmailUpdated: [opens('contacts-changed', 'root e-mail of {event.account}')],
  },
};

export const rolesAnywhere: ServiceEffects = {
  source: 'rolesanywhere.amazonaws.com',
  apis: {
    CreateSession: [
      issues('roles-anywhere', ['response.credentialSet[].assumedRoleUser.arn', 'request.roleArn'], {
        accessKeyId: 'response.credentialSet[].credentials.accessKeyId',
        expires: 'response.credentialSet[].credentials.expiration',
        seconds: SECONDS,
        lasts: HOUR,
        parent: ['response.subjectArn', 'request.trustAnchorArn'],
      }),
    ],
  },
};

export const cognitoIdentity: ServiceEffects = {
  source: 'cognito-identity.amazonaws.com',
  apis: {
    GetCredentialsForIdentity: [
      issues('cognito-identity', ['request.customRoleArn', 'request.identityId'], {
        accessKeyId: 'response.credentials.accessKeyId',
        expires: 'response.credentials.expiration',
        lasts: HOUR,
        parent: 'request.identityId',
      }),
    ],
  },
};
