/**
 * What exists in the account beside instances, functions and identities: each kind with what answers have to tell of it.
 * Scripts and live calls put things here; nothing here draws chance or writes an event, so a log is the same with and without anybody asking.
 */
import type { Fields, Hand } from './call.ts';
import type { Instance } from './service-states.ts';

export interface ThingFacts {
  readonly volume: { gigabytes: number; zone: string | null; instanceId: string | null; state: 'available' | 'in-use'; name: string | null };
  readonly snapshot: { volumeId: string; gigabytes: number; sharedWith: string[]; description: string; readonly tags: Map<string, string> };
  readonly address: { publicIp: string; instanceId: string | null; interfaceId: string | null };
  readonly 'nat-gateway': { subnetId: string | null };
  readonly 'load-balancer': Record<never, never>;
  readonly database: { type: string; gigabytes: number; protected: boolean; state: string };
  readonly 'hosted-zone': { name: string };
  readonly key: Record<never, never>;
  readonly secret: Record<never, never>;
  readonly alarm: Record<never, never>;
  /** A server that no script of the log ever touches. */
  readonly 'quiet-instance': Instance;
  readonly notebook: { type: string; role: string; state: 'InService' | 'Stopped'; changedAt: number };
  readonly 'lightsail-instance': { bundle: string; zone: string; state: 'running' | 'stopped' };
  readonly 'mail-identity': { enabled: boolean };
  /** A thing of a service that runs machines for others (services/rented): as it was asked for, how it stands, what it becomes by itself. */
  readonly rented: {
    readonly type: string;
    readonly name: string;
    /** As CloudTrail shows the call that made it. */
    readonly given: Fields;
    status: string;
    /** What is due; null as status: it goes. */
    next: { readonly status: string | null; readonly at: number } | null;
    /** What was changed since, and what the service made for it. */
    parts: Readonly<Record<string, string>>;
  };
  readonly 'savings-plan': { commitment: string; upfront: string };
  readonly domain: Record<never, never>;
  readonly agreement: { productId: string };
  readonly 'quota-request': {
    service: string;
    code: string;
    desired: number;
    status: 'PENDING' | 'APPROVED' | 'CASE_OPENED';
    answeredAt: number | null;
  };
  readonly 'event-rule': { schedule: string | null; pattern: string | null; enabled: boolean; description: string; targets: Target[]; role: string };
  /** By `group/name`; members as they were given. */
  readonly schedule: { given: Given };
  readonly stack: { name: string; status: string; protected: boolean; changedAt: number; parts: readonly StackPart[] };
  readonly 'member-account': { requestId: string; name: string; mail: string; joinedAt: number | null };
  readonly 'event-mapping': { functionName: string; source: string; enabled: boolean };
  readonly 'fleet-request': { type: string; target: number; state: string; role: string };
  readonly detector: { enabled: boolean; trialFrom: number };
  readonly analyzer: { type: string; status: string };
  readonly inspector: { resources: string[]; trialFrom: number };
  readonly recorder: { role: string; on: boolean; stoppedAt?: number };
  readonly 'finding-filter': { action: 'ARCHIVE' | 'NOOP' };
  readonly 'trusted-addresses': { name: string; location: string; active: boolean };
  readonly 'organization-policy': { name: string; description: string; content: string; targets: string[] };
  /** The account's own. */
  readonly image: { name: string; public: boolean; sharedWith?: readonly string[] };
  /** Members as they were given when it was made. */
  readonly budget: { given: Given; notices: readonly Given[] };
  readonly 'budget-action': { given: Given };
  readonly 'anomaly-monitor': { given: Given };
  readonly 'anomaly-subscription': { given: Given };
  readonly contact: { name: string; mail: string; phone: string; title: string };
  /** What AWS itself tells the account. */
  readonly notice: { type: string; headline: string; text: string };
  /** Of Identity Center: a directory of people, what they may be, who may be it here. */
  readonly 'center-instance': { store: string };
  readonly 'permission-set': { instance: string; name: string };
  readonly 'center-assignment': { set: string; principal: string };
  readonly 'center-user': { store: string; name: string; enabled: boolean };
  /** Of IAM Roles Anywhere: whose certificates are believed, and which roles they lead to. */
  readonly 'trust-anchor': { name: string; enabled: boolean };
  readonly 'anywhere-profile': { name: string; enabled: boolean; roles: readonly string[] };
  readonly topic: { subscriptions: { protocol: string; endpoint: string; pending?: boolean }[]; policy?: string | null };
  /** Statements of its own policy, as JSON texts, by their ids. */
  readonly 'layer-version': { statements: ReadonlyMap<string, string> };
  /** By `function:alias`. */
  readonly 'ready-capacity': { requested: number };
  readonly 'amplify-app': { name: string; repository: string };
  readonly 'hosted-service': { name: string; status: 'RUNNING' | 'PAUSED' };
  readonly association: { document: string; schedule: string };
  readonly 'sent-command': { document: string; machines: readonly string[]; status: 'InProgress' | 'Success' | 'Cancelled' };
  readonly 'open-shell': { machine: string; owner: string };
  readonly workflow: { name: string; definition: string; role: string };
  readonly 'workflow-run': { workflow: string; status: 'RUNNING' | 'SUCCEEDED' | 'ABORTED' };
}

