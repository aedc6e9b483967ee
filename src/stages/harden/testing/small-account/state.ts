/** The state of the small account: plain JSON, so that before and after can be compared whole. */
import type { Reachable } from '../../../../knowledge/json-reach.ts';

type Fields = Record<string, Reachable>;

export interface RegionState {
  detector: { id: string; status: string; features: Reachable } | null;
  filters: Record<string, string>;
  trusted: Record<string, boolean>;
  inspector: string;
  analyzers: string[];
  snapshotBlock: string;
  imageBlock: string;
  serialConsole: boolean;
  httpTokens: string | null;
  publicSnapshots: string[];
  publicImages: string[];
}

export interface SmallState {
  made: number;
  readonly regions: Record<string, RegionState>;
  passwordPolicy: Fields | null;
  readonly keys: Record<string, { user: string; status: string; created: string; used: string | null }>;
  readonly trails: Record<
    string,
    { region: string; bucket: string; multi: boolean; global: boolean; validated: boolean; logging: boolean; selectors: Reachable }
  >;
  readonly buckets: Record<string, { policy: string | null }>;
  s3Block: Fields | null;
  readonly budgets: Record<string, { budget: Fields; alerts: Reachable[] }>;
  readonly monitors: string[];
  readonly subscriptions: Record<string, Fields>;
  securityContact: Fields | null;
}

const region = (): RegionState => ({
  detector: null,
  filters: {},
  trusted: {},
  inspector: 'DISABLED',
  analyzers: [],
  snapshotBlock: 'unblocked',
  imageBlock: 'unblocked',
  serialConsole: true,
  httpTokens: null,
  publicSnapshots: [],
  publicImages: [],
});

/** Everything a fix can shut stands open. */
export const openState = (): SmallState => ({
  made: 0,
  regions: {
    'us-east-1': { ...region(), publicSnapshots: ['snap-066877671789bd71b'] },
    'eu-west-1': {
      ...region(),
      detector: { id: 'd-old', status: 'DISABLED', features: [] },
      filters: { hide: 'ARCHIVE', view: 'NOOP' },
      trusted: { set1: true },
      publicImages: ['ami-0abcdef1234567890'],
      httpTokens: 'optional',
    },
  },
  passwordPolicy: {
    MinimumPasswordLength: 8,
    RequireSymbols: true,
    RequireNumbers: false,
    AllowUsersToChangePassword: false,
    MaxPasswordAge: 30,
    ExpirePasswords: true,
  },
  keys: {
    AKIAIOSFODNN7EXAMPLE: { user: 'alice', status: 'Active', created: '2024-01-01T00:00:00Z', used: '2026-11-22T00:00:00Z' },
    AKIAI44QH8DHBEXAMPLE: { user: 'alice', status: 'Active', created: '2024-01-01T00:00:00Z', used: null },
  },
  trails: {},
  buckets: {},
  s3Block: { BlockPublicAcls: true, IgnorePublicAcls: false, BlockPublicPolicy: false, RestrictPublicBuckets: false },
  budgets: { 'hikeshi-monthly': { budget: { BudgetName: 'hikeshi-monthly', BudgetType: 'COST' }, alerts: [] } },
  monitors: [],
  subscriptions: {},
  securityContact: null,
});
