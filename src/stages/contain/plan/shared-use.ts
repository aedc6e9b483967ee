/** Who else uses an identity that is about to be cut: said as a risk, never decided silently. */
import type { Findings } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { regionInWords } from '../../../words/place-names.ts';
import { principalOf, type Suspect } from './suspects.ts';

const MOST_NAMED = 3;

/** From the log: sessions of the owner's side by name (a machine's id, a function's name). */
export function sharedUse(findings: Findings, account: string, { kind, name, shared }: Suspect): readonly Bilingual[] {
  if (!shared) return [];
  if (kind === 'user') {
    return [
      {
        ja: `ログでは、あなたの側でもユーザー ${name} を使っています。止めている間、その作業やプログラムも止まります。`,
        en: `The log shows your side using the user ${name} too: that work and those programs stop meanwhile.`,
      },
    ];
  }
  const users = findings.actors
    .filter((one) => one.kind !== 'attacker')
    .flatMap((one) => one.principals.flatMap((arn) => sessionOf(arn, account, name)));
  const named = [...new Set(users)].slice(0, MOST_NAMED).join(', ');
  return [
    {
      ja: `ロール ${name} は、あなたの側でも使っています${named === '' ? '' : ` (${named})`}。一度切れたあと、新しい認証情報を受け取るまで止まります。`,
      en: `The role ${name} is also used by your side${named === '' ? '' : ` (${named})`}: it is cut once and stands still until it has fetched new credentials.`,
    },
  ];
}

function sessionOf(arn: string, account: string, role: string): string[] {
  const principal = principalOf(arn);
  return principal?.kind === 'role' && principal.account === account && principal.name === role ? [arn.slice(arn.lastIndexOf('/') + 1)] : [];
}

/** From the live account: when a role was last used, and where. IAM tells it some hours late. */
export function lastUse(name: string, at: string | null, region: string | null, now: number): readonly Bilingual[] {
  const hours = at === null ? Number.NaN : Math.floor((now - Date.parse(at)) / 3_600_000);
  if (Number.isNaN(hours) || hours < 0) return [];
  const where = region === null ? null : regionInWords(region);
  return [
    {
      ja: `ロール ${name} が最後に使われたのは、AWS の記録では約 ${hours} 時間前です${where === null ? '' : ` (${where.ja})`}。`,
      en: `AWS says that the role ${name} was last used about ${hours} hour${hours === 1 ? '' : 's'} ago${where === null ? '' : ` in ${where.en}`}.`,
    },
  ];
}
