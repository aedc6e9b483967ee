/** The live account: the port `AwsAccount` over the AWS SDK for JavaScript v3. */
import pLimit from 'p-limit';
import type { AwsCredentialIdentity, Provider } from '@smithy/types';
import { callRate } from '../../knowledge/aws-calls/call-rates.ts';
import { awsService, iamAction, knownCall } from '../../knowledge/aws-calls/index.ts';
import type { KnownCall, ServiceCalls } from '../../knowledge/aws-calls/index.ts';
import type { AskOptions, AwsAccount, AwsAnswer, AwsCall, AwsFound } from '../../ports/aws-account.ts';
import type { Clock } from '../../ports/clock.ts';
import { askPatiently, CAREFUL_WRITE, PATIENT_READ, QUICK_IDENTITY } from './ask-patiently.ts';
import type { Patience, Tried } from './ask-patiently.ts';
import type { EndpointOf } from './endpoint-variables.ts';
import { boundedAnswers, LARGEST_ANSWER_BYTES } from './http/bounded-answers.ts';
import type { AwsHttpHandler } from './http/handler.ts';
import { serverTime } from './http/server-time.ts';
import { homeCheck } from './home-check.ts';
import type { AtHome } from './home-check.ts';
import { paceKeeper } from './pace.ts';
import { allPages } from './pages.ts';
import { plainOutput } from './plain-output.ts';
import { refusal, repeatableAs } from './refusal.ts';
import { sdkClients } from './sdk-clients.ts';
import { sendWithin } from './send-within.ts';
import type { Thrown } from './thrown.ts';

export interface AwsAccountOptions {
  readonly credentials: Provider<AwsCredentialIdentity>;
  readonly http: AwsHttpHandler;
  readonly clock: Clock;
  /** Instead of AWS's own address, by service; null leaves the choice to the SDK, which reads the profile. @default always null */
  readonly endpointOf?: EndpointOf;
  /** Requests under way at once. @default 32 */
  readonly concurrency?: number;
  /** Longest time for one try, whole answer included. @default 60_000; ten times that for the content of a file */
  readonly tryForMs?: number;
  /** @default LARGEST_ANSWER_BYTES */
  readonly largestAnswerBytes?: number;
  /** 0 to 1, for the length of pauses. @default Math.random */
  readonly random?: () => number;
  /** @default 'hikeshi' */
  readonly userAgent?: string;
}

/** Regions become host names: nothing else may pass through here as one. */
const REGION = /^[a-z0-9-]{1,40}$/;
const HOME = 'us-east-1';
const AT_ONCE = 32;
const TRY_FOR_MS = 60_000;

export function awsAccount(options: AwsAccountOptions): AwsAccount {
  const { clock, random = Math.random, tryForMs = TRY_FOR_MS } = options;
  const { http, offsetMs } = serverTime(boundedAnswers(options.http, options.largestAnswerBytes ?? LARGEST_ANSWER_BYTES));
  const clients = sdkClients({
    credentials: options.credentials,
    http,
    clockOffsetMs: offsetMs,
    endpointOf: options.endpointOf ?? (() => null),
    userAgent: options.userAgent ?? 'hikeshi',
  });
  const pace = paceKeeper(clock);
  const slots = pLimit(options.concurrency ?? AT_ONCE);
  // Asked in a region that is on in every account; while it is asked, nothing of it can be settled by asking it.
  const atHome = homeCheck(
    () => askSettledBy(() => Promise.resolve('unreached'), { service: 'sts', operation: 'GetCallerIdentity', region: HOME }),
    clock,
  );
  const ask = (call: AwsCall, asking: AskOptions = {}): Promise<AwsAnswer> => askSettledBy(atHome, call, asking);

  async function askSettledBy(settledBy: () => Promise<AtHome>, call: AwsCall, { signal }: AskOptions = {}): Promise<AwsAnswer> {
    const asked = askedCall(call);
    if (!REGION.test(asked.region)) return { kind: 'failed', cause: 'request', code: 'BadRegion', message: 'not the name of a region' };
    const attempt = async (): Promise<Attempt> => {
      if (!(await pace.turn(asked.lane, asked.rate, signal))) return settled({ kind: 'stopped' });
      const attempted = await slots(() => tryOnce(asked, signal));
      if (attempted.again === 'throttled') pace.tooFast(asked.lane, attempted.afterMs ?? 0);
      else if (attempted.found !== null) pace.wentWell(asked.lane);
      return attempted;
    };
    const { last, attempts } = await askPatiently(attempt, asked.patience, { clock, random, signal });
    return last.found ?? refusal(last.thrown, { ...asked, attempts, atHome: settledBy });
  }

  async function tryOnce(asked: Asked, signal: AbortSignal | undefined): Promise<Attempt> {
    const send = await clients.sender(asked.service, asked.region);
    const limitMs = asked.operation === 'GetObject' ? tryForMs * 10 : tryForMs;
    const sent = await sendWithin(limitMs, signal, async (within) => {
      const output = await send(asked.operation, asked.input, within);
      return { output: await plainOutput(output), requestId: requestIdOf(output) };
    });
    if (sent.kind === 'sent') return { found: { kind: 'found', ...sent.value }, again: null, afterMs: null };
    const again = repeatableAs(sent.thrown, asked.service);
    return { found: null, thrown: sent.thrown, again, afterMs: sent.thrown.kind === 'answered' ? sent.thrown.retryAfterMs : null };
  }

  return { ask, pages: (call, asking) => allPages(ask, call, asking) };
}

type Attempt = Tried & ({ readonly found: AwsFound } | { readonly found: null; readonly thrown: Thrown });

const settled = (thrown: Thrown): Attempt => ({ found: null, thrown, again: null, afterMs: null });

interface Asked {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly regional: boolean;
  readonly iamAction: string;
  readonly lane: string;
  readonly rate: ReturnType<typeof callRate>['rate'];
  readonly patience: Patience;
}

/** @throws Error for a call the catalogue does not know: our own mistake */
function askedCall({ service: key, operation, region: wished, input = {} }: AwsCall): Asked {
  const service = awsService(key);
  const known = knownCall(key, operation);
  if (service === null || known === null)
    throw new Error(`${key} ${operation} is not in knowledge/aws-calls: nothing is called that does not stand there`);
  const region = homeOf(service) ?? wished;
  const { countedAs, rate } = callRate(key, operation);
  return {
    service: key,
    operation,
    region,
    input: withDates(input, known.moments ?? []),
    regional: homeOf(service) === null,
    iamAction: iamAction(service, operation),
    lane: `${countedAs} ${region}`,
    rate,
    patience: patienceFor(key, known),
  };
}

const withDates = (input: Asked['input'], moments: readonly string[]): Asked['input'] =>
  moments.length === 0
    ? input
    : Object.fromEntries(
        Object.entries(input).map(([name, value]) => [name, moments.includes(name) && typeof value === 'string' ? new Date(value) : value]),
      );

const homeOf = ({ where }: ServiceCalls): string | null => (typeof where === 'object' && 'home' in where ? where.home : null);

function patienceFor(service: string, known: KnownCall): Patience {
  if (known.access === 'write') return CAREFUL_WRITE;
  return service === 'sts' ? QUICK_IDENTITY : PATIENT_READ;
}

function requestIdOf(output: unknown): string | null {
  const metadata = (output as { readonly $metadata?: { readonly requestId?: unknown } } | null | undefined)?.$metadata;
  return typeof metadata?.requestId === 'string' ? metadata.requestId.slice(0, 120) : null;
}
