/**
 * The policy of a bucket as it was before the intruder changed it, where the log still knows; otherwise only without the strangers he let in. What the owner allows stays.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { closedTrust, NOBODY } from '../iam-close-trust/closed-trust.ts';
import { lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const bucketOf = (target: Target) => ({ Bucket: need(target, 'bucket') });

const call = (operation: string, target: Target, input: Write['input'] = {}): Write => ({
  service: 's3',
  operation,
  region: target.region,
  input: { ...bucketOf(target), ...input },
  on: [target.arn],
});

/** Null: none at all. */
function wanted(policy: string, { more }: Target): string | null {
  if (more['former'] !== undefined) return more['former'];
  const closed = closedTrust(policy, more['strangers'] ?? '');
  return closed === NOBODY ? null : closed;
}

/** One document, however it is spelt. */
const alike = (a: string, b: string | null): boolean => a === b || (b !== null && normal(a) === normal(b));

function normal(policy: string): string {
  try {
    return JSON.stringify(JSON.parse(policy));
  } catch {
    return policy;
  }
}

export const s3RepairPolicy: Action = {
  id: 's3-repair-policy',
  phase: 'doors',
  order: 1,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 's3', operation: 'GetBucketPolicy', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 's3', operation: 'GetBucketPolicy', region: target.region, input: bucketOf(target) }, (output) => {
      const policy = reachText(output, 'Policy');
      return policy === null ? null : { policy };
    }),
  apply: (state, target) => {
    const policy = textIn(state, 'policy') ?? '';
    const repaired = wanted(policy, target);
    if (alike(policy, repaired)) return [];
    return repaired === null ? [call('DeleteBucketPolicy', target)] : [call('PutBucketPolicy', target, { Policy: repaired })];
  },
  undo: (before, now, target) => {
    const policy = textIn(before, 'policy');
    return policy === null || policy === textIn(now, 'policy') ? [] : [call('PutBucketPolicy', target, { Policy: policy })];
  },
};
