/** A profile the intruder set up: it says which roles a certificate may become. Switched off, in its Region. */
import type { Action } from '../action.ts';
import { PROFILE, switchedOff } from '../anywhere-switch.ts';
import { words } from './words.ts';

export const rolesanywhereDisableProfile: Action = {
  id: 'rolesanywhere-disable-profile',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  ...switchedOff(PROFILE),
};
