/** Every question the claim asks, in Trino's words, passes Trino's grammar: organisations keep their bills in S3, where Athena asks the same. */
import { expect, it } from 'vitest';
import { trinoDialect } from '../../src/edges/trino/dialect.ts';
import { trinoProblems } from '../../src/edges/trino/sql-syntax.ts';
import type { BillStore } from '../../src/ports/charge-line.ts';
import { rendered, type Sql } from '../../src/ports/sql.ts';
import { claim, togetherSaidOfCharges } from '../../src/stages/claim/index.ts';
import { silentHost } from '../scenarios/investigated.ts';
import { aFile, aPeriod } from './bill-store-of-lines.ts';
import { aHolding, findingsOf, footprintOf } from './findings-of.ts';

it('asks nothing that only DuckDB understands', async () => {
  const asked: string[] = [];
  const note = (query: Sql): void => void asked.push(rendered(query, () => '?').text);
  /** One row with everything in it, so that steps that are skipped for empty bills are asked as well. */
  const told: Readonly<Record<string, unknown>> = {
    day: '2025-12-03T00:00:00Z',
    service: 'AmazonEC2',
    period: '2025-12-01',
    net: '1',
    base: '1',
    cost: '1',
    mark: '0'.repeat(32),
    verdict: 'owner',
    kind: 'refund',
    unauthorized: '1',
    owner: '1',
    undecided: '1',
  };
  const row = new Proxy(told, { get: (of, key) => of[String(key)] ?? null });
  const bills: BillStore = {
    dialect: trinoDialect,
    files: [aFile({ hasResourceIds: false })],
    periods: [aPeriod()],
    rows: async <R extends object>(query: Sql): Promise<R[]> => {
      note(query);
      return Promise.resolve([row as unknown as R]);
    },
    stream: <R extends object>(query: Sql): AsyncIterable<R> => {
      note(query);
      return (async function* () {})();
    },
    derive: async (_, query) => Promise.resolve(note(query)),
    place: async (_table, _columns, rows) => Promise.resolve(void [...rows]),
    forget: async () => Promise.resolve(),
    close: async () => Promise.resolve(),
  };
  const statements = togetherSaidOfCharges({ mine: ['AmazonEC2'], notMine: ['i-0aaaaaaaaaaaaaaa1'] });
  const result = await claim({ bills, findings: findingsOf(), footprint: footprintOf([aHolding()]), statements, host: silentHost });
  for await (const _ of result.lines()) break;
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.flatMap((text) => trinoProblems(text).map((problem) => `${problem} in ${text}`))).toEqual([]);
});
