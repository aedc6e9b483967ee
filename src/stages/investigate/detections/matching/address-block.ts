/** CIDR text to an address block. */
import { parseAddress } from '../../../../knowledge/address-space/parse-address.ts';
import type { AddressBlock } from '../../../../ports/sql-dialect.ts';

/** Null when the text is no IPv4 or IPv6 network. A bare address is a network of one; bits after the prefix are cleared. */
export function addressBlock(text: string): AddressBlock | null {
  const [address = '', length, ...rest] = text.trim().split('/');
  const parsed = parseAddress(address);
  if (parsed === null || rest.length > 0) return null;
  const width = parsed.family === 4 ? 32 : 128;
  const prefix = length === undefined ? width : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (!(prefix <= width)) return null;
  const hostBits = BigInt(width - prefix);
  const first = (parsed.value >> hostBits) << hostBits;
  const last = first | ((1n << hostBits) - 1n);
  return { cidr: `${written(first, parsed.family)}/${prefix}`, version: parsed.family, first: hex(first, width), last: hex(last, width) };
}

const hex = (value: bigint, bits: number): string => value.toString(16).padStart(bits / 4, '0');

function written(value: bigint, family: 4 | 6): string {
  const digits = hex(value, family === 4 ? 32 : 128);
  if (family === 6) return (digits.match(/.{4}/g) ?? []).join(':');
  return (digits.match(/.{2}/g) ?? []).map((octet) => Number.parseInt(octet, 16)).join('.');
}
