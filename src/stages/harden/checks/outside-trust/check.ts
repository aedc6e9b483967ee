/** Roles that other accounts, everybody or outside identity providers may take on. */
import { check, failed, passed } from '../../check.ts';
import { ROLES } from '../../reads/identities.ts';
import { whole } from '../../reads/seen.ts';
import { outsideTrusts } from './trusted-outside.ts';
import { words } from './words.ts';

export const outsideTrust = check({
  id: 'outside-trust',
  urgency: 'urgent',
  step: 'identities-removed',
  reads: { roles: ROLES },
  judge: ({ roles }, about) => {
    const trusts = roles.flatMap((reading) => outsideTrusts(reading, about.accountId));
    const open = trusts.filter(({ role, trusted }) => !about.mine.has(role) && !about.mine.has(trusted));
    if (open.length > 0) {
      return open.map(({ role, trusted, everyone, reading }) =>
        failed(
          everyone
            ? { ja: `${role}: 世界中の誰でも使えます`, en: `${role}: anybody in the world may take it on` }
            : { ja: `${role}: ${trusted} が使えます`, en: `${role}: ${trusted} may take it on` },
          reading,
          { subject: role },
        ),
      );
    }
    if (!whole(roles)) return [];
    return [
      trusts.length === 0
        ? passed({ ja: 'ほかのアカウントを信頼するロールはありません。', en: 'No role trusts another account.' }, roles)
        : passed(
            {
              ja: '外を信頼するロールは、どれもあなたが自分のものと認めたものです。',
              en: 'Roles that trust others are all ones you said are yours.',
            },
            roles,
          ),
    ];
  },
  words,
  fix: null,
});
