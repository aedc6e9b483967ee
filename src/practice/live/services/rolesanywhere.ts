/** IAM Roles Anywhere: anchors and profiles of a region, listed, and switched on and off. */
import type { Thing } from '../../account/things.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';

const anchorArn = (call: LiveCall, id: string): string => arnIn(call, 'rolesanywhere', `trust-anchor/${id}`);
const profileArn = (call: LiveCall, id: string): string => arnIn(call, 'rolesanywhere', `profile/${id}`);

const anchorShown = (call: LiveCall, { id, createdAt, facts }: Thing<'trust-anchor'>): Members => ({
  trustAnchorId: id,
  trustAnchorArn: anchorArn(call, id),
  name: facts.name,
  enabled: facts.enabled,
  source: { sourceType: 'CERTIFICATE_BUNDLE', sourceData: { x509CertificateData: '' } },
  createdAt: dateOf(createdAt),
});

const profileShown = (call: LiveCall, { id, createdAt, facts }: Thing<'anywhere-profile'>): Members => ({
  profileId: id,
  profileArn: profileArn(call, id),
  name: facts.name,
  enabled: facts.enabled,
  roleArns: facts.roles,
  durationSeconds: 3600,
  createdAt: dateOf(createdAt),
});

const NOT_FOUND = new Refusal('ResourceNotFoundException', 'The resource could not be found.', 404);

function withAnchor(call: LiveCall, act: (id: string) => LiveReply): LiveReply {
  const id = textIn(call.input, 'trustAnchorId');
  return call.account.states.things.get('trust-anchor', call.region, id) === null ? NOT_FOUND : act(id);
}

function withProfile(call: LiveCall, act: (id: string) => LiveReply): LiveReply {
  const id = textIn(call.input, 'profileId');
  return call.account.states.things.get('anywhere-profile', call.region, id) === null ? NOT_FOUND : act(id);
}

const showAnchor = (call: LiveCall, id: string): Members => {
  const anchor = call.account.states.things.get('trust-anchor', call.region, id);
  return anchor === null ? {} : { trustAnchor: anchorShown(call, anchor) };
};

const showProfile = (call: LiveCall, id: string): Members => {
  const profile = call.account.states.things.get('anywhere-profile', call.region, id);
  return profile === null ? {} : { profile: profileShown(call, profile) };
};

const ofAnchor = (run: (call: LiveCall) => LiveReply): LiveOperation => ({
  resource: (call) => anchorArn(call, textIn(call.input, 'trustAnchorId')),
  run,
});
const ofProfile = (run: (call: LiveCall) => LiveReply): LiveOperation => ({
  resource: (call) => profileArn(call, textIn(call.input, 'profileId')),
  run,
});

const switchedAnchor = (operation: string): LiveOperation =>
  ofAnchor((call) => withAnchor(call, (id) => fromScript(call, `rolesanywhere:${operation}`, { trustAnchorId: id }, () => showAnchor(call, id))));
const switchedProfile = (operation: string): LiveOperation =>
  ofProfile((call) => withProfile(call, (id) => fromScript(call, `rolesanywhere:${operation}`, { profileId: id }, () => showProfile(call, id))));

export const rolesanywhere: LiveService = {
  service: 'rolesanywhere',
  wording: 'rest',
  operations: {
    ListTrustAnchors: {
      run: (call) =>
        answered(
          paged(call, 'trustAnchors', call.account.states.things.of('trust-anchor', call.region), {
            keyOf: ({ id }) => id,
            show: (one) => anchorShown(call, one),
          }),
        ),
    },
    ListProfiles: {
      run: (call) =>
        answered(
          paged(call, 'profiles', call.account.states.things.of('anywhere-profile', call.region), {
            keyOf: ({ id }) => id,
            show: (one) => profileShown(call, one),
          }),
        ),
    },
    GetTrustAnchor: ofAnchor((call) => withAnchor(call, (id) => answered(showAnchor(call, id)))),
    GetProfile: ofProfile((call) => withProfile(call, (id) => answered(showProfile(call, id)))),
    DisableTrustAnchor: switchedAnchor('DisableTrustAnchor'),
    EnableTrustAnchor: switchedAnchor('EnableTrustAnchor'),
    DisableProfile: switchedProfile('DisableProfile'),
    EnableProfile: switchedProfile('EnableProfile'),
  },
};
