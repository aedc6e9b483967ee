/** The founding story as an account that can be asked: Event history, a trail with its digests, IAM, invoices, costs. */
import { gzipSync } from 'node:zlib';
import { playAccount, trailFiles, type PlayedAccount as PlayedStory } from '../../src/practice/index.ts';
import { PlayedClock } from '../../src/practice/live/played-clock.ts';
import { PlayedAccount } from '../../src/collect/live/testing/played-account.ts';
import { PlayedHistory, type PlayedEvent } from '../../src/collect/live/testing/played-history.ts';
import type { CloudTrailRecord } from '../../src/practice/index.ts';
import { digestsFor, publicKeysAnswer } from './signed-bucket.ts';

export const BUCKET = 'practice-trail-logs';

export interface AskableStory {
  readonly account: PlayedAccount;
  readonly history: PlayedHistory;
  readonly clock: PlayedClock;
  readonly story: PlayedStory;
  readonly logs: ReadonlyMap<string, Uint8Array>;
}

/** Thirty days of it, played once: what the story is about happens in the last few. */
const story = playAccount({ scenario: 'founding-story', seed: 1, days: 30 });
const NOW = Math.max(...story.files.map(({ deliveredAt }) => deliveredAt)) + 3_600;
const EVENTS = story.files.flatMap(({ records, onlyInHistory }) =>
  [...records, ...onlyInHistory].filter(({ managementEvent }) => managementEvent).map(eventOf),
);
const LOGS = new Map(
  [...trailFiles(story)].map(({ path, records }) => [path, gzipSync(JSON.stringify({ Records: records }), { level: 1 })] as const),
);
const DIGESTS = digestsFor(BUCKET, story.accountId, LOGS);

export function foundingAccount(): AskableStory {
  const time = { now: NOW, advanceTo: (seconds: number) => void (time.now = seconds) };
  const clock = new PlayedClock(time);
  const history = new PlayedHistory(clock, EVENTS);
  const account = new PlayedAccount(history);
  for (const [key, content] of LOGS) account.objects.set(`${BUCKET}/${key}`, { content });
  for (const [key, { content, signature }] of DIGESTS) account.objects.set(`${BUCKET}/${key}`, { content, signature });
  account.bucketRegion = 'ap-northeast-1';
  const regions = [...new Set(story.files.map(({ region }) => region))].sort();
  for (const [call, answer] of answersOf(story.accountId, regions)) account.answers.set(call, answer);
  return { account, history, clock, story, logs: LOGS };
}

const TRAIL = (account: string) => `arn:aws:cloudtrail:us-east-1:${account}:trail/all`;

const answersOf = (account: string, regions: readonly string[]) =>
  [
    [
      'ec2:DescribeRegions',
      {
        Regions: [
          ...regions.map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required' })),
          { RegionName: 'af-south-1', OptInStatus: 'not-opted-in' },
        ],
      },
    ],
    ['iam:GetAccountSummary', { SummaryMap: { AccountMFAEnabled: 0, Users: 1 } }],
    [
      'iam:GetAccountAuthorizationDetails',
      {
        UserDetailList: [{ UserName: 'mika', Arn: `arn:aws:iam::${account}:user/mika`, AttachedManagedPolicies: [] }],
        RoleDetailList: [],
        GroupDetailList: [],
        Policies: [],
      },
    ],
    ['iam:GenerateCredentialReport', { State: 'COMPLETE' }],
    ['iam:GetCredentialReport', { Content: Buffer.from('user,arn\n').toString('base64'), ReportFormat: 'text/csv' }],
    ['iam:ListAccessKeys', { AccessKeyMetadata: [{ UserName: 'mika', AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', Status: 'Active' }] }],
    ['iam:GetAccessKeyLastUsed', { UserName: 'mika', AccessKeyLastUsed: { ServiceName: 'ec2', Region: 'us-east-1' } }],
    [
      'cloudtrail:DescribeTrails',
      {
        trailList: [
          {
            Name: 'all',
            TrailARN: TRAIL(account),
            HomeRegion: 'us-east-1',
            S3BucketName: BUCKET,
            IsMultiRegionTrail: true,
            LogFileValidationEnabled: true,
            IsOrganizationTrail: false,
          },
        ],
      },
    ],
    [`cloudtrail:GetTrailStatus ${TRAIL(account)}`, { IsLogging: true }],
    [
      `cloudtrail:GetEventSelectors ${TRAIL(account)}`,
      { EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [] }] },
    ],
    ['cloudtrail:ListPublicKeys', publicKeysAnswer],
    ['s3:GetBucketLocation', { LocationConstraint: 'ap-northeast-1' }],
    ['organizations:DescribeOrganization', { kind: 'absent', code: 'AWSOrganizationsNotInUseException', message: 'not a member' }],
  ] as const;

function eventOf(record: CloudTrailRecord): PlayedEvent {
  const identity = record.userIdentity as { readonly userName?: string; readonly accessKeyId?: string };
  return {
    id: record.eventID,
    region: record.awsRegion,
    time: record.eventTime,
    name: record.eventName,
    source: record.eventSource,
    readOnly: record.readOnly,
    user: identity.userName ?? '',
    key: identity.accessKeyId ?? '',
    record,
  };
}
