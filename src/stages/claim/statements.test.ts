import { describe, expect, it } from 'vitest';
import { chargeSubject, togetherSaidOfCharges } from './statements.ts';

const services = new Set(['AmazonEC2', 'AmazonS3', 'Amazon Elastic Compute Cloud']);

describe('what a subject means', () => {
  it.each([
    ['L-7KQ2M9XC4A', { kind: 'line', id: 'L-7KQ2M9XC4A' }],
    [' l-7kq2m9xc4a ', { kind: 'line', id: 'L-7KQ2M9XC4A' }],
    ['i-0abc', { kind: 'resource', id: 'i-0abc' }],
    ['AmazonEC2', { kind: 'service', service: 'AmazonEC2' }],
    ['AmazonEC2:us-west-2', { kind: 'service-region', service: 'AmazonEC2', region: 'us-west-2' }],
    ['AmazonEC2:us-gov-west-1', { kind: 'service-region', service: 'AmazonEC2', region: 'us-gov-west-1' }],
    ['Amazon Elastic Compute Cloud:global', { kind: 'service-region', service: 'Amazon Elastic Compute Cloud', region: 'global' }],
    // Not on this bill: a bucket may be called that.
    ['AmazonRDS', { kind: 'resource', id: 'AmazonRDS' }],
    ['AmazonEC2:somewhere', { kind: 'resource', id: 'AmazonEC2:somewhere' }],
    ['arn:aws:s3:::photos', { kind: 'resource', id: 'arn:aws:s3:::photos' }],
  ])('%j', (text, subject) => {
    expect(chargeSubject(text, services)).toEqual(subject);
  });
});

describe('words about charges', () => {
  it('later ones win, and nothing is in both lists', () => {
    const said = togetherSaidOfCharges({ mine: ['a', 'b'], notMine: ['c'] }, { mine: ['c '], notMine: ['b'] });
    expect(said).toEqual({ schema: 'hikeshi.claim-statements/1', mine: ['a', 'c'], notMine: ['b'] });
  });
});
