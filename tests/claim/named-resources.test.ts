/** The plain case: a bill that names what it charges for. Expected amounts by hand. */
import { describe, expect, it } from 'vitest';
import { claim, NOTHING_SAID_OF_CHARGES, type ClaimLine } from '../../src/stages/claim/index.ts';
import { silentHost } from '../scenarios/investigated.ts';
import { withBillsOf, type GivenBills, type GivenLine } from './bill-store-of-lines.ts';
import { aHolding, findingsOf, footprintOf } from './findings-of.ts';

const day = (date: string, own: GivenLine): GivenLine => ({ started_at: `${date}T00:00:00Z`, ended_at: `${date}T23:59:59Z`, ...own });
const hour = (at: string, own: GivenLine): GivenLine => ({ started_at: `${at}:00:00Z`, ended_at: `${at}:59:59Z`, ...own });

async function claimed(given: GivenBills, holdings = [aHolding()]) {
  return withBillsOf(given, async (bills) => {
    const result = await claim({
      bills,
      findings: findingsOf(),
      footprint: footprintOf(holdings),
      statements: NOTHING_SAID_OF_CHARGES,
      host: silentHost,
    });
    const lines: ClaimLine[] = [];
    for await (const line of result.lines()) lines.push(line);
    return { ...result.claim, lines };
  });
}

const MACHINE = { usage_type: 'USW2-BoxUsage:c5.9xlarge', region: 'us-west-2', resource_id: 'i-0aaaaaaaaaaaaaaa1', unit: 'Hrs' };
const OWN = { usage_type: 'BoxUsage:t3.micro', region: 'us-east-1', resource_id: 'i-0bbbbbbbbbbbbbbb1', unit: 'Hrs' };

describe('a bill with resource ids', () => {
  it('gives each named resource to who made it, adds hours to days, and shares the tax', async () => {
    const result = await claimed({
      lines: [
        hour('2025-12-03T15', { ...MACHINE, quantity: '1', net: '1.53' }),
        hour('2025-12-03T16', { ...MACHINE, quantity: '1', net: '1.53' }),
        hour('2025-12-04T00', { ...MACHINE, quantity: '1', net: '1.53' }),
        day('2025-12-01', { ...OWN, quantity: '24', net: '0.2496' }),
        day('2025-12-03', { ...OWN, quantity: '24', net: '0.2496' }),
        { kind: 'tax', kind_told: 'Tax', service: 'AmazonEC2', net: '0.51' },
      ],
    });
    expect(result.lines.map(({ date, verdict, net, tax, basis }) => [date, verdict, net, tax, basis.kind])).toEqual([
      ['2025-12-01', 'owner', '0.2496', '0.025012968639', 'outside-incident'],
      ['2025-12-03', 'owner', '0.2496', '0.025012968639', 'owner-resource'],
      ['2025-12-03', 'unauthorized', '3.06', '0.306649375148', 'resource'],
      ['2025-12-04', 'unauthorized', '1.53', '0.153324687574', 'resource'],
    ]);
    expect(result.totals).toEqual({
      unauthorized: { net: '4.59', tax: '0.46', total: '5.05' },
      owner: { net: '0.5', tax: '0.05', total: '0.55' },
      undecided: { net: '0', tax: '0', total: '0' },
      bill: { net: '5.09', tax: '0.51', total: '5.6' },
      difference: { net: '0', tax: '0', total: '0', reasons: [] },
    });
    expect(result.lines[2]?.eventIds).toEqual(['run-1']);
    expect(result.lines.every((line) => line.share === '1')).toBe(true);
  });
});
