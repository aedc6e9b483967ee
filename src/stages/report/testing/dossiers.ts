/** Dossiers for tests: the founding story by hand, with and without what the owner did, put on record and was billed. */
import type { CaseRecord } from '../../../case/case-record.ts';
import { FACT_NAMES } from '../../../case/catalogues/account-facts.ts';
import type { SecuringAct } from '../../investigate/index.ts';
import type { DossierMaterial } from '../dossier/dossier-material.ts';
import { ACCOUNT, ENTRY_KEY, eventsOf } from './founding-events.ts';
import { FOUNDING_STORY } from './founding-story.ts';

const ROOT = `arn:aws:iam::${ACCOUNT}:root`;

/** The owner ended the four servers in N. Virginia; besides, something of the owner's own that has nothing to do with it. */
export const OWNERS_ACTS: readonly SecuringAct[] = [
  {
    deed: 'ended',
    eventId: eventsOf('TerminateInstances')[0] ?? '',
    time: '2026-12-07T00:44:02Z',
    api: 'TerminateInstances',
    source: 'ec2.amazonaws.com',
    region: 'us-east-1',
    targets: FOUNDING_STORY.findings.resources.filter(({ state, type }) => state === 'deleted' && type === 'AWS::EC2::Instance').map(({ id }) => id),
    principal: ROOT,
    byRoot: true,
    verdict: 'owner',
  },
  {
    deed: 'ended',
    eventId: 'own-volume-deleted',
    time: '2026-12-07T00:50:00Z',
    api: 'DeleteVolume',
    source: 'ec2.amazonaws.com',
    region: 'ap-northeast-1',
    targets: ['vol-0123456789abcdef0'],
    principal: ROOT,
    byRoot: true,
    verdict: 'owner',
  },
];

/** A case in which nothing was ever said. */
export const EMPTY_RECORD: CaseRecord = {
  openedAt: '2026-12-07T02:00:00Z',
  facts: Object.fromEntries(FACT_NAMES.map((name) => [name, null])) as CaseRecord['facts'],
  messages: [],
  statements: [],
  secured: [],
  drafts: [],
  sent: [],
  supportCases: [],
  evidence: [],
  collected: [],
  runs: [],
  unfinishedRun: null,
  acts: [],
  results: [],
  kept: [],
  deadlines: [],
  words: [],
  head: null,
};

export const RECORD: CaseRecord = {
  ...EMPTY_RECORD,
  facts: {
    ...EMPTY_RECORD.facts,
    noticedAt: { value: '2026-12-07T00:10:00Z', entry: 'J-2', at: '2026-12-07T03:00:00Z' },
    noticedHow: { value: 'A bill by mail', entry: 'J-3', at: '2026-12-07T03:00:00Z' },
  },
  messages: [
    {
      entry: 'J-4',
      kind: 'asks-to-secure',
      from: 'AWS Support',
      subject: null,
      receivedAt: '2026-12-08T01:00:00Z',
      statedDeadline: null,
      evidence: 'E-1',
      supportCase: '170000000000001',
    },
  ],
  secured: [
    {
      entry: 'J-5',
      step: 'keys-deactivated',
      doneAt: '2026-12-08T02:00:00Z',
      by: null,
      targets: [ENTRY_KEY],
      proof: { evidence: ['E-2'], events: [], words: null },
    },
    {
      entry: 'J-6',
      step: 'root-mfa-enabled',
      doneAt: null,
      by: 'Taro',
      targets: [],
      proof: { evidence: [], events: [], words: 'photo of the screen' },
    },
  ],
};

export const FOUNDING_DOSSIER: DossierMaterial = { report: { ...FOUNDING_STORY, securing: OWNERS_ACTS }, record: null, claim: null };
export const RECORDED_DOSSIER: DossierMaterial = { ...FOUNDING_DOSSIER, record: RECORD };
