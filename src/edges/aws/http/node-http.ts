/** HTTP for real: kept connections, a proxy where the environment names one, certificates of one's own. */
import { Agent as HttpAgent } from 'node:http';
import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsHttpHandler } from './handler.ts';
import { trustedCertificates } from './certificates.ts';
import { keptFromProxy, proxyFrom } from './proxy-choice.ts';
import { TunnelAgent } from './tunnel-agent.ts';

const CONNECT_WITHIN_MS = 8_000;
/** Silence on an open connection; the whole try has its own limit. */
const SILENCE_MS = 30_000;
/** For each host; regions are hosts of their own. */
const MOST_SOCKETS = 50;

/** Plain HTTP (one's own server in AWS_ENDPOINT_URL) goes directly. @throws HikeshiProblem `certificates-unreadable` */
export function nodeHttp(env: Readonly<Partial<Record<string, string>>>): AwsHttpHandler {
  const certificates = trustedCertificates(env);
  const trust = certificates === null ? {} : { ca: [...certificates] };
  const timing = { connectionTimeout: CONNECT_WITHIN_MS, socketTimeout: SILENCE_MS };
  const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const direct = new NodeHttpHandler({ ...timing, httpAgent, httpsAgent: new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS, ...trust }) });
  const proxy = proxyFrom(env);
  const tunnel = proxy === null ? null : new NodeHttpHandler({ ...timing, httpAgent, httpsAgent: tunnelAgent(proxy, certificates) });
  return {
    metadata: direct.metadata,
    handle: (request, options) => {
      const through = request.protocol === 'https:' && !keptFromProxy(request.hostname, request.port, env) ? tunnel : null;
      // The handler reads data of the request only; its type asks for the class.
      return (through ?? direct).handle(request as never, options);
    },
    destroy: () => {
      direct.destroy();
      tunnel?.destroy();
    },
  };
}

/** `agent-base` is an agent of Node's for both protocols; its type says so for plain HTTP only. */
const tunnelAgent = (proxy: URL, certificates: readonly string[] | null): Agent => new TunnelAgent(proxy, certificates, MOST_SOCKETS);
