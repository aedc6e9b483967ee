/** For any bill and any attribution: the three parts are the bill, a split loses nothing, and the order of lines and files changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, decimal, minus, plus, rounded, sum, type Decimal } from '../../src/knowledge/money/decimal.ts';
import { togetherSaidOfCharges, type Claim } from '../../src/stages/claim/index.ts';
import type { Holding } from '../../src/stages/investigate/index.ts';
import type { GivenBills, GivenLine } from './bill-store-of-lines.ts';
import { claimed } from './claimed.ts';
import { ACCOUNT, aHolding, footprintOf } from './findings-of.ts';

const SEED = 20_251_203;
const RUNS = Number(process.env['HIKESHI_RUNS'] ?? '16');

const amount = (from: number, until: number): fc.Arbitrary<string> =>
  fc.bigInt({ min: BigInt(from) * 10n ** 12n, max: BigInt(until) * 10n ** 12n }).map((units) => {
    const digits = (units < 0n ? -units : units).toString().padStart(13, '0');
    return `${units < 0n ? '-' : ''}${digits.slice(0, -12)}.${digits.slice(-12)}`;
  });

const REGIONS = ['us-west-2', 'us-east-1', 'eu-west-1'];
const IDS = ['i-0aaaaaaaaaaaaaaa1', 'i-0aaaaaaaaaaaaaaa2', 'i-0bbbbbbbbbbbbbbb1', 'vol-0ccccccccccccccc1', 'photos', null, null, null];
const USE = [
  ['AmazonEC2', 'BoxUsage:m5.large'],
  ['AmazonEC2', 'BoxUsage:c5.9xlarge'],
  ['AmazonEC2', 'EBS:VolumeUsage.gp3'],
  ['AmazonEC2', 'DataTransfer-Out-Bytes'],
  ['AmazonVPC', 'PublicIPv4:InUseAddress'],
  ['AmazonECS', 'Fargate-vCPU-Hours:perCPU'],
  ['AmazonS3', 'TimedStorage-ByteHrs'],
  ['AmazonBedrock', 'Nova-input-tokens'],
  ['AmazonCloudWatch', 'CW:Requests'],
  ['AWSSupportBusiness', 'Dollar'],
] as const;
const KINDS = [
  'usage',
  'usage',
  'usage',
  'usage',
  'usage',
  'purchase',
  'commitment',
  'marketplace',
  'other',
  'discount',
  'credit',
  'tax',
  'refund',
] as const;

const line: fc.Arbitrary<GivenLine> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    use: fc.constantFrom(...USE),
    region: fc.constantFrom(...REGIONS, null),
    resource_id: fc.constantFrom(...IDS),
    day: fc.integer({ min: 1, max: 9 }),
    hour: fc.integer({ min: 0, max: 23 }),
    span: fc.constantFrom(1, 1, 24, 24 * 31),
    net: amount(0, 40),
    odd: amount(-5, 5),
    isOdd: fc.boolean(),
    quantity: fc.option(amount(0, 30), { nil: null }),
    invoice_id: fc.constantFrom('INV-1', 'INV-1', 'INV-2', null),
    usage_account: fc.constantFrom(ACCOUNT, ACCOUNT, '444455556666'),
    period: fc.constantFrom('2025-12-01', '2025-12-01', '2025-11-01'),
    iam_principal: fc.constantFrom(`arn:aws:iam::${ACCOUNT}:user/stolen`, null, null),
  })
  .map(({ use: [service, usage_type], day, hour, span, net, odd, isOdd, kind, period, ...own }) => {
    const start = Date.parse(`${period.slice(0, 8)}0${day}T${span >= 24 ? '00' : String(hour).padStart(2, '0')}:00:00Z`);
    const reduces = kind === 'credit' || kind === 'discount' || kind === 'refund';
    return {
      ...own,
      kind,
      kind_told: kind,
      period,
      service,
      usage_type,
      unit: 'Hrs',
      started_at: new Date(start).toISOString(),
      ended_at: new Date(start + span * 3_600_000).toISOString(),
      net: reduces ? `-${net}` : isOdd && kind !== 'tax' ? odd : net,
    };
  });

const holding: fc.Arbitrary<Holding> = fc
  .record({
    id: fc.constantFrom('i-0aaaaaaaaaaaaaaa1', 'i-0aaaaaaaaaaaaaaa2', 'i-0bbbbbbbbbbbbbbb1', '#event:x'),
    side: fc.constantFrom('intruder' as const, 'intruder' as const, 'owner' as const, 'unclear' as const),
    region: fc.constantFrom(...REGIONS),
    from: fc.constantFrom('2025-12-03T14:30:00Z', '2025-11-02T00:00:00Z', null),
    until: fc.constantFrom('2025-12-05T10:00:00Z', null),
    type: fc.constantFrom('m5.large', 'c5.9xlarge'),
  })
  .map(({ type, ...own }) => aHolding({ ...own, details: { instanceType: type } }));

const bill = fc.record({ lines: fc.array(line, { maxLength: 40 }), holdings: fc.array(holding, { maxLength: 5 }), said: fc.boolean() });

async function claimOf(given: GivenBills, holdings: readonly Holding[], said: boolean): Promise<Claim> {
  const statements = togetherSaidOfCharges({ mine: said ? ['AmazonS3', 'i-0aaaaaaaaaaaaaaa2'] : [], notMine: said ? ['AmazonVPC:us-west-2'] : [] });
  const calls = [
    {
      account: ACCOUNT,
      region: 'us-west-2',
      source: 'bedrock.amazonaws.com',
      side: 'intruder' as const,
      principal: null,
      what: null,
      hour: '2025-12-04T03:00:00Z',
      calls: 3,
    },
  ];
  return claimed(given, { footprint: footprintOf(holdings, { calls }), statements });
}

const of = (lines: readonly GivenLine[], wanted: (kind: string) => boolean): Decimal[] =>
  lines.filter((one) => wanted(one.kind ?? '')).map((one) => decimal(one.net ?? '0'));

describe('any bill', () => {
  it('is what its lines and its three parts add up to, tax and all', async () => {
    await fc.assert(
      fc.asyncProperty(bill, async ({ lines, holdings, said }) => {
        const claim = await claimOf({ lines }, holdings, said);
        const net = sum(of(lines, (kind) => kind !== 'tax' && kind !== 'refund'));
        const tax = sum(of(lines, (kind) => kind === 'tax'));
        expect(sum(claim.lines.map((one) => one.net))).toBe(net);
        expect(sum(claim.lines.map((one) => one.tax))).toBe(tax);
        const { unauthorized, owner, undecided, bill: all, difference } = claim.totals;
        for (const column of ['net', 'tax', 'total'] as const) {
          expect(sum([unauthorized[column], owner[column], undecided[column]])).toBe(all[column]);
          expect(difference[column]).toBe('0');
        }
        // Each invoice is rounded by itself: half a cent each at most.
        const off = minus(all.net, rounded(net, 2));
        expect(compared(decimal(off.replace('-', '')), decimal(String(claim.invoices.length / 100)))).toBeLessThanOrEqual(0);
        for (const list of [claim.daily, claim.monthly]) expect(sum(list.map((one) => one.net))).toBe(net);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 240_000);

  it('is divided without a cent lost: the parts of a line are the line, its shares are one', async () => {
    await fc.assert(
      fc.asyncProperty(bill, async ({ lines, holdings, said }) => {
        const claim = await claimOf({ lines }, holdings, said);
        const byLine = new Map<string, { shares: Decimal[]; verdicts: Set<string> }>();
        for (const one of claim.lines) {
          expect(compared(one.share, decimal('0')) >= 0 && compared(one.share, decimal('1')) <= 0).toBe(true);
          const group = byLine.get(one.id) ?? { shares: [], verdicts: new Set() };
          byLine.set(one.id, { shares: [...group.shares, one.share], verdicts: group.verdicts.add(one.verdict) });
        }
        // One id stands for the same charge on two invoices as well: each of them is whole by itself.
        for (const { shares } of byLine.values()) expect(sum(shares)).toMatch(/^[1-9]\d*$/);
      }),
      { numRuns: RUNS, seed: SEED + 1 },
    );
  }, 240_000);

  it('gives the same claim whatever the order of its lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        bill.chain((one) =>
          fc.shuffledSubarray(one.lines, { minLength: one.lines.length, maxLength: one.lines.length }).map((shuffled) => ({ ...one, shuffled })),
        ),
        async ({ lines, shuffled, holdings, said }) => {
          expect(await claimOf({ lines: shuffled }, holdings, said)).toEqual(await claimOf({ lines }, holdings, said));
        },
      ),
      { numRuns: RUNS / 2, seed: SEED + 2 },
    );
  }, 240_000);

  it('never gives the intruder what was charged before they came, without the owner saying so', async () => {
    await fc.assert(
      fc.asyncProperty(bill, async ({ lines, holdings }) => {
        const claim = await claimOf({ lines }, holdings, false);
        const early = claim.lines.filter(
          (one) => one.verdict === 'unauthorized' && one.period === '2025-11-01' && one.kind === 'usage' && one.usageType !== 'Dollar',
        );
        // Lines of a whole month may reach from November into December.
        const long = new Set(
          lines.filter((one) => Date.parse(one.ended_at ?? '') > Date.parse('2025-12-03T14:00:00Z')).map((one) => one.started_at?.slice(0, 10)),
        );
        expect(early.filter((one) => !long.has(one.date))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED + 3 },
    );
  }, 240_000);

  it('asks for no more than was charged for use: a refund changes what is open, not what is claimed', async () => {
    await fc.assert(
      fc.asyncProperty(bill, async ({ lines, holdings, said }) => {
        const charged = lines.filter((one) => one.kind !== 'refund');
        const [before, after] = [await claimOf({ lines: charged }, holdings, said), await claimOf({ lines }, holdings, said)];
        expect(after.totals).toEqual(before.totals);
        expect(plus(after.refund.open, after.refund.received)).toBe(
          compared(after.refund.received, after.refund.expected) > 0 ? after.refund.received : after.refund.expected,
        );
      }),
      { numRuns: RUNS / 2, seed: SEED + 4 },
    );
  }, 240_000);
});

/** Everything an intruder can write into names, sizes and times of things, and into the bill's names. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '#event:',
    'arn:',
    'arn:::::',
    "'; drop table charge; --",
    '%',
    '_',
    '\u0000',
    '\uD800',
    '999999999999999',
    '-1',
    'NaN',
    'AmazonEC2',
  ),
);
const oddTime = fc.constantFrom(
  '',
  'yesterday',
  '0000-00-00',
  '2025-12-03T14:30:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '1969-01-01T00:00:00Z',
  null,
);
const oddHolding: fc.Arbitrary<Holding> = fc.record({
  type: fc.oneof(
    odd,
    fc.constantFrom(
      'AWS::EC2::Instance',
      'AWS::ECS::Task',
      'AWS::EC2::Volume',
      'AWS::S3::Bucket',
      'AWS::Organizations::Account',
      'Other::constructor::x',
    ),
  ),
  id: odd,
  arn: fc.option(odd, { nil: null }),
  region: odd,
  account: fc.oneof(odd, fc.constant(ACCOUNT)),
  side: fc.constantFrom('intruder' as const, 'owner' as const, 'unclear' as const),
  implicit: fc.boolean(),
  from: oddTime,
  until: oddTime,
  createEventId: fc.option(odd, { nil: null }),
  details: fc.dictionary(
    fc.oneof(odd, fc.constantFrom('count', 'cpu', 'memory', 'sizeGb', 'instanceType', 'cluster', 'taskDefinition', 'volumeType')),
    odd,
  ),
  changes: fc.array(
    fc.record({
      what: fc.constantFrom('stopped', 'started', 'size', 'instance-type'),
      at: oddTime.map((time) => time ?? ''),
      side: fc.constantFrom('intruder' as const, 'owner' as const),
      eventId: odd,
      before: fc.dictionary(odd, odd),
    }),
    { maxLength: 3 },
  ),
});
const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

describe('any names and times, whoever chose them', () => {
  it('leave the sums exact and break nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 15 }),
        fc.array(odd, { minLength: 15, maxLength: 15 }),
        fc.array(oddHolding, { maxLength: 8 }),
        async (lines, names, holdings) => {
          // The store holds texts as the readers mend them: without NUL and lone surrogates.
          const renamed = lines.map((one, index) => {
            const name = wellFormed(names[index] ?? '');
            return index % 3 === 0 ? { ...one, service: name, usage_type: name } : { ...one, resource_id: name, iam_principal: name };
          });
          const subjects = names.slice(0, 5);
          const claim = await claimed(
            { lines: renamed },
            { footprint: footprintOf(holdings), statements: togetherSaidOfCharges({ mine: subjects, notMine: names.slice(5, 8) }) },
          );
          expect(sum(claim.lines.map((one) => one.net))).toBe(sum(of(renamed, (kind) => kind !== 'tax' && kind !== 'refund')));
        },
      ),
      { numRuns: RUNS * 2, seed: SEED + 5 },
    );
  }, 240_000);
});
