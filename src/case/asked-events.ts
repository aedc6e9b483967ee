/** Free questions a person asks of a case: everything one key, user, address or resource did, or every event that mentions a text. */
import { addressText, parseAddress, parseBlock } from '../knowledge/address-space/parse-address.ts';
import type { AddressBlock, SqlDialect } from '../ports/sql-dialect.ts';
import { joined, sql } from '../ports/sql.ts';
import type { Sql } from '../ports/sql.ts';

/** All that is given must hold. Texts are taken literally, upper and lower case as written except in `text`. */
export interface EventsAsked {
  /** Access key id: what was done with it and to it. */
  readonly key?: string | undefined;
  /** User or role: name or ARN. */
  readonly user?: string | undefined;
  /** Address, CIDR block, or whatever stands in the source field. */
  readonly ip?: string | undefined;
  /** Id, name or ARN anywhere in the record. */
  readonly resource?: string | undefined;
  /** Text anywhere in the record, upper and lower case alike. */
  readonly text?: string | undefined;
  /** ISO 8601 UTC, included. */
  readonly from?: string | undefined;
  /** ISO 8601 UTC, not included. */
  readonly to?: string | undefined;
  readonly most: number;
}

export interface AskedEvent {
  readonly event_id: string;
  readonly event_time: string | null;
  readonly event_name: string | null;
  readonly event_source: string | null;
  readonly aws_region: string | null;
  readonly account_id: string | null;
  readonly source_ip: string | null;
  readonly principal: string | null;
  readonly access_key_id: string | null;
  readonly user_agent: string | null;
  readonly error_code: string | null;
}

/** Rows `AskedEvent` in time order. One more than `most` may come: a sign that there are more. */
export function askedEvents(asked: EventsAsked, dialect: SqlDialect): Sql {
  return sql`select event_id, event_time, event_name, event_source, aws_region, account_id, source_ip,
    coalesce(identity_arn, issuer_arn, identity_user_name, invoked_by, identity_type) as principal, access_key_id, user_agent, error_code
    from event where ${joined([sql`true`, ...conditions(asked, dialect)], ' and ')}
    order by event_time, event_key ${dialect.firstRows(asked.most + 1)}`;
}

function conditions({ key, user, ip, resource, text, from, to }: EventsAsked, dialect: SqlDialect): Sql[] {
  const found: Sql[] = [];
  if (key !== undefined) found.push(sql`(access_key_id = ${key} or ${dialect.containsText(sql`raw`, sql`${inJson(key)}`)})`);
  if (user !== undefined) found.push(sql`${user} in (identity_user_name, identity_arn, issuer_user_name, issuer_arn)`);
  if (ip !== undefined) found.push(fromAddress(ip, dialect));
  if (resource !== undefined) found.push(dialect.containsText(sql`raw`, sql`${inJson(resource)}`));
  if (text !== undefined) found.push(dialect.containsText(sql`lower(raw)`, sql`lower(${inJson(text)})`));
  if (from !== undefined) found.push(sql`event_time >= cast(${timestampText(from)} as timestamp)`);
  if (to !== undefined) found.push(sql`event_time < cast(${timestampText(to)} as timestamp)`);
  return found;
}

/** As the text stands inside a JSON string. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const timestampText = (iso: string): string => iso.replace('T', ' ').replace(/Z$/, '');

/** One address matches however it is written; anything else is compared as text. */
function fromAddress(written: string, dialect: SqlDialect): Sql {
  const block = blockOf(written);
  return block === null ? sql`source_ip = ${written}` : sql`coalesce(${dialect.addressWithin(sql`source_ip`, block)}, false)`;
}

function blockOf(written: string): AddressBlock | null {
  const address = parseAddress(written);
  const bits = address?.family === 6 ? 128 : 32;
  const block = parseBlock(address === null ? written : `${addressText(address)}/${bits}`);
  if (block === null) return null;
  const length = block.family === 4 ? 32 : 128;
  const hex = (value: bigint): string => value.toString(16).padStart(length / 4, '0');
  const free = (block.last - block.first + 1n).toString(2).length - 1;
  const cidr = `${addressText({ family: block.family, value: block.first })}/${length - free}`;
  return { cidr, version: block.family, first: hex(block.first), last: hex(block.last) };
}
