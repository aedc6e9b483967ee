/** A trust anchor the intruder set up: whoever holds a certificate under it could become roles of the account from anywhere. Switched off, in its Region. */
import type { Action } from '../action.ts';
import { ANCHOR, switchedOff } from '../anywhere-switch.ts';
import { words } from './words.ts';

export const rolesanywhereDisableAnchor: Action = {
  id: 'rolesanywhere-disable-anchor',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  ...switchedOff(ANCHOR),
};
