/** Parts of an export that its manifest names and nobody gave. Sources: AWS CUR User Guide, "reportKeys" of the manifest; Data Exports, "dataFiles". */
import type { Bilingual } from '../../words/language.ts';
import { cutText, visibleText } from '../../words/visible-text.ts';
import { countText, counted } from '../../words/number-format.ts';

const MOST_PARTS = 10_000;
const LONGEST_NAME = 120;

const baseName = (path: string): string => path.split(/[/\\]|!\//).at(-1) ?? path;

/** `manifest`: its text; `given`: names of the files that were found. Null when all are there, or the manifest names none. */
export function missingParts(manifest: string, given: readonly string[]): Bilingual | null {
  const named = namedParts(manifest);
  const there = new Set(given.map(baseName));
  const missing = named.filter((part) => !there.has(part));
  if (missing.length === 0 || missing.length === named.length) return null;
  const first = visibleText(cutText(missing[0] ?? '', LONGEST_NAME).text);
  return {
    ja: `目録にある ${countText(named.length)} 個のファイルのうち ${countText(missing.length)} 個(「${first}」など)が渡されていません。すべてそろえて渡してください。`,
    en: `${counted(missing.length, 'file')} of the ${countText(named.length)} that the manifest names ${missing.length === 1 ? 'is' : 'are'} missing (such as “${first}”). Give all of them.`,
  };
}

function namedParts(manifest: string): string[] {
  try {
    const value = JSON.parse(manifest) as Readonly<Record<string, unknown>> | null;
    const keys = [value?.['reportKeys'], value?.['dataFiles']].find(Array.isArray) as readonly unknown[] | undefined;
    return [
      ...new Set(
        (keys ?? [])
          .slice(0, MOST_PARTS)
          .filter((key): key is string => typeof key === 'string')
          .map(baseName),
      ),
    ];
  } catch {
    return [];
  }
}
