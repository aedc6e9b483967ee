/** Rows come out of text as they went in, however the text is cut into chunks; what is no row costs itself and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BillRows } from './bill-rows.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '1', '"', ',', ';', '\n', '\r', ' ', '月', '\u001b'), maxLength: 8 }),
  fc.constantFrom('', 'plain', '{"a":"b"}'),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }));
const quoted = (text: string, always: boolean): string => (always || /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Takes a well-formed row apart, slowly and plainly. */
function parsed(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        value += text[at] ?? '';
      }
      at++;
    } else while (text[at] !== delimiter && text[at] !== '\n') value += text[at++] ?? '';
    rows.at(-1)?.push(value);
    if (text[at++] === '\n' && at < text.length) rows.push([]);
  }
  return rows;
}

function read(text: string, width: number, cuts: readonly number[], delimiter = ','): { rows: string[][]; reader: BillRows } {
  const reader = new BillRows({ delimiter: delimiter.charCodeAt(0), cells: width }, 1_000_000);
  const bytes = Buffer.from(text);
  let at = 0;
  for (const cut of cuts) {
    reader.push(Buffer.from(bytes.subarray(at, at + cut)));
    at += cut;
  }
  reader.push(bytes.subarray(at));
  const piece = reader.end(false);
  return { rows: piece === null ? [] : parsed(piece.bytes.toString('utf8'), delimiter), reader };
}

describe('rows of a bill', () => {
  it('are what was written, with their numbers in front, in any chunks and line ends', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.nat(40), { maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        fc.boolean(),
        (cells, cuts, lineEnd, delimiter, lastEnds, always) => {
          const width = cells[0]?.length ?? 0;
          const text = cells.map((row) => row.map((one) => quoted(one, always)).join(delimiter)).join(lineEnd) + (lastEnds ? lineEnd : '');
          const { rows, reader } = read(text, width, cuts, delimiter);
          const numbered = cells.map((row, index) => [String(index + 1), ...row]).filter((row) => always || row.slice(1).some((one) => one !== ''));
          expect(rows).toEqual(numbered);
          expect(reader.leftOut).toBe(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never fail on any bytes, and account for every line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', '""', '\r'), maxLength: 200 }),
        fc.array(fc.nat(9), { maxLength: 30 }),
        (text, cuts) => {
          const { rows, reader } = read(text, 3, cuts);
          for (const row of rows) expect(row).toHaveLength(4);
          expect(reader.leftOutRows).toHaveLength(reader.leftOut);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('with a quote inside a bare cell are written anew', () => {
    expect(read('a "b" c,d"\n', 2, []).rows).toEqual([['1', 'a "b" c', 'd"']]);
  });

  it('that are none are named by number and reason', () => {
    const { rows, reader } = read('a,b\na\na,b,c\n"a"x,b\n"open,b\nlast,one', 2, []);
    expect(rows).toEqual([
      ['1', 'a', 'b'],
      ['6', 'last', 'one'],
    ]);
    expect(reader.leftOutRows.map(({ row, why }) => [row, why])).toEqual([
      [2, 'cells'],
      [3, 'cells'],
      [4, 'quotes'],
      [5, 'quotes'],
    ]);
  });

  it('at the end of a cut input are not believed without their line end', () => {
    const reader = new BillRows({ delimiter: 0x2c, cells: 2 }, 1_000);
    reader.push(Buffer.from('a,1.25\nb,1.2'));
    expect(reader.end(true)?.bytes.toString()).toBe('1,a,1.25\n');
    expect(reader.leftOutRows).toEqual([{ row: 2, why: 'cut-off', text: 'b,1.2' }]);
  });
});
