/** Signing certificates of root: credentials of the old SOAP interface that nobody needs. */
import { check, failed, passed } from '../../check.ts';
import { SUMMARY } from '../../reads/identities.ts';
import { items } from '../../reads/seen.ts';
import { words } from './words.ts';

export const rootCertificates = check({
  id: 'root-certificates',
  urgency: 'urgent',
  step: null,
  reads: { summary: SUMMARY },
  judge: ({ summary }) =>
    items(summary, 'SummaryMap.AccountSigningCertificatesPresent').map(({ value, reading }) =>
      value === 0
        ? passed({ ja: 'ルートユーザーの署名用証明書はありません。', en: 'Root has no signing certificate.' }, reading)
        : failed({ ja: 'ルートユーザーに署名用の証明書があります。', en: 'Root has a signing certificate.' }, reading),
    ),
  words,
  fix: null,
});
