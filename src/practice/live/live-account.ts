/**
 * The practice account answering calls from outside: finds the credential, asks the policies, runs the operation, records the call, and lets the account's
 * own life go on meanwhile. What it promises is written in README.md beside this file.
 */
import { awsService, iamAction, type ServiceCalls } from '../../knowledge/aws-calls/index.ts';
import { DEFAULT_REGIONS } from '../../knowledge/aws-regions.ts';
import type { AwsEndpoint, EndpointAnswer, EndpointCall } from '../../ports/aws-endpoint.ts';
import { readRequest, refuse, type Caller, type Hand, type Operation } from '../account/call.ts';
import type { Credential, Principal } from '../account/credential.ts';
import type { Denial } from '../account/denial.ts';
import { Delivery } from '../account/delivery.ts';
import { operationOf } from '../account/operations.ts';
import { authorize } from '../account/policies/authorize.ts';
import { circumstancesOf } from '../account/policies/circumstances.ts';
import { policyRequest } from '../account/policies/request.ts';
import { Recorder } from '../account/recorder.ts';
import { factsOf, readsOnly } from '../account/service-facts.ts';
import type { SimulatedAccount } from '../account/simulated-account.ts';
import { HOUR } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import { LiveBills } from './bills/live-bills.ts';
import { EventHistory } from './history/event-history.ts';
import { TrailBucket } from './history/trail-bucket.ts';
import { KeyRing, type LiveKey } from './key-ring.ts';
import { Refusal, type Answered, type LiveCall, type LiveOperation, type LiveService } from './live-service.ts';
import { PlayedClock } from './played-clock.ts';
import { RateLimits } from './rate-limits.ts';
import { recordedShape } from './recorded-shape.ts';
import { LIVE_SERVICES } from './services/index.ts';
import { recordedCode, statusOf, wireCode, wordingOf } from './wording.ts';

export interface LiveWish {
  /** Simulated seconds a call takes. @default 0.08 */
  readonly secondsPerCall?: number;
  /** No page holds more than this, whatever is asked. @default as the services have it */
  readonly mostPerPage?: number;
  /** Where callers sit, as CloudTrail will show it. @default '203.0.113.25' */
  readonly address?: string;
  /** Whose calls these are. @default 'owner' */
  readonly hand?: Hand;
  /** Called around every change asked for from outside, which it must run; no time passes meanwhile. */
  readonly aroundChange?: (asked: EndpointCall, run: () => void) => void;
}

export class LiveAccount implements AwsEndpoint {
  readonly account: SimulatedAccount;
  readonly history = new EventHistory();
  readonly bills: LiveBills;
  readonly trailBucket: TrailBucket;
  /** The account's time: sleeping on it plays the account forward. */
  readonly clock: PlayedClock;
  readonly keys: KeyRing;
  readonly #stage: Stage;
  readonly #wish: LiveWish;
  readonly #random: Random;
  readonly #delivery: Delivery;
  readonly #recorder: Recorder;
  readonly #rates = new RateLimits();

  constructor(stage: Stage, wish: LiveWish = {}) {
    this.#stage = stage;
    this.#wish = wish;
    this.account = stage.account;
    this.bills = new LiveBills(stage);
    this.#random = stage.random.fork('live');
    this.#delivery = new Delivery(this.#random.fork('delivery'));
    this.#recorder = new Recorder(stage.from, stage.account.identities, this.#delivery, this.#random.fork('records'), stage.truth);
    this.trailBucket = new TrailBucket(stage.account, this.history);
    this.keys = new KeyRing(stage.account.identities);
    this.clock = new PlayedClock(this);
  }

  /** Seconds since 1970. */
  get now(): number {
    return this.#stage.clock.now;
  }

  /** Plays on by so many seconds: owners, intruders and services do what they had planned. */
  advance(seconds: number): void {
    this.advanceTo(this.now + seconds);
  }

