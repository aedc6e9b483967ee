import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressText, parseAddress, parseBlock, rangeText } from './parse-address.ts';

describe('parseAddress', () => {
  it.each([
    ['198.51.100.7', 4, 0xc6336407n],
    ['::ffff:198.51.100.7', 4, 0xc6336407n],
    ['::', 6, 0n],
    ['2001:db8::1', 6, 0x20010db8_00000000_00000000_00000001n],
    ['64:ff9b::192.0.2.33', 6, 0x0064ff9b_00000000_00000000_c0000221n],
    ['fe80::1%eth0', 6, 0xfe800000_00000000_00000000_00000001n],
  ])('reads %s', (text, family, value) => {
    expect(parseAddress(text)).toEqual({ family, value });
  });

  it.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '01.2.3.4',
    '256.1.1.1',
    '0x7f.1.1.1',
    '1.2.3.4 ',
    ':::',
    '1::2::3',
    '12345::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7::8:9',
    'ec2.amazonaws.com',
    '１.2.3.4',
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('spells addresses as ipaddr.js does and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.integer({ min: 0, max: 0xff }), (bytes, zeros) => {
        const spread = bytes.map((byte, index) => ((zeros >> (index >> 1)) & 1 ? 0 : byte));
        const theirs = ipaddr.fromByteArray([...spread]);
        const parsed = parseAddress(theirs.toNormalizedString());
        if (parsed?.family === 4) return;
        expect(parsed && addressText(parsed)).toBe((theirs as ipaddr.IPv6).toRFC5952String());
      }),
    );
  });

  it('accepts exactly what the operating system calls an address', () => {
    const piece = fc.constantFrom('1', '0', 'ffff', '255', '256', '01', '.', ':', '::', '12345', 'g', '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 17 }), (pieces) => {
        const text = pieces.join('');
        expect(parseAddress(text) !== null).toBe(isIP(text) !== 0);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('parseBlock', () => {
  it.each([
    ['10.1.2.3/8', 4, 0x0a000000n, 0x0affffffn],
    ['203.0.113.9/32', 4, 0xcb007109n, 0xcb007109n],
    ['2001:db8::/32', 6, 0x20010db8n << 96n, (0x20010db9n << 96n) - 1n],
  ])('%s', (text, family, first, last) => {
    expect(parseBlock(text)).toEqual({ family, first, last });
  });

  it.each(['10.0.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', 'x/8'])('refuses %j', (text) => {
    expect(parseBlock(text)).toBeNull();
  });
});

describe('rangeText', () => {
  it.each(['10.0.0.0/8', '203.0.113.9/32', '2001:db8::/32', '0.0.0.0/0'])('spells %s as the block it is', (text) => {
    const block = parseBlock(text);
    expect(block && rangeText(block.family, block.first, block.last)).toBe(text);
  });

  it('spells anything else by its ends', () => {
    expect(rangeText(4, 0xc0000201n, 0xc0000202n)).toBe('192.0.2.1-192.0.2.2');
    expect(rangeText(4, 0xc0000200n, 0xc0000202n)).toBe('192.0.2.0-192.0.2.2');
  });
});
