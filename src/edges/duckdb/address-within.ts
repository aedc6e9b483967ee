/** Is a text an IP address inside a block? In plain SQL, since DuckDB's inet extension is not there without a network. */
import { sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';
import type { AddressBlock } from '../../ports/sql-dialect.ts';
import { eachElement, oneElement } from './lambda.ts';

const OCTET = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const GROUPS = '([0-9a-f]{1,4}(:[0-9a-f]{1,4}){0,7})';
const IPV6 = `^(${GROUPS}|${GROUPS}?::${GROUPS}?)$`;

export function addressWithin(text: Sql, block: AddressBlock): Sql {
  return block.version === 4 ? sql`regexp_matches(${text}, ${ipv4Of(block)})` : ipv6Within(sql`lower(${text})`, block);
}

/** The block as one expression: a block's ends differ in one octet at most, and in all after it. The engine asks it once for each text a column's block holds. */
function ipv4Of(block: AddressBlock): string {
  const octets = [0, 2, 4, 6].map((at) => {
    const [first, last] = [block.first, block.last].map((end) => Number.parseInt(end.slice(at, at + 2), 16)) as [number, number];
    if (last - first === 255) return OCTET;
    return `(${Array.from({ length: last - first + 1 }, (_, more) => first + more).join('|')})`;
  });
  return `^${octets.join('[.]')}$`;
}

/** Groups left out by `::` are put back as zeros, each group padded to four digits; then text order is number order. */
function ipv6Within(text: Sql, block: AddressBlock): Sql {
  const within = oneElement(text, (one) => {
    const groups = (part: Sql): Sql => sql`list_filter(string_split(${part}, ':'), lambda g: g <> '')`;
    const head = groups(sql`split_part(${one}, '::', 1)`);
    const tail = groups(sql`split_part(${one}, '::', 2)`);
    const missing = sql`greatest(1, 8 - len(${head}) - len(${tail}))`;
    const eight = sql`case when contains(${one}, '::') then list_concat(list_concat(${head}, list_transform(range(${missing}), lambda z: '0')), ${tail}) else ${head} end`;
    const digits = sql`array_to_string(${eachElement(eight, (group) => sql`lpad(${group}, 4, '0')`)}, '')`;
    return oneElement(digits, (hex) => sql`len(${hex}) = 32 and ${hex} between ${block.first} and ${block.last}`);
  });
  return sql`case when regexp_matches(${text}, ${IPV6}) then ${within} when ${text} is not null then false end`;
}
