/** A machine stopped, not ended: it can be looked into and started again. Its disks and addresses go on costing. */
import type { Action } from '../action.ts';
import { instanceEvidence, instanceReads, lookAtInstance, onInstance, protect } from '../instance-state.ts';
import { textIn } from '../looking.ts';
import { words } from './words.ts';

const STOPPED = new Set(['stopped', 'stopping']);

export const ec2StopInstance: Action = {
  id: 'ec2-stop-instance',
  phase: 'burners',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: () => instanceReads,
  look: lookAtInstance,
  evidence: instanceEvidence,
  apply: (state, target) =>
    STOPPED.has(textIn(state, 'state') ?? '')
      ? []
      : [...(state['stopProtected'] === true ? [protect(target, 'DisableApiStop', false)] : []), onInstance('StopInstances', target)],
  settling: (state) => textIn(state, 'state') === 'stopping',
  undo: (before, now, target) =>
    now === null
      ? []
      : [
          ...(before['stopProtected'] === true && now['stopProtected'] !== true ? [protect(target, 'DisableApiStop', true)] : []),
          ...(!STOPPED.has(textIn(before, 'state') ?? '') && STOPPED.has(textIn(now, 'state') ?? '') ? [onInstance('StartInstances', target)] : []),
        ],
};