type Given = Readonly<Record<string, unknown>>;

/** What a template made: its name in the template, its kind, and its id. */
export interface StackPart {
  readonly logicalId: string;
  readonly type: string;
  readonly id: string;
  status: string;
}

interface Target {
  readonly id: string;
  readonly arn: string;
  readonly role: string;
  readonly input: string;
}

export type ThingKind = keyof ThingFacts;

export interface Thing<K extends ThingKind> {
  readonly kind: K;
  readonly id: string;
  readonly region: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly madeBy: Hand;
  readonly facts: ThingFacts[K];
}

/** Where, when and by whom: a call of either kind says it. */
export interface Making {
  readonly region: string;
  readonly now: number;
  readonly caller: { readonly hand: Hand };
}

export class Things {
  readonly #byPlace = new Map<string, Map<string, Thing<ThingKind>>>();

  put<K extends ThingKind>(kind: K, id: string, making: Making, facts: ThingFacts[K]): Thing<K> {
    const thing: Thing<K> = { kind, id, region: making.region, createdAt: making.now, madeBy: making.caller.hand, facts };
    const place = `${kind}|${making.region}`;
    const there = this.#byPlace.get(place);
    if (there === undefined) this.#byPlace.set(place, new Map([[id, thing]]));
    else there.set(id, thing);
    return thing;
  }

  /** Null when there is none. */
  get<K extends ThingKind>(kind: K, region: string, id: string): Thing<K> | null {
    return (this.#byPlace.get(`${kind}|${region}`)?.get(id) as Thing<K> | undefined) ?? null;
  }

  /** In the order they were made. */
  of<K extends ThingKind>(kind: K, region: string): readonly Thing<K>[] {
    return [...(this.#byPlace.get(`${kind}|${region}`)?.values() ?? [])] as unknown as Thing<K>[];
  }

  /** In every region. */
  everywhere<K extends ThingKind>(kind: K): readonly Thing<K>[] {
    return [...this.#byPlace]
      .filter(([place]) => place.startsWith(`${kind}|`))
      .flatMap(([, things]) => [...things.values()]) as unknown as Thing<K>[];
  }

  /** Everything there is, by kind and region, in the order it was made: what an account's whole state is compared by. */
  get all(): ReadonlyMap<string, ReadonlyMap<string, Thing<ThingKind>>> {
    return this.#byPlace;
  }

  /** True when it was there. */
  remove(kind: ThingKind, region: string, id: string): boolean {
    const there = this.#byPlace.get(`${kind}|${region}`);
    const gone = there?.delete(id) === true;
    // A place with nothing in it is like one in which there never was anything.
    if (there?.size === 0) this.#byPlace.delete(`${kind}|${region}`);
    return gone;
  }
}
