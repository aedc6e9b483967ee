/** An Amplify application deleted, with its branches and builds: its build commands were the miner's place. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

const ask = (operation: string, target: Target) => ({ service: 'amplify', operation, region: target.region, input: { appId: target.id } });

export const amplifyDeleteApp: Action = {
  id: 'amplify-delete-app',
  phase: 'burners',
  order: 6,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'amplify', operation: 'GetApp', on: [target.arn] }],
  look: (account, target) => lookAt(account, ask('GetApp', target), (output) => ({ name: reachText(output, 'app.name') })),
  evidence: (target) => [ask('GetApp', target), ask('ListBranches', target)],
  apply: (_, target) => [{ ...ask('DeleteApp', target), on: [target.arn] }],
};
