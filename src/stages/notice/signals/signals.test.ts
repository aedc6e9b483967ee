import { describe, expect, it } from 'vitest';
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import { boundedAsking, type Asking } from '../listing/asking.ts';
import type { NoticedResource } from '../notice-record.ts';
import { found, testAccount } from '../testing/answering.ts';
import { NOT_ASKED } from '../whose/creators.ts';
import { accountChanges } from './account-changes.ts';
import { accountPlan } from './account-plan.ts';
import { awsNotices } from './aws-notices.ts';
import { guarddutyFindings } from './guardduty-findings.ts';
import { inTheInventory } from './in-the-inventory.ts';
import { quarantine } from './quarantine.ts';
import { quotaRequests } from './quota-requests.ts';

const asking = (answer: (call: AwsCall) => readonly AwsAnswer[]): Asking =>
  boundedAsking(testAccount(answer), { atOnce: 4, stop: new AbortController().signal, onEnd: () => undefined });
const DENIED: AwsAnswer = { kind: 'denied', action: 'x:Y', by: 'no-allow', message: 'no' };

describe('accountPlan', () => {
  it('tells that a free plan may owe nothing; of a paid plan there is nothing to tell', async () => {
    const plan = (accountPlanType: string) => accountPlan(asking(() => [found({ accountPlanType, accountPlanStatus: 'ACTIVE' })]));
    expect((await plan('FREE')).signals).toMatchObject([{ kind: 'free-plan', level: 'know', subject: 'ACTIVE' }]);
    expect((await plan('PAID')).signals).toEqual([]);
  });

  it('does not take a refusal for a paid plan', async () => {
    expect((await accountPlan(asking(() => [DENIED]))).cells).toMatchObject([{ asked: 'account-plan', outcome: 'denied', whole: false }]);
  });
});

describe('quarantine', () => {
  it('names who is quarantined, by any version of the policy; policies that do not exist are an answer', async () => {
    const { signals, cells } = await quarantine(
      asking(({ input }) => {
        const arn = input?.['PolicyArn'];
        if (arn === 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3')
          return [found({ PolicyUsers: [{ UserName: 'alice' }], PolicyRoles: [{ RoleName: 'app' }] })];
        return arn === 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV4'
          ? [{ kind: 'absent', code: 'NoSuchEntity', message: '' }]
          : [found({})];
      }),
    );
    expect(signals.map(({ kind, level, subject }) => [kind, level, subject])).toEqual([
      ['quarantine', 'alarm', 'alice'],
      ['quarantine', 'alarm', 'app'],
    ]);
    expect(signals[0]?.en).toContain('AWSCompromisedKeyQuarantineV3');
    expect(cells).toMatchObject([{ outcome: 'scanned', found: 2, whole: true }]);
  });
});

describe('awsNotices', () => {
  const NOT_PAID: AwsAnswer = { kind: 'not-enabled', what: 'service', message: 'SubscriptionRequiredException' };
  const from = (health: AwsAnswer, notifications: AwsAnswer) => awsNotices(asking(({ service }) => [service === 'health' ? health : notifications]));
  /** Shape as the User Notifications API reference gives it. */
  const managed = (headline: string, category: string) => ({
    managedNotificationConfigurationArn: `arn:aws:notifications::aws:managed-notification-configuration/category/AWS-Health/sub-category/${category}`,
    creationTime: '2026-11-27T00:00:00Z',
    notificationEvent: { messageComponents: { headline } },
  });

  it('tells of risks and abuse, of nothing else', async () => {
    const events = [
      { eventTypeCode: 'AWS_RISK_CREDENTIALS_EXPOSED', region: 'us-east-1', startTime: '2026-11-27T00:00:00Z' },
      { eventTypeCode: 'AWS_EC2_OPERATIONAL_ISSUE' },
    ];
    expect((await from(found({ events }), DENIED)).signals.map(({ subject }) => subject)).toEqual(['AWS_RISK_CREDENTIALS_EXPOSED']);
  });

  it('hears of them without a paid support plan', async () => {
    const managedNotificationEvents = [
      managed('Your AWS account may be compromised', 'Issue'),
      managed('Key exposed', 'Security'),
      managed('Maintenance', 'Operations'),
    ];
    const { signals, cells } = await from(NOT_PAID, found({ managedNotificationEvents }));
    expect(signals.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['aws-notice', 'Your AWS account may be compromised'],
      ['aws-notice', 'Key exposed'],
    ]);
    expect(cells.map(({ service, outcome }) => [service, outcome])).toEqual([
      ['health', 'not-enabled'],
      ['notifications', 'scanned'],
    ]);
  });

  it('says where to look when neither may be asked', async () => {
    const { signals, cells } = await from(NOT_PAID, DENIED);
    expect(signals.map(({ kind }) => kind)).toEqual(['aws-notices-unseen']);
    expect(cells.map(({ whole }) => whole)).toEqual([true, false]);
  });

  it('is silent when it was never reached', async () => {
    const stopped: AwsAnswer = { kind: 'failed', cause: 'stopped', code: 'Stopped', message: '' };
    expect((await from(stopped, stopped)).signals).toEqual([]);
  });
});

