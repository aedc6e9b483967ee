/** Temporary credentials: role sessions, federation tokens, session tokens, each with its own end. */
import { amazonDate, HOUR } from '../../clock.ts';
import { listOf, numberOf, refuse, textOf, type Call, type Fields, type Operations, type Reply } from '../call.ts';
import type { Credential } from '../credential.ts';
import { makerOf } from '../holdings.ts';
import type { Role } from '../identities.ts';
import { readPolicyText } from './iam-documents.ts';
import { trusts } from './trust.ts';

export const sts: Operations = {
  'sts:GetCallerIdentity': { readOnly: true, free: true, run: () => ({}) },
  'sts:AssumeRole': { readOnly: true, free: true, run: assumeRole },
  'sts:AssumeRoleWithWebIdentity': { readOnly: true, free: true, run: assumeRoleWithWebIdentity },
  'sts:AssumeRoleWithSAML': { readOnly: true, free: true, run: assumeRoleWithSaml },
  'sts:GetFederationToken': { readOnly: false, run: getFederationToken },
  'sts:GetSessionToken': { readOnly: true, free: true, run: getSessionToken },
  'sts:GetAccessKeyInfo': { readOnly: true, run: () => ({}) },
};

function roleOf(call: Call): Role | undefined {
  const arn = textOf(call.input, 'roleArn');
  return call.account.identities.roles.get(arn.slice(arn.lastIndexOf('/') + 1));
}

function assumeRole(call: Call): Reply {
  const role = roleOf(call);
  const { credential } = call.caller;
  const request = call.input;
  if (role === undefined || !trusts(role.trust, credential, call.account.id, textOf(call.input, 'externalId'))) return notAuthorized(call, request);
  if (needsOwnPermission(credential) && call.account.identities.decide(credential, 'sts:AssumeRole') !== 'allowed')
    return notAuthorized(call, request);
  const chained = credential.principal.kind === 'role';
  const seconds = Math.min(numberOf(call.input, 'durationSeconds', HOUR), chained ? HOUR : 12 * HOUR);
  const delivery = textOf(call.input, 'roleDelivery');
  const issued = session(call, role, textOf(call.input, 'roleSessionName'), seconds, {
    mfa: textOf(call.input, 'tokenCode') !== '',
    ...(delivery === '' ? {} : { roleDelivery: delivery }),
  });
  const service = credential.principal.kind === 'service';
  return {
    request: without(request, 'roleDelivery'),
    response: sessionResponse(call, role, issued),
    resources: [{ accountId: call.account.id, type: 'AWS::IAM::Role', ARN: roleArn(call, role) }],
    issued,
    ...(service || credential.principal.kind === 'outside' ? { sharedEventId: call.random.uuid() } : {}),
  };
}

/** A user or role of this account also needs a policy of its own, unless the trust names it; services and foreign accounts do not. */
const needsOwnPermission = (credential: Credential): boolean => credential.principal.kind === 'user' || credential.principal.kind === 'role';

function notAuthorized(call: Call, request: Fields): Reply {
  const { principal } = call.caller.credential;
  const who =
    principal.kind === 'user'
      ? `arn:aws:iam::${call.account.id}:user/${principal.name}`
      : principal.kind === 'role'
        ? `arn:aws:sts::${call.account.id}:assumed-role/${principal.name}/${principal.session}`
        : principal.kind;
  return refuse('AccessDenied', `User: ${who} is not authorized to perform: ${call.action} on resource: ${textOf(request, 'roleArn')}`, null);
}

function assumeRoleWithWebIdentity(call: Call): Reply {
  const role = roleOf(call);
  const { credential } = call.caller;
  const { principal } = credential;
  if (role === undefined || principal.kind !== 'web-identity' || !trusts(role.trust, credential, call.account.id, '')) {
    return refuse('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', without(call.input, 'seconds'));
  }
  const web = { provider: principal.provider, attributes: {} };
  const issued = session(call, role, textOf(call.input, 'roleSessionName'), numberOf(call.input, 'durationSeconds', HOUR), { web });
  const answer: Fields = {
    subjectFromWebIdentityToken: principal.subject,
    ...sessionResponse(call, role, issued),
    provider: principal.provider,
    audience: principal.audience,
  };
  return { response: answer, resources: [{ accountId: call.account.id, type: 'AWS::IAM::Role', ARN: roleArn(call, role) }], issued };
}

