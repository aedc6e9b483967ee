/** Reads the flattened table of Amazon's ranges: comment lines with `createDate`, then `first last region kind`, tab separated. */
import type { AmazonRange, AmazonRanges } from '../src/knowledge/address-space/amazon-ranges.ts';
import { parseAddress } from '../src/knowledge/address-space/parse-address.ts';
import type { LabelledRange } from '../src/knowledge/address-space/range-table.ts';

/** @throws on a line that is not a range: the table is ours, a bad line is a mistake to see. */
export function amazonRangesFromTable(text: string): AmazonRanges {
  const dated = /createDate (\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
  if (dated === undefined) throw new Error('no createDate in the first lines');
  const table: Record<4 | 6, LabelledRange<AmazonRange>[]> = { 4: [], 6: [] };
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [from = '', to = '', region = '', service = ''] = line.split('\t');
    const first = parseAddress(from);
    const last = parseAddress(to);
    if (first === null || first.family !== last?.family) throw new Error(`not a range: ${line}`);
    table[first.family].push({ first: first.value, last: last.value, label: { region, service } });
  }
  for (const ranges of [table[4], table[6]]) ranges.sort((a, b) => (a.first < b.first ? -1 : 1));
  return { dated, table: { v4: table[4], v6: table[6] } };
}
