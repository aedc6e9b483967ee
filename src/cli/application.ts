/** All commands of `hikeshi`, in one language. Nothing heavy is imported here: each command loads its own work when it runs. */
import { buildApplication, buildRouteMap } from '@stricli/core';
import type { Application } from '@stricli/core';
import type { Language } from '../words/language.ts';
import { caseCommands } from './commands/case/commands.ts';
import { claimCommand } from './commands/claim/command.ts';
import { collectCommand } from './commands/collect/command.ts';
import { containCommands } from './commands/contain/commands.ts';
import { deskCommand } from './commands/desk/command.ts';
import { drillCommand } from './commands/drill/command.ts';
import { exampleCommand } from './commands/example/command.ts';
import { hardenCommands } from './commands/harden/commands.ts';
import { investigateCommand } from './commands/investigate/command.ts';
import { noticeCommand } from './commands/notice/command.ts';
import { permissionsCommand } from './commands/permissions/command.ts';
import { reportCommand } from './commands/report/command.ts';
import { letterCommand } from './commands/letter/command.ts';
import { replyCommand } from './commands/reply/command.ts';
import { rulesCommands } from './commands/rules/commands.ts';
import { searchCommand } from './commands/search/command.ts';
import { timelineCommand } from './commands/timeline/command.ts';
import { versionCommand } from './commands/version/command.ts';
import { whoisCommand } from './commands/whois/command.ts';
import { exitCodeOf } from './exit-codes.ts';
import { libraryWords } from './library-words.ts';
import type { Cli } from './world.ts';

export interface ApplicationSetting {
  readonly language: Language;
  readonly env: Readonly<Partial<Record<string, string>>>;
  /** Asked only when the version is wanted. */
  readonly version: () => string;
}

export function hikeshiApplication({ language, env, version }: ApplicationSetting): Application<Cli> {
  const root = buildRouteMap({
    routes: {
      notice: noticeCommand(language),
      collect: collectCommand(language),
      investigate: investigateCommand(language),
      contain: containCommands(language),
      claim: claimCommand(language),
      harden: hardenCommands(language),
      report: reportCommand(language),
      case: caseCommands(language),
      timeline: timelineCommand(language),
      search: searchCommand(language),
      whois: whoisCommand(language),
      desk: deskCommand(language),
      letter: letterCommand(language),
      reply: replyCommand(language),
      permissions: permissionsCommand(language),
      rules: rulesCommands(language),
      example: exampleCommand(language),
      drill: drillCommand(language),
      version: versionCommand(language, version),
    },
    docs: {
      brief: {
        ja: '乗っ取られた AWS アカウントを調べ、請求の返金を計算します。ファイルだけで調べられます (通信もログインもしません)。notice と collect は、サインインしたアカウントを見るだけで、何も変えません。変えるのは、確認のうえで contain apply と contain undo だけです。',
        en: 'Investigates a hijacked AWS account and claims its bill, from files alone (no network, no credentials). notice and collect look into an account you are signed in to, and change nothing. Only contain apply and contain undo change it, after asking.',
      }[language],
    },
  });
  return buildApplication(root, {
    name: 'hikeshi',
    versionInfo: { getCurrentVersion: () => Promise.resolve(version()) },
    scanner: { caseStyle: 'allow-kebab-for-camel' },
    documentation: { caseStyle: 'convert-camel-to-kebab', disableAnsiColor: true },
    localization: { text: libraryWords(language, env) },
    determineExitCode: exitCodeOf,
  });
}
