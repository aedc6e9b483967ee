/** Options all commands of `contain` share. */
import type { Language } from '../../../words/language.ts';
import { liveFlags, type LiveFlags } from '../../live-flags.ts';
import { sharedFlags, type SharedFlags } from '../../shared-flags.ts';

export interface ContainFlags extends LiveFlags, SharedFlags {
  readonly case: string | undefined;
}

export const containFlags = (language: Language, json: { readonly ja: string; readonly en: string }) =>
  ({
    ...liveFlags(language),
    case: containCaseFlag(language),
    ...sharedFlags(language, json),
  }) as const;

export const containCaseFlag = (language: Language) =>
  ({
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'DIR',
    brief: {
      ja: '調べたケースのフォルダー (既定はいまのフォルダーで最も新しいもの)',
      en: 'The case folder of an investigation (default: the newest one in the current folder)',
    }[language],
  }) as const;

export const planFlag = (language: Language) =>
  ({
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'PLAN',
    brief: { ja: '計画の番号 P-... (既定は最も新しいもの)', en: 'Id of the plan, P-... (default: the newest one)' }[language],
  }) as const;

/** `P-0123456789ab`; the newest plan when left out. */
export const planArgument = (language: Language) =>
  ({
    parse: String,
    placeholder: 'PLAN',
    optional: true,
    brief: { ja: '計画の番号 P-... (既定は最も新しいもの)', en: 'Id of the plan, P-... (default: the newest one)' }[language],
  }) as const;

export const yesNo = (language: Language, ja: string, en: string) =>
  ({ kind: 'boolean', default: false, withNegated: false, brief: { ja, en }[language] }) as const;
