/**
 * Which of several files with the same headings tell the same charges: exports made again, the same export by the hour and by the day. Parts of one export
 * tell different charges and all count. Rules and reasons: docs/decisions/0061.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { parquet } from '../event-view.ts';
import { quoted } from '../engine.ts';

export interface ToldFile {
  readonly fileNo: number;
  /** Absolute paths. */
  readonly segments: readonly string[];
  readonly payer: string | null;
  readonly lines: number;
  /** Its shortest stretch of use: 0 an hour, 1 a day, 2 longer. */
  readonly stretch: number;
}

export type TwiceVerdict = 'counted' | 'superseded' | 'cross-check' | 'partly';

/** From this part of its charges on, a file is the same export once more. */
const SAME_EXPORT = 0.5;
/** Parts of one export may share a slot by chance, where a charge stands in several lines. */
const BY_CHANCE = 0.02;
/** Lines a slot has on average, at most, where slots tell charges apart. */
const LINES_OF_A_SLOT = 1.2;
/** Looked at for an estimate of what is shared. */
const SAMPLED_LINES = 100_000;
/** Files of up to so many lines are looked at whole: a sample of a few lines tells nothing. So are at most so many lines of them together. */
const SMALL_FILE_LINES = 20_000;
const MOST_SMALL_LINES = 1_000_000;

/** Table for the keys of lines that a newer file tells again. */
export const LEFT_OUT = 'left_out_line';

/** `files`: best first. Adds to the table LEFT_OUT. */
export async function toldTwice(
  connection: DuckDBConnection,
  period: string,
  files: readonly ToldFile[],
): Promise<ReadonlyMap<number, TwiceVerdict>> {
  const verdicts = new Map<number, TwiceVerdict>();
  const every = Math.max(1, Math.floor(files.reduce((sum, { lines }) => sum + lines, 0) / SAMPLED_LINES));
  const small = every === 1 ? [] : smallFiles(files);
  await placeSlots(connection, { period, files, small, every });
  const key = (await slotsTellApart(connection)) ? 'slot' : 'same';
  const counted: ToldFile[] = [];
  for (const file of files) {
    const comparing = { file, counted, key, period, every: small.includes(file) ? 1 : every } as const;
    const verdict = await verdictOn(connection, comparing);
    verdicts.set(file.fileNo, verdict);
    if (verdict === 'partly') await leaveOut(connection, comparing);
    if (verdict === 'counted' || verdict === 'partly') counted.push(file);
  }
  return verdicts;
}

function smallFiles(files: readonly ToldFile[]): ToldFile[] {
  let lines = 0;
  return files
    .filter((file) => file.lines <= SMALL_FILE_LINES)
    .toSorted((a, b) => a.lines - b.lines)
    .filter((file) => (lines += file.lines) <= MOST_SMALL_LINES);
}

interface Placing {
  readonly period: string;
  readonly files: readonly ToldFile[];
  readonly small: readonly ToldFile[];
  readonly every: number;
}

/** The table `told`: a sample of the slots of all files, chosen by their value so that it is the same in each, and every slot that a small file has. */
async function placeSlots(connection: DuckDBConnection, { period, files, small, every }: Placing): Promise<void> {
  const ofSmall = small.map((file) => `select ${SLOT} as slot ${linesOf(file, period)}`).join(' union ');
  await connection.run(`create or replace temp table small_slot as ${small.length === 0 ? 'select 0::ubigint as slot where false' : ofSmall}`);
  const slots = files.map((file) => `select cast(${file.fileNo} as bigint) as file_no, ${SLOT} as slot, net, quantity ${linesOf(file, period)}`);
  await connection.run(`create or replace temp table told as select file_no, slot, hash(slot, net, quantity) as same from (${slots.join(' union all ')})
    where slot % ${every} = 0 or slot in (select slot from small_slot)`);
}

interface Comparing {
  readonly file: ToldFile;
  readonly counted: readonly ToldFile[];
  readonly key: 'slot' | 'same';
  readonly period: string;
  /** Every how many of the file's slots are looked at. */
  readonly every: number;
}

/** Everything that tells a charge from others but its amounts. */
const SLOT = `hash(usage_account, kind, kind_told, service, service_name, usage_type, operation, resource_id, started_at, ended_at, bill_type, tax_type, description)`;
const SAME = `hash(${SLOT}, net, quantity)`;
const linesOf = ({ segments, payer }: ToldFile, period: string): string =>
  `from ${parquet(segments)} where period = ${quoted(period)} and payer_account is not distinct from ${payer === null ? 'null' : quoted(payer)}`;
/** Custom exports may have too few columns to tell one charge from another; then only lines equal in their amounts as well are the same. */
async function slotsTellApart(connection: DuckDBConnection): Promise<boolean> {
  const ratio = await number(
    connection,
    'select coalesce(max(lines / slots), 0) from (select count(*) as lines, count(distinct slot) as slots from told group by file_no)',
  );
  return ratio <= LINES_OF_A_SLOT;
}

async function verdictOn(connection: DuckDBConnection, comparing: Comparing): Promise<TwiceVerdict> {
  const { file, counted, key, every } = comparing;
  if (counted.length === 0) return 'counted';
  const shared = await number(
    connection,
    `select coalesce(count(distinct ${key}) filter (where ${key} in (select ${key} from told where file_no in (${numbers(counted)}))) / nullif(count(distinct ${key}), 0), 0)
      from told where file_no = ${file.fileNo} and slot % ${every} = 0`,
  );
  if (shared >= SAME_EXPORT) return 'superseded';
  if (await isCoarserView(connection, comparing)) return 'cross-check';
  return shared > BY_CHANCE ? 'partly' : 'counted';
}

/** Lines of days or months whose sums are those of the finer lines that count already. */
async function isCoarserView(connection: DuckDBConnection, { file, counted, period }: Comparing): Promise<boolean> {
  const finer = counted.filter(({ stretch }) => stretch < file.stretch);
  if (finer.length === 0) return false;
  const day = file.stretch === 1 ? `date_trunc('day', started_at)` : 'period';
  const sums = (files: readonly ToldFile[]): string =>
    `select hash(usage_account, service, usage_type, operation, kind_told, ${day}) as key, sum(net) as net
      from (${files.map((one) => `select * ${linesOf(one, period)} and kind = 'usage' and net <> 0`).join(' union all ')}) group by key`;
  const agreeing = await number(
    connection,
    `select coalesce(count(*) filter (where abs(fine.net - coarse.net) <= 0.000001 + 0.0001 * abs(coarse.net)) / nullif(count(*), 0), 0)
      from (${sums([file])}) as coarse left join (${sums(finer)}) as fine using (key)`,
  );
  return agreeing >= SAME_EXPORT;
}

async function leaveOut(connection: DuckDBConnection, { file, counted, key, period }: Comparing): Promise<void> {
  const of = key === 'slot' ? SLOT : SAME;
  const known = counted.map((one) => `select ${of} ${linesOf(one, period)}`).join(' union all ');
  await connection.run(`insert into ${LEFT_OUT} select line_key ${linesOf(file, period)} and ${of} in (${known})`);
}

const numbers = (files: readonly ToldFile[]): string => files.map(({ fileNo }) => fileNo).join(', ');

async function number(connection: DuckDBConnection, query: string): Promise<number> {
  return Number((await connection.runAndReadAll(query)).getRows()[0]?.[0] ?? 0);
}
