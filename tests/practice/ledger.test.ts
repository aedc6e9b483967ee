import { describe, expect, it } from 'vitest';
import { reachTexts } from '../../src/knowledge/json-reach.ts';
import { bench, type Bench } from '../../src/practice/account/practice-bench.ts';
import { HOUR, MINUTE } from '../../src/practice/clock.ts';
import { billsOf } from '../../src/practice/bills/bills-of.ts';
import { rowsOf, type CsvRow } from '../../src/practice/bills/read-back.ts';

const REGION = 'eu-central-1';
const launch = { instanceType: 'c6i.16xlarge', imageId: 'ami-1', count: 1 };
const plain = { country: 'US', inFirstYear: false, credit: '0', support: 'none' } as const;

/** Bench days are in March 2026 (744 hours); the clock starts at midnight of the 2nd. */
function usage(of: Bench, period = '2026-03-01'): CsvRow[] {
  of.records();
  return [...(billsOf(of.stage, plain)?.files('cur-2', { periods: [period] }) ?? [])].flatMap(rowsOf);
}

const lines = (rows: readonly CsvRow[], usageType: string): (string | undefined)[][] =>
  rows
    .filter((row) => row['line_item_usage_type'] === usageType)
    .map((row) => [row['line_item_usage_start_date'], row['line_item_usage_amount'], row['line_item_unblended_cost']]);

describe('a machine that ran 2 hours, 10 minutes and 5 seconds in Frankfurt', () => {
  const billed = bench('attacker', true);
  const ran = billed.admin.call('ec2:RunInstances', launch, REGION);
  billed.wait(2 * HOUR + 10 * MINUTE + 5);
  billed.admin.call('ec2:TerminateInstances', { instanceIds: reachTexts(ran.response, 'instancesSet.items[].instanceId') }, REGION);
  const rows = usage(billed);

  it('costs by the second at 2.72 x 1.141 = 3.10352 an hour', () => {
    expect(lines(rows, 'EUC1-BoxUsage:c6i.16xlarge')).toEqual([
      ['2026-03-02T00:00:00.000Z', '1', '3.10352'],
      ['2026-03-02T01:00:00.000Z', '1', '3.10352'],
      // 605 / 3600 hours
      ['2026-03-02T02:00:00.000Z', '0.1680555556', '0.5215637779'],
    ]);
  });

  it('had a public address at 0.005 an hour and a disk of 8 GB at 0.0913 a month', () => {
    expect(lines(rows, 'EUC1-PublicIPv4:InUseAddress').map(([, , cost]) => cost)).toEqual(['0.005', '0.005', '0.0008402778']);
    // 8 GB x 1 h / 744 h, and 8 GB x 605 s / 2,678,400 s
    expect(lines(rows, 'EUC1-EBS:VolumeUsage.gp3').map(([, amount, cost]) => [amount, cost])).toEqual([
      ['0.0107526882', '0.0009817204'],
      ['0.0107526882', '0.0009817204'],
      ['0.001807049', '0.0001649836'],
    ]);
  });

  it('names the instance, its disk and its interface', () => {
    const named = rows.map((row) => row['line_item_resource_id'] ?? '');
    expect(new Set(named.filter((name) => /^(i-|vol-|arn:aws:ec2:eu-central-1:\d+:network-interface\/eni-)/.test(name))).size).toBe(3);
  });
});

