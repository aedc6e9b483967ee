/** What all commands about a case have in common. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { utcOf } from '../../../words/local-time.ts';
import { sharedFlags } from '../../shared-flags.ts';
import type { SharedFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface CaseFlags extends SharedFlags {
  readonly case: string | undefined;
}

export const textFlag = (language: Language, placeholder: string, brief: Bilingual) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief: brief[language] }) as const;

/** Without an offset it is the person's own clock. */
export const timeFlag = (language: Language, brief: Bilingual) =>
  ({
    kind: 'parsed',
    parse(this: Cli, text: string): string {
      const utc = utcOf(text, this.world.zone);
      if (utc === null)
        throw new Error(
          {
            ja: '例: "2026-12-07 12:12" (自分の時計) または 2026-12-07T03:12Z (UTC)',
            en: 'Examples: "2026-12-07 12:12" (your clock) or 2026-12-07T03:12Z (UTC)',
          }[language],
        );
      return utc;
    },
    optional: true,
    placeholder: 'TIME',
    brief: brief[language],
  }) as const;

export const choiceFlag = <const Values extends readonly string[]>(language: Language, values: Values, brief: Bilingual) =>
  ({ kind: 'enum', values, optional: true, brief: brief[language] }) as const;

export const caseFlags = (language: Language, json: Bilingual = { ja: 'JSON で出す', en: 'Print JSON' }) =>
  ({
    case: textFlag(language, 'DIR', {
      ja: 'ケースのフォルダー (既定はいまのフォルダーか、その中で最も新しいケース)',
      en: 'The case folder (default: the current folder, or the newest case in it)',
    }),
    ...sharedFlags(language, json),
  }) as const;