  advanceTo(seconds: number): void {
    if (seconds < this.now) return;
    for (const file of this.#stage.playOn(seconds)) this.history.deliver(file);
    for (const file of this.#delivery.due(seconds)) this.history.deliver(file);
  }

  /** Signs somebody in as `aws login` and CloudShell do: a session of twelve hours. */
  signIn(who: 'root' | { readonly user: string; readonly mfa?: boolean }): LiveKey {
    const principal: Principal = who === 'root' ? { kind: 'root' } : { kind: 'user', name: who.user };
    return this.keys.keep(
      {
        principal,
        keyId: this.account.identities.mint('ASIA', this.#random),
        longTerm: false,
        issuedAt: Math.floor(this.now),
        expiresAt: this.now + 12 * HOUR,
        mfa: who !== 'root' && who.mfa === true,
        fromConsole: true,
      },
      this.#random.lettersAndDigits(120),
    );
  }

  async answer(asked: EndpointCall): Promise<EndpointAnswer> {
    await this.clock.sleep((this.#wish.secondsPerCall ?? 0.08) * 1000);
    const service = LIVE_SERVICES.get(asked.service);
    const known = awsService(asked.service);
    if (service === undefined || known === null) return this.#refused(null, wordingOf('json').unknownOperation(asked.operation));
    const operation = Object.hasOwn(service.operations, asked.operation) ? service.operations[asked.operation] : undefined;
    if (operation === undefined) return this.#refused(service, wordingOf(service.wording).unknownOperation(asked.operation));
    const credential = this.#credential(service, known, asked);
    if (credential instanceof Refusal) return this.#refused(service, credential);
    if (!this.#rates.allow(`${asked.service} ${asked.operation} ${asked.region}`, operation.perSecond, this.now))
      return this.#refused(service, wordingOf(service.wording).throttled);
    return this.#perform(service, known, operation, asked, credential);
  }

  #credential(service: LiveService, known: ServiceCalls, asked: EndpointCall): Credential | Refusal {
    const wording = wordingOf(service.wording);
    const credential = this.#enabled(known, asked.region) ? this.keys.find(asked.accessKeyId, asked.sessionToken) : null;
    if (credential === null) return wording.unknownCredential;
    const dead = this.account.deadReason(credential);
    return dead === null ? credential : dead === 'ExpiredToken' ? wording.expired : wording.unknownCredential;
  }

  /** A region that is not switched on does not know the account's credentials. */
  #enabled(known: ServiceCalls, region: string): boolean {
    return (
      factsOf(known.iamPrefix).home !== null || (DEFAULT_REGIONS as readonly string[]).includes(region) || this.account.states.optedIn.has(region)
    );
  }

  #perform(service: LiveService, known: ServiceCalls, operation: LiveOperation, asked: EndpointCall, credential: Credential): EndpointAnswer {
    const action = operation.action ?? iamAction(known, asked.operation);
    const caller: Caller = {
      hand: this.#wish.hand ?? 'owner',
      credential,
      address: this.#wish.address ?? '203.0.113.25',
      userAgent: asked.userAgent.slice(0, 1024),
    };
    const call = this.#liveCall(service, known, asked, caller);
    let reply: Answered | Refusal | null = null;
    const run = (): Answered | Refusal => {
      const around = (operation.readOnly ?? readsOnly(asked.operation)) ? undefined : this.#wish.aroundChange;
      if (around === undefined) return operation.run(call);
      let done: Answered | Refusal | null = null;
      around(asked, () => void (done = operation.run(call)));
      if (done === null) throw new TypeError('a change was asked for and not run');
      return done;
    };
    const outcome = this.account.perform({
      caller,
      action,
      api: asked.operation,
      input: recordedShape(asked.input),
      region: call.region,
      eventId: call.eventId,
      operation: recording(operation, service, asked.operation, () => (reply = run())),
      recorder: this.#recorder,
      random: this.#random,
      denial: () => this.#denial(operation, action, call),
    });
    const { requestId } = outcome;
    const given = reply as Answered | Refusal | null;
    if (given instanceof Refusal) return this.#refused(service, given, requestId);
    if (given === null) {
      const code = wordingOf(service.wording).denied ?? wireCode(service.wording, outcome.error ?? 'AccessDenied');
      return this.#refused(service, new Refusal(code, outcome.message), requestId);
    }
    if (given.issued !== undefined) this.keys.keep(given.issued.credential, given.issued.token);
    return { kind: 'answered', output: given.output, requestId };
  }

  /** Every resource of the call must be allowed; the first that is not, says why. */
  #denial(operation: LiveOperation, action: string, call: LiveCall): Denial | null {
    const { identities } = this.account;
    const set = identities.policySetOf(call.caller.credential);
    const keys = { ...circumstancesOf(call.caller, identities, call.region, call.now), ...operation.context?.(call) };
    const asked = [operation.resource?.(call) ?? '*'].flat().map((resource) => ({ action, resource }));
    for (const one of [...asked, ...(operation.also?.(call) ?? [])]) {
      const denial = authorize(set, policyRequest({ ...one, keys }));
      if (denial !== null) return one.action === action ? denial : { ...denial, action: one.action };
    }
    return null;
  }

  #liveCall(service: LiveService, known: ServiceCalls, asked: EndpointCall, caller: Caller): LiveCall {
    const { account, history, bills, trailBucket, now } = this;
    const region = factsOf(known.iamPrefix).home ?? asked.region;
    const eventId = this.#random.uuid();
    const random = this.#random;
    return {
      account,
      history,
      bills,
      trailBucket,
      service: asked.service,
      operation: asked.operation,
      wording: service.wording,
      region,
      input: asked.input,
      caller,
      now,
      eventId,
      random,
      mostPerPage: this.#wish.mostPerPage ?? Number.POSITIVE_INFINITY,
      script: (action, input) => operationOf(action).run({ account, caller, action, region, input, now, eventId, random }),
    };
  }

  #refused(service: LiveService | null, refusal: Refusal, requestId: string | null = null): EndpointAnswer {
    const status = refusal.status ?? statusOf(service?.wording ?? 'json', refusal.code);
    return { kind: 'refused', status, code: refusal.code, message: refusal.message, requestId };
  }
}

/** The live operation as the account's recorder sees it. */
function recording(operation: LiveOperation, service: LiveService, api: string, run: () => Answered | Refusal): Operation {
  const { eventName, readOnly, data, free } = operation;
  return {
    ...(eventName === undefined ? {} : { eventName }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(data === undefined ? {} : { data }),
    ...(free === undefined ? {} : { free }),
    run: () => {
      const reply = run();
      if (reply instanceof Refusal) return refuse(recordedCode(service.wording, reply), reply.message);
      return reply.recorded ?? ((readOnly ?? readsOnly(api)) ? {} : { response: readRequest(recordedShape(reply.output)) });
    },
  };
}
