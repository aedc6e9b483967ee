import type { Bilingual } from '../../../words/language.ts';
import { counted, countText } from '../../../words/number-format.ts';
import type { FirstSeen } from '../notice.ts';
import { amountWords } from './amount-words.ts';

/** The first figure, long before the sweep is done. */
export function firstLine({ burn, regions, unseen }: FirstSeen): Bilingual {
  const gap =
    unseen.length === 0
      ? { ja: '', en: '' }
      : { ja: ` (${unseen.length} リージョンは見られませんでした)`, en: ` (${counted(unseen.length, 'Region')} could not be looked into)` };
  if (burn.burning === 0) {
    return {
      ja: `まず EC2: ${regions} リージョンで、動いているサーバーは見つかりません${gap.ja}。ほかのサービスを見ています。`,
      en: `EC2 first: no running machine found in ${counted(regions, 'Region')}${gap.en}. Looking at everything else.`,
    };
  }
  const { ja, en } = amountWords(burn.perHour);
  return {
    ja: `まず EC2: ${countText(burn.burning)} 台が動いていて、1時間に${ja}かかっています${gap.ja}。ほかのサービスを見ています。`,
    en: `EC2 first: ${counted(burn.burning, 'machine')} running, ${en} an hour${gap.en}. Looking at everything else.`,
  };
}
