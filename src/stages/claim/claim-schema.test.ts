import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Claim } from './claim.ts';
import { ESTIMATED_TOLD, SHORT_CLAIM } from './testing/claim-samples.ts';
import { CLAIM_SCHEMA } from './testing/claim-schema.ts';
import { SAMPLE_CLAIM } from './testing/sample-claim.ts';
import { SAMPLE_LINES } from './testing/sample-lines.ts';

type DeepReadonly<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Compiles only while the schema and the type describe the same thing. */
const SAME_AS_THE_TYPE: Equal<DeepReadonly<z.infer<typeof CLAIM_SCHEMA>>, Claim> = true;

const file = '../../../docs/schemas/claim-1.schema.json';
const published = () =>
  z.fromJSONSchema(JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')) as Parameters<typeof z.fromJSONSchema>[0]);
const asWritten = (claim: unknown): unknown => JSON.parse(JSON.stringify(claim));

describe('the published JSON Schema of claims', () => {
  it('is made from the schema that equals the TypeScript type (`vitest run` with -u writes it anew)', async () => {
    expect(SAME_AS_THE_TYPE).toBe(true);
    const text = `${JSON.stringify({ ...z.toJSONSchema(CLAIM_SCHEMA), title: 'hikeshi.claim/1' }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(file);
  });

  it.each([
    ['the sample', SAMPLE_CLAIM],
    ['a short refund', SHORT_CLAIM],
    ['an estimate beside', ESTIMATED_TOLD.claim],
  ])('accepts what is written: %s', (_, claim) => {
    expect(published().safeParse(asWritten({ ...claim, lines: SAMPLE_LINES })).error).toBeUndefined();
  });

  const whole = { ...SAMPLE_CLAIM, lines: SAMPLE_LINES };
  const [line] = SAMPLE_LINES;
  it.each([
    ['another version', { ...whole, schema: 'hikeshi.claim/2' }],
    ['an amount as a number', { ...whole, lines: [{ ...line, net: 1.5 }] }],
    ['an amount with an exponent', { ...whole, lines: [{ ...line, net: '1e-7' }] }],
    ['an unknown verdict', { ...whole, lines: [{ ...line, verdict: 'maybe' }] }],
    ['an attribute nobody described', { ...whole, extra: true }],
    ['a missing part', { ...whole, totals: undefined }],
  ])('refuses %s', (_, wrong) => {
    expect(published().safeParse(asWritten(wrong)).success).toBe(false);
  });
});
