/**
 * The fields correlations group by and measure, for every event they may be about, read once for all of them. Texts become numbers (equal text, equal
 * number), so that the tables stay small and long texts stay in the engine.
 *
 * Afterwards `sigma_member` has a row for each such event: event_key, `f<i>` the number of field i's value, `x<i>` its value as a number if wanted.
 */
import type { EventStore } from '../../../../ports/event-store.ts';
import { fixed, joined, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import { eventField, RAW } from '../compiling/event-field.ts';
import type { CorrelatedField, Correlation, CorrelationRule } from '../rule.ts';

/** Where the occurrences of a rule come from in the end: `sigma_hit` numbers of event rules, also by way of inner correlations. */
export type LeavesOf = (rule: string) => readonly number[];

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

  /** `hits`: numbers of the rules whose hits are members; `withText`: of those for which fields inside the record are wanted. */
  async derive(store: EventStore, hits: readonly number[], withText: readonly number[]): Promise<void> {
    await store.derive('sigma_member_text', this.#textsSql(store, withText));
    await store.derive('sigma_value', this.#valuesSql());
    await store.derive('sigma_member', this.#membersSql(store, hits));
  }

  #textsSql(store: EventStore, rules: readonly number[]): Sql {
    if (this.#inRecord.length === 0 || rules.length === 0) return sql`select event_key as text_key from event where false`;
    const paths = this.#inRecord.map((field) => eventField(field).path);
    const texts = store.dialect.computedOnce(store.dialect.jsonTextList(RAW, paths));
    return sql`select text_key, ${texts} as record_texts from event join ${keysOf(rules, 'text_key')} on event_key = text_key`;
  }

  /** One numbering for all fields: an alias compares different ones. In the order of the values, so that the same events give the same groups in the same order. */
  #valuesSql(): Sql {
    const none = sql`select cast(null as varchar) as value`;
    const each = this.#fields.map((field) => {
      const from = eventField(field).column === null ? sql`sigma_member_text` : sql`event`;
      return sql`select distinct ${this.#text(field)} as value from ${from}`;
    });
    return sql`select value, row_number() over (order by value) as number from (select distinct value from (${joined([none, ...each], ' union all ')}) every) texts where value is not null`;
  }

  #membersSql(store: EventStore, rules: readonly number[]): Sql {
    const columns = this.#fields.flatMap((field, index) => [
      fixed(`v${index}.number as f${index}`),
      ...(this.#amounts.has(field) ? [sql`${store.dialect.asNumber(this.#text(field))} as ${this.amount(field)}`] : []),
    ]);
    const values = this.#fields.map((field, index) => sql` left join ${fixed(`sigma_value v${index} on v${index}.value`)} = ${this.#text(field)}`);
    return sql`select ${joined([sql`event_key`, ...columns], ', ')} from event join ${keysOf(rules, 'member_key')} on event_key = member_key
      left join sigma_member_text on text_key = event_key ${joined(values, '')}`;
  }

  /** Text of the field in a row of `event`, or of `sigma_member_text`. */
  #text(field: string): Sql {
    return eventField(field).column ?? fixed(`record_texts[${this.#inRecord.indexOf(field) + 1}]`);
  }
}

const keysOf = (rules: readonly number[], column: string): Sql => {
  const numbers = rules.length === 0 ? [fixed('0')] : rules.map((rule) => fixed(String(rule)));
  return sql`(select distinct event_key as ${fixed(column)} from sigma_hit where rule in (${joined(numbers, ', ')})) ${fixed(column)}s`;
};

/** What a field is called in the events of one referenced rule. */
export const fieldIn = (field: CorrelatedField, rule: string): string => field.byRule[rule] ?? field.name;

/** Does the correlation look at numbers themselves, or only at which values are the same? */
export const isAmount = ({ type, percentile }: Correlation): boolean =>
  type !== 'value_count' && !(type === 'value_percentile' && percentile === null);

/** Everything the correlations will ask for. */
export async function deriveMembers(store: EventStore, rules: readonly CorrelationRule[], leavesOf: LeavesOf): Promise<Members> {
  const uses = rules.flatMap(({ correlation }) =>
    Array.from(new Set(correlation.rules), (rule) => ({
      leaves: leavesOf(rule),
      fields: [...correlation.groupBy, ...correlation.fields].map((field) => fieldIn(field, rule)),
    })),
  );
  const amounts = rules.flatMap(({ correlation }) =>
    isAmount(correlation) ? correlation.rules.flatMap((rule) => correlation.fields.map((field) => fieldIn(field, rule))) : [],
  );
  const members = new Members(
    uses.flatMap(({ fields }) => fields),
    amounts,
  );
  const withText = uses.filter(({ fields }) => fields.some((field) => eventField(field).column === null));
  const numbers = (some: readonly { leaves: readonly number[] }[]): number[] => Array.from(new Set(some.flatMap(({ leaves }) => leaves)));
  await members.derive(store, numbers(uses), numbers(withText));
  return members;
}
