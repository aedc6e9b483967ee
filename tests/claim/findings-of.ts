/** Findings and footprints with only what a claim looks at. */
import type { Actor, Findings, Footprint, Holding } from '../../src/stages/investigate/index.ts';

export const ACCOUNT = '111122223333';

export const anIntruder = (own: Partial<Actor> = {}): Actor => ({
  id: 'actor-1',
  kind: 'attacker',
  principals: [`arn:aws:iam::${ACCOUNT}:user/stolen`],
  accessKeys: [],
  addresses: [],
  userAgents: [],
  firstSeen: '2025-12-03T14:20:00Z',
  lastSeen: '2025-12-05T09:00:00Z',
  events: 10,
  reasons: [],
  ...own,
});

export function findingsOf(own: Partial<Findings> = {}): Findings {
  return {
    schema: 'hikeshi.findings/1',
    verdict: { kind: 'hijacked', confidence: 'high', reasons: [] },
    coverage: {
      from: '2025-10-01T00:00:00Z',
      to: '2025-12-08T00:00:00Z',
      regions: [],
      accounts: [ACCOUNT],
      kindsMissing: [],
      gaps: [],
      files: { read: 1, skipped: 0, salvaged: 0 },
      events: { unique: 1, duplicate: 0, conflicting: 0, rejected: 0 },
      integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
    },
    actors: [anIntruder()],
    entry: [],
    first: { eventId: 'first-act', time: '2025-12-03T14:20:00Z' },
    resources: [],
    footholds: [],
    techniques: [],
    touched: [],
    story: [],
    detections: [],
    questions: [],
    ...own,
  };
}

export const aHolding = (own: Partial<Holding> = {}): Holding => ({
  type: 'AWS::EC2::Instance',
  id: 'i-0aaaaaaaaaaaaaaa1',
  arn: null,
  region: 'us-west-2',
  account: ACCOUNT,
  side: 'intruder',
  implicit: false,
  from: '2025-12-03T14:30:00Z',
  until: '2025-12-05T10:00:00Z',
  createEventId: 'run-1',
  details: { instanceType: 'c5.9xlarge' },
  changes: [],
  ...own,
});

export const footprintOf = (holdings: readonly Holding[], own: Partial<Footprint> = {}): Footprint => ({
  schema: 'hikeshi.footprint/1',
  from: '2025-10-01T00:00:00Z',
  until: '2025-12-08T00:00:00Z',
  holdings,
  activity: [],
  calls: [],
  leftOut: 0,
  ...own,
});
