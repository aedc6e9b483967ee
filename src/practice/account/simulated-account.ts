/**
 * A small AWS account with a clock. State decides what a call does; what it did is recorded the way CloudTrail would.
 * The behaviour it promises is in README.md beside this file.
 */
import type { Agenda } from '../agenda.ts';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { TruthBook } from '../truth-book.ts';
import { readRequest, type Call, type Caller, type Fields, type Json, type MadeCall, type Operation, type Outcome, type Reply } from './call.ts';
import type { CloudTrailRecord } from './cloudtrail-record.ts';
import type { Credential } from './credential.ts';
import { denialWords, type Denial } from './denial.ts';
import type { Delivery } from './delivery.ts';
import { Holdings } from './holdings.ts';
import { Identities } from './identities.ts';
import type { Meter } from './meter.ts';
import { operationOf, OPERATIONS } from './operations.ts';
import { Recorder } from './recorder.ts';
import { ServiceStates } from './service-states.ts';
import { factsOf, readsOnly } from './service-facts.ts';

export interface AccountParts {
  readonly id: string;
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly delivery: Delivery;
  readonly truth: TruthBook;
  readonly meter: Meter;
  /** Seconds since 1970; earlier events are older than the log. */
  readonly logFrom: number;
}

export class SimulatedAccount {
  readonly id: string;
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly truth: TruthBook;
  readonly meter: Meter;
  /** Seconds since 1970 of the first day of the log. */
  readonly openedAt: number;
  readonly identities: Identities;
  readonly holdings = new Holdings();
  readonly states: ServiceStates;
  readonly #recorder: Recorder;

  constructor(parts: AccountParts) {
    this.id = parts.id;
    this.clock = parts.clock;
    this.agenda = parts.agenda;
    this.random = parts.random;
    this.truth = parts.truth;
    this.meter = parts.meter;
    this.openedAt = parts.logFrom;
    this.identities = new Identities(parts.id, parts.random.fork('identities'), parts.clock);
    this.states = new ServiceStates(parts.random.fork('states'));
    this.#recorder = new Recorder(parts.logFrom, this.identities, parts.delivery, parts.random.fork('records'), parts.truth);
  }

  /** One API call. A credential that is dead leaves no event, as at AWS; everything else is recorded, denied or not. */
  call(caller: Caller, action: string, input: Fields = {}, region = 'us-east-1'): Outcome {
    const dead = this.deadReason(caller.credential);
    if (dead !== null) return { error: dead, message: '', response: null, issued: null, requestId: null };
    const api = action.slice(action.indexOf(':') + 1);
    const eventId = this.random.uuid();
    const operation = operationFor(action, api);
    return this.perform({
      caller,
      action,
      api,
      input,
      region,
      eventId,
      operation,
      recorder: this.#recorder,
      random: this.random,
      denial: () => this.#denialBy(caller.credential, action),
    });
  }

  /** A call that is known to come from a living credential: authorised, run and recorded. `live` gives it an operation of its own. */
  perform(made: MadeCall): Outcome {
    const { caller, action, input, eventId, operation, api } = made;
    const facts = factsOf(action.slice(0, action.indexOf(':')));
    const where = facts.home ?? made.region;
    /** The call that stops a trail is the last one the trail stores; the call that starts it the first. */
    const loggedBefore = this.states.trail.logs;
    this.#noteUse(caller.credential, facts.source, where);
    const call: Call = { account: this, caller, action, region: where, input, now: this.clock.now, eventId, random: made.random };
    const reply = this.#answer(operation, call, made.denial);
    const refused = 'refused' in reply ? reply : null;
    const done = 'refused' in reply ? null : reply;
    if (done !== null) this.meter.called({ call, additional: done.additional ?? {} });
    if (done?.issued !== undefined && caller.hand === 'attacker') this.holdings.handed(done.issued);
    if (operation.data === true && !this.states.trail.dataEvents) return outcomeOf(reply, null);
    const requestId = made.recorder.record(
      {
        caller,
        facts,
        eventName: operation.eventName ?? api,
        region: where,
        at: this.clock.now,
        eventId,
        readOnly: operation.readOnly ?? readsOnly(api),
        request: reply.request === undefined ? readRequest(input) : reply.request,
        response: done?.response ?? null,
        error: refused === null ? undefined : { code: refused.refused, message: refused.because },
        ...(operation.data === true ? { data: true } : {}),
        resources: done?.resources,
        additional: done?.additional,
        sharedEventId: done?.sharedEventId,
      },
      loggedBefore || this.states.trail.logs,
    );
    return outcomeOf(reply, requestId);
  }

