/** What the process says with its exit code. Scripts may rely on these numbers; docs/reference lists them from here. */
import type { Bilingual } from '../words/language.ts';
import { HikeshiProblem } from '../knowledge/problem.ts';

export const EXIT = {
  done: 0,
  ourFault: 1,
  yourInput: 2,
  nothingReadable: 3,
  caseChanged: 4,
  notAllSeen: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODE_WORDS: Readonly<Record<keyof typeof EXIT, Bilingual>> = {
  done: { ja: '最後まで終わりました。判定が「乗っ取り」でも「痕跡なし」でも 0 です。', en: 'Done. It is 0 whatever the verdict says.' },
  ourFault: { ja: 'Hikeshi の側の問題で止まりました。', en: 'Hikeshi itself failed.' },
  yourInput: {
    ja: '指定 (コマンド、オプション、ファイル) に直すところがあります。',
    en: 'Something in what you typed or gave (command, option, file) needs a change.',
  },
  nothingReadable: {
    ja: '渡されたファイルに、CloudTrail の記録 (claim では請求の明細) が1件も見つかりませんでした。',
    en: 'None of the files given holds a CloudTrail event (for claim: a bill).',
  },
  caseChanged: {
    ja: 'case verify: 書いたときと違うところがあります。',
    en: 'case verify: something is not as it was written.',
  },
  notAllSeen: {
    ja: 'notice、collect: 最後まで見ましたが、見られなかったところがあります。',
    en: 'notice, collect: done, but not everything could be looked at.',
  },
  interrupted: { ja: '途中で止められました (Ctrl+C など)。', en: 'Stopped half-way (Ctrl+C and the like).' },
};

/** Problem codes with an exit code of their own; all others follow from whose problem it is. */
const CODES_OF_PROBLEMS: Readonly<Record<string, ExitCode>> = {
  'nothing-readable': EXIT.nothingReadable,
  'no-bill-readable': EXIT.nothingReadable,
  'case-changed': EXIT.caseChanged,
  'not-all-seen': EXIT.notAllSeen,
  interrupted: EXIT.interrupted,
};

export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof HikeshiProblem)) return EXIT.ourFault;
  return CODES_OF_PROBLEMS[error.code] ?? (error.whose === 'you' ? EXIT.yourInput : EXIT.ourFault);
}
