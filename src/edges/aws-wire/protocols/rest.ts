/** restJson and restXml (S3 too): members in path, query, headers and body, each where its schema says. */
import { FromStringShapeDeserializer, ToStringShapeSerializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { textOfBody, type WireRequest, type WireResponse } from '../wire-message.ts';
import type { WireOperation, WireService } from '../wire-service.ts';
import { bytesOrText, codecOf } from './json-rpc.ts';
import type { Protocol, WireError } from './protocol.ts';
import { routed } from './route.ts';
import { escapedXml } from './xml-text.ts';

interface Bindings {
  readonly httpLabel?: 1;
  readonly httpPayload?: 1;
  readonly httpResponseCode?: 1;
  readonly httpQueryParams?: 1;
  readonly httpHeader?: string;
  readonly httpPrefixHeaders?: string;
  readonly httpQuery?: string;
}

const bindingsOf = (member: NormalizedSchema): Bindings => member.getMergedTraits();

const settingsOf = (service: WireService) =>
  ({ httpBindings: true, timestampFormat: { useTrait: true, default: service.protocol === 'rest-json' ? 7 : 5 } }) as const;

export const rest: Protocol = {
  operationOf: (service, request) => routed(service, request)?.operation.name ?? null,
  async readInput(service, operation, request) {
    const input: Record<string, unknown> = {};
    if (!operation.input.isStructSchema()) return input;
    const strings = new FromStringShapeDeserializer(settingsOf(service));
    const labels = routed(service, request)?.labels ?? {};
    const body = request.body.byteLength === 0 ? null : await bodyMembers(service, operation, request);
    for (const [name, member] of operation.input.structIterator()) {
      const value = outsideBody(member, name, request, labels, strings);
      if (value !== undefined) input[name] = value;
      else if (body !== null && body[name] !== undefined) input[name] = body[name];
    }
    return input;
  },
  writeOutput: (service, operation, output, requestId) => writeRest(service, operation, output, requestId),
  writeError(service, error, requestId) {
    const headers = { ...requestIds(service, requestId), 'content-type': service.protocol === 'rest-json' ? 'application/json' : 'application/xml' };
    if (service.protocol === 'rest-json')
      return { status: error.status, headers: { ...headers, 'x-amzn-errortype': error.code }, body: JSON.stringify({ message: error.message }) };
    return { status: error.status, headers, body: `<?xml version="1.0" encoding="UTF-8"?>\n${errorXml(service, error, requestId)}` };
  },
};

const requestIds = (service: WireService, requestId: string): Readonly<Record<string, string>> =>
  service.key === 's3' ? { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId } : { 'x-amzn-requestid': requestId };

function errorXml(service: WireService, { status, code, message }: WireError, requestId: string): string {
  const inner = `<Code>${escapedXml(code)}</Code><Message>${escapedXml(message)}</Message>`;
  if (service.key === 's3' || service.key === 's3-control')
    return `<Error>${inner}<RequestId>${requestId}</RequestId><HostId>${requestId}</HostId></Error>`;
  return `<ErrorResponse xmlns="${service.xmlNamespace}"><Error><Type>${status >= 500 ? 'Receiver' : 'Sender'}</Type>${inner}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

async function bodyMembers(service: WireService, operation: WireOperation, request: WireRequest): Promise<Readonly<Record<string, unknown>>> {
  for (const [name, member] of operation.input.structIterator()) {
    if (bindingsOf(member).httpPayload === undefined) continue;
    if (member.isBlobSchema()) return { [name]: request.body };
    if (member.isStringSchema()) return { [name]: textOfBody(request) };
    return { [name]: await codecOf(service).createDeserializer().read(member, request.body) };
  }
  return (await codecOf(service).createDeserializer().read(operation.input, request.body)) as Readonly<Record<string, unknown>>;
}

function outsideBody(
  member: NormalizedSchema,
  name: string,
  request: WireRequest,
  labels: Readonly<Record<string, string>>,
  strings: FromStringShapeDeserializer,
): unknown {
  const bound = bindingsOf(member);
  const { httpHeader, httpPrefixHeaders, httpQuery } = bound;
  if (bound.httpLabel !== undefined) return labels[name] === undefined ? undefined : strings.read(member, labels[name]);
  if (httpHeader !== undefined) {
    const text = request.headers[httpHeader.toLowerCase()];
    return text === undefined ? undefined : strings.read(member, text);
  }
  if (httpQuery !== undefined) {
    const values = request.query.get(httpQuery);
    if (values === undefined) return undefined;
    return member.isListSchema()
      ? values.map((value): unknown => strings.read(member.getValueSchema(), value))
      : strings.read(member, values[0] ?? '');
  }
  if (httpPrefixHeaders !== undefined) {
    const prefix = httpPrefixHeaders.toLowerCase();
    const named = Object.entries(request.headers).filter(([header]) => header.startsWith(prefix));
    return named.length === 0 ? undefined : Object.fromEntries(named.map(([header, value]) => [header.slice(prefix.length), value]));
  }
  if (bound.httpQueryParams !== undefined)
    return Object.fromEntries([...request.query].map(([key, values]) => [key, member.getValueSchema().isListSchema() ? values : values[0]]));
  return undefined;
}

function writeRest(service: WireService, operation: WireOperation, output: Readonly<Record<string, unknown>>, requestId: string): WireResponse {
  const headers: Record<string, string> = { ...requestIds(service, requestId) };
  let status = operation.route?.status ?? 200;
  let body: string | Uint8Array | null = null;
  const inBody: Record<string, unknown> = {};
  let hasBodyMembers = false;
  const strings = new ToStringShapeSerializer(settingsOf(service));
  for (const [name, member] of operation.output.isStructSchema() ? operation.output.structIterator() : []) {
    const value = output[name];
    const bound = bindingsOf(member);
    const outside = bound.httpHeader ?? bound.httpPrefixHeaders ?? bound.httpResponseCode ?? bound.httpPayload;
    hasBodyMembers ||= outside === undefined;
    if (value === undefined || value === null) continue;
    if (bound.httpHeader !== undefined) {
      strings.write(member, value);
      headers[bound.httpHeader.toLowerCase()] = String(strings.flush());
    } else if (bound.httpPrefixHeaders !== undefined) {
      for (const [key, one] of Object.entries(value as Readonly<Record<string, string>>))
        headers[(bound.httpPrefixHeaders + key).toLowerCase()] = one;
    } else if (bound.httpResponseCode !== undefined) status = Number(value);
    else if (bound.httpPayload !== undefined) body = payload(service, member, value);
    else inBody[name] = value;
  }
  if (body === null && hasBodyMembers) body = bodyOf(service, operation, inBody);
  if (body !== null && headers['content-type'] === undefined)
    headers['content-type'] = service.protocol === 'rest-json' ? 'application/json' : 'application/xml';
  return { status, headers, body: body ?? '' };
}

function payload(service: WireService, member: NormalizedSchema, value: unknown): string | Uint8Array {
  if (member.isBlobSchema() || member.isStringSchema()) return value as string | Uint8Array;
  const serializer = codecOf(service).createSerializer();
  serializer.write(member, value);
  return bytesOrText(serializer.flush());
}

function bodyOf(service: WireService, operation: WireOperation, members: Readonly<Record<string, unknown>>): string | Uint8Array {
  // The one answer of S3 that is text in its root element (trait s3UnwrappedXmlOutput).
  if (service.key === 's3' && operation.name === 'GetBucketLocation') return unwrapped(service, members['LocationConstraint']);
  const serializer = codecOf(service).createSerializer();
  serializer.write(operation.output, members);
  return bytesOrText(serializer.flush());
}

const unwrapped = (service: WireService, region: unknown): string =>
  `<LocationConstraint xmlns="${service.xmlNamespace}">${typeof region === 'string' ? escapedXml(region) : ''}</LocationConstraint>`;
