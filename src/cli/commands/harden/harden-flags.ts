/** What `hikeshi harden` and its parts have in common. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { liveFlags, type LiveFlags } from '../../live-flags.ts';
import { sharedFlags, type SharedFlags } from '../../shared-flags.ts';
import { textFlag, timeFlag } from '../case/case-flags.ts';

export interface HardenFlags extends SharedFlags, LiveFlags {
  readonly case: string | undefined;
  readonly until: string | undefined;
  readonly paid: boolean;
}

export const policyFlag = (language: Language, brief: Bilingual) =>
  ({ kind: 'boolean', default: false, withNegated: false, brief: brief[language] }) as const;

export const hardenFlags = (language: Language, json: Bilingual) =>
  ({
    ...liveFlags(language),
    case: textFlag(language, 'DIR', {
      ja: '事件のケース。結果はここに残る (既定はいまのフォルダーで最も新しいもの。なくてもよい)',
      en: 'The case of the incident; results are kept in it (default: the newest one in the current folder; none is fine)',
    }),
    until: timeFlag(language, {
      ja: '侵入者の最後の動きの時刻 (既定は investigate が見つけたもの)',
      en: 'When the intruder last acted (default: what investigate found)',
    }),
    paid: {
      kind: 'boolean',
      default: false,
      withNegated: false,
      brief: {
        ja: 'AWS の料金がかかる質問もする (Cost Explorer に2回、合わせて US$0.02 ほど)',
        en: 'Also ask what AWS charges for (Cost Explorer, two questions, about US$0.02 in all)',
      }[language],
    },
    ...sharedFlags(language, json),
  }) as const;
