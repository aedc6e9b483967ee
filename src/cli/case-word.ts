/** How a case is named in commands that are printed: one argument for the shell, harmless on the terminal. */
import { relative } from 'node:path';
import { shellWord } from '../stages/report/index.ts';
import { visibleText } from '../words/visible-text.ts';
import type { World } from './world.ts';

/** @param casePath absolute */
export const caseWordOf = (casePath: string, { workingFolder }: World): string => shellWord(visibleText(relative(workingFolder, casePath)) || '.');
