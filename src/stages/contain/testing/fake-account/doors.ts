/** What starts things again by itself, what is shared and what watches, in one Region of the fake account. */
import type { Json } from '../../../../case/journal/canonical-json.ts';

export interface FakeDoors {
  /** `group/name`, as GetSchedule answers. */
  schedules: Record<string, Record<string, Json>>;
  stacks: Record<string, { status: string; protected: boolean; parts?: Record<string, string> }>;
  /** Whether it is on, by id. */
  mappings: Record<string, boolean>;
  /** By rule. */
  eventTargets: Record<string, Record<string, Json>[]>;
  /** Whom a statement lets in, by `layer:version`. */
  layers: Record<string, Record<string, string>>;
  /** By `function:alias`. */
  capacity: Record<string, number>;
  /** Amplify: name by id. */
  apps: Record<string, string>;
  /** App Runner: status by ARN. */
  hosted: Record<string, string>;
  associations: Record<string, string>;
  commands: Record<string, string>;
  shells: Record<string, { status: string; target: string }>;
  /** Step Functions: status by ARN. */
  machines: Record<string, string>;
  runs: Record<string, string>;
  trails: Record<string, FakeTrail>;
  /** GuardDuty: status by id. */
  detectors: Record<string, string>;
  filters: Record<string, string>;
  trusted: Record<string, string>;
  /** AWS Config: whether it records. */
  recorders: Record<string, boolean>;
  serialConsole: boolean;
  /** With whom a copy or an image is shared, by its id. */
  shares: Record<string, string[]>;
  buckets: Record<string, FakeBucket>;
  /** Of the whole account. */
  publicBlock: Record<string, boolean> | null;
  /** Policies of topics, repositories and buses, by name or ARN; null: none of its own. */
  policiesOf: Record<string, string | null>;
  peerings: Record<string, string>;
  mailIdentities: Record<string, boolean>;
}

export const noDoors = (): FakeDoors => ({
  schedules: {},
  stacks: {},
  mappings: {},
  eventTargets: {},
  layers: {},
  capacity: {},
  apps: {},
  hosted: {},
  associations: {},
  commands: {},
  shells: {},
  machines: {},
  runs: {},
  trails: {},
  detectors: {},
  filters: {},
  trusted: {},
  recorders: {},
  serialConsole: false,
  shares: {},
  buckets: {},
  publicBlock: null,
  policiesOf: {},
  peerings: {},
  mailIdentities: {},
});

export interface FakeTrail {
  logging: boolean;
  multiRegion: boolean;
  validation: boolean;
  globalEvents: boolean;
  selectors: Record<string, Json[]>;
}

export const aTrail = (trail: Partial<FakeTrail> = {}): FakeTrail => ({
  logging: true,
  multiRegion: true,
  validation: true,
  globalEvents: true,
  selectors: {},
  ...trail,
});

export interface FakeBucket {
  policy: string | null;
  block: Record<string, boolean> | null;
  grants: Record<string, Json>[];
  replication: Json | null;
}

export const aBucket = (bucket: Partial<FakeBucket> = {}): FakeBucket => ({ policy: null, block: null, grants: [], replication: null, ...bucket });
