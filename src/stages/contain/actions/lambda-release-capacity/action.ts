/** Capacity of a function kept ready, and paid for by the hour, given back. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const alias = (target: Target) => ({ FunctionName: need(target, 'function'), Qualifier: need(target, 'qualifier') });

const call = (operation: string, target: Target, input: Write['input'] = {}): Write => ({
  service: 'lambda',
  operation,
  region: target.region,
  input: { ...alias(target), ...input },
  on: [target.arn],
});

export const lambdaReleaseCapacity: Action = {
  id: 'lambda-release-capacity',
  phase: 'burners',
  order: 5,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'lambda', operation: 'GetProvisionedConcurrencyConfig', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'lambda', operation: 'GetProvisionedConcurrencyConfig', region: target.region, input: alias(target) }, (output) => ({
      requested: reachText(output, 'RequestedProvisionedConcurrentExecutions'),
    })),
  apply: (_, target) => [call('DeleteProvisionedConcurrencyConfig', target)],
  undo: (before, now, target) =>
    now === null
      ? [call('PutProvisionedConcurrencyConfig', target, { ProvisionedConcurrentExecutions: Number(textIn(before, 'requested') ?? '1') })]
      : [],
};
