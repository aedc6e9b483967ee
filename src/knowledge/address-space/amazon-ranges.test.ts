import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amazonRangesFromTable } from '../../../scripts/amazon-range-table.ts';
import { amazonRangesFromJson, flatten } from './amazon-ranges.ts';
import type { AmazonRange } from './amazon-ranges.ts';
import { PACKED_AMAZON_RANGES } from './amazon-ranges.generated.ts';
import { packRanges, unpackRanges } from './packed-ranges.ts';
import { parseAddress } from './parse-address.ts';
import { rangeOf } from './range-table.ts';

/** Address space of 8 bits: small enough that blocks meet, nest and touch all the time. */
const anyBlock = fc
  .record({
    size: fc.integer({ min: 0, max: 6 }),
    place: fc.nat({ max: 255 }),
    service: fc.constantFrom('AMAZON', 'EC2', 'S3', 'CLOUDFRONT'),
    region: fc.constantFrom('GLOBAL', 'us-east-1', 'eu-west-1'),
  })
  .map(({ size, place, service, region }) => {
    const first = BigInt((place >> size) << size);
    return { first, last: first + (1n << BigInt(size)) - 1n, service, region };
  });

/** The same answer by looking at every block. */
function naive(blocks: readonly (AmazonRange & { first: bigint; last: bigint })[], value: bigint): AmazonRange | null {
  const around = blocks.filter((block) => block.first <= value && value <= block.last);
  if (around.length === 0) return null;
  const width = (block: { first: bigint; last: bigint }): bigint => block.last - block.first;
  const narrowest = around
    .filter((block) => block.region !== 'GLOBAL')
    .reduce<bigint | null>((least, block) => (least === null || width(block) < least ? width(block) : least), null);
  const region = around.filter((block) => block.region !== 'GLOBAL' && width(block) === narrowest).at(-1)?.region ?? 'GLOBAL';
  const services = [...new Set(around.map((block) => block.service))].filter((service) => service !== 'AMAZON').sort();
  return { region, service: services.includes('EC2') ? 'EC2' : services.join('+') || 'AMAZON' };
}

describe('flatten', () => {
  it('answers as a search through every block does', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), (blocks) => {
        const table = { v4: flatten(blocks), v6: [] };
        for (let value = 0n; value < 256n; value++) expect(rangeOf(table, { family: 4, value })?.label ?? null).toEqual(naive(blocks, value));
      }),
    );
  });
});

describe('amazonRangesFromJson', () => {
  const document = {
    syncToken: '1787411825',
    createDate: '2026-08-22-15-17-05',
    prefixes: [
      { ip_prefix: '192.0.2.0/24', region: 'us-east-1', service: 'AMAZON', network_border_group: 'us-east-1' },
      { ip_prefix: '192.0.2.128/25', region: 'us-east-1', service: 'EC2' },
      { ip_prefix: 'not a block', region: 'us-east-1', service: 'EC2' },
      { ip_prefix: '198.51.100.0/24', region: 7, service: null },
    ],
    ipv6_prefixes: [{ ipv6_prefix: '2001:db8::/32', region: 'GLOBAL', service: 'CLOUDFRONT' }],
  };

  it('gives the most specific answer and the date', () => {
    const ranges = amazonRangesFromJson(document);
    const at = (text: string): AmazonRange | null => {
      const address = parseAddress(text);
      return (ranges && address && rangeOf(ranges.table, address)?.label) ?? null;
    };
    expect(ranges?.dated).toBe('2026-08-22');
    expect(at('192.0.2.1')).toEqual({ service: 'AMAZON', region: 'us-east-1' });
    expect(at('192.0.2.200')).toEqual({ service: 'EC2', region: 'us-east-1' });
    expect(at('2001:db8:ffff::1')).toEqual({ service: 'CLOUDFRONT', region: 'GLOBAL' });
    expect(at('198.51.100.1')).toBeNull();
  });

  it.each([[null], [[]], ['text'], [{}], [{ createDate: '2026-08-22', prefixes: [] }], [{ prefixes: document.prefixes }]])(
    'is null for %j',
    (other) => {
      expect(amazonRangesFromJson(other)).toBeNull();
    },
  );
});

describe('packed ranges', () => {
  it('come back as they were', () => {
    const boundaries = (bits: number) =>
      fc.uniqueArray(fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }), { maxLength: 20 }).map((all) => all.sort((a, b) => (a < b ? -1 : 1)));
    const ranges = (bits: number) =>
      boundaries(bits).map((all) =>
        Array.from({ length: Math.floor(all.length / 2) }, (_, index) => ({
          first: all[index * 2] ?? 0n,
          last: all[index * 2 + 1] ?? 0n,
          label: `region-${index % 3} EC2`,
        })),
      );
    fc.assert(
      fc.property(ranges(32), ranges(128), (v4, v6) => {
        expect(unpackRanges(packRanges({ v4, v6 }, '2026-08-22'), (label) => label)).toEqual({ v4, v6 });
      }),
    );
  });

  it('hold addresses Amazon is known to use, and not others', () => {
    const table = unpackRanges(PACKED_AMAZON_RANGES, (label) => label);
    const at = (text: string): string | null => {
      const address = parseAddress(text);
      return (address && rangeOf(table, address)?.label) ?? null;
    };
    expect(PACKED_AMAZON_RANGES.dated).toBe('2026-08-22');
    expect(at('3.5.140.2')).toMatch(/^ap-northeast-2 /);
    expect(at('8.8.8.8')).toBeNull();
    expect(at('2606:4700:4700::1111')).toBeNull();
  });
});

const published = new URL('../../../../shared/data/reference/aws-ip-ranges.tsv', import.meta.url);

describe.skipIf(!existsSync(published))('the packed list beside the published table', () => {
  it('answers every boundary and random addresses as the table does', () => {
    const { table } = amazonRangesFromTable(readFileSync(published, 'utf8'));
    const packed = unpackRanges(PACKED_AMAZON_RANGES, (label) => label);
    const plain = (family: 4 | 6, value: bigint): string | null => {
      const found = (family === 4 ? table.v4 : table.v6).find((range) => range.first <= value && value <= range.last);
      return found ? `${found.label.region} ${found.label.service}` : null;
    };
    for (const family of [4, 6] as const) {
      const ranges = family === 4 ? table.v4 : table.v6;
      expect((family === 4 ? packed.v4 : packed.v6).length).toBe(ranges.length);
      const near = fc.constantFrom(...ranges).chain((range) => fc.bigInt({ min: range.first - 2n, max: range.last + 2n }));
      const anywhere = fc.bigInt({ min: 0n, max: (1n << (family === 4 ? 32n : 128n)) - 1n });
      fc.assert(
        fc.property(fc.oneof(near, anywhere), (value) => {
          expect(rangeOf(packed, { family, value })?.label ?? null).toBe(plain(family, value));
        }),
        { numRuns: 500 },
      );
    }
  });
});
