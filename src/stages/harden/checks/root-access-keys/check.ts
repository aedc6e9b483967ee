/** The summary of IAM counts access keys of root. */
import { check, failed, passed } from '../../check.ts';
import { SUMMARY } from '../../reads/identities.ts';
import { items } from '../../reads/seen.ts';
import { words } from './words.ts';

export const rootAccessKeys = check({
  id: 'root-access-keys',
  urgency: 'urgent',
  step: 'root-keys-deleted',
  reads: { summary: SUMMARY },
  judge: ({ summary }) =>
    items(summary, 'SummaryMap.AccountAccessKeysPresent').map(({ value, reading }) =>
      value === 0
        ? passed({ ja: 'ルートユーザーのアクセスキーはありません。', en: 'Root has no access key.' }, reading)
        : failed({ ja: 'ルートユーザーにアクセスキーがあります。', en: 'Root has an access key.' }, reading),
    ),
  words,
  fix: null,
});
