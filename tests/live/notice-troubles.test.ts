/** Trouble of every kind below the real SDK: the coverage says exactly what was not seen, and nothing that was not seen is called empty. */
import { describe, expect, it } from 'vitest';
import { skewed, withFaults, type Fault } from '../../src/practice/live/faults.ts';
import { RESOURCE_TYPES, type Cell, type NoticeRecord } from '../../src/stages/notice/index.ts';
import { noticed } from '../../src/stages/notice/testing/noticed.ts';
import { machineId, plantedEndpoint } from './planted-endpoint.ts';
import { playedClock } from './played-clock.ts';
import { throughSdk, type ThroughSdk } from './through-sdk.ts';

const REGIONS = ['us-east-1', 'ap-northeast-1', 'eu-west-1'];
const MACHINES = { 'us-east-1': 3, 'ap-northeast-1': 1 };
/** Two kinds a protocol, so that few clients have to be loaded. */
const KINDS = ['ec2-instance', 'ec2-nat-gateway', 'lambda-function', 'lambda-event-source', 'lightsail-instance', 'iam-user'];
const TYPES = RESOURCE_TYPES.filter(({ name }) => KINDS.includes(name));
const NOW = Date.parse('2026-11-28T06:00:00Z');

interface Swept {
  readonly record: NoticeRecord;
  readonly sdk: ThroughSdk;
}

async function swept(
  faults: readonly Fault[],
  changes: { readonly skewMs?: number; readonly perPage?: number; readonly machines?: Readonly<Record<string, number>> } = {},
): Promise<Swept> {
  const clock = playedClock(NOW);
  const planted = plantedEndpoint({
    regions: REGIONS,
    machines: changes.machines ?? MACHINES,
    ...(changes.perPage === undefined ? {} : { perPage: changes.perPage }),
  });
  const sdk = throughSdk({ endpoint: withFaults(planted, faults, { clock }), clock, awsClock: skewed(clock, changes.skewMs ?? 0) });
  return { record: await noticed(sdk.account, { types: TYPES, clock }), sdk };
}

/** Cells of kinds of resources; those of signals are told apart by their names. */
const kindsOf = ({ coverage }: NoticeRecord): readonly Cell[] => coverage.cells.filter(({ asked }) => KINDS.includes(asked));
const cellsWith = (record: NoticeRecord, ...outcomes: Cell['outcome'][]): string[] =>
  kindsOf(record)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ asked, region }) => `${asked} ${region}`)
    .sort();
const everywhere = (...kinds: string[]): string[] => kinds.flatMap((kind) => REGIONS.map((region) => `${kind} ${region}`)).sort();

const FULL = [
  'ec2-instance ap-northeast-1',
  'ec2-instance us-east-1',
  'iam-user global',
  'lambda-function ap-northeast-1',
  'lightsail-instance ap-northeast-1',
];

describe('without trouble', () => {
  it('sees everything, writes nothing', async () => {
    const { record, sdk } = await swept([]);
    expect(cellsWith(record, 'scanned')).toEqual(FULL);
    expect(cellsWith(record, 'denied', 'failed', 'throttled', 'not-reached', 'not-enabled', 'unsupported')).toEqual([]);
    // 4 x 0.68, one of them in Tokyo, up to 35 % dearer there; Lightsail nano 5 / 730.
    expect(record.burn.perHour.least.slice(0, 7)).toBe('2.72684');
    expect(sdk.writes()).toEqual([]);
  });

  it.each([1, 2, 7, 1_000])('finds the same with %i to a page', async (perPage) => {
    const { record } = await swept([], { perPage, machines: { 'us-east-1': 15 } });
    const ids = record.resources.filter(({ kind }) => kind === 'ec2-instance').map(({ id }) => id);
    expect(ids.sort()).toEqual(Array.from({ length: 15 }, (_, number) => machineId('us-east-1', number)));
  });
});

describe('trouble that passes is waited out', () => {
  it.each(['throttled', 'broken', 'unavailable', 'reset'] as const)('%s, twice', async (trouble) => {
    const { record } = await swept([
      { trouble, service: 'lambda', times: 2 },
      { trouble, service: 'ec2', operation: 'DescribeInstances', times: 2 },
    ]);
    expect(cellsWith(record, 'scanned')).toEqual(FULL);
  });
});

