/** Which proxy, if any, stands between us and a host: the environment variables other programs on the same machine follow. */

type Environment = Readonly<Partial<Record<string, string>>>;

/** `https_proxy` before `HTTPS_PROXY` before `ALL_PROXY`, as curl reads them; null without one, or when the text is no address of a proxy. */
export function proxyFrom(env: Environment): URL | null {
  const told = env['https_proxy'] || env['HTTPS_PROXY'] || env['all_proxy'] || env['ALL_PROXY'];
  if (!told) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(told) ? told : `http://${told}`;
  if (!URL.canParse(address)) return null;
  const proxy = new URL(address);
  return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
}

/**
 * Whether NO_PROXY keeps a host from the proxy. A list of names (`example.com` and `.example.com` mean the name and everything below), addresses, each with
 * a port if need be; `*` means all. The machine itself is never reached through a proxy.
 */
export function keptFromProxy(host: string, port: number | undefined, env: Environment): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  if (name === 'localhost' || name === '::1' || name.startsWith('127.')) return true;
  const list = env['no_proxy'] || env['NO_PROXY'] || '';
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && fits(entry, name, port));
}

function fits(entry: string, name: string, port: number | undefined): boolean {
  if (entry === '*') return true;
  const [, withoutPort = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  // An IPv6 address has colons of its own.
  const [wanted, wantedPort] = withoutPort.includes(':') ? [entry, undefined] : [withoutPort, onlyPort];
  if (wantedPort !== undefined && wantedPort !== String(port ?? 443)) return false;
  const bare = wanted.replace(/^\*?\./, '').replace(/^\[|\]$/g, '');
  return name === bare || name.endsWith(`.${bare}`);
}
