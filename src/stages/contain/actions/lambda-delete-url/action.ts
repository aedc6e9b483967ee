/** The public web address of a function taken away. The same address never comes again (API reference, DeleteFunctionUrlConfig). */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookInList } from '../looking.ts';
import { words } from './words.ts';

export const lambdaDeleteUrl: Action = {
  id: 'lambda-delete-url',
  phase: 'doors',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'lambda', operation: 'ListFunctionUrlConfigs', on: [target.arn] }],
  look: (account, target) =>
    lookInList(
      account,
      { service: 'lambda', operation: 'ListFunctionUrlConfigs', region: target.region, input: { FunctionName: target.id } },
      'FunctionUrlConfigs[]',
      // A URL of a version's alias has a name behind the function's; only the function's own is this target.
      (item) => reachText(item, 'FunctionArn') === target.arn,
      (item) => ({ url: reachText(item, 'FunctionUrl'), auth: reachText(item, 'AuthType') }),
    ),
  apply: (_, target) => [
    { service: 'lambda', operation: 'DeleteFunctionUrlConfig', region: target.region, input: { FunctionName: target.id }, on: [target.arn] },
  ],
};
