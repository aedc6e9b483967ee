/** The bucket a trail writes to exists, is not open to the world and does not throw files away soon; and delivery works. */
import type { Bilingual } from '../../../../words/language.ts';
import { check, failed, notApplicable, passed } from '../../check.ts';
import { ACCOUNT_BLOCK } from '../../reads/doors.ts';
import {
  TRAIL_BUCKETS,
  TRAIL_BUCKET_BLOCK,
  TRAIL_BUCKET_LIFE,
  TRAIL_BUCKET_PUBLIC,
  TRAIL_BUCKET_VERSIONS,
  TRAIL_STATUS,
  TRAILS,
} from '../../reads/guards.ts';
import { isAbsent, textOf, whole } from '../../reads/seen.ts';
import { bucketTroubles } from './bucket-troubles.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const trailBucket = check({
  id: 'trail-bucket',
  urgency: 'important',
  step: 'cloudtrail-enabled',
  reads: {
    trails: TRAILS,
    status: TRAIL_STATUS,
    buckets: TRAIL_BUCKETS,
    life: TRAIL_BUCKET_LIFE,
    open: TRAIL_BUCKET_PUBLIC,
    block: TRAIL_BUCKET_BLOCK,
    versions: TRAIL_BUCKET_VERSIONS,
    accountBlock: ACCOUNT_BLOCK,
  },
  judge: (seen) => {
    const { trails, status, buckets, life, open, block, versions } = seen;
    if (buckets.length === 0 && whole(trails))
      return [notApplicable({ ja: '証跡がないので、保存先もありません。', en: 'There is no trail and so no bucket.' }, trails)];
    const undelivered = status.flatMap((reading) => {
      const error = textOf(reading, 'LatestDeliveryError');
      return error === null
        ? []
        : [
            failed(
              { ja: `${reading.subject ?? ''}: 保存に失敗しています (${error})`, en: `${reading.subject ?? ''}: delivery fails (${error})` },
              reading,
              { subject: reading.subject },
            ),
          ];
    });
    const bucketLines = buckets.flatMap((bucket) => {
      const name = bucket.subject ?? '';
      if (isAbsent(bucket)) return [failed({ ja: `${name}: バケットが消えています`, en: `${name}: the bucket is gone` }, bucket, { subject: name })];
      const troubles = bucketTroubles(name, seen);
      if (troubles === null) return [];
      const from = [bucket, ...[life, open, block, versions].flatMap((readings) => readings.find(({ subject }) => subject === name) ?? [])];
      const wrong: Bilingual[] = [];
      if (troubles.open) wrong.push({ ja: '誰でも読める', en: 'open to everybody' });
      if (troubles.days !== null) wrong.push({ ja: `${troubles.days}日で消える設定`, en: `files are deleted after ${troubles.days} day(s)` });
      if (troubles.unversioned) wrong.push({ ja: '消されたファイルが残らない', en: 'deleted files are not kept' });
      return [
        wrong.length === 0
          ? passed({ ja: `${name}: 問題なし`, en: `${name}: nothing wrong` }, from, { subject: name })
          : failed({ ja: `${name}: ${wrong.map(({ ja }) => ja).join('、')}`, en: `${name}: ${wrong.map(({ en }) => en).join(', ')}` }, from, {
              subject: name,
            }),
      ];
    });
    return [...undelivered, ...bucketLines];
  },
  words,
  fix,
});
