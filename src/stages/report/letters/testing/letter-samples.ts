/** Cases to write letters from: the founding story with everything said, claimed, answered and partly refunded. */
import type { CaseRecord, EntryId, Known } from '../../../../case/case-record.ts';
import type { FactName } from '../../../../case/catalogues/account-facts.ts';
import { EMPTY_RECORD, OWNERS_ACTS } from '../../testing/dossiers.ts';
import { ACCOUNT, ENTRY_KEY } from '../../testing/founding-events.ts';
import { FOUNDING_STORY } from '../../testing/founding-story.ts';
import type { LetterClaim, LetterMaterial } from '../letter-material.ts';
import { asIs, inClaim, type Traced } from '../text/traced.ts';
import { TWO_RUNS } from './two-runs.ts';

const SAID: readonly (readonly [FactName, string])[] = [
  ['account', ACCOUNT],
  ['signName', 'Taro Yamada'],
  ['supportPlan', 'basic'],
  ['accountPlan', 'paid'],
  ['relation', 'direct'],
  ['billPaid', 'no'],
  ['noticedAt', '2026-12-07T00:10:00Z'],
  ['noticedHow', 'A bill by mail'],
  ['usualUse', 'A small web site in Tokyo'],
  ['businessImpact', 'The web site is down'],
  ['cause', 'unknown'],
  ['firstTime', 'yes'],
  ['extraContact', 'Hanako Yamada'],
];

const facts = Object.fromEntries(
  SAID.map(([name, value], index) => [name, { value, entry: `J-${index + 2}`, at: '2026-12-07T03:00:00Z' } satisfies Known<string>]),
);

const message = (entry: EntryId, kind: CaseRecord['messages'][number]['kind'], receivedAt: string | null): CaseRecord['messages'][number] => ({
  entry,
  kind,
  from: 'no-reply-aws@amazon.com',
  subject: 'Irregular activity in your AWS account',
  receivedAt,
  statedDeadline: null,
  evidence: 'E-1',
  supportCase: null,
});

export const TOLD_RECORD: CaseRecord = {
  ...EMPTY_RECORD,
  facts: { ...EMPTY_RECORD.facts, ...facts },
  messages: [message('J-20', 'compromise-notice', '2026-12-07T01:00:00Z')],
  secured: [
    {
      entry: 'J-21',
      step: 'keys-deactivated',
      doneAt: '2026-12-08T02:00:00Z',
      by: null,
      targets: [ENTRY_KEY],
      proof: { evidence: [], events: [], words: null },
    },
    { entry: 'J-22', step: 'root-mfa-enabled', doneAt: null, by: null, targets: [], proof: { evidence: [], events: [], words: null } },
    {
      entry: 'J-23',
      step: 'billing-alarm-set',
      doneAt: '2026-12-08T03:30:00Z',
      by: null,
      targets: [],
      proof: { evidence: [], events: [], words: null },
    },
  ],
  supportCases: [{ value: '170000000000001', entry: 'J-24', at: '2026-12-08T04:00:00Z' }],
  deadlines: [{ entry: 'J-20', rule: 'answer-compromise-notice', dueAt: '2026-12-11T01:00:00Z', what: null, metBy: null }],
};

/** Part of claim.json as far as letters name it. */
export const CLAIM_JSON = {
  totals: { unauthorized: { net: '1223.82', tax: '122.38', total: '1346.20' }, undecided: { total: '3.10' } },
  invoices: [{ invoiceId: 'JPIN26-0001', unauthorized: { total: '1346.20' }, payment: { unauthorized: { total: '201930' } } }],
  refund: { expected: '1346.20', received: '538.40', open: '807.80', items: [{ date: '2026-12-23', amount: '538.40', source: 'CM-77' }] },
};

const usd = (amount: string, at: string): Traced => asIs(`USD ${amount}`, inClaim(at));

export const LETTER_CLAIM: LetterClaim = {
  asked: usd('1346.20', '/totals/unauthorized/total'),
  net: usd('1223.82', '/totals/unauthorized/net'),
  tax: usd('122.38', '/totals/unauthorized/tax'),
  undecided: usd('3.10', '/totals/undecided/total'),
  addsUp: true,
  invoices: [
    {
      name: asIs('JPIN26-0001', inClaim('/invoices/0/invoiceId')),
      amount: usd('1346.20', '/invoices/0/unauthorized/total'),
      paid: asIs('JPY 201930', inClaim('/invoices/0/payment/unauthorized/total')),
    },
  ],
  refund: {
    state: 'part',
    expected: usd('1346.20', '/refund/expected'),
    received: usd('538.40', '/refund/received'),
    open: usd('807.80', '/refund/open'),
    asCredit: false,
    items: [
      {
        date: asIs('2026-12-23', inClaim('/refund/items/0/date')),
        amount: usd('538.40', '/refund/items/0/amount'),
        source: asIs('CM-77', inClaim('/refund/items/0/source')),
      },
    ],
  },
};

export const FULL_CASE: LetterMaterial = { record: TOLD_RECORD, report: { ...FOUNDING_STORY, securing: OWNERS_ACTS }, claim: LETTER_CLAIM };

const { findings } = FOUNDING_STORY;
/** The intruder came from a rented server of AWS. */
export const FROM_AWS: LetterMaterial = {
  ...FULL_CASE,
  report: {
    ...FOUNDING_STORY,
    findings: {
      ...findings,
      actors: findings.actors.map((actor) =>
        actor.kind === 'attacker' ? { ...actor, addresses: actor.addresses.map((address) => ({ ...address, aws: 'EC2 us-east-1' })) } : actor,
      ),
    },
  },
};

const withMessage = (kind: CaseRecord['messages'][number]['kind']): CaseRecord => ({
  ...TOLD_RECORD,
  messages: [...TOLD_RECORD.messages, message('J-30', kind, '2026-12-20T05:00:00Z')],
});

/** A case in which each letter is the right one. */
export const RIGHT_CASE = {
  'first-report': FULL_CASE,
  'notice-reply': FULL_CASE,
  'secured-proof': { ...FULL_CASE, checks: TWO_RUNS },
  'adjustment-request': FULL_CASE,
  'partial-follow-up': FULL_CASE,
  thanks: { ...FULL_CASE, claim: { ...LETTER_CLAIM, refund: { ...LETTER_CLAIM.refund, state: 'whole' } } },
  'abuse-report': FROM_AWS,
  'card-note': { ...FULL_CASE, record: withMessage('declined') },
  'reseller-note': {
    ...FULL_CASE,
    record: { ...TOLD_RECORD, facts: { ...TOLD_RECORD.facts, relation: { value: 'reseller', entry: 'J-31', at: '2026-12-07T03:00:00Z' } } },
  },
} as const satisfies Readonly<Record<string, LetterMaterial>>;
