/** Active keys that nobody used for three months, or ever: not missed when they are gone, and as good as new to a thief. */
import { check, failed, notApplicable, passed } from '../../check.ts';
import { KEYS, KEY_USE, USERS } from '../../reads/identities.ts';
import { keyFacts } from '../../reads/keys.ts';
import { hoursBetween, items, textOf, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

const UNUSED_DAYS = 90;

export const unusedKeys = check({
  id: 'unused-keys',
  urgency: 'important',
  step: 'keys-deactivated',
  reads: { users: USERS, keys: KEYS, use: KEY_USE },
  judge: ({ users, keys, use }, about) => {
    if (whole(users) && whole([...users, ...keys]) && items(keys, 'AccessKeyMetadata[]').length === 0) {
      return [notApplicable({ ja: 'IAM ユーザーのアクセスキーはありません。', en: 'No IAM user has an access key.' }, [...users, ...keys])];
    }
    return keyFacts(keys).flatMap(({ id, user, active, createdAt, reading }) => {
      const options = { subject: id };
      if (!active) return [passed({ ja: `${user} の ${id}: 無効`, en: `${id} of ${user}: inactive` }, reading, options)];
      const asked = use.find(({ subject }) => subject === id);
      if (asked === undefined || asked.refused !== null) return [];
      const usedAt = textOf(asked, 'AccessKeyLastUsed.LastUsedDate');
      const idle = (hoursBetween(usedAt ?? createdAt, about.now) ?? Number.POSITIVE_INFINITY) / 24;
      const from = [reading, asked];
      if (idle < UNUSED_DAYS) {
        return [
          passed(
            {
              ja: `${user} の ${id}: 最後の使用 ${usedAt ?? 'なし (新しいキー)'}`,
              en: `${id} of ${user}: last used ${usedAt ?? 'never (a new key)'}`,
            },
            from,
            options,
          ),
        ];
      }
      return [
        usedAt === null
          ? failed(
              {
                ja: `${user} の ${id}: 一度も使われていません (作成 ${createdAt ?? '-'})`,
                en: `${id} of ${user}: never used (made ${createdAt ?? '-'})`,
              },
              from,
              options,
            )
          : failed({ ja: `${user} の ${id}: ${usedAt} から使われていません`, en: `${id} of ${user}: not used since ${usedAt}` }, from, options),
      ];
    });
  },
  words,
  fix,
});
