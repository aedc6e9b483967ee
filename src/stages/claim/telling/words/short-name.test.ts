import { describe, expect, it } from 'vitest';
import { shortName, shortPath } from './short-name.ts';

describe('shortName', () => {
  it.each([
    ['arn:aws:ec2:eu-west-1:111122223333:network-interface/eni-035da2c62884149ff', 'eni-035da2c62884149ff'],
    ['arn:aws:lambda:us-east-1:111122223333:function:miner', 'miner'],
    ['i-0abc', 'i-0abc'],
    ['a/bucket/like:this', 'a/bucket/like:this'],
    ['arn:aws:s3:::', 'arn:aws:s3:::'],
  ])('%s is %s', (id, name) => {
    expect(shortName(id)).toBe(name);
  });
});

describe('shortPath', () => {
  it.each([
    ['/home/me/bills/BILLING_PERIOD=2025-12/export-00001.csv.gz', 'BILLING_PERIOD=2025-12/export-00001.csv.gz'],
    [String.raw`C:\Users\me\bill.csv`, 'me/bill.csv'],
    ['bills.zip!/2025-12/a.csv', '2025-12/a.csv'],
    ['bill.csv', 'bill.csv'],
  ])('%s is %s', (path, name) => {
    expect(shortPath(path)).toBe(name);
  });
});
