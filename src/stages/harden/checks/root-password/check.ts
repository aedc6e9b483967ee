/**
 * The credential report tells when the root password changed, where AWS supports it; else the owner's word counts, said to be that.
 * A password changed before the intruder's last act could have been changed by the intruder.
 */
import { check, failed, passed, unknown } from '../../check.ts';
import { credentialReportOf, ROOT_ROW } from '../../reads/credential-report.ts';
import { CREDENTIAL_REPORT } from '../../reads/identities.ts';
import { changedSince, noIncident } from '../../judging/incident.ts';
import { words } from './words.ts';

export const rootPassword = check({
  id: 'root-password',
  urgency: 'urgent',
  step: 'root-password-changed',
  reads: { report: CREDENTIAL_REPORT },
  judge: ({ report }, about) => {
    if (about.until === null) return [noIncident];
    const word = about.said.get('root-password-changed');
    return report.flatMap((reading) => {
      const changed = credentialReportOf(reading)?.rows.find(({ user }) => user === ROOT_ROW)?.passwordLastChanged ?? null;
      if (changed !== null && changedSince(changed, about)) {
        return [passed({ ja: `ルートのパスワードは ${changed} に変更されています。`, en: `The root password was changed at ${changed}.` }, reading)];
      }
      if (word !== undefined) {
        return [
          passed(
            {
              ja: `変更したと記録されています (${word.entry})。AWS は日時を教えません。`,
              en: `On record as changed (${word.entry}); AWS does not tell when.`,
            },
            reading,
          ),
        ];
      }
      if (changed !== null) {
        return [
          failed(
            { ja: `ルートのパスワードは ${changed} から変わっていません。`, en: `The root password has not changed since ${changed}.` },
            reading,
          ),
        ];
      }
      return [
        unknown(
          {
            ja: 'AWS は変更の日時を教えません。',
            en: 'AWS does not tell when it changed.',
          },
          reading,
        ),
      ];
    });
  },
  words,
  takesWord: true,
  fix: null,
});
