/**
 * Which rows tell the same event twice, and which share an event id but differ. AWS writes the same event into every trail that covers it
 * (27 % of the records of a real set), exports overlap, and two logs edited by people repeated an id with other content.
 *
 * Cheap for the usual case: only 64-bit hashes of event ids are looked at until two are equal; record texts are read for those rows alone.
 */
import { rmSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventTally } from '../../ports/event-store.ts';
import { canonicalDigest } from './canonical-digest.ts';
import { openEngine, quoted, type Engine } from './engine.ts';
import { parquet } from './event-view.ts';
import { placeBlocks, type RowBlock } from './placed-table.ts';
import { storeProblem } from './store-problem.ts';

export interface DuplicateWork {
  readonly segments: readonly string[];
  /** Where the keys of rows to leave out are written, when there are any. */
  readonly leftOutFile: string;
  readonly spillFolder: string;
  readonly threads: number;
  readonly memoryMegabytes: number;
}

export interface DuplicatesSettled {
  readonly tally: EventTally;
  /** False when no row is to be left out and no file was written. */
  readonly leftOut: boolean;
}

/** Ids looked at in one pass; bounds the memory of finding equal ones. */
const IDS_IN_A_PASS = 2_000_000;
const CONFLICTS_NAMED = 100;

/** How much of the event a container carries: 0 the record itself, 1 the record re-told, 2 and 3 columns only. */
const FIDELITY = `case when columns_only then case container when 'console-csv-2020' then 3 else 2 end
  when container in ('athena-csv', 'lake-csv', 'logstash') then 1 else 0 end`;

/** @throws HikeshiProblem */
export async function settleDuplicates(work: DuplicateWork): Promise<DuplicatesSettled> {
  const engine = await openEngine(work);
  const { connection } = engine;
  try {
    if (work.segments.length === 0) return { tally: { unique: 0, duplicate: 0, conflicting: 0, conflictingIds: [], withoutTime: 0 }, leftOut: false };
    await connection.run(`create view stored as select *, hash(event_id) as id_hash from ${parquet(work.segments)}`);
    await connection.run('create table left_out (event_key bigint)');
    await connection.run('create table conflicting (event_key bigint)');
    if (await findEqualIds(connection)) await settle(engine);
    return await writeUp(connection, work.leftOutFile);
  } catch (error) {
    throw storeProblem(error);
  } finally {
    engine.close();
  }
}

async function settle(engine: Engine): Promise<void> {
  const { connection } = engine;
  await connection.run(`create table candidate as select event_key, id_hash, event_name, ${FIDELITY} as fidelity, hash(raw) as content
    from stored where id_hash in (select id_hash from equal_id)`);
  await leaveOutSameBytes(connection);
  await leaveOutRetold(connection);
  await leaveOutSameMeaning(engine);
  await connection.run(`insert into conflicting select event_key from kept semi join
    (select id_hash from kept group by id_hash having count(*) > 1) using (id_hash)`);
}

/** Ids of more than one row, as hashes. False when there are none. */
async function findEqualIds(connection: DuckDBConnection): Promise<boolean> {
  await connection.run('create table equal_id (id_hash ubigint)');
  const passes = Math.ceil((await number(connection, 'select count(*) from stored')) / IDS_IN_A_PASS);
  for (let pass = 0; pass < passes; pass++) {
    await connection.run(`insert into equal_id select id_hash from stored where id_hash % ${passes} = ${pass} group by id_hash having count(*) > 1`);
  }
  return (await number(connection, 'select count(*) from equal_id')) > 0;
}

/** Rows with equal id and equal bytes: the first of the best fidelity stays. */
async function leaveOutSameBytes(connection: DuckDBConnection): Promise<void> {
  await connection.run('create view kept as select * from candidate anti join left_out using (event_key)');
  await leaveOut(connection, 'id_hash, content', 'fidelity, event_key');
}

/** A row re-told or reduced to columns gives way to a fuller row of the same id and call; of several, the fullest stays. */
async function leaveOutRetold(connection: DuckDBConnection): Promise<void> {
  await connection.run(`insert into left_out select distinct poor.event_key from kept as poor join kept as full_row
    on poor.id_hash = full_row.id_hash and poor.event_name is not distinct from full_row.event_name
    where poor.fidelity > 0 and (full_row.fidelity < poor.fidelity or (full_row.fidelity = poor.fidelity and full_row.event_key < poor.event_key))`);
}

/** Rows with equal id whose texts differ only in spelling. Texts are read one by one, once, for these rows alone. */
async function leaveOutSameMeaning(engine: Engine): Promise<void> {
  const { connection } = engine;
  await connection.run(`create table spelled as select event_key from kept semi join
    (select id_hash from kept where fidelity = 0 group by id_hash having count(*) > 1) using (id_hash)`);
  if ((await number(connection, 'select count(*) from spelled')) === 0) return;
  await placeBlocks(connection, 'digest', { event_key: 'integer', content: 'text' }, digestBlocks(engine));
  await connection.run(`create or replace view kept as select candidate.* replace (coalesce(hash(digest.content), candidate.content) as content)
    from candidate left join digest using (event_key) anti join left_out using (event_key)`);
  await leaveOut(connection, 'id_hash, content', 'event_key');
}

/** Constant memory: a block of results becomes a block of the table. */
async function* digestBlocks(engine: Engine): AsyncGenerator<RowBlock> {
  const connection = await engine.instance.connect();
  try {
    const result = await connection.stream('select event_key, raw from stored semi join spelled using (event_key)');
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      yield chunk.getRows().map(([key, raw]) => [Number(key), canonicalDigest(typeof raw === 'string' ? raw : '')]);
    }
  } finally {
    connection.closeSync();
  }
}

async function leaveOut(connection: DuckDBConnection, sameBy: string, bestFirst: string): Promise<void> {
  await connection.run(`insert into left_out select event_key from
    (select event_key, row_number() over (partition by ${sameBy} order by ${bestFirst}) as place from kept) where place > 1`);
}

async function writeUp(connection: DuckDBConnection, leftOutFile: string): Promise<DuplicatesSettled> {
  const duplicate = await number(connection, 'select count(*) from left_out');
  const named = await connection.runAndReadAll(
    `select distinct event_id from stored semi join conflicting using (event_key) order by event_id limit ${CONFLICTS_NAMED}`,
  );
  const tally: EventTally = {
    unique: (await number(connection, 'select count(*) from stored')) - duplicate,
    duplicate,
    conflicting: await number(connection, 'select count(*) from conflicting'),
    conflictingIds: named.getRows().map(([id]) => String(id)),
    withoutTime: await number(connection, 'select count(*) from stored anti join left_out using (event_key) where event_time is null'),
  };
  rmSync(leftOutFile, { force: true });
  if (duplicate > 0)
    await connection.run(`copy (select event_key from left_out order by event_key) to ${quoted(leftOutFile)} (format parquet, compression zstd)`);
  return { tally, leftOut: duplicate > 0 };
}

async function number(connection: DuckDBConnection, query: string): Promise<number> {
  return Number((await connection.runAndReadAll(query)).getRows()[0]?.[0] ?? 0);
}
