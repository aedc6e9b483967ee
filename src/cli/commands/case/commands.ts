/** `hikeshi case ...`: the folder that remembers everything. */
import { buildRouteMap } from '@stricli/core';
import type { Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { caseAddCommand } from './add/command.ts';
import { caseDeadlinesCommand } from './deadlines/command.ts';
import { caseExportCommand } from './export/command.ts';
import { caseLogCommand } from './log/command.ts';
import { caseNewCommand } from './new/command.ts';
import { caseRedactCommand } from './redact/command.ts';
import { caseSayCommand } from './say/command.ts';
import { caseStatusCommand } from './status/command.ts';
import { caseVerifyCommand } from './verify/command.ts';

export const caseCommands = (language: Language) =>
  buildRouteMap<'new' | 'status' | 'add' | 'say' | 'log' | 'deadlines' | 'verify' | 'export' | 'redact', Cli>({
    routes: {
      new: caseNewCommand(language),
      status: caseStatusCommand(language),
      add: caseAddCommand(language),
      say: caseSayCommand(language),
      log: caseLogCommand(language),
      deadlines: caseDeadlinesCommand(language),
      verify: caseVerifyCommand(language),
      export: caseExportCommand(language),
      redact: caseRedactCommand(language),
    },
    docs: {
      brief: {
        ja: 'ケース: 証拠・記録・期限をまとめ、次にすることを示す',
        en: 'The case: keeps evidence, journal and deadlines, and says what to do next',
      }[language],
    },
  });
