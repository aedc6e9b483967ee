/** The event store on embedded DuckDB: in memory, over the Parquet segments of a case, shut in to the case's folders. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventStore, EventTally, Row } from '../../ports/event-store.ts';
import { name, type Sql, type SqlValue } from '../../ports/sql.ts';
import { bound } from './bound-values.ts';
import { duckdbDialect } from './dialect.ts';
import { openEngine, quoted, shutIn, type Engine } from './engine.ts';
import { eventView, type EventFiles } from './event-view.ts';
import { placeTable, type PlacedColumns } from './placed-table.ts';
import { ResultRows } from './result-rows.ts';
import { storeProblem } from './store-problem.ts';

export interface EventStoreOptions extends EventFiles {
  /** The only folder the engine may read and write from then on. */
  readonly folder: string;
  /** For what does not fit in memory; inside `folder`. */
  readonly spillFolder: string;
  readonly tally: EventTally;
  /** @default the machine's cores, at most 8 */
  readonly threads?: number;
  /** @default 256 */
  readonly memoryMegabytes?: number;
}

/** @throws HikeshiProblem when the segments cannot be read. */
export async function openDuckdbEventStore(options: EventStoreOptions): Promise<EventStore> {
  const engine = await openEngine({
    threads: options.threads ?? Math.min(8, availableParallelism()),
    memoryMegabytes: options.memoryMegabytes ?? 256,
    spillFolder: options.spillFolder,
  });
  try {
    await shutIn(engine.connection, [options.folder]);
    await engine.connection.run(eventView(options));
    return new DuckdbEventStore(engine, options.folder, options.tally);
  } catch (error) {
    engine.close();
    throw storeProblem(error);
  }
}

class DuckdbEventStore implements EventStore {
  readonly dialect = duckdbDialect;
  readonly tally: EventTally;
  private readonly engine: Engine;
  private readonly folder: string;

  constructor(engine: Engine, folder: string, tally: EventTally) {
    this.engine = engine;
    this.folder = folder;
    this.tally = tally;
  }

  async rows<R extends object = Row>(query: Sql): Promise<R[]> {
    const rows: R[] = [];
    for await (const row of this.stream<R>(query)) rows.push(row);
    return rows;
  }

  /** Each stream has a connection of its own, so that other questions can be asked while its rows are looked at. */
  async *stream<R extends object = Row>(query: Sql): AsyncIterable<R> {
    const { text, values, types } = bound(query);
    const connection = await this.engine.instance.connect();
    try {
      const result = await connection.stream(text, values, types);
      const rows = new ResultRows(result.columnNames());
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        for (const row of rows.of(chunk)) yield row as R;
      }
    } catch (error) {
      throw storeProblem(error);
    } finally {
      connection.closeSync();
    }
  }

  async derive(table: string, query: Sql): Promise<void> {
    const { text, values, types } = bound(query);
    await this.alone((connection) => connection.run(`create or replace table ${name(table).pieces.join('')} as ${text}`, values, types));
  }

  async forget(tables: readonly string[]): Promise<void> {
    await this.alone(async (connection) => {
      for (const table of tables) await connection.run(`drop table if exists ${name(table).pieces.join('')}`);
    });
  }

  async place(table: string, columns: PlacedColumns, rows: Iterable<readonly SqlValue[]>): Promise<void> {
    await this.alone((connection) => placeTable(connection, table, columns, rows));
  }

  /** Whole or not at all: written beside, flushed to the disk, then renamed. A relative `file` is one of the case folder. */
  async writeJsonLines(query: Sql, file: string): Promise<number> {
    const path = resolve(this.folder, file);
    const partial = `${path}.partial`;
    const { text, values, types } = bound(query);
    try {
      const { rowsChanged } = await this.alone((connection) =>
        connection.run(`copy (${text}) to ${quoted(partial)} (format json, timestampformat '%Y-%m-%dT%H:%M:%SZ')`, values, types),
      );
      syncAndRename(partial, path);
      return rowsChanged;
    } catch (error) {
      rmSync(partial, { force: true });
      throw storeProblem(error);
    }
  }

  async close(): Promise<void> {
    await Promise.resolve();
    this.engine.close();
  }

  private async alone<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.engine.instance.connect();
    try {
      return await work(connection);
    } catch (error) {
      throw storeProblem(error);
    } finally {
      connection.closeSync();
    }
  }
}

function syncAndRename(partial: string, path: string): void {
  const file = openSync(partial, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
}
