/** Sentences that begin with a region, said once for all regions alike: seventeen lines that say the same hide the one that does not. */
import { countText } from '../../../words/number-format.ts';
import type { Language } from '../../../words/language.ts';

const PLACED = /^([a-z]{2}(?:-[a-z]+)+-\d+): (.*)$/s;
const NAMED_MOST = 3;

const W = {
  ja: (named: string, more: number) => `${named}${more === 0 ? '' : `ほか${countText(more)}リージョン`}`,
  en: (named: string, more: number) => `${named}${more === 0 ? '' : ` and ${countText(more)} more Regions`}`,
} as const;

/** In the order each is said first. `["us-east-1: off", "eu-west-1: off"]` -> `["us-east-1, eu-west-1: off"]` */
export function byRegion(texts: readonly string[], language: Language): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const [, region = null, rest = text] = PLACED.exec(text) ?? [];
    const group = groups.get(rest) ?? [];
    groups.set(rest, group);
    if (region !== null) group.push(region);
  }
  return [...groups].map(([rest, regions]) => {
    if (regions.length === 0) return rest;
    const named = regions.slice(0, NAMED_MOST).join(', ');
    const more = regions.length - Math.min(regions.length, NAMED_MOST);
    return `${W[language](more > 0 && language === 'ja' ? `${named} ` : named, more)}: ${rest}`;
  });
}
