/** A Lambda function that cannot run any more, whoever calls it; its code stays as evidence. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, lookTogether, textIn } from '../looking.ts';
import { words } from './words.ts';

const call = (operation: string, target: Target, input: Write['input'] = {}): Write => ({
  service: 'lambda',
  operation,
  region: target.region,
  input: { FunctionName: target.id, ...input },
  on: [target.arn],
});

const ask = (operation: string, target: Target) => ({ service: 'lambda', operation, region: target.region, input: { FunctionName: target.id } });

export const lambdaZeroConcurrency: Action = {
  id: 'lambda-zero-concurrency',
  phase: 're-creators',
  order: 5,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => ['GetFunctionConfiguration', 'GetFunctionConcurrency'].map((operation) => ({ service: 'lambda', operation, on: [target.arn] })),
  look: (account, target) =>
    lookTogether([
      lookAt(account, ask('GetFunctionConfiguration', target), () => ({})),
      lookAt(account, ask('GetFunctionConcurrency', target), (output) => ({ reserved: reachText(output, 'ReservedConcurrentExecutions') })),
    ]),
  evidence: (target) => [ask('GetFunctionConfiguration', target), ask('GetPolicy', target)],
  apply: (state, target) => (textIn(state, 'reserved') === '0' ? [] : [call('PutFunctionConcurrency', target, { ReservedConcurrentExecutions: 0 })]),
  undo: (before, now, target) => {
    const was = textIn(before, 'reserved');
    if (now === null || was === textIn(now, 'reserved')) return [];
    return [
      was === null
        ? call('DeleteFunctionConcurrency', target)
        : call('PutFunctionConcurrency', target, { ReservedConcurrentExecutions: Number(was) }),
    ];
  },
};
