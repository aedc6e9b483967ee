import { expect, it } from 'vitest';
import { byRegion } from './by-region.ts';

const REGIONS = ['us-east-1', 'us-east-2', 'us-gov-west-1', 'ap-northeast-1', 'eu-west-1'];
const off = REGIONS.map((region) => `${region}: off`);

it('says once what is the same everywhere, says how many and names a few by their places, and keeps apart what differs', () => {
  expect(byRegion([...off, 'us-west-1: suspended', 'It is not set.', 'alice: x'], 'en')).toEqual([
    '5 Regions (N. Virginia, Ohio, us-gov-west-1 and so on): off',
    'N. California (us-west-1): suspended',
    'It is not set.',
    'alice: x',
  ]);
  expect(byRegion(off, 'ja')).toEqual(['5 リージョン (バージニア北部、オハイオ、us-gov-west-1 など): off']);
  expect(byRegion(off.slice(0, 2), 'ja')).toEqual(['バージニア北部 us-east-1、オハイオ us-east-2: off']);
  expect(byRegion([], 'en')).toEqual([]);
});
