/** Sentences that begin with a region, said once for all regions alike: seventeen lines that say the same hide the one that does not. */
import { countText } from '../../../words/number-format.ts';
import type { Language } from '../../../words/language.ts';
import { regionInWords, regionPlace } from '../../../words/place-names.ts';

const PLACED = /^([a-z]{2}(?:-[a-z]+)+-\d+): (.*)$/s;
/** So many are named with their codes; of more, so many by their places, after how many there are. */
const NAMED_MOST = 3;

/** In the order each is said first. `["ap-northeast-1: off", "ap-northeast-3: off"]` -> `["Tokyo (ap-northeast-1), Osaka (ap-northeast-3): off"]` */
export function byRegion(texts: readonly string[], language: Language): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const [, region = null, rest = text] = PLACED.exec(text) ?? [];
    const group = groups.get(rest) ?? [];
    groups.set(rest, group);
    if (region !== null) group.push(region);
  }
  return [...groups].map(([rest, regions]) => (regions.length === 0 ? rest : `${named(regions, language)}: ${rest}`));
}

function named(regions: readonly string[], language: Language): string {
  const comma = language === 'ja' ? '、' : ', ';
  if (regions.length <= NAMED_MOST) return regions.map((region) => regionInWords(region)[language]).join(comma);
  const some = regions
    .slice(0, NAMED_MOST)
    .map((region) => regionPlace(region)?.[language] ?? region)
    .join(comma);
  const count = countText(regions.length);
  return language === 'ja' ? `${count} リージョン (${some} など)` : `${count} Regions (${some} and so on)`;
}
