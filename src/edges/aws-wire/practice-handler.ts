/** Stands in place of the network of one SDK client: its requests are answered in process by whatever plays AWS. */
import type { HttpHandlerOptions, HttpRequest, HttpResponse, RequestHandler } from '@smithy/types';
import { HttpResponse as SdkHttpResponse } from '@smithy/core/protocols';
import { Readable } from 'node:stream';
import type { AwsEndpoint } from '../../ports/aws-endpoint.ts';
import { answerRequest, type WireOptions } from './answer-request.ts';
import { findService } from './find-service.ts';
import { answerPlain } from './plain-services.ts';
import type { WireRequest, WireResponse } from './wire-message.ts';
import type { WireService } from './wire-service.ts';
import type { WireServices } from './wire-services.ts';

export interface PracticeHandlerOptions extends WireOptions {
  /** Played milliseconds until a caller who hears nothing gives up; needs the clock. @default 60_000 */
  readonly silenceMs?: number;
}

/** Give it to SDK clients as `requestHandler`; one handler does for all services. */
export function practiceHandler(
  endpoint: AwsEndpoint,
  services: WireServices,
  options: PracticeHandlerOptions = {},
): RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> {
  return {
    async handle(request, { abortSignal } = {}) {
      if (abortSignal?.aborted === true) throw aborted();
      const asked = await wireRequest(request);
      const service = await findService(services, asked);
      const outcome = service === null ? await answerPlain(endpoint, asked, options) : await answerRequest(endpoint, service, asked, options);
      if (outcome === null) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${asked.host}`), { code: 'ENOTFOUND' });
      if ('lost' in outcome) throw await lost(outcome.lost, abortSignal as AbortSignal | undefined, options);
      return { response: sdkResponse(outcome, service?.protocol ?? 'json') };
    },
    destroy: () => undefined,
  };
}

async function wireRequest(request: HttpRequest): Promise<WireRequest> {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const query = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(request.query ?? {})) query.set(name, value === null ? [''] : Array.isArray(value) ? value : [value]);
  const host = headers['host'] ?? request.hostname;
  return { method: request.method, host, path: request.path, query, headers, body: await bytesOf(request.body) };
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const pieces: Buffer[] = [];
  for await (const piece of body as AsyncIterable<Uint8Array | string>) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function sdkResponse(response: WireResponse, protocol: WireService['protocol']): HttpResponse {
  const bytes = typeof response.body === 'string' ? new TextEncoder().encode(response.body) : response.body;
  // Bodies that a caller may read piece by piece have to be a stream; the others are taken as they are, which costs far less.
  const streams = protocol === 'rest-xml' || protocol === 'rest-json';
  return new SdkHttpResponse({ statusCode: response.status, headers: { ...response.headers }, body: streams ? Readable.from([bytes]) : bytes });
}

async function lost(how: 'reset' | 'silence', signal: AbortSignal | undefined, options: PracticeHandlerOptions): Promise<Error> {
  if (how === 'reset') return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  if (options.clock === undefined) await new Promise<void>((stop) => signal?.addEventListener('abort', () => stop(), { once: true }));
  else await options.clock.sleep(options.silenceMs ?? 60_000, signal);
  return signal?.aborted === true ? aborted() : Object.assign(new Error('Connection timed out'), { name: 'TimeoutError' });
}

const aborted = (): Error => Object.assign(new Error('Request aborted'), { name: 'AbortError' });
