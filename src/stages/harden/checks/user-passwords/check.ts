/** Console passwords that are as old as the incident or older: the intruder may know them, or have set them. */
import { check, failed, notApplicable, passed, unknown } from '../../check.ts';
import { changedSince, noIncident } from '../../judging/incident.ts';
import { isAbsent } from '../../reads/seen.ts';
import { credentialReportOf, NO_REPORT } from '../../reads/credential-report.ts';
import { CREDENTIAL_REPORT } from '../../reads/identities.ts';
import { words } from './words.ts';

export const userPasswords = check({
  id: 'user-passwords',
  urgency: 'urgent',
  step: 'user-passwords-changed',
  reads: { report: CREDENTIAL_REPORT },
  judge: ({ report }, about) => {
    if (about.until === null) return [noIncident];
    return report.flatMap((reading) => {
      const read = credentialReportOf(reading);
      if (read === null) return reading.refused === null || isAbsent(reading) ? [unknown(NO_REPORT, reading)] : [];
      const withPassword = read.rows.filter(({ passwordEnabled }) => passwordEnabled === true);
      if (withPassword.length === 0)
        return [notApplicable({ ja: 'パスワードを持つ IAM ユーザーはいません。', en: 'No IAM user has a password.' }, reading)];
      return withPassword.map(({ user, passwordLastChanged }) => {
        const when = passwordLastChanged ?? '-';
        return passwordLastChanged !== null && changedSince(passwordLastChanged, about)
          ? passed({ ja: `${user}: ${when} に変更済み`, en: `${user}: changed at ${when}` }, reading, { subject: user })
          : failed(
              {
                ja: `${user}: 最後の変更は ${when} (${read.generatedAt ?? '-'} 時点の AWS のレポート)`,
                en: `${user}: last changed ${when} (AWS's report as of ${read.generatedAt ?? '-'})`,
              },
              reading,
              { subject: user },
            );
      });
    });
  },
  words,
  fix: null,
});
