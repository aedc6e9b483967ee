/** One request: whose it is, what it asks, what the endpoint says, written back in the service's protocol. */
import { randomUUID } from 'node:crypto';
import type { AwsEndpoint } from '../../ports/aws-endpoint.ts';
import type { Clock } from '../../ports/clock.ts';
import { protocolOf } from './protocols/index.ts';
import type { WireError } from './protocols/protocol.ts';
import { signatureOf, type Signed } from './signature.ts';
import { undeclaredMembers } from './undeclared-members.ts';
import type { WireRequest, WireResponse } from './wire-message.ts';
import type { WireService } from './wire-service.ts';

export interface WireOptions {
  /** Time of the server. With it, answers carry a Date, and requests signed more than five minutes off it are refused, as at AWS. */
  readonly clock?: Clock;
}

export type WireOutcome = WireResponse | { readonly lost: 'reset' | 'silence' };

const HOME = 'us-east-1';

export async function answerRequest(
  endpoint: AwsEndpoint,
  service: WireService,
  request: WireRequest,
  options: WireOptions = {},
): Promise<WireOutcome> {
  const protocol = protocolOf(service.protocol);
  const signed = signatureOf(request);
  const dated = (response: WireResponse): WireResponse =>
    options.clock === undefined ? response : { ...response, headers: { ...response.headers, date: new Date(options.clock.now()).toUTCString() } };
  const refuse = (error: WireError, requestId: string = randomUUID()): WireResponse => {
    const response = dated(protocol.writeError(service, error, requestId));
    return request.method === 'HEAD' ? { ...response, body: '' } : response;
  };
  const skewed = signed === null || options.clock === undefined ? null : skewOf(service, signed, options.clock.now());
  if (skewed !== null) return refuse(skewed);
  const name = protocol.operationOf(service, request);
  const operation = service.operations.get(name ?? '');
  if (operation === undefined) return refuse(unknownOperation(service, name));
  const answer = await endpoint.answer({
    service: service.key,
    operation: operation.name,
    region: signed?.region ?? HOME,
    input: await protocol.readInput(service, operation, request),
    accessKeyId: signed?.accessKeyId ?? '',
    sessionToken: signed?.sessionToken ?? null,
    userAgent: request.headers['user-agent'] ?? '',
  });
  if (answer.kind === 'lost') return { lost: answer.how };
  const requestId = answer.requestId ?? randomUUID();
  if (answer.kind === 'refused') return refuse(answer, requestId);
  const undeclared = undeclaredMembers(operation.output, answer.output);
  if (undeclared.length > 0)
    throw new Error(`the answer to ${service.key} ${operation.name} has what AWS's model does not know: ${undeclared.join(', ')}`);
  return dated(protocol.writeOutput(service, operation, answer.output, requestId));
}

function unknownOperation(service: WireService, name: string | null): WireError {
  if (service.protocol === 'ec2' || service.protocol === 'query')
    return { status: 400, code: 'InvalidAction', message: `The action ${name ?? ''} is not valid for this web service.` };
  if (service.key === 's3') return { status: 405, code: 'MethodNotAllowed', message: 'The specified method is not allowed against this resource.' };
  return { status: service.protocol === 'json' ? 400 : 404, code: 'UnknownOperationException', message: '' };
}

const FIVE_MINUTES = 300_000;

/** Wording of AWS's services for a request signed too early or too late. */
function skewOf(service: WireService, { at }: Signed, now: number): WireError | null {
  if (at === null || Math.abs(at - now) <= FIVE_MINUTES) return null;
  const [signed, server] = [stamp(at), stamp(now)];
  if (service.key === 's3')
    return { status: 403, code: 'RequestTimeTooSkewed', message: "The difference between the request time and the server's time is too large." };
  if (service.protocol === 'ec2')
    return { status: 400, code: 'RequestExpired', message: `Request has expired. Timestamp date is ${signed}. Current date is ${server}` };
  const message =
    at < now
      ? `Signature expired: ${signed} is now earlier than ${stamp(now - FIVE_MINUTES)} (${server} - 5 min.)`
      : `Signature not yet current: ${signed} is still later than ${stamp(now + FIVE_MINUTES)} (${server} + 5 min.)`;
  return service.protocol === 'query'
    ? { status: 403, code: 'SignatureDoesNotMatch', message }
    : { status: service.protocol === 'json' ? 400 : 403, code: 'InvalidSignatureException', message };
}

/** 20260101T000000Z */
const stamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
