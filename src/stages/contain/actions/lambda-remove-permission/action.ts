/** Statements of a function's own policy that let strangers call it, taken out. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt, textIn, textsIn } from '../looking.ts';
import { strangersIn } from './strangers-in.ts';
import { words } from './words.ts';

export const lambdaRemovePermission: Action = {
  id: 'lambda-remove-permission',
  phase: 'doors',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'lambda', operation: 'GetPolicy', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'lambda', operation: 'GetPolicy', region: target.region, input: { FunctionName: target.id } }, (output) => {
      const policy = reachText(output, 'Policy');
      return policy === null ? null : { policy, strangers: strangersIn(policy, target.account) };
    }),
  apply: (state, target) =>
    textIn(state, 'policy') === null
      ? []
      : textsIn(state, 'strangers').map((StatementId) => ({
          service: 'lambda',
          operation: 'RemovePermission',
          region: target.region,
          input: { FunctionName: target.id, StatementId },
          on: [target.arn],
        })),
};
