/** Whoever has a console password has a second factor: asked live, because AWS's report can be four hours old. */
import { check, failed, notApplicable, passed } from '../../check.ts';
import { MFA_DEVICES, SIGN_IN, USERS } from '../../reads/identities.ts';
import { items, whole } from '../../reads/seen.ts';
import { words } from './words.ts';

export const userMfa = check({
  id: 'user-mfa',
  urgency: 'urgent',
  step: 'user-mfa-enabled',
  reads: { users: USERS, signIn: SIGN_IN, devices: MFA_DEVICES },
  judge: ({ users, signIn, devices }) => {
    const withPassword = signIn.filter(({ refused }) => refused === null);
    if (withPassword.length === 0 && whole(users) && signIn.every(({ refused }) => refused?.kind === 'absent')) {
      return [notApplicable({ ja: 'パスワードでサインインできる IAM ユーザーはいません。', en: 'No IAM user can sign in with a password.' }, users)];
    }
    return withPassword.flatMap((reading) => {
      const user = reading.subject ?? '';
      const asked = devices.find(({ subject }) => subject === user);
      if (asked === undefined || asked.refused !== null) return [];
      const count = items([asked], 'MFADevices[]').length;
      return [
        count > 0
          ? passed({ ja: `${user}: MFA あり`, en: `${user}: has MFA` }, [reading, asked], { subject: user })
          : failed({ ja: `${user}: パスワードだけで入れます (MFA なし)`, en: `${user}: the password alone is enough (no MFA)` }, [reading, asked], {
              subject: user,
            }),
      ];
    });
  },
  words,
  fix: null,
});
