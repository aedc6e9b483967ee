/** HTTPS through a proxy's CONNECT, with our certificates; a proxy that refuses is told apart from an AWS that refuses. */
import type { ClientRequest } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';

type Connecting = Parameters<HttpsProxyAgent<string>['connect']>[1];
type Connection = Awaited<ReturnType<HttpsProxyAgent<string>['connect']>>;

export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #certificates: readonly string[] | null;

  /** @param certificates authorities to trust, in PEM; null for Node's own */
  constructor(proxy: URL, certificates: readonly string[] | null, maxSockets: number) {
    super(proxy.href, { keepAlive: true, maxSockets, ...(certificates === null ? {} : { ca: [...certificates] }) });
    this.#certificates = certificates;
  }

  override async connect(request: ClientRequest, options: Connecting): Promise<Connection> {
    let status = 200;
    request.once('proxyConnect', (answer: { readonly statusCode: number }) => {
      status = answer.statusCode;
    });
    const trust = this.#certificates === null ? {} : { ca: [...this.#certificates] };
    const socket = await super.connect(request, { ...options, ...trust });
    if (status === 200) return socket;
    socket.destroy();
    throw Object.assign(new Error(`The proxy answered ${status} to CONNECT.`), { code: `PROXY_${status}` });
  }
}
