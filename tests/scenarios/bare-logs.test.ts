/**
 * Logs of a few calls, without anybody's habits. What hardly holds anything but warned calls was made by somebody who came for that; the same few
 * calls amid other people's ordinary work are a question; and a clean-up is neither. Names of calls and parameters as AWS's API references have them.
 */
import { describe, expect, test } from 'vitest';
import { withStoreOf } from '../detections/store-of-events.ts';
import { investigated } from './investigated.ts';

const ACCOUNT = '111122223333';

interface Call {
  readonly who: string;
  /** `iam CreateUser`. */
  readonly api: string;
  readonly times?: number;
  readonly asks?: Readonly<Record<string, unknown>>;
  readonly reads?: true;
  readonly refused?: true;
}

const reads = (who: string, api: string, times = 1): Call => ({ who, api, times, reads: true });
const changes = (who: string, api: string, asks: Call['asks'] = {}): Call => ({ who, api, asks });

/** A colleague at work: nothing here is warned of. */
const ORDINARY: readonly Call[] = [
  reads('rei', 'ec2 DescribeInstances', 9),
  reads('rei', 'ec2 DescribeVolumes', 4),
  reads('rei', 's3 ListBuckets', 3),
  reads('rei', 'cloudwatch GetMetricData', 6),
  reads('rei', 'logs GetLogEvents', 6),
  reads('rei', 'lambda ListFunctions20150331', 2),
  reads('rei', 'dynamodb DescribeTable', 4),
  reads('rei', 'rds DescribeDBInstances', 2),
  reads('rei', 'ecs DescribeServices', 2),
  reads('rei', 'acm ListCertificates', 1),
  reads('rei', 'route53 ListHostedZones', 1),
  changes('rei', 'ec2 CreateTags'),
  changes('rei', 'logs PutRetentionPolicy', { logGroupName: 'a', retentionInDays: 400 }),
  changes('rei', 'cloudwatch PutDashboard'),
];

const script = changes('mai', 'ssm SendCommand', { documentName: 'AWS-RunShellScript', instanceIds: ['i-0aaaaaaaaaaaaaaa1', 'i-0aaaaaaaaaaaaaaa2'] });
const waiting = reads('mai', 'ssm GetCommandInvocation', 40);
const newColleague: readonly Call[] = [
  changes('mai', 'iam CreateUser', { userName: 'yui' }),
  changes('mai', 'iam CreateLoginProfile', { userName: 'yui' }),
  changes('mai', 'iam AttachUserPolicy', { userName: 'yui', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
];
const looksAround = ['ListUsers', 'ListRoles', 'ListGroups', 'ListPolicies', 'GetAccountSummary', 'GetAccountAuthorizationDetails'].map((api) =>
  reads('mai', `iam ${api}`),
);
const asksForMail = reads('mai', 'ses GetSendQuota');

const CASES: readonly (readonly [string, readonly Call[], string])[] = [
  ['one script on several servers, and waiting for it', [script, waiting], 'suspicious, mai attacker'],
  ['the same while a colleague works', [...ORDINARY, script, waiting], 'no-sign, mai unclear, rei owner'],
  ['an administrator makes a user for a new colleague', [...ORDINARY, ...newColleague], 'suspicious, mai unclear, rei owner'],
  ['a scanner looks around', [...ORDINARY, ...looksAround, asksForMail], 'suspicious, mai unclear, rei owner'],
  [
    'somebody looks around and then makes a user for himself',
    [...ORDINARY, ...looksAround, asksForMail, ...newColleague],
    'hijacked, mai attacker, rei owner',
  ],
  ['one call that several rules warn of is one sign', [newColleague[2] ?? script], 'suspicious, mai attacker'],
  [
    'the second step of a sign-in switched off, nothing else',
    [changes('mai', 'iam DeactivateMFADevice', { userName: 'rei' })],
    'suspicious, mai attacker',
  ],
  [
    'cleaning up alone',
    [changes('mai', 'iam DeleteLoginProfile', { userName: 'yui' }), changes('mai', 'iam DeleteUser', { userName: 'yui' })],
    'no-sign, mai owner',
  ],
];

describe('without habits', () => {
  test.each(CASES)('%s', async (_, calls, expected) => {
    const { findings } = await withStoreOf(eventsOf(calls), (store) => investigated(store));
    const people = findings.actors.flatMap(({ kind, principals }) => principals.map((arn) => `${arn.split('/').at(-1) ?? arn} ${kind}`));
    expect([findings.verdict.kind, ...people.toSorted()].join(', ')).toBe(expected);
    const asked = findings.verdict.kind === 'suspicious' ? ['attacker', 'unclear'] : ['unclear'];
    expect(findings.questions.length).toBe(findings.actors.filter(({ kind }) => asked.includes(kind)).length);
  });
});

function eventsOf(calls: readonly Call[]): object[] {
  const each = calls.flatMap((call) => Array.from({ length: call.times ?? 1 }, () => call));
  return each.map(({ who, api, asks, reads: readOnly }, place) => {
    const [service, eventName] = api.split(' ');
    return {
      eventVersion: '1.09',
      eventTime: new Date(Date.UTC(2026, 2, 3, 10) + place * 5_000).toISOString().replace('.000', ''),
      eventSource: `${service ?? ''}.amazonaws.com`,
      eventName,
      awsRegion: 'us-east-1',
      sourceIPAddress: who === 'rei' ? '198.51.100.7' : '203.0.113.80',
      userAgent: 'aws-cli/2.17.0 md/awscrt#0.20.11 ua/2.0 os/linux#6.1 lang/python#3.11',
      userIdentity: {
        type: 'IAMUser',
        principalId: `AIDA${who.toUpperCase().padEnd(16, 'X')}`,
        arn: `arn:aws:iam::${ACCOUNT}:user/${who}`,
        accountId: ACCOUNT,
        accessKeyId: `AKIA${who.toUpperCase().padEnd(16, 'X')}`,
        userName: who,
      },
      requestParameters: asks ?? null,
      responseElements: null,
      eventID: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
      readOnly: readOnly === true,
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: ACCOUNT,
    };
  });
}
