import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { NoticeRecord } from './notice-record.ts';
import { found, testAccount } from './testing/answering.ts';
import { NOTICE_SCHEMA } from './testing/notice-schema.ts';
import { noticed } from './testing/noticed.ts';

type Plain<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Compiles only while the schema and the type describe the same thing (decimals and closed words are texts to both). */
const SAME_AS_THE_TYPE: Equal<Plain<z.infer<typeof NOTICE_SCHEMA>>, Plain<NoticeRecord>> = true;

const file = '../../../docs/schemas/notice-1.schema.json';

describe('the published JSON Schema', () => {
  it('is made from the schema that equals the TypeScript type (anew: vitest run src/stages/notice/notice-schema.test.ts -u)', async () => {
    expect(SAME_AS_THE_TYPE).toBe(true);
    await expect(`${JSON.stringify({ ...z.toJSONSchema(NOTICE_SCHEMA), title: 'hikeshi.notice/1' }, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('accepts what a sweep finds', async () => {
    const account = testAccount(({ operation }) =>
      operation === 'DescribeInstances'
        ? [
            found({ Reservations: [{ Instances: [{ InstanceId: 'i-1', InstanceType: 'x9.mega' }] }] }),
            { kind: 'throttled', attempts: 3, message: '' },
          ]
        : [found({})],
    );
    const published = z.fromJSONSchema(
      JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
    );
    const record = JSON.parse(JSON.stringify(await noticed(account, { onlyRegions: ['us-east-1'] }))) as unknown;
    expect(published.safeParse(record).error).toBeUndefined();
  });
});
