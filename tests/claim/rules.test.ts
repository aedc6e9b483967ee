/** Each rule of attribution on a bill made for it. Times and amounts by hand: the intruder came on 3 December 2025 at 14:20 UTC. */
import { describe, expect, it } from 'vitest';
import { togetherSaidOfCharges } from '../../src/stages/claim/index.ts';
import type { GivenLine } from './bill-store-of-lines.ts';
import { claimed, days, hours, told } from './claimed.ts';
import { ACCOUNT, aHolding, anIntruder, findingsOf, footprintOf } from './findings-of.ts';

const nameless = (usage_type: string, own: GivenLine = {}): GivenLine => ({
  usage_type,
  region: 'us-west-2',
  unit: 'Hrs',
  quantity: '1',
  net: '1',
  ...own,
});
const running = { from: '2025-12-03T15:00:00Z', until: '2025-12-03T19:00:00Z' };

describe('lines that name nothing', () => {
  it("are the intruder's where only the intruder had that kind, and the owner's before", async () => {
    const result = await claimed(
      {
        lines: [
          ...days('2025-12-01', 1, nameless('BoxUsage:t3.micro')),
          ...hours('2025-12-03T15', 4, nameless('USW2-BoxUsage:c5.9xlarge', { net: '1.53' })),
        ],
      },
      { footprint: footprintOf([aHolding(running)]) },
    );
    expect(told(result)).toEqual(['2025-12-01 owner 1 outside-incident', '2025-12-03 unauthorized 6.12 only-intruder']);
  });

  it('are divided by the hours each side ran, hour by hour', async () => {
    const lines = [
      ...hours('2025-12-03T13', 1, nameless('USW2-BoxUsage:m5.large', { quantity: '1', net: '0.1' })),
      ...hours('2025-12-03T15', 4, nameless('USW2-BoxUsage:m5.large', { quantity: '4', net: '0.4' })),
    ];
    const own = aHolding({
      id: 'i-0bbbbbbbbbbbbbbb1',
      side: 'owner',
      from: '2025-11-01T00:00:00Z',
      until: null,
      details: { instanceType: 'm5.large' },
    });
    const their = [1, 2, 3].map((n) => aHolding({ id: `i-0aaaaaaaaaaaaaaa${n}`, ...running, details: { instanceType: 'm5.large' } }));
    const result = await claimed({ lines }, { footprint: footprintOf([own, ...their]) });
    expect(told(result)).toEqual(['2025-12-03 owner 0.1 outside-incident', '2025-12-03 owner 0.4 split', '2025-12-03 unauthorized 1.2 split']);
    expect(result.lines.map((line) => line.share)).toEqual(['0.058823529412', '0.235294117647', '0.705882352941']);
    expect(new Set(result.lines.map((line) => line.id)).size).toBe(1);
  });

  it("leave to the owner what the bill has beyond the intruder's hours, when the owner's things are older than the log", async () => {
    const lines = [
      ...hours('2025-12-03T10', 2, nameless('USW2-BoxUsage:m5.large', { quantity: '2', net: '0.2' })),
      ...hours('2025-12-03T15', 4, nameless('USW2-BoxUsage:m5.large', { quantity: '5', net: '0.5' })),
    ];
    const result = await claimed({ lines }, { footprint: footprintOf([aHolding({ ...running, details: { instanceType: 'm5.large' } })]) });
    // 4 of 20 machine hours were the intruder's.
    expect(told(result)).toEqual(['2025-12-03 owner 0.4 outside-incident', '2025-12-03 owner 1.6 split', '2025-12-03 unauthorized 0.4 split']);
  });

  it("never give the intruder more than the bill has beyond the owner's usual part", async () => {
    // Before: one address all day. Then two more, although four things of the intruder's could have had one.
    const line = nameless('USW2-PublicIPv4:InUseAddress', { service: 'AmazonVPC' });
    const lines = [
      ...days('2025-12-01', 2, { ...line, quantity: '24', net: '0.12' }),
      ...days('2025-12-04', 1, { ...line, quantity: '72', net: '0.36' }),
    ];
    const things = [1, 2, 3, 4].map((n) => aHolding({ id: `i-0aaaaaaaaaaaaaaa${n}`, from: '2025-12-03T15:00:00Z', until: '2025-12-06T00:00:00Z' }));
    expect(told(await claimed({ lines }, { footprint: footprintOf(things) })).slice(-2)).toEqual([
      '2025-12-04 owner 0.12 split',
      '2025-12-04 unauthorized 0.24 split',
    ]);
  });

  it('stay open for the part of the day after the log ends', async () => {
    // Three addresses all day, one before the incident. The intruder's machine was still there at 06:00 when the log ends: 6 hours are theirs, up to 18 may be.
    const line = nameless('USW2-PublicIPv4:InUseAddress', { service: 'AmazonVPC' });
    const lines = [
      ...days('2025-12-01', 2, { ...line, quantity: '24', net: '0.12' }),
      ...days('2025-12-05', 1, { ...line, quantity: '44', net: '0.22' }),
    ];
    const footprint = { ...footprintOf([aHolding({ from: '2025-12-03T15:00:00Z', until: null })]), until: '2025-12-05T06:00:00Z' };
    expect(told(await claimed({ lines }, { footprint })).slice(-3)).toEqual([
      '2025-12-05 owner 0.12 split',
      '2025-12-05 unauthorized 0.03 split',
      '2025-12-05 undecided 0.07 split',
    ]);
  });

  it("are taken in proportion where the bill has less than the owner's usual part", async () => {
    const line = nameless('USW2-BoxUsage:m5.large');
    const lines = [
      ...days('2025-12-01', 2, { ...line, quantity: '72', net: '7.2' }),
      ...days('2025-12-04', 1, { ...line, quantity: '48', net: '4.8' }),
    ];
    const thing = aHolding({ from: '2025-12-03T15:00:00Z', until: '2025-12-06T00:00:00Z', details: { instanceType: 'm5.large' } });
    // 24 hours of the intruder's beside a usual 72.
    expect(told(await claimed({ lines }, { footprint: footprintOf([thing]) })).slice(-2)).toEqual([
      '2025-12-04 owner 3.6 split',
      '2025-12-04 unauthorized 1.2 split',
    ]);
  });

  it('are open when AWS charges them by the month and the bill does not go back as far', async () => {
    // The owner's zone is older than the bill; the intruder made one too. Both cost the month's fee; no id is in the log.
    const zone = nameless('HostedZone', { service: 'AmazonRoute53', region: null, unit: 'HostedZone', quantity: '1', net: '0.5' });
    const month = { started_at: '2025-12-01T00:00:00Z', ended_at: '2026-01-01T00:00:00Z' };
    const lines = [
      ...days('2025-12-01', 2, nameless('BoxUsage:t3.micro')),
      ...[1, 2].map((n) => ({ ...zone, ...month, resource_id: `arn:aws:route53:::hostedzone/Z0${n}` })),
    ];
    const thing = aHolding({ type: 'AWS::Route53::HostedZone', id: '#zone', from: '2025-12-03T15:00:00Z', until: null, region: 'us-east-1' });
    const result = await claimed({ lines }, { footprint: footprintOf([thing]) });
    expect(told(result).filter((one) => one.includes('undecided'))).toEqual([
      '2025-12-01 undecided 0.5 cannot-tell',
      '2025-12-01 undecided 0.5 cannot-tell',
    ]);
  });

  it('are divided by calls where AWS charges by the call', async () => {
    const line = {
      service: 'AmazonBedrock',
      usage_type: 'USW2-Nova-input-tokens',
      region: 'us-west-2',
      quantity: '1000',
      unit: '1K tokens',
      net: '10',
    };
    const call = {
      account: ACCOUNT,
      region: 'us-west-2',
      source: 'bedrock.amazonaws.com',
      principal: null,
      what: null,
      hour: '2025-12-04T03:00:00Z',
    };
    const result = await claimed(
      { lines: [...days('2025-12-02', 1, line), ...days('2025-12-04', 1, line)] },
      {
        footprint: footprintOf([], {
          calls: [
            { ...call, side: 'intruder', calls: 75 },
            { ...call, side: 'owner', calls: 25 },
          ],
        }),
      },
    );
    expect(told(result)).toEqual(['2025-12-02 owner 10 outside-incident', '2025-12-04 owner 2.5 split', '2025-12-04 unauthorized 7.5 split']);
  });

  it('are divided by the calls in the hour of each line, and of the identity it names', async () => {
    const key = `arn:aws:iam::${ACCOUNT}:user/BedrockAPIKey-x`;
    const line = nameless('USW2-MP:USW2_InputTokenCount-Units', { service: 'AmazonBedrock', unit: 'Units', iam_principal: key });
    const lines = (
      [
        ['03', '1'],
        ['04', '2'],
        ['05', '0.8'],
      ] as const
    ).flatMap(([hour, net]) => hours(`2025-12-04T${hour}`, 1, { ...line, net }));
    const call = { account: ACCOUNT, region: 'us-west-2', source: 'bedrock.amazonaws.com', principal: key, what: null };
    const calls = [
      { ...call, hour: '2025-12-04T03:00:00Z', side: 'intruder' as const, calls: 3 },
      { ...call, hour: '2025-12-04T03:00:00Z', side: 'owner' as const, calls: 1 },
      { ...call, hour: '2025-12-04T04:00:00Z', side: 'owner' as const, calls: 4 },
      { ...call, principal: 'arn:aws:iam::111122223333:role/app', hour: '2025-12-04T03:00:00Z', side: 'owner' as const, calls: 900 },
    ];
    const result = await claimed(
      { lines: [...days('2025-12-02', 1, { ...line, iam_principal: null }), ...lines] },
      { footprint: footprintOf([], { calls }) },
    );
    // 3/4 of 1, nothing of 2, and of the hour without calls 3/8 as of the whole day.
    expect(told(result).filter((one) => one.startsWith('2025-12-04'))).toEqual(['2025-12-04 owner 2.75 split', '2025-12-04 unauthorized 1.05 split']);
  });

  it("are the intruder's above the daily average before, where nothing can be counted", async () => {
    const line = nameless('USW2-DataTransfer-Out-Bytes', { unit: 'GB', quantity: '10' });
    const result = await claimed(
      { lines: [...days('2025-11-23', 10, { ...line, net: '0.9' }), ...days('2025-12-04', 1, { ...line, net: '5' })] },
      {
        footprint: footprintOf([
          aHolding(),
          aHolding({ id: 'i-0bbbbbbbbbbbbbbb1', side: 'owner', from: null, until: null, details: { instanceType: 't3.micro' } }),
        ]),
      },
    );
    expect(told(result).slice(-2)).toEqual(['2025-12-04 owner 0.9 above-baseline', '2025-12-04 unauthorized 4.1 above-baseline']);
  });

  it("stay undecided where the bill does not go back far enough to know the owner's usual days", async () => {
    const line = nameless('USW2-DataTransfer-Out-Bytes', { unit: 'GB', quantity: '10' });
    const result = await claimed(
      { lines: [...days('2025-12-01', 1, { ...line, net: '0.9' }), ...days('2025-12-04', 1, { ...line, net: '5' })] },
      {
        footprint: footprintOf([
          aHolding(),
          aHolding({ id: 'i-0bbbbbbbbbbbbbbb1', side: 'owner', from: null, until: null, details: { instanceType: 't3.micro' } }),
        ]),
      },
    );
    expect(told(result)).toEqual(['2025-12-01 owner 0.9 outside-incident', '2025-12-04 undecided 5 cannot-tell']);
    expect(result.questions).toMatchObject([{ subject: 'AmazonEC2:us-west-2', net: '5', lineIds: [result.lines[1]?.id] }]);
  });

  it("that follow indirectly from being in a region are the intruder's only where the owner never was", async () => {
    const line = { service: 'AmazonCloudWatch', usage_type: 'CW:Requests', unit: 'Requests', quantity: '100', net: '0.01' };
    const result = await claimed(
      {
        lines: [
          ...days('2025-12-01', 1, { ...line, region: 'us-east-1' }),
          ...days('2025-12-04', 1, { ...line, region: 'us-east-1' }),
          ...days('2025-12-04', 1, { ...line, region: 'us-west-2' }),
        ],
      },
      { footprint: footprintOf([aHolding(), aHolding({ id: 'i-0ccccccccccccccc1', region: 'us-east-1' })]) },
    );
    expect(told(result)).toEqual([
      '2025-12-01 owner 0.01 outside-incident',
      '2025-12-04 owner 0.01 nothing-of-intruder',
      '2025-12-04 unauthorized 0.01 never-used-before',
    ]);
  });

  it("are the owner's when nothing of the intruder's could cause them", async () => {
    const lines = days('2025-12-04', 1, {
      service: 'AmazonRDS',
      usage_type: 'USW2-InstanceUsage:db.t3.small',
      region: 'us-west-2',
      quantity: '24',
      net: '0.8',
    });
    expect(told(await claimed({ lines }, { footprint: footprintOf([aHolding()]) }))).toEqual(['2025-12-04 owner 0.8 nothing-of-intruder']);
  });

  it('are claimed by the identity the bill names, when only the intruder used it', async () => {
    const line = { service: 'AmazonBedrock', usage_type: 'USE1-Nova-input-tokens', region: 'us-east-1', quantity: '10', net: '3' };
    const findings = findingsOf({
      actors: [
        anIntruder(),
        anIntruder({ id: 'actor-2', kind: 'owner', principals: [`arn:aws:iam::${ACCOUNT}:user/app`], firstSeen: '2025-10-01T00:00:00Z' }),
      ],
    });
    const result = await claimed(
      {
        lines: [
          ...days('2025-12-02', 1, { ...line, iam_principal: `arn:aws:iam::${ACCOUNT}:user/app` }),
          ...days('2025-12-04', 1, { ...line, iam_principal: `arn:aws:iam::${ACCOUNT}:user/app` }),
          ...days('2025-12-04', 1, { ...line, iam_principal: `arn:aws:iam::${ACCOUNT}:user/stolen`, net: '90' }),
        ],
      },
      { findings },
    );
    expect(told(result).sort()).toEqual([
      '2025-12-02 owner 3 outside-incident',
      '2025-12-04 owner 3 nothing-of-intruder',
      '2025-12-04 unauthorized 90 principal',
    ]);
  });
});

