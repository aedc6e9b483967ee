/** The bucket a trail writes to exists, is not open to the world and does not throw files away soon; and delivery works. */
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { check, failed, notApplicable, passed } from '../../check.ts';
import { TRAIL_BUCKETS, TRAIL_BUCKET_LIFE, TRAIL_BUCKET_PUBLIC, TRAIL_STATUS, TRAILS } from '../../reads/guards.ts';
import { answered, isAbsent, items, textOf, whole } from '../../reads/seen.ts';
import { words } from './words.ts';

/** Shorter than what CloudTrail itself keeps, and too short for a claim. */
const KEPT_DAYS = 90;

export const trailBucket = check({
  id: 'trail-bucket',
  urgency: 'important',
  step: 'cloudtrail-enabled',
  reads: { trails: TRAILS, status: TRAIL_STATUS, buckets: TRAIL_BUCKETS, life: TRAIL_BUCKET_LIFE, open: TRAIL_BUCKET_PUBLIC },
  judge: ({ trails, status, buckets, life, open }) => {
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
      const parts = [life, open].map((readings) => readings.find(({ subject }) => subject === name));
      const from = [bucket, ...parts.flatMap((one) => one ?? [])];
      if (parts.some((one) => one === undefined || !answered(one))) return [];
      const wrong: Bilingual[] = [];
      if (items(from, 'PolicyStatus.IsPublic').some(({ value }) => value === true)) wrong.push({ ja: '誰でも読める', en: 'open to everybody' });
      const days = items(from, 'Rules[]').flatMap(({ value }) => expiryDays(value));
      if (days.some((one) => one < KEPT_DAYS))
        wrong.push({ ja: `${Math.min(...days)}日で消える設定`, en: `files are deleted after ${Math.min(...days)} day(s)` });
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
  fix: null,
});

/** Days after which a rule in force deletes; a rule with a date deletes from then on at once. */
function expiryDays(rule: Reachable): readonly number[] {
  if (reachText(rule, 'Status') !== 'Enabled') return [];
  const days = reach(rule, 'Expiration.Days').filter((one) => typeof one === 'number');
  return reachText(rule, 'Expiration.Date') === null ? days : [...days, 0];
}
