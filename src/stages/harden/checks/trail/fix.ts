/** Repairs the account's own trail, or makes one with a bucket of its own. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fix } from '../../fix/fix.ts';
import { items } from '../../reads/seen.ts';
import { newTrail } from './new-trail.ts';
import { repairedTrail } from './repaired-trail.ts';

export const fix: Fix = {
  cost: {
    ja: '管理イベントの証跡は1つ目まで無料です。保存先の S3 の料金だけかかります (個人のアカウントなら、月に数セント程度)。2つ目の証跡なら、10万件ごとに2ドルかかります。',
    en: 'The first trail of management events is free; only S3 charges for what is kept (cents a month for a personal account). A second trail would cost US$2 for each 100,000 events.',
  },
  breaks: null,
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['s3', 'CreateBucket'],
    ['s3', 'PutBucketPolicy'],
    ['cloudtrail', 'CreateTrail'],
    ['cloudtrail', 'StartLogging'],
    ['cloudtrail', 'UpdateTrail'],
    ['cloudtrail', 'PutEventSelectors'],
    ['cloudtrail', 'StopLogging'],
    ['cloudtrail', 'DeleteTrail'],
  ],
  steps: ({ seen, lines, about }) => {
    if (!lines.some(({ state }) => state === 'fail')) return [];
    // The one that lacks least would do; which one does not matter, for any of them is the owner's.
    const own = items(seen['trails'] ?? [], 'trailList[]').find(
      ({ value }) => reachText(value, 'TrailARN')?.includes(`:${about.accountId}:`) === true,
    );
    return own === undefined ? newTrail(about) : repairedTrail(own.value, own.reading.region, seen);
  },
};
