/** Doors for people and machines from outside that an intruder opens. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import { policyText, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

function directory({ intruder, id }: Ground) {
  const instance = reachText(intruder('sso:CreateInstance', {}).response, 'instanceArn') ?? '';
  const store = `d-${instance.slice(-10)}`;
  const user = reachText(intruder('sso-directory:CreateUser', { identityStoreId: store, userName: 'eve' }).response, 'user.userId') ?? '';
  return { id, instance, store, user };
}

const CONTENT = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] });

export const STAGED_FEDERATION: Readonly<Record<string, Staging>> = {
  'organizations-deny-account': {
    stage: ({ intruder, live, stage, id }) => {
      intruder('organizations:CreateOrganization');
      intruder('organizations:CreateAccount', { accountName: 'workload' });
      live.advance(300);
      const { states } = stage.account;
      states.servicePolicies = true;
      const [member] = states.things.everywhere('member-account');
      const arn = `arn:aws:organizations::${id}:account/${states.organizationId ?? ''}/${member?.id ?? ''}`;
      return { id: member?.id ?? '', account: id, region: 'us-east-1', arn, more: { content: CONTENT } };
    },
    notNeededHere: { 'organizations:UpdatePolicy': 'only when somebody has changed the policy since' },
  },
  'identitystore-disable-user': {
    stage: (ground) => {
      const { id, user, store } = directory(ground);
      const storeArn = `arn:aws:identitystore::${id}:identitystore/${store}`;
      return { id: user, account: id, region: REGION, arn: `arn:aws:identitystore:::user/${user}`, more: { store, storeArn, userName: 'eve' } };
    },
  },
  'sso-remove-assignment': {
    stage: (ground) => {
      const { id, user, instance } = directory(ground);
      const made = ground.intruder('sso:CreatePermissionSet', { name: 'AdministratorAccess', instanceArn: instance }).response;
      const set = reachText(made, 'permissionSet.permissionSetArn') ?? '';
      const named = { instanceArn: instance, permissionSetArn: set, permissionSetName: 'AdministratorAccess', principalId: user };
      ground.intruder('sso:CreateAccountAssignment', named);
      ground.live.advance(60);
      return { id: user, account: id, region: REGION, arn: set, more: { instance, in: id, principalType: 'USER' } };
    },
    comesBackAnew: [
      [/AWSReservedSSO_/, 'Identity Center makes the role anew'],
      [/things.*center-assignment/, 'made anew, so at another time and by another'],
    ],
  },
  'rolesanywhere-disable-anchor': {
    stage: ({ intruder, id }) => {
      const made = intruder('rolesanywhere:CreateTrustAnchor', { name: 'backup' }).response;
      const anchor = reachText(made, 'trustAnchor.trustAnchorId') ?? '';
      return regional('rolesanywhere', id, REGION, `trust-anchor/${anchor}`, anchor);
    },
  },
  'rolesanywhere-disable-profile': {
    stage: ({ intruder, id }) => {
      intruder('iam:CreateRole', { roleName: 'sync', assumeRolePolicyDocument: policyText(trustService('rolesanywhere.amazonaws.com')) });
      const made = intruder('rolesanywhere:CreateProfile', { name: 'backup', roleArns: [`arn:aws:iam::${id}:role/sync`] }).response;
      const profile = reachText(made, 'profile.profileId') ?? '';
      return regional('rolesanywhere', id, REGION, `profile/${profile}`, profile);
    },
  },
};
