/** All questions, in no particular order: every one is asked of every log. */
import { instanceCredentialElsewhere } from './instance-credential-elsewhere/question.ts';
import { keyWakesAfterLongSleep } from './key-wakes-after-long-sleep/question.ts';
import { largeMachinesFirstTime } from './large-machines-first-time/question.ts';
import { modelUseFromNewPlace } from './model-use-from-new-place/question.ts';
import { pipelineFromUnknownOwner } from './pipeline-from-unknown-owner/question.ts';
import { permissionGuessing } from './permission-guessing/question.ts';
import type { Question } from './question.ts';
import { regionFirstUsed } from './region-first-used/question.ts';
import { signInWithoutMfa } from './sign-in-without-mfa/question.ts';

export type { Question } from './question.ts';

export const QUESTIONS: readonly Question[] = [
  instanceCredentialElsewhere,
  keyWakesAfterLongSleep,
  largeMachinesFirstTime,
  modelUseFromNewPlace,
  permissionGuessing,
  pipelineFromUnknownOwner,
  regionFirstUsed,
  signInWithoutMfa,
];
