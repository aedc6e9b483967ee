/** Rules about what a line names, on bills made for them. Times and amounts by hand: the intruder came on 3 December 2025 at 14:20 UTC. */
import { describe, expect, it } from 'vitest';
import type { GivenLine } from './bill-store-of-lines.ts';
import { claimed, days, hours, told } from './claimed.ts';
import { ACCOUNT, aHolding, footprintOf } from './findings-of.ts';

const line = (usage_type: string, own: GivenLine = {}): GivenLine => ({
  usage_type,
  region: 'us-west-2',
  unit: 'Hrs',
  quantity: '1',
  net: '1',
  ...own,
});
const running = { from: '2025-12-03T15:00:00Z', until: '2025-12-03T19:00:00Z' };

describe('lines that name something', () => {
  const volume = (id: string, own: GivenLine = {}): GivenLine =>
    line('USW2-EBS:VolumeUsage.gp3', { resource_id: id, unit: 'GB-Mo', quantity: '0.01', net: '0.001', ...own });
  const disk = (of: string, own: Parameters<typeof aHolding>[0] = {}) =>
    aHolding({ type: 'AWS::EC2::Volume', id: `${of}#volume:root`, implicit: true, createEventId: null, details: {}, ...own });

  it('no event names: a disk belongs to who started a machine in that hour', async () => {
    const result = await claimed(
      {
        lines: [
          ...hours('2025-12-03T15', 4, volume('vol-0aaaaaaaaaaaaaaa1')),
          ...hours('2025-12-04T09', 2, volume('vol-0bbbbbbbbbbbbbbb1')),
          ...hours('2025-12-03T10', 8, volume('vol-0ccccccccccccccc1')),
        ],
      },
      {
        footprint: footprintOf([
          disk('i-0aaaaaaaaaaaaaaa1', running),
          disk('i-0bbbbbbbbbbbbbbb1', { side: 'owner', from: '2025-12-04T09:10:00Z', until: null }),
        ]),
      },
    );
    expect(told(result)).toEqual([
      '2025-12-03 unauthorized 0.004 child',
      '2025-12-03 owner 0.004 outside-incident',
      '2025-12-03 owner 0.004 owner-resource',
      '2025-12-04 owner 0.002 owner-resource',
    ]);
  });

  it('no event names and both started: the one that ended with it, else nobody', async () => {
    const both = [disk('i-0aaaaaaaaaaaaaaa1', running), disk('i-0bbbbbbbbbbbbbbb1', { side: 'owner', from: '2025-12-03T15:20:00Z', until: null })];
    const ended = await claimed({ lines: hours('2025-12-03T15', 4, volume('vol-0aaaaaaaaaaaaaaa1')) }, { footprint: footprintOf(both) });
    expect(told(ended)).toEqual(['2025-12-03 unauthorized 0.004 child']);
    const alike = both.map((one) => ({ ...one, until: running.until }));
    const unclear = await claimed({ lines: hours('2025-12-03T15', 4, volume('vol-0aaaaaaaaaaaaaaa1')) }, { footprint: footprintOf(alike) });
    expect(told(unclear)).toEqual(['2025-12-03 undecided 0.004 cannot-tell']);
  });

  it("a machine the log never told is not the intruder's, whose machines it tells all", async () => {
    const result = await claimed(
      { lines: hours('2025-12-03T15', 4, line('USW2-BoxUsage:c5.9xlarge', { resource_id: 'i-0ddddddddddddddd1' })) },
      { footprint: footprintOf([aHolding(running)]) },
    );
    expect(told(result)).toEqual(['2025-12-03 owner 4 owner-resource']);
  });

  it('but where the log tells a launch without its names, a machine that came up with it is', async () => {
    const result = await claimed(
      { lines: hours('2025-12-03T15', 4, line('USW2-BoxUsage:c5.9xlarge', { resource_id: 'i-0ddddddddddddddd1' })) },
      {
        footprint: footprintOf([aHolding({ ...running, id: '#event:run-1' })], {
          activity: [
            {
              account: ACCOUNT,
              region: 'us-west-2',
              source: 'ec2.amazonaws.com',
              side: 'owner',
              does: 'changes',
              first: '2025-11-01T00:00:00Z',
              last: '2025-11-01T00:00:00Z',
              calls: 1,
            },
          ],
        }),
      },
    );
    expect(told(result)).toEqual(['2025-12-03 unauthorized 4 child']);
  });

  it("a thing of the owner's that the intruder started is undecided from then on, until the owner stopped it", async () => {
    const machine = line('USW2-BoxUsage:m5.large', { resource_id: 'i-0bbbbbbbbbbbbbbb1' });
    const change = (what: string, at: string, side: 'owner' | 'intruder') => ({ what, at, side, eventId: `${what}-1`, before: {} });
    const own = aHolding({
      id: 'i-0bbbbbbbbbbbbbbb1',
      side: 'owner',
      from: null,
      until: null,
      details: { instanceType: 'm5.large', power: 'stopped' },
      changes: [change('started', '2025-12-03T16:00:00Z', 'intruder'), change('stopped', '2025-12-04T08:00:00Z', 'owner')],
    });
    const result = await claimed(
      { lines: [...hours('2025-12-03T16', 8, machine), ...hours('2025-12-05T00', 2, machine)] },
      { footprint: footprintOf([own]) },
    );
    expect(told(result)).toEqual(['2025-12-03 undecided 8 cannot-tell', '2025-12-05 owner 2 owner-resource']);
    expect(result.lines[0]?.eventIds).toEqual(['started-1']);
  });

  it("a task in the intruder's cluster is the intruder's; in a cluster where both run tasks it is not for being there", async () => {
    const task = (cluster: string): GivenLine => ({
      service: 'AmazonECS',
      usage_type: 'USW2-Fargate-vCPU-Hours:perCPU',
      region: 'us-west-2',
      resource_id: `arn:aws:ecs:us-west-2:${ACCOUNT}:task/${cluster}/0123456789abcdef0123456789abcdef`,
      quantity: '16',
      net: '0.65',
    });
    const thing = (type: string, id: string, side: 'owner' | 'intruder', cluster?: string) =>
      aHolding({ type, id, side, from: '2025-12-03T14:30:00Z', until: null, details: cluster === undefined ? {} : { cluster } });
    const result = await claimed(
      { lines: [...hours('2025-12-03T15', 1, task('theirs')), ...hours('2025-12-05T15', 1, task('shared'))] },
      {
        footprint: footprintOf([
          thing('AWS::ECS::Cluster', 'theirs', 'intruder'),
          thing('AWS::ECS::Cluster', 'shared', 'owner'),
          thing('AWS::ECS::Service', 'shared/web', 'owner', 'shared'),
          thing('AWS::ECS::Task', 'shared/web#tasks', 'owner', 'shared'),
          thing('AWS::ECS::Service', 'shared/x', 'intruder', 'shared'),
          thing('AWS::ECS::Task', 'shared/x#tasks', 'intruder', 'shared'),
        ]),
      },
    );
    expect(told(result)).toEqual(['2025-12-03 unauthorized 0.65 child', '2025-12-05 undecided 0.65 cannot-tell']);
  });

  it("a bucket name the owner had billed before is not the intruder's for being made again", async () => {
    const line = {
      service: 'AmazonS3',
      usage_type: 'USW2-TimedStorage-ByteHrs',
      region: 'us-west-2',
      resource_id: 'backups',
      quantity: '1',
      net: '0.02',
    };
    const bucket = aHolding({ type: 'AWS::S3::Bucket', id: 'backups', from: '2025-12-03T15:00:00Z', until: null, details: {} });
    const result = await claimed({ lines: [...days('2025-12-01', 1, line), ...days('2025-12-04', 1, line)] }, { footprint: footprintOf([bucket]) });
    expect(told(result)).toEqual(['2025-12-01 owner 0.02 outside-incident', '2025-12-04 undecided 0.02 cannot-tell']);
  });
});
