/** What IAM asks of new passwords: length above all. Absent means AWS's default (8 characters, no reuse rule). */
import { check, failed, passed } from '../../check.ts';
import { PASSWORD_POLICY } from '../../reads/identities.ts';
import { isAbsent, items } from '../../reads/seen.ts';
import { reach } from '../../../../knowledge/json-reach.ts';
import { fix } from './fix.ts';
import { WANTED_LENGTH, WANTED_REUSE } from './wanted-policy.ts';
import { words } from './words.ts';

export const passwordPolicy = check({
  id: 'password-policy',
  urgency: 'important',
  step: 'other-prevention',
  reads: { policy: PASSWORD_POLICY },
  judge: ({ policy }) => [
    ...policy
      .filter(isAbsent)
      .map((reading) => failed({ ja: 'AWS の最低限の決まり (8文字) のままです。', en: "Only AWS's own minimum applies (8 characters)." }, reading)),
    ...items(policy, 'PasswordPolicy').map(({ value, reading }) => {
      const number = (path: string): number => reach(value, path).find((one) => typeof one === 'number') ?? 0;
      const [length, reuse] = [number('MinimumPasswordLength'), number('PasswordReusePrevention')];
      const says = {
        ja: `${length}文字以上、過去${reuse}回のパスワードは再利用できません。`,
        en: `At least ${length} characters; the last ${reuse} cannot be used again.`,
      };
      return length >= WANTED_LENGTH && reuse >= WANTED_REUSE ? passed(says, reading) : failed(says, reading);
    }),
  ],
  words,
  fix,
});
