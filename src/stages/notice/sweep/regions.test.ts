import { describe, expect, it } from 'vitest';
import type { AwsAnswer } from '../../../ports/aws-account.ts';
import { found, testAccount } from '../testing/answering.ts';
import { regionsOf } from './regions.ts';

const DENIED: AwsAnswer = { kind: 'denied', action: 'ec2:DescribeRegions', by: 'quarantine', message: 'no' };
const EC2 = found({
  Regions: [
    { RegionName: 'me-central-1', OptInStatus: 'opted-in' },
    { RegionName: 'af-south-1', OptInStatus: 'not-opted-in' },
    { RegionName: 'ap-northeast-1', OptInStatus: 'opt-in-not-required' },
    { RegionName: 'us-east-1', OptInStatus: 'opt-in-not-required' },
    { RegionName: 'xx-north-9', OptInStatus: 'something new' },
    { RegionName: '../../etc', OptInStatus: 'opted-in' },
  ],
});
const LISTED = found({
  Regions: [
    { RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
    { RegionName: 'me-south-1', RegionOptStatus: 'DISABLED' },
  ],
});

const asked = (ec2: AwsAnswer, listed: readonly AwsAnswer[]) =>
  regionsOf(
    testAccount(({ operation }) => (operation === 'DescribeRegions' ? [ec2] : listed)),
    'us-east-1',
    new AbortController().signal,
  );

describe('regionsOf', () => {
  it('takes EC2 at its word, unknown Regions included, and nothing that is no name of a Region', async () => {
    expect(await asked(EC2, [])).toEqual({
      from: 'ec2',
      regions: [
        { region: 'us-east-1', status: 'default' },
        { region: 'ap-northeast-1', status: 'default' },
        { region: 'xx-north-9', status: 'unknown' },
        { region: 'af-south-1', status: 'not-enabled' },
        { region: 'me-central-1', status: 'opted-in' },
      ],
    });
  });

  it('asks Account Management when EC2 may not be asked', async () => {
    expect(await asked(DENIED, [LISTED])).toEqual({
      from: 'account',
      regions: [
        { region: 'us-east-1', status: 'default' },
        { region: 'me-south-1', status: 'not-enabled' },
      ],
    });
  });

  it.each([
    ['both are denied', [DENIED]],
    ['the second list breaks off half-way', [LISTED, DENIED]],
  ])('falls back to the list it knows when %s: every Region, opt-in ones as unknown', async (_, listed) => {
    const told = await asked(DENIED, listed);
    expect(told.from).toBe('built-in-list');
    expect(told.regions.length).toBeGreaterThanOrEqual(34);
    expect(told.regions.filter(({ status }) => status === 'default')).toHaveLength(17);
    expect(told.regions.filter(({ status }) => status === 'not-enabled')).toEqual([]);
  });
});
