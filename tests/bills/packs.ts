/** The same bill in the wrappings people have: compressed, in an archive, in another encoding, as Parquet. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipOf } from '../reading/zip-made.ts';

export type Pack = 'plain' | 'gzip' | 'zip' | 'crlf' | 'utf-16' | 'parquet' | 'truncated-gzip';

type Files = readonly (readonly [name: string, content: Buffer])[];

export async function packed(files: Files, pack: Pack): Promise<Record<string, Buffer>> {
  if (pack === 'zip') return { 'all.zip': zipOf(files.map(([name, content]) => ({ name, content, method: 'deflated' }))) };
  const one = async (content: Buffer): Promise<Buffer> => {
    if (pack === 'gzip') return gzipSync(content);
    if (pack === 'truncated-gzip') return gzipSync(content).subarray(0, -12);
    if (pack === 'crlf') return Buffer.from(`\uFEFF${content.toString('utf8').replaceAll('\n', '\r\n')}`);
    if (pack === 'utf-16') return Buffer.from(`\uFEFF${content.toString('utf8')}`, 'utf16le');
    return pack === 'parquet' ? parquetOf(content) : content;
  };
  return Object.fromEntries(await Promise.all(files.map(async ([name, content]) => [name, await one(content)] as const)));
}

/** Typed as AWS types it: amounts DOUBLE, times TIMESTAMP, maps MAP, all else text. */
export async function parquetOf(csv: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'hikeshi-parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    writeFileSync(join(folder, 'in.csv'), csv);
    await connection.run(`create table given as select * from read_csv('${folder}/in.csv', all_varchar = true, header = true)`);
    const described = await connection.runAndReadAll('describe given');
    const columns = described.getRows().map(([name]) => typed(String(name)));
    await connection.run(`copy (select ${columns.join(', ')} from given) to '${folder}/out.parquet' (format parquet)`);
    return readFileSync(join(folder, 'out.parquet'));
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

function typed(name: string): string {
  const column = `"${name}"`;
  if (/(cost|amount|rate|quantity|unitprice)$/i.test(name)) return `cast(${column} as double) as ${column}`;
  if (/(date|start|end)$/i.test(name)) return `cast(${column} as timestamp) as ${column}`;
  if (/^(product|resource_tags|tags)$/i.test(name)) return `cast(json(coalesce(${column}, '{}')) as map(varchar, varchar)) as ${column}`;
  return column;
}
