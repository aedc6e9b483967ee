/** The services Hikeshi asks without an SDK client (`edges/aws/services`): their few calls by hand, as no schema is there to read them from. */
import { randomUUID } from 'node:crypto';
import type { AwsEndpoint } from '../../ports/aws-endpoint.ts';
import type { WireOptions, WireOutcome } from './answer-request.ts';
import { signatureOf } from './signature.ts';
import { textOfBody } from './wire-message.ts';
import type { WireRequest, WireResponse } from './wire-message.ts';

interface PlainCall {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** By signing name, which is the catalogue's key for all of them. Source: AWS's service models of botocore 1.43.107. */
const CALLS: Readonly<Record<string, (request: WireRequest) => PlainCall | null>> = {
  freetier: (request) => {
    const operation = /^AWSFreeTierService\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '')?.[1];
    return operation === undefined ? null : { operation, input: JSON.parse(textOfBody(request)) as Record<string, unknown> };
  },
  rolesanywhere: (request) =>
    rolesAnywhere(request) ?? listed({ '/trustanchors': 'ListTrustAnchors', '/profiles': 'ListProfiles', '/crls': 'ListCrls' }, request),
  notifications: (request) => {
    const arn = /^\/managed-notification-events\/([^/]+)$/.exec(request.path)?.[1];
    if (arn !== undefined) return { operation: 'GetManagedNotificationEvent', input: { arn: decodeURIComponent(arn), ...queryOf(request) } };
    return listed({ '/managed-notification-events': 'ListManagedNotificationEvents' }, request);
  },
};

/** Null when the request is for none of them. */
export async function answerPlain(endpoint: AwsEndpoint, request: WireRequest, { clock }: WireOptions = {}): Promise<WireOutcome | null> {
  const signed = signatureOf(request);
  const read = signed === null || !Object.hasOwn(CALLS, signed.signingName) ? undefined : CALLS[signed.signingName];
  if (signed === null || read === undefined) return null;
  const date = clock === undefined ? {} : { date: new Date(clock.now()).toUTCString() };
  const call = read(request);
  if (call === null) return jsonError({ status: 404, code: 'UnknownOperationException', message: '' }, date);
  const answer = await endpoint.answer({
    service: signed.signingName,
    region: signed.region,
    ...call,
    accessKeyId: signed.accessKeyId,
    sessionToken: signed.sessionToken,
    userAgent: request.headers['user-agent'] ?? '',
  });
  if (answer.kind === 'lost') return { lost: answer.how };
  const requestId = { 'x-amzn-requestid': answer.requestId ?? randomUUID() };
  if (answer.kind === 'refused') return jsonError(answer, { ...date, ...requestId });
  // JSON.stringify writes a Date as ISO 8601 text, as all three services do.
  return { status: 200, headers: { 'content-type': 'application/json', ...date, ...requestId }, body: JSON.stringify(answer.output) };
}

/** `/trustanchor/ID`, `/profile/ID/disable` */
function rolesAnywhere({ method, path }: WireRequest): PlainCall | null {
  const [, kind, id = '', verb] = /^\/(trustanchor|profile)\/([^/]+)(?:\/(disable|enable))?$/.exec(path) ?? [];
  if (kind === undefined || method !== (verb === undefined ? 'GET' : 'POST')) return null;
  const does = verb === undefined ? 'Get' : verb === 'disable' ? 'Disable' : 'Enable';
  const [what, member] = kind === 'profile' ? ['Profile', 'profileId'] : ['TrustAnchor', 'trustAnchorId'];
  return { operation: `${does}${what}`, input: { [member]: decodeURIComponent(id) } };
}

function listed(paths: Readonly<Record<string, string>>, request: WireRequest): PlainCall | null {
  const operation = request.method === 'GET' && Object.hasOwn(paths, request.path) ? paths[request.path] : undefined;
  return operation === undefined ? null : { operation, input: queryOf(request) };
}

/** Sizes are numbers, times are times, the rest is text. */
function queryOf(request: WireRequest): Record<string, unknown> {
  return Object.fromEntries([...request.query].map(([name, [value = '']]): [string, unknown] => [name, queryValue(name, value)]));
}

function queryValue(name: string, value: string): unknown {
  if (name === 'maxResults' || name === 'pageSize') return Number(value);
  return name === 'startTime' || name === 'endTime' ? new Date(value) : value;
}

const jsonError = (
  error: { readonly status: number; readonly code: string; readonly message: string },
  headers: Readonly<Record<string, string>>,
): WireResponse => ({
  status: error.status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': error.code, ...headers },
  body: JSON.stringify({ __type: error.code, message: error.message }),
});
