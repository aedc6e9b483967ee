/**
 * What tests read from a record's JSON, taken out once for all tests of a query: the columns `record_texts` and `record_kinds` of a subquery.
 * A path may go through arrays; that is walked through only for rows where one is on the way or at the end.
 */
import { fixed, sql } from '../../../../ports/sql.ts';
import type { Sql } from '../../../../ports/sql.ts';
import type { JsonPath, SqlDialect } from '../../../../ports/sql-dialect.ts';
import type { Expression } from '../rule.ts';
import { eventField, RAW } from './event-field.ts';
import { existenceFields, fieldsOf } from './expression-fields.ts';

export class RecordTexts {
  readonly #texts = new Map<string, JsonPath>();
  readonly #kinds = new Map<string, JsonPath>();
  readonly #dialect: SqlDialect;

  constructor(expressions: readonly Expression[], dialect: SqlDialect) {
    this.#dialect = dialect;
    const fields = expressions.flatMap(fieldsOf).flatMap((field) => field ?? []);
    const inRecord = fields.filter((field) => eventField(field).column === null);
    for (const field of [...inRecord, ...expressions.flatMap(existenceFields)]) {
      const path = eventField(field).path;
      this.#texts.set(field, path);
      this.#texts.set(path[0] ?? '', path.slice(0, 1));
      path.forEach((_, index) => this.#kinds.set(path.slice(0, index + 1).join('.'), path.slice(0, index + 1)));
    }
  }

  /** Columns for the subquery's select list; none when no test needs them. */
  columns(): Sql[] {
    if (this.#texts.size === 0) return [];
    const texts = this.#dialect.computedOnce(this.#dialect.jsonTextList(RAW, Array.from(this.#texts.values())));
    const kinds = this.#dialect.computedOnce(this.#dialect.jsonKindList(RAW, Array.from(this.#kinds.values())));
    return [sql`${texts} as record_texts`, sql`${kinds} as record_kinds`];
  }

  /** True when `test` holds for any value the field reaches. Never NULL. */
  any(field: string, test: (text: Sql) => Sql): Sql {
    const path = eventField(field).path;
    const walked = this.#dialect.jsonTextsThroughArrays(this.#text(path[0] ?? ''), path.slice(1));
    return sql`coalesce(case when ${this.#arrayOn(path)} then ${this.#dialect.anyElement(walked, test)} else ${test(this.#text(field))} end, false)`;
  }

  /** True when the field is there, even if null. */
  has(field: string): Sql {
    const path = eventField(field).path;
    const reached = this.any(field, (text) => sql`${text} is not null`);
    return sql`(${this.#kind(path)} is not null or ${reached})`;
  }

  #arrayOn(path: JsonPath): Sql {
    const tests = path.map((_, index) => sql`${this.#kind(path.slice(0, index + 1))} = 'ARRAY'`);
    return tests.reduce((all, one) => sql`${all} or ${one}`);
  }

  #text = (field: string): Sql => elementOf('record_texts', Array.from(this.#texts.keys()).indexOf(field));
  #kind = (path: JsonPath): Sql => elementOf('record_kinds', Array.from(this.#kinds.keys()).indexOf(path.join('.')));
}

function elementOf(column: string, index: number): Sql {
  if (index < 0) throw new Error(`a field was not announced to ${column}`);
  return fixed(`${column}[${index + 1}]`);
}