  /** Something that is recorded without being an API call: a sign-in, or a service telling what it did. */
  tell(
    caller: Caller,
    service: string,
    event: {
      readonly name: string;
      readonly region: string;
      readonly type: CloudTrailRecord['eventType'];
      readonly request?: Json;
      readonly response?: Json;
      readonly additional?: Fields;
      readonly details?: Fields;
      readonly error?: { readonly code?: string; readonly message: string };
      readonly hostHeader?: string;
      readonly readOnly?: boolean;
    },
  ): string {
    const eventId = this.random.uuid();
    this.#recorder.record(
      {
        caller,
        facts: factsOf(service),
        eventName: event.name,
        region: event.region,
        at: this.clock.now,
        eventId,
        readOnly: event.readOnly ?? false,
        request: event.request ?? null,
        response: event.response ?? null,
        eventType: event.type,
        additional: event.additional,
        ...(event.details === undefined ? {} : { details: event.details }),
        error: event.error,
        ...(event.hostHeader === undefined ? {} : { hostHeader: event.hostHeader }),
      },
      this.states.trail.logs,
    );
    return eventId;
  }

  #answer(operation: Operation, call: Call, denial: () => Denial | null): Reply {
    const denied = operation.free === true ? null : denial();
    return denied === null ? operation.run(call) : denialWords(call, denied);
  }

  #denialBy(credential: Credential, action: string): Denial | null {
    const decision = this.identities.decide(credential, action);
    return decision === 'allowed' ? null : { explicit: decision === 'denied', by: 'identity-based policy', resource: '*' };
  }

  /** Why AWS would not even know the caller, or null. */
  deadReason(credential: Credential): string | null {
    const { principal } = credential;
    const { enforced } = this.identities;
    if (credential.expiresAt !== null && credential.expiresAt < this.clock.now) return 'ExpiredToken';
    if (credential.longTerm && credential.keyId !== null && enforced.keys.get(credential.keyId)?.active !== true) return 'InvalidClientTokenId';
    if (principal.kind === 'user' && !enforced.users.has(principal.name)) return 'InvalidClientTokenId';
    if (credential.keyId?.startsWith('ACCA') === true && principal.kind === 'user' && !this.#holdsServiceCredential(principal.name, credential.keyId))
      return 'InvalidClientTokenId';
    if (principal.kind === 'federated' && !enforced.users.has(principal.user)) return 'InvalidClientTokenId';
    if (principal.kind === 'role' && !enforced.roles.has(principal.name)) return 'InvalidClientTokenId';
    return null;
  }

  /** GetAccessKeyLastUsed and RoleLastUsed. */
  #noteUse({ principal, keyId, longTerm }: Credential, source: string, region: string): void {
    const at = this.clock.now;
    const key = longTerm && keyId !== null ? this.identities.keys.get(keyId) : undefined;
    if (key !== undefined) key.used = { at, service: source.slice(0, source.indexOf('.')), region };
    const role = principal.kind === 'role' ? this.identities.roles.get(principal.name) : undefined;
    if (role !== undefined) role.used = { at, region };
  }

  #holdsServiceCredential(user: string, id: string): boolean {
    return this.identities.enforced.users.get(user)?.serviceCredentials.has(id) === true;
  }
}

const READ: Operation = { readOnly: true, run: () => ({}) };

function operationFor(action: string, api: string): Operation {
  if (OPERATIONS[action] !== undefined || !readsOnly(api)) return operationOf(action);
  return READ;
}

const outcomeOf = (reply: Reply, requestId: string | null): Outcome =>
  'refused' in reply
    ? { error: reply.refused, message: reply.because, response: null, issued: null, requestId }
    : { error: null, message: '', response: reply.response ?? null, issued: reply.issued ?? null, requestId };
