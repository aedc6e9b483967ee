/** The permissions boundary of a user or role, put back to what it was before the intruder took it away or set another: a boundary says how far its permissions may ever reach. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookAt, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const kindOf = ({ more }: Target): 'User' | 'Role' => (more['kind'] === 'Role' ? 'Role' : 'User');

/** `more.boundary` is the ARN it shall be; empty for none. */
const wanted = (target: Target): string | null => (need(target, 'boundary') === '' ? null : need(target, 'boundary'));

function set(target: Target, boundary: string | null): Write {
  const kind = kindOf(target);
  if (boundary === null) return onIdentity(`Delete${kind}PermissionsBoundary`, kind, target, target.id);
  return {
    ...onIdentity(`Put${kind}PermissionsBoundary`, kind, target, target.id, { PermissionsBoundary: boundary }),
    condition: { ArnEquals: { 'iam:PermissionsBoundary': boundary } },
  };
}

export const iamSetBoundary: Action = {
  id: 'iam-set-boundary',
  phase: 'identities',
  order: 6,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, `Get${kindOf(target)}`),
  look: (account, target) => {
    const kind = kindOf(target);
    const call = { service: 'iam', operation: `Get${kind}`, region: GLOBAL_REGION, input: { [`${kind}Name`]: target.id } };
    return lookAt(account, call, (output) => ({ boundary: reachText(output, `${kind}.PermissionsBoundary.PermissionsBoundaryArn`) }));
  },
  apply: (state, target) => (textIn(state, 'boundary') === wanted(target) ? [] : [set(target, wanted(target))]),
  undo: (before, now, target) =>
    now === null || textIn(now, 'boundary') === textIn(before, 'boundary') ? [] : [set(target, textIn(before, 'boundary'))],
};
