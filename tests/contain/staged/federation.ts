/** Doors for people and machines from outside that an intruder opens. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import { policyText, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { REGION } from './ground.ts';
import type { Staging } from './staging.ts';

export const STAGED_FEDERATION: Readonly<Record<string, Staging>> = {
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
