/** Every step of a drill, by the word a person types. */
import type { StepWord } from '../drill-script.ts';
import { claimStep } from './claim.ts';
import { consoleStep } from './console.ts';
import { containStep } from './contain.ts';
import { dossierStep } from './dossier.ts';
import { hardenStep } from './harden.ts';
import { investigateStep } from './investigate.ts';
import { lookStep } from './look.ts';
import { readStep } from './read.ts';
import type { Step } from './step.ts';
import { waitStep } from './wait.ts';
import { writeStep } from './write.ts';

export const STEPS: Readonly<Record<Exclude<StepWord, 'end'>, Step>> = {
  look: lookStep,
  investigate: investigateStep,
  contain: containStep,
  harden: hardenStep,
  write: writeStep,
  wait: waitStep,
  read: readStep,
  claim: claimStep,
  dossier: dossierStep,
  console: consoleStep,
};