describe('trouble that stays is told where it is, and nowhere else', () => {
  it.each([
    ['throttled', 'throttled'],
    ['broken', 'failed'],
    ['unavailable', 'failed'],
    ['reset', 'failed'],
    ['denied', 'denied'],
    ['scp-denied', 'denied'],
  ] as const)('%s for one service', async (trouble, outcome) => {
    const { record, sdk } = await swept([{ trouble, service: 'lambda' }]);
    expect(cellsWith(record, outcome)).toEqual(everywhere('lambda-event-source', 'lambda-function'));
    expect(cellsWith(record, 'scanned')).toEqual(FULL.filter((one) => !one.startsWith('lambda')));
    expect(record.coverage.whole).toBe(false);
    expect(sdk.writes()).toEqual([]);
  });

  it('silence of one operation', async () => {
    const { record } = await swept([{ trouble: 'silence', service: 'ec2', operation: 'DescribeNatGateways', region: 'eu-west-1' }]);
    expect(cellsWith(record, 'failed')).toEqual(['ec2-nat-gateway eu-west-1']);
    expect(cellsWith(record, 'scanned')).toEqual(FULL);
  });

  it('a Region closed by a service control policy', async () => {
    const { record } = await swept([{ trouble: 'scp-denied', region: 'ap-northeast-1' }]);
    const there = kindsOf(record).filter(({ region }) => region === 'ap-northeast-1');
    expect(new Set(there.map(({ outcome, refused }) => `${outcome} ${refused?.by}`))).toEqual(new Set(['denied scp']));
    expect(cellsWith(record, 'scanned')).toEqual(['ec2-instance us-east-1', 'iam-user global']);
    expect(record.resources.filter(({ region }) => region === 'ap-northeast-1')).toEqual([]);
  });

  it('a page in the middle: what came before is kept, and that there is more is said', async () => {
    const machines = plantedEndpoint({ regions: REGIONS, machines: { 'us-east-1': 15 }, perPage: 5 });
    const clock = playedClock(NOW);
    const sdk = throughSdk({
      clock,
      endpoint: {
        answer: (call) =>
          call.operation === 'DescribeInstances' && call.input['NextToken'] === '10'
            ? Promise.resolve({
                kind: 'refused',
                status: 403,
                code: 'UnauthorizedOperation',
                message: 'You are not authorized to perform this operation.',
              })
            : machines.answer(call),
      },
    });
    const record = await noticed(sdk.account, { types: TYPES, clock });
    expect(kindsOf(record).find(({ asked, region }) => asked === 'ec2-instance' && region === 'us-east-1')).toMatchObject({
      outcome: 'denied',
      found: 10,
      whole: false,
    });
  });

  it('credentials that end half-way: what was seen stays, the rest was not reached, none of it is empty', async () => {
    const clock = playedClock(NOW);
    const planted = plantedEndpoint({ regions: REGIONS, machines: MACHINES });
    let heard = 0;
    const sdk = throughSdk({
      clock,
      concurrency: 2,
      endpoint: { answer: (call) => (++heard > 8 ? withFaults(planted, [{ trouble: 'expired' }]).answer(call) : planted.answer(call)) },
    });
    const record = await noticed(sdk.account, { types: TYPES, clock, atOnce: 2 });
    expect(record.stopped).toBe('credentials');
    const seen = cellsWith(record, 'scanned', 'empty');
    expect(seen.length).toBeLessThanOrEqual(8);
    expect(cellsWith(record, 'failed', 'not-reached').length).toBe(kindsOf(record).length - seen.length);
    expect(record.coverage.whole).toBe(false);
  });

  it('a clock that is off by an hour is mended by what AWS answers', async () => {
    const { record } = await swept([], { skewMs: 3_600_000 });
    expect([record.stopped, cellsWith(record, 'scanned')]).toEqual([null, FULL]);
  });

  it('a Region nobody has heard of is swept like any other', async () => {
    const clock = playedClock(NOW);
    const sdk = throughSdk({ clock, endpoint: plantedEndpoint({ regions: ['us-east-1', 'xx-north-9'], machines: { 'xx-north-9': 2 } }) });
    const record = await noticed(sdk.account, { types: TYPES, clock });
    expect(record.burn.byRegion.map(({ name, burning }) => [name, burning])).toEqual([['xx-north-9', 2]]);
  });
});

describe('ten thousand machines', () => {
  it('are all found, and little memory is kept of them', async () => {
    const machines = { 'us-east-1': 6_000, 'ap-northeast-1': 4_000 };
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const { record } = await swept([], { machines });
    expect(record.resources.filter(({ kind }) => kind === 'ec2-instance')).toHaveLength(10_000);
    expect([record.burn.burning, record.burn.perHour.least.slice(0, 8)]).toEqual([10_001, '6800.006']);
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(300);
  });
});