describe('accountChanges', () => {
  it('finds changed contacts, switched Regions and purchases; other events of the sources mean nothing', async () => {
    const bySource: Readonly<Record<string, readonly string[]>> = {
      'account.amazonaws.com': ['GetContactInformation', 'PutAlternateContact', 'EnableRegion'],
      'savingsplans.amazonaws.com': ['DescribeSavingsPlans', 'CreateSavingsPlan'],
      'route53domains.amazonaws.com': ['RegisterDomain'],
    };
    const { signals } = await accountChanges(
      asking(({ input }) => {
        const [{ AttributeValue = '' } = {}] = (input?.['LookupAttributes'] ?? []) as { AttributeValue?: string }[];
        return [
          found({
            Events: (bySource[AttributeValue] ?? []).map((EventName) => ({ EventName, Username: 'alice', EventTime: '2026-11-27T00:00:00Z' })),
          }),
        ];
      }),
    );
    expect(signals.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['contact-changed', 'PutAlternateContact (alice)'],
      ['region-switched', 'EnableRegion (alice)'],
      ['commitment-bought', 'CreateSavingsPlan (alice)'],
      ['domain-bought', 'RegisterDomain (alice)'],
    ]);
  });
});

describe('per Region', () => {
  it('tells of limits somebody wanted raised', async () => {
    const RequestedQuotas = [{ ServiceCode: 'ec2', QuotaName: 'Running On-Demand P instances', DesiredValue: 512, Created: '2026-11-27T00:00:00Z' }];
    const { signals } = await quotaRequests(
      asking(() => [found({ RequestedQuotas })]),
      'us-east-1',
    );
    expect(signals).toMatchObject([{ kind: 'quota-request', region: 'us-east-1', subject: 'ec2 / Running On-Demand P instances / 512' }]);
  });

  it('tells what GuardDuty found, and is silent where it is off', async () => {
    const answers: Readonly<Record<string, AwsAnswer>> = {
      ListDetectors: found({ DetectorIds: ['d1'] }),
      ListFindings: found({ FindingIds: ['f1'] }),
      GetFindings: found({ Findings: [{ Type: 'CryptoCurrency:EC2/BitcoinTool.B!DNS', UpdatedAt: '2026-11-27T00:00:00Z' }] }),
    };
    const on = await guarddutyFindings(
      asking(({ operation }) => [answers[operation] ?? DENIED]),
      'us-east-1',
    );
    expect(on.signals).toMatchObject([{ kind: 'guardduty-finding', subject: 'CryptoCurrency:EC2/BitcoinTool.B!DNS' }]);
    expect(
      (
        await guarddutyFindings(
          asking(() => [found({ DetectorIds: [] })]),
          'us-east-1',
        )
      ).cells,
    ).toMatchObject([{ outcome: 'empty', whole: true }]);
    const denied = await guarddutyFindings(
      asking(({ operation }) => [operation === 'GetFindings' ? DENIED : (answers[operation] ?? DENIED)]),
      'us-east-1',
    );
    expect([denied.signals, denied.cells[0]?.outcome]).toEqual([[], 'denied']);
  });
});

describe('inTheInventory', () => {
  const NOW = new Date('2026-11-28T06:00:00Z');
  const resource = (changes: Partial<NoticedResource>): NoticedResource => ({
    kind: 'iam-user',
    type: 'AWS::IAM::User',
    service: 'iam',
    region: 'global',
    id: 'u',
    arn: null,
    role: 'identity',
    state: null,
    burning: false,
    createdAt: null,
    size: null,
    tags: {},
    madeBy: null,
    price: { kind: 'none' },
    creator: NOT_ASKED,
    whose: { is: 'unsure', because: 'nothing-known' },
    ...changes,
  });

  it('tells of new identities, not of old ones, not of those the owner knows', () => {
    const signals = inTheInventory(
      [
        resource({ id: 'new', createdAt: '2026-11-20T00:00:00Z' }),
        resource({ id: 'old', createdAt: '2025-01-01T00:00:00Z' }),
        resource({ id: 'known', createdAt: '2026-11-20T00:00:00Z', whose: { is: 'mine', because: 'owner-said' } }),
        resource({ id: 'undated' }),
      ],
      [],
      NOW,
    );
    expect(signals.map(({ kind, subject }) => [kind, subject])).toEqual([['new-identity', 'new']]);
  });

  it('tells of contracts, the new ones loudly, and of Regions switched on', () => {
    const signals = inTheInventory(
      [
        resource({ id: 'sp', role: 'commitment', createdAt: '2026-11-27T00:00:00Z' }),
        resource({ id: 'ri', role: 'commitment', createdAt: '2025-11-27T00:00:00Z' }),
      ],
      [
        { region: 'me-south-1', status: 'opted-in', swept: true },
        { region: 'us-east-1', status: 'default', swept: true },
      ],
      NOW,
    );
    expect(signals.map(({ kind, level, subject }) => [kind, level, subject])).toEqual([
      ['commitment', 'alarm', 'sp'],
      ['commitment', 'know', 'ri'],
      ['region-enabled', 'know', 'me-south-1'],
    ]);
  });
});
