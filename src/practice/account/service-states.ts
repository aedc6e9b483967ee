/** State of the services other than IAM, one small record each, by region where the service is regional. */
import type { Random } from '../random.ts';
import type { Hand } from './call.ts';
import type { PolicyDocument } from './policy.ts';
import { Things } from './things.ts';

/** What the launch decided beside the machine itself. */
export interface LaunchFacts {
  readonly reservationId: string;
  readonly imageId: string;
  readonly keyName: string;
  readonly name: string;
  readonly groupId: string;
  readonly subnetId: string;
  readonly privateAddress: string;
  readonly macAddress: string;
  readonly attachmentId: string;
  readonly spotRequestId: string | null;
  readonly index: number;
}

export interface Instance {
  readonly id: string;
  readonly type: string;
  readonly region: string;
  readonly zone: string;
  readonly vcpus: number;
  readonly madeBy: Hand;
  readonly volumeIds: readonly string[];
  readonly interfaceId: string;
  readonly publicAddress: string;
  readonly tags: Map<string, string>;
  role: string | null;
  /** Auto Scaling group or Spot request that keeps it going. */
  readonly group: string | null;
  readonly spot: boolean;
  /** Seconds since 1970; of the last start. */
  launchedAt: number;
  /** Null for machines services started without telling. */
  launch: LaunchFacts | null;
  state: 'running' | 'stopped' | 'terminated';
  /** When it came into the state, seconds since 1970. */
  since: number;
  terminationProtected: boolean;
  stopProtected: boolean;
}

export interface ScalingGroup {
  readonly name: string;
  readonly region: string;
  readonly madeBy: Hand;
  readonly template: string;
  readonly instanceType: string;
  readonly spot: boolean;
  readonly createdAt: number;
  readonly activities: ScalingActivity[];
  readonly suspended: Set<string>;
  min: number;
  max: number;
  desired: number;
  /** Of a group that belongs to another service (EKS, Batch): the size it is set to again, whoever changed it. Null for all others. */
  keptAt: (() => number) | null;
  /** Brings the number of instances back to `desired`, some time from now. */
  readonly balance: () => void;
}

export interface ScalingActivity {
  /** Seconds since 1970. */
  readonly at: number;
  readonly instanceId: string | null;
  readonly what: string;
  /** Why it did not work; null when it did. */
  readonly failed: string | null;
}

export interface LaunchTemplate {
  readonly id: string;
  readonly name: string;
  readonly instanceType: string;
  readonly imageId: string;
  readonly spot: boolean;
  readonly createdAt: number;
  readonly madeBy: Hand;
}

/** A wish for Spot capacity; a persistent one comes back when its instance ends. */
export interface SpotRequest {
  readonly id: string;
  readonly instanceType: string;
  readonly persistent: boolean;
  readonly imageId: string;
  readonly createdAt: number;
  readonly madeBy: Hand;
  active: boolean;
  cancelled: boolean;
  readonly fulfil: () => void;
}

export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rules: IngressRule[];
}

export interface IngressRule {
  readonly id: string;
  readonly protocol: string;
  readonly fromPort: number;
  readonly toPort: number;
  readonly cidr: string;
}

export interface KeyPair {
  readonly name: string;
  readonly id: string;
  readonly fingerprint: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
}

export interface ComputeRegion {
  readonly vpcId: string;
  readonly subnets: readonly { readonly id: string; readonly zone: string }[];
  readonly defaultGroup: string;
  readonly instances: Map<string, Instance>;
  /** Still shown for about an hour after their end. */
  readonly ended: Map<string, Instance>;
  readonly securityGroups: Map<string, SecurityGroup>;
  readonly keyPairs: Map<string, KeyPair>;
  readonly templates: Map<string, LaunchTemplate>;
  readonly scalingGroups: Map<string, ScalingGroup>;
  readonly spotRequests: Map<string, SpotRequest>;
  /** vCPU limits of on-demand and Spot buckets; raised by quota requests. */
  readonly limits: { standard: number; gpu: number; spot: number };
}

