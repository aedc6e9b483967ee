/**
 * The techniques as a layer for the MITRE ATT&CK Navigator, layer format 4.5
 * (mitre-attack/attack-navigator, layers/LAYERFORMATv4_5.md). Score 100: it worked; 50: it was tried and refused or failed.
 */
import type { Technique } from '../../investigate/index.ts';
import type { Language } from '../../../words/language.ts';
import { countText } from '../../../words/number-format.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { ReportMaterial } from '../material.ts';
import { OUTCOME_WORDS } from '../words/verdict-words.ts';

const WORKED = 100;
const TRIED = 50;
const EVENTS_NAMED = 5;

export interface NavigatorLayer {
  readonly name: string;
  readonly versions: { readonly navigator: string; readonly layer: '4.5' };
  readonly domain: 'enterprise-attack';
  readonly description: string;
  readonly sorting: number;
  readonly techniques: readonly { readonly techniqueID: string; readonly score: number; readonly comment: string; readonly enabled: boolean }[];
  readonly gradient: { readonly colors: readonly string[]; readonly minValue: number; readonly maxValue: number };
  readonly legendItems: readonly { readonly label: string; readonly color: string }[];
}

const W = {
  name: { ja: 'Hikeshi 調査', en: 'Hikeshi investigation' },
  description: { ja: 'CloudTrailの記録に見つかった手口', en: 'Techniques found in CloudTrail' },
  synthetic: { ja: '（練習用の例）', en: ' (made-up example)' },
  worked: { ja: '成功した', en: 'Succeeded' },
  tried: { ja: '試したが拒否・失敗', en: 'Tried, refused or failed' },
} as const;

export function navigatorLayer(material: ReportMaterial, language: Language): NavigatorLayer {
  const accounts = material.findings.coverage.accounts.slice(0, 3).map((account) => visibleText(account));
  const byId = new Map<string, Technique[]>();
  for (const one of material.findings.techniques) if (isTechniqueId(one.id)) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return {
    name: `${W.name[language]} ${accounts.join(' ')}`.trim(),
    versions: { navigator: '5.1.0', layer: '4.5' },
    domain: 'enterprise-attack',
    description: `${W.description[language]}${material.synthetic ? W.synthetic[language] : ''}`,
    sorting: 3,
    techniques: [...byId].map(([techniqueID, found]) => ({
      techniqueID,
      score: found.some((one) => one.outcome === 'succeeded') ? WORKED : TRIED,
      comment: found.map((one) => comment(one, language)).join(' / '),
      enabled: true,
    })),
    gradient: { colors: ['#fdf4dc', '#a5281b'], minValue: 0, maxValue: WORKED },
    legendItems: [
      { label: W.worked[language], color: '#a5281b' },
      { label: W.tried[language], color: '#d18e7c' },
    ],
  };
}

/** `T1078` or `T1078.004`; anything else the Navigator would refuse. */
const isTechniqueId = (id: string): boolean => /^T\d{4}(\.\d{3})?$/.test(id);

function comment(one: Technique, language: Language): string {
  const named = one.eventIds.slice(0, EVENTS_NAMED).map((id) => visibleText(id));
  const rest = one.eventIds.length - named.length;
  return `${OUTCOME_WORDS[one.outcome].words[language]} (${countText(one.eventIds.length)}): ${named.join(' ')}${rest > 0 ? ` +${countText(rest)}` : ''}`;
}
