/** Everything is denied to the user at once, whoever holds a credential or session of it: the lock for everything an intruder used or made. */
import type { Action } from '../action.ts';
import { denyAll } from '../deny-all.ts';
import { words } from './words.ts';

export const iamDenyUser: Action = {
  id: 'iam-deny-user',
  phase: 'identities',
  order: 2,
  undoable: true,
  idempotent: true,
  words,
  ...denyAll('User'),
};
