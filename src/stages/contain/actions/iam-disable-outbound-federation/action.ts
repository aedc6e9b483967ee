/** The account gives out signed tokens by which its roles sign in at other providers. The intruder switched that on; it is switched off. */
import type { Action } from '../action.ts';
import { GLOBAL_REGION, lookAt } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string) => ({ service: 'iam', operation, region: GLOBAL_REGION, input: {}, on: ['*'] });

export const iamDisableOutboundFederation: Action = {
  id: 'iam-disable-outbound-federation',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'iam', operation: 'GetOutboundWebIdentityFederationInfo', on: ['*'] }],
  look: (account) =>
    lookAt(account, { service: 'iam', operation: 'GetOutboundWebIdentityFederationInfo', region: GLOBAL_REGION, input: {} }, () => ({
      enabled: true,
    })),
  apply: () => [call('DisableOutboundWebIdentityFederation')],
  undo: (_, now) => (now === null ? [call('EnableOutboundWebIdentityFederation')] : []),
};
