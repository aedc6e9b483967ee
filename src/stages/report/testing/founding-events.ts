/** Hand-made evidence of the founding story: a learner in Japan, a forgotten key, servers in five Regions. Addresses are from RFC 5737. */
import type { Verdict } from '../../investigate/index.ts';
import type { EvidenceEvent } from '../material.ts';

export const ACCOUNT = '111122223333';
export const ENTRY_KEY = 'AKIAIOSFODNN7EXAMPLE';
export const MADE_KEY = 'AKIAI44QH8DHBEXAMPLE';
export const LEARNER = `arn:aws:iam::${ACCOUNT}:user/learning-user`;
export const MADE_USER = `arn:aws:iam::${ACCOUNT}:user/support-admin`;
export const INTRUDER_IP = '203.0.113.57';
export const INTRUDER_IP_2 = '198.51.100.24';
export const OWNER_IP = '192.0.2.88';
export const REGIONS = ['us-east-1', 'us-east-2', 'us-west-2', 'eu-west-1', 'ap-southeast-1'] as const;

const CLI = 'aws-cli/2.15.30 Python/3.11.8 Linux/6.5.0-kali3-amd64 source/x86_64 prompt/off command/ec2.run-instances';

interface Call {
  readonly at: string;
  readonly api: string;
  readonly source: string;
  readonly ja: string;
  readonly en: string;
  readonly region?: string;
  readonly ip?: string;
  readonly country?: string | null;
  readonly key?: string | null;
  readonly principal?: string;
  readonly error?: string;
  readonly verdict?: Verdict;
  readonly actorId?: string;
  readonly userAgent?: string;
}

/** Event ids are as CloudTrail writes them (UUIDs), numbered so that a test can name one. */
export const eventId = (number: number): string => `f0f0f0f0-0000-4000-8000-${String(number).padStart(12, '0')}`;

const CALLS: readonly Call[] = [
  {
    at: '2026-12-05T18:12:44Z',
    api: 'GetCallerIdentity',
    source: 'sts',
    ja: '自分がだれの鍵を持っているかを確かめた',
    en: 'Asked whose key it holds',
  },
  { at: '2026-12-05T18:12:51Z', api: 'ListBuckets', source: 's3', ja: 'ファイル置き場（S3）の一覧を見た', en: 'Listed the file stores (S3)' },
  {
    at: '2026-12-05T18:13:20Z',
    api: 'GetSendQuota',
    source: 'ses',
    ja: 'メールを何通送れるかを調べた',
    en: 'Asked how many mails can be sent',
    error: 'AccessDenied',
  },
  {
    at: '2026-12-05T18:13:58Z',
    api: 'RunInstances',
    source: 'ec2',
    ja: '仮想サーバーを起動できるか試した（実際には起動しない確認）',
    en: 'Tested whether servers could be started, without starting any',
    error: 'Client.DryRunOperation',
  },
  { at: '2026-12-05T18:15:02Z', api: 'CreateUser', source: 'iam', ja: '新しい利用者を作った', en: 'Made a new user' },
  { at: '2026-12-05T18:15:09Z', api: 'AttachUserPolicy', source: 'iam', ja: '利用者に権限を付けた', en: 'Gave a user permissions' },
  {
    at: '2026-12-05T18:15:31Z',
    api: 'CreateLoginProfile',
    source: 'iam',
    ja: '利用者に管理画面のパスワードを付けた',
    en: 'Gave a user a console password',
  },
  { at: '2026-12-05T18:15:40Z', api: 'CreateAccessKey', source: 'iam', ja: '新しいアクセスキーを作った', en: 'Made a new access key' },
  ...REGIONS.flatMap((region, index): readonly Call[] => [
    {
      at: `2026-12-05T18:2${index}:05Z`,
      api: 'CreateKeyPair',
      source: 'ec2',
      region,
      ja: 'サーバーに入る鍵を作った',
      en: 'Made a login key for servers',
    },
    {
      at: `2026-12-05T18:2${index}:12Z`,
      api: 'CreateSecurityGroup',
      source: 'ec2',
      region,
      ja: '通信の許可リストを作った',
      en: 'Made a network allow-list',
    },
    {
      at: `2026-12-05T18:2${index}:25Z`,
      api: 'RunInstances',
      source: 'ec2',
      region,
      ja: '仮想サーバーを起動した',
      en: 'Started one or more servers',
    },
    {
      at: `2026-12-05T18:2${index}:44Z`,
      api: 'RequestSpotInstances',
      source: 'ec2',
      region,
      ja: '割安サーバーの注文を出した',
      en: 'Ordered servers at the spot price',
      ...(index > 1 ? { error: 'Client.MaxSpotInstanceCountExceeded' } : {}),
    },
  ]),
  {
    at: '2026-12-05T19:02:10Z',
    api: 'ConsoleLogin',
    source: 'signin',
    ja: '管理画面にログインした',
    en: 'Signed in to the console',
    ip: INTRUDER_IP_2,
    key: null,
    principal: MADE_USER,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0',
  },
  {
    at: '2026-12-05T19:05:45Z',
    api: 'ModifyInstanceAttribute',
    source: 'ec2',
    ja: 'サーバーを消せないように保護した',
    en: 'Protected servers against deletion',
    ip: INTRUDER_IP_2,
    key: MADE_KEY,
    principal: MADE_USER,
  },
  {
    at: '2026-12-06T02:40:00Z',
    api: 'ListAccessKeys',
    source: 'iam',
    ja: '鍵の一覧を見た',
    en: 'Listed access keys',
    ip: '192.0.2.141',
    country: 'JP',
    actorId: 'actor-3',
    verdict: 'unclear',
    userAgent: 'Boto3/1.34.11 md/Botocore#1.34.11 ua/2.0 os/windows#10',
  },
  {
    at: '2026-12-07T00:31:18Z',
    api: 'ConsoleLogin',
    source: 'signin',
    ja: '管理画面にログインした',
    en: 'Signed in to the console',
    ip: OWNER_IP,
    country: 'JP',
    key: null,
    principal: `arn:aws:iam::${ACCOUNT}:root`,
    verdict: 'owner',
    actorId: 'actor-2',
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36',
  },
  {
    at: '2026-12-07T00:44:02Z',
    api: 'TerminateInstances',
    source: 'ec2',
    region: 'us-east-1',
    ja: '仮想サーバーを消した',
    en: 'Deleted servers',
    ip: OWNER_IP,
    country: 'JP',
    key: null,
    principal: `arn:aws:iam::${ACCOUNT}:root`,
    verdict: 'owner',
    actorId: 'actor-2',
    userAgent: 'AWS Internal',
  },
];

export const FOUNDING_EVIDENCE: readonly EvidenceEvent[] = CALLS.map((call, index) => ({
  eventId: eventId(index + 1),
  time: call.at,
  api: call.api,
  source: `${call.source}.amazonaws.com`,
  region: call.region ?? 'us-east-1',
  account: ACCOUNT,
  ip: call.ip ?? INTRUDER_IP,
  country: call.country === undefined ? 'US' : call.country,
  userAgent: call.userAgent ?? CLI,
  principal: call.principal ?? LEARNER,
  accessKeyId: call.key === undefined ? ENTRY_KEY : call.key,
  error: call.error ?? null,
  verdict: call.verdict ?? 'attacker',
  actorId: call.actorId ?? 'actor-1',
  says: { ja: call.ja, en: call.en },
}));

/** Ids of the events of one call, in time order. */
export const eventsOf = (api: string): readonly string[] => FOUNDING_EVIDENCE.filter((event) => event.api === api).map((event) => event.eventId);
