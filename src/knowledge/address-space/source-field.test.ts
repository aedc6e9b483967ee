import { describe, expect, it } from 'vitest';
import { readSourceField } from './source-field.ts';
import { specialBlockOf } from './special-blocks.ts';

describe('readSourceField', () => {
  it.each([
    ['203.0.113.9', 'address'],
    [' 203.0.113.9 ', 'address'],
    ['2001:db8::1', 'address'],
    ['::ffff:192.0.2.1', 'address'],
    ['ec2.amazonaws.com', 'service-name'],
    ['autoscaling.amazonaws.com', 'service-name'],
    ['AWS Internal', 'aws-internal'],
    ['203.0.113.9, 10.0.0.1', 'list'],
    ['10.0.0.0/8', 'block'],
    ['198.051.100.007', 'anonymised'],
    ['203.0.113.x', 'anonymised'],
    ['***.0.113.9', 'anonymised'],
    ['300.1.1.1', 'other'],
    ['1.2.3', 'other'],
    ['a,b', 'other'],
    ['', 'other'],
    ['amazonaws.com', 'other'],
    ['evil.example', 'other'],
    [`${'9'.repeat(100_000)}.amazonaws.com`, 'other'],
  ])('%j is %s', (text, form) => {
    expect(readSourceField(text).form).toBe(form);
  });

  it('keeps the parts of a proxy chain in order', () => {
    expect(readSourceField('203.0.113.9,  10.0.0.1 , ')).toEqual({ form: 'list', parts: ['203.0.113.9', '10.0.0.1'] });
  });
});

describe('specialBlockOf', () => {
  it.each([
    ['10.255.255.255', '10.0.0.0/8'],
    ['172.15.255.255', null],
    ['172.16.0.0', '172.16.0.0/12'],
    ['172.32.0.0', null],
    ['100.64.0.1', '100.64.0.0/10'],
    ['127.0.0.1', '127.0.0.0/8'],
    ['169.254.169.254', '169.254.169.254/32'],
    ['169.254.1.1', '169.254.0.0/16'],
    ['192.0.2.77', '192.0.2.0/24'],
    ['224.0.0.251', '224.0.0.0/4'],
    ['255.255.255.255', '240.0.0.0/4'],
    ['8.8.8.8', null],
    ['::1', '::1/128'],
    ['fd00:ec2::254', 'fd00:ec2::254/128'],
    ['fe80::1%eth0', 'fe80::/10'],
    ['2001:db8::1', '2001:db8::/32'],
    ['::ffff:10.0.0.1', '10.0.0.0/8'],
    ['2606:4700::1', null],
  ])('%s is in %s', (text, expected) => {
    const field = readSourceField(text);
    expect(field.form === 'address' ? (specialBlockOf(field.address)?.block ?? null) : 'no address').toBe(expected);
  });
});
