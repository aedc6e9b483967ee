/** One embedded DuckDB in memory, with every limit set explicitly. The only file that starts the engine. */
import { mkdirSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export interface EngineLimits {
  readonly threads: number;
  readonly memoryMegabytes: number;
  /** Folder for what does not fit in memory; made when needed. */
  readonly spillFolder: string;
}

export interface Engine {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
  close(): void;
}

/** Starts an engine. `TimeZone` is UTC so that no result depends on the machine's own zone. */
export async function openEngine(limits: EngineLimits): Promise<Engine> {
  mkdirSync(limits.spillFolder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: `${limits.memoryMegabytes}MB`,
    temp_directory: limits.spillFolder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(
    "set TimeZone = 'UTC'; set parquet_metadata_cache = true; set enable_progress_bar = false; set dynamic_or_filter_threshold = 1000",
  );
  return {
    instance,
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * Shuts the engine in: afterwards SQL can read and write only below the given folders, and no setting can be changed back.
 * Rules and searches bring SQL made from other people's text; this is the second wall behind bound parameters.
 */
export async function shutIn(connection: DuckDBConnection, folders: readonly string[]): Promise<void> {
  await connection.run(`set allowed_directories = [${folders.map(quoted).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
}

/** A path of ours as an SQL text literal, for the few places DuckDB takes no bound parameter (COPY TO, settings, view definitions). */
export function quoted(text: string): string {
  if (text.includes('\0')) throw new Error('a path cannot contain a NUL character');
  return `'${text.replaceAll("'", "''")}'`;
}
