/** Coarse neighbourhood of an address, to tell "the owner's usual networks" from a new one without any outside data. */

/** `/24` and `/16` of an IPv4 address, `/48` and `/32` of IPv6; null for service names, `AWS Internal` and anything else that is no address. */
export interface Neighbourhood {
  readonly near: string;
  readonly wide: string;
}

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

export function neighbourhood(address: string | null): Neighbourhood | null {
  if (address === null) return null;
  const v4 = IPV4.exec(address);
  if (v4 !== null) return { near: `${v4[1]}.${v4[2]}.${v4[3]}.0/24`, wide: `${v4[1]}.${v4[2]}.0.0/16` };
  if (!address.includes(':') || !/^[0-9a-f:.]{2,45}$/i.test(address)) return null;
  const groups = wholeGroups(address.toLowerCase());
  if (groups === null) return null;
  return { near: `${groups.slice(0, 3).join(':')}::/48`, wide: `${groups.slice(0, 2).join(':')}::/32` };
}

/** The eight groups of an IPv6 address without leading zeros; null when it is not one. */
function wholeGroups(address: string): string[] | null {
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = 8 - front.length - back.length;
  if (missing < 0 || (tail === undefined && missing !== 0)) return null;
  const all = [...front, ...Array.from({ length: missing }, () => '0'), ...back];
  return all.map((group) => group.replace(/^0+(?=.)/, ''));
}

/** True for source fields that name an AWS service or the console acting inside AWS instead of an address. */
export const isServiceSource = (source: string | null): boolean =>
  source !== null && (/\.amazonaws\.com(\.cn)?$/i.test(source) || /^aws internal$/i.test(source));
