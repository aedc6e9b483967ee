/** A machine ended for good, its protection cleared first. What it was is kept before: description, start script, console output, a snapshot where asked. */
import type { Action } from '../action.ts';
import { instanceEvidence, instanceReads, lookAtInstance, onInstance, protect } from '../instance-state.ts';
import { words } from './words.ts';

export const ec2TerminateInstance: Action = {
  id: 'ec2-terminate-instance',
  phase: 'burners',
  order: 1,
  undoable: false,
  idempotent: true,
  words,
  reads: () => instanceReads,
  look: lookAtInstance,
  evidence: instanceEvidence,
  apply: (state, target) => [
    ...(state['protected'] === true ? [protect(target, 'DisableApiTermination', false)] : []),
    // Ending a machine stops it on the way, so stop protection is in the way too (API reference, ModifyInstanceAttribute).
    ...(state['stopProtected'] === true ? [protect(target, 'DisableApiStop', false)] : []),
    onInstance('TerminateInstances', target),
  ],
};
