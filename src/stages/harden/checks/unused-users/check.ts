/** Users with a password or a key that nobody used for three months: left over, or made by the intruder for later. */
import { check, failed, notApplicable, passed } from '../../check.ts';
import { reachText } from '../../../../knowledge/json-reach.ts';
import { KEYS, KEY_USE, SIGN_IN, USERS } from '../../reads/identities.ts';
import { keyFacts } from '../../reads/keys.ts';
import { answered, hoursBetween, items, textOf, whole } from '../../reads/seen.ts';
import { words } from './words.ts';

const UNUSED_DAYS = 90;

export const unusedUsers = check({
  id: 'unused-users',
  urgency: 'important',
  step: 'identities-removed',
  reads: { users: USERS, signIn: SIGN_IN, keys: KEYS, use: KEY_USE },
  judge: ({ users, signIn, keys, use }, about) => {
    const everyone = items(users, 'Users[]');
    if (everyone.length === 0 && whole(users)) return [notApplicable({ ja: 'IAM ユーザーはいません。', en: 'There are no IAM users.' }, users)];
    return everyone.flatMap(({ value, reading }) => {
      const user = reachText(value, 'UserName');
      if (user === null) return [];
      const password = signIn.find(({ subject }) => subject === user);
      const ownKeys = keyFacts(keys).filter((key) => key.user === user && key.active);
      const uses = ownKeys.flatMap(({ id }) => use.find(({ subject }) => subject === id) ?? []);
      const seen = [password, keys.find(({ subject }) => subject === user), ...uses];
      if (seen.some((one) => one === undefined || !answered(one))) return [];
      const from = [reading, ...seen.flatMap((one) => one ?? [])];
      if (password?.refused?.kind === 'absent' && ownKeys.length === 0) {
        return [passed({ ja: `${user}: パスワードもキーもありません`, en: `${user}: has neither password nor key` }, from, { subject: user })];
      }
      const lastUse =
        [reachText(value, 'PasswordLastUsed'), ...uses.map((one) => textOf(one, 'AccessKeyLastUsed.LastUsedDate'))]
          .flatMap((at) => at ?? [])
          .sort()
          .at(-1) ?? null;
      const idle = (hoursBetween(lastUse ?? reachText(value, 'CreateDate'), about.now) ?? Number.POSITIVE_INFINITY) / 24;
      return [
        idle < UNUSED_DAYS
          ? passed(
              { ja: `${user}: 最後の使用 ${lastUse ?? 'なし (新しいユーザー)'}`, en: `${user}: last seen ${lastUse ?? 'never (a new user)'}` },
              from,
              { subject: user },
            )
          : failed(
              {
                ja: `${user}: 90日以上、使われていません (最後 ${lastUse ?? 'なし'})`,
                en: `${user}: not used for 90 days or more (last ${lastUse ?? 'never'})`,
              },
              from,
              { subject: user },
            ),
      ];
    });
  },
  words,
  fix: null,
});
