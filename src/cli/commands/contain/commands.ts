/** `hikeshi contain plan|show|apply|verify|undo` */
import { buildRouteMap } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { containApplyCommand } from './apply/command.ts';
import { containPlanCommand } from './plan/command.ts';
import { containShowCommand } from './show/command.ts';
import { containUndoCommand } from './undo/command.ts';
import { containVerifyCommand } from './verify/command.ts';

export const containCommands = (language: Language) =>
  buildRouteMap<'plan' | 'show' | 'apply' | 'verify' | 'undo', Cli>({
    routes: {
      plan: containPlanCommand(language),
      show: containShowCommand(language),
      apply: containApplyCommand(language),
      verify: containVerifyCommand(language),
      undo: containUndoCommand(language),
    },
    docs: {
      brief: {
        ja: '侵入者を止める: 計画を見てから、名前を挙げたものだけを、元に戻せる形で',
        en: 'Stop the intruder: plan first, only named things, undoable where it can be',
      }[language],
    },
  });
