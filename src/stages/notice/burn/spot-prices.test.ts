import { describe, expect, it } from 'vitest';
import { found, testAccount } from '../testing/answering.ts';
import { noticed } from '../testing/noticed.ts';

describe('Spot machines', () => {
  const machine = {
    InstanceId: 'i-1',
    InstanceType: 'c5.4xlarge',
    InstanceLifecycle: 'spot',
    State: { Name: 'running' },
    Placement: { AvailabilityZone: 'us-east-1b' },
  };
  const history = [
    { InstanceType: 'c5.4xlarge', AvailabilityZone: 'us-east-1b', SpotPrice: '0.301200', Timestamp: '2026-11-28T05:00:00Z' },
    { InstanceType: 'c5.4xlarge', AvailabilityZone: 'us-east-1b', SpotPrice: '0.250000', Timestamp: '2026-11-27T05:00:00Z' },
    { InstanceType: 'c5.4xlarge', AvailabilityZone: 'us-east-1a', SpotPrice: '0.200000', Timestamp: '2026-11-28T05:30:00Z' },
  ];
  const account = (allowed: boolean) =>
    testAccount(({ operation }) => {
      if (operation === 'DescribeInstances') return [found({ Reservations: [{ Instances: [machine] }] })];
      if (operation !== 'DescribeSpotPriceHistory') return [found({})];
      return [
        allowed ? found({ SpotPriceHistory: history }) : { kind: 'denied', action: 'ec2:DescribeSpotPriceHistory', by: 'no-allow', message: '' },
      ];
    });

  it('cost what Spot costs now in their zone', async () => {
    const { burn, prices } = await noticed(account(true), { onlyRegions: ['us-east-1'] });
    expect(burn.perHour).toEqual({ least: '0.3012', most: '0.3012' });
    expect(prices).toEqual([{ source: 'DescribeSpotPriceHistory', grade: 'A' }]);
  });

  it('cost between a tenth of the price on demand and all of it when that cannot be asked', async () => {
    const { burn } = await noticed(account(false), { onlyRegions: ['us-east-1'] });
    expect(burn.perHour).toEqual({ least: '0.068', most: '0.68' });
  });

  it('are asked about once a Region, however many there are', async () => {
    const many = testAccount(({ operation }) =>
      operation === 'DescribeInstances'
        ? [found({ Reservations: [{ Instances: Array.from({ length: 50 }, (_, n) => ({ ...machine, InstanceId: `i-${n}` })) }] })]
        : [found({})],
    );
    await noticed(many, { onlyRegions: ['us-east-1'] });
    expect(many.calls.filter(({ operation }) => operation === 'DescribeSpotPriceHistory')).toHaveLength(1);
  });
});
