/** Writes what happened as CloudTrail would, and keeps the truth about it apart. */
import { isoTime } from '../clock.ts';
import type { Random } from '../random.ts';
import type { TruthBook } from '../truth-book.ts';
import type { Caller, Fields, Json } from './call.ts';
import type { CloudTrailRecord } from './cloudtrail-record.ts';
import { identityOf, type Credential, type IdentityBook } from './credential.ts';
import type { Delivery } from './delivery.ts';
import { hostOf, type ServiceFacts } from './service-facts.ts';

/** A record while it is being filled, field by field in the order AWS uses. */
type Draft = { -readonly [Field in keyof CloudTrailRecord]?: CloudTrailRecord[Field] };

export interface Happening {
  readonly caller: Caller;
  readonly facts: ServiceFacts;
  readonly eventName: string;
  readonly region: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly eventId: string;
  readonly readOnly: boolean;
  readonly request: Json;
  readonly response: Json;
  readonly error?: { readonly code?: string; readonly message: string } | undefined;
  readonly eventType?: CloudTrailRecord['eventType'];
  readonly data?: boolean;
  readonly resources?: readonly Fields[] | undefined;
  readonly additional?: Fields | undefined;
  readonly sharedEventId?: string | undefined;
  readonly details?: Fields;
  readonly hostHeader?: string;
}

export class Recorder {
  /** Nothing before this time is in the log (seconds since 1970). */
  readonly #from: number;
  readonly #book: IdentityBook;
  readonly #delivery: Delivery;
  readonly #random: Random;
  readonly #truth: TruthBook;
  readonly #identities = new WeakMap<Credential, Fields>();

  constructor(from: number, book: IdentityBook, delivery: Delivery, random: Random, truth: TruthBook) {
    this.#from = from;
    this.#book = book;
    this.#delivery = delivery;
    this.#random = random;
    this.#truth = truth;
  }

  /** `logged` is false while no trail stores the event; Event history still has it. The answer is its request id, where it has one. */
  record(happening: Happening, logged: boolean): string | null {
    if (happening.at < this.#from) return null;
    const { caller, error } = happening;
    const { credential } = caller;
    const typed = happening.eventType ?? 'AwsApiCall';
    /** S3 writes the client's name in brackets. */
    const direct = isDirect(caller);
    const record: Draft = {
      eventVersion: happening.facts.eventVersion,
      userIdentity: this.#identity(caller),
      eventTime: isoTime(happening.at),
      eventSource: happening.facts.source,
      eventName: happening.eventName,
      awsRegion: happening.region,
      sourceIPAddress: caller.address,
      userAgent: direct && happening.facts.source === 's3.amazonaws.com' ? `[${caller.userAgent}]` : caller.userAgent,
    };
    if (error?.code !== undefined) record.errorCode = error.code;
    if (error !== undefined) record.errorMessage = error.message;
    record.requestParameters = happening.request;
    record.responseElements = happening.response;
    if (happening.additional !== undefined) record.additionalEventData = happening.additional;
    if (typed !== 'AwsConsoleSignIn') record.requestID = this.#random.uuid();
    record.eventID = happening.eventId;
    record.readOnly = happening.readOnly;
    if (happening.resources !== undefined) record.resources = happening.resources;
    record.eventType = typed;
    record.managementEvent = happening.data !== true;
    record.recipientAccountId = this.#book.id;
    if (happening.sharedEventId !== undefined) record.sharedEventID = happening.sharedEventId;
    if (happening.details !== undefined) record.serviceEventDetails = happening.details;
    record.eventCategory = happening.data === true ? 'Data' : 'Management';
    if (direct) record.tlsDetails = tls(happening.hostHeader ?? hostOf(happening.facts, happening.region));
    if (credential.fromConsole && credential.keyId !== null) record.sessionCredentialFromConsole = 'true';
    this.#send(record as CloudTrailRecord, happening.at, caller, logged);
    return record.requestID ?? null;
  }

  #send(record: CloudTrailRecord, at: number, caller: Caller, logged: boolean): void {
    this.#truth.event(record, caller, logged);
    this.#delivery.post(record, at, logged);
  }

  /** One object for all events of a credential: building it anew for each costs more than the rest of the record. */
  #identity(caller: Caller): Fields {
    if (caller.invokedBy !== undefined) return identityOf(caller.credential, this.#book, caller.invokedBy);
    let identity = this.#identities.get(caller.credential);
    if (identity === undefined) {
      identity = identityOf(caller.credential, this.#book);
      this.#identities.set(caller.credential, identity);
    }
    return identity;
  }
}

/** TLS is known for calls that came over the network by themselves, not for what services do inside. */
const isDirect = (caller: Caller): boolean =>
  caller.invokedBy === undefined && !caller.credential.principal.kind.startsWith('service') && caller.address !== 'AWS Internal';

const TLS = new Map<string, Fields>();

function tls(host: string): Fields {
  let details = TLS.get(host);
  if (details === undefined) {
    details = { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256', clientProvidedHostHeader: host };
    if (TLS.size < 5000) TLS.set(host, details);
  }
  return details;
}