/** Switches that hold for all of EC2 in one region. */
export interface Ec2Settings {
  serialConsole: boolean;
  diskEncryption: boolean;
  snapshotBlock: 'unblocked' | 'block-new-sharing' | 'block-all-sharing';
  imageBlock: 'unblocked' | 'block-new-sharing';
  /** Null: nobody chose. */
  imdsTokens: 'required' | 'optional' | null;
  imdsHops: number | null;
}

/** Sending of mail and text messages in one region. */
export interface MailSettings {
  sending: boolean;
  /** Out of the sandbox. */
  production: boolean;
  /** US dollars a month for text messages. */
  smsLimit: number;
}

export interface EcsService {
  readonly name: string;
  readonly region: string;
  readonly cluster: string;
  readonly taskDefinition: string;
  readonly madeBy: Hand;
  /** Seconds since 1970 at which each began, by its id. */
  readonly tasks: Map<string, number>;
  readonly createdAt: number;
  readonly executionRole: string;
  desired: number;
}

export interface TaskDefinition {
  readonly revision: number;
  readonly cpu: string;
  readonly memory: string;
  readonly image: string;
  readonly executionRole: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
}

export interface EcsRegion {
  readonly clusters: Set<string>;
  /** The latest of each family. */
  readonly taskDefinitions: Map<string, TaskDefinition>;
  readonly services: Map<string, EcsService>;
}

export interface LambdaFunction {
  readonly name: string;
  readonly region: string;
  readonly role: string;
  readonly madeBy: Hand;
  /** Seconds since 1970. */
  readonly createdAt: number;
  changedAt: number;
  url: string | null;
  urlAuth: string;
  /** Statements of its resource policy, as JSON texts, by their ids. */
  readonly permissions: Map<string, string>;
  /** Null: as much as the account has. */
  concurrency: number | null;
}

/** Logging as the account's own trail does it. An account without a trail of its own has only Event history, which holds everything. */
export class Trail {
  name: string | null = null;
  logging = false;
  dataEvents = false;
  bucket = '';
  homeRegion = 'us-east-1';
  /** Digests are delivered beside the logs from this moment, seconds since 1970; null while validation is off. */
  validatedSince: number | null = null;
  deleted = false;
  /** Seconds since 1970. */
  createdAt = 0;
  startedAt: number | null = null;
  stoppedAt: number | null = null;
  multiRegion = true;
  globalEvents = true;
  /** As given; null while nobody chose: all management events. */
  selectors: Readonly<Record<string, unknown>> | null = null;

  /** Null when the account has none (any more). */
  get arnName(): string | null {
    return this.deleted ? null : this.name;
  }

  /** Whether a record written now reaches the exported files. */
  get logs(): boolean {
    return this.name === null || this.logging;
  }
}

export interface BucketFacts {
  readonly region: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  policy: string | null;
  versioning?: string;
  /** Rules as given; null or absent: none. */
  lifecycle?: readonly Readonly<Record<string, unknown>>[] | null;
  /** The bucket's own block of public access; absent: all of it, as new buckets have it; null: taken away. */
  block?: Readonly<Record<string, boolean>> | null;
}

