/** A whole claim of given bills, with its lines in an array. */
import { claim, NOTHING_SAID_OF_CHARGES, type Claim, type Claiming } from '../../src/stages/claim/index.ts';
import { silentHost } from '../scenarios/investigated.ts';
import { withBillsOf, type GivenBills, type GivenLine } from './bill-store-of-lines.ts';
import { findingsOf, footprintOf } from './findings-of.ts';

export async function claimed(given: GivenBills, own: Partial<Claiming> = {}): Promise<Claim> {
  return withBillsOf(given, async (bills) => {
    const result = await claim({
      bills,
      findings: findingsOf(),
      footprint: footprintOf([]),
      statements: NOTHING_SAID_OF_CHARGES,
      host: silentHost,
      ...own,
    });
    const lines = [];
    for await (const line of result.lines()) lines.push(line);
    return { ...result.claim, lines };
  });
}

/** `2025-12-03T15` and so many hours. */
export function hours(first: string, count: number, line: GivenLine): GivenLine[] {
  const start = Date.parse(`${first}:00:00Z`);
  return Array.from({ length: count }, (_, index) => ({
    ...line,
    started_at: iso(start + index * 3_600_000),
    ended_at: iso(start + (index + 1) * 3_600_000),
  }));
}

/** So many whole days from `2025-12-03` on. */
export function days(first: string, count: number, line: GivenLine): GivenLine[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => ({
    ...line,
    started_at: iso(start + index * 86_400_000),
    ended_at: iso(start + (index + 1) * 86_400_000),
  }));
}

const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** `date verdict net kind` of each line, for comparing with hand-made lists. */
export const told = ({ lines }: Claim): string[] => lines.map(({ date, verdict, net, basis }) => `${date} ${verdict} ${net} ${basis.kind}`);
