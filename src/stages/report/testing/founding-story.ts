/** The founding story as report material, written by hand: what a complete investigation of it should hand to the report. */
import type { Findings, Foothold, Resource } from '../../investigate/index.ts';
import type { ActivityHour, ReportMaterial } from '../material.ts';
import { FOUNDING_ACTORS } from './founding-actors.ts';
import { ACCOUNT, ENTRY_KEY, eventId, eventsOf, FOUNDING_EVIDENCE, INTRUDER_IP, LEARNER, MADE_KEY, MADE_USER, REGIONS } from './founding-events.ts';

const COUNTS = [4, 2, 3, 4, 2] as const;
const runs = eventsOf('RunInstances').slice(1);
const spots = eventsOf('RequestSpotInstances');
const groups = eventsOf('CreateSecurityGroup');

const resources: readonly Resource[] = REGIONS.flatMap((region, index) => [
  ...Array.from({ length: COUNTS[index] ?? 0 }, (_, number): Resource => {
    const gone = region === 'us-east-1';
    return {
      ...made('AWS::EC2::Instance', `i-0${index}${String(number).padStart(15, 'a')}`, region, runs[index]),
      state: gone ? 'deleted' : 'alive',
      deletedAt: gone ? '2026-12-07T00:44:02Z' : null,
      deletedBy: gone ? `arn:aws:iam::${ACCOUNT}:root` : null,
      details: { instanceType: index === 1 ? 'p3.8xlarge' : 'c5.24xlarge', image: 'ami-0abcdef1234567890' },
    };
  }),
  made('AWS::EC2::SecurityGroup', `sg-0${index}1234567890abcde`, region, groups[index]),
  ...(index < 2 ? [made('AWS::EC2::SpotInstanceRequest', `sir-${index}abc1234`, region, spots[index])] : []),
  { ...made('AWS::EC2::Volume', `vol-0${index}fedcba987654321`, region, undefined), implicit: true, verdict: 'consequence', state: 'unknown' },
]);

function made(type: string, id: string, region: string, createEventId: string | undefined): Resource {
  const creator = { principal: LEARNER, accessKeyId: ENTRY_KEY, ip: INTRUDER_IP, actorId: 'actor-1' };
  const createdAt = FOUNDING_EVIDENCE.find((event) => event.eventId === createEventId)?.time ?? null;
  return {
    type,
    id,
    arn: null,
    region,
    account: ACCOUNT,
    createdAt,
    createEventId: createEventId ?? null,
    implicit: false,
    creator,
    state: 'alive',
    deletedAt: null,
    deletedBy: null,
    verdict: 'attacker',
    details: {},
  };
}

const footholds: readonly Foothold[] = [
  {
    kind: 'access-key',
    target: ENTRY_KEY,
    eventIds: [eventId(1)],
    state: 'open',
    diesAt: null,
    remove: {
      ja: 'IAMの利用者 learning-user の「セキュリティ認証情報」で、この鍵を無効にします。',
      en: 'In IAM, user learning-user, "Security credentials": make this key inactive.',
    },
  },
  {
    kind: 'user',
    target: MADE_USER,
    eventIds: eventsOf('CreateUser'),
    state: 'open',
    diesAt: null,
    remove: {
      ja: '先に鍵とパスワードを無効にし、権限を外してから、利用者を消します。',
      en: 'First make its key and password useless and take its permissions away, then delete the user.',
    },
  },
  {
    kind: 'login-profile',
    target: 'support-admin',
    eventIds: eventsOf('CreateLoginProfile'),
    state: 'open',
    diesAt: null,
    remove: { ja: '利用者 support-admin の管理画面へのアクセスを無効にします。', en: 'Switch off console access of user support-admin.' },
  },
  {
    kind: 'access-key',
    target: MADE_KEY,
    eventIds: eventsOf('CreateAccessKey'),
    state: 'open',
    diesAt: null,
    remove: { ja: '利用者 support-admin のこの鍵を無効にします。', en: 'Make this key of user support-admin inactive.' },
  },
  {
    kind: 'console-session',
    target: 'support-admin',
    eventIds: eventsOf('ConsoleLogin').slice(0, 1),
    state: 'unknown',
    diesAt: '2026-12-06T07:02:10Z',
    remove: {
      ja: '利用者に「すべて拒否」の権限を付けると、開いている画面も使えなくなります。',
      en: 'Attach a "deny everything" policy to the user; open sessions then stop working too.',
    },
  },
  {
    kind: 'ec2-key-pair',
    target: 'mykey-1 (us-east-1)',
    eventIds: eventsOf('CreateKeyPair').slice(0, 1),
    state: 'closed',
    diesAt: null,
    remove: { ja: 'EC2の「キーペア」から消します。', en: 'Delete it under EC2, "Key pairs".' },
  },
];

