/** Who somebody is, from an ARN: `the user yamada`, `ロール web`. Names are shown as they are; whoever shows them makes them safe to look at. */
import type { Bilingual } from '../../../words/language.ts';
import { principalOf } from './suspects.ts';

export function principalInWords(arn: string): Bilingual {
  const principal = principalOf(arn);
  if (principal === null) return { ja: arn, en: arn };
  return principal.kind === 'root' ? { ja: 'ルートユーザー', en: 'the root user' } : named(KINDS[principal.kind], principal.name);
}

const KINDS = {
  user: { ja: 'ユーザー', en: 'the user' },
  role: { ja: 'ロール', en: 'the role' },
  'federated-user': { ja: 'フェデレーションのセッション', en: 'the federated session' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const named = ({ ja, en }: Bilingual, name: string): Bilingual => ({ ja: `${ja} ${name}`, en: `${en} ${name}` });