describe('what is stopped, restarted, moved over midnight of the month or too short', () => {
  it('costs nothing but its disk while it is stopped', () => {
    const billed = bench('owner', true);
    const instanceIds = reachTexts(billed.admin.call('ec2:RunInstances', launch, REGION).response, 'instancesSet.items[].instanceId');
    billed.wait(HOUR / 2);
    billed.admin.call('ec2:StopInstances', { instanceIds }, REGION);
    billed.wait(HOUR);
    billed.admin.call('ec2:StartInstances', { instanceIds }, REGION);
    billed.wait(HOUR / 2);
    billed.admin.call('ec2:TerminateInstances', { instanceIds }, REGION);
    const rows = usage(billed);
    expect(lines(rows, 'EUC1-BoxUsage:c6i.16xlarge').map(([, amount]) => amount)).toEqual(['0.5', '0.5']);
    expect(lines(rows, 'EUC1-EBS:VolumeUsage.gp3')).toHaveLength(2);
  });

  it('is cut at the end of the month, and each month has its own hours', () => {
    const billed = bench('owner', true);
    billed.wait(29 * 24 * HOUR + 23.5 * HOUR);
    const ran = billed.admin.call('ec2:RunInstances', launch, REGION);
    billed.wait(HOUR);
    billed.admin.call('ec2:TerminateInstances', { instanceIds: reachTexts(ran.response, 'instancesSet.items[].instanceId') }, REGION);
    const rows = [...usage(billed, '2026-03-01'), ...usage(billed, '2026-04-01')];
    expect(lines(rows, 'EUC1-BoxUsage:c6i.16xlarge')).toEqual([
      ['2026-03-31T23:00:00.000Z', '0.5', '1.55176'],
      ['2026-04-01T00:00:00.000Z', '0.5', '1.55176'],
    ]);
    // Half an hour of a month of 744 hours, and of one of 720.
    expect(lines(rows, 'EUC1-EBS:VolumeUsage.gp3').map(([, amount]) => amount)).toEqual(['0.0053763441', '0.0055555556']);
  });

  it('costs a minute at least', () => {
    const billed = bench('attacker', true);
    const ran = billed.admin.call('ec2:RunInstances', launch, REGION);
    billed.wait(7);
    billed.admin.call('ec2:TerminateInstances', { instanceIds: reachTexts(ran.response, 'instancesSet.items[].instanceId') }, REGION);
    // 60 / 3600 hours at 3.10352
    expect(lines(usage(billed), 'EUC1-BoxUsage:c6i.16xlarge').map(([, amount, cost]) => [amount, cost])).toEqual([['0.0166666667', '0.0517253334']]);
  });
});

describe('other things that cost', () => {
  it('Spot costs between three and six tenths, as Spot, and goes on until it is ended', () => {
    const billed = bench('attacker', true);
    billed.admin.call('ec2:RunInstances', { ...launch, instanceType: 'c5a.8xlarge', spot: true }, 'us-east-1');
    billed.wait(3 * HOUR);
    const rows = usage(billed).filter((row) => row['line_item_usage_type'] === 'SpotUsage:c5a.8xlarge');
    const rates = rows.map((row) => Number(row['line_item_unblended_rate']));
    // The bench plays 30 days of March; the intruder's machine is stopped when the log ends.
    expect(rows).toHaveLength(30 * 24);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(1.232 * 0.3);
    expect(Math.max(...rates)).toBeLessThanOrEqual(1.232 * 0.6);
    expect(new Set(rates).size).toBeGreaterThan(10);
    expect(new Set(rows.map((row) => row['pricing_term']))).toEqual(new Set(['Spot']));
  });

  it('a Fargate task costs its vCPUs and its memory, by name', () => {
    const billed = bench('attacker', true);
    billed.admin.call('iam:CreateRole', {
      roleName: 'exec',
      assumeRolePolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    });
    billed.admin.call('ecs:CreateCluster', { clusterName: 'c' }, 'us-west-2');
    billed.admin.call(
      'ecs:RegisterTaskDefinition',
      { family: 'm', image: 'miner', cpu: '16384', memory: '32768', executionRole: 'exec' },
      'us-west-2',
    );
    billed.admin.call(
      'ecs:CreateService',
      { cluster: 'c', serviceName: 's', taskDefinition: 'm', desiredCount: 1, executionRole: 'exec' },
      'us-west-2',
    );
    billed.wait(3 * HOUR);
    const rows = usage(billed);
    // A full hour: 16 x 0.04048 and 32 x 0.004445
    expect(lines(rows, 'USW2-Fargate-vCPU-Hours:perCPU')[1]).toEqual(['2026-03-02T01:00:00.000Z', '16', '0.64768']);
    expect(lines(rows, 'USW2-Fargate-GB-Hours')[1]).toEqual(['2026-03-02T01:00:00.000Z', '32', '0.14224']);
    expect(rows.find((row) => row['line_item_usage_type'] === 'USW2-Fargate-GB-Hours')?.['line_item_resource_id']).toMatch(
      /^arn:aws:ecs:us-west-2:\d{12}:task\/c\/[0-9a-f]{32}$/,
    );
  });

  it('nothing is remembered of an account without a bill', () => {
    const { stage } = bench();
    expect([stage.ledger, billsOf(stage, {})]).toEqual([null, null]);
  });
});