describe('what the intruder bought', () => {
  it("is claimed as bought, whatever region it stands in; an older plan of the owner's is not", async () => {
    const plan = (own: GivenLine): GivenLine => ({
      kind: 'commitment',
      service: 'ComputeSavingsPlans',
      usage_type: 'ComputeSP:1yrNoUpfront',
      region: 'global',
      quantity: '1',
      net: '12',
      ...own,
    });
    const arn = `arn:aws:savingsplans::${ACCOUNT}:savingsplan/11111111-2222-3333-4444-555555555555`;
    const result = await claimed(
      {
        lines: [
          ...days('2025-12-02', 3, plan({ resource_id: arn.replace('1111', '9999') })),
          ...days('2025-12-04', 1, plan({ resource_id: arn })),
          ...days('2025-12-04', 1, {
            kind: 'purchase',
            service: 'AmazonRegistrar',
            usage_type: 'Global-RegisterDomain',
            region: 'global',
            description: 'Registration of evil.example',
            net: '14',
          }),
        ],
      },
      {
        footprint: footprintOf([
          aHolding({
            type: 'AWS::SavingsPlans::SavingsPlan',
            id: '11111111-2222-3333-4444-555555555555',
            region: 'us-east-1',
            until: null,
            details: {},
          }),
          aHolding({ type: 'AWS::Route53Domains::Domain', id: 'evil.example', region: 'us-east-1', until: null, details: {} }),
        ]),
      },
    );
    expect(
      told(result)
        .filter((one) => one.startsWith('2025-12-04'))
        .sort(),
    ).toEqual(['2025-12-04 owner 12 owner-resource', '2025-12-04 unauthorized 12 resource', '2025-12-04 unauthorized 14 bought-by-intruder']);
  });
});

