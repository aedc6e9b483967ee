/** Options of the commands that look into a live account. */
import type { Language } from '../words/language.ts';

export interface LiveFlags {
  readonly profile: string | undefined;
}

export const liveFlags = (language: Language) =>
  ({
    profile: {
      kind: 'parsed',
      parse: String,
      optional: true,
      placeholder: 'NAME',
      brief: {
        ja: 'AWS の設定 (~/.aws/config) にあるプロファイルの名前 (既定は環境変数や aws login に従う)',
        en: "Name of a profile in AWS's settings (~/.aws/config); default: the environment or aws login",
      }[language],
    },
  }) as const;
