/** The summary of IAM says whether root has a second factor. */
import { check, failed, passed } from '../../check.ts';
import { SUMMARY } from '../../reads/identities.ts';
import { items } from '../../reads/seen.ts';
import { words } from './words.ts';

export const rootMfa = check({
  id: 'root-mfa',
  urgency: 'urgent',
  step: 'root-mfa-enabled',
  reads: { summary: SUMMARY },
  judge: ({ summary }) =>
    items(summary, 'SummaryMap.AccountMFAEnabled').map(({ value, reading }) =>
      value === 1
        ? passed({ ja: 'ルートユーザーに MFA が付いています。', en: 'Root has MFA.' }, reading)
        : failed({ ja: 'ルートユーザーに MFA が付いていません。', en: 'Root has no MFA.' }, reading),
    ),
  words,
  fix: null,
});
