/** A login provider (OIDC) the intruder connected, taken away. Roles that trust it let nobody in by it any more; their live sessions go on and are cut apart. */
import { reachText, reachTexts } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { iamRead } from '../identity.ts';
import { GLOBAL_REGION, lookAt, textIn, textsIn } from '../looking.ts';
import { words } from './words.ts';

export const iamRemoveOidcProvider: Action = {
  id: 'iam-remove-oidc-provider',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetOpenIDConnectProvider'),
  look: (account, target) =>
    lookAt(
      account,
      { service: 'iam', operation: 'GetOpenIDConnectProvider', region: GLOBAL_REGION, input: { OpenIDConnectProviderArn: target.arn } },
      (output) => ({
        url: reachText(output, 'Url'),
        clients: reachTexts(output, 'ClientIDList[]'),
        thumbprints: reachTexts(output, 'ThumbprintList[]'),
      }),
    ),
  apply: (_, target) => [
    {
      service: 'iam',
      operation: 'DeleteOpenIDConnectProvider',
      region: GLOBAL_REGION,
      input: { OpenIDConnectProviderArn: target.arn },
      on: [target.arn],
    },
  ],
  undo: (before, now, target) => {
    const url = textIn(before, 'url');
    if (now !== null || url === null) return [];
    const input = {
      Url: `https://${url.replace(/^https:\/\//, '')}`,
      ClientIDList: textsIn(before, 'clients'),
      ThumbprintList: textsIn(before, 'thumbprints'),
    };
    return [{ service: 'iam', operation: 'CreateOpenIDConnectProvider', region: GLOBAL_REGION, input, on: [target.arn] }];
  },
};
