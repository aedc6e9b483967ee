/** The reference pages of the command line, made from the same tables that drive it. */
import { generateHelpTextForAllCommands } from '@stricli/core';
import type { Application, CommandContext } from '@stricli/core';
import type { Language } from '../words/language.ts';
import { hikeshiApplication } from './application.ts';
import { EXIT, EXIT_CODE_WORDS } from './exit-codes.ts';

const WORDS = {
  title: { ja: 'コマンドの一覧', en: 'Commands' },
  note: {
    ja: 'このページは `npm run docs` がプログラムから作ります。直接は書き換えないでください。',
    en: 'Written by `npm run docs` from the program itself; do not edit.',
  },
  exit: { ja: '終了コード', en: 'Exit codes' },
  code: { ja: 'コード', en: 'code' },
  meaning: { ja: '意味', en: 'meaning' },
} as const;

/** docs/reference/commands.md or commands.ja.md. */
export function commandReference(language: Language): string {
  const application = hikeshiApplication({ language, env: {}, version: () => '' });
  // Help is made without running anything, so the context our commands want does not matter here.
  const commands = generateHelpTextForAllCommands(application as unknown as Application<CommandContext>).map(
    ([route, help]) => `## \`${route}\`\n\n\`\`\`\n${help.trimEnd()}\n\`\`\``,
  );
  const codes = Object.entries(EXIT_CODE_WORDS).map(([name, words]) => `| ${EXIT[name as keyof typeof EXIT]} | ${words[language]} |`);
  return [
    `# ${WORDS.title[language]}`,
    WORDS.note[language],
    ...commands,
    `## ${WORDS.exit[language]}`,
    [`| ${WORDS.code[language]} | ${WORDS.meaning[language]} |`, '|---|---|', ...codes].join('\n'),
    '',
  ].join('\n\n');
}