function assumeRoleWithSaml(call: Call): Reply {
  const role = roleOf(call);
  const { credential } = call.caller;
  if (role === undefined || !trusts(role.trust, credential, call.account.id, ''))
    return refuse('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML', null);
  const issued = session(call, role, textOf(call.input, 'roleSessionName'), numberOf(call.input, 'durationSeconds', HOUR), {});
  return {
    request: call.input,
    response: sessionResponse(call, role, issued),
    resources: [{ accountId: call.account.id, type: 'AWS::IAM::Role', ARN: roleArn(call, role) }],
    issued,
  };
}

function session(call: Call, role: Role, name: string, seconds: number, more: Partial<Credential>): Credential {
  const parent = call.caller.credential;
  return {
    principal: { kind: 'role', name: role.name, session: name },
    keyId: call.account.identities.newId('ASIA'),
    longTerm: false,
    issuedAt: Math.floor(call.now),
    expiresAt: call.now + seconds,
    mfa: false,
    fromConsole: false,
    ...(parent.sourceIdentity === undefined ? {} : { sourceIdentity: parent.sourceIdentity }),
    ...more,
  };
}

const roleArn = (call: Call, role: Role): string => `arn:aws:iam::${call.account.id}:role${role.path}${role.name}`;

function sessionResponse(call: Call, role: Role, issued: Credential): Fields {
  const name = issued.principal.kind === 'role' ? issued.principal.session : '';
  return {
    credentials: credentialShown(call, issued),
    assumedRoleUser: { assumedRoleId: `${role.id}:${name}`, arn: `arn:aws:sts::${call.account.id}:assumed-role/${role.name}/${name}` },
  };
}

const credentialShown = (call: Call, issued: Credential): Fields => ({
  accessKeyId: issued.keyId,
  sessionToken: `IQoJb3JpZ2luX2VjE${call.random.lettersAndDigits(40)}`,
  expiration: amazonDate(issued.expiresAt ?? call.now),
});

const without = (input: Fields, key: string): Fields => Object.fromEntries(Object.entries(input).filter(([name]) => name !== key));

/** Lives up to 36 hours, whatever happens to the key that made it. */
function getFederationToken(call: Call): Reply {
  const { principal } = call.caller.credential;
  if (principal.kind !== 'user') return refuse('AccessDenied', 'Cannot call GetFederationToken with session credentials', null);
  const name = textOf(call.input, 'name');
  const policy = readPolicyText(textOf(call.input, 'policy'));
  const allowed = policy?.Statement.flatMap((statement) => statement.Action ?? []) ?? [];
  const expiresAt = call.now + numberOf(call.input, 'durationSeconds', 12 * HOUR);
  const issued: Credential = {
    principal: { kind: 'federated', user: principal.name, name },
    keyId: call.account.identities.newId('ASIA'),
    longTerm: false,
    issuedAt: Math.floor(call.now),
    expiresAt,
    mfa: false,
    fromConsole: false,
    sessionAllows: [...allowed, ...listOf(call.input, 'policyArns').map(() => '*')],
  };
  call.account.holdings.opened('federation-session', `arn:aws:sts::${call.account.id}:federated-user/${name}`, makerOf(call), expiresAt);
  const answer = {
    credentials: credentialShown(call, issued),
    federatedUser: { federatedUserId: `${call.account.id}:${name}`, arn: `arn:aws:sts::${call.account.id}:federated-user/${name}` },
    packedPolicySize: 2,
  };
  return { response: answer, issued };
}

function getSessionToken(call: Call): Reply {
  const { principal } = call.caller.credential;
  if (principal.kind !== 'user' && principal.kind !== 'root')
    return refuse('AccessDenied', 'Cannot call GetSessionToken with session credentials', null);
  const issued: Credential = {
    principal,
    keyId: call.account.identities.newId('ASIA'),
    longTerm: false,
    issuedAt: Math.floor(call.now),
    expiresAt: call.now + numberOf(call.input, 'durationSeconds', 12 * HOUR),
    mfa: textOf(call.input, 'tokenCode') !== '',
    fromConsole: false,
  };
  return { request: without(call.input, 'tokenCode'), response: { credentials: credentialShown(call, issued) }, issued };
}