const findings: Findings = {
  schema: 'hikeshi.findings/1',
  verdict: {
    kind: 'hijacked',
    confidence: 'high',
    reasons: [
      {
        ja: 'ふだん日本から使われていた鍵が、アメリカの見慣れないアドレスから使われ、13分のうちに5つの地域で大きなサーバーが起動されました。',
        en: 'A key always used from Japan was used from an unknown address in the United States, and within 13 minutes large servers were started in five Regions.',
        eventIds: runs,
      },
      {
        ja: '同じ鍵で、管理者の権限を持つ新しい利用者が作られました。',
        en: 'The same key made a new user with administrator permissions.',
        eventIds: [...eventsOf('CreateUser'), ...eventsOf('AttachUserPolicy')],
      },
    ],
  },
  coverage: {
    from: '2026-09-08T00:04:11Z',
    to: '2026-12-07T02:10:00Z',
    regions: ['ap-northeast-1', ...REGIONS],
    accounts: [ACCOUNT],
    kindsMissing: ['data-events', 'insights'],
    gaps: [{ from: '2026-10-02T00:00:00Z', to: '2026-10-03T00:00:00Z', why: 'no-events' }],
    files: { read: 412, skipped: 2, salvaged: 1 },
    events: { unique: 18_402, duplicate: 611, conflicting: 0, rejected: 3 },
    integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
  },
  actors: FOUNDING_ACTORS,
  entry: [
    {
      rank: 1,
      kind: 'leaked-key',
      principal: LEARNER,
      accessKeyId: ENTRY_KEY,
      score: 0.82,
      knowable: 'partly',
      for: [
        {
          ja: '侵入者の最初の操作から、この鍵が使われています。その前に失敗したログインはありません。',
          en: 'The intruder used this key from the very first action on, with no failed sign-in before.',
          eventIds: [eventId(1)],
        },
      ],
      against: [
        {
          ja: 'AWSからの漏えいの通知（隔離ポリシー）は、記録にありません。',
          en: 'AWS did not mark the key as exposed (no quarantine policy in the log).',
          eventIds: [],
        },
      ],
      toConfirm: [
        {
          ja: 'この鍵を書いたことのある場所（GitHub、サーバーの .env、古いパソコン）を探します。',
          en: 'Look where the key was ever written down: GitHub, a .env file on a server, an old computer.',
          eventIds: [],
        },
      ],
    },
    {
      rank: 2,
      kind: 'insider',
      principal: LEARNER,
      accessKeyId: ENTRY_KEY,
      score: 0.08,
      knowable: 'no',
      for: [{ ja: '鍵を知る人であれば同じ操作ができます。', en: 'Anyone who knew the key could have done the same.', eventIds: [] }],
      against: [
        {
          ja: '接続元の国も道具も、これまで一度も使われていません。',
          en: 'Neither the country nor the tool was ever used here before.',
          eventIds: [eventId(1)],
        },
      ],
      toConfirm: [],
    },
    {
      rank: 3,
      kind: 'console-password',
      principal: LEARNER,
      accessKeyId: null,
      score: 0.03,
      knowable: 'yes',
      for: [],
      against: [{ ja: 'この利用者のログインは記録にありません。', en: 'There is no sign-in of this user in the log.', eventIds: [] }],
      toConfirm: [],
    },
  ],
  first: { eventId: eventId(1), time: '2026-12-05T18:12:44Z' },
  resources,
  footholds,
  techniques: [
    { id: 'T1078.004', name: 'Valid Accounts: Cloud Accounts', eventIds: [eventId(1)], outcome: 'succeeded' },
    { id: 'T1136.003', name: 'Create Account: Cloud Account', eventIds: eventsOf('CreateUser'), outcome: 'succeeded' },
    { id: 'T1098.001', name: 'Account Manipulation: Additional Cloud Credentials', eventIds: eventsOf('CreateAccessKey'), outcome: 'succeeded' },
    { id: 'T1496.001', name: 'Resource Hijacking: Compute Hijacking', eventIds: runs, outcome: 'succeeded' },
    { id: 'T1526', name: 'Cloud Service Discovery', eventIds: eventsOf('GetSendQuota'), outcome: 'denied' },
  ],
  touched: [{ kind: 'bucket', target: 'learning-photos-2024', eventIds: eventsOf('ListBuckets'), outcome: 'succeeded' }],
  story: [
    {
      time: null,
      certainty: 'unknown',
      ja: '鍵がどこから漏れたかは、記録からは分かりません。',
      en: 'Where the key leaked cannot be seen in the log.',
      eventIds: [],
    },
    {
      time: '2026-12-05T18:12:44Z',
      certainty: 'fact',
      ja: `あなたの利用者 learning-user の鍵 ${ENTRY_KEY} が、アメリカのアドレス ${INTRUDER_IP} から使われました。この鍵が日本の外から使われたのは、はじめてです。`,
      en: `The key ${ENTRY_KEY} of your user learning-user was used from ${INTRUDER_IP} in the United States. It had never been used outside Japan before.`,
      eventIds: [eventId(1), eventId(2)],
    },
    {
      time: '2026-12-05T18:13:58Z',
      certainty: 'inference',
      ja: 'サーバーを起動できるかを、料金のかからない方法で試しました。金もうけのための下調べと考えられます。',
      en: 'They tested whether servers could be started without being charged, most likely to see what there was to gain.',
      eventIds: eventsOf('RunInstances').slice(0, 1),
    },
    {
      time: '2026-12-05T18:15:02Z',
      certainty: 'fact',
      ja: '管理者の権限を持つ利用者 support-admin と、その鍵とパスワードが作られました。もとの鍵を止めても戻ってこられるようにするためです。',
      en: 'They made a user support-admin with administrator permissions, a key and a password, so that they could return after the first key is stopped.',
      eventIds: [...eventsOf('CreateUser'), ...eventsOf('AttachUserPolicy'), ...eventsOf('CreateLoginProfile'), ...eventsOf('CreateAccessKey')],
    },
    {
      time: '2026-12-05T18:20:25Z',
      certainty: 'fact',
      ja: '5つの地域で、大きなサーバーが合わせて15台起動されました。',
      en: 'They started 15 large servers in five Regions.',
      eventIds: runs,
    },
    {
      time: '2026-12-05T19:02:10Z',
      certainty: 'fact',
      ja: '新しい利用者 support-admin で、別のアドレスから管理画面にログインし、サーバーを消せないように保護しました。',
      en: 'They signed in to the console as support-admin from another address and protected the servers against deletion.',
      eventIds: [...eventsOf('ConsoleLogin').slice(0, 1), ...eventsOf('ModifyInstanceAttribute')],
    },
    {
      time: '2026-12-07T00:44:02Z',
      certainty: 'fact',
      ja: 'あなたが、バージニア北部のサーバー4台を消しました。ほかの地域のサーバーは残っています。',
      en: 'You deleted the four servers in N. Virginia. Those in the other Regions are still there.',
      eventIds: eventsOf('TerminateInstances'),
    },
  ],
  detections: [
    { ruleId: 'hikeshi-ec2-fan-out', title: 'Same launch in many Regions within minutes', level: 'critical', eventIds: runs },
    {
      ruleId: 'hikeshi-new-admin-user',
      title: 'New user made administrator within minutes',
      level: 'high',
      eventIds: [...eventsOf('CreateUser'), ...eventsOf('AttachUserPolicy'), ...eventsOf('CreateLoginProfile')],
    },
    { ruleId: 'hikeshi-dry-run-probe', title: 'Launch tested with DryRun', level: 'medium', eventIds: eventsOf('RunInstances').slice(0, 1) },
  ],
  questions: [
    {
      ja: '12月6日に 192.0.2.141（日本）から鍵の一覧を見たのは、あなたですか。',
      en: 'Was it you who listed the access keys from 192.0.2.141 (Japan) on 6 December?',
      subject: '192.0.2.141',
      eventIds: eventsOf('ListAccessKeys'),
    },
  ],
};

