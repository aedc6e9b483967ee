/** Why a bill file does not count, or not wholly, in plain words. */
import { withPlaces, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../words/language.ts';
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { CountedFile } from './portion.ts';

export type Reason = { readonly file: CountedFile; readonly period: string } & (
  | {
      /** Exported again later; in part exported again; the same in less detail. `by` is the name of the file that counts. */
      readonly why: 'superseded' | 'partly' | 'coarser';
      readonly by: string;
    }
  | { readonly why: 'incomplete'; readonly told: Decimal; readonly elsewhere: Decimal }
);

export function remarkFor(reason: Reason): Bilingual {
  const month = reason.period.slice(0, 7);
  switch (reason.why) {
    case 'superseded':
      return {
        ja: `${month} 分は、同じ明細をより新しく書き出した「${shortName(reason.by)}」を数え、このファイルは数えません。`,
        en: `For ${month} the newer export of the same charges counts (“${shortName(reason.by)}”), and this file does not.`,
      };
    case 'partly':
      return {
        ja: `${month} 分の一部の行は「${shortName(reason.by)}」などの新しいファイルにもあるため、二重に数えないよう除きました。同じ時に書き出したファイルだけを渡すと確実です。`,
        en: `Some rows of ${month} are also in newer files such as “${shortName(reason.by)}” and were left out so as not to count them twice. It is safest to give only files exported at the same time.`,
      };
    case 'coarser':
      return {
        ja: `${month} 分は、より詳しい「${shortName(reason.by)}」を数えます。このファイルは合計の照合だけに使います。`,
        en: `For ${month} the more detailed “${shortName(reason.by)}” counts; this file only checks its totals.`,
      };
    case 'incomplete':
      return {
        ja: `${month} 分は、このファイルの合計 ${withPlaces(reason.told, 2)} が別のファイルの合計 ${withPlaces(reason.elsewhere, 2)} より目立って小さく、絞り込まれているか途中までのようです。月の全体が入ったファイルを渡してください。`,
        en: `For ${month} this file tells ${withPlaces(reason.told, 2)} and another one ${withPlaces(reason.elsewhere, 2)}: it seems filtered, or ends early. Give a file with the whole month.`,
      };
  }
}

/** The last part of a path or an archive's entry: whole paths hide the sentence. */
const shortName = (name: string): string => visibleText(cutText(name.split(/[/\\]/).at(-1) ?? name, LONGEST_NAME).text);
const LONGEST_NAME = 120;
