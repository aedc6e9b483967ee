/** The table of README.md, tried anew: when moto learns something, this fails, and the thing belongs among those that are planted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { motoServer } from './moto-server.ts';

it('moto still lacks, or does unlike AWS, what the table says and nothing it does not say', async () => {
  const moto = await motoServer({ MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' });
  try {
    const tried = moto.run('unlike_aws.py') as Readonly<Record<string, boolean>>;
    expect(Object.entries(tried).filter(([, still]) => !still)).toEqual([]);
    const [, table = ''] = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8').split('## What moto');
    const told = [...table.matchAll(/^\| (?!what |---)([^|]+) \| [^|]+ \| [^|]+ \| [^|]+ \|$/gm)].map(([, what]) => what);
    expect(new Set(told)).toEqual(new Set(Object.keys(tried)));
  } finally {
    await moto.stop();
  }
});
