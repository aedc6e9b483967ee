/** IPv4 addresses and blocks by arithmetic. */
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

function asNumber(address: string): number | null {
  const parts = IPV4.exec(address)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** True when the address lies in the block (`192.0.2.0/24`); false for anything that is no IPv4 address or no block. */
export function inIpv4Block(address: string, block: string): boolean {
  const [base = '', length = ''] = block.split('/');
  const bits = Number(length);
  const [ip, net] = [asNumber(address), asNumber(base)];
  if (ip === null || net === null || !/^\d{1,2}$/.test(length) || bits > 32) return false;
  const size = 2 ** (32 - bits);
  return Math.floor(ip / size) === Math.floor(net / size);
}
