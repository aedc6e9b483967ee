import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, sum } from '../../../../knowledge/money/decimal.ts';
import type { ClaimLine } from '../../claim.ts';
import { SAMPLE_LINES } from '../../testing/sample-lines.ts';
import { LineGatherer } from './gather-lines.ts';
import { LargestLines } from './largest-lines.ts';
import { countsHours, machineSize } from './usage.ts';

const gathered = (lines: readonly ClaimLine[]) => {
  const gatherer = new LineGatherer();
  for (const line of lines) gatherer.add(line);
  return gatherer.told();
};
const [pattern] = SAMPLE_LINES;
if (pattern === undefined) throw new Error('the sample has lines');

describe('what is told of lines', () => {
  const told = gathered(SAMPLE_LINES);

  it('counts 15 servers with 142 hours, as in the sample', () => {
    const servers = told.things.filter(({ size }) => size !== null);
    // 4 x 8 + 2 x 10 + 3 x 10 + 4 x 10 + 2 x 10
    expect(servers).toHaveLength(15);
    expect(sum(servers.flatMap(({ hours }) => (hours === null ? [] : [hours])))).toBe('142');
    expect(servers[0]).toMatchObject({ size: 'p3.8xlarge', region: 'us-east-2', hours: '10', net: '122.4', from: '2026-12-05', until: '2026-12-07' });
  });

  it('adds up by Region and by service', () => {
    const region = (key: string) => told.byRegion.find((one) => one.key === key)?.net;
    expect(region('us-east-1')).toEqual({ unauthorized: '130.68', owner: '0', undecided: '0' });
    expect(region('ap-northeast-1')).toEqual({ unauthorized: '0.855', owner: '34.9458', undecided: '1.2' });
    expect(told.byService.map(({ key }) => key)).toEqual(['Amazon Elastic Compute Cloud', 'AmazonCloudWatch', 'Amazon Simple Storage Service']);
    expect(told.count).toEqual({ unauthorized: 48, owner: 14, undecided: 1 });
  });

  it('lists everything but the owner’s lines, in the order they came', () => {
    expect(told.listed.lines).toEqual(SAMPLE_LINES.filter(({ verdict }) => verdict !== 'owner'));
    expect(told.listed.leftOut).toBe(0);
  });

  it('tells hours of a line that was split by its share', () => {
    const half = gathered([{ ...pattern, verdict: 'unauthorized', share: decimal('0.25'), quantity: decimal('10') }]);
    expect(half.things[0]?.hours).toBe('2.5');
  });

  it('loses nothing, whatever the lines: every way of adding up gives the same', () => {
    const line = fc.record({
      net: fc.integer({ min: -10_000, max: 10_000_000 }).map((units) => decimal(`${units}e-5`)),
      region: fc.constantFrom('us-east-1', 'eu-west-1', null, '__proto__', 'constructor'),
      resourceId: fc.constantFrom('i-1', 'i-2', null, '__proto__'),
      service: fc.constantFrom('AmazonEC2', 'AmazonS3', '__proto__'),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (all) => {
        const lines = all.map((one): ClaimLine => ({ ...pattern, ...one, serviceName: null, verdict: 'unauthorized' }));
        const total = sum(lines.map(({ net }) => net));
        const of = gathered(lines);
        expect(sum(of.byRegion.map(({ net }) => net.unauthorized))).toBe(total);
        expect(sum(of.byService.map(({ net }) => net.unauthorized))).toBe(total);
        expect(sum(of.things.map(({ net }) => net))).toBe(total);
        expect(sum(of.reasons.map(({ net }) => net))).toBe(total);
      }),
    );
  });

  it('stays bounded when a bill names very many Regions, and loses nothing', () => {
    const lines = Array.from({ length: 5_000 }, (_, place): ClaimLine => ({
      ...pattern,
      verdict: 'unauthorized',
      region: `r-${place}`,
      net: decimal('1'),
    }));
    const { byRegion } = gathered(lines);
    expect(byRegion.length).toBeLessThanOrEqual(2_001);
    expect(sum(byRegion.map(({ net }) => net.unauthorized))).toBe('5000');
    expect(byRegion.filter(({ key }) => key === null)).toHaveLength(1);
  });
});

describe('LargestLines', () => {
  it('keeps the largest, in their order, and says what it left out', () => {
    const list = new LargestLines(3);
    for (const net of ['1', '5', '-4', '2', '3', '0.5', '6']) list.add({ ...pattern, net: decimal(net) });
    const { lines, leftOut, leftOutNet } = list.listed();
    expect(lines.map(({ net }) => net)).toEqual(['5', '-4', '6']);
    expect([leftOut, leftOutNet]).toEqual([4, '6.5']);
  });
});

describe('machineSize', () => {
  it.each([
    ['BoxUsage:c6i.16xlarge', 'c6i.16xlarge'],
    ['APN1-BoxUsage:t3.micro', 't3.micro'],
    ['USE2-SpotUsage:g4dn.xlarge', 'g4dn.xlarge'],
    ['USW2-Notebk:ml.p3.2xlarge', 'ml.p3.2xlarge'],
    ['APN1-InstanceUsage:db.r6g.large', 'db.r6g.large'],
    ['EBS:VolumeUsage.gp3', null],
    ['DataTransfer-Out-Bytes', null],
    [null, null],
  ])('%s is %s', (usageType, size) => {
    expect(machineSize(usageType)).toBe(size);
  });

  it.each([
    ['Hrs', true],
    ['Hours', true],
    ['GB-Mo', false],
    ['vCPU-Hours', false],
    [null, false],
  ])('unit %s counts hours: %s', (unit, counts) => {
    expect(countsHours(unit)).toBe(counts);
  });
});
