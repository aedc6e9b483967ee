/** Statements of a layer's own policy that let strangers use it, taken out. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { strangersIn } from '../lambda-remove-permission/strangers-in.ts';
import { lookAt, need, textsIn } from '../looking.ts';
import { words } from './words.ts';

const layer = (target: Target) => ({ LayerName: need(target, 'layer'), VersionNumber: Number(need(target, 'version')) });

export const lambdaCloseLayer: Action = {
  id: 'lambda-close-layer',
  phase: 'doors',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'lambda', operation: 'GetLayerVersionPolicy', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'lambda', operation: 'GetLayerVersionPolicy', region: target.region, input: layer(target) }, (output) => {
      const policy = reachText(output, 'Policy');
      return policy === null ? null : { policy, strangers: strangersIn(policy, target.account) };
    }),
  apply: (state, target) =>
    textsIn(state, 'strangers').map((StatementId) => ({
      service: 'lambda',
      operation: 'RemoveLayerVersionPermission',
      region: target.region,
      input: { ...layer(target), StatementId },
      on: [target.arn],
    })),
};
