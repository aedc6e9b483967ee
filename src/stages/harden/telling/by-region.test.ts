import { expect, it } from 'vitest';
import { byRegion } from './by-region.ts';

const REGIONS = ['us-east-1', 'us-east-2', 'us-gov-west-1', 'ap-northeast-1', 'eu-west-1'];
const off = REGIONS.map((region) => `${region}: off`);

it('says once what is the same everywhere, names a few, and keeps apart what differs', () => {
  expect(byRegion([...off, 'us-west-1: suspended', 'It is not set.', 'alice: x'], 'en')).toEqual([
    'us-east-1, us-east-2, us-gov-west-1 and 2 more Regions: off',
    'us-west-1: suspended',
    'It is not set.',
    'alice: x',
  ]);
  expect(byRegion(off, 'ja')).toEqual(['us-east-1, us-east-2, us-gov-west-1 ほか2リージョン: off']);
  expect(byRegion(off.slice(0, 2), 'ja')).toEqual(['us-east-1, us-east-2: off']);
  expect(byRegion([], 'en')).toEqual([]);
});
