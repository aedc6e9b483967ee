/** Writes what happened as CloudTrail would, and keeps the truth about it apart. */
import { isoTime } from '../clock.ts';
import type { Random } from '../random.ts';
import type { TruthBook } from '../truth-book.ts';
import type { Caller, Fields, Json } from './call.ts';
import type { CloudTrailRecord } from './cloudtrail-record.ts';
import { identityOf, type IdentityBook } from './credential.ts';
import type { Delivery } from './delivery.ts';
import { hostOf, type ServiceFacts } from './service-facts.ts';

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

  constructor(from: number, book: IdentityBook, delivery: Delivery, random: Random, truth: TruthBook) {
    this.#from = from;
    this.#book = book;
    this.#delivery = delivery;
    this.#random = random;
    this.#truth = truth;
  }

  /** `logged` is false while no trail stores the event; Event history still has it. */
  record(happening: Happening, logged: boolean): void {
    if (happening.at < this.#from) return;
    const { caller, error } = happening;
    const { credential } = caller;
    const typed = happening.eventType ?? 'AwsApiCall';
    const direct = isDirect(caller);
    const record: CloudTrailRecord = {
      eventVersion: happening.facts.eventVersion,
      userIdentity: identityOf(credential, this.#book, caller.invokedBy),
      eventTime: isoTime(happening.at),
      eventSource: happening.facts.source,
      eventName: happening.eventName,
      awsRegion: happening.region,
      sourceIPAddress: caller.address,
      userAgent: caller.userAgent,
      ...(error?.code === undefined ? {} : { errorCode: error.code }),
      ...(error === undefined ? {} : { errorMessage: error.message }),
      requestParameters: happening.request,
      responseElements: happening.response,
      ...(happening.additional === undefined ? {} : { additionalEventData: happening.additional }),
      ...(typed === 'AwsConsoleSignIn' ? {} : { requestID: this.#random.uuid() }),
      eventID: happening.eventId,
      readOnly: happening.readOnly,
      ...(happening.resources === undefined ? {} : { resources: happening.resources }),
      eventType: typed,
      managementEvent: happening.data !== true,
      recipientAccountId: this.#book.id,
      ...(happening.sharedEventId === undefined ? {} : { sharedEventID: happening.sharedEventId }),
      ...(happening.details === undefined ? {} : { serviceEventDetails: happening.details }),
      eventCategory: happening.data === true ? 'Data' : 'Management',
      ...(direct ? { tlsDetails: tls(happening.hostHeader ?? hostOf(happening.facts, happening.region)) } : {}),
      ...(credential.fromConsole && credential.keyId !== null ? { sessionCredentialFromConsole: 'true' } : {}),
    };
    this.#truth.event(record, happening.at, caller, logged);
    this.#delivery.post(record, happening.at, logged);
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