describe("the owner's word", () => {
  const line = nameless('USW2-BoxUsage:c5.9xlarge', { resource_id: 'i-0aaaaaaaaaaaaaaa1' });
  const bill = { lines: [...hours('2025-12-03T15', 4, line), ...hours('2025-12-04T15', 1, line)] };
  const footprint = footprintOf([aHolding()]);

  it('about a line wins over that about its resource, which wins over that about its service', async () => {
    const before = await claimed(bill, { footprint });
    const [first, second] = before.lines.map((one) => one.id);
    const said = async (mine: string[], notMine: string[]) =>
      told(await claimed(bill, { footprint, statements: togetherSaidOfCharges({ mine, notMine }) }));
    expect(await said([first ?? ''], [])).toEqual(['2025-12-03 owner 4 owner-word', '2025-12-04 unauthorized 1 resource']);
    expect(await said(['i-0aaaaaaaaaaaaaaa1'], [second?.toLowerCase() ?? ''])).toEqual([
      '2025-12-03 owner 4 owner-word',
      '2025-12-04 unauthorized 1 owner-word',
    ]);
    expect(await said(['AmazonEC2'], ['AmazonEC2:us-west-2'])).toEqual([
      '2025-12-03 unauthorized 4 owner-word',
      '2025-12-04 unauthorized 1 owner-word',
    ]);
    expect(await said(['AmazonEC2:eu-west-1'], [])).toEqual(told(before));
  });
});
