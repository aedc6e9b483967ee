/** Trouble on purpose: any endpoint, with throttling, failures, silence, denials and slowness put before it, by script or by chance. */
import { awsService, iamAction } from '../../knowledge/aws-calls/index.ts';
import type { AwsEndpoint, EndpointAnswer, EndpointCall } from '../../ports/aws-endpoint.ts';
import type { Clock } from '../../ports/clock.ts';
import { Random } from '../random.ts';
import { Refusal } from './live-service.ts';
import { LIVE_SERVICES } from './services/index.ts';
import { statusOf, wordingOf, type WordingName } from './wording.ts';

export type Trouble =
  /** Too many requests. */
  | 'throttled'
  /** 500 */
  | 'broken'
  /** 503 */
  | 'unavailable'
  /** The connection breaks while the answer is awaited. */
  | 'reset'
  /** Nothing comes until the caller gives up. */
  | 'silence'
  /** No policy of the caller allows it. */
  | 'denied'
  /** A service control policy of the organisation denies it, as where regions are closed. */
  | 'scp-denied'
  | 'expired'
  | 'unknown-credential'
  /** The answer comes, late. */
  | { readonly lateMs: number };

export interface Fault {
  readonly trouble: Trouble;
  /** Only calls of this service, operation, region; all when not given. */
  readonly service?: string;
  readonly operation?: string;
  readonly region?: string;
  /** Meets the first so many of these calls. @default every one */
  readonly times?: number;
  /** Meets each of these calls with this probability. @default 1 */
  readonly chance?: number;
}

export interface FaultOptions {
  /** Needed for lateness; the account's own. */
  readonly clock?: Clock;
  readonly seed?: string;
}

/** Faults are tried in order and the first that fits is met; lateness only delays what comes after it. */
export function withFaults(endpoint: AwsEndpoint, faults: readonly Fault[], options: FaultOptions = {}): AwsEndpoint {
  const random = new Random(options.seed ?? 'faults');
  const left = faults.map((fault) => fault.times ?? Number.POSITIVE_INFINITY);
  return {
    async answer(call) {
      for (const [at, fault] of faults.entries()) {
        if ((left[at] ?? 0) <= 0 || !meets(fault, call) || !random.chance(fault.chance ?? 1)) continue;
        left[at] = (left[at] ?? 0) - 1;
        if (typeof fault.trouble !== 'object') return answerOf(fault.trouble, call);
        await options.clock?.sleep(fault.trouble.lateMs);
      }
      return endpoint.answer(call);
    },
  };
}

/** A clock that is off by so many milliseconds: give it to one side of the wire only. */
export const skewed = (clock: Clock, milliseconds: number): Clock => ({
  now: () => clock.now() + milliseconds,
  sleep: (time, signal) => clock.sleep(time, signal),
});

const meets = (fault: Fault, call: EndpointCall): boolean =>
  (fault.service ?? call.service) === call.service &&
  (fault.operation ?? call.operation) === call.operation &&
  (fault.region ?? call.region) === call.region;

function answerOf(trouble: Exclude<Trouble, object>, call: EndpointCall): EndpointAnswer {
  const name: WordingName = LIVE_SERVICES.get(call.service)?.wording ?? 'json';
  const wording = wordingOf(name);
  switch (trouble) {
    case 'reset':
    case 'silence':
      return { kind: 'lost', how: trouble };
    case 'throttled':
      return refused(name, wording.throttled);
    case 'broken':
      return refused(name, wording.broken);
    case 'unavailable':
      return refused(name, wording.unavailable);
    case 'expired':
      return refused(name, wording.expired);
    case 'unknown-credential':
      return refused(name, wording.unknownCredential);
    case 'denied':
    case 'scp-denied':
      return refused(name, new Refusal(wording.denied ?? 'AccessDenied', deniedWords(trouble, call, name)));
  }
}

const refused = (name: WordingName, { code, message, status }: Refusal): EndpointAnswer => ({
  kind: 'refused',
  code,
  message,
  status: status ?? statusOf(name, code),
});

function deniedWords(trouble: 'denied' | 'scp-denied', call: EndpointCall, name: WordingName): string {
  const known = awsService(call.service);
  const action = known === null ? `${call.service}:${call.operation}` : iamAction(known, call.operation);
  const why =
    trouble === 'denied' ? `because no identity-based policy allows the ${action} action` : 'with an explicit deny in a service control policy';
  const says = `User: arn:aws:iam::123456789012:user/example is not authorized to perform: ${action} on resource: * ${why}`;
  return name === 'ec2' ? `You are not authorized to perform this operation. ${says}. Encoded authorization failure message: 3uZ0example` : says;
}
