/** How an error is told: what happened and the next step for a known problem; for anything else, that it is our fault and what to send us. */
import { HikeshiProblem } from '../knowledge/problem.ts';
import type { Language } from '../words/language.ts';
import { visibleText } from '../words/visible-text.ts';

/** Lines for stderr, safe to print, without a final newline. With HIKESHI_DEBUG set, the stack follows. */
export function problemText(error: unknown, language: Language, env: Readonly<Partial<Record<string, string>>>): string {
  const lines = error instanceof HikeshiProblem ? knownProblem(error, language) : unknownProblem(error, language);
  const debug = env['HIKESHI_DEBUG'] ? [stackOf(error)] : [];
  return [...lines, ...debug].map(printable).join('\n');
}

const printable = (text: string): string => text.split('\n').map(visibleText).join('\n');

const knownProblem = (problem: HikeshiProblem, language: Language): string[] => [problem.says[language], `(${problem.code})`];

function unknownProblem(error: unknown, language: Language): string[] {
  const what = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown';
  const says = {
    ja: [
      'Hikeshi の中で予期しないことが起きて止まりました。あなたのせいではありません。渡されたファイルは変更していません。',
      '続けて起きるときは、環境変数 HIKESHI_DEBUG=1 を付けてもう一度実行し、下に出る行を、Hikeshi を入手したところの issue に知らせてください (ログの中身は送らないでください)。',
    ],
    en: [
      'Something unexpected happened inside Hikeshi and it stopped. It is not your fault, and the files you gave are unchanged.',
      'If it happens again, run once more with HIKESHI_DEBUG=1 and report the lines below as an issue where you got Hikeshi (do not send the contents of your logs).',
    ],
  };
  return [...says[language], `(unexpected) ${what}`];
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? ''}${cause}`;
}
