/**
 * Repairs the bucket of the trail where nothing is lost by it: public access is blocked without touching the policy, rules that delete soon are switched
 * off and stay readable, deleted files are kept. A bucket that is gone is not made again: somebody else may hold its name by now.
 */
import { reach, reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { Fix, FixStep } from '../../fix/fix.ts';
import { call, step, notUndone, undoneBy } from '../../fix/fix-parts.ts';
import type { Reading } from '../../reads/read.ts';
import { isAbsent, items, textOf } from '../../reads/seen.ts';
import { BLOCK_PARTS } from '../s3-public-block/block-parts.ts';
import { bucketTroubles, tooSoon } from './bucket-troubles.ts';

export const fix: Fix = {
  cost: {
    ja: '設定は無料です。消されたファイルも残すので、その分の S3 の料金がかかります (証跡なら、月に数セント程度)。',
    en: 'The settings are free. Deleted files are kept, and S3 charges for them (cents a month for a trail).',
  },
  breaks: null,
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['s3', 'PutPublicAccessBlock'],
    ['s3', 'DeletePublicAccessBlock'],
    ['s3', 'PutBucketLifecycleConfiguration'],
    ['s3', 'PutBucketVersioning'],
  ],
  steps: ({ seen }) => (seen['buckets'] ?? []).flatMap((bucket) => (bucket.refused === null ? stepsFor(bucket.subject ?? '', seen) : [])),
};

function stepsFor(name: string, seen: Readonly<Record<string, readonly Reading[]>>): readonly FixStep[] {
  const of = (read: string): Reading | undefined => seen[read]?.find(({ subject }) => subject === name);
  const troubles = bucketTroubles(name, seen);
  const [life, block, versions] = [of('life'), of('block'), of('versions')];
  const steps: FixStep[] = [];
  if (troubles?.open === true && block !== undefined) steps.push(blocked(name, block));
  if (troubles?.days !== null && troubles !== null && life !== undefined) steps.push(...kept(name, life));
  if (troubles?.unversioned === true && versions !== undefined) steps.push(versioned(name, versions));
  return steps;
}

function blocked(Bucket: string, before: Reading): FixStep {
  const put = (parts: Readonly<Record<string, boolean>>) =>
    call('s3', 'PutPublicAccessBlock', before.region, { Bucket, PublicAccessBlockConfiguration: parts });
  const former = items([before], 'PublicAccessBlockConfiguration')[0]?.value;
  return step(
    `block@${Bucket}`,
    { ja: `バケット ${Bucket} への公開アクセスをブロックする`, en: `Block public access to the bucket ${Bucket}` },
    put(Object.fromEntries(BLOCK_PARTS.map((part) => [part, true]))),
    undoneBy(
      isAbsent(before)
        ? call('s3', 'DeletePublicAccessBlock', before.region, { Bucket })
        : put(Object.fromEntries(BLOCK_PARTS.map((part) => [part, reach(former, part)[0] === true]))),
    ),
  );
}

/** The rule stays where it is, switched off. Rules with a date are left to a person: what AWS answers of them cannot be put back as it was. */
function kept(Bucket: string, before: Reading): readonly FixStep[] {
  const rules = items([before], 'Rules[]').map(({ value }) => value);
  if (rules.some(hasDate)) return [];
  const put = (Rules: readonly Reachable[]) =>
    call('s3', 'PutBucketLifecycleConfiguration', before.region, { Bucket, LifecycleConfiguration: { Rules } });
  const changed = rules.map((rule) => (tooSoon(rule) === null ? rule : { ...(rule as Readonly<Record<string, Reachable>>), Status: 'Disabled' }));
  return [
    step(
      `life@${Bucket}`,
      { ja: `バケット ${Bucket} の、すぐ消す設定を止める`, en: `Switch off the rules of the bucket ${Bucket} that delete soon` },
      put(changed),
      undoneBy(put(rules)),
    ),
  ];
}

const hasDate = (rule: Reachable): boolean => reachText(rule, 'Expiration.Date') !== null || reachText(rule, 'Transitions[].Date') !== null;

function versioned(Bucket: string, before: Reading): FixStep {
  const put = (Status: string) => call('s3', 'PutBucketVersioning', before.region, { Bucket, VersioningConfiguration: { Status } });
  return step(
    `versions@${Bucket}`,
    { ja: `バケット ${Bucket} で、消されたファイルも残す`, en: `Let the bucket ${Bucket} keep deleted files` },
    put('Enabled'),
    textOf(before, 'Status') === 'Suspended'
      ? undoneBy(put('Suspended'))
      : notUndone({
          ja: '一度有効にしたバージョニングは、止められても消せません。記録を守るものなので残します。',
          en: 'Versioning once switched on can be suspended, never removed; it protects the record and stays.',
        }),
  );
}
