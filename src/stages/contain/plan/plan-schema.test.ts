import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { incidentFindings, incidentWorld } from '../testing/asg-ecs-incident.ts';
import { FakeAccount } from '../testing/fake-account/fake-account.ts';
import { drafted } from '../testing/tested-run.ts';
import { PLAN_SCHEMA } from './plan.ts';
import { readPlan } from './read-plan.ts';

const file = '../../../../docs/schemas/plan-1.schema.json';
const published = () =>
  z.fromJSONSchema(JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')) as Parameters<typeof z.fromJSONSchema>[0]);

const plan = await drafted(incidentFindings(), new FakeAccount(incidentWorld()));

describe('the published JSON Schema of plans', () => {
  it('is made from the schema plans are read by (`vitest run` with -u writes it anew)', async () => {
    const text = `${JSON.stringify({ ...z.toJSONSchema(PLAN_SCHEMA), title: 'hikeshi.plan/1' }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(file);
  });

  it('accepts what is written', () => {
    expect(published().safeParse(JSON.parse(JSON.stringify(plan))).error).toBeUndefined();
  });

  it.each([
    ['another version', { ...plan, schema: 'hikeshi.plan/2' }],
    ['a missing part', { ...plan, steps: undefined }],
    ['a step without its state', { ...plan, steps: [{ ...plan.steps[0], before: undefined }] }],
    ['an attribute nobody described', { ...plan, extra: true }],
    ['an account that is none', { ...plan, account: '1' }],
  ])('refuses %s, and so does reading', (_, wrong) => {
    const written: unknown = JSON.parse(JSON.stringify(wrong));
    expect(published().safeParse(written).success).toBe(false);
    expect(() => readPlan(JSON.stringify(written))).toThrow(/not-a-plan/);
  });
});