export class ServiceStates {
  readonly trail = new Trail();
  readonly buckets = new Set<string>();
  readonly bucketFacts = new Map<string, BucketFacts>();
  readonly functions = new Map<string, LambdaFunction>();
  /** Limits a new region starts with. */
  limits = { standard: 64, gpu: 0, spot: 64 };
  /** Regions switched on beside the default ones. */
  readonly optedIn = new Set<string>();
  readonly memberAccounts = new Map<string, string>();
  organizationId: string | null = null;
  /** Of the organization that has this account as a member; null where it manages one itself, or is alone. */
  memberOf: { readonly id: string; readonly management: string } | null = null;
  /** Member accounts that are played too, by their id: service control policies bind them. */
  readonly playedMembers = new Map<string, { organizationPolicies: readonly (readonly PolicyDocument[])[] }>();
  /** Whether the organization uses service control policies. */
  servicePolicies = true;
  rootMail = 'owner@example.com';
  readonly modelAgreements = new Set<string>();
  readonly mailIdentities = new Set<string>();
  readonly things = new Things();
  /** Seconds since 1970 at which somebody first opened Cost Explorer; null when nobody did. */
  costExplorerSince: number | null = 0;
  /** Of all buckets; null while nobody set it. */
  publicAccessBlock: Readonly<Record<string, boolean>> | null = null;
  readonly #random: Random;
  readonly #computeTouched = new Set<string>();
  readonly #compute = new Map<string, ComputeRegion>();
  readonly #ecs = new Map<string, EcsRegion>();
  readonly #mail = new Map<string, MailSettings>();
  readonly #ec2Settings = new Map<string, Ec2Settings>();

  constructor(random: Random) {
    this.#random = random;
  }

  compute(region: string): ComputeRegion {
    this.#computeTouched.add(region);
    return this.lookAt(region);
  }

  /** The same for whoever only looks from outside: no script takes the region for one in which something was done. */
  lookAt(region: string): ComputeRegion {
    let state = this.#compute.get(region);
    if (state === undefined) {
      const random = this.#random.fork(region);
      const group = `sg-0${random.hex(16)}`;
      state = {
        vpcId: `vpc-0${random.hex(16)}`,
        subnets: ['a', 'b', 'c'].map((letter) => ({ id: `subnet-0${random.hex(16)}`, zone: region + letter })),
        defaultGroup: group,
        instances: new Map(),
        ended: new Map(),
        securityGroups: new Map([[group, { id: group, name: 'default', description: 'default VPC security group', rules: [] }]]),
        keyPairs: new Map(),
        templates: new Map(),
        scalingGroups: new Map(),
        spotRequests: new Map(),
        limits: { ...this.limits },
      };
      this.#compute.set(region, state);
    }
    return state;
  }

  /** As a new account has them: images are blocked since 2023, nothing else is. */
  ec2Settings(region: string): Ec2Settings {
    let settings = this.#ec2Settings.get(region);
    if (settings === undefined) {
      settings = {
        serialConsole: false,
        diskEncryption: false,
        snapshotBlock: 'unblocked',
        imageBlock: 'block-new-sharing',
        imdsTokens: null,
        imdsHops: null,
      };
      this.#ec2Settings.set(region, settings);
    }
    return settings;
  }

  mail(region: string): MailSettings {
    let settings = this.#mail.get(region);
    if (settings === undefined) {
      settings = { sending: true, production: false, smsLimit: 1 };
      this.#mail.set(region, settings);
    }
    return settings;
  }

  ecs(region: string): EcsRegion {
    let state = this.#ecs.get(region);
    if (state === undefined) {
      state = { clusters: new Set(), taskDefinitions: new Map(), services: new Map() };
      this.#ecs.set(region, state);
    }
    return state;
  }

  /** What lies in single regions: what an account's whole state is compared by. */
  get regional(): Readonly<Record<'compute' | 'ecs' | 'mail' | 'ec2Settings', ReadonlyMap<string, unknown>>> {
    return { compute: this.#compute, ecs: this.#ecs, mail: this.#mail, ec2Settings: this.#ec2Settings };
  }

  /** Regions in which compute was ever touched. */
  get computeRegions(): readonly string[] {
    return [...this.#computeTouched];
  }

  /** The running or stopped instance of this id, wherever it is. */
  instance(id: string): Instance | null {
    for (const region of this.#compute.values()) {
      const found = region.instances.get(id);
      if (found !== undefined) return found;
    }
    return null;
  }
}
