import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { StateDocument } from '../../../ports/account-state.ts';
import type { CollectedAccount } from '../collect-account.ts';
import type { PassCoverage } from '../history/coverage.ts';
import type { TrailCollected } from '../trails/collect-trails.ts';
import { collectedPage } from './collected-page.ts';

const SINCE = '2025-09-08T12:00:00Z';
const UNTIL = '2025-12-07T12:00:00Z';

const pass = (region: string, more: Partial<PassCoverage> = {}): PassCoverage => ({
  region,
  pass: 'everything',
  about: null,
  state: 'whole',
  from: SINCE,
  until: UNTIL,
  readBackTo: SINCE,
  pages: 3,
  events: 1_204,
  why: null,
  ...more,
});
const document = (operation: string, more: Partial<StateDocument> = {}): StateDocument => ({
  service: 'iam',
  operation,
  region: 'us-east-1',
  input: {},
  outcome: 'whole',
  why: null,
  file: null,
  at: UNTIL,
  requestIds: [],
  ...more,
});
const trail: TrailCollected = {
  trail: {
    arn: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/all',
    name: 'all\u001b[2J',
    homeRegion: 'us-east-1',
    bucket: 'logs',
    prefix: '',
    organization: false,
    multiRegion: true,
    validated: false,
    logging: false,
    stoppedAt: '2025-12-05T01:02:03Z',
    lastDelivery: null,
    deliveryError: null,
    management: 'all',
    dataEvents: [],
  },
  state: 'whole',
  listed: { files: 4_321, bytes: 12_345_678 },
  had: { files: 4_321, bytes: 12_345_678 },
  foreign: 0,
  why: null,
};

const collected = (more: Partial<CollectedAccount> = {}): CollectedAccount => ({
  run: { kind: 'run', id: 'r', at: UNTIL, account: '123456789012', caller: 'arn:aws:iam::123456789012:user/mika', since: SINCE, until: UNTIL },
  regions: { enabled: ['us-east-1'], notEnabled: [], by: 'ec2' },
  history: [pass('us-east-1'), pass('ap-northeast-1', { events: 1 })],
  trails: [],
  state: {
    schema: 'hikeshi.account-state/1',
    account: '123456789012',
    caller: '',
    from: UNTIL,
    until: UNTIL,
    regions: { enabled: [], notEnabled: [], by: 'ec2' },
    documents: [document('GetAccountSummary')],
    leftOut: [],
  },
  costs: null,
  invoices: [],
  haltedBy: null,
  ...more,
});

const denied = { state: 'denied', readBackTo: null, events: 0, pages: 0, why: { code: 'cloudtrail:LookupEvents', message: '' } } as const;
const part = [
  pass('us-east-1', { state: 'until', readBackTo: '2025-11-20T03:04:05Z', events: 90_000 }),
  pass('us-east-1', { pass: 'writes', events: 700 }),
  pass('us-east-1', { pass: 'sign-ins', events: 3 }),
];
const expired: AwsRefused = { kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: '' };

const CASES: Readonly<Record<string, CollectedAccount>> = {
  'all of it': collected({ costs: [document('GetCostAndUsage')], invoices: [document('ListInvoiceSummaries')] }),
  'some of it': collected({
    history: [
      ...part,
      pass('eu-west-1', denied),
      pass('eu-west-2', denied),
      pass('sa-east-1', { state: 'throttled', readBackTo: null, events: 0 }),
      pass('af-south-1', { state: 'not-enabled', readBackTo: null, events: 0 }),
    ],
    trails: [trail],
    state: {
      ...collected().state,
      documents: [document('DescribeTrails', { outcome: 'denied', why: { code: 'cloudtrail:DescribeTrails', message: '' } })],
    },
    costs: [document('GetCostAndUsage', { outcome: 'denied', why: { code: 'ce:GetCostAndUsage', message: '' } })],
  }),
  'nothing, everything denied': collected({
    regions: { enabled: [], notEnabled: [], by: 'known-list' },
    history: [pass('us-east-1', denied), pass('ap-northeast-1', denied)],
    state: {
      ...collected().state,
      documents: [document('DescribeTrails', { outcome: 'denied', why: { code: 'cloudtrail:DescribeTrails', message: '' } })],
    },
  }),
  'signed out half-way': collected({ history: part, haltedBy: expired }),
};

describe.each(['en', 'ja'] as const)('the end of a collection (%s)', (language) => {
  it.each(Object.keys(CASES))('%s', async (name) => {
    const text = collectedPage(CASES[name] as CollectedAccount, language, {
      width: 80,
      colour: false,
      columns: stringWidth,
      zone: 'Asia/Tokyo',
      caseWord: 'my-case',
      again: 'hikeshi collect --case my-case',
    });
    expect(text).not.toContain('\u001b');
    await expect(text).toMatchFileSnapshot(`testing/${name.replaceAll(/[^a-z]+/g, '-')}.${language}.txt`);
  });
});