/** Ninety quiet days of the owner, service noise, and the intruder's two hours. */
function activity(): readonly ActivityHour[] {
  const start = Date.parse('2026-09-08T00:00:00Z');
  const hours: ActivityHour[] = [];
  for (let day = 0; day <= 90; day += 1) {
    for (const hour of [11, 12, 13, 21]) {
      const at = start + (day * 24 + hour) * 3_600_000;
      if (day % 7 < 4) hours.push({ hour: new Date(at).toISOString(), verdict: 'owner', events: 4 + ((day * 7 + hour * 3) % 23) });
      hours.push({ hour: new Date(at).toISOString(), verdict: 'service', events: 2 + ((day * 5 + hour) % 9) });
    }
  }
  for (const [hour, events] of [
    ['2026-12-05T18:00:00Z', 412],
    ['2026-12-05T19:00:00Z', 63],
    ['2026-12-05T22:00:00Z', 18],
    ['2026-12-06T13:00:00Z', 7],
  ] as const)
    hours.push({ hour, verdict: 'attacker', events });
  hours.push({ hour: '2026-12-05T18:00:00Z', verdict: 'consequence', events: 34 }, { hour: '2026-12-06T02:00:00Z', verdict: 'unclear', events: 3 });
  return hours;
}

export const FOUNDING_STORY: ReportMaterial = {
  findings,
  evidence: FOUNDING_EVIDENCE,
  evidenceLeftOut: 467,
  activity: activity(),
  synthetic: true,
  madeAt: '2026-12-07T02:15:30Z',
  version: '0.1.0',
  zone: 'Asia/Tokyo',
};
