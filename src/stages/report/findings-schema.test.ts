import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Findings } from '../investigate/index.ts';
import { FINDINGS_SCHEMA, VERDICT_LINE_SCHEMA } from './testing/findings-schema.ts';
import { FOUNDING_STORY } from './testing/founding-story.ts';
import { CALM, EMPTY, largest } from './testing/samples.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Compiles only while the schema and the type describe the same thing. */
const SAME_AS_THE_TYPE: Equal<DeepReadonly<z.infer<typeof FINDINGS_SCHEMA>>, Findings> = true;

const folder = '../../../docs/schemas';
const published = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(`${folder}/${name}`, import.meta.url)), 'utf8'));

/** `vitest run src/stages/report/findings-schema.test.ts -u` writes the published schemas anew. */
const asPublished = (schema: z.ZodType, title: string): string => `${JSON.stringify({ ...z.toJSONSchema(schema), title }, null, 2)}\n`;

describe('the published JSON Schemas', () => {
  it('are made from the schemas that equal the TypeScript types', async () => {
    expect(SAME_AS_THE_TYPE).toBe(true);
    await expect(asPublished(FINDINGS_SCHEMA, 'hikeshi.findings/1')).toMatchFileSnapshot(`${folder}/findings-1.schema.json`);
    await expect(asPublished(VERDICT_LINE_SCHEMA, 'A line of verdicts.jsonl')).toMatchFileSnapshot(`${folder}/verdict-line-1.schema.json`);
  });

  const findings = () => z.fromJSONSchema(published('findings-1.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
  const verdictLine = () => z.fromJSONSchema(published('verdict-line-1.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);

  it.each([
    ['founding story', FOUNDING_STORY],
    ['nothing read', EMPTY],
    ['nothing found', CALM],
    ['very much', largest()],
  ])('accept what an investigation finds: %s', (_, material) => {
    expect(findings().safeParse(JSON.parse(JSON.stringify(material.findings))).error).toBeUndefined();
  });

  const founding = FOUNDING_STORY.findings;
  it.each([
    ['another version', { ...founding, schema: 'hikeshi.findings/2' }],
    ['a missing part', { ...founding, coverage: undefined }],
    ['an unknown verdict', { ...founding, verdict: { ...founding.verdict, kind: 'guilty' } }],
    ['a number for a text', { ...founding, first: { eventId: 1, time: 'x' } }],
    ['an attribute nobody described', { ...founding, extra: true }],
    ['a negative count', { ...founding, coverage: { ...founding.coverage, files: { read: -1, skipped: 0, salvaged: 0 } } }],
  ])('refuse %s', (_, wrong) => {
    expect(findings().safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false);
  });

  it('describe a line of verdicts.jsonl', () => {
    const line = { eventId: 'f0', verdict: 'attacker', actorId: 'actor-1', reasons: ['S6'] };
    expect(verdictLine().safeParse(line).success).toBe(true);
    expect(verdictLine().safeParse({ ...line, actorId: null, reasons: [] }).success).toBe(true);
    expect(verdictLine().safeParse({ ...line, verdict: 'maybe' }).success).toBe(false);
    expect(verdictLine().safeParse({ ...line, actorId: undefined }).success).toBe(false);
  });
});
