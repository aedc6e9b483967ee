/** The estimate for days no file names resources. Prices by hand from the list of 20 July 2026: c5.9xlarge is $1.53 an hour. */
import { describe, expect, it } from 'vitest';
import { aFile, aPeriod } from './bill-store-of-lines.ts';
import { claimed, days, hours } from './claimed.ts';
import { aHolding, findingsOf, footprintOf } from './findings-of.ts';

const LINE = { usage_type: 'USW2-BoxUsage:c5.9xlarge', region: 'us-west-2', quantity: '24', net: '36.72' };
const coarse = { files: [aFile({ hasResourceIds: false, granularity: 'daily' as const })] };

describe('the estimate', () => {
  it('is not there when the bill names resources on every day of the incident', async () => {
    const result = await claimed(
      { lines: hours('2025-12-03T14', 44, { ...LINE, resource_id: 'i-0aaaaaaaaaaaaaaa1' }) },
      { footprint: footprintOf([aHolding()]) },
    );
    expect(result.estimate).toBeNull();
  });

  it('is lifetimes by dated prices, as a band, beside what the bill has there', async () => {
    const { estimate, totals } = await claimed({ ...coarse, lines: days('2025-12-03', 3, LINE) }, { footprint: footprintOf([aHolding()]) });
    // 3 Dec 14:30 to 5 Dec 10:00 is 43.5 hours: 66.555 rounds up; times 1.35 for a region that is not us-east-1.
    expect(estimate).toMatchObject({
      low: '66.56',
      high: '89.85',
      pricesDated: '2026-07-20',
      lines: [{ id: 'i-0aaaaaaaaaaaaaaa1', hours: '43.5', low: '66.56', high: '89.85', eventIds: ['run-1'] }],
      compared: [{ service: 'AmazonEC2', region: 'us-west-2', low: '66.56', high: '89.85', bill: '110.16' }],
      unpriced: [],
    });
    // The claim itself does not know of it.
    expect(totals.unauthorized.net).toBe('110.16');
  });

  it('gives Spot a band down to a tenth, counts no hours of a stopped machine, and tasks by size', async () => {
    const spot = aHolding({
      region: 'us-east-1',
      from: '2025-12-03T15:00:00Z',
      until: '2025-12-03T17:00:00Z',
      details: { instanceType: 'c5.9xlarge', lifecycle: 'spot' },
    });
    const stop = { what: 'stopped', at: '2025-12-03T16:00:00Z', side: 'owner' as const, eventId: 'stop-1', before: {} };
    const stopped = aHolding({
      id: 'i-0aaaaaaaaaaaaaaa2',
      region: 'us-east-1',
      from: '2025-12-03T15:00:00Z',
      until: null,
      changes: [stop],
      details: { instanceType: 'c5.9xlarge', power: 'stopped' },
    });
    const tasks = aHolding({
      type: 'AWS::ECS::Task',
      id: 'c/svc#tasks',
      region: 'us-east-1',
      from: '2025-12-03T15:00:00Z',
      until: '2025-12-03T16:00:00Z',
      details: { count: '10', cpu: '16384', memory: '32768' },
    });
    const { estimate } = await claimed({ ...coarse, lines: [] }, { footprint: footprintOf([spot, stopped, tasks]) });
    expect(estimate?.lines.map(({ id, hours: ran, low, high }) => [id, ran, low, high])).toEqual([
      ['i-0aaaaaaaaaaaaaaa1', '2', '0.31', '3.06'],
      ['i-0aaaaaaaaaaaaaaa2', '1', '1.53', '1.53'],
      // 10 x (16 x 0.04 + 32 x 0.0044) and 10 x (16 x 0.041 + 32 x 0.0045)
      ['c/svc#tasks', '1', '7.81', '8'],
    ]);
  });

  it('lists what has no price, and never counts it as nothing', async () => {
    const things = [
      aHolding({ id: 'i-0aaaaaaaaaaaaaaa2', details: { instanceType: 'x9.mega' } }),
      aHolding({ id: 'i-0aaaaaaaaaaaaaaa3', details: { instanceType: 'c5.9xlarge', platform: 'windows' } }),
      aHolding({ type: 'AWS::EC2::Volume', id: 'i-0aaaaaaaaaaaaaaa2#volume:root', details: {} }),
      aHolding({ type: 'AWS::SageMaker::NotebookInstance', id: 'nb', details: { instanceType: 'ml.p3.2xlarge' } }),
      aHolding({ type: 'AWS::IAM::User', id: 'nobody', details: {} }),
    ];
    const { estimate } = await claimed({ ...coarse, lines: [] }, { footprint: footprintOf(things) });
    expect(estimate?.unpriced.map(({ id }) => id)).toEqual(['i-0aaaaaaaaaaaaaaa2', 'i-0aaaaaaaaaaaaaaa3', 'i-0aaaaaaaaaaaaaaa2#volume:root', 'nb']);
    expect(estimate).toMatchObject({ low: '0', high: '0', lines: [] });
    for (const { why } of estimate?.unpriced ?? []) expect([why.ja, why.en].every((text) => text.length > 5)).toBe(true);
  });

  it('stands in for missing days only', async () => {
    const { estimate } = await claimed(
      { lines: hours('2025-12-03T14', 10, { ...LINE, resource_id: 'i-0aaaaaaaaaaaaaaa1' }), periods: [aPeriod({ missingDays: ['2025-12-04'] })] },
      { footprint: footprintOf([aHolding({ region: 'us-east-1' })]) },
    );
    expect(estimate?.lines.map(({ from, until, hours: ran }) => [from, until, ran])).toEqual([
      ['2025-12-04T00:00:00Z', '2025-12-05T00:00:00Z', '24'],
    ]);
  });

  it('goes by the findings when the case has no footprint', async () => {
    const resource = {
      ...aHolding(),
      creator: { principal: null, accessKeyId: null, ip: null, actorId: null },
      createdAt: '2025-12-03T14:30:00Z',
      deletedAt: '2025-12-05T10:00:00Z',
      state: 'deleted' as const,
      deletedBy: null,
      verdict: 'attacker' as const,
    };
    const { estimate, limits } = await claimed({ ...coarse, lines: [] }, { footprint: null, findings: findingsOf({ resources: [resource] }) });
    expect(estimate?.low).toBe('66.56');
    expect(limits.some(({ en }) => en.includes('Running investigate again'))).toBe(true);
  });
});
