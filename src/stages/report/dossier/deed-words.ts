/** What a securing call did, in words. */
import type { SecuringDeed } from '../../../knowledge/securing-calls.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { SecuringAct } from '../../investigate/index.ts';
import { code, same, say, type Inline, type Line } from '../document/inline.ts';
import { countText } from '../../../words/number-format.ts';

const WORDS: Readonly<Record<SecuringDeed, Bilingual>> = {
  'password-changed': { ja: 'パスワードを変更', en: 'Changed a password' },
  'mfa-on': { ja: 'MFAを有効化', en: 'Switched on MFA' },
  'key-inactive': { ja: 'アクセスキーを無効化', en: 'Made an access key inactive' },
  'key-deleted': { ja: 'アクセスキーを削除', en: 'Deleted an access key' },
  'key-made': { ja: '新しいアクセスキーを作成', en: 'Made a new access key' },
  'sign-in-off': { ja: '管理画面のパスワードを削除', en: 'Removed a console password' },
  'identity-deleted': { ja: 'ユーザー・ロールなどを削除', en: 'Deleted a user, role or provider' },
  'rights-cut': { ja: '権限を外した', en: 'Took permissions away' },
  ended: { ja: '終了・削除', en: 'Ended or deleted' },
  'ports-closed': { ja: 'ファイアウォールの許可を取り消し', en: 'Closed a firewall opening' },
  'watch-on': { ja: '見張りを設定', en: 'Set up monitoring' },
};

const NAMED_MOST = 6;

/** `Made an access key inactive: AKIA... (UpdateAccessKey)`. */
export function deedLine(act: SecuringAct): Line {
  const named = act.targets
    .slice(0, NAMED_MOST)
    .flatMap((target, index): readonly Inline[] => (index === 0 ? [code(target)] : [same(', '), code(target)]));
  const more = act.targets.length - NAMED_MOST;
  return [
    say(WORDS[act.deed]),
    ...(named.length === 0 ? [] : [say({ ja: '：', en: ': ' }), ...named]),
    ...(more > 0 ? [say({ ja: ' ほか{n}件', en: ' and {n} more' }, { n: countText(more) })] : []),
    same(' ('),
    code(act.api),
    same(')'),
  ];
}
