/** Keys from before the incident's last act that still work: AWS asks that they are replaced, for nobody can tell how one of them leaked. */
import { check, failed, notApplicable, passed } from '../../check.ts';
import { noIncident } from '../../judging/incident.ts';
import { KEYS, USERS } from '../../reads/identities.ts';
import { items, whole } from '../../reads/seen.ts';
import { keyFacts } from '../../reads/keys.ts';
import { words } from './words.ts';
import { changedSince } from '../../judging/incident.ts';
import { fix } from './fix.ts';

export const oldKeys = check({
  id: 'old-keys',
  urgency: 'urgent',
  step: 'keys-rotated',
  reads: { users: USERS, keys: KEYS },
  judge: ({ users, keys }, about) => {
    if (whole(users) && whole([...users, ...keys]) && items(keys, 'AccessKeyMetadata[]').length === 0) {
      return [notApplicable({ ja: 'IAM ユーザーのアクセスキーはありません。', en: 'No IAM user has an access key.' }, [...users, ...keys])];
    }
    if (about.until === null) return [noIncident];
    return keyFacts(keys).map(({ id, user, active, createdAt, reading }) => {
      const subject = id;
      if (!active) return passed({ ja: `${user} の ${id}: 無効`, en: `${id} of ${user}: inactive` }, reading, { subject });
      if (about.intruderKeys.has(id)) {
        return failed(
          { ja: `${user} の ${id}: 侵入者が使ったキーが有効なままです`, en: `${id} of ${user}: the intruder used it, and it still works` },
          reading,
          { subject },
        );
      }
      return createdAt !== null && changedSince(createdAt, about)
        ? passed({ ja: `${user} の ${id}: ${createdAt} に作成`, en: `${id} of ${user}: made at ${createdAt}` }, reading, { subject })
        : failed(
            {
              ja: `${user} の ${id}: 事件より前 (${createdAt ?? '-'}) のキー`,
              en: `${id} of ${user}: from before the end of the incident (${createdAt ?? '-'})`,
            },
            reading,
            { subject },
          );
    });
  },
  words,
  fix,
});
