/** IAM Roles Anywhere: machines let in by certificates. A session needs an anchor and a profile that are both switched on. */
import { HOUR } from '../../clock.ts';
import { listOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const rolesAnywhere: Operations = {
  'rolesanywhere:CreateTrustAnchor': { run: createTrustAnchor },
  'rolesanywhere:DisableTrustAnchor': { run: (call) => switchAnchor(call, false) },
  'rolesanywhere:EnableTrustAnchor': { run: (call) => switchAnchor(call, true) },
  'rolesanywhere:CreateProfile': { run: createProfile },
  'rolesanywhere:DisableProfile': { run: (call) => switchProfile(call, false) },
  'rolesanywhere:EnableProfile': { run: (call) => switchProfile(call, true) },
  // The certificate decides who may, no policy does.
  'rolesanywhere:CreateSession': { free: true, run: createSession },
};

function createTrustAnchor(call: Call): Reply {
  const trustAnchorId = call.random.uuid();
  const name = textOf(call.input, 'name');
  call.account.states.things.put('trust-anchor', trustAnchorId, call, { name, enabled: true });
  call.account.holdings.opened('roles-anywhere-anchor', trustAnchorId, makerOf(call));
  return {
    request: { name, enabled: true, source: { sourceType: 'CERTIFICATE_BUNDLE', sourceData: {} } },
    response: { trustAnchor: { trustAnchorId, trustAnchorArn: anywhereArn(call, `trust-anchor/${trustAnchorId}`), name, enabled: true } },
  };
}

function createProfile(call: Call): Reply {
  const profileId = call.random.uuid();
  const name = textOf(call.input, 'name');
  const roles = listOf(call.input, 'roleArns').filter((one): one is string => typeof one === 'string');
  call.account.states.things.put('anywhere-profile', profileId, call, { name, enabled: true, roles });
  return { response: { profile: { profileId, name, enabled: true } } };
}

function switchAnchor(call: Call, enabled: boolean): Reply {
  const id = textOf(call.input, 'trustAnchorId');
  const anchor = call.account.states.things.get('trust-anchor', call.region, id);
  if (anchor !== null) anchor.facts.enabled = enabled;
  if (enabled) call.account.holdings.opened('roles-anywhere-anchor', id, makerOf(call));
  else call.account.holdings.closed('roles-anywhere-anchor', id);
  return {};
}

function switchProfile(call: Call, enabled: boolean): Reply {
  const profile = call.account.states.things.get('anywhere-profile', call.region, textOf(call.input, 'profileId'));
  if (profile !== null) profile.facts.enabled = enabled;
  return {};
}

function createSession(call: Call): Reply {
  const { things } = call.account.states;
  const anchor = things.get('trust-anchor', call.region, textOf(call.input, 'trustAnchorId'));
  const profile = things.get('anywhere-profile', call.region, textOf(call.input, 'profileId'));
  const roleArn = textOf(call.input, 'roleArn');
  const role = call.account.identities.roles.get(roleArn.slice(roleArn.lastIndexOf('/') + 1));
  if (anchor?.facts.enabled !== true) return refuse('AccessDeniedException', 'Trust anchor is disabled or does not exist', null);
  if (profile?.facts.enabled !== true || !profile.facts.roles.includes(roleArn) || role === undefined)
    return refuse('AccessDeniedException', 'Profile is disabled, or does not lead to the role', null);
  const session = call.random.hex(16);
  return {
    response: { roleArn },
    issued: {
      principal: { kind: 'role', name: role.name, session },
      keyId: call.account.identities.newId('ASIA'),
      longTerm: false,
      issuedAt: Math.floor(call.now),
      expiresAt: call.now + HOUR,
      mfa: false,
      fromConsole: false,
    },
  };
}

const anywhereArn = ({ account, region }: Call, rest: string): string => `arn:aws:rolesanywhere:${region}:${account.id}:${rest}`;
