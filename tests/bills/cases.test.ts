/** Every kind of bill, good and bad, from folders written by hand: `cases/<format>.<what>/input` and what must come of it in `case.json`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARGE_LINE_COLUMNS } from '../../src/ports/charge-line.ts';
import { sql } from '../../src/ports/sql.ts';
import { billsCase, type BillsCase } from './bills-read.ts';
import { packed, type Pack } from './packs.ts';

interface Expected {
  readonly packs: readonly Pack[];
  /** In the order of their names. */
  readonly files: readonly object[];
  readonly lines: readonly object[];
  /** Of the first lines; in packings that change no text. */
  readonly others?: readonly object[];
  readonly total: string | null;
  readonly periods: readonly object[];
  readonly crossChecks?: readonly object[];
  readonly invoices?: readonly object[];
  /** Words of the English reasons, one for each file that was not read. */
  readonly notRead?: readonly string[];
}

const root = join(import.meta.dirname, 'cases');
const cases = readdirSync(root)
  .sort()
  .map((name) => ({ name, expected: JSON.parse(readFileSync(join(root, name, 'case.json'), 'utf8')) as Expected }));
const line = sql`order by file_no, line_key`;

describe.each(cases.flatMap(({ name, expected }) => expected.packs.map((pack) => ({ name, pack, expected }))))(
  '$name, $pack',
  ({ name, pack, expected }) => {
    let bills: BillsCase;
    beforeAll(async () => {
      const folder = join(root, name, 'input');
      const inputs = readdirSync(folder)
        .sort()
        .map((file) => [file, readFileSync(join(folder, file))] as const);
      bills = await billsCase(await packed(inputs, pack));
    });
    afterAll(() => bills.end());

    it('gives the files', () => {
      expect(bills.store.files).toMatchObject(expected.files);
      expect(bills.store.files).toHaveLength(expected.files.length);
    });

    it('says why others were not read, in both languages', () => {
      const wanted = expected.notRead ?? [];
      expect(bills.read.notRead.map(({ why }) => why.en)).toEqual(wanted.map((words) => expect.stringContaining(words) as unknown));
      for (const { why } of bills.read.notRead) expect(why.ja).toMatch(/[\u3040-\u30ff]/);
    });

    it('gives the lines, adding up to the total', async () => {
      const lines = await bills.store.rows(sql`select * from charge_line ${line}`);
      expect(lines).toMatchObject(expected.lines);
      expect(lines).toHaveLength(expected.lines.length);
      expect(await bills.store.rows(sql`select sum(net) as total from charge_line`)).toEqual([{ total: expected.total }]);
      for (const one of lines) expect(Object.keys(one)).toEqual(Object.keys(CHARGE_LINE_COLUMNS));
    });

    it('keeps what has no column', async () => {
      const lines = await bills.store.rows<{ others: string }>(sql`select others from charge_line ${line}`);
      const wanted = expected.others ?? [];
      expect(lines.slice(0, wanted.length).map(({ others }) => JSON.parse(others) as object)).toEqual(wanted);
    });

    it('tells of the periods', () => {
      expect(bills.store.periods).toMatchObject(expected.periods);
      expect(bills.store.periods).toHaveLength(expected.periods.length);
    });

    it('keeps coarser views apart', async () => {
      const lines = await bills.store.rows(sql`select * from cross_check_line ${line}`);
      expect(lines).toMatchObject(expected.crossChecks ?? []);
      expect(lines).toHaveLength(expected.crossChecks?.length ?? 0);
    });

    it('gives the invoices', async () => {
      const invoices = await bills.store.rows(sql`select * from invoice order by invoice_id`);
      expect(invoices).toMatchObject(expected.invoices ?? []);
      expect(invoices).toHaveLength(expected.invoices?.length ?? 0);
    });
  },
);
