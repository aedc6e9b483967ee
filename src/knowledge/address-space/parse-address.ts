/** Text to IP address, strictly: what a log or a person may write as one address, and nothing that merely looks like one. */
export interface ParsedAddress {
  readonly family: 4 | 6;
  /** The address as one number, 32 or 128 bits. */
  readonly value: bigint;
}

const V4_MAPPED = 0xffffn << 32n;

/** The address, or null. No leading zeros in IPv4 octets (RFC 6943 3.1.1: they are read differently by different programs). IPv4-mapped IPv6 becomes IPv4. */
export function parseAddress(text: string): ParsedAddress | null {
  if (text.length > 64) return null;
  if (!text.includes(':')) {
    const value = parseV4(text);
    return value === null ? null : { family: 4, value };
  }
  const value = parseV6(text.replace(/%[\w.-]+$/, ''));
  if (value === null) return null;
  return value >> 32n === V4_MAPPED >> 32n ? { family: 4, value: value & 0xffff_ffffn } : { family: 6, value };
}

function parseV4(text: string): bigint | null {
  const octets = text.split('.');
  if (octets.length !== 4) return null;
  let value = 0n;
  for (const octet of octets) {
    if (!/^(0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255) return null;
    value = (value << 8n) | BigInt(octet);
  }
  return value;
}

function parseV6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = groupsOf(halves[0] ?? '', halves.length === 1);
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '', true) : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  return [...head, ...Array<number>(missing).fill(0), ...tail].reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** 16-bit groups of one side of `::`; the last may be an IPv4 address when `mayEndInV4`. */
function groupsOf(text: string, mayEndInV4: boolean): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const v4 = mayEndInV4 && index === parts.length - 1 && part.includes('.') ? parseV4(part) : null;
    if (v4 !== null) groups.push(Number(v4 >> 16n), Number(v4 & 0xffffn));
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

/** Shortest usual spelling: dotted IPv4, RFC 5952 IPv6. */
export function addressText({ family, value }: ParsedAddress): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
  const longest = longestZeroRun(groups);
  if (longest.length < 2) return groups.join(':');
  return `${groups.slice(0, longest.at).join(':')}::${groups.slice(longest.at + longest.length).join(':')}`;
}

function longestZeroRun(groups: readonly string[]): { at: number; length: number } {
  let best = { at: 0, length: 0 };
  let at = 0;
  groups.forEach((group, index) => {
    if (group !== '0') at = index + 1;
    else if (index + 1 - at > best.length) best = { at, length: index + 1 - at };
  });
  return best;
}

/** A CIDR block such as `10.0.0.0/8` as its first and last address, or null. Host bits are ignored. */
export function parseBlock(text: string): { family: 4 | 6; first: bigint; last: bigint } | null {
  const [base = '', length = '', ...more] = text.split('/');
  const address = parseAddress(base);
  if (address === null || more.length > 0 || !/^\d{1,3}$/.test(length)) return null;
  const bits = address.family === 4 ? 32 : 128;
  const free = BigInt(bits - Number(length));
  if (free < 0n) return null;
  const first = (address.value >> free) << free;
  return { family: address.family, first, last: first + (1n << free) - 1n };
}

/** `192.0.2.0/24` when the range is one block, else `192.0.2.0-192.0.2.99`. */
export function rangeText(family: 4 | 6, first: bigint, last: bigint): string {
  const size = last - first + 1n;
  const free = size.toString(2).length - 1;
  const isBlock = size === 1n << BigInt(free) && (first & (size - 1n)) === 0n;
  if (isBlock) return `${addressText({ family, value: first })}/${(family === 4 ? 32 : 128) - free}`;
  return `${addressText({ family, value: first })}-${addressText({ family, value: last })}`;
}
