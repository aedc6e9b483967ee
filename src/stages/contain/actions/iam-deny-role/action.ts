/** Everything is denied to the role at once, whoever holds a credential or session of it: the lock for everything an intruder used or made. */
import type { Action } from '../action.ts';
import { denyAll } from '../deny-all.ts';
import { words } from './words.ts';

export const iamDenyRole: Action = {
  id: 'iam-deny-role',
  phase: 'identities',
  order: 2,
  undoable: true,
  idempotent: true,
  words,
  ...denyAll('Role'),
};
