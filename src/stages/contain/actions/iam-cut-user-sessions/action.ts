/** Temporary credentials of the user that were handed out before now stop working; they outlive the key or the trust they came from. */
import type { Action } from '../action.ts';
import { cutSessions } from '../cut-sessions.ts';
import { words } from './words.ts';

export const iamCutUserSessions: Action = {
  id: 'iam-cut-user-sessions',
  phase: 'identities',
  order: 8,
  undoable: true,
  idempotent: true,
  words,
  ...cutSessions('User'),
};
