/** Is a text an IP address inside a block? In plain SQL, since DuckDB's inet extension is not there without a network. */
import { sql } from '../../ports/sql.ts';
import type { Sql } from '../../ports/sql.ts';
import type { AddressBlock } from '../../ports/sql-dialect.ts';
import { eachElement, oneElement } from './lambda.ts';

const OCTET = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const IPV4 = `^(${OCTET}[.]){3}${OCTET}$`;
const GROUPS = '([0-9a-f]{1,4}(:[0-9a-f]{1,4}){0,7})';
const IPV6 = `^(${GROUPS}|${GROUPS}?::${GROUPS}?)$`;

export function addressWithin(text: Sql, block: AddressBlock): Sql {
  return block.version === 4 ? oneElement(text, (one) => ipv4Within(one, block)) : oneElement(sql`lower(${text})`, (one) => ipv6Within(one, block));
}

function ipv4Within(text: Sql, block: AddressBlock): Sql {
  const octet = (place: number): Sql => sql`cast(split_part(${text}, '.', ${place}) as bigint)`;
  const value = sql`${octet(1)} * 16777216 + ${octet(2)} * 65536 + ${octet(3)} * 256 + ${octet(4)}`;
  const first = Number.parseInt(block.first, 16);
  const last = Number.parseInt(block.last, 16);
  return sql`case when regexp_matches(${text}, ${IPV4}) then ${value} between ${first} and ${last} when ${text} is not null then false end`;
}

/** Groups left out by `::` are put back as zeros, each group padded to four digits; then text order is number order. */
function ipv6Within(text: Sql, block: AddressBlock): Sql {
  const groups = (part: Sql): Sql => sql`list_filter(string_split(${part}, ':'), lambda g: g <> '')`;
  const head = groups(sql`split_part(${text}, '::', 1)`);
  const tail = groups(sql`split_part(${text}, '::', 2)`);
  const missing = sql`greatest(1, 8 - len(${head}) - len(${tail}))`;
  const eight = sql`case when contains(${text}, '::') then list_concat(list_concat(${head}, list_transform(range(${missing}), lambda z: '0')), ${tail}) else ${head} end`;
  const digits = sql`array_to_string(${eachElement(eight, (group) => sql`lpad(${group}, 4, '0')`)}, '')`;
  const within = oneElement(digits, (hex) => sql`len(${hex}) = 32 and ${hex} between ${block.first} and ${block.last}`);
  return sql`case when regexp_matches(${text}, ${IPV6}) then ${within} when ${text} is not null then false end`;
}
