import { gunzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/collect/digest.ts';
import { reachText, reachTexts } from '../../src/knowledge/json-reach.ts';
import type { LiveAccount } from '../../src/practice/live/live-account.ts';
import { openStory } from '../../src/practice/live/open-live-account.ts';
import { allPages, asking, codeOf, outputOf, type Ask } from '../../src/practice/live/testing/asking.ts';

const EVENTS = { list: 'Events', from: 'NextToken', to: 'NextToken' };

let live: LiveAccount;
let ask: Ask;

beforeAll(() => {
  // A story whose owner has a trail.
  live = openStory({ scenario: 'shared-ci-key', seed: 1, beforeEnd: 6 * 3600, billed: false, validatedDays: 0.25, secondsPerCall: 0.5 });
  ask = asking(live, live.signIn('root'));
});

describe('LookupEvents', () => {
  it('gives all that was delivered, newest first, fifty a page at most', async () => {
    const region = 'ap-northeast-1';
    const before = live.history.of(region).length;
    const events = await allPages(ask, 'cloudtrail', 'LookupEvents', EVENTS, { EndTime: new Date(live.now * 1000) }, region);
    const ids = events.map((event) => reachText(event, 'EventId'));
    expect(before).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(before);
    const times = events
      .map((event) => reachText(event, 'CloudTrailEvent') ?? '')
      .map((text) => (JSON.parse(text) as { eventTime: string }).eventTime);
    expect(times).toEqual([...times].sort().reverse());
    const first = outputOf(await ask('cloudtrail', 'LookupEvents', {}, region));
    expect(reachTexts(first, 'Events[].EventId')).toHaveLength(50);
  });

  it('takes one attribute, and files events under the names AWS uses', async () => {
    const filtered = async (AttributeKey: string, AttributeValue: string) =>
      allPages(ask, 'cloudtrail', 'LookupEvents', EVENTS, { LookupAttributes: [{ AttributeKey, AttributeValue }] });
    const writes = await filtered('ReadOnly', 'false');
    expect(writes.length).toBeGreaterThan(0);
    expect(new Set(writes.map((event) => reachText(event, 'ReadOnly')))).toEqual(new Set(['false']));
    const all = live.history.of('us-east-1');
    const made = all.find((record) => record.eventName === 'CreateUser' || record.eventName === 'ConsoleLogin');
    const byId = await filtered('EventId', made?.eventID ?? '');
    expect(byId.map((event) => reachText(event, 'EventName'))).toEqual([made?.eventName]);
    const two = [
      { AttributeKey: 'ReadOnly', AttributeValue: 'false' },
      { AttributeKey: 'EventName', AttributeValue: 'RunInstances' },
    ];
    expect(codeOf(await ask('cloudtrail', 'LookupEvents', { LookupAttributes: two }))).toBe('InvalidLookupAttributesException');
    expect(codeOf(await ask('cloudtrail', 'LookupEvents', { MaxResults: 51 }))).toBe('InvalidMaxResultsException');
    const backwards = { StartTime: new Date(2000), EndTime: new Date(1000) };
    expect(codeOf(await ask('cloudtrail', 'LookupEvents', backwards))).toBe('InvalidTimeRangeException');
  });

  it('ties a token to its question', async () => {
    const first = outputOf(await ask('cloudtrail', 'LookupEvents', {}, 'ap-northeast-1'));
    const NextToken = reachText(first, 'NextToken');
    expect(codeOf(await ask('cloudtrail', 'LookupEvents', { NextToken }, 'ap-northeast-1'))).toBe(null);
    const narrowed = { NextToken, LookupAttributes: [{ AttributeKey: 'ReadOnly', AttributeValue: 'false' }] };
    expect(codeOf(await ask('cloudtrail', 'LookupEvents', narrowed, 'ap-northeast-1'))).toBe('InvalidNextTokenException');
  });

  it('answers twice a second in each region, and throttles the third', async () => {
    live.advance(2);
    const codes = await Promise.all(
      ['eu-west-1', 'eu-west-1', 'eu-west-1', 'eu-west-2'].map(async (region) => codeOf(await ask('cloudtrail', 'LookupEvents', {}, region))),
    );
    expect(codes).toEqual([null, null, 'ThrottlingException', null]);
  });
});

describe('the trail', () => {
  it('is described everywhere, and asked by name only at home', async () => {
    const [trail] = (outputOf(await ask('cloudtrail', 'DescribeTrails', {}, 'eu-west-1')) as { trailList: Record<string, unknown>[] }).trailList;
    const arn = String(trail?.['TrailARN']);
    expect(trail).toMatchObject({ Name: 'management-events', IsMultiRegionTrail: true, LogFileValidationEnabled: true });
    expect(outputOf(await ask('cloudtrail', 'GetTrailStatus', { Name: arn }, 'eu-west-1'))).toMatchObject({ IsLogging: true });
    expect(codeOf(await ask('cloudtrail', 'GetTrailStatus', { Name: 'management-events' }, 'eu-west-1'))).toBe('TrailNotFoundException');
    await ask('cloudtrail', 'StopLogging', { Name: arn }, String(trail?.['HomeRegion']));
    expect(outputOf(await ask('cloudtrail', 'GetTrailStatus', { Name: arn }, 'eu-west-1'))).toMatchObject({ IsLogging: false });
    await ask('cloudtrail', 'StartLogging', { Name: arn }, String(trail?.['HomeRegion']));
  });

  it('writes files and digests that verify, and do not once a file is changed', async () => {
    const bucket = live.account.states.trail.bucket;
    const region = 'us-east-1';
    const prefix = `AWSLogs/${live.account.id}/`;
    const pages = { list: 'Contents', from: 'NextContinuationToken', to: 'ContinuationToken' };
    const keysUnder = async (folder: string): Promise<string[]> =>
      (await allPages(ask, 's3', 'ListObjectsV2', pages, { Bucket: bucket, Prefix: prefix + folder })).map(
        (object) => reachText(object, 'Key') ?? '',
      );
    const textOf = async (Key: string): Promise<string> =>
      gunzipSync((outputOf(await ask('s3', 'GetObject', { Bucket: bucket, Key })) as unknown as { Body: Uint8Array }).Body).toString();
    const digests = await Promise.all((await keysUnder(`CloudTrail-Digest/${region}/`)).map(textOf));
    const named = new Set(
      digests.flatMap((text) => (JSON.parse(text) as { logFiles: { s3Object: string }[] }).logFiles.map((file) => file.s3Object)),
    );
    const logs = (await keysUnder(`CloudTrail/${region}/`)).filter((key) => named.has(key));
    const logFiles = await Promise.all(
      logs.map(async (name) => ({
        name,
        sha256: createHash('sha256')
          .update(await textOf(name))
          .digest('hex'),
        holdsEvents: true,
      })),
    );
    const keys = outputOf(await ask('cloudtrail', 'ListPublicKeys', {})) as unknown as {
      PublicKeyList: { Value: Uint8Array; Fingerprint: string }[];
    };
    const publicKeys = [
      JSON.stringify({ PublicKeyList: keys.PublicKeyList.map((key) => ({ ...key, Value: Buffer.from(key.Value).toString('base64') })) }),
    ];
    expect([digests.length, logFiles.length > 0]).toEqual([5, true]);
    const check = checkIntegrity({ digests, publicKeys, logFiles });
    expect(['verified', 'partly']).toContain(check.state);
    expect(check.problems.map((problem) => problem.code).filter((code) => code !== 'last-signature-unknown')).toEqual([]);
    expect(check.filesVerified).toBe(logFiles.length);
    const changed = logFiles.map((file, at) => (at === 0 ? { ...file, sha256: '00'.repeat(32) } : file));
    expect(checkIntegrity({ digests, publicKeys, logFiles: changed }).state).toBe('broken');
    const head = outputOf(await ask('s3', 'HeadObject', { Bucket: bucket, Key: (await keysUnder(`CloudTrail-Digest/${region}/`))[0] }));
    expect(reachText(head, 'Metadata.signature')).toMatch(/^[0-9a-f]{512}$/);
  });

  it('lists folders by delimiter', async () => {
    const input = { Bucket: live.account.states.trail.bucket, Prefix: `AWSLogs/${live.account.id}/`, Delimiter: '/' };
    expect(reachTexts(outputOf(await ask('s3', 'ListObjectsV2', input)), 'CommonPrefixes[].Prefix')).toEqual([
      `AWSLogs/${live.account.id}/CloudTrail-Digest/`,
      `AWSLogs/${live.account.id}/CloudTrail/`,
    ]);
    expect(codeOf(await ask('s3', 'ListObjectsV2', { Bucket: 'somebody-elses' }))).toBe('NoSuchBucket');
  });
});

describe('buckets', () => {
  it('are listed with their regions, and told apart from those that are not there', async () => {
    const list = outputOf(await ask('s3', 'ListBuckets'));
    const names = reachTexts(list, 'Buckets[].Name');
    expect(names).toContain(live.account.states.trail.bucket);
    expect(reachTexts(list, 'Buckets[].BucketRegion')).toHaveLength(names.length);
    expect(outputOf(await ask('s3', 'GetBucketLocation', { Bucket: live.account.states.trail.bucket }))).toEqual({
      LocationConstraint: live.account.states.trail.homeRegion,
    });
    expect(codeOf(await ask('s3', 'GetBucketPolicy', { Bucket: names[0] }))).toBe('NoSuchBucketPolicy');
    const Policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}';
    await ask('s3', 'PutBucketPolicy', { Bucket: names[0], Policy });
    expect(outputOf(await ask('s3', 'GetBucketPolicy', { Bucket: names[0] }))).toEqual({ Policy });
    expect(outputOf(await ask('s3', 'GetBucketPolicyStatus', { Bucket: names[0] }))).toEqual({ PolicyStatus: { IsPublic: true } });
    expect(codeOf(await ask('s3', 'HeadBucket', { Bucket: 'nobody-has-this-one' }))).toBe('NoSuchBucket');
  });
});
