/**
 * A Batch environment that starts no machines and keeps none. The manager is stopped, never its parts: Batch sets the Auto Scaling group behind an environment anew.
 * Disabling alone keeps `minvCpus` of machines running (API reference, UpdateComputeEnvironment). The upper bound stays: a disabled environment does not grow.
 */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { on } from '../ending.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const OVER = ['DELETING', 'DELETED'];

/** Fargate and unmanaged environments have no `minvCpus`; to name it for Fargate is an error. */
function update(target: Target, state: string, least: string | null): Write {
  const machines = least === null ? {} : { computeResources: { minvCpus: Number(least) } };
  return on(target, 'batch', 'UpdateComputeEnvironment', { computeEnvironment: target.id, state, ...machines });
}

const isOff = (state: State): boolean => textIn(state, 'state') === 'DISABLED' && (textIn(state, 'least') ?? '0') === '0';

export const batchDisableEnvironment: Action = {
  id: 'batch-disable-environment',
  phase: 're-creators',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: () => [{ service: 'batch', operation: 'DescribeComputeEnvironments', on: ['*'] }],
  look: (account, { id, region }) =>
    lookAt(account, { service: 'batch', operation: 'DescribeComputeEnvironments', region, input: { computeEnvironments: [id] } }, (output) => {
      const one = reach(output, 'computeEnvironments[]').find((it) => reachText(it, 'computeEnvironmentName') === id);
      if (one === undefined || OVER.includes(reachText(one, 'status') ?? '')) return null;
      return { state: reachText(one, 'state'), least: reachText(one, 'computeResources.minvCpus') };
    }),
  apply: (state, target) => (isOff(state) ? [] : [update(target, 'DISABLED', (textIn(state, 'least') ?? '0') === '0' ? null : '0')]),
  undo: (before, now, target) => {
    const same = now !== null && before['state'] === now['state'] && before['least'] === now['least'];
    return now === null || same
      ? []
      : [update(target, textIn(before, 'state') ?? 'ENABLED', before['least'] === now['least'] ? null : textIn(before, 'least'))];
  },
};
