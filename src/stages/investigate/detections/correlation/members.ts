/**
 * The fields correlations group by and measure, for every event they may be about, read once for all of them. Texts become numbers (equal text, equal
 * number), so that the tables stay small and long texts stay in the engine.
 *
 * Afterwards `sigma_member` has a row for each such event that is not one of very many: event_key, `f<i>` the number of field i's value, `x<i>` its value as a number if wanted.
 * Fields inside the record are in `sigma_member_inside`, in the same way, for the few events of which they are wanted.
 */
import type { EventStore } from '../../../../ports/event-store.ts';
import { fixed, joined, name, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { SqlDialect } from '../../../../ports/sql-dialect.ts';
import { eventField, RAW } from '../compiling/event-field.ts';
import type { CorrelationRule } from '../rule.ts';
import { fieldIn, isAmount } from './fields-of-parts.ts';

/** Hits of event rules: all of one rule's by its number in `sigma_hit`, or a table of those of a correlation that are near enough to each other. */
export type Leaf = number | string;

/** Where the occurrences of a correlation's rule come from in the end, also by way of inner correlations. */
export type LeavesOf = (correlation: CorrelationRule, rule: string) => readonly Leaf[];

export class Members {
  readonly #fields: readonly string[];
  readonly #amounts: ReadonlySet<string>;
  readonly #inRecord: readonly string[];

  /** `amounts` are those of the fields whose values are also wanted as numbers. */
  constructor(fields: readonly string[], amounts: readonly string[]) {
    this.#fields = Array.from(new Set(fields));
    this.#amounts = new Set(amounts);
    this.#inRecord = this.#fields.filter((field) => eventField(field).column === null);
  }

  number(field: string): Sql {
    return fixed(`f${this.#fields.indexOf(field)}`);
  }

  amount(field: string): Sql {
    return fixed(`x${this.#fields.indexOf(field)}`);
  }

  /** Joins what holds these fields to rows with an event's `key`: the tables, or, for events that are too many to be members, the events themselves. */
  joinedTo(key: Sql, fields: readonly string[], from: 'members' | 'events', dialect: SqlDialect): Sql {
    const inside = fields.some((field) => this.#inRecord.includes(field));
    const outside = Array.from(new Set(fields)).filter((field) => !this.#inRecord.includes(field));
    const member =
      from === 'members'
        ? sql`sigma_member`
        : sql`(select ${this.#numbersSql(dialect, sql`event_key`, outside)} from event ${this.#valuesOf(outside)})`;
    return sql`join ${member} member on member.event_key = ${key}${inside ? sql` left join sigma_member_inside on inside_key = ${key}` : sql``}`;
  }

  /** `hits` are members; of those in `withText`, fields inside the record are wanted too. */
  async derive(store: EventStore, hits: readonly Leaf[], withText: readonly Leaf[]): Promise<void> {
    await store.derive('sigma_member_text', this.#textsSql(store, withText));
    await store.derive('sigma_value', this.#valuesSql());
    const outside = this.#fields.filter((field) => !this.#inRecord.includes(field));
    await store.derive(
      'sigma_member',
      sql`select ${this.#numbersSql(store.dialect, sql`event_key`, outside)} from event join ${keysOf(hits, 'member_key')} on event_key = member_key ${this.#valuesOf(outside)}`,
    );
    await store.derive(
      'sigma_member_inside',
      sql`select ${this.#numbersSql(store.dialect, sql`text_key as inside_key`, this.#inRecord)} from sigma_member_text ${this.#valuesOf(this.#inRecord)}`,
    );
  }

  #textsSql(store: EventStore, leaves: readonly Leaf[]): Sql {
    if (this.#inRecord.length === 0 || leaves.length === 0) return sql`select event_key as text_key from event where false`;
    const paths = this.#inRecord.map((field) => eventField(field).path);
    const texts = store.dialect.computedOnce(store.dialect.jsonTextList(RAW, paths));
    return sql`select text_key, ${texts} as record_texts from event join ${keysOf(leaves, 'text_key')} on event_key = text_key`;
  }

  /** One numbering for all fields: an alias compares different ones. In the order of the values, so that the same events give the same groups in the same order. */
  #valuesSql(): Sql {
    const none = sql`select cast(null as varchar) as value`;
    const each = this.#fields.map((field) => {
      const from = eventField(field).column === null ? sql`sigma_member_text` : sql`event`;
      return sql`select distinct ${this.#text(field)} as value from ${from}`;
    });
    return sql`select value, cast(row_number() over (order by value) as integer) as number from (select distinct value from (${joined([none, ...each], ' union all ')}) every) texts where value is not null`;
  }

  #numbersSql(dialect: SqlDialect, key: Sql, fields: readonly string[]): Sql {
    const columns = fields.flatMap((field) => [
      sql`${fixed(`v${this.#fields.indexOf(field)}`)}.number as ${this.number(field)}`,
      ...(this.#amounts.has(field) ? [sql`${dialect.asNumber(this.#text(field))} as ${this.amount(field)}`] : []),
    ]);
    return joined([key, ...columns], ', ');
  }

  #valuesOf(fields: readonly string[]): Sql {
    const each = fields.map((field) => {
      const value = fixed(`v${this.#fields.indexOf(field)}`);
      return sql` left join sigma_value ${value} on ${value}.value = ${this.#text(field)}`;
    });
    return joined(each, '');
  }

  /** Text of the field in a row of `event`, or of `sigma_member_text`. */
  #text(field: string): Sql {
    return eventField(field).column ?? fixed(`record_texts[${this.#inRecord.indexOf(field) + 1}]`);
  }
}

function keysOf(leaves: readonly Leaf[], column: string): Sql {
  const numbers = leaves.flatMap((leaf) => (typeof leaf === 'number' ? [fixed(String(leaf))] : []));
  const tables = leaves.flatMap((leaf) => (typeof leaf === 'string' ? [sql`select event_key from ${name(leaf)}`] : []));
  const all = [sql`select event_key from sigma_hit where rule in (${joined([fixed('0'), ...numbers], ', ')})`, ...tables];
  return sql`(select distinct event_key as ${fixed(column)} from (${joined(all, ' union all ')}) every_hit) ${fixed(column)}s`;
}

/** Everything the correlations will ask for. */
export async function deriveMembers(
  store: EventStore,
  rules: readonly CorrelationRule[],
  leavesOf: LeavesOf,
  /** Those whose own events are too many to be members. */
  isNear: (correlation: CorrelationRule) => boolean,
): Promise<Members> {
  const uses = rules.flatMap((correlated) => {
    const { correlation } = correlated;
    return Array.from(new Set(correlation.rules), (rule) => ({
      leaves: leavesOf(correlated, rule),
      asMembers: !isNear(correlated),
      fields: [...correlation.groupBy, ...correlation.fields].map((field) => fieldIn(field, rule)),
    }));
  });
  const amounts = rules.flatMap(({ correlation }) =>
    isAmount(correlation) ? correlation.rules.flatMap((rule) => correlation.fields.map((field) => fieldIn(field, rule))) : [],
  );
  const members = new Members(
    uses.flatMap(({ fields }) => fields),
    amounts,
  );
  const withText = uses.filter(({ fields }) => fields.some((field) => eventField(field).column === null));
  const leaves = (some: readonly { leaves: readonly Leaf[] }[]): Leaf[] => Array.from(new Set(some.flatMap(({ leaves }) => leaves)));
  await members.derive(store, leaves(uses.filter(({ asMembers }) => asMembers)), leaves(withText));
  return members;
}
