/** Calls of services whose SDK client is not installed: one JSON request, signed (AWS Signature Version 4) and sent over the same HTTP. */
import { AwsV4Signer } from 'aws4fetch';
import type { HttpRequest } from '@smithy/types';
import type { ClientSetting } from './sdk-clients.ts';
import type { Input, PlainRequest, Send, SignedService } from './service-file.ts';

export function signedSender(service: SignedService, setting: ClientSetting, key: string, region: string): Send {
  const address = setting.endpointOf(key) ?? service.address(region);
  return async (operation, input, abortSignal) => {
    const request = service.requests[operation];
    if (request === undefined) throw new Error(`no request ${operation} in edges/aws/services/${key}.ts`);
    const signed = await signedRequest(request(input), address, service.signedAs, region, setting);
    const { response } = await setting.http.handle(signed, { abortSignal });
    return answerOf(response.statusCode, response.headers, await bytesOf(response.body));
  };
}

/** A GET with the input as its query; times as ISO 8601 text. */
export function getRequest(path: string, input: Input): PlainRequest {
  const query = Object.entries(input).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(queryText(value))}`],
  );
  return { method: 'GET', path: query.length === 0 ? path : `${path}?${query.join('&')}`, headers: {}, body: '' };
}

/** A POST that says all in its path. */
export const postRequest = (path: string): PlainRequest => ({ method: 'POST', path, headers: {}, body: '' });

const queryText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

async function signedRequest(request: PlainRequest, address: string, service: string, region: string, setting: ClientSetting): Promise<HttpRequest> {
  const { accessKeyId, secretAccessKey, sessionToken } = await setting.credentials();
  const signer = new AwsV4Signer({
    method: request.method,
    url: `${address.replace(/\/$/, '')}${request.path}`,
    headers: request.headers,
    ...(request.body === '' ? {} : { body: request.body }),
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    service,
    region,
    datetime: new Date(Date.now() + setting.clockOffsetMs()).toISOString().replaceAll(/[-:]|\.\d{3}/g, ''),
  });
  const { method, url, headers } = await signer.sign();
  return {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { ...Object.fromEntries(headers), host: url.host, 'user-agent': setting.userAgent },
    ...(request.body === '' ? {} : { body: request.body }),
  };
}

async function bytesOf(body: unknown): Promise<string> {
  if (body === undefined || body === null) return '';
  if (body instanceof Uint8Array || typeof body === 'string') return Buffer.from(body).toString('utf8');
  const pieces: Buffer[] = [];
  for await (const piece of body as AsyncIterable<Uint8Array>) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

/** @throws an error of the form the SDK's have */
function answerOf(status: number, headers: Readonly<Record<string, string>>, text: string): unknown {
  const $metadata = { httpStatusCode: status, requestId: headers['x-amzn-requestid'] };
  const body = parsed(text, $metadata);
  if (status >= 200 && status < 300) return { ...body, $metadata };
  const code = headers['x-amzn-errortype'] ?? body['__type'] ?? body['code'] ?? 'UnknownError';
  const message = body['message'] ?? body['Message'] ?? '';
  throw Object.assign(new Error(typeof message === 'string' ? message : ''), {
    name: typeof code === 'string' ? code : 'UnknownError',
    $fault: status < 500 ? 'client' : 'server',
    $metadata,
    $response: { statusCode: status, headers },
  });
}

function parsed(text: string, $metadata: object): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch (error) {
    throw Object.assign(error as Error, { $metadata });
  }
}
