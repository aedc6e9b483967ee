/** `hikeshi timeline --key/--user/--ip/--resource` */
import { buildCommand } from '@stricli/core';
import type { Bilingual, Language } from '../../../words/language.ts';
import { timeParser } from '../../flag-parsers.ts';
import { eventListFlags } from '../../shared-flags.ts';
import type { EventListFlags } from '../../shared-flags.ts';
import type { Cli } from '../../world.ts';

export interface TimelineFlags extends EventListFlags {
  readonly key: string | undefined;
  readonly user: string | undefined;
  readonly ip: string | undefined;
  readonly resource: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export const timelineCommand = (language: Language) =>
  buildCommand<TimelineFlags, [], Cli>({
    loader: async () => (await import('./run.ts')).runTimeline,
    parameters: {
      flags: {
        key: subject(language, 'KEY', { ja: 'アクセスキー ID', en: 'Access key id' }),
        user: subject(language, 'USER', { ja: 'ユーザーやロールの名前か ARN', en: 'Name or ARN of a user or role' }),
        ip: subject(language, 'ADDRESS', { ja: 'アドレスか範囲 (203.0.113.0/24)', en: 'Address or block (203.0.113.0/24)' }),
        resource: subject(language, 'ID', { ja: 'リソースの id・名前・ARN', en: 'Id, name or ARN of a resource' }),
        from: time(language, { ja: 'この時刻から (UTC、例 2026-12-07)', en: 'From this time (UTC, like 2026-12-07)' }),
        to: time(language, { ja: 'この時刻の前まで', en: 'Until before this time' }),
        ...eventListFlags(language),
      },
    },
    docs: {
      brief: {
        ja: '1つのキー・ユーザー・アドレス・リソースがしたことを順に並べる',
        en: 'Everything one key, user, address or resource did, in order',
      }[language],
    },
  });

const subject = (language: Language, placeholder: string, brief: Bilingual) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief: brief[language] }) as const;
const time = (language: Language, brief: Bilingual) =>
  ({ kind: 'parsed', parse: timeParser(language), optional: true, placeholder: 'TIME', brief: brief[language] }) as const;
