/** Findings as an investigation writes them, with only what a test is about. */
import type { Actor, Findings, Foothold, Resource } from '../../investigate/index.ts';
import { ACCOUNT } from './fake-account/world.ts';

export const FROM = '2026-01-01T00:00:00Z';
export const UNTIL = '2026-01-02T00:00:00Z';

export const someFindings = (findings: Partial<Findings> = {}): Findings => ({
  schema: 'hikeshi.findings/1',
  verdict: { kind: 'hijacked', confidence: 'high', reasons: [] },
  coverage: {
    from: FROM,
    to: UNTIL,
    regions: [],
    accounts: [ACCOUNT],
    kindsMissing: [],
    gaps: [],
    files: { read: 1, skipped: 0, salvaged: 0 },
    events: { unique: 1, duplicate: 0, conflicting: 0, rejected: 0 },
    integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
  },
  actors: [],
  entry: [],
  first: { eventId: 'e-first', time: FROM },
  resources: [],
  footholds: [],
  techniques: [],
  touched: [],
  story: [],
  detections: [],
  questions: [],
  ...findings,
});

export const anActor = (kind: Actor['kind'], principals: readonly string[], keys: readonly string[] = []): Actor => ({
  id: `${kind}-1`,
  kind,
  principals,
  accessKeys: keys.map((id) => ({ id, type: 'long-term', part: kind === 'attacker' ? 'entry' : 'owner' })),
  addresses: [],
  userAgents: [],
  firstSeen: FROM,
  lastSeen: UNTIL,
  events: 1,
  reasons: [{ signal: 'S1', weight: 5, direction: 'for', ja: '理由', en: 'reason', eventIds: ['e-1'] }],
});

export const aResource = (type: string, id: string, region: string, more: Partial<Resource> = {}): Resource => ({
  type,
  id,
  arn: null,
  region,
  account: ACCOUNT,
  createdAt: FROM,
  createEventId: `e-${id}`,
  implicit: false,
  creator: { principal: null, accessKeyId: null, ip: null, actorId: null },
  state: 'alive',
  deletedAt: null,
  deletedBy: null,
  verdict: 'attacker',
  details: {},
  ...more,
});

export const aFoothold = (kind: string, target: string, more: Partial<Foothold> = {}): Foothold => ({
  kind,
  target,
  eventIds: [`e-${kind}`],
  state: 'open',
  diesAt: null,
  remove: { ja: '手で消す', en: 'remove by hand' },
  ...more,
});

export const userArn = (name: string): string => `arn:aws:iam::${ACCOUNT}:user/${name}`;
export const sessionArn = (role: string, session: string): string => `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${session}`;
