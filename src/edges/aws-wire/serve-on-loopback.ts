/** The same as an HTTP server on 127.0.0.1, for clients that are not in this process: boto3, the AWS CLI, another Hikeshi. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AwsEndpoint } from '../../ports/aws-endpoint.ts';
import { answerRequest, type WireOptions } from './answer-request.ts';
import { findService } from './find-service.ts';
import { answerPlain } from './plain-services.ts';
import type { WireRequest } from './wire-message.ts';
import type { WireServices } from './wire-services.ts';

export interface LoopbackServer {
  /** `http://127.0.0.1:40123`, what AWS_ENDPOINT_URL takes. */
  readonly url: string;
  close(): Promise<void>;
}

/** A request larger than this is cut off: nothing Hikeshi sends comes near it. */
const LARGEST_REQUEST_BYTES = 8 * 1024 * 1024;

export async function serveOnLoopback(endpoint: AwsEndpoint, services: WireServices, options: WireOptions = {}): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    serve(endpoint, services, options, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.message : 'failed');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  endpoint: AwsEndpoint,
  services: WireServices,
  options: WireOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await wireRequest(incoming);
  if (asked === null) {
    response.writeHead(413).end();
    return;
  }
  const service = await findService(services, asked);
  const outcome = service === null ? await answerPlain(endpoint, asked, options) : await answerRequest(endpoint, service, asked, options);
  if (outcome === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('no service here answers to this signature');
    return;
  }
  if (!('lost' in outcome)) {
    const body = typeof outcome.body === 'string' ? Buffer.from(outcome.body) : outcome.body;
    // HEAD tells the length of what GET would send.
    response
      .writeHead(outcome.status, { 'content-length': String(body.byteLength), ...outcome.headers })
      .end(asked.method === 'HEAD' ? undefined : body);
  } else if (outcome.lost === 'reset') incoming.socket.resetAndDestroy();
}

async function wireRequest(incoming: IncomingMessage): Promise<WireRequest | null> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of incoming as AsyncIterable<Buffer>) {
    bytes += piece.byteLength;
    if (bytes > LARGEST_REQUEST_BYTES) return null;
    pieces.push(piece);
  }
  const [path = '/', search = ''] = (incoming.url ?? '/').split('?', 2);
  const query = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search.replaceAll('+', '%2B'))) query.set(name, [...(query.get(name) ?? []), value]);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
  return { method: incoming.method ?? 'GET', host: headers['host'] ?? '', path, query, headers, body: Buffer.concat(pieces) };
}
