import { describe, expect, it } from 'vitest';
import type { AwsAnswer, AwsCall } from '../../ports/aws-account.ts';
import type { FirstSeen } from './notice.ts';
import type { Cell } from './notice-record.ts';
import { RESOURCE_TYPES } from './resources/index.generated.ts';
import { found, testAccount } from './testing/answering.ts';
import { noticed } from './testing/noticed.ts';

const REGIONS = ['us-east-1', 'ap-northeast-1', 'eu-west-1'];
const denied = (action: string, by: 'scp' | 'no-allow' = 'no-allow'): AwsAnswer => ({ kind: 'denied', action, by, message: 'not authorized' });

/** Two machines in Virginia, one Lightsail server in Tokyo, nothing else anywhere. */
function answer({ operation, region }: AwsCall): readonly AwsAnswer[] {
  if (operation === 'GetCallerIdentity') return [found({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/alice' })];
  if (operation === 'DescribeRegions') {
    return [
      found({
        Regions: [
          ...REGIONS.map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required' })),
          { RegionName: 'af-south-1', OptInStatus: 'not-opted-in' },
        ],
      }),
    ];
  }
  if (operation === 'DescribeInstances' && region === 'us-east-1') {
    const machine = (InstanceId: string) => ({
      InstanceId,
      InstanceType: 'c5.4xlarge',
      State: { Name: 'running' },
      LaunchTime: '2026-11-28T05:00:00Z',
    });
    return [found({ Reservations: [{ Instances: [machine('i-1')] }] }), found({ Reservations: [{ Instances: [machine('i-2')] }] })];
  }
  if (operation === 'GetInstances' && region === 'ap-northeast-1') {
    return [found({ instances: [{ name: 'vps', bundleId: 'nano_9_9', state: { name: 'running' }, createdAt: '2026-11-28T05:00:00Z' }] })];
  }
  return [found({})];
}

const cellsOf = (cells: readonly Cell[], outcome: Cell['outcome']): string[] =>
  cells.filter((cell) => cell.outcome === outcome).map(({ asked, region }) => `${asked} ${region}`);

describe('notice', () => {
  it('asks every kind in every Region, finds what is there, and invents nothing', async () => {
    const account = testAccount(answer);
    const record = await noticed(account);
    expect(record.resources.map(({ id, region, price }) => [id, region, price.kind])).toEqual([
      ['i-1', 'us-east-1', 'known'],
      ['i-2', 'us-east-1', 'known'],
      ['vps', 'ap-northeast-1', 'unknown'],
    ]);
    expect(record.answer).toBe('burning');
    // 2 x 0.68 in us-east-1; the server's price is not known and not in the sum.
    expect([record.burn.perHour, record.burn.sinceStart, record.burn.priceUnknown]).toEqual([
      { least: '1.36', most: '1.36' },
      { least: '1.36', most: '1.36' },
      1,
    ]);
    expect(record.coverage.whole).toBe(true);
    expect(cellsOf(record.coverage.cells, 'scanned').sort()).toEqual(['ec2-instance us-east-1', 'lightsail-instance ap-northeast-1']);
    expect(record.coverage.regions.filter(({ swept }) => !swept)).toEqual([{ region: 'af-south-1', status: 'not-enabled', swept: false }]);
    expect(account.writes()).toEqual([]);
  });

  it('tells of EC2 first, before anything of the second round is asked', async () => {
    let askedBefore: readonly AwsCall[] = [];
    let first: FirstSeen | null = null;
    const account = testAccount(answer);
    await noticed(account, {
      atOnce: 1,
      onFirst: (seen) => {
        [first, askedBefore] = [seen, [...account.calls]];
      },
    });
    expect(first).toMatchObject({ burn: { perHour: { least: '1.36' }, burning: 2 }, regions: 3, unseen: [] });
    expect(askedBefore.filter(({ operation }) => operation === 'DescribeInstances')).toHaveLength(3);
    expect(askedBefore.length).toBeLessThan(10);
  });

  it('calls nothing empty that was denied', async () => {
    const record = await noticed(testAccount((call) => (call.service === 'lambda' ? [denied(`lambda:${call.operation}`)] : answer(call))));
    const lambda = record.coverage.cells.filter(({ service }) => service === 'lambda');
    expect(lambda.length).toBe(5 * 3);
    expect(new Set(lambda.map(({ outcome, whole }) => `${outcome} ${whole}`))).toEqual(new Set(['denied false']));
    expect(lambda[0]?.refused).toMatchObject({ action: 'lambda:ListFunctions', by: 'no-allow' });
    expect(record.coverage.whole).toBe(false);
  });

  it('cannot tell when nothing burns in what it saw but not all was seen', async () => {
    const blind = testAccount((call) => (['GetCallerIdentity', 'DescribeRegions'].includes(call.operation) ? answer(call) : [denied('x', 'scp')]));
    const record = await noticed(blind);
    expect([record.answer, record.resources]).toEqual(['cannot-tell', []]);
    expect(cellsOf(record.coverage.cells, 'empty')).toEqual([]);
  });

  it('says "nothing" only when all was seen', async () => {
    const empty = testAccount((call) => (['GetCallerIdentity', 'DescribeRegions'].includes(call.operation) ? answer(call) : [found({})]));
    expect((await noticed(empty)).answer).toBe('nothing-seen');
  });

  it('keeps the pages that came before a refusal, and says that there are more', async () => {
    const throttled: AwsAnswer = { kind: 'throttled', attempts: 8, message: 'Rate exceeded' };
    const record = await noticed(testAccount((call) => (call.operation === 'DescribeInstances' ? [...answer(call), throttled] : answer(call))));
    expect(record.resources.map(({ id }) => id)).toContain('i-2');
    expect(record.coverage.cells.find(({ asked, region }) => asked === 'ec2-instance' && region === 'us-east-1')).toMatchObject({
      outcome: 'throttled',
      found: 2,
      whole: false,
    });
  });

  it('ends when the credentials do, with what was known, the rest not reached', async () => {
    const expired: AwsAnswer = { kind: 'failed', cause: 'credentials', code: 'ExpiredToken', message: 'expired' };
    let asked = 0;
    const account = testAccount((call) => (++asked > 40 ? [expired] : answer(call)));
    const record = await noticed(account, { atOnce: 4 });
    expect(record.stopped).toBe('credentials');
    expect(record.resources.map(({ id }) => id)).toEqual(['i-1', 'i-2']);
    expect(record.coverage.counts['not-reached']).toBeGreaterThan(300);
    expect(account.calls.length).toBeLessThan(50);
    expect(record.coverage.counts.empty + record.coverage.counts.scanned).toBeLessThan(40);
  });

  it('stops when told, with what was known', async () => {
    const stop = new AbortController();
    const account = testAccount(answer);
    const record = await noticed(account, { atOnce: 2, stop: stop.signal, onFirst: () => stop.abort() });
    expect([record.stopped, record.burn.perHour.least]).toEqual(['by-you', '1.36']);
    expect(record.coverage.counts['not-reached']).toBeGreaterThan(300);
  });

  it('looks only where it is told to', async () => {
    const account = testAccount(answer);
    const record = await noticed(account, { onlyRegions: ['eu-west-1'] });
    expect(new Set(account.calls.filter(({ operation }) => operation === 'DescribeInstances').map(({ region }) => region))).toEqual(
      new Set(['eu-west-1']),
    );
    expect([record.answer, record.coverage.whole]).toEqual(['nothing-seen', false]);
  });

  it('keeps a resource whose details are denied, its price unknown', async () => {
    const account = testAccount((call) => {
      if (call.operation === 'ListTrainingJobs' && call.region === 'us-east-1')
        return [found({ TrainingJobSummaries: [{ TrainingJobName: 't', TrainingJobStatus: 'InProgress' }] })];
      return call.operation === 'DescribeTrainingJob' ? [denied('sagemaker:DescribeTrainingJob')] : answer(call);
    });
    const record = await noticed(account);
    expect(record.resources.find(({ id }) => id === 't')).toMatchObject({ burning: true, price: { kind: 'unknown' } });
    expect(record.coverage.cells.find(({ asked, whole }) => asked === 'sagemaker-training-job' && !whole)).toMatchObject({
      outcome: 'scanned',
      found: 1,
      refused: { action: 'sagemaker:DescribeTrainingJob' },
    });
  });

  it('asks Cost Explorer only when the person agreed to pay for it', async () => {
    const account = testAccount((call) =>
      call.service === 'cost-explorer'
        ? [
            found({
              ResultsByTime: [
                {
                  Groups: [
                    { Keys: ['af-south-1'], Metrics: { UnblendedCost: { Amount: '12.5' } } },
                    { Keys: ['global'], Metrics: { UnblendedCost: { Amount: '3' } } },
                  ],
                },
              ],
            }),
          ]
        : answer(call),
    );
    await noticed(account);
    expect(account.calls.filter(({ service }) => service === 'cost-explorer')).toEqual([]);
    const record = await noticed(account, { askCosts: true });
    expect(account.calls.filter(({ service }) => service === 'cost-explorer')).toHaveLength(1);
    expect(record.signals.filter(({ kind }) => kind === 'region-costs')).toMatchObject([{ level: 'alarm', region: 'af-south-1' }]);
  });

  it('names every kind once in the cells of each place', async () => {
    const { coverage } = await noticed(testAccount(answer));
    const names = coverage.cells.map(({ asked, region }) => `${asked} ${region}`);
    expect(new Set(names).size).toBe(names.length);
    expect(RESOURCE_TYPES.filter(({ name }) => !coverage.cells.some(({ asked }) => asked === name))).toEqual([]);
  });
});
