/** A managed policy the intruder rewrote, put back to the version that was in force before him. His version stays, as evidence. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead } from '../identity.ts';
import { GLOBAL_REGION, lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, VersionId: string): Write => ({
  service: 'iam',
  operation: 'SetDefaultPolicyVersion',
  region: GLOBAL_REGION,
  input: { PolicyArn: target.id, VersionId },
  on: [target.arn],
});

export const iamRestorePolicyVersion: Action = {
  id: 'iam-restore-policy-version',
  phase: 'identities',
  order: 6,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetPolicy'),
  look: (account, target) =>
    lookAt(account, { service: 'iam', operation: 'GetPolicy', region: GLOBAL_REGION, input: { PolicyArn: target.id } }, (output) => ({
      version: reachText(output, 'Policy.DefaultVersionId'),
    })),
  apply: (state, target) => (textIn(state, 'version') === need(target, 'version') ? [] : [set(target, need(target, 'version'))]),
  undo: (before, now, target) => {
    const was = textIn(before, 'version');
    return was === null || now === null || textIn(now, 'version') === was ? [] : [set(target, was)];
  },
};
