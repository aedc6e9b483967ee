/** When not one event was found: what was wrong with the files, and where to get the right ones. */
import type { FileRead, ReadingRecord } from '../collect/index.ts';
import { HikeshiProblem } from '../knowledge/problem.ts';
import type { Language } from '../words/language.ts';
import { countText } from '../words/number-format.ts';

const FILES_NAMED = 5;

/** `nothing-readable`: leaves with an exit code of its own. */
export function nothingReadable({ files }: ReadingRecord): HikeshiProblem {
  return new HikeshiProblem('nothing-readable', 'you', {
    ja: `渡された ${countText(files.length)} 個のファイルに、CloudTrail の記録が1件も見つかりませんでした。${listed(files, 'ja')}\nコンソールの CloudTrail →「イベント履歴」→「イベントをダウンロード」で保存した CSV か JSON、または証跡の S3 バケットの AWSLogs フォルダーを指定してください。`,
    en: `Not one CloudTrail event was found in the ${countText(files.length)} ${files.length === 1 ? 'file' : 'files'} given.${listed(files, 'en')}\nGive the CSV or JSON from the console (CloudTrail → "Event history" → "Download events"), or the AWSLogs folder of your trail's S3 bucket.`,
  });
}

function listed(files: readonly FileRead[], language: Language): string {
  const lines = files.slice(0, FILES_NAMED).map(({ name, why }) => `\n  ${name.slice(0, 200)}${why === null ? '' : `: ${why[language]}`}`);
  const more =
    files.length > FILES_NAMED
      ? `\n  ${{ ja: 'ほか', en: 'and' }[language]} ${countText(files.length - FILES_NAMED)}${{ ja: ' 個', en: ' more' }[language]}`
      : '';
  return lines.join('') + more;
}
