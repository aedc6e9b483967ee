/** `hikeshi case export` */
import { buildCommand } from '@stricli/core';
import type { Language } from '../../../../words/language.ts';
import type { Cli } from '../../../world.ts';
import { caseFlags, textFlag, type CaseFlags } from '../case-flags.ts';

export interface CaseExportFlags extends CaseFlags {
  readonly out: string | undefined;
  readonly redacted: boolean;
  readonly encrypt: boolean;
  readonly passwordFile: string | undefined;
  readonly withTables: boolean;
}

export const caseExportCommand = (language: Language) => {
  const yes = (brief: { readonly ja: string; readonly en: string }) =>
    ({ kind: 'boolean', default: false, withNegated: false, brief: brief[language] }) as const;
  return buildCommand<CaseExportFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runCaseExport,
    parameters: {
      flags: {
        out: textFlag(language, 'FILE', { ja: '作る zip の名前 (既定はケースの名前-日付.zip)', en: 'The zip to write (default: CASE-DATE.zip)' }),
        redacted: yes({ ja: '鍵・カード番号・メールアドレスなどを取り除く', en: 'Without secrets, card numbers and mail addresses' }),
        encrypt: yes({ ja: 'パスワードをたずねて暗号化する (AES-256)', en: 'Ask for a password and encrypt (AES-256)' }),
        passwordFile: textFlag(language, 'FILE', {
          ja: '1行目にパスワードを書いたファイル (暗号化する)',
          en: 'A file with the password in its first line (encrypts)',
        }),
        withTables: yes({ ja: '読み込んだログと請求の表 (events、bills) も入れる', en: 'With the tables of logs and bills read (events, bills)' }),
        ...caseFlags(language),
      },
    },
    docs: {
      brief: {
        ja: 'AWS・助けてくれる人・警察に渡す zip を作る',
        en: 'Make a zip to hand over to AWS, a helper or the police',
      }[language],
    },
  });
};
