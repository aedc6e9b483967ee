import { describe, expect, it } from 'vitest';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import { PlayedClock } from '../../../practice/live/played-clock.ts';
import type { Asking } from '../asking.ts';
import { MemoryCollection } from '../testing/memory-collection.ts';
import { PlayedAccount } from '../testing/played-account.ts';
import { PlayedHistory } from '../testing/played-history.ts';
import { fetchTrails, hasRoom, listTrails, type TrailCollected, type TrailsWish } from './collect-trails.ts';
import { findTrails, type FoundTrail } from './found-trail.ts';

const ACCOUNT = '123456789012';
const WISH: TrailsWish = { account: ACCOUNT, organization: null, since: '2025-12-02T10:00:00Z', until: '2025-12-04T09:00:00Z' };
const TRAIL: FoundTrail = {
  arn: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/all`,
  name: 'all',
  homeRegion: 'us-east-1',
  bucket: 'logs',
  prefix: '',
  organization: false,
  multiRegion: true,
  validated: true,
  logging: true,
  stoppedAt: null,
  lastDelivery: null,
  deliveryError: null,
  management: 'all',
  dataEvents: [],
};
const logKey = (region: string, day: string, number = 1): string =>
  `AWSLogs/${ACCOUNT}/CloudTrail/${region}/2025/12/${day}/${ACCOUNT}_CloudTrail_${region}_202512${day}T0000Z_Abcdefghijklmn${String(number).padStart(2, '0')}.json.gz`;
const digestKey = (region: string, day: string): string =>
  `AWSLogs/${ACCOUNT}/CloudTrail-Digest/${region}/2025/12/${day}/${ACCOUNT}_CloudTrail-Digest_${region}_all_us-east-1_202512${day}T000000Z.json.gz`;

function bucket(keys: readonly string[], region = 'us-east-1'): { account: PlayedAccount; asking: Asking; collection: MemoryCollection } {
  const time = { now: 0, advanceTo: (seconds: number) => void (time.now = seconds) };
  const clock = new PlayedClock(time);
  const account = new PlayedAccount(new PlayedHistory(clock, []));
  account.bucketRegion = region;
  account.answers.set('s3:GetBucketLocation', region === 'us-east-1' ? {} : { LocationConstraint: region });
  for (const key of keys) account.objects.set(`logs/${key}`, { content: Buffer.from(key), ...(key.includes('Digest') ? { signature: 'AB12' } : {}) });
  const collection = new MemoryCollection();
  return { account, collection, asking: { account, collection, clock, signal: new AbortController().signal, run: 'r', halt: () => undefined } };
}

async function collected(asking: Asking, trail = TRAIL, wanted = true, wish = WISH): Promise<readonly TrailCollected[]> {
  return (await fetchTrails(asking, await listTrails(asking, [trail], wish), wanted, wish, () => undefined)).trails;
}

const denied = (action: string): AwsAnswer => ({ kind: 'denied', action, by: 'no-allow', message: 'Access Denied' });
const fetchedKeys = (calls: readonly AwsCall[]): unknown[] =>
  calls.filter(({ operation }) => operation === 'GetObject').map(({ input }) => input?.['Key']);

describe('files of a trail', () => {
  it('only those of the days wanted are listed and fetched, digests with their signature', async () => {
    const keys = ['01', '02', '03', '04', '05'].flatMap((day) => [logKey('us-east-1', day), digestKey('us-east-1', day)]);
    const { asking, account, collection } = bucket(keys);
    account.listPage = 2;
    const [trail] = await collected(asking);
    expect(trail).toMatchObject({ state: 'whole', listed: { files: 6 }, had: { files: 6 } });
    expect(
      fetchedKeys(account.calls)
        .map((key) => Number(/\/(\d\d)\/[^/]*$/.exec(String(key))?.[1]))
        .sort((a, b) => a - b),
    ).toEqual([2, 2, 3, 3, 4, 4]);
    // Never a page of the days before the 2nd, and none behind the first key beyond the 4th.
    const listed = account.calls.filter(({ operation, input }) => operation === 'ListObjectsV2' && input?.['StartAfter'] !== undefined);
    expect(listed).toHaveLength(4);
    const signatures = JSON.parse(Buffer.from(collection.read('collected/trails/digest-signatures.json')).toString()) as {
      DigestSignatures: object[];
    };
    expect(signatures.DigestSignatures).toContainEqual({ Bucket: 'logs', Object: digestKey('us-east-1', '02'), Signature: 'ab12' });
  });

  it('what is here already is not fetched again', async () => {
    const { asking, account } = bucket([logKey('us-east-1', '02'), logKey('eu-west-1', '03')]);
    await collected(asking);
    const before = account.calls.length;
    expect(await collected(asking)).toMatchObject([{ state: 'whole', had: { files: 2 } }]);
    expect(fetchedKeys(account.calls.slice(before))).toEqual([]);
  });

  it('a bucket elsewhere is asked where it is; under a prefix and an organisation, too', async () => {
    const key = `audit/AWSLogs/o-abcd1234/${logKey('us-east-1', '03').slice('AWSLogs/'.length)}`;
    const { asking, account } = bucket([key], 'eu-central-1');
    const trail = { ...TRAIL, prefix: 'audit', organization: true };
    expect(await collected(asking, trail, true, { ...WISH, organization: 'o-abcd1234' })).toMatchObject([{ state: 'whole', had: { files: 1 } }]);
    expect(account.calls.filter(({ operation }) => operation === 'GetObject').map(({ region }) => region)).toEqual(['eu-central-1']);
  });

  it.each([
    ['GetBucketLocation refused: the trail tells where', 's3:GetBucketLocation', 'whole'],
    ['listing refused', 's3:ListBucket', 'denied'],
  ])('%s', async (_, action, state) => {
    const { asking, account } = bucket([logKey('us-east-1', '03')]);
    account.fault = ({ operation }) =>
      (action === 's3:ListBucket' ? operation === 'ListObjectsV2' : operation === 'GetBucketLocation') ? denied(action) : null;
    expect(await collected(asking)).toMatchObject([{ state }]);
  });

  it('every file refused is denied, some of them is a part, and neither is empty', async () => {
    const keys = [logKey('us-east-1', '02'), logKey('us-east-1', '03')];
    const all = bucket(keys);
    all.account.fault = ({ operation }) => (operation === 'GetObject' ? denied('kms:Decrypt') : null);
    expect(await collected(all.asking)).toMatchObject([{ state: 'denied', why: { code: 'kms:Decrypt' }, listed: { files: 2 }, had: { files: 0 } }]);
    const some = bucket(keys);
    some.account.fault = ({ operation, input }) => (operation === 'GetObject' && input?.['Key'] === keys[0] ? denied('s3:GetObject') : null);
    expect(await collected(some.asking)).toMatchObject([{ state: 'part', had: { files: 1 } }]);
  });

  it('a person who does not want so much gets none, and a disk without room is not filled', async () => {
    const { asking, account, collection } = bucket([logKey('us-east-1', '03')]);
    expect(await collected(asking, TRAIL, false)).toMatchObject([{ state: 'not-fetched', listed: { files: 1 } }]);
    collection.free = 1_000;
    expect(await collected(asking)).toMatchObject([{ state: 'no-room' }]);
    expect(fetchedKeys(account.calls)).toEqual([]);
    expect(hasRoom(null, 5)).toBe(true);
  });

  it('whatever else lies in the bucket stays there, and no key leads out of the case', async () => {
    const evil = [
      `AWSLogs/${ACCOUNT}/CloudTrail/us-east-1/2025/12/03/../../../../../../etc/passwd`,
      `AWSLogs/${ACCOUNT}/CloudTrail/us-east-1/2025/12/03/malware.exe`,
      `AWSLogs/${ACCOUNT}/CloudTrail/../../x/2025/12/03/${ACCOUNT}_CloudTrail_us-east-1_20251203T0000Z_a.json.gz`,
    ];
    const { asking, account, collection } = bucket([...evil, logKey('us-east-1', '03'), `../up/${logKey('us-east-1', '03')}`]);
    expect(await collected(asking)).toMatchObject([{ state: 'whole', foreign: 2, had: { files: 1 } }]);
    expect(fetchedKeys(account.calls)).toEqual([logKey('us-east-1', '03')]);
    await collected(asking, { ...TRAIL, prefix: '../up' });
    expect([...collection.files.keys()].every((path) => !path.split('/').includes('..'))).toBe(true);
  });
});

describe('trails of an account', () => {
  const described = (trail: Reachable) => [{ answered: { document: {} as never, pages: [{ trailList: [trail, trail] }] } }];

  it('one that shows in every region is told once: where it writes, that it was stopped, what it records', async () => {
    const { asking, account } = bucket([]);
    account.answers.set('cloudtrail:GetTrailStatus', {
      IsLogging: false,
      StopLoggingTime: '2025-12-05T01:02:03.000Z',
      LatestDeliveryError: 'AccessDenied',
    });
    account.answers.set('cloudtrail:GetEventSelectors', {
      AdvancedEventSelectors: [
        {
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Management'] },
            { Field: 'readOnly', Equals: ['true'] },
          ],
        },
        {
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Data'] },
            { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
          ],
        },
      ],
    });
    const { trails } = await findTrails(
      asking,
      'state',
      described({ Name: 'all', TrailARN: TRAIL.arn, HomeRegion: 'us-east-1', S3BucketName: 'logs', S3KeyPrefix: 'a/' }),
    );
    expect(trails).toEqual([
      {
        ...TRAIL,
        prefix: 'a',
        multiRegion: false,
        validated: false,
        logging: false,
        stoppedAt: '2025-12-05T01:02:03.000Z',
        deliveryError: 'AccessDenied',
        management: 'only-reads',
        dataEvents: ['AWS::S3::Object'],
      },
    ]);
  });

  it('one whose settings are refused is unknown, not off', async () => {
    const { asking } = bucket([]);
    const { trails } = await findTrails(
      asking,
      'state',
      described({ Name: 'all', TrailARN: TRAIL.arn, HomeRegion: 'us-east-1', S3BucketName: 'logs' }),
    );
    expect(trails).toMatchObject([{ logging: null, management: 'unknown' }]);
  });
});
