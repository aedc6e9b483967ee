/** Everything the fake account is made of. */
import { noDoors, type FakeDoors } from './doors.ts';

export interface FakeIdentity {
  attached: string[];
  inline: Record<string, string>;
  /** ARN of the permissions boundary. */
  boundary?: string | null;
}

export interface FakeUser extends FakeIdentity {
  groups: string[];
  keys: Record<string, 'Active' | 'Inactive'>;
  password: boolean;
  mfa: Record<string, string>;
  serviceCredentials: Record<string, 'Active' | 'Inactive'>;
  sshKeys: Record<string, 'Active' | 'Inactive'>;
  certificates: Record<string, 'Active' | 'Inactive'>;
}

export interface FakeRole extends FakeIdentity {
  trust: string;
}

export interface FakeInstance {
  state: string;
  type: string;
  protected: boolean;
  stopProtected: boolean;
  spotRequest: string | null;
  group: string | null;
  volumes: Record<string, boolean>;
  /** ARN of its instance profile. */
  profile: string | null;
}

export interface FakeGroup {
  min: number;
  max: number;
  desired: number;
  suspended: string[];
}

export interface FakeRegion extends FakeDoors {
  instances: Record<string, FakeInstance>;
  volumes: Record<string, number>;
  addresses: Record<string, string>;
  spotRequests: Record<string, { state: string; persistent: boolean }>;
  spotFleets: Record<string, string>;
  fleets: Record<string, string>;
  snapshots: Record<string, Record<string, string>>;
  templates: Record<string, string>;
  keyPairs: Record<string, string>;
  rules: Record<string, { group: string; from: number; to: number; cidr: string; egress: boolean }>;
  groups: Record<string, FakeGroup>;
  /** `cluster/service` */
  services: Record<string, { desired: number }>;
  /** `cluster/task` */
  tasks: Record<string, { status: string; service: string | null }>;
  functions: Record<string, { reserved: number | null; url: string | null; policy: Record<string, string> }>;
  eventRules: Record<string, string>;
  sending: boolean;
  smsLimit: string | null;
  notebooks: Record<string, string>;
  endpoints: Record<string, string>;
  lightsail: Record<string, string>;
  /** Of Roles Anywhere: whether they are switched on. */
  anchors: Record<string, boolean>;
  anywhereProfiles: Record<string, boolean>;
  /** Of Identity Center: whether they may sign in; `USER person in account with set`. */
  centerUsers: Record<string, boolean>;
  centerAssignments: string[];
  /** Things that are a name and a few values, by kind: `batch queue`, `emr cluster`. */
  things: Record<string, Record<string, FakeThing>>;
}

export type FakeThing = Record<string, string | number | boolean>;
export interface FakeOrganization {
  id: string;
  management: string;
  accounts: string[];
  servicePolicies: boolean;
  policies: Record<string, { name: string; content: string; targets: string[] }>;
}

export const anOrganization = (organization: Partial<FakeOrganization> = {}): FakeOrganization => ({
  id: 'o-example',
  management: ACCOUNT,
  accounts: [],
  servicePolicies: true,
  policies: {},
  ...organization,
});

export interface FakeWorld {
  account: string;
  caller: string;
  users: Record<string, FakeUser>;
  roles: Record<string, FakeRole>;
  groups: Record<string, FakeIdentity>;
  policies: Record<string, { version: string; versions: Record<string, string> }>;
  oidc: Record<string, { url: string; clients: string[]; thumbprints: string[] }>;
  saml: Record<string, string>;
  /** The role in each, if any. */
  instanceProfiles: Record<string, string | null>;
  /** Serial numbers of virtual MFA devices. */
  virtualMfa: string[];
  outboundFederation: boolean;
  /** Event history: records of CloudTrail by the resource they name, newest first. */
  history: { named: string; record: string }[];
  organization: FakeOrganization | null;
  regions: Record<string, FakeRegion>;
  /** Numbers of things made so far. */
  made: number;
}

export const ACCOUNT = '123456789012';

export const aUser = (user: Partial<FakeUser> = {}): FakeUser => ({
  attached: [],
  inline: {},
  groups: [],
  keys: {},
  password: false,
  mfa: {},
  serviceCredentials: {},
  sshKeys: {},
  certificates: {},
  boundary: null,
  ...user,
});

export const aRegion = (region: Partial<FakeRegion> = {}): FakeRegion => ({
  instances: {},
  volumes: {},
  addresses: {},
  spotRequests: {},
  spotFleets: {},
  fleets: {},
  snapshots: {},
  templates: {},
  keyPairs: {},
  rules: {},
  groups: {},
  services: {},
  tasks: {},
  functions: {},
  eventRules: {},
  sending: true,
  smsLimit: null,
  notebooks: {},
  endpoints: {},
  lightsail: {},
  anchors: {},
  anywhereProfiles: {},
  centerUsers: {},
  centerAssignments: [],
  ...noDoors(),
  things: {},
  ...region,
});

export const anInstance = (instance: Partial<FakeInstance> = {}): FakeInstance => ({
  state: 'running',
  type: 'c5.4xlarge',
  protected: false,
  stopProtected: false,
  spotRequest: null,
  group: null,
  volumes: {},
  profile: null,
  ...instance,
});

export const aWorld = (world: Partial<FakeWorld> = {}): FakeWorld => ({
  account: ACCOUNT,
  caller: `arn:aws:iam::${ACCOUNT}:root`,
  users: {},
  roles: {},
  groups: {},
  policies: {},
  oidc: {},
  saml: {},
  instanceProfiles: {},
  virtualMfa: [],
  outboundFederation: false,
  history: [],
  organization: null,
  regions: {},
  made: 0,
  ...world,
});
