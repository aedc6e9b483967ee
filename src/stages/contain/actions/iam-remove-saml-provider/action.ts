/** A login provider (SAML) the intruder connected, taken away. Its metadata is kept first. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { iamRead } from '../identity.ts';
import { GLOBAL_REGION, lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

export const iamRemoveSamlProvider: Action = {
  id: 'iam-remove-saml-provider',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetSAMLProvider'),
  look: (account, target) =>
    lookAt(account, { service: 'iam', operation: 'GetSAMLProvider', region: GLOBAL_REGION, input: { SAMLProviderArn: target.arn } }, (output) => ({
      metadata: reachText(output, 'SAMLMetadataDocument'),
    })),
  apply: (_, target) => [
    { service: 'iam', operation: 'DeleteSAMLProvider', region: GLOBAL_REGION, input: { SAMLProviderArn: target.arn }, on: [target.arn] },
  ],
  undo: (before, now, target) => {
    const metadata = textIn(before, 'metadata');
    if (now !== null || metadata === null) return [];
    const input = { Name: target.arn.slice(target.arn.indexOf('/') + 1), SAMLMetadataDocument: metadata };
    return [{ service: 'iam', operation: 'CreateSAMLProvider', region: GLOBAL_REGION, input, on: [target.arn] }];
  },
};
